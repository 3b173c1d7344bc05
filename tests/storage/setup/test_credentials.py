from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring

from gui.domain.secrets import ApiKey
from gui.domain.setup.faults import StoreFault
from gui.domain.setup.key_state import KeyHome
from gui.storage.paths import paths_for
from gui.storage.setup.credentials import Credentials, CredentialStoreError
from gui.storage.setup.till_store import TillStore
from tests.fake_keyrings import (
    ForgetfulKeyring,
    HangingKeyring,
    LockedKeyring,
    MemoryKeyring,
    PlainTextKeyring,
)
from tests.worded import problem_of

ACCOUNT = "https://api.example"
KEY = ApiKey("sk_live_0123456789")


def store(tmp_path: Path, given: ApiKey | None = None) -> TillStore:
    paths = paths_for(tmp_path, practice=False)
    return TillStore(paths, Credentials(patience_seconds=0.2), {}, given)


def test_a_key_is_stored_found_and_removed(vault: MemoryKeyring) -> None:
    credentials = Credentials()
    assert credentials.read(ACCOUNT) is None
    credentials.write(ACCOUNT, KEY)
    assert Credentials().read(ACCOUNT) == KEY
    assert credentials.read("https://other.example") is None, "each service has its own"
    credentials.remove(ACCOUNT)
    credentials.remove(ACCOUNT)
    assert vault.kept == {}
    assert credentials.name() == "Test Vault"


@pytest.mark.parametrize(
    ("backend", "reason"),
    [
        (NoKeyring, "no credential store"),
        (NullKeyring, "no credential store"),
        (PlainTextKeyring, "no credential store"),
        (LockedKeyring, "can't be used"),
        (HangingKeyring, "doesn't answer"),
        (ForgetfulKeyring, "didn't save"),
    ],
)
def test_a_broken_store_is_reported_and_the_key_lasts_for_this_run(
    backend: type[KeyringBackend],
    reason: str,
    use_keyring: Callable[[KeyringBackend], None],
    tmp_path: Path,
) -> None:
    use_keyring(backend())
    till = store(tmp_path)
    state = till.set_key(ACCOUNT, KEY)
    assert state.home is KeyHome.MEMORY
    assert reason in problem_of(state)
    assert KEY.reveal() not in problem_of(state)
    assert till.key(ACCOUNT)[0] == KEY
    assert [*tmp_path.rglob("*")] == [], "nothing may be written"
    assert store(tmp_path).key(ACCOUNT)[0] is None, "the next run has to ask for it again"


def test_a_store_that_hangs_is_not_called_again_meanwhile(
    use_keyring: Callable[[KeyringBackend], None],
) -> None:
    use_keyring(HangingKeyring())
    credentials = Credentials(patience_seconds=0.05)
    for _ in range(2):
        with pytest.raises(CredentialStoreError) as caught:
            credentials.read(ACCOUNT)
        assert caught.value.problem is StoreFault.NO_ANSWER


