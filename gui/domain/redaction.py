"""Removes keys and tokens from text that is logged, printed, saved or shown.

A known secret is found by its value, however a reply, a proxy or an error message writes it:
escaped (`%73`, `\\u0073`, `\\x73`, `&#115;`), split by spaces, quotes or tags, in another case, in
Base64 or in hexadecimal. An unknown one is found by its form (`sk_…`, `hold_token_…`, whatever
follows Smart-Auth). If a secret appears only after more decoding, the whole line is removed: a line
that can't be cleaned safely is not worth a key.

A secret of fewer than 8 characters is removed only where it stands alone, one of fewer than 4 not
at all: removing it would delete ordinary words and protect nothing.
"""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from gui.domain.secrets import TAKEN_OUT, ApiKey, HoldToken

_SHORTEST = 4
_LONG = 8
_LONGEST_GAP = 200
"""Characters to ignore between two of a secret's own."""
_ROUNDS = 6
"""How often a text is decoded; each layer of escaping takes one pass."""

_LOOKS = re.compile(
    r"(?<![^\W_])(?:hold_token_|sk_)[\w.~+/=-]*\w"
    r"|(?<=smart-auth)(?P<between>\W{0,3}[:=,]\W{0,4}(?:b['\"])?)(?=[^\s'\"<>]*\w)[^\s'\"<>]+",
    re.IGNORECASE,
)
"""What follows Smart-Auth has a letter or digit: otherwise the key has been removed already."""

_ESCAPES = (
    (re.compile(r"%([0-9a-f]{2})", re.I), 16),
    (re.compile(r"%(?:25)+([0-9a-f]{2})", re.I), 16),
    (re.compile(r"\\{1,8}(?:x|u\{?)0{0,6}([0-9a-f]{2})", re.I), 16),
    (re.compile(r"\\{1,8}([0-7]{3})"), 8),
    (re.compile(r"&(?:amp;){0,4}#0{0,6}(\d{2,3})"), 10),
    (re.compile(r"&(?:amp;){0,4}#x0{0,6}([0-9a-f]{2})", re.I), 16),
)
_NAMED = re.compile(r"&(?:amp;){0,4}([a-z]{2,12});", re.I)
_TAG = re.compile(r"</?[a-z][^<>]{0,60}>", re.I)
_BACKSLASHED = re.compile(r"\\(?:x([0-9a-f]{2})|u\{?0*([0-9a-f]{2,4})\}?|(.))", re.I | re.S)
_HAS_ESCAPES = re.compile(r"%[0-9a-f]{2}|[\\&<]|[^\x00-\x7f…“”’]", re.I)
_PARTS = re.compile(r"[\\/:.\s]+")
_CHANGES = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_SHORTEST_LOT = 16
_LEAST_CHANGES = 4
_NO_LETTERS = re.compile(r"[\W_]+")


class KnownSecrets:
    """The keys that this run uses. Added on one thread, used on any."""

    def __init__(self) -> None:
        self._values: tuple[str, ...] = ()

    def learn(self, secret: ApiKey | HoldToken | None) -> None:
        """Remove it from everything from now on."""
        if secret is not None and secret.reveal() not in self._values:
            self._values = (*self._values, secret.reveal())

    def out_of(self, text: str) -> str:
        """`text` without these, and without what looks like a secret."""
        return without_secrets(text, self._values)


def looks_like_secret(text: str) -> bool:
    """Whether a text contains a key or a token, by the way they begin."""
    return bool(_LOOKS.search(text))


def could_be_secret(text: str) -> bool:
    """Whether a text that should be a name or a path may be a key.

    It may, because of its beginning, or because its letters and digits look random.
    """
    return looks_like_secret(text) or any(map(_is_drawn_by_lot, _PARTS.split(text)))


def _is_drawn_by_lot(word: str) -> bool:
    """Names rarely change from lower case to upper, or between letters and digits."""
    return len(word) >= _SHORTEST_LOT and len(_CHANGES.findall(word)) >= _LEAST_CHANGES


def without_secrets(text: str, values: Iterable[str] = ()) -> str:
    """`text` without the secrets `values`, and without what looks like one."""
    values = tuple(values)
    text = _LOOKS.sub(_by_looks, without(text, values))
    if any(_LOOKS.search(each) for each in _decoded(text)):
        return _without_lines(text, lambda line: any(map(_LOOKS.search, _decoded(line))))
    return text


def without(text: str, values: Iterable[str]) -> str:
    """`text` without the secrets `values`, however they are encoded in it."""
    values = tuple(values)
    for spelling in _worth_a_look(text, values):
        text = _cut_out(text, spelling)

    def hides_one(line: str) -> bool:
        return any(
            _cut_out(each, spelling) is not each
            for each in _decoded(line)
            for spelling in _worth_a_look(each, values)
        )

    return _without_lines(text, hides_one) if hides_one(text) else text


