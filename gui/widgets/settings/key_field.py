"""The API key for a Smart Gift service: entered, tested, removed, never shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.domain.secrets import MAX_KEY_LENGTH, ApiKey, read_api_key
from gui.domain.setup.key_state import KeyHome, KeyProof, KeyState
from gui.domain.telling.message import Message, Severity
from gui.domain.telling.settings_words import key_problem_words
from gui.translate import translate
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button, keep_room, label, set_state

_ADVICE_HEIGHT = 96
"""Room for what the test says: nothing moves when it comes."""


class KeyField(QWidget):
    """A field for a new key, with a test; shows where the present one is kept."""

    test_wanted = Signal(object)
    """ApiKey | None: the entered key, or None for the stored one."""
    remove_wanted = Signal()
    edited = Signal()
    """Something else is entered; what was said of the test counts no more."""
    tested = Signal(bool)
    """The test of what is entered is over: whether Smart Gift accepts it."""

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
        self._error.setMinimumHeight(20)
        keep_room(self._error)
        self._test = button(self.tr("Test the key"), name="testKey")
        self._remove = button(self.tr("Remove the key"), name="removeKey", look="quiet")
        self._advice = MessageList()
        room = QWidget()
        room.setMinimumHeight(_ADVICE_HEIGHT)
        advice = QVBoxLayout(room)
        advice.setContentsMargins(0, 8, 0, 0)
        advice.addWidget(self._advice)
        advice.addStretch()
        self._is_testing = False
        self._is_accepted = False
        self._test.clicked.connect(self._on_test)
        self._remove.clicked.connect(self.remove_wanted)
        self._field.textChanged.connect(self.forget_test)
        self._field.returnPressed.connect(self._on_test)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._test)
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption)
        layout.addLayout(row)
        layout.addWidget(self._error)
        layout.addLayout(below)
        layout.addWidget(room)
        self.show_state(KeyState(KeyHome.NONE))

    def show_state(self, state: KeyState) -> None:
        """Show where the key is kept, and discard what was entered."""
        self._field.clear()
        self.forget_test()
        self._say_wrong("")
        self._show_state(state)

    def show_proof(self, state: KeyState) -> None:
        """Show what an answer has shown of the key; what was entered stays."""
        self._show_state(state)

    def _show_state(self, state: KeyState) -> None:
        words = {
            KeyHome.NONE: self.tr("There is no key yet.")
            if not state.problem
            else self.tr("No key could be read."),
            KeyHome.STORE: self.tr("A key is kept in {store}.")
            if state.store
            else self.tr("A key is kept."),
            KeyHome.MEMORY: self.tr("The key is kept for this run only, not on this PC."),
            KeyHome.ENVIRONMENT: self.tr("The key is set where Voucher Hold is started."),
            KeyHome.PRACTICE: self.tr("Practice has a key of its own."),
        }[state.home]
        problem = key_problem_words(state.problem, translate) if state.problem else ""
        replace = self.tr("Enter another one to replace it.") if state.home is KeyHome.STORE else ""
        parts = (words.format(store=state.store), problem, self._proof_words(state), replace)
        shows_proof = state.home not in (KeyHome.NONE, KeyHome.PRACTICE)
        set_state(self._state, "proof", state.proof.value if shows_proof else False)
        self._state.setText(" ".join(part for part in parts if part))
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

    def focus(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus()

    @property
    def is_accepted(self) -> bool:
        """Whether the test has shown that Smart Gift accepts what is entered."""
        return self._is_accepted

    def test(self) -> None:
        """Test what is entered, or the stored key, as the button does."""
        self._on_test()

    def show_test(self, advice: Message, *, accepted: bool) -> None:
        """Show what the test found, if that is still the question."""
        if not self._is_testing:
            return
        self._is_testing = False
        self._is_accepted = accepted
        self._advice.show_only(advice)
        self.tested.emit(accepted)

    def refuse_test(self) -> None:
        """Show nothing, because the test can't be made: the service's field says why."""
        self._is_testing = True
        self.show_test(
            Message(Severity.WARNING, self.tr("The service's address must be right first")),
            accepted=False,
        )

    def forget_test(self) -> None:
        """Forget the test, because something else has been entered."""
        self._is_testing = self._is_accepted = False
        self._advice.show_only()
        self.edited.emit()

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

    def _proof_words(self, state: KeyState) -> str:
        if state.home in (KeyHome.NONE, KeyHome.PRACTICE):
            return ""
        return {
            KeyProof.UNTESTED: self.tr("Not tested yet."),
            KeyProof.ACCEPTED: self.tr("It works."),
            KeyProof.REJECTED: self.tr("Smart Gift doesn't accept it."),
        }[state.proof]

    def _say_wrong(self, problem: str) -> None:
        self._error.setText(problem)
        self._error.setVisible(bool(problem))
        set_state(self._field, "wrong", bool(problem))
