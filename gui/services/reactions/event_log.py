"""What happens, one line each, in the log: attempt ids, masked numbers, no token and no key."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from gui.domain.hold.attempt import Attempt
from gui.domain.hold.connection_state import ConnectionState
from gui.domain.hold.outcome import Held
from gui.domain.scan.cleaning import BadScan
from gui.domain.setup.key_state import KeyState
from gui.domain.setup.not_saved import NotSaved
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.settings_words import not_saved_words
from gui.domain.translation import source_text
from gui.services.reservations import Reservations
from gui.services.scanners import Scanners
from gui.services.settings_in_force import SettingsInForce
from gui.services.till_setup import TillSetup
from gui.services.values import Values

log = logging.getLogger(__name__)


class EventLog(QObject):
    """Listens and writes down; nothing depends on it."""

    def __init__(
        self,
        reservations: Reservations,
        values: Values,
        scanners: Scanners,
        settings: SettingsInForce,
        till_setup: TillSetup,
    ) -> None:
        super().__init__()
        reservations.ready.connect(self._on_ready)
        reservations.attempt_changed.connect(self._on_attempt)
        reservations.notice.connect(self._on_notice)
        values.notice.connect(self._on_notice)
        reservations.connection_changed.connect(self._on_connection)
        scanners.refused.connect(self._on_refused)
        settings.changed.connect(self._on_settings)
        settings.connection_changed.connect(self._on_connection)
        till_setup.save_failed.connect(self._on_save_failed)

    def _on_ready(self) -> None:
        log.info("ready")

    def _on_attempt(self, attempt: Attempt) -> None:
        outcome = "asking" if attempt.outcome is None else type(attempt.outcome).__name__
        ending = "" if attempt.ending is None else f" ending={attempt.ending.value}"
        log.info(
            "attempt id=%s number=%s outcome=%s%s saved=%s detail=%s",
            attempt.id,
            attempt.number.masked,
            outcome,
            ending + _oddity(attempt),
            attempt.saved,
            attempt.detail.replace(attempt.number.value, attempt.number.masked),
        )

    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        log.warning("notice kind=%s reason=%s", kind.value, reason)

    def _on_connection(self, state: ConnectionState) -> None:
        log.info("connection state=%s", state.value)

    def _on_refused(self, bad: BadScan) -> None:
        log.info("scan refused problem=%s length=%s", bad.problem.value, bad.length)

    def _on_settings(self, loaded: LoadedSettings, key: KeyState) -> None:
        log.info("settings service=%s key=%s", loaded.settings.api_url, key.home.value)

    def _on_save_failed(self, reason: NotSaved) -> None:
        log.warning("settings not saved reason=%s", not_saved_words(reason, source_text))


def _oddity(attempt: Attempt) -> str:
    outcome = attempt.outcome
    if isinstance(outcome, Held) and outcome.oddity is not None:
        return f" oddity={outcome.oddity.value}"
    return ""
