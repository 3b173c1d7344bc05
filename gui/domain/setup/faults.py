"""What can be wrong with settings files and stored keys: facts without words.

gui/domain/telling/settings_words.py words them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from gui.domain.scan.scanner_settings import Range
from gui.domain.setup.hot_key import HotKeyFault
from gui.domain.setup.service_address import AddressProblem


class FileFault(Enum):
    """Why a whole settings file can't be read."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_UTF8 = "not_utf8"


@dataclass(frozen=True, slots=True)
class SystemFault:
    """A failure of the system, in its own words."""

    words: str


class SyntaxKind(Enum):
    """What is wrong with a line that can't be read."""

    UNREADABLE = "unreadable"
    TABLE = "table"
    NO_EQUALS_SIGN = "no_equals_sign"
    VALUE_MISSING = "value_missing"
    SET_TWICE = "set_twice"
    OTHER_QUOTES = "other_quotes"
    BACKSLASH = "backslash"
    QUOTE_MISSING = "quote_missing"
    MORE_BEHIND = "more_behind"
    TRUTH = "truth"
    VALUE_UNREADABLE = "value_unreadable"
    NO_QUOTES = "no_quotes"


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """`name` is the setting's name; "" if it isn't one of ours, since it may be a key."""

    kind: SyntaxKind
    name: str = ""


class ValueKind(Enum):
    """What is wrong with the value of a setting."""

    HOLDS_KEY = "holds_key"
    NO_TEXT = "no_text"
    NO_TRUTH = "no_truth"
    NO_NUMBER = "no_number"
    NO_TABLE = "no_table"
    NO_REG_SZ = "no_reg_sz"
    """A policy's value isn't text; and so on for what else it has to be."""
    NO_REG_SWITCH = "no_reg_switch"
    NO_REG_DWORD = "no_reg_dword"
    NO_REG_KEY = "no_reg_key"
    UNFIT_TEXT = "unfit_text"
    """Too long, or with characters that can't be shown."""
    NO_CURRENCY = "no_currency"
    NO_MONEY_FORMAT = "no_money_format"


@dataclass(frozen=True, slots=True)
class ValueFault:
    """The setting `name` has a value that can't be used."""

    kind: ValueKind
    name: str


@dataclass(frozen=True, slots=True)
class NotAChoice:
    """`name` has a value that is not one of `choices`."""

    name: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutOfRange:
    """`name` has a number outside its range."""

    name: str
    within: Range


@dataclass(frozen=True, slots=True)
class UnfitAddress:
    """The service's address can't be used."""

    problem: AddressProblem


@dataclass(frozen=True, slots=True)
class UnfitHotKey:
    """The setting `name` is no hot key that can be used."""

    name: str
    fault: HotKeyFault


@dataclass(frozen=True, slots=True)
class UnknownName:
    """`name` isn't a setting; "" if it may be a key."""

    name: str = ""


class PlaceFault(Enum):
    """What is wrong with where a setting is, or with its value beside another one's."""

    SERVICE_IN_TABLE = "service_in_table"
    SERVICE_IN_KEY = "service_in_key"
    """The same among the policies."""
    LENGTHS_CROSSED = "lengths_crossed"
    """`min_length` is larger than `max_length`."""
    STARTED_FOR_ANOTHER = "started_for_another"
    """A policy names the service, and this run was started for another one."""
    NO_VOUCHERS_KNOWN = "no_vouchers_known"
    """`beside_device` is set, but nothing tells vouchers from products."""


SettingsFault = (
    FileFault
    | SystemFault
    | SyntaxFault
    | ValueFault
    | NotAChoice
    | OutOfRange
    | UnfitAddress
    | UnfitHotKey
    | UnknownName
    | PlaceFault
)
"""What could not be used in a settings file."""


class StoreFault(Enum):
    """What is wrong with the credential store, or with finding the key in it."""

    MISSING = "missing"
    NO_ANSWER = "no_answer"
    NOT_KEPT = "not_kept"
    NO_SERVICE = "no_service"
    """A settings file can't be read, so it isn't known which service the key is for."""


@dataclass(frozen=True, slots=True)
class StoreUnusable:
    """The credential store failed; `name` is the exception's name."""

    name: str


class KeyFileKind(Enum):
    """What is wrong with IT's file with the API key."""

    UNREADABLE = "unreadable"
    NO_KEY = "no_key"
    STILL_THERE = "still_there"


@dataclass(frozen=True, slots=True)
class KeyFileFault:
    """`file` is "" if its name may be a key; `system` is the system's own message."""

    kind: KeyFileKind
    file: str
    system: str = ""


KeyProblem = StoreFault | StoreUnusable | KeyFileFault
"""Why a key is not stored as it should be."""
