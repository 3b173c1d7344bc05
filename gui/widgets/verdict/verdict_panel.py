"""The large place: what came of the newest scan, and its hold if there is one.

Whatever the newest scan came to fills it, in the verdict's one solid colour: nothing in front of a
cashier belongs to an earlier customer. What is told apart by colour is also told apart without:
by the sign, the words and the frame (none, a line, a broken line).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.domain.telling.message import Message, MessageAction, Severity
from gui.widgets.kit.glyph import SEVERITY_GLYPHS, Glyph, GlyphView
from gui.widgets.kit.ink_label import ElidedInkLabel, InkLabel
from gui.widgets.kit.parts import button, set_state
from gui.widgets.kit.theme import Theme, current_theme

if TYPE_CHECKING:
    from gui.domain.clock import Clock, Moment
    from gui.domain.hold.attempt import Attempt, AttemptId
    from gui.domain.hold.check import CheckState
    from gui.domain.value.money_format import WriteMoney
    from gui.widgets.holds.hold_buttons import HoldAction
    from gui.widgets.verdict.hold_details import HoldDetails

_RADIUS = 16
_FRAME_INSET = 7
_LOW_FRAME_INSET = 3
_BESIDE = 560
"""From this width on, in logical pixels, the buttons stand beside the words."""

_LARGE_WIDTH = 1100
_VAST_WIDTH = 2100
_INVITING_HEIGHT = 280
"""From this height on, while there is nothing to tell, a large sign stands above the words."""
_LAYOUT_ROUNDS = 4
"""A layout passes its new size on to the one around it in the next round; so deep are they."""

_STRIP_BESIDE = 521
"""In a strip, from this width on, a hold's time and buttons stand beside its title."""

_STRIP_BESIDE_ACTION = 560
"""The same where the message has a button, too."""

_STRIP_GLYPH = 28
_STRIP_MARGINS = (12, 7)
"""At the sides, and above and below: the frame is within."""
_LEAST_STRIP = 58
"""In a strip: a button that a finger hits, and the colour around it."""

_FLASH_MILLISECONDS = 150
_FLASH_LIGHTER = 135
"""Per cent of its brightness that a verdict has while it flashes."""

_FRAMES = {
    Severity.SUCCESS: None,
    Severity.INFO: None,
    Severity.WARNING: Qt.PenStyle.DashLine,
    Severity.ERROR: Qt.PenStyle.SolidLine,
}

_EDGES = {
    Severity.SUCCESS: Qt.PenStyle.SolidLine,
    Severity.INFO: Qt.PenStyle.DotLine,
    Severity.WARNING: Qt.PenStyle.DashLine,
    Severity.ERROR: Qt.PenStyle.SolidLine,
}
_EDGE = 4
"""In high contrast each verdict has an edge, this thick, in place of its colour; red has two."""


