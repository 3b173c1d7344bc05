from __future__ import annotations

import installer
import pytest


@pytest.mark.parametrize("found", [(3, 13, 12), (3, 13, 13), (3, 13, 100)])
def test_a_release_is_built_with_a_current_python(found: tuple[int, ...]) -> None:
    installer.refuse_old_python(found)


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ((3, 13, 2), "at least 3.13.12; this is 3.13.2."),
        ((3, 13, 11), "this is 3.13.11."),
        ((3, 12, 99), "this is 3.12.99."),
        ((3, 14, 0), "this is 3.14.0."),
        ((4, 0, 0), "this is 4.0.0."),
    ],
)
def test_a_release_is_not_built_with_another_python(found: tuple[int, ...], told: str) -> None:
    with pytest.raises(SystemExit, match=told):
        installer.refuse_old_python(found)
