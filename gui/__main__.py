"""python -m gui, and what VoucherHold.exe runs."""

import builtins
import gc
import sys

# Imports make no garbage, and collecting it takes a tenth of the start.
gc.disable()

# PySide replaces `import` with one that reads the source of each module, for a feature that nothing
# here uses (`from __feature__ import ...`): 70 ms and 8 MiB, or a search for files that don't
# exist. The original is put back.
_plain_import = builtins.__import__

import linecache  # noqa: E402

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
linecache.clearcache()  # 0.2 MiB of sources that PySide has read

from gui.start import main as main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
