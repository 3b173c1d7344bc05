"""Makes the lists of pinned packages with uv, and writes only complete ones.

    python3 packaging/dev.py lock [ARGUMENTS]  ARGUMENTS go to uv: --upgrade, --upgrade-package NAME

Packages are installed without resolving their requirements, so a list has to be complete: whatever
a package on it requires, on any Python and system the list is for, is on it in a suitable version.
requirements-metadata.json records what each requires, so that this can be checked without a network
and for systems that aren't at hand. Runs in the virtual environment, on Linux.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging"
RECORD = FOLDER / "requirements-metadata.json"

Environment = dict[str, str]
"""The values that environment markers test, by name (PEP 508)."""


@dataclass(frozen=True)
class Asked:
    """What a package needs, according to its own metadata."""

    python: str
    packages: tuple[str, ...]


@dataclass(frozen=True)
class Lock:
    """A list of pins, what it is for, and uv's arguments for it."""

    name: str
    group: str | None
    environments: tuple[Environment, ...]
    target: tuple[str, ...]

    def asked(self) -> list[Requirement]:
        """What pyproject.toml requires."""
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        group = project["dependency-groups"][self.group] if self.group else []
        return [Requirement(each) for each in [*project["project"]["dependencies"], *group]]


def environment(python: str, platform: str, machine: str) -> Environment:
    """CPython `python` ("3.11.4") on `platform`, as sys.platform has it."""
    windows = platform == "win32"
    return {
        "implementation_name": "cpython",
        "implementation_version": python,
        "os_name": "nt" if windows else "posix",
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
        "platform_release": "",
        "platform_system": "Windows" if windows else "Linux",
        "platform_version": "",
        "python_full_version": python,
        "python_version": ".".join(python.split(".")[:2]),
        "sys_platform": platform,
    }


_ANYWHERE = tuple(
    environment(f"3.{minor}.{patch}", platform, machine)
    for minor in (11, 12, 13, 14)
    for patch in (0, 99)
    for platform, machine in (("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64"))
)
_TO_FREEZE = (environment("3.13.0", "win32", "AMD64"), environment("3.13.99", "win32", "AMD64"))
_UNIVERSAL = ("--universal", "--python-version=3.11")
_WINDOWS = ("--python-platform=x86_64-pc-windows-msvc", "--python-version=3.13")

LOCKS = (
    Lock("requirements.txt", None, _ANYWHERE, _UNIVERSAL),
    Lock("requirements-dev.txt", "dev", _ANYWHERE, _UNIVERSAL),
    Lock("requirements-windows.txt", "freeze", _TO_FREEZE, _WINDOWS),
)


def main() -> int:
    """Compile the lists and the record; put them in place if they are complete."""
    with tempfile.TemporaryDirectory() as folder:
        for lock in LOCKS:
            if status := _compile(lock, Path(folder), sys.argv[1:]):
                return status
        _record(Path(folder))
        faults = put_in_place(Path(folder), FOLDER)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        print("Nothing has been changed: the new lists are incomplete.", file=sys.stderr)
    return 1 if faults else 0


def put_in_place(new: Path, old: Path) -> list[str]:
    """Replace the lists in `old` by those in `new`: all, or none if any is incomplete.

    Returns what is wrong with them.
    """
    known = read_record(new / RECORD.name)
    faults = [
        f"{lock.name}: {fault}"
        for lock in LOCKS
        for fault in faults_of(lock, (new / lock.name).read_text(encoding="utf-8"), known)
    ]
    if not faults:
        for name in (*(lock.name for lock in LOCKS), RECORD.name):
            shutil.copyfile(new / name, old / name)
    return faults


# --- what complete means --------------------------------------------------------------------------


def faults_of(lock: Lock, text: str, known: Mapping[str, Asked]) -> list[str]:
    """What makes this list incomplete: each fault once, with one environment where it occurs."""
    found: dict[str, Environment] = {}
    for each in lock.environments:
        for fault in _faults_in(each, lock.asked(), text, known):
            found.setdefault(fault, each)
    return [
        f"{fault} (Python {where['python_full_version']}, {where['sys_platform']})"
        for fault, where in found.items()
    ]


