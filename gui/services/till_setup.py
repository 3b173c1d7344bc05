"""Changes to the till's set-up: made on the worker, reported as they are made."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.domain.clock import Clock
from gui.domain.hold.outcome import DOUBT_SECONDS, DoubtCause, InDoubt
from gui.domain.secrets import ApiKey
from gui.domain.setup.changes import Changes, KeyChange
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.not_saved import BrokeOff, ServiceInUse
from gui.domain.setup.pin_tries import PinTries
from gui.domain.setup.settings import LoadedSettings
from gui.services.reservations import Reservations
from gui.services.worker import Worker, WorkerResources, nobody_waits

if TYPE_CHECKING:
    import asyncio

    from gui.domain.trials.connection_check import Check

log = logging.getLogger(__name__)


class TillSetup(QObject):
    """Call its methods on the UI thread: they never block, and each leads to one of the signals.

    A successful save leads to `SettingsInForce.changed` instead.
    """

    save_failed = Signal(object)
    """NotSaved: why; nothing was changed."""
    key_tested = Signal(object)
    """ReleaseAnswer."""
    pin_tried = Signal(bool)
    """Whether the PIN is right; see `pin_wait_seconds`."""
    _pin_looked_at = Signal(bool)
    checked = Signal(object)
    """Check: one step between this till and Smart Gift."""
    connection_checked = Signal()
    """The connection was checked."""
    support_saved = Signal(str)
    """Why the support file was not saved; "" if it was."""

    def __init__(self, worker: Worker, reservations: Reservations, clock: Clock) -> None:
        super().__init__()
        self._worker = worker
        self._reservations = reservations
        self._clock = clock
        self._saving: asyncio.Lock | None = None
        self._pin_tries = PinTries(clock)
        self._pin_looked_at.connect(self._on_pin_looked_at)

    @property
    def pin_wait_seconds(self) -> float:
        """How long no PIN is tried, after several wrong ones."""
        return self._pin_tries.seconds_left

    def save(self, changes: Changes) -> None:
        """Save `changes`, and use them from now on.

        A new service is refused while the present one holds vouchers for this till.
        """
        if "api_url" in changes.settings and self._reservations.has_open():
            self.save_failed.emit(ServiceInUse())
            return
        self._worker.do(lambda resources: self._save(resources, changes), self._save_broke_off)

    def test_key(self, api_url: str, key: ApiKey | None) -> None:
        """Test `key`, or the stored one, with the service at `api_url`."""
        self._worker.do(
            lambda resources: self._test_key(resources, api_url, key), self._test_broke_off
        )

    def try_pin(self, pin: str) -> None:
        """Check whether `pin` is the one that locks the settings; does nothing during a wait."""
        if not self.pin_wait_seconds:
            self._worker.do(lambda resources: self._try_pin(resources, pin), nobody_waits)

    def check_connection(self) -> None:
        """Check each step between this till and Smart Gift."""
        self._worker.do(self._check_connection, self._check_broke_off)

    def save_support_file(self, path: str) -> None:
        """Save logs, settings, versions and a fresh check of the connection under `path`."""
        self._worker.do(
            lambda resources: self._save_support_file(resources, path),
            self._support_file_broke_off,
        )

    def _on_pin_looked_at(self, fits: bool) -> None:
        self._pin_tries.note(fits=fits)
        self.pin_tried.emit(fits)

    # --- on the worker's thread: what could not be finished ----------------------------------

    def _save_broke_off(self, failure: BaseException) -> None:
        self.save_failed.emit(BrokeOff(type(failure).__name__))

    def _test_broke_off(self, failure: BaseException) -> None:
        self.key_tested.emit(InDoubt(DoubtCause.STOPPED, self._clock.now().plus(DOUBT_SECONDS)))

    def _check_broke_off(self, failure: BaseException) -> None:
        self.connection_checked.emit()

    def _support_file_broke_off(self, failure: BaseException) -> None:
        self.support_saved.emit(type(failure).__name__)

    # --- on the worker's loop ----------------------------------------------------------------

    async def _save(self, resources: WorkerResources, changes: Changes) -> None:
        import asyncio

        self._saving = self._saving or asyncio.Lock()
        async with self._saving:  # one after the other: the last one wins
            try:
                await self._save_alone(self._worker.resources, changes)
            except Exception as exc:
                log.exception("the settings can't be saved")
                self._save_broke_off(exc)

    async def _save_alone(self, resources: WorkerResources, changes: Changes) -> None:
        import asyncio

        from gui.domain.setup.pin import hash_pin
        from gui.storage.setup.settings_file import SettingsNotSavedError

        def write() -> LoadedSettings:
            values = dict(changes.settings)
            if changes.pin is not None:
                values["pin"] = hash_pin(changes.pin) if changes.pin else None
            return resources.store.save(values)

        def change_key(account: str) -> tuple[ApiKey | None, KeyState]:
            state = None
            if isinstance(changes.key, ApiKey):
                state = resources.store.set_key(account, changes.key)
            elif changes.key is KeyChange.REMOVE:
                state = resources.store.remove_key(account)
            key, found = resources.store.key(account)
            return key, state if state is not None and state.problem and key is None else found

        try:
            loaded = await asyncio.to_thread(write)
        except SettingsNotSavedError as exc:
            self.save_failed.emit(exc.reason)
            return
        account = loaded.settings.api_url
        same_service = account == resources.loaded.settings.api_url
        has_key = resources.key.home is not KeyHome.NONE
        if same_service and has_key and changes.key is KeyChange.NONE:
            # A store that is in trouble at the moment must not cost the till its key.
            self._worker.use(loaded, resources.key)
        else:
            key, state = await asyncio.to_thread(change_key, account)
            self._worker.use(loaded, state, resources.open_asking(loaded.settings, key))

    async def _test_key(self, resources: WorkerResources, api_url: str, key: ApiKey | None) -> None:
        import asyncio

        from gui.domain.trials.key_trial import proof_by_test

        is_in_use = key is None and api_url == resources.loaded.settings.api_url
        if key is None:
            key, _ = await asyncio.to_thread(resources.store.key, api_url)
        settings = replace(resources.loaded.settings, api_url=api_url)
        asking = resources.open_asking(settings, key)
        try:
            answer = await asking.test_key()
        finally:
            await asking.close()
        proof = proof_by_test(answer)
        if is_in_use:
            self._worker.prove_key(resources, proof)
        elif proof is not None:
            await asyncio.to_thread(resources.store.note_proof, api_url, proof, key)
        self.key_tested.emit(answer)

    async def _try_pin(self, resources: WorkerResources, pin: str) -> None:
        import asyncio

        from gui.domain.setup.pin import pin_fits

        kept = resources.loaded.settings.pin
        self._pin_looked_at.emit(await asyncio.to_thread(pin_fits, pin, kept))

    async def _check_connection(self, resources: WorkerResources) -> None:
        try:
            async for check in self._checks(resources):
                self.checked.emit(check)
        finally:
            self.connection_checked.emit()

    async def _checks(self, resources: WorkerResources) -> AsyncIterator[Check]:
        import asyncio

        from gui.api.connection_check import check_connection
        from gui.domain.trials.key_trial import proof_by_test

        settings = resources.loaded.settings
        key, _ = await asyncio.to_thread(resources.store.key, settings.api_url)
        async for check in check_connection(resources.address_of(settings), key, self._clock):
            if check.answer is not None:
                self._worker.prove_key(resources, proof_by_test(check.answer))
            yield check

    async def _save_support_file(self, resources: WorkerResources, path: str) -> None:
        import asyncio

        from gui import __version__
        from gui.domain.telling.settings_report import settings_lines
        from gui.domain.trials.connection_check import check_line
        from gui.storage.support_file import write_support_file

        def write(checks: list[str]) -> None:
            loaded = resources.store.load()
            _, key = resources.store.key(loaded.settings.api_url)
            settings = settings_lines(loaded, key)
            write_support_file(
                Path(path), resources.logs, settings, checks, __version__, resources.known
            )

        try:
            checks = [check_line(check) async for check in self._checks(resources)]
            await asyncio.to_thread(write, checks)
        except Exception as exc:
            log.exception("the support file can't be saved")
            reason = exc.strerror if isinstance(exc, OSError) else None
            self.support_saved.emit(reason or type(exc).__name__)
        else:
            self.support_saved.emit("")
