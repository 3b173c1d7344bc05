"""The newest scan's hold, large: time left, token, QR code and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.clock import shown_seconds
from gui.domain.hold.check import CheckState, CheckUnderWay
from gui.domain.telling.value_words import value_words
from gui.domain.value.money_format import WriteMoney
from gui.translate import translate
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.holds.hold_view import HoldView, show_text
from gui.widgets.kit.announce import announce
from gui.widgets.kit.barcode_view import QrView
from gui.widgets.kit.ink_label import InkLabel, TokenLabel
from gui.widgets.kit.parts import set_state
from gui.widgets.kit.theme import current_theme
from gui.widgets.verdict.countdown_ring import CountdownRing
from gui.widgets.verdict.value_line import ValueLine


@dataclass(frozen=True, slots=True)
class _Sizes:
    """What fits from `width` and `height` on, all in logical pixels."""

    width: int
    height: int
    ring: int
    code: int
    scale: str


_SIZES = (
    _Sizes(2000, 700, 560, 540, "vast"),
    _Sizes(1100, 400, 330, 330, "large"),
    _Sizes(1000, 270, 230, 240, "large"),
    _Sizes(780, 240, 190, 210, "medium"),
    _Sizes(650, 0, 164, 186, "medium"),
    _Sizes(500, 0, 112, 132, "small"),
    _Sizes(420, 0, 84, 104, "small"),
    _Sizes(0, 0, 72, 0, "small"),
)
"""Below 420 pixels there is no room for a code that a scanner could read beside the rest."""

_VALUE_ROOM = {"vast": 170, "large": 90, "medium": 72, "small": 60}
"""About how high the value's line is at each scale, in logical pixels."""

_LOOKS = {
    HoldAction.COPY: "solidPrimary",
    HoldAction.DONE: "solid",
    HoldAction.RELEASE: "solidQuiet",
    HoldAction.RESERVE_AGAIN: "solidPrimary",
}


_STRIP_TIME = 88
"""The width of the time left, and of the value below it, in a strip."""


