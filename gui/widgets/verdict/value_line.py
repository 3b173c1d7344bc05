"""What is left on the newest hold's voucher: large, with more about it below.

Its height is the same whatever it shows, and nobody lays it out but itself: a value that arrives
moves nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.domain.telling.value_words import ValueWords
from gui.widgets.kit.ink_label import ElidedInkLabel, InkLabel
from gui.widgets.kit.parts import button, set_state
from gui.widgets.kit.theme import current_theme

_NOTHING = ValueWords("")
_LINES = 2
_LEAST_HEIGHT = 44
_GAP = 12


class ValueLine(QWidget):
    """Shows `ValueWords`, and a button to ask again where they offer that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: ValueWords | None = None
        self._large = ElidedInkLabel("holdValue", "value", self)
        self._more = _Lines("holdValueMore", "valueMore", self)
        self.ask = button(self.tr("Ask again"), name="checkAgain", look="solid")
        self.ask.setParent(self)
        self.ask.setAccessibleName(self.tr("Ask again what's left"))
        self.ask.hide()
        self.retheme()

    def show_words(self, words: ValueWords | None) -> bool:
        """Show what is known of the value, None for nothing; whether that is something else."""
        words = words or _NOTHING
        if words == self._words:
            return False
        self._words = words
        self._large.setText(words.large)
        self._more.setText(words.small)
        self._more.setToolTip(words.small)
        self.ask.setVisible(words.may_ask)
        self._arrange()
        return True

    def set_scale(self, scale: str) -> None:
        """Choose the size of type."""
        for each in (self._large, self._more, self.ask):
            set_state(each, "scale", scale)
        self._large.ensurePolished()
        self._more.ensurePolished()
        height = self._large_height() + self._more_height()
        self.setFixedHeight(max(_LEAST_HEIGHT, height))
        self._arrange()

    def retheme(self) -> None:
        """Apply a new theme."""
        for each in (self._large, self._more):
            each.set_ink(current_theme().ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: use the new width."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the texts are cut with "…" where they have to be."""
        return QSize(0, self.minimumHeight())

    def _large_height(self) -> int:
        return _height(self._large, 1)

    def _more_height(self) -> int:
        return _height(self._more, _LINES)

    def _arrange(self) -> None:
        """Put both texts beside the button; a text that is alone stands in the middle."""
        words = self._words or _NOTHING
        width = self.width()
        if words.may_ask:
            size = self.ask.sizeHint().expandedTo(QSize(0, _LEAST_HEIGHT))
            place = QRect(QPoint(width - size.width(), (self.height() - size.height()) // 2), size)
            self.ask.setGeometry(place)
            width -= size.width() + _GAP
        large = self._large_height()
        more = min(self._more_height(), self._more.height_for(width)) if words.small else 0
        top = max(0, (self.height() - large - more) // 2)
        self._large.setGeometry(0, top, width, large)
        self._more.setGeometry(0, top + large, width, more)


def _height(label: QLabel, lines: int) -> int:
    """What so many lines take, as Qt lays them out: a little more than their font's height."""
    sample = "\n".join(["Mg"] * lines)
    return label.fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), 0, sample).height()


class _Lines(InkLabel):
    """Text in as many lines as there is room for; "…" stands for the rest."""

    def height_for(self, width: int) -> int:
        """The height of all of it."""
        return self._bounds(self.text(), width).height() if self.text() else 0

    def shown_text(self) -> str:
        """What there is room for."""
        text, room = self.text(), self.contentsRect()
        if not text or self._bounds(text, room.width()).height() <= room.height():
            return text
        least, most = 0, len(text)
        while least < most:
            middle = (least + most + 1) // 2
            shorter = f"{text[:middle].rstrip()}…"
            if self._bounds(shorter, room.width()).height() <= room.height():
                least = middle
            else:
                most = middle - 1
        return f"{text[:least].rstrip()}…"

    def _bounds(self, text: str, width: int) -> QRect:
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(self.wrap)
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), flags, text)
