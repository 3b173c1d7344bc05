"""Removes a request's secrets from its reply before anything reads or quotes it.

A debugging proxy, or a service that explains its answer, may echo what it was sent, the key
included. JSON is searched after decoding, text by text, so that the result is clean as well; a
token that was not sent is left as it came.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from gui.api.replies.reply_body import JSON_DECODER
from gui.domain.redaction import without, without_secrets

_DEEPEST = 50
"""Levels of JSON that are kept; Smart Gift's replies have three."""


def without_echoes(body: bytes, secrets: Sequence[str]) -> bytes:
    """The reply's body without `secrets`; the same bytes if none of them is in it."""
    text = body.decode(json.detect_encoding(body), "surrogateescape")
    try:
        content, _ = JSON_DECODER.raw_decode(text.lstrip("\ufeff \t\r\n"))
        cleaned = _cleaned(content, secrets, 0)
        if cleaned == content:
            return body
        return json.dumps(cleaned, ensure_ascii=False).encode("utf-8", "surrogateescape")
    except (ValueError, RecursionError):
        kept = without(text, secrets)
        return body if kept == text else kept.encode("utf-8", "surrogateescape")


def _cleaned(content: object, secrets: Sequence[str], depth: int) -> object:
    match content:
        case str():
            return without_secrets(content, secrets)
        case list() if depth < _DEEPEST:
            return [_cleaned(each, secrets, depth + 1) for each in content]
        case dict() if depth < _DEEPEST:
            return {
                name: without(value, secrets)  # a secret too, but this reply's own
                if name == "hold_token" and isinstance(value, str)
                else _cleaned(value, secrets, depth + 1)
                for name, value in content.items()
            }
        case list() | dict():
            return None
        case _:
            return content
