"""The set-up of a till as it is kept: the settings in their files, the key in its store."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from gui.domain.key_state import KeyHome, KeyState
from gui.domain.secrets import ApiKey, read_api_key
from gui.domain.settings import LoadedSettings, Origin
from gui.storage.credentials import Credentials, CredentialStoreError
from gui.storage.paths import Paths
from gui.storage.settings_file import load_settings, save_settings

_LARGEST_KEY_FILE = 4096


class TillStore:
    """Reads and changes the set-up; every call may take seconds.

    `overrides` are what the command line and the environment set; `given_key` is the
    environment's (or practice's) key, which goes before any other.
    """

    def __init__(
        self,
        paths: Paths,
        credentials: Credentials,
        overrides: Mapping[str, tuple[object, Origin]],
        given_key: ApiKey | None,
        given_home: KeyHome = KeyHome.ENVIRONMENT,
    ) -> None:
        self.paths = paths
        self._credentials = credentials
        self._overrides = overrides
        self._given_key = given_key
        self._given_home = given_home
        self._in_memory: dict[str, ApiKey] = {}

    def load(self) -> LoadedSettings:
        """The settings in force."""
        return load_settings(self.paths.machine_settings, self.paths.user_settings, self._overrides)

    def save(self, changes: Mapping[str, object]) -> LoadedSettings:
        """Write changes into the user's file; the settings then. Raises SettingsNotSavedError."""
        if changes:
            save_settings(self.paths.user_settings, changes)
        return self.load()

    def key(self, account: str, key_file: str = "") -> tuple[ApiKey | None, KeyState]:
        """The key for the service `account`, and where it comes from.

        A key in `key_file`, where IT or the installer put it, is moved into the store first.
        """
        if self._given_key is not None:
            return self._given_key, KeyState(self._given_home)
        if account in self._in_memory:
            return self._in_memory[account], KeyState(KeyHome.MEMORY)
        try:
            problem = self._move_from_file(account, Path(key_file)) if key_file else ""
            if account in self._in_memory:
                return self._in_memory[account], KeyState(KeyHome.MEMORY, problem=problem)
            key, name = self._credentials.read(account), self._credentials.name()
        except CredentialStoreError as exc:
            return None, KeyState(KeyHome.NONE, problem=str(exc))
        home = KeyHome.NONE if key is None else KeyHome.STORE
        return key, KeyState(home, name, problem)

    def set_key(self, account: str, key: ApiKey) -> KeyState:
        """Keep the key: in the store, or, where that can't be, for this run only."""
        if self._given_key is not None:
            return KeyState(self._given_home)
        try:
            self._credentials.write(account, key)
            self._in_memory.pop(account, None)
            return KeyState(KeyHome.STORE, self._credentials.name())
        except CredentialStoreError as exc:
            self._in_memory[account] = key
            return KeyState(KeyHome.MEMORY, problem=str(exc))

    def remove_key(self, account: str) -> KeyState:
        """Forget the key."""
        self._in_memory.pop(account, None)
        if self._given_key is not None:
            return KeyState(self._given_home)
        try:
            self._credentials.remove(account)
            return KeyState(KeyHome.NONE, self._credentials.name())
        except CredentialStoreError as exc:
            return KeyState(KeyHome.NONE, problem=str(exc))

    def _move_from_file(self, account: str, file: Path) -> str:
        """Move the key from IT's file into the store; what went wrong, "" for nothing."""
        try:
            with file.open("rb") as opened:
                content = opened.read(_LARGEST_KEY_FILE)
        except FileNotFoundError:
            return ""
        except OSError as exc:
            return f"{file} can't be read: {exc.strerror or type(exc).__name__}."
        key = read_api_key(content.decode("utf-8-sig", "replace"))
        if key is None:
            return f"{file} holds no API key."
        try:
            self._credentials.write(account, key)
        except CredentialStoreError as exc:
            self._in_memory[account] = key
            return str(exc)
        try:
            file.unlink()
        except OSError as exc:
            reason = exc.strerror or type(exc).__name__
            return f"{file} still holds the API key; delete it ({reason})."
        return ""
