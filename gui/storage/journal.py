"""The journal: every attempt, on disk before it is on the screen.

One SQLite table, one row per attempt. Each `save` is one committed statement (WAL,
synchronous=FULL), so that a kill or a power cut leaves either the old row or the new one. A token
leaves its row when its hold ends; secure_delete and a truncated log make sure that it leaves the
files too. A damaged journal is set aside and a new one begun with everything that is live; see
gui/storage/set_aside.py.

All calls block on the disk and belong on one thread, not necessarily the one that created it.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar, assert_never

from gui.domain.clock import Moment, local_time
from gui.domain.hold.attempt import SAVE_SECONDS, Attempt, AttemptId, Ending, first_id_at
from gui.domain.hold.history import history_row
from gui.domain.hold.outcome import (
    DOUBT_SECONDS,
    HOLD_SECONDS,
    REQUEST_SECONDS,
    AddressFault,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    Oddity,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.hold.restored import Restored
from gui.domain.secrets import HoldToken, read_token
from gui.domain.voucher_number import VoucherNumber
from gui.storage.journal_schema import UnknownVersionError, bring_up_to_date
from gui.storage.private_files import make_private_folder, private_opener
from gui.storage.set_aside import clean_all_set_aside, clean_set_aside, set_aside
from gui.storage.value_columns import value_columns, value_in_row

KEPT_DAYS = 90
HISTORY_ROWS = 200
"""How many rows of today's list, the newest, are read at the start."""

_BUSY_SECONDS = 2.0
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Counted from here by Python alone: Windows' C library ends with the year 3000."""


_SAVE = """
INSERT INTO attempts
    (id, begun, voucher_no, outcome, reason, message, token, deadline, deadline_instant, boot_id,
    release_unconfirmed, ending, service, remaining, currency, experiences, experience_count,
    remaining_here, sold_out)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome, reason = excluded.reason, message = excluded.message,
    token = excluded.token, deadline = excluded.deadline,
    deadline_instant = excluded.deadline_instant, boot_id = excluded.boot_id,
    release_unconfirmed = excluded.release_unconfirmed, ending = excluded.ending,
    service = excluded.service,
    -- an older copy of the attempt, without the value, never erases one that is stored
    remaining = iif(excluded.remaining IS NULL, remaining, excluded.remaining),
    currency = iif(excluded.remaining IS NULL, currency, excluded.currency),
    experiences = iif(excluded.remaining IS NULL, experiences, excluded.experiences),
    experience_count = iif(excluded.remaining IS NULL, experience_count, excluded.experience_count),
    remaining_here = iif(excluded.remaining IS NULL, remaining_here, excluded.remaining_here),
    sold_out = iif(excluded.remaining IS NULL, sold_out, excluded.sold_out)
"""

_OPEN = """
SELECT * FROM attempts
WHERE ending IS NULL AND (outcome IS NULL OR outcome IN ('held', 'in_doubt'))
ORDER BY id
"""

# Ids grow with time, so the table needs no index by time. If the clock was once years ahead (an
# empty battery), that run's ids are ahead too: those few rows are scanned.
_SWEEP = """
DELETE FROM attempts WHERE id IN (
    SELECT id FROM attempts WHERE (id < :oldest_id OR (id > :newest_id AND begun < :oldest))
        -- open, by a clock that was set far ahead just now
        AND NOT (ending IS NULL AND (outcome IS NULL OR outcome IN ('held', 'in_doubt')))
    LIMIT :portion
)
"""
_PORTION = 2_000
"""As many rows as a slow disk manages in some milliseconds."""

_NEWEST = """
SELECT * FROM (SELECT * FROM attempts WHERE id <= :newest_id ORDER BY id DESC LIMIT :rows)
UNION ALL
SELECT * FROM (SELECT * FROM attempts WHERE id > :newest_id ORDER BY id DESC LIMIT :rows)
"""

_CLOCK_DAYS = 1
"""A row further ahead of the present than this was made with a wrong clock."""


R = TypeVar("R")


class JournalError(Exception):
    """The journal can't be read or written just now; str() is for those who support the till."""


class JournalBusyError(JournalError):
    """Another program has locked the journal."""


class _Damaged(Exception):
    """The file isn't a journal (any more)."""


