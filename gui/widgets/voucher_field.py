"""The field for typing a number, and the buttons beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.widgets.kit.enter_key import is_enter
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.parts import button, set_state

if TYPE_CHECKING:
    from gui.widgets.check_menu import CheckMenu


class VoucherField(QWidget):
    """Emits `submitted` with what was typed, on Enter or Reserve.

    Where the till may ask what is left on a voucher, Shift+Enter and a menu beside Reserve emit
    `check_wanted` instead. A scan never does: its keys don't get here.
    """

    submitted = Signal(str)
    check_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Whole, however much else there is: less height would cut the letters.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._line = _NumberEdit()
        self._line.setObjectName("voucherNumber")
        # As high as the buttons beside it.
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._line.setAccessibleName(self.tr("Voucher number"))
        self._invitation = self.tr("Scan a voucher, or type its number")
        self._line.setPlaceholderText(self._invitation)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        # Longer than any number, so that an absurd one is refused rather than cut short.
        self._line.setMaxLength(10_000)
        self._line.returnPressed.connect(self.submit)
        self._reserve = button(self.tr("Reserve"), name="reserveButton", look="primary")
        self._reserve.setAccessibleName(self.tr("Reserve"))
        self._reserve.clicked.connect(self.submit)
        self._line.check_pressed.connect(self.check)
        self._menu: CheckMenu | None = None
        self._is_low = False
        self._is_strip = False
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self._reserve)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._line, 1)
        layout.addLayout(buttons)

    def set_low(self, low: bool) -> None:
        """Take less height, or a comfortable one."""
        set_state(self._line, "low", low)
        set_state(self._reserve, "low", low)
        self._is_low = low
        if self._menu is not None:
            set_state(self._menu, "low", low)

    def set_strip(self, is_strip: bool) -> None:
        """Be the field alone, for Enter and Shift+Enter; or have the buttons beside it."""
        self._reserve.setVisible(not is_strip)
        self._is_strip = is_strip
        self._line.setPlaceholderText(self.tr("Scan or type") if is_strip else self._invitation)
        if self._menu is not None:
            self._menu.setVisible(self._line.may_check and not is_strip)

    def submit(self) -> None:
        """Submit the field's contents, including what is still being pasted."""
        if self._line.is_pasting:
            self._line.press_enter()
            return
        self.submitted.emit(self._take())

    def _take(self) -> str:
        text = self._line.text()
        self._line.clear()
        self._line.setFocus()
        return text

    def check(self) -> None:
        """Ask what is left on the voucher whose number is in the field, without reserving it."""
        if self._line.is_pasting:
            self._line.press_enter(Qt.KeyboardModifier.ShiftModifier)
            return
        self.check_wanted.emit(self._take())

    def set_may_check(self, may_check: bool) -> None:
        """Offer to ask only what is left, or don't."""
        self._line.may_check = may_check
        if may_check and self._menu is None:
            from gui.widgets.check_menu import CheckMenu  # few tills show it at once

            self._menu = CheckMenu()
            self._menu.check_chosen.connect(self.check)
            set_state(self._menu, "low", self._is_low)
            self._buttons.addWidget(self._menu)
            self.setTabOrder(self._reserve, self._menu)
        if self._menu is not None:
            self._menu.setVisible(may_check and not self._is_strip)

    def put_back(self, text: str) -> None:
        """Show again what could not be accepted, so that it can be checked and corrected.

        If the next number is already being typed, that stays.
        """
        if not self._line.text():
            self._line.setText(text)
            self.select()

    def select(self) -> None:
        """Let typing replace the field's contents, which may be part of a broken scan."""
        self._line.selectAll()

    def focus(self) -> None:
        """Focus the field; its contents stay as they are."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_and_select(self) -> None:
        """Focus the field and select its contents, so that typing replaces them."""
        self.focus()
        self.select()

    def clear(self) -> None:
        """Empty the field."""
        self._line.clear()


class _NumberEdit(LineEdit):
    """Tells Shift+Enter from Enter, where it means something else."""

    check_pressed = Signal()
    may_check = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override."""
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.may_check and is_shifted and is_enter(event) and not self.is_pasting:
            event.accept()
            self.check_pressed.emit()
        else:
            super().keyPressEvent(event)
