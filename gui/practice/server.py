"""The practice service over real HTTP, on this PC's loopback address only.

Web pages on the same PC can't use it: a browser may send it neither the key header nor JSON without
asking first (CORS preflight, answered with 405), and a foreign Host header is refused.
"""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from gui.practice.smart_gift import SLOW_SECONDS, Fault, PracticeSmartGift, Reply

_LARGEST_BODY = 64 * 1024
_IDLE_SECONDS = 60.0


class PracticeServer:
    """Serves `smart_gift` on a free port of 127.0.0.1, on its own threads, until closed."""

    def __init__(self, smart_gift: PracticeSmartGift) -> None:
        self._closing = threading.Event()
        self._http = _Server(smart_gift, self._closing)
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(0.05,), name="practice-server", daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def close(self) -> None:
        """Stop serving; replies still on their way are dropped."""
        self._closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    hosts = ("127.0.0.1", "localhost")
    """The host names it answers to; a web page that points its own name here uses another."""

    def __init__(self, smart_gift: PracticeSmartGift, closing: threading.Event) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.smart_gift = smart_gift
        self.closing = closing

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore it: a client that hangs up is not worth a traceback on standard error."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PracticeSmartGift"
    sys_version = ""
    timeout = _IDLE_SECONDS
    wbufsize = -1  # one packet per reply
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        body = self._body()
        host = self.headers.get("Host", "").rpartition(":")[0]
        if body is None or host not in self.server.hosts:
            self._send(Reply(400, '{"message": "Bad Request"}'))
        elif self.headers.get("Content-Type", "").partition(";")[0] != "application/json":
            self._send(Reply(415, '{"message": "Unsupported Media Type"}'))
        else:
            key = self.headers.get("Smart-Auth")
            self._send(self.server.smart_gift.answer(self.path, key, body))

    def do_GET(self) -> None:
        self.close_connection = True  # any body was not read
        self._send(Reply(405, '{"message": "Method Not Allowed"}', {"Allow": "POST"}))

    do_HEAD = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: requests contain tokens."""

    def _body(self) -> bytes | None:
        """The request's body; if its length is invalid, None, and the connection will be closed."""
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > _LARGEST_BODY:
            self.close_connection = True
            return None
        return self.rfile.read(int(length))

    def _send(self, reply: Reply) -> None:
        if reply.fault is Fault.LOST:
            self.close_connection = True
            return
        if reply.fault is Fault.SLOW and self.server.closing.wait(SLOW_SECONDS):
            self.close_connection = True
            return
        body, content_type = reply.body, reply.content_type
        # Without Accept, Smart Gift's errors don't come as JSON (page "api-overview").
        if reply.status >= 400 and "application/json" not in self.headers.get("Accept", ""):
            body, content_type = f"<h1>Error {reply.status}</h1>", "text/html"
        content = b"" if self.command == "HEAD" else body.encode()
        self.send_response(reply.status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
