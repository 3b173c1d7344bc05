"""The settings of a till and their defaults; gui/storage reads and writes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from pathlib import PurePath
from typing import TYPE_CHECKING

from gui.domain.redaction import could_be_secret, looks_like_secret
from gui.domain.scan.scanner_settings import RANGES as SCANNER_RANGES
from gui.domain.scan.scanner_settings import Range, ScannerSettings, number_field
from gui.domain.setup.origin import Origin
from gui.domain.setup.service_address import Service
from gui.domain.value.money_format import DEFAULT_CURRENCY

if TYPE_CHECKING:
    from gui.domain.setup.faults import SettingsFault

DEFAULT_HOT_KEY = "Ctrl+Alt+V"

LONGEST_TEXT = 200
"""The longest text of a setting, in characters."""

LONGEST_SITE = 40
"""The longest site number. Smart Gift doesn't say of what it consists."""


class TypeAfter(Enum):
    """The key that is typed after a token."""

    NOTHING = "nothing"
    ENTER = "enter"
    TAB = "tab"

    @property
    def key(self) -> str:
        """The character that stands for it; "" for none."""
        return {TypeAfter.NOTHING: "", TypeAfter.ENTER: "\r", TypeAfter.TAB: "\t"}[self]


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force.

    Attributes
    ----------
    api_url : the service's base URL, as written; "" if it is unknown because a settings file can't
        be read: nothing is sent then.
    shop, till : names for people, shown in the window; may be empty.
    site : the site number, from Smart Gift's dashboard; "" if the till doesn't ask what is left on
        a voucher.
    currency : the company's currency, an ISO 4217 code: Smart Gift names none.
    money_format : how 1234.56 is written, "£1,234.56"; "" to write it as the system does.
    copy_token : put a new token on the clipboard at once.
    sounds : play the sounds.
    always_on_top : keep the window above the till software's.
    full_screen : start full screen.
    start_as_strip : start as a strip at an edge of the screen.
    whole_window_colour : give the whole window a verdict's colour for a moment.
    hot_key : the keys that call the window up from any program; "" for none.
    type_hot_key : the keys that type the newest token into the window in front; "" for none.
    type_token : after a scan that the hot key began, type the token into the window that was in
        front.
    type_before, type_after : what is typed before it and after it.
    type_pause_ms : the pause between two of its keys.
    pin : the hash (gui.domain.setup.pin) of the PIN that locks the settings; "" for no lock.
    api_key_file : a file that IT put the API key into; read once, then deleted.
    scanner : how the scanner is set up.
    """

    api_url: str = Service.LIVE.value
    shop: str = ""
    till: str = ""
    site: str = ""
    currency: str = DEFAULT_CURRENCY
    money_format: str = ""
    copy_token: bool = True
    sounds: bool = True
    always_on_top: bool = False
    full_screen: bool = False
    start_as_strip: bool = False
    whole_window_colour: bool = False
    hot_key: str = DEFAULT_HOT_KEY
    type_hot_key: str = ""
    type_token: bool = False
    type_before: str = ""
    type_after: TypeAfter = TypeAfter.NOTHING
    type_pause_ms: int = number_field(10, 0, 500)
    pin: str = ""
    api_key_file: str = ""
    scanner: ScannerSettings = field(default_factory=ScannerSettings)


RANGES: dict[str, Range] = SCANNER_RANGES | {
    each.name: each.metadata["range"] for each in fields(Settings) if each.metadata
}
"""The ranges of all numbers among the settings, by name."""


class Instead(Enum):
    """What is used instead of a setting that can't be used."""

    DEFAULT = "default"
    LAST_READ = "last_read"
    """What the file said when it could last be read."""
    NOTHING = "nothing"
    """It may have named another service, which is unknown: nothing is sent."""


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """Something in a settings file that could not be used; the file is left unchanged.

    Of a group policy, `file` is the registry key with all of them, and `policy` the name of this
    one below it: "till", or "" if the key itself can't be read, or if the name may be a secret. A
    policy that can't be used counts as not configured: that is what its DEFAULT is.
    """

    file: str
    line: int | None
    reason: SettingsFault
    instead: Instead = Instead.DEFAULT
    policy: str | None = None


def holds_secret(name: str, value: str) -> bool:
    """Whether `value` contains a key or a token, which doesn't belong in the setting `name`."""
    if name == "api_key_file" and PurePath(value).suffix:
        return False  # a file may be named after its key
    if name == "site":
        return could_be_secret(value)  # it is sent, and beside the key in Smart Gift's dashboard
    return looks_like_secret(value)


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings in force, who set each, and what was wrong in the files.

    `origins` has the settings that are not at their default, by name: "till", "scanner.baud".
    `by_administrator` are the names that the machine's file or a policy sets: only IT may change
    those. `unknown_locks` is why it isn't known what they are: the file or the policies can't be
    read, and never could, so that they may set anything.
    `read` is what each file sets, and what the policies set, in case it can't be read later; what
    is missing is left out.
    """

    settings: Settings = field(default_factory=Settings)
    problems: tuple[SettingsProblem, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    by_administrator: frozenset[str] = frozenset()
    unknown_locks: SettingsProblem | None = None
    read: Mapping[Origin, Mapping[str, object]] = field(default_factory=dict)

    def origin(self, name: str) -> Origin:
        """Who set the setting `name`."""
        return self.origins.get(name, Origin.DEFAULT)

    def is_locked(self, name: str) -> bool:
        """Whether changing `name` in the user's file is not allowed, or would change nothing."""
        strong = self.origin(name) in (Origin.ENVIRONMENT, Origin.COMMAND_LINE)
        return strong or name in self.by_administrator
