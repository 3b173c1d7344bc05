"""The command line and the environment: stable, because IT's scripts and the tests use them."""

from __future__ import annotations

import argparse
import math
import os
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from gui import __version__
from gui.domain.setup.origin import Origin
from gui.domain.tasks import LONGEST_TEXT, MOST_NUMBERS, Tasks
from gui.process.output import complain

if TYPE_CHECKING:
    from gui.domain.secrets import ApiKey

API_KEY = "VOUCHER_HOLD_API_KEY"
API_URL = "VOUCHER_HOLD_API_URL"
DATA_DIR = "VOUCHER_HOLD_DATA_DIR"
_STARTED = time.monotonic()
_SHARE_SECONDS = 3.0
"""How long a folder on a share may take to answer; if it doesn't, opening it later reports that."""
TEXTS = ("api_url", "shop", "till", "site", "currency", "money_format", "api_key_file")
"""The settings that the installer may set for all users."""


class Arguments(NamedTuple):
    """What this run has to do. `api_url` and `data_dir` are None if not given."""

    practice: bool = False
    api_url: str | None = None
    api_url_origin: Origin = Origin.COMMAND_LINE
    api_key: ApiKey | None = None
    data_dir: Path | None = None
    tasks: Tasks = Tasks()
    output: Path | None = None
    timeout: float | None = None
    since: float = 0.0
    """When the command began, on the monotonic clock: `timeout` seconds count from then."""
    screenshot: Path | None = None
    no_window: bool = False
    quit: bool = False
    diagnose: bool = False
    set_machine: tuple[tuple[str, str], ...] = ()
    remove_key: bool = False
    has_screen: bool = True
    """False: there is none to show anything on."""

    @property
    def is_background(self) -> bool:
        """Whether the run works unseen until the system ends it, or somebody wants its window."""
        return self.no_window and not self.quit

    @property
    def has_usual_window(self) -> bool:
        """Whether the window is where the last one was: a script's looks the same each time."""
        return not self.quit and self.screenshot is None


def read_arguments(argv: Sequence[str], environment: Mapping[str, str]) -> Arguments:
    """The arguments of this run; exits with 2 and one line on standard error if they are bad."""
    # A till starts without any, and a parser would delay its window by 5 ms.
    arguments = _read_command_line(argv) if argv else Arguments()
    url, folder = environment.get(API_URL), environment.get(DATA_DIR)
    if url and arguments.api_url is None and not arguments.practice:
        _check_address(url, API_URL)
        arguments = arguments._replace(api_url=url, api_url_origin=Origin.ENVIRONMENT)
    if folder and arguments.data_dir is None:
        arguments = arguments._replace(data_dir=_data_dir(folder, DATA_DIR))
    return arguments._replace(api_key=_api_key(environment.get(API_KEY)))


