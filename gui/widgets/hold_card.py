"""The newest hold, large: ring, number, token, QR code and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.attempt import Attempt
from gui.widgets.countdown_ring import CountdownRing
from gui.widgets.hold_view import HoldView
from gui.widgets.parts import label
from gui.widgets.qr_view import QrView


class HoldCard(HoldView):
    """One hold, large."""

    def __init__(self, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(attempt, small=False, parent=parent)
        self._number.setWordWrap(True)
        self._ring = CountdownRing()
        self._qr = QrView()
        self._not_saved = label(self.tr("Not saved on this PC"), name="holdNotSaved", look="alarm")

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("Voucher"), look="caption"))
        words.addWidget(self._number)
        words.addSpacing(8)
        words.addWidget(label(self.tr("Hold token"), look="caption"))
        words.addWidget(self._token)
        words.addWidget(self._not_saved)
        words.addStretch()
        words.addSpacing(10)
        words.addWidget(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(20)
        layout.addWidget(self._ring)
        layout.addLayout(words, 1)
        layout.addWidget(self._qr, alignment=Qt.AlignmentFlag.AlignTop)
        self._fit(self.width())
        self.show_attempt(attempt)

    def show_attempt(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        super().show_attempt(attempt)
        ended = attempt.ending is not None
        self._qr.setVisible(not ended)
        self._not_saved.setVisible(not attempt.saved and not ended)

    def token_changed(self, token: str) -> None:
        """Show the token's QR code."""
        self._qr.show_text(token)

    def show_remaining(self, seconds: float, *, ended: bool) -> None:
        """Show the ring."""
        self._ring.show_remaining(seconds, self.tr("ended") if ended else self.tr("left"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """Choose sizes that fit: everything stays readable, the token above all."""
        if width >= 660:
            ring, code, token = 168, 148, 14
        elif width >= 520:
            ring, code, token = 112, 116, 12
        else:
            ring, code, token = 84, 92, 11
        self._ring.set_diameter(ring)
        self._qr.set_side(code)
        self.set_token_size(self._token, token)
