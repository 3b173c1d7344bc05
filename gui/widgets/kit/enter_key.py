"""Enter presses the focused button, as Windows does it, and nothing else.

A dialog's default button would be pressed by an Enter that was meant for a field. The Enter of a
scan never gets here: see gui.services.key_scanner.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter, of the keypad or not."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused_button(within: QWidget) -> None:
    """Press the button that has the focus, if one in `within` has."""
    focused = within.focusWidget()
    if isinstance(focused, QPushButton) and focused.isEnabled():
        focused.click()
