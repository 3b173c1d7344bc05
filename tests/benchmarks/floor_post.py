"""The floor of a scan: the same POST with a warm httpx.Client, no Qt. Prints milliseconds each."""

from __future__ import annotations

import json
import sys
import time

import httpx

from gui.practice.smart_gift import PRACTICE_KEY


def main() -> None:
    url, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    headers = {"Smart-Auth": PRACTICE_KEY, "Accept": "application/json"}
    with httpx.Client(headers=headers, trust_env=False) as client:
        client.post(f"{url}/redeem/hold", json={"voucher_no": str(first - 1)})
        took = []
        for number in range(first, first + count):
            started = time.perf_counter()
            client.post(f"{url}/redeem/hold", json={"voucher_no": str(number)})
            took.append((time.perf_counter() - started) * 1000)
            time.sleep(0.02)
    print(json.dumps(took))


if __name__ == "__main__":
    main()
