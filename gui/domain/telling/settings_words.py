"""The words for what is wrong with settings, addresses and stored keys.

On screen they are translated; logs and consoles pass `source_text`. What is wrong in a file is the
middle of a sentence, since it follows the file's name and line.
"""

from __future__ import annotations

from typing import assert_never

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
from gui.domain.setup.hot_key import HotKeyAnswer, HotKeyFault
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
from gui.domain.translation import Translate


def address_words(problem: AddressProblem, tr: Translate) -> str:
    """Why an address can't be taken."""
    match problem:
        case AddressProblem.CHARACTERS:
            return tr("The address contains characters that an address can't have.")
        case AddressProblem.MALFORMED:
            return tr("The address can't be read: its host or port is malformed.")
        case AddressProblem.NO_HTTPS:
            return tr("The address must start with https:// and name a host.")
        case AddressProblem.EXTRAS:
            return tr("The address can't contain a user name, a “?” or a “#”.")
        case AddressProblem.HOLDS_KEY:
            return tr("The address contains what looks like a key. Enter the key in its own field.")
        case AddressProblem.NOT_LOCAL:
            return tr("The address must start with https://; http:// is for this PC only.")
        case _:  # pragma: no cover
            assert_never(problem)


def hot_key_words(fault: HotKeyFault, tr: Translate) -> str:
    """Why keys can't be used as a hot key."""
    match fault:
        case HotKeyFault.UNREADABLE:
            return tr("Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.")
        case HotKeyFault.NEEDED_ELSEWHERE:
            return tr(
                "These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another"
                " key."
            )
        case _:  # pragma: no cover
            assert_never(fault)


def hot_key_answer_words(answer: HotKeyAnswer, tr: Translate) -> str:
    """What there is to say of a hot key that a setting names; "" if it works."""
    match answer:
        case HotKeyAnswer.WORKS:
            return ""
        case HotKeyAnswer.TAKEN:
            return tr("Another program uses these keys. Choose others.")
        case HotKeyAnswer.TWICE:
            return tr("The other hot key has these keys. Choose others.")
        case HotKeyAnswer.IMPOSSIBLE:
            return tr("Hot keys don't work on this PC.")
        case _:  # pragma: no cover
            assert_never(answer)


def where_words(problem: SettingsProblem, tr: Translate) -> str:
    """The file, with the line if that is known; of a policy, the registry value."""
    if problem.policy:
        return f"{problem.file}\\{problem.policy}"
    if problem.line is None:
        return problem.file
    return tr("{file}, line {line}").format(file=problem.file, line=problem.line)


def fault_words(fault: SettingsFault, tr: Translate) -> str:
    """What could not be used in a settings file."""
    match fault:
        case SystemFault(words):
            return words
        case FileFault.EMPTY:
            return tr("it is empty")
        case FileFault.TOO_LONG:
            return tr("it is far too long")
        case FileFault.NOT_UTF8:
            return tr("it is not UTF-8 text")
        case SyntaxFault(name=""):
            return _syntax_words(fault.kind, tr)
        case SyntaxFault(SyntaxKind.NO_QUOTES, "api_url"):
            return tr('put the address in quotation marks: "…"')
        case SyntaxFault(name=name):
            return _named_syntax_words(fault.kind, tr).format(name=name)
        case ValueFault(name=name):
            return _value_words(fault.kind, tr).format(name=name)
        case NotAChoice(name, choices):
            words = tr("{name} must be one of {choices}")
            return words.format(name=name, choices=", ".join(choices))
        case OutOfRange(name, (least, most)):
            words = tr("{name} must be from {least} to {most}")
            return words.format(name=name, least=least, most=most)
        case UnfitAddress(problem):
            return tr("api_url: {reason}").format(reason=address_words(problem, tr))
        case UnfitHotKey(name, unfit):
            return f"{name}: {hot_key_words(unfit, tr).removesuffix('.')}"
        case UnknownName(""):
            return tr("it contains a name that is not a setting of this app")
        case UnknownName(name):
            return tr("“{name}” is not a setting of this app").format(name=name)
        case PlaceFault.SERVICE_IN_TABLE:
            return tr("api_url must come before the first line in square brackets")
        case PlaceFault.SERVICE_IN_KEY:
            return tr("api_url must be one key higher, beside the key of the scanner")
        case PlaceFault.LENGTHS_CROSSED:
            return tr("min_length is larger than max_length")
        case PlaceFault.STARTED_FOR_ANOTHER:
            return tr("api_url: this run was started with another address")
        case PlaceFault.NO_VOUCHERS_KNOWN:
            return tr("beside_device needs beside_prefix, or a length that only vouchers have")
        case _:  # pragma: no cover
            assert_never(fault)


def _syntax_words(kind: SyntaxKind, tr: Translate) -> str:
    match kind:
        case SyntaxKind.UNREADABLE:
            return tr("it can't be read")
        case SyntaxKind.TABLE:
            return tr("this table appears twice, or its square brackets are wrong")
        case SyntaxKind.NO_EQUALS_SIGN:
            return tr("there is no “=” between a setting's name and its value")
        case SyntaxKind.VALUE_MISSING:
            return tr("the value is missing")
        case SyntaxKind.SET_TWICE:
            return tr("something is set twice")
        case SyntaxKind.OTHER_QUOTES:
            return tr('put the value in straight quotation marks: "…"')
        case SyntaxKind.BACKSLASH:
            return tr("write / instead of each backslash in the value")
        case SyntaxKind.QUOTE_MISSING:
            return tr("the quotation mark at the end of the value is missing")
        case SyntaxKind.MORE_BEHIND:
            return tr("there is something after the value")
        case SyntaxKind.TRUTH:
            return tr("write the value as true or false, in lower case")
        case SyntaxKind.VALUE_UNREADABLE:
            return tr("the value can't be read")
        case SyntaxKind.NO_QUOTES:
            return tr('put the value in quotation marks: "…"')
        case _:  # pragma: no cover
            assert_never(kind)


