"""Announces to screen readers what sighted staff see change."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_ENDS = (".", "!", "?", "…", ":")


def announce(widget: QWidget, *parts: str, urgent: bool = False) -> None:
    """Let screen readers read the parts out at once; if urgent, instead of what is being read."""
    event = QAccessibleAnnouncementEvent(widget, in_sentences(*parts))
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def in_sentences(*parts: str) -> str:
    """The parts one after the other, each ended by one mark; empty ones are left out."""
    return " ".join(each if each.endswith(_ENDS) else f"{each}." for each in parts if each)