class Journal:
    """The journal at `path`, opened when it is first needed.

    `boot_id` identifies this run of the PC, and is "" if the system doesn't provide one.
    """

    def __init__(self, path: Path, boot_id: str = "") -> None:
        self._path = path
        self._boot_id = boot_id
        self.on_set_aside: Callable[[str], None] = _ignore
        """Called, on the caller's thread, with the new path of a damaged journal."""
        self._db: sqlite3.Connection | None = None
        self._files: list[tuple[int, int] | None] = []
        self._live: dict[AttemptId, Attempt] = {}
        self._cleaning: Iterator[None] | None = None

    def save(self, attempt: Attempt) -> None:
        """Commit the attempt as it stands. Raises JournalError.

        A value that was saved with it earlier stays, unless there is a newer one.
        """
        if attempt.value is None and attempt.id in self._live:
            attempt = replace(attempt, value=self._live[attempt.id].value)
        if _is_open(attempt):
            self._live[attempt.id] = attempt
        else:
            self._live.pop(attempt.id, None)
        self._with_mending(lambda db: _save(db, attempt, self._boot_id))

    def restore(self, now: Moment) -> Restored:
        """What is still open, each with its true remaining time, and today's list.

        Requests that were awaiting their answer when the app stopped come back as InDoubt, those
        still queued as not sent; holds whose time is over lose their token. A journal that can't
        be written just now is still read. Raises JournalError.
        """
        try:
            return self._with_mending(lambda db: self._restore(db, now, writable=True))
        except JournalBusyError:
            raise  # what is read while somebody else writes may be incomplete
        except JournalError:
            with closing(_connect_read_only(self._path)) as db:
                try:
                    return self._restore(db, now, writable=False)
                except (sqlite3.Error, _Damaged) as exc:
                    raise JournalError(str(exc)) from exc

    def sweep(self, now: Moment) -> bool:
        """Delete some of what is older than KEPT_DAYS; returns whether there is more.

        Journals that were set aside lose their tokens. Works in portions, so that a scan need not
        wait for years of rows to be deleted. Raises JournalError.
        """
        oldest = now.wall - timedelta(days=KEPT_DAYS)
        values = {
            "oldest_id": first_id_at(oldest),
            "oldest": oldest.timestamp(),
            "newest_id": first_id_at(now.plus(_CLOCK_DAYS * 86_400).wall),
            "portion": _PORTION,
        }
        if self._with_mending(lambda db: db.execute(_SWEEP, values).rowcount) == _PORTION:
            return True
        self._cleaning = self._cleaning or clean_all_set_aside(self._path, oldest)
        try:
            next(self._cleaning)
        except StopIteration:
            self._cleaning = None
            return False
        return True

    def close(self) -> None:
        """Close the file; everything saved is in it."""
        if self._db is not None:
            self._db.close()
        self._db = None

    def _restore(self, db: sqlite3.Connection, now: Moment, *, writable: bool) -> Restored:
        unreadable: Exception | None = None
        # A query that is left open, if only by a traceback, keeps the file open: Windows then lets
        # nobody set it aside.
        with closing(db.execute(_OPEN)) as rows:
            for row in rows:
                # Whatever can be read stays live in a new journal if this one is set aside.
                try:
                    attempt = self._attempt(row, now)
                except _Damaged as exc:
                    unreadable = exc
                else:
                    self._live[attempt.id] = attempt
        if unreadable is not None:
            raise unreadable
        for attempt in list(self._live.values()):
            settled = _settled(attempt, now)
            if settled != attempt:
                self._live.pop(attempt.id)
                if _is_open(settled):
                    self._live[settled.id] = settled
                if writable:
                    self._save_if_possible(db, settled)
        midnight = local_time(now.wall).replace(hour=0, minute=0, second=0, microsecond=0)
        tomorrow = now.plus(_CLOCK_DAYS * 86_400)
        values = {"newest_id": first_id_at(tomorrow.wall), "rows": HISTORY_ROWS}
        with closing(db.execute(_NEWEST, values)) as rows:
            recent = sorted((self._attempt(row, now) for row in rows), key=lambda found: found.id)
        today = [each for each in recent if midnight <= each.begun <= tomorrow.wall]
        given = [each.id for each in recent if each.id <= values["newest_id"]]
        return Restored(
            open=tuple(sorted(self._live.values(), key=lambda found: found.id)),
            today=tuple(history_row(each) for each in today[-HISTORY_ROWS:]),
            # Open attempts stay older than the next scan, whatever clock they were begun by.
            last_id=max([AttemptId(0), *given, *self._live]),
            recent=tuple(recent),
        )

    def _save_if_possible(self, db: sqlite3.Connection, settled: Attempt) -> None:
        """Save what has ended meanwhile; what can't be saved now is settled at the next start."""
        try:
            _save(db, settled, self._boot_id)
        except sqlite3.Error as exc:
            if isinstance(_translated(exc), _Damaged):
                raise

    def _attempt(self, row: sqlite3.Row, now: Moment) -> Attempt:
        """The attempt in `row`; raises _Damaged if it contains what the app never writes."""
        try:
            return _attempt(row, now, self._boot_id)
        except (ValueError, TypeError, LookupError, OverflowError, OSError) as exc:
            raise _Damaged(f"a row can't be read: {exc}") from exc

    def _with_mending(self, work: Callable[[sqlite3.Connection], R]) -> R:
        """Do `work`; if the journal is damaged, set it aside and do it on a new one."""
        try:
            try:
                return work(self._opened())
            except sqlite3.Error as exc:
                raise _translated(exc) from exc
            except UnicodeDecodeError as exc:  # SQLite quotes the damaged text
                raise _Damaged(str(exc)) from exc
            except OSError as exc:
                raise JournalError(str(exc)) from exc
        except _Damaged:
            damaged = self._set_aside()
        try:
            done = work(self._opened())
        except (sqlite3.Error, OSError, _Damaged) as exc:
            raise JournalError(str(exc)) from exc
        clean_set_aside(damaged, _tokens_of(self._live.values()))  # all of them are in the new one
        return done

    def _opened(self) -> sqlite3.Connection:
        """The open journal; reopened if its files are no longer those at its path."""
        if self._db is not None and self._files != _identities(self._path):
            self.close()
        if self._db is None:
            make_private_folder(self._path.parent)
            db = _connect(self._path)
            try:
                for attempt in self._live.values():
                    _save(db, attempt, self._boot_id)
            except BaseException:
                db.close()
                raise
            self._db, self._files = db, _identities(self._path)
        return self._db

    def _set_aside(self) -> Path:
        self.close()
        try:
            aside = set_aside(self._path)
        except OSError as exc:
            raise JournalError(f"A damaged journal can't be set aside: {exc}") from exc
        self.on_set_aside(str(aside))
        return aside


