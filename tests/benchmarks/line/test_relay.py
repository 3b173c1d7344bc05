"""Bytes arrive whole, in order and no sooner than the line allows.

There is no upper limit: a busy machine may take any time.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks.line.relay import Relay

_ROUND_TRIP = 0.02


@contextmanager
def _echo() -> Iterator[int]:
    """A server that sends back what it gets, one connection at a time."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            connection, _ = listener.accept()
            data = b""
            with connection, contextlib.suppress(ConnectionResetError):
                while piece := connection.recv(65536):
                    data += piece
                    connection.sendall(piece)
            if data == b"leave":
                return

    thread = threading.Thread(target=serve)
    thread.start()
    port = listener.getsockname()[1]
    yield port
    with socket.create_connection(("127.0.0.1", port)) as last:
        last.sendall(b"leave")
    thread.join()
    listener.close()


def _ask(connection: socket.socket, data: bytes) -> float:
    """Seconds until all of `data` has come back."""
    started = time.monotonic()
    connection.sendall(data)
    heard = b""
    while len(heard) < len(data):
        heard += connection.recv(65536)
    assert heard == data
    return time.monotonic() - started


def test_a_new_connection_pays_for_its_handshake_and_a_kept_one_does_not() -> None:
    with _echo() as port:
        relay = Relay(port, _ROUND_TRIP)
        began = time.monotonic()
        with socket.create_connection(("127.0.0.1", relay.port), timeout=30) as connection:
            _ask(connection, b"first")
            new = time.monotonic() - began
            kept = min(_ask(connection, b"later") for _ in range(20))
        relay.close()

    assert new >= 2 * _ROUND_TRIP
    assert kept >= _ROUND_TRIP
    assert kept < new


def test_a_long_reply_arrives_whole_and_in_order() -> None:
    with _echo() as port:
        relay = Relay(port, _ROUND_TRIP)
        with socket.create_connection(("127.0.0.1", relay.port), timeout=30) as connection:
            sending = bytes(range(256)) * 1000
            thread = threading.Thread(target=connection.sendall, args=(sending,))
            thread.start()
            heard = b""
            while len(heard) < len(sending):
                heard += connection.recv(65536)
            thread.join()
        relay.close()

    assert heard == sending


def test_the_end_of_a_connection_comes_through() -> None:
    with _echo() as port:
        relay = Relay(port, _ROUND_TRIP)
        with socket.create_connection(("127.0.0.1", relay.port), timeout=30) as connection:
            connection.sendall(b"goodbye")
            connection.shutdown(socket.SHUT_WR)
            heard = b""
            while piece := connection.recv(65536):
                heard += piece
        relay.close()

    assert heard == b"goodbye"
