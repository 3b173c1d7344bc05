"""The button attached to Reserve, and its menu: only ask what is left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.widgets.kit.glyph import Glyph, paint_glyph
from gui.widgets.kit.theme import current_theme

_ARROW = 22
"""Its side, in logical pixels."""

_WIDTH = 44
"""What a finger hits, in logical pixels."""


class CheckMenu(QPushButton):
    """Emits `check_chosen` once that is chosen from the menu, which a press opens."""

    check_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkMenu")
        self.setProperty("look", "primary")
        self.setAutoDefault(False)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("More ways to use the number"))
        self.setToolTip(self.tr("Only ask what's left"))
        self.clicked.connect(self._open)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint an arrow as well."""
        super().paintEvent(event)
        place = QRectF(0, 0, _ARROW, _ARROW)
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        paint_glyph(painter, place, Glyph.OPEN, QColor(self._ink()))
        painter.end()

    def _ink(self) -> str:
        """The colour of a text in its place; the style sheet's can't be asked for."""
        theme = current_theme()
        is_turned = theme.is_contrast and (self.hasFocus() or self.underMouse())
        return theme.text if is_turned else theme.on_accent

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("checkChoices")
        menu.aboutToHide.connect(menu.deleteLater)
        choice = menu.addAction("\t".join((self.tr("Check only"), self.tr("Shift+Enter"))))
        choice.triggered.connect(self.check_chosen)
        menu.setActiveAction(choice)
        corner = self.mapToGlobal(QPoint(self.width(), self.height() + 2))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
