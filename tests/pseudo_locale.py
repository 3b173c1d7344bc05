"""A language that nobody speaks: each translated text longer, accented, and in brackets.

What stands on screen without them never reaches a translator. Only texts that lupdate files count
as translated, in the context that it files them under.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QWidget,
)

ROOT = Path(__file__).parent.parent
NOT_OURS = {"qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton", "bannerDetail"}
"""Qt's own inner parts, and what support reads of a reply."""

_ACCENTED = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
_PART = re.compile(r"(\{\w+\}|%n)")
_INNERMOST = re.compile(r"\[!!(?:(?!\[!!|!!\]).)*!!\]", re.DOTALL)


def filed_texts(folder: Path) -> frozenset[tuple[str, str]]:
    """What lupdate finds in the code: context and source of each text."""
    file = folder / "voucher_hold_pseudo.ts"
    program = Path(sys.executable).with_name("pyside6-lupdate")
    sources = [str(each) for each in sorted((ROOT / "gui").rglob("*.py"))]
    subprocess.run(
        [program, "-silent", "-locations", "none", *sources, "-ts", file],
        check=True,
        capture_output=True,
    )
    return frozenset(
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


class PseudoLocale(QTranslator):
    """Translates what is filed, and nothing else."""

    def __init__(self, filed: frozenset[tuple[str, str]]) -> None:
        super().__init__()
        self._filed = filed

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        # None, and not "": that would be a translation.
        return pseudo(source) if (context, source) in self._filed else None  # type: ignore[return-value]


def pseudo(text: str) -> str:
    """`text` in brackets, a third longer, with its named parts as they are."""
    parts = _PART.split(text)
    accented = "".join(
        each if _PART.fullmatch(each) else each.translate(_ACCENTED) for each in parts
    )
    return f"[!! {accented}{' ~' * (len(text) // 6)} !!]"


def bare(text: str) -> str:
    """What of a text on screen is not in brackets."""
    before = None
    while before != text:
        before, text = text, _INNERMOST.sub("", text)
    return text.strip()


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that can be read of `widget` and what is in it, with where it was found."""
    for each in (widget, *widget.findChildren(QWidget)):
        if each.objectName() in NOT_OURS:
            continue
        for what, text in _texts_of_one(each):
            if text:
                yield f"{type(each).__name__} {each.objectName()} {what}", text


def _texts_of_one(widget: QWidget) -> Iterator[tuple[str, str]]:
    readers: tuple[tuple[str, Callable[[], str]], ...] = (
        ("tooltip", widget.toolTip),
        ("name", widget.accessibleName),
        ("description", widget.accessibleDescription),
        ("window title", widget.windowTitle),
    )
    for what, read in readers:
        yield what, read()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox():
            yield "title", widget.title()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            for at in range(widget.count()):
                yield "choice", widget.itemText(at)
        case QAbstractItemView():
            model: QAbstractItemModel = widget.model()
            for at in range(model.rowCount()):
                yield "row", str(model.index(at, 0).data())
        case _:
            pass