def test_of_several_stores_the_first_secure_one_is_used(
    use_keyring: Callable[[KeyringBackend], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = MemoryKeyring(), PlainTextKeyring()
    monkeypatch.setattr(ChainerBackend, "backends", [bad, good])
    use_keyring(ChainerBackend())  # type: ignore[no-untyped-call]
    Credentials().write(ACCOUNT, KEY)
    assert (len(good.kept), len(bad.kept)) == (1, 0)


def test_the_environments_key_takes_precedence(vault: MemoryKeyring, tmp_path: Path) -> None:
    Credentials().write(ACCOUNT, KEY)
    till = store(tmp_path, ApiKey("sk_given"))
    key, state = till.key(ACCOUNT)
    assert (key, state.home) == (ApiKey("sk_given"), KeyHome.ENVIRONMENT)
    assert till.set_key(ACCOUNT, ApiKey("x")).home is KeyHome.ENVIRONMENT
    assert till.remove_key(ACCOUNT).home is KeyHome.ENVIRONMENT
    assert Credentials().read(ACCOUNT) == KEY


def test_a_key_is_removed(vault: MemoryKeyring, tmp_path: Path) -> None:
    till = store(tmp_path)
    assert till.set_key(ACCOUNT + "/", KEY).home is KeyHome.STORE
    assert till.key(ACCOUNT)[1].store == "Test Vault"
    assert till.remove_key(ACCOUNT).home is KeyHome.NONE
    assert till.key(ACCOUNT)[0] is None


def test_a_key_that_cannot_be_removed_is_reported(
    use_keyring: Callable[[KeyringBackend], None], tmp_path: Path
) -> None:
    use_keyring(LockedKeyring())
    assert "can't be used" in problem_of(store(tmp_path).remove_key(ACCOUNT))


# --- IT's key file --------------------------------------------------------------------------------


def test_its_key_file_is_moved_into_the_store_and_deleted(
    vault: MemoryKeyring, tmp_path: Path
) -> None:
    file = tmp_path / "key.txt"
    file.write_text("\ufeffsk_live_0123456789\r\n", encoding="utf-8")
    key, state = store(tmp_path).key(ACCOUNT, str(file))
    assert (key, state.home, problem_of(state)) == (KEY, KeyHome.STORE, "")
    assert not file.exists()
    assert store(tmp_path).key(ACCOUNT, str(file))[0] == KEY, "at the next start from the store"


def test_without_a_store_its_key_file_stays_and_is_used(
    use_keyring: Callable[[KeyringBackend], None], tmp_path: Path
) -> None:
    use_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    file = tmp_path / "key.txt"
    file.write_text("sk_live_0123456789", encoding="utf-8")
    key, state = store(tmp_path).key(ACCOUNT, str(file))
    assert (key, state.home) == (KEY, KeyHome.MEMORY)
    assert "no credential store" in problem_of(state)
    assert file.exists()


@pytest.mark.parametrize(
    "content",
    [
        b'"sk_live_0123456789"',
        "export VOUCHER_HOLD_API_KEY=‘sk_live_0123456789’\n".encode(),
        b'# till 3\r\n{"api_key": "sk_live_0123456789"}\r\n\r\n',
        "sk_live_0123456789\r\n".encode("utf-16"),
        '"sk_live_0123456789"\r\n'.encode("utf-16-be"),
        b"sk_live_0123456789".ljust(4096),
    ],
)
def test_a_clear_key_is_unwrapped(content: bytes, vault: MemoryKeyring, tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    file.write_bytes(content)
    key, state = store(tmp_path).key(ACCOUNT, str(file))
    assert (key, state.home, problem_of(state)) == (KEY, KeyHome.STORE, "")
    assert vault.kept == {("Voucher Hold", ACCOUNT): KEY.reveal()}
    assert not file.exists()


@pytest.mark.parametrize("has_key", [True, False])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"two words",
        b"TODO",
        b"changeme",
        b"\xff\xfe\x00",
        b"sk_live_0123\x00456789",
        b"sk_live_0123456789\nsk_live_9876543210\n",
        b"sk_live_0123456789,sk_live_9876543210",
        b'"sk_live_0123456789',
        b'{"api_key":"sk_live_0123456789","till":3}',
        b"sk_live_0123456789 # till 3",
        b"sk_live_0123456789".ljust(4097),
        b"sk_live_0123456789\n".ljust(9999, b"#"),
        b"x" * 4000,
    ],
)
def test_a_file_without_a_clear_key_is_reported_and_left_alone(
    content: bytes, has_key: bool, vault: MemoryKeyring, tmp_path: Path
) -> None:
    file = tmp_path / "key.txt"
    file.write_bytes(content)
    if has_key:
        Credentials().write(ACCOUNT, KEY)
    key, state = store(tmp_path).key(ACCOUNT, str(file))
    assert key == (KEY if has_key else None)
    assert problem_of(state) == f"{file} doesn't contain just an API key. It is unchanged."
    assert file.read_bytes() == content


def test_a_store_that_returns_something_else_does_not_cost_the_file(
    use_keyring: Callable[[KeyringBackend], None], tmp_path: Path
) -> None:
    class Shortening(MemoryKeyring):
        """From the second time it is asked, returns only the beginning."""

        asked = 0

        def get_password(self, service: str, username: str) -> str | None:
            kept = super().get_password(service, username)
            if kept is not None:
                self.asked += 1
            return kept[:10] if kept is not None and self.asked > 1 else kept

    use_keyring(Shortening())
    file = tmp_path / "key.txt"
    file.write_text("sk_live_0123456789", encoding="utf-8")
    key, state = store(tmp_path).key(ACCOUNT, str(file))
    assert (key, state.home) == (KEY, KeyHome.MEMORY)
    assert "didn't save" in problem_of(state)
    assert file.exists()


def test_a_key_in_place_of_a_file_name_is_not_shown(vault: MemoryKeyring, tmp_path: Path) -> None:
    for name in ("sk_live_0123456789", "jY0VMM8zd5GLkk3jDpEjTOLr"):
        (tmp_path / "a" / name).mkdir(parents=True)
        _, state = store(tmp_path).key(ACCOUNT, str(tmp_path / "a" / name))
        assert problem_of(state).startswith("The API key file can't be read")


def test_a_file_that_cannot_be_read_or_deleted_is_reported(
    vault: MemoryKeyring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "can't be read" in problem_of(store(tmp_path).key(ACCOUNT, str(tmp_path))[1])
    file = tmp_path / "key.txt"
    file.write_text("sk_live_0123456789", encoding="utf-8")

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    key, state = store(tmp_path).key(ACCOUNT, str(file))
    assert key == KEY
    assert "still contains the API key" in problem_of(state)


def test_a_store_that_fails_later_takes_no_key_away(
    vault: MemoryKeyring, use_keyring: Callable[[KeyringBackend], None], tmp_path: Path
) -> None:
    Credentials().write(ACCOUNT, KEY)
    till = store(tmp_path)
    assert till.key(ACCOUNT)[0] == KEY
    use_keyring(LockedKeyring())
    key, state = till.key(ACCOUNT)
    assert (key, state.home) == (KEY, KeyHome.STORE)
    assert "can't be used" in problem_of(state)


def test_a_file_that_cannot_be_deleted_does_not_bring_its_key_back(
    vault: MemoryKeyring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "key.txt"
    file.write_text("sk_from_it_and_old", encoding="utf-8")
    Credentials().write(ACCOUNT, KEY)

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    assert store(tmp_path).key(ACCOUNT, str(file))[0] == KEY


def test_an_invalid_address_has_its_own_account(vault: MemoryKeyring, tmp_path: Path) -> None:
    assert store(tmp_path).key("nonsense")[0] is None
