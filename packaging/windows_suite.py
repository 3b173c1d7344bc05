"""Runs the tests on Windows' own Python under Wine.

    python3 packaging/dev.py test --windows [FILE or FOLDER …]

As on a till, Python's UTF-8 mode is off. A few files of one folder share a process, since each
start takes seconds there. Nothing can hang: a test that takes too long ends its process, with the
stack of each thread in the log; the process's files are then run one by one. At the end come a
table by folder and every test that was left out, with the reason that stands beside it in the code.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

import locks
from windows_python import windows_python
from wine_host import FONTS, WineHost

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "windows"
LOGS = BUILD / "suite"
REQUIREMENTS = ROOT / "packaging" / "requirements-dev.txt"
WINDOWS = locks.environment("3.13.2", "win32", "AMD64")

_FILES_A_PROCESS = 6
_COMPLETE = (0, 1, 5)
"""pytest's exit statuses after all tests: passed, some failed, all left out as a whole file."""

_MOST_SECONDS_A_TEST = 300
_MOST_SECONDS_A_PROCESS = 1800

_FONT_FILES = ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono", "DejaVuSansMono-Bold")
"""In place of Windows' own, which are not free (tests/widgets/kit/test_fixed_font.py)."""

Files = tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """What came of some files of tests of one folder.

    `excused` has a file and a reason for each test that was left out. `broken` says why there is
    no report: the process hung or crashed.
    """

    files: Files
    seconds: float
    passed: int = 0
    failed: tuple[str, ...] = ()
    excused: tuple[tuple[str, str], ...] = ()
    broken: str = ""

    @property
    def verdict(self) -> str:
        """One word or two, "ok" if nothing went wrong."""
        return self.broken or ("FAILED" if self.failed else "ok")


def main() -> int:
    """Run the files of tests that the arguments name, or all; returns the exit status."""
    files = files_of(sys.argv[1:] or ["tests"])
    requirements = locks.narrowed(REQUIREMENTS.read_text(encoding="utf-8"), WINDOWS)
    python = windows_python(
        BUILD / "test-python", BUILD / "test-wheels", requirements, isolated=False
    )
    shutil.rmtree(LOGS, ignore_errors=True)
    LOGS.mkdir(parents=True)
    started = time.monotonic()
    results = run(shared_out(files), python)
    print(report(results, time.monotonic() - started))
    missing = {*files} - {file for each in results for file in each.files}
    if missing:  # a worker has failed, and its traceback says how
        print(f"  not run: {', '.join(sorted(missing))}")
    return 1 if missing or any(each.verdict != "ok" for each in results) else 0


def files_of(names: Iterable[str]) -> list[str]:
    """The files of tests at or below these, from the project's folder.

    A single test ("tests/test_x.py::test_y") stands for itself.
    """
    found: dict[str, None] = {}
    for name in names:
        place = ROOT / name.partition("::")[0]
        if not place.exists():
            raise SystemExit(f"There is no {name}.")
        if place.is_dir():
            tests = sorted(place.rglob("test_*.py"))
            found |= dict.fromkeys(each.relative_to(ROOT).as_posix() for each in tests)
        else:
            found[name] = None
    return list(found)


def shared_out(files: Sequence[str]) -> list[Files]:
    """Some files of one folder for each process, the longest ones first."""
    folders: dict[str, list[str]] = {}
    for file in files:
        folders.setdefault(file.rpartition("/")[0], []).append(file)
    shares = [
        tuple(those[start : start + _FILES_A_PROCESS])
        for those in folders.values()
        for start in range(0, len(those), _FILES_A_PROCESS)
    ]
    return sorted(shares, key=_size, reverse=True)


def _size(files: Files) -> int:
    return sum((ROOT / file.partition("::")[0]).stat().st_size for file in files)


def run(shares: Sequence[Files], python: Path) -> list[Result]:
    """Run these files, with as many processes at once as there are processors."""
    waiting: SimpleQueue[Files] = SimpleQueue()
    for each in shares:
        waiting.put(each)
    results: list[Result] = []
    workers = [
        threading.Thread(target=_work, args=(BUILD / f"wine-{number}", python, waiting, results))
        for number in range(min(os.cpu_count() or 1, len(shares)))
    ]
    for worker in workers:
        worker.start()
    try:
        for worker in workers:
            worker.join()
    finally:  # also if somebody interrupts it: then no worker begins anything new
        while not waiting.empty():
            waiting.get()
    return results


