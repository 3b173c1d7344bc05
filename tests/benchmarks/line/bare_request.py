"""The floor of a request: the same bytes over TLS, with no client around them.

    python -m tests.benchmarks.line.bare_request kept|new PORT AUTHORITY

Each line on standard input is a request as a JSON string. "kept": all of them on one connection,
which the first one makes; "new": each on its own. Reports `sent`, when each was begun, in
nanoseconds of the monotonic clock; the server reports when it arrived.
"""

from __future__ import annotations

import json
import socket
import ssl
import sys
import time


def main() -> None:
    kind, port, authority = sys.argv[1:]
    context = ssl.create_default_context(cafile=authority)

    def connected() -> ssl.SSLSocket:
        plain = socket.create_connection(("127.0.0.1", int(port)))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return context.wrap_socket(plain, server_hostname="127.0.0.1")

    connection: ssl.SSLSocket | None = None
    for line in sys.stdin:
        request = json.loads(line).encode("ascii")
        sent = time.monotonic_ns()
        connection = connection or connected()
        connection.sendall(request)
        connection.recv(65536)
        print(json.dumps({"sent": sent}), flush=True)
        if kind == "new":
            connection.close()
            connection = None
    if connection is not None:
        connection.close()


if __name__ == "__main__":
    main()
