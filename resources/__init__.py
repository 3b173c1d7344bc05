"""Icons, sounds and translations: files beside this one.

Their paths come from `__file__`, not from importlib.resources, which adds 26 ms to every start:
this package is always a folder on a disk (a checkout, an installed wheel, the installer's folder).
"""

from __future__ import annotations

import os


def path_of(*parts: str) -> str:
    """The path of a resource: `path_of("sounds", "reserved.wav")`."""
    return os.path.join(os.path.dirname(__file__), *parts)
