"""Damaged journals that are kept for support contain no token."""

from __future__ import annotations

import sqlite3
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gui.domain.redaction import KnownSecrets
from gui.storage.journal import Journal, JournalError
from gui.storage.journal_schema import SCHEMA_VERSION
from gui.storage.set_aside import clean_all_set_aside, clean_set_aside
from gui.storage.support_file import write_support_file
from tests.attempts import held
from tests.fake_clock import FakeClock

FIRST, SECOND = "hold_token_111111111111111111111111", "hold_token_222222222222222222222222"
OTHER_SHAPE = "tok-7f3a.9c1d/ünusual+shape"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "till" / "journal.sqlite3"


def set_aside_files(path: Path) -> list[Path]:
    return sorted(path.parent.glob("journal-set-aside-*"))


def bytes_set_aside(path: Path) -> bytes:
    files = set_aside_files(path)
    assert files, "nothing was set aside"
    return b"".join(each.read_bytes() for each in files)


def run_sql(script: str) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            db.executescript(script)

    return run


def break_header(path: Path) -> None:
    with path.open("r+b") as opened:
        opened.write(b"no journal of ours")


def cut_short(path: Path) -> None:
    with path.open("r+b") as opened:
        opened.truncate(path.stat().st_size - 1000)


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(break_header, id="header"),
        pytest.param(cut_short, id="cut short"),
        pytest.param(run_sql("UPDATE attempts SET deadline = NULL"), id="row"),
        pytest.param(run_sql(f"PRAGMA user_version = {SCHEMA_VERSION + 1}"), id="newer version"),
        pytest.param(run_sql("ALTER TABLE attempts RENAME TO others"), id="no table"),
        pytest.param(
            run_sql(
                "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = CAST(x'435245ff' AS"
                " TEXT) WHERE type = 'table'"
            ),
            id="schema",
        ),
    ],
)
@pytest.mark.parametrize(
    "killed",
    [
        pytest.param(False, id="orderly"),
        pytest.param(
            True,
            id="killed",
            marks=pytest.mark.skipif(
                sys.platform == "win32", reason="Windows doesn't let an open file be renamed"
            ),
        ),
    ],
)
def test_a_journal_that_is_set_aside_contains_no_token(
    killed: bool, damage: Callable[[Path], None], path: Path, clock: FakeClock
) -> None:
    first = Journal(path)
    first.save(held(clock.now(), FIRST, "1000000001"))
    first.save(held(clock.now(), SECOND, "1000000002"))
    if not killed:
        first.close()
    damage(path)
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        restored = journal.restore(clock.now())
        journal.save(held(clock.now(), number="1000000003"))
    first.close()
    if not told:  # the write-ahead log of a killed run has repaired it
        assert [each.number.value for each in restored.open] == ["1000000001", "1000000002"]
        return
    assert [Path(each).exists() for each in told] == [True]
    assert b"1000000001" in bytes_set_aside(path), "the rest is kept"
    assert b"hold_token_" not in bytes_set_aside(path)


def test_a_readable_row_keeps_everything_except_its_token(path: Path, clock: FakeClock) -> None:
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now(), OTHER_SHAPE, "1000000001"))
    run_sql("UPDATE attempts SET deadline = NULL")(path)
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        journal.restore(clock.now())
    with closing(sqlite3.connect(told[0])) as db:
        rows = db.execute("SELECT voucher_no, outcome, token FROM attempts").fetchall()
    assert rows == [("1000000001", "held", None)]
    assert OTHER_SHAPE.encode() not in bytes_set_aside(path)


def test_what_is_live_is_in_the_new_journal_with_its_token(path: Path, clock: FakeClock) -> None:
    journal = Journal(path)
    journal.save(held(clock.now(), FIRST, "1000000001"))
    with closing(sqlite3.connect(path)) as db:
        db.executescript("PRAGMA wal_checkpoint(TRUNCATE)")
    break_header(path)
    journal.close()
    journal.save(held(clock.now(), SECOND, "1000000002"))
    journal.close()
    assert b"hold_token_" not in bytes_set_aside(path)
    assert FIRST.encode() in path.read_bytes()


