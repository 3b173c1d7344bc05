"""A real TCP server that answers each request as a test wants, byte by byte."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable

Script = Callable[["Conversation"], None]


class Conversation:
    """One connection: what was asked, and ways of answering badly."""

    def __init__(self, connection: socket.socket, closing: threading.Event) -> None:
        self._connection = connection
        self._closing = closing
        self.request = b""

    def read_request(self) -> bool:
        """Read one whole request; False if the client has hung up."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = self._connection.recv(65536)
            if not chunk:
                return False
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            body += self._connection.recv(65536)
        self.request = head + b"\r\n\r\n" + body
        return True

    def send(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            self._connection.sendall(data)

    def reply(self, status: str, body: bytes = b"", *headers: str) -> None:
        """Send a complete, correct reply; `status` is like "200 OK"."""
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def reply_json(self, status: str, content: object, *headers: str) -> None:
        self.reply(status, json.dumps(content).encode(), "Content-Type: application/json", *headers)

    def held(self, token: str = "hold_token_A") -> None:
        self.reply_json("200 OK", {"message": "Voucher hold successful", "hold_token": token})

    def drop(self) -> None:
        """Hang up without a FIN."""
        with contextlib.suppress(OSError):
            self._connection.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00"
            )
        self._connection.close()

    def hang(self) -> None:
        """Say nothing until the test is over."""
        self._closing.wait()

    def drip(self, data: bytes, seconds: float) -> None:
        """Send a byte at a time, that many seconds apart, until the test is over."""
        for byte in data:
            self.send(bytes([byte]))
            if self._closing.wait(seconds):
                return


class ScriptedServer:
    """Plays its scripts, one per request and the last one for ever; remembers every request.

    With a `context` it speaks TLS.
    """

    def __init__(self, port: int = 0, context: ssl.SSLContext | None = None) -> None:
        self.scripts: list[Script] = [Conversation.held]
        self.requests: list[bytes] = []
        self.connections = 0
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", port))
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    @property
    def url(self) -> str:
        scheme = "http" if self._context is None else "https"
        return f"{scheme}://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def play(self, *scripts: Script) -> None:
        """Play these from the next request on."""
        self.scripts = list(scripts)

    def close(self) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            still_open = list(self._open)
        for connection in still_open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._accepting.join()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            # Or a reply waits up to 40 ms for the acknowledgement of TLS 1.3's tickets before it.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._context is not None:
                connection = self._context.wrap_socket(
                    connection, server_side=True, do_handshake_on_connect=False
                )
            with self._lock:
                self._open.add(connection)
                self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        conversation = Conversation(connection, self._closing)
        with connection, contextlib.suppress(OSError):
            while not self._closing.is_set() and conversation.read_request():
                with self._lock:
                    self.requests.append(conversation.request)
                    script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
                script(conversation)
        with self._lock:
            self._open.discard(connection)
