"""One finding of a test: a pictogram, what was found, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.telling.message import Message, Severity
from gui.widgets.kit.announce import announce, in_sentences
from gui.widgets.kit.glyph import SEVERITY_GLYPHS, GlyphView
from gui.widgets.kit.parts import label
from gui.widgets.kit.theme import current_theme


class MessageRow(QFrame):
    """Made once for each finding; a new test makes new ones."""

    def __init__(self, advice: Message) -> None:
        super().__init__()
        self.setObjectName("advice")
        self._severity = advice.severity
        self._glyph = GlyphView(22)
        headline = label(advice.title, name="adviceTitle", look="rowNumber")
        words = label(advice.text, name="adviceText")
        for each in (headline, words):
            each.setWordWrap(True)
        words.setVisible(bool(advice.text))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(headline)
        text.addWidget(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        self.setAccessibleName(in_sentences(advice.title, advice.text))
        self.retheme()

    def retheme(self) -> None:
        """Apply a new theme."""
        tone = current_theme().tone(self._severity)
        self._glyph.show_glyph(SEVERITY_GLYPHS[self._severity], tone.strong)
        self.setStyleSheet(f"#advice {{ background: {tone.soft}; border-radius: 8px; }}")


class MessageList(QWidget):
    """The rows of one test, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_only(self, *advice: Message) -> None:
        """Show these in place of what was shown, and announce them together."""
        while (old := self._column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in advice:
            self.append(each)
        self.setVisible(bool(advice))
        self._announce(*advice)

    def add(self, advice: Message) -> None:
        """Show one more, and announce it."""
        self.append(advice)
        self._announce(advice)

    def append(self, advice: Message) -> None:
        """Show one more, which whoever shows it announces."""
        self._column.addWidget(MessageRow(advice))
        self.show()

    def _announce(self, *advice: Message) -> None:
        if advice:
            urgent = any(each.severity in (Severity.WARNING, Severity.ERROR) for each in advice)
            announce(
                self, *(part for each in advice for part in (each.title, each.text)), urgent=urgent
            )

    def retheme(self) -> None:
        """Take up a new theme."""
        for row in self.findChildren(MessageRow):
            row.retheme()
