"""A till's set-up in storage: the settings in their files, the key in its store."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from gui.domain.key_text import decoded
from gui.domain.practice_vouchers import PRACTICE_SITE
from gui.domain.redaction import could_be_secret
from gui.domain.secrets import ApiKey, looks_secret, read_api_key
from gui.domain.setup.faults import KeyFileFault, KeyFileKind, KeyProblem, StoreFault
from gui.domain.setup.key_state import KeyHome, KeyProof, KeyState
from gui.domain.setup.not_saved import FileUnreadable
from gui.domain.setup.origin import Origin
from gui.domain.setup.service_address import BadAddress, Service, read_service_address
from gui.domain.setup.settings import Instead, LoadedSettings
from gui.storage.paths import Paths
from gui.storage.setup.credentials import Credentials, CredentialStoreError
from gui.storage.setup.key_proofs import KeyProofs
from gui.storage.setup.last_settings import LastSettings
from gui.storage.setup.policies import ReadPolicies, no_policies
from gui.storage.setup.settings_file import SettingsNotSavedError, load_settings, save_settings
from gui.storage.window_place import keep_place

log = logging.getLogger(__name__)

_LARGEST_KEY_FILE = 4096
_SHORTEST_BARE_KEY = 16


class TillStore:
    """Reads and changes the set-up; every call may take seconds.

    `overrides` are what the command line and the environment set; `given_key` is the environment's
    (or practice's) key, which takes precedence over any other.
    """

    def __init__(
        self,
        paths: Paths,
        credentials: Credentials,
        overrides: Mapping[str, tuple[object, Origin]],
        given_key: ApiKey | None,
        given_home: KeyHome = KeyHome.ENVIRONMENT,
        policies: ReadPolicies = no_policies,
    ) -> None:
        self.paths = paths
        self._credentials = credentials
        self._overrides = overrides
        self._given_key = given_key
        self._given_home = given_home
        self._policies = policies
        self._last = LastSettings(paths.last_settings)
        self._proofs = KeyProofs(paths.key_proofs)
        self._in_memory: dict[str, ApiKey] = {}
        self._problems: dict[str, KeyProblem] = {}
        self._last_read: dict[str, ApiKey] = {}

    def load(self) -> LoadedSettings:
        """The settings in force; api_url is "" while the service is unknown."""
        loaded = load_settings(
            self.paths.machine_settings,
            self.paths.user_settings,
            self._overrides,
            self._last.read(),
            self._policies,
        )
        return _for_practice(loaded) if self._given_home is KeyHome.PRACTICE else loaded

    def remember(self, loaded: LoadedSettings) -> None:
        """Remember what the files and policies say, in case one can't be read later."""
        self._last.keep(loaded.read)

    def save(self, changes: Mapping[str, object]) -> LoadedSettings:
        """Write changes into the user's file, and return the new settings.

        Raises SettingsNotSavedError, also while it is unknown what the administrator has locked.
        """
        if changes:
            before = self.load()
            if before.unknown_locks is not None:
                raise SettingsNotSavedError(FileUnreadable(before.unknown_locks))
            save_settings(self.paths.user_settings, changes, before.read.get(Origin.USER))
        loaded = self.load()
        self.remember(loaded)
        return loaded

    def key(self, service: str, key_file: str = "") -> tuple[ApiKey | None, KeyState]:
        """The key for a service, by its base URL, where it comes from, and what is known of it.

        A key that IT or the installer put into `key_file` is moved into the store first. While the
        store is in trouble, the key that was last read from it is used.
        """
        key, state = self._key(service, key_file)
        if key is None:
            return None, state
        if state.home is KeyHome.PRACTICE:
            return key, replace(state, proof=KeyProof.ACCEPTED)
        return key, replace(state, proof=self._proofs.of(_account(service), key))

    def note_proof(self, service: str, proof: KeyProof, key: ApiKey | None = None) -> None:
        """Remember what an answer has shown of `key`, or of the one in use, for later runs too."""
        account = _account(service)
        key = key or self._given_key or self._in_memory.get(account, self._last_read.get(account))
        if key is not None and self._given_home is not KeyHome.PRACTICE:
            self._proofs.keep(account, key, proof)

    def keep_window_place(self, place: bytes) -> None:
        """Remember where the window was, for the next start."""
        try:
            keep_place(self.paths.window_place, place)
        except OSError as exc:
            log.warning("the window's place can't be remembered: %s", exc.strerror)

    def _key(self, service: str, key_file: str) -> tuple[ApiKey | None, KeyState]:
        account = _account(service)
        if self._given_key is not None:
            return self._given_key, KeyState(self._given_home)
        if not account:
            return None, KeyState(KeyHome.NONE)
        problem: KeyProblem | None = None
        try:
            if account not in self._in_memory and key_file:
                problem = self._move_from_file(account, Path(key_file))
            if account in self._in_memory:
                problem = problem or self._problems.get(account)
                return self._in_memory[account], KeyState(KeyHome.MEMORY, problem=problem)
            key, name = self._credentials.read(account), self._credentials.name()
        except CredentialStoreError as exc:
            known = self._last_read.get(account)
            home = KeyHome.NONE if known is None else KeyHome.STORE
            return known, KeyState(home, problem=exc.problem)
        if key is None:
            return None, KeyState(KeyHome.NONE, name, problem)
        self._last_read[account] = key
        return key, KeyState(KeyHome.STORE, name, problem)

    def set_key(self, service: str, key: ApiKey) -> KeyState:
        """Store the key; if the store can't, keep it in memory for this run only."""
        account = _account(service)
        if self._given_key is not None:
            return KeyState(self._given_home)
        if not account:
            return KeyState(KeyHome.NONE, problem=StoreFault.NO_SERVICE)
        try:
            self._credentials.write(account, key)
        except CredentialStoreError as exc:
            self._keep_in_memory(account, key, exc.problem)
            return KeyState(KeyHome.MEMORY, problem=exc.problem)
        self._in_memory.pop(account, None)
        self._last_read[account] = key
        return KeyState(KeyHome.STORE)

    def remove_key(self, service: str) -> KeyState:
        """Delete the key; the state's `problem` says why if the store could not."""
        account = _account(service)
        if self._given_key is not None:
            return KeyState(self._given_home)
        if not account:
            return KeyState(KeyHome.NONE, problem=StoreFault.NO_SERVICE)
        try:
            self._credentials.remove(account)
        except CredentialStoreError as exc:
            self._in_memory.pop(account, None)
            return KeyState(KeyHome.NONE, problem=exc.problem)
        self._in_memory.pop(account, None)
        self._last_read.pop(account, None)
        return KeyState(KeyHome.NONE)

    def _keep_in_memory(self, account: str, key: ApiKey, problem: KeyProblem) -> None:
        self._in_memory[account] = key
        self._problems[account] = problem

    def _move_from_file(self, account: str, file: Path) -> KeyProblem | None:
        """Move the key from IT's file into the store; returns what went wrong, None for nothing.

        The file is deleted only once its contents, clearly a key, have been read back from the
        store: it may be the only copy.
        """
        named = "" if could_be_secret(file.name) else str(file)
        try:
            with file.open("rb") as opened:
                content = opened.read(_LARGEST_KEY_FILE + 1)
        except FileNotFoundError:
            return None
        except OSError as exc:
            reason = exc.strerror or type(exc).__name__
            return KeyFileFault(KeyFileKind.UNREADABLE, named, reason)
        key = _key_in_file(content)
        if key is None:
            return KeyFileFault(KeyFileKind.NO_KEY, named)
        try:
            before = self._credentials.read(account)
            self._credentials.write(account, key)
            is_kept = self._credentials.read(account) == key
        except CredentialStoreError as exc:
            self._keep_in_memory(account, key, exc.problem)
            return exc.problem
        if not is_kept:
            self._keep_in_memory(account, key, StoreFault.NOT_KEPT)
            return StoreFault.NOT_KEPT
        try:
            file.unlink()
        except OSError as exc:
            if before is not None:  # else the file's key would replace it at every start
                self._credentials.write(account, before)
            reason = exc.strerror or type(exc).__name__
            return KeyFileFault(KeyFileKind.STILL_THERE, named, reason)
        return None


def _key_in_file(content: bytes) -> ApiKey | None:
    """The key in IT's file. A short word that doesn't begin like a key is a note, not a key."""
    if len(content) > _LARGEST_KEY_FILE:
        return None
    key = read_api_key(decoded(content))
    if key is None or looks_secret(key.reveal()) or len(key.reveal()) >= _SHORTEST_BARE_KEY:
        return key
    return None


def _for_practice(loaded: LoadedSettings) -> LoadedSettings:
    """The same settings: practice uses its own service, whatever the files say, and has a site."""
    settings = loaded.settings
    if not settings.api_url:
        settings = replace(settings, api_url=Service.LIVE.value)
        problems = [replace(each, instead=Instead.DEFAULT) for each in loaded.problems]
        loaded = replace(loaded, problems=tuple(problems))
    if loaded.origin("site") is Origin.DEFAULT:
        settings = replace(settings, site=PRACTICE_SITE)
    return replace(loaded, settings=settings)


def _account(service: str) -> str:
    """The name under which a service's key is stored, however its address is written."""
    try:
        return read_service_address(service).url
    except BadAddress:
        return service
