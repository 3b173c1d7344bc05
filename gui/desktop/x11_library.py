"""Xlib, as far as it is needed here, on a connection of our own.

It is called by ctypes: Qt needs the same library on each PC with X11, and a package for these few
functions would be one more on each Windows PC.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ctypes import (
    POINTER,
    byref,
    c_char_p,
    c_int,
    c_long,
    c_ubyte,
    c_uint,
    c_ulong,
    c_ushort,
    c_void_p,
)
from typing import Any, NamedTuple

SHIFT, LOCK, CONTROL, MOD_1, MOD_4 = 1, 2, 4, 8, 64
LEVEL_3 = 0xFE03
"""The keysym of AltGr where a layout has three or more characters on a key."""
KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
SHIFT_L, ALT_L, SUPER_L, NUM_LOCK, SCROLL_LOCK = 0xFFE1, 0xFFE9, 0xFFEB, 0xFF7F, 0xFF14
"""Keysyms."""

_CLIENT_MESSAGE = 33
_SUBSTRUCTURE = 1 << 19 | 1 << 20
_ASYNC = 1
_REVERT_TO_PARENT = 2
_ANY_TYPE = 0
_CORE_KEYBOARD = 0x100
_GROUP_SHIFT = 13
_KEYCODES = range(8, 256)


class NoX11Error(Exception):
    """The library is missing, or the X server can't be reached."""


class KeyboardState(NamedTuple):
    """Which modifiers are held down, and what decides the meaning of a key: locks and group."""

    held: int
    locked: int


class XKeyEvent(ctypes.Structure):
    """A key that was pressed or let go."""

    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("root", c_ulong),
        ("subwindow", c_ulong),
        ("time", c_ulong),
        ("at", c_int * 4),
        ("state", c_uint),
        ("keycode", c_uint),
        ("same_screen", c_int),
    )


class _XClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
    )


class XEvent(ctypes.Union):
    """Whatever the X server says."""

    _fields_ = (
        ("type", c_int),
        ("key", XKeyEvent),
        ("message", _XClientMessage),
        ("room", c_long * 24),
    )


class _XkbState(ctypes.Structure):
    _fields_ = (
        ("group", c_ubyte),
        ("locked_group", c_ubyte),
        ("base_group", c_ushort),
        ("latched_group", c_ushort),
        ("mods", c_ubyte),
        ("base_mods", c_ubyte),
        ("latched_mods", c_ubyte),
        ("locked_mods", c_ubyte),
        ("rest", c_ubyte * 8),
    )


class _XError(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("display", c_void_p),
        ("resource", c_ulong),
        ("serial", c_ulong),
        ("code", c_ubyte),
    )


_Handler = ctypes.CFUNCTYPE(c_int, c_void_p, POINTER(_XError))

_FUNCTIONS: dict[str, tuple[Any, Sequence[Any]]] = {
    "XCloseDisplay": (c_int, []),
    "XConnectionNumber": (c_int, []),
    "XDefaultRootWindow": (c_ulong, []),
    "XFlush": (c_int, []),
    "XGetInputFocus": (c_int, [POINTER(c_ulong), POINTER(c_int)]),
    "XGetWindowProperty": (
        c_int,
        [
            *(c_ulong, c_ulong, c_long, c_long, c_int, c_ulong),
            *(POINTER(c_ulong), POINTER(c_int), POINTER(c_ulong), POINTER(c_ulong)),
            POINTER(c_void_p),
        ],
    ),
    "XGrabServer": (c_int, []),
    "XGrabKey": (c_int, [c_int, c_uint, c_ulong, c_int, c_int, c_int]),
    "XInternAtom": (c_ulong, [c_char_p, c_int]),
    "XKeysymToKeycode": (c_ubyte, [c_ulong]),
    "XNextEvent": (c_int, [POINTER(XEvent)]),
    "XPending": (c_int, []),
    "XQueryTree": (
        c_int,
        [c_ulong, POINTER(c_ulong), POINTER(c_ulong), POINTER(c_void_p), POINTER(c_uint)],
    ),
    "XSendEvent": (c_int, [c_ulong, c_int, c_long, POINTER(XEvent)]),
    "XSetInputFocus": (c_int, [c_ulong, c_int, c_ulong]),
    "XSync": (c_int, [c_int]),
    "XUngrabKey": (c_int, [c_int, c_uint, c_ulong]),
    "XUngrabServer": (c_int, []),
    "XkbGetState": (c_int, [c_uint, POINTER(_XkbState)]),
    "XkbKeysymToModifiers": (c_uint, [c_ulong]),
    "XkbLookupKeySym": (c_int, [c_ubyte, c_uint, POINTER(c_uint), POINTER(c_ulong)]),
    "XkbSetDetectableAutoRepeat": (c_int, [c_int, POINTER(c_int)]),
}
"""What each returns and takes, behind the display."""


