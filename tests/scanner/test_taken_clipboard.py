"""What another program has copied in the meantime stays, and no token is said to be copied.

Under a real X server, the news that the clipboard is another's comes as an event, so late or never.
What it gets of a token that is there, it gets from there too.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.attempts import TOKEN
from tests.scanner.screen import Screen

_TILL = """
import sys
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from gui.domain.hold.attempt import Ending
from gui.services.token_clipboard import TokenClipboard
from tests.attempts import held
from tests.fake_clock import FakeClock

application = QGuiApplication([])
tokens = TokenClipboard(application.clipboard())
hold = held(FakeClock().now())
tokens.copy(hold)
application.processEvents()
print(tokens.holds(hold.id), flush=True)
for line in sys.stdin:
    if line == "listen\\n":
        loop = QEventLoop()
        tokens.changed.connect(loop.quit)
        QTimer.singleShot(10_000, loop, loop.quit)
        if tokens.holds(hold.id):
            loop.exec()
    elif line == "end\\n":
        tokens.on_attempt_changed(hold.ended(Ending.RELEASED))
    else:
        tokens.leave_on_clipboard()
    print(tokens.holds(hold.id), flush=True)
"""

_SERVING_TILL = """
from PySide6.QtGui import QGuiApplication
from gui.domain.hold.attempt import Ending
from gui.services.token_clipboard import TokenClipboard
from tests.attempts import held
from tests.fake_clock import FakeClock
from tests.standard_input import StandardInput

application = QGuiApplication([])
tokens = TokenClipboard(application.clipboard())
hold = held(FakeClock().now())
tokens.changed.connect(lambda copied: print(copied == hold.id, flush=True))
orders = StandardInput(application)
orders.line.connect(lambda _: tokens.on_attempt_changed(hold.ended(Ending.RELEASED)))
orders.start()
tokens.copy(hold)
application.exec()
"""

_ANOTHER_PROGRAM = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.clipboard().setText("theirs")
application.processEvents()
print("ready", flush=True)
application.exec()
"""

_FORMATS = """
from PySide6.QtGui import QGuiApplication
data = QGuiApplication([]).clipboard().mimeData()
print({name: bytes(data.data(name).data()) for name in data.formats()})
"""

_PASTE = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(application.clipboard().text())
"""


@contextmanager
def _program(code: str, screen: Screen) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=screen.environment,
    )
    with program:
        try:
            yield program
        finally:
            program.kill()


def _say(program: subprocess.Popen[str], line: str) -> str:
    assert program.stdin is not None
    program.stdin.write(f"{line}\n")
    program.stdin.flush()
    return _hear(program)


def _hear(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


@pytest.mark.parametrize("steps", [("listen", "end"), ("end", "leave"), ("leave",)])
def test_what_another_program_has_copied_is_left_alone(steps: tuple[str, ...]) -> None:
    """Noticed in time, not before the hold ends, or not before the app exits."""
    with Screen() as screen, _program(_TILL, screen) as till:
        assert _hear(till) == "True", "the token was copied"
        with _program(_ANOTHER_PROGRAM, screen) as other:
            assert _hear(other) == "ready"
            assert [_say(till, step) for step in steps] == ["False"] * len(steps)
            with _program(_PASTE, screen) as reader:
                assert _hear(reader) == "theirs"


def test_clipboard_histories_are_asked_to_leave_the_token_out() -> None:
    """And once the hold has ended, nothing is left: neither the token nor the request."""
    with Screen() as screen, _program(_SERVING_TILL, screen) as till:
        assert _hear(till) == "True", "the token was copied"
        with _program(_FORMATS, screen) as reader:
            formats = ast.literal_eval(_hear(reader))
        assert formats["x-kde-passwordManagerHint"] == b"secret"
        assert formats["text/plain"] == TOKEN.encode()
        assert _say(till, "end") == "False"
        with _program(_FORMATS, screen) as reader:
            assert _hear(reader) == "{}"
