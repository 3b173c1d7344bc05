"""One calm line: the hold that was put away last, and "Undo" as long as it can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.widgets.holds.hold_list import STEADY_SECONDS
from gui.widgets.kit.announce import announce
from gui.widgets.kit.parts import button, label, set_state

if TYPE_CHECKING:
    from gui.domain.clock import Clock, Moment


class PutAwayStrip(QWidget):
    """Shows itself while there is something to undo; whoever has it keeps its room."""

    undo_wanted = Signal()
    focus_lost = Signal()
    """Undo had the focus, and has gone."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("putAwayStrip")
        self._clock = clock
        self._offered_at: Moment | None = None
        self._words = label(name="putAwayWords")
        self.undo: QPushButton = button(self.tr("Undo"), name="undoDone", look="small")
        self.undo.clicked.connect(self._on_undo)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words)
        line.addWidget(self.undo)
        line.addStretch()
        self.hide()

    @property
    def is_offered(self) -> bool:
        """Whether there is something to undo."""
        return self._offered_at is not None

    def offer(self, number: str) -> None:
        """Offer to bring back the hold of that voucher."""
        self._offered_at = self._clock.now()
        self._words.setText(self.tr("{number} put away.").format(number=number))
        self.undo.setToolTip(self._words.text())
        self.undo.setAccessibleName(self.tr("Undo: bring {number} back").format(number=number))
        self.show()
        announce(self, f"{self._words.text()} {self.undo.text()}")

    def set_brief(self, brief: bool) -> None:
        """Only show the button, which a finger hits; or the words beside it."""
        self._words.setVisible(not brief)
        set_state(self.undo, "scale", "strip" if brief else "")

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self._offered_at = None
        if self.undo.hasFocus():
            self.focus_lost.emit()
        self.hide()

    def set_on_colour(self, on_colour: bool) -> None:
        """Keep the words readable on a verdict's colour; the button has a background."""
        set_state(self._words, "onColour", on_colour)

    def _on_undo(self) -> None:
        """Pass a press on, unless it was the second half of a double click on what moved away."""
        offered_at = self._offered_at
        if offered_at is None or offered_at.seconds_until(self._clock.now()) < STEADY_SECONDS:
            self.focus_lost.emit()
        else:
            self.undo_wanted.emit()
