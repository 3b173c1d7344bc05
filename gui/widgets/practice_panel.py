"""Practice mode: the strip that is always there, and the vouchers to try."""

from __future__ import annotations

from functools import partial
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.domain.practice_vouchers import PRACTICE_VOUCHERS, Behaviour
from gui.widgets.kit.parts import button, label


class PracticeStrip(QFrame):
    """Says that nothing here is real, and opens the panel."""

    panel_wanted = Signal(bool)
    """Whether to show the vouchers to try."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceStrip")
        toggle = button(self.tr("Vouchers to try"), name="practiceToggle", look="small")
        toggle.setCheckable(True)
        toggle.toggled.connect(self.panel_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.addWidget(label(self.tr("Practice: nothing here is real"), name="practiceWords"))
        layout.addStretch()
        layout.addWidget(toggle)


class PracticePanel(QFrame):
    """The practice vouchers; a click reserves one."""

    chosen = Signal(str)
    """A practice number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebarCard")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        for voucher in PRACTICE_VOUCHERS:
            one = button(
                f"{voucher.number}  {self._words(voucher.behaviour)}",
                name="practiceVoucher",
                look="small",
            )
            one.clicked.connect(partial(self.chosen.emit, voucher.number))
            column.addWidget(one)
        column.addStretch()
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 4, 8)
        layout.addWidget(label(self.tr("Vouchers to try"), look="heading"))
        layout.addWidget(area)

    def _words(self, behaviour: Behaviour) -> str:
        match behaviour:
            case Behaviour.GOOD:
                return self.tr("works")
            case Behaviour.HELD_ELSEWHERE:
                return self.tr("reserved elsewhere")
            case Behaviour.UNKNOWN:
                return self.tr("not recognised")
            case Behaviour.OTHER_COMPANY:
                return self.tr("another company's")
            case Behaviour.OUTSIDE_DATES:
                return self.tr("not valid today")
            case Behaviour.FULLY_REDEEMED:
                return self.tr("no balance left")
            case Behaviour.SLOW:
                return self.tr("slow reply")
            case Behaviour.REPLY_LOST:
                return self.tr("reply gets lost")
            case Behaviour.SERVER_ERROR:
                return self.tr("server error")
            case Behaviour.NOT_JSON:
                return self.tr("garbled reply")
            case Behaviour.RATE_LIMIT:
                return self.tr("Smart Gift busy")
            case _:  # pragma: no cover
                assert_never(behaviour)
