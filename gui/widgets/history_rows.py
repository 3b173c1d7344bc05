"""The rows of today's list and how they are painted; imported with the first row.

A click, a tap, Enter or Space on a row opens its details below it, and closes them again.
"""

from __future__ import annotations

from typing import NamedTuple, assert_never

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.domain.clock import local_time
from gui.domain.hold.attempt import AttemptId
from gui.domain.hold.history import HistoryRow, Result
from gui.domain.hold.outcome import RefusalReason
from gui.domain.telling.history_words import details_words, result_words
from gui.domain.telling.refusal_words import refusal_words
from gui.domain.telling.value_words import short_value_words
from gui.domain.value.money_format import WriteMoney
from gui.translate import translate
from gui.widgets.kit.enter_key import is_enter
from gui.widgets.kit.glyph import SEVERITY_GLYPHS, Glyph, paint_glyph
from gui.widgets.kit.theme import Theme, current_theme

KEPT_ROWS = 200
"""Rows kept on screen; the journal keeps all."""

_EDGE = 4
_SIGN = 16
_SIGN_AT = 43
_WORDS_AT = 62
_LINE = 19
_NUMBER_PIXELS, _WORDS_PIXELS = 14, 13
_Index = QModelIndex | QPersistentModelIndex


class HistoryRows(QListView):
    """The rows, the newest on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("Today"))
        self._model = _HistoryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_HistoryPainter(self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the field
        self.clicked.connect(self._toggle)

    def put(self, row: HistoryRow) -> None:
        """Add the row, or replace the one of the same attempt."""
        self._model.put(row)

    def show_values(self, write: WriteMoney | None) -> None:
        """Show what was left on each voucher, amounts written so; None: show no values."""
        self._model.write_with(write)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter and Space open and close the row that has the focus."""
        if self.currentIndex().isValid() and (is_enter(event) or event.key() == Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: details take as many lines as the width asks for."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _toggle(self, index: QModelIndex) -> None:
        self._model.toggle(index)
        self.executeDelayedItemsLayout()
        self.scrollTo(index)


class _HistoryModel(QAbstractListModel):
    """The rows, newest first; the details of one of them may be open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[HistoryRow] = []
        self._write: WriteMoney | None = None
        self._open: AttemptId | None = None

    def put(self, row: HistoryRow) -> None:
        """Add the row, or replace the one of the same attempt."""
        place = self._place_of(row.id)
        if place < len(self._rows) and self._rows[place].id == row.id:
            self._rows[place] = row
            changed = self.index(place)
            self.dataChanged.emit(changed, changed)
            return
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()
        if len(self._rows) > KEPT_ROWS:
            last = len(self._rows) - 1
            self.beginRemoveRows(QModelIndex(), last, last)
            self._rows.pop()
            self.endRemoveRows()

    def write_with(self, write: WriteMoney | None) -> None:
        """Write amounts so from now on; None: show no values."""
        self._write = write
        self._tell_changed()

    def toggle(self, index: QModelIndex) -> None:
        """Open the details of a row and close those of any other; or close them."""
        chosen = self._rows[index.row()].id
        self._open = None if self._open == chosen else chosen
        self._tell_changed()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(
                filter(
                    None,
                    (
                        f"{local_time(row.begun):%H:%M}",
                        row.number.grouped,
                        self.words(row),
                        self.left(row),
                    ),
                )
            )
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "\n".join(self.details(row))
        return row if role == Qt.ItemDataRole.UserRole else None

    def words(self, row: HistoryRow) -> str:
        """The result, in words."""
        return result_words(row.result, translate)

    def has_left(self, row: HistoryRow) -> bool:
        """Whether what was left is known, and shown."""
        return row.value is not None and self._write is not None

    def left(self, row: HistoryRow) -> str:
        """What was left, in words; "" if that is not known, or not shown."""
        return "" if self._write is None else short_value_words(row.value, translate, self._write)

    def details(self, row: HistoryRow) -> tuple[str, ...]:
        """The lines below the number of an open row."""
        return details_words(row, translate, self._write)

    def is_open(self, row: HistoryRow) -> bool:
        """Whether the row's details are shown."""
        return row.id == self._open

    def _tell_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _place_of(self, attempt_id: AttemptId) -> int:
        """Where the attempt's row is, or would be: ids grow with time, and the newest is on top."""
        for place, row in enumerate(self._rows):
            if row.id <= attempt_id:
                return place
        return len(self._rows)


class _Line(NamedTuple):
    """A line beside the time and the glyph."""

    words: str
    is_number: bool


class _HistoryPainter(QStyledItemDelegate):
    """Paints a row: time, glyph, number, and the result and what was left below it.

    A closed row cuts what is too long with "…"; an open one has everything.
    """

    def __init__(self, view: HistoryRows) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, model = _row_of(index)
        theme = current_theme()
        area = QRectF(option.rect)
        top = QRectF(area.left() + 2, area.top() + _EDGE, area.width(), 2 * _LINE)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.save()
        if QStyle.StateFlag.State_HasFocus in option.state:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(theme.muted))
        painter.setFont(_font(option.font, is_number=False))
        painter.drawText(top, middle, f"{local_time(row.begun):%H:%M}")
        glyph, colour = _sign(row.result, theme)
        sign = QRectF(area.left() + _SIGN_AT, top.center().y() - _SIGN / 2, _SIGN, _SIGN)
        paint_glyph(painter, sign, glyph, QColor(colour))
        arrow = QRectF(area.right() - _SIGN - 2, top.top() + 2, _SIGN, _SIGN)
        kind = Glyph.OPEN if model.is_open(row) else Glyph.CLOSED
        paint_glyph(painter, arrow, kind, QColor(theme.muted))
        place = QRectF(area.left() + _WORDS_AT, top.top(), area.width() - _WORDS_AT, _LINE)
        for line in self._lines(row, model, option.rect.width()):
            painter.setFont(_font(option.font, is_number=line.is_number))
            painter.setPen(QColor(theme.text if line.is_number else theme.muted))
            painter.drawText(place, middle, line.words)
            place.translate(0, _LINE)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row, model = _row_of(index)
        if model.is_open(row):
            lines = len(self._lines(row, model, self._view.viewport().width()))
        else:  # asked of all rows whenever one changes
            lines = 3 if model.has_left(row) else 2
        return QSize(120, lines * _LINE + 2 * _EDGE)

    def _lines(self, row: HistoryRow, model: _HistoryModel, row_width: int) -> list[_Line]:
        """What is beside the time and the glyph, from top to bottom."""
        parts = [_Line(row.number.grouped, is_number=True)]
        if model.is_open(row):
            split = _wrapped
            parts += [_Line(each, is_number=False) for each in model.details(row)]
        else:
            split = _cut
            below = filter(None, (model.words(row), model.left(row)))
            parts += [_Line(each, is_number=False) for each in below]
        lines = []
        for words, is_number in parts:
            font = _font(self._view.font(), is_number=is_number)
            width = row_width - _WORDS_AT - (_SIGN + _EDGE if is_number else 0)
            lines += [_Line(each, is_number) for each in split(words, font, width)]
        return lines


