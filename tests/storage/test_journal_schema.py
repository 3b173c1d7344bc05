"""Journals as each version of the app wrote them, read by this one.

tests/storage/journals/ has one file per version. Once stored, a file is never written again. To
store a new version's file, add what is new to STORED, and run from the project's folder:

    python -c "from tests.storage.test_journal_schema import store; store()"

Version 1 was stored by the last code that wrote it (commit 8d1b66a), version 2 by the code before
migrations were a list (ed59da4), version 3 by the first code that kept values; all from the
attempts in STORED.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from gui.domain.hold.attempt import SAVE_SECONDS, Attempt, Ending, first_id_at
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
from gui.domain.secrets import HoldToken
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import VoucherNumber
from gui.storage import journal_schema
from gui.storage.journal import Journal, JournalError
from gui.storage.journal_schema import MIGRATIONS, SCHEMA_VERSION, bring_up_to_date
from tests.attempts import TOKEN
from tests.fake_clock import FakeClock

JOURNALS = Path(__file__).parent / "journals"
VERSIONS = range(1, SCHEMA_VERSION + 1)
BOOT_ID = "the boot that wrote it"
SERVICE = "https://smart-gift.example/api"

WRITTEN = FakeClock().now()
READ = WRITTEN.plus(60)
LATER = WRITTEN.plus(HOLD_SECONDS)


def stored(row: int, outcome: HoldAnswer | None = None, service: str = SERVICE) -> Attempt:
    """The attempt in that row: all were begun within the same minute, a second apart."""
    begun = WRITTEN.wall + timedelta(seconds=row)
    number = VoucherNumber(f"{row:010}")
    return Attempt(
        id=first_id_at(begun), number=number, begun=begun, outcome=outcome, service=service
    )


HOLD = Held(HoldToken(TOKEN), LATER)

# Each is named: members added to an enum later are not in a file stored earlier.
_OUTCOMES_1: list[HoldAnswer] = [
    HOLD,
    *(
        Refused(RefusalReason(reason), "Said the server")
        for reason in [
            "already_held",
            "unknown_number",
            "other_company",
            "outside_dates",
            "fully_redeemed",
            "not_held",
            "unrecognised",
        ]
    ),
    RateLimited(LATER),
    KeyRejected(missing=True),
    KeyRejected(missing=False),
    *(
        WrongAddress(AddressFault(each))
        for each in ["not_found", "redirected", "certificate", "tls"]
    ),
    *(
        Unreachable(ReachFault(each))
        for each in ["name_not_found", "refused", "timed_out", "proxy", "network", "stopped"]
    ),
    *(
        InDoubt(DoubtCause(each), LATER)
        for each in [
            "no_answer",
            "dropped",
            "server_error",
            "unusable_reply",
            "held_after_lost_reply",
            "stopped",
        ]
    ),
]
_OUTCOMES_2: list[HoldAnswer] = [
    *_OUTCOMES_1,
    *(Held(HoldToken(TOKEN), LATER, Oddity(each)) for each in ["given_before", "with_errors"]),
    WrongAddress(AddressFault("not_set")),
    Unreachable(ReachFault("proxy_setting")),
    InDoubt(DoubtCause("blocked"), LATER),
]
_OUTCOMES_3: list[HoldAnswer] = [
    *_OUTCOMES_2,
    Refused(RefusalReason("invalid_site"), "This site number is invalid"),
]
_VALUES_3: list[VoucherValue] = [
    MoneyValue(Decimal("10.00"), "GBP"),
    MoneyValue(Decimal(0), "EUR", sold_out=True),
    ExperienceValue(("Afternoon tea", "O'Brien's “roast” 🍾", ""), 3, Decimal("27.5"), None),
    ExperienceValue((), 0, Decimal(20), Decimal(0)),
    ExperienceValue((), 0, Decimal(0), Decimal(0), sold_out=True),
]
_ENDINGS = [
    Ending(each) for each in ["expired", "released", "used", "no_longer_held", "superseded"]
]


def _attempts(outcomes: list[HoldAnswer], service: str) -> list[Attempt]:
    return [
        stored(0, service=service),
        replace(stored(1, service=service), sent=WRITTEN),
        replace(stored(2, HOLD, service), release_unconfirmed=True),
        *(stored(3 + at, HOLD, service).ended(each) for at, each in enumerate(_ENDINGS)),
        *(stored(10 + at, outcome, service) for at, outcome in enumerate(outcomes)),
    ]


def _with_values(values: list[VoucherValue]) -> list[Attempt]:
    return [
        *(replace(stored(60 + at, HOLD), value=each) for at, each in enumerate(values)),
        *(
            replace(stored(70 + at, HOLD), value=each).ended(Ending.USED)
            for at, each in enumerate(values)
        ),
    ]


STORED = {
    1: _attempts(_OUTCOMES_1, ""),
    2: _attempts(_OUTCOMES_2, SERVICE),
    3: [*_attempts(_OUTCOMES_3, SERVICE), *_with_values(_VALUES_3)],
}
"""What was saved in each version's file."""


