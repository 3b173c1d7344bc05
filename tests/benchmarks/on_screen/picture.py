"""A screen's picture, and which drawings really changed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

BYTES_A_PIXEL = 4
_CARET_WIDTH = 12
"""Width in pixels of what Qt repaints when the cursor blinks, with the room around it."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle, in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The column after its last."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The row below its last."""
        return self.y + self.height

    def common_with(self, other: Area) -> Area:
        """What both cover; its width or height is 0 if they don't meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        width = min(self.right, other.right) - x
        height = min(self.bottom, other.bottom) - y
        return Area(x, y, max(0, width), max(0, height))

    def contains(self, other: Area) -> bool:
        """Whether `other` lies wholly inside."""
        return self.common_with(other) == other


@dataclass(frozen=True, slots=True)
class Drawing:
    """Something was drawn at `at` (nanoseconds): `area` looks like `rows` from then on."""

    at: int
    area: Area
    rows: Sequence[bytes]


def without_caret(drawings: Sequence[Drawing], field: Area) -> list[Drawing]:
    """All but the text cursor's blinking, which is every narrow drawing inside the field."""
    return [
        each for each in drawings if each.area.width > _CARET_WIDTH or not field.contains(each.area)
    ]


class Picture:
    """What the screen shows. `pixels` are its rows, one after the other."""

    def __init__(self, width: int, pixels: bytes | bytearray) -> None:
        self._stride = width * BYTES_A_PIXEL
        self._pixels = bytearray(pixels)

    def copy(self) -> Picture:
        """Another picture that looks the same."""
        return Picture(self._stride // BYTES_A_PIXEL, self._pixels)

    def changes(self, drawings: Sequence[Drawing], within: Area) -> list[Drawing]:
        """Draw them all, and return those that changed a pixel `within` that area."""
        found = []
        for drawing in drawings:
            if self._would_change(drawing, within):
                found.append(drawing)
            self._draw(drawing)
        return found

    def _would_change(self, drawing: Drawing, within: Area) -> bool:
        seen = drawing.area.common_with(within)
        size = seen.width * BYTES_A_PIXEL
        for y in range(seen.y, seen.bottom):
            here = y * self._stride + seen.x * BYTES_A_PIXEL
            there = (seen.x - drawing.area.x) * BYTES_A_PIXEL
            row = drawing.rows[y - drawing.area.y]
            if self._pixels[here : here + size] != row[there : there + size]:
                return True
        return False

    def _draw(self, drawing: Drawing) -> None:
        for y, row in enumerate(drawing.rows, drawing.area.y):
            here = y * self._stride + drawing.area.x * BYTES_A_PIXEL
            self._pixels[here : here + len(row)] = row
