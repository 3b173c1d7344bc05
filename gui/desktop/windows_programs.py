"""What another program on Windows is: another run of this one, or one with higher rights."""

from __future__ import annotations

import sys

if sys.platform == "win32":  # pragma: no cover - not on Linux
    import ctypes
    import os
    from ctypes import wintypes

    _QUERY_PROCESS = 0x1000
    _QUERY_TOKEN = 8
    _INTEGRITY_LEVEL = 25
    _ROOM = 256
    _LONGEST_PATH = 32_768

    def is_another_run(process: int) -> bool:
        """Whether the process with this number runs the same file as this one, and isn't it."""
        ours = os.getpid()
        return process != ours and bool(_file_of(process)) and _file_of(process) == _file_of(ours)

    def _file_of(process: int) -> str:
        """The program's file; "" if that may not be known."""
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.OpenProcess.restype = wintypes.HANDLE
        kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)
        kernel32.QueryFullProcessImageNameW.argtypes = (
            *(wintypes.HANDLE, wintypes.DWORD, wintypes.LPWSTR, wintypes.LPDWORD),
        )
        opened = kernel32.OpenProcess(_QUERY_PROCESS, False, process)
        if not opened:
            return ""
        path = ctypes.create_unicode_buffer(_LONGEST_PATH)
        size = wintypes.DWORD(_LONGEST_PATH)
        try:
            got = kernel32.QueryFullProcessImageNameW(opened, 0, path, ctypes.byref(size))
            return path.value.casefold() if got else ""
        finally:
            kernel32.CloseHandle(opened)

    def has_higher_rights(process: int) -> bool:
        """Whether the process with this number runs with more rights, as far as we may know.

        One that may not be asked has more.
        """
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.GetCurrentProcess.restype = wintypes.HANDLE
        kernel32.OpenProcess.restype = wintypes.HANDLE
        kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)
        ours = _level(kernel32.GetCurrentProcess())
        opened = kernel32.OpenProcess(_QUERY_PROCESS, False, process)
        if not opened:
            return True
        try:
            theirs = _level(opened)
        finally:
            kernel32.CloseHandle(opened)
        return theirs is None or (ours is not None and theirs > ours)

    def _level(process: int) -> int | None:
        """The process's integrity level; None if it can't be had."""
        advapi32, kernel32 = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
        kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)
        advapi32.OpenProcessToken.argtypes = (
            *(wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(wintypes.HANDLE)),
        )
        advapi32.GetTokenInformation.argtypes = (
            *(wintypes.HANDLE, ctypes.c_int, wintypes.LPVOID, wintypes.DWORD, wintypes.LPDWORD),
        )
        advapi32.GetSidSubAuthorityCount.restype = ctypes.POINTER(ctypes.c_ubyte)
        advapi32.GetSidSubAuthorityCount.argtypes = (wintypes.LPVOID,)
        advapi32.GetSidSubAuthority.restype = ctypes.POINTER(wintypes.DWORD)
        advapi32.GetSidSubAuthority.argtypes = (wintypes.LPVOID, wintypes.DWORD)
        token, room, used = wintypes.HANDLE(), ctypes.create_string_buffer(_ROOM), wintypes.DWORD()
        if not advapi32.OpenProcessToken(process, _QUERY_TOKEN, ctypes.byref(token)):
            return None
        try:
            arguments = (token, _INTEGRITY_LEVEL, room, _ROOM, ctypes.byref(used))
            if not advapi32.GetTokenInformation(*arguments):
                return None
            identity = ctypes.cast(room, ctypes.POINTER(wintypes.LPVOID))[0]
            last = advapi32.GetSidSubAuthorityCount(identity)[0] - 1
            return int(advapi32.GetSidSubAuthority(identity, last)[0])
        finally:
            kernel32.CloseHandle(token)
