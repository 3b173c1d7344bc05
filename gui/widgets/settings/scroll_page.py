"""A page that scrolls up and down if there is little room, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

_WIDEST = 720
"""Wider rows are hard to follow with the eye."""


class ScrollPage(QScrollArea):
    """Shows its parts one below the other."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        inner = self._inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 14, 16)
        column.setSpacing(16)
        for part in parts:
            part.setMaximumWidth(_WIDEST)
            column.addWidget(part)
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_bottom(self, part: QWidget) -> None:
        """Scroll until the bottom of `part` is in sight."""
        bottom = part.mapTo(self._inner, QPoint(0, part.height()))
        self.ensureVisible(0, bottom.y(), 0, 0)
