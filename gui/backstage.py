"""Opens what the worker works with, on the worker's thread: imports and files take their time."""

from __future__ import annotations

from gui.arguments import Arguments
from gui.domain.clock import Clock
from gui.domain.key_state import KeyHome
from gui.domain.scanner_settings import ScannerMode
from gui.domain.secrets import ApiKey
from gui.domain.settings import Origin, Settings
from gui.services.worker import Backstage


def open_backstage(arguments: Arguments, clock: Clock) -> Backstage:
    """Everything for the run that `arguments` ask for. Raises what makes it impossible."""
    import segno  # noqa: F401 - for the first card

    from gui.api.asking import Asking
    from gui.api.client import SmartGift
    from gui.domain.service_address import read_service_address
    from gui.storage.boot_id import boot_id
    from gui.storage.credentials import Credentials
    from gui.storage.instance_lock import InstanceLock
    from gui.storage.journal import Journal
    from gui.storage.paths import paths_for
    from gui.storage.till_store import TillStore

    paths = paths_for(arguments.data_dir, practice=arguments.practice)
    lock = InstanceLock(paths.lock)
    overrides: dict[str, tuple[object, Origin]] = {}
    if arguments.api_url is not None:
        overrides["api_url"] = (arguments.api_url, arguments.api_url_origin)
    given_key, given_home, server = arguments.api_key, KeyHome.ENVIRONMENT, None
    if arguments.practice:
        from gui.practice.server import PracticeServer
        from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift

        server = PracticeServer(PracticeSmartGift())
        given_key, given_home = ApiKey(PRACTICE_KEY), KeyHome.PRACTICE
    store = TillStore(paths, Credentials(), overrides, given_key, given_home)
    loaded = store.load()
    key, key_state = store.key(loaded.settings.api_url, loaded.settings.api_key_file)

    def open_asking(settings: Settings, key: ApiKey | None) -> Asking:
        address = read_service_address(server.url if server is not None else settings.api_url)
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
        open_asking=open_asking,
        close=close,
    )
