"""The API key for a Smart Gift service: entered, tested, removed, never shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.domain.secrets import MAX_KEY_LENGTH, ApiKey, read_api_key
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.telling.message import Message, Severity
from gui.domain.telling.settings_words import key_problem_words
from gui.translate import translate
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button, label, set_state


class KeyField(QWidget):
    """A field for a new key, with a test; shows where the present one is kept."""

    test_wanted = Signal(object)
    """ApiKey | None: the entered key, or None for the stored one."""
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        caption = label(self.tr("API key"), look="caption")
        self._state = label(name="keyState", look="muted")
        self._state.setWordWrap(True)
        self._field = LineEdit()
        self._field.setObjectName("apiKey")
        self._field.setAccessibleName(self.tr("API key"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(2 * MAX_KEY_LENGTH)  # there may be quotes or a name around it
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        caption.setBuddy(self._field)
        self._error = label(name="apiKey.error", look="fieldError")
        self._error.setWordWrap(True)
        self._error.hide()
        self._test = button(self.tr("Test the key"), name="testKey")
        self._remove = button(self.tr("Remove the key"), name="removeKey", look="quiet")
        self._advice = MessageList()
        self._is_testing = False
        self._test.clicked.connect(self._on_test)
        self._remove.clicked.connect(self.remove_wanted)
        self._field.textEdited.connect(self.forget_test)
        self._field.returnPressed.connect(self._on_test)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._test)
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption)
        layout.addLayout(row)
        layout.addWidget(self._error)
        layout.addLayout(below)
        layout.addWidget(self._advice)
        self.show_state(KeyState(KeyHome.NONE))

    def show_state(self, state: KeyState) -> None:
        """Show where the key is kept, and discard what was entered."""
        self._field.clear()
        self._is_testing = False
        self._advice.show_only()
        self._say_wrong("")
        words = {
            KeyHome.NONE: self.tr("There is no key yet.")
            if not state.problem
            else self.tr("No key could be read."),
            KeyHome.STORE: self.tr("A key is kept in {store}. Enter another one to replace it.")
            if state.store
            else self.tr("A key is kept. Enter another one to replace it."),
            KeyHome.MEMORY: self.tr("The key is kept for this run only, not on this PC."),
            KeyHome.ENVIRONMENT: self.tr("The key is set where Voucher Hold is started."),
            KeyHome.PRACTICE: self.tr("Practice has a key of its own."),
        }[state.home]
        problem = key_problem_words(state.problem, translate) if state.problem else ""
        self._state.setText(f"{words.format(store=state.store)} {problem}".strip())
        fixed = state.home in (KeyHome.ENVIRONMENT, KeyHome.PRACTICE)
        self._field.setEnabled(not fixed)
        self._field.setPlaceholderText(
            self.tr("Paste the key here") if state.home is KeyHome.NONE else "••••••••••••"
        )
        self._remove.setVisible(state.home in (KeyHome.STORE, KeyHome.MEMORY))

    def key(self) -> ApiKey | None:
        """The entered key; None if nothing was entered. Raises ValueError if it isn't a key."""
        text = self._field.text().strip()
        if not text:
            self._say_wrong("")
            return None
        key = read_api_key(text)
        self._say_wrong(
            "" if key is not None else self.tr("That is not an API key: copy it by itself.")
        )
        if key is None:
            self._field.setFocus()
            raise ValueError
        return key

    def show_test(self, advice: Message) -> None:
        """Show what the test found, if that is still the question."""
        if not self._is_testing:
            return
        self._is_testing = False
        self._advice.show_only(advice)

    def refuse_test(self) -> None:
        """Show nothing, because the test can't be made: the service's field says why."""
        self._is_testing = True
        self.show_test(
            Message(Severity.WARNING, self.tr("The service's address must be right first"))
        )

    def forget_test(self) -> None:
        """Forget the test, because something else has been entered."""
        self._is_testing = False
        self._advice.show_only()

    def retheme(self) -> None:
        """Apply a new theme."""
        self._advice.retheme()

    def _on_test(self) -> None:
        if self._is_testing:
            return
        try:
            key = self.key()
        except ValueError:
            return
        self._is_testing = True
        self._advice.show_only(Message(Severity.INFO, self.tr("Testing…")))
        self.test_wanted.emit(key)

    def _say_wrong(self, problem: str) -> None:
        self._error.setText(problem)
        self._error.setVisible(bool(problem))
        set_state(self._field, "wrong", bool(problem))
