"""The window: field, banner, holds, today's list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from gui.domain.hold.connection_state import ConnectionState
from gui.widgets.connection_badge import ConnectionBadge
from gui.widgets.history_list import HistoryList
from gui.widgets.holds.hold_list import HoldList
from gui.widgets.kit.parts import button, label, set_state
from gui.widgets.kit.theme import PRACTICE_AMBER, Theme, current_theme, use_theme
from gui.widgets.notice_stack import NoticeStack
from gui.widgets.verdict.verdict_panel import VerdictPanel
from gui.widgets.voucher_field import VoucherField

if TYPE_CHECKING:
    from gui.domain.setup.settings import Settings
    from gui.domain.telling.message import Severity
    from gui.domain.value.money_format import WriteMoney
    from gui.widgets.practice_panel import PracticePanel

_NARROW = 720
"""Below this width, in logical pixels, today's list goes under the holds."""

_LOW = 540
"""Below this height everything is made more compact, so that the newest hold is still visible."""

_LOWEST = 380
"""Below this height the newest verdict scrolls with the holds: 300 is 800 x 600 at 200 %."""

_LOWEST_WITH_VALUE = 440
"""The same where the newest hold shows what is left on its voucher, too."""

_FLOOD_MILLISECONDS = 2000
"""How long a verdict's colour fills the whole window, if a setting has it do so."""
_PRACTICE_FRAME = 4
"""Logical pixels of amber around the whole window while nothing is real."""

_UNBOUNDED = 16_777_215  # Qt's QWIDGETSIZE_MAX


