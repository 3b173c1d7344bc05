"""Notices: what staff must know besides the verdict on a scan. They stay until dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.telling.message import Message, MessageAction
from gui.widgets.kit.glyph import SEVERITY_GLYPHS, GlyphView
from gui.widgets.kit.parts import button, label
from gui.widgets.kit.theme import current_theme


class NoticeStack(QWidget):
    """Shows each notice as a slim strip."""

    action_clicked = Signal(object)
    """MessageAction: a notice's own button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._emptying = QTimer(self)
        self._emptying.setSingleShot(True)
        self._emptying.setInterval(0)
        self._emptying.timeout.connect(self._hide_if_empty)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Add a notice, unless it is already shown."""
        if any(notice.message == message for notice in self._notices()):
            return
        notice = _Notice(message)
        notice.destroyed.connect(self._emptying.start)  # it is still laid out now
        notice.action_clicked.connect(self.action_clicked)
        self._column.addWidget(notice)
        notice.show()
        self.show()

    def show_for_now(self, message: Message) -> None:
        """Add a notice that lasts until `withdraw` is called."""
        self.withdraw()
        self.show_message(message)
        self._notices()[-1].is_for_now = True

    def withdraw(self) -> None:
        """Remove the notice that was shown for now."""
        for notice in self._notices():
            if notice.is_for_now:
                notice.deleteLater()

    def remove(self, message: Message) -> None:
        """Remove this notice, if nobody has dismissed it."""
        for notice in self._notices():
            if notice.message == message:
                notice.deleteLater()

    def retheme(self) -> None:
        """Apply a new theme."""
        for notice in self._notices():
            notice.retheme()

    def _notices(self) -> list[_Notice]:
        items = [self._column.itemAt(index) for index in range(self._column.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, _Notice)]

    def _hide_if_empty(self) -> None:
        self.setVisible(self._column.count() > 0)


class _Notice(QFrame):
    action_clicked = Signal(object)

    def __init__(self, message: Message) -> None:
        super().__init__()
        self.message = message
        self.is_for_now = False
        self.setObjectName("notice")
        self._glyph = GlyphView(22)
        headline = label(message.title, name="noticeTitle", look="rowNumber")
        words = label(message.text, name="noticeAdvice")
        for each in (headline, words):
            each.setWordWrap(True)
        put_away = button(self.tr("OK"), name="noticeDone", look="small")
        put_away.setAccessibleName(self.tr("Dismiss: {title}").format(title=message.title))
        put_away.clicked.connect(self.deleteLater)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(headline)
        text.addWidget(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(14)
        layout.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        if message.action is MessageAction.OPEN_SETTINGS:
            act = button(self.tr("Open settings"), name="noticeAction", look="small")
            act.clicked.connect(self._act)
            layout.addWidget(act)
        layout.addWidget(put_away)
        self.retheme()

    def _act(self) -> None:
        self.action_clicked.emit(self.message.action)

    def retheme(self) -> None:
        """Apply a new theme."""
        severity = self.message.severity
        colour = current_theme().tone(severity).strong
        self._glyph.show_glyph(SEVERITY_GLYPHS[severity], colour)
