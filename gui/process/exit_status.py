"""What a run that a script has started ends with; docs/command-line.md has them all."""

from __future__ import annotations

ALL_DONE, FAILED, NOT_ALL_DONE = 0, 1, 3

WINDOW_DOES_IT = 100
"""Never the program's own status: a window has been opened meanwhile, and is to be called."""
