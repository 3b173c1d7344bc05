"""The composition root: from arguments to a running app. The only place that knows every part.

`App` makes the parts and connects them to a window that is already on screen; nothing runs until
`App.start`. Whatever is slow to import or open is made in gui/worker_resources.py, which the worker
calls on its own thread.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

import gui.widgets.holds.entry_types  # now rather than at the first answer
import gui.widgets.verdict.hold_details  # noqa: F401
from gui.arguments import Arguments
from gui.command_line.submit_run import SubmitRun
from gui.command_line.window_calls import WindowCalls
from gui.desktop.desktop import open_desktop
from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.connection_state import ConnectionState
from gui.domain.scan.detector import Broken, Scanned
from gui.domain.scan.scanner_settings import ScannerMode, ScannerSettings
from gui.domain.scan.serial_state import SerialState
from gui.domain.setup.key_state import KeyHome, KeyProof, KeyState
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.message import Message, MessageAction
from gui.domain.telling.news import (
    AlreadyAsking,
    CannotStart,
    Checked,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    Verdict,
)
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.notice_words import key_notice, notice_for, settings_notices
from gui.domain.telling.opening import OpeningKind, OpeningStep
from gui.domain.telling.sound import sound_for
from gui.domain.voucher_number import BadNumber, VoucherNumber
from gui.flows.closing import Closing
from gui.flows.hot_key_flow import HotKeyFlow
from gui.flows.settings_flow import SettingsFlow
from gui.money import money_writer
from gui.services.banner_feed import BannerFeed
from gui.services.beside_scanner import BesideScanner
from gui.services.key_scanner import KeyScanner
from gui.services.reactions.event_log import EventLog
from gui.services.reactions.sounds import Sounds
from gui.services.reactions.watches import Watches
from gui.services.reservations import Reservations
from gui.services.scanners import Scanners
from gui.services.settings_in_force import SettingsInForce
from gui.services.start_watch import StartWatch
from gui.services.ticker import Ticker
from gui.services.till_setup import TillSetup
from gui.services.token_clipboard import TokenClipboard
from gui.services.values import Values
from gui.services.worker import Opening, SecondStart, Worker
from gui.translate import translate
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.kit.announce import announce
from gui.widgets.kit.theme import current_theme, system_theme
from gui.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from gui.services.serial_scanner import SerialScanner


_LAYOUT_TURNS = 4
"""Turns of the event loop until new rows are made, laid out, and laid out again for their width."""


class App(QObject):
    """The assembled app."""

    def __init__(
        self,
        arguments: Arguments,
        window: MainWindow,
        clock: Clock,
        opening: Opening,
    ) -> None:
        super().__init__()
        self._arguments = arguments
        self.clock = clock
        self.worker = Worker(clock, opening)
        self.watch = StartWatch(self.worker)
        self.settings = SettingsInForce(self.worker)
        self.ticker = Ticker(clock)
        self.reservations = Reservations(self.worker, self.ticker, clock)
        self.clipboard = TokenClipboard(QGuiApplication.clipboard())
        # Before the feed, which has everything painted at once: the rows must be right by then.
        self.reservations.attempt_changed.connect(window.holds.show_attempt)
        self.values = Values(self.worker, self.settings, self.reservations, clock)
        self.feed = BannerFeed(
            self.settings, self.reservations, self.values, self.clipboard, self.ticker, clock
        )
        # After the feed: the token is on screen by then.
        self.reservations.attempt_news.connect(self.values.on_news)
        self.watches = Watches(
            self.reservations,
            self.feed,
            self.settings,
            self.ticker,
            clock,
            self._may_try_by_itself,
        )
        self.sounds = Sounds(self.settings)
        self.window = window
        window.holds.use_clock(clock)
        window.verdict.use_clock(clock)
        self.keys = KeyScanner()
        self.scanners = Scanners(self.keys, clock)
        self.serial: SerialScanner | None = None
        self._is_leaving = False
        self._offered = 0
        self._not_copied: Message | None = None
        self.till_setup = TillSetup(self.worker, self.reservations, clock)
        self.settings_flow = SettingsFlow(
            self.window,
            self.settings,
            self.till_setup,
            self.reservations,
            self.scanners,
            self.ticker,
            arguments.data_dir,
        )
        the_desktop = cache(open_desktop)
        self.beside = BesideScanner(
            self.settings,
            self.reservations,
            # Not in secret: only with a window that says so.
            is_wanted=arguments.has_usual_window and not arguments.is_background,
            opening=the_desktop,
        )
        self.hot_key = HotKeyFlow(
            self.window,
            self.settings,
            self.scanners,
            self.keys,
            self.reservations,
            self.feed,
            clock,
            is_wanted=arguments.has_usual_window,
            opening=the_desktop,
        )
        self.submit_run = SubmitRun(
            arguments, self.reservations, self.values, self.clipboard, clock, self._take_picture
        )
        self.calls = WindowCalls(self.worker, self.reservations, self.values, self.clipboard, clock)
        self.closing = Closing(
            self.window, self.reservations, self.ticker, is_background=arguments.is_background
        )
        for part in (
            self.worker,
            self.watch,
            self.settings,
            self.ticker,
            self.reservations,
            self.clipboard,
            self.values,
            self.feed,
            self.watches,
            self.sounds,
            self.keys,
            self.scanners,
            self.submit_run,
            self.calls,
            self.closing,
            self.till_setup,
            self.settings_flow,
            self.beside,
            self.hot_key,
        ):
            part.setParent(self)  # so that `stop` deletes it too
        self._connect()
        # Last, so that events are on screen before they are logged.
        self.event_log = EventLog(
            self.reservations, self.values, self.scanners, self.settings, self.till_setup
        )
        self.event_log.setParent(self)

    def start(self) -> None:
        """Show the window, unless this run shows none; listen to the keys; start the worker."""
        if not self._arguments.no_window:
            self.window.show()
        self.keys.start()
        self.worker.start()
        self.watch.start()

    def stop(self) -> bool:
        """End the threads and delete the app's parts; False if a thread hangs in the system.

        The parts are deleted here, on Qt's own thread and while Qt is intact: left to the
        interpreter's exit, or to its garbage collector on another thread, that would crash.
        """
        self.reservations.settle_put_away()
        stopped = self.worker.stop()
        if self.serial is not None:
            self.serial.stop()
        self.beside.close()
        self.hot_key.close()
        self.clipboard.leave_on_clipboard()
        self.window.close_now()
        self.window.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return stopped

    def _connect(self) -> None:
        reservations, window = self.reservations, self.window
        reservations.attempt_changed.connect(window.history.show_attempt)
        reservations.attempt_changed.connect(self.clipboard.on_attempt_changed)
        reservations.attempt_dropped.connect(window.holds.drop)
        reservations.put_away_changed.connect(self._on_put_away)
        reservations.progressed.connect(window.holds.show_progress)
        reservations.restored.connect(window.holds.show_restored)
        reservations.restored.connect(window.history.show_restored)
        self.ticker.ticked.connect(window.holds.show_time)
        reservations.connection_changed.connect(self._on_connection)
        reservations.ready.connect(self._on_ready)
        reservations.notice.connect(self._on_notice)
        self.worker.called.connect(self._on_called)
        self.worker.handed_over.connect(self._on_handed_over)
        self.worker.stumbled.connect(self.show_unexpected_error)
        self.watch.slow.connect(self._on_slow_start)
        self.watch.stuck.connect(self.submit_run.on_stuck)
        self.watch.over.connect(window.notices.withdraw)
        self.scanners.kept.connect(self._report_waiting)
        reservations.kept.connect(self._report_waiting)
        self.values.changed.connect(window.verdict.show_check)
        self.values.staff_news.connect(self.sounds.on_news)
        self.values.check_news.connect(self._play_check_news)
        self.values.notice.connect(self._on_notice)
        reservations.staff_news.connect(self.sounds.on_news)
        reservations.attempt_news.connect(self._play_attempt_news)
        reservations.staff_news.connect(self._on_release_news)
        reservations.attempt_news.connect(self._on_release_news)
        reservations.last_minute.connect(self.sounds.on_last_minute)
        self.watches.chimed.connect(self.sounds.on_chime)
        self.watches.changed.connect(window.holds.show_watch)
        self.watches.ended.connect(window.holds.drop_watch)
        window.holds.try_itself_wanted.connect(self._on_try_itself)
        self.feed.hold_changed.connect(self._on_hold)
        self.feed.banner_changed.connect(self._on_banner)
        self.clipboard.changed.connect(window.holds.confirm_copied)
        self.clipboard.changed.connect(window.verdict.confirm_copied)
        self.clipboard.not_copied.connect(self._on_not_copied)
        self.ticker.ticked.connect(window.verdict.show_time)
        window.verdict.action_clicked.connect(self._on_banner_action)
        window.verdict.pressed.connect(self._on_hold_pressed)
        window.verdict.focus_lost.connect(window.field.focus)
        window.settings_wanted.connect(self.settings_flow.open)
        self.settings.changed.connect(self._on_settings)
        self.hot_key.answered.connect(self.settings_flow.on_hot_key)
        self.hot_key.told.connect(self.sounds.on_chime)
        self.beside.burst.connect(self._on_beside)
        self.beside.state_changed.connect(window.show_beside)
        self.beside.found.connect(self.settings_flow.on_scanner_found)
        self.settings_flow.scanner_wanted.connect(self.beside.find)
        self.settings.key_changed.connect(self._on_key)
        self.settings.scanner_changed.connect(self._on_scanner)
        self.settings.connection_changed.connect(window.show_connection)
        window.holds.focus_lost.connect(window.field.focus)
        window.holds.undo_wanted.connect(self._on_undo)
        window.verdict.check_again_wanted.connect(self._on_check_again)
        window.notices.action_clicked.connect(self._on_notice_action)
        window.field.submitted.connect(self.scanners.take_typed)
        window.field.check_wanted.connect(self._on_check_only)
        self.keys.begun.connect(self._on_keys_begun)
        self.scanners.typed.connect(self._on_typed)
        self.scanners.scanned.connect(self._on_scanned)
        self.scanners.scanned_beside.connect(self._on_scanned)
        self.scanners.refused.connect(reservations.refuse_scan)
        self.scanners.refused.connect(window.field.select)
        window.holds.pressed.connect(self._on_hold_pressed)
        self.closing.decided.connect(self._leave)
        if window.practice_panel is not None:
            window.practice_panel.chosen.connect(reservations.submit)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_colours)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_colours)
        window.system_theme_changed.connect(self._on_system_colours)

    # --- what staff do -----------------------------------------------------------------------

    def _on_keys_begun(self, window: QWindow) -> None:
        """Only in this window: what is typed into the settings isn't a voucher."""
        if window is self.window.windowHandle():
            self.worker.expect_request()

    def _on_typed(self, number: str, text: str) -> None:
        if isinstance(self.reservations.submit(number), BadNumber | CannotStart | QueueFull):
            self.window.field.put_back(text)

    def _on_scanned(self, number: VoucherNumber) -> None:
        if isinstance(self.reservations.reserve(number), BadNumber | CannotStart | QueueFull):
            self.scanners.forget_last()
            self.window.field.select()

    def _on_beside(self, burst: Scanned | Broken) -> None:
        """Another program was in front. While a key is asked for, nothing can be reserved."""
        if self.settings_flow.panel is None:
            self.scanners.take_beside(burst)

    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        self.window.notices.show_message(notice_for(kind, reason, translate))
        is_end = kind in (NoticeKind.START_FAILED, NoticeKind.STOPPED)
        if is_end and not self.settings.are_known:
            self.scanners.configure(ScannerSettings())  # answers the scans that were waiting

    def _on_banner_action(self) -> None:
        banner = self.feed.banner
        if banner is not None and banner.action is MessageAction.OPEN_SETTINGS:
            self.settings_flow.open()
            return
        self.feed.act()
        self.window.field.focus()

    def _on_hold_pressed(self, action: HoldAction, attempt: Attempt) -> None:
        match action:
            case HoldAction.COPY:
                self.clipboard.copy(attempt)
            case HoldAction.RELEASE:
                self.reservations.release(attempt.id)
            case HoldAction.DONE:
                if not self.watches.put_away(attempt.id):
                    self.reservations.done(attempt.id)
            case HoldAction.RESERVE_AGAIN:
                if not self.watches.try_again(attempt.id):
                    self.reservations.reserve_again(attempt.id)
        self.window.field.focus()

    def _on_try_itself(self, attempt_id: AttemptId, wanted: bool) -> None:
        self.watches.let_try_itself(attempt_id, wanted)
        self.window.field.focus()

    def _on_check_only(self, text: str) -> None:
        if isinstance(self.values.check_only(text), BadNumber):
            self.window.field.put_back(text)

    def _on_check_again(self, attempt: Attempt) -> None:
        self.values.ask_again(attempt.id)
        self.window.field.focus()

    def _on_notice_action(self, action: MessageAction) -> None:
        if action is MessageAction.OPEN_SETTINGS:
            self.settings_flow.open()

    def _on_undo(self) -> None:
        self.reservations.undo_done()
        self.window.holds.hold_still()
        self.window.verdict.hold_still()
        self.window.field.focus()

    # --- what happens ------------------------------------------------------------------------

    def _on_hold(self, hold: Attempt | None) -> None:
        self.window.verdict.show_hold(hold)
        self.window.holds.set_shown_above(hold.id if hold is not None else None)

    def _on_banner(self, message: Message | None, is_new: bool) -> None:
        number = self.feed.number
        grouped = number.grouped if number is not None else ""
        self.window.verdict.show_message(message, grouped, is_new=is_new)
        if is_new:
            self.window.holds.show_top()
            self.window.holds.give_room_back()
            self.window.verdict.paint_now()  # somebody is waiting: before lists and sounds
            self._flood(message)

    def _flood(self, message: Message | None) -> None:
        """Let what has a sound be seen from afar, too."""
        news = self.feed.news
        has_sound = news is not None and sound_for(news) is not None
        self.window.flood(message.severity if message is not None and has_sound else None)

    def _play_attempt_news(self, news: News) -> None:
        in_its_row = self.watches.told_in_its_row(news)
        if in_its_row is None:
            self.sounds.on_news(news)
        else:
            self._read_out(in_its_row)

    def _play_check_news(self, news: Checked) -> None:
        if news.check.id == self.feed.subject:  # else somebody is busy with another voucher
            self.sounds.on_news(news)

    def _read_out(self, attempt: Attempt) -> None:
        """Let screen readers say what only a row shows."""
        message = banner_for(Verdict(attempt), self.clock.now(), translate)
        if message is not None:
            announce(self.window.holds, attempt.number.grouped, message.title)

    def _may_try_by_itself(self) -> bool:
        """Not while the app is closing, or asks whether to."""
        return not self._is_leaving and self.closing.dialog is None

    def _on_put_away(self, attempt: Attempt | None) -> None:
        self.window.holds.offer_undo(attempt.number.grouped if attempt is not None else None)

    def _on_ready(self) -> None:
        self.window.verdict.prepare()
        key = self.settings.key
        if key.problem and key.home is KeyHome.STORE:
            self.window.notices.show_message(
                key_notice(NoticeKind.KEY_FILE, key.problem, translate)
            )
        if self.settings.loaded.settings.full_screen:
            self.window.fill_screen()

    def _on_not_copied(self, attempt: Attempt | None) -> None:
        if self._not_copied is not None:
            self.window.notices.remove(self._not_copied)
            self._not_copied = None
        if attempt is not None:
            message = notice_for(NoticeKind.NOT_COPIED, attempt.number.grouped, translate)
            self._not_copied = message
            self.window.notices.show_message(message)

    def _on_settings(self, loaded: LoadedSettings, key: KeyState) -> None:
        settings = loaded.settings
        if not self._arguments.has_usual_window:
            settings = replace(settings, start_as_strip=False)  # a script's is always as large
        self.window.show_settings(settings)
        write = money_writer(loaded.settings)
        self.feed.write_money_by(write)
        self.window.show_values(write if loaded.settings.site else None)
        for notice in settings_notices(loaded.problems, translate):
            self.window.notices.show_message(notice)

    def _on_key(self, key: KeyState) -> None:
        if key.home is KeyHome.MEMORY and key.problem:
            self.window.notices.show_message(
                key_notice(NoticeKind.KEY_STORE, key.problem, translate)
            )

    def _on_connection(self, state: ConnectionState) -> None:
        """An answer that arrives shows nothing of the key by itself: green waits for a proof."""
        is_accepted = self.settings.key.proof is KeyProof.ACCEPTED
        if state is ConnectionState.LIVE and not is_accepted:
            state = ConnectionState.UNTESTED
        self.window.show_connection(state)

    def _on_scanner(self, settings: ScannerSettings) -> None:
        self.scanners.configure(settings)
        if self.serial is not None:
            self.serial.stop()
            self.serial.deleteLater()
            self.serial = None
            self.window.connection.show_scanner(SerialState.CONNECTED)
        if settings.mode is not ScannerMode.SERIAL:
            return
        from gui.services.serial_scanner import SerialScanner  # at the start the worker did so

        self.serial = SerialScanner(settings)
        self.serial.setParent(self)
        self.serial.burst.connect(self.scanners.take_serial)
        self.serial.state_changed.connect(self.window.connection.show_scanner)
        self.serial.start()

    def _leave(self) -> None:
        """Take nothing over from now on: it would never be sent."""
        self._is_leaving = True
        self.calls.take_no_more()
        if self._arguments.has_usual_window and self.window.has_been_seen:
            self.worker.keep_window_place(self.window.place())
        QCoreApplication.quit()

    def _on_called(self, call: SecondStart) -> None:
        """A second start: come to the front, and take as many of its numbers as fit."""
        if self._is_leaving or not self._arguments.has_screen:
            return  # unanswered, it waits for this run to end and then does its own work
        if not call.numbers or self.reservations.has_room():
            self.window.come_to_front()
        taken, begun = 0, []
        for number in call.numbers:
            if not self.reservations.has_room():
                break
            news = self.reservations.submit(number)
            if isinstance(news, Progress | AlreadyAsking):
                begun.append(news.attempt.id)
            taken += 1
        self.worker.confirm(call, taken, begun)

    def _on_handed_over(self, scanner: ScannerSettings) -> None:
        """Another window does the work: hand over what was scanned here too, and leave."""
        self.scanners.configure(scanner)
        self.reservations.drop_early(self._offered)
        early = self.reservations.early
        self._offered = len(early)
        if early:
            self.worker.open_again(early)
            return
        self.window.hide()
        self.submit_run.finished.emit(self.submit_run.handed_over())

    def _on_slow_start(self, step: OpeningStep) -> None:
        is_other = step.kind is OpeningKind.OTHER_RUN
        kind = NoticeKind.OTHER_RUN if is_other else NoticeKind.START_SLOW
        self.window.notices.show_for_now(notice_for(kind, step.path, translate))
        self._report_waiting()

    def _report_waiting(self) -> None:
        if self.watch.is_slow:
            waiting = len(self.reservations.early) + self.scanners.waiting
            self.reservations.report_slow_start(waiting)

    def show_unexpected_error(self) -> None:
        """Show, calmly, that something went wrong in this app."""
        self._on_notice(NoticeKind.UNEXPECTED_ERROR, "")

    def _on_release_news(self, news: News) -> None:
        if isinstance(news, Releasing | ReleaseFailed):
            is_releasing = isinstance(news, Releasing)
            self.window.holds.set_releasing(news.attempt.id, is_releasing)
            self.window.verdict.set_releasing(news.attempt.id, is_releasing)

    def _on_system_colours(self) -> None:
        theme = system_theme()
        if theme != current_theme():  # Windows reports one change several times
            self.window.dress(theme)
            self.settings_flow.retheme()

    def _take_picture(self, file: str) -> bool:
        # The signal that led here added the cards; let Qt lay them out first.
        for _ in range(_LAYOUT_TURNS):
            QCoreApplication.processEvents()
        from gui.command_line.picture import save_picture

        return save_picture(self.window.grab(), file)
