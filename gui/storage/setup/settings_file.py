"""Reads and writes the settings files. What can't be used is reported, with its line, and kept.

Precedence, strongest first: group policies, command line, environment, the user's file, the
machine's file, the defaults; the caller passes the second and third (`overrides`).

Written by hand, since a validation library refuses a whole file or a value. Here each bad value is
reported with its line, the others count, and what the file last said replaces it
(docs/decisions/last-settings.md).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from gui.domain.redaction import could_be_secret
from gui.domain.scan.beside import knows_vouchers
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.faults import (
    FileFault,
    NotAChoice,
    OutOfRange,
    PlaceFault,
    SettingsFault,
    SystemFault,
    UnfitAddress,
    UnfitHotKey,
    UnknownName,
    ValueFault,
    ValueKind,
)
from gui.domain.setup.hot_key import BadHotKey, HotKeyUse, read_hot_key
from gui.domain.setup.not_saved import (
    BrokeOff,
    FileUnreadable,
    NotSaved,
    NotWritten,
    TableExpected,
)
from gui.domain.setup.origin import Origin
from gui.domain.setup.service_address import BadAddress, read_service_address
from gui.domain.setup.settings import (
    LONGEST_SITE,
    LONGEST_TEXT,
    RANGES,
    Instead,
    LoadedSettings,
    Settings,
    SettingsProblem,
    holds_secret,
)
from gui.domain.value.money_format import is_currency, read_money_format
from gui.storage.private_files import make_private_folder, make_readable_folder
from gui.storage.setup.policies import POLICY_KEY, ReadPolicies, no_policies, read_settled
from gui.storage.setup.setting_places import FilePlace, Place, PolicyPlace
from gui.storage.setup.toml_fault import syntax_fault
from gui.storage.whole_file import replacing

_LARGEST_FILE = 64 * 1024
_LONGEST_NAME = 24
_NOT_THERE = (None, 2, 3)
"""Windows' error codes for a missing file or folder. A share that is gone isn't found either, but
has other codes (53, 67 …): its contents are unknown then.
"""

_ADMINISTRATORS = (Origin.MACHINE, Origin.POLICY)

S = TypeVar("S", Settings, ScannerSettings)


Remembered = Mapping[Origin, Mapping[str, object]]
"""What each settings file, and the policies, said when they could last be read, by the settings'
names.
"""


def load_settings(
    machine: Path,
    user: Path,
    overrides: Mapping[str, tuple[object, Origin]],
    remembered: Remembered | None = None,
    policies: ReadPolicies = no_policies,
) -> LoadedSettings:
    """The settings in force: from the two files, `overrides` with who asked for each, and policies.

    A file that can't be read is replaced by what is `remembered` of it, and so is a service that it
    names in a way that can't be used; the same goes for the policies. If nothing is remembered, the
    till's service is unknown: then api_url is "", never the default, unless a stronger origin sets
    it. It is unknown, too, if a policy names another service than `overrides` do: whoever started
    this run meant that one.
    """
    remembered = remembered or {}
    settings = Settings()
    problems: list[SettingsProblem] = []
    origins: dict[str, Origin] = {}
    layers: dict[Origin, _Layer] = {}
    knows_service = True

    def take(origin: Origin, source: _Source) -> None:
        nonlocal settings, problems, knows_service
        settings, layer = _with_source(settings, source, remembered.get(origin))
        layers[origin] = layer
        problems += layer.problems
        origins.update(dict.fromkeys(layer.taken, origin))
        knows_service = "api_url" in layer.taken or (knows_service and layer.knows_service)

    take(Origin.MACHINE, _file_source(machine, remembered.get(Origin.MACHINE)))
    take(Origin.USER, _file_source(user, remembered.get(Origin.USER)))
    for name, (value, origin) in overrides.items():
        settings = replace(settings, **{name: value})  # type: ignore[arg-type]
        origins[name] = origin
        knows_service = knows_service or name == "api_url"
    started_for = settings.api_url
    take(Origin.POLICY, _policy_source(policies, remembered.get(Origin.POLICY, {})))
    both_name_it = "api_url" in overrides and "api_url" in layers[Origin.POLICY].taken
    if both_name_it and not _same_service(started_for, settings.api_url):
        fault = PolicyPlace().problem("api_url", PlaceFault.STARTED_FOR_ANOTHER)
        problems.append(replace(fault, instead=Instead.NOTHING))
        knows_service = False
    if knows_service:
        problems = [_instead(each, Instead.NOTHING, Instead.DEFAULT) for each in problems]
    else:
        settings = replace(settings, api_url="")
    return LoadedSettings(
        settings,
        tuple(problems),
        origins,
        by_administrator=frozenset(
            name for origin in _ADMINISTRATORS for name in layers[origin].taken
        ),
        unknown_locks=next(
            (
                layers[origin].problems[0]
                for origin in _ADMINISTRATORS
                if not layers[origin].is_known
            ),
            None,
        ),
        read={
            origin: layer.taken
            for origin, layer in layers.items()
            if layer.is_there and layer.is_known
        },
    )


def setting_fault(name: str, value: str) -> SettingsFault | None:
    """Why a settings file can't say `name = value`; None if it can. `name` is one of Settings."""
    return _objection(name, value, getattr(Settings(), name), FilePlace(Path(), ""))


