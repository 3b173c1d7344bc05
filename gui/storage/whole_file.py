"""Files that are written whole or not at all, even in a power cut."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gui.storage.private_files import make_readable, private_opener


@contextmanager
def replacing(file: Path, *, for_all_users: bool = False) -> Iterator[BinaryIO]:
    """A new file to write into; it replaces `file` once it is on the disk. Raises OSError.

    If that or the body of the `with` fails, `file` is as before, and nothing is left beside it.
    """
    new = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with open(new, "wb", opener=private_opener) as opened:
            yield opened
            opened.flush()
            os.fsync(opened.fileno())
        if for_all_users:
            make_readable(new)
        new.replace(file)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
