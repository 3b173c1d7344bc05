"""Qt's flags are never inverted: on Python 3.13, as in the installer, `~` leaves bits out.

`windowFlags() & ~FramelessWindowHint` took a window's close button away there, since
WindowCloseButtonHint is not in `~FramelessWindowHint`; on Python 3.11 it is.
"""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_no_flag_is_inverted() -> None:
    inverted = [
        f"{source.relative_to(ROOT)}:{node.lineno}"
        for source in sorted((ROOT / "gui").rglob("*.py"))
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert)
    ]
    assert inverted == []
