"""A form for settings: one row each, bound to the setting's name, errors shown at the field.

Room for an error is kept, so that nothing moves when there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.domain.setup.origin import Origin
from gui.domain.setup.settings import LONGEST_TEXT, RANGES, LoadedSettings, holds_secret
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.parts import keep_room, label, set_state
from gui.widgets.kit.switch import Switch
from gui.widgets.settings.disclosure import Disclosure

_WIDEST_FIELD = 460
_NUMBER_WIDTH = 120
_NOTE_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class _Row:
    """One setting's widget; `read` may raise ValueError with a sentence for the user."""

    widget: QWidget
    show: Callable[[object], None]
    read: Callable[[], object]
    error: QLabel
    lock: QLabel


class SettingsForm(QWidget):
    """Rows are added with `add_…`; `show_settings` fills them, `changes` reads them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._loaded = LoadedSettings()
        self._advanced: Disclosure | None = None
        self._cards = _column(self, spacing=8)
        self._column = self._cards

    # --- rows --------------------------------------------------------------------------------

    def add_heading(self, text: str) -> None:
        """A heading, and a card below it for what follows."""
        if self._cards.count():
            self._cards.addSpacing(12)
        self._cards.addWidget(label(text, look="heading"))
        card = QFrame()
        card.setProperty("look", "card")
        self._cards.addWidget(card)
        self._column = _column(card, spacing=4)
        self._column.setContentsMargins(20, 14, 20, 14)

    def begin_advanced(self, title: str) -> None:
        """Close what follows behind a button until somebody opens it."""
        content = QWidget()
        self._advanced = Disclosure(title, content)
        self._cards.addWidget(self._advanced)
        self._cards = self._column = _column(content, spacing=8)

    def add_widget(self, widget: QWidget) -> None:
        """Something that isn't a setting."""
        self._column.addWidget(widget)

    def add_text(
        self,
        name: str,
        title: str,
        *,
        hint: str = "",
        check: Callable[[str], object] = str,
    ) -> QLineEdit:
        """A line of text. `check` returns what to keep, or raises ValueError with what is wrong."""
        field = LineEdit()
        field.setMaxLength(LONGEST_TEXT)
        field.setPlaceholderText(hint)

        def show(value: object) -> None:
            field.setText(str(value))

        def read() -> object:
            text = field.text().strip()
            if not text.isprintable():  # the settings file would refuse it
                raise ValueError(self.tr("It holds characters that can't be shown."))
            if holds_secret(name, text):
                raise ValueError(self.tr("That is a key or a token. It doesn't belong here."))
            return check(text)

        self._add(name, title, field, show, read)
        return field

    def add_number(self, name: str, title: str, *, hexadecimal: bool = False) -> QSpinBox:
        """A whole number, within the range of its setting."""
        field = QSpinBox()
        field.setLineEdit(LineEdit())
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # it reads the clipboard
        if hexadecimal:
            field.setDisplayIntegerBase(16)
            field.setPrefix("0x")
        field.setRange(*RANGES[name.rpartition(".")[2]])
        field.setFixedWidth(_NUMBER_WIDTH)
        field.lineEdit().setTextMargins(10, 0, 0, 0)

        def show(value: object) -> None:
            field.setValue(int(str(value)))

        self._add(name, title, field, show, field.value)
        return field

    def add_choice(self, name: str, title: str, choices: Mapping[object, str]) -> QComboBox:
        """One of several choices, each with its words."""
        field = _choice_field()
        values = list(choices)
        field.addItems(list(choices.values()))

        def show(value: object) -> None:
            field.setCurrentIndex(values.index(value) if value in values else 0)

        self._add(name, title, field, show, lambda: values[field.currentIndex()])
        return field

    def add_address(
        self, name: str, title: str, names: Mapping[str, str], check: Callable[[str], str]
    ) -> QComboBox:
        """An address: a named one, or any other that is typed. `check` is as for texts."""
        field = _choice_field()
        field.setLineEdit(LineEdit())
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.setCompleter(None)  # type: ignore[arg-type]
        field.addItems([f"{words} ({address})" for words, address in names.items()])
        addresses = list(names.values())

        def show(value: object) -> None:
            if value in addresses:
                field.setCurrentIndex(addresses.index(str(value)))
            else:
                field.setEditText(str(value))

        def read() -> str:
            text = field.currentText().strip()
            if len(text) > LONGEST_TEXT:
                raise ValueError(self.tr("It is too long."))
            at = field.findText(text)
            return check(addresses[at] if at >= 0 else text)

        self._add(name, title, field, show, read)
        return field

    def edited(self, name: str) -> SignalInstance:
        """The signal that an address row's text is changing."""
        field = self._rows[name].widget
        assert isinstance(field, QComboBox)
        return field.editTextChanged

    def value(self, name: str) -> object:
        """What is entered now. Raises ValueError after showing at the field what is wrong."""
        row = self._rows[name]
        try:
            return row.read()
        except ValueError as exc:
            self._show_problem(row, str(exc))
            self._focus(row.widget)
            raise

    def add_switch(self, name: str, title: str) -> Switch:
        """On or off."""
        field = Switch(title)

        def show(value: object) -> None:
            field.setChecked(bool(value))

        self._add(name, "", field, show, field.isChecked)
        field.setAccessibleName(title)
        return field

    # --- filling and reading -----------------------------------------------------------------

    def show_settings(self, loaded: LoadedSettings) -> None:
        """Show the settings in force; those that only IT may change are locked."""
        self._loaded = loaded
        for name, row in self._rows.items():
            row.show(_value(loaded, name))
            locked = loaded.is_locked(name)
            row.widget.setEnabled(not locked)
            row.lock.setText(self._lock_words(loaded, name))
            row.lock.setVisible(locked)
            self._show_problem(row, "")

    def changes(self) -> dict[str, object] | None:
        """What differs from the settings in force; None after showing something that is wrong."""
        changed: dict[str, object] = {}
        first_wrong: QWidget | None = None
        for name, row in self._rows.items():
            if self._loaded.is_locked(name):
                continue
            try:
                value = row.read()
            except ValueError as exc:
                self._show_problem(row, str(exc))
                first_wrong = first_wrong or row.widget
                continue
            self._show_problem(row, "")
            if value != _value(self._loaded, name):
                changed[name] = value
        if first_wrong is not None:
            self._focus(first_wrong)
            return None
        return changed

    def show_problem(self, name: str, problem: str) -> None:
        """Show at its field what is wrong with a setting."""
        row = self._rows[name]
        self._show_problem(row, problem)
        self._focus(row.widget)

    def place(self, name: str, title: str, widget: QWidget) -> QLabel:
        """Add a named widget below its title; returns the label for what is wrong with it."""
        widget.setObjectName(name)
        widget.setAccessibleName(title)
        caption = label(title, look="caption")
        caption.setBuddy(widget)
        caption.setWordWrap(True)
        error = label(name=f"{name}.error", look="fieldError")
        if isinstance(widget, QSpinBox):
            beside = QHBoxLayout()
            beside.addWidget(caption, 1)
            beside.addWidget(widget)
            self._column.addLayout(beside)
        else:
            widget.setMaximumWidth(_WIDEST_FIELD)
            self._column.addWidget(caption)
            self._column.addWidget(widget)
        error.setWordWrap(True)
        error.setMinimumHeight(_NOTE_HEIGHT)
        keep_room(error)
        self._column.addWidget(error)
        return error

    # --- inside ------------------------------------------------------------------------------

    def _add(
        self,
        name: str,
        title: str,
        widget: QWidget,
        show: Callable[[object], None],
        read: Callable[[], object],
    ) -> None:
        if title:
            error = self.place(name, title, widget)
        else:  # a switch has its words in it, and can't be wrong
            widget.setObjectName(name)
            error = label(name=f"{name}.error", look="fieldError")
            self._column.addWidget(widget)
            self._column.addWidget(error)
            error.hide()
        lock = label(name=f"{name}.lock", look="muted")
        lock.setWordWrap(True)
        lock.hide()
        self._column.addWidget(lock)
        self._rows[name] = _Row(widget, show, read, error, lock)

    def _focus(self, widget: QWidget) -> None:
        """Put the cursor into a field, wherever it is."""
        if self._advanced is not None and self._advanced.contains(widget):
            self._advanced.open()
        widget.setFocus()

    def _show_problem(self, row: _Row, problem: str) -> None:
        row.error.setText(problem)
        row.error.setVisible(bool(problem))
        row.widget.setAccessibleDescription(problem)
        set_state(row.widget, "wrong", bool(problem))

    def _lock_words(self, loaded: LoadedSettings, name: str) -> str:
        if loaded.origin(name) in (Origin.ENVIRONMENT, Origin.COMMAND_LINE):
            return self.tr("Set where Voucher Hold is started.")
        return self.tr("Set by your administrator.")


def _column(parent: QWidget, *, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def _choice_field() -> QComboBox:
    """A combo box that needs little width, with rows that a finger hits."""
    field = QComboBox()
    field.setView(QListView())
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(6)
    return field


def _value(loaded: LoadedSettings, name: str) -> object:
    value: object = loaded.settings
    for part in name.split("."):
        value = getattr(value, part)
    return value
