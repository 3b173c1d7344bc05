"""The window: field, banner, holds, today's list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.clock import Clock
from gui.domain.connection import ConnectionState
from gui.domain.settings import Settings
from gui.widgets.banner_view import BannerView
from gui.widgets.connection_badge import ConnectionBadge
from gui.widgets.history_list import HistoryList
from gui.widgets.hold_list import HoldList
from gui.widgets.notice_stack import NoticeStack
from gui.widgets.parts import label
from gui.widgets.practice_panel import PracticePanel, PracticeStrip
from gui.widgets.voucher_field import VoucherField

_NARROW = 720
"""Below this width, in logical pixels, today's list goes under the holds."""


class MainWindow(QWidget):
    """Lays out the parts and knows none of their work; the app connects them."""

    closing = Signal()
    """Someone wants to close the window; it stays until `close_now` is called."""

    def __init__(self, clock: Clock, *, practice: bool) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Voucher Hold"))
        self._may_close = False
        self._till = label(name="tillName")
        self.connection = ConnectionBadge()
        self.notices = NoticeStack()
        self.field = VoucherField()
        self.banner = BannerView()
        self.holds = HoldList(clock)
        self.history = HistoryList()
        self.practice_panel = PracticePanel() if practice else None

        header = QHBoxLayout()
        header.setSpacing(14)
        header.addWidget(label(self.tr("Voucher Hold"), name="appTitle"))
        header.addStretch()
        header.addWidget(self._till)
        header.addWidget(self.connection)
        self._sidebar = QWidget()
        sidebar = QVBoxLayout(self._sidebar)
        sidebar.setContentsMargins(0, 0, 0, 0)
        sidebar.setSpacing(12)
        if self.practice_panel is not None:
            self.practice_panel.hide()
            sidebar.addWidget(self.practice_panel, 3)
        sidebar.addWidget(self.history, 2)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(14)
        self._body.addWidget(self.holds, 1)
        self._body.addWidget(self._sidebar)
        main = QVBoxLayout()
        main.setContentsMargins(24, 12, 24, 18)
        main.setSpacing(12)
        main.addLayout(header)
        main.addWidget(self.notices)
        main.addWidget(self.field)
        main.addWidget(self.banner)
        main.addLayout(self._body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self.practice_panel is not None:
            strip = PracticeStrip()
            strip.panel_wanted.connect(self.practice_panel.setVisible)
            whole.addWidget(strip)
        whole.addLayout(main, 1)
        self._margins = main
        QShortcut(QKeySequence(Qt.Key.Key_F2), self, self.field.focus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.field.clear)
        self._arrange(self.width())
        self.field.focus()

    def show_settings(self, settings: Settings) -> None:
        """Show whose till this is."""
        names = [name for name in (settings.till, settings.shop) if name]
        self._till.setText(" · ".join(names))

    def show_connection(self, state: ConnectionState) -> None:
        """Show how the connection stands."""
        self.connection.show_state(state)

    def retheme(self) -> None:
        """Take up a new theme in what paints itself."""
        self.connection.retheme()
        self.banner.retheme()
        self.holds.retheme()
        self.update()

    def close_now(self) -> None:
        """Close the window without asking again."""
        self._may_close = True
        self.close()

    def sizeHint(self) -> QSize:
        return QSize(1000, 700)

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 300)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """Put the list beside the holds where there is room, else below them."""
        narrow = width < _NARROW
        side = 12 if narrow else 24
        self._margins.setContentsMargins(side, 12, side, 12 if narrow else 18)
        if narrow:
            self._body.setDirection(QBoxLayout.Direction.TopToBottom)
            self._sidebar.setMinimumWidth(0)
            self._sidebar.setMaximumWidth(16777215)
        else:
            self._body.setDirection(QBoxLayout.Direction.LeftToRight)
            self._sidebar.setFixedWidth(max(206, min(300, width // 4)))