def _cut(words: str, font: QFont, width: int) -> list[str]:
    """One line, cut with "…" if it is too long."""
    return [QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)]


def _wrapped(words: str, font: QFont, width: int) -> list[str]:
    """As many lines as it takes; a word that is too long for one is divided."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        lines += [words[line.textStart() : line.textStart() + line.textLength()].rstrip()]
    layout.endLayout()
    return lines


def _row_of(index: _Index) -> tuple[HistoryRow, _HistoryModel]:
    row, model = index.data(Qt.ItemDataRole.UserRole), index.model()
    assert isinstance(row, HistoryRow)
    assert isinstance(model, _HistoryModel)
    return row, model


def _font(base: QFont, *, is_number: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(_NUMBER_PIXELS if is_number else _WORDS_PIXELS)
    font.setBold(is_number)
    return font


def _sign(result: Result | RefusalReason, theme: Theme) -> tuple[Glyph, str]:
    match result:
        case RefusalReason():
            severity = refusal_words(result, translate).severity
            return SEVERITY_GLYPHS[severity], theme.tone(severity).strong
        case Result.UNDER_WAY:
            return Glyph.CLOCK, theme.muted
        case Result.RESERVED:
            return Glyph.TICK, theme.success.strong
        case Result.ENDED | Result.USED:
            return Glyph.TICK, theme.muted
        case Result.RELEASED:
            return Glyph.RETURNED, theme.muted
        case Result.IN_DOUBT:
            return Glyph.QUESTION, theme.warning.strong
        case Result.NOT_SENT:
            return Glyph.ATTENTION, theme.warning.strong
        case Result.NOT_SET_UP:
            return Glyph.CROSS, theme.error.strong
        case _:  # pragma: no cover
            assert_never(result)
