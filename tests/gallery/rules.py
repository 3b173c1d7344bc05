"""The rules of layout: what must hold in every scene, read from widgets and pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from gui.widgets.kit.ink_label import InkLabel
from gui.widgets.main_window import MainWindow
from tests.widgets.contrast import contrast

LEAST_TARGET = 44
"""Pixels that a finger hits."""

LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3, for text of any size."""

_ALWAYS_IN_REACH = ("settingsButton", "connectionState", "voucherNumber", "reserveButton")
_IN_REACH_OF_A_STRIP = ("voucherNumber", "wholeButton")
_LEAST_PIXELS = 3
"""So many pixels of a colour are ink; fewer may be a shadow of antialiasing."""


def faults(window: MainWindow, picture: QImage) -> Iterator[str]:
    """What breaks a rule, in words."""
    yield from layout_faults(window)
    yield from _hard_to_read(window, picture)


def layout_faults(window: MainWindow) -> Iterator[str]:
    """What is out of reach, cut or covered."""
    yield from _out_of_reach(window)
    yield from _cut_or_covered(window.verdict)


def place(widget: QWidget, within: QWidget) -> QRect:
    """Where a widget is."""
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def bare_share(window: MainWindow, picture: QImage, background: str) -> float:
    """The share of the window in which nothing is but the page."""
    page = QColor(background).rgb()
    return _colours(picture, picture.rect())[page] / (picture.width() * picture.height())


def _out_of_reach(window: MainWindow) -> Iterator[str]:
    for name in _IN_REACH_OF_A_STRIP if window.is_strip else _ALWAYS_IN_REACH:
        (found,) = window.findChildren(QWidget, name)
        if not found.isVisible() or not window.rect().contains(place(found, window)):
            yield f"{name} is out of reach"


def _cut_or_covered(panel: QWidget) -> Iterator[str]:
    """Everything in the large place is whole, by itself, and large enough for a finger."""
    texts: list[QLabel | QPushButton] = [
        *panel.findChildren(QLabel),
        *panel.findChildren(QPushButton),
    ]
    shown = {each: place(each, panel) for each in texts if each.isVisible() and each.text().strip()}
    if not shown:
        yield "the large place is empty"
    for each, where in shown.items():
        if not panel.rect().contains(where):
            yield f"{_name(each)} is outside"
        if isinstance(each, QPushButton):
            if each.width() < each.minimumSizeHint().width():
                yield f"{_name(each)} is cut"
            if each.height() < LEAST_TARGET:
                yield f"{_name(each)} is {each.height()} high"
        elif not _fits(each):
            yield f"{_name(each)} is cut"
    rest = list(shown.items())
    while rest:
        one, where = rest.pop()
        for other, elsewhere in rest:
            if where.intersects(elsewhere):
                yield f"{_name(one)} covers {_name(other)}"


def _hard_to_read(window: MainWindow, picture: QImage) -> Iterator[str]:
    """Text whose ink is too close to what is behind it, as the pixels have it."""
    for each in window.findChildren(QWidget):
        if not isinstance(each, QLabel | QPushButton | QLineEdit) or not each.isEnabled():
            continue
        text = each.placeholderText() if isinstance(each, QLineEdit) else each.text()
        where = place(each, window).intersected(_seen_of(each, window))
        if not each.isVisible() or not text.strip() or where.height() < each.height() // 2:
            continue
        ratio = _ink_contrast(_colours(picture, where))
        if ratio < LEAST_CONTRAST:
            yield f"{_name(each)} has a contrast of {ratio:.2f}"


def _seen_of(widget: QWidget, window: QWidget) -> QRect:
    """The part of the window in which the widget is not scrolled out of sight."""
    seen = window.rect()
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent.parentWidget(), QScrollArea):
            seen = seen.intersected(place(parent, window))
        parent = parent.parentWidget()
    return seen


def _ink_contrast(colours: Counter[int]) -> float:
    (behind, _), *others = colours.most_common()
    paper = QColor(behind).name()
    inks = [QColor(each).name() for each, count in others if count >= _LEAST_PIXELS]
    return max((contrast(ink, paper) for ink in inks), default=1.0)


def _colours(picture: QImage, area: QRect) -> Counter[int]:
    """How many pixels of each colour there are."""
    words = memoryview(picture.constBits()).cast("I")
    stride = picture.bytesPerLine() // 4
    found: Counter[int] = Counter()
    for y in range(area.top(), area.bottom() + 1):
        row = y * stride + area.left()
        found.update(words[row : row + area.width()].tolist())
    return found


def _fits(label: QLabel) -> bool:
    flags = int(label.alignment())
    if label.objectName() == "holdToken":
        flags |= int(Qt.TextFlag.TextWrapAnywhere)
    elif label.wordWrap():
        flags |= int(Qt.TextFlag.TextWordWrap)
    text = label.shown_text() if isinstance(label, InkLabel) else label.text()
    needed = label.fontMetrics().boundingRect(label.contentsRect(), flags, text)
    return needed.height() <= label.height() and needed.width() <= label.width() + 1


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QPushButton) else ""
    return f"{widget.objectName() or type(widget).__name__} “{text}”"
