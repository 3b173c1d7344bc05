"""Every text file's encoding is named: without it, Windows would use its own code page."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("gui", "packaging", "resources", "tests")

ENCODING_AT = {"read_text": 0, "write_text": 1}
"""The positional argument that is the encoding, if it is not passed by name."""

MODE_AT = {"open": 1, "fdopen": 1, ".open": 0, "NamedTemporaryFile": 0, "TemporaryFile": 0}
TEXT_WITHOUT_A_MODE = {"open", "fdopen"}
"""`path.open()` too, but it looks like calls that open no file, and is not found."""


def guesses_in(source: str) -> list[str]:
    """The calls that leave the encoding to the system."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [f"{call.lineno}: {ast.unparse(call)}" for call in calls if leaves_it_open(call)]


def leaves_it_open(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    if name == "open" and isinstance(call.func, ast.Attribute):
        name = ".open"
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if "encoding" in named:
        return False
    if name in ENCODING_AT:
        return len(call.args) <= ENCODING_AT[name]
    if name in MODE_AT:
        mode = dict(enumerate(call.args)).get(MODE_AT[name], named.get("mode"))
        if mode is None:
            return name in TEXT_WITHOUT_A_MODE
        value = mode.value if isinstance(mode, ast.Constant) else None
        return isinstance(value, str) and set(value) <= set("rwxat+")
    # Here `text` means a program's output; elsewhere it is the text itself.
    as_text = [named.get("text"), named.get("universal_newlines")]
    return any(isinstance(each, ast.Constant) and each.value is True for each in as_text)


def test_every_text_names_its_encoding() -> None:
    sources = [each for folder in FOLDERS for each in sorted((ROOT / folder).rglob("*.py"))]
    found = {
        str(source.relative_to(ROOT)): guesses
        for source in sources
        if (guesses := guesses_in(source.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "call",
    [
        "path.read_text()",
        "path.write_text(text)",
        "open(path)",
        "open(path, 'a')",
        "open(path, mode='r+')",
        "path.open('w')",
        "path.open(mode='w')",
        "os.fdopen(number)",
        "NamedTemporaryFile('w')",
        "subprocess.run(command, text=True)",
        "subprocess.Popen(command, universal_newlines=True)",
    ],
)
def test_a_call_without_an_encoding_is_found(call: str) -> None:
    assert len(guesses_in(call)) == 1


@pytest.mark.parametrize(
    "call",
    [
        "path.read_text('utf-8-sig')",
        "path.read_text(encoding='utf-8')",
        "path.write_text(text, 'ascii')",
        "open(path, 'rb')",
        "path.open('ab', buffering=0)",
        "open(path, encoding='utf-8')",
        "dialog.open()",
        "os.open(path, os.O_RDONLY)",
        "wave.open(path)",
        "NamedTemporaryFile()",
        "subprocess.run(command, capture_output=True, encoding='utf-8')",
    ],
)
def test_a_call_that_needs_no_encoding_or_has_one_is_not_found(call: str) -> None:
    assert guesses_in(call) == []
