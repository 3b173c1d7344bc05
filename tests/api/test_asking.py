"""What is asked, and how often, over real HTTP, with a clock that the tests control."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from gui.api.asking import Asking, Patience
from gui.api.client import Limits, SmartGift
from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, Ending
from gui.domain.hold.check import CheckAnswer, NotAsked, NoValue
from gui.domain.hold.outcome import (
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    ReleaseAnswer,
    Released,
    Unreachable,
)
from gui.domain.secrets import ApiKey
from gui.domain.setup.service_address import read_service_address
from gui.domain.telling.news import Step
from gui.domain.value.voucher_value import MoneyValue
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import attempt, held
from tests.fake_clock import FakeClock
from tests.scripted_server import Conversation, Script, ScriptedServer


def refuse(text: str) -> Script:
    def script(it: Conversation) -> None:
        it.reply_json("422 Unprocessable", {"message": text, "errors": {"voucher_no": [text]}})

    return script


def limit(seconds: int) -> Script:
    return lambda it: it.reply("429 Too Many Requests", b"", f"Retry-After: {seconds}")


ALREADY_HELD = refuse("Voucher is already held")
UNKNOWN = refuse("Sorry, that voucher number is invalid.")
NOT_HELD = refuse("Voucher is not held")
STRANGE = refuse("The moon is full")
RELEASED: Script = lambda it: it.reply_json("200 OK", {"message": "Voucher hold released"})  # noqa: E731
ERROR: Script = lambda it: it.reply("500 Internal Server Error")  # noqa: E731


class Till:
    """One till: what it saved before each step, and what it announced."""

    def __init__(self, url: str, clock: FakeClock) -> None:
        self.url = url
        self.clock = clock
        self.saved: list[Attempt] = []
        self.announced: list[Step | Moment] = []
        self.unconfirmed = False
        self.disk_works = True

    def hold(self, one: Attempt, earlier: Attempt | None = None) -> HoldAnswer:
        results: list[Attempt] = []

        async def work(asking: Asking) -> None:
            results.append(await asking.hold(one, earlier, self._save, self.announced.append))

        self.run(work)
        assert results[0].outcome is not None
        assert results[0].sent is None
        return results[0].outcome

    def release(self, one: Attempt) -> ReleaseAnswer:
        replies: list[tuple[Attempt, ReleaseAnswer]] = []

        async def work(asking: Asking) -> None:
            replies.append(
                await asking.release(one, self._save, self.announced.append, lambda: one.saved)
            )

        self.run(work)
        released, answer = replies[0]
        self.unconfirmed = released.release_unconfirmed
        return answer

    def check(self) -> CheckAnswer:
        answers: list[CheckAnswer] = []

        async def work(asking: Asking) -> None:
            answers.append(await asking.check(NUMBER, "7", "GBP"))

        self.run(work)
        return answers[0]

    def run(self, work: Callable[[Asking], Awaitable[None]]) -> None:
        async def main() -> None:
            address = read_service_address(self.url)
            limits = Limits(connect=10, write=10, read=10, total=20)
            client = SmartGift(address, ApiKey("sk_test"), self.clock, limits)
            asking = Asking(client, self.clock, sleep=self.clock.sleep)
            try:
                await work(asking)
            finally:
                await asking.close()

        asyncio.run(main())

    async def _save(self, one: Attempt) -> Attempt:
        self.saved.append(one)
        return replace(one, saved=self.disk_works)


@pytest.fixture
def till(scripted_server: ScriptedServer, clock: FakeClock) -> Till:
    return Till(scripted_server.url, clock)


# --- holding --------------------------------------------------------------------------------------


def test_a_good_answer_takes_one_request(scripted_server: ScriptedServer, till: Till) -> None:
    now = till.clock.now()
    assert isinstance(till.hold(attempt(now)), Held)
    assert len(scripted_server.requests) == 1
    assert [each.sent for each in till.saved] == [now], "saved once, before the request"
    assert till.announced == [Step.ASKING]


def test_a_lost_reply_is_asked_for_once_more(scripted_server: ScriptedServer, till: Till) -> None:
    scripted_server.play(Conversation.drop, Conversation.held)
    start = till.clock.now()
    answer = till.hold(attempt(start))
    assert isinstance(answer, Held), "the first request never arrived"
    assert answer.stray_until is not None, "or has not arrived yet"
    assert start.seconds_until(answer.until) > 300, "counted from the second request"
    assert Step.ASKING_AGAIN in till.announced
    assert len(scripted_server.requests) == 2


def test_already_held_after_a_lost_reply_is_most_likely_our_own_hold(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop, ALREADY_HELD)
    start = till.clock.now()
    assert till.hold(attempt(start)) == InDoubt(
        DoubtCause.HELD_AFTER_LOST_REPLY, start.plus(302), start.plus(300.3)
    ), "free within five minutes of the first request"


def test_two_lost_replies_leave_a_doubt_until_the_second_hold_would_end(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop)
    start = till.clock.now()
    answer = till.hold(attempt(start))
    assert isinstance(answer, InDoubt)
    assert start.seconds_until(answer.free_by) > 300
    assert len(scripted_server.requests) == 2, "asked again once, not for ever"


def test_a_server_error_is_asked_again(scripted_server: ScriptedServer, till: Till) -> None:
    scripted_server.play(ERROR)
    answer = till.hold(attempt(till.clock.now()))
    assert isinstance(answer, InDoubt)
    assert answer.cause is DoubtCause.SERVER_ERROR
    assert len(scripted_server.requests) == 2


@pytest.mark.parametrize("second", [STRANGE, limit(30), lambda it: it.reply("401 Unauthorized")])
def test_a_doubt_outlives_an_answer_that_does_not_settle_it(
    second: Script, scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop, second)
    start = till.clock.now()
    assert till.hold(attempt(start)) == InDoubt(DoubtCause.DROPPED, start.plus(302))


def test_a_voucher_that_does_not_exist_was_not_held_by_the_lost_request(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop, UNKNOWN)
    answer = till.hold(attempt(till.clock.now()))
    assert isinstance(answer, Refused)
    assert answer.reason is RefusalReason.UNKNOWN_NUMBER


def test_an_unreachable_service_is_tried_again_for_a_while(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.close()
    start = till.clock.now()
    assert isinstance(till.hold(attempt(start)), Unreachable)
    waited = start.seconds_until(till.clock.now())
    assert 5.5 <= waited <= 6.5
    assert Step.CONNECTING in till.announced


def test_a_service_that_comes_back_meanwhile_is_asked_again(clock: FakeClock) -> None:
    server = ScriptedServer()
    url = server.url
    server.close()
    port = int(url.rpartition(":")[2])
    till = Till(url, clock)

    async def sleep_until_it_is_back(seconds: float) -> None:
        nonlocal server
        if len(clock.slept) == 2:
            server = ScriptedServer(port)
        await FakeClock.sleep(clock, seconds)

    clock.sleep = sleep_until_it_is_back  # type: ignore[method-assign]
    start = clock.now()
    answer = till.hold(attempt(start))
    server.close()
    assert isinstance(answer, Held)
    assert answer.until == till.saved[-1].sent.plus(300)  # type: ignore[union-attr]
    assert start.seconds_until(answer.until) > 300, "counted from the request that was answered"


# --- an earlier doubt -----------------------------------------------------------------------------


@pytest.mark.parametrize("first", [ALREADY_HELD, STRANGE, lambda it: it.reply("403 Forbidden")])
def test_an_earlier_doubt_is_not_forgotten(
    first: Script, scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(first)
    earlier = InDoubt(DoubtCause.NO_ANSWER, till.clock.now().plus(200))
    answer = till.hold(attempt(till.clock.now()), attempt(till.clock.now(), earlier))
    assert isinstance(answer, InDoubt), "it must not be called not reserved"
    assert answer.free_by == earlier.free_by
    assert answer.cause is not earlier.cause, "the cause is this time's"


@pytest.mark.parametrize("then", [ALREADY_HELD, Conversation.drop])
def test_a_request_of_an_app_that_was_closed_may_arrive_later_than_a_newer_one(
    then: Script, scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop, then)
    earlier = InDoubt(DoubtCause.STOPPED, till.clock.now().plus(320))
    answer = till.hold(attempt(till.clock.now()), attempt(till.clock.now(), earlier))
    assert isinstance(answer, InDoubt)
    assert answer.free_by == earlier.free_by


def test_a_slow_answer_describes_the_moment_of_its_request(
    scripted_server: ScriptedServer, till: Till
) -> None:
    def slow(it: Conversation) -> None:
        till.clock.advance(4)
        ALREADY_HELD(it)

    scripted_server.play(slow)
    doubt = InDoubt(DoubtCause.NO_ANSWER, till.clock.now().plus(2))
    answer = till.hold(attempt(till.clock.now()), attempt(till.clock.now(), doubt))
    assert isinstance(answer, InDoubt), "it need not have been somebody else's"


def test_already_held_proves_only_that_it_ends_within_five_minutes_of_that_reply(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop)
    start = till.clock.now()
    first = attempt(start)
    doubt = till.hold(first)
    till.clock.advance(43)
    scripted_server.play(ALREADY_HELD)
    asked = till.clock.now()
    answer = till.hold(attempt(asked), replace(first, outcome=doubt))
    assert isinstance(answer, InDoubt)
    assert answer.other_until == asked.plus(300), "another till may have reserved it meanwhile"


def test_an_earlier_hold_of_this_till_is_not_called_somebody_elses(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(ALREADY_HELD)
    own = held(till.clock.now())
    till.clock.advance(100)
    answer = till.hold(attempt(till.clock.now()), own.ended(Ending.USED))
    assert isinstance(answer, Refused)
    assert answer.free_by == till.clock.now().plus(300)
    assert answer.ours_until == till.clock.now().plus(215), "as long as it may last there"


def test_a_hold_of_this_till_that_smart_gift_has_ended_too_is_not_in_the_way(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(ALREADY_HELD)
    own = held(till.clock.now())
    till.clock.advance(315)
    answer = till.hold(attempt(till.clock.now()), own.ended(Ending.EXPIRED))
    assert isinstance(answer, Refused)
    assert answer.ours_until is None


def test_an_earlier_doubt_that_is_over_no_longer_counts(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(ALREADY_HELD)
    earlier = attempt(till.clock.now(), InDoubt(DoubtCause.NO_ANSWER, till.clock.now().plus(-1)))
    assert isinstance(till.hold(attempt(till.clock.now()), earlier), Refused)


def test_a_token_settles_an_earlier_doubt(scripted_server: ScriptedServer, till: Till) -> None:
    earlier = attempt(till.clock.now(), InDoubt(DoubtCause.NO_ANSWER, till.clock.now().plus(200)))
    assert isinstance(till.hold(attempt(till.clock.now()), earlier), Held)


# --- the rate limit -------------------------------------------------------------------------------


def test_a_limit_is_waited_out(scripted_server: ScriptedServer, till: Till) -> None:
    scripted_server.play(limit(30), Conversation.held)
    start = till.clock.now()
    answer = till.hold(attempt(start))
    assert isinstance(answer, Held)
    assert answer.until == start.plus(330)
    assert till.announced == [Step.ASKING, start.plus(30), start.plus(30), Step.ASKING]
    assert [each.sent for each in till.saved] == [start, None, start.plus(30)], (
        "nothing is under way while it waits: if it were killed now, nothing was sent"
    )


def test_it_gives_up_on_a_limit_that_never_ends(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(limit(1))
    assert isinstance(till.hold(attempt(till.clock.now())), RateLimited)
    assert len(scripted_server.requests) == Patience().limited_replies


def test_a_limit_that_is_too_long_is_not_waited_out(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(limit(3600))
    now = till.clock.now()
    assert till.hold(attempt(now)) == RateLimited(now.plus(3600))
    assert len(scripted_server.requests) == 1


def test_no_request_goes_out_while_a_limit_lasts_and_then_all_go_in_order(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(limit(30), Conversation.held)
    first_is_limited = asyncio.Event()

    async def work(asking: Asking) -> None:
        def note(what: Step | Moment) -> None:
            if isinstance(what, Moment):
                first_is_limited.set()

        async def hold(number: int) -> None:
            one = attempt(till.clock.now(), number=f"100000000{number}")
            await asking.hold(one, None, till._save, note)

        first = asyncio.ensure_future(hold(1))
        await first_is_limited.wait()
        assert asking.must_wait
        await asyncio.gather(first, *(hold(number) for number in range(2, 6)))
        assert not asking.must_wait

    till.run(work)
    asked = [
        json.loads(each.partition(b"\r\n\r\n")[2])["voucher_no"][-1]
        for each in scripted_server.requests
    ]
    assert sorted(asked) == ["1", "1", "2", "3", "4", "5"]
    assert asked[:2] == ["1", "1"], "the one that had to wait goes first"
    assert till.clock.slept == [30]


# --- checking -------------------------------------------------------------------------------------

NUMBER = VoucherNumber("1234567890")
TEN = MoneyValue(Decimal(10), "GBP")


def left(it: Conversation) -> None:
    it.reply_json("200 OK", {"data": {"type": "monetary", "remaining_value": 10}})


def by_path(check: Script, hold: Script = Conversation.held) -> Script:
    """Each path has a script of its own, however the requests are mixed."""

    def script(it: Conversation) -> None:
        (check if it.request.startswith(b"POST /redeem/check ") else hold)(it)

    return script


def paths(server: ScriptedServer) -> list[str]:
    return [each.split(b" ")[1].decode() for each in server.requests]


def test_what_is_left_takes_one_request(scripted_server: ScriptedServer, till: Till) -> None:
    scripted_server.play(left)
    assert till.check() == TEN
    assert till.saved == [], "a check changes nothing, so that it needs no row"
    assert paths(scripted_server) == ["/redeem/check"]


@pytest.mark.parametrize(
    ("script", "cause"),
    [
        (Conversation.drop, DoubtCause.DROPPED),
        (ERROR, DoubtCause.SERVER_ERROR),
        (Conversation.held, DoubtCause.UNUSABLE_REPLY),
    ],
)
def test_a_check_that_fails_is_not_asked_again(
    script: Script, cause: DoubtCause, scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(script, left)
    assert till.check() == NoValue(cause)
    assert len(scripted_server.requests) == 1


def test_why_a_check_failed_is_logged_without_the_voucher(
    scripted_server: ScriptedServer, till: Till, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "gui.api.asking")
    scripted_server.play(refuse(f"The moon of {NUMBER.value} is full"))
    till.check()
    assert "The moon of …7890 is full" in caplog.text
    assert NUMBER.value not in caplog.text


def test_while_a_limit_lasts_no_check_is_sent_and_none_waits(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(by_path(limit(30)))
    start = till.clock.now()

    async def work(asking: Asking) -> None:
        limited = RateLimited(start.plus(30))
        assert await asking.check(NUMBER, "7", "GBP") == limited
        assert asking.must_wait, "it applies to holds too: the limit is the key's"
        scripted_server.play(by_path(left))
        assert await asking.check(NUMBER, "7", "GBP") == limited
        till.clock.advance(30)
        assert await asking.check(NUMBER, "7", "GBP") == TEN
        assert not asking.must_wait

    till.run(work)
    assert paths(scripted_server) == ["/redeem/check"] * 2
    assert till.clock.slept == []


def test_a_check_does_not_go_before_the_hold_that_finds_out_whether_a_limit_is_over(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(limit(30), Conversation.hang)

    async def work(asking: Asking) -> None:
        one = attempt(till.clock.now())
        holding = asyncio.ensure_future(asking.hold(one, None, till._save, till.announced.append))
        while len(scripted_server.requests) < 2:
            await asyncio.sleep(0.001)
        assert await asking.check(NUMBER, "7", "GBP") == NotAsked()
        holding.cancel()

    till.run(work)
    assert paths(scripted_server) == ["/redeem/hold"] * 2


def test_a_check_under_way_is_in_no_holds_way(scripted_server: ScriptedServer, till: Till) -> None:
    """Not even after a limit, when requests go one at a time."""
    scripted_server.play(by_path(limit(30)))

    async def work(asking: Asking) -> None:
        await asking.check(NUMBER, "7", "GBP")
        till.clock.advance(30)
        scripted_server.play(by_path(Conversation.hang))
        checking = asyncio.ensure_future(asking.check(NUMBER, "7", "GBP"))
        while len(scripted_server.requests) < 2:
            await asyncio.sleep(0.001)
        one = attempt(till.clock.now())
        held = await asking.hold(one, None, till._save, till.announced.append)
        assert isinstance(held.outcome, Held)
        assert not checking.done()
        checking.cancel()

    till.run(work)


# --- releasing ------------------------------------------------------------------------------------


def test_a_voucher_is_released(scripted_server: ScriptedServer, till: Till) -> None:
    scripted_server.play(RELEASED)
    assert till.release(held(till.clock.now())) == Released()


def test_not_held_after_a_lost_reply_does_not_prove_a_release(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop, NOT_HELD)
    answer = till.release(held(till.clock.now()))
    assert isinstance(answer, Refused), "the till may have used it meanwhile"
    assert answer.reason is RefusalReason.NOT_HELD
    assert not till.unconfirmed


def test_not_held_on_the_first_reply_is_a_refusal(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(NOT_HELD)
    answer = till.release(held(till.clock.now()))
    assert isinstance(answer, Refused)
    assert answer.reason is RefusalReason.NOT_HELD


def test_a_release_whose_replies_are_lost_is_in_doubt(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop, lambda it: it.reply("401 Unauthorized"))
    assert isinstance(till.release(held(till.clock.now())), InDoubt)


def test_before_a_release_is_sent_the_journal_says_that_it_may_be(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(RELEASED)
    till.release(held(till.clock.now()))
    assert [each.release_unconfirmed for each in till.saved] == [True]


def test_a_release_that_can_not_be_saved_is_not_sent(
    scripted_server: ScriptedServer, till: Till
) -> None:
    till.disk_works = False
    answer = till.release(held(till.clock.now()))
    assert answer == Unreachable(ReachFault.NOT_SAVED)
    assert scripted_server.requests == []
    assert not till.unconfirmed
    assert not till.saved[-1].release_unconfirmed, "nor is the mark saved later"
    assert till.announced == [Step.ASKING], "it is not tried for six seconds"


def test_a_hold_that_the_disk_never_took_can_be_released(
    scripted_server: ScriptedServer, till: Till
) -> None:
    """After a crash nothing would call its token valid."""
    till.disk_works = False
    scripted_server.play(RELEASED)
    assert till.release(replace(held(till.clock.now()), saved=False)) == Released()


def test_a_release_that_was_refused_leaves_no_doubt(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(UNKNOWN)
    assert isinstance(till.release(held(till.clock.now())), Refused)
    assert not till.unconfirmed


def test_an_unanswered_release_stays_unconfirmed_whatever_comes_next(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(Conversation.drop)
    one = held(till.clock.now())
    assert isinstance(till.release(one), InDoubt)
    assert till.unconfirmed
    scripted_server.play(lambda it: it.reply("401 Unauthorized"))
    till.release(replace(one, release_unconfirmed=True))
    assert till.unconfirmed
    scripted_server.play(NOT_HELD)
    answer = till.release(replace(one, release_unconfirmed=True))
    assert isinstance(answer, Refused)
    assert not till.unconfirmed, "it is no longer held, for whatever reason"


def test_a_release_waits_out_a_limit(scripted_server: ScriptedServer, till: Till) -> None:
    scripted_server.play(limit(5), RELEASED)
    assert till.release(held(till.clock.now())) == Released()
    assert till.clock.slept == [5]


def test_a_release_with_a_rejected_key_is_refused(
    scripted_server: ScriptedServer, till: Till
) -> None:
    scripted_server.play(lambda it: it.reply("401 Unauthorized"))
    assert till.release(held(till.clock.now())) == KeyRejected(missing=False)
