from __future__ import annotations

import pytest

from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.faults import StoreFault, SyntaxFault, SyntaxKind, SystemFault
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.origin import Origin
from gui.domain.setup.settings import Instead, LoadedSettings, Settings, SettingsProblem
from gui.domain.telling.settings_report import settings_lines


def test_each_setting_is_listed_with_its_source_and_without_secrets() -> None:
    loaded = LoadedSettings(
        Settings(till="Till 3", pin="scrypt:00:11"),
        (
            SettingsProblem("a.toml", 3, SyntaxFault(SyntaxKind.SET_TWICE, "till")),
            SettingsProblem("b.toml", None, SystemFault("No such file"), Instead.LAST_READ),
        ),
        {"till": Origin.USER},
    )
    lines = settings_lines(loaded, KeyState(KeyHome.STORE, "Test Vault", StoreFault.NOT_KEPT))
    assert "till = Till 3 (user)" in lines
    assert "scanner.mode = keyboard (default)" in lines
    assert "pin = (set) (default)" in lines
    assert lines[-5:] == [
        "API key: store in Test Vault",
        "API key: not tested yet",
        "API key: This PC's credential store didn't save the key.",
        "a.toml, line 3: till is set twice; using the default instead",
        "b.toml: No such file; using what it said before",
    ]
    assert not any("scrypt" in line for line in lines)


@pytest.mark.parametrize(
    "value",
    [
        "sk_live_A1b2",
        "my key: sk_live_A1b2",
        "HOLD_TOKEN_1234",
        "jY0VMM8zd5GLkk3jDpEjTOLr",
        "8f14e45fceea167a5a36dedd4bea2543",
        "C:/keys/8f14e45fceea167a.txt",
    ],
)
def test_a_value_that_may_be_a_key_is_not_listed(value: str) -> None:
    loaded = LoadedSettings(
        Settings(shop=value, till=value, api_key_file=value, scanner=ScannerSettings(prefix=value))
    )
    lines = settings_lines(loaded, KeyState(KeyHome.NONE))
    assert not any(value in line for line in lines)
    assert "shop = (not shown: it may be a key) (default)" in lines


@pytest.mark.parametrize(
    "value",
    [
        "Harrogate-Till-3-2024",
        "C:/ProgramData/VoucherHold/api-key1.txt",
        "//server2/IT3/keys2024/till3.key",
        "https://api.devsmartgift.co.uk",
        "St. Mary's 2nd floor, Shop 14B",
        "",
    ],
)
def test_names_and_paths_are_listed(value: str) -> None:
    lines = settings_lines(LoadedSettings(Settings(shop=value)), KeyState(KeyHome.NONE))
    assert f"shop = {value} (default)" in lines


def test_the_model_of_a_scanner_is_shown_and_a_key_in_its_place_is_not() -> None:
    def line(value: str) -> str:
        scanner = ScannerSettings(beside_device=value)
        lines = settings_lines(LoadedSettings(Settings(scanner=scanner)), KeyState(KeyHome.NONE))
        return next(each for each in lines if each.startswith("scanner.beside_device"))

    assert "VID_0C2E&PID_0B61&MI_00" in line("VID_0C2E&PID_0B61&MI_00")
    assert "not shown" in line("8d7f3a9b2c1e4f60a5b7c9d1e3f50718")
