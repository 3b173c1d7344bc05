"""The bus on which Linux programs and screen readers meet (AT-SPI), with nobody else on it.

A D-Bus session of its own starts at-spi2-core's launcher, which starts the bus and its registry.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from jeepney import DBusAddress, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.accessibility.element import STATES, Element

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_TEXT = "org.a11y.atspi.Text"
_EVENTS = "org.a11y.atspi.Event.Object"
_ROOT = "/org/a11y/atspi/accessible/root"
_LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_PATIENCE_SECONDS = 20.0
_QUIET_SECONDS = 0.05


class Node(NamedTuple):
    """Where an element is on the bus."""

    owner: str
    path: str


class Event(NamedTuple):
    """Something that a program tells screen readers."""

    kind: str
    """"Announcement", "StateChanged" …"""
    detail: str
    value: int
    data: Any
    node: Node


class Gone(Exception):
    """The element is no longer there, or doesn't know the question."""


class AccessibilityBus:
    """Starts and ends with the `with` statement."""

    def __enter__(self) -> AccessibilityBus:
        self._folder = tempfile.TemporaryDirectory()
        self._session = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
            env={**self._own_environment(), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
        )
        assert self._session.stdout is not None
        self._address = self._session.stdout.readline().strip()
        assert self._address, "the session bus did not start"
        with open_dbus_connection(self._address) as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _body(session, launcher, "GetAddress")
        self._bus_address = address
        self._asking = open_dbus_connection(address)
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        _body(self._asking, registry, "RegisterEvent", "s", ("object:",))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._asking.close()
        self._session.terminate()
        self._session.communicate(timeout=30)
        self._folder.cleanup()

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs in addition to be heard on it."""
        return {
            **self._own_environment(),
            "DBUS_SESSION_BUS_ADDRESS": self._address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def _own_environment(self) -> dict[str, str]:
        return {"XDG_RUNTIME_DIR": self._folder.name}

    def programs(self) -> list[Node]:
        """The programs that are heard on it."""
        return self._children(Node("org.a11y.atspi.Registry", _ROOT))

    def shown(self, node: Node) -> Iterator[Element]:
        """Everything below `node` that is on screen, in the order in which it is read."""
        for child in self._children(node):
            try:
                element = self.element(child)
                if "showing" in element.states:
                    yield element
                    yield from self.shown(child)
            except Gone:
                continue

    def element(self, node: Node) -> Element:
        """What is known of one."""
        bits = self._ask(node, _ACCESSIBLE, "GetState")
        number = bits[0] | bits[1] << 32
        has_text = _TEXT in self._ask(node, _ACCESSIBLE, "GetInterfaces")
        return Element(
            role=self._ask(node, _ACCESSIBLE, "GetRoleName"),
            name=self._property(node, "Name"),
            description=self._property(node, "Description"),
            states=frozenset(name for bit, name in STATES.items() if number >> bit & 1),
            text=self._ask(node, _TEXT, "GetText", "ii", (0, -1)) if has_text else "",
        )

    def listen(self) -> Ear:
        """Listen to everything from now on; the caller closes it."""
        return Ear(self._bus_address)

    def _children(self, node: Node) -> list[Node]:
        return [Node(*each) for each in self._ask(node, _ACCESSIBLE, "GetChildren")]

    def _property(self, node: Node, name: str) -> str:
        interface = "org.freedesktop.DBus.Properties"
        _, value = self._ask(node, interface, "Get", "ss", (_ACCESSIBLE, name))
        return str(value)

    def _ask(
        self,
        node: Node,
        interface: str,
        method: str,
        signature: str | None = None,
        arguments: tuple[object, ...] = (),
    ) -> Any:
        address = DBusAddress(node.path, node.owner, interface)
        return _body(self._asking, address, method, signature, arguments)[0]


class Ear:
    """Hears each event, in the order of their coming."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=_EVENTS)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))

    def close(self) -> None:
        """Listen no more."""
        self._connection.close()

    def forget(self) -> None:
        """Let go by what is still coming, until nothing more comes."""
        with contextlib.suppress(TimeoutError):
            while True:
                self._connection.receive(timeout=_QUIET_SECONDS)

    def next(self, is_wanted: Callable[[Event], bool]) -> Event:
        """The next such event; waits for it."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while True:
            message = self._connection.receive(timeout=max(0.0, end - time.monotonic()))
            header = {key.name: value for key, value in message.header.fields.items()}
            if header.get("interface") == _EVENTS:
                detail, value, _, (_, data), *_ = message.body
                node = Node(header["sender"], header["path"])
                event = Event(header["member"], detail, value, data, node)
                if is_wanted(event):
                    return event


def why_no_bus() -> str:
    """Why there can't be one here; "" if there can."""
    missing = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    missing += [] if _LAUNCHER.exists() else ["at-spi2-core"]
    return f"the accessibility bus needs {', '.join(missing)}" if missing else ""


def _body(
    connection: DBusConnection,
    address: DBusAddress,
    method: str,
    signature: str | None = None,
    arguments: tuple[object, ...] = (),
) -> Any:
    call = new_method_call(address, method, signature, arguments)
    reply = connection.send_and_get_reply(call, timeout=_PATIENCE_SECONDS)
    if reply.header.message_type is MessageType.error:
        raise Gone(f"{method}: {reply.body}")
    return reply.body
