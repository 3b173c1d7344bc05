"""A window of another program with something to type into: `python -m … qt` or `… terminal`.

The first is a line edit of Qt's. The second asks Xlib for each key's text, as xterm does. Each line
on standard input is answered with a JSON line: what has been typed so far.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import sys
from ctypes import byref, c_char_p, c_int, c_long, c_ulong, c_void_p

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from gui.desktop.x11_library import KEY_PRESS, MAPPING_NOTIFY, XEvent
from tests.standard_input import StandardInput

_KEYS = 1


def show_qt() -> None:
    application = QApplication([])
    field = QPlainTextEdit()
    field.setTabChangesFocus(False)
    orders = StandardInput(application)
    orders.line.connect(lambda _: say(int(field.winId()), field.toPlainText()))
    orders.ended.connect(application.quit)
    orders.start()
    field.show()
    application.exec()


def show_terminal() -> None:
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = c_void_p
    x11.XDefaultRootWindow.restype = x11.XCreateSimpleWindow.restype = c_ulong
    display = c_void_p(x11.XOpenDisplay(None))
    root = c_ulong(x11.XDefaultRootWindow(display))
    none = c_ulong(0)
    window = c_ulong(x11.XCreateSimpleWindow(display, root, 0, 0, 300, 100, 0, none, none))
    x11.XStoreName(display, window, c_char_p(b"terminal"))
    x11.XSelectInput(display, window, c_long(_KEYS))
    x11.XMapWindow(display, window)
    typed = ""
    while True:
        while x11.XPending(display):
            event = XEvent()
            x11.XNextEvent(display, byref(event))
            if event.type == MAPPING_NOTIFY:
                x11.XRefreshKeyboardMapping(byref(event))
            elif event.type == KEY_PRESS:
                letters, keysym = ctypes.create_string_buffer(16), c_ulong()
                size = c_int(x11.XLookupString(byref(event), letters, 16, byref(keysym), None))
                typed += letters.raw[: size.value].decode("latin-1")
        x11.XFlush(display)
        readable, _, _ = select.select([x11.XConnectionNumber(display), sys.stdin], [], [])
        if sys.stdin in readable:
            if not os.read(sys.stdin.fileno(), 4096):
                return
            say(window.value, typed)


def say(window: int, typed: str) -> None:
    print(json.dumps({"window": window, "typed": typed}), flush=True)


if __name__ == "__main__":
    show_qt() if sys.argv[1] == "qt" else show_terminal()
