"""Damaged journals: kept beside the new one, without tokens, so that support can examine them.

Whatever is live in a damaged journal is also in the new one, and nothing reads tokens from the old:
so it loses them as soon as the new one has them. SQLite removes them where it can still read the
file; whatever then still looks like a token, or is known to be one, is overwritten in place. Tokens
that don't look like Smart Gift's stay in what SQLite can't read, until the file is deleted with
rows of the same age.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from gui.domain.secrets import MAX_TOKEN_LENGTH

_STAMP = "%Y%m%d-%H%M%S-%f"
_PARTS = ("-wal", "-shm", "")
"""A journal consists of three files; without the last one it isn't a journal."""

_TOKEN = rb"hold_token_[!-~]{1,%d}" % MAX_TOKEN_LENGTH
_LEAST_TOKEN = 8
"""Characters: a shorter text would be found everywhere in a file."""

_PORTION = 1024 * 1024
"""Bytes that a slow disk reads in some milliseconds."""


def set_aside(journal: Path) -> Path:
    """Rename a damaged journal; returns its new path. Raises OSError."""
    stamp = datetime.now().strftime(_STAMP)
    aside = journal.with_name(f"{_prefix(journal)}{stamp}{journal.suffix}")
    for part in _PARTS:
        file = journal.with_name(journal.name + part)
        if file.exists():
            file.rename(aside.with_name(aside.name + part))
    return aside


def clean_set_aside(aside: Path, tokens: Sequence[str] = ()) -> None:
    """Remove tokens from one journal: `tokens` and whatever looks like one.

    What can't be done now, because the disk can't be written, is done at a later start.
    """
    with suppress(OSError):
        _take_out(aside)
        for part in _PARTS:
            for _ in _overwrite(aside.with_name(aside.name + part), tokens):
                pass


def clean_all_set_aside(journal: Path, oldest: datetime) -> Iterator[None]:
    """Remove tokens from what was set aside beside `journal`; delete what is older than `oldest`.

    Pauses after each portion, for what is more urgent.
    """
    for file in sorted(journal.parent.glob(f"{_prefix(journal)}*")):
        with suppress(OSError):
            if _is_older(file, journal, oldest):
                file.unlink()
            else:
                if file.suffix == journal.suffix:
                    _take_out(file)
                    yield
                yield from _overwrite(file, ())


def _prefix(journal: Path) -> str:
    return f"{journal.stem}-set-aside-"


def _is_older(file: Path, journal: Path, oldest: datetime) -> bool:
    stamp = file.name.removeprefix(_prefix(journal)).partition(".")[0]
    try:
        return datetime.strptime(stamp, _STAMP).astimezone() < oldest
    except (ValueError, OSError, OverflowError):  # not a name of ours
        return False


def _take_out(aside: Path) -> None:
    """Let SQLite remove the tokens, as far as it can read the journal."""
    with (
        suppress(sqlite3.Error, UnicodeDecodeError),
        closing(sqlite3.connect(f"{aside.absolute().as_uri()}?mode=rw", uri=True)) as db,
    ):
        db.execute("PRAGMA secure_delete = ON")
        with db:
            db.execute("UPDATE attempts SET token = NULL WHERE token IS NOT NULL")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _overwrite(file: Path, tokens: Sequence[str]) -> Iterator[None]:
    """Overwrite tokens in the file's bytes, leaving everything else in place. Raises OSError."""
    known = [re.escape(each.encode()) for each in tokens if len(each) >= _LEAST_TOKEN]
    secret = re.compile(b"|".join([*known, _TOKEN]), re.IGNORECASE)
    if not file.exists():
        return
    with open(file, "r+b") as opened:
        for start in range(0, file.stat().st_size, _PORTION):
            opened.seek(start)
            # A token that begins in this portion may end in the next.
            text = opened.read(_PORTION + MAX_TOKEN_LENGTH * 4)
            for found in secret.finditer(text):
                if found.start() < _PORTION:
                    opened.seek(start + found.start())
                    opened.write(b"x" * len(found[0]))
            yield
        opened.flush()
        os.fsync(opened.fileno())
