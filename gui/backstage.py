"""Opens what the worker works with, on the worker's thread: imports and files take their time."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.arguments import Arguments
from gui.domain.clock import Clock
from gui.domain.key_state import KeyHome
from gui.domain.origin import Origin
from gui.domain.redaction import KnownSecrets
from gui.domain.scanner_settings import ScannerMode
from gui.domain.secrets import ApiKey
from gui.domain.service_address import ServiceAddress, read_service_address
from gui.domain.settings import Settings
from gui.services.worker import Backstage

if TYPE_CHECKING:
    from gui.api.asking import Asking
    from gui.practice.server import PracticeServer
    from gui.storage.instance_lock import InstanceLock
    from gui.storage.paths import Paths
    from gui.storage.till_store import TillStore


_OTHER_APP_SECONDS = 10.0
"""How long an app that works with the same folder may take to answer, or to end."""


def open_backstage(
    arguments: Arguments,
    clock: Clock,
    known: KnownSecrets,
    on_paths: Callable[[Paths], None] = lambda paths: None,
) -> Backstage:
    """Everything for the run that `arguments` ask for; `on_paths` hears first where its files are.

    `known` learns each key before it is used.

    Raises HandedOverError when an app that runs already has taken it over, and else what makes the
    run impossible.
    """
    import anyio
    import segno  # noqa: F401 - for the first card

    from gui.api.asking import Asking
    from gui.api.client import SmartGift
    from gui.api.no_service import NoService
    from gui.storage.boot_id import boot_id
    from gui.storage.hand_over import Reception
    from gui.storage.journal import Journal
    from gui.storage.paths import make_paths_private

    anyio.get_cancelled_exc_class()  # loads what httpx would load with the first request
    paths = paths_of(arguments)
    make_paths_private(paths)
    lock = _lock(paths, arguments)
    with contextlib.suppress(OSError):  # on a disk that can only be read
        paths.calls.unlink(missing_ok=True)  # of a run that was killed: its port is anybody's now
    on_paths(paths)
    store, server = till_store(arguments)
    loaded = store.load()
    store.remember(loaded)
    key, key_state = store.key(loaded.settings.api_url, loaded.settings.api_key_file)

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
        import gui.services.serial_scanner  # noqa: F401 - 0.1 s that the window needs not wait for
    return Backstage(
        loaded=loaded,
        key=key_state,
        asking=open_asking(loaded.settings, key),
        journal=Journal(paths.journal, boot_id()),
        store=store,
        address_of=address_of,
        open_asking=open_asking,
        reception=Reception(paths.calls, loaded.settings.api_url),
        logs=paths.logs,
        known=known,
        close=close,
    )


def _lock(paths: Paths, arguments: Arguments) -> InstanceLock:
    """The lock on the data folder, or HandedOverError.

    An app that is just starting or closing neither answers nor lets go yet: it gets some time.
    """
    from gui.storage.hand_over import hand_over
    from gui.storage.instance_lock import AlreadyRunningError, HandedOverError, InstanceLock

    has_errand = arguments.quit or arguments.screenshot is not None
    end = time.monotonic() + (0 if has_errand else _OTHER_APP_SECONDS)
    while True:
        try:
            return InstanceLock(paths.lock)
        except AlreadyRunningError:
            if not has_errand and hand_over(paths.calls, arguments.submit, arguments.api_url or ""):
                raise HandedOverError from None
            if time.monotonic() >= end:
                raise
        time.sleep(0.2)


def paths_of(arguments: Arguments) -> Paths:
    """Where this run keeps its files."""
    from gui.storage.paths import paths_for

    return paths_for(arguments.data_dir, practice=arguments.practice)


def till_store(arguments: Arguments) -> tuple[TillStore, PracticeServer | None]:
    """The till's set-up for this run, and the service that practice brings with it."""
    from gui.storage.credentials import Credentials
    from gui.storage.till_store import TillStore

    overrides: dict[str, tuple[object, Origin]] = {}
    if arguments.api_url is not None:
        overrides["api_url"] = (arguments.api_url, arguments.api_url_origin)
    paths = paths_of(arguments)
    if not arguments.practice:
        return TillStore(paths, Credentials(), overrides, arguments.api_key), None
    from gui.practice.server import PracticeServer
    from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift

    key = ApiKey(PRACTICE_KEY)
    store = TillStore(paths, Credentials(), overrides, key, KeyHome.PRACTICE)
    return store, PracticeServer(PracticeSmartGift())
