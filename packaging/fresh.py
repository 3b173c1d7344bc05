"""Runs the README's two commands, word for word, on bare Debian machines.

    python3 packaging/dev.py fresh [SUITE …] [-- ARGUMENTS]  ARGUMENTS go to the second command

For each suite (stable and oldstable, unless named) debootstrap makes two roots with Python and
certificates and nothing else, and HEAD is cloned into each.

* In one, root runs both commands.
* In the other, a user without sudo starts the first, which says what is missing. Root runs exactly
  the command it gives, once. Then the user runs both.

The app's window opens on a screen of this machine (Xvfb), and is closed as soon as it appears.
Packages come from where this machine gets them: the roots are given apt's mirror and proxies, pip's
configuration and the certificates, and nothing else of this machine.

Needs root on Linux, and only the standard library. All mounting is done in a namespace of its own,
which ends with the run, however the run ends; only plain files stay in build/fresh.
"""

from __future__ import annotations

import configparser
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from environment import bare_environment, installing_environment, reaching_packages

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "fresh"
SUITES = ("stable", "oldstable")
PROGRAMS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool"}
"""The programs that this machine needs, each with its Debian package."""

CANNOT = 77
"""The exit status if it can't be tried; the same as for automake's tests."""

_PATIENCE_SECONDS = 600.0
_NAMESPACE = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
_SUFFIXES = ("", "updates", "security")
_CLONE = "voucher-hold"
_HOMES = {"root": "root", "till": "home/till"}
"""The two users, and where each has a clone."""


class CannotTry(Exception):
    """Why it can't be tried on this machine."""


class Failed(Exception):
    """What went wrong, and what the program printed."""


# --- from outside the namespace -------------------------------------------------------------------


def run(arguments: Sequence[str]) -> int:
    """Try each suite; 0 if all is well, CANNOT if it can't be tried, 1 if anything fails."""
    suites, to_tests = split_arguments(arguments)
    for suite in suites or SUITES:
        remove(FOLDER / suite)
        status = subprocess.call([*_NAMESPACE, sys.executable, __file__, suite, *to_tests])
        if status:
            return status
        remove(FOLDER / suite)
    return 0


def why_not() -> str:
    """Why no bare machine can be made here, as far as that is known in advance; "" if one can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "it needs root on Linux"
    if shutil.which("apt-get") is None:
        return "there is no apt with a Debian mirror"
    if subprocess.call([*_NAMESPACE, "true"], stderr=subprocess.DEVNULL):
        return "nothing can be mounted here"
    head = ["git", "-C", str(ROOT), "rev-parse", "--quiet", "--verify", "HEAD"]
    quiet = subprocess.DEVNULL
    if shutil.which("git") is None or subprocess.call(head, stdout=quiet, stderr=quiet):
        return "there is no commit to clone"
    return ""


def split_arguments(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The suites, and what follows `--`."""
    words = list(arguments)
    cut = words.index("--") if "--" in words else len(words)
    return words[:cut], words[cut + 1 :]


def mounted_below(folder: Path, table: str) -> list[str]:
    """What is mounted at or below `folder`, from the text of /proc/self/mountinfo."""
    points = [
        re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), line.split()[4])
        for line in table.splitlines()
    ]
    return [each for each in points if Path(each).is_relative_to(folder)]


def remove(folder: Path) -> None:
    """Remove a folder, unless something is mounted in it."""
    table = Path("/proc/self/mountinfo").read_text(encoding="utf-8")
    if mounted := mounted_below(folder, table):
        raise SystemExit(f"{folder} is left alone: something is mounted at {mounted[0]}")
    if folder.exists():
        shutil.rmtree(folder)


# --- one suite, in the namespace ------------------------------------------------------------------


def main() -> int:
    """Try one suite, inside the namespace."""
    suite, *to_tests = sys.argv[1:]
    started = time.monotonic()
    try:
        _try(suite, to_tests)
    except CannotTry as why:
        print(f"fresh: not tried, because {why}", file=sys.stderr)
        return CANNOT
    except Failed as exc:
        print(f"FAILED {exc}", file=sys.stderr)
        return 1
    print(f"{suite}: all well, {time.monotonic() - started:.0f} s", flush=True)
    return 0


