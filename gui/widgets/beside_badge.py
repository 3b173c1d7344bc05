"""Whether this app hears what is scanned while another program is in front: a sign and a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.domain.scan.beside import BesideState
from gui.domain.telling.message import Severity
from gui.widgets.kit.glyph import Glyph, paint_glyph
from gui.widgets.kit.parts import set_state
from gui.widgets.kit.theme import current_theme

_SIGN = 16
"""Its side, in logical pixels."""
_SMALL = QSize(34, 30)

_SIGNS = {
    BesideState.OFF: (Glyph.EAR, Severity.INFO),
    BesideState.LISTENING: (Glyph.EAR, Severity.INFO),
    BesideState.UNPLUGGED: (Glyph.UNPLUGGED, Severity.WARNING),
    BesideState.IMPOSSIBLE: (Glyph.ATTENTION, Severity.WARNING),
}


class BesideBadge(QLabel):
    """Hidden while it listens to nothing; where there is little room, the sign alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("besideState")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._state = BesideState.OFF
        self._is_small = False
        self._words = {
            BesideState.OFF: "",
            BesideState.LISTENING: self.tr("Listening"),
            BesideState.UNPLUGGED: self.tr("Till scanner unplugged"),
            BesideState.IMPOSSIBLE: self.tr("Can't listen"),
        }
        self._meanings = {
            BesideState.OFF: "",
            BesideState.LISTENING: self.tr(
                "Listening: vouchers scanned into other programs are reserved, too"
            ),
            BesideState.UNPLUGGED: self.tr(
                "The scanner chosen in the settings, “Beside the till”, is not plugged in"
            ),
            BesideState.IMPOSSIBLE: self.tr(
                "Vouchers scanned into other programs are not reserved: this PC doesn't allow it"
            ),
        }
        self._show()

    def show_state(self, state: BesideState) -> None:
        """Show `state`."""
        self._state = state
        self._show()

    def set_small(self, is_small: bool) -> None:
        """Be the sign alone, or have a word as well."""
        self._is_small = is_small
        self._show()

    def sizeHint(self) -> QSize:
        """Qt's override: room for the sign."""
        return _SMALL if self._is_small else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Qt's override: room for the sign."""
        return _SMALL if self._is_small else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the sign as well."""
        super().paintEvent(event)
        glyph, severity = _SIGNS[self._state]
        place = QRectF(0, 0, _SIGN, _SIGN)
        place.moveCenter(QRectF(self.rect()).center())
        if not self._is_small:
            place.moveLeft(12)
        painter = QPainter(self)
        paint_glyph(painter, place, glyph, QColor(current_theme().tone(severity).strong))
        painter.end()

    def _show(self) -> None:
        self.setHidden(self._state is BesideState.OFF)
        self.setText("" if self._is_small else self._words[self._state])
        self.setAccessibleName(self._meanings[self._state])
        self.setToolTip(self._meanings[self._state])
        set_state(self, "tone", _SIGNS[self._state][1].value)