def _work(prefix: Path, python: Path, waiting: SimpleQueue[Files], results: list[Result]) -> None:
    """Take share after share; a prefix of its own keeps what breaks in it from the others."""
    with WineHost(prefix) as host:
        fonts = host.drive_c / "windows" / "Fonts"
        for name in _FONT_FILES:
            shutil.copy(FONTS / f"{name}.ttf", fonts)
        while True:
            try:
                files = waiting.get_nowait()
            except Empty:
                return
            for result in _run_files(host, python, files):
                results.append(result)
                print(f"{result.verdict:6} {result.seconds:4.0f} s  {_names(result)}", flush=True)


def _run_files(host: WineHost, python: Path, files: Files) -> Iterator[Result]:
    """Run them together; if that breaks, each alone."""
    together = _run_together(host, python, files)
    if together.broken and len(files) > 1:
        for each in files:
            yield _run_together(host, python, (each,))
    else:
        yield together


def _run_together(host: WineHost, python: Path, files: Files) -> Result:
    stem = files[0].partition("::")[0].removesuffix(".py").replace("/", ".")
    junit, log = (LOGS / f"{stem}.{kind}" for kind in ("xml", "log"))
    options = ["-p", "no:cacheprovider", "-o", "junit_family=xunit1", "-rfE", "--tb=short"]
    options += ["-o", f"faulthandler_timeout={_MOST_SECONDS_A_TEST}"]
    options += ["-o", "faulthandler_exit_on_timeout=true"]
    junit.unlink(missing_ok=True)  # of the same files together
    started = time.monotonic()
    status, said = host.run(
        python,
        *("-m", "pytest", "-v", *files, f"--junitxml={host.windows_path(junit)}", *options),
        timeout=_MOST_SECONDS_A_PROCESS,
        PYTHONPATH=host.windows_path(ROOT),
        PYTHONIOENCODING="utf-8",
    )
    seconds = time.monotonic() - started
    with log.open("a", encoding="utf-8") as written:
        written.write(said)
    if junit.exists() and status in _COMPLETE:
        return result_of(files, seconds, ET.parse(junit).getroot())
    host.end_programs()
    hung = status == -1 or "Timeout (" in said
    return Result(files, seconds, broken="hung" if hung else f"ended with {status}")


def result_of(files: Files, seconds: float, junit: ET.Element) -> Result:
    """What pytest's report says."""
    passed, failed, excused = 0, [], []
    for case in junit.iter("testcase"):
        file = (case.get("file") or "").replace("\\", "/")
        skipped = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            failed.append(f"{file}::{case.get('name')}")
        elif skipped is not None:
            excused.append((file, skipped.get("message") or "no reason"))
        else:
            passed += 1
    return Result(files, seconds, passed, tuple(failed), tuple(excused))


# --- what is told ---------------------------------------------------------------------------------


def report(results: Sequence[Result], seconds: float) -> str:
    """The table by folder, then what was left out and why, then what went wrong."""
    by_folder: dict[str, list[Result]] = {}
    files_by_reason: dict[str, list[str]] = {}
    for each in sorted(results, key=lambda result: result.files):
        by_folder.setdefault(_folder(each.files[0]), []).append(each)
        for file, reason in each.excused:
            files_by_reason.setdefault(reason, []).append(file)
    lines = ["", f"{'folder':20} files  tests passed excused failed  time"]
    lines += [_row(name, its) for name, its in by_folder.items()]
    lines += [_row("all", results), f"{seconds:.0f} s in all"]
    lines += ["", "left out, and why"] if files_by_reason else []
    for reason, files in sorted(files_by_reason.items()):
        lines.append(f"  {len(files):3}  {reason}: {', '.join(sorted({*files}))}")
    wrong = [each for each in results if each.verdict != "ok"]
    lines += ["", f"what went wrong; the logs are in {LOGS.relative_to(ROOT)}"] if wrong else []
    for each in wrong:
        lines += [f"  {what}" for what in each.failed or [f"{each.files[0]}: {each.broken}"]]
    return "\n".join(lines)


def _names(result: Result) -> str:
    first, *more = result.files
    return f"{first} and {len(more)} more" if more else first


def _folder(file: str) -> str:
    """The folder below tests that a file is in, however deep."""
    return "/".join(Path(file).parts[:-1][:2])


def _row(name: str, results: Sequence[Result]) -> str:
    files = sum(len(each.files) for each in results)
    passed = sum(each.passed for each in results)
    excused = sum(len(each.excused) for each in results)
    failed = sum(len(each.failed) or bool(each.broken) for each in results)
    tests, seconds = passed + excused + failed, sum(each.seconds for each in results)
    return f"{name:20} {files:5} {tests:6} {passed:6} {excused:7} {failed:6} {seconds:4.0f} s"


if __name__ == "__main__":
    sys.exit(main())
