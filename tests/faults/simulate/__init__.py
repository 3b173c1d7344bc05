"""Stories of one to four tills in virtual time, each determined by a seed.

An oracle that knows everything checks each sentence against the truth while it is on screen.

    python3 packaging/dev.py faults simulate --count 1000000  # that many scans
    python3 packaging/dev.py faults simulate --story 4711     # one story, step by step

A story in which something false is said is shortened and printed; the same number plays it again.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.faults.figures import Figures
from tests.faults.simulate.play import Played, play, shorten
from tests.faults.simulate.story import write_story

_STORIES_AT_ONCE = 40
_SHOWN = 5
"""How many falsehoods are shortened and shown; one mistake makes thousands."""


def run(seed: int, count: int) -> Figures:
    """Play stories until there have been `count` scans."""
    figures = Figures("simulate")
    claims = 0
    right = wrong = 0
    shown: set[object] = set()
    played = _play_on_all_cores(seed, count) if count > 5_000 else _play_some(_seeds(seed), count)
    for number, one in played:
        figures.tried += one.scans
        claims += sum(one.checked.values())
        right, wrong = right + one.likely[True], wrong + one.likely[False]
        figures.seen["stories"] += 1
        figures.seen["put away and brought back"] += one.undone
        figures.seen["tried by itself"] += one.tried
        for fate, times in one.fates.items():
            figures.seen[fate.value] += times
        for each in one.false:
            if each.claim not in shown and len(shown) < _SHOWN:
                shown.add(each.claim)
                steps = shorten(write_story(number), each.claim).steps
                told = "\n      ".join(map(str, steps))
                figures.false.append(f"story {number}: {each}\n      {told}")
            else:
                figures.false.append(f"story {number}: {each}")
    figures.measured["claims checked"] = f"{claims:,}"
    if right + wrong:
        figures.measured["“most likely this till” was right"] = f"{right / (right + wrong):.0%}"
    return figures


def replay(number: int) -> int:
    """Print a story step by step; 1 if something false is said in it, else 0."""
    played = play(write_story(number), narrate=True)
    print("\n".join(played.narration))
    for each in played.false:
        print(f"FALSE {each}")
    return 1 if played.false else 0


def _seeds(seed: int) -> Iterator[int]:
    return itertools.count(seed * 1_000_000)


def _play_some(seeds: Iterable[int], count: int) -> Iterator[tuple[int, Played]]:
    scans = 0
    for number in seeds:
        played = play(write_story(number))
        scans += played.scans
        yield number, played
        if scans >= count:
            return


def _play_on_all_cores(seed: int, count: int) -> Iterator[tuple[int, Played]]:
    seeds = _seeds(seed)
    cores = os.cpu_count() or 1
    scans = 0
    with ProcessPoolExecutor(cores, get_context("spawn")) as pool:
        while scans < count:
            batches = [list(itertools.islice(seeds, _STORIES_AT_ONCE)) for _ in range(4 * cores)]
            for batch in pool.map(_play_batch, batches):
                for number, played in batch:
                    scans += played.scans
                    yield number, played


def _play_batch(numbers: list[int]) -> list[tuple[int, Played]]:
    return [(number, play(write_story(number))) for number in numbers]
