"""The steps between a till and Smart Gift, what can be wrong with each, and how to fix it.

To change what support reads, change `check_advice` below.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from gui.domain.hold.outcome import ReleaseAnswer
from gui.domain.setup.proxy_fault import ProxyFault, ProxyFaultKind
from gui.domain.telling.message import Message, Severity
from gui.domain.translation import Translate, source_text
from gui.domain.trials.key_trial import key_advice

GREATEST_SKEW_SECONDS = 120.0
"""If the clock is off by more, certificates look invalid sooner or later."""


class CheckStep(Enum):
    """What is checked, in this order."""

    PROXY = "proxy"
    NAME = "name"
    CONNECTION = "connection"
    SECURITY = "security"
    CLOCK = "clock"
    KEY = "key"


class CheckResult(Enum):
    """The result of a check."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


class CheckNote(Enum):
    """A remark of ours on a result; facts from outside are in the check's `detail`."""

    NO_PROXY = "no_proxy"
    EXEMPT = "exempt"
    """There is a proxy, but it isn't used for this service."""
    NO_TIME = "no_time"
    NOT_SMART_GIFT = "not_smart_gift"


@dataclass(frozen=True, slots=True)
class Check:
    """A step and its result.

    `detail` is a fact for support, without secrets and not translated; `milliseconds` is the time
    that the step took.
    """

    step: CheckStep
    result: CheckResult
    detail: str = ""
    milliseconds: float | None = None
    answer: ReleaseAnswer | None = None
    """For KEY: Smart Gift's answer."""
    note: CheckNote | ProxyFault | None = None


def check_advice(check: Check, tr: Translate) -> Message:
    """What support reads about a step."""
    title, cure = _words(check, tr)
    severity = {
        CheckResult.GOOD: Severity.SUCCESS,
        CheckResult.WARNING: Severity.WARNING,
        CheckResult.BAD: Severity.ERROR,
    }[check.result]
    took = "" if check.milliseconds is None else f"{round(check.milliseconds)} ms"
    note = _note_words(check.note, tr) if check.note is not None else ""
    facts = ", ".join(each for each in (note, check.detail, took) if each)
    return Message(severity, title, " ".join(each for each in (cure, facts) if each))


def check_line(check: Check) -> str:
    """The step as a line of plain English, for support."""
    advice = check_advice(check, source_text)
    return f"{_MARKS[check.result]} {advice.title}: {advice.text}".rstrip(": ")


_MARKS = {CheckResult.GOOD: "ok     ", CheckResult.WARNING: "warning", CheckResult.BAD: "FAILED "}


def proxy_fault_words(fault: ProxyFault, tr: Translate) -> str:
    """Why a proxy setting of this PC is ignored."""
    setting = fault.setting
    if not setting:
        setting = tr("the system's proxy for {scheme}").format(scheme=fault.of_scheme)
    match fault.kind:
        case ProxyFaultKind.SCHEME if fault.shown:
            words = tr("{setting}: {shown} is not supported, only http and https")
        case ProxyFaultKind.SCHEME:
            words = tr("{setting}: its kind is not supported, only http and https")
        case ProxyFaultKind.PLACE:
            words = tr("{setting}: its host or port can't be read")
        case ProxyFaultKind.EXCEPTION:
            words = tr("{setting}: “{shown}” can't be read")
        case _:  # pragma: no cover
            assert_never(fault.kind)
    return words.format(setting=setting, shown=fault.shown)


def _note_words(note: CheckNote | ProxyFault, tr: Translate) -> str:
    match note:
        case ProxyFault():
            return proxy_fault_words(note, tr)
        case CheckNote.NO_PROXY:
            return tr("none")
        case CheckNote.EXEMPT:
            return tr("none for this service")
        case CheckNote.NO_TIME:
            return tr("the answer has no time in it")
        case CheckNote.NOT_SMART_GIFT:
            return tr("the answer was not Smart Gift's")
        case _:  # pragma: no cover
            assert_never(note)


def _words(check: Check, tr: Translate) -> tuple[str, str]:
    good = check.result is CheckResult.GOOD
    match check.step:
        case CheckStep.PROXY if good:
            return tr("Proxy"), ""
        case CheckStep.PROXY if check.result is CheckResult.WARNING:
            return (
                tr("A proxy setting can't be used"),
                tr("It is ignored. Ask IT to correct or remove it."),
            )
        case CheckStep.PROXY:
            return (
                tr("No way through the proxy"),
                tr("It doesn't answer, or doesn't let this app through. It may need a user name and"
                   " password: ask IT to set them, or to exempt Smart Gift."),
            )  # fmt: skip
        case CheckStep.NAME if good:
            return tr("Name found"), ""
        case CheckStep.NAME:
            return (
                tr("Name not found"),
                tr("This PC may have no internet, the wrong DNS server, or need a proxy. Check the"
                   " network."),
            )  # fmt: skip
        case CheckStep.CONNECTION if good:
            return tr("Connection made"), ""
        case CheckStep.CONNECTION:
            return (
                tr("No connection"),
                tr("A firewall may block it, or the service is down. Ask IT to allow port 443."),
            )
        case CheckStep.SECURITY if good:
            return tr("Connection is secure"), ""
        case CheckStep.SECURITY:
            return (
                tr("The certificate isn't trusted"),
                tr("Check this PC's date and time. If they're right, something in between decrypts"
                   " the connection: IT must add its root certificate to the system."),
            )  # fmt: skip
        case CheckStep.CLOCK if good:
            return tr("This PC's clock is right"), ""
        case CheckStep.CLOCK if check.result is CheckResult.WARNING:
            return (
                tr("This PC's clock couldn't be checked"),
                tr("Compare its date and time with another clock."),
            )
        case CheckStep.CLOCK:
            return (
                tr("This PC's clock is wrong"),
                tr("Set the date and time, and turn on setting them automatically."),
            )
        case CheckStep.KEY:
            assert check.answer is not None
            advice = key_advice(check.answer, tr)
            return advice.title, advice.text
        case _:  # pragma: no cover
            assert_never(check.step)