class SettingsNotSavedError(Exception):
    """The file is unchanged; `reason` says why."""

    def __init__(self, reason: NotSaved) -> None:
        super().__init__(reason)
        self.reason = reason


def save_settings(
    file: Path,
    changes: Mapping[str, object],
    before: Mapping[str, object] | None = None,
    *,
    for_all_users: bool = False,
) -> None:
    """Write `changes` into a settings file: all or nothing, comments and the rest kept.

    Names are those of LoadedSettings ("till", "scanner.baud"); None removes a setting. `before` is
    what the file set, to be written again if something has emptied the file. The file is private to
    this user, or readable by all users of the PC. Raises SettingsNotSavedError, also if the file
    contains something that can't be read, so that nobody's work is lost.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    content = _read(file)
    if content.problem is not None:
        raise SettingsNotSavedError(FileUnreadable(content.problem))
    text = content.text
    if content.is_there and not text.strip():
        changes = {**(before or {}), **changes}
    try:
        document = tomlkit.parse(text)
        for name, value in changes.items():
            *tables, last = name.split(".")
            table = document
            for each in tables:
                if each not in table:
                    table[each] = tomlkit.table()
                if not isinstance(table[each], dict):
                    raise SettingsNotSavedError(TableExpected(each))
                table = table[each]
            if value is None:
                table.pop(last, None)
            else:
                table[last] = value.value if isinstance(value, Enum) else value
        write_atomically(file, tomlkit.dumps(document).encode(), for_all_users=for_all_users)
    except TOMLKitError as exc:  # pragma: no cover - tomllib has read the same text
        raise SettingsNotSavedError(BrokeOff(type(exc).__name__)) from exc
    except OSError as exc:
        reason = exc.strerror or type(exc).__name__
        raise SettingsNotSavedError(NotWritten(str(file), reason)) from exc


def write_atomically(file: Path, content: bytes, *, for_all_users: bool = False) -> None:
    """Replace `file` by one with `content`, so that it is never half written. Raises OSError."""
    if for_all_users:
        make_readable_folder(file.parent)
    else:
        make_private_folder(file.parent)
    with replacing(file, for_all_users=for_all_users) as opened:
        opened.write(content)


@dataclass(frozen=True, slots=True)
class _Source:
    """What a settings file says, or what the policies say, and where that is."""

    content: _Content
    place: Place


@dataclass(frozen=True, slots=True)
class _Layer:
    """What a source sets: the raw settings by name, and what is wrong in it."""

    taken: Mapping[str, object]
    problems: Sequence[SettingsProblem]
    is_there: bool = True
    is_known: bool = True
    """It can be read, or could be earlier."""
    knows_service: bool = True
    """It names the service, or is known to name none."""


def _file_source(file: Path, last: Mapping[str, object] | None) -> _Source:
    content = _read(file)
    if last and content.is_there and not content.text.strip():
        # Probably emptied by a power cut: to get the defaults back, one deletes the file.
        content = replace(content, problem=content.problem or _empty(file))
    return _Source(content, FilePlace(file, content.text))


def _policy_source(policies: ReadPolicies, last: Mapping[str, object]) -> _Source:
    try:
        found = read_settled(policies, last)
        content = _Content(_with_switches(found, Settings()), is_there=bool(found))
    except OSError as exc:
        reason = SystemFault(exc.strerror or type(exc).__name__)
        content = _Content(problem=SettingsProblem(POLICY_KEY, None, reason, policy=""))
    return _Source(content, PolicyPlace())


def _with_switches(values: Mapping[str, object], settings: object) -> dict[str, object]:
    """Registry values as a file would have them: with true and false for 1 and 0."""
    found: dict[str, object] = {}
    for name, value in values.items():
        default = getattr(settings, name, None)
        if isinstance(value, Mapping):
            found[name] = _with_switches(value, default)
        elif isinstance(default, bool) and value in (0, 1):
            found[name] = bool(value)
        else:
            found[name] = value
    return found


def _same_service(one: str, other: str) -> bool:
    """Whether two addresses, which can be used, are the same but for how they are written."""
    return read_service_address(one).url == read_service_address(other).url


def _with_source(
    settings: Settings, source: _Source, last: Mapping[str, object] | None
) -> tuple[Settings, _Layer]:
    """The settings with what `source` sets, or what it `last` set if it can't be read."""
    content, place = source.content, source.place
    taken: dict[str, object] = {}
    problems: list[SettingsProblem] = []
    if content.problem is not None:
        settings = _with(settings, _nested(last or {}), place, [], taken)
        is_known = last is not None and ("api_url" in taken or "api_url" not in last)
        instead = Instead.LAST_READ if is_known else Instead.NOTHING
        problem = replace(content.problem, instead=instead)
        return settings, _Layer(taken, [problem], is_known=is_known, knows_service=is_known)
    settings = _with(settings, content.table, place, problems, taken)
    doubtful = any(each.instead is Instead.NOTHING for each in problems)
    if "api_url" in taken:
        problems = [_instead(each, Instead.NOTHING, Instead.DEFAULT) for each in problems]
    elif doubtful and last is not None and "api_url" in last:
        settings = _with(settings, {"api_url": last["api_url"]}, place, [], taken)
        problems = [_instead(each, Instead.NOTHING, Instead.LAST_READ) for each in problems]
    knows_service = "api_url" in taken or not doubtful
    return settings, _Layer(taken, problems, content.is_there, knows_service=knows_service)


