"""The floor: a bare PySide6 window with a field and a label.

Reports when it is painted, and, when sent a line, where on the screen the field is. Exits when its
input ends.

For Linux only, like the benchmarks: on Windows a QSocketNotifier can't watch a pipe.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QPoint, QSocketNotifier
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget


class _Watch(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print(json.dumps({"painted": time.monotonic_ns()}), flush=True)
        return False


def main() -> None:
    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    window = QWidget()
    window.resize(1024, 768)
    column = QVBoxLayout(window)
    field = QLineEdit()
    column.addWidget(field)
    column.addWidget(QLabel("0:00"))
    watch = _Watch()
    window.installEventFilter(watch)
    window.show()
    field.setFocus()

    def on_input() -> None:
        if not os.read(sys.stdin.fileno(), 4096):
            application.quit()
            return
        corner = field.mapToGlobal(QPoint(0, 0))
        place = [corner.x(), corner.y(), field.width(), field.height()]
        print(json.dumps({"where": {"field": place}}), flush=True)

    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    told.activated.connect(on_input)
    application.exec()


if __name__ == "__main__":
    main()
