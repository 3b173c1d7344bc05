"""Saves a picture of the window; the file may be anywhere, even on an unreachable share."""

from __future__ import annotations

import threading

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPixmap

from gui.storage.private_files import private_opener

_SECONDS = 10.0


def save_picture(picture: QPixmap, file: str) -> bool:
    """Save it as a PNG; returns False if that fails or takes too long."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):
        return False
    written: list[int] = []

    def write() -> None:
        try:
            with open(file, "wb", opener=private_opener) as opened:  # the picture shows tokens
                written.append(opened.write(content.data()))
        except OSError:
            pass

    # Qt would keep the interpreter's lock while a share does not answer.
    writing = threading.Thread(target=write, name="picture", daemon=True)
    writing.start()
    writing.join(_SECONDS)
    return bool(written)
