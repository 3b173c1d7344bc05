"""What few people need: closed until somebody opens it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.widgets.kit.glyph import Glyph, paint_glyph
from gui.widgets.kit.theme import current_theme


class Disclosure(QWidget):
    """A button that shows and hides `content`; to screen readers, a button that is on or off."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        content.hide()
        self._head = _Head(title)
        self._head.toggled.connect(content.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._head)
        layout.addWidget(content)

    @property
    def toggled(self) -> Signal:
        """Whether the content is shown now."""
        return self._head.toggled  # type: ignore[return-value]

    def open(self) -> None:
        """Show the content."""
        self._head.setChecked(True)

    def contains(self, widget: QWidget) -> bool:
        """Whether `widget` is in the content."""
        return self._content.isAncestorOf(widget)


class _Head(QPushButton):
    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setObjectName("advanced")
        self.setProperty("look", "disclosure")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint an arrow as well."""
        super().paintEvent(event)
        glyph = Glyph.OPEN if self.isChecked() else Glyph.CLOSED
        painter = QPainter(self)
        place = QRectF(self.width() - 36, self.height() / 2 - 10, 20, 20)
        paint_glyph(painter, place, glyph, QColor(current_theme().muted))
        painter.end()
