"""The large place: what fills it, what is seen to change, and what a press there means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt
from gui.domain.telling.message import Message, Severity
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.kit.contrast_theme import CONTRAST_DARK, CONTRAST_LIGHT
from gui.widgets.kit.glyph import GlyphView
from gui.widgets.kit.theme import DARK, LIGHT, Theme, use_theme
from gui.widgets.verdict.verdict_panel import VerdictPanel
from tests.attempts import held
from tests.fake_clock import FakeClock
from tests.widgets.contrast import contrast

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


def room_for_words(button: QPushButton) -> QRect:
    """What its border and its padding leave."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)


def show_hold(panel: VerdictPanel, attempt: Attempt) -> None:
    panel.show_hold(attempt)
    panel.show_message(RESERVED, attempt.number.grouped, is_new=True)


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


@pytest.mark.parametrize("theme", [CONTRAST_DARK, CONTRAST_LIGHT], ids=["dark", "light"])
def test_in_high_contrast_each_verdict_has_the_pages_colour_and_a_frame_of_its_own(
    panel: VerdictPanel, theme: Theme
) -> None:
    use_theme(theme)
    panel.retheme()
    frames: set[tuple[str, ...]] = set()
    for severity in Severity:
        panel.show_message(Message(severity, "The same words", "And the same."), "", is_new=False)
        picture = panel.grab().toImage()
        assert picture.pixelColor(40, 40).name() == theme.background
        down = [picture.pixelColor(200, y).name() for y in range(16)]
        along = [picture.pixelColor(x, 2).name() for x in range(200, 300)]
        assert theme.text in along
        frames.add((*down, *along))
    assert len(frames) == len(Severity)


def test_in_high_contrast_the_same_verdict_again_is_seen_too(
    panel: VerdictPanel, qtbot: QtBot
) -> None:
    use_theme(CONTRAST_DARK)
    panel.retheme()
    panel.show_message(RESERVED, "1000 0000 01", is_new=True)
    inside = CONTRAST_DARK.background
    assert panel.grab().toImage().pixelColor(200, 5).name() == inside
    panel.show_message(RESERVED, "1000 0000 01", is_new=True)
    assert panel.grab().toImage().pixelColor(200, 5).name() == CONTRAST_DARK.text
    qtbot.waitUntil(lambda: panel.grab().toImage().pixelColor(200, 5).name() == inside)


@pytest.mark.parametrize("theme", [LIGHT, CONTRAST_DARK], ids=["light", "contrast"])
@pytest.mark.parametrize("width", [400, 720])
def test_the_words_of_a_button_stay_where_they_are_when_it_gets_the_focus(
    panel: VerdictPanel, clock: FakeClock, theme: Theme, width: int
) -> None:
    use_theme(theme)
    panel.retheme()
    panel.resize(width, 440)
    show_hold(panel, held(clock.now()))
    panel.paint_now()
    for each in panel.findChildren(QPushButton):
        if each.isVisible():
            before = room_for_words(each)
            each.setFocus()
            QCoreApplication.processEvents()
            assert each.hasFocus()
            assert room_for_words(each) == before, each.objectName()


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


def test_nor_does_one_while_the_next_voucher_was_being_asked_for(
    panel: VerdictPanel, clock: FakeClock
) -> None:
    pressed: list[HoldAction] = []
    panel.pressed.connect(lambda action, attempt: pressed.append(action))
    show_hold(panel, held(clock.now()))
    clock.advance(10)
    panel.show_hold(None)  # "Reserving…" has the large place
    clock.advance(0.3)
    show_hold(panel, held(clock.now(), number="1000000002"))
    panel.details.buttons[HoldAction.RELEASE].click()
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


SIZES = [(532, 468), (704, 586), (1540, 900)]
"""Of the empty place in windows of 800 x 600, 1024 x 768 and 1920 x 1080."""


def sign(panel: VerdictPanel) -> GlyphView | None:
    """The large sign, if it is shown."""
    shown = [each for each in panel.findChildren(GlyphView) if each.isVisible()]
    assert len(shown) == 1, "one sign at a time"
    return shown[0] if shown[0].parentWidget() is panel else None


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_an_empty_place_invites_with_a_large_sign_and_one_sentence(
    panel: VerdictPanel, size: tuple[int, int]
) -> None:
    panel.resize(*size)
    settle()
    large = sign(panel)
    assert large is not None
    assert large.width() >= min(size) // 3
    assert abs(large.geometry().center().x() - size[0] // 2) <= 1
    labels = [each for each in panel.findChildren(QLabel) if each.isVisible() and each.text()]
    assert [each.objectName() for each in labels] == ["bannerTitle", "bannerAdvice"]
    for each in labels:
        top = each.mapTo(panel, QPoint(0, 0)).y()
        assert top >= large.geometry().bottom() + 10, f"{each.text()} is too near to the sign"
        assert top + each.height() < size[1]
        assert each.alignment() & Qt.AlignmentFlag.AlignHCenter
        assert each.height() < 2 * each.fontMetrics().height(), f"{each.text()} is squeezed"
    title, advice = (each.mapTo(panel, QPoint(0, 0)).y() for each in labels)
    assert advice - title - labels[0].height() <= 10, "an empty line is between them"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sign_is_in_the_themes_colours(panel: VerdictPanel, theme: Theme) -> None:
    use_theme(theme)
    panel.retheme()
    settle()
    large = sign(panel)
    assert large is not None
    picture = large.grab().toImage()
    middle = picture.width() // 2
    assert picture.pixelColor(middle, middle).name() == theme.accent
    assert picture.pixelColor(middle, picture.height() // 12).name() == theme.info.soft
    assert contrast(theme.accent, theme.info.soft) >= 3


def test_a_low_place_has_its_small_sign_beside_the_words(panel: VerdictPanel) -> None:
    panel.resize(720, 200)
    settle()
    assert sign(panel) is None


def test_a_verdict_takes_the_invitations_place_at_once_and_gives_it_back(
    panel: VerdictPanel,
) -> None:
    settle()
    panel.show_message(REFUSED, "6000 0000 01", is_new=True)
    panel.paint_now()
    assert sign(panel) is None
    painted = [each.geometry() for each in panel.findChildren(QWidget)]
    settle()
    assert [each.geometry() for each in panel.findChildren(QWidget)] == painted
    panel.show_message(None, "", is_new=False)
    settle()
    assert sign(panel) is not None
    assert text(panel, "bannerTime") == ""
