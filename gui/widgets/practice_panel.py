"""Practice mode: the strip that is always there, and the lessons, each a voucher to scan."""

from __future__ import annotations

from functools import partial
from typing import assert_never

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyleOption,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from gui.domain.practice_lessons import LESSONS, Lesson, LessonGroup
from gui.domain.telling.message import Severity
from gui.domain.voucher_number import VoucherNumber
from gui.widgets.kit.enter_key import is_enter
from gui.widgets.kit.glyph import Glyph, paint_glyph
from gui.widgets.kit.parts import button, label
from gui.widgets.kit.theme import current_theme

_GLYPHS = {
    Lesson.RESERVE: Glyph.TICK,
    Lesson.NEXT_CUSTOMER: Glyph.NEXT_CUSTOMER,
    Lesson.RELEASE: Glyph.RETURNED,
    Lesson.SCAN_TWICE: Glyph.REPEAT,
    Lesson.RUN_OUT: Glyph.CLOCK,
    Lesson.EXPERIENCES: Glyph.INFO,
    Lesson.ELSEWHERE: Glyph.COMPANY,
    Lesson.HELD_ELSEWHERE: Glyph.TILL,
    Lesson.UNKNOWN: Glyph.QUESTION,
    Lesson.OTHER_COMPANY: Glyph.COMPANY,
    Lesson.OUTSIDE_DATES: Glyph.DATES,
    Lesson.FULLY_REDEEMED: Glyph.SPENT,
    Lesson.SLOW: Glyph.SLOW,
    Lesson.REPLY_LOST: Glyph.UNPLUGGED,
    Lesson.SERVER_ERROR: Glyph.SERVER_ERROR,
    Lesson.NOT_JSON: Glyph.WIFI,
    Lesson.RATE_LIMIT: Glyph.ATTENTION,
}
_TONES = {
    LessonGroup.WORKS: Severity.SUCCESS,
    LessonGroup.REFUSED: Severity.ERROR,
    LessonGroup.TROUBLE: Severity.WARNING,
}

_GLYPH_SIDE = 22
_WORDS_LEFT = 42
"""Where the words begin; all in logical pixels."""
_WORDS_RIGHT = 6
_LEAST_HEIGHT = 44
"""What a finger hits."""


class PracticeStrip(QFrame):
    """Says that nothing here is real, and shows or hides the lessons."""

    panel_wanted = Signal(bool)
    """Whether to show the lessons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceStrip")
        toggle = self._toggle = button(
            self.tr("Vouchers to try"), name="practiceToggle", look="small"
        )
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.toggled.connect(self.panel_wanted)
        self._words = label(self.tr("Practice: nothing here is real"), name="practiceWords")
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 6, 4)
        layout.addWidget(self._words)
        layout.addStretch()
        layout.addWidget(toggle)

    def set_strip(self, is_strip: bool) -> None:
        """Take a narrow place beside the strip, or a low one above the whole window."""
        self._toggle.setVisible(not is_strip)
        whole = self.tr("Practice: nothing here is real")
        self._words.setText(self.tr("Practice") if is_strip else whole)
        self._words.setToolTip(whole)
        self._layout.setContentsMargins(10, 0, 10 if is_strip else 6, 0 if is_strip else 4)


class PracticePanel(QFrame):
    """The lessons, a group at a time, so that all of one fit into a small window.

    It is open at each start: people who practise are new to it, and what they closed last time
    could only be known once the disk has been read, after the window has been painted.
    """

    chosen = Signal(str)
    """A practice number, as if it had been scanned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebarCard")
        self.setAccessibleName(self.tr("Vouchers to try"))
        self.set_whole(False)
        self._groups = QButtonGroup(self)
        self._pages = QStackedWidget()
        tabs = QHBoxLayout()
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(0)
        for place, group in enumerate(LESSONS):
            tab = button(self._group_words(group), name="practiceGroup")
            tab.setCheckable(True)
            tab.setChecked(place == 0)
            self._groups.addButton(tab, place)
            tabs.addWidget(tab, 1)
            self._pages.addWidget(self._page(group))
        self._groups.idClicked.connect(self._pages.setCurrentIndex)
        area = QScrollArea()
        area.setWidget(self._pages)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(tabs)
        layout.addWidget(area)

    def set_whole(self, whole: bool) -> None:
        """Keep its full height, where everything around it scrolls; or scroll inside it."""
        vertical = QSizePolicy.Policy.Fixed if whole else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def _page(self, group: LessonGroup) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for lesson in LESSONS[group]:
            one = LessonButton(
                _GLYPHS[lesson],
                _TONES[group],
                VoucherNumber(lesson.value).grouped,
                self._lesson_words(lesson),
            )
            one.clicked.connect(partial(self.chosen.emit, lesson.value))
            column.addWidget(one)
        column.addStretch()
        return page

    def _group_words(self, group: LessonGroup) -> str:
        match group:
            case LessonGroup.WORKS:
                return self.tr("Works")
            case LessonGroup.REFUSED:
                return self.tr("Refused")
            case LessonGroup.TROUBLE:
                return self.tr("Trouble")
            case _:  # pragma: no cover
                assert_never(group)

    def _lesson_words(self, lesson: Lesson) -> str:
        return {
            Lesson.RESERVE: self.tr("Reserved for 5 minutes"),
            Lesson.NEXT_CUSTOMER: self.tr("The next customer's"),
            Lesson.RELEASE: self.tr("Reserve, then release"),
            Lesson.SCAN_TWICE: self.tr("Scan it twice"),
            Lesson.RUN_OUT: self.tr("Let its time run out"),
            Lesson.EXPERIENCES: self.tr("Experiences, not money"),
            Lesson.ELSEWHERE: self.tr("Nothing for this site"),
            Lesson.HELD_ELSEWHERE: self.tr("Reserved elsewhere"),
            Lesson.UNKNOWN: self.tr("Not recognised"),
            Lesson.OTHER_COMPANY: self.tr("Another company's"),
            Lesson.OUTSIDE_DATES: self.tr("Not valid today"),
            Lesson.FULLY_REDEEMED: self.tr("No balance left"),
            Lesson.SLOW: self.tr("Slow, but it works"),
            Lesson.REPLY_LOST: self.tr("The answer gets lost"),
            Lesson.SERVER_ERROR: self.tr("Smart Gift has an error"),
            Lesson.NOT_JSON: self.tr("A Wi-Fi page answers"),
            Lesson.RATE_LIMIT: self.tr("Smart Gift is busy"),
        }[lesson]