def _ignore(path: str) -> None:
    """The default: nobody is called."""


def _connect(path: Path) -> sqlite3.Connection:
    """An open connection to a journal of this version. Raises sqlite3.Error, OSError, _Damaged."""
    try:
        # SQLite would use the umask; the files that it puts beside this one get the same rights.
        open(path, "xb", opener=private_opener).close()
    except FileExistsError:
        if path.stat().st_size == 0:
            raise _Damaged("it is empty, as a power cut may leave a file") from None
    db = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")
        bring_up_to_date(db)
    except UnknownVersionError as exc:
        db.close()
        raise _Damaged(str(exc)) from exc
    except BaseException:
        db.close()
        with contextlib.suppress(OSError):
            if path.stat().st_size == 0:  # created just now, and nothing more could be written
                path.unlink()
        raise
    return db


def _connect_read_only(path: Path) -> sqlite3.Connection:
    """A connection for a disk that is full or read-only. Raises JournalError."""
    # With its log a journal can be read in place; after an orderly exit there is no log, and #
    # "immutable" keeps SQLite from creating files that it could not write.
    options = "mode=ro" if path.with_name(path.name + "-wal").exists() else "mode=ro&immutable=1"
    try:
        db = sqlite3.connect(
            f"{path.absolute().as_uri()}?{options}",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
    except sqlite3.Error as exc:
        raise JournalError(str(exc)) from exc
    db.row_factory = sqlite3.Row
    return db


def _translated(exc: sqlite3.Error) -> Exception:
    """_Damaged if the file itself is at fault, JournalError if it may work again later."""
    code = getattr(exc, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return JournalBusyError(str(exc))
    passing = {
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_NOMEM,
    }
    return JournalError(str(exc)) if code in passing else _Damaged(str(exc))


def _identities(path: Path) -> list[tuple[int, int] | None]:
    """The identities of the journal's file and its log; None for one that is missing."""
    found: list[tuple[int, int] | None] = []
    for name in (path, path.with_name(path.name + "-wal")):
        try:
            status = os.stat(name)
        except OSError:
            found.append(None)
        else:
            found.append((status.st_dev, status.st_ino))
    return found


def _is_open(attempt: Attempt) -> bool:
    return attempt.ending is None and isinstance(attempt.outcome, Held | InDoubt | None)


def _tokens_of(attempts: Iterable[Attempt]) -> list[str]:
    """The tokens that are live in this run."""
    outcomes = [each.outcome for each in attempts]
    return [each.token.reveal() for each in outcomes if isinstance(each, Held)]


# --- an attempt and its row -----------------------------------------------------------------------


def _save(db: sqlite3.Connection, attempt: Attempt, boot_id: str) -> None:
    kind, reason, message = _outcome_columns(attempt.outcome)
    token = None
    if isinstance(attempt.outcome, Held) and attempt.ending is None:
        token = attempt.outcome.token.reveal()
    deadline = attempt.deadline
    db.execute(
        _SAVE,
        (
            attempt.id,
            attempt.begun.timestamp(),
            attempt.number.value,
            kind,
            reason,
            message,
            token,
            deadline.wall.timestamp() if deadline is not None else None,
            deadline.instant if deadline is not None else None,
            boot_id,
            attempt.release_unconfirmed,
            attempt.ending.value if attempt.ending is not None else None,
            attempt.service,
            *value_columns(attempt.value),
        ),
    )
    if attempt.ending is not None:
        # Otherwise the token's old page would stay in the write-ahead log until it is reused.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _outcome_columns(outcome: HoldAnswer | None) -> tuple[str | None, str | None, str | None]:
    match outcome:
        case None:
            return None, None, None
        case Held(oddity=oddity):
            return "held", oddity.value if oddity is not None else None, None
        case Refused(reason, message):
            return "refused", reason.value, message
        case InDoubt(cause):
            return "in_doubt", cause.value, None
        case Unreachable(cause):
            return "unreachable", cause.value, None
        case WrongAddress(fault):
            return "wrong_address", fault.value, None
        case KeyRejected(missing):
            return "key_rejected", "missing" if missing else None, None
        case RateLimited():
            return "rate_limited", None, None
        case _:  # pragma: no cover
            assert_never(outcome)


def _attempt(row: sqlite3.Row, now: Moment, boot_id: str) -> Attempt:
    deadline = _deadline(row, now, boot_id) if row["deadline"] is not None else None
    outcome = _outcome(row, deadline, now)
    return Attempt(
        id=AttemptId(row["id"]),
        number=VoucherNumber(row["voucher_no"]),
        begun=_EPOCH + timedelta(seconds=row["begun"]),
        sent=deadline.plus(-HOLD_SECONDS) if outcome is None and deadline is not None else None,
        outcome=outcome,
        release_unconfirmed=bool(row["release_unconfirmed"]),
        ending=Ending(row["ending"]) if row["ending"] is not None else None,
        service=row["service"],
        value=value_in_row(row),
    )


def _outcome(row: sqlite3.Row, deadline: Moment | None, now: Moment) -> HoldAnswer | None:
    reason = row["reason"]
    if row["outcome"] in ("held", "in_doubt") and deadline is None:
        raise ValueError("a hold or doubt without its deadline")
    match row["outcome"]:
        case None:
            return None
        case "held":
            # The token of an ended hold is gone; nothing needs it any more.
            token = read_token(row["token"]) if row["ending"] is None else HoldToken("")
            if token is None:
                raise ValueError("a live hold without its token")
            return Held(token, deadline or now, Oddity(reason) if reason else None)
        case "refused":
            return Refused(RefusalReason(reason), row["message"])
        case "in_doubt":
            return InDoubt(DoubtCause(reason), deadline or now)
        case "unreachable":
            return Unreachable(ReachFault(reason))
        case "wrong_address":
            return WrongAddress(AddressFault(reason))
        case "key_rejected":
            return KeyRejected(missing=reason == "missing")
        case "rate_limited":
            return RateLimited(now)
        case other:
            raise ValueError(f"unknown outcome {other!r}")


def _deadline(row: sqlite3.Row, now: Moment, boot_id: str) -> Moment:
    """The row's deadline as a moment of this run.

    Until the PC is restarted the instants are exact. After a restart the wall clock decides, which
    anybody may have set; but the hold is older than the restart, from which the instants count if
    they have gone back (they continue across Windows' fast start-up).  If it is unknown whether
    there was a restart, the harmless clock is believed: for a hold the one that promises less; for
    a doubt the instants, if they can be this run's.
    """
    by_wall = row["deadline"] - now.wall.timestamp()
    by_instant = row["deadline_instant"] - now.instant
    longest = HOLD_SECONDS if row["outcome"] == "held" else DOUBT_SECONDS
    if boot_id and row["boot_id"] == boot_id:
        seconds = by_instant
    elif boot_id and row["boot_id"]:
        began_anew = now.instant < row["deadline_instant"] - DOUBT_SECONDS
        seconds = min(by_wall, longest - now.instant) if began_anew else by_wall
    elif row["outcome"] == "held":
        seconds = min(by_wall, by_instant)
    else:
        seconds = by_instant if by_instant <= DOUBT_SECONDS else by_wall
    return now.plus(min(seconds, longest))


def _settled(attempt: Attempt, now: Moment) -> Attempt:
    """What an attempt that was open at the last exit has become by now."""
    if attempt.outcome is None and attempt.sent is not None:
        # It may have been on its way for as long as the app would have waited, had it not stopped.
        given_up = attempt.sent.plus(REQUEST_SECONDS + SAVE_SECONDS)
        free_by = given_up.plus(DOUBT_SECONDS)
        attempt = replace(attempt, sent=None, outcome=InDoubt(DoubtCause.STOPPED, free_by))
    elif attempt.outcome is None:
        attempt = replace(attempt, outcome=Unreachable(ReachFault.STOPPED))
    deadline = attempt.deadline
    if deadline is not None and now.seconds_until(deadline) <= 0:
        attempt = attempt.ended(Ending.EXPIRED)
    return attempt
