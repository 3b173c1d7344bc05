"""What this program is, and whose work is in it."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui import __version__
from gui.widgets.kit.parts import label


class AboutPage(QFrame):
    """The version, and whose work is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        version = label(
            self.tr("Voucher Hold {version}").format(version=__version__), look="emptyTitle"
        )
        words = label(
            self.tr(
                "It uses Qt and PySide6 under the GNU LGPL 3, and other free software; the"
                " licences are in {folder}."
            ).format(folder=_licences()),
            look="muted",
        )
        for each in (version, words):
            each.setWordWrap(True)
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(version)
        layout.addWidget(words)


def _licences() -> str:
    """Where the installer puts the licences; in a checkout, where they are."""
    if getattr(sys, "frozen", False):
        return os.path.join(os.path.dirname(sys.executable), "licences")
    return "packaging/windows/licences"
