"""The words of notices: what staff must know besides the verdict on a scan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from gui.domain.plain_text import plain
from gui.domain.setup.faults import KeyProblem
from gui.domain.setup.settings import Instead, SettingsProblem
from gui.domain.telling.message import Message, MessageAction, Severity
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.settings_words import fault_words, key_problem_words, where_words
from gui.domain.translation import Translate
from gui.domain.typing_fault import TypingFault
from gui.domain.voucher_number import VoucherNumber

_LONGEST = 400
"""The longest path or reason shown, in characters."""

_MOST_LINES = 5
"""Of what is wrong in one file: who mends these sees the rest next."""


def notice_for(kind: NoticeKind, reason: str, tr: Translate) -> Message:
    """The notice of a kind; `reason` is a path, a sentence, a voucher, or a line for support."""
    match kind:
        case NoticeKind.JOURNAL_SET_ASIDE:
            title = tr("Earlier reservations can't be read")
            text = tr("They've been set aside in {reason}. Reserving works.")
        case NoticeKind.JOURNAL_FAILED:
            title = tr("Earlier reservations couldn't be read")
            text = tr("Reserving works. They'll be shown as soon as they can be read. ({reason})")
        case NoticeKind.START_FAILED:
            title = tr("Voucher Hold can't start")
            text = tr("Close it and open it again, or call support. ({reason})")
        case NoticeKind.START_SLOW if reason:
            title = tr("Starting is taking longer")
            text = tr(
                "It continues once this can be opened: {reason}. If it doesn't, call support."
            )
        case NoticeKind.START_SLOW:
            title = tr("Starting is taking longer")
            text = tr("This PC is busy. It continues by itself.")
        case NoticeKind.OTHER_RUN:
            title = tr("Voucher Hold is already open")
            text = tr("This window starts as soon as the other one has closed.")
        case NoticeKind.STOPPED:
            title = tr("Voucher Hold has stopped working")
            text = tr("What's reserved stays reserved. Close it and open it again. ({reason})")
        case NoticeKind.KEY_STORE:
            title = tr("This PC can't save the key")
            text = tr("{reason} Reserving works until the app is closed. Call support.")
        case NoticeKind.KEY_FILE:
            title = tr("Check the API key file")
            text = tr("{reason} Reserving works. Call support.")
        case NoticeKind.NO_KEY:
            title = tr("This till isn't signed in")
            text = tr("{reason} A manager can enter the API key in the settings.")
        case NoticeKind.WRONG_SITE:
            title = tr("The site number is wrong")
            text = tr(
                "What's left on a voucher can't be shown until a manager corrects the site number."
                " Reserving works."
            )
            return Message(Severity.WARNING, title, text, MessageAction.OPEN_SETTINGS)
        case NoticeKind.NOT_COPIED:
            title = tr("Token not copied")
            text = tr(
                "Another program is using the clipboard. Press “Copy token” for {reason} again, or"
                " scan its code."
            )
        case NoticeKind.HOT_KEY_TAKEN:
            title = tr("The hot key is taken")
            text = tr("Another program uses {reason}. Choose other keys in the settings.")
        case NoticeKind.HOT_KEY_TWICE:
            title = tr("Both hot keys are the same")
            text = tr(
                "{reason} brings this window up, so it can't type the token, too. Choose other keys"
                " in the settings."
            )
        case NoticeKind.NOTHING_TO_TYPE:
            title = tr("No token to type")
            text = tr(
                "Only the token of the newest voucher is typed, while it's reserved. For another"
                " one, scan that voucher again first."
            )
        case NoticeKind.UNEXPECTED_ERROR:
            title = tr("Something went wrong in this app")
            text = tr(
                "It carries on, and your reservations are safe. If anything looks odd, close it and"
                " open it again. The support file has the details."
            )
        case _:  # pragma: no cover
            assert_never(kind)
    return Message(Severity.WARNING, title, text.format(reason=plain(reason, _LONGEST)))


def typing_notice(fault: TypingFault, typed: int, number: VoucherNumber, tr: Translate) -> Message:
    """The notice that a token was not typed, or only its first `typed` keys."""
    title = tr("Token only partly typed") if typed else tr("Token not typed")
    match fault, typed > 0:
        case TypingFault.HOLD_ENDED, True:
            text = tr("{reason} Remove what was typed. Then reserve {number} again.")
        case TypingFault.HOLD_ENDED, False:
            text = tr("{reason} Reserve {number} again.")
        case TypingFault.TO_BE_READ, True:
            text = tr("{reason} Remove what was typed. Then look at {number} here.")
        case TypingFault.TO_BE_READ, False:
            text = tr("{reason} Look at {number} here.")
        case _, True:
            text = tr(
                "{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its"
                " code."
            )
        case _:
            text = tr("{reason} Press “Copy token” for {number}, or scan its code.")
    reason = _typing_fault_words(fault, tr)
    return Message(Severity.WARNING, title, text.format(reason=reason, number=number.grouped))


def _typing_fault_words(fault: TypingFault, tr: Translate) -> str:
    match fault:
        case TypingFault.OWN_WINDOW:
            return tr("This window was in front, not the till's.")
        case TypingFault.TO_BE_READ:
            return tr("There's something to read first.")
        case TypingFault.OTHER_WINDOW:
            return tr("The other program's window wasn't in front.")
        case TypingFault.NEWER_VOUCHER:
            return tr("A newer voucher came first.")
        case TypingFault.HOLD_ENDED:
            return tr("The reservation had ended.")
        case TypingFault.KEYS_HELD:
            return tr("A key was held down.")
        case TypingFault.NO_SUCH_KEY:
            return tr("This keyboard can't type one of the characters needed.")
        case TypingFault.HIGHER_RIGHTS:
            return tr("The other program runs as administrator.")
        case TypingFault.IMPOSSIBLE:
            return tr("This PC doesn't let one program type into another.")
        case _:  # pragma: no cover
            assert_never(fault)


def key_notice(kind: NoticeKind, problem: KeyProblem | None, tr: Translate) -> Message:
    """The notice of a kind, with what is wrong with the key."""
    return notice_for(kind, key_problem_words(problem, tr) if problem is not None else "", tr)


def settings_notices(problems: Sequence[SettingsProblem], tr: Translate) -> list[Message]:
    """A notice for each settings file in which something could not be used, with all of it.

    The policies count as one file.
    """
    by_file: dict[str, list[SettingsProblem]] = {}
    for problem in problems:
        by_file.setdefault(problem.file, []).append(problem)
    return [_settings_notice(found, tr) for found in by_file.values()]


def _settings_notice(problems: Sequence[SettingsProblem], tr: Translate) -> Message:
    first = problems[0]
    if len(problems) == 1:
        where, reason = where_words(first, tr), fault_words(first.reason, tr)
        words = tr("{where}: {reason}.")
        lines = [words.format(where=plain(where, _LONGEST), reason=plain(reason, _LONGEST))]
    else:
        lines = [tr("{file}:").format(file=plain(first.file, _LONGEST))]
        lines += [_line(each, tr) for each in problems[:_MOST_LINES]]
        if len(problems) > _MOST_LINES:
            lines.append("• " + tr("and %n more", "", len(problems) - _MOST_LINES))
    used = [each for each in Instead if any(each is problem.instead for problem in problems)]
    words_of = _kept_words if first.policy is None else _kept_policy_words
    kept = " ".join(words_of(each, tr) for each in used)
    joint = " " if len(problems) == 1 else "\n"
    return Message(
        Severity.WARNING, tr("Some settings can't be used"), "\n".join(lines) + joint + kept
    )


def _line(problem: SettingsProblem, tr: Translate) -> str:
    reason = plain(fault_words(problem.reason, tr), _LONGEST)
    if problem.line is None:
        return f"• {reason}"
    return "• " + tr("line {line}: {reason}").format(line=problem.line, reason=reason)


def _kept_words(instead: Instead, tr: Translate) -> str:
    """What is used in place of what could not be read."""
    match instead:
        case Instead.DEFAULT:
            return tr("Using the defaults instead; the file is unchanged.")
        case Instead.LAST_READ:
            return tr("Using what it said before; the file is unchanged.")
        case Instead.NOTHING:
            return tr(
                "This till doesn't know which service to use, so nothing is sent until that's"
                " fixed."
            )
        case _:  # pragma: no cover
            assert_never(instead)


def _kept_policy_words(instead: Instead, tr: Translate) -> str:
    match instead:
        case Instead.DEFAULT:
            return tr("What can't be used counts as not configured.")
        case Instead.LAST_READ:
            return tr("Using what the policies said before.")
        case Instead.NOTHING:
            return _kept_words(instead, tr)
        case _:  # pragma: no cover
            assert_never(instead)
