"""A message above a dialog's foot. It lies over the page, so that nothing moves when it comes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.domain.telling.message import Message
from gui.widgets.kit.glyph import Glyph, GlyphView
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.theme import current_theme

_EDGE = 8


class MessageBar(QFrame):
    """At the bottom of `page`, as high as its words need; a button puts it away."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("messageBar")
        self._page = page
        self._messages = MessageList()
        self._close = QPushButton()
        self._close.setObjectName("messageBarClose")
        self._close.setAccessibleName(self.tr("Put the message away"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.hide)
        self._cross = GlyphView(18)
        inside = QHBoxLayout(self._close)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._cross, alignment=Qt.AlignmentFlag.AlignCenter)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self._messages, 1)
        layout.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        page.installEventFilter(self)
        self.retheme()
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show `message` in place of what was shown."""
        self._messages.show_only(message)
        self.show()
        self.raise_()
        self._lay_out()

    def clear(self) -> None:
        """Show nothing."""
        self._messages.show_only()
        self.hide()

    def retheme(self) -> None:
        """Apply a new theme."""
        self._messages.retheme()
        self._cross.show_glyph(Glyph.CLOSE, current_theme().text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override: keep to the page's bottom."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._lay_out()
        return False

    def _lay_out(self) -> None:
        width = self._page.width() - 2 * _EDGE
        self._layout.activate()
        height = min(self.heightForWidth(width), self._page.height())
        self.setGeometry(_EDGE, self._page.height() - height - _EDGE, width, height)
