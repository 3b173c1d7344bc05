from __future__ import annotations

import wave

import pytest
from PySide6.QtCore import QProcess

from gui.domain.telling.news import Verdict
from gui.domain.telling.sound import Sound
from gui.services.sounds import Sounds
from resources import path_of
from tests.attempts import held
from tests.fake_clock import FakeClock


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files passed to the desktop's player; the player itself can't be heard here."""
    files: list[str] = []
    monkeypatch.setattr("gui.services.sounds.sys.platform", "linux")
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(
        QProcess, "startDetached", lambda program, arguments: files.append(arguments[0])
    )
    return files


def test_a_hold_is_heard_and_so_is_its_last_minute(played: list[str], clock: FakeClock) -> None:
    sounds = Sounds()
    sounds.enabled = True
    one = held(clock.now())
    sounds.on_news(Verdict(one))
    sounds.on_last_minute(one)
    assert played == [path_of("sounds", "reserved.wav"), path_of("sounds", "last-minute.wav")]


def test_no_sound_is_played_if_none_is_wanted(played: list[str], clock: FakeClock) -> None:
    sounds = Sounds()
    sounds.on_news(Verdict(held(clock.now())))
    sounds.on_last_minute(held(clock.now()))
    assert played == []


def test_a_pc_without_a_player_stays_silent(
    played: list[str], clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    sounds = Sounds()
    sounds.enabled = True
    sounds.on_news(Verdict(held(clock.now())))
    assert played == []


@pytest.mark.parametrize("sound", Sound)
def test_each_sound_is_short(sound: Sound) -> None:
    with wave.open(path_of("sounds", f"{sound.value}.wav")) as file:
        assert 0.1 < file.getnframes() / file.getframerate() < 0.7
