"""Where the strip is, on which screens there are; and how that is kept for the next start."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

_MARK = b"strip 1\n"
"""No place of Qt's own begins like that."""

_LAYOUT = struct.Struct(">??HB")
"""Whether the next start is a strip, whether it is at the bottom, how far along, the name's length.

The screen's name follows, and then the whole window's place.
"""

_WHOLE_WAY = 0xFFFF
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class StripPlace:
    """An edge of a screen, and how far along it.

    Attributes
    ----------
    at_bottom : at the bottom of the screen rather than at the top.
    along : what share of the free room is left of it, 0 to 1: other screens are as good.
    screen : the screen's name; "" for the main one, which also stands in for one that has gone.
    """

    at_bottom: bool = False
    along: float = 0.5
    screen: str = ""

    def area(self, available: QRect, size: QSize) -> QRect:
        """Where a strip of that size is; never beyond what the screen has room for."""
        fitting = size.boundedTo(available.size())
        free = available.width() - fitting.width()
        left = available.left() + round(min(1.0, max(0.0, self.along)) * free)
        top = available.bottom() + 1 - fitting.height() if self.at_bottom else available.top()
        return QRect(QPoint(left, top), fitting)


def nearest_place(area: QRect, available: QRect, screen: str) -> StripPlace:
    """The place for a strip that has been let go at `area`, on that screen."""
    free = available.width() - area.width()
    along = (area.left() - available.left()) / free if free > 0 else 0.5
    at_bottom = area.center().y() > available.center().y()
    return StripPlace(at_bottom, min(1.0, max(0.0, along)), screen)


def pack(place: StripPlace, whole: bytes, *, starts_as_strip: bool) -> bytes:
    """Both places, for `unpack`."""
    name = place.screen.encode()[:_LONGEST_NAME]
    along = round(place.along * _WHOLE_WAY)
    return _MARK + _LAYOUT.pack(starts_as_strip, place.at_bottom, along, len(name)) + name + whole


def unpack(kept: bytes) -> tuple[StripPlace | None, bytes, bool]:
    """The strip's place, None if none is kept; the whole window's; whether to start as a strip."""
    if not kept.startswith(_MARK) or len(kept) < len(_MARK) + _LAYOUT.size:
        return None, kept, False
    begin = len(_MARK) + _LAYOUT.size
    starts_as_strip, at_bottom, along, length = _LAYOUT.unpack(kept[len(_MARK) : begin])
    name = kept[begin : begin + length].decode(errors="ignore")
    place = StripPlace(at_bottom, along / _WHOLE_WAY, name)
    return place, kept[begin + length :], starts_as_strip
