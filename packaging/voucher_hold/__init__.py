"""What the wheel's command `voucher-hold` runs.

Any other package in the same environment may also be called `gui` or `resources`. So the wheel
keeps them inside this package (see pyproject.toml), and puts its folder first on the path of its
own process, which then finds them under their short names.
"""

import sys

sys.path[:0] = __path__

from gui.__main__ import main as main  # noqa: E402
