"""A TCP relay on loopback that seems as far away as a server on the internet.

On a kept connection a request arrives after half a round trip. A new one takes one and a half, as
TCP's handshake comes first: the kernel completes that with the relay at once, so the relay holds
back what the client sends first, as if it had learned a round trip later that it is connected.
"""

from __future__ import annotations

import contextlib
import select
import socket
import threading
import time

from tests.benchmarks.line.one_way import OneWay

_PIECE = 65536


class Relay:
    """Forwards connections to `port` on this PC; `round_trip` is in seconds."""

    def __init__(self, port: int, round_trip: float) -> None:
        self._port = port
        self._round_trip = round_trip
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self._woken, self._wake = socket.socketpair()
        self._directions: list[_Direction] = []
        self._thread = threading.Thread(target=self._run, name="relay")
        self._thread.start()

    def close(self) -> None:
        """Close every connection."""
        self._wake.send(b"x")
        self._thread.join()
        for each in (self._listener, self._woken, self._wake):
            each.close()

    def _run(self) -> None:
        while True:
            arrivals = [each.way.next_arrival for each in self._directions]
            due = min((at for at in arrivals if at is not None), default=None)
            wait = None if due is None else max(0.0, due - time.monotonic())
            listening = [each.source for each in self._directions if each.is_open]
            # select counts in microseconds; epoll and poll count in whole milliseconds.
            ready, _, _ = select.select([self._listener, self._woken, *listening], [], [], wait)
            if self._woken in ready:
                break
            if self._listener in ready:
                self._connect()
            for each in self._directions:
                if each.source in ready:
                    each.read(time.monotonic())
            for each in self._directions:
                each.deliver(time.monotonic())
            self._hang_up([each for each in self._directions if each.has_ended])
        self._hang_up(self._directions)

    def _connect(self) -> None:
        client, _ = self._listener.accept()
        server = socket.create_connection(("127.0.0.1", self._port))
        for each in (client, server):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        delay = self._round_trip / 2
        there = _Direction(client, server, OneWay(delay, time.monotonic() + self._round_trip))
        back = _Direction(server, client, OneWay(delay))
        there.other, back.other = back, there
        self._directions += [there, back]

    def _hang_up(self, directions: list[_Direction]) -> None:
        """Close these directions' sockets and forget them."""
        for each in directions:
            each.source.close()
        self._directions = [each for each in self._directions if each not in directions]


class _Direction:
    """From one socket to the other."""

    other: _Direction

    def __init__(self, source: socket.socket, target: socket.socket, way: OneWay) -> None:
        self.source = source
        self.way = way
        self.is_open = True
        """Whether `source` may still send more."""
        self._target = target
        self._is_delivered = False

    @property
    def has_ended(self) -> bool:
        """Whether neither this direction nor the other has anything left to deliver."""
        return self._is_delivered and self.other._is_delivered

    def read(self, now: float) -> None:
        """Put on the line what `source` has sent."""
        try:
            data = self.source.recv(_PIECE)
        except OSError:
            data = b""
        self.is_open = bool(data)
        self.way.send(data, now)

    def deliver(self, now: float) -> None:
        """Hand over what has arrived."""
        for data in self.way.arrived(now):
            with contextlib.suppress(OSError):  # it has hung up: the other direction will notice
                if data:
                    self._target.sendall(data)
                else:
                    self._target.shutdown(socket.SHUT_WR)
            self._is_delivered = not data
