"""Plays the four sounds without holding anything up.

Windows can play a file itself (winsound); elsewhere, where the app is only developed, the desktop's
player is started. QtMultimedia would add 40 MB to the installer for four beeps.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from gui.domain.hold.attempt import Attempt
from gui.domain.telling.news import News
from gui.domain.telling.sound import Sound, sound_for
from gui.services.settings_in_force import SettingsInForce
from resources import path_of

_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")


class Sounds(QObject):
    """Plays the sounds that go with the news; quiet until the settings are known to allow it."""

    def __init__(self, settings: SettingsInForce) -> None:
        super().__init__()
        self._settings = settings

    @property
    def enabled(self) -> bool:
        """Whether sounds are played."""
        return self._settings.are_known and self._settings.loaded.settings.sounds

    def on_news(self, news: News) -> None:
        """Play the sound that goes with `news`, if there is one."""
        sound = sound_for(news)
        if sound is not None:
            self._play(sound)

    def on_last_minute(self, attempt: Attempt) -> None:
        """Play the sound of a hold that has a minute left."""
        self._play(Sound.LAST_MINUTE)

    def on_chime(self) -> None:
        """Play the sound of a voucher that can be tried again, or was; or of one not typed."""
        self._play(Sound.ATTENTION)

    def _play(self, sound: Sound) -> None:
        if not self.enabled:
            return
        file = path_of("sounds", f"{sound.value}.wav")
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(
                    file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
                )
            except RuntimeError:
                pass  # no sound device: the banner shows everything
        else:
            import shutil

            player = next((found for name in _PLAYERS if (found := shutil.which(name))), None)
            if player is not None:
                from PySide6.QtCore import QProcess

                QProcess.startDetached(player, [file])
