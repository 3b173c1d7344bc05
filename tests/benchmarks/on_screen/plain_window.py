"""The floor of a token on the screen: a plain window that sends a number and shows its token.

    python -m tests.benchmarks.on_screen.plain_window URL

A field, a label, a thread with a warm `httpx.Client`. `where` reports where on the screen they
are, `done` empties the label. It exits when its input ends.
"""

from __future__ import annotations

import json
import os
import ssl
import sys

import httpx
from PySide6.QtCore import QObject, QPoint, Qt, QThread, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.standard_input import StandardInput


class _Asking(QObject):
    """Sends the requests, on its own thread."""

    held = Signal(str)

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = f"{url}/redeem/hold"
        trusted = ssl.create_default_context(cafile=os.environ["SSL_CERT_FILE"])
        key = {"Smart-Auth": os.environ["VOUCHER_HOLD_API_KEY"], "Accept": "application/json"}
        self._client = httpx.Client(verify=trusted, headers=key, trust_env=False)

    def ask(self, number: str) -> None:
        reply = self._client.post(self._url, json={"voucher_no": number})
        self.held.emit(reply.json()["hold_token"])


class _Plain(QWidget):
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.resize(1024, 720)
        self._field = QLineEdit()
        self._token = QLabel()
        column = QVBoxLayout(self)
        column.addWidget(self._field)
        column.addWidget(self._token)
        self._field.returnPressed.connect(self._on_return)
        self._input = StandardInput(self)
        self._input.line.connect(self._on_line)
        self._input.ended.connect(self._on_ended)
        self._input.start()

    def show_token(self, token: str) -> None:
        self._token.setText(token)

    def _on_return(self) -> None:
        number = self._field.text()
        self._field.clear()
        self.asked.emit(number)

    def _on_line(self, line: str) -> None:
        if line == "done":
            self._token.clear()
        else:
            places = {"field": _place(self._field), "told": _place(self._token)}
            print(json.dumps({"where": places}), flush=True)

    def _on_ended(self) -> None:
        QApplication.exit()


def _place(widget: QWidget) -> list[int]:
    corner = widget.mapToGlobal(QPoint(0, 0))
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def main() -> None:
    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    window = _Plain()
    thread = QThread()
    asking = _Asking(sys.argv[1])
    asking.moveToThread(thread)
    window.asked.connect(asking.ask, Qt.ConnectionType.QueuedConnection)
    asking.held.connect(window.show_token, Qt.ConnectionType.QueuedConnection)
    thread.start()
    window.show()
    print(json.dumps({"ready": 0}), flush=True)
    application.exec()
    thread.quit()
    thread.wait()


if __name__ == "__main__":
    main()
