"""The list of the settings' pages: a pictogram and a word each, or pictograms alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.widgets.kit.glyph import Glyph, paint_glyph
from gui.widgets.kit.theme import current_theme

_ROW = 48
_WIDE, _NARROW = 196, 60
_GLYPH = Qt.ItemDataRole.UserRole


class PageList(QListWidget):
    """Up and Down choose a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsList")
        self.setAccessibleName(self.tr("Pages"))
        self.setItemDelegate(_PagePainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.set_narrow(False)

    def add_page(self, glyph: Glyph, title: str) -> None:
        """Add a page's row at the end."""
        item = QListWidgetItem(title, self)
        item.setData(_GLYPH, glyph)
        item.setToolTip(title)

    def set_narrow(self, narrow: bool) -> None:
        """Show pictograms alone, or their words as well."""
        self.setFixedWidth(_NARROW if narrow else _WIDE)


class _PagePainter(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        area = QRectF(option.rect).adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or is_hovered:
            painter.setBrush(QColor(theme.chosen if is_chosen else theme.track))
            painter.drawRoundedRect(area, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.on_chosen if is_chosen else theme.accent), theme.ring))
            inset = 1.5 * theme.ring - 2  # a thick one leaves an edge of the row
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 8, 8)
        colour = QColor(theme.on_chosen if is_chosen else theme.muted)
        side = QRectF(area.left() + 12, area.center().y() - 10, 20, 20)
        paint_glyph(painter, side, index.data(_GLYPH), colour)
        if area.width() > _NARROW:
            font = option.font
            font.setPixelSize(15)
            font.setBold(is_chosen)
            painter.setFont(font)
            painter.setPen(QColor(theme.on_chosen if is_chosen else theme.text))
            words = area.adjusted(44, 0, -6, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(40, _ROW)
