"""The short form: a few of each family of faults. The long one is `packaging/dev.py faults`."""

from __future__ import annotations

import sys

import pytest

from tests.faults.__main__ import FAMILIES
from tests.faults.figures import Figures
from tests.faults.targets import SEEDS, TARGETS

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="kills, strace and /proc need Linux; the rules are the same"
)


@pytest.mark.parametrize("name", FAMILIES)
def test_nothing_is_lost_and_nothing_false_is_said(name: str) -> None:
    run, _, short = FAMILIES[name]
    figures: Figures = run(20261123, short)
    assert figures.tried > 0
    assert (figures.lost, figures.false, figures.broken) == ([], [], [])


@pytest.mark.parametrize(
    ("target", "data"), [(name, data) for name, seeds in SEEDS.items() for data in seeds]
)
def test_what_a_stranger_sends_does_no_harm(target: str, data: bytes) -> None:
    TARGETS[target](data)
