"""What can be done with a hold: copy its token, release, reserve again, dismiss it."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.widgets.kit.parts import button


class HoldAction(Enum):
    """A hold's button; the value is its objectName."""

    COPY = "copyToken"
    RELEASE = "releaseHold"
    RESERVE_AGAIN = "reserveAgain"
    DONE = "holdDone"


class HoldButtons(QWidget):
    """The buttons of one hold; signals which was pressed, and does nothing itself."""

    pressed = Signal(object)
    """HoldAction."""

    def __init__(self, *, small: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy_words = self.tr("Copy") if small else self.tr("Copy token")
        words = {
            HoldAction.COPY: self._copy_words,
            HoldAction.RELEASE: self.tr("Release"),
            HoldAction.RESERVE_AGAIN: self.tr("Again") if small else self.tr("Reserve again"),
            HoldAction.DONE: self.tr("Done"),
        }
        self._names = {
            HoldAction.COPY: self.tr("Copy the token of {number}"),
            HoldAction.RELEASE: self.tr("Release {number}"),
            HoldAction.RESERVE_AGAIN: self.tr("Reserve {number} again"),
            HoldAction.DONE: self.tr("Done with {number}"),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._buttons = {}
        for action in HoldAction:
            made = button(words[action], name=action.value, look="small" if small else "")
            made.clicked.connect(partial(self.pressed.emit, action))
            layout.addWidget(made)
            self._buttons[action] = made
        layout.addStretch()
        self._buttons[HoldAction.RELEASE].setToolTip(
            self.tr("Give the voucher back, so that it can be used elsewhere")
        )
        self._buttons[HoldAction.DONE].setToolTip(self.tr("The till has it: put this away"))
        self.set_ended(False)

    def set_number(self, number: str) -> None:
        """Let screen readers say whose buttons these are."""
        for action, made in self._buttons.items():
            made.setAccessibleName(self._names[action].format(number=number))

    def set_ended(self, ended: bool) -> None:
        """Offer what makes sense while the hold lasts, or once it has ended."""
        self._buttons[HoldAction.COPY].setVisible(not ended)
        self._buttons[HoldAction.RELEASE].setVisible(not ended)
        self._buttons[HoldAction.RESERVE_AGAIN].setVisible(ended)

    def set_releasing(self, releasing: bool) -> None:
        """Offer nothing while the voucher is being released: there is nothing to do but wait."""
        self._buttons[HoldAction.RELEASE].setEnabled(not releasing)
        self._buttons[HoldAction.DONE].setEnabled(not releasing)

    def set_copied(self, copied: bool) -> None:
        """Show on the button whether the token is on the clipboard; it can be copied again.

        The button stays as wide as it was, so that those beside it stay where they are.
        """
        copy = self._buttons[HoldAction.COPY]
        copy.setMinimumWidth(max(copy.minimumWidth(), copy.sizeHint().width()))
        copy.setText(self.tr("Copied") if copied else self._copy_words)
