"""Imports point down only, from floor to floor and from room to room.

Libraries stay where they belong, and no room is crowded.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "gui").rglob("*.py"))

DOMAIN = {
    "domain",
    "domain.hold",
    "domain.scan",
    "domain.setup",
    "domain.telling",
    "domain.trials",
    "domain.value",
}
API = {"api", "api.replies"}
STORAGE = {"storage", "storage.setup"}
KIT = DOMAIN | {"widgets.kit", "translate"}
BELOW_APP = (
    DOMAIN | API | STORAGE | {"desktop", "practice", "process", "services", "translate", "money"}
)

MAY_IMPORT = {
    "domain": set[str](),
    "domain.value": {"domain"},
    "domain.hold": {"domain", "domain.value"},
    "domain.scan": {"domain"},
    "domain.setup": {"domain", "domain.scan", "domain.value"},
    "domain.telling": {"domain", "domain.hold", "domain.scan", "domain.setup", "domain.value"},
    "domain.trials": {
        "domain",
        "domain.hold",
        "domain.scan",
        "domain.setup",
        "domain.telling",
        "domain.value",
    },
    "practice": DOMAIN,
    "storage": DOMAIN,
    "storage.setup": DOMAIN | {"storage"},
    "api": DOMAIN | {"api.replies"},
    "api.replies": DOMAIN,
    "translate": set[str](),
    "money": {"domain.setup", "domain.value"},
    "services.reactions": DOMAIN | API | STORAGE | {"desktop", "services", "translate", "money"},
    "desktop": DOMAIN,
    "services": DOMAIN | API | STORAGE | {"desktop", "translate", "money"},
    "widgets.kit": KIT,
    "widgets.holds": KIT,
    "widgets.settings": KIT | {"money"},
    "widgets.verdict": KIT | {"widgets.holds"},
    "widgets": KIT | {"widgets.holds", "widgets.verdict"},
    "process": {"storage"},
    "command_line": BELOW_APP | {"arguments", "worker_resources"},
    "flows": DOMAIN | KIT | {"desktop", "services", "widgets", "widgets.holds", "widgets.settings"},
    "arguments": DOMAIN | {"process"},
    "worker_resources": BELOW_APP | {"arguments"},
}
"""Each room, and the other rooms it may import from. What isn't listed may import everything."""

NO_QT = {"domain", "api", "storage", "practice"}
LIBRARIES = {
    "httpcore": {"api"},
    "httpx": {"api"},
    "keyring": {"storage"},
    "platformdirs": {"storage"},
    "sqlite3": {"storage"},
    "tomlkit": {"storage"},
    "tomllib": {"storage"},
    "truststore": {"api"},
}
"""Each library that may be used on certain floors only, with those floors."""

MOST_FILES = 15
"""The most files in a room, not counting its __init__."""


def room_of(module: str) -> str:
    """The room that a module is in, or the module itself if it is in no room."""
    parts = module.split(".")
    while parts and not ROOT.joinpath("gui", *parts).is_dir():
        name = parts.pop()
        if not parts:
            return name
    return ".".join(parts)


def module_of(source: Path) -> str:
    return ".".join(source.relative_to(ROOT / "gui").with_suffix("").parts)


def imports_of(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{source.name} imports relatively"
            yield node.module or ""


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_below(source: Path) -> None:
    room = room_of(module_of(source))
    floor = room.partition(".")[0]
    for name in imports_of(source):
        top, _, rest = name.partition(".")
        if top == "gui" and rest and room in MAY_IMPORT:
            assert room_of(rest) in MAY_IMPORT[room] | {room}, f"{source} imports {name}"
        if top == "PySide6":
            assert floor not in NO_QT, f"{source} imports Qt"
        if top in LIBRARIES:
            assert floor in LIBRARIES[top], f"{source} imports {name}"


def test_every_room_says_what_it_may_import() -> None:
    rooms = {room_of(module_of(source)) for source in SOURCES if source.parent.name != "gui"}
    assert rooms <= set(MAY_IMPORT)


def test_no_arrow_points_both_ways() -> None:
    both = {
        (room, other)
        for room, others in MAY_IMPORT.items()
        for other in others
        if room != other and room in MAY_IMPORT.get(other, set())
    }
    assert both == set()


def test_no_room_is_crowded() -> None:
    files = Counter(source.parent for source in SOURCES if source.name != "__init__.py")
    assert {str(room): count for room, count in files.items() if count > MOST_FILES} == {}


def test_every_room_says_what_belongs_there() -> None:
    for face in (ROOT / "gui").rglob("__init__.py"):
        assert ast.get_docstring(ast.parse(face.read_text(encoding="utf-8"))), face
