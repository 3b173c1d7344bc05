"""Practice mode: the lessons are whole, one press scans one, and nothing looks real."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.practice_lessons import LESSONS, LessonGroup
from gui.widgets.kit.theme import DARK, LIGHT, PRACTICE_AMBER, Theme
from gui.widgets.main_window import MainWindow
from gui.widgets.practice_panel import LessonButton, PracticePanel
from tests.widgets.contrast import contrast

FRAME = 4
"""Pixels of amber on each side of the window."""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(practice=True)
    made.dress(LIGHT)
    made.resize(1024, 768)
    made.show()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.close_now()
    made.deleteLater()


def panel_of(window: MainWindow) -> PracticePanel:
    assert window.practice_panel is not None
    return window.practice_panel


def chosen(window: MainWindow) -> list[str]:
    """Filled as lessons are pressed."""
    numbers: list[str] = []
    panel_of(window).chosen.connect(numbers.append)
    return numbers


def lessons(window: MainWindow) -> list[LessonButton]:
    return [each for each in window.findChildren(LessonButton) if each.isVisible()]


def open_group(window: MainWindow, group: LessonGroup) -> None:
    tabs = window.findChildren(QAbstractButton, "practiceGroup")
    QTest.mouseClick(tabs[list(LESSONS).index(group)], Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def test_the_lessons_are_open_from_the_start_and_can_be_put_away(window: MainWindow) -> None:
    assert panel_of(window).isVisible()
    (toggle,) = window.findChildren(QAbstractButton, "practiceToggle")
    toggle.click()
    assert not panel_of(window).isVisible()
    toggle.click()
    assert panel_of(window).isVisible()


@pytest.mark.parametrize("group", LessonGroup)
def test_one_click_scans_a_lesson_and_typing_still_goes_to_the_field(
    window: MainWindow, group: LessonGroup
) -> None:
    numbers = chosen(window)
    window.activateWindow()
    window.field.focus()
    open_group(window, group)
    window.field.focus()
    for each in lessons(window):
        QTest.mouseClick(each, Qt.MouseButton.LeftButton)
    assert numbers == [lesson.value for lesson in LESSONS[group]]
    focused = window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.objectName() == "voucherNumber"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_scans_the_lesson_that_has_the_focus(window: MainWindow, key: Qt.Key) -> None:
    numbers = chosen(window)
    QTest.keyClick(lessons(window)[1], key)
    assert numbers == ["1000000002"]


def test_a_screen_reader_hears_number_and_lesson(window: MainWindow) -> None:
    open_group(window, LessonGroup.REFUSED)
    assert [each.text() for each in lessons(window)][-1] == "6000 0000 01: No balance left"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("group", LessonGroup)
def test_a_whole_group_is_seen_at_once_on_one_line_each(
    window: MainWindow, group: LessonGroup, size: tuple[int, int], theme: Theme
) -> None:
    window.dress(theme)
    window.resize(*size)
    open_group(window, group)
    for _ in range(6):
        QCoreApplication.processEvents()
    (area,) = panel_of(window).findChildren(QScrollArea)
    view = area.viewport()
    for each in lessons(window):
        place = each.rect().translated(each.mapTo(view, QPoint(0, 0)))
        assert view.rect().contains(place), f"{each.text()} is cut"
        assert each.height() == 44, f"{each.text()} takes more than two lines"
    for tab in window.findChildren(QAbstractButton, "practiceGroup"):
        assert tab.width() >= tab.minimumSizeHint().width(), f"{tab.text()} is cut"


def test_longer_words_get_another_line(window: MainWindow) -> None:
    lesson = lessons(window)[0]
    lesson.setFixedWidth(110)
    for _ in range(6):
        QCoreApplication.processEvents()
    assert lesson.height() == lesson.sizeHint().height() > 44
    assert {each.height() for each in lessons(window)[1:]} == {44}, "others have less for that"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_an_amber_frame_is_round_the_whole_window(window: MainWindow, theme: Theme) -> None:
    window.dress(theme)
    picture = window.grab().toImage()
    right, bottom = picture.width() - 1, picture.height() - 1
    amber = QColor(PRACTICE_AMBER)
    for inset in (0, FRAME - 1):
        for x, y in ((inset, 400), (right - inset, 400), (500, inset), (500, bottom - inset)):
            assert picture.pixelColor(x, y) == amber, (x, y)
    assert picture.pixelColor(FRAME, 400) == QColor(theme.background)


def test_the_title_says_practice_and_the_strip_can_be_read(window: MainWindow) -> None:
    assert window.windowTitle() == "Practice – Voucher Hold"
    (words,) = window.findChildren(QWidget, "practiceWords")
    ink = words.palette().color(words.foregroundRole()).name()
    assert contrast(ink, PRACTICE_AMBER) >= 7


def test_nothing_of_it_is_there_when_it_is_real(qtbot: QtBot) -> None:
    real = MainWindow(practice=False)
    real.dress(LIGHT)
    real.resize(1024, 768)
    assert real.windowTitle() == "Voucher Hold"
    assert real.grab().toImage().pixelColor(0, 400) == QColor(LIGHT.background)
    assert real.findChildren(QWidget, "practiceStrip") == []
    real.close_now()
    real.deleteLater()


def test_the_newest_verdict_gets_the_room_that_it_has_without_practice(
    window: MainWindow, qtbot: QtBot
) -> None:
    real = MainWindow(practice=False)
    real.dress(LIGHT)
    (strip,) = window.findChildren(QWidget, "practiceStrip")
    for each in (real, window):
        each.resize(1024, 768)
        each.show()
    for _ in range(6):
        QCoreApplication.processEvents()
    assert window.verdict.width() == real.verdict.width()
    assert window.verdict.height() == real.verdict.height() - strip.height() - FRAME
    assert strip.height() <= 40
    real.close_now()
    real.deleteLater()


def test_where_the_whole_list_scrolls_the_lessons_do_not_scroll_inside_it(
    window: MainWindow,
) -> None:
    window.resize(533, 400)
    for _ in range(6):
        QCoreApplication.processEvents()
    (area,) = panel_of(window).findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
