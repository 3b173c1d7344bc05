"""High contrast: when it is used, whose colours it has, and that all of it can be read.

Qt takes the preference from the system and lets nobody set it: where it matters what that is, the
real hints answer with what the test says. The signals and events are Qt's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette, QStyleHints
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from gui.widgets.kit import contrast_theme
from gui.widgets.kit.contrast_theme import CONTRAST_DARK, CONTRAST_LIGHT, theme_of_system
from gui.widgets.kit.parts import button
from gui.widgets.kit.theme import LIGHT, Theme, style_sheet, system_theme, use_theme
from gui.widgets.main_window import MainWindow
from tests.widgets.contrast import contrast

ROLE = QPalette.ColorRole


class WindowsTheme(NamedTuple):
    """What a contrast theme of Windows consists of."""

    text: str
    page: str
    highlighted: str
    highlight: str
    button_text: str
    button: str
    disabled: str

    def palette(self) -> QPalette:
        """As Qt's Windows plugin fills it (qwindowstheme.cpp)."""
        made = QPalette()
        made.setColor(ROLE.Window, QColor(self.page))
        made.setColor(ROLE.WindowText, QColor(self.text))
        made.setColor(ROLE.Highlight, QColor(self.highlight))
        made.setColor(ROLE.HighlightedText, QColor(self.highlighted))
        made.setColor(ROLE.Button, QColor(self.button))
        made.setColor(ROLE.ButtonText, QColor(self.button_text))
        for group in (QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            made.setColor(group, ROLE.WindowText, QColor(self.disabled))
        return made


# The hexadecimal values that Microsoft's WinUI Gallery shows on its page about colour.
STOCK = {
    "aquatic": WindowsTheme(
        "#ffffff", "#202020", "#263b50", "#8ee3f0", "#ffffff", "#202020", "#a6a6a6"
    ),
    "desert": WindowsTheme(
        "#3d3d3d", "#fffaef", "#fff5e3", "#903909", "#202020", "#fffaef", "#676767"
    ),
    "dusk": WindowsTheme(
        "#ffffff", "#2d3236", "#212d3b", "#abcff2", "#b6f6f0", "#2d3236", "#a6a6a6"
    ),
    "night sky": WindowsTheme(
        "#ffffff", "#000000", "#2b2b2b", "#d6b4fd", "#ffee32", "#000000", "#a6a6a6"
    ),
}


def texts(theme: Theme) -> dict[str, tuple[str, str]]:
    """Every text and what it stands on, by what it is."""
    tones = {"success": theme.success, "info": theme.info}
    tones |= {"warning": theme.warning, "error": theme.error}
    return {
        "text on the page": (theme.text, theme.background),
        "text on a card": (theme.text, theme.card),
        "hint on the page": (theme.muted, theme.background),
        "hint on a card": (theme.muted, theme.card),
        "text under the mouse": (theme.text, theme.track),
        "what can't be pressed": (theme.disabled, theme.background),
        "what can't be pressed, on a button": (theme.disabled, theme.button),
        "button": (theme.on_button, theme.button),
        "button under the mouse": (theme.on_button, theme.track),
        "main button": (theme.on_accent, theme.accent),
        "main button under the mouse": (theme.on_accent, theme.accent_hover),
        "quiet button of the settings": (theme.accent, theme.background),
        "chosen page": (theme.on_chosen, theme.chosen),
        "verdict's main button": (theme.on_ink, theme.ink),
        **{f"verdict, {name}": (theme.ink, tone.solid) for name, tone in tones.items()},
        **{f"words, {name}": (theme.text, tone.soft) for name, tone in tones.items()},
        **{f"sign, {name}": (tone.strong, tone.soft) for name, tone in tones.items()},
        **{f"sign on the page, {name}": (tone.strong, theme.card) for name, tone in tones.items()},
    }


def edges(theme: Theme) -> dict[str, tuple[str, str]]:
    """Every edge and what it stands on, by what it is."""
    return {
        f"{name} on {place}": (edge, behind)
        for name, edge in {
            "card": theme.border,
            "control": theme.edge,
            "quiet button": theme.quiet_edge,
            "focus": theme.accent,
            "verdict": theme.ink,
            "arrow of a list": "#7a8594",  # in resources/icons/chevron.svg
        }.items()
        for place, behind in {"the page": theme.background, "a card": theme.card}.items()
    }


def too_weak(pairs: dict[str, tuple[str, str]], least: float) -> dict[str, float]:
    ratios = {name: contrast(*pair) for name, pair in pairs.items()}
    return {name: round(ratio, 2) for name, ratio in ratios.items() if ratio < least}


@pytest.mark.parametrize("theme", [CONTRAST_DARK, CONTRAST_LIGHT], ids=["dark", "light"])
def test_everything_can_be_read_in_our_own_colours(theme: Theme) -> None:
    assert too_weak(texts(theme), 7) == {}
    assert too_weak(edges(theme), 3.5) == {}


@pytest.mark.parametrize("name", STOCK)
def test_everything_can_be_read_in_windows_colours_where_its_own_windows_can(name: str) -> None:
    colours = STOCK[name]
    theme = theme_of_system(colours.palette())
    windows_own = {
        (colours.text, colours.page),
        (colours.disabled, colours.page),
        (colours.highlighted, colours.highlight),
        (colours.button_text, colours.button),
    }
    ours = {name: pair for name, pair in texts(theme).items() if pair not in windows_own}
    assert too_weak(ours, 7) == {}
    assert too_weak(texts(theme), 4.5) == {}
    assert too_weak(edges(theme), 3) == {}


def test_windows_colours_are_used_for_what_they_mean() -> None:
    night = STOCK["night sky"]
    theme = theme_of_system(night.palette())
    assert (theme.background, theme.text) == (night.page, night.text)
    assert (theme.accent, theme.on_accent) == (night.highlight, night.highlighted)
    assert (theme.button, theme.on_button, theme.edge) == ("#000000", "#ffee32", "#ffee32")
    assert theme.disabled == night.disabled


def test_an_accent_that_does_not_go_with_the_theme_is_left_out() -> None:
    blue = STOCK["aquatic"]._replace(highlight="#0078d4")
    theme = theme_of_system(blue.palette())
    assert (theme.accent, theme.on_accent) == (blue.text, blue.page)


@pytest.fixture
def light_again(qtbot: QtBot) -> Iterator[None]:
    yield
    use_theme(LIGHT)


# --- when it is used -------------------------------------------------------------------------


@pytest.fixture
def prefer(light_again: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system asks for more contrast."""
    monkeypatch.setattr(
        QAccessibilityHints, "contrastPreference", lambda hints: Qt.ContrastPreference.HighContrast
    )


def test_it_is_used_only_where_the_system_asks_for_it(qtbot: QtBot) -> None:
    assert system_theme() is LIGHT


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Qt.ColorScheme.Dark, CONTRAST_DARK),
        (Qt.ColorScheme.Light, CONTRAST_LIGHT),
        (Qt.ColorScheme.Unknown, CONTRAST_LIGHT),
    ],
    ids=["dark", "light", "unknown"],
)
@pytest.mark.usefixtures("prefer")
def test_its_page_is_as_dark_as_the_systems(
    scheme: Qt.ColorScheme, expected: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda hints: scheme)
    assert system_theme() == expected


@pytest.mark.usefixtures("prefer")
def test_on_windows_it_has_the_systems_colours_and_not_the_apps(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    QApplication.setPalette(QPalette())
    systems = QApplication.palette().color(ROLE.Window).name()
    use_theme(CONTRAST_DARK)
    monkeypatch.setattr("sys.platform", "win32")
    assert system_theme().background == systems
    assert QApplication.palette().color(ROLE.Window).name() == CONTRAST_DARK.background


def test_another_theme_of_the_system_is_reported(qtbot: QtBot) -> None:
    use_theme(LIGHT)
    window = MainWindow(practice=False)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.system_theme_changed, timeout=5000):
        # So Qt tells a window, on Windows also when one contrast theme follows another.
        QCoreApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    window.close_now()


# --- how it looks ----------------------------------------------------------------------------


LOOKS = {
    "mainWindow": ("", "primary", "small", "quiet", "row", "rowPrimary", "rowQuiet"),
    "verdict": ("solidPrimary", "solid", "solidQuiet"),
    "settingsDialog": ("", "primary", "quiet", "disclosure"),
    "setUpPanel": ("", "primary", "quiet"),
    "pinDialog": ("", "primary"),
}
STATES = ("at rest", "under the mouse", "focused", "focused, under the mouse", "disabled")


def words_contrast(made: QPushButton) -> float:
    """The contrast of the words with what is behind them, as painted."""
    picture = made.window().grab(made.geometry()).toImage()
    behind = picture.pixelColor(11, picture.height() // 2).name()
    return max(
        contrast(picture.pixelColor(x, y).name(), behind)
        for x in range(11, picture.width() - 11)
        for y in range(8, picture.height() - 8)
    )


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("place", LOOKS)
@pytest.mark.parametrize("name", ["dark", "light", *STOCK])
def test_every_button_can_be_read_in_every_state(name: str, place: str, qtbot: QtBot) -> None:
    ours = {"dark": CONTRAST_DARK, "light": CONTRAST_LIGHT}
    theme = ours[name] if name in ours else theme_of_system(STOCK[name].palette())
    use_theme(theme)
    window = QDialog()
    window.setObjectName(place)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    buttons = {look: button("HHHH", look=look) for look in LOOKS[place]}
    for each in buttons.values():
        column.addWidget(each)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    weak = {}
    for look, each in buttons.items():
        for state in STATES:
            each.setEnabled(state != "disabled")
            each.setFocus() if "focused" in state else each.clearFocus()
            QTest.mouseMove(each if "mouse" in state else window, QPoint(5, 5))
            QCoreApplication.processEvents()
            assert each.underMouse() is ("mouse" in state)
            if (ratio := words_contrast(each)) < (7 if name in ours else 4.5):
                weak[look, state] = round(ratio, 2)
    assert weak == {}


def test_only_high_contrast_has_rules_of_its_own() -> None:
    assert "dashed" not in style_sheet(LIGHT)
    assert style_sheet(CONTRAST_DARK).endswith(contrast_theme.contrast_rules(CONTRAST_DARK))
