"""Plays a story, and makes a failing one as short as it can be."""

from __future__ import annotations

import asyncio
import logging
import random
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

from gui.domain.hold.outcome import Held
from gui.domain.hold.watch import Watch
from tests.faults.simulate.claims import Claim, Falsehood, Oracle
from tests.faults.simulate.line import Fate
from tests.faults.simulate.service import OUTSIDER, Service, Voucher
from tests.faults.simulate.story import DISK_TROUBLES, JUMPS, Action, Step, Story
from tests.faults.simulate.till import BOOT_SECONDS, SimulatedTill
from tests.faults.simulate.virtual_time import DISK_SECONDS, VirtualLoop, VirtualTimer

_TIMERS = (
    "gui.services.reservations.QTimer",
    "gui.services.banner_feed.QTimer",
    "gui.services.ticker.QTimer",
    "gui.services.token_clipboard.QTimer",
)

_NARROW = {
    "gui.services.worker.IN_FLIGHT": 2,
    "gui.services.reservations.IN_FLIGHT": 2,
    "gui.services.reservations.WAITING_AT_MOST": 3,
}
"""How many at once in a narrow story."""


@dataclass
class Played:
    """The results of a story."""

    scans: int = 0
    false: list[Falsehood] = field(default_factory=list)
    checked: Counter[Claim] = field(default_factory=Counter)
    likely: Counter[bool] = field(default_factory=Counter)
    fates: Counter[Fate] = field(default_factory=Counter)
    actions: Counter[Action] = field(default_factory=Counter)
    tried: int = 0
    """Vouchers that were tried by themselves."""
    undone: int = 0
    """Holds that were put away and brought back."""
    narration: list[str] = field(default_factory=list)
    """What happened, one line each; only if asked for."""


@contextmanager
def virtual_parts(loop: VirtualLoop, *, narrow: bool) -> Iterator[None]:
    """Move Qt's timers and the journal's thread to the story's time."""
    VirtualTimer.loop = loop
    VirtualTimer.made = []
    with ExitStack() as patches:
        for each in _TIMERS:
            patches.enter_context(patch(each, VirtualTimer))
        if narrow:
            for name, value in _NARROW.items():
                patches.enter_context(patch(name, value))
        yield


def play(story: Story, *, narrate: bool = False) -> Played:
    """Play it from the first step to the last."""
    loop = VirtualLoop()
    logging.disable(logging.CRITICAL)  # what goes wrong on purpose must not fill a log
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    try:
        with (
            virtual_parts(loop, narrow=story.narrow),
            patch("random.getrandbits", random.Random(1).getrandbits),
        ):
            return loop.run_until_complete(_Stage(story, loop, folder, narrate).run())
    finally:
        logging.disable(logging.NOTSET)
        loop.close()
        shutil.rmtree(folder, ignore_errors=True)


