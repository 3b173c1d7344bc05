"""A form for settings: one row each, bound to the setting's name, errors shown at the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.domain.scan.scanner_settings import RANGES
from gui.domain.setup.origin import Origin
from gui.domain.setup.settings import LONGEST_TEXT, LoadedSettings, holds_secret
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.parts import label, set_state


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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    # --- rows --------------------------------------------------------------------------------

    def add_heading(self, text: str) -> None:
        """A heading above what follows."""
        if self._column.count():
            self._column.addSpacing(14)
        self._column.addWidget(label(text, look="heading"))

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
        field.setMaximumWidth(140)
        field.lineEdit().setTextMargins(8, 0, 0, 0)

        def show(value: object) -> None:
            field.setValue(int(str(value)))

        self._add(name, title, field, show, field.value)
        return field

    def add_choice(self, name: str, title: str, choices: Mapping[object, str]) -> QComboBox:
        """One of several choices, each with its words."""
        field = QComboBox()
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
        field = QComboBox()
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
            row.widget.setFocus()
            raise

    def add_switch(self, name: str, title: str) -> QCheckBox:
        """On or off."""
        field = QCheckBox(title)

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
            first_wrong.setFocus()
            return None
        return changed

    def show_problem(self, name: str, problem: str) -> None:
        """Show at its field what is wrong with a setting."""
        self._show_problem(self._rows[name], problem)
        self._rows[name].widget.setFocus()

    # --- inside ------------------------------------------------------------------------------

    def _add(
        self,
        name: str,
        title: str,
        widget: QWidget,
        show: Callable[[object], None],
        read: Callable[[], object],
    ) -> None:
        widget.setObjectName(name)
        if title:
            caption = label(title, look="caption")
            caption.setBuddy(widget)
            self._column.addSpacing(6)
            self._column.addWidget(caption)
            widget.setAccessibleName(title)
        error = label(name=f"{name}.error", look="fieldError")
        lock = label(name=f"{name}.lock", look="muted")
        for each in (error, lock):
            each.setWordWrap(True)
            each.hide()
        self._column.addWidget(widget)
        self._column.addWidget(error)
        self._column.addWidget(lock)
        self._rows[name] = _Row(widget, show, read, error, lock)

    def _show_problem(self, row: _Row, problem: str) -> None:
        row.error.setText(problem)
        row.error.setVisible(bool(problem))
        row.widget.setAccessibleDescription(problem)
        set_state(row.widget, "wrong", bool(problem))

    def _lock_words(self, loaded: LoadedSettings, name: str) -> str:
        if loaded.origin(name) in (Origin.ENVIRONMENT, Origin.COMMAND_LINE):
            return self.tr("Set where Voucher Hold is started.")
        return self.tr("Set by your administrator.")


def _value(loaded: LoadedSettings, name: str) -> object:
    value: object = loaded.settings
    for part in name.split("."):
        value = getattr(value, part)
    return value
