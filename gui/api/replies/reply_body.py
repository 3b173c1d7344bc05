"""What a reply's body says, whatever its headers claim about it.

What counts is the JSON object itself. Once its last brace has been read it is complete, and no
wrong Content-Length, missing last chunk, reset connection or Content-Encoding changes that. A
truncated object never counts: half a token isn't a token.

| body                                              | read as                                   |
|---------------------------------------------------|-------------------------------------------|
| plain JSON, even with a byte order mark           | itself, whatever Content-Encoding says    |
| gzip, zlib or raw deflate, up to three times over | unpacked, even if it is cut short         |
| UTF-8, UTF-16 or UTF-32                           | that                                      |
| any other bytes                                   | windows-1252, but a token in it must be   |
|                                                   | ASCII: a guess must not change it         |
| an object, then anything at all                   | the object                                |
| a name twice in an object, with different values  | as if the name were not there             |
"""

from __future__ import annotations

import json
import zlib

_LAYERS = 3
"""How often a body may be packed: one proxy may pack what another has already packed."""

_GZIP = b"\x1f\x8b"
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_RAW_DEFLATE = -zlib.MAX_WBITS


def unpacked(body: bytes, limit: int) -> bytes:
    """`body` without its packing, at most `limit` bytes; as UTF-8 if it is Unicode of any kind."""
    for _ in range(_LAYERS):
        if json_object(body) is not None:
            break
        inner = _inflated(body, _GZIP_OR_ZLIB, limit)
        if not inner:
            inner = _inflated(body, _RAW_DEFLATE, limit)
            if json_object(inner) is None:  # raw deflate has no signature: any bytes might be it
                break
        body = inner
    return _as_utf_8(body)


def json_object(body: bytes, decoder: json.JSONDecoder | None = None) -> dict[str, object] | None:
    """The JSON object at the beginning of `body`; None unless it is complete.

    Read by JSON_DECODER, unless there is another `decoder`.
    """
    body = _as_utf_8(body)
    try:
        text, certain = body.decode("utf-8"), True
    except UnicodeDecodeError:
        text, certain = body.decode("windows-1252", "replace"), False
    try:
        content, _ = (decoder or JSON_DECODER).raw_decode(text.lstrip(" \t\r\n\ufeff"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict):
        return None
    token = content.get("hold_token")
    if not certain and isinstance(token, str) and not token.isascii():
        del content["hold_token"]
    return content


def _inflated(packed: bytes, form: int, limit: int) -> bytes:
    """What can be unpacked of `packed`, which may be cut short or followed by anything.

    Empty if it isn't packed in that form, or if its checksum says that it is damaged.
    """
    found = b""
    while True:
        unpacker = zlib.decompressobj(wbits=form)
        try:
            found += unpacker.decompress(packed, limit - len(found))
        except zlib.error:
            return found
        packed = unpacker.unused_data
        if len(found) >= limit or not packed.startswith(_GZIP):  # gzip may have several members
            return found


def _as_utf_8(body: bytes) -> bytes:
    encoding = json.detect_encoding(body)
    if encoding.startswith("utf-8"):
        return body
    try:
        return body.decode(encoding).encode("utf-8")
    except UnicodeError:
        return body


def consistent(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of these members, without those that are in it twice with different values."""
    content = dict(pairs)
    if len(content) < len(pairs):
        for name, value in pairs:
            if name in content and content[name] != value:
                del content[name]
    return content


# Not strict: a bare line feed in a message must not spoil the token beside it. Numbers become #
# floats because Python refuses integers of more than 4,300 digits, and nothing here uses them:
# amounts are read by amounts.py's decoder.
JSON_DECODER = json.JSONDecoder(strict=False, object_pairs_hook=consistent, parse_int=float)
"""Reads an object for `json_object`."""
