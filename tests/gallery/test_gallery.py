"""Every scene keeps the rules, in every theme and at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gui.widgets.kit.theme import LIGHT
from tests.fake_clock import FakeClock
from tests.gallery.rules import bare_share, faults
from tests.gallery.scenes import Scene, scenes
from tests.gallery.stage import THEMES, picture_of, staged

SCENES = scenes(FakeClock())
MOST_BARE = 1 / 3


def check(scene: Scene, theme: str, width: int, height: int, clock: FakeClock) -> list[str]:
    with staged(scene, THEMES[theme], QSize(width, height), clock) as window:
        return list(faults(window, picture_of(window)))


@pytest.mark.parametrize("size", [(533, 400), (800, 600), (1920, 1080)], ids=str)
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_nothing_is_cut_covered_or_hard_to_read(
    scene: Scene, size: tuple[int, int], qapp: QApplication, clock: FakeClock
) -> None:
    assert check(scene, "light", *size, clock) == []


@pytest.mark.parametrize("theme", [name for name in THEMES if name != "light"])
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_everything_can_be_read_in_every_theme(
    scene: Scene, theme: str, qapp: QApplication, clock: FakeClock
) -> None:
    assert check(scene, theme, 1024, 768, clock) == []


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)], ids=str)
def test_hardly_anything_is_bare_with_one_hold(
    size: tuple[int, int], qapp: QApplication, clock: FakeClock
) -> None:
    (scene,) = (each for each in SCENES if each.name == "one-hold")
    with staged(scene, LIGHT, QSize(*size), clock) as window:
        assert bare_share(window, picture_of(window), LIGHT.background) <= MOST_BARE