class _Stage:
    def __init__(self, story: Story, loop: VirtualLoop, folder: Path, narrate: bool) -> None:
        self._story = story
        self._loop = loop
        self._narrate = narrate
        self._played = Played()
        numbers = [f"{1000000000 + 1111 * place}" for place in range(len(story.vouchers))]
        self._numbers = numbers
        vouchers = {
            number: Voucher(kind) for number, kind in zip(numbers, story.vouchers, strict=True)
        }
        self._service = Service(vouchers, loop.time)
        self._oracle = Oracle(self._service, loop.time)
        self._step = Step(0, 0.0, 0, Action.WAIT, 0)
        self._requests = 0
        self._tills = [
            SimulatedTill(
                f"till {place + 1}",
                loop,
                self._service,
                folder,
                self._chance_of,
                self._on_request,
                self._on_shown,
                self._oracle.hear,
                self._oracle.look_for_what_was_saved,
                self._on_tried,
            )
            for place in range(story.tills)
        ]

    async def run(self) -> Played:
        for till in self._tills:
            till.start()
        for step in self._story.steps:
            await asyncio.sleep(step.after)
            self._step = step
            self._requests = 0
            self._say(str(step))
            await self._do(self._tills[step.till % len(self._tills)], step)
        for till in self._tills:
            till.trouble_disk(DISK_SECONDS, 0.0)
        await asyncio.sleep(400)
        for till in self._tills:
            await till.close()
        played = self._played
        played.false, played.checked = self._oracle.false, self._oracle.checked
        played.likely = self._oracle.likely
        return played

    async def _do(self, till: SimulatedTill, step: Step) -> None:
        self._played.actions[step.action] += 1
        match step.action:
            case Action.SCAN:
                self._scan(till, self._pick(self._numbers, step))
            case Action.SCAN_AGAIN:
                self._scan(till, till.last_number or self._pick(self._numbers, step))
            case Action.CHECK_ONLY:
                till.check_only(self._pick(self._numbers, step))
            case Action.SCAN_RUBBISH:
                till.scan_rubbish()
            case Action.DONE | Action.SPEND | Action.SPEND_AND_DONE:
                self._spend_or_put_away(till, step)
            case Action.UNDO:
                self._undo(till)
            case Action.DONE_AND_UNDO:
                self._spend_or_put_away(till, step)
                await asyncio.sleep(step.choice % 60 / 10)
                self._undo(till)
            case Action.RELEASE:
                live = till.reservations.live()
                if live:
                    till.reservations.release(self._pick(live, step).id)
            case Action.RELEASE_ALL:
                for each in till.reservations.live():
                    till.reservations.release(each.id)
            case Action.SCAN_WHAT_IS_RELEASED:
                live = till.reservations.live()
                if live:
                    chosen = self._pick(live, step)
                    till.reservations.release(chosen.id)
                    self._scan(till, chosen.number.value)
            case Action.SCAN_MANY:
                for number in self._numbers:
                    self._scan(till, number)
            case Action.DISK_IN_TROUBLE:
                till.trouble_disk(self._pick(list(DISK_TROUBLES), step), 5 + step.choice % 50)
            case Action.RESERVE_AGAIN:
                over = [each for each in till.cards.values() if not each.is_live(till.clock.now())]
                if over:
                    chosen = self._pick(over, step)
                    self._played.scans += 1
                    till.last_number = chosen.number.value
                    till.reservations.reserve_again(chosen.id)
            case Action.BANNER_BUTTON:
                till.act()
            case Action.TRY_WHAT_IS_WATCHED:
                if till.watched:
                    self._played.scans += 1
                    till.try_watched(self._pick(list(till.watched.values()), step))
            case Action.LET_IT_TRY_ITSELF:
                if till.watched:
                    till.let_try_itself(self._pick(list(till.watched.values()), step))
            case Action.STOP_WATCHING:
                if till.watched:
                    till.watches.put_away(self._pick(list(till.watched.values()), step).attempt.id)
            case Action.COPY:
                live = till.reservations.live()
                if live:
                    till.copy(self._pick(live, step))
            case Action.RESTART:
                await till.close()
                till.start()
            case Action.KILL | Action.RESTART_PC:
                await till.cut_off()
                await asyncio.sleep(0.5 + step.choice % 40)
                if step.action is Action.RESTART_PC:
                    await asyncio.sleep(BOOT_SECONDS)
                    till.boots += 1
                    till.clock.restart_pc()
                till.start()
            case Action.SET_CLOCK:
                till.set_clock(self._pick(list(JUMPS), step))
            case Action.WEB_SHOP_HOLDS:
                self._service.hold(OUTSIDER, self._pick(self._numbers, step))
            case Action.WEB_SHOP_LETS_GO:
                self._web_shop_lets_go(step)
            case Action.WAIT:
                pass

    def _scan(self, till: SimulatedTill, number: str) -> None:
        self._played.scans += 1
        till.scan(number)

    def _spend_or_put_away(self, till: SimulatedTill, step: Step) -> None:
        live = till.reservations.live()
        if not live:
            return
        chosen = self._pick(live, step)
        is_spent = step.action in (Action.SPEND, Action.SPEND_AND_DONE)
        if is_spent and isinstance(chosen.outcome, Held):
            token = chosen.outcome.token.reveal()
            self._service.spend(chosen.number.value, token, all_of_it=step.choice % 3 == 0)
        if step.action is not Action.SPEND:
            till.reservations.done(chosen.id)

    def _undo(self, till: SimulatedTill) -> None:
        if till.undo():
            self._played.undone += 1

    def _web_shop_lets_go(self, step: Step) -> None:
        number = self._pick(self._numbers, step)
        standing = self._service.standing(number)
        if standing is not None and standing.owner == OUTSIDER:
            self._service.release(number, standing.token)

    def _pick(self, choices: list, step: Step):  # type: ignore[no-untyped-def,type-arg]
        return choices[step.choice % len(choices)]

    def _chance_of(self, number: str) -> random.Random:
        """The dice for the next request: those of the step that led to it."""
        self._requests += 1
        chance = random.Random(f"{self._story.seed} {self._step.id} {number} {self._requests}")
        if self._story.calm:
            chance.choices = lambda population, weights: [Fate.FINE]  # type: ignore[method-assign,assignment,misc]
        return chance

    def _on_request(self, fate: Fate) -> None:
        self._played.fates[fate] += 1
        self._say(f"    a request: {fate.value}")

    def _on_tried(self, till: SimulatedTill, before: Watch, watch: Watch) -> None:
        """A voucher is tried by itself."""
        self._played.tried += 1
        self._say(f"    {till.name}: {watch.number.value} is tried by itself")
        self._oracle.see_it_tried(till, before, watch)

    def _on_shown(self, till: SimulatedTill) -> None:
        before = len(self._oracle.false)
        self._oracle.look(till)
        if self._narrate:
            banner = till.feed.banner
            words = f"{banner.title} | {banner.text}" if banner is not None else "(no banner)"
            without_times = re.sub(r"[0-9:]+", "", words)
            if without_times != till.last_shown:
                till.last_shown = without_times
                self._say(f"    {till.name}: {words}")
            for each in self._oracle.false[before:]:
                self._say(f"    FALSE {each}")

    def _say(self, line: str) -> None:
        if self._narrate:
            self._played.narration.append(f"{self._loop.time():9.2f} {line}")


def shorten(story: Story, claim: Claim) -> Story:
    """The fewest of the story's steps after which that claim is still false."""

    def fails(steps: tuple[Step, ...]) -> bool:
        return any(each.claim is claim for each in play(replace(story, steps=steps)).false)

    steps = story.steps
    size = len(steps) // 2
    while size >= 1:
        start = 0
        while start < len(steps):
            # A step that is left out still takes its time.
            left_out = steps[start : start + size]
            rest = steps[start + size :]
            if rest:
                waited = sum(each.after for each in left_out)
                rest = (replace(rest[0], after=rest[0].after + waited), *rest[1:])
            shorter = (*steps[:start], *rest)
            if fails(shorter):
                steps = shorter
            else:
                start += size
        size //= 2
    return replace(story, steps=steps)