class LessonButton(QAbstractButton):
    """One lesson: its sign, its number as on a voucher and, below that, what it shows.

    A click leaves the focus where it is, in the field; Tab and Enter work too. It is no
    QPushButton, whose height in the style sheet would cut words that take another line.
    """

    def __init__(self, glyph: Glyph, tone: Severity, number: str, words: str) -> None:
        super().__init__()
        self.setText(f"{number}: {words}")
        self.setObjectName("practiceVoucher")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._glyph = glyph
        self._tone = tone
        self._number = number
        self._words = words

    def sizeHint(self) -> QSize:
        """Qt's override: as high as the words need."""
        return QSize(160, self._needed_height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Qt's override: words wrap, so little width is enough."""
        return QSize(120, self._needed_height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter presses it too."""
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the sign, the number and the words."""
        theme = current_theme()
        option = QStyleOption()
        option.initFrom(self)
        if self.isDown():
            option.state |= QStyle.StateFlag.State_Sunken
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        side = float(_GLYPH_SIDE)
        sign = QRectF(10, (self.height() - side) / 2, side, side)
        paint_glyph(painter, sign, self._glyph, QColor(theme.tone(self._tone).strong))
        number, words = self._fonts()
        lines = self._lines(self.width())
        top = (self.height() - QFontMetrics(number).height() - lines.height()) // 2
        painter.setFont(number)
        painter.setPen(QColor(theme.text))
        painter.drawText(
            QRect(_WORDS_LEFT, top, lines.width(), QFontMetrics(number).height()),
            Qt.AlignmentFlag.AlignLeft,
            self._number,
        )
        painter.setFont(words)
        painter.setPen(QColor(theme.muted))
        lines.moveTop(top + QFontMetrics(number).height())
        painter.drawText(
            lines, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap), self._words
        )
        painter.end()

    def _fonts(self) -> tuple[QFont, QFont]:
        number, words = QFont(self.font()), QFont(self.font())
        number.setPixelSize(14)
        number.setBold(True)
        words.setPixelSize(13)
        return number, words

    def _lines(self, width: int) -> QRect:
        """The room for the words below the number, at the top of the button."""
        room = QRect(_WORDS_LEFT, 0, max(1, width - _WORDS_LEFT - _WORDS_RIGHT), 10_000)
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        needed = QFontMetrics(self._fonts()[1]).boundingRect(room, flags, self._words)
        room.setHeight(needed.height())
        return room

    def _needed_height(self, width: int) -> int:
        number, _ = self._fonts()
        needed = QFontMetrics(number).height() + self._lines(width).height() + 8
        return max(_LEAST_HEIGHT, needed)
