"""Credential stores for tests: one that works, and one for each way of failing."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import ClassVar

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError


class MemoryKeyring(KeyringBackend):
    """Keeps everything in memory."""

    priority = 5
    name = "Test Vault"

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class FileKeyring(MemoryKeyring):
    """For a program in its own process: finds what the JSON file TEST_VAULT holds, by account."""

    def get_password(self, service: str, username: str) -> str | None:
        file = Path(os.environ["TEST_VAULT"])
        kept: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
        return kept.get(username)


class PlainTextKeyring(MemoryKeyring):
    """Stands for a store that writes readable files, as one in keyrings.alt does."""

    priority = 0.5  # type: ignore[assignment]


class LockedKeyring(MemoryKeyring):
    """A store that its owner has not unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(f"can't set {password}")


class ForgetfulKeyring(MemoryKeyring):
    """Accepts everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class HangingKeyring(MemoryKeyring):
    """Waits for the answer to a password prompt that nobody sees."""

    let_go: ClassVar[threading.Event] = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.let_go.wait(60)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.let_go.wait(60)
