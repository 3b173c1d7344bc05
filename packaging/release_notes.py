"""Prints a release's entry in docs/CHANGELOG.md, for its page.

    python3 packaging/release_notes.py v1.2.3

Refuses a tag that isn't the program's own version, and a version without a dated entry.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from installer import version

ROOT = Path(__file__).resolve().parent.parent


def release_notes(changelog: str, number: str) -> str:
    """The entry of a version, without its heading. Raises ValueError if there is none."""
    heading = rf"^## \[{re.escape(number)}\] - \d{{4}}-\d\d-\d\d$"
    found = re.search(rf"{heading}\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f"docs/CHANGELOG.md has no dated entry for {number}")
    return found[1].strip()


def main() -> int:
    """Print the notes for the tag on the command line; returns the exit status."""
    tag = sys.argv[1]
    if tag != f"v{version()}":
        print(f"The tag is {tag}, but gui/__init__.py says {version()}.", file=sys.stderr)
        return 1
    try:
        notes = release_notes((ROOT / "docs" / "CHANGELOG.md").read_text("utf-8"), version())
    except ValueError as exc:
        print(exc, file=sys.stderr)
        return 1
    sys.stdout.buffer.write(f"{notes}\n".encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
