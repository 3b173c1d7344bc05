"""The translation files are as `dev.py translations` writes them from the code."""

from __future__ import annotations

import shutil
from pathlib import Path

import dev
import pytest

from tests.wine import not_under_wine

TEXTS = sorted(dev.TRANSLATIONS.glob("*.ts"))


def test_every_compiled_file_has_its_text() -> None:
    compiled = {each.stem for each in dev.TRANSLATIONS.glob("*.qm")}
    assert compiled == {each.stem for each in TEXTS}


@not_under_wine("the Python there is in no virtual environment")
@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_updating_it_would_change_nothing(text: Path, tmp_path: Path) -> None:
    copy = tmp_path / text.name
    shutil.copy(text, copy)
    assert dev.update_translation(copy) == 0
    assert copy.read_text(encoding="utf-8") == text.read_text(encoding="utf-8"), "words are missing"
    assert copy.with_suffix(".qm").read_bytes() == text.with_suffix(".qm").read_bytes()