class MainWindow(QWidget):
    """Lays out the parts without knowing what they do; the app connects them."""

    closing = Signal()
    """Somebody wants to close the window; it stays unless `close_now` is called."""
    settings_wanted = Signal()
    system_theme_changed = Signal()
    """The system's colours are others, perhaps of the same kind."""
    painted = Signal()
    """The window is on screen for the first time."""

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(
            self.tr("Practice – Voucher Hold") if practice else self.tr("Voucher Hold")
        )
        self._frame = 0
        self._may_close = False
        self._is_painted = False
        self._lowest = _LOWEST
        self._may_flood = False
        self._flood: Severity | None = None
        self._flooding = QTimer(self)
        self._flooding.setSingleShot(True)
        self._flooding.setInterval(_FLOOD_MILLISECONDS)
        self._flooding.timeout.connect(self._end_flood)
        self.practice_panel: PracticePanel | None = None
        self._till = label(name="tillName")
        self.connection = ConnectionBadge()
        self.notices = NoticeStack()
        self.field = VoucherField()
        self.verdict = VerdictPanel()
        self.holds = HoldList()
        self.history = HistoryList()

        header = QHBoxLayout()
        header.setSpacing(14)
        self._title = label(self.tr("Voucher Hold"), name="appTitle")
        header.addWidget(self._title)
        header.addStretch()
        header.addWidget(self._till)
        header.addWidget(self.connection)
        self._settings_button = button(self.tr("Settings"), name="settingsButton", look="small")
        self._settings_button.clicked.connect(self.settings_wanted)
        header.addWidget(self._settings_button)
        self._sidebar = QWidget()
        sidebar = QVBoxLayout(self._sidebar)
        sidebar.setContentsMargins(0, 0, 0, 0)
        sidebar.setSpacing(12)
        sidebar.addWidget(self.history, 2)
        self._body = QHBoxLayout()
        self._body.setSpacing(16)
        column = self._column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.verdict, 1)
        column.addWidget(self.holds)
        self._body.addLayout(column, 1)
        self._body.addWidget(self._sidebar)
        content = QWidget()
        main = self._main = QVBoxLayout(content)
        main.addLayout(header)
        main.addWidget(self.notices)
        self._work = QWidget()
        work = self._work_column = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.addWidget(self.field)
        work.addLayout(self._body, 1)
        main.addWidget(self._work, 1)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        middle = QHBoxLayout()
        middle.addWidget(content)
        whole.addLayout(middle, 1)
        if practice:
            self._add_practice(sidebar, whole)
        QShortcut(QKeySequence(Qt.Key.Key_F2), self, self.field.focus_and_select)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.field.clear)
        again = QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.holds.try_next)
        again.setAutoRepeat(False)  # held down, it would try the next customer's too
        self.setMinimumSize(400, 300)
        self.resize(QSize(1040, 720).boundedTo(self.screen().availableSize()))
        self._arrange(self.size())
        self.field.focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint a verdict's colour and practice's frame; emit `painted` once."""
        super().paintEvent(event)
        if self._flood is not None or self._frame:
            painter = QPainter(self)
            if self._flood is not None:
                painter.fillRect(event.rect(), QColor(current_theme().tone(self._flood).solid))
            if self._frame:
                painter.setPen(QPen(QColor(PRACTICE_AMBER), 2 * self._frame))  # half is outside
                painter.drawRect(self.rect())
            painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def place(self) -> bytes:
        """Where the window is, for `restore_place`; b"" if a setting has it fill the screen."""
        return b"" if self.isFullScreen() else bytes(self.saveGeometry().data())

    def restore_place(self, place: bytes) -> None:
        """Put the window where it was, or where it can be seen if that screen has gone.

        What isn't a place is ignored.
        """
        self.restoreGeometry(place)

    def show_settings(self, settings: Settings) -> None:
        """Show whose till this is, and stay above other windows if wanted."""
        names = [name for name in (settings.till, settings.shop) if name]
        self._till.setText(" · ".join(names))
        self._may_flood = settings.whole_window_colour
        on_top = Qt.WindowType.WindowStaysOnTopHint
        if bool(self.windowFlags() & on_top) is not settings.always_on_top:
            was_visible = self.isVisible()
            self.setWindowFlag(on_top, settings.always_on_top)
            if was_visible:
                self.show()  # Qt hides a window whose flags change

    def show_values(self, write: WriteMoney | None) -> None:
        """Show what is left on vouchers, amounts written so, and let it be asked for alone.

        None: this till doesn't ask, so nothing is shown of it.
        """
        self.verdict.show_values(write)
        self.holds.show_values(write)
        self.history.show_values(write)
        self.field.set_may_check(write is not None)
        self._lowest = _LOWEST if write is None else _LOWEST_WITH_VALUE
        self._arrange(self.size())

    def flood(self, severity: Severity | None) -> None:
        """Fill the window with the colour of a verdict for a moment, if a setting has it do so.

        None: what is shown now is no verdict, and has no colour.
        """
        before, self._flood = self._flood, severity if self._may_flood else None
        if self._flood is None:
            self._flooding.stop()
        else:
            self._flooding.start()
        if self._flood is before:
            return
        is_on_colour = self._flood is not None
        for each in (self._title, self._till):
            set_state(each, "onColour", is_on_colour)
        self.holds.set_on_colour(is_on_colour)
        self.update()

    def _end_flood(self) -> None:
        self.flood(None)

    def show_instead(self, panel: QWidget | None) -> None:
        """Show `panel` instead of field and holds; None shows those again."""
        if panel is not None:
            self._main.addWidget(panel, 1)
            panel.show()  # now, so that it can get the focus
        self._work.setVisible(panel is None)

    def show_connection(self, state: ConnectionState) -> None:
        """Show the state of the connection."""
        self.connection.show_state(state)

    def dress(self, theme: Theme) -> None:
        """Give the app and this window the colours of `theme`."""
        use_theme(theme)
        self.verdict.retheme()
        self.holds.retheme()
        self.notices.retheme()
        self.update()

    def come_to_front(self) -> None:
        """Come to the front, and get the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def close_now(self) -> None:
        """Close the window without asking again."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's override: emit `closing`, and close only if that is allowed."""
        if not self._may_close:
            self.closing.emit()  # a receiver may call `close_now`
        event.setAccepted(self._may_close)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's override: emit `system_theme_changed`."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ThemeChange:
            self.system_theme_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: arrange the parts for the new size."""
        super().resizeEvent(event)
        self._arrange(event.size())

    def _add_practice(self, sidebar: QVBoxLayout, whole: QVBoxLayout) -> None:
        from gui.widgets.practice_panel import PracticePanel, PracticeStrip

        self.practice_panel = PracticePanel()
        sidebar.insertWidget(0, self.practice_panel)
        strip = PracticeStrip()
        strip.panel_wanted.connect(self.practice_panel.setVisible)
        whole.insertWidget(0, strip)
        whole.setContentsMargins(*[_PRACTICE_FRAME] * 4)
        self._frame = _PRACTICE_FRAME

    def _arrange(self, size: QSize) -> None:
        """Put the list beside the holds if there is room, else below; make the rest compact."""
        narrow = size.width() < _NARROW
        low = size.height() < _LOW
        side = (24 if size.width() >= 900 else 14) - self._frame
        gap = 8 if low else 12
        self._main.setContentsMargins(side, gap, side, side)
        self._main.setSpacing(gap)
        self._work_column.setSpacing(gap)
        self._column.setSpacing(gap)
        self.verdict.set_low(low)
        self.field.set_low(low)
        for each in (self._title, self._till):
            each.setVisible(not (narrow and low))
        if size.height() < self._lowest:
            self._column.removeWidget(self.verdict)
            self.holds.set_above(self.verdict)
        elif self._column.indexOf(self.verdict) < 0:
            self.holds.set_above(None)
            self._column.insertWidget(0, self.verdict, 1)
        self._sidebar.setFixedWidth(_UNBOUNDED if narrow else max(224, min(340, size.width() // 4)))
        if self.practice_panel is not None:
            self.practice_panel.set_whole(narrow)
        if narrow:
            self._sidebar.setMinimumWidth(0)
            self.holds.set_below(self._sidebar)
        elif self._body.indexOf(self._sidebar) < 0:
            self.holds.set_below(None)
            self._body.addWidget(self._sidebar)