def _try(suite: str, to_tests: Sequence[str]) -> None:
    ours, theirs = FOLDER / suite / "root", FOLDER / suite / "user"
    ours.parent.mkdir(parents=True)
    os.environ.update(_apt_proxies())
    sources = debian_sources(_own_codename())
    mirror, codename = _find_suite(sources, suite)
    more = [each for each in sources if each.suffix]
    with _timed(f"{suite}: a bare {codename}"):
        _make_root(ours, suite, mirror)
    _hand_in(ours, codename, [Source(mirror, ""), *more])
    _plainly("cp", "-a", "--one-file-system", str(ours), str(theirs))
    first, second = readme_commands((ours / "root" / _CLONE / "README.md").read_text("utf-8"))
    second = shlex.join([*shlex.split(second), *to_tests])
    for root in (ours, theirs):
        _mount(root)
    as_root = Machine(f"{suite}, root", ours, "root")
    as_root.opens_a_window(first)
    as_root.succeeds(second)
    as_user = Machine(f"{suite}, user", theirs, "till")
    wanted = as_user.says_what_to_install(first)
    Machine(f"{suite}, for the user", theirs, "root").succeeds(wanted, sudo='sudo() { "$@"; }; ')
    as_user.opens_a_window(first)
    as_user.succeeds(second)


def readme_commands(text: str) -> tuple[str, str]:
    """The two commands at the beginning of the README: run, and test."""
    start = "python3 packaging/dev.py "
    lines = [each.strip() for each in text.splitlines() if each.strip().startswith(start)]
    first, second = (each.partition("#")[0].strip() for each in lines[:2])
    if not (first.startswith(f"{start}run") and second.startswith(f"{start}test")):
        raise Failed(f"The README's first commands should be run and test: {first} and {second}")
    return first, second


def commands_in(text: str) -> list[str]:
    """The commands in a message: its indented lines."""
    return [each.strip() for each in text.splitlines() if each.startswith("    ")]