def store() -> None:
    """Store a journal of the version that the code writes now."""
    path = JOURNALS / f"version-{SCHEMA_VERSION}.sqlite3"
    assert not path.exists(), "it is already stored"
    with closing(Journal(path, BOOT_ID)) as journal:
        for each in STORED[SCHEMA_VERSION]:
            journal.save(each)


def as_read(one: Attempt) -> Attempt:
    """A stored attempt after a restart; without its token if it is over."""
    match one.outcome:
        case None if one.sent is not None:
            free_by = one.sent.plus(REQUEST_SECONDS + SAVE_SECONDS + DOUBT_SECONDS)
            return replace(one, sent=None, outcome=InDoubt(DoubtCause.STOPPED, free_by))
        case None:
            return replace(one, outcome=Unreachable(ReachFault.STOPPED))
        case Held() as hold if one.ending is not None:
            return replace(one, outcome=replace(hold, token=HoldToken("")))
        case RateLimited():
            return replace(one, outcome=RateLimited(READ))
        case _:
            return one


def is_open(one: Attempt) -> bool:
    return one.ending is None and isinstance(one.outcome, Held | InDoubt)


def copy_of(version: int, folder: Path) -> Path:
    path = folder / "journal.sqlite3"
    shutil.copyfile(JOURNALS / f"version-{version}.sqlite3", path)
    return path


def opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def version_of(path: Path) -> int:
    with closing(opened(path)) as db:
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
        return version


def tables_of(db: sqlite3.Connection) -> list[object]:
    """All tables and indexes with their columns, but not their text: its comments may change."""
    found: list[object] = db.execute(
        "SELECT type, name, tbl_name, CASE type WHEN 'table' THEN '' ELSE"
        " replace(sql, 'IF NOT EXISTS ', '') END FROM sqlite_master ORDER BY type, name"
    ).fetchall()
    for kind in ("table_list", "table_xinfo", "index_list"):
        of = "" if kind == "table_list" else "('attempts')"
        found.append(sorted(db.execute(f"PRAGMA {kind}{of}").fetchall()))
    return found


def tables_of_a_new_journal() -> list[object]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        bring_up_to_date(db)
        return tables_of(db)


def assert_reads_as_stored(path: Path, version: int) -> None:
    told: list[str] = []
    with closing(Journal(path, BOOT_ID)) as journal:
        journal.on_set_aside = told.append
        restored = journal.restore(READ)
    assert told == []
    expected = tuple(as_read(each) for each in STORED[version])
    assert restored.recent == expected
    assert restored.open == tuple(each for each in expected if is_open(each))
    assert version_of(path) == SCHEMA_VERSION


