"""A run with something to do: `--submit`, `--screenshot`, `--quit`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from gui.arguments import Arguments
from gui.domain.attempt import AttemptId
from gui.domain.clock import Clock
from gui.domain.news import AlreadyAsking, AlreadyLive, News, Progress, QueueFull, Verdict
from gui.domain.notice import NoticeKind
from gui.domain.voucher_number import BadNumber
from gui.output import complain, show
from gui.services.reservations import Reservations
from gui.services.token_clipboard import TokenClipboard
from gui.services.translate import translate

ALL_HELD, NOT_ALL_HELD, FAILED = 0, 3, 1


class Errand(QObject):
    """Submits the numbers, prints a line for each outcome, takes the picture, and says it's over.

    Starts as soon as the reservations are ready; does nothing when the arguments ask for nothing.
    """

    finished = Signal(int)
    """Exit status, when the arguments ask to quit."""

    def __init__(
        self,
        arguments: Arguments,
        reservations: Reservations,
        clipboard: TokenClipboard,
        clock: Clock,
        take_picture: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self._arguments = arguments
        self._reservations = reservations
        self._clipboard = clipboard
        self._clock = clock
        self._take_picture = take_picture
        self._awaited: dict[AttemptId, list[str]] = {}
        self._all_held = True
        reservations.ready.connect(self._on_ready)
        reservations.notice.connect(self._on_notice)
        reservations.news.connect(self._on_news)

    def _on_ready(self) -> None:
        for text in self._arguments.submit:
            news = self._reservations.reserve(text)
            match news:
                case BadNumber() | QueueFull() | AlreadyLive():
                    self._print(text, news)
                case Progress(attempt) | AlreadyAsking(attempt):
                    self._awaited.setdefault(attempt.id, []).append(text)
        self._finish_if_over()

    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        if kind is NoticeKind.START_FAILED and self._arguments.quit:
            complain(reason)
            self.finished.emit(FAILED)

    def _on_news(self, news: News) -> None:
        if isinstance(news, Verdict) and news.attempt.id in self._awaited:
            copied = self._clipboard.holds(news.attempt.id)
            for text in self._awaited.pop(news.attempt.id):
                self._print(text, Verdict(news.attempt, copied))
            self._finish_if_over()

    def _print(self, text: str, news: BadNumber | QueueFull | AlreadyLive | Verdict) -> None:
        from gui.outcome_line import outcome_line

        line, held = outcome_line(text, news, self._clock.now(), translate)
        self._all_held = self._all_held and held
        show(line)

    def _finish_if_over(self) -> None:
        if not self._awaited:
            # After the window has taken up what the same signal told it.
            QTimer.singleShot(0, self._finish)

    def _finish(self) -> None:
        status = ALL_HELD if self._all_held else NOT_ALL_HELD
        file = self._arguments.screenshot
        if file is not None and not self._take_picture(str(file)):
            complain(f"{file} can't be written")
            status = FAILED
        if self._arguments.quit:
            self.finished.emit(status)
