"""Notices: what must be known but is no verdict on a scan. They stay until they are put away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.widgets.glyph import Glyph, GlyphView
from gui.widgets.parts import button, label
from gui.widgets.theme import current_theme


class NoticeStack(QWidget):
    """Shows each notice as a slim strip of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def add(self, title: str, advice: str) -> None:
        """Add a notice."""
        notice = _Notice(title, advice)
        notice.destroyed.connect(self._hide_if_empty)
        self._column.addWidget(notice)
        notice.show()
        self.show()

    def _hide_if_empty(self) -> None:
        self.setVisible(self._column.count() > 0)


class _Notice(QFrame):
    def __init__(self, title: str, advice: str) -> None:
        super().__init__()
        self.setObjectName("notice")
        glyph = GlyphView(22)
        glyph.show_glyph(Glyph.ATTENTION, current_theme().warning.strong)
        headline = label(title, name="noticeTitle", look="rowNumber")
        words = label(advice, name="noticeAdvice")
        for each in (headline, words):
            each.setWordWrap(True)
        put_away = button(self.tr("OK"), name="noticeDone", look="small")
        put_away.setAccessibleName(self.tr("Put away: {title}").format(title=title))
        put_away.clicked.connect(self.deleteLater)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(headline)
        text.addWidget(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(14)
        layout.addWidget(glyph, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        layout.addWidget(put_away)
