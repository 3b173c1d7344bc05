"""What the settings files and policies said when they could last be read; beside the journal.

A file that somebody has broken, or that can't be reached, must not turn this till into another one:
what it said before is used until the file is fixed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from gui.domain.redaction import could_be_secret
from gui.domain.setup.origin import Origin
from gui.storage.setup.settings_file import Remembered, write_atomically

log = logging.getLogger(__name__)

_LARGEST = 256 * 1024


class LastSettings:
    """Keeps them in `file`; if that can't be read or written, it counts as empty."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> dict[Origin, Mapping[str, object]]:
        """What each of them set, by the settings' names; what was missing is left out."""
        try:
            with self._file.open("rb") as opened:
                content = json.loads(opened.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(content, dict):
            return {}
        return {
            origin: content[origin.value]
            for origin in (Origin.MACHINE, Origin.USER, Origin.POLICY)
            if isinstance(content.get(origin.value), dict)
        }

    def keep(self, read: Remembered) -> None:
        """Remember this, unless it is known already. Anything that may be a key is left out."""
        kept = {
            origin: {name: value for name, value in values.items() if _may_be_kept(name, value)}
            for origin, values in read.items()
        }
        if self.read() == kept:
            return
        content = {origin.value: values for origin, values in kept.items()}
        try:
            write_atomically(self._file, json.dumps(content, indent=1).encode("ascii"))
        except OSError as exc:
            log.warning("the settings can't be remembered: %s", exc.strerror)


def _may_be_kept(name: str, value: object) -> bool:
    # A PIN's hash looks like a key; an address was checked for one when it was read.
    return name in ("pin", "api_url") or not isinstance(value, str) or not could_be_secret(value)
