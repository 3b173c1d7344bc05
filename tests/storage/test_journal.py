from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.domain.hold.attempt import Attempt, AttemptId, AttemptIds, Ending, first_id_at
from gui.domain.hold.history import Result
from gui.domain.hold.outcome import (
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    Oddity,
    ReachFault,
    Unreachable,
)
from gui.domain.value.voucher_value import MoneyValue
from gui.domain.voucher_number import VoucherNumber
from gui.storage.boot_id import boot_id
from gui.storage.instance_lock import InstanceLock
from gui.storage.journal import Journal, JournalBusyError, JournalError
from gui.storage.journal_schema import SCHEMA_VERSION
from tests.attempts import TOKEN, attempt, every_outcome, held, in_doubt
from tests.fake_clock import FakeClock

deletes_an_open_file = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows doesn't let an open file be deleted"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "journal.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = Journal(path)
    yield journal
    journal.close()


def reopened(path: Path) -> Journal:
    """The journal as the next start finds it after a kill."""
    return Journal(path)


def restore(path: Path, clock: FakeClock) -> tuple[Attempt, ...]:
    with closing(reopened(path)) as journal:
        return journal.restore(clock.now()).open


def over(clock: FakeClock, attempt_id: int) -> Attempt:
    """An attempt made now that led to nothing."""
    one = attempt(clock.now(), Unreachable(ReachFault.REFUSED))
    return replace(one, id=AttemptId(attempt_id))


def sweep(journal: Journal, clock: FakeClock) -> None:
    while journal.sweep(clock.now()):
        pass


def ids_in(journal: Journal) -> list[int]:
    with closing(sqlite3.connect(journal._path)) as db:
        return [row[0] for row in db.execute("SELECT id FROM attempts ORDER BY id")]


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


# --- what comes back ------------------------------------------------------------------------------


