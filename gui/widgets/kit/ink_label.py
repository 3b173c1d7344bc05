"""Text on a solid colour: painted in an ink of its own, because a style sheet's costs too much.

Restyling a label takes half a millisecond, and a verdict changes the colour of a dozen at once.
Where Qt's own sizes do, they aren't overridden: a layout asks for them fifty times a verdict.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class InkLabel(QLabel):
    """Plain text in the style sheet's font and in the colour of `set_ink`; wraps between words."""

    wrap = Qt.TextFlag.TextWordWrap

    def __init__(self, name: str, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = QColor()
        self._is_struck = False
        self.setObjectName(name)
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        # As high as its lines need, even where the window is too low for everything.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_ink(self, colour: str) -> None:
        """Paint in `colour` from now on."""
        if self._ink.name() != colour:
            self._ink = QColor(colour)
            self.update()

    def set_struck(self, struck: bool) -> None:
        """Strike the text out, because it is worth nothing any more."""
        if self._is_struck != struck:
            self._is_struck = struck
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the text."""
        painter = QPainter(self)
        font = self.font()
        font.setStrikeOut(self._is_struck)
        painter.setFont(font)
        painter.setPen(self._ink)
        flags = int(self.alignment()) | (int(self.wrap) if self.wordWrap() else 0)
        painter.drawText(self.contentsRect(), flags, self.shown_text())
        painter.end()

    def shown_text(self) -> str:
        """The text as it is painted."""
        return self.text()


class ElidedInkLabel(InkLabel):
    """Shows by "…" that it has no room for all of its one line."""

    def __init__(self, name: str, look: str, parent: QWidget | None = None) -> None:
        super().__init__(name, look, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the text may become short."""
        return QSize(40, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """What there is room for."""
        middle = Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(self.text(), middle, self.contentsRect().width())


class TokenLabel(InkLabel):
    """Wraps anywhere: a token has no words. Qt itself knows of no such text."""

    wrap = Qt.TextFlag.TextWrapAnywhere

    def __init__(self, name: str, look: str, parent: QWidget | None = None) -> None:
        super().__init__(name, look, parent)
        self._heights: dict[int, int] = {}
        """By width: a layout asks for the same few thirty times a verdict."""

    def setText(self, text: str) -> None:
        """Qt's method: show `text`."""
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's override: in another font it has another height."""
        self._heights.clear()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Qt's override: it may wrap."""
        return QSize(60, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """Qt's override."""
        height = self._heights.get(width)
        if height is None:
            area = QRect(0, 0, max(1, width), 10_000)
            flags = int(self.alignment()) | int(self.wrap)
            height = self.fontMetrics().boundingRect(area, flags, self.text()).height()
            self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        """Qt's override: as wide as its text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())
