"""A whole till in one process: the real app with its real window, worker, journal and HTTP.

Only the clock is the test's own. What staff do goes through real key and mouse events.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget

from gui.api.asking import Asking
from gui.api.client import Limits, SmartGift
from gui.app import App
from gui.arguments import Arguments
from gui.domain.redaction import KnownSecrets
from gui.domain.secrets import ApiKey
from gui.domain.setup.origin import Origin
from gui.domain.setup.service_address import read_service_address
from gui.domain.setup.settings import LoadedSettings, Settings, SettingsProblem
from gui.domain.telling.message import Message
from gui.practice.smart_gift import PRACTICE_KEY
from gui.services.worker import Opening, ReportStep, WorkerResources
from gui.storage.journal import Journal
from gui.storage.paths import paths_for
from gui.storage.second_start import SecondStartServer
from gui.storage.setup.credentials import Credentials
from gui.storage.setup.till_store import TillStore
from gui.widgets.kit.theme import system_theme
from gui.widgets.main_window import MainWindow
from tests.fake_clock import FakeClock

W = TypeVar("W", bound=QWidget)

PATIENT = Limits(connect=10, write=10, read=10, total=20)  # busy machines lose no reply


class Waiting(Protocol):
    """pytest-qt's qtbot, or anything else that lets Qt work until something has happened."""

    def waitUntil(self, callback: Callable[[], bool], *, timeout: int) -> None: ...

    def waitSignal(
        self,
        signal: Any,
        *,
        timeout: int,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> AbstractContextManager[Any]: ...


class Till:
    """One till, to be started, used, stopped and started again."""

    def __init__(self, qtbot: Waiting, clock: FakeClock, url: str, folder: Path) -> None:
        self.qtbot = qtbot
        self.clock = clock
        self.url = url
        self.folder = folder
        self.arguments = Arguments()
        self.limits = PATIENT
        self.addresses: dict[str, str] = {}
        """Where the services named in the settings are; any other is at `url`."""
        self.overrides: dict[str, tuple[object, Origin]] = {}
        self.policies: dict[str, object] = {}
        self.settings: Settings | None = Settings()
        """None: as the files have it."""
        self.problems: tuple[SettingsProblem, ...] = ()
        self.key: ApiKey | None = ApiKey(PRACTICE_KEY)
        self.boot_id = ""
        self.known = KnownSecrets()
        self.opening: Opening = self.resources
        self.app: App
        self._running = False

    def stamp_keys(self, time_of: Callable[[], float]) -> None:
        """Keys come with these times, in milliseconds, as X stamps them; Windows doesn't."""
        self.app.keys._time_of = lambda event: time_of()
        self.app.keys._stamped_at_dispatch = False

    # --- running it --------------------------------------------------------------------------

    def start(self, *, wait: bool = True) -> None:
        QGuiApplication.clipboard().clear()
        window = MainWindow(practice=self.arguments.practice)
        window.dress(system_theme())
        self.app = App(self.arguments, window, self.clock, self.opening)
        self._running = True
        if not wait:
            self.app.start()
            return
        with self.qtbot.waitSignal(self.app.reservations.ready, timeout=30_000):
            self.app.start()
        self.settle()

    def stop(self) -> None:
        """End the app the way closing its window does."""
        if self._running:
            self._running = False
            patient = partial(self.app.worker.stop, 30)
            self.app.worker.stop = patient  # type: ignore[method-assign]
            assert self.app.stop(), "a thread was left behind"

    def restart(self) -> None:
        self.stop()
        self.start()

    def resources(self, report_step: ReportStep, texts: Sequence[str]) -> WorkerResources:
        paths = paths_for(self.folder, practice=False)
        credentials = Credentials(patience_seconds=0.3)
        store = TillStore(
            paths, credentials, self.overrides, self.key, policies=lambda: self.policies
        )
        loaded = store.load()
        if self.settings is not None:
            loaded = LoadedSettings(self.settings, self.problems)
        key, key_state = store.key(self.url, loaded.settings.api_key_file)
        return WorkerResources(
            loaded=loaded,
            key=key_state,
            asking=self._open_asking(loaded.settings, key),
            journal=Journal(paths.journal, self.boot_id),
            store=store,
            address_of=lambda settings: read_service_address(self.url),
            open_asking=self._open_asking,
            second_starts=SecondStartServer(paths.calls),
            logs=paths.logs,
            known=self.known,
            close=lambda: None,
        )

    def _open_asking(self, settings: Settings, key: ApiKey | None) -> Asking:
        self.known.learn(key)
        url = self.addresses.get(settings.api_url, self.url)
        client = SmartGift(read_service_address(url), key, self.clock, self.limits)
        return Asking(client, self.clock, sleep=self.clock.until_turned)

    # --- using it ----------------------------------------------------------------------------

    def scan(self, number: str) -> None:
        """Type into the field like a scanner, Enter included."""
        QTest.keyClicks(self.field, number)
        QTest.keyClick(self.field, Qt.Key.Key_Return)

    def scan_and_wait(self, number: str) -> None:
        """Scan, and wait for the outcome."""
        with self.qtbot.waitSignal(
            self.app.reservations.attempt_changed,
            timeout=30_000,
            check_params_cb=lambda attempt: attempt.outcome is not None,
        ):
            self.scan(number)
        self.settle()

    def settle(self) -> None:
        """Let the window show what has changed."""
        for _ in range(4):
            QCoreApplication.processEvents()

    def turn(self, seconds: float) -> None:
        """Let time pass, and the second's tick come."""
        self.clock.advance(seconds)
        self.app.ticker.tick()
        self.settle()

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press a button with the mouse."""
        QTest.mouseClick(self.find(QPushButton, name, within), Qt.MouseButton.LeftButton)
        self.settle()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=30_000)

    def turn_until(self, condition: Callable[[], bool]) -> None:
        """Let time pass, a second at a time, until `condition` is true."""

        def turn_and_look() -> bool:
            self.turn(1)
            return condition()

        self.until(turn_and_look)

    # --- looking at it -----------------------------------------------------------------------

    @property
    def window(self) -> QWidget:
        return self.app.window

    @property
    def field(self) -> QLineEdit:
        return self.find(QLineEdit, "voucherNumber")

    @property
    def banner(self) -> Message | None:
        return self.app.feed.banner

    @property
    def title(self) -> str:
        return self.text("bannerTitle")

    @property
    def advice(self) -> str:
        return self.text("bannerAdvice")

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    @property
    def history(self) -> list[str]:
        """Today's list, as a screen reader reads it out."""
        model = self.find(QListView, "history").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def cards(self) -> list[QWidget]:
        """The holds on screen, from top to bottom: the newest scan's, then the most urgent."""
        self.settle()
        found = self.window.findChildren(QWidget, "holdCard")
        shown = [card for card in found if not card.isHidden()]
        return sorted(shown, key=lambda card: card.mapTo(self.window, card.rect().topLeft()).y())

    def rows(self, name: str) -> list[QWidget]:
        """Other rows that are shown, "waitingRow" or "doubtRow"."""
        return [row for row in self.window.findChildren(QWidget, name) if not row.isHidden()]

    def numbers(self) -> list[str]:
        return [self.text("holdVoucher", card) for card in self.cards()]

    def text(self, name: str, within: QWidget | None = None) -> str:
        return self.find(QLabel, name, within).text()

    def find(self, kind: type[W], name: str, within: QWidget | None = None) -> W:
        found = list((within or self.window).findChildren(kind, name))
        assert found, f"there is no {name}"
        return found[0]

    def shows(self, name: str, within: QWidget | None = None) -> bool:
        """Whether something of that name is on screen."""
        found = (within or self.window).findChildren(QWidget, name)
        return any(not each.isHidden() for each in found)

    def set_arguments(self, **changes: object) -> None:
        self.arguments = self.arguments._replace(**changes)  # type: ignore[arg-type]
