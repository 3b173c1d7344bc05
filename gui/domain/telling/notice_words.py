"""The words of notices: what must be known beside the verdict on a scan."""

from __future__ import annotations

from typing import assert_never

from gui.domain.plain_text import plain
from gui.domain.setup.faults import KeyProblem
from gui.domain.setup.settings import Instead, SettingsProblem
from gui.domain.telling.message import Message, Severity
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.settings_words import fault_words, key_problem_words, where_words
from gui.domain.translation import Translate

_LONGEST = 400
"""Characters of a path or a reason."""


def notice_for(kind: NoticeKind, reason: str, tr: Translate) -> Message:
    """The notice of a kind; `reason` is a path, a sentence, or a short line for support."""
    match kind:
        case NoticeKind.JOURNAL_SET_ASIDE:
            title = tr("Earlier reservations can't be read")
            text = tr("They were kept aside in {reason}. Reserving works.")
        case NoticeKind.JOURNAL_FAILED:
            title = tr("Earlier reservations couldn't be read")
            text = tr("Reserving works. They come back as soon as they can be read. ({reason})")
        case NoticeKind.START_FAILED:
            title = tr("Voucher Hold can't start")
            text = tr("Close it and start it again, or call support. ({reason})")
        case NoticeKind.START_SLOW if reason:
            title = tr("Voucher Hold is waiting for this PC")
            text = tr("It goes on once this can be opened: {reason}. If it can't, tell your IT.")
        case NoticeKind.START_SLOW:
            title = tr("Voucher Hold is waiting for this PC")
            text = tr("Starting takes longer than usual. It goes on by itself.")
        case NoticeKind.OTHER_RUN:
            title = tr("Voucher Hold is already open on this PC")
            text = tr("This window starts as soon as the other one has closed.")
        case NoticeKind.STOPPED:
            title = tr("Voucher Hold has stopped working")
            text = tr("What is reserved stays reserved. Close it and start it again. ({reason})")
        case NoticeKind.KEY_STORE:
            title = tr("The API key is not safely kept")
            text = tr("{reason} Reserving works. Tell your IT.")
        case NoticeKind.KEY_FILE:
            title = tr("The file with the API key needs a look")
            text = tr("{reason} Reserving works. Tell your IT.")
        case NoticeKind.NO_KEY:
            title = tr("This till isn't signed in")
            text = tr("{reason} A manager can enter the API key in the settings.")
        case NoticeKind.UNEXPECTED_ERROR:
            title = tr("Something went wrong in this app")
            text = tr(
                "It goes on, and your reservations are safe. If it looks odd, close it and start"
                " it again; support finds more in the support file."
            )
        case _:  # pragma: no cover
            assert_never(kind)
    return Message(Severity.WARNING, title, text.format(reason=plain(reason, _LONGEST)))


def key_notice(kind: NoticeKind, problem: KeyProblem | None, tr: Translate) -> Message:
    """The notice of a kind that tells what is wrong with the key."""
    return notice_for(kind, key_problem_words(problem, tr) if problem is not None else "", tr)


def settings_notice(problem: SettingsProblem, tr: Translate) -> Message:
    """The notice of what could not be used in a settings file."""
    match problem.instead:
        case Instead.DEFAULT:
            text = tr("{where}: {reason}. It is left as it is; the default is used.")
        case Instead.LAST_READ:
            text = tr("{where}: {reason}. It is left as it is; what was read from it last is used.")
        case Instead.NOTHING:
            text = tr(
                "{where}: {reason}. Nobody knows which service this till is to ask, so nothing is"
                " sent until that is mended."
            )
        case _:  # pragma: no cover
            assert_never(problem.instead)
    where, reason = where_words(problem, tr), fault_words(problem.reason, tr)
    return Message(
        Severity.WARNING,
        tr("Settings can't be read"),
        text.format(where=plain(where, _LONGEST), reason=plain(reason, _LONGEST)),
    )