def test_every_version_has_its_stored_journal() -> None:
    names = {path.name for path in JOURNALS.iterdir()}
    assert names == {f"version-{version}.sqlite3" for version in VERSIONS}
    assert set(STORED) == set(VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_stored_journal_has_its_version(version: int, tmp_path: Path) -> None:
    assert version_of(copy_of(version, tmp_path)) == version


def test_the_tables_do_not_change_without_a_new_version(tmp_path: Path) -> None:
    with closing(opened(copy_of(SCHEMA_VERSION, tmp_path))) as db:
        assert tables_of(db) == tables_of_a_new_journal()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_stored_journal_is_read_as_it_was_written(version: int, tmp_path: Path) -> None:
    path = copy_of(version, tmp_path)
    assert_reads_as_stored(path, version)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_live_hold_keeps_its_token_through_every_version(version: int, tmp_path: Path) -> None:
    with closing(Journal(copy_of(version, tmp_path), BOOT_ID)) as journal:
        holds = [each for each in journal.restore(READ).open if each.is_live(READ)]
    assert holds
    tokens = [each.outcome.token.reveal() for each in holds if isinstance(each.outcome, Held)]
    assert tokens == [TOKEN] * len(holds)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_migrated_journal_has_the_tables_of_a_new_one(version: int, tmp_path: Path) -> None:
    with closing(opened(copy_of(version, tmp_path))) as db:
        bring_up_to_date(db)
        assert tables_of(db) == tables_of_a_new_journal()


_KILLED = """
import os, sqlite3, sys
from gui.storage.journal_schema import bring_up_to_date
path, fatal = sys.argv[1], int(sys.argv[2])
db = sqlite3.connect(path, isolation_level=None)
seen = []
def trace(statement):
    seen.append(statement)
    if len(seen) == fatal:
        os._exit(9)
db.set_trace_callback(trace)
bring_up_to_date(db)
os._exit(0)
"""


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_a_kill_during_a_migration_leaves_the_old_version_or_the_newest(
    version: int, tmp_path: Path
) -> None:
    for statement in range(1, 100):
        path = copy_of(version, tmp_path)
        ended = subprocess.run(
            [sys.executable, "-c", _KILLED, str(path), str(statement)], check=False
        )
        if ended.returncode == 0:
            assert version_of(path) == SCHEMA_VERSION
            break
        assert ended.returncode == 9
        assert version_of(path) == version
        assert_reads_as_stored(path, version)
    assert statement > 5, "killed at every statement from the first to the commit"


def two_more_versions(monkeypatch: pytest.MonkeyPatch, last: str) -> None:
    more = (("ALTER TABLE attempts ADD COLUMN next TEXT",), (last,))
    monkeypatch.setattr(journal_schema, "MIGRATIONS", (*MIGRATIONS, *more))
    monkeypatch.setattr(journal_schema, "SCHEMA_VERSION", SCHEMA_VERSION + 2)


@pytest.mark.parametrize("version", VERSIONS)
def test_each_version_goes_through_every_step_after_it(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_more_versions(monkeypatch, "ALTER TABLE attempts RENAME COLUMN next TO last")
    path = copy_of(version, tmp_path)
    with closing(opened(path)) as db:
        bring_up_to_date(db)
        columns = [row[1] for row in db.execute("PRAGMA table_info(attempts)")]
    assert columns[-2:] == ["sold_out", "last"]
    assert version_of(path) == SCHEMA_VERSION + 2


@pytest.mark.parametrize("version", VERSIONS)
def test_a_step_that_fails_undoes_the_steps_before_it(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copy_of(version, tmp_path)
    with monkeypatch.context() as patched:
        two_more_versions(patched, "ALTER TABLE no_such_table ADD COLUMN last TEXT")
        with closing(opened(path)) as db, pytest.raises(sqlite3.OperationalError):
            bring_up_to_date(db)
    assert version_of(path) == version
    assert_reads_as_stored(path, version)


def test_two_programs_that_migrate_at_once_do_it_once(tmp_path: Path) -> None:
    path = copy_of(1, tmp_path)
    with closing(opened(path)) as quick, closing(opened(path)) as slow:

        def be_quicker(statement: str) -> None:
            if statement.startswith("BEGIN"):
                bring_up_to_date(quick)

        slow.set_trace_callback(be_quicker)
        bring_up_to_date(slow)
    assert_reads_as_stored(path, 1)


def test_a_hold_of_the_version_before_has_its_token_on_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its journal can't be migrated just now."""

    def refuse(path: Path) -> sqlite3.Connection:
        raise JournalError("database or disk is full")

    monkeypatch.setattr("gui.storage.journal._connect", refuse)
    path = copy_of(SCHEMA_VERSION - 1, tmp_path)
    with closing(Journal(path, BOOT_ID)) as journal:
        holds = [each for each in journal.restore(READ).open if each.is_live(READ)]
    assert holds
    assert {each.outcome.token.reveal() for each in holds if isinstance(each.outcome, Held)} == {
        TOKEN
    }
    assert {each.value for each in holds} == {None}
    assert version_of(path) == SCHEMA_VERSION - 1
