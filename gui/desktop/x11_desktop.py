"""The desktop of an X server, with or without a window manager."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from PySide6.QtCore import QSocketNotifier

from gui.desktop.desktop import Desktop, WindowId
from gui.desktop.x11_library import (
    ALT_L,
    CONTROL,
    KEY_PRESS,
    KEY_RELEASE,
    LEVEL_3,
    LOCK,
    MAPPING_NOTIFY,
    MOD_1,
    MOD_4,
    NUM_LOCK,
    SCROLL_LOCK,
    SHIFT,
    SHIFT_L,
    SUPER_L,
    X11Library,
)
from gui.domain.setup.hot_key import HotKey, HotKeyAnswer, HotKeyUse, Modifier
from gui.domain.typing_fault import TypingFault

_F1 = 0xFFBE
_MODIFIERS = 0xFF
"""The part of an event's state that says which modifiers and locks are on."""
_FROM_A_PAGER = 2
"""The message says that a user wants it, so no window manager thinks better of it."""


class X11Desktop(Desktop):
    """Hot keys are grabbed; the window manager says who is in front. Raises NoX11Error."""

    def __init__(self) -> None:
        super().__init__()
        self._x = X11Library()
        self._active = self._x.atom("_NET_ACTIVE_WINDOW")
        self._supported = self._x.atom("_NET_SUPPORTED")
        self._hot_keys: Mapping[HotKeyUse, HotKey] = {}
        self._grabbed: dict[tuple[int, int], HotKeyUse] = {}
        """By keycode and modifiers."""
        self._known_keys: dict[int, dict[int, tuple[int, int]]] = {}
        self._down = 0
        """The keycode of the hot key that is held down. Until it is let go, all keys come here."""
        self._pressed_at = 0
        self._readable = QSocketNotifier(self._x.file_number, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._on_readable)

    def use_hot_keys(self, hot_keys: Mapping[HotKeyUse, HotKey]) -> dict[HotKeyUse, HotKeyAnswer]:
        """Grab them, whatever locks are on: Caps, Num and Scroll Lock count as modifiers here."""
        for each in self._grabbed:
            self._x.ungrab_key(*each)
        self._hot_keys, self._grabbed, self._down = hot_keys, {}, 0
        answers = {use: self._grab(use, hot_key) for use, hot_key in hot_keys.items()}
        self._x.call("XFlush")
        return answers

    def _grab(self, use: HotKeyUse, hot_key: HotKey) -> HotKeyAnswer:
        keycode = self._x.call("XKeysymToKeycode", _keysym(hot_key.key))
        if not keycode:
            return HotKeyAnswer.IMPOSSIBLE
        wanted = [(keycode, self._mask(hot_key) | locks) for locks in self._locks()]
        with self._x.errors() as errors:
            for each in wanted:
                self._x.grab_key(*each)
        if errors:
            for each in wanted:
                self._x.ungrab_key(*each)
            return HotKeyAnswer.TAKEN
        self._grabbed |= dict.fromkeys(wanted, use)
        return HotKeyAnswer.WORKS

    def front(self) -> WindowId:
        """The window manager's word; without one, the window that has the focus."""
        with self._x.errors():
            found = self._x.numbers(self._x.root, self._active, 1)
            return WindowId(found[0] if found else self._x.focus())

    def bring_to_front(self, window: WindowId) -> None:
        """Ask the window manager; without one, set the focus."""
        with self._x.errors():
            if self._active in self._x.numbers(self._x.root, self._supported, 1024):
                data = (_FROM_A_PAGER, self._pressed_at, 0, 0, 0)
                self._x.ask_window_manager(window, self._active, *data)
            else:
                self._x.set_focus(window)

    def why_not_type(self, window: WindowId, text: str) -> TypingFault | None:
        """Whether there are keys for all of it on the layout in force."""
        if not self._x.can_type:
            return TypingFault.IMPOSSIBLE
        self._on_readable()
        known = self._keys(self._x.keyboard().locked)
        return None if all(_meaning(each) in known for each in text) else TypingFault.NO_SUCH_KEY

    def type_key(self, window: WindowId, key: str) -> TypingFault | None:
        """Look and type with the X server to ourselves, so that nothing can come between."""
        self._on_readable()
        with self._x.errors(), self._x.alone():
            state = self._x.keyboard()
            if not self._has_keys(window):
                return TypingFault.OTHER_WINDOW
            if state.held or self._down:
                return TypingFault.KEYS_HELD
            found = self._keys(state.locked).get(_meaning(key))
            if found is None:
                return TypingFault.NO_SUCH_KEY
            keycode, modifiers = found
            pressed = [*(code for mask, code in self._shifts() if mask & modifiers), keycode]
            for each in pressed:
                self._x.send_key(each, is_press=True)
            for each in reversed(pressed):
                self._x.send_key(each, is_press=False)
            return None

    def close(self) -> None:
        """Close the connection."""
        self._readable.setEnabled(False)
        self._x.close()

    def _on_readable(self) -> None:
        for event in self._x.events():
            if event.type == MAPPING_NOTIFY:
                self._known_keys.clear()
                self.use_hot_keys(self._hot_keys)  # their keys may be others now
            elif event.type == KEY_RELEASE and event.key.keycode == self._down:
                self._down = 0
            elif event.type == KEY_PRESS and not self._down:
                use = self._grabbed.get((event.key.keycode, event.key.state & _MODIFIERS))
                if use is not None:
                    self._down, self._pressed_at = event.key.keycode, event.key.time
                    self.hot_key_pressed.emit(use, self.front())

    def _has_keys(self, window: WindowId) -> bool:
        """Whether keys go to `window`, by the word of window manager and X server."""
        active = self._x.numbers(self._x.root, self._active, 1)
        if active and active[0] != window:
            return False
        focus = self._x.focus()
        while focus > 1 and focus != window:
            focus = self._x.parent(focus)
        return focus == window

    def _keys(self, locked: int) -> dict[int, tuple[int, int]]:
        """What can be typed while these locks are on: by keysym, its keycode and modifiers."""
        if locked not in self._known_keys:
            found: dict[int, tuple[int, int]] = {}
            shift, level_3 = (mask for mask, _ in self._shifts())
            for modifiers in (0, shift, level_3, shift | level_3):
                for keycode, keysym in self._x.keysyms(locked | modifiers):
                    found.setdefault(keysym, (keycode, modifiers))
            self._known_keys[locked] = found
        return self._known_keys[locked]

    def _shifts(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Shift and AltGr: the modifier, and the keycode for it."""
        level_3 = self._x.call("XkbKeysymToModifiers", LEVEL_3)
        codes = [self._x.call("XKeysymToKeycode", each) for each in (SHIFT_L, LEVEL_3)]
        return (SHIFT, codes[0]), (level_3, codes[1])

    def _mask(self, hot_key: HotKey) -> int:
        masks = {
            Modifier.CTRL: CONTROL,
            Modifier.ALT: self._x.call("XkbKeysymToModifiers", ALT_L) or MOD_1,
            Modifier.SHIFT: SHIFT,
            Modifier.WIN: self._x.call("XkbKeysymToModifiers", SUPER_L) or MOD_4,
        }
        return sum(masks[each] for each in hot_key.modifiers)

    def _locks(self) -> list[int]:
        """Every combination of the locks that may be on."""
        keysyms = (NUM_LOCK, SCROLL_LOCK)
        found = {LOCK, *(self._x.call("XkbKeysymToModifiers", each) for each in keysyms)} - {0}
        return [sum(some) for count in range(len(found) + 1) for some in combinations(found, count)]


def _meaning(key: str) -> int:
    """The keysym of a character, of Enter or of Tab."""
    special = {"\r": 0xFF0D, "\t": 0xFF09}
    if key in special:
        return special[key]
    return ord(key) if ord(key) < 0x100 else 0x0100_0000 + ord(key)


def _keysym(key: str) -> int:
    return _F1 + int(key[1:]) - 1 if len(key) > 1 else ord(key.lower())
