"""What the installer asks of the program: write the machine's settings, remove the stored key."""

from __future__ import annotations

from gui.arguments import Arguments
from gui.process.output import complain


def provision(arguments: Arguments) -> int:
    """Do it; returns 0 if it was done, otherwise 1 with a line on standard error."""
    from gui.domain.telling.settings_words import (
        fault_words,
        key_problem_words,
        not_saved_words,
    )
    from gui.domain.translation import source_text
    from gui.storage.setup.settings_file import (
        SettingsNotSavedError,
        save_settings,
        setting_fault,
    )
    from gui.worker_resources import paths_of, till_store

    changes = dict(arguments.set_machine)
    for name, value in changes.items():
        fault = setting_fault(name, value)
        if fault is not None:
            complain(f"--set-machine: {fault_words(fault, source_text)}")
            return 1
    try:
        if changes:
            save_settings(paths_of(arguments).machine_settings, changes, for_all_users=True)
    except SettingsNotSavedError as exc:
        complain(not_saved_words(exc.reason, source_text))
        return 1
    if arguments.remove_key:
        store, _ = till_store(arguments)
        state = store.remove_key(store.load().settings.api_url)
        if state.problem:
            complain(key_problem_words(state.problem, source_text))
            return 1
    return 0
