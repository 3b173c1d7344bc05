"""Nothing is cut, the foot is in sight, a finger hits everything: on small screens, and scaled."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from gui.widgets.kit.theme import DARK, LIGHT, Theme
from tests.program_environment import program_environment
from tests.widgets.contrast import contrast


@pytest.mark.parametrize("scaling", ["1", "1.5", "2"])
@pytest.mark.parametrize("screen", [(800, 600), (1024, 768), (1920, 1080)])
def test_settings_and_set_up_fit_the_screen(screen: tuple[int, int], scaling: str) -> None:
    width, height = (int(each / float(scaling)) for each in screen)
    done = subprocess.run(
        [sys.executable, "-m", "tests.widgets.settings.layout_rules", str(width), str(height)],
        env=program_environment(covered=False, QT_SCALE_FACTOR=scaling),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "\n".join(json.loads(done.stdout)) == ""


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_hints_can_be_read_and_edges_seen(theme: Theme) -> None:
    for behind in (theme.card, theme.background):
        assert contrast(theme.muted, behind) >= 4.5, "a placeholder"
        assert contrast(theme.edge, behind) >= 3.0, "the edge of a control"
        assert contrast(theme.accent, behind) >= 3.0, "the edge of the focused one"
