"""Whether another program has Windows' clipboard open: only one can at a time.

Qt waits for it on the UI thread, 100 ms three times, and then gives up. So it is asked only when
there is nothing to wait for. Other systems know no such thing.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":  # pragma: no cover - not on Linux
    import ctypes

    def clipboard_is_taken() -> bool:
        """Whether another program has it open."""
        user32 = ctypes.windll.user32
        if not user32.OpenClipboard(None):
            return True
        user32.CloseClipboard()
        return False

else:

    def clipboard_is_taken() -> bool:
        """Whether another program has it open."""
        return False
