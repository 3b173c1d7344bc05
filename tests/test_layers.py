"""Imports point down only, and the libraries stay where they belong."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "gui").rglob("*.py"))

MAY_IMPORT = {
    "domain": {"domain"},
    "practice": {"practice", "domain"},
    "storage": {"storage", "domain"},
    "api": {"api", "domain"},
    "services": {"services", "api", "storage", "domain"},
    "widgets": {"widgets", "services", "domain"},
}
NO_QT = {"domain", "api", "storage", "practice"}
LIBRARY_LAYERS = {
    "httpx": {"api"},
    "truststore": {"api"},
    "sqlite3": {"storage"},
    "tomllib": {"storage"},
    "platformdirs": {"storage"},
}


def layer_of(source: Path) -> str:
    parts = source.relative_to(ROOT / "gui").parts
    return parts[0] if len(parts) > 1 else "app"


def imports_of(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{source.name} imports relatively"
            yield node.module or ""


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_layers_below(source: Path) -> None:
    layer = layer_of(source)
    for name in imports_of(source):
        top, _, rest = name.partition(".")
        if top == "gui" and rest and layer != "app":
            assert rest.split(".")[0] in MAY_IMPORT[layer], f"{source} imports {name}"
        if top == "PySide6":
            assert layer not in NO_QT, f"{source} imports Qt"
        if top in LIBRARY_LAYERS:
            assert layer in LIBRARY_LAYERS[top], f"{source} imports {name}"


def test_the_layers_are_the_ones_that_are_checked() -> None:
    folders = {path.name for path in (ROOT / "gui").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} == set(MAY_IMPORT)
