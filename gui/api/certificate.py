"""Who issued a certificate, read from its DER bytes, even if the system does not trust it.

By hand: Python's ssl shows the fields of trusted certificates only, and a library that shows them
all (cryptography) takes several MiB for two names.
"""

from __future__ import annotations

from collections.abc import Iterator

from gui.domain.plain_text import plain

_NAMES = {b"\x55\x04\x0a": "organisation", b"\x55\x04\x03": "common name"}
_VERSION = 0xA0


def issuer_of(certificate: bytes) -> str:
    """The issuer's organisation and common name (RFC 5280, 4.1.2.4); "" if it can't be read."""
    try:
        return plain(_issuer_of(certificate))
    except (IndexError, ValueError):
        return ""


def _issuer_of(certificate: bytes) -> str:
    ((_, whole),) = _elements(certificate)
    (_, to_be_signed), *_ = _elements(whole)
    fields = [each for each in _elements(to_be_signed) if each[0] != _VERSION]
    _, issuer = fields[2]  # after the serial number and the signature's algorithm
    found: dict[str, str] = {}
    for _, relative_name in _elements(issuer):
        for _, attribute in _elements(relative_name):
            (_, identifier), (_, value) = _elements(attribute)
            name = _NAMES.get(identifier)
            if name is not None:
                found[name] = value.decode("utf-8")
    return ", ".join(found[name] for name in _NAMES.values() if name in found)


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The tags and contents in `data`, one after the other (X.690, DER)."""
    at = 0
    while at < len(data):
        tag, length, at = data[at], data[at + 1], at + 2
        if length & 0x80:
            size = length & 0x7F
            length, at = int.from_bytes(data[at : at + size], "big"), at + size
        if at + length > len(data):
            raise ValueError("cut short")
        yield tag, data[at : at + length]
        at += length
