"""A text field that never waits for another program.

Qt's own reads the clipboard while keys wait: on Ctrl+V, on a middle click, and before it even shows
its menu, to find out whether there is something to paste. Dropping asks the drag's source program.
"""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEdit(QLineEdit):
    """Pastes as soon as the copied text has arrived; keys typed meanwhile follow it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self._is_pasting = False
        self._keys: deque[QKeyEvent] = deque()

    @property
    def is_pasting(self) -> bool:
        """Whether the copied text is still on its way."""
        return self._is_pasting

    def paste_soon(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Insert the copied text at the cursor once it arrives."""
        from gui.widgets.kit.clipboard_text import ClipboardText

        if self._is_pasting or self.isReadOnly():
            return
        self._is_pasting = True
        text = ClipboardText(self)
        text.came.connect(self._on_text)
        text.ask(mode)

    def press_enter(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Act as if Enter had been pressed now."""
        self.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, _ENTERS[0], modifiers))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: paste without waiting, and keep keys in line behind a paste."""
        if self._is_pasting:
            self._keys.append(event.clone())
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_soon()
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's override: paste the selection on a middle click without waiting."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif QGuiApplication.clipboard().supportsSelection():
            self.deselect()
            self.paste_soon(QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's override: show a menu that does not read the clipboard."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        may_copy = self.hasSelectedText() and self.echoMode() is QLineEdit.EchoMode.Normal
        may_change = not self.isReadOnly()
        for text, do, is_possible in (
            (self.tr("Cut"), self.cut, may_copy and may_change),
            (self.tr("Copy"), self.copy, may_copy),
            (self.tr("Paste"), self.paste_soon, may_change),
            (self.tr("Select all"), self.selectAll, bool(self.text())),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _, do=do: do())
            action.setEnabled(is_possible)
        menu.popup(event.globalPos())
        event.accept()

    def _on_text(self, text: str | None) -> None:
        self._is_pasting = False
        if text:
            self.insert(text)
        elif text is None:
            self._show_failure()
        while self._keys and not self._is_pasting:
            key = self._keys.popleft()
            # Otherwise something would be submitted that wasn't meant.
            if text is not None or key.key() not in _ENTERS:
                self.keyPressEvent(key)

    def _show_failure(self) -> None:
        from PySide6.QtWidgets import QToolTip

        from gui.widgets.kit.announce import announce

        words = self.tr(
            "Nothing was pasted: the program it was copied from doesn't answer. Copy it again, or"
            " type it."
        )
        below = self.mapToGlobal(QPoint(0, self.height()))
        QToolTip.showText(below, words, self)
        announce(self, words)
