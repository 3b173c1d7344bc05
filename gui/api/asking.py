"""What is asked, and how often: the requests that one attempt, or one release, may make.

| answer        | then                                                                        |
|---------------|-----------------------------------------------------------------------------|
| Unreachable   | never sent, so it is retried automatically for a while ("Connecting…")      |
| RateLimited   | waited out, unless it keeps coming or would take too long                   |
| InDoubt       | asked once more, visibly. A voucher can't be held twice, so the second      |
|               | reply decides. A token: the first request never arrived. "Already held":    |
|               | most likely by the first                                                    |
| anything else | is the outcome                                                              |

What is left on a voucher is asked once: nothing depends on it, and staff can ask again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from gui.api.client import Reply, SmartGift
from gui.api.no_service import NoService
from gui.api.rate_limit import LONGEST_SECONDS, RateLimitGate, Sleep
from gui.domain.clock import Clock, Moment
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import CheckAnswer, NotAsked, value_in
from gui.domain.hold.outcome import (
    Answer,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    ReleaseAnswer,
    Released,
    Unreachable,
)
from gui.domain.telling.news import Step
from gui.domain.trials.key_trial import TEST_NUMBER, TEST_TOKEN
from gui.domain.voucher_number import VoucherNumber

log = logging.getLogger(__name__)

G = TypeVar("G", Held, Released)
"""The good answer to a request."""

Save = Callable[[Attempt], Awaitable[Attempt]]
"""Writes an attempt to the journal; returns it with `saved` set to whether that worked."""

ReportProgress = Callable[[Step | Moment], None]
"""Is called with what is under way: a step, or the moment until which Smart Gift asked to wait."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to keep asking. In seconds, except `limited_replies`."""

    unreachable: float = 6.0
    unreachable_pause: float = 0.5
    again_pause: float = 0.3
    asking: float = 22.0
    """For all requests of an attempt together, not counting waits that Smart Gift asked for."""
    longest_limit: float = LONGEST_SECONDS
    limited_replies: int = 5


@dataclass(frozen=True, slots=True)
class _Heard(Generic[G]):
    """What all the requests together led to: the last answer, and an earlier one's doubt."""

    answer: G | Answer
    detail: str
    doubt: InDoubt | None


