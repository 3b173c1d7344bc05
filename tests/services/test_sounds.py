from __future__ import annotations

import wave

import pytest
from PySide6.QtCore import QProcess

from gui.domain.setup.settings import Settings
from gui.domain.telling.news import Verdict
from gui.domain.telling.sound import Sound
from gui.services.reactions.sounds import Sounds
from resources import path_of
from tests.attempts import held
from tests.fake_clock import FakeClock
from tests.services.reserving import Reserving


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files passed to the desktop's player; the player itself can't be heard here."""
    files: list[str] = []
    monkeypatch.setattr("gui.services.reactions.sounds.sys.platform", "linux")
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(
        QProcess, "startDetached", lambda program, arguments: files.append(arguments[0])
    )
    return files


def test_a_hold_is_heard_and_so_is_its_last_minute(
    played: list[str], it: Reserving, clock: FakeClock
) -> None:
    sounds = Sounds(it.settings)
    one = held(clock.now())
    sounds.on_news(Verdict(one))
    sounds.on_last_minute(one)
    assert played == [path_of("sounds", "reserved.wav"), path_of("sounds", "last-minute.wav")]


@pytest.mark.parametrize("settings", [None, Settings(sounds=False)], ids=["unknown", "off"])
def test_no_sound_is_played_until_and_unless_the_settings_allow_one(
    settings: Settings | None, played: list[str], starting: Reserving, clock: FakeClock
) -> None:
    if settings is not None:
        starting.use(settings)
    sounds = Sounds(starting.settings)
    sounds.on_news(Verdict(held(clock.now())))
    sounds.on_last_minute(held(clock.now()))
    assert played == []


def test_a_pc_without_a_player_stays_silent(
    played: list[str], it: Reserving, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    sounds = Sounds(it.settings)
    sounds.on_news(Verdict(held(clock.now())))
    assert played == []


@pytest.mark.parametrize("sound", Sound)
def test_each_sound_is_short(sound: Sound) -> None:
    with wave.open(path_of("sounds", f"{sound.value}.wav")) as file:
        assert 0.1 < file.getnframes() / file.getframerate() < 0.7
