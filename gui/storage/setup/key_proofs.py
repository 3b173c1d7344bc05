"""What Smart Gift has shown about the keys of this till, beside the journal.

A key is not in the file, and can't be found from it: of each there are four bytes of a salted
hash, enough to notice another key and far too few to tell one.
"""

from __future__ import annotations

import hashlib
import json
import logging
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from gui.domain.secrets import ApiKey
from gui.domain.setup.key_state import KeyProof
from gui.storage.setup.settings_file import write_atomically

log = logging.getLogger(__name__)

_MOST = 16
"""Entries that are kept: a till has a key or two for each of two services."""

_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Entry:
    """`salt` and `mark` in hexadecimal; `proof` is a KeyProof's value."""

    account: str
    salt: str
    mark: str
    proof: str

    def is_of(self, account: str, key: ApiKey) -> bool:
        return self.account == account and self.mark == _mark(key, self.salt)


class KeyProofs:
    """Keeps them in `file`. One that can't be read counts as empty; one that can't be written is
    remembered for this run alone.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._entries: list[_Entry] | None = None

    def of(self, account: str, key: ApiKey) -> KeyProof:
        """What is known of `key` at the service `account`."""
        for entry in self._known():
            if entry.is_of(account, key):
                return KeyProof(entry.proof)
        return KeyProof.UNTESTED

    def keep(self, account: str, key: ApiKey, proof: KeyProof) -> None:
        """Remember `proof`, unless it is known already."""
        if self.of(account, key) is proof:
            return
        salt = secrets.token_hex(hashlib.blake2b.SALT_SIZE)
        entry = _Entry(account, salt, _mark(key, salt), proof.value)
        others = [each for each in self._known() if not each.is_of(account, key)]
        self._entries = [entry, *others][:_MOST]
        content = [asdict(each) for each in self._entries]
        try:
            write_atomically(self._file, json.dumps(content, indent=1).encode("ascii"))
        except OSError as exc:
            log.warning("what is known of the key can't be written: %s", exc.strerror)

    def _known(self) -> list[_Entry]:
        if self._entries is None:
            self._entries = self._read()
        return self._entries

    def _read(self) -> list[_Entry]:
        try:
            with self._file.open("rb") as opened:
                content = json.loads(opened.read(_LARGEST))
            entries = [_Entry(**each) for each in content]
            for each in entries:  # whatever can't be used raises
                _salt(each.salt)
                KeyProof(each.proof)
            return entries
        except (OSError, ValueError, TypeError, RecursionError):
            return []


def _mark(key: ApiKey, salt: str) -> str:
    return hashlib.blake2b(key.reveal().encode(), salt=_salt(salt), digest_size=4).hexdigest()


def _salt(text: str) -> bytes:
    return bytes.fromhex(text)[: hashlib.blake2b.SALT_SIZE]
