"""Listens to every key in the app and filters out scanners' bursts, wherever the focus is.

It filters the events of the app's windows (QWindow), where each key arrives as ShortcutOverride and
then as KeyPress, before any widget, menu, dialog or shortcut sees it. Keys are withheld until the
detector knows what they are: typed keys are returned to the same window one by one; a scan's are
dropped, including its Enter.
"""

from __future__ import annotations

import math
import sys
from collections import deque
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from gui.domain.scan.detector import (
    UNKNOWN,
    Broken,
    Dropped,
    Event,
    Key,
    KeyKind,
    ScanDetector,
    Scanned,
    ScanTiming,
    Typed,
)
from gui.domain.scan.scanner_settings import SuffixRule

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
}
_ACT_ALONE = {Qt.Key.Key_Alt, Qt.Key.Key_Meta}
"""Modifiers that act on their own: they close menus and open others."""

_KEYPAD_DIGITS = {
    Qt.Key.Key_Insert: "0",
    Qt.Key.Key_End: "1",
    Qt.Key.Key_Down: "2",
    Qt.Key.Key_PageDown: "3",
    Qt.Key.Key_Left: "4",
    Qt.Key.Key_Clear: "5",
    Qt.Key.Key_Right: "6",
    Qt.Key.Key_Home: "7",
    Qt.Key.Key_Up: "8",
    Qt.Key.Key_PageUp: "9",
}
"""What the keypad's keys type with Num Lock on. These stand so on every keyboard; Del does not: it
is a point or a comma.
"""
_NAVIGATION = {*_KEYPAD_DIGITS, Qt.Key.Key_Delete}

_ALT_OR_CTRL = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_SHORTCUT = _ALT_OR_CTRL | Qt.KeyboardModifier.MetaModifier
_PRESS = QEvent.Type.KeyPress
_RELEASE = QEvent.Type.KeyRelease

_MAY_BEGIN = {KeyKind.CHARACTER, KeyKind.NAVIGATION}
"""Keys that a scan can begin with."""

_Withheld = tuple[QObject, QKeyEvent, bool]
"""The window, a copy of the event, and whether it is a press."""

_WRAP_MS = 2.0**32

_LATE_MS = 30
"""If a timer is this late, events are waiting, and are looked at first."""

ODD_MS = 16.0 if sys.platform == "win32" else 8.0
"""ScanTiming.odd_ms for keys that are stamped as they are dispatched, between two repaints."""

_STALL_SECONDS = 0.1
"""Where keys are stamped by the app, those that waited longer prove nothing about their speed."""


def _event_time(event: QKeyEvent) -> float:
    """Milliseconds: X stamps events itself, Windows' are stamped as they are dispatched."""
    return float(event.timestamp())