def _empty(file: Path) -> SettingsProblem:
    return SettingsProblem(str(file), None, FileFault.EMPTY)


def _instead(problem: SettingsProblem, before: Instead, after: Instead) -> SettingsProblem:
    return replace(problem, instead=after) if problem.instead is before else problem


@dataclass(frozen=True, slots=True)
class _Content:
    """A file's table and text, or why it can't be read; a missing file is empty."""

    table: Mapping[str, object] = field(default_factory=dict)
    text: str = ""
    problem: SettingsProblem | None = None
    is_there: bool = True


def _read(file: Path) -> _Content:
    def unreadable(line: int | None, reason: SettingsFault) -> _Content:
        return _Content(problem=SettingsProblem(str(file), line, reason))

    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_FILE + 1)
        if len(content) > _LARGEST_FILE:
            return unreadable(None, FileFault.TOO_LONG)
        text = content.decode("utf-8-sig")
    except FileNotFoundError as exc:
        if getattr(exc, "winerror", None) in _NOT_THERE and not _leads_nowhere(file):
            return _Content(is_there=False)
        return unreadable(None, SystemFault(exc.strerror or type(exc).__name__))
    except OSError as exc:
        return unreadable(None, SystemFault(exc.strerror or type(exc).__name__))
    except UnicodeDecodeError as exc:
        line = content.count(b"\n", 0, exc.start) + 1
        return unreadable(line, FileFault.NOT_UTF8)
    try:
        return _Content(tomllib.loads(text), text)
    except (ValueError, RecursionError) as exc:  # TOMLDecodeError, or a number of many digits
        return unreadable(*syntax_fault(text, exc))


def _leads_nowhere(file: Path) -> bool:
    """Whether a file is missing because its drive, or the target of a link in its path, is gone."""
    links = (each for each in (file, *file.parents) if each.is_symlink())
    return not Path(file.anchor).exists() or any(not each.exists() for each in links)