def test_a_hold_comes_back_with_its_token_and_its_true_time(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    one = held(clock.now())
    journal.save(one)
    clock.advance(100)
    (back,) = restore(path, clock)
    assert isinstance(back.outcome, Held)
    assert back.outcome.token.reveal() == TOKEN
    assert back.number == one.number
    assert back.id == one.id
    assert back.remaining(clock.now()) == pytest.approx(200, abs=1e-3)


def test_every_field_of_an_attempt_comes_back_unless_it_is_only_for_this_run(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    one = replace(
        held(clock.now()),
        release_unconfirmed=True,
        service="https://a.example",
        value=MoneyValue(Decimal(10), "GBP"),
    )
    not_kept = {"saved", "detail"}
    other_cases = {"sent", "ending"}  # no hold that comes back as open has these; see below
    to_see = {each.name for each in fields(Attempt)} - not_kept - other_cases
    bare = Attempt(id=AttemptId(1), number=VoucherNumber("1"), begun=datetime.now(UTC))
    same = {name for name in to_see if getattr(one, name) == getattr(bare, name)}
    assert same == set(), "these would come back like that even if nobody kept them"
    journal.save(one)
    (back,) = restore(path, clock)
    assert {name for name in to_see if getattr(back, name) != getattr(one, name)} == set()


def test_a_tokens_oddity_comes_back_with_it(journal: Journal, path: Path, clock: FakeClock) -> None:
    one = held(clock.now())
    assert isinstance(one.outcome, Held)
    journal.save(replace(one, outcome=replace(one.outcome, oddity=Oddity.WITH_ERRORS)))
    (back,) = restore(path, clock)
    assert isinstance(back.outcome, Held)
    assert back.outcome.oddity is Oddity.WITH_ERRORS


def test_the_newest_attempts_come_back_even_if_they_are_over(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    used = held(clock.now()).ended(Ending.USED)
    journal.save(used)
    with closing(reopened(path)) as again:
        restored = again.restore(clock.now())
    assert restored.open == ()
    (back,) = restored.recent
    assert (back.id, back.ending) == (used.id, Ending.USED)
    assert back.may_stand(clock.now()), "Smart Gift may still hold it"
    assert isinstance(back.outcome, Held)
    assert back.outcome.token.reveal() == "", "without its token"


def test_a_doubt_comes_back_with_its_true_time(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(in_doubt(clock.now(), DoubtCause.SERVER_ERROR))
    clock.advance(100)
    (back,) = restore(path, clock)
    assert isinstance(back.outcome, InDoubt)
    assert back.outcome.cause is DoubtCause.SERVER_ERROR
    assert back.remaining(clock.now()) == pytest.approx(200, abs=1e-3)


def test_a_request_without_its_answer_comes_back_in_doubt(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(replace(attempt(clock.now()), sent=clock.now()))
    clock.advance(100)
    (back,) = restore(path, clock)
    assert isinstance(back.outcome, InDoubt)
    assert back.outcome.cause is DoubtCause.STOPPED
    saved_first, answer_waited_for, still_on_its_way = 5, 15, 2
    left = back.remaining(clock.now())
    assert left == pytest.approx(200 + saved_first + answer_waited_for + still_on_its_way, abs=1e-3)


def test_an_attempt_that_was_still_queued_comes_back_as_not_sent(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(attempt(clock.now()))
    with closing(reopened(path)) as again:
        restored = again.restore(clock.now())
    assert restored.open == ()
    assert restored.today[0].result is Result.NOT_SENT


def test_a_hold_whose_time_is_over_comes_back_as_ended_without_its_token(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now()))
    clock.advance(301)
    with closing(reopened(path)) as again:
        restored = again.restore(clock.now())
    journal.close()
    assert restored.open == ()
    assert restored.today[0].result is Result.ENDED
    assert TOKEN.encode() not in everything_in(path.parent)


@pytest.mark.parametrize("outcome", every_outcome(FakeClock().now()), ids=repr)
def test_every_outcome_is_kept_for_todays_list(
    outcome: HoldAnswer, journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(attempt(clock.now(), outcome))
    with closing(reopened(path)) as again:
        (row,) = again.restore(clock.now()).today
    assert row.result is not Result.UNDER_WAY
    assert row.begun == clock.now().wall


def test_todays_list_has_only_today_oldest_first(journal: Journal, clock: FakeClock) -> None:
    for number in ("1000000001", "1000000002", "1000000003"):
        journal.save(attempt(clock.now(), Unreachable(ReachFault.REFUSED), number))
        clock.advance(11 * 3600)
    today = journal.restore(clock.now()).today
    assert [row.number.value for row in today] == ["1000000003"]
    journal.save(attempt(clock.now(), Unreachable(ReachFault.REFUSED), "1000000004"))
    today = journal.restore(clock.now()).today
    assert [row.number.value for row in today] == ["1000000003", "1000000004"]


def test_rows_older_than_ninety_days_are_forgotten(journal: Journal, clock: FakeClock) -> None:
    journal.save(over(clock, first_id_at(clock.now().wall)))
    clock.advance(91 * 86_400)
    journal.save(over(clock, first_id_at(clock.now().wall)))
    sweep(journal, clock)
    assert ids_in(journal) == [first_id_at(clock.now().wall)]


def test_years_of_rows_are_forgotten_a_portion_at_a_time(
    journal: Journal, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal._PORTION", 2)
    for _ in range(5):
        journal.save(over(clock, first_id_at(clock.now().wall)))
        clock.advance(1)
    clock.advance(91 * 86_400)
    left = []
    while journal.sweep(clock.now()):
        left.append(len(ids_in(journal)))
    assert left[:2] == [3, 1]
    assert ids_in(journal) == []


# --- time -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("jump", [-86_400, -3600, 3600, 86_400])
def test_a_changed_wall_clock_never_makes_a_restored_hold_longer(
    jump: float, journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now()))
    clock.advance(100)
    clock.shift_wall(jump)
    remaining = [back.remaining(clock.now()) for back in restore(path, clock)]
    assert all(seconds <= 200.001 for seconds in remaining)
    if jump < 0:
        assert remaining == [pytest.approx(200, abs=1e-3)]


def test_after_a_restart_of_the_pc_the_wall_clock_decides(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now()))
    clock.restart_pc(100)
    (back,) = restore(path, clock)
    assert back.remaining(clock.now()) == pytest.approx(200, abs=1e-3)


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.floats(-1e6, 1e6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_restored_hold_never_has_more_than_its_true_time(
    tmp_path: Path, uptime: float, asleep: float, jump: float
) -> None:
    clock = FakeClock(uptime)
    folder = tmp_path / str(hash((uptime, asleep, jump)))
    with closing(Journal(folder / "j")) as journal:
        journal.save(held(clock.now()))
    clock.advance(asleep)
    clock.shift_wall(jump)
    for back in restore(folder / "j", clock):
        assert back.remaining(clock.now()) <= max(0, 300 - asleep) + 1e-3


# --- a clock that was wrong -----------------------------------------------------------------------

YEARS = 73 * 365 * 86_400.0
"""From the clock's present time to 2099."""


def test_rows_with_ids_from_2099_are_forgotten_after_ninety_days(
    journal: Journal, clock: FakeClock
) -> None:
    """The clock was corrected while the app ran, so its ids continued from 2099."""
    ids = AttemptIds()
    journal.save(over(clock, ids.next(clock.now().plus(YEARS))))
    journal.save(over(clock, ids.next(clock.now())))
    clock.advance(89 * 86_400)
    sweep(journal, clock)
    assert len(ids_in(journal)) == 2
    clock.advance(2 * 86_400)
    sweep(journal, clock)
    assert ids_in(journal) == []


def test_a_run_after_one_with_the_clock_in_2099_has_ids_from_its_own_time(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    clock.shift_wall(YEARS)
    journal.save(over(clock, AttemptIds().next(clock.now())))
    clock.shift_wall(-YEARS)
    last = restored_last_id(path, clock)
    ids = AttemptIds()
    ids.continue_after(last)
    assert ids.next(clock.now()) < first_id_at(clock.now().plus(1).wall)


def test_scans_from_2099_are_not_in_todays_list_and_crowd_nothing_out(
    journal: Journal, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal.HISTORY_ROWS", 3)
    ids = AttemptIds()
    today = [over(clock, ids.next(clock.now())) for _ in range(3)]
    for each in today:
        journal.save(each)
    clock.shift_wall(YEARS)
    for _ in range(5):
        journal.save(over(clock, ids.next(clock.now())))
    clock.shift_wall(-YEARS)
    with closing(reopened(path)) as again:
        shown = again.restore(clock.now()).today
    assert [each.id for each in shown] == [each.id for each in today]


def restored_last_id(path: Path, clock: FakeClock) -> AttemptId:
    with closing(reopened(path)) as journal:
        return journal.restore(clock.now()).last_id


def test_what_was_done_before_midnight_is_recent_but_not_todays(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now()).ended(Ending.USED))
    clock.advance(24 * 3600)
    with closing(reopened(path)) as again:
        restored = again.restore(clock.now())
    assert (len(restored.recent), len(restored.today)) == (1, 0)


@pytest.mark.parametrize("largest", [2**63 - 1, 2**63 - 2, 2**62, 0, -1, -(2**63)])
@pytest.mark.parametrize("live", [True, False])
def test_a_row_with_any_id_does_not_stop_saving(
    live: bool, largest: int, journal: Journal, path: Path, clock: FakeClock
) -> None:
    one = replace(held(clock.now()), id=AttemptId(largest)) if live else over(clock, largest)
    journal.save(one)
    ids = AttemptIds()
    ids.continue_after(restored_last_id(path, clock))
    given = [ids.next(clock.now()) for _ in range(100)]
    assert len({largest, *given}) == 101
    for each in given:
        journal.save(over(clock, each))
    sweep(journal, clock)
    assert set(given) <= set(ids_in(journal))


@pytest.mark.parametrize(
    "wall",
    [
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(1980, 1, 1, tzinfo=UTC),
        datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
        datetime(2099, 12, 31, tzinfo=UTC),
        datetime(2262, 4, 12, tzinfo=UTC),
        datetime(9998, 12, 31, tzinfo=UTC),
    ],
    ids=str,
)
def test_a_till_with_its_clock_in_any_year_keeps_its_holds(
    wall: datetime, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.attempts.IDS", AttemptIds())
    clock.shift_wall((wall - clock.now().wall).total_seconds())
    with closing(Journal(path)) as journal:
        for index in range(3):
            journal.save(held(clock.now(), number=f"100000000{index}"))
            clock.advance(1)
    with closing(Journal(path)) as journal:
        restored = journal.restore(clock.now())
        sweep(journal, clock)
    assert [each.remaining(clock.now()) for each in restored.open] == pytest.approx([297, 298, 299])
    assert len(restored.today) == 3
    assert len(restore(path, clock)) == 3, "sweeping removes no hold"


def test_a_clock_that_jumps_to_2099_takes_no_live_token_away(path: Path, clock: FakeClock) -> None:
    with closing(Journal(path, "boot")) as journal:
        journal.save(held(clock.now()))
    clock.shift_wall(YEARS)
    for _ in range(2):
        with closing(Journal(path, "boot")) as journal:
            (back,) = journal.restore(clock.now()).open
            sweep(journal, clock)
    assert back.remaining(clock.now()) == pytest.approx(300)


def test_a_deadline_in_2099_gives_no_more_than_a_hold_can_have(
    path: Path, journal: Journal, clock: FakeClock
) -> None:
    journal.save(held(clock.now()))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE attempts SET deadline = 4e9, deadline_instant = 4e9")
    (back,) = restore(path, clock)
    assert back.remaining(clock.now()) <= 300


# --- tokens ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", Ending)
def test_a_token_leaves_the_files_when_its_hold_ends(
    ending: Ending, journal: Journal, path: Path, clock: FakeClock
) -> None:
    one = held(clock.now())
    journal.save(one)
    assert TOKEN.encode() in everything_in(path.parent), "it is on disk while its hold is live"
    journal.save(one.ended(ending))
    assert TOKEN.encode() not in everything_in(path.parent)


# --- what goes wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.write_bytes(b"not a database" * 500), id="garbage"),
        pytest.param(lambda path: path.write_bytes(b"\0" * 8192), id="zeros"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:5000]), id="cut short"),
    ],
)
def test_a_damaged_journal_is_set_aside_and_reported_and_a_new_one_begun(
    damage: object, path: Path, clock: FakeClock
) -> None:
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now()))
    content_before = path.read_bytes()
    assert callable(damage)
    damage(path)
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        journal.restore(clock.now())
        journal.save(held(clock.now(), number="1000000002"))
    assert len(told) == 1
    assert Path(told[0]).exists()
    assert Path(told[0]).parent == path.parent
    assert Path(told[0]).read_bytes() != content_before
    assert [back.number.value for back in restore(path, clock)] == ["1000000002"]


def test_what_can_be_read_of_a_damaged_journal_stays_live(path: Path, clock: FakeClock) -> None:
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now(), number="1000000001"))
        journal.save(held(clock.now(), number="1000000002"))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE attempts SET deadline = NULL WHERE voucher_no = '1000000001'")
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        restored = journal.restore(clock.now())
    assert [each.number.value for each in restored.open] == ["1000000002"]
    assert len(told) == 1
    assert [back.number.value for back in restore(path, clock)] == ["1000000002"]


