"""When a watch begins, ends, and may not try; the worker is a stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from gui.domain.hold.attempt import AttemptId
from gui.domain.hold.outcome import HOLD_SECONDS, RefusalReason, Refused
from gui.domain.hold.restored import Restored
from gui.domain.hold.watch import Watch, WatchStage
from gui.services.reactions.watches import Watches
from gui.services.reservations import WAITING_AT_MOST
from gui.services.worker import IN_FLIGHT
from tests.attempts import held
from tests.services.reserving import Reserving

NUMBER = "1000000001"


class Watching:
    """The watches of a till, as they stand."""

    def __init__(self, it: Reserving) -> None:
        self.it = it
        self.watches = Watches(
            it.reservations, it.feed, it.settings, it.ticker, it.clock, lambda: True
        )
        self.now: dict[AttemptId, Watch] = {}
        self.chimes = 0
        self.watches.changed.connect(self._on_changed)
        self.watches.ended.connect(self.now.pop)
        self.watches.chimed.connect(self._on_chimed)

    def _on_changed(self, watch: Watch) -> None:
        self.now[watch.attempt.id] = watch

    def _on_chimed(self) -> None:
        self.chimes += 1

    @property
    def only(self) -> Watch:
        (watch,) = self.now.values()
        return watch

    def refuse(self, number: str = NUMBER) -> Watch:
        """Scan a voucher that somebody else has, and let it be tried by itself."""
        self.it.scan(number)
        self.it.answer(already_held(self.it))
        self.watches.let_try_itself(self.only.attempt.id, True)
        return self.only


def already_held(it: Reserving) -> Refused:
    return Refused(RefusalReason.ALREADY_HELD, "", it.clock.now().plus(HOLD_SECONDS))


@pytest.fixture
def watching(it: Reserving) -> Iterator[Watching]:
    watching = Watching(it)
    yield watching
    watching.watches.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_it_tries_once_in_the_second_that_its_time_comes(it: Reserving, watching: Watching) -> None:
    watching.refuse()
    it.tick(HOLD_SECONDS - 1)
    assert len(it.worker.asked) == 1
    it.tick(1)
    it.tick(1)
    it.tick(200)
    assert [attempt.number.value for attempt, _ in it.worker.asked] == [NUMBER, NUMBER]
    assert watching.only.stage is WatchStage.TRYING, "as long as there is no answer"


def test_an_answer_of_a_service_that_is_no_longer_in_use_begins_none(
    it: Reserving, watching: Watching
) -> None:
    it.scan(NUMBER)
    attempt, _ = it.worker.asked[0]
    finished = replace(attempt, outcome=already_held(it), service="https://another.example")
    it.worker.attempt_finished.emit(finished)
    assert watching.now == {}


def test_nothing_is_tried_once_the_app_can_reserve_no_more(
    it: Reserving, watching: Watching
) -> None:
    watching.refuse()
    it.worker.given_up.emit("the disk")
    it.tick(HOLD_SECONDS)
    assert len(it.worker.asked) == 1
    assert watching.only.stage is WatchStage.OVER
    assert watching.chimes == 1


def test_nothing_is_tried_while_as_many_wait_as_may(it: Reserving, watching: Watching) -> None:
    watching.refuse()
    for place in range(IN_FLIGHT + WAITING_AT_MOST):
        it.scan(f"{2000000000 + place}")
    asked = len(it.worker.asked)
    it.tick(HOLD_SECONDS)
    assert len(it.worker.asked) == asked
    assert watching.only.stage is WatchStage.OVER


def test_a_scan_that_was_not_taken_is_a_scan_all_the_same(
    it: Reserving, watching: Watching
) -> None:
    watching.refuse()
    for place in range(IN_FLIGHT + WAITING_AT_MOST):
        it.scan(f"{2000000000 + place}")
    it.scan(NUMBER)
    assert not watching.only.tries_itself


def test_this_tills_own_reservation_found_by_a_slow_disk_is_not_waited_for(
    starting: Reserving,
) -> None:
    starting.worker.ready.emit()
    watching = Watching(starting)
    watching.refuse()
    own = held(starting.clock.now(), number=NUMBER)
    starting.worker.restored.emit(Restored((own,), (), own.id, (own,)))
    assert watching.now == {}
    watching.watches.deleteLater()


def test_what_is_being_tried_can_be_neither_tried_nor_told_to(
    it: Reserving, watching: Watching
) -> None:
    one = watching.refuse()
    it.scan(NUMBER)
    assert watching.watches.try_again(one.attempt.id)
    watching.watches.let_try_itself(one.attempt.id, True)
    assert not watching.only.tries_itself
    assert len(it.worker.asked) == 2


def test_a_watch_that_is_over_is_nobodys(it: Reserving, watching: Watching) -> None:
    one = watching.refuse()
    assert watching.watches.put_away(one.attempt.id)
    assert not watching.watches.put_away(one.attempt.id)
    assert not watching.watches.try_again(one.attempt.id)
    watching.watches.let_try_itself(one.attempt.id, True)
    assert watching.now == {}
