"""The window as a strip: without a frame, above other windows, at an edge of a screen.

It is as high as its contents need, away from its edge; its width stays, so that nothing moves under
a finger. Whatever happens to the screens, it is on one of them, beside the task bar.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QWidget

from gui.widgets.kit.theme import current_theme
from gui.widgets.strip_place import StripPlace, nearest_place

_ROW = 900
"""The width, in logical pixels, from which on there is room for all parts beside each other."""

_WIDTH = 920
"""The width where the screen has room for it: most titles have one line, also beside others."""

_TWO_ROWS = 560
"""The width where the screen has less room than that, and the verdict a row of its own."""

_DOT = 3
_DOTS = (2, 4)


def room_on(screen: QScreen) -> QRect:
    """The part of a screen that no task bar covers."""
    return screen.availableGeometry()


class Strip(QObject):
    """Keeps `window` at its place while it is a strip, and lets it be dragged to another."""

    moved = Signal()
    """It is at another edge, perhaps."""

    def __init__(self, window: QWidget, height_for: Callable[[int], int]) -> None:
        super().__init__(window)
        self._window = window
        self._height_for = height_for
        self._screen: QScreen | None = None
        self._grabbed: QPoint | None = None
        """The pointer's place in the window while that may be dragged, in its pixels."""
        self._pressed_at = QPoint()
        self._is_dragged = False
        self.is_on = False
        self.place = StripPlace()
        self._keys = [
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), window, slot)
            for key, slot in ((Qt.Key.Key_Up, self._go_up), (Qt.Key.Key_Down, self._go_down))
        ]
        for each in self._keys:
            each.setEnabled(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.put)
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)
        for signal in (screens.screenAdded, screens.screenRemoved, screens.primaryScreenChanged):
            signal.connect(self._put_later)

    def set_on(self, on: bool) -> None:
        """Keep the window in the strip's place, or let it go."""
        self.is_on = on
        for each in self._keys:
            each.setEnabled(on)
        if on:
            self._window.installEventFilter(self)
            self.put()
        else:
            self._window.removeEventFilter(self)
            self._watch(None)
            self._let_go()

    @staticmethod
    def is_row(width: int) -> bool:
        """Whether so much room is enough for all parts beside each other."""
        return width >= _ROW

    def put(self) -> None:
        """Put the window where it belongs, as high as it has to be."""
        if not self.is_on or self._is_dragged:
            return
        screen = self._screen_of(self.place.screen)
        self._watch(screen)
        available = room_on(screen)
        room = available.width()
        width = min(_WIDTH, room) if self.is_row(room) else min(_TWO_ROWS, room)
        area = self.place.area(available, QSize(width, self._height_for(width)))
        if area != self._window.geometry():
            self._window.setGeometry(area)

    def move_to(self, place: StripPlace) -> None:
        """Be there from now on."""
        self.place = place
        self.moved.emit()
        self.put()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override, which sees what happens to the window."""
        kind = event.type()
        if kind is QEvent.Type.LayoutRequest:
            self.put()  # before the window is painted: see VerdictPanel.paint_now
        elif isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        return False

    # --- dragging it -------------------------------------------------------------------------

    def _on_mouse(self, event: QMouseEvent) -> bool:
        """Only what no button and no field wants comes here."""
        kind, at = event.type(), event.globalPosition().toPoint()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._grabbed, self._pressed_at = at - self._window.pos(), at
            return True
        if kind is QEvent.Type.MouseMove and self._grabbed is not None:
            far = (at - self._pressed_at).manhattanLength()
            self._is_dragged |= far >= QApplication.startDragDistance()
            if self._is_dragged:
                self._window.move(at - self._grabbed)
            return True
        if kind is QEvent.Type.MouseButtonRelease and self._grabbed is not None:
            was_dragged = self._is_dragged
            self._let_go()
            if was_dragged:
                screen = QGuiApplication.screenAt(at) or self._window.screen()
                self.move_to(nearest_place(self._window.geometry(), room_on(screen), screen.name()))
            return True
        return False

    def _let_go(self) -> None:
        self._grabbed, self._is_dragged = None, False

    def _go_up(self) -> None:
        self.move_to(StripPlace(False, self.place.along, self.place.screen))

    def _go_down(self) -> None:
        self.move_to(StripPlace(True, self.place.along, self.place.screen))

    # --- screens -----------------------------------------------------------------------------

    def _put_later(self, _: QScreen) -> None:
        """Once Qt has moved the windows of a screen that has gone."""
        self._later.start()

    @staticmethod
    def _screen_of(name: str) -> QScreen:
        """The screen of that name; the main one if it has gone, until it is back."""
        return next(
            (each for each in QGuiApplication.screens() if each.name() == name),
            QGuiApplication.primaryScreen(),
        )

    def _watch(self, screen: QScreen | None) -> None:
        """Follow a task bar that is moved, and a resolution that is changed."""
        if screen is self._screen:
            return
        if self._screen is not None and self._screen in QGuiApplication.screens():
            self._screen.availableGeometryChanged.disconnect(self.put)
        self._screen = screen
        if screen is not None:
            screen.availableGeometryChanged.connect(self.put)


class Grip(QWidget):
    """Six dots: the strip can be dragged from here, as from anywhere else that is no control."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stripGrip")
        self.setFixedWidth(_DOTS[0] * 2 * _DOT + _DOT)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setToolTip(self.tr("Drag to the top or bottom of the screen"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the dots."""
        columns, rows = _DOTS
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().edge))
        top = (self.height() - (2 * rows - 1) * _DOT) // 2
        for row in range(rows):
            for column in range(columns):
                painter.drawEllipse(
                    QRect(_DOT + column * 2 * _DOT, top + row * 2 * _DOT, _DOT, _DOT)
                )
        painter.end()
