"""What the wheel's command `voucher-hold` runs.

`gui` and `resources` are names that any package in the same environment may have too. So the wheel
keeps them inside this package (see pyproject.toml), and puts that first on the path of its own
process, which finds them under their short names there.
"""

import sys

sys.path[:0] = __path__

from gui.__main__ import main as main  # noqa: E402
