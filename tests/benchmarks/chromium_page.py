"""A minimal web page for the same job in a Chromium window: what a shop would use instead."""

from __future__ import annotations

import http.server
import json
import shutil
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from statistics import median
from typing import Any

from tests.benchmarks.program import pss_mib

_PAGE = Path(__file__).with_name("page.html")


@dataclass(frozen=True)
class Page:
    """Medians: time until painted, memory of all its processes, time from Enter to token."""

    start_ms: float
    pss_mib: float
    scan_ms: float


def measure(rounds: int) -> Page | None:
    """Start it that many times; None without Chromium or a screen for it."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    screen = shutil.which("Xvfb")
    if browser is None or screen is None:
        return None
    xvfb = subprocess.Popen(
        [screen, "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert xvfb.stdout is not None
    display = xvfb.stdout.readline().decode().strip()
    runs = [_run(browser, f":{display}") for _ in range(rounds)]
    xvfb.terminate()
    xvfb.wait()
    xvfb.stdout.close()
    good = [run for run in runs if run is not None]
    if not good:
        return None
    return Page(
        median(run.start_ms for run in good),
        median(run.pss_mib for run in good),
        median(run.scan_ms for run in good),
    )


def _run(browser: str, display: str) -> Page | None:
    reports: SimpleQueue[tuple[int, dict[str, Any]]] = SimpleQueue()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(_PAGE.read_bytes(), "text/html")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == "/report":
                reports.put((time.monotonic_ns(), json.loads(body)))
            self._answer(b'{"hold_token": "hold_token_abcdefghijklmnop"}', "application/json")

        def _answer(self, content: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.daemon_threads = True
    thread = threading.Thread(target=site.serve_forever, args=(0.05,))
    thread.start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        started = time.monotonic_ns()
        process = subprocess.Popen(
            [
                *(browser, "--no-sandbox", "--no-first-run", "--disable-gpu"),
                *(f"--user-data-dir={profile}", "--window-size=1024,768"),
                f"--app=http://127.0.0.1:{site.server_port}/",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"DISPLAY": display, "PATH": "/usr/bin:/bin", "HOME": profile},
        )
        try:
            painted, _ = reports.get(timeout=60)
            _, scans = reports.get(timeout=60)
            time.sleep(2)
            memory = sum(pss_mib(pid) for pid in _family(process.pid))
        except (Empty, OSError):
            return None
        finally:
            process.terminate()
            process.wait()
            site.shutdown()
            site.server_close()
            thread.join()
    return Page((painted - started) / 1e6, memory, median(scans["scans"]))


def _family(pid: int) -> list[int]:
    """The process and all its descendants."""
    parents = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                status = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(folder.name)] = int(status[1])
    found = [pid]
    for each in found:
        found += [child for child, parent in parents.items() if parent == each]
    return found
