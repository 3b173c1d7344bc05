"""The keys of one keyboard scanner on Windows, whichever program they go to, by Raw Input.

Windows sends a message for each key of each keyboard. Of those, the device alone is looked at; the
key itself is only fetched if the device is the scanner that was asked for. To find a scanner, no
key is fetched: it is known by its speed. Keys are never held back, so the program in front gets
every one of them (docs/decisions/beside-the-till-by-raw-input.md).
"""

from __future__ import annotations

import sys

if sys.platform == "win32":  # pragma: no cover - not on Linux
    import ctypes
    from ctypes import wintypes
    from typing import Any

    from PySide6.QtCore import QObject, Signal

    from gui.desktop.message_window import MessageWindow
    from gui.domain.scan.device_keys import Held, Stroke
    from gui.domain.scan.keyboard_device import ScannerFinder, is_device

    _CLASS_NAME = "VoucherHold.RawKeys"

    _INPUT_MESSAGE, _DEVICE_MESSAGE = 0x00FF, 0x00FE
    _WENT_HERE = 0
    _GENERIC_DESKTOP = 1
    _KEYBOARDS = (6, 7)
    """HID usages: keyboard, keypad."""
    _REMOVE, _IN_BACKGROUND, _TELL_DEVICES = 0x01, 0x0100, 0x2000
    _IS_KEYBOARD = 1
    _HEADER, _WHOLE = 0x10000005, 0x10000003
    _NAME = 0x20000007
    _FAILED = 0xFFFFFFFF
    _LONGEST_NAME = 512
    _RELEASED, _EXTENDED = 1, 2
    _RAW_WAITING = 0x0400
    _CAPS_LOCK = 0x14
    _LEAVE_STATE_ALONE = 4
    _SHIFT_KEYS, _CTRL_KEYS, _ALT_KEYS = (0x10, 0xA0), (0x11, 0xA2), (0x12, 0xA5)
    _DOWN, _LOCKED = 0x80, 1

    class _Device(ctypes.Structure):
        _fields_ = (
            ("page", wintypes.USHORT),
            ("usage", wintypes.USHORT),
            ("flags", wintypes.DWORD),
            ("window", wintypes.HWND),
        )

    class _Header(ctypes.Structure):
        _fields_ = (
            ("kind", wintypes.DWORD),
            ("size", wintypes.DWORD),
            ("device", wintypes.HANDLE),
            ("wide", wintypes.WPARAM),
        )

    class _Input(ctypes.Structure):
        _fields_ = (
            ("header", _Header),
            ("scan_code", wintypes.USHORT),
            ("flags", wintypes.USHORT),
            ("reserved", wintypes.USHORT),
            ("virtual_key", wintypes.USHORT),
            ("message", wintypes.UINT),
            ("extra", wintypes.ULONG),
            ("as_much_as_a_mouse_needs", ctypes.c_ubyte * 8),
        )

    class _Listed(ctypes.Structure):
        _fields_ = (("device", wintypes.HANDLE), ("kind", wintypes.DWORD))

    class RawKeys(QObject):
        """Listens only while `hear` asks it to; Windows sends nothing otherwise."""

        pressed = Signal(object, object)
        """The device's number, and Stroke."""
        found = Signal(str)
        """The name of a device that has just scanned something."""
        devices_changed = Signal()

        def __init__(self) -> None:
            super().__init__()
            self._user32 = _user32()
            self._window = MessageWindow(_CLASS_NAME, self._on_message)
            self._wanted = ""
            self._finder: ScannerFinder | None = None
            self._is_listening = False

        def hear(self, device: str, *, finding: bool) -> bool:
            """Hear this device's keys from now on, and look for a scanner, or not.

            Returns whether Windows lets us.
            """
            self._wanted = device
            self._finder = ScannerFinder() if finding else None
            wanted = bool(device) or finding
            if wanted is self._is_listening:
                return True
            flags = _IN_BACKGROUND | _TELL_DEVICES if wanted else _REMOVE
            window = self._window.handle if wanted else None
            devices = (_Device * len(_KEYBOARDS))(
                *(_Device(_GENERIC_DESKTOP, usage, flags, window) for usage in _KEYBOARDS)
            )
            done = self._user32.RegisterRawInputDevices(
                devices, len(_KEYBOARDS), ctypes.sizeof(_Device)
            )
            if done:
                self._is_listening = wanted
            return bool(done) or not wanted

        def has(self, device: str) -> bool:
            """Whether it is plugged in."""
            count, size = wintypes.UINT(), ctypes.sizeof(_Listed)
            self._user32.GetRawInputDeviceList(None, ctypes.byref(count), size)
            listed = (_Listed * (count.value + 8))()  # one may be plugged in meanwhile
            room = wintypes.UINT(len(listed))
            found = self._user32.GetRawInputDeviceList(listed, ctypes.byref(room), size)
            if found == _FAILED:
                return False
            keyboards = [each for each in listed[:found] if each.kind == _IS_KEYBOARD]
            return any(is_device(device, self._name_of(each.device)) for each in keyboards)

        def are_waiting(self) -> bool:
            """Whether keys have come that were not looked at yet."""
            return bool(self._user32.GetQueueStatus(_RAW_WAITING) >> 16)

        def characters_of(self, stroke: Stroke, held: Held) -> str:
            """What a key types in the layout of the program in front; "" if nothing.

            The state of the real keyboard stays as it is: a dead key pressed on it isn't used up.
            """
            state = (ctypes.c_ubyte * 256)()
            for keys, is_down in (
                (_SHIFT_KEYS, held.shift),
                (_CTRL_KEYS, held.ctrl),
                (_ALT_KEYS, held.alt),
            ):
                for key in keys:
                    state[key] = _DOWN if is_down else 0
            state[_CAPS_LOCK] = _LOCKED if stroke.caps_lock else 0
            front = self._user32.GetForegroundWindow()
            thread = self._user32.GetWindowThreadProcessId(front, None)
            layout = self._user32.GetKeyboardLayout(thread)
            characters = ctypes.create_unicode_buffer(8)
            found = self._user32.ToUnicodeEx(
                *(stroke.virtual_key, stroke.scan_code, state),
                *(characters, len(characters), _LEAVE_STATE_ALONE, layout),
            )
            return "".join(characters[: max(found, 0)])

        def close(self) -> None:
            """Listen no more."""
            self.hear("", finding=False)
            self._window.close()

        def _on_message(self, message: int, wide: int, long: int) -> bool:
            if message == _INPUT_MESSAGE:
                self._on_key(long, went_here=wide & 0xFF == _WENT_HERE)
            elif message == _DEVICE_MESSAGE:
                self.devices_changed.emit()
            return False  # Windows frees what it has sent

        def _on_key(self, key: int, *, went_here: bool) -> None:
            header = _Header()
            if not self._fetch(key, _HEADER, header) or header.kind != _IS_KEYBOARD:
                return
            device = header.device or 0
            if not device:
                return  # typed by a program, not on a keyboard
            time = self._user32.GetMessageTime() & 0xFFFFFFFF
            name = self._name_of(device)
            if self._finder is not None and self._finder.feed(device, time):
                self._finder = ScannerFinder()
                self.found.emit(name)
            if not is_device(self._wanted, name):
                return
            typed = _Input()
            if self._fetch(key, _WHOLE, typed):
                stroke = Stroke(
                    typed.virtual_key,
                    typed.scan_code,
                    bool(typed.flags & _EXTENDED),
                    bool(typed.flags & _RELEASED),
                    time,
                    went_here,
                    bool(self._user32.GetKeyState(_CAPS_LOCK) & _LOCKED),
                )
                self.pressed.emit(device, stroke)

        def _fetch(self, key: int, what: int, into: _Header | _Input) -> bool:
            size = wintypes.UINT(ctypes.sizeof(into))
            got = self._user32.GetRawInputData(
                key, what, ctypes.byref(into), ctypes.byref(size), ctypes.sizeof(_Header)
            )
            return bool(got != _FAILED)

        def _name_of(self, device: int) -> str:
            """Asked each time: a number may be another device's once that one has gone."""
            name = ctypes.create_unicode_buffer(_LONGEST_NAME)
            size = wintypes.UINT(_LONGEST_NAME)
            got = self._user32.GetRawInputDeviceInfoW(device, _NAME, name, ctypes.byref(size))
            return "" if got == _FAILED else name.value

    def _user32() -> Any:
        """The library, with the functions whose arguments or results are pointers declared."""
        library = ctypes.WinDLL("user32")
        size = wintypes.LPUINT
        library.GetForegroundWindow.restype = wintypes.HWND
        library.GetKeyboardLayout.restype = wintypes.HKL
        library.GetKeyState.restype = wintypes.SHORT
        library.GetRawInputData.restype = wintypes.UINT
        library.GetRawInputData.argtypes = (
            *(wintypes.LPARAM, wintypes.UINT, wintypes.LPVOID, size, wintypes.UINT),
        )
        library.GetRawInputDeviceInfoW.restype = wintypes.UINT
        library.GetRawInputDeviceInfoW.argtypes = (
            *(wintypes.HANDLE, wintypes.UINT, wintypes.LPVOID, size),
        )
        library.GetRawInputDeviceList.restype = wintypes.UINT
        library.GetRawInputDeviceList.argtypes = (wintypes.LPVOID, size, wintypes.UINT)
        library.GetWindowThreadProcessId.argtypes = (wintypes.HWND, wintypes.LPDWORD)
        library.RegisterRawInputDevices.argtypes = (wintypes.LPVOID, wintypes.UINT, wintypes.UINT)
        library.ToUnicodeEx.argtypes = (
            *(wintypes.UINT, wintypes.UINT, wintypes.LPVOID, wintypes.LPWSTR),
            *(ctypes.c_int, wintypes.UINT, wintypes.HKL),
        )
        return library
