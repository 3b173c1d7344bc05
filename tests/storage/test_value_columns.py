"""What was left on a voucher, as the journal keeps it."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.domain.hold.attempt import Attempt, Ending
from gui.domain.hold.outcome import ReachFault, Unreachable
from gui.domain.value.voucher_value import (
    LARGEST_AMOUNT,
    MOST_NAMES,
    ExperienceValue,
    MoneyValue,
    VoucherValue,
)
from gui.storage.journal import KEPT_DAYS, Journal
from tests.attempts import attempt, held
from tests.fake_clock import FakeClock

TEN_POUNDS = MoneyValue(Decimal("10.00"), "GBP")
TEA = ExperienceValue(("Afternoon tea",), 1, Decimal(20), None)

AWKWARD = (
    "",
    "O'Brien's “Sunday” roast",
    '"); DROP TABLE attempts; --',
    "line\nbreak\r\n\ttab",
    "🍾 für zwei 🥂",
    "a\0b",
    "half a pair \ud83c",
    "\\u0041",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


def save(path: Path, *attempts: Attempt) -> None:
    with closing(Journal(path)) as journal:
        for each in attempts:
            journal.save(each)


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(statement)


def restored(path: Path, clock: FakeClock) -> Attempt:
    """The only attempt in the journal; the journal has to be whole."""
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        (back,) = journal.restore(clock.now()).recent
    assert told == []
    return back


@pytest.mark.parametrize(
    "value",
    [
        TEN_POUNDS,
        MoneyValue(Decimal("0.00"), "EUR", sold_out=True),
        MoneyValue(LARGEST_AMOUNT, "JPY"),
        MoneyValue(Decimal("0.1"), "GBP"),
        MoneyValue(Decimal("1E+3"), "BHD"),
        MoneyValue(Decimal("123456789012.000000000000000000001"), "USD"),
        TEA,
        ExperienceValue((), 0, Decimal(0), Decimal(0), sold_out=True),
        ExperienceValue((), 0, Decimal("12.5"), Decimal(0)),
        ExperienceValue(AWKWARD, len(AWKWARD), Decimal(80), Decimal(20)),
        ExperienceValue(
            tuple(f"Experience {each}" for each in range(MOST_NAMES)), 5000, Decimal(1), Decimal(1)
        ),
    ],
)
def test_a_value_comes_back_exactly(value: VoucherValue, path: Path, clock: FakeClock) -> None:
    save(path, replace(held(clock.now()), value=value))
    back = restored(path, clock)
    assert back.value == value
    assert repr(back.value) == repr(value), "with as many decimals"


@given(
    value=st.one_of(
        st.builds(
            MoneyValue,
            st.decimals(0, LARGEST_AMOUNT, allow_nan=False),
            st.sampled_from(["GBP", "XXX"]),
            st.booleans(),
        ),
        st.builds(
            ExperienceValue,
            st.lists(st.text(), max_size=5).map(tuple),
            st.integers(0, 2**62),
            st.decimals(0, LARGEST_AMOUNT, allow_nan=False),
            st.none() | st.decimals(0, LARGEST_AMOUNT, allow_nan=False),
            st.booleans(),
        ),
    )
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50
)
def test_any_value_comes_back(value: VoucherValue, path: Path, clock: FakeClock) -> None:
    path.unlink(missing_ok=True)
    save(path, replace(held(clock.now()), value=value))
    assert restored(path, clock).value == value


def test_an_unknown_value_stays_unknown(path: Path, clock: FakeClock) -> None:
    save(path, held(clock.now()))
    assert restored(path, clock).value is None


@pytest.mark.parametrize("value", [TEN_POUNDS, TEA])
def test_an_attempt_that_does_not_know_the_value_erases_none(
    value: VoucherValue, path: Path, clock: FakeClock
) -> None:
    one = held(clock.now())
    save(path, replace(one, value=value), one)
    assert restored(path, clock).value == value
    save(path, one)  # by a run that has never seen the value
    assert restored(path, clock).value == value
    save(path, one.ended(Ending.USED), one.ended(Ending.USED))
    assert restored(path, clock).value == value


@pytest.mark.parametrize("values", [(TEN_POUNDS, TEA), (TEA, TEN_POUNDS)])
def test_a_newer_value_replaces_all_of_the_older_one(
    values: tuple[VoucherValue, VoucherValue], path: Path, clock: FakeClock
) -> None:
    one = held(clock.now())
    save(path, *(replace(one, value=each) for each in values), one)
    assert restored(path, clock).value == values[1]


def test_a_value_survives_a_damaged_journal_although_a_later_save_did_not_know_it(
    path: Path, clock: FakeClock
) -> None:
    one = held(clock.now())
    told: list[str] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = told.append
        journal.save(replace(one, value=TEN_POUNDS))
        journal.save(one)
        change(path, "DROP TABLE attempts")
        journal.save(held(clock.now(), number="1000000002"))
        first, _ = journal.restore(clock.now()).open
    assert len(told) == 1
    assert first.value == TEN_POUNDS


@pytest.mark.parametrize("ending", Ending)
def test_a_value_stays_when_the_hold_ends(ending: Ending, path: Path, clock: FakeClock) -> None:
    one = replace(held(clock.now()), value=TEN_POUNDS)
    save(path, one, one.ended(ending))
    assert restored(path, clock).value == TEN_POUNDS


def test_a_value_stays_when_the_hold_runs_out_while_the_app_is_closed(
    path: Path, clock: FakeClock
) -> None:
    save(path, replace(held(clock.now()), value=TEA))
    clock.advance(301)
    back = restored(path, clock)
    assert (back.ending, back.value) == (Ending.EXPIRED, TEA)


def test_a_value_is_in_todays_list(path: Path, clock: FakeClock) -> None:
    save(path, replace(held(clock.now()), value=TEN_POUNDS).ended(Ending.USED))
    with closing(Journal(path)) as journal:
        (row,) = journal.restore(clock.now()).today
    assert row.value == TEN_POUNDS


def test_a_value_goes_with_its_row(path: Path, clock: FakeClock) -> None:
    name = "Champagne tea for two"
    value = ExperienceValue((name,), 1, Decimal(20), None)
    save(path, replace(held(clock.now()), value=value).ended(Ending.USED))
    assert name.encode() in path.read_bytes()
    clock.advance((KEPT_DAYS + 1) * 86_400)
    with closing(Journal(path)) as journal:
        while journal.sweep(clock.now()):
            pass
    assert name.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    "damage",
    [
        "remaining = ''",
        "remaining = 'ten'",
        "remaining = 'NaN'",
        "remaining = 'sNaN'",
        "remaining = 'Infinity'",
        "remaining = '-1'",
        "remaining = '1E+999999999999999999999'",
        "remaining = '1000000000000.01'",
        "currency = NULL",
        "currency = 'pounds'",
        "currency = ''",
        "experiences = ''",
        "experiences = 'tea'",
        "experiences = '[1]'",
        "experiences = '{\"tea\": 1}'",
        "experiences = 'null'",
        "experiences = CAST(zeroblob(10) AS TEXT)",
        "experiences = replace(printf('%.*c', 100000, '['), ' ', '')",
        "experiences = '[' || replace(printf('%.*c', 200, 'x'), 'x', '\"\",') || '\"\"]'",
        "experiences = '[]', experience_count = NULL",
        "experiences = '[]', experience_count = -1",
        "experiences = '[]', experience_count = 0, remaining_here = 'some'",
    ],
)
def test_a_value_that_cannot_be_read_is_not_known_and_harms_nothing_else(
    damage: str, path: Path, clock: FakeClock
) -> None:
    one = held(clock.now())
    save(path, replace(one, value=TEN_POUNDS))
    change(path, f"UPDATE attempts SET {damage}")
    back = restored(path, clock)
    assert back.value is None
    assert back.is_live(clock.now())
    assert back.outcome == one.outcome


def test_a_value_without_its_amount_is_not_known(path: Path, clock: FakeClock) -> None:
    save(path, replace(held(clock.now()), value=TEA))
    change(path, "UPDATE attempts SET remaining = NULL")
    assert restored(path, clock).value is None


def test_a_file_with_broken_text_in_it_is_damaged_wherever_that_is(
    path: Path, clock: FakeClock
) -> None:
    save(path, replace(attempt(clock.now(), Unreachable(ReachFault.REFUSED)), value=TEA))
    change(path, "UPDATE attempts SET experiences = CAST(x'ff' AS TEXT)")
    told: list[list[str]] = []
    with closing(Journal(path)) as journal:
        journal.on_set_aside = lambda aside: told.append(open_below(path.parent))
        assert journal.restore(clock.now()).recent == ()
    assert told == [[]], "it is set aside once, and was closed before"


def open_below(folder: Path) -> list[str]:
    """The files that this process has open there; Windows would not have them renamed."""
    if sys.platform != "linux":
        return []
    found = [os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
    return [each for each in found if each.startswith(str(folder))]


def test_a_restart_reads_no_more_rows_for_all_that_are_stored(path: Path, clock: FakeClock) -> None:
    steps = []
    for rows in (1_000, 20_000):
        journal = Journal(path)
        journal.save(replace(held(clock.now()), value=TEN_POUNDS).ended(Ending.USED))
        fill(path, rows)
        steps.append(steps_to_restore(journal, clock))
        journal.close()
        path.unlink()
    assert steps[1] < steps[0] * 1.1


def fill(path: Path, rows: int) -> None:
    """Put as many copies of the first row before it."""
    with closing(sqlite3.connect(path)) as db, db:
        columns = [row[1] for row in db.execute("PRAGMA table_info(attempts)")][1:]
        named = ", ".join(columns)
        db.execute(
            "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < ?)"
            f" INSERT INTO attempts (id, {named})"
            f" SELECT id - n, {named} FROM (SELECT * FROM attempts LIMIT 1), many",
            (rows,),
        )


def steps_to_restore(journal: Journal, clock: FakeClock) -> int:
    """How many hundreds of steps SQLite's machine takes to restore."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    journal._opened().set_progress_handler(count, 100)
    journal.restore(clock.now())
    journal._opened().set_progress_handler(None, 0)
    return steps
