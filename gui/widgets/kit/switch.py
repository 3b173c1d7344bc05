"""An on/off switch: the words on the left, the switch on the right, all of it a target."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gui.widgets.kit.theme import current_theme

_TRACK = QSize(44, 24)
_GAP = 16
_EDGE = 4
"""Room for the focus ring."""

_LEAST_HEIGHT = 48


class Switch(QCheckBox):
    """To screen readers, and to the keyboard, it is a check box: Space turns it on and off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Qt's override: wide enough for the words in one line."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + _GAP + _TRACK.width() + _EDGE, _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the words may be broken into lines."""
        return QSize(120 + _GAP + _TRACK.width(), _LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """Qt's override: the words may be broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt's override: the height that the words need."""
        room = QRect(0, 0, self._words_width(width), 10_000)
        words = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(_LEAST_HEIGHT, words.height() + 2 * _EDGE)

    def hitButton(self, pos: QPoint) -> bool:
        """Qt's override: the whole row is the target."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint words, track and knob."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.disabled))
        words = QRectF(0, 0, self._words_width(self.width()), self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self.text())
        track = QRectF(0, 0, _TRACK.width(), _TRACK.height())
        track.moveCenter(QPointF(self.width() - _EDGE - _TRACK.width() / 2, self.height() / 2))
        self._paint_track(painter, track)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), theme.ring))
            out = _EDGE - theme.ring / 2
            painter.drawRoundedRect(track.adjusted(-out, -out, out, out), 12 + out, 12 + out)
        painter.end()

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        """On and off differ by the knob's place and size as well, not by colour alone."""
        theme = current_theme()
        on, enabled = self.isChecked(), self.isEnabled()
        edge = QColor(theme.accent if on and enabled else theme.edge)
        fill = edge if on else QColor(theme.card if enabled else theme.background)
        painter.setPen(QPen(edge, 2))
        painter.setBrush(fill)
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), 11, 11)
        knob = 8.0 if on else 6.0
        left = track.left() + _TRACK.height() / 2
        right = track.right() - _TRACK.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if on and enabled else theme.card if on else edge))
        painter.drawEllipse(QPointF(right if on else left, track.center().y()), knob, knob)

    def _words_width(self, width: int) -> int:
        return max(1, width - _GAP - _TRACK.width() - _EDGE)
