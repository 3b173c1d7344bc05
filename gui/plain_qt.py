"""Qt, with Python's own `import`.

PySide replaces that with one that reads the source of each module, for a feature that nothing here
uses (`from __feature__ import ...`): 70 ms and 8 MiB, or a search for files that don't exist.
Importing this module first puts the original back.
"""

import builtins

_plain_import = builtins.__import__

import linecache  # noqa: E402

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
linecache.clearcache()  # 0.2 MiB of sources that PySide has read
