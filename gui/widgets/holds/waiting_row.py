"""An attempt without an outcome: being requested, or queued."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt
from gui.domain.telling.hold_words import progress_words
from gui.domain.telling.news import Step
from gui.translate import translate
from gui.widgets.holds.hold_entry import HoldEntry
from gui.widgets.kit.glyph import Glyph, GlyphView
from gui.widgets.kit.parts import label
from gui.widgets.kit.theme import current_theme


class WaitingRow(HoldEntry):
    """One attempt under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waitingRow")
        self._what: Step | Moment = Step.ASKING
        self._glyph = GlyphView(20)
        self._number = label(name="waitingVoucher", look="rowNumber")
        self._words = label(name="waitingWords", look="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(12)
        layout.addWidget(self._glyph)
        layout.addWidget(self._number)
        layout.addWidget(self._words, 1)
        self.retheme()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        super().show_attempt(attempt)
        self._number.setText(attempt.number.grouped)

    def show_progress(self, what: Step | Moment, now: Moment) -> None:
        """Show what is under way, or until when it has to wait."""
        self._what = what
        self.show_time(now)

    def show_time(self, now: Moment) -> None:
        """Count down to `now`."""
        self._words.setText(progress_words(self._what, now, translate))

    def retheme(self) -> None:
        """Apply a new theme."""
        self._glyph.show_glyph(Glyph.CLOCK, current_theme().muted)
