from __future__ import annotations

import gzip
import json
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.api.replies.reply_body import json_object, unpacked
from tests.attempts import TOKEN

LIMIT = 64 * 1024
CONTENT = {"message": "Voucher hold successful", "hold_token": TOKEN}
TEXT = json.dumps(CONTENT)
BODY = TEXT.encode()


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def read(body: bytes) -> dict[str, object] | None:
    return json_object(unpacked(body, LIMIT))


WHOLE = {
    "plain": BODY,
    "gzip": gzip.compress(BODY),
    "gzip, gzip": gzip.compress(gzip.compress(BODY)),
    "zlib": zlib.compress(BODY),
    "raw deflate": raw_deflate(BODY),
    "gzip and more": gzip.compress(BODY) + b"more",
    "gzip and zeros": gzip.compress(BODY) + bytes(512),
    "gzip in two members": gzip.compress(BODY[:20]) + gzip.compress(BODY[20:]),
    "gzip and a broken member": gzip.compress(BODY) + b"\x1f\x8b\x08broken",
    "gzip without its checksum": gzip.compress(BODY)[:-8],
    "zlib without its checksum": zlib.compress(BODY)[:-4],
    "white space around": b"\r\n\t " + BODY + b"\r\n\r\n",
    "zeros behind": BODY + bytes(7),
    "markup behind": BODY + b"<script src=//ads.example></script>",
    "bytes that are no text behind": BODY + b"\xff\xfe\x81",
    "a second object behind": BODY + b'{"hold_token": "another"}',
    "UTF-8 with a mark": b"\xef\xbb\xbf" + BODY,
    "UTF-16": TEXT.encode("utf-16"),
    "UTF-16, little end first, without a mark": TEXT.encode("utf-16-le"),
    "UTF-16, big end first, without a mark": TEXT.encode("utf-16-be"),
    "UTF-32": TEXT.encode("utf-32"),
    "UTF-16 packed": gzip.compress(TEXT.encode("utf-16")),
}


@pytest.mark.parametrize("body", WHOLE.values(), ids=WHOLE)
def test_a_complete_object_counts_however_it_came(body: bytes) -> None:
    assert read(body) == CONTENT


@pytest.mark.parametrize(
    "body",
    [
        f'{{"message": "Réservé", "hold_token": "{TOKEN}"}}'.encode("latin-1"),
        f'{{"hold_token": "{TOKEN}", "id": {"9" * 5000}}}'.encode(),
        f'{{"hold_token": "{TOKEN}", "message": "two\nlines"}}'.encode(),
        f'{{"hold_token": "{TOKEN}", "hold_token": "{TOKEN}"}}'.encode(),
    ],
    ids=["latin-1", "a number past all reason", "a bare line feed", "said twice"],
)
def test_what_stands_beside_a_token_does_not_spoil_it(body: bytes) -> None:
    content = read(body)
    assert content is not None
    assert content["hold_token"] == TOKEN


def test_letters_that_are_not_unicode_are_read_as_on_windows() -> None:
    assert read('{"message": "Déjà réservé"}'.encode("latin-1")) == {"message": "Déjà réservé"}


NOT_WHOLE = {
    "nothing": b"",
    "no JSON": b"<html>Welcome</html>",
    "a list": b"[" + BODY + b"]",
    "a text": json.dumps(TEXT).encode(),
    "cut in the token": BODY[:-10],
    "without its last brace": BODY[:-1],
    "gzip, cut": gzip.compress(BODY)[:-20],
    "gzip that came damaged": gzip.compress(BODY)[:-8] + b"\0" * 8,
    "zlib that came damaged": zlib.compress(BODY)[:-4] + b"\0" * 4,
    "packed four times": gzip.compress(gzip.compress(gzip.compress(gzip.compress(BODY)))),
    "bytes": bytes(range(256)),
    "nested past all reason": b'{"a":' * 12_000,
}


@pytest.mark.parametrize("body", NOT_WHOLE.values(), ids=NOT_WHOLE)
def test_an_incomplete_object_never_counts(body: bytes) -> None:
    assert read(body) is None


@given(st.integers(0, len(BODY) - 1), st.sampled_from([bytes, gzip.compress, raw_deflate]))
def test_half_a_token_is_not_a_token(end: int, pack: object) -> None:
    assert callable(pack)
    assert read(pack(BODY[:end])) is None


@pytest.mark.parametrize(
    "body",
    [
        b'{"hold_token": "A", "hold_token": "B"}',
        b'{"hold_token": "A", "hold_token": null}',
        '{"hold_token": "hold_token_é"}'.encode("latin-1"),
    ],
    ids=["said twice, differently", "taken back", "in letters that had to be guessed"],
)
def test_a_token_that_is_ambiguous_is_not_used(body: bytes) -> None:
    assert read(body) == {}


def test_an_uncompressed_body_stays_as_it_came() -> None:
    for text in (b"<html>Sign in</html>", b"Not found", b"\x1f\x8b", b"x", b""):
        assert unpacked(text, LIMIT) == text


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, raw_deflate])
def test_a_compression_bomb_is_unpacked_only_up_to_the_limit(pack: object) -> None:
    assert callable(pack)
    bomb = pack(b'{"message": "' + b" " * 50_000_000 + b'"}')
    started = time.process_time()
    assert len(unpacked(bomb, LIMIT)) <= max(LIMIT, len(bomb))
    assert time.process_time() - started < 1


def test_a_thousand_members_cost_no_time() -> None:
    started = time.process_time()
    assert read(gzip.compress(b"") * 3000 + gzip.compress(BODY)) == CONTENT
    assert time.process_time() - started < 1


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(body: bytes) -> None:
    assert len(unpacked(body, LIMIT)) <= LIMIT
    json_object(body)
