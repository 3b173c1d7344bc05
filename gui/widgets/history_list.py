"""Today's list: the result for each voucher, the newest on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.widgets.kit.parts import label

if TYPE_CHECKING:
    from gui.domain.hold.attempt import Attempt
    from gui.domain.hold.restored import Restored
    from gui.domain.value.money_format import WriteMoney
    from gui.widgets.history_rows import HistoryRows


class HistoryList(QFrame):
    """The list with its heading; the list itself is created when there is something to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebarCard")
        self._rows: HistoryRows | None = None
        self._write: WriteMoney | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 14, 4, 8)
        self._column.setSpacing(6)
        self._column.addWidget(label(self.tr("Today"), look="heading"))
        self._column.addStretch()

    def show_restored(self, restored: Restored) -> None:
        """Show today's attempts from the journal."""
        rows = self._made_rows()
        for row in restored.today:
            rows.put(row)

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an attempt as it stands."""
        from gui.domain.hold.history import history_row

        self._made_rows().put(history_row(attempt))

    def show_values(self, write: WriteMoney | None) -> None:
        """Show what was left on each voucher, amounts written so; None: show no values."""
        self._write = write
        if self._rows is not None:
            self._rows.show_values(write)

    def _made_rows(self) -> HistoryRows:
        if self._rows is None:
            from gui.widgets.history_rows import HistoryRows

            self._rows = HistoryRows()
            self._rows.show_values(self._write)
            self._column.takeAt(1)
            self._column.addWidget(self._rows)
            # Tab reaches it in its place: Qt puts nothing after a widget that can't have the focus.
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setTabOrder(self, self._rows)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._rows
