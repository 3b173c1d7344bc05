"""One direction of a line: every byte arrives half a round trip after it was sent, in order."""

from __future__ import annotations

from collections import deque


class OneWay:
    """Bytes in transit. Times are in seconds of any one clock; b"" is the end of the stream.

    Nothing leaves before `opens_at`, just as a client can't send before the server's answer to its
    SYN has come: what is handed in earlier leaves then. Any number of bytes fit on the line.
    """

    def __init__(self, delay: float, opens_at: float = 0.0) -> None:
        self._delay = delay
        self._opens_at = opens_at
        self._under_way: deque[tuple[float, bytes]] = deque()

    def send(self, data: bytes, now: float) -> None:
        """Put `data` on the line."""
        self._under_way.append((max(now, self._opens_at) + self._delay, data))

    @property
    def next_arrival(self) -> float | None:
        """When the next bytes arrive; None while none are in transit."""
        return self._under_way[0][0] if self._under_way else None

    def arrived(self, now: float) -> list[bytes]:
        """Take what has arrived by `now`, in the order in which it was sent."""
        taken = []
        while self._under_way and self._under_way[0][0] <= now:
            taken.append(self._under_way.popleft()[1])
        return taken
