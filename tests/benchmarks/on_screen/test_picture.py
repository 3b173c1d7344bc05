from __future__ import annotations

from tests.benchmarks.on_screen.picture import BYTES_A_PIXEL, Area, Drawing, Picture, without_caret

_WIDTH, _HEIGHT = 10, 6
_WHOLE = Area(0, 0, _WIDTH, _HEIGHT)
_WHITE, _BLACK = b"\xff" * BYTES_A_PIXEL, bytes(BYTES_A_PIXEL)


def white() -> Picture:
    return Picture(_WIDTH, _WHITE * (_WIDTH * _HEIGHT))


def filled(at: int, area: Area, pixel: bytes) -> Drawing:
    return Drawing(at, area, [pixel * area.width] * area.height)


def test_what_is_drawn_as_it_was_changes_nothing() -> None:
    assert white().changes([filled(1, Area(2, 1, 3, 3), _WHITE)], _WHOLE) == []


def test_what_is_drawn_twice_changes_once() -> None:
    first, second = (filled(at, Area(2, 1, 3, 3), _BLACK) for at in (1, 2))

    assert white().changes([first, second], _WHOLE) == [first]


def test_what_is_put_back_has_changed_too() -> None:
    drawings = [filled(1, Area(2, 1, 3, 3), _BLACK), filled(2, Area(2, 1, 3, 3), _WHITE)]

    assert white().changes(drawings, _WHOLE) == drawings


def test_a_change_beside_the_area_is_not_its_own() -> None:
    token = Area(0, 0, 2, 2)
    beside, inside = filled(1, Area(2, 0, 3, 3), _BLACK), filled(2, Area(1, 1, 5, 1), _BLACK)

    assert white().changes([beside, inside], token) == [inside]


def test_one_pixel_of_a_large_drawing_is_enough() -> None:
    rows = [_WHITE * _WIDTH for _ in range(_HEIGHT)]
    rows[4] = _WHITE * 7 + _BLACK + _WHITE * 2
    drawing = Drawing(1, _WHOLE, rows)

    assert white().changes([drawing], Area(7, 4, 1, 1)) == [drawing]
    assert white().changes([drawing], Area(0, 0, 7, 6)) == []


def test_only_the_caret_is_narrow_and_inside_the_field() -> None:
    field = Area(10, 10, 200, 40)
    caret = filled(1, Area(20, 15, 10, 30), _BLACK)
    text, beside = filled(2, Area(20, 15, 90, 30), _BLACK), filled(3, Area(215, 15, 9, 30), _BLACK)

    assert without_caret([caret, text, beside], field) == [text, beside]
