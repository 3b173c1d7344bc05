"""A ring that empties as a hold runs out, with the time left in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.domain.clock import minutes_and_seconds, shown_seconds
from gui.domain.hold.outcome import HOLD_SECONDS
from gui.widgets.kit.ink_label import InkLabel
from gui.widgets.kit.parts import set_state
from gui.widgets.kit.theme import current_theme

_FULL_CIRCLE = 360 * 16  # QPainter counts sixteenths of a degree
_TRACK_ALPHA = 80
_UNBOUNDED = 16_777_215  # Qt's QWIDGETSIZE_MAX
_SCALES = (
    (500, "vast"),
    (300, "huge"),
    (180, "large"),
    (150, "medium"),
    (100, "small"),
    (0, "tiny"),
)
"""From which diameter on the digits have which size."""


class CountdownRing(QWidget):
    """Shows the seconds of a hold that are left, on a solid colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remaining = 0.0
        self._is_bare = False
        self._track = QPixmap()
        self._track_kind: tuple[str, float, float] | None = None
        self._time = InkLabel("holdRemaining", "time")
        self._time.setWordWrap(False)
        self._caption = InkLabel("ringCaption", "caption")
        for words in (self._time, self._caption):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        layout.addWidget(self._time)
        layout.addWidget(self._caption)
        layout.addStretch()
        self.set_diameter(164)

    def set_diameter(self, pixels: int) -> None:
        """Fit the ring into a square of that side."""
        self.setFixedSize(pixels, pixels)
        scale = next(name for least, name in _SCALES if pixels >= least)
        set_state(self._time, "scale", scale)

    def set_bare(self, width: int) -> None:
        """Show the digits without a ring, so wide, with the words below them; 0: with one."""
        self._is_bare = width > 0
        if self._is_bare:
            self.setMinimumSize(width, 0)
            self.setMaximumSize(width, _UNBOUNDED)
        self._caption.setWordWrap(self._is_bare)
        set_state(self._time, "scale", "strip" if self._is_bare else "")
        set_state(self._caption, "scale", "strip" if self._is_bare else "")

    def show_remaining(self, seconds: float, caption: str) -> None:
        """Show that so many seconds are left, with a word below them."""
        self._remaining = seconds
        time = minutes_and_seconds(shown_seconds(seconds))
        self._time.setText(time)
        self._time.setAccessibleName(self.tr("Time left: {time}").format(time=time))
        self.show_caption(caption)
        self.update()

    def show_caption(self, words: str) -> None:
        """Show these words below the time."""
        self._caption.setText(words)

    def _track_of(self, ink: QColor, circle: QRectF, stroke: float) -> QPixmap:
        """The whole ring, pale; painted once, since each second needs it again."""
        scale = self.devicePixelRatioF()
        kind = (ink.name(), circle.width(), scale)
        if self._track_kind != kind:
            self._track_kind = kind
            pale = QColor(ink)
            pale.setAlpha(_TRACK_ALPHA)
            self._track = QPixmap(self.size() * scale)
            self._track.setDevicePixelRatio(scale)
            self._track.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._track)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(pale, stroke))
            painter.drawEllipse(circle)
            painter.end()
        return self._track

    def retheme(self) -> None:
        """Apply a new theme."""
        for words in (self._time, self._caption):
            words.set_ink(current_theme().ink)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the ring."""
        if self._is_bare:
            return
        ink = QColor(current_theme().ink)
        stroke = max(7.0, self.width() * 0.075)
        inset = stroke / 2 + 1
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._track_of(ink, circle, stroke))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._remaining > 0:
            pen = QPen(ink, stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            share = min(1.0, self._remaining / HOLD_SECONDS)
            painter.drawArc(circle, _FULL_CIRCLE // 4, round(_FULL_CIRCLE * share))
        painter.end()
