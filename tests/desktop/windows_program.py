"""Another program on Windows: `python -m … field` or `python -m … clipboard TEXT`.

The first shows a window with a field; each line on standard input is answered with a JSON line: the
window's number, and what has been typed so far. The second leaves a text on the clipboard as the
app does, says so, and stays until standard input ends.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from gui.desktop.private_text import leave_private_text
from tests.standard_input import StandardInput


def show_field(orders: StandardInput) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(False)
    orders.line.connect(lambda _: say(window=int(field.winId()), typed=field.toPlainText()))
    field.show()
    return field


def fill_clipboard(text: str) -> None:
    leave_private_text(QGuiApplication.clipboard(), text)
    say(text=text)


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


def main(kind: str, *texts: str) -> None:
    application = QApplication([])
    orders = StandardInput(application)
    orders.ended.connect(application.quit)
    orders.start()
    field = show_field(orders) if kind == "field" else None
    for text in texts:
        fill_clipboard(text)
    application.exec()
    del field


if __name__ == "__main__":
    main(*sys.argv[1:])
