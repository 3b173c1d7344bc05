"""Notices: what must be known but is no verdict on a scan. They stay until they are put away."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.plain_text import plain
from gui.domain.telling.notice import NoticeKind
from gui.widgets.kit.glyph import Glyph, GlyphView
from gui.widgets.kit.parts import button, label
from gui.widgets.kit.theme import current_theme

if TYPE_CHECKING:
    from gui.domain.setup.settings import SettingsProblem

_LONGEST = 400
"""Characters of a path or a reason."""


class NoticeStack(QWidget):
    """Shows each notice as a slim strip of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def tell(self, kind: NoticeKind, reason: str) -> None:
        """Add a notice of a kind; `reason` is a path or a short line for support."""
        match kind:
            case NoticeKind.JOURNAL_SET_ASIDE:
                title = self.tr("Earlier reservations can't be read")
                advice = self.tr("They were kept aside in {reason}. Reserving works.")
            case NoticeKind.JOURNAL_FAILED:
                title = self.tr("Earlier reservations couldn't be read")
                advice = self.tr(
                    "Reserving works. They come back as soon as they can be read. ({reason})"
                )
            case NoticeKind.START_FAILED:
                title = self.tr("Voucher Hold can't start")
                advice = self.tr("Close it and start it again, or call support. ({reason})")
            case NoticeKind.START_SLOW if reason:
                title = self.tr("Voucher Hold is waiting for this PC")
                advice = self.tr(
                    "It goes on once this can be opened: {reason}. If it can't, tell your IT."
                )
            case NoticeKind.START_SLOW:
                title = self.tr("Voucher Hold is waiting for this PC")
                advice = self.tr("Starting takes longer than usual. It goes on by itself.")
            case NoticeKind.OTHER_RUN:
                title = self.tr("Voucher Hold is already open on this PC")
                advice = self.tr("This window starts as soon as the other one has closed.")
            case NoticeKind.STOPPED:
                title = self.tr("Voucher Hold has stopped working")
                advice = self.tr(
                    "What is reserved stays reserved. Close it and start it again. ({reason})"
                )
            case NoticeKind.KEY_STORE:
                title = self.tr("The API key is not safely kept")
                advice = self.tr("{reason} Reserving works. Tell your IT.")
            case NoticeKind.KEY_FILE:
                title = self.tr("The file with the API key needs a look")
                advice = self.tr("{reason} Reserving works. Tell your IT.")
            case NoticeKind.NO_KEY:
                title = self.tr("This till isn't signed in")
                advice = self.tr("{reason} A manager can enter the API key in the settings.")
            case NoticeKind.UNEXPECTED_ERROR:
                title = self.tr("Something went wrong in this app")
                advice = self.tr(
                    "It goes on, and your reservations are safe. If it looks odd, close it and"
                    " start it again; support finds more in the support file."
                )
            case _:  # pragma: no cover
                assert_never(kind)
        self._add(title, advice.format(reason=plain(reason, _LONGEST)))

    def tell_for_now(self, kind: NoticeKind, reason: str) -> None:
        """Add a notice that goes when it is over: see `withdraw`."""
        self.withdraw()
        self.tell(kind, reason)
        self._notices()[-1].is_for_now = True

    def withdraw(self) -> None:
        """What was told for now is over."""
        for notice in self._notices():
            if notice.is_for_now:
                notice.deleteLater()

    def _notices(self) -> list[_Notice]:
        items = [self._column.itemAt(index) for index in range(self._column.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, _Notice)]

    def tell_settings_problem(self, problem: SettingsProblem) -> None:
        """Add a notice of what could not be used in a settings file."""
        from gui.domain.setup.settings import Instead

        match problem.instead:
            case Instead.DEFAULT:
                then = self.tr("{where}: {reason}. It is left as it is; the default is used.")
            case Instead.LAST_READ:
                then = self.tr(
                    "{where}: {reason}. It is left as it is; what was read from it last is used."
                )
            case Instead.NOTHING:
                then = self.tr(
                    "{where}: {reason}. Nobody knows which service this till is to ask, so nothing"
                    " is sent until that is mended."
                )
            case _:  # pragma: no cover
                assert_never(problem.instead)
        file = plain(problem.file, _LONGEST)
        if problem.line is None:
            where = file
        else:
            where = self.tr("{file}, line {line}").format(file=file, line=problem.line)
        self._add(
            self.tr("Settings can't be read"),
            then.format(where=where, reason=plain(problem.reason, _LONGEST)),
        )

    def _add(self, title: str, advice: str) -> None:
        if any(notice.words == (title, advice) for notice in self._notices()):
            return  # it stands there already
        notice = _Notice(title, advice)
        notice.destroyed.connect(self._hide_if_empty)
        self._column.addWidget(notice)
        notice.show()
        self.show()

    def _hide_if_empty(self) -> None:
        self.setVisible(self._column.count() > 0)


class _Notice(QFrame):
    def __init__(self, title: str, advice: str) -> None:
        super().__init__()
        self.words = title, advice
        self.is_for_now = False
        self.setObjectName("notice")
        glyph = GlyphView(22)
        glyph.show_glyph(Glyph.ATTENTION, current_theme().warning.strong)
        headline = label(title, name="noticeTitle", look="rowNumber")
        words = label(advice, name="noticeAdvice")
        for each in (headline, words):
            each.setWordWrap(True)
        put_away = button(self.tr("OK"), name="noticeDone", look="small")
        put_away.setAccessibleName(self.tr("Put away: {title}").format(title=title))
        put_away.clicked.connect(self.deleteLater)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(headline)
        text.addWidget(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(14)
        layout.addWidget(glyph, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        layout.addWidget(put_away)