def _by_looks(found: re.Match[str]) -> str:
    return (found["between"] or "") + TAKEN_OUT


def _without_lines(text: str, hides_one: Callable[[str], object]) -> str:
    """`text` without the lines that hide a secret; just "…" if it is hidden across lines."""
    text = "\n".join(TAKEN_OUT if hides_one(line) else line for line in text.split("\n"))
    return TAKEN_OUT if hides_one(text) else text


@lru_cache(maxsize=16)
def _spellings(value: str) -> tuple[str, ...]:
    """The secret itself, and its forms in Base64 (at each possible offset) and in hexadecimal."""
    if len(value) < _SHORTEST:
        return ()
    if len(value) < _LONG:
        return (value,)
    found = [value]
    data = value.encode()
    found.append(data.hex())
    for before, skipped in ((0, 0), (1, 2), (2, 3)):
        packed = bytes(before) + data
        whole = len(packed) * 8 // 6  # what follows the secret can't change these characters
        found.append(base64.b64encode(packed)[skipped:whole].decode())
        found.append(base64.urlsafe_b64encode(packed)[skipped:whole].decode())
    return tuple(dict.fromkeys(found))


def _worth_a_look(text: str, values: Iterable[str]) -> Iterator[str]:
    """The forms of the secrets that `text` may contain; most texts contain none."""
    squeezed = _squeezed(text)
    has_escapes = _HAS_ESCAPES.search(text)
    for value in values:
        for index, spelling in enumerate(_spellings(value)):
            if (has_escapes and index == 0) or _squeezed(spelling) in squeezed:
                yield spelling


def _squeezed(text: str) -> str:
    """The letters and digits of `text`; only those are compared at first."""
    return _NO_LETTERS.sub("", text.lower())


def _cut_out(text: str, secret: str) -> str:
    """`text` without the secret; `text` itself if the secret is not in it."""
    letters = secret.lower()
    may_begin = re.compile(rf"[{re.escape(letters[0] + letters[0].upper())}%\\&]")
    kept = []
    after = 0
    for begin in may_begin.finditer(text):
        end = _end_of(text, begin.start(), letters) if begin.start() >= after else None
        if end is not None:
            kept += [text[after : begin.start()], TAKEN_OUT]
            after = end
    return "".join([*kept, text[after:]]) if kept else text


def _end_of(text: str, start: int, letters: str) -> int | None:
    """Where the secret that begins at `start` ends; None if none begins there."""
    is_long = len(letters) >= _LONG
    if not is_long and _is_part_of_word(text[max(0, start - 1) : start]):
        return None
    positions = {start}
    for index, letter in enumerate(letters):
        gap = _LONGEST_GAP if is_long and index else 0
        positions = _ends_of_letter(text, positions, letter, gap)
        if not positions:
            return None
    ends = [end for end in positions if is_long or not _is_part_of_word(text[end : end + 1])]
    return max(ends, default=None)


def _is_part_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _ends_of_letter(text: str, starts: set[int], letter: str, gap: int) -> set[int]:
    """Where `letter` may end, if it is at one of `starts` or after separators from there."""
    ends: set[int] = set()
    waiting, seen = sorted(starts), set(starts)
    farthest = waiting[-1] + gap
    for at in waiting:  # grows during the loop
        for character, end in _characters_at(text, at):
            if character.lower() == letter:
                ends.add(end)
            if not character.isalnum() and end not in seen and end <= farthest:
                seen.add(end)
                waiting.append(end)
    return ends


def _characters_at(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The characters that the text at `at` may stand for, with where each ends."""
    if at >= len(text):
        return
    first = text[at]
    yield first, at + 1
    if first in "%\\&":
        for escape, base in _ESCAPES:
            found = escape.match(text, at)
            if found:
                yield chr(int(found[1], base)), found.end()
                if text[found.end() : found.end() + 1] in (";", "}"):
                    yield chr(int(found[1], base)), found.end() + 1
        named = _NAMED.match(text, at) if first == "&" else None
        if named:
            import html

            meant = html.unescape(f"&{named[1]};")
            if len(meant) == 1:
                yield meant, named.end()
    elif first == "<":
        tag = _TAG.match(text, at)
        if tag:
            yield " ", tag.end()


def _decoded(text: str) -> Iterator[str]:
    """What `text` means after removing one layer of escaping after another."""
    if not _HAS_ESCAPES.search(text):
        return
    import html
    from urllib.parse import unquote

    layers: tuple[Callable[[str], str], ...] = (
        html.unescape,
        unquote,
        lambda each: _BACKSLASHED.sub(_unescaped, each),
        lambda each: unicodedata.normalize("NFKC", each),
    )
    for _ in range(_ROUNDS):
        round_before = text
        for layer in layers:
            before, text = text, layer(text)
            if text != before:
                yield text
        if text == round_before:
            return


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else found[3]