class X11Library:
    """A connection to the X server that DISPLAY names. Raises NoX11Error."""

    def __init__(self) -> None:
        try:
            self._library = ctypes.CDLL("libX11.so.6")
        except OSError as exc:
            raise NoX11Error(str(exc)) from exc
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(self._library, name)
            function.restype = result
            function.argtypes = [c_void_p, *arguments]
        self._xtest = _xtest()
        self._library.XOpenDisplay.restype = c_void_p
        self._library.XOpenDisplay.argtypes = [c_char_p]
        self._library.XFree.argtypes = [c_void_p]
        self._library.XRefreshKeyboardMapping.argtypes = [POINTER(XEvent)]
        self._library.XSetErrorHandler.restype = c_void_p
        self._library.XSetErrorHandler.argtypes = [c_void_p]
        self._display = self._library.XOpenDisplay(None)
        if not self._display:
            raise NoX11Error("the X server does not answer")
        self.root: int = self.call("XDefaultRootWindow")
        self._errors: list[int] = []
        self._on_error = _Handler(self._note_error)  # kept, or it would be freed
        self.call("XkbSetDetectableAutoRepeat", 1, None)

    @property
    def file_number(self) -> int:
        """What becomes readable when there is something for `events`."""
        number: int = self.call("XConnectionNumber")
        return number

    def close(self) -> None:
        """Close the connection; the X server forgets whatever was asked for on it."""
        self.call("XCloseDisplay")

    def call(self, name: str, *arguments: object) -> Any:
        """Call a function of the library for this display."""
        function: Callable[..., Any] = getattr(self._library, name)
        return function(self._display, *arguments)

    def events(self) -> Iterator[XEvent]:
        """What has arrived. Changes of the keyboard's layout have been taken up by then."""
        while self.call("XPending"):
            event = XEvent()
            self.call("XNextEvent", byref(event))
            if event.type == MAPPING_NOTIFY:
                self._library.XRefreshKeyboardMapping(byref(event))
            yield event

    @contextmanager
    def errors(self) -> Iterator[list[int]]:
        """Collects the X server's errors; otherwise Xlib ends the program at the first."""
        self._errors.clear()
        before = self._library.XSetErrorHandler(ctypes.cast(self._on_error, c_void_p))
        try:
            yield self._errors
        finally:
            self.call("XSync", 0)
            self._library.XSetErrorHandler(before)

    def grab_key(self, keycode: int, modifiers: int) -> None:
        """Have this key with these modifiers, whatever window has the focus."""
        self.call("XGrabKey", keycode, modifiers, self.root, 0, _ASYNC, _ASYNC)

    def ungrab_key(self, keycode: int, modifiers: int) -> None:
        """Undo `grab_key`."""
        self.call("XUngrabKey", keycode, modifiers, self.root)

    def atom(self, name: str) -> int:
        """The X server's number for a name."""
        number: int = self.call("XInternAtom", name.encode(), 0)
        return number

    def numbers(self, window: int, name: int, at_most: int) -> list[int]:
        """A property of a window, as 32-bit numbers; none if there is no such thing."""
        kind, size, count, rest, found = c_ulong(), c_int(), c_ulong(), c_ulong(), c_void_p()
        answer = [byref(each) for each in (kind, size, count, rest, found)]
        self.call("XGetWindowProperty", window, name, 0, at_most, 0, _ANY_TYPE, *answer)
        if not found.value:
            return []
        values = ctypes.cast(found, POINTER(c_ulong))
        numbers = [values[at] for at in range(count.value)] if size.value == 32 else []
        self._library.XFree(found)
        return numbers

    def focus(self) -> int:
        """The window that keys go to; 0 for none, 1 for whichever is below the mouse."""
        window, revert = c_ulong(), c_int()
        self.call("XGetInputFocus", byref(window), byref(revert))
        return window.value

    def parent(self, window: int) -> int:
        """The window that this one is in; 0 if there is none."""
        root, parent, children, count = c_ulong(), c_ulong(), c_void_p(), c_uint()
        answer = [byref(each) for each in (root, parent, children, count)]
        if not self.call("XQueryTree", window, *answer):
            return 0
        if children.value:
            self._library.XFree(children)
        return parent.value

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nothing that other programs ask of the X server is done meanwhile."""
        self.call("XGrabServer")
        try:
            yield
        finally:
            self.call("XUngrabServer")
            self.call("XFlush")

    def keyboard(self) -> KeyboardState:
        """The state of the keyboard now."""
        state = _XkbState()
        self.call("XkbGetState", _CORE_KEYBOARD, byref(state))
        return KeyboardState(state.base_mods, state.locked_mods | state.group << _GROUP_SHIFT)

    def keysyms(self, state: int) -> Iterator[tuple[int, int]]:
        """Each keycode that has a meaning in this state, with its keysym."""
        used, keysym = c_uint(), c_ulong()
        for keycode in _KEYCODES:
            if self.call("XkbLookupKeySym", keycode, state, byref(used), byref(keysym)):
                yield keycode, keysym.value

    @property
    def can_type(self) -> bool:
        """Whether there is an XTest to send keys with."""
        return self._xtest is not None

    def send_key(self, keycode: int, *, is_press: bool) -> None:
        """Press a key or let it go, as if on the keyboard."""
        assert self._xtest is not None
        self._xtest.XTestFakeKeyEvent(self._display, keycode, int(is_press), 0)

    def set_focus(self, window: int) -> None:
        """Give a window the keys, without asking a window manager."""
        self.call("XSetInputFocus", window, _REVERT_TO_PARENT, 0)

    def ask_window_manager(self, window: int, name: int, *data: int) -> None:
        """Send the window manager a message about a window."""
        event = XEvent()
        event.message = _XClientMessage(
            type=_CLIENT_MESSAGE, window=window, message=name, format=32, data=data
        )
        self.call("XSendEvent", self.root, 0, _SUBSTRUCTURE, byref(event))

    def _note_error(self, display: int, error: Any) -> int:
        self._errors.append(error.contents.code)
        return 0


def _xtest() -> ctypes.CDLL | None:
    """The library that sends keys; some PCs don't have it."""
    try:
        library = ctypes.CDLL("libXtst.so.6")
    except OSError:
        return None
    library.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
    return library
