"""A settings file that can't be read never makes a till use a service it was not set to.

Anything sent elsewhere would go through the proxy, which is a server of the test.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from gui.arguments import Arguments
from gui.services.worker import ReportStep, WorkerResources
from gui.worker_resources import open_worker_resources
from tests.fake_clock import FakeClock
from tests.fake_keyrings import MemoryKeyring
from tests.program_environment import program_environment
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till

KEY = "sk_for_this_service"

BROKEN: dict[str, Callable[[str], bytes]] = {
    "no quotation marks": lambda url: f"api_url = {url}\n".encode(),
    "another line is broken": lambda url: f'api_url = "{url}"\ntill = Till 3\n'.encode(),
    "UTF-16": lambda url: f'api_url = "{url}"\n'.encode("utf-16"),
    "no https": lambda url: b'api_url = "http://shop.example"\n',
    "misspelt": lambda url: f'api_ulr = "{url}"\n'.encode(),
    "in the wrong table": lambda url: f'[scanner]\nbaud = 9600\napi_url = "{url}"\n'.encode(),
}


@pytest.fixture
def elsewhere() -> Iterator[ScriptedServer]:
    """The proxy, through which any other service would be reached."""
    server = ScriptedServer()
    server.play(Conversation.drop)
    yield server
    server.close()


def run(folder: Path, proxy: ScriptedServer, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gui", "--data-dir", str(folder), *arguments],
        env=program_environment(covered=True, VOUCHER_HOLD_API_KEY=KEY, HTTPS_PROXY=proxy.url),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("way", BROKEN)
def test_a_till_that_worked_continues_with_its_own_service(
    way: str, scripted_server: ScriptedServer, elsewhere: ScriptedServer, tmp_path: Path
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f'api_url = "{scripted_server.url}"\n', encoding="utf-8")
    submit = ("--submit", "1000000001", "--quit")
    assert run(tmp_path, elsewhere, *submit).returncode == 0
    broken = BROKEN[way](scripted_server.url)
    file.write_bytes(broken)
    done = run(tmp_path, elsewhere, "--submit", "1000000002", "--quit")
    assert json.loads(done.stdout)["outcome"] == "held"
    printed = run(tmp_path, elsewhere, "--diagnose").stdout
    assert f"Service: {scripted_server.url}" in printed
    assert "using what it said before" in printed
    assert len(scripted_server.requests) == 3
    assert elsewhere.connections == 0
    assert file.read_bytes() == broken


@pytest.mark.parametrize("way", BROKEN)
def test_a_till_that_never_worked_sends_nothing_and_says_so(
    way: str, scripted_server: ScriptedServer, elsewhere: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_bytes(BROKEN[way](scripted_server.url))
    done = run(tmp_path, elsewhere, "--submit", "1000000001", "--quit")
    line = json.loads(done.stdout)
    assert (line["outcome"], line["title"]) == ("wrong_address", "This till isn't set up")
    assert done.returncode == 3
    printed = run(tmp_path, elsewhere, "--diagnose")
    assert "Service: not known" in printed.stdout
    assert "so nothing is sent until that is fixed" in printed.stdout
    assert "FAILED  This till isn't set up" in printed.stdout
    assert (printed.returncode, printed.stderr) == (1, "")
    assert scripted_server.connections == elsewhere.connections == 0
    given = run(tmp_path, elsewhere, "--api-url", scripted_server.url, *("--submit", "1", "--quit"))
    assert json.loads(given.stdout)["outcome"] == "held", "the command line's service is used"


class RealTill(Till):
    """Opens its files, key and service as the program does."""

    def resources(self, report_step: ReportStep, texts: Sequence[str]) -> WorkerResources:
        given = Arguments(data_dir=self.folder)
        return open_worker_resources(
            given, self.clock, self.known, lambda paths: None, report_step, texts
        )


@pytest.fixture
def real_till(
    qtbot: QtBot,
    clock: FakeClock,
    scripted_server: ScriptedServer,
    elsewhere: ScriptedServer,
    vault: MemoryKeyring,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Till]:
    monkeypatch.setenv("HTTPS_PROXY", elsewhere.url)
    vault.kept["Voucher Hold", scripted_server.url] = KEY
    vault.kept["Voucher Hold", "https://api.smart-gift.co.uk"] = "sk_for_the_live_one"
    (tmp_path / "settings.toml").write_text(
        f'api_url = "{scripted_server.url}"\n', encoding="utf-8"
    )
    till = RealTill(qtbot, clock, scripted_server.url, tmp_path)
    till.start()
    yield till
    till.stop()


def test_a_restored_hold_is_released_at_its_own_service_and_nothing_else_is_sent(
    real_till: Till, scripted_server: ScriptedServer, elsewhere: ScriptedServer
) -> None:
    till = real_till
    till.scan_and_wait("1000000001")
    till.stop()
    (till.folder / "last-settings.json").unlink()
    (till.folder / "settings.toml").write_text(
        f"api_url = {scripted_server.url}\n", encoding="utf-8"
    )
    till.start()
    assert till.text("connectionState") == "●  Not set up"
    assert 'put the address in quotation marks: "…"' in till.text("noticeAdvice")
    assert "nothing is sent until that's fixed" in till.text("noticeAdvice")
    till.scan_and_wait("1000000002")
    assert till.title == "This till isn't set up"
    assert "Call support" in till.advice
    assert len(scripted_server.requests) == 1
    scripted_server.play(
        lambda it: it.reply_json("200 OK", {"message": "Voucher hold released"}),
    )
    till.press("releaseHold", till.cards()[0])
    till.until(lambda: till.cards() == [])
    *_, released = scripted_server.requests
    assert released.startswith(b"POST /redeem/release ")
    assert KEY.encode() in released
    assert elsewhere.connections == 0


def test_a_till_that_cannot_be_set_up_yet_shows_no_form_and_saves_nothing(
    real_till: Till, scripted_server: ScriptedServer, elsewhere: ScriptedServer
) -> None:
    till = real_till
    till.stop()
    (till.folder / "last-settings.json").unlink()
    broken = f"api_url = {scripted_server.url}\npin = 4711\n"
    (till.folder / "settings.toml").write_text(broken, encoding="utf-8")
    till.start()
    assert not till.shows("setUpPanel")
    till.press("settingsButton")
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    till.find(QLineEdit, "till", dialog).setText("Till 9")
    till.press("settingsSave", dialog)
    assert till.shows("api_url.error", dialog)
    with till.qtbot.waitSignal(till.app.till_setup.connection_checked, timeout=30_000):
        till.app.till_setup.check_connection()
    assert (till.folder / "settings.toml").read_text(encoding="utf-8") == broken
    assert scripted_server.connections == elsewhere.connections == 0


def test_repairing_the_file_and_saving_sets_the_till_up_again(
    real_till: Till, scripted_server: ScriptedServer
) -> None:
    till = real_till
    till.stop()
    (till.folder / "last-settings.json").unlink()
    (till.folder / "settings.toml").write_text(
        'api_url = "nonsense"\ntill = "Till 3"\n', encoding="utf-8"
    )
    till.start()
    till.scan_and_wait("1000000001")
    till.press("bannerAction")
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    till.find(QComboBox, "api_url", dialog).setEditText(till.url)
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.press("settingsSave", dialog)
    till.settle()
    till.scan_and_wait("1000000001")
    assert till.title == "Reserved until 12:05"
    assert "nonsense" not in (till.folder / "settings.toml").read_text(encoding="utf-8")
