"""Which keyboard or scanner it is, by the name that Windows gives it, and which of them scans.

A name such as `\\\\?\\HID#VID_0C2E&PID_0B61&MI_00#7&1a2b3c4d&0&0000#{…}` has the device's model in
its second part. The third depends on the socket, and differs on each PC, so only the second counts.
"""

from __future__ import annotations


def model_of(name: str) -> str:
    """The part of a device's name that stays the same in another socket, and on another PC."""
    parts = name.split("#")
    return parts[1] if len(parts) > 2 else name


def is_device(wanted: str, name: str) -> bool:
    """Whether a setting means the device of that name: by its model, or by its whole name."""
    return bool(wanted) and wanted.casefold() in (name.casefold(), model_of(name).casefold())


_EVENTS = 12
"""Six keys, each pressed and released: as many as make a scan certain (ScanTiming.commit)."""
_AVERAGE_MS = 17.5
"""Half of ScanTiming.average_ms: a key is two events. Held down, keys repeat every 33 ms."""
_GAP_MS = 66.0
"""ScanTiming.gap_ms, and the tick by which Windows' times are rounded."""


class ScannerFinder:
    """Finds the device that sends keys faster than anybody types, without knowing which keys."""

    def __init__(self) -> None:
        self._times: dict[int, list[int]] = {}

    def feed(self, device: int, time: int) -> bool:
        """Whether `device`, with this key pressed or released at `time` in ms, is a scanner."""
        times = self._times.setdefault(device, [])
        if times and not 0 <= time - times[-1] <= _GAP_MS:
            times.clear()
        times.append(time)
        if len(times) < _EVENTS:
            return False
        del times[:-_EVENTS]
        return (times[-1] - times[0]) / (_EVENTS - 1) <= _AVERAGE_MS
