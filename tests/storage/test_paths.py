from __future__ import annotations

from pathlib import Path

from gui.storage.paths import paths_for


def test_everything_of_the_user_is_below_a_given_folder(tmp_path: Path) -> None:
    paths = paths_for(tmp_path, practice=False)
    assert paths.journal == tmp_path / "journal.sqlite3"
    assert paths.user_settings == tmp_path / "settings.toml"


def test_practice_has_a_journal_of_its_own(tmp_path: Path) -> None:
    real, practice = paths_for(tmp_path, practice=False), paths_for(tmp_path, practice=True)
    assert real.journal != practice.journal
    assert tmp_path in practice.journal.parents
    assert real.user_settings == practice.user_settings


def test_without_a_folder_the_systems_own_are_used() -> None:
    paths = paths_for(None, practice=False)
    assert "VoucherHold" in paths.journal.parts
    assert "VoucherHold" in paths.user_settings.parts
    assert paths.machine_settings not in (paths.user_settings, paths.journal)
