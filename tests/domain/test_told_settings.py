from __future__ import annotations

from gui.domain.key_state import KeyHome, KeyState
from gui.domain.origin import Origin
from gui.domain.settings import LoadedSettings, Settings, SettingsProblem
from gui.domain.told_settings import settings_lines


def test_each_setting_is_told_with_who_set_it_and_nothing_secret() -> None:
    loaded = LoadedSettings(
        Settings(till="Till 3", pin="scrypt:00:11"),
        (SettingsProblem("a.toml", 3, "odd"), SettingsProblem("b.toml", None, "gone")),
        {"till": Origin.USER},
    )
    lines = settings_lines(loaded, KeyState(KeyHome.STORE, "Test Vault", "a problem"))
    assert "till = Till 3 (user)" in lines
    assert "scanner.mode = keyboard (default)" in lines
    assert "pin = (set) (default)" in lines
    assert lines[-4:] == [
        "API key: store in Test Vault",
        "API key: a problem",
        "a.toml, line 3: odd",
        "b.toml: gone",
    ]
    assert not any("scrypt" in line for line in lines)