@pytest.mark.parametrize(
    "change",
    [
        "token = NULL",
        "token = ''",
        "outcome = 'in_doubt', reason = 'unheard of'",
        "deadline_instant = NULL",
        "voucher_no = CAST(x'ff' AS TEXT)",
        "ending = NULL, outcome = 'held', deadline = NULL",
    ],
)
def test_a_row_that_the_app_never_writes_is_survived(
    change: str, path: Path, clock: FakeClock
) -> None:
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now()))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"UPDATE attempts SET {change}")
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        assert journal.restore(clock.now()).open == ()
    assert len(told) == 1


def test_a_row_of_an_unknown_outcome_in_todays_list_sets_the_journal_aside(
    path: Path, clock: FakeClock
) -> None:
    with closing(Journal(path)) as journal:
        journal.save(attempt(clock.now(), Unreachable(ReachFault.REFUSED)))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE attempts SET outcome = 'sung'")
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        assert journal.restore(clock.now()).today == ()
    assert len(told) == 1


def test_a_newer_versions_journal_is_set_aside(path: Path, clock: FakeClock) -> None:
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now()))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        assert journal.restore(clock.now()).open == ()
    with closing(sqlite3.connect(told[0])) as db:
        assert db.execute("SELECT count(*) FROM attempts").fetchone() == (1,)


