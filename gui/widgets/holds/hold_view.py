"""What a hold shows in either size: its number, its token, the time left, its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.outcome import Held
from gui.widgets.holds.hold_buttons import HoldAction, HoldButtons
from gui.widgets.holds.hold_entry import HoldEntry
from gui.widgets.kit.fixed_font import fixed_font
from gui.widgets.kit.parts import label, set_state


class HoldView(HoldEntry):
    """Shows an attempt whose outcome is Held; the sizes are HoldCard and HoldRow."""

    def __init__(self, *, small: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("holdCard")
        look = "rowNumber" if small else "number"
        self._number = label(name="holdVoucher", look=look, elided=True)
        self._token = label(name="holdToken", look="muted" if small else "", elided=True)
        for each in (self._number, self._token):
            each.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._token.setAccessibleName(self.tr("Hold token"))
        self._token.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._token.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._token.setText(" ")  # Qt's preparations for selectable text take 1 ms the first time
        self._buttons = HoldButtons(small=small)
        self._buttons.pressed.connect(self._on_pressed)

    def show_attempt(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        super().show_attempt(attempt)
        number = attempt.number.grouped
        if self._number.text() != number:
            self._number.setText(number)
            self.setAccessibleName(self.tr("Reservation of {number}").format(number=number))
            self._buttons.set_number(number)
        if isinstance(attempt.outcome, Held):
            token = attempt.outcome.token.reveal()
            if self._token.text() != token:
                self._token.setText(token)
                self.token_changed(token)
        ended = attempt.ending is not None
        set_state(self._token, "ended", ended or attempt.release_unconfirmed)
        self._buttons.set_ended(ended)

    def show_time(self, now: Moment) -> None:
        """Count down to `now`."""
        ended = self.attempt.ending is not None
        self.show_remaining(0.0 if ended else self.attempt.remaining(now), ended=ended)

    def set_releasing(self, releasing: bool) -> None:
        """Show whether the voucher is being released, or no longer because that has failed."""
        self._buttons.set_releasing(releasing)

    def set_copied(self, copied: bool) -> None:
        """Show whether its token is the one on the clipboard."""
        self._buttons.set_copied(copied)

    def token_changed(self, token: str) -> None:
        """Show the token; for the subclasses."""

    def show_remaining(self, seconds: float, *, ended: bool) -> None:
        """Show that this many seconds are left; for the subclasses."""

    @staticmethod
    def set_token_size(token: QLabel, pixels: int) -> None:
        """Show the token in the fixed-width font, that many pixels high."""
        token.setFont(fixed_font(pixels))
        token.setStyleSheet(f"font-size: {pixels}px;")

    def _on_pressed(self, action: HoldAction) -> None:
        self.pressed.emit(action, self.attempt)
