"""From a reply to a check to what is left on the voucher (API documentation, page "check-redeem").

The first line that matches counts:

| reply                                                  | answer                              |
|--------------------------------------------------------|-------------------------------------|
| 2xx whose `data` names another voucher                 | NoValue: a cache mixed them up      |
| 2xx, `type` "monetary", an amount in `remaining_value` | MoneyValue                          |
| 2xx, `type` "experience" or, without a type, any       | ExperienceValue                     |
| experiences; an amount in `remaining_value`; a list of |                                     |
| `experiences`                                          |                                     |
| a refusal in unknown words, first of them `site_id`'s  | Refused: INVALID_SITE               |
| anything else                                          | as for a hold (answers.py), but     |
|                                                        | NoValue for InDoubt: nothing has    |
|                                                        | changed, whatever became of it      |

An amount that can't be read (amounts.py), a list that is none, a type that is neither: no value,
rather than a guess. `available_to_redeem` is not read: the documentation contradicts itself about
what it is. `sold_out` counts if it is JSON's true.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from gui.api.replies.amounts import EXACT_DECODER, read_amount, sum_of
from gui.api.replies.answers import no_success
from gui.api.replies.reply_body import json_object
from gui.domain.clock import Moment
from gui.domain.hold.check import CheckAnswer, NoValue
from gui.domain.hold.outcome import DoubtCause, InDoubt, RefusalReason, Refused
from gui.domain.plain_text import plain
from gui.domain.redaction import without_secrets
from gui.domain.value.voucher_value import MOST_NAMES, ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import VoucherNumber, read_voucher_number

LONGEST_NAME = 80
"""Characters of an experience's name that are kept."""

_NO_VALUE = NoValue(DoubtCause.UNUSABLE_REPLY)


def value_answer(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    number: VoucherNumber,
    currency: str,
    now: Moment,
) -> CheckAnswer:
    """What a reply to `POST /redeem/check` about `number`, read at `now`, means.

    `headers` must look up names case-insensitively.
    """
    content = json_object(body, EXACT_DECODER)
    if 200 <= status < 300 and content is not None:
        data = content.get("data")
        if isinstance(data, dict):
            if not _is_about(data.get("voucher_no"), number):
                return _NO_VALUE
            value = _value_in(data, currency)
            if value is not None:
                return value
    answer = no_success(status, headers, body, content, now)
    return _refused(answer, content) if isinstance(answer, Refused) else without_doubt(answer)


def without_doubt(answer: CheckAnswer | InDoubt) -> CheckAnswer:
    """What an answer means to a check: one whose reply is lost leaves nothing in doubt."""
    return NoValue(answer.cause) if isinstance(answer, InDoubt) else answer


def _is_about(said: object, number: VoucherNumber) -> bool:
    match said:
        case None:
            return True
        case str():
            return read_voucher_number(said) == number
        case Decimal():  # a server that takes it for a number drops its leading zeros
            asked = number.value
            return asked.isascii() and asked.isdigit() and said == Decimal(asked)
        case _:
            return False


def _value_in(data: Mapping[str, object], currency: str) -> VoucherValue | None:
    remaining = read_amount(data.get("remaining_value"))
    if remaining is None:
        return None
    experiences = _listed(data.get("experiences"))
    sold_out = data.get("sold_out") is True
    match _type_of(data.get("type"), experiences):
        case "monetary":
            return MoneyValue(remaining, currency, sold_out)
        case "experience" if experiences is not None:
            return ExperienceValue(
                tuple(_name_of(each) for each in experiences[:MOST_NAMES]),
                len(experiences),
                remaining,
                _bits_of(experiences),
                sold_out,
            )
        case _:
            return None


def _type_of(said: object, experiences: Sequence[object] | None) -> str:
    """The voucher's type; without one, only experiences can show it."""
    if said is None and experiences:
        return "experience"
    return said.strip().lower() if isinstance(said, str) else ""


def _listed(experiences: object) -> Sequence[object] | None:
    """What is in a list; PHP writes a list with gaps as an object with its indices for names."""
    match experiences:
        case list():
            return experiences
        case dict() if all(name.isdecimal() for name in experiences):
            return list(experiences.values())
        case _:
            return None


def _name_of(experience: object) -> str:
    """What it is called, fit to be shown; "" if that isn't said."""
    said = [experience]
    if isinstance(experience, dict):
        said = [experience.get("name"), experience.get("title")]
    names = (without_secrets(plain(each, LONGEST_NAME)) for each in said if isinstance(each, str))
    return next(filter(None, names), "")


def _bits_of(experiences: Sequence[object]) -> Decimal | None:
    """The bits of all of them together; None if any can't be read."""
    bits = [
        read_amount(each.get("bit_value")) if isinstance(each, dict) else None
        for each in experiences
    ]
    known = [each for each in bits if each is not None]
    return sum_of(known) if len(known) == len(bits) else None


def _refused(answer: Refused, content: Mapping[str, object] | None) -> Refused:
    """The same refusal, its words without any token.

    In unknown words it is of the site, if its first error, the one that counts, is the site's.
    """
    errors = content.get("errors") if content is not None else None
    reason = answer.reason
    if reason is RefusalReason.UNRECOGNISED and isinstance(errors, dict):
        reason = RefusalReason.INVALID_SITE if next(iter(errors), "") == "site_id" else reason
    words = without_secrets(answer.server_message)
    return replace(answer, reason=reason, server_message=words)
