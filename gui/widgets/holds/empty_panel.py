"""What is shown instead of the holds while there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.widgets.kit.parts import label


class EmptyPanel(QFrame):
    """Says what will appear here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPanel")
        title = label(self.tr("No vouchers reserved"), look="emptyTitle")
        words = label(
            self.tr(
                "A reserved voucher shows its token here, and how long it is kept: five minutes."
            ),
            look="muted",
        )
        words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 40, 24, 40)
        layout.setSpacing(6)
        for each in (title, words):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(each)
