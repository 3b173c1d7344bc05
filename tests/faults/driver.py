"""Starts the program (driven_app.py), sends it commands, reads what it shows, and kills it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from gui.practice.smart_gift import PRACTICE_KEY
from tests.program_environment import ROOT, program_environment

PATIENCE_SECONDS = 60.0

Event = dict[str, Any]


class Died(Exception):
    """The program ended when it should not have; has its standard error."""


class DrivenApp:
    """One run of the program on `folder`, with the service at `url`."""

    def __init__(
        self,
        folder: Path,
        url: str,
        *arguments: str,
        under: Sequence[str] = (),
        **environment: str,
    ) -> None:
        self.events: list[Event] = []
        self._news = threading.Condition()
        self._over = False
        self._process = subprocess.Popen(
            [
                *(*under, sys.executable, "-m", "tests.faults.driven_app"),
                *("--api-url", url, "--data-dir", str(folder), *arguments),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=program_environment(
                covered=False, VOUCHER_HOLD_API_KEY=PRACTICE_KEY, **environment
            ),
            start_new_session=bool(under),
        )
        self._is_wrapped = bool(under)
        self.stderr = b""
        self._readers = [
            threading.Thread(target=target) for target in (self._read, self._read_errors)
        ]
        for reader in self._readers:
            reader.start()

    def send(self, *commands: str) -> None:
        """Send the program these commands; one that has already ended gets nothing."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write("".join(f"{each}\n" for each in commands).encode())
            self._process.stdin.flush()
        except OSError:
            pass

    def wait_for(
        self, condition: Callable[[Event], bool], since: int = 0, seconds: float = PATIENCE_SECONDS
    ) -> Event:
        """The first event from the `since`th on that meets the condition. Raises Died."""
        end = time.monotonic() + seconds
        with self._news:
            while True:
                for event in self.events[since:]:
                    if condition(event):
                        return event
                since = len(self.events)
                if self._over or time.monotonic() > end:
                    raise Died(self.stderr.decode() or f"only {self.events[-3:]}")
                self._news.wait(1.0)

    def wait_ready(self) -> Event:
        """Wait until the program accepts scans; returns what it has restored."""
        self.wait_for(lambda event: event["event"] == "ready")
        return self.wait_for(lambda event: event["event"] == "restored")

    def stats(self) -> Event:
        """What the program has open now."""
        since = len(self.events)
        self.send("stats")
        return self.wait_for(lambda event: event["event"] == "stats", since)

    def attempts(self) -> list[Event]:
        """What has been shown of attempts so far, oldest first."""
        return [event for event in list(self.events) if event["event"] == "attempt"]

    def kill(self) -> None:
        """SIGKILL without warning; what was shown until then is in `events`."""
        if sys.platform != "win32" and self._is_wrapped:
            os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()
        self._end()

    def close(self, *last: str) -> tuple[int, float]:
        """Exit the way closing the window does; returns the exit status and the seconds it took."""
        started = time.monotonic()
        self.send(*last, "close")
        try:
            status = self._process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        seconds = time.monotonic() - started
        self._end()
        return status, seconds

    def _end(self) -> None:
        self._process.wait()
        for reader in self._readers:
            reader.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe is not None
            try:
                pipe.close()
            except OSError:
                pass

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if not line.endswith(b"\n"):
                break  # killed in the middle of it
            with self._news:
                self.events.append(json.loads(line))
                self._news.notify_all()
        with self._news:
            self._over = True
            self._news.notify_all()

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        self.stderr = self._process.stderr.read()