def _faults_in(
    where: Environment, asked: list[Requirement], text: str, known: Mapping[str, Asked]
) -> Iterator[str]:
    here = {
        canonicalize_name(pin.name): _version(pin)
        for pin in pins(text)
        if pin.marker is None or pin.marker.evaluate(where)
    }
    waiting = [("pyproject.toml", each) for each in asked if applies(each, where, "")]
    seen: set[tuple[str, str]] = set()
    while waiting:
        asker, wish = waiting.pop()
        name = canonicalize_name(wish.name)
        if name not in here:
            yield f"{asker} requires {wish}, which is missing"
            continue
        pin = f"{name}=={here[name]}"
        if not wish.specifier.contains(here[name], prereleases=True):
            yield f"{asker} requires {wish}, but the list has {pin}"
        if pin not in known:
            yield f"{RECORD.name} does not know what {pin} requires"
            continue
        if not _parsed(f"python{known[pin].python}").specifier.contains(
            where["python_full_version"]
        ):
            yield f"{pin} needs Python {known[pin].python}"
        for extra in {"", *wish.extras} - {extra for each, extra in seen if each == name}:
            seen.add((name, extra))
            waiting += [
                (pin, each)
                for each in map(_parsed, known[pin].packages)
                if applies(each, where, extra)
            ]
    for name in here.keys() - {each for each, _ in seen}:
        yield f"nothing requires {name}=={here[name]}"


def applies(wish: Requirement, where: Environment, extra: str) -> bool:
    """Whether a requirement counts there, for those who asked for that extra ("" for none)."""
    return wish.marker is None or wish.marker.evaluate({**where, "extra": extra})


# --- the files ------------------------------------------------------------------------------------


def pins(text: str) -> list[Requirement]:
    """The pins of a list, without their hashes."""
    lines = [each for each in text.splitlines() if each and not each.startswith((" ", "#"))]
    return [_parsed(each.removesuffix("\\")) for each in lines]


def narrowed(text: str, where: Environment) -> str:
    """The part of a list that is installed in that environment, with its hashes, without markers.

    pip would judge a marker by the machine that it runs on.
    """
    lines, wanted = [], False
    for line in text.splitlines():
        if not line.startswith((" ", "#")):
            pin = _parsed(line.removesuffix("\\"))
            wanted = pin.marker is None or pin.marker.evaluate(where)
            line = f"{line.split()[0]} \\"
        if wanted:
            lines.append(line)
    return "\n".join([*lines, ""])


_parsed = cache(Requirement)


def _version(pin: Requirement) -> str:
    (specifier,) = pin.specifier
    assert specifier.operator == "==", pin
    return specifier.version


def read_record(file: Path) -> dict[str, Asked]:
    """What each package requires, by its pin ("anyio==4.16.0")."""
    record = json.loads(file.read_text(encoding="utf-8"))
    return {
        pin: Asked(each["requires_python"], tuple(each["requires_dist"]))
        for pin, each in record.items()
    }


def _compile(lock: Lock, folder: Path, arguments: list[str]) -> int:
    """Let uv make a list; it keeps the present list's versions unless `arguments` say otherwise."""
    draft = folder / lock.name
    shutil.copyfile(FOLDER / lock.name, draft)
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", *lock.target]
    command += ["--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url"]
    command += ["--no-emit-find-links", "pyproject.toml", "-o", str(draft)]
    command += [f"--group=pyproject.toml:{lock.group}"] if lock.group else []
    return subprocess.call([*command, *arguments], cwd=ROOT)


def _record(folder: Path) -> None:
    """Ask pip what the packages of all lists require, other systems' packages included."""
    entries: dict[str, str] = {}
    for lock in LOCKS:
        name = ""
        for line in (folder / lock.name).read_text(encoding="utf-8").splitlines(keepends=True):
            if line.startswith(" "):
                entries[name] += line
            elif line.strip() and not line.startswith("#"):
                name = line.partition(" ")[0]
                entries[name] = f"{name} \\\n"
    everything, report = folder / "everything.txt", folder / "report.json"
    everything.write_text("".join(entries.values()), encoding="utf-8")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--no-deps"]
    command += ["--ignore-installed", "--only-binary=:all:", "--require-hashes"]
    subprocess.run([*command, "--report", str(report), "-r", str(everything)], check=True)
    told = [each["metadata"] for each in json.loads(report.read_text("utf-8"))["install"]]
    record = {
        f"{canonicalize_name(each['name'])}=={each['version']}": {
            "requires_python": each.get("requires_python", ""),
            "requires_dist": each.get("requires_dist", []),
        }
        for each in told
    }
    text = json.dumps(dict(sorted(record.items())), indent=1, ensure_ascii=False)
    (folder / RECORD.name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
