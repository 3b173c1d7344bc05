"""Which refusal a 422 stands for, by its text: the status alone does not say.

An unrecognised one keeps the server's own words.
"""

from __future__ import annotations

from gui.api.replies.wording import says
from gui.domain.hold.outcome import RefusalReason
from gui.domain.plain_text import plain

REFUSAL_TEXTS = {
    reason.documented_text: reason for reason in RefusalReason if reason.documented_text is not None
}


def read_refusal(body: object) -> tuple[RefusalReason, str]:
    """The reason and the server's words, plain and short, in a refusal's JSON `body`."""
    said = [text for text in (_first_error(body), _message(body)) if text]
    for text in said:
        reason = _reason(text)
        if reason is not None:
            return reason, plain(text)
    return RefusalReason.UNRECOGNISED, plain(said[0]) if said else ""


def _message(body: object) -> str:
    message = body.get("message") if isinstance(body, dict) else None
    return message if isinstance(message, str) else ""


def _first_error(body: object) -> str:
    """The first text in `errors`: a field's list of texts, of which the first one counts."""
    errors = body.get("errors") if isinstance(body, dict) else None
    while isinstance(errors, (dict, list)) and errors:
        errors = next(iter(errors.values())) if isinstance(errors, dict) else errors[0]
    return errors if isinstance(errors, str) else ""


def _reason(text: str) -> RefusalReason | None:
    return next(
        (reason for documented, reason in REFUSAL_TEXTS.items() if says(text, documented)), None
    )