class KeyScanner(QObject):
    """Filters scans out of the keys, without knowing anything about their contents."""

    begun = Signal(object)
    """QWindow that got a key which may begin a code. In a code typed slowly, any key may."""
    burst = Signal(object)
    """Scanned | Broken."""

    def __init__(
        self,
        time_of: Callable[[QKeyEvent], float] = _event_time,
        *,
        stamped_at_dispatch: bool = sys.platform == "win32",
    ) -> None:
        super().__init__()
        self._time_of = time_of
        self._stamped_at_dispatch = stamped_at_dispatch
        self._awake_since = -math.inf  # nobody knows how long the first events have waited
        self._was_idle = False
        self._detector = ScanDetector()
        self._wraps_ms = 0.0
        self._withheld: deque[_Withheld] = deque()
        self._presses = 0
        self._withheld_down: set[int] = set()
        self._dropped_down: set[int] = set()
        self._giving_back = False
        self._is_own: Callable[[QKeyEvent], bool] | None = None
        self._last_time = 0.0
        self._last_came = 0.0
        self._waited_for_keys = False
        self._is_watching = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._on_silence)
        self._windows: set[QWindow] = set()

    def start(self) -> None:
        """Listen to the window with the focus, and to each one that gets it later."""
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window)
        self._on_focus_window(QGuiApplication.focusWindow())
        dispatcher = QAbstractEventDispatcher.instance()
        if self._stamped_at_dispatch and dispatcher is not None:
            dispatcher.awake.connect(self._on_awake)
            dispatcher.aboutToBlock.connect(self._on_idle)

    def drop(self, is_own: Callable[[QKeyEvent], bool]) -> None:
        """Drop the keys that this app itself types, should they come to a window of its own."""
        self._is_own = is_own

    def configure(self, timing: ScanTiming, suffix: SuffixRule) -> None:
        """Use other settings for detection from now on."""
        self._detector.configure(timing, suffix)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override: withhold keys that may be a scan's."""
        # Runs for every event of a window: each call into Qt costs time, so there are few.
        if not isinstance(event, QKeyEvent):
            if self._withheld and event.type() is QEvent.Type.MouseButtonPress:
                self._take(self._detector.flush())
            return False
        if self._giving_back:
            self._giving_back = False
            return False
        if self._is_own is not None and self._is_own(event):
            return True
        kind = event.type()
        if kind is _PRESS:
            return self._press(watched, event)
        if kind is _RELEASE:
            return self._release(watched, event)
        return self._override(event)

    # --- keys --------------------------------------------------------------------------------

    def _override(self, event: QKeyEvent) -> bool:
        """Keep shortcuts from reacting to keys that are, or may become, part of a scan."""
        kind = self._kind(event)
        if kind is None or not (kind in _MAY_BEGIN or self._is_busy()):
            return False
        event.accept()
        return True

    def _press(self, window: QObject, event: QKeyEvent) -> bool:
        kind = self._kind(event)
        if kind is None:
            if self._is_busy() and event.key() in _ACT_ALONE:
                self._dropped_down.add(_code(event))
                return True
            return False
        if kind is KeyKind.CHARACTER:
            text = event.text()
            inverted = text.isalpha() and _is_inverted(event, text)
        else:
            if kind is KeyKind.CONTROL and not self._is_busy() and not _is_control_code(event):
                return False  # Esc, F2: a person's, and nothing was before it
            text = _text_of(kind, event)
            inverted = False
        time = self._time_of(event) + self._wraps_ms
        if time < self._last_time - _WRAP_MS / 2:  # X counts 32 bits of milliseconds: 49.7 days
            self._wraps_ms += _WRAP_MS
            time += _WRAP_MS
        self._last_time = time
        self._last_came = monotonic()
        awake = self._last_came - self._awake_since
        delayed = self._stamped_at_dispatch and awake > _STALL_SECONDS
        key = Key(kind, text, time, event.isAutoRepeat(), inverted, delayed)
        if kind in _MAY_BEGIN and not self._is_busy():
            self.begun.emit(window)
        passes = self._take(self._detector.feed(key), window, event)
        if self._is_busy():
            self._waited_for_keys = False
            if not self._is_watching:
                self._watch_silence()
        return not passes

    def _release(self, window: QObject, event: QKeyEvent) -> bool:
        """Treat a release as its press was treated."""
        code = _code(event)
        if code in self._dropped_down:
            if not event.isAutoRepeat():
                self._dropped_down.discard(code)
            return True
        if code in self._withheld_down:
            self._withheld.append((window, event.clone(), False))
            return True
        return False

    def _kind(self, event: QKeyEvent) -> KeyKind | None:
        """What the key means for a scan; None if it neither belongs to one nor disturbs one."""
        text = event.text()
        if text and text.isprintable():
            return KeyKind.CHARACTER  # AltGr's characters too, which come with Ctrl and Alt
        key = event.key()
        if key in _MODIFIERS:
            return None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or text in ("\r", "\n"):
            return KeyKind.ENTER
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return KeyKind.TAB
        modifiers = event.modifiers()
        from_keypad = modifiers & Qt.KeyboardModifier.KeypadModifier
        if from_keypad and modifiers & Qt.KeyboardModifier.AltModifier:
            return None  # a scanner in Alt+numpad mode: the character comes when Alt is let go
        if key in _NAVIGATION and not modifiers & _SHORTCUT:
            return KeyKind.NAVIGATION
        return KeyKind.CONTROL

    def _is_busy(self) -> bool:
        return self._detector.deadline is not None

    # --- deciding what to do with them -------------------------------------------------------

    def _take(
        self, events: list[Event], window: QObject | None = None, current: QKeyEvent | None = None
    ) -> bool:
        """Return, drop and report keys; True if `current`, the newest, is typing and may pass."""
        if current is not None and window is not None:
            if not self._presses and events:  # the two most common cases
                match events[0]:
                    case Typed(1):
                        return True
                    case Dropped(1):
                        self._dropped_down.add(_code(current))
                        events = events[1:]
                        current = None
            # Kept before any key is returned: that may trigger more keys.
            if current is not None:
                self._withhold(window, current)
        for event in events:
            match event:
                case Typed(keys):
                    self._give_back(keys)
                case Dropped(keys):
                    self._drop(keys)
                case Scanned() | Broken():
                    self.burst.emit(event)
        return False

    def _withhold(self, window: QObject, event: QKeyEvent) -> None:
        self._withheld.append((window, event.clone(), True))
        self._presses += 1
        code = _code(event)
        self._withheld_down.add(code)
        self._dropped_down.discard(code)

    def _give_back(self, keys: int) -> None:
        """Return the oldest `keys` presses, each with its release."""
        for window, event, is_press in self._oldest(keys):
            if is_press:
                override = _override_of(event)
                override.ignore()
                self._send(window, override)
            self._send(window, event)

    def _send(self, window: QObject, event: QKeyEvent) -> None:
        # Reset by the filter at once: handling the event may run an event loop.
        self._giving_back = True
        QCoreApplication.sendEvent(window, event)

    def _drop(self, keys: int) -> None:
        for _, event, is_press in self._oldest(keys):
            if is_press:
                self._dropped_down.add(_code(event))
            else:
                self._dropped_down.discard(_code(event))

    def _oldest(self, keys: int) -> list[_Withheld]:
        """Take the oldest `keys` presses, and the releases among and after them."""
        taken: list[_Withheld] = []
        while self._withheld:
            is_press = self._withheld[0][2]
            if is_press:
                if keys == 0:
                    break
                keys -= 1
                self._presses -= 1
            taken.append(self._withheld.popleft())
        if taken:
            still = {_code(each) for _, each, is_press in self._withheld if is_press}
            up = {_code(each) for _, each, is_press in taken if is_press} - still
            # Their releases may have queued up behind newer presses.
            for each in [each for each in self._withheld if not each[2] and _code(each[1]) in up]:
                self._withheld.remove(each)
                taken.append(each)
            self._withheld_down = still
        return taken

    # --- silence -----------------------------------------------------------------------------

    def _watch_silence(self) -> None:
        deadline = self._detector.deadline
        self._is_watching = deadline is not None
        if deadline is None:
            self._silence.stop()
        else:
            self._silence.start(max(1, round(deadline - self._last_time) + 1))

    def _on_silence(self) -> None:
        self._is_watching = False
        deadline = self._detector.deadline
        if deadline is None:
            return
        due = deadline - self._last_time
        waited = (monotonic() - self._last_came) * 1000
        if due - waited > 1:  # keys have come since the timer was started
            self._watch_again(round(due - waited) + 1)
            return
        if waited > due + _LATE_MS and not self._waited_for_keys:
            self._waited_for_keys = True
            self._watch_again(_LATE_MS)
            return
        self._waited_for_keys = False
        self._take(self._detector.tick(deadline + 0.01))
        self._watch_silence()

    def _watch_again(self, milliseconds: int) -> None:
        self._is_watching = True
        self._silence.start(milliseconds)

    def _on_idle(self) -> None:
        """Nothing is waiting any more."""
        self._was_idle = True

    def _on_awake(self) -> None:
        if self._was_idle:
            self._awake_since = monotonic()

    def _on_focus_window(self, window: QWindow | None) -> None:
        if self._withheld:
            self._take(self._detector.flush())
        elif window is None and self._is_busy():
            self._detector.doubt()  # the rest of the scan goes to another program
        if window is not None and window not in self._windows:
            self._windows.add(window)
            window.installEventFilter(self)
            window.destroyed.connect(self._on_window_destroyed)

    def _on_window_destroyed(self, window: QObject) -> None:
        self._windows = {each for each in self._windows if each is not window}