class Asking:
    """Asks Smart Gift for holds and releases; any number at once."""

    def __init__(
        self,
        client: SmartGift | NoService,
        clock: Clock,
        *,
        sleep: Sleep = asyncio.sleep,
        patience: Patience | None = None,
    ) -> None:
        self._client = client
        self._clock = clock
        self._sleep = sleep
        self._patience = patience or Patience()
        self._gate = RateLimitGate(clock, sleep)

    @property
    def must_wait(self) -> bool:
        """Whether Smart Gift asked to wait, so that a new request can't go out at once."""
        return self._gate.is_shut

    async def hold(
        self, attempt: Attempt, earlier: Attempt | None, save: Save, report: ReportProgress
    ) -> Attempt:
        """Try to hold the attempt's voucher; returns the attempt with its outcome, not yet saved.

        `earlier` is an attempt of this till whose hold of the same voucher may still stand: until
        that is over, the voucher must not be called unreserved or somebody else's. Before each
        request the attempt is saved with the time of sending, so that a power cut leaves a trace
        of it.
        """

        async def post(sent: Moment, total: float) -> Reply[HoldAnswer]:
            async def note_sending() -> None:
                nonlocal attempt
                attempt = await save(replace(attempt, sent=sent))

            return await self._client.hold(attempt.number, sent, total, note_sending)

        async def not_sent() -> None:
            nonlocal attempt
            attempt = await save(replace(attempt, sent=None))

        heard: _Heard[Held] = await self._ask(post, not_sent, report)
        before = None
        # The time of sending counts: a slow answer may be about a hold that is over by now.
        asked = attempt.sent or self._clock.now()
        if earlier is not None and earlier.may_stand(asked):
            before = earlier.outcome
        outcome = _hold_outcome(heard.answer, heard.doubt, before)
        return replace(attempt, sent=None, outcome=outcome, detail=heard.detail)

    async def release(
        self, attempt: Attempt, save: Save, report: ReportProgress, may_be_kept: Callable[[], bool]
    ) -> tuple[Attempt, ReleaseAnswer]:
        """Release what the attempt, a Held one, holds.

        Returns the attempt, not yet saved, with `release_unconfirmed` as the answer leaves it.
        Before a request it is saved with that mark, so that a power cut leaves a trace of it. If
        that fails, nothing is sent, unless the journal knows nothing of the hold either:
        `may_be_kept` tells whether it may.
        """
        held = attempt.outcome
        assert isinstance(held, Held), "only a held voucher can be released"
        unmarked, before = attempt, attempt.release_unconfirmed

        async def post(sent: Moment, total: float) -> Reply[ReleaseAnswer]:
            nonlocal attempt
            was_kept = may_be_kept()
            attempt = await save(replace(attempt, release_unconfirmed=True))
            if was_kept and not attempt.saved:
                # After a crash, the journal would call a token valid that no till accepts.
                return Reply(Unreachable(ReachFault.NOT_SAVED), "It couldn't be saved, nor sent.")
            return await self._client.release(attempt.number, held.token, total)

        async def not_sent() -> None:
            nonlocal attempt
            attempt = await save(replace(attempt, release_unconfirmed=before))

        heard: _Heard[Released] = await self._ask(post, not_sent, report)
        if heard.answer == Unreachable(ReachFault.NOT_SAVED) and heard.doubt is None:
            await save(unmarked)  # or the mark might be saved later
            return replace(unmarked, detail=heard.detail), heard.answer
        answer = _release_outcome(heard.answer, heard.doubt)
        unconfirmed = isinstance(answer, InDoubt) or (before and not _settles_release(answer))
        return replace(attempt, release_unconfirmed=unconfirmed, detail=heard.detail), answer

    async def check(self, number: VoucherNumber, site: str, currency: str) -> CheckAnswer:
        """Ask what is left that `site` can redeem, once: nobody's hold waits for it.

        It never queues at the gate for rate limits. Nothing is sent while that is shut, nor while
        a hold is finding out whether it is open again.
        """
        opens_at = self._gate.opens_at
        if opens_at is not None:
            return RateLimited(opens_at)
        if self._gate.is_being_tried:
            return NotAsked()
        reply = await self._client.check(number, site, currency)
        if isinstance(reply.answer, RateLimited):
            self._gate.shut(reply.answer.retry_at)
        else:
            self._gate.open()
        if value_in(reply.answer) is None:
            detail = reply.detail.replace(number.value, number.masked)
            log.info("the value of %s is not known: %s", number.masked, detail)
        return reply.answer

    async def test_key(self) -> ReleaseAnswer:
        """Try the key on a voucher that can't exist: see gui.domain.trials.key_trial."""
        reply = await self._client.release(TEST_NUMBER, TEST_TOKEN)
        return reply.answer

    def expect_requests(self, count: int) -> None:
        """A voucher is being scanned or typed: have a connection ready for each of its requests."""
        self._client.expect_requests(count)

    async def connect_no_more_ahead(self) -> None:
        """Close the connections made ahead: another service is now in use; requests continue."""
        await self._client.connect_no_more_ahead()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _ask(
        self,
        post: Callable[[Moment, float], Awaitable[Reply[G | Answer]]],
        not_sent: Callable[[], Awaitable[None]],
        report: ReportProgress,
    ) -> _Heard[G]:
        """Ask until the answer is final; `not_sent` is called while no answer is awaited."""
        patience = self._patience
        doubt: InDoubt | None = None
        started = self._clock.now()
        limited = 0
        while True:
            queued = self._clock.now()
            async with self._gate.turn(report):
                report(Step.ASKING if doubt is None else Step.ASKING_AGAIN)
                sent = self._clock.now()
                started = started.plus(queued.seconds_until(sent))  # that wait is not counted
                reply = await post(sent, patience.asking - started.seconds_until(sent))
                answer = reply.answer
                if isinstance(answer, RateLimited):
                    self._gate.shut(answer.retry_at)
                else:
                    self._gate.open()
            spent = started.seconds_until(self._clock.now())
            match answer:
                case RateLimited(retry_at) if doubt is None:
                    limited += 1
                    wait = self._clock.now().seconds_until(retry_at)
                    if limited >= patience.limited_replies or wait > patience.longest_limit:
                        return _Heard(answer, reply.detail, doubt)
                    await not_sent()
                case Unreachable(ReachFault.NOT_SAVED):
                    return _Heard(answer, reply.detail, doubt)
                case Unreachable() if doubt is None and spent < patience.unreachable:
                    report(Step.CONNECTING)
                    await self._sleep(patience.unreachable_pause)
                case InDoubt() if doubt is None:
                    doubt = answer
                    report(Step.ASKING_AGAIN)
                    await self._sleep(patience.again_pause)
                case _:
                    return _Heard(answer, reply.detail, doubt)


def _hold_outcome(
    answer: HoldAnswer, doubt: InDoubt | None, before: HoldAnswer | None
) -> HoldAnswer:
    """What `answer` means if an earlier request's hold may still stand.

    That request is this attempt's, which left `doubt`, or an attempt's whose outcome is `before`.
    """
    if isinstance(before, InDoubt):
        # An app that was closed has sent a request that may still arrive, later than a newer one.
        doubt = (
            replace(before, cause=DoubtCause.UNSETTLED)
            if doubt is None
            else replace(doubt, free_by=max(doubt.free_by, before.free_by, key=_instant))
        )
    match answer:
        case Held() if doubt is not None:
            return replace(answer, stray_until=doubt.free_by)
        case Held():
            return answer
        case Refused(reason=RefusalReason.ALREADY_HELD) if doubt is not None:
            # The reply proves only that the hold in the way ends within five minutes of it.
            return InDoubt(DoubtCause.HELD_AFTER_LOST_REPLY, doubt.free_by, answer.free_by)
        case Refused(reason=RefusalReason.ALREADY_HELD) if isinstance(before, Held):
            return replace(answer, ours_until=before.latest)
        case _ if doubt is None:
            return answer
        case Refused(reason=reason) if reason.rules_out_hold:
            return answer
        case InDoubt():
            return replace(answer, free_by=max(answer.free_by, doubt.free_by, key=_instant))
        case _:
            return doubt


def _instant(moment: Moment) -> float:
    return moment.instant


def _release_outcome(answer: ReleaseAnswer, doubt: InDoubt | None) -> ReleaseAnswer:
    """What `answer` means if an earlier request may already have released the voucher.

    "Not held" after a lost reply does not prove that it was released: the till may have used it.
    """
    match answer:
        case Released() | Refused(reason=RefusalReason.NOT_HELD):
            return answer
        case _ if doubt is not None:
            return doubt
        case _:
            return answer


def _settles_release(answer: ReleaseAnswer) -> bool:
    """Whether the answer settles earlier requests to release."""
    match answer:
        case Released() | Refused(reason=RefusalReason.NOT_HELD):
            return True
        case _:
            return False
