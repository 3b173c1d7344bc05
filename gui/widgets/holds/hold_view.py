"""What every view of a hold shows, large or in a row: number, token, time left, buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.outcome import Held
from gui.domain.telling.hold_words import alarm_words
from gui.translate import translate
from gui.widgets.holds.hold_buttons import HoldAction, HoldButtons
from gui.widgets.holds.hold_entry import HoldEntry


class HoldView(HoldEntry):
    """Shows an attempt whose outcome is Held; see HoldDetails and HoldRow."""

    def __init__(self, buttons: dict[HoldAction, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = HoldButtons(buttons, self)
        self.buttons.pressed.connect(self._on_pressed)

    def show_attempt(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        super().show_attempt(attempt)
        assert isinstance(attempt.outcome, Held)
        number = attempt.number.grouped
        self.setAccessibleName(self.tr("Reservation of {number}").format(number=number))
        self.buttons.set_number(number)
        ended = attempt.ending is not None
        self.buttons.set_ended(ended)
        self.show_hold(
            attempt.outcome.token.reveal(),
            struck=ended or attempt.release_unconfirmed,
            alarm=alarm_words(attempt, translate),
        )

    def show_time(self, now: Moment) -> None:
        """Count down to `now`."""
        ended = self.attempt.ending is not None
        self.show_remaining(0.0 if ended else self.attempt.remaining(now), ended=ended)

    def set_releasing(self, releasing: bool) -> None:
        """Show whether the voucher is being released, or no longer because that has failed."""
        self.buttons.set_releasing(releasing)

    def show_hold(self, token: str, *, struck: bool, alarm: str) -> None:
        """For the views: show the token, and what is wrong with the hold ("" for nothing)."""

    def show_remaining(self, seconds: float, *, ended: bool) -> None:
        """For the views: so many seconds are left."""

    def _on_pressed(self, action: HoldAction) -> None:
        self.pressed.emit(action, self.attempt)


def show_text(label: QLabel, text: str) -> None:
    """Show `text`, and hide the label if there is none."""
    label.setText(text)
    label.setVisible(bool(text))
