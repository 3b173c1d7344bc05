"""Plays the four sounds without holding anything up.

Windows plays a file by itself (winsound); elsewhere, where the app is only developed, the player
that the desktop has is started. QtMultimedia would add 40 MB to the installer for four beeps.
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
    """Plays what is to be heard of the news; quiet until the settings say that it may."""

    def __init__(self, settings: SettingsInForce) -> None:
        super().__init__()
        self._settings = settings

    @property
    def enabled(self) -> bool:
        """Whether sounds are played."""
        return self._settings.are_known and self._settings.loaded.settings.sounds

    def on_news(self, news: News) -> None:
        """A piece of news, for the sound that goes with it."""
        sound = sound_for(news)
        if sound is not None:
            self._play(sound)

    def on_last_minute(self, attempt: Attempt) -> None:
        """A hold has a minute left."""
        self._play(Sound.LAST_MINUTE)

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
                pass  # no sound device: the banner tells it all
        else:
            import shutil

            player = next((found for name in _PLAYERS if (found := shutil.which(name))), None)
            if player is not None:
                from PySide6.QtCore import QProcess

                QProcess.startDetached(player, [file])