def _override_of(event: QKeyEvent) -> QKeyEvent:
    """The ShortcutOverride that precedes a press."""
    return QKeyEvent(
        QEvent.Type.ShortcutOverride,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def _code(event: QKeyEvent) -> int:
    """What a press and its release have in common."""
    return event.nativeScanCode() or event.key()


def _text_of(kind: KeyKind, event: QKeyEvent) -> str:
    """What a key that is no character adds to a burst."""
    if kind is KeyKind.CONTROL:
        return event.text() or UNKNOWN
    return _keypad_digit(event) or UNKNOWN if kind is KeyKind.NAVIGATION else ""


def _keypad_digit(event: QKeyEvent) -> str:
    """The digit on a navigation key of the keypad, "" for any other key.

    Qt tells the keypad's from the others by their scan codes on Windows (those of the keypad are
    not "extended") and by their names under X ("KP_End"); on a Mac all arrows count as its.
    """
    modifiers = event.modifiers()
    is_keypad = modifiers & Qt.KeyboardModifier.KeypadModifier
    # With Shift the keypad navigates although Num Lock is on: somebody marks text.
    if not is_keypad or modifiers & Qt.KeyboardModifier.ShiftModifier or sys.platform == "darwin":
        return ""
    return _KEYPAD_DIGITS.get(Qt.Key(event.key()), "")


def _is_control_code(event: QKeyEvent) -> bool:
    """Whether Ctrl and a key make a character below space, as a code's STX or GS arrives."""
    text = event.text()
    return bool(event.modifiers() & _ALT_OR_CTRL) and len(text) == 1 and ord(text) < 32


def _is_inverted(event: QKeyEvent, text: str) -> bool:
    """Whether a letter has the other case than its Shift key asks for: Caps Lock."""
    # Only a to z: on some layouts Shift makes a small letter of a key that has another one.
    if len(text) != 1 or not text.isascii() or not text.isalpha() or text.lower() == text.upper():
        return False
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shifted