class HoldDetails(HoldView):
    """One hold, on the solid colour of its verdict."""

    ask_clicked = Signal()
    """The voucher's value is to be asked for again."""
    focus_lost = Signal()
    """The focused button has gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LOOKS, parent)
        self.setObjectName("holdDetails")
        self._sizes: _Sizes | None = None
        self._minutes: int | None = None
        self._is_code_wanted = True
        self._is_low = False
        self._is_strip = False
        self._has_value = False
        self._is_copied = False
        self._value_words = ""
        self._below_time = ""
        self._ring = CountdownRing()
        self._token = TokenLabel("holdToken", "token")
        self._copied = InkLabel("holdCopied", "copied")
        self._copied.setWordWrap(False)
        self._copied.setText(self.tr("✓ Copied"))
        self._copied.setMinimumWidth(self._copied.sizeHint().width())
        self._copied.setText("")
        self._alarm = InkLabel("holdAlarm", "copied")
        self._alarm.hide()
        self._qr = QrView()
        self._caption = InkLabel("codeCaption", "caption")
        self._caption.setText(self.tr("Scan this at the till"))
        self._caption.setWordWrap(False)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._value = ValueLine()
        self._value.hide()
        self._value.ask.clicked.connect(self.ask_clicked)
        self._labels = (self._token, self._copied, self._alarm, self._caption)

        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self._token, 1)
        told.addWidget(self._copied)
        actions = QHBoxLayout()
        actions.setSpacing(10)
        actions.addWidget(self.buttons[HoldAction.DONE], 3)
        actions.addWidget(self.buttons[HoldAction.RELEASE], 1)
        middle = self._middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addStretch()
        middle.addWidget(self.buttons[HoldAction.COPY])
        middle.addWidget(self.buttons[HoldAction.RESERVE_AGAIN])
        middle.addLayout(told)
        middle.addWidget(self._alarm)
        middle.addLayout(actions)
        middle.addStretch()
        code = QVBoxLayout()
        code.setSpacing(8)
        code.addStretch()
        code.addWidget(self._qr, alignment=Qt.AlignmentFlag.AlignHCenter)
        code.addWidget(self._caption)
        code.addStretch()
        layout = self._layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(22)
        layout.addWidget(self._ring, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(middle, 1, 1)
        layout.addLayout(code, 1, 2)
        layout.setRowStretch(1, 1)
        layout.setColumnStretch(1, 1)
        self._value.setParent(self)  # shown before it has its place, it would be a window
        self.fit(self.size())
        self.retheme()

    def show_hold(self, token: str, *, struck: bool, alarm: str) -> None:
        """Show the token and its code."""
        if self._token.text() != token:
            self._token.setText(token)
            self._token.setAccessibleName(self.tr("Hold token: {token}").format(token=token))
            self._qr.show_text(token)
            self._minutes = None
        self._token.set_struck(struck)
        show_text(self._alarm, alarm)
        self._show_code(not struck)

    def set_copied(self, copied: bool) -> None:
        """Show whether the token is the one on the clipboard; the room for it stays."""
        self._is_copied = copied
        words = self.tr("✓ Copied") if copied else ""
        self._copied.setText(words)
        self.buttons.set_copy_words(words if self._is_strip else "")

    def show_remaining(self, seconds: float, *, ended: bool) -> None:
        """Show the ring; screen readers are told each full minute, not each second."""
        minutes = shown_seconds(seconds) // 60
        if minutes != self._minutes and self._minutes is not None and minutes > 0:
            announce(self, self.tr("%n minutes left", None, minutes + 1))
        self._minutes = minutes
        self._below_time = self.tr("ended") if ended else self.tr("left")
        self._ring.show_remaining(seconds, self._caption_words())

    def set_has_value(self, has_value: bool) -> None:
        """Keep room for what is left on the voucher, or don't."""
        self._has_value = has_value
        self._value.setVisible(has_value and not self._is_strip)
        self._sizes = None
        self._place_value()

    def show_value(
        self, state: CheckState | None, write: WriteMoney | None, *, is_new: bool = False
    ) -> None:
        """Show what is known of the voucher's value; None for nothing, the room stays.

        If it is new, it is announced, as soon as it is an answer.
        """
        words = None
        if state is not None and write is not None:
            words = value_words(state, translate, write)
        if self._value.ask.hasFocus() and (words is None or not words.may_ask):
            self.focus_lost.emit()
        self._value_words = words.large if words is not None else ""
        if self._is_strip:
            self._ring.show_caption(self._caption_words())
        is_other = self._value.show_words(words)
        if is_new and is_other and words is not None and not isinstance(state, CheckUnderWay):
            announce(self, words.large, words.small)

    def retheme(self) -> None:
        """Apply a new theme."""
        self._value.retheme()
        for each in self._labels:
            each.set_ink(current_theme().ink)
        self._ring.retheme()

    def minimumSizeHint(self) -> QSize:
        """Qt's override: narrower than what it shows now; it shrinks that when it has to."""
        if self._is_strip:
            return super().minimumSizeHint()
        return QSize(320, super().minimumSizeHint().height())

    def set_low(self, low: bool) -> None:
        """Take less height, or as much as is good."""
        if low != self._is_low:
            self._is_low = low
            self._middle.setSpacing(4 if low else 10)
            self._place_value()
            self._show_code(self._is_code_wanted)

    def set_strip(self, is_strip: bool) -> None:
        """Be a strip: time left and value, Copy token, Used at till; or show everything."""
        self._is_strip = is_strip
        self._sizes = None
        self._ring.set_bare(_STRIP_TIME if is_strip else 0)
        self._ring.show_caption(self._caption_words())
        self._middle.setDirection(
            QBoxLayout.Direction.LeftToRight if is_strip else QBoxLayout.Direction.TopToBottom
        )
        self._middle.setSpacing(8 if is_strip or not self._is_low else 4)
        self._layout.setHorizontalSpacing(0 if is_strip else 22)
        self._middle.setContentsMargins(8 if is_strip else 0, 0, 0, 0)
        for each in (self._token, self._copied):
            each.setVisible(not is_strip)
        self._value.setVisible(self._has_value and not is_strip)
        self.set_crowded(False)
        self.set_copied(self._is_copied)
        if is_strip:
            self._layout.addWidget(self._alarm, 2, 0, 1, 3)
        else:
            self._middle.insertWidget(self._middle.count() - 2, self._alarm)

    def set_crowded(self, crowded: bool) -> None:
        """In a strip: make room for the message's own button, which is to release once more.

        The token is struck out then, and the title says what the alarm would.
        """
        left_out = {HoldAction.RELEASE, HoldAction.COPY} if crowded else {HoldAction.RELEASE}
        self.buttons.leave_out(frozenset(left_out if self._is_strip else ()))
        self._alarm.setVisible(bool(self._alarm.text()) and not (self._is_strip and crowded))

    def _caption_words(self) -> str:
        """What stands below the time left; in a strip, the voucher's value if it is known."""
        return self._value_words if self._is_strip and self._value_words else self._below_time

    def fit(self, room: QSize) -> None:
        """Choose the sizes for as much room as there is."""
        if self._is_strip:
            for action in (HoldAction.COPY, HoldAction.DONE, HoldAction.RESERVE_AGAIN):
                set_state(self.buttons[action], "scale", "strip")
            self._show_code(self._is_code_wanted)
            return
        width, height = max(0, room.width()), max(0, room.height())
        has_value = not self._value.isHidden()
        sizes = next(
            each
            for each in _SIZES
            if width >= each.width
            and height
            >= each.height + (_VALUE_ROOM[each.scale] if has_value and each.height else 0)
        )
        if sizes is self._sizes:
            return
        self._sizes = sizes
        self._ring.set_diameter(sizes.ring)
        for each in (self._token, *(self.buttons[action] for action in HoldAction)):
            set_state(each, "scale", sizes.scale)
        self._value.set_scale(sizes.scale)
        if sizes.code:
            self._qr.set_side(sizes.code)
        self._show_code(self._is_code_wanted)

    def _place_value(self) -> None:
        """Above the rest; in a low window below it, where it covers nothing more important."""
        if not self._is_strip:
            self._layout.addWidget(self._value, 2 if self._is_low else 0, 0, 1, 3)

    def _show_code(self, wanted: bool) -> None:
        """Show the code if it is worth something and there is room."""
        self._is_code_wanted = wanted
        shown = wanted and self._sizes is not None and self._sizes.code > 0
        self._qr.setVisible(shown)
        self._caption.setVisible(shown and not self._is_low)
