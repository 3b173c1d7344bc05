"""A story: what staff, other tills and chance do, step by step. One seed, one story."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum

from tests.faults.simulate.service import Kind


class Action(Enum):
    """What happens in a step."""

    SCAN = "scan"
    SCAN_AGAIN = "scan the same voucher again"
    CHECK_ONLY = "only ask what is left"
    SCAN_RUBBISH = "scan something that isn't a voucher"
    DONE = "press Done"
    SPEND = "the till's software uses the token"
    SPEND_AND_DONE = "the till's software uses the token, then Done"
    UNDO = "press Undo, if Done can still be undone"
    DONE_AND_UNDO = "press Done, and Undo some moments later"
    RELEASE = "press Release"
    RELEASE_ALL = "release all, as closing the window offers"
    SCAN_WHAT_IS_RELEASED = "press Release, and scan the voucher at once"
    SCAN_MANY = "scan every voucher, one after another"
    RESERVE_AGAIN = "press Reserve again"
    BANNER_BUTTON = "press the banner's button"
    TRY_WHAT_IS_WATCHED = "press Try again on a voucher that is waited for"
    LET_IT_TRY_ITSELF = "let a voucher that is waited for be tried by itself"
    STOP_WATCHING = "stop waiting for a voucher"
    COPY = "press Copy token"
    RESTART = "close the app and start it again"
    KILL = "the power fails and comes back"
    RESTART_PC = "restart the PC"
    SET_CLOCK = "set the PC's clock"
    DISK_IN_TROUBLE = "the disk is slow or full for a while"
    WEB_SHOP_HOLDS = "the web shop reserves"
    WEB_SHOP_LETS_GO = "the web shop releases"
    WAIT = "nothing"


_WEIGHTS = {
    Action.SCAN: 40,
    Action.SCAN_AGAIN: 22,
    Action.CHECK_ONLY: 4,
    Action.SCAN_RUBBISH: 3,
    Action.DONE: 7,
    Action.SPEND: 8,
    Action.SPEND_AND_DONE: 5,
    Action.UNDO: 5,
    Action.DONE_AND_UNDO: 4,
    Action.RELEASE: 8,
    Action.RELEASE_ALL: 1,
    Action.SCAN_WHAT_IS_RELEASED: 1,
    Action.SCAN_MANY: 1,
    Action.RESERVE_AGAIN: 5,
    Action.BANNER_BUTTON: 5,
    Action.TRY_WHAT_IS_WATCHED: 3,
    Action.LET_IT_TRY_ITSELF: 8,
    Action.STOP_WATCHING: 1,
    Action.COPY: 2,
    Action.RESTART: 1,
    Action.KILL: 2,
    Action.RESTART_PC: 1,
    Action.SET_CLOCK: 1,
    Action.DISK_IN_TROUBLE: 2,
    Action.WEB_SHOP_HOLDS: 4,
    Action.WEB_SHOP_LETS_GO: 2,
    Action.WAIT: 6,
}

DISK_TROUBLES = (0.4, 1.9, 4.0, 6.5, None)
"""Seconds that a disk in trouble takes for a row; None for one that is full."""

JUMPS = (-3_600.0, -60.0, 60.0, 3_600.0)
"""Seconds by which a PC's clock is set."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens, `after` seconds from the one before.

    `choice` says which voucher, card or jump; `id` names the step, so that its dice stay its own
    when other steps are left out.
    """

    id: int
    after: float
    till: int
    action: Action
    choice: int

    def __str__(self) -> str:
        return f"+{self.after:7.2f} s  till {self.till + 1}  {self.action.value} ({self.choice})"


@dataclass(frozen=True, slots=True)
class Story:
    """Everything that is decided before the first step."""

    seed: int
    tills: int
    vouchers: tuple[Kind, ...]
    calm: bool
    """Nothing goes wrong on the network: there is then no excuse for anything false."""
    narrow: bool
    """So few may be reserved at once that some have to queue, and some are one too many."""
    steps: tuple[Step, ...]


def write_story(seed: int) -> Story:
    """The story for that seed."""
    chance = random.Random(seed)
    tills = chance.choice([1, 1, 2, 2, 3, 4])
    kinds = [Kind.GOOD] * chance.randint(2, 6)
    kinds += chance.sample([each for each in Kind if each is not Kind.GOOD], chance.randint(0, 2))
    # What the till can't know (the PC off and its clock set meanwhile) is left to the clock family.
    sets_clocks = chance.random() < 0.3
    left_out = Action.RESTART_PC if sets_clocks else Action.SET_CLOCK
    weights = {each: weight for each, weight in _WEIGHTS.items() if each is not left_out}
    steps = tuple(
        Step(
            number,
            _pause(chance),
            chance.randrange(tills),
            chance.choices(list(weights), list(weights.values()))[0],
            chance.randrange(1_000_000),
        )
        for number in range(chance.randint(20, 100))
    )
    return Story(seed, tills, tuple(kinds), chance.random() < 0.15, seed % 4 == 0, steps)


def _pause(chance: random.Random) -> float:
    """Seconds: mostly as at a till, but often enough around the end of a hold."""
    kind = chance.random()
    if kind < 0.70:
        return chance.uniform(0.05, 6.0)
    if kind < 0.95:
        return chance.uniform(6.0, 25.0)
    if kind < 0.975:
        return chance.uniform(180.0, 320.0)
    return chance.uniform(297.0, 304.0)
