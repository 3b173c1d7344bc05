"""The rows of today's list and how they are painted; imported with the first row."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.domain.clock import local_time
from gui.domain.hold.attempt import AttemptId
from gui.domain.hold.history import HistoryRow, Result
from gui.domain.hold.outcome import RefusalReason
from gui.domain.telling.history_words import result_words
from gui.domain.telling.refusal_words import refusal_words
from gui.translate import translate
from gui.widgets.kit.glyph import SEVERITY_GLYPHS, Glyph, paint_glyph
from gui.widgets.kit.theme import Theme, current_theme

KEPT_ROWS = 200
"""Rows kept on screen; the journal keeps all."""

_ROW_HEIGHT = 46
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
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def put(self, row: HistoryRow) -> None:
        """Add the row, or replace the one of the same attempt."""
        self._model.put(row)


class _HistoryModel(QAbstractListModel):
    """The rows, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[HistoryRow] = []

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

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{local_time(row.begun):%H:%M} {row.number.grouped} {self.words(row)}"
        return row if role == Qt.ItemDataRole.UserRole else None

    def words(self, row: HistoryRow) -> str:
        """The result, in words."""
        return result_words(row.result, translate)

    def _place_of(self, attempt_id: AttemptId) -> int:
        """Where the attempt's row is, or would be: ids grow with time, and the newest is on top."""
        for place, row in enumerate(self._rows):
            if row.id <= attempt_id:
                return place
        return len(self._rows)


class _HistoryPainter(QStyledItemDelegate):
    """Paints a row: time, glyph, number, and the result below it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        assert isinstance(row, HistoryRow)
        assert isinstance(model, _HistoryModel)
        theme = current_theme()
        area = QRectF(option.rect)
        glyph, colour = _sign(row.result, theme)
        painter.save()
        font = QFont(option.font)
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            QRectF(area.left(), area.top(), 40, area.height()),
            middle,
            f"{local_time(row.begun):%H:%M}",
        )
        sign = QRectF(area.left() + 42, area.center().y() - 8, 16, 16)
        paint_glyph(painter, sign, glyph, QColor(colour))
        words = QRectF(area.left() + 66, area.top() + 4, area.width() - 66, area.height() / 2 - 3)
        below = words.translated(0, words.height())
        painter.drawText(below, middle, self._fitting(painter, model.words(row), below.width()))
        font.setPixelSize(14)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(words, middle, self._fitting(painter, row.number.grouped, words.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, _ROW_HEIGHT)

    @staticmethod
    def _fitting(painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))


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