def test_a_token_known_to_this_run_is_overwritten_whatever_its_shape(
    path: Path, clock: FakeClock
) -> None:
    journal = Journal(path)
    journal.save(held(clock.now(), OTHER_SHAPE, "1000000001"))
    journal.close()
    break_header(path)
    assert OTHER_SHAPE.encode() in path.read_bytes()
    journal.save(held(clock.now(), number="1000000002"))
    journal.close()
    assert OTHER_SHAPE.encode() not in bytes_set_aside(path)


def test_tokens_stay_on_disk_until_the_new_journal_has_them(
    path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(path)
    journal.save(held(clock.now(), FIRST, "1000000001"))
    journal.close()
    break_header(path)

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr("gui.storage.journal._save", fail)
        with pytest.raises(JournalError):
            journal.save(held(clock.now(), number="1000000002"))
    assert FIRST.encode() in bytes_set_aside(path)
    journal.save(held(clock.now(), number="1000000003"))
    assert journal.sweep(clock.now())
    while journal.sweep(clock.now()):
        pass
    journal.close()
    assert b"hold_token_" not in bytes_set_aside(path)


# --- what earlier runs set aside ------------------------------------------------------------------


def put_aside(path: Path, content: bytes, days_ago: float = 1, part: str = "") -> Path:
    stamp = datetime.now() - timedelta(days=days_ago)
    file = path.with_name(f"journal-set-aside-{stamp:%Y%m%d-%H%M%S-%f}.sqlite3{part}")
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    return file


def start(path: Path) -> None:
    clock = FakeClock()
    clock.shift_wall((datetime.now(UTC) - clock.now().wall).total_seconds())
    with closing(Journal(path)) as journal:
        journal.restore(clock.now())
        while journal.sweep(clock.now()):
            pass


@pytest.mark.parametrize("part", ["", "-wal", "-shm"])
def test_what_an_earlier_run_set_aside_loses_its_tokens_at_the_next_start(
    part: str, path: Path
) -> None:
    file = put_aside(path, b"garbage" * 99 + FIRST.encode() + b"\0" + SECOND.encode(), part=part)
    start(path)
    assert file.read_bytes() == b"garbage" * 99 + b"x" * len(FIRST) + b"\0" + b"x" * len(SECOND)


@pytest.mark.parametrize("offset", [-40, -36, -35, -20, -11, -1, 0, 1, 2000, 2040, 2048])
def test_a_token_is_found_wherever_a_portion_ends(
    offset: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.set_aside._PORTION", 4096)
    before = b"\0" * (4096 + offset)
    file = put_aside(path, before + FIRST.encode() + b"\0" * 9000)
    start(path)
    assert file.read_bytes() == before + b"x" * len(FIRST) + b"\0" * 9000


def test_large_files_are_searched_a_portion_at_a_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.set_aside._PORTION", 1000)
    put_aside(path, b"\0" * 10_000)
    assert len(list(clean_all_set_aside(path, LONG_AGO))) >= 10


def test_what_was_set_aside_is_deleted_with_rows_of_the_same_age(path: Path) -> None:
    old = [put_aside(path, b"old", 91, part) for part in ("", "-wal")]
    young = put_aside(path, b"young", 89)
    stranger = path.with_name("journal-set-aside-by hand.sqlite3")
    stranger.write_bytes(b"?")
    start(path)
    assert [each.exists() for each in (*old, young, stranger)] == [False, False, True, True]


def test_a_file_that_cannot_be_cleaned_now_does_no_harm(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows while somebody is reading it."""
    path.parent.mkdir()
    in_use = put_aside(path, b"", 2)
    in_use.unlink()
    in_use.mkdir()
    other = put_aside(path, FIRST.encode())
    start(path)
    clean_set_aside(in_use)
    assert other.read_bytes() == b"x" * len(FIRST)


def test_a_support_file_has_nothing_from_a_journal(path: Path, tmp_path: Path) -> None:
    put_aside(path, FIRST.encode())
    (path.parent / "logs").mkdir()
    put_aside(path.parent / "logs" / "journal.sqlite3", FIRST.encode())
    write_support_file(tmp_path / "support.zip", path.parent / "logs", [], [], "1", KnownSecrets())
    with zipfile.ZipFile(tmp_path / "support.zip") as archive:
        assert not [each for each in archive.namelist() if "journal" in each]
