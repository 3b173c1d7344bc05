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
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from gui.domain.hold.connection_state import ConnectionState
from gui.widgets.connection_badge import ConnectionBadge
from gui.widgets.history_list import HistoryList
from gui.widgets.holds.hold_list import HoldList
from gui.widgets.kit.glyph import Glyph
from gui.widgets.kit.parts import button, label, set_state
from gui.widgets.kit.theme import PRACTICE_AMBER, Theme, current_theme, use_theme
from gui.widgets.notice_stack import NoticeStack
from gui.widgets.shape_button import ShapeButton
from gui.widgets.verdict.verdict_panel import VerdictPanel
from gui.widgets.voucher_field import VoucherField

if TYPE_CHECKING:
    from gui.domain.scan.beside import BesideState
    from gui.domain.setup.settings import Settings
    from gui.domain.telling.message import Severity
    from gui.domain.value.money_format import WriteMoney
    from gui.widgets.beside_badge import BesideBadge
    from gui.widgets.practice_panel import PracticePanel, PracticeStrip
    from gui.widgets.strip import Grip, Strip

_NARROW = 720
"""Below this width, in logical pixels, today's list goes under the holds."""

_WORDY = 900
"""From this width on, the header has room for the words of what few tills have."""

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

_LEAST = QSize(400, 300)
"""The whole window's smallest size: 800 x 600 at 200 %."""

_STRIP_FIELD = 172
"""The field's width in a strip of one row: twelve digits in groups, and the cursor."""

_TARGET = QSize(44, 44)

_UNBOUNDED = 16_777_215  # Qt's QWIDGETSIZE_MAX


