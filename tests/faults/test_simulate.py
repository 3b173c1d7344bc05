"""What the simulator relies on: the same seed gives the same story, and its oracle can object.

test_faults.py tests, with the other families, that the tills say nothing false.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

import gui.api.asking
import gui.services.reactions.watches
import gui.services.reservations
from gui.api.asking import Asking
from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import HOLD_SECONDS, Held, InDoubt, Refused, Released
from gui.domain.hold.own_holds import OwnHolds
from gui.domain.hold.watch import Watch, watch_for
from gui.domain.value.voucher_value import VoucherValue
from gui.services.banner_feed import BannerFeed
from gui.services.reservations import Reservations
from gui.services.token_clipboard import TokenClipboard
from tests.faults.simulate.claims import Claim
from tests.faults.simulate.play import play, shorten
from tests.faults.simulate.story import write_story

STORIES = 500
"""A broken rule must show within this many stories; most show in the first ten."""


def is_found(claim: Claim) -> bool:
    return any(
        claim in {each.claim for each in play(write_story(seed)).false} for seed in range(STORIES)
    )


def test_the_same_seed_gives_the_same_story() -> None:
    once, again = (play(write_story(7), narrate=True) for _ in range(2))
    assert once.narration == again.narration
    assert once.checked == again.checked
    assert sum(once.checked.values()) > 100


def test_a_shortened_story_still_ends_in_the_falsehood(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_own_holds(monkeypatch)
    seed = next(seed for seed in range(STORIES) if play(write_story(seed)).false)
    story = write_story(seed)
    claim = play(story).false[0].claim
    short = shorten(story, claim)
    assert len(short.steps) < len(story.steps)
    assert claim in {each.claim for each in play(short).false}


# --- rules broken on purpose: each must be found --------------------------------------------------


def forget_own_holds(patch: pytest.MonkeyPatch) -> None:
    """A rescan after Done is taken for another till's hold."""
    patch.setattr(OwnHolds, "about", lambda self, number, now: None)


def trust_an_older_doubt(patch: pytest.MonkeyPatch) -> None:
    """ "Already held" ends when the older doubt does."""
    outcome = gui.api.asking._hold_outcome

    def too_early(answer: object, doubt: InDoubt | None, before: object) -> object:
        found = outcome(answer, doubt, before)  # type: ignore[arg-type]
        return replace(found, other_until=None) if isinstance(found, InDoubt) else found

    patch.setattr(gui.api.asking, "_hold_outcome", too_early)


def take_not_held_for_released(patch: pytest.MonkeyPatch) -> None:
    """ "Not held" after a lost reply is taken for released."""

    def released(answer: object, doubt: InDoubt | None) -> object:
        return Released() if isinstance(answer, Refused) and doubt is not None else answer

    patch.setattr(gui.api.asking, "_release_outcome", released)


def overlook_a_token_given_before(patch: pytest.MonkeyPatch) -> None:
    """The same token for two vouchers goes unnoticed."""
    patch.setattr(Reservations, "_with_oddity", lambda self, attempt: attempt)


def count_from_the_reply(patch: pytest.MonkeyPatch) -> None:
    """A hold's five minutes count from the reply, not from the request."""
    hold = Asking.hold

    async def late(self: Asking, attempt: Attempt, *others: object) -> Attempt:
        done = await hold(self, attempt, *others)  # type: ignore[arg-type]
        if isinstance(done.outcome, Held):
            until = self._clock.now().plus(HOLD_SECONDS)
            return replace(done, outcome=replace(done.outcome, until=until))
        return done

    patch.setattr(Asking, "hold", late)


def end_a_doubt_with_the_request(patch: pytest.MonkeyPatch) -> None:
    """A doubt lasts only as long as a hold made when the request was sent."""
    hold = Asking.hold

    async def short(self: Asking, attempt: Attempt, *others: object) -> Attempt:
        sent = self._clock.now()
        done = await hold(self, attempt, *others)  # type: ignore[arg-type]
        if isinstance(done.outcome, InDoubt):
            return replace(done, outcome=replace(done.outcome, free_by=sent.plus(HOLD_SECONDS)))
        return done

    patch.setattr(Asking, "hold", short)


def forget_a_lost_reply(patch: pytest.MonkeyPatch) -> None:
    """Whatever comes after a lost reply is the outcome."""
    patch.setattr(gui.api.asking, "_hold_outcome", lambda answer, doubt, before: answer)


def leave_the_older_token_on_the_clipboard(patch: pytest.MonkeyPatch) -> None:
    """A newer scan leaves the older token on the clipboard."""
    patch.setattr(TokenClipboard, "keep_only", lambda self, attempt_id: None)


def promise_a_little_more(patch: pytest.MonkeyPatch) -> None:
    """A countdown shows three seconds more than are left."""
    remaining = Attempt.remaining

    def more(self: Attempt, now: Moment) -> float:
        return remaining(self, now) + 3.0

    patch.setattr(Attempt, "remaining", more)


def wait_a_little_less(patch: pytest.MonkeyPatch) -> None:
    """A voucher that somebody else has is called free five seconds too early."""

    def too_early(attempt: Attempt) -> Watch | None:
        watch = watch_for(attempt)
        return watch and replace(watch, until=watch.until.plus(-5.0))

    patch.setattr(gui.services.reactions.watches, "watch_for", too_early)


def try_again_and_again(patch: pytest.MonkeyPatch) -> None:
    """A voucher is tried by itself each time that it should be free."""

    def for_ever(attempt: Attempt) -> Watch | None:
        watch = watch_for(attempt)
        return watch and replace(watch, tries_itself=True)

    patch.setattr(gui.services.reactions.watches, "watch_for", for_ever)


def take_a_newer_customers_place(patch: pytest.MonkeyPatch) -> None:
    """What is tried by itself takes the large place from whatever is there."""
    patch.setattr(BannerFeed, "is_newest", lambda self, number: True)


def note_a_value_at_the_newest_hold(patch: pytest.MonkeyPatch) -> None:
    """What is left on a voucher is noted at the hold that came last."""
    note = Reservations.note_value

    def misplaced(self: Reservations, attempt_id: AttemptId, value: VoucherValue) -> None:
        newest = max((each.id for each in self.live()), default=attempt_id)
        note(self, newest, value)

    patch.setattr(Reservations, "note_value", misplaced)


@pytest.mark.parametrize(
    ("break_it", "claim"),
    [
        (forget_own_holds, Claim.SOMEBODY_ELSE),
        (trust_an_older_doubt, Claim.FREE_BY),
        (take_not_held_for_released, Claim.RELEASED),
        (overlook_a_token_given_before, Claim.TOKEN_IS_RIGHT),
        (count_from_the_reply, Claim.OURS),
        (end_a_doubt_with_the_request, Claim.OURS_FREE_BY),
        (forget_a_lost_reply, Claim.SOMEBODY_ELSE),
        (leave_the_older_token_on_the_clipboard, Claim.CLIPBOARD_IS_THE_NEWEST),
        (promise_a_little_more, Claim.ROW_OURS),
        (wait_a_little_less, Claim.WAIT),
        (try_again_and_again, Claim.TRIED_AS_TOLD),
        (take_a_newer_customers_place, Claim.PLACE_IS_THE_NEWEST),
        (note_a_value_at_the_newest_hold, Claim.VALUE),
    ],
)
def test_a_broken_rule_is_found(
    break_it: Callable[[pytest.MonkeyPatch], None], claim: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_it(monkeypatch)
    assert is_found(claim)
