"""The command line and the environment: stable, because IT's scripts and tests depend on them."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from gui import __version__
from gui.domain.secrets import ApiKey, read_api_key
from gui.domain.service_address import BadAddress, read_service_address
from gui.domain.settings import Origin

API_KEY = "VOUCHER_HOLD_API_KEY"
API_URL = "VOUCHER_HOLD_API_URL"
DATA_DIR = "VOUCHER_HOLD_DATA_DIR"
TEXTS = ("api_url", "shop", "till", "api_key_file")
"""Settings that the installer may set for all users."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What this run is to do. `api_url` and `data_dir` are None where nobody said."""

    practice: bool
    api_url: str | None
    api_url_origin: Origin
    api_key: ApiKey | None
    data_dir: Path | None
    submit: tuple[str, ...]
    screenshot: Path | None
    quit: bool
    diagnose: bool = False
    set_machine: tuple[tuple[str, str], ...] = ()
    remove_key: bool = False


class _OneLineParser(argparse.ArgumentParser):
    """Tells what is wrong in one line and exits with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"voucher-hold: {message}\n")


def read_arguments(argv: Sequence[str], environment: Mapping[str, str]) -> Arguments:
    """The arguments of this run; exits with 2 and one line on standard error if they are bad."""
    parser = _OneLineParser(
        prog="voucher-hold",
        description="Reserve Smart Gift vouchers at the till.",
        epilog=f"Environment: {API_KEY}, {API_URL}, {DATA_DIR}.",
        allow_abbrev=False,
    )
    parser.add_argument("--practice", action="store_true", help="practise; nothing is real")
    parser.add_argument("--api-url", metavar="URL", help="the service to ask")
    parser.add_argument("--data-dir", metavar="DIR", help="keep journal, settings and logs there")
    parser.add_argument(
        "--submit", metavar="NUMBER", action="append", default=[], help="reserve as if scanned"
    )
    parser.add_argument(
        "--screenshot", metavar="FILE", help="save a PNG once every --submit has its outcome"
    )
    parser.add_argument(
        "--quit", action="store_true", help="then leave: 0 all held, 3 any other outcome"
    )
    parser.add_argument(
        "--diagnose", action="store_true", help="test the connection, print what is found, leave"
    )
    parser.add_argument(
        "--set-machine",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help=f"write into the settings of all users ({', '.join(TEXTS)}), leave",
    )
    parser.add_argument("--remove-key", action="store_true", help="forget the stored key, leave")
    parser.add_argument("--version", action="version", version=f"voucher-hold {__version__}")
    given = parser.parse_args(argv)
    if given.practice and given.api_url is not None:
        parser.error("--practice brings its own service: leave --api-url out")
    source, api_url = "--api-url", given.api_url
    if api_url is None and not given.practice:
        source, api_url = API_URL, environment.get(API_URL) or None
    if api_url is not None:
        try:
            read_service_address(api_url)
        except BadAddress as exc:
            parser.error(f"{source}: {exc}")
    data_dir = given.data_dir if given.data_dir is not None else environment.get(DATA_DIR) or None
    if data_dir is not None and (not data_dir or "\0" in data_dir):
        parser.error("--data-dir: name a folder")
    if data_dir is not None and os.path.exists(data_dir) and not os.path.isdir(data_dir):
        parser.error(f"--data-dir: {data_dir} is not a folder")
    if given.screenshot is not None and (
        not given.screenshot or not os.path.isdir(os.path.dirname(given.screenshot) or ".")
    ):
        parser.error(f"--screenshot: there is no folder for {given.screenshot!r}")
    return Arguments(
        practice=given.practice,
        api_url=api_url,
        api_url_origin=Origin.COMMAND_LINE if source == "--api-url" else Origin.ENVIRONMENT,
        api_key=_api_key(environment.get(API_KEY), parser),
        data_dir=Path(data_dir).absolute() if data_dir is not None else None,
        submit=tuple(given.submit),
        screenshot=Path(given.screenshot) if given.screenshot is not None else None,
        quit=given.quit,
        diagnose=given.diagnose,
        set_machine=_settings(given.set_machine, parser),
        remove_key=given.remove_key,
    )


def _settings(pairs: Sequence[str], parser: _OneLineParser) -> tuple[tuple[str, str], ...]:
    found = []
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or name not in TEXTS:
            parser.error(f"--set-machine: {name} is not one of {', '.join(TEXTS)}")
        found.append((name, value))
    return tuple(found)


def _api_key(text: str | None, parser: _OneLineParser) -> ApiKey | None:
    if not text:
        return None
    key = read_api_key(text)
    if key is None:
        parser.error(f"{API_KEY}: that can't be an API key")
    return key
