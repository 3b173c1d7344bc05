"""The API key in the credential store: Windows Credential Manager, Secret Service, Keychain.

Only there, never in a file: a store that writes plain text (keyring gives those a priority below
1) counts as none. A store may hang, ask for a password or be missing; each call gets three seconds
on a thread of its own, which is abandoned after that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from gui.domain.secrets import ApiKey, read_api_key
from gui.domain.setup.faults import KeyProblem, StoreFault, StoreUnusable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Voucher Hold"
"""The name under which the store lists the key."""

PATIENCE_SECONDS = 3.0

R = TypeVar("R")


class CredentialStoreError(Exception):
    """The store can't be used; `problem` says why."""

    def __init__(self, problem: KeyProblem) -> None:
        super().__init__(problem)
        self.problem = problem


class Credentials:
    """Stores one key for each account; an account is the base URL of a Smart Gift service."""

    def __init__(self, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self._patience_seconds = patience_seconds
        self._hanging: threading.Thread | None = None

    def read(self, account: str) -> ApiKey | None:
        """The account's key; None if there is none. Raises CredentialStoreError."""
        found = self._call(lambda store: store.get_password(SERVICE, account))
        return read_api_key(found) if found else None

    def write(self, account: str, key: ApiKey) -> None:
        """Store the key, and check that it was stored. Raises CredentialStoreError."""

        def write_and_look(store: KeyringBackend) -> bool:
            store.set_password(SERVICE, account, key.reveal())
            return store.get_password(SERVICE, account) == key.reveal()

        if not self._call(write_and_look):
            raise CredentialStoreError(StoreFault.NOT_KEPT)

    def remove(self, account: str) -> None:
        """Delete the account's key, if there is one. Raises CredentialStoreError."""

        def remove(store: KeyringBackend) -> None:
            if store.get_password(SERVICE, account) is not None:
                store.delete_password(SERVICE, account)

        self._call(remove)

    def name(self) -> str:
        """What the system calls its store. Raises CredentialStoreError."""
        return self._call(lambda store: str(store.name))

    def _call(self, call: Callable[[KeyringBackend], R]) -> R:
        if self._hanging is not None and self._hanging.is_alive():
            raise CredentialStoreError(StoreFault.NO_ANSWER)
        results: list[R] = []
        failures: list[BaseException] = []

        def work() -> None:
            try:
                results.append(call(_store()))
            except BaseException as exc:
                failures.append(exc)

        thread = threading.Thread(target=work, name="credentials", daemon=True)
        thread.start()
        thread.join(self._patience_seconds)
        if thread.is_alive():
            self._hanging = thread
            raise CredentialStoreError(StoreFault.NO_ANSWER)
        if failures:
            failure = failures[0]
            if isinstance(failure, CredentialStoreError):
                raise failure
            # A store's error message may quote what it was given.
            raise CredentialStoreError(StoreUnusable(type(failure).__name__)) from None
        return results[0]


def _store() -> KeyringBackend:
    """The system's store; raises CredentialStoreError if none keeps secrets safely."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    stores = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for store in stores:
        if store.priority >= 1:
            return store
    raise CredentialStoreError(StoreFault.MISSING)
