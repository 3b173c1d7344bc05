"""What can be done with a hold: copy its token, release, reserve again, dismiss it."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from gui.widgets.kit.parts import button


class HoldAction(Enum):
    """A button of a hold; the value is its objectName."""

    COPY = "copyToken"
    DONE = "holdDone"
    RELEASE = "releaseHold"
    RESERVE_AGAIN = "reserveAgain"


class HoldButtons(QObject):
    """The buttons of one hold; says which was pressed, does nothing itself.

    Whoever shows the hold puts each into its own layout, with a `look` of the style sheet.
    """

    pressed = Signal(object)
    """HoldAction."""

    def __init__(self, looks: dict[HoldAction, str], parent: QObject) -> None:
        super().__init__(parent)
        words = {
            HoldAction.COPY: self.tr("Copy token"),
            HoldAction.DONE: self.tr("Used at till"),
            HoldAction.RELEASE: self.tr("Release"),
            HoldAction.RESERVE_AGAIN: self.tr("Reserve again"),
        }
        self._names = {
            HoldAction.COPY: self.tr("Copy the token of {number}"),
            HoldAction.DONE: self.tr("{number} has been used at the till"),
            HoldAction.RELEASE: self.tr("Release {number}"),
            HoldAction.RESERVE_AGAIN: self.tr("Reserve {number} again"),
        }
        self._is_ended = False
        self._left_out: frozenset[HoldAction] = frozenset()
        self._buttons = {}
        for action in HoldAction:
            made = button(words[action], name=action.value, look=looks[action])
            made.clicked.connect(partial(self.pressed.emit, action))
            self._buttons[action] = made
        self._buttons[HoldAction.RELEASE].setToolTip(
            self.tr("Give the voucher back, so that it can be used elsewhere")
        )
        self._buttons[HoldAction.DONE].setToolTip(
            self.tr("The till has the token: take this off the screen")
        )
        self._buttons[HoldAction.RESERVE_AGAIN].hide()  # shown without a parent, one is a window

    def __getitem__(self, action: HoldAction) -> QPushButton:
        return self._buttons[action]

    def set_number(self, number: str) -> None:
        """Name the voucher in the names that screen readers read out."""
        for action, made in self._buttons.items():
            made.setAccessibleName(self._names[action].format(number=number))

    def set_ended(self, ended: bool) -> None:
        """Offer what makes sense while the hold lasts, or once it has ended."""
        self._is_ended = ended
        for action, made in self._buttons.items():
            is_apt = action is HoldAction.DONE or ended == (action is HoldAction.RESERVE_AGAIN)
            made.setVisible(is_apt and action not in self._left_out)
        done = self.tr("Dismiss") if ended else self.tr("Used at till")
        self._buttons[HoldAction.DONE].setText(done)

    def leave_out(self, actions: frozenset[HoldAction]) -> None:
        """Offer all but these, which there is no room for."""
        if actions != self._left_out:
            self._left_out = actions
            self.set_ended(self._is_ended)

    def set_copy_words(self, words: str) -> None:
        """Say on the copy button that the token is copied; "" for what it does."""
        self._buttons[HoldAction.COPY].setText(words or self.tr("Copy token"))

    def set_releasing(self, releasing: bool) -> None:
        """While the voucher is being given back, there is nothing to do but wait."""
        self._buttons[HoldAction.RELEASE].setEnabled(not releasing)
        self._buttons[HoldAction.DONE].setEnabled(not releasing)
