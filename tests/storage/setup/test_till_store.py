"""A till's set-up while one of its files can't be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from gui.domain.practice_vouchers import PRACTICE_SITE
from gui.domain.secrets import ApiKey
from gui.domain.setup.key_state import KeyHome
from gui.domain.setup.origin import Origin
from gui.domain.setup.settings import Instead, Settings
from gui.storage.paths import Paths, paths_for
from gui.storage.setup.credentials import Credentials
from gui.storage.setup.settings_file import SettingsNotSavedError
from gui.storage.setup.till_store import TillStore
from tests.fake_keyrings import MemoryKeyring
from tests.worded import why_not_saved


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    machine = tmp_path / "all users" / "settings.toml"
    machine.parent.mkdir()
    return replace(paths_for(tmp_path / "data", practice=False), machine_settings=machine)


def store(paths: Paths, home: KeyHome = KeyHome.ENVIRONMENT) -> TillStore:
    given = ApiKey("practice-key") if home is KeyHome.PRACTICE else None
    return TillStore(paths, Credentials(), {}, given, home)


def test_what_was_read_is_remembered_for_the_next_run_and_written_once(paths: Paths) -> None:
    paths.machine_settings.write_text('api_url = "https://m.example"\n', encoding="utf-8")
    store(paths).remember(store(paths).load())
    kept = paths.last_settings.stat().st_mtime_ns
    store(paths).remember(store(paths).load())
    assert paths.last_settings.stat().st_mtime_ns == kept, "nothing is written needlessly"
    paths.machine_settings.write_text("api_url = https://m.example\n", encoding="utf-8")
    for _ in range(2):
        till = store(paths)
        loaded = till.load()
        till.remember(loaded)
        assert loaded.settings.api_url == "https://m.example"
        assert loaded.origin("api_url") is Origin.MACHINE
        assert loaded.is_locked("api_url")


def test_an_address_is_remembered_whatever_it_looks_like_and_a_key_is_not(paths: Paths) -> None:
    url = "https://a1b2c3d4e5f6g7h8.execute-api.example"
    paths.machine_settings.write_text(
        f'api_url = "{url}"\nshop = "jY0VMM8zd5GLkk3jDpEjTOLr"\n', encoding="utf-8"
    )
    store(paths).remember(store(paths).load())
    assert "jY0VMM8zd5" not in paths.last_settings.read_text(encoding="utf-8")
    paths.machine_settings.write_text("api_url = \n", encoding="utf-8")
    assert store(paths).load().settings.api_url == url


def test_a_disk_that_remembers_nothing_does_no_harm(paths: Paths) -> None:
    paths.machine_settings.write_text('shop = "Leeds"\n', encoding="utf-8")
    (paths.machine_settings.parent / "file").write_text("in the way", encoding="utf-8")
    till = store(replace(paths, last_settings=paths.machine_settings.parent / "file" / "x.json"))
    till.remember(till.load())
    assert till.load().settings.api_url == "https://api.smart-gift.co.uk"


def test_nothing_is_saved_while_it_is_unknown_what_it_has_locked(
    paths: Paths, vault: MemoryKeyring
) -> None:
    till = store(paths)
    assert till.save({"till": "Till 3"}).settings.till == "Till 3"
    before = paths.user_settings.read_text(encoding="utf-8")
    paths.machine_settings.write_text("shop = Leeds\n", encoding="utf-8")
    with pytest.raises(SettingsNotSavedError) as caught:
        till.save({"till": "Till 4"})
    assert "line 1: put the value of shop in quotation" in why_not_saved(caught.value)
    assert paths.user_settings.read_text(encoding="utf-8") == before
    account = till.load().settings.api_url
    assert till.set_key(account, ApiKey("sk_whose_is_it")).problem
    assert till.remove_key(account).problem
    assert till.key(account, str(paths.user_settings))[0] is None
    assert vault.kept == {}
    assert paths.user_settings.exists(), "a key file is not touched either"


def test_saving_to_an_emptied_file_brings_back_what_it_set(paths: Paths) -> None:
    till = store(paths)
    till.save({"api_url": "https://a.example", "shop": "Leeds", "scanner.baud": 19200})
    paths.user_settings.write_text("", encoding="utf-8")
    settings = till.save({"till": "Till 3", "shop": None}).settings
    assert (settings.api_url, settings.shop, settings.till) == ("https://a.example", "", "Till 3")
    assert settings.scanner.baud == 19200
    paths.user_settings.unlink()
    assert till.save({"till": "Till 3"}).settings == Settings(till="Till 3"), "a fresh start"


def test_what_it_locked_stays_locked_and_the_rest_can_be_saved(paths: Paths) -> None:
    paths.machine_settings.write_text('shop = "Leeds"\n', encoding="utf-8")
    till = store(paths)
    till.remember(till.load())
    paths.machine_settings.write_text("shop = Leeds\n", encoding="utf-8")
    loaded = till.save({"till": "Till 4"})
    assert loaded.is_locked("shop")
    assert (loaded.settings.shop, loaded.settings.till) == ("Leeds", "Till 4")


@pytest.mark.parametrize("content", ["api_url = https://a.example\n", 'api_url = "nonsense"\n'])
def test_practice_still_works_and_does_not_say_that_nothing_is_sent(
    content: str, paths: Paths
) -> None:
    paths.user_settings.parent.mkdir()
    paths.user_settings.write_text(content, encoding="utf-8")
    loaded = store(paths, KeyHome.PRACTICE).load()
    assert loaded.settings.api_url
    assert [problem.instead for problem in loaded.problems] == [Instead.DEFAULT]


def test_practice_has_a_site_so_that_values_are_seen(paths: Paths) -> None:
    assert store(paths, KeyHome.PRACTICE).load().settings.site == PRACTICE_SITE
    assert store(paths).load().settings.site == ""


def test_practice_asks_for_the_site_that_is_set(paths: Paths) -> None:
    overrides = {"site": ("0042", Origin.COMMAND_LINE)}
    given = ApiKey("practice-key")
    till = TillStore(paths, Credentials(), overrides, given, KeyHome.PRACTICE)
    assert till.load().settings.site == "0042"


def test_a_pin_is_removed_by_deleting_its_line(paths: Paths) -> None:
    till = store(paths)
    values: Mapping[str, object] = {"pin": "scrypt:00:11", "till": "3"}
    till.save(values)
    paths.user_settings.write_text('till = "3"\n', encoding="utf-8")
    till.remember(till.load())
    paths.user_settings.write_text("till = 3rd\n", encoding="utf-8")
    assert till.load().settings.pin == ""
