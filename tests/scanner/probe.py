"""The real window in its own process on a real X server, with extra widgets to focus.

Commands come as lines on standard input ("focus button", "report", ...); each is answered with one
JSON line on standard output. Meanwhile it records what widgets do and what is scanned.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from gui.app import App
from gui.arguments import read_arguments
from gui.domain.clock import SystemClock
from gui.domain.redaction import KnownSecrets
from gui.domain.scan.cleaning import BadScan
from gui.domain.scan.detector import ScanDetector
from gui.domain.telling.message import Message
from gui.domain.telling.news import News, QueueFull
from gui.domain.trials.scan_doctor import ScanReport
from gui.domain.voucher_number import VoucherNumber
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.theme import system_theme
from gui.widgets.main_window import MainWindow
from gui.worker_resources import open_worker_resources
from tests.benchmarks.event_loop_gap import GapWatch
from tests.standard_input import StandardInput


class Probe(QObject):
    """Records, and obeys the commands."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._codes: list[str] = []
        self._typed: list[str] = []
        self._refused: list[str] = []
        self._activated: list[str] = []
        self._times: list[float] = []
        self._stamp = app.keys._time_of
        app.keys._time_of = self._time_of
        app.scanners.scanned.connect(self._on_scanned)
        app.scanners.typed.connect(self._on_typed)
        app.scanners.refused.connect(self._on_refused)
        app.scanners.reported.connect(self._on_scan_reported)

        self._gaps = GapWatch()
        self._titles: list[str] = []
        self._not_taken: list[str] = []
        app.feed.banner_changed.connect(self._on_banner)
        app.reservations.staff_news.connect(self._on_staff_news)

        self._button = QPushButton("Button")
        self._button.setDefault(True)
        self._check = QCheckBox("Check")
        self._combo = QComboBox()
        self._combo.addItems([f"{digit} item" for digit in range(10)])
        extra = QWidget(app.window)
        row = QHBoxLayout(extra)
        for widget in (self._button, self._check, self._combo):
            row.addWidget(widget)
        layout = app.window.layout()
        assert layout is not None
        layout.addWidget(extra)
        self._button.clicked.connect(lambda: self._activated.append("button"))
        self._check.toggled.connect(lambda: self._activated.append("check"))
        self._combo.currentIndexChanged.connect(lambda: self._activated.append("combo"))

        self._dialog = QDialog(app.window)
        column = QVBoxLayout(self._dialog)
        self._password = QLineEdit()
        ok = QPushButton("OK")
        ok.setDefault(True)
        column.addWidget(self._password)
        column.addWidget(ok)
        ok.clicked.connect(self._dialog.accept)
        self._dialog.finished.connect(lambda: self._activated.append("dialog"))
        self._menu = QMenu(app.window)
        self._menu.addAction("1 first").triggered.connect(lambda: self._activated.append("menu"))
        self._menu.addAction("2 second").triggered.connect(lambda: self._activated.append("menu"))

        self._input = StandardInput(self)
        self._input.line.connect(self._on_command)
        self._input.ended.connect(self._on_ended)
        self._input.start()

    @property
    def _field(self) -> QLineEdit:
        field = self._app.window.findChild(QLineEdit, "voucherNumber")
        assert isinstance(field, QLineEdit)
        return field

    def _newest(self) -> str:
        hold = self._app.feed.newest_hold
        return hold.number.value if hold is not None else ""

    def _notices(self) -> list[QLabel]:
        return self._app.window.findChildren(QLabel, "noticeAdvice")

    def _on_scanned(self, number: VoucherNumber) -> None:
        self._codes.append(number.value)

    def _on_typed(self, number: str) -> None:
        self._typed.append(number)

    def _on_refused(self, bad: BadScan) -> None:
        self._refused.append(bad.problem.value)

    def _on_banner(self, banner: Message | None, is_new: bool) -> None:
        if banner is not None:
            self._titles.append(banner.title)

    def _on_staff_news(self, news: News) -> None:
        if isinstance(news, QueueFull):
            self._not_taken.append(news.number.value)

    def _on_scan_reported(self, report: ScanReport) -> None:
        self._refused.extend(finding.value for finding in report.findings)

    def _time_of(self, event: QKeyEvent) -> float:
        """Every key that the filter reads comes through here."""
        self._times.append(self._stamp(event))
        return self._times[-1]

    def _on_ended(self) -> None:
        QApplication.exit()  # `quit` would ask what to do with live holds

    def _on_command(self, line: str) -> None:
        command, _, argument = line.strip().partition(" ")
        reply: dict[str, object] = {}
        match command:
            case "focus":
                self._focus(argument)
            case "text":
                self._field.setText(argument)
            case "submit":
                self._field.setText(argument)
                self._app.window.field.submit()
            case "stall":
                QTimer.singleShot(0, lambda: _stall(int(argument)))
            case "report":
                detector = self._app.keys._detector
                reply = {
                    "codes": self._codes,
                    "typed": self._typed,
                    "refused": self._refused,
                    "activated": self._activated,
                    "text": self._field.text(),
                    "password": self._password.text(),
                    "times": self._times,
                    "is_busy": detector.deadline is not None,
                    "focus": self._where(),
                    "is_pasting": isinstance(self._field, LineEdit) and self._field.is_pasting,
                    "notices": [each.text() for each in self._notices()],
                    "title": self._titles[-1] if self._titles else "",
                    "newest": self._newest(),
                    "told": QToolTip.text() if QToolTip.isVisible() else "",
                    "field_at": self._field.mapToGlobal(self._field.rect().center()).toTuple(),
                }
            case "load":
                reply = {
                    "waiting": len(self._app.reservations.under_way()),
                    "not_taken": self._not_taken,
                    "titles": self._titles,
                    "longest_gap_ms": self._gaps.longest_ms,
                }
            case "forget":
                self._gaps.longest_ms = 0.0
                for each in (self._codes, self._typed, self._refused, self._activated, self._times):
                    each.clear()
                QToolTip.hideText()
                self._app.keys._detector = ScanDetector()
                self._app.scanners.forget_last()
        print(json.dumps(reply), flush=True)

    def _where(self) -> str:
        """Where the next key goes."""
        if QApplication.activePopupWidget() is self._menu:
            return "popup"
        places: dict[QWidget | None, str] = {
            self._field: "field",
            self._button: "button",
            self._check: "check",
            self._combo: "combo",
            self._password: "dialog",
        }
        dialog = self._app.settings_flow.dialog
        if dialog is not None and dialog.isActiveWindow():
            return "doctor"
        widget = QApplication.focusWidget()
        has_keys = widget is not None and QGuiApplication.focusWindow() is not None
        return places.get(widget, "") if has_keys else ""

    def _focus(self, where: str) -> None:
        self._menu.hide()
        self._combo.hidePopup()
        if where != "dialog" and self._dialog.isVisible():
            self._dialog.hide()
            self._activated.clear()
        if where == "doctor":
            self._app.settings_flow.open()
            dialog = self._app.settings_flow.dialog
            assert dialog is not None
            pages = dialog.findChild(QStackedWidget, "settingsPages")
            assert isinstance(pages, QStackedWidget)
            pages.setCurrentIndex(2)
            return
        if self._app.settings_flow.dialog is not None:
            self._app.settings_flow.dialog.hide()
        self._app.window.activateWindow()
        match where:
            case "field":
                self._field.setFocus()
            case "button":
                self._button.setFocus()
            case "check":
                self._check.setFocus()
            case "combo":
                self._combo.setFocus()
            case "dialog":
                self._password.clear()
                self._dialog.open()
                self._password.setFocus()
            case "popup":
                corner = self._app.window.mapToGlobal(self._app.window.rect().center())
                self._menu.popup(corner)
                self._menu.setActiveAction(self._menu.actions()[0])


def _stall(milliseconds: int) -> None:
    """Keep the UI thread busy, as none of our code ever should."""
    time.sleep(milliseconds / 1000)


def main() -> None:
    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    server = PracticeServer(PracticeSmartGift(rate_limit=None))
    url, settings = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "settings.toml").write_text(settings, encoding="utf-8")
        work(application, ["--api-url", url or server.url, "--data-dir", folder])
    server.close()


def work(application: QApplication, arguments: list[str]) -> None:
    clock = SystemClock()
    window = MainWindow(practice=False)
    window.dress(system_theme())
    given = read_arguments(arguments, {"VOUCHER_HOLD_API_KEY": PRACTICE_KEY})
    app = App(
        given,
        window,
        clock,
        partial(open_worker_resources, given, clock, KnownSecrets(), lambda paths: None),
    )
    probe = Probe(app)
    app.reservations.ready.connect(lambda: print(json.dumps({"ready": True}), flush=True))
    app.start()
    application.exec()
    del probe
    app.stop()


if __name__ == "__main__":
    main()
