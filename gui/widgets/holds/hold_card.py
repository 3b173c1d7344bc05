"""The newest hold, large: ring, number, token, QR code and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.domain.clock import shown_seconds
from gui.domain.hold.attempt import Attempt
from gui.domain.telling.hold_words import alarm_words
from gui.translate import translate
from gui.widgets.holds.countdown_ring import CountdownRing
from gui.widgets.holds.hold_view import HoldView
from gui.widgets.kit.announce import announce
from gui.widgets.kit.barcode_view import QrView
from gui.widgets.kit.parts import label


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Sizes for cards from `width` on, all in logical pixels, and what goes below the rest."""

    width: int
    ring: int
    code: int
    token: int
    buttons_below: bool
    code_below: bool = False


_SIZES = (
    _Sizes(860, 196, 185, 16, False),
    _Sizes(690, 168, 148, 14, False),
    _Sizes(580, 120, 111, 13, True),
    _Sizes(502, 84, 111, 11, True),
    _Sizes(453, 72, 74, 11, True),
    _Sizes(0, 72, 111, 11, True, True),
)
_NARROWEST = 340


class HoldCard(HoldView):
    """One hold, large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(small=False, parent=parent)
        self._sizes: _Sizes | None = None
        self._minutes: int | None = None
        self._ring = CountdownRing()
        self._qr = QrView()
        self._alarm = label(name="holdAlarm", look="alarm")

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(label(self.tr("Voucher"), look="caption"))
        words.addWidget(self._number)
        words.addSpacing(8)
        words.addWidget(label(self.tr("Hold token"), look="caption"))
        words.addWidget(self._token)
        words.addWidget(self._alarm)
        words.addStretch()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 16, 18, 16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._ring, 0, 0, 2, 1, Qt.AlignmentFlag.AlignCenter)
        self._grid.addLayout(words, 0, 1)
        self._fit(parent.width() if parent is not None else self.width())

    def show_attempt(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        super().show_attempt(attempt)
        alarm = alarm_words(attempt, translate)
        self._alarm.setText(alarm)
        self._alarm.setVisible(bool(alarm))
        self._qr.setVisible(attempt.ending is None and not attempt.release_unconfirmed)

    def token_changed(self, token: str) -> None:
        """Show the token's QR code."""
        self._qr.show_text(token)

    def show_remaining(self, seconds: float, *, ended: bool) -> None:
        """Show the ring; screen readers announce each full minute, not each second."""
        minutes = shown_seconds(seconds) // 60
        if minutes != self._minutes and self._minutes is not None and minutes > 0:
            announce(self, self.tr("%n minutes left", None, minutes + 1))
        self._minutes = minutes
        self._ring.show_remaining(seconds, self.tr("ended") if ended else self.tr("left"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: fit the card to its width."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Narrower than its present contents, which shrink if they have to."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def _fit(self, width: int) -> None:
        """Choose sizes that fit and keep everything readable, above all the token."""
        sizes = next(each for each in _SIZES if width >= each.width)
        if sizes is self._sizes:
            return
        self._sizes = sizes
        self._grid.setHorizontalSpacing(9 if sizes.code_below else 18)
        self._ring.set_diameter(sizes.ring)
        self.set_token_size(self._token, sizes.token)
        if sizes.buttons_below:
            self._grid.addWidget(self._buttons, 2, 0, 1, 3)
        else:
            self._grid.addWidget(self._buttons, 1, 1)
        if sizes.code_below:
            self._grid.addWidget(self._qr, 3, 0, 1, 3, Qt.AlignmentFlag.AlignCenter)
        else:
            self._grid.addWidget(self._qr, 0, 2, 2, 1, Qt.AlignmentFlag.AlignCenter)
        self._qr.set_side(sizes.code)