class MainWindow(QWidget):
    """Lays out the parts without knowing what they do; the app connects them.

    It has two shapes, the whole window and a strip, made of the same parts
    (docs/decisions/strip-is-the-same-window.md).
    """

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
        self._practice_strip: PracticeStrip | None = None
        self._strip: Strip | None = None
        self._grip: Grip | None = None
        self._whole_button: ShapeButton | None = None
        self._starts_as_strip: bool | None = None
        """None until a setting has said so."""
        self._fills_screen = False
        self._has_panel = False
        """Something is shown in place of field and holds, which needs the whole window."""
        self._is_strip_after = False
        """What the window is again once that has gone."""
        self._stays_on_top = False
        self._whole_place = b""
        self._till = label(name="tillName")
        self.connection = ConnectionBadge()
        self._beside: BesideBadge | None = None
        self.notices = NoticeStack()
        self.field = VoucherField()
        self.verdict = VerdictPanel()
        self.holds = HoldList()
        self.history = HistoryList()

        self._header = QWidget()
        header = self._header_line = QHBoxLayout(self._header)
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(14)
        self._title = label(self.tr("Voucher Hold"), name="appTitle")
        header.addWidget(self._title)
        header.addStretch()
        header.addWidget(self._till)
        header.addWidget(self.connection)
        self._strip_button = ShapeButton(
            Glyph.STRIP, self.tr("Shrink to a strip"), name="stripButton", size=QSize(44, 34)
        )
        self._strip_button.clicked.connect(self.toggle_strip)
        header.addWidget(self._strip_button)
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
        main.addWidget(self._header)
        main.addWidget(self.notices)
        self._work = QWidget()
        work = self._work_column = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        self._field_line = QHBoxLayout()
        self._field_line.setSpacing(8)
        self._field_line.addWidget(self.field, 1)
        work.addLayout(self._field_line)
        work.addLayout(self._body, 1)
        main.addWidget(self._work, 1)
        whole = self._whole = QVBoxLayout(self)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        middle = QHBoxLayout()
        middle.addWidget(content)
        whole.addLayout(middle, 1)
        if practice:
            self._add_practice(sidebar)
        QShortcut(QKeySequence(Qt.Key.Key_F2), self, self.field.focus_and_select)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.field.clear)
        again = QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.holds.try_next)
        again.setAutoRepeat(False)  # held down, it would try the next customer's too
        shape = QShortcut(QKeySequence(Qt.Key.Key_F9), self, self.toggle_strip)
        shape.setAutoRepeat(False)
        self.setMinimumSize(_LEAST)
        self.resize(QSize(1040, 720).boundedTo(self.screen().availableSize()))
        self._arrange(self.size())
        self.field.focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint a verdict's colour and practice's frame; emit `painted` once."""
        super().paintEvent(event)
        if self._flood is not None or self._frame or self.is_strip:
            painter = QPainter(self)
            if self._flood is not None:
                painter.fillRect(event.rect(), QColor(current_theme().tone(self._flood).solid))
            if self._frame:
                painter.setPen(QPen(QColor(PRACTICE_AMBER), 2 * self._frame))  # half is outside
                painter.drawRect(self.rect())
            elif self.is_strip:
                painter.setPen(QPen(QColor(current_theme().edge), 2))  # half is outside
                painter.drawRect(self.rect())
            painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def place(self) -> bytes:
        """Where the window is, for `restore_place`; b"" if a setting has it fill the screen."""
        if self.isFullScreen():
            return b""
        whole = self._whole_place if self.is_strip else bytes(self.saveGeometry().data())
        starts_as_strip = bool(self._starts_as_strip)
        if self._strip is None and not starts_as_strip:
            return whole
        from gui.widgets.strip_place import pack

        return pack(self._made_strip().place, whole, starts_as_strip=starts_as_strip)

    def restore_place(self, place: bytes) -> None:
        """Put the window where it was, or where it can be seen if that screen has gone.

        If a setting has the window start as a strip, it is one before it is painted.
        What isn't a place is ignored.
        """
        if not place:
            return
        from gui.widgets.strip_place import unpack

        strip, whole, starts_as_strip = unpack(place)
        is_known = self.restoreGeometry(whole)
        if strip is not None:
            self._made_strip().move_to(strip)
        if starts_as_strip:
            self.set_strip(True)
            if is_known:
                self._whole_place = whole  # as it was: nobody has seen it here

    def show_settings(self, settings: Settings) -> None:
        """Show whose till this is, stay above other windows, and start as a strip, if wanted."""
        names = [name for name in (settings.till, settings.shop) if name]
        self._till.setText(" · ".join(names))
        self._may_flood = settings.whole_window_colour
        self._stays_on_top = settings.always_on_top
        is_start, self._starts_as_strip = self._starts_as_strip is None, settings.start_as_strip
        if is_start:
            self.set_strip(settings.start_as_strip)
        self._take_flags()

    def fill_screen(self) -> None:
        """Fill the screen; a strip does once it is the whole window, a hidden one once shown."""
        if self.is_strip:
            self._fills_screen = True
        elif self.isVisible():
            self.showFullScreen()
        else:
            self.setWindowState(Qt.WindowState.WindowFullScreen)

    @property
    def has_been_seen(self) -> bool:
        """Whether the window has ever been on screen."""
        return self._is_painted

    @property
    def is_strip(self) -> bool:
        """Whether the window is a strip now."""
        return self._strip is not None and self._strip.is_on

    def toggle_strip(self) -> None:
        """Make the whole window a strip, or the strip the whole window; the field has the focus."""
        self.set_strip(not self.is_strip)
        if not self._has_panel:
            self.field.focus()

    def set_strip(self, wanted: bool) -> None:
        """Be a strip, as soon as nothing needs the whole window, or the whole window."""
        self._is_strip_after = wanted and self._has_panel
        is_wanted = wanted and not self._has_panel
        if is_wanted is self.is_strip:
            return
        if is_wanted:
            self._whole_place = bytes(self.saveGeometry().data())
            self._fills_screen = self.isFullScreen()
        was_visible, was_active = self.isVisible(), self.isActiveWindow()
        strip = self._made_strip()
        strip.is_on = is_wanted
        self._take_flags(show=False)
        self.setMinimumSize(QSize(0, 0) if is_wanted else _LEAST)
        self.verdict.set_strip(is_wanted)
        self.holds.set_strip(is_wanted)
        self.field.set_strip(is_wanted)
        if is_wanted:
            self.setWindowState(Qt.WindowState.WindowNoState)
            self._arrange(self.size())
        strip.set_on(is_wanted)
        if not is_wanted:
            self.restoreGeometry(self._whole_place)
            if self._fills_screen:
                self.setWindowState(Qt.WindowState.WindowFullScreen)
            self._arrange(self.size())
        if was_visible:
            self.show()
        if was_active:
            self.activateWindow()

    def _made_strip(self) -> Strip:
        if self._strip is None:
            from gui.widgets.strip import Grip, Strip  # few tills have one

            self._strip = Strip(self, self._strip_height)
            self._strip.moved.connect(self._on_strip_moved)
            self._grip = Grip()
            self._whole_button = ShapeButton(
                Glyph.WHOLE, self.tr("Show the whole window"), name="wholeButton", size=_TARGET
            )
            self._whole_button.clicked.connect(self.toggle_strip)
            for each in (self._grip, self._whole_button):
                each.hide()
        return self._strip

    def _on_strip_moved(self) -> None:
        self._arrange(self.size())

    def _strip_height(self, width: int) -> int:
        """What the strip's contents need, so wide."""
        return max(self._whole.heightForWidth(width), self._whole.minimumSize().height())

    def _take_flags(self, *, show: bool = True) -> None:
        """Stay above other windows if wanted, and have a frame unless this is a strip."""
        flags = self.windowFlags()
        for flag, wanted in (
            (Qt.WindowType.WindowStaysOnTopHint, self._stays_on_top or self.is_strip),
            (Qt.WindowType.FramelessWindowHint, self.is_strip),
        ):
            if bool(flags & flag) is not wanted:
                flags ^= flag  # not `& ~flag`: see tests/test_qt_flags.py
        if flags != self.windowFlags():
            was_visible = self.isVisible()
            self.setWindowFlags(flags)
            if was_visible and show:
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
        """Show `panel` instead of field and holds; None shows those again.

        A strip has no room for it, and is one again afterwards.
        """
        was_strip = self.is_strip or self._is_strip_after
        self._has_panel = panel is not None
        self.set_strip(was_strip)
        if panel is not None:
            self._main.addWidget(panel, 1)
            panel.show()  # now, so that it can get the focus
        self._work.setVisible(panel is None)

    def show_connection(self, state: ConnectionState) -> None:
        """Show the state of the connection."""
        self.connection.show_state(state)

    def show_beside(self, state: BesideState) -> None:
        """Show whether scans that go to other programs are heard, on tills that want it."""
        if self._beside is None:
            from gui.widgets.beside_badge import BesideBadge  # few tills have one

            self._beside = BesideBadge()
            self._header_line.insertWidget(self._before_connection(), self._beside)
            self._arrange(self.size())
        self._beside.show_state(state)

    def _before_connection(self) -> int:
        return self._header_line.indexOf(self.connection)

    def dress(self, theme: Theme) -> None:
        """Give the app and this window the colours of `theme`."""
        use_theme(theme)
        self.verdict.retheme()
        self.holds.retheme()
        self.notices.retheme()
        self.update()

    def come_to_front(self) -> None:
        """Come to the front, and get the keyboard."""
        if self.isMinimized():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def ask_for_attention(self) -> None:
        """Have the task bar say that there is something to read; the focus stays where it is."""
        if not self.isVisible():
            self.showMinimized()
        QApplication.alert(self)

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

    def _add_practice(self, sidebar: QVBoxLayout) -> None:
        from gui.widgets.practice_panel import PracticePanel, PracticeStrip

        self.practice_panel = PracticePanel()
        sidebar.insertWidget(0, self.practice_panel)
        strip = self._practice_strip = PracticeStrip()
        strip.panel_wanted.connect(self.practice_panel.setVisible)
        self._whole.insertWidget(0, strip)
        self._whole.setContentsMargins(*[_PRACTICE_FRAME] * 4)
        self._frame = _PRACTICE_FRAME

    def _arrange(self, size: QSize) -> None:
        """Put the list beside the holds if there is room, else below; make the rest compact."""
        self._take_shape(size.width())
        if self._beside is not None:
            self._beside.set_small(self.is_strip or size.width() < _WORDY)
        if self.is_strip:
            return
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

    def _take_shape(self, width: int) -> None:
        """Show the parts that a strip has, in one row or two; or those of the whole window."""
        strip, is_strip = self._strip, self.is_strip
        if strip is None or self._grip is None or self._whole_button is None:
            return  # it has always been whole
        is_row = is_strip and strip.is_row(width)
        self._main.setDirection(  # the notices away from the edge: the field stays where it is
            QBoxLayout.Direction.BottomToTop
            if is_strip and not strip.place.at_bottom
            else QBoxLayout.Direction.TopToBottom
        )
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for layout, is_across in (
            (self._whole, is_strip),
            (self._work_column, is_row),
            (self._column, is_strip),
        ):
            layout.setDirection(across if is_across else down)
        self._header.setVisible(not is_strip)
        self._sidebar.setVisible(not is_strip)
        if self._practice_strip is not None:
            self._practice_strip.set_strip(is_strip)
        for each in (self._grip, self._whole_button):
            each.setVisible(is_strip)
        if is_row or not is_strip:
            self._column.addWidget(self.holds)
        else:
            self._field_line.addWidget(self.holds)
        if not is_strip:
            self.field.setMinimumWidth(0)
            self.field.setMaximumWidth(_UNBOUNDED)
            if self._beside is not None:
                self._header_line.insertWidget(self._before_connection(), self._beside)
            return
        self._field_line.insertWidget(0, self._grip)
        if self._beside is not None:
            self._field_line.insertWidget(1, self._beside)
        (self._work_column if is_row else self._field_line).addWidget(self._whole_button)
        self.field.setMinimumWidth(_STRIP_FIELD)
        self.field.setMaximumWidth(_STRIP_FIELD if is_row else _UNBOUNDED)
        self.field.set_low(True)
        self.holds.set_above(None)
        self.holds.set_below(None)
        if self._column.indexOf(self.verdict) < 0:
            self._column.insertWidget(0, self.verdict, 1)
        self._main.setContentsMargins(4, 5, 7, 5)
        for column in (self._main, self._work_column, self._column):
            column.setSpacing(8)
