"""What is known of keys outlasts a run, and gives no key away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gui.domain.secrets import ApiKey
from gui.domain.setup.key_state import KeyHome, KeyProof
from gui.storage.paths import Paths, paths_for
from gui.storage.setup.credentials import Credentials
from gui.storage.setup.key_proofs import KeyProofs
from gui.storage.setup.till_store import TillStore
from tests.fake_keyrings import LockedKeyring, MemoryKeyring

LIVE, DEVELOPMENT = "https://live.example", "https://development.example"
KEY, OTHER = ApiKey("sk_live_A1b2c3d4"), ApiKey("sk_live_Z9y8x7w6")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "key-proofs.json"


def test_a_proof_holds_for_one_key_at_one_service_and_outlasts_the_run(file: Path) -> None:
    KeyProofs(file).keep(LIVE, KEY, KeyProof.ACCEPTED)
    proofs = KeyProofs(file)
    assert proofs.of(LIVE, KEY) is KeyProof.ACCEPTED
    assert proofs.of(DEVELOPMENT, KEY) is KeyProof.UNTESTED
    assert proofs.of(LIVE, OTHER) is KeyProof.UNTESTED


def test_a_later_answer_replaces_an_earlier_one(file: Path) -> None:
    proofs = KeyProofs(file)
    proofs.keep(LIVE, KEY, KeyProof.ACCEPTED)
    proofs.keep(LIVE, OTHER, KeyProof.ACCEPTED)
    proofs.keep(LIVE, KEY, KeyProof.REJECTED)
    assert proofs.of(LIVE, KEY) is KeyProof.REJECTED
    assert proofs.of(LIVE, OTHER) is KeyProof.ACCEPTED, "the other key's stays"
    assert len(json.loads(file.read_text(encoding="utf-8"))) == 2


def test_the_file_gives_no_key_away_and_does_not_grow(file: Path) -> None:
    proofs = KeyProofs(file)
    for number in range(40):
        proofs.keep(LIVE, ApiKey(f"{KEY.reveal()}{number}"), KeyProof.REJECTED)
    text = file.read_text(encoding="utf-8")
    assert KEY.reveal() not in text
    entries = json.loads(text)
    assert len(entries) == 16
    assert {len(each["mark"]) for each in entries} == {8}, "four bytes, in hexadecimal"


def test_what_is_known_is_not_written_again(file: Path) -> None:
    proofs = KeyProofs(file)
    proofs.keep(LIVE, KEY, KeyProof.ACCEPTED)
    file.unlink()
    proofs.keep(LIVE, KEY, KeyProof.ACCEPTED)
    assert not file.exists()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "5",
        "[5]",
        '[{"account": "x"}]',
        '[{"account": "x", "salt": "zz", "mark": "", "proof": "accepted"}]',
        '[{"account": "x", "salt": 5, "mark": "", "proof": "accepted"}]',
        '[{"account": "x", "salt": "", "mark": "", "proof": "perhaps"}]',
    ],
)
def test_a_file_that_cannot_be_used_proves_nothing(content: str, file: Path) -> None:
    file.write_text(content, encoding="utf-8")
    proofs = KeyProofs(file)
    assert proofs.of(LIVE, KEY) is KeyProof.UNTESTED
    proofs.keep(LIVE, KEY, KeyProof.ACCEPTED)
    assert KeyProofs(file).of(LIVE, KEY) is KeyProof.ACCEPTED


def test_a_proof_that_cannot_be_written_serves_for_this_run(file: Path) -> None:
    file.mkdir()
    proofs = KeyProofs(file)
    proofs.keep(LIVE, KEY, KeyProof.ACCEPTED)
    assert proofs.of(LIVE, KEY) is KeyProof.ACCEPTED


# --- in the till's set-up -------------------------------------------------------------------------


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_for(tmp_path, practice=False)


def store(
    paths: Paths, key: ApiKey | None = None, home: KeyHome = KeyHome.ENVIRONMENT
) -> TillStore:
    return TillStore(paths, Credentials(), {}, key, home)


def test_a_key_in_the_store_is_known_again_until_it_is_replaced(
    paths: Paths, vault: MemoryKeyring
) -> None:
    till = store(paths)
    till.set_key(LIVE, KEY)
    assert till.key(LIVE)[1].proof is KeyProof.UNTESTED
    till.note_proof(LIVE, KeyProof.ACCEPTED)
    assert store(paths).key(LIVE)[1].proof is KeyProof.ACCEPTED
    till.set_key(LIVE, OTHER)
    assert till.key(LIVE)[1].proof is KeyProof.UNTESTED


def test_a_key_is_tested_before_it_is_saved(paths: Paths, vault: MemoryKeyring) -> None:
    till = store(paths)
    till.note_proof(LIVE, KeyProof.REJECTED, KEY)
    till.set_key(LIVE, KEY)
    assert till.key(LIVE)[1].proof is KeyProof.REJECTED


def test_a_key_for_this_run_alone_is_known_too(
    paths: Paths, use_keyring: object, vault: MemoryKeyring
) -> None:
    assert callable(use_keyring)
    use_keyring(LockedKeyring())
    till = store(paths)
    till.set_key(LIVE, KEY)
    till.note_proof(LIVE, KeyProof.ACCEPTED)
    _, state = till.key(LIVE)
    assert (state.home, state.proof) == (KeyHome.MEMORY, KeyProof.ACCEPTED)


def test_a_given_key_is_known_at_the_next_start(paths: Paths) -> None:
    store(paths, KEY).note_proof(LIVE, KeyProof.ACCEPTED)
    assert store(paths, KEY).key(LIVE)[1].proof is KeyProof.ACCEPTED
    assert store(paths, OTHER).key(LIVE)[1].proof is KeyProof.UNTESTED


def test_practice_accepts_its_own_key_and_keeps_nothing_of_it(paths: Paths) -> None:
    till = store(paths, KEY, KeyHome.PRACTICE)
    assert till.key(LIVE)[1].proof is KeyProof.ACCEPTED
    till.note_proof(LIVE, KeyProof.REJECTED)
    assert not paths.key_proofs.exists()


def test_nothing_is_kept_of_no_key(paths: Paths, vault: MemoryKeyring) -> None:
    store(paths).note_proof(LIVE, KeyProof.ACCEPTED)
    assert not paths.key_proofs.exists()