def _named_syntax_words(kind: SyntaxKind, tr: Translate) -> str:
    match kind:
        case SyntaxKind.UNREADABLE | SyntaxKind.TABLE | SyntaxKind.NO_EQUALS_SIGN:
            return _syntax_words(kind, tr)
        case SyntaxKind.VALUE_MISSING:
            return tr("the value of {name} is missing")
        case SyntaxKind.SET_TWICE:
            return tr("{name} is set twice")
        case SyntaxKind.OTHER_QUOTES:
            return tr('put the value of {name} in straight quotation marks: "…"')
        case SyntaxKind.BACKSLASH:
            return tr("write / instead of each backslash in the value of {name}")
        case SyntaxKind.QUOTE_MISSING:
            return tr("the quotation mark at the end of the value of {name} is missing")
        case SyntaxKind.MORE_BEHIND:
            return tr("there is something after the value of {name}")
        case SyntaxKind.TRUTH:
            return tr("write the value of {name} as true or false, in lower case")
        case SyntaxKind.VALUE_UNREADABLE:
            return tr("the value of {name} can't be read")
        case SyntaxKind.NO_QUOTES:
            return tr('put the value of {name} in quotation marks: "…"')
        case _:  # pragma: no cover
            assert_never(kind)


def _value_words(kind: ValueKind, tr: Translate) -> str:
    match kind:
        case ValueKind.HOLDS_KEY:
            return tr("{name} contains a key or a token: remove it, and have that key replaced")
        case ValueKind.NO_TEXT:
            return tr("{name} must be text in quotation marks")
        case ValueKind.NO_TRUTH:
            return tr("{name} must be true or false")
        case ValueKind.NO_NUMBER:
            return tr("{name} must be a whole number")
        case ValueKind.NO_TABLE:
            return tr("{name} must be a table: [{name}]")
        case ValueKind.NO_REG_SZ:
            return tr("{name} must be text (REG_SZ)")
        case ValueKind.NO_REG_SWITCH:
            return tr("{name} must be 0 or 1 (REG_DWORD)")
        case ValueKind.NO_REG_DWORD:
            return tr("{name} must be a whole number (REG_DWORD)")
        case ValueKind.NO_REG_KEY:
            return tr("{name} must be a key with values in it")
        case ValueKind.UNFIT_TEXT:
            return tr("{name} is too long, or contains characters that can't be shown")
        case ValueKind.NO_CURRENCY:
            return tr('{name} must be three capital letters, such as "GBP"')
        case ValueKind.NO_MONEY_FORMAT:
            return tr('{name} must be 1234.56 as your tills write it, such as "£1,234.56"')
        case _:  # pragma: no cover
            assert_never(kind)


def not_saved_words(reason: NotSaved, tr: Translate) -> str:
    """Why settings were not saved."""
    match reason:
        case FileUnreadable(problem):
            words = tr("Settings can't be read ({where}: {reason}). Correct that, then save again.")
            where = where_words(problem, tr)
            return words.format(where=where, reason=fault_words(problem.reason, tr))
        case TableExpected(name):
            words = tr("The settings file can't be changed: {name} must be a table in it.")
            return words.format(name=name)
        case NotWritten(file, system):
            return tr("{file} can't be written: {reason}.").format(file=file, reason=system)
        case BrokeOff(name):
            return tr("Something went wrong in this app ({name}).").format(name=name)
        case ServiceInUse():
            return tr(
                "Vouchers are reserved at this service. Release them, or wait until their time runs"
                " out, then change the service."
            )
        case _:  # pragma: no cover
            assert_never(reason)


def key_problem_words(problem: KeyProblem, tr: Translate) -> str:
    """Why a key is not stored as it should be."""
    match problem:
        case StoreFault.MISSING:
            return tr("This PC has no credential store.")
        case StoreFault.NO_ANSWER:
            return tr("This PC's credential store doesn't answer.")
        case StoreFault.NOT_KEPT:
            return tr("This PC's credential store didn't save the key.")
        case StoreFault.NO_SERVICE:
            return tr("The settings can't be read, so it isn't known which service the key is for.")
        case StoreUnusable(name):
            return tr("This PC's credential store can't be used ({name}).").format(name=name)
        case KeyFileFault(kind, "", system):
            return _unnamed_key_file_words(kind, tr).format(reason=system)
        case KeyFileFault(kind, file, system):
            return _key_file_words(kind, tr).format(file=file, reason=system)
        case _:  # pragma: no cover
            assert_never(problem)


def _unnamed_key_file_words(kind: KeyFileKind, tr: Translate) -> str:
    match kind:
        case KeyFileKind.UNREADABLE:
            return tr("The API key file can't be read: {reason}.")
        case KeyFileKind.NO_KEY:
            return tr("The API key file doesn't contain just an API key. It is unchanged.")
        case KeyFileKind.STILL_THERE:
            return tr("The API key file still contains the API key; delete it ({reason}).")
        case _:  # pragma: no cover
            assert_never(kind)


def _key_file_words(kind: KeyFileKind, tr: Translate) -> str:
    match kind:
        case KeyFileKind.UNREADABLE:
            return tr("{file} can't be read: {reason}.")
        case KeyFileKind.NO_KEY:
            return tr("{file} doesn't contain just an API key. It is unchanged.")
        case KeyFileKind.STILL_THERE:
            return tr("{file} still contains the API key; delete it ({reason}).")
        case _:  # pragma: no cover
            assert_never(kind)
