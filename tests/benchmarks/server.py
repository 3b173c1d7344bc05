"""The practice service in its own process: every voucher is held, at once. Prints its URL."""

from __future__ import annotations

import sys

from gui.practice.server import PracticeServer
from tests.faults.truth import Truth


def main() -> None:
    server = PracticeServer(Truth())
    print(server.url, flush=True)
    sys.stdin.read()
    server.close()


if __name__ == "__main__":
    main()