class _OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line and exits with 2."""

    def error(self, message: str) -> NoReturn:
        _refuse(message)


def _read_command_line(argv: Sequence[str]) -> Arguments:
    parser = _OneLineParser(
        prog="voucher-hold",
        description="Reserve Smart Gift vouchers at the till.",
        epilog=f"Environment: {API_KEY}, {API_URL}, {DATA_DIR}.",
        allow_abbrev=False,
    )
    parser.add_argument("--practice", action="store_true", help="practise; nothing is real")
    parser.add_argument("--api-url", metavar="URL", help="the service to use")
    parser.add_argument("--data-dir", metavar="DIR", help="keep journal, settings and logs there")
    parser.add_argument(
        "--submit", metavar="NUMBER", action="append", default=[], help="reserve as if scanned"
    )
    parser.add_argument(
        "--check", metavar="NUMBER", action="append", default=[], help="only ask what is left"
    )
    parser.add_argument(
        "--release", metavar="NUMBER", action="append", default=[], help="release what is reserved"
    )
    parser.add_argument(
        "--list", action="store_true", dest="lists", help="list what this till has reserved"
    )
    parser.add_argument(
        "--output", metavar="FILE", help="write all of that there, rather than print it"
    )
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=_seconds,
        help="stop waiting after SECONDS and print what is known",
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", help="save a PNG once every number has its outcome"
    )
    parser.add_argument(
        "--no-window", action="store_true", help="show none until a second start or the hot key"
    )
    parser.add_argument(
        "--quit", action="store_true", help="then exit: 0 all well, 3 any other outcome, 1 failed"
    )
    parser.add_argument(
        "--diagnose", action="store_true", help="test the connection, print the results, exit"
    )
    parser.add_argument(
        "--set-machine",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help=f"write to the settings for all users ({', '.join(TEXTS)}), exit",
    )
    parser.add_argument("--remove-key", action="store_true", help="remove the stored key, exit")
    parser.add_argument("--version", action="version", version=f"voucher-hold {__version__}")
    given = parser.parse_args(argv)
    if given.practice and given.api_url is not None:
        _refuse("--practice has its own service: omit --api-url")
    if given.api_url is not None:
        _check_address(given.api_url, "--api-url")
    for name, file in (("--screenshot", given.screenshot), ("--output", given.output)):
        if file is not None and (not file or _is_folder(os.path.dirname(file) or ".") is not True):
            _refuse(f"{name}: there is no folder for {file!r}")
    tasks = Tasks(tuple(given.submit), tuple(given.check), tuple(given.release), lists=given.lists)
    if len(tasks.numbers) > MOST_NUMBERS:
        _refuse(f"that is more than {MOST_NUMBERS} numbers")
    if any(len(each) > LONGEST_TEXT for each in tasks.numbers):
        _refuse("one of these is far too long for a voucher number")
    if given.no_window and given.screenshot is not None:
        _refuse("--no-window leaves nothing for --screenshot to show")
    if given.no_window and tasks.are_any and not given.quit:
        _refuse("--no-window does not end by itself: add --quit")
    return Arguments(
        practice=given.practice,
        api_url=given.api_url,
        data_dir=_data_dir(given.data_dir, "--data-dir") if given.data_dir is not None else None,
        tasks=tasks,
        output=Path(given.output).absolute() if given.output is not None else None,
        timeout=given.timeout,
        since=_STARTED,
        screenshot=Path(given.screenshot) if given.screenshot is not None else None,
        no_window=given.no_window,
        quit=given.quit,
        diagnose=given.diagnose,
        set_machine=_settings(given.set_machine),
        remove_key=given.remove_key,
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds")
    return seconds


def _refuse(message: str) -> NoReturn:
    from gui.domain.redaction import without_secrets

    complain(without_secrets(message, [os.environ.get(API_KEY, "")]))
    sys.exit(2)


def _data_dir(text: str, source: str) -> Path:
    if not text or "\0" in text:
        _refuse(f"{source}: name a folder")
    if _is_folder(text) is False:
        _refuse(f"{source}: {text} is not a folder")
    return Path(text).absolute()


def _is_folder(path: str) -> bool | None:
    """Whether it is a folder; None if there is nothing, or a share that does not answer."""
    found: list[bool | None] = []
    asking = threading.Thread(
        target=lambda: found.append(os.path.isdir(path) if os.path.exists(path) else None),
        daemon=True,
    )
    asking.start()
    asking.join(_SHARE_SECONDS)
    return found[0] if found else None


def _settings(pairs: Sequence[str]) -> tuple[tuple[str, str], ...]:
    from gui.domain.setup.settings import holds_secret

    found = []
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or name not in TEXTS:
            _refuse(f"--set-machine: that is not one of {', '.join(TEXTS)}")
        if holds_secret(name, value):
            _refuse(f"--set-machine: {name} must not contain a key")
        found.append((name, value))
    return tuple(found)


def _check_address(text: str, source: str) -> None:
    from gui.domain.setup.service_address import BadAddress, read_service_address

    try:
        read_service_address(text)
    except BadAddress as exc:
        from gui.domain.telling.settings_words import address_words
        from gui.domain.translation import source_text

        _refuse(f"{source}: {address_words(exc.problem, source_text)}")


def _api_key(text: str | None) -> ApiKey | None:
    if not text:
        return None
    from gui.domain.secrets import read_api_key

    key = read_api_key(text)
    if key is None:
        _refuse(f"{API_KEY}: that can't be an API key")
    return key
