"""Asks, if the app is closed while vouchers are reserved: release them, keep them, or stay."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gui.widgets.kit.enter_key import is_enter, press_focused_button
from gui.widgets.kit.parts import button, label


class CloseDialog(QDialog):
    """Three buttons; Enter presses none of them unless somebody has focused it."""

    release_chosen = Signal()
    """Release what is live, then close."""
    keep_chosen = Signal()
    """Close; live holds stay."""
    stay_chosen = Signal()
    """Do not close."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closeDialog")
        self.setWindowTitle(self.tr("Close Voucher Hold"))
        self._title = label(name="closeTitle", look="emptyTitle")
        self._advice = label(name="closeAdvice")
        for words in (self._title, self._advice):
            words.setWordWrap(True)
        self._release = button(self.tr("Release and close"), name="closeRelease")
        self._keep = button(name="closeKeep")
        self._stay = button(self.tr("Go back"), name="closeStay", look="primary")
        self._release.clicked.connect(self.release_chosen)
        self._keep.clicked.connect(self.keep_chosen)
        self._stay.clicked.connect(self.stay_chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._release)
        buttons.addWidget(self._keep)
        buttons.addStretch()
        buttons.addWidget(self._stay)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._advice)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        self.setMinimumWidth(460)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def ask(self, holds: int, under_way: int) -> None:
        """Ask what to do with that many live holds and that many attempts under way."""
        self._release.setVisible(holds > 0)
        if holds:
            self._title.setText(self.tr("%n vouchers are still reserved", None, holds))
            self._advice.setText(
                self.tr(
                    "Release them now, or keep them reserved until their time runs out. Those you"
                    " keep are shown again at the next start."
                )
            )
            self._keep.setText(self.tr("Keep and close"))
        else:
            self._title.setText(self.tr("%n vouchers are being reserved", None, under_way))
            self._advice.setText(
                self.tr(
                    "Go back and wait a few seconds: if you close now, their tokens may be lost."
                )
            )
            self._keep.setText(self.tr("Close anyway"))

    def show_releasing(self) -> None:
        """Show that the vouchers are being released."""
        self._release.setEnabled(False)
        self._title.setText(self.tr("Releasing…"))

    def show_not_released(self, holds: int) -> None:
        """Show that some could not be released, or that it is unknown whether they were."""
        self._release.setEnabled(True)
        self._title.setText(self.tr("%n vouchers may still be reserved", None, holds))
        self._advice.setText(
            self.tr(
                "Releasing failed, or wasn't confirmed. Try again, or keep them until their time"
                " runs out."
            )
        )

    def reject(self) -> None:
        """Stay, on Esc or the dialog's own close button."""
        self.stay_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter presses the focused button, and no other."""
        if is_enter(event):
            press_focused_button(self)
            event.accept()
        else:
            super().keyPressEvent(event)
