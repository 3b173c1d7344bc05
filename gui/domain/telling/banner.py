"""What a banner is; its words are in gui/domain/telling/banner_words.py."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from gui.domain.clock import Moment


class Severity(Enum):
    """How a banner looks and sounds; told by colour, icon and words."""

    SUCCESS = "success"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class BannerAction(Enum):
    """What a banner's one button does."""

    COPY_TOKEN = "copy_token"
    TRY_AGAIN = "try_again"
    RESERVE_AGAIN = "reserve_again"
    RELEASE_AGAIN = "release_again"
    OPEN_SETTINGS = "open_settings"


class Banner(NamedTuple):
    """What staff are told. `deadline`: the words change with time until then."""

    severity: Severity
    title: str
    advice: str
    action: BannerAction | None = None
    deadline: Moment | None = None
    detail: str = ""


class Translate(Protocol):
    """Gives a text in the language of the till; tests hand in one that answers the source text.

    It is called `tr` where it is used, because Qt's lupdate finds texts by that name.
    """

    def __call__(self, source: str, comment: str = "", n: int = -1, /) -> str:
        """`source` translated; "%n" is replaced by `n`, in the plural form that `n` asks for."""