@deletes_an_open_file
def test_a_journal_deleted_while_open_is_recreated_with_all_that_is_live(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now(), number="1000000001"))
    for file in path.parent.iterdir():
        file.unlink()
    journal.save(held(clock.now(), number="1000000002"))
    found = {back.number.value for back in restore(path, clock)}
    assert found == {"1000000001", "1000000002"}


@deletes_an_open_file
def test_a_log_deleted_while_open_loses_nothing(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now(), number="1000000001"))
    for ending in ("-wal", "-shm"):
        Path(f"{path}{ending}").unlink()
    journal.save(held(clock.now(), number="1000000002"))
    found = {back.number.value for back in restore(path, clock)}
    assert found == {"1000000001", "1000000002"}


@pytest.mark.parametrize(
    "damage",
    [
        "PRAGMA writable_schema = ON;"
        " UPDATE sqlite_master SET sql = CAST(x'435245ff' AS TEXT) WHERE type = 'table'",
        "ALTER TABLE attempts RENAME COLUMN boot_id TO boot_ie",
    ],
    ids=["no UTF-8", "another name"],
)
def test_a_damaged_schema_is_set_aside(damage: str, path: Path, clock: FakeClock) -> None:
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now()))
    with closing(sqlite3.connect(path)) as db:
        db.executescript(damage)
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        journal.restore(clock.now())
        last = held(clock.now())
        journal.save(last)
    assert len(told) == 1
    assert last.id in {back.id for back in restore(path, clock)}


