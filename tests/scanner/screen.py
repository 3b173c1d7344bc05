"""A screen for real key events: an X server of its own, with a small window manager."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from tests.program_environment import program_environment
from tests.scanner.x_keyboard import is_available

# Alt+F4 reaches the app, as on Windows.
_NO_SHORTCUTS = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>
"""


def why_no_screen() -> str:
    """Why no screen can be had here; "" if one can."""
    if sys.platform == "win32":
        return "Windows has no X11"
    missing = [name for name in ("Xvfb", "openbox", "setxkbmap") if shutil.which(name) is None]
    missing += [] if is_available() else ["libXtst"]
    return f"real key events need {', '.join(missing)}" if missing else ""


class Screen:
    """Starts and ends with the `with` statement; `display` is its name (":7").

    With a `frame_buffer` it keeps its picture in a file in that folder, as Xvfb(1) describes.
    """

    def __init__(self, frame_buffer: Path | None = None) -> None:
        self._options = [] if frame_buffer is None else ["-fbdir", str(frame_buffer)]

    def __enter__(self) -> Screen:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24"]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp", *self._options],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with open(reading, encoding="ascii") as answer:
            self.display = ":" + answer.readline().strip()
        assert self.display != ":", "Xvfb did not start"
        with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8") as file:
            file.write(_NO_SHORTCUTS)
            file.flush()
            command = ["openbox", "--config-file", file.name, "--startup", "echo ready"]
            self._manager = subprocess.Popen(
                command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            assert self._manager.stdout is not None
            assert self._manager.stdout.readline(), "openbox did not start"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.communicate(timeout=30)

    @property
    def environment(self) -> dict[str, str]:
        """The environment for programs that are to appear on it."""
        return program_environment(covered=True, DISPLAY=self.display, QT_QPA_PLATFORM="xcb")

    def set_layout(self, layout: str) -> None:
        """Switch the PC to another keyboard layout ("us", "gb", "de", "fr")."""
        subprocess.run(
            ["setxkbmap", "-display", self.display, layout], check=True, env=self.environment
        )
