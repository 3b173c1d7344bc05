"""The large place: what fills it, what is seen to change, and what a press there means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt
from gui.domain.telling.message import Message, Severity
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.kit.theme import DARK, LIGHT, Theme, use_theme
from gui.widgets.verdict.verdict_panel import VerdictPanel
from tests.attempts import held
from tests.fake_clock import FakeClock

REFUSED = Message(Severity.ERROR, "No balance left", "It's been fully spent.")
RESERVED = Message(Severity.SUCCESS, "Reserved until 12:05", "The token is copied.")


@pytest.fixture
def panel(qtbot: QtBot, clock: FakeClock) -> Iterator[VerdictPanel]:
    use_theme(LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(760, 480)
    made = VerdictPanel(window)
    made.use_clock(clock)
    made.setGeometry(10, 10, 720, 440)
    window.show()
    qtbot.waitUntil(made.isVisible)
    yield made
    window.close()


def text(panel: VerdictPanel, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if not found.isHidden() else ""


def show_hold(panel: VerdictPanel, attempt: Attempt) -> None:
    panel.show_hold(attempt)
    panel.show_message(RESERVED, attempt.number.grouped, is_new=True)


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("severity", Severity)
def test_a_verdict_can_be_read_and_stands_out_from_the_page(
    theme: Theme, severity: Severity
) -> None:
    solid = theme.tone(severity).solid
    assert contrast(theme.ink, solid) >= 4.5
    assert contrast(solid, theme.background) >= 3
    assert contrast(theme.edge, theme.card) >= 3
    assert contrast(theme.edge, theme.background) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_whole_place_has_the_verdicts_colour(
    panel: VerdictPanel, theme: Theme, qtbot: QtBot
) -> None:
    use_theme(theme)
    panel.retheme()
    panel.show_message(REFUSED, "6000 0000 01", is_new=False)
    QCoreApplication.processEvents()
    picture = panel.grab().toImage()
    for x, y in ((picture.width() // 2, 30), (40, picture.height() - 40)):
        assert picture.pixelColor(x, y).name() == theme.error.solid


def test_a_refusal_leaves_nothing_of_the_hold_before_it(
    panel: VerdictPanel, clock: FakeClock
) -> None:
    show_hold(panel, held(clock.now()))
    assert text(panel, "holdVoucher") == "1234 5678 90"
    assert panel.objectName() == "holdCard"
    panel.show_hold(None)
    panel.show_message(REFUSED, "6000 0000 01", is_new=True)
    assert not panel.details.isVisible()
    assert panel.objectName() != "holdCard"
    assert text(panel, "holdVoucher") == "6000 0000 01"


def test_the_same_verdict_again_is_counted_and_flashes(panel: VerdictPanel, qtbot: QtBot) -> None:
    panel.show_message(REFUSED, "6000 0000 01", is_new=True)
    assert "×" not in text(panel, "bannerTime")
    assert panel.grab().toImage().pixelColor(40, 40) == QColor(LIGHT.error.solid)
    panel.show_message(REFUSED, "6000 0000 01", is_new=True)
    lighter = panel.grab().toImage().pixelColor(40, 40)
    assert lighter != QColor(LIGHT.error.solid)
    assert text(panel, "bannerTime").endswith("×2")
    qtbot.waitUntil(lambda: panel.grab().toImage().pixelColor(40, 40) == QColor(LIGHT.error.solid))


def test_nothing_flashes_where_the_system_asks_for_no_motion(
    panel: VerdictPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(QApplication, "isEffectEnabled", staticmethod(lambda effect: False))
    for _ in range(2):
        panel.show_message(REFUSED, "6000 0000 01", is_new=True)
    assert text(panel, "bannerTime").endswith("×2"), "that is how it is seen"
    assert panel.grab().toImage().pixelColor(40, 40) == QColor(LIGHT.error.solid)


def test_a_second_less_is_no_new_verdict(panel: VerdictPanel) -> None:
    panel.show_message(REFUSED, "6000 0000 01", is_new=True)
    before = text(panel, "bannerTime")
    panel.show_message(REFUSED, "6000 0000 01", is_new=False)
    assert text(panel, "bannerTime") == before


def test_a_press_right_after_another_customers_hold_came_does_nothing(
    panel: VerdictPanel, clock: FakeClock
) -> None:
    pressed: list[HoldAction] = []
    panel.pressed.connect(lambda action, attempt: pressed.append(action))
    show_hold(panel, held(clock.now()))
    clock.advance(10)
    show_hold(panel, held(clock.now(), number="1000000002"))
    for action in (HoldAction.RELEASE, HoldAction.DONE):
        panel.details.buttons[action].click()
    assert pressed == []
    clock.advance(1)
    panel.details.buttons[HoldAction.RELEASE].click()
    assert pressed == [HoldAction.RELEASE]


class Counting(QObject):
    """Counts paint events."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_token_is_painted_at_once_and_only_once(
    panel: VerdictPanel, clock: FakeClock, qtbot: QtBot
) -> None:
    panel.prepare()
    token = panel.findChild(QLabel, "holdToken")
    assert token is not None
    paints = Counting()
    token.installEventFilter(paints)
    show_hold(panel, held(clock.now()))
    panel.paint_now()
    assert paints.count == 1
    QCoreApplication.processEvents()
    assert paints.count == 1


def test_copying_moves_no_button(panel: VerdictPanel, clock: FakeClock) -> None:
    attempt = held(clock.now())
    show_hold(panel, attempt)
    QCoreApplication.processEvents()
    buttons = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    before = [each.geometry() for each in buttons]
    panel.confirm_copied(attempt.id)
    QCoreApplication.processEvents()
    assert text(panel, "holdCopied") == "✓ Copied"
    assert [each.geometry() for each in buttons] == before


SIZES = [(532, 360), (704, 450), (1150, 700), (1500, 900)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_in_it_is_cut_or_overlaps(
    size: tuple[int, int], panel: VerdictPanel, clock: FakeClock, qtbot: QtBot
) -> None:
    panel.window().resize(1600, 1000)
    panel.setGeometry(10, 10, *size)
    show_hold(panel, held(clock.now()))
    panel.confirm_copied(None)
    for _ in range(5):
        QCoreApplication.processEvents()
    all_told: list[QLabel | QPushButton] = [
        *panel.findChildren(QLabel),
        *panel.findChildren(QPushButton),
    ]
    places = {
        each: each.rect().translated(each.mapTo(panel, each.rect().topLeft()))
        for each in all_told
        if each.isVisible() and each.text()
    }
    for each, place in places.items():
        assert panel.rect().contains(place), f"{each.objectName()} is outside"
        if isinstance(each, QPushButton):
            assert each.width() >= each.sizeHint().width(), f"{each.objectName()} is cut"
            assert each.height() >= 44, f"{each.objectName()} is too low for a finger"
        else:
            assert _fits(each), f"{each.objectName()} is cut: {each.text()}"
    named = list(places.items())
    for at, (one, place) in enumerate(named):
        for other, elsewhere in named[at + 1 :]:
            assert not place.intersects(elsewhere), f"{one.objectName()} on {other.objectName()}"


def _fits(label: QLabel) -> bool:
    flags = int(label.alignment())
    if label.objectName() == "holdToken":
        flags |= int(Qt.TextFlag.TextWrapAnywhere)
    elif label.wordWrap():
        flags |= int(Qt.TextFlag.TextWordWrap)
    needed = label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text())
    return needed.height() <= label.height() + 2 and needed.width() <= label.width() + 2
