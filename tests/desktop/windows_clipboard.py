"""Another program on Windows: `python -m … TEXT` leaves a text on the clipboard as the app does.

It says so on standard output, and stays until standard input ends.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from gui.desktop.private_text import leave_private_text
from tests.standard_input import StandardInput


def main(text: str) -> None:
    application = QGuiApplication([])
    orders = StandardInput(application)
    orders.ended.connect(application.quit)
    orders.start()
    leave_private_text(QGuiApplication.clipboard(), text)
    print("there", flush=True)
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
