"""A message: what is so, and what to do about it. Banners, notices and test results are such."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gui.domain.clock import Moment


class Severity(Enum):
    """How a message looks and sounds; shown by colour, icon and words."""

    SUCCESS = "success"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class MessageAction(Enum):
    """What a message's one button does."""

    TRY_AGAIN = "try_again"
    RESERVE = "reserve"
    RESERVE_AGAIN = "reserve_again"
    RELEASE_AGAIN = "release_again"
    OPEN_SETTINGS = "open_settings"


class Message(NamedTuple):
    """What is shown to people: `title` says what is so, `text` what to do about it, if anything.

    Until `deadline` the words change as time passes. `detail` is for support: a status, a server's
    text or an exception, not translated.
    """

    severity: Severity
    title: str
    text: str = ""
    action: MessageAction | None = None
    deadline: Moment | None = None
    detail: str = ""