def _with(
    settings: S,
    table: Mapping[str, object],
    place: Place,
    problems: list[SettingsProblem],
    taken: dict[str, object],
) -> S:
    """The settings with what `table` sets. What is used is added, raw, to `taken`; what can't be
    used is added to `problems`.
    """
    defaults = {field.name: getattr(settings, field.name) for field in fields(settings)}
    values: dict[str, object] = {}
    for name, value in table.items():
        default = defaults.get(name)
        if isinstance(default, ScannerSettings) and isinstance(value, dict):
            inner = place.inside(name)
            taken_here: dict[str, object] = {}
            scanner = _with(default, value, inner, problems, taken_here)
            if scanner.min_length > scanner.max_length:
                problems.append(inner.problem("min_length", PlaceFault.LENGTHS_CROSSED))
                scanner, taken_here = default, {}
            if scanner.beside_device and not knows_vouchers(scanner):
                problems.append(inner.problem("beside_device", PlaceFault.NO_VOUCHERS_KNOWN))
                scanner = replace(scanner, beside_device="")
                taken_here.pop("beside_device", None)
            values[name] = scanner
            taken.update({f"{name}.{each}": raw for each, raw in taken_here.items()})
            continue
        if isinstance(default, Enum):
            choices = {str(each.value): each for each in type(default)}
            reason: SettingsFault | None = None
            if isinstance(value, str) and value in choices:
                values[name] = choices[value]
            else:
                reason = NotAChoice(name, tuple(choices))
        else:
            reason = _objection(name, value, default, place)
            values |= {name: value} if reason is None else {}
        if reason is None:
            taken[name] = value
            continue
        problem = place.problem(name, reason)
        # It may be the line that names the service: don't guess that it is the default one.
        means_service = name == "api_url" or (default is None and _may_name_service(name, value))
        problems.append(replace(problem, instead=Instead.NOTHING) if means_service else problem)
    return replace(settings, **values)  # type: ignore[arg-type]


def _may_name_service(name: str, value: object) -> bool:
    """Whether an unknown setting may be the service's: misspelt, or in the wrong table."""
    if isinstance(value, dict):
        return any(_may_name_service(inner, each) for inner, each in value.items())
    letters = "".join(each for each in name.lower() if each.isalnum())
    is_address = isinstance(value, str) and value.strip().lower().startswith(("http:", "https:"))
    return is_address or letters in ("apiurl", "url", "service", "apiaddress", "address")


def _nested(values: Mapping[str, object]) -> dict[str, object]:
    """Settings by name ("scanner.baud"), nested as in a file's tables."""
    nested: dict[str, object] = {}
    for name, value in values.items():
        table, _, inner = name.rpartition(".")
        if table:
            below = nested.setdefault(table, {})
            if isinstance(below, dict):
                below[inner] = value
        else:
            nested[inner] = value
    return nested


def _objection(name: str, value: object, default: object, place: Place) -> SettingsFault | None:
    """Why `name = value` can't be used; None if it can."""
    if default is None:
        return place.misplaced_service() if name == "api_url" else _unknown(name)
    if isinstance(value, str) and holds_secret(name, value):
        return ValueFault(ValueKind.HOLDS_KEY, name)
    if type(value) is not type(default):
        return place.wrong_type(name, type(default))
    if isinstance(value, str) and (fault := _objection_to_text(name, value)) is not None:
        return fault
    if isinstance(value, int) and name in RANGES:
        within = RANGES[name]
        if not within.least <= value <= within.most:
            return OutOfRange(name, within)
    return None


def _objection_to_text(name: str, text: str) -> SettingsFault | None:
    longest = LONGEST_SITE if name == "site" else LONGEST_TEXT
    if len(text) > longest or not text.isprintable():
        return ValueFault(ValueKind.UNFIT_TEXT, name)
    if name == "api_url":
        try:
            read_service_address(text)
        except BadAddress as exc:
            return UnfitAddress(exc.problem)
    if name == "currency" and not is_currency(text):
        return ValueFault(ValueKind.NO_CURRENCY, name)
    if name == "money_format" and text and read_money_format(text) is None:
        return ValueFault(ValueKind.NO_MONEY_FORMAT, name)
    if name in {each.value for each in HotKeyUse}:
        try:
            read_hot_key(text)
        except BadHotKey as exc:
            return UnfitHotKey(name, exc.fault)
    return None


def _unknown(name: str) -> SettingsFault:
    """The fault of a name that isn't ours; it is quoted only if it can't be a secret."""
    if len(name) <= _LONGEST_NAME and name.isidentifier() and not could_be_secret(name):
        return UnknownName(name)
    return UnknownName()