class VerdictPanel(QFrame):
    """Shows a message and, below it, the hold that it is about."""

    action_clicked = Signal()
    """The message's own button."""
    pressed = Signal(object, object)
    """HoldAction, Attempt: one of the hold's buttons."""
    check_again_wanted = Signal(object)
    """Attempt: what is left on its voucher is to be asked for again."""
    focus_lost = Signal()
    """The focused button has gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._severity: Severity | None = None
        self._times = 0
        self._shown: tuple[str, str] | None = None
        self._offered: MessageAction | None = None
        self._is_flashing = False
        self._clock: Clock | None = None
        self._left_at: Moment | None = None
        """When another hold was last shown here."""
        self._arrived_at: Moment | None = None
        self._copied: AttemptId | None = None
        self._releasing: set[AttemptId] = set()
        self._checks: dict[AttemptId, CheckState] = {}
        self._write: WriteMoney | None = None
        self._hold: Attempt | None = None
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MILLISECONDS)
        self._flash.timeout.connect(self._end_flash)
        self._glyph = GlyphView(64)
        self._invitation = GlyphView(64)
        """Above the words while there is nothing to tell."""
        self._title = InkLabel("bannerTitle", "verdict")
        self._number = ElidedInkLabel("holdVoucher", "verdictNumber")
        self._advice = InkLabel("bannerAdvice", "advice")
        self._detail = InkLabel("bannerDetail", "caption")
        self._when = InkLabel("bannerTime", "caption")
        self._when.setWordWrap(False)
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._labels = (self._title, self._number, self._advice, self._detail, self._when)
        self._action = button(name="bannerAction", look="solidPrimary")
        self._action.clicked.connect(self.action_clicked)
        self._more = button(self.tr("Details"), name="bannerDetails", look="solidQuiet")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._detail.setVisible)
        self._more.toggled.connect(self._keep_whole)
        self._details: HoldDetails | None = None

        words = self._words = QVBoxLayout()
        words.addStretch()
        words.addWidget(self._title)
        which = QHBoxLayout()
        which.addWidget(self._number, 1)
        which.addWidget(self._when, alignment=Qt.AlignmentFlag.AlignBottom)
        which.addStretch()  # an empty row would keep the words as narrow as they can be
        words.addLayout(which)
        words.addWidget(self._advice)
        words.addWidget(self._detail)
        words.addStretch()
        told = self._told = QHBoxLayout()
        told.setSpacing(20)
        told.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignVCenter)
        told.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self._more)
        buttons.addWidget(self._action)
        self._banner = QWidget()
        self._banner.setObjectName("banner")
        self._face = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._banner)
        self._face.setContentsMargins(0, 0, 0, 0)
        self._face.setSpacing(12)
        self._face.addLayout(told, 1)
        self._face.addLayout(buttons)
        self._layout = QVBoxLayout(self)
        self._layout.addStretch(1)
        self._layout.addWidget(self._invitation, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._layout.addWidget(self._banner)
        self._layout.addStretch(1)
        self._is_low = False
        self._is_strip = False
        self._least_height = 0
        self._fit()
        self.show_message(None, "", is_new=False)
        self.show_hold(None)

    @property
    def details(self) -> HoldDetails:
        """The hold's part, made when it is first asked for: the first window shows none."""
        if self._details is None:
            self.prepare()
        assert self._details is not None
        return self._details

    def prepare(self) -> None:
        """Make the hold's part, unless it has been, so that no token has to wait for that."""
        if self._details is not None:
            return
        from gui.widgets.verdict.hold_details import HoldDetails

        made = self._details = HoldDetails(self)
        made.pressed.connect(self._on_pressed)
        made.ask_clicked.connect(self._on_ask_clicked)
        made.focus_lost.connect(self.focus_lost)
        made.set_has_value(self._write is not None)
        made.set_strip(self._is_strip)
        made.hide()
        self._layout.insertWidget(3, made)
        self._fit()
        for each in (made, *made.findChildren(QWidget)):
            each.ensurePolished()

    def use_clock(self, clock: Clock) -> None:
        """Count down by this clock; call this before the first hold is shown."""
        self._clock = clock

    def show_message(self, message: Message | None, number: str, *, is_new: bool) -> None:
        """Show `message` about the voucher `number`; if it is new, make that seen and announced.

        None: the next voucher may come.
        """
        with self._laid_out_later():
            self._show_message(message, number, is_new=is_new)

    def _show_message(self, message: Message | None, number: str, *, is_new: bool) -> None:
        if message is None:
            title = self.tr("Ready for the next voucher")
            text = self.tr("Scan it, or type its number and press Enter.")
            severity = action = None
            detail = ""
        else:
            severity, title, text, action, _, detail = message
        again = (title, number) == self._shown and severity is not None
        if is_new:
            self._times = self._times + 1 if again else 1
            self._when.setText(self._time_words() if severity is not None else "")
            if severity is not None and severity is self._severity and self._may_move():
                self._is_flashing = True
                self._flash.start()
        elif message is None:
            self._when.setText("")
        self._shown = (title, number)
        self._title.setText(title)
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._advice.setText(text)
        if action is not None:
            self._action.setText(self._action_words(action))
        self._offered = action
        self._leave_out()
        if detail != self._detail.text():
            self._more.setChecked(False)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail) and self._more.isChecked() and not self._is_strip)
        self._more.setVisible(bool(detail) and not self._is_strip)
        if severity is not self._severity:
            was_empty, self._severity = self._severity is None, severity
            self._colour()
            if was_empty or severity is None:
                self._fit()
        self._keep_whole()
        self._banner.setAccessibleName(title)
        self._banner.setAccessibleDescription(f"{number}. {text}" if number else text)
        self.update()
        if is_new and message is not None:
            from gui.widgets.kit.announce import announce  # the first window has nothing to say

            urgent = severity in (Severity.WARNING, Severity.ERROR)
            announce(self._banner, title, number, text, urgent=urgent)

    def show_hold(self, hold: Attempt | None) -> None:
        """Show the details of the newest scan's hold; None for none."""
        with self._laid_out_later():
            self._show_hold(hold)

    def _show_hold(self, hold: Attempt | None) -> None:
        before, self._hold = self._hold, hold
        if before is not None and (hold is None or before.id != hold.id):
            self._left_at = self._now()
            focused = QApplication.focusWidget()
            if focused is not None and self.details.isAncestorOf(focused):
                self.focus_lost.emit()  # Enter is not for another customer's hold
        if hold is not None:
            from gui.widgets.holds.hold_list import STEADY_SECONDS

            now = self._now()
            if before is None or before.id != hold.id:
                left = self._left_at
                is_late = left is None or left.seconds_until(now) >= STEADY_SECONDS
                self._arrived_at = None if is_late else now  # None: there was nothing to press
            self.details.show_attempt(hold)
            self.details.show_time(now)
            self.details.set_releasing(hold.id in self._releasing)
            self.details.set_copied(hold.id == self._copied)
            is_same = before is not None and before.id == hold.id
            self.details.show_value(self._value_of(hold), self._write, is_new=is_same)
        if self._details is not None:
            self._details.setVisible(hold is not None)
        self._leave_out()
        self._keep_whole()
        self.setObjectName("verdict" if hold is None else "holdCard")

    def hold_still(self) -> None:
        """The hold is back where it was not just before: ignore presses meant for what was."""
        self._arrived_at = self._now()

    def show_time(self, now: Moment) -> None:
        """Count down to `now`."""
        if self._hold is not None:
            self.details.show_time(now)

    def confirm_copied(self, attempt_id: AttemptId | None) -> None:
        """Show whether the token is the one on the clipboard."""
        self._copied = attempt_id
        if self._hold is not None:
            self.details.set_copied(self._hold.id == attempt_id)

    def set_releasing(self, attempt_id: AttemptId, releasing: bool) -> None:
        """Show whether a voucher is being released, or no longer because that has failed."""
        if releasing:
            self._releasing.add(attempt_id)
        else:
            self._releasing.discard(attempt_id)
        if self._hold is not None and self._hold.id == attempt_id:
            self.details.set_releasing(releasing)

    def show_values(self, write: WriteMoney | None) -> None:
        """Keep room for what is left on a voucher, and write amounts so; None: show no values."""
        self._write = write
        if self._details is not None:
            self._details.set_has_value(write is not None)
            self._fit()
            if self._hold is not None:
                self._details.show_value(self._value_of(self._hold), write)

    def show_check(self, attempt_id: AttemptId, state: CheckState | None) -> None:
        """Show what is known of the value of an attempt's voucher; None to forget it."""
        if state is None:
            self._checks.pop(attempt_id, None)
        else:
            self._checks[attempt_id] = state
        hold = self._hold
        if hold is not None and hold.id == attempt_id:
            self.details.show_value(self._value_of(hold), self._write, is_new=True)

    def _value_of(self, hold: Attempt) -> CheckState | None:
        """What is known of its value; nothing once somebody else may have spent it."""
        is_over = hold.ending is not None or hold.release_unconfirmed
        return None if is_over else self._checks.get(hold.id, hold.value)

    def _on_ask_clicked(self) -> None:
        self.focus_lost.emit()
        if self._hold is not None:
            self.check_again_wanted.emit(self._hold)

    def paint_now(self) -> None:
        """Paint before anything else that an answer changes.

        Pending layouts, and the repaints that Qt owes for what has just been shown, go first:
        later they would paint everything a second time.
        """
        for kind in (*[QEvent.Type.LayoutRequest] * _LAYOUT_ROUNDS, QEvent.Type.UpdateLater):
            QCoreApplication.sendPostedEvents(None, kind.value)
        self.repaint()

    def set_low(self, low: bool) -> None:
        """Take less height."""
        self._is_low = low
        self._fit()

    def set_strip(self, is_strip: bool) -> None:
        """Be one row, or as large as the window lets it."""
        self._is_strip = is_strip
        if not is_strip:
            self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
        for place in (0, self._layout.count() - 1):
            self._layout.setStretch(place, 0 if is_strip else 1)
        self._layout.setStretchFactor(self._banner, 1 if is_strip else 0)
        upright = QSizePolicy.Policy.Preferred if is_strip else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        if self._details is not None:
            self._details.set_strip(is_strip)
        self._fit()

    def retheme(self) -> None:
        """Apply a new theme."""
        self._colour()
        self._fit()
        if self._details is not None:
            self._details.retheme()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: choose sizes that fit."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the verdict's colour and its frame."""
        theme = current_theme()
        area = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._severity is None:
            inset = theme.line / 2
            painter.setPen(QPen(QColor(theme.border), theme.line))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
            painter.end()
            return
        solid = QColor(theme.tone(self._severity).solid)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(solid.lighter(_FLASH_LIGHTER) if self._is_flashing else solid)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        frame = _FRAMES[self._severity]
        if theme.is_contrast:
            self._paint_edges(painter, area, QColor(theme.ink), self._severity)
        elif frame is not None:
            pen = QPen(QColor(theme.ink), 2, frame)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = _LOW_FRAME_INSET if self._is_low or self._is_strip else _FRAME_INSET
            area.adjust(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, _RADIUS - inset / 2, _RADIUS - inset / 2)
        painter.end()

    def _paint_edges(
        self, painter: QPainter, area: QRectF, ink: QColor, severity: Severity
    ) -> None:
        """Paint the edge, or both; they are thicker while the verdict flashes."""
        width = _EDGE * 1.75 if self._is_flashing else _EDGE
        painter.setPen(QPen(ink, width, _EDGES[severity]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outside in (0, 2 * _EDGE) if severity is Severity.ERROR else (0,):
            inset = outside + width / 2
            radius = _RADIUS - inset
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)

    @contextmanager
    def _laid_out_later(self) -> Iterator[None]:
        """Change what is shown, and leave it to Qt to lay everything out once, later.

        QWidget::setVisible(true) activates the layouts of all its parents, up to the window's.
        """
        layouts: list[QLayout] = [self._face]
        each: QWidget | None = self
        while each is not None:
            layout = each.layout()
            if layout is not None and layout.isEnabled():
                layouts.append(layout)
            each = each.parentWidget()
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in layouts:
                layout.setEnabled(True)

    def _now(self) -> Moment:
        assert self._clock is not None, "nothing is new before `use_clock`"
        return self._clock.now()

    def _on_pressed(self, action: HoldAction, attempt: Attempt) -> None:
        """Pass a press on, unless it was meant for what was there just before."""
        from gui.widgets.holds.hold_list import has_just_moved

        if has_just_moved(self._arrived_at, self._now(), action):
            self.focus_lost.emit()
        else:
            self.pressed.emit(action, attempt)

    def _leave_out(self) -> None:
        """Leave out what the hold shows itself; in a low window, the advice too."""
        has_hold = self._hold is not None
        is_idle = self._severity is None
        is_left_out = has_hold or is_idle if self._is_strip else has_hold and self._is_low
        self._advice.setVisible(not is_left_out)
        if self._is_strip:
            self._when.setVisible(not is_idle and not has_hold)
        is_below = self._offered is MessageAction.RESERVE_AGAIN or (
            self._offered is MessageAction.RELEASE_AGAIN and self._is_low and not self._is_strip
        )
        has_action = self._offered is not None and not (has_hold and is_below)
        self._action.setVisible(has_action)
        if self._details is not None and has_hold:
            self._details.set_crowded(has_action)
        if self._is_strip:
            least = _STRIP_BESIDE_ACTION if has_action else _STRIP_BESIDE
            self._layout.setDirection(
                QBoxLayout.Direction.LeftToRight
                if self.width() >= least
                else QBoxLayout.Direction.TopToBottom
            )

    def _keep_whole(self) -> None:
        """Take as much height as the words and buttons need, whatever the rows below want."""
        margins = self._layout.contentsMargins()
        needed = self._least_height
        if self._is_strip:
            self.setMinimumHeight(needed)
            return
        if self._hold is None and not self._is_low:
            inner = self.width() - margins.left() - margins.right()
            words = self._face.heightForWidth(max(0, inner))
            needed = max(needed, words + margins.top() + margins.bottom())
        self.setMinimumHeight(needed)

    def _end_flash(self) -> None:
        self._is_flashing = False
        self.update()

    @staticmethod
    def _may_move() -> bool:
        """Whether the system lets things move: Windows' "Animation effects".

        Elsewhere Qt knows of no such setting and reports them as off.
        """
        return sys.platform != "win32" or QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)

    def _time_words(self) -> str:
        from gui.domain.clock import local_time

        time = f"{local_time(self._now().wall):%H:%M:%S}"
        if self._times > 1:
            return self.tr("{time}  ×{times}").format(time=time, times=self._times)
        return time

    def _colour(self) -> None:
        theme = current_theme()
        ink, quiet = self._inks(theme)
        for each in self._labels:
            each.set_ink(ink)
        if self._severity is None:
            self._advice.set_ink(quiet)
            self._glyph.show_glyph(Glyph.SCAN, theme.accent)
            self._invitation.show_glyph(Glyph.SCAN, theme.accent, ground=theme.info.soft)
        else:
            self._glyph.show_glyph(SEVERITY_GLYPHS[self._severity], ink)

    def _inks(self, theme: Theme) -> tuple[str, str]:
        return (theme.text, theme.muted) if self._severity is None else (theme.ink, theme.ink)

    def _fit(self) -> None:
        """Choose the sizes of type, sign and margins."""
        if self._is_strip:
            self._fit_strip()
            return
        width = self.width()
        small = self._is_low or width < _BESIDE
        if small:
            size = "small"
        elif width < _LARGE_WIDTH:
            size = "medium"
        else:
            size = "large" if width < _VAST_WIDTH else "vast"
        for each in self._labels:
            set_state(each, "scale", size)
        side = {"vast": 140, "large": 84, "medium": 64, "small": 44}[size]
        inviting = self._severity is None and self.height() >= _INVITING_HEIGHT
        self._glyph.set_side(side)
        self._glyph.setVisible(not inviting)
        self._invitation.set_side(min(width, self.height()) * 2 // 5)
        self._invitation.setVisible(inviting)
        for each in (self._title, self._advice):
            each.setAlignment(
                Qt.AlignmentFlag.AlignHCenter
                if inviting
                else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        self._when.setVisible(self._severity is not None)
        margin = {"vast": 50, "large": 30, "medium": 24, "small": 14}[size]
        low_top = 3 * _EDGE if current_theme().is_contrast else 4
        top = low_top if self._is_low else margin - 4
        self._layout.setContentsMargins(margin, top, margin, top)
        self._told.setSpacing(20)
        self._layout.setSpacing(28 if inviting else 4 if self._is_low else 8 if small else 14)
        self._words.setSpacing(8 if inviting else 2)
        self._least_height = 84 if small else 150
        self._leave_out()
        if self._details is not None:
            self._details.set_low(self._is_low)
            inner = self.contentsRect().adjusted(margin, margin, -margin, -margin).size()
            room = QSize(inner.width(), inner.height() - self._banner.sizeHint().height())
            self._details.fit(room)
        self._face.setDirection(
            QBoxLayout.Direction.LeftToRight
            if width >= _BESIDE
            else QBoxLayout.Direction.TopToBottom
        )
        self._keep_whole()

    def _fit_strip(self) -> None:
        """The sizes of a strip: type and sign never change."""
        for each in (*self._labels, self._action):
            set_state(each, "scale", "strip")
        for each in (self._title, self._advice):
            each.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._glyph.set_side(_STRIP_GLYPH)
        self._glyph.show()
        self._invitation.hide()
        edges = 3 * _EDGE + 2 if current_theme().is_contrast else 0
        side, upright = (max(edges, least) for least in _STRIP_MARGINS)
        self._layout.setContentsMargins(side, upright, side, upright)
        self._layout.setSpacing(8)
        self._told.setSpacing(9)
        self._words.setSpacing(0)
        self._face.setDirection(QBoxLayout.Direction.LeftToRight)
        self._least_height = _LEAST_STRIP
        self._leave_out()
        if self._details is not None:
            self._details.fit(self.size())
        self._keep_whole()

    def _action_words(self, action: MessageAction) -> str:
        return {
            MessageAction.TRY_AGAIN: self.tr("Try again"),
            MessageAction.RESERVE: self.tr("Reserve"),
            MessageAction.RESERVE_AGAIN: self.tr("Reserve again"),
            MessageAction.RELEASE_AGAIN: self.tr("Release again"),
            MessageAction.OPEN_SETTINGS: self.tr("Open settings"),
        }[action]
