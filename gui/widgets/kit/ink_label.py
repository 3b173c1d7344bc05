"""Text on a solid colour: painted in an ink of its own, because a style sheet's costs too much.

Restyling a label takes half a millisecond, and a verdict changes the colour of a dozen at once.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class InkLabel(QLabel):
    """Plain text in the style sheet's font and in the colour of `set_ink`.

    It wraps, `anywhere` or between words; or, `elided`, it shows by "…" that it has no room for
    all of its text.
    """

    def __init__(
        self,
        name: str,
        look: str,
        *,
        elided: bool = False,
        anywhere: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = QColor()
        self._elided = elided
        self._wrap = Qt.TextFlag.TextWrapAnywhere if anywhere else Qt.TextFlag.TextWordWrap
        self._anywhere = anywhere
        self._ended = False
        self.setObjectName(name)
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if not elided:
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
        if self._ended != struck:
            self._ended = struck
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Qt's override: an elided text may become short, another may wrap."""
        if self._anywhere:
            return QSize(60, self.fontMetrics().height())
        hint = super().minimumSizeHint()
        return QSize(40, hint.height()) if self._elided else hint

    def heightForWidth(self, width: int) -> int:
        """Qt's override: Qt itself knows of no text that wraps anywhere."""
        if not self._anywhere:
            return super().heightForWidth(width)
        area = QRect(0, 0, max(1, width), 10_000)
        flags = int(self.alignment()) | int(self._wrap)
        return self.fontMetrics().boundingRect(area, flags, self.text()).height()

    def sizeHint(self) -> QSize:
        """Qt's override: as wide as its text."""
        hint = super().sizeHint()
        if self._anywhere:
            metrics = self.fontMetrics()
            hint = QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the text."""
        painter = QPainter(self)
        font = self.font()
        font.setStrikeOut(self._ended)
        painter.setFont(font)
        painter.setPen(self._ink)
        area, text = self.contentsRect(), self.text()
        flags = int(self.alignment())
        if self._elided:
            text = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideMiddle, area.width()
            )
        else:
            flags |= int(self._wrap) if self.wordWrap() else 0
        painter.drawText(area, flags, text)
        painter.end()
