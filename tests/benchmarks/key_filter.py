"""What the key filter costs: microseconds a key (shortcut override, press and release).

    python -m tests.benchmarks.key_filter [--rounds 9]

For comparison, in the same run: no filter, a filter in Python that does nothing, and one that reads
what it has to read of an event (kind, text, time, scan code, repeat) and decides nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from gui.services.key_scanner import KeyScanner

_CODE = "12345678901234567890"
_BURSTS = 100
_KINDS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class _Nothing(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False


class _Asking(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            kind = event.type()
            if kind is _KINDS[1]:
                event.text(), event.timestamp(), event.isAutoRepeat()
            if kind is not _KINDS[0]:
                event.nativeScanCode()
            else:
                event.text()
        return False


def microseconds(window: QWindow, listener: QObject | None, gap_ms: int, start_ms: int) -> float:
    """The time a key takes, with keys `gap_ms` apart."""
    if listener is not None:
        window.installEventFilter(listener)
    at, spent, keys = start_ms, 0, 0
    for _ in range(_BURSTS):
        events = []
        for character in (*_CODE, "\r"):
            at += gap_ms
            for kind in _KINDS:
                key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
                event = QKeyEvent(
                    kind, key, Qt.KeyboardModifier.NoModifier, 10 + key % 60, 0, 0, character
                )
                event.setTimestamp(at)
                events.append(event)
        at += 3000
        started = time.perf_counter_ns()
        for event in events:
            QCoreApplication.sendEvent(window, event)
        spent += time.perf_counter_ns() - started
        keys += len(_CODE) + 1
    if listener is not None:
        window.removeEventFilter(listener)
    return spent / keys / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    application = QGuiApplication([])
    window = QWindow()
    window.create()
    found: dict[str, list[float]] = {}
    for index in range(rounds):
        for name, listener, gap_ms in (
            ("no filter", None, 5),
            ("a filter that does nothing", _Nothing(), 5),
            ("a filter that only asks", _Asking(), 5),
            ("ours, a scan", KeyScanner(), 5),
            ("ours, typing", KeyScanner(), 100),
        ):
            start_ms = index * 1_000_000
            found.setdefault(name, []).append(microseconds(window, listener, gap_ms, start_ms))
    bare = median(found["no filter"])
    table = {name: round(median(values) - bare, 1) for name, values in found.items()}
    print(json.dumps({"microseconds a key, without Qt's own": table}, indent=2))
    del application


if __name__ == "__main__":
    main()
