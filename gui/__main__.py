"""python -m gui, and what VoucherHold.exe runs."""

import gc
import sys

# While modules are imported there is no garbage, and looking for it takes a tenth of the start.
gc.disable()

from gui.start import main as main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
