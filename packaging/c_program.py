"""Compiles the little that is written in C for Windows: with mingw-w64, there and on Linux."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from environment import bare_environment

COMPILER = "x86_64-w64-mingw32-gcc"
"""Debian's name for it; on Windows it is also called gcc."""


def compile_c(source: Path, target: Path, *options: str) -> None:
    """Compile a source file into a program, or into a library with the option `-shared`.

    Two builds of one source are one file.
    """
    compiler = shutil.which(COMPILER) or shutil.which("gcc")
    if compiler is None:
        raise SystemExit("A C compiler is needed: gcc of mingw-w64 (https://www.mingw-w64.org).")
    strict = ["-Wall", "-Wextra", "-Werror"]
    size = ["-O1", "-s", "-Wl,--no-insert-timestamp"]
    subprocess.run(
        [compiler, "-municode", *strict, *size, str(source), "-o", str(target), *options],
        env=bare_environment(),
        check=True,
    )
