"""Text for the clipboard that is nobody else's to keep: clipboard histories leave it out.

Windows' own history, and the copy of it that goes to other devices, heed three formats
(https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats).
Elsewhere Klipper's hint is what clipboard managers look for. A program that pastes sees plain text.
"""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QClipboard

_DWORD_ZERO = bytes(4)
_WINDOWS_FORMATS = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
"""The first counts by being there, the others by being 0."""

_MARKS = (
    {f'application/x-qt-windows-mime;value="{name}"': _DWORD_ZERO for name in _WINDOWS_FORMATS}
    if sys.platform == "win32"
    else {"x-kde-passwordManagerHint": b"secret"}
)


def private_text(text: str) -> QMimeData:
    """The text, marked. It lives in Python, so that it can be recognised on the clipboard."""
    return _marked(QMimeData(), text)


def leave_private_text(clipboard: QClipboard, text: str) -> None:
    """Put the same there, made by Qt alone: it may be asked for its data once Python has gone.

    PySide's wrapper has to be detached: it regains ownership when the clipboard's wrapper goes, and
    would delete data that Qt still has.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for name in data.formats():
        data.removeFormat(name)
    clipboard.setMimeData(_marked(data, text))
    shiboken6.invalidate(data)


def _marked(data: QMimeData, text: str) -> QMimeData:
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, value)
    return data
