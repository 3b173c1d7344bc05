"""A shop's network on loopback: TLS with our own certificates, proxies, logins."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import socketserver
import ssl
import threading

import trustme

from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PracticeSmartGift

HOST = "smart-gift.test"
"""A name that no name server knows: only a proxy can reach it."""


class SecureServer:
    """The practice service over TLS, with a certificate of `authority` for HOST and localhost."""

    def __init__(self, smart_gift: PracticeSmartGift, authority: trustme.CA) -> None:
        self._server = PracticeServer(smart_gift)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(HOST, "localhost", "127.0.0.1").configure_cert(context)
        http = self._server._http
        http.hosts = (HOST, "localhost")
        http.socket = context.wrap_socket(http.socket, server_side=True)
        self.port = http.server_port

    def close(self) -> None:
        """Stop serving."""
        self._server.close()


class Proxy:
    """Tunnels CONNECT to `port` of this PC, whatever host is asked for; demands `login` if given.

    With an `authority`, the proxy itself is reached over TLS, as "localhost".
    """

    def __init__(self, port: int, login: str = "", authority: trustme.CA | None = None) -> None:
        expected = base64.b64encode(login.encode()).decode()
        tunnelled = self.tunnelled = []  # type: list[str]

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                request = self.rfile.readline().decode()
                headers = {}
                while line := self.rfile.readline().decode().strip():
                    name, _, value = line.partition(":")
                    headers[name.lower()] = value.strip()
                if login and headers.get("proxy-authorization") != f"Basic {expected}":
                    self.wfile.write(
                        b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
                    )
                    return
                tunnelled.append(request.split()[1])
                with socket.create_connection(("127.0.0.1", port)) as there:
                    self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    with contextlib.suppress(OSError):
                        _pass_on(self.connection, there)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        if authority is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            authority.issue_cert("localhost").configure_cert(context)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    while True:
        for ready in select.select([one, other], [], [])[0]:
            data = ready.recv(65536)
            if not data:
                return
            (other if ready is one else one).sendall(data)
