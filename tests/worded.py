"""What support reads of a fault: its words as the code has them."""

from __future__ import annotations

from gui.domain.setup.key_state import KeyState
from gui.domain.setup.settings import SettingsProblem
from gui.domain.telling.settings_words import fault_words, key_problem_words, not_saved_words
from gui.domain.translation import source_text
from gui.storage.setup.settings_file import SettingsNotSavedError


def reason_of(problem: SettingsProblem) -> str:
    return fault_words(problem.reason, source_text)


def problem_of(state: KeyState) -> str:
    """What is wrong with the key; "" for nothing."""
    return "" if state.problem is None else key_problem_words(state.problem, source_text)


def why_not_saved(failure: SettingsNotSavedError) -> str:
    return not_saved_words(failure.reason, source_text)
