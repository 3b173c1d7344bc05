"""One finding of a test: a pictogram, what is so, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from gui.domain.banner import Severity
from gui.widgets.glyph import SEVERITY_GLYPHS, GlyphView
from gui.widgets.parts import label
from gui.widgets.theme import current_theme


class VerdictRow(QFrame):
    """Made once for each finding; a new test makes new ones."""

    def __init__(self, severity: Severity, title: str, advice: str) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self._severity = severity
        self._glyph = GlyphView(22)
        headline = label(title, name="verdictTitle", look="rowNumber")
        words = label(advice, name="verdictAdvice")
        for each in (headline, words):
            each.setWordWrap(True)
        words.setVisible(bool(advice))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(headline)
        text.addWidget(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        self.setAccessibleName(f"{title}. {advice}")
        self.retheme()

    def retheme(self) -> None:
        """Take up a new theme."""
        tone = current_theme().tone(self._severity)
        self._glyph.show_glyph(SEVERITY_GLYPHS[self._severity], tone.strong)
        self.setStyleSheet(f"#verdict {{ background: {tone.soft}; border-radius: 8px; }}")
