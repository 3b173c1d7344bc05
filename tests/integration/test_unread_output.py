"""Scripts rely on the exit status, so it is the documented one whatever happens to the output."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import IO, NamedTuple

import pytest

from gui.storage.instance_lock import InstanceLock
from gui.storage.paths import paths_for
from tests.program_environment import program_environment

WINDOWED = """
import sys
sys.stdout = sys.stderr = None  # as Windows starts a program that has no console
from gui.__main__ import main
sys.exit(main())
"""


class Run(NamedTuple):
    """A way to start the program, the stream it then writes to, and its exit status."""

    arguments: list[str]
    stream: str
    status: int


SUBMIT = ["--practice", "--quit", "--submit"]
RUNS = {
    "held": Run([*SUBMIT, "1000000001"], "stdout", 0),
    "refused": Run([*SUBMIT, "2000000001"], "stdout", 3),
    "many lines": Run([*SUBMIT, "1000000001", *["--submit", ""] * 100], "stdout", 3),
    "version": Run(["--version"], "stdout", 0),
    "help": Run(["--help"], "stdout", 0),
    "all good": Run(["--practice", "--diagnose"], "stdout", 0),
    "not all good": Run(["--api-url", "http://127.0.0.1:9", "--diagnose"], "stdout", 1),
    "unknown argument": Run(["--nonsense"], "stderr", 2),
    "bad argument": Run(["--api-url", "ftp://shop.example"], "stderr", 2),
    "bad setting": Run(["--set-machine", "api_url=ftp://shop.example"], "stderr", 1),
    "no store": Run(["--remove-key"], "stderr", 1),
    "no picture": Run([*SUBMIT, "1000000001", "--screenshot", "folder.png"], "stderr", 1),
    "already open": Run([*SUBMIT, "1000000001", "--data-dir", "../open"], "stderr", 1),
}


def start(run: Run, folder: Path, output: IO[bytes] | int | None) -> subprocess.Popen[str]:
    """Start it with its stream going to `output`, or closed if that is None."""
    (folder / "folder.png").mkdir(parents=True)
    program = [sys.executable, "-m", "gui"]
    if output is None and sys.platform == "win32":
        program = [sys.executable, "-c", WINDOWED]
    elif output is None:
        closed = 'exec "$@" >&-' if run.stream == "stdout" else 'exec "$@" 2>&-'
        program = ["sh", "-c", closed, "sh", *program]
    taken: IO[bytes] | int = subprocess.PIPE if output is None else output
    return subprocess.Popen(
        [*program, *run.arguments],
        cwd=folder,
        env=program_environment(covered=True, VOUCHER_HOLD_DATA_DIR=str(folder)),
        stdout=taken if run.stream == "stdout" else subprocess.PIPE,
        stderr=taken if run.stream == "stderr" else subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_output_that_nobody_reads_does_not_change_the_status(run: Run, tmp_path: Path) -> None:
    paths = paths_for(tmp_path / "open", practice=True)
    lock = InstanceLock(paths.lock)
    window = socket.create_server(("127.0.0.1", 0))
    port = window.getsockname()[1]
    paths.calls.write_text(json.dumps({"port": port, "secret": ""}), encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    processes = {"a pipe that nobody reads": start(run, tmp_path / "pipe", writing)}
    os.close(writing)
    processes["nothing"] = start(run, tmp_path / "nothing", None)
    if sys.platform == "linux":
        with open("/dev/full", "wb") as full:
            processes["a full disk"] = start(run, tmp_path / "full", full)
    for output, process in processes.items():
        other = "".join(text for text in process.communicate(timeout=60) if text)
        assert (output, process.returncode) == (output, run.status)
        assert "Traceback" not in other
        assert "Exception ignored" not in other
        assert "voucher-hold: " not in other, "a script would take an error for an outcome"
    window.close()
    lock.release()
