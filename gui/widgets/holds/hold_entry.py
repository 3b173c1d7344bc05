"""What the list of holds needs from each of its entries, large or small, held or in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from gui.domain.clock import Moment
    from gui.domain.hold.attempt import Attempt
    from gui.domain.hold.watch import Watch
    from gui.domain.telling.news import Step


class HoldEntry(QFrame):
    """One attempt on screen, once it has been given one.

    What does not apply to a kind of entry does nothing there.
    """

    pressed = Signal(object, object)
    """HoldAction, Attempt: one of its buttons."""

    try_itself_wanted = Signal(object, bool)
    """AttemptId, and whether the voucher is to be tried by itself once it should be free."""
    focus_lost = Signal()
    """Its button that has the focus is about to go."""

    attempt: Attempt

    def show_attempt(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        self.attempt = attempt

    def show_watch(self, watch: Watch, now: Moment) -> None:
        """Show that the attempt's voucher is waited for."""

    def set_next(self, is_next: bool) -> None:
        """Show whether the key for trying again is this entry's."""

    def show_time(self, now: Moment) -> None:
        """Count down to `now`."""

    def show_progress(self, what: Step | Moment, now: Moment) -> None:
        """Show what is under way, or until when it has to wait."""

    def set_releasing(self, releasing: bool) -> None:
        """Show whether the voucher is being released, or no longer because that has failed."""

    def set_copied(self, copied: bool) -> None:
        """Show whether its token is the one on the clipboard."""

    def show_left(self, words: str) -> None:
        """Show in a few words what is left on its voucher; "" if that is not known."""

    def retheme(self) -> None:
        """Apply a new theme."""
