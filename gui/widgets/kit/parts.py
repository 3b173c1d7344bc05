"""Labels and buttons in this app's style: named, styled by `look`, never rich text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget


def label(text: str = "", *, name: str = "", look: str = "", elided: bool = False) -> QLabel:
    """A label that shows any text literally; `look` is a selector of the style sheet."""
    made = ElidedLabel(text) if elided else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    _dress(made, name, look)
    return made


class ElidedLabel(QLabel):
    """A label that shows "…" in place of what it has no room for."""

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the text may be elided, so little width is enough."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the text, elided if necessary."""
        whole = self.text()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, self.width())
        if shown == whole:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            self.alignment(),
            self.palette(),
            True,
            shown,
            self.foregroundRole(),
        )
        painter.end()


def button(text: str = "", *, name: str = "", look: str = "") -> QPushButton:
    """A button that Enter presses only if it has the focus."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    _dress(made, name, look)
    return made


def set_state(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a property that the style sheet depends on, at first False, and restyle the widget."""
    if (widget.property(name) or False) != value:  # restyling costs 0.5 ms
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def keep_room(widget: QWidget, *, keep: bool = True) -> None:
    """Hide a widget, and keep its room so that nothing moves when it is shown; or don't."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(keep)
    widget.setSizePolicy(policy)
    widget.hide()


def _dress(widget: QWidget, name: str, look: str) -> None:
    if name:
        widget.setObjectName(name)
    if look:
        widget.setProperty("look", look)
