"""Opens what the worker needs, on the worker's thread: imports and files can be slow."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gui.arguments import Arguments
from gui.domain.clock import Clock
from gui.domain.redaction import KnownSecrets
from gui.domain.scan.scanner_settings import ScannerMode
from gui.domain.secrets import ApiKey
from gui.domain.setup.key_state import KeyHome
from gui.domain.setup.origin import Origin
from gui.domain.setup.service_address import ServiceAddress, read_service_address
from gui.domain.setup.settings import Settings
from gui.domain.telling.opening import OpeningKind, OpeningStep
from gui.services.worker import ReportStep, WorkerResources

if TYPE_CHECKING:
    from gui.api.asking import Asking
    from gui.practice.server import PracticeServer
    from gui.storage.instance_lock import HandedOverError, InstanceLock
    from gui.storage.paths import Paths
    from gui.storage.setup.till_store import TillStore


OTHER_RUN_SECONDS = 300.0
"""How long a run that shows no window waits for another run to end."""

_LOOK_AGAIN_SECONDS = 0.2


def open_worker_resources(
    arguments: Arguments,
    clock: Clock,
    known: KnownSecrets,
    on_paths: Callable[[Paths], None],
    report_step: ReportStep,
    texts: Sequence[str] = (),
) -> WorkerResources:
    """Open everything for the run that `arguments` ask for.

    `on_paths` is called first, with where the files are; `report_step` before each step; `known`
    learns each key before it is used. `texts`, which were scanned here, go to an app that is
    already running. Raises HandedOverError if such an app has taken them, and otherwise whatever
    makes the run impossible.
    """
    import anyio._backends._asyncio  # noqa: F401 - httpx would load it with the first request
    import segno  # noqa: F401 - for the first card

    from gui.api.asking import Asking
    from gui.api.client import SmartGift
    from gui.api.no_service import NoService
    from gui.storage.boot_id import boot_id
    from gui.storage.journal import Journal
    from gui.storage.paths import make_paths_private
    from gui.storage.second_start import SecondStartServer

    paths = paths_of(arguments)
    report_step(OpeningStep(OpeningKind.STORAGE, str(paths.lock.parent)))
    make_paths_private(paths)
    lock = _lock(paths, arguments, texts, report_step)
    report_step(OpeningStep(OpeningKind.STORAGE, str(paths.calls)))
    with contextlib.suppress(OSError):  # the disk may be read-only
        paths.calls.unlink(
            missing_ok=True
        )  # from a run that was killed: its port may be anybody's now
    on_paths(paths)
    store, server = till_store(arguments)
    report_step(_reading_settings(paths))
    loaded = store.load()
    store.remember(loaded)
    key_file = loaded.settings.api_key_file
    report_step(OpeningStep(OpeningKind.STORAGE if key_file else OpeningKind.KEY, key_file))
    key, key_state = store.key(loaded.settings.api_url, key_file)
    report_step(OpeningStep(OpeningKind.PROGRAM))

    def address_of(settings: Settings) -> ServiceAddress | None:
        url = server.url if server is not None else settings.api_url
        return read_service_address(url) if url else None

    def open_asking(settings: Settings, key: ApiKey | None) -> Asking:
        known.learn(key)
        address = address_of(settings)
        if address is None:
            return Asking(NoService(), clock)
        client = SmartGift(address, key, clock)
        client.make_ready()
        return Asking(client, clock)

    def close() -> None:
        if server is not None:
            server.close()
        lock.release()

    if loaded.settings.scanner.mode is ScannerMode.SERIAL:
        import gui.services.serial_scanner  # noqa: F401 - 0.1 s that the window need not wait for
    return WorkerResources(
        loaded=loaded,
        key=key_state,
        asking=open_asking(loaded.settings, key),
        journal=Journal(paths.journal, boot_id()),
        store=store,
        address_of=address_of,
        open_asking=open_asking,
        # A run that quits by itself takes nothing over.
        second_starts=None
        if arguments.quit
        else SecondStartServer(paths.calls, loaded.settings.api_url),
        logs=paths.logs,
        known=known,
        close=close,
    )


def _lock(
    paths: Paths, arguments: Arguments, texts: Sequence[str], report_step: ReportStep
) -> InstanceLock:
    """The lock on the data folder.

    Raises HandedOverError if a running app has taken `texts`, or takes the calls of scripts and so
    can do the tasks of this run, or whatever a run without a window is for. One that is starting or
    closing, or has no room, takes nothing, and is waited for: by a window for as long as that
    window stays open, by a run that shows none for OTHER_RUN_SECONDS, and only for a run with
    `--quit`. Raises AlreadyRunningError after that.
    """
    from gui.storage.instance_lock import AlreadyRunningError, InstanceLock
    from gui.storage.second_start import hand_over, is_answered
    from gui.storage.window_call import takes_calls

    is_unseen = arguments.quit or arguments.no_window
    may_hand_over = not is_unseen and arguments.screenshot is None
    wants_no_window = arguments.tasks.are_any or arguments.is_background
    may_call = wants_no_window and arguments.screenshot is None
    service = arguments.api_url or ""
    end = time.monotonic() + OTHER_RUN_SECONDS
    report_step(OpeningStep(OpeningKind.STORAGE, str(paths.lock)))
    while True:
        try:
            return InstanceLock(paths.lock)
        except AlreadyRunningError:
            if may_call and not texts and takes_calls(paths.calls, service):
                raise _handed_over(paths, report_step) from None
            if is_unseen and (is_answered(paths.calls) or time.monotonic() >= end):
                raise
        report_step(OpeningStep(OpeningKind.OTHER_RUN))
        if may_hand_over and (texts or not may_call):
            taken = hand_over(paths.calls, texts, service)
            if taken == len(texts):
                raise _handed_over(paths, report_step)
            texts = texts[taken or 0 :]
        time.sleep(_LOOK_AGAIN_SECONDS)


def _handed_over(paths: Paths, report_step: ReportStep) -> HandedOverError:
    from gui.storage.instance_lock import HandedOverError
    from gui.storage.setup.policies import read_policies
    from gui.storage.setup.settings_file import load_settings

    report_step(_reading_settings(paths))
    loaded = load_settings(paths.machine_settings, paths.user_settings, {}, policies=read_policies)
    return HandedOverError(loaded.settings.scanner)


def _reading_settings(paths: Paths) -> OpeningStep:
    files = f"{paths.machine_settings}, {paths.user_settings}"
    return OpeningStep(OpeningKind.STORAGE, files)


def paths_of(arguments: Arguments) -> Paths:
    """Where this run keeps its files."""
    from gui.storage.paths import paths_for

    return paths_for(arguments.data_dir, practice=arguments.practice)


def till_store(arguments: Arguments) -> tuple[TillStore, PracticeServer | None]:
    """The till's set-up for this run, and in practice the service that goes with it."""
    from gui.storage.setup.credentials import Credentials
    from gui.storage.setup.policies import read_policies
    from gui.storage.setup.till_store import TillStore

    overrides: dict[str, tuple[object, Origin]] = {}
    if arguments.api_url is not None:
        overrides["api_url"] = (arguments.api_url, arguments.api_url_origin)
    paths = paths_of(arguments)
    if not arguments.practice:
        key, home = arguments.api_key, KeyHome.ENVIRONMENT
        return TillStore(paths, Credentials(), overrides, key, home, read_policies), None
    from gui.practice.server import PracticeServer
    from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift

    practice_key, home = ApiKey(PRACTICE_KEY), KeyHome.PRACTICE
    store = TillStore(paths, Credentials(), overrides, practice_key, home, read_policies)
    return store, PracticeServer(PracticeSmartGift())