@dataclass(frozen=True)
class Machine:
    """A bare root, and the user who works in it."""

    name: str
    root: Path
    user: str

    def opens_a_window(self, command: str) -> None:
        """Start the app, wait for its window, and end it."""
        with _timed(f"{self.name}: {command}: its window"), _screen(self.root) as display:
            process = self._start(f"exec {command}", DISPLAY=display)
            end = time.monotonic() + _PATIENCE_SECONDS
            while not _has_window(display):
                if process.poll() is not None or time.monotonic() > end:
                    process.kill()
                    raise Failed(f"{self.name}: {command}: no window appeared\n{self._said()}")
                time.sleep(0.1)
            process.terminate()
            process.wait()

    def succeeds(self, command: str, sudo: str = "") -> None:
        """Run a command that has to succeed. `sudo` defines sudo on a machine without it."""
        with _timed(f"{self.name}: {command}"):
            status = self._start(sudo + command).wait()
            if status:
                raise Failed(f"{self.name}: {command}: status {status}\n{self._said()}")
        for line in re.findall(r"^\d+ passed.*", self._said(), re.MULTILINE):
            print(f"    {line}", flush=True)

    def says_what_to_install(self, command: str) -> str:
        """Run a command that can't work yet; returns the one command that it says to run first."""
        with _timed(f"{self.name}: {command}: says what is missing"):
            status = self._start(command).wait()
        told = commands_in(self._said())
        if status != 1 or len(told) != 1:
            raise Failed(f"{self.name}: not exactly one command, status {status}\n{self._said()}")
        return told[0]

    def _start(self, script: str, **more: str) -> subprocess.Popen[bytes]:
        home = f"/{_HOMES[self.user]}"
        own = {"PATH": _PATH, "HOME": home, "LANG": "C.UTF-8"}
        inside = ["chroot", f"--userspec={self.user}:{self.user}", str(self.root), "/bin/sh", "-c"]
        with self._log.open("wb") as log:
            return subprocess.Popen(
                [*inside, f"cd {home}/{_CLONE} && {script}"],
                env={**reaching_packages(), **own, **more},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    @property
    def _log(self) -> Path:
        return self.root.with_suffix(".log")

    def _said(self) -> str:
        lines = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(lines[-100:])


# --- a bare root ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Source:
    """A place that apt gets packages from: `suffix` is "", "-updates" or "-security"."""

    uri: str
    suffix: str


def debian_sources(codename: str, options: Sequence[str] = ()) -> list[Source]:
    """Where this machine's apt gets Debian from, in whatever format that is configured.

    Raises CannotTry if it doesn't.
    """
    columns = "$(RELEASE) $(COMPONENT) $(REPO_URI)"
    asking = ["apt-get", *options, "indextargets", "--no-release-info", "--format", columns]
    found: dict[Source, None] = {}
    for line in subprocess.check_output(
        [*asking, "Created-By: Packages"], encoding="utf-8"
    ).splitlines():
        release, component, uri = line.split(" ", 2)  # a disc's name has spaces
        base, hyphen, rest = release.partition("-")
        if component == "main" and base in (codename, *SUITES) and rest in _SUFFIXES:
            found[Source(uri, hyphen + rest)] = None
    if all(each.suffix for each in found):
        raise CannotTry("apt's sources name no Debian mirror")
    return list(found)


def _own_codename() -> str:
    return platform.freedesktop_os_release().get("VERSION_CODENAME", "")


def _find_suite(sources: Sequence[Source], suite: str) -> tuple[str, str]:
    """The mirror that has a suite, and what Debian calls it at present ("trixie").

    Other distributions name their suites as Debian does. Raises CannotTry.
    """
    reasons = []
    for uri in (each.uri for each in sources if not each.suffix):
        try:
            with urllib.request.urlopen(f"{uri}dists/{suite}/Release", timeout=60) as reply:
                text = reply.read().decode()
        except OSError as exc:
            reasons.append(f"{uri}: {exc}")
            continue
        codename = re.search(r"^Codename: (\S+)$", text, re.MULTILINE)
        if codename is not None and re.search("^Origin: Debian$", text, re.MULTILINE):
            return uri, codename[1]
        reasons.append(f"{uri} is not a Debian mirror")
    raise CannotTry(f"{suite} is not available ({'; '.join(reasons)})")


def _make_root(root: Path, suite: str, mirror: str) -> None:
    packages = FOLDER / "packages"
    packages.mkdir(exist_ok=True)
    options = ["--variant=minbase", "--include=python3,ca-certificates", f"--cache-dir={packages}"]
    _plainly("debootstrap", *options, suite, str(root), mirror)


def _hand_in(root: Path, codename: str, sources: Sequence[Source]) -> None:
    """Add this machine's way of reaching packages, a second user, and the clones."""
    for file in ("/etc/resolv.conf", "/etc/hosts", _CERTIFICATES):
        _copy_file(Path(file), root)
    lines = [f"deb {each.uri} {codename}{each.suffix} main\n" for each in sources]
    (root / "etc/apt/sources.list").write_text("".join(lines), encoding="utf-8")
    (root / "etc/apt/apt.conf.d/99fresh").write_text(_apt_settings(), encoding="utf-8")
    pip = merged_pip_configuration(_pip_files())
    with (root / "etc/pip.conf").open("w", encoding="utf-8") as written:
        pip.write(written)
    for path in _local_files():
        if path.is_file():
            _copy_file(path, root)
    _plainly("chroot", str(root), "useradd", "--create-home", "till")
    for user, home in _HOMES.items():
        clone = f"{root}/{home}/{_CLONE}"
        _plainly("git", "clone", "--quiet", "--no-hardlinks", str(ROOT), clone)
        _plainly("chroot", str(root), "chown", "-R", f"{user}:{user}", f"/{home}/{_CLONE}")


def _mount(root: Path) -> None:
    _plainly("mount", "-t", "proc", "proc", str(root / "proc"))
    _plainly("mount", "--rbind", "/dev", str(root / "dev"))
    for path in _local_files():
        place = root / path.relative_to("/")
        if path.is_dir() and not place.exists():
            place.mkdir(parents=True)
            _plainly("mount", "--bind", "-o", "ro", str(path), str(place))


def _copy_file(file: Path, root: Path) -> None:
    if file.exists():
        place = root / file.relative_to("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        shutil.copyfile(file, place)


# --- how this machine reaches packages ------------------------------------------------------------


def _apt_settings() -> str:
    """This machine's apt settings for fetching that differ from the defaults."""
    defaults = FOLDER / "apt-defaults.conf"
    defaults.write_text('Dir::Etc::parts "/dev/null"; Dir::Etc::main "/dev/null";\n', "utf-8")
    dump = ["apt-config", "dump"]
    without = {**os.environ, "APT_CONFIG": str(defaults)}
    plain = subprocess.check_output(dump, encoding="utf-8", env=without)
    told = subprocess.check_output(dump, encoding="utf-8")
    known = set(plain.splitlines())
    return "".join(
        each
        for each in told.splitlines(keepends=True)
        # Index targets are additional files that apt fetches for other programs.
        if re.match(r"Acquire::(?!IndexTargets)", each) and each.strip() not in known
    )


def _apt_proxies() -> dict[str, str]:
    """apt's proxies as variables, for programs that fetch without apt."""
    pattern = r'^Acquire::(https?)::Proxy "([^"]+)";$'
    found = re.findall(pattern, _apt_settings(), re.MULTILINE)
    return {f"{scheme}_proxy": url for scheme, url in found if url != "DIRECT"}


def _pip_files() -> list[Path]:
    """Where pip looks for its configuration; a later file overrides an earlier one."""
    shared = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    own = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return [
        *(Path(each) / "pip" / "pip.conf" for each in shared.split(":")),
        Path("/etc/pip.conf"),
        Path.home() / ".pip" / "pip.conf",
        own / "pip" / "pip.conf",
    ]


def merged_pip_configuration(files: Iterable[Path]) -> configparser.RawConfigParser:
    """All of pip's configuration files merged into one, for every user."""
    merged = configparser.RawConfigParser()
    merged.read(files, encoding="utf-8")
    return merged


def _local_files() -> list[Path]:
    """Files and folders of this machine that pip's configuration or variables name."""
    pip = merged_pip_configuration(_pip_files())
    values = [value for section in pip.sections() for _, value in pip.items(section)]
    return local_paths([*values, *reaching_packages().values()])


def local_paths(values: Iterable[str]) -> list[Path]:
    """The files of this machine that settings name, as paths or file URLs.

    The pages of an index link to files beside it, so for an index it is the folder above.
    """
    found = set()
    for word in " ".join(values).split():
        path = Path(word.removeprefix("file://"))
        if word.startswith("file://") and path.is_dir():
            path = path.parent
        if path.is_absolute() and path.exists() and path != Path("/"):
            found.add(path)
    return sorted(found)


# --- small parts ----------------------------------------------------------------------------------


def _plainly(*command: str) -> None:
    """Run a program of this machine that prints nothing if all is well."""
    done = subprocess.run(
        command,
        env=installing_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        raise Failed(f"{' '.join(command)}\n{done.stdout.decode(errors='replace')[-4000:]}")


@contextmanager
def _timed(what: str) -> Iterator[None]:
    started = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - started:.1f} s", flush=True)


@contextmanager
def _screen(root: Path) -> Iterator[str]:
    """A screen of this machine on which programs in the root can open windows; yields its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        env=bare_environment(),
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with open(reading, encoding="ascii") as answer:
        number = answer.readline().strip()
    socket = Path(f"/tmp/.X11-unix/X{number}")
    lent = root / socket.relative_to("/")
    lent.parent.mkdir()
    lent.touch()
    _plainly("mount", "--bind", str(socket), str(lent))
    try:
        yield f":{number}"
    finally:
        _plainly("umount", str(lent))
        lent.unlink()
        lent.parent.rmdir()  # it is root's, so a user's own Xvfb could make no socket in it
        server.terminate()
        server.wait()


def _has_window(display: str) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--name", "Voucher Hold$"]
    environment = {**bare_environment(), "DISPLAY": display}
    quiet = subprocess.DEVNULL
    return subprocess.call(search, env=environment, stdout=quiet, stderr=quiet) == 0


if __name__ == "__main__":
    sys.exit(main())
