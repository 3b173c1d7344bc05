"""The pictures that the setup and Windows show."""

from __future__ import annotations

import struct

from setup_pictures import HEAD, ICON_SIZES, SIDE, WINDOWS


def test_the_icon_has_each_size_that_windows_shows() -> None:
    content = (WINDOWS / "voucher-hold.ico").read_bytes()
    (count,) = struct.unpack_from("<H", content, 4)
    sizes = [content[6 + 16 * place] or 256 for place in range(count)]
    assert sizes == [*ICON_SIZES]
    for place in range(count):
        length, offset = struct.unpack_from("<II", content, 6 + 16 * place + 8)
        picture = content[offset : offset + length]
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack_from(">II", picture, 16) == (sizes[place], sizes[place])


def test_the_setups_pictures_fit_its_pages() -> None:
    for name, size in (("setup-side.bmp", SIDE), ("setup-head.bmp", HEAD)):
        content = (WINDOWS / name).read_bytes()
        assert content.startswith(b"BM")
        assert struct.unpack_from("<ii", content, 18) == size
