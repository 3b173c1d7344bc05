"""Smart Gift over TLS in its own process, nearby and at the end of lines; times each request.

    python -m tests.benchmarks.line.timed_server AUTHORITY [MILLISECONDS…]

Writes the certificate to trust to the file AUTHORITY. Reports `ports`: its own, then those of
relays with these round trips. For each request it reports `arrived`, when all of it was there, and
`leaving`, just before its reply was sent, both in nanoseconds of the monotonic clock, and the
path and the request itself. Every voucher is held, and has something left on it. It exits when its
input ends.
"""

from __future__ import annotations

import json
import ssl
import sys
import time

import trustme

from tests.benchmarks.line.relay import Relay
from tests.scripted_server import Conversation, ScriptedServer


def _answer(conversation: Conversation) -> None:
    arrived = time.monotonic_ns()
    _, _, body = conversation.request.partition(b"\r\n\r\n")
    number = json.loads(body)["voucher_no"]
    path = conversation.request.split(b" ")[1].decode()
    leaving = time.monotonic_ns()
    if path == "/redeem/check":
        data = {"voucher_no": number, "type": "monetary", "remaining_value": 10}
        conversation.reply_json("200 OK", {"data": data})
    else:
        conversation.held(f"hold_token_{number}_abcdefghijklm")
    told = {
        "arrived": arrived,
        "leaving": leaving,
        "path": path,
        "number": number,
        "request": conversation.request.decode("ascii"),
    }
    print(json.dumps(told), flush=True)


def main() -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(sys.argv[1])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server = ScriptedServer(context=context)
    server.play(_answer)
    relays = [Relay(server.port, float(each) / 1000) for each in sys.argv[2:]]
    print(json.dumps({"ports": [server.port, *(relay.port for relay in relays)]}), flush=True)
    sys.stdin.read()
    for relay in relays:
        relay.close()
    server.close()


if __name__ == "__main__":
    main()
