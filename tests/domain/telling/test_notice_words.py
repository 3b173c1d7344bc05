from __future__ import annotations

import pytest

from gui.domain.scan.scanner_settings import Range
from gui.domain.setup.faults import (
    NotAChoice,
    OutOfRange,
    SystemFault,
    UnknownName,
    ValueFault,
    ValueKind,
)
from gui.domain.setup.hot_key import HotKeyAnswer
from gui.domain.setup.settings import Instead, SettingsProblem
from gui.domain.telling.notice_words import settings_notices, typing_notice
from gui.domain.telling.settings_words import hot_key_answer_words
from gui.domain.translation import source_text
from gui.domain.typing_fault import TypingFault
from gui.domain.voucher_number import VoucherNumber

FILE, OTHER = "/home/settings.toml", "/etc/settings.toml"
FOUR = [
    SettingsProblem(FILE, 3, ValueFault(ValueKind.NO_TRUTH, "sounds")),
    SettingsProblem(FILE, 4, UnknownName("colour")),
    SettingsProblem(FILE, 6, NotAChoice("mode", ("keyboard", "serial"))),
    SettingsProblem(FILE, 7, OutOfRange("min_length", Range(4, 64))),
]


def test_one_file_has_one_notice_with_its_list_and_what_was_kept() -> None:
    (notice,) = settings_notices(FOUR, source_text)
    assert notice.text.splitlines() == [
        "/home/settings.toml:",
        "• line 3: sounds must be true or false",
        "• line 4: “colour” is not a setting of this app",
        "• line 6: mode must be one of keyboard, serial",
        "• line 7: min_length must be from 4 to 64",
        "Using the defaults instead; the file is unchanged.",
    ]


def test_one_problem_is_one_sentence() -> None:
    (notice,) = settings_notices(FOUR[:1], source_text)
    assert notice.text == (
        "/home/settings.toml, line 3: sounds must be true or false."
        " Using the defaults instead; the file is unchanged."
    )


POLICY = r"HKLM\Software\Policies\VoucherHold"


def of_policy(name: str, instead: Instead) -> SettingsProblem:
    fault = ValueFault(ValueKind.NO_REG_SZ, "till")
    return SettingsProblem(POLICY, None, fault, instead, policy=name)


@pytest.mark.parametrize(
    ("instead", "kept"),
    [
        (Instead.DEFAULT, "What can't be used counts as not configured."),
        (Instead.LAST_READ, "Using what the policies said before."),
        (
            Instead.NOTHING,
            "This till doesn't know which service to use, so nothing is sent until that's fixed.",
        ),
    ],
)
def test_a_policy_is_named_and_no_file_is_spoken_of(instead: Instead, kept: str) -> None:
    (notice,) = settings_notices([of_policy("till", instead)], source_text)
    assert notice.text == rf"{POLICY}\till: till must be text (REG_SZ). {kept}"


def test_all_policies_have_one_notice_beside_those_of_the_files() -> None:
    both = [of_policy("till", Instead.DEFAULT), of_policy(r"scanner\prefix", Instead.DEFAULT)]
    of_file, of_policies = settings_notices([*FOUR[:1], *both], source_text)
    assert of_file.text.startswith(FILE)
    assert of_policies.text.splitlines()[0] == f"{POLICY}:"
    assert len(of_policies.text.splitlines()) == 4


def test_each_file_has_its_own_notice() -> None:
    gone = SettingsProblem(OTHER, None, SystemFault("No such share"), Instead.LAST_READ)
    first, second = settings_notices([gone, *FOUR], source_text)
    assert first.text.startswith(f"{OTHER}: No such share.")
    assert first.text.endswith("Using what it said before; the file is unchanged.")
    assert second.text.startswith(f"{FILE}:")


def test_an_unknown_service_is_told_beside_the_rest() -> None:
    unknown = SettingsProblem(FILE, None, UnknownName("url"), Instead.NOTHING)
    (notice,) = settings_notices([*FOUR[:1], unknown], source_text)
    *_, lines, kept = notice.text.splitlines()
    assert lines == "• “url” is not a setting of this app"
    assert "the file is unchanged. This till doesn't know which service" in kept


def test_a_long_list_is_cut_and_says_so() -> None:
    many = [SettingsProblem(FILE, line, UnknownName(f"name{line}")) for line in range(1, 40)]
    (notice,) = settings_notices(many, source_text)
    lines = notice.text.splitlines()
    assert len(lines) == 8
    assert lines[6] == "• and 34 more"


@pytest.mark.parametrize("fault", TypingFault)
def test_an_untyped_token_is_told_with_its_voucher_and_the_way_out(fault: TypingFault) -> None:
    number = VoucherNumber("1000000001")
    notice = typing_notice(fault, 0, number, source_text)
    partly = typing_notice(fault, 3, number, source_text)
    assert notice.title == "Token not typed"
    assert partly.title == "Token only partly typed"
    for each in (notice, partly):
        assert "1000 0000 01" in each.text
        has_other_way = fault in (TypingFault.HOLD_ENDED, TypingFault.TO_BE_READ)
        assert ("Copy token" in each.text) is not has_other_way


def test_each_answer_about_a_hot_key_that_fails_has_its_words() -> None:
    words = {each: hot_key_answer_words(each, source_text) for each in HotKeyAnswer}
    assert words[HotKeyAnswer.WORKS] == ""
    assert len(set(words.values())) == len(HotKeyAnswer)
