"""The field for typing a number, and the button beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.parts import button, set_state


class VoucherField(QWidget):
    """Emits `submitted` with what was typed, on Enter or Reserve."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Whole, however much else there is: less height would cut the letters.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._line = LineEdit()
        self._line.setObjectName("voucherNumber")
        self._line.setAccessibleName(self.tr("Voucher number"))
        self._line.setPlaceholderText(self.tr("Scan a voucher, or type its number"))
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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._reserve)

    def set_low(self, low: bool) -> None:
        """Take less height, or a comfortable one."""
        set_state(self._line, "low", low)
        set_state(self._reserve, "low", low)

    def submit(self) -> None:
        """Submit the field's contents, including what is still being pasted."""
        if self._line.is_pasting:
            self._line.press_enter()
            return
        text = self._line.text()
        self._line.clear()
        self._line.setFocus()
        self.submitted.emit(text)

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
