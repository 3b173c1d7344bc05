"""Every fault of a settings file, an address or a key has words of its own."""

from __future__ import annotations

import pytest

from gui.domain.scan.scanner_settings import Range
from gui.domain.setup.faults import (
    FileFault,
    KeyFileFault,
    KeyFileKind,
    KeyProblem,
    NotAChoice,
    OutOfRange,
    PlaceFault,
    SettingsFault,
    StoreFault,
    StoreUnusable,
    SyntaxFault,
    SyntaxKind,
    SystemFault,
    UnfitAddress,
    UnfitHotKey,
    UnknownName,
    ValueFault,
    ValueKind,
)
from gui.domain.setup.hot_key import HotKeyFault
from gui.domain.setup.not_saved import (
    BrokeOff,
    FileUnreadable,
    NotSaved,
    NotWritten,
    ServiceInUse,
    TableExpected,
)
from gui.domain.setup.service_address import AddressProblem
from gui.domain.setup.settings import SettingsProblem
from gui.domain.telling.settings_words import (
    address_words,
    fault_words,
    key_problem_words,
    not_saved_words,
)
from gui.domain.translation import source_text

WITHOUT_A_NAME = {SyntaxKind.UNREADABLE, SyntaxKind.TABLE, SyntaxKind.NO_EQUALS_SIGN}

IN_A_FILE: list[SettingsFault] = [
    *FileFault,
    *(SyntaxFault(kind) for kind in SyntaxKind),
    *(SyntaxFault(kind, "till") for kind in SyntaxKind),
    SyntaxFault(SyntaxKind.NO_QUOTES, "api_url"),
    *(ValueFault(kind, "till") for kind in ValueKind),
    *(UnfitAddress(problem) for problem in AddressProblem),
    NotAChoice("scanner.mode", ("keyboard", "serial")),
    OutOfRange("scanner.baud", Range(300, 9600)),
    *(UnfitHotKey("hot_key", fault) for fault in HotKeyFault),
    UnknownName(),
    UnknownName("colour"),
    *PlaceFault,
    SystemFault("Permission denied"),
]

OF_A_KEY: list[KeyProblem] = [
    *StoreFault,
    StoreUnusable("LookupError"),
    *(KeyFileFault(kind, "C:/key.txt", "Access is denied") for kind in KeyFileKind),
    *(KeyFileFault(kind, "", "Access is denied") for kind in KeyFileKind),
]

NOT_SAVED: list[NotSaved] = [
    FileUnreadable(SettingsProblem("a.toml", 3, FileFault.NOT_UTF8)),
    FileUnreadable(SettingsProblem("a.toml", None, FileFault.EMPTY)),
    TableExpected("scanner"),
    NotWritten("a.toml", "No space left on device"),
    BrokeOff("LookupError"),
    ServiceInUse(),
]


def test_what_is_wrong_in_a_file_is_the_middle_of_a_sentence() -> None:
    words = [fault_words(fault, source_text) for fault in IN_A_FILE]
    assert [each for each in words if "{" in each or "  " in each] == []
    addresses = {address_words(problem, source_text) for problem in AddressProblem}
    ends = {each for each in words if each.endswith(".")}
    assert ends == {f"api_url: {each}" for each in addresses}
    shared = {fault_words(SyntaxFault(kind), source_text) for kind in WITHOUT_A_NAME}
    others = [each for each in words if each not in shared]
    assert len(others) == len(set(others)), "two faults have the same words"


@pytest.mark.parametrize("kind", [each for each in SyntaxKind if each not in WITHOUT_A_NAME])
def test_a_setting_is_named_where_it_is_known(kind: SyntaxKind) -> None:
    assert "till" in fault_words(SyntaxFault(kind, "till"), source_text)


@pytest.mark.parametrize("problem", OF_A_KEY, ids=str)
def test_what_is_wrong_with_a_key_is_a_sentence(problem: KeyProblem) -> None:
    words = key_problem_words(problem, source_text)
    assert words.endswith(".")
    assert "{" not in words
    assert words[0].isupper()


def test_a_file_whose_name_may_be_a_key_is_not_named() -> None:
    words = [key_problem_words(each, source_text) for each in OF_A_KEY[-len(KeyFileKind) :]]
    assert all(each.startswith("The API key file ") for each in words)


@pytest.mark.parametrize("reason", NOT_SAVED, ids=str)
def test_what_was_not_saved_has_its_reason_in_a_sentence(reason: NotSaved) -> None:
    words = not_saved_words(reason, source_text)
    assert words.endswith(".")
    assert "{" not in words


def test_a_file_that_can_not_be_read_is_named_with_its_line() -> None:
    assert not_saved_words(NOT_SAVED[0], source_text) == (
        "Settings can't be read (a.toml, line 3: it is not UTF-8 text)."
        " Correct that, then save again."
    )
