"""Hostile input: fuzzed bytes, markup in every text shown, a web page that posts."""

from __future__ import annotations

import http.server
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget

from gui.domain.setup.faults import SystemFault
from gui.domain.setup.settings import Settings, SettingsProblem
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY
from gui.storage.second_start import SecondStartServer
from tests.fake_clock import FakeClock
from tests.faults.figures import Figures
from tests.faults.targets import SLOW, TARGETS
from tests.faults.truth import Truth
from tests.faults.waits import Waits
from tests.program_environment import ROOT, program_environment
from tests.scripted_server import ScriptedServer
from tests.till import Till

_MARKUP = '<b>x</b><img src="file:///etc/passwd"><a href="http://evil.example">y</a>&lt;'
_UNSEEN = "\x00\x07\x1b[31m\u202e\u2066\u200b\ufeff\x7f\x9f"


def run(seed: int, count: int) -> Figures:
    """`count` runs of each fuzz target, a fiftieth of that for the slow ones, and the rest once."""
    figures = Figures("hostile input")
    for name in TARGETS:
        _fuzz(name, seed, count // 50 if name in SLOW else count, figures)
    show_markup(figures)
    post_from_a_web_page(figures)
    return figures


def _fuzz(name: str, seed: int, runs: int, figures: Figures) -> None:
    if importlib.util.find_spec("atheris") is None:
        figures.seen["NOT TRIED, there is no atheris here"] += 1
        return
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.fuzz", name, str(seed), str(runs)],
        cwd=ROOT,
        env=program_environment(covered=True),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    figures.tried += runs
    figures.seen[f"fuzzed {name}"] += runs
    if done.returncode:
        figures.broken.append(f"{name}: {done.stdout[-800:]}{done.stderr[-1500:]}")


# --- texts that are shown -------------------------------------------------------------------------


def show_markup(figures: Figures) -> None:
    """Show every text that comes from outside, full of markup and invisible characters."""
    server = ScriptedServer()
    evil = f"{_MARKUP}{_UNSEEN}"
    server.play(lambda it: it.reply_json("422 No", {"message": evil, "errors": {evil: [evil]}}))
    with tempfile.TemporaryDirectory() as folder:
        till = Till(Waits(), FakeClock(), server.url, Path(folder))
        till.settings = Settings(shop=_MARKUP, till=_MARKUP)
        till.problems = (
            SettingsProblem(_MARKUP, 1, SystemFault(_MARKUP)),
            SettingsProblem("f", None, SystemFault(evil)),
        )
        till.start()
        till.scan_and_wait("1000000001")
        _look(till.window, "after a refusal", figures)
        till.scan(_MARKUP)
        till.settle()
        _look(till.window, "after a scan of markup", figures)
        server.play(lambda it: it.held(f"hold_token_{'<b>x</b>'}"))
        till.app.reservations.submit("1000000002")
        till.until(lambda: not till.app.reservations.under_way())
        till.settle()
        _look(till.window, "after a token of markup", figures)
        till.app.settings_flow.open()
        dialog = till.app.settings_flow.dialog
        assert dialog is not None
        pages = dialog.findChild(QStackedWidget, "settingsPages")
        assert isinstance(pages, QStackedWidget)
        for page in range(pages.count()):
            pages.setCurrentIndex(page)
            till.settle()
            _look(dialog, f"settings, page {page}", figures)
        dialog.reject()
        till.stop()
    server.close()


def _look(window: QWidget, when: str, figures: Figures) -> None:
    figures.tried += 1
    for label in [each for each in window.findChildren(QLabel) if each.text()]:
        figures.seen["texts checked"] += 1
        if label.textFormat() is not Qt.TextFormat.PlainText:
            figures.false.append(f"{when}: {label.objectName()} would render markup")
        for text in (label.text(), label.accessibleName()):
            unseen = [each for each in text if not each.isprintable() and each not in "\n\u200b"]
            if unseen:
                figures.false.append(f"{when}: {label.objectName()} shows {text!r}")
    for widget in window.findChildren(QWidget):
        if "<" in widget.toolTip():
            figures.false.append(f"{when}: a tool tip may render markup: {widget.toolTip()}")
    QApplication.processEvents()


# --- a web page on the same PC --------------------------------------------------------------------

_PAGE = Path(__file__).with_name("web_page.html")


def post_from_a_web_page(figures: Figures) -> None:
    """A page in a real browser posts to the practice server and to the app's own listener."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        figures.seen["NOT TRIED, there is no Chromium here"] += 1
        return
    truth = Truth()
    server = PracticeServer(truth)
    heard: list[tuple[str, ...]] = []
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,  # Chromium lingers
        _Listener(Path(folder) / "calls", heard) as port,
    ):
        urls = [f"{server.url}/redeem/hold", f"http://localhost:{server.url.rpartition(':')[2]}/"]
        urls.append(f"http://127.0.0.1:{port}/")
        page = _PAGE.read_text(encoding="utf-8").replace("KEY", json.dumps(PRACTICE_KEY), 1)
        page = page.replace("URLS", json.dumps(urls), 1)
        tries = _show(browser, page, Path(folder))
    server.close()
    figures.tried += tries
    figures.seen["tries of a web page"] += tries
    if not tries:
        figures.broken.append("the web page did not run to its end")
    if truth.held() or truth.requests:
        figures.broken.append(f"a web page was heard: {truth.requests}")
    if heard:
        figures.broken.append(f"a web page passed numbers on: {heard}")


class _Listener:
    """What a second start calls, on its own loop."""

    def __init__(self, file: Path, heard: list[tuple[str, ...]]) -> None:
        import asyncio

        self._file = file
        self._loop = asyncio.new_event_loop()
        self._reception = SecondStartServer(file)

        async def take(numbers: tuple[str, ...]) -> int:
            heard.append(numbers)
            return len(numbers)

        self._reception.on_call = take
        self._loop.run_until_complete(self._reception.open())
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> int:
        self._thread.start()
        return int(json.loads(self._file.read_text(encoding="utf-8"))["port"])

    def __exit__(self, *args: object) -> None:
        import asyncio

        async def close() -> None:
            self._reception.close()
            others = asyncio.all_tasks() - {asyncio.current_task()}
            await asyncio.gather(*others, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(close(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def _show(browser: str, page: str, folder: Path) -> int:
    """Open the page; returns how many tries it says it has made."""
    made: list[int] = []
    over = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.startswith("/done?"):
                made.append(int(self.path.partition("?")[2]))
                over.set()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=site.serve_forever, args=(0.05,))
    thread.start()
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]
    process = subprocess.Popen(
        [
            *(browser, *options, f"--user-data-dir={folder / 'profile'}"),
            *("--remote-debugging-port=0", f"http://127.0.0.1:{site.server_port}/"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    over.wait(60)
    process.terminate()
    process.wait()
    site.shutdown()
    site.server_close()
    thread.join()
    return made[0] if made else 0