def test_an_empty_file_is_reported_as_damaged(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    told: list[str] = []
    journal.on_set_aside = told.append
    journal.save(held(clock.now()))
    assert len(told) == 1
    assert len(restore(path, clock)) == 1


def test_a_disk_that_was_full_at_the_first_start_leaves_nothing_to_set_aside(
    path: Path, clock: FakeClock
) -> None:
    resource = pytest.importorskip("resource", reason="Windows sets no limits to files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
        try:
            for _ in range(3):
                with pytest.raises(JournalError):
                    journal.save(held(clock.now()))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        journal.save(held(clock.now()))
    assert told == []
    assert len(restore(path, clock)) == 4, "what could not be saved is saved with the next"


@deletes_an_open_file
def test_what_is_live_is_saved_again_however_often_that_fails(
    journal: Journal, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in ("1000000001", "1000000002"):
        journal.save(held(clock.now(), number=number))
    for file in path.parent.iterdir():
        file.unlink()

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr("gui.storage.journal._save", fail)
        with pytest.raises(JournalError):
            journal.save(held(clock.now(), number="1000000003"))
    journal.save(held(clock.now(), number="1000000004"))
    assert len(restore(path, clock)) == 4


def test_a_table_that_vanished_while_open_is_recreated_with_all_that_is_live(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now(), number="1000000001"))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DROP TABLE attempts")
    journal.save(held(clock.now(), number="1000000002"))
    found = {back.number.value for back in restore(path, clock)}
    assert found == {"1000000001", "1000000002"}


def test_a_journal_locked_by_another_program_is_reported_and_kept(
    journal: Journal, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal._BUSY_SECONDS", 0.01)
    journal.save(held(clock.now(), number="1000000001"))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalError, match="locked"):
            journal.save(held(clock.now(), number="1000000002"))
        other.execute("ROLLBACK")
    journal.save(held(clock.now(), number="1000000003"))
    found = [back.number.value for back in restore(path, clock)]
    assert found == ["1000000001", "1000000003"]


def test_a_locked_journal_is_not_read_in_part(
    journal: Journal, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal._BUSY_SECONDS", 0.01)
    journal.save(held(clock.now()))
    journal.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalBusyError):
            restore(path, clock)
    assert len(restore(path, clock)) == 1


def test_a_folder_that_cannot_be_made_is_reported(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    journal = Journal(tmp_path / "file" / "journal.sqlite3")
    with pytest.raises(JournalError):
        journal.save(held(clock.now()))
    with pytest.raises(JournalError):
        journal.restore(clock.now())


def test_a_full_disk_is_reported_and_does_no_harm(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    journal.save(held(clock.now(), number="1000000001"))
    assert journal._db is not None
    (pages,) = journal._db.execute("PRAGMA page_count").fetchone()
    journal._db.execute(f"PRAGMA max_page_count = {pages}")  # SQLite's own kind of full disk

    def fill() -> None:
        while True:
            journal.save(held(clock.now(), number="x" * 60))

    with pytest.raises(JournalError, match="full"):
        fill()
    assert any(back.number.value == "1000000001" for back in restore(path, clock))


def test_a_damaged_journal_that_cannot_be_set_aside_is_reported(
    path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 500)

    def refuse(self: Path, target: object) -> None:
        raise PermissionError("in use by another program")

    monkeypatch.setattr(Path, "rename", refuse)
    with closing(Journal(path)) as journal, pytest.raises(JournalError, match="set aside"):
        journal.save(held(clock.now()))


def test_a_journal_damaged_again_at_once_is_reported(
    path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 500)

    def write_garbage(told: str) -> None:
        path.write_bytes(b"not a database" * 500)

    with closing(Journal(path)) as journal:
        journal.on_set_aside = write_garbage
        with pytest.raises(JournalError):
            journal.save(held(clock.now()))


def test_two_journals_on_one_file_do_not_set_each_other_aside(path: Path, clock: FakeClock) -> None:
    told: list[str] = []
    with closing(Journal(path)) as one, closing(Journal(path)) as other:
        one.on_set_aside = other.on_set_aside = told.append
        one.save(held(clock.now(), number="1000000001"))
        other.save(held(clock.now(), number="1000000002"))
        one.save(held(clock.now(), number="1000000003"))
    assert told == []
    assert len(restore(path, clock)) == 3


def test_every_commit_reaches_the_disk(journal: Journal, clock: FakeClock) -> None:
    journal.save(held(clock.now()))
    assert journal._db is not None
    assert journal._db.execute("PRAGMA synchronous").fetchone()[0] == 2, "FULL"
    assert journal._db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert os.path.exists(f"{journal._path}-wal")


# --- which clock is believed ----------------------------------------------------------------------


def remaining_after(
    tmp_path: Path, clock: FakeClock, one: Attempt, boots: tuple[str, str], turn: Callable[[], None]
) -> list[float]:
    """What is left of `one` after a restart, with the boot ids before and after it."""
    with closing(Journal(tmp_path / "j", boots[0])) as journal:
        journal.save(one)
    turn()
    with closing(Journal(tmp_path / "j", boots[1])) as journal:
        return [each.remaining(clock.now()) for each in journal.restore(clock.now()).open]


@pytest.mark.parametrize("jump", [-86_400, -3600, 3600, 86_400])
@pytest.mark.parametrize("doubt", [False, True])
def test_setting_the_clock_does_not_matter_while_the_pc_was_not_restarted(
    doubt: bool, jump: float, tmp_path: Path, clock: FakeClock
) -> None:
    def turn() -> None:
        clock.advance(10)
        clock.shift_wall(jump)

    one = in_doubt(clock.now()) if doubt else held(clock.now())
    assert remaining_after(tmp_path, clock, one, ("boot", "boot"), turn) == [
        pytest.approx(290, abs=1e-3)
    ]


def test_after_a_known_restart_of_the_pc_the_wall_clock_decides(
    tmp_path: Path, clock: FakeClock
) -> None:
    def turn() -> None:
        clock.restart_pc(100, instant=60.0)

    left = remaining_after(tmp_path, clock, in_doubt(clock.now()), ("one", "two"), turn)
    assert left == [pytest.approx(200, abs=1e-3)]


@pytest.mark.parametrize(
    ("wall", "instant", "told"),
    [(-86_400, 60.0, 240), (10, 60.0, 240), (100, 60.0, 200), (100, 10_040.0, 200)],
)
def test_a_hold_is_older_than_the_restart_whatever_the_clock_says(
    wall: float, instant: float, told: float, tmp_path: Path, clock: FakeClock
) -> None:
    def turn() -> None:
        clock.restart_pc(wall, instant)

    left = remaining_after(tmp_path, clock, held(clock.now()), ("one", "two"), turn)
    assert left == [pytest.approx(told, abs=1e-3)]


def test_a_doubt_outlives_a_clock_set_forward_where_no_restart_is_known(
    tmp_path: Path, clock: FakeClock
) -> None:
    def turn() -> None:
        clock.advance(10)
        clock.shift_wall(600)

    left = remaining_after(tmp_path, clock, in_doubt(clock.now()), ("", ""), turn)
    assert left == [pytest.approx(290, abs=1e-3)]


def test_a_doubt_after_a_restart_ends_by_the_wall_clock(tmp_path: Path, clock: FakeClock) -> None:
    def turn() -> None:
        clock.restart_pc(301)

    assert remaining_after(tmp_path, clock, in_doubt(clock.now()), ("", ""), turn) == []


def test_the_boot_id_stays_the_same_while_the_pc_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert boot_id() == boot_id()
    monkeypatch.setattr("gui.storage.boot_id._LINUX_FILE", tmp_path / "none")
    if sys.platform != "win32":
        assert boot_id() == ""


# --- a disk that can only be read -----------------------------------------------------------------


@pytest.fixture
def no_writing(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """SQLite can't open a journal for writing, as on a full disk. (Root may write anywhere.)"""

    def refuse(path: Path) -> sqlite3.Connection:
        raise JournalError("database or disk is full")

    return lambda: monkeypatch.setattr("gui.storage.journal._connect", refuse)


@pytest.mark.parametrize("orderly", [True, False], ids=["closed in order", "killed"])
def test_a_journal_that_cannot_be_written_is_still_read(
    orderly: bool, path: Path, clock: FakeClock, no_writing: Callable[[], None]
) -> None:
    first = Journal(path)
    first.save(held(clock.now(), number="1000000001"))
    first.save(replace(attempt(clock.now(), number="1000000002"), sent=clock.now()))
    if orderly:
        first.close()
    no_writing()
    found = {each.number.value: each.outcome for each in restore(path, clock)}
    first.close()
    assert isinstance(found["1000000001"], Held)
    assert isinstance(found["1000000002"], InDoubt)


def test_a_missing_journal_on_a_read_only_disk_is_reported(
    path: Path, clock: FakeClock, no_writing: Callable[[], None]
) -> None:
    no_writing()
    with pytest.raises(JournalError):
        restore(path, clock)


def test_garbage_on_a_read_only_disk_is_reported(
    path: Path, clock: FakeClock, no_writing: Callable[[], None]
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 500)
    no_writing()
    with pytest.raises(JournalError):
        restore(path, clock)


def test_what_cannot_be_settled_now_is_reported_and_settled_later(
    path: Path, clock: FakeClock, journal: Journal
) -> None:
    journal.save(replace(attempt(clock.now()), sent=clock.now()))
    journal.close()
    with closing(Journal(path)) as again:
        again._opened().execute("PRAGMA query_only = ON")
        (found,) = again.restore(clock.now()).open
    assert isinstance(found.outcome, InDoubt)
    (later,) = restore(path, clock)
    assert isinstance(later.outcome, InDoubt)


def test_damage_found_while_settling_is_damage(
    path: Path, clock: FakeClock, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save(replace(attempt(clock.now()), sent=clock.now()))
    told: list[str] = []
    journal.on_set_aside = told.append

    def corrupt(db: sqlite3.Connection, one: Attempt, boot: str) -> None:
        monkeypatch.undo()
        raise sqlite3.DatabaseError("database disk image is malformed")

    monkeypatch.setattr("gui.storage.journal._save", corrupt)
    (found,) = journal.restore(clock.now()).open
    assert isinstance(found.outcome, InDoubt)
    assert len(told) == 1


def test_a_moment_beyond_the_calendar_sets_the_journal_aside(path: Path, clock: FakeClock) -> None:
    with closing(Journal(path)) as journal:
        journal.save(attempt(clock.now(), Unreachable(ReachFault.REFUSED), "1000000001"))
        journal.save(held(clock.now(), number="1000000002"))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE attempts SET begun = 1e18 WHERE voucher_no = '1000000001'")
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        assert [each.number.value for each in journal.restore(clock.now()).open] == ["1000000002"]
    assert len(told) == 1


def test_a_folder_that_cannot_be_made_is_not_locked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    InstanceLock(tmp_path / "file" / "in-use").release()
