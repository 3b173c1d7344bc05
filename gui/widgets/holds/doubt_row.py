"""A voucher that may be reserved although we don't have its token, until the doubt is over."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.clock import Moment, minutes_and_seconds, waiting_seconds
from gui.domain.hold.attempt import Attempt
from gui.domain.telling.hold_words import doubt_words
from gui.translate import translate
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.holds.hold_entry import HoldEntry
from gui.widgets.kit.glyph import Glyph, GlyphView
from gui.widgets.kit.parts import button, label
from gui.widgets.kit.theme import current_theme


class DoubtRow(HoldEntry):
    """One attempt whose outcome is InDoubt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doubtRow")
        self._number = label(name="doubtVoucher", look="rowNumber")
        self._glyph = GlyphView(22)
        self._words = label(name="doubtWords", look="muted")
        self._words.setWordWrap(True)
        self._left = label(name="doubtRemaining", look="rowNumber")
        self._again = button(self.tr("Try again"), name="doubtAgain", look="small")
        self._again.clicked.connect(self._on_again)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._number)
        words.addWidget(self._words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 14, 10)
        layout.setSpacing(12)
        layout.addWidget(self._glyph)
        layout.addLayout(words, 1)
        layout.addWidget(self._left)
        layout.addWidget(self._again)
        self.retheme()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        super().show_attempt(attempt)
        number = attempt.number.grouped
        self._number.setText(number)
        self._again.setAccessibleName(self.tr("Reserve {number} again").format(number=number))

    def show_time(self, now: Moment) -> None:
        """Count down to `now`."""
        self._words.setText(doubt_words(self.attempt, now, translate))
        deadline = self.attempt.deadline
        if deadline is None or self.attempt.ending is not None:
            self._left.setText("")
            self._left.setAccessibleName("")
        else:
            time = minutes_and_seconds(waiting_seconds(now.seconds_until(deadline)))
            self._left.setText(time)
            self._left.setAccessibleName(self.tr("Time left: {time}").format(time=time))

    def retheme(self) -> None:
        """Apply a new theme."""
        self._glyph.show_glyph(Glyph.QUESTION, current_theme().warning.strong)

    def _on_again(self) -> None:
        self.pressed.emit(HoldAction.RESERVE_AGAIN, self.attempt)
