"""What can be set about a till, with its defaults; where it is read is gui/storage's business."""

from __future__ import annotations

from dataclasses import dataclass, field

from gui.domain.scanner_settings import ScannerSettings
from gui.domain.service_address import Service


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force.

    Attributes
    ----------
    api_url : the service's base URL, as written; checked where it is used.
    shop, till : names for people, shown in the window; may be empty.
    copy_token : put a new token on the clipboard at once.
    sounds : play the sounds.
    scanner : how the scanner is set up.
    """

    api_url: str = Service.LIVE.value
    shop: str = ""
    till: str = ""
    copy_token: bool = True
    sounds: bool = True
    scanner: ScannerSettings = field(default_factory=ScannerSettings)


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """Something in a settings file that could not be used; the file is left as it is."""

    file: str
    line: int | None
    reason: str
