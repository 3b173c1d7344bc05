"""What an administrator sets by group policy, from the registry to the settings in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType, TracebackType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.arguments import Arguments
from gui.command_line.connection_report import print_diagnosis
from gui.domain.scan.scanner_settings import ScannerMode
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.origin import Origin
from gui.domain.setup.settings import Instead, LoadedSettings, Settings
from gui.domain.telling.settings_report import settings_lines
from gui.storage.paths import Paths, paths_for
from gui.storage.setup import policies as policies_module
from gui.storage.setup.credentials import Credentials
from gui.storage.setup.policies import policies_in, read_policies
from gui.storage.setup.settings_file import SettingsNotSavedError, load_settings
from gui.storage.setup.till_store import TillStore
from tests.worded import reason_of, why_not_saved

DEVELOPMENT = "https://api.devsmartgift.co.uk"
KEY = r"HKLM\Software\Policies\VoucherHold"
UNFIT = "is too long, or contains characters that can't be shown"
SWITCH = "must be 0 or 1 (REG_DWORD)"
ASKED = {"api_url": ("https://c.example", Origin.COMMAND_LINE)}

Values = Mapping[str, object]


def load(
    folder: Path,
    policies: Values | Callable[[], Values],
    overrides: Mapping[str, tuple[object, Origin]] | None = None,
    remembered: Values | None = None,
) -> LoadedSettings:
    return load_settings(
        folder / "machine.toml",
        folder / "user.toml",
        overrides or {},
        {} if remembered is None else {Origin.POLICY: remembered},
        policies if callable(policies) else lambda: policies,
    )


def lines_of(loaded: LoadedSettings) -> list[str]:
    """What `--diagnose` prints of the settings."""
    return settings_lines(loaded, KeyState(KeyHome.NONE))


@pytest.fixture
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policies_module, "REWRITTEN_WITHIN_SECONDS", 0)


# --- which wins -----------------------------------------------------------------------------------


def test_a_policy_overrides_every_file_and_is_locked(tmp_path: Path) -> None:
    (tmp_path / "machine.toml").write_text('till = "M"\nsite = "1"\n', encoding="utf-8")
    text = 'till = "U"\nshop = "U"\nsounds = true\n[scanner]\nmode = "keyboard"\nbaud = 19200\n'
    (tmp_path / "user.toml").write_text(text, encoding="utf-8")
    policies = {"till": "P", "sounds": 0, "scanner": {"mode": "serial", "min_length": 10}}
    loaded = load(tmp_path, policies)
    found = loaded.settings
    assert (found.till, found.shop, found.site, found.sounds) == ("P", "U", "1", False)
    assert found.scanner.mode is ScannerMode.SERIAL
    assert (found.scanner.min_length, found.scanner.baud) == (10, 19200)
    assert loaded.problems == ()
    set_by_policy = [name for name, origin in loaded.origins.items() if origin is Origin.POLICY]
    assert set_by_policy == ["till", "sounds", "scanner.mode", "scanner.min_length"]
    assert all(loaded.is_locked(name) for name in (*set_by_policy, "site"))
    assert not loaded.is_locked("shop")
    assert not loaded.is_locked("scanner.baud")
    assert {"till = P (policy)", "sounds = False (policy)", "site = 1 (machine)"} <= {
        *lines_of(loaded)
    }


def test_without_policies_nothing_changes(tmp_path: Path) -> None:
    assert read_policies() == {}
    assert load(tmp_path, {}) == LoadedSettings()


def test_the_service_of_a_policy_overrides_the_users(tmp_path: Path) -> None:
    (tmp_path / "user.toml").write_text('api_url = "https://u.example"\n', encoding="utf-8")
    loaded = load(tmp_path, {"api_url": DEVELOPMENT})
    assert loaded.settings.api_url == DEVELOPMENT
    assert loaded.problems == ()


@pytest.mark.parametrize("origin", [Origin.COMMAND_LINE, Origin.ENVIRONMENT])
def test_a_run_that_asks_for_another_service_than_the_policy_sends_nothing(
    origin: Origin, tmp_path: Path
) -> None:
    loaded = load(tmp_path, {"api_url": DEVELOPMENT}, {"api_url": ("https://c.example", origin)})
    assert loaded.settings.api_url == "", "neither what was not meant, nor what is not allowed"
    (problem,) = loaded.problems
    assert problem.instead is Instead.NOTHING
    assert lines_of(loaded)[-1] == (
        rf"{KEY}\api_url: api_url: this run was started with another address;"
        " the service is not known, so nothing is sent until that is fixed"
    )
    same = load(tmp_path, {"api_url": DEVELOPMENT}, {"api_url": (f"{DEVELOPMENT}/", origin)})
    assert same.settings.api_url == DEVELOPMENT
    assert same.problems == ()


def test_a_run_may_name_its_service_where_no_policy_does(tmp_path: Path) -> None:
    loaded = load(tmp_path, {"till": "P"}, ASKED)
    assert loaded.settings.api_url == "https://c.example"
    assert loaded.origin("api_url") is Origin.COMMAND_LINE


# --- what can't be used ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("policies", "line"),
    [
        ({"till": 3}, r"\till: till must be text (REG_SZ)"),
        ({"till": None}, r"\till: till must be text (REG_SZ)"),
        ({"till": {}}, r"\till: till must be text (REG_SZ)"),
        ({"sounds": "1"}, rf"\sounds: sounds {SWITCH}"),
        ({"sounds": 2}, rf"\sounds: sounds {SWITCH}"),
        (
            {"type_pause_ms": "9"},
            r"\type_pause_ms: type_pause_ms must be a whole number (REG_DWORD)",
        ),
        ({"type_pause_ms": 501}, r"\type_pause_ms: type_pause_ms must be from 0 to 500"),
        ({"type_after": "space"}, r"\type_after: type_after must be one of nothing, enter, tab"),
        ({"currency": "gbp"}, r'\currency: currency must be three capital letters, such as "GBP"'),
        ({"scanner": "serial"}, r"\scanner: scanner must be a key with values in it"),
        ({"scanner": {"mode": 1}}, r"\scanner\mode: mode must be one of keyboard, serial"),
        ({"scanner": {"baud": 1}}, r"\scanner\baud: baud must be from 300 to 921600"),
        (
            {"scanner": {"strip_aim": 5}},
            rf"\scanner\strip_aim: strip_aim {SWITCH}",
        ),
        (
            {"scanner": {"min_length": 9, "max_length": 8}},
            r"\scanner\min_length: min_length is larger than max_length",
        ),
        ({"tills": "3"}, r"\tills: “tills” is not a setting of this app"),
        ({"api_key": "sk_live_A1b2"}, r"\api_key: “api_key” is not a setting of this app"),
        ({"sk_live_a1b2": "x"}, ": it contains a name that is not a setting of this app"),
        (
            {"shop": "Leeds\x00"},
            r"\shop: shop is too long, or contains characters that can't be shown",
        ),
        (
            {"shop": "\ud800"},
            r"\shop: shop is too long, or contains characters that can't be shown",
        ),
    ],
)
def test_a_policy_that_cannot_be_used_is_named_and_counts_as_not_configured(
    policies: Values, line: str, tmp_path: Path
) -> None:
    (tmp_path / "user.toml").write_text('till = "U"\nsounds = false\n', encoding="utf-8")
    loaded = load(tmp_path, {"site": "12", **policies})
    assert lines_of(loaded)[-1] == f"{KEY}{line}; it counts as not configured"
    assert loaded.settings == Settings(till="U", sounds=False, site="12")
    assert loaded.by_administrator == {"site"}


def test_a_key_among_the_policies_is_reported_without_it(tmp_path: Path) -> None:
    policies = {"shop": "sk_live_A1b2", "scanner": {"prefix": "sk_live_A1b2"}, "sk_live_a1b2": 1}
    loaded = load(tmp_path, policies)
    assert loaded.settings == Settings()
    assert len(loaded.problems) == 3
    assert not any("sk_live" in line for line in lines_of(loaded))
    assert loaded.read == {Origin.POLICY: {}}, "nor is it remembered"


@pytest.mark.parametrize(
    "policies",
    [
        {"api_url": "http://shop.example"},
        {"api_url": "api.devsmartgift.co.uk"},
        {"api_url": 3},
        {"api_url": ""},
        {"api_url": None},
        {"api_url": {"url": DEVELOPMENT}},
        {"api_ulr": DEVELOPMENT},
        {"service": DEVELOPMENT},
        {"scanner": {"api_url": DEVELOPMENT}},
        {"service": {"url": DEVELOPMENT}},
    ],
)
@pytest.mark.parametrize("overrides", [{}, ASKED])
def test_a_service_that_a_policy_names_badly_does_not_become_another_one(
    overrides: Mapping[str, tuple[object, Origin]], policies: Values, tmp_path: Path
) -> None:
    (tmp_path / "user.toml").write_text('api_url = "https://u.example"\n', encoding="utf-8")
    loaded = load(tmp_path, {"shop": "Leeds", **policies}, overrides)
    assert loaded.settings.api_url == ""
    assert loaded.settings.shop == "Leeds"
    assert [each.instead for each in loaded.problems] == [Instead.NOTHING]
    loaded = load(tmp_path, policies, None, {"api_url": DEVELOPMENT, "shop": "York"})
    assert (loaded.settings.api_url, loaded.settings.shop) == (DEVELOPMENT, "")
    assert [each.instead for each in loaded.problems] == [Instead.LAST_READ]
    assert loaded.read[Origin.POLICY]["api_url"] == DEVELOPMENT


def test_the_service_in_the_scanners_key_is_told_where_it_belongs(tmp_path: Path) -> None:
    (problem,) = load(tmp_path, {"scanner": {"api_url": DEVELOPMENT}}).problems
    assert problem.policy == r"scanner\api_url"
    assert "one key higher" in reason_of(problem)


_NAMES = st.sampled_from(["api_url", "till", "sounds", "pin", "type_pause_ms", "scanner", "x"])
_DATA = st.one_of(st.none(), st.integers(0, 2**32 - 1), st.text(max_size=300))


@given(
    policies=st.dictionaries(
        _NAMES | st.text(max_size=30), _DATA | st.dictionaries(_NAMES | st.text(), _DATA)
    )
)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_registry_is_survived_and_what_is_used_is_remembered_as_it_is(
    policies: Values, tmp_path: Path
) -> None:
    loaded = load(tmp_path, policies)
    assert lines_of(loaded)
    gone = load(tmp_path, _unreadable, None, loaded.read.get(Origin.POLICY, {}))
    if loaded.settings.api_url:
        assert gone.settings == loaded.settings


# --- while they can't be read ---------------------------------------------------------------------


def _unreadable() -> Values:
    raise PermissionError(5, "Access is denied")


@pytest.mark.parametrize("overrides", [{}, ASKED])
def test_policies_that_could_never_be_read_name_no_service(
    overrides: Mapping[str, tuple[object, Origin]], tmp_path: Path
) -> None:
    (tmp_path / "user.toml").write_text(f'api_url = "{DEVELOPMENT}"\n', encoding="utf-8")
    loaded = load(tmp_path, _unreadable, overrides)
    assert loaded.settings.api_url == ""
    (problem,) = loaded.problems
    assert (problem.instead, problem.policy) == (Instead.NOTHING, "")
    assert loaded.unknown_locks is problem
    assert lines_of(loaded)[-1].startswith(f"{KEY}: Access is denied; the service is not known")


def test_the_last_policies_apply_while_they_cannot_be_read(tmp_path: Path) -> None:
    policies = {"api_url": DEVELOPMENT, "sounds": 0, "scanner": {"mode": "serial"}}
    before = load(tmp_path, policies)
    after = load(tmp_path, _unreadable, None, before.read[Origin.POLICY])
    assert after.settings == before.settings
    assert (
        after.by_administrator == before.by_administrator == {"api_url", "sounds", "scanner.mode"}
    )
    assert after.read == before.read
    assert after.unknown_locks is None
    assert [each.instead for each in after.problems] == [Instead.LAST_READ]


@pytest.mark.usefixtures("no_pause")
def test_a_start_while_windows_rewrites_the_policies_sees_them_all_the_same(tmp_path: Path) -> None:
    answers: list[Values] = [{}, {"api_url": DEVELOPMENT}]
    loaded = load(tmp_path, lambda: answers.pop(0), None, {"api_url": DEVELOPMENT})
    assert loaded.settings.api_url == DEVELOPMENT
    assert loaded.problems == ()


@pytest.mark.usefixtures("no_pause")
def test_policies_that_are_withdrawn_are_forgotten(tmp_path: Path) -> None:
    loaded = load(tmp_path, {}, None, {"api_url": DEVELOPMENT, "till": "P"})
    assert loaded == LoadedSettings()


def test_nothing_is_read_again_while_the_service_is_still_named(tmp_path: Path) -> None:
    answers: list[Values] = [{"api_url": DEVELOPMENT}]
    assert load(tmp_path, lambda: answers.pop(0), None, {"api_url": "https://a.example"}).read


# --- the store ------------------------------------------------------------------------------------


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return replace(paths_for(tmp_path, practice=False), machine_settings=tmp_path / "machine.toml")


def test_policies_outlast_the_run_that_read_them(paths: Paths) -> None:
    def store(policies: Callable[[], Values]) -> TillStore:
        return TillStore(paths, Credentials(), {}, None, policies=policies)

    first = store(lambda: {"api_url": DEVELOPMENT, "till": "P"})
    first.remember(first.load())
    assert store(_unreadable).load().settings == Settings(api_url=DEVELOPMENT, till="P")


def test_nothing_is_saved_while_it_is_unknown_what_the_policies_lock(paths: Paths) -> None:
    paths.user_settings.write_text("sound = 3\n", encoding="utf-8")  # another problem, not this one
    store = TillStore(paths, Credentials(), {}, None, policies=_unreadable)
    with pytest.raises(SettingsNotSavedError) as caught:
        store.save({"till": "3"})
    assert f"({KEY}: Access is denied)" in why_not_saved(caught.value)


def test_the_diagnosis_shows_what_a_policy_sets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(policies_module, "read_policies", lambda: {"till": "Till 3", "sounds": 7})
    print_diagnosis(Arguments(practice=True, data_dir=tmp_path))
    printed = capsys.readouterr().out.splitlines()
    assert "till = Till 3 (policy)" in printed
    assert rf"{KEY}\sounds: sounds {SWITCH}; it counts as not configured" in printed


# --- the registry ---------------------------------------------------------------------------------


class Key:
    """A registry key, open or not."""

    def __init__(self, values: Mapping[str, tuple[object, int]], **keys: Key) -> None:
        self.values = values
        self.keys = keys

    def __enter__(self) -> Key:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        pass


class Registry(ModuleType):
    """The part of winreg that is used, with these keys below HKEY_LOCAL_MACHINE."""

    HKEY_LOCAL_MACHINE = "HKLM"
    REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ, REG_QWORD = 1, 2, 3, 4, 7, 11

    def __init__(self, root: Key | OSError | None) -> None:
        super().__init__("winreg")
        self._root = root

    def OpenKey(self, key: object, name: str) -> Key:
        if isinstance(key, Key):
            return key.keys[name]
        assert (key, name) == ("HKLM", r"Software\Policies\VoucherHold")
        if self._root is None:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        if isinstance(self._root, OSError):
            raise self._root
        return self._root

    def QueryInfoKey(self, key: Key) -> tuple[int, int, int]:
        return len(key.keys), len(key.values), 0

    def EnumKey(self, key: Key, index: int) -> str:
        return [*key.keys][index]

    def EnumValue(self, key: Key, index: int) -> tuple[str, object, int]:
        name, (value, kind) = [*key.values.items()][index]
        return name, value, kind


def test_values_and_keys_of_the_registry_are_read_whatever_the_case_of_their_names() -> None:
    scanner = Key({"Baud": (19200, Registry.REG_DWORD)})
    root = Key({"Till": ("3", Registry.REG_SZ), "SOUNDS": (0, Registry.REG_DWORD)}, Scanner=scanner)
    assert policies_in(Registry(root)) == {"till": "3", "sounds": 0, "scanner": {"baud": 19200}}


def test_values_of_other_kinds_are_told_from_none_at_all() -> None:
    kinds = {
        "till": ("%COMPUTERNAME%", Registry.REG_EXPAND_SZ),
        "shop": (["a", "b"], Registry.REG_MULTI_SZ),
        "site": (b"12", Registry.REG_BINARY),
        "sounds": (1, Registry.REG_QWORD),
    }
    assert policies_in(Registry(Key(kinds))) == dict.fromkeys(kinds)


def test_a_pc_without_policies_has_no_key_for_them() -> None:
    assert policies_in(Registry(None)) == {}


def test_a_key_that_cannot_be_opened_is_no_empty_one() -> None:
    with pytest.raises(PermissionError):
        policies_in(Registry(PermissionError(5, "Access is denied")))
