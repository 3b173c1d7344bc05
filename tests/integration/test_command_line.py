"""The program as scripts and IT start it: its own process, its output and its exit status."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY
from tests.program_environment import program_environment
from tests.scripted_server import Conversation, ScriptedServer

APP = [sys.executable, "-m", "gui"]
FIELDS = [
    "voucher_no",
    "outcome",
    "reason",
    "hold_token",
    "held_until",
    "free_by",
    "title",
    "advice",
    "remaining",
    "currency",
    "experiences",
]


def run(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*APP, *arguments],
        env=program_environment(covered=True, **changes),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def lines(output: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in output.splitlines()]
    assert all(list(each) == FIELDS for each in found)
    return found


def test_a_good_voucher_is_held_printed_and_pictured(tmp_path: Path) -> None:
    picture = tmp_path / "shot.png"
    done = run(
        *("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001"),
        *("--screenshot", str(picture), "--quit"),
    )
    (line,) = lines(done.stdout)
    assert done.returncode == 0
    assert line["outcome"] == "held"
    assert line["voucher_no"] == "1000000001"
    assert line["hold_token"].startswith("hold_token_")
    assert line["reason"] is None
    assert line["free_by"] is None
    held_until = datetime.fromisoformat(line["held_until"])
    assert held_until.tzinfo is not None
    assert 290 < held_until.timestamp() - time.time() <= 300
    assert line["title"].startswith("Reserved until ")
    image = QImage(str(picture))
    assert image.width() >= 800
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(200, 500, 10)
    }
    assert {"#000000", "#136b3b"} <= colours, "the QR code's black and the verdict's green"


def test_every_number_has_a_line_and_any_other_outcome_its_status(tmp_path: Path) -> None:
    numbers = ["1000000001", "2000000001", "3000000001", "4000000001", "5000000001", "6000000001"]
    numbers += ["", "1000000001", "7000000003"]
    submits = [part for number in numbers for part in ("--submit", number)]
    done = run("--practice", "--data-dir", str(tmp_path), *submits, "--quit")
    assert done.returncode == 3
    found = lines(done.stdout)
    assert sorted(each["voucher_no"] for each in found) == sorted(numbers)
    results = {each["voucher_no"]: (each["outcome"], each["reason"]) for each in found}
    assert results == {
        "1000000001": ("held", None),
        "2000000001": ("refused", "already_held"),
        "3000000001": ("refused", "unknown_number"),
        "4000000001": ("refused", "other_company"),
        "5000000001": ("refused", "outside_dates"),
        "6000000001": ("refused", "fully_redeemed"),
        "": ("bad_number", None),
        "7000000003": ("in_doubt", None),
    }
    by_number = {each["voucher_no"]: each for each in found}
    assert by_number["7000000003"]["free_by"] is not None
    assert by_number["2000000001"]["free_by"] is not None
    again = run("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001", "--quit")
    (line,) = lines(again.stdout)
    assert line["outcome"] == "already_live"
    assert line["hold_token"] == by_number["1000000001"]["hold_token"]
    assert again.returncode == 3


def test_what_is_left_can_be_asked_without_reserving(tmp_path: Path) -> None:
    numbers = ["1000000002", "8000000001", "3000000001", "8000000006", ""]
    checks = [part for number in numbers for part in ("--check", number)]
    done = run("--practice", "--data-dir", str(tmp_path), *checks, "--quit")
    found = {each["voucher_no"]: each for each in lines(done.stdout)}
    results = {number: (each["outcome"], each["reason"]) for number, each in found.items()}
    assert results == {
        "1000000002": ("checked", None),
        "8000000001": ("checked", None),
        "3000000001": ("refused", "unknown_number"),
        "8000000006": ("no_value", None),
        "": ("bad_number", None),
    }
    assert done.returncode == 3
    assert found["1000000002"]["remaining"] == "10"
    assert found["1000000002"]["currency"] == "GBP"
    assert found["8000000001"]["currency"] is None
    assert found["8000000001"]["experiences"]
    assert {each["hold_token"] for each in found.values()} == {None}
    again = run("--practice", "--data-dir", str(tmp_path), "--submit", "1000000002", "--quit")
    (line,) = lines(again.stdout)
    assert line["outcome"] == "held", "nothing had been reserved"
    assert line["remaining"] == "10"
    assert again.returncode == 0


def test_a_check_of_what_this_run_reserves_has_its_line_too(tmp_path: Path) -> None:
    done = run(
        *("--practice", "--data-dir", str(tmp_path)),
        *("--submit", "1000000001", "--check", "1000000001", "--quit"),
    )
    assert [each["outcome"] for each in lines(done.stdout)] == ["held", "held"]
    again = run("--practice", "--data-dir", str(tmp_path), "--check", "1000000001", "--quit")
    (line,) = lines(again.stdout)
    assert (line["outcome"], line["remaining"]) == ("checked", "10")


def test_a_check_needs_the_tills_site_number(tmp_path: Path) -> None:
    done = run(
        *("--data-dir", str(tmp_path), "--check", "1000000001", "--quit"),
        VOUCHER_HOLD_API_URL="http://127.0.0.1:9",
        VOUCHER_HOLD_API_KEY=PRACTICE_KEY,
    )
    assert done.returncode == 3
    assert "site number" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "changes", "says"),
    [
        (["--nonsense"], {}, "--nonsense"),
        (["--api-url", "http://shop.example"], {}, "this PC only"),
        (["--api-url", "nonsense"], {}, "https://"),
        (["--practice", "--api-url", "https://a.example"], {}, "--practice"),
        (["--submit"], {}, "--submit"),
        (["--data-dir", __file__], {}, "not a folder"),
        (["--data-dir", ""], {}, "--data-dir"),
        (["--screenshot", "/no such folder/shot.png"], {}, "no folder"),
        (["--list", "--output", "/no such folder/lines"], {}, "no folder"),
        (["--list", "--output", ""], {}, "no folder"),
        (["--list", "--timeout", "soon"], {}, "not a number of seconds"),
        (["--list", "--timeout", "-1"], {}, "not a number of seconds"),
        (["--list", "--timeout", "inf"], {}, "not a number of seconds"),
        (["--submit", "1" * 1001], {}, "too long for a voucher number"),
        (["--submit", "1"] * 1001, {}, "more than 1000 numbers"),
        (["--release"], {}, "--release"),
        ([], {"VOUCHER_HOLD_API_URL": "ftp://x"}, "VOUCHER_HOLD_API_URL"),
        ([], {"VOUCHER_HOLD_API_KEY": "sk secret one"}, "VOUCHER_HOLD_API_KEY"),
    ],
    ids=str,
)
def test_a_bad_argument_gets_one_line_and_2(
    arguments: list[str], changes: dict[str, str], says: str
) -> None:
    done = run(*arguments, **changes)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert says in line
    assert "secret" not in line


def test_the_version_is_printed() -> None:
    assert run("--version").stdout.startswith("voucher-hold ")


def test_environment_and_command_line_name_service_key_and_folder(
    scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    done = run(
        *("--submit", "0012345678", "--quit"),
        VOUCHER_HOLD_API_URL=scripted_server.url,
        VOUCHER_HOLD_API_KEY="sk_from_environment",
        VOUCHER_HOLD_DATA_DIR=str(tmp_path),
    )
    assert done.returncode == 0
    (request,) = scripted_server.requests
    assert b"Smart-Auth: sk_from_environment\r\n" in request
    assert request.endswith(b'\r\n\r\n{"voucher_no": "0012345678"}')
    assert (tmp_path / "journal.sqlite3").exists()
    assert "sk_from_environment" not in done.stdout + done.stderr


def test_a_broken_settings_file_is_survived_and_left_alone(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("till = \n", encoding="utf-8")
    done = run("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001", "--quit")
    assert done.returncode == 0
    assert settings.read_text(encoding="utf-8") == "till = \n"


def test_a_picture_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "shot.png").mkdir()
    picture = str(tmp_path / "shot.png")
    done = run("--practice", "--data-dir", str(tmp_path), "--screenshot", picture, "--quit")
    assert done.returncode == 1
    assert "can't be written" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has a screen")
def test_without_a_screen_a_window_is_refused_in_one_line_and_a_run_with_quit_works(
    tmp_path: Path,
) -> None:
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    practice = ("--practice", "--data-dir", str(tmp_path))
    refused = run(*practice, **nowhere)
    assert refused.returncode == 1
    assert refused.stderr == "voucher-hold: there is no screen to show the window on\n"
    assert run(*practice, "--submit", "1000000001", "--quit", **nowhere).returncode == 0


def test_a_kill_after_the_token_was_printed_loses_nothing(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*APP, "--practice", "--data-dir", str(tmp_path), "--submit", "1000000001"],
        env=program_environment(covered=True),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert process.stdout is not None
    with process.stdout:
        line = json.loads(process.stdout.readline())
        process.kill()
    process.wait(30)
    again = run("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001", "--quit")
    (back,) = lines(again.stdout)
    assert back["outcome"] == "already_live"
    assert back["hold_token"] == line["hold_token"]
    assert back["held_until"] == line["held_until"]


def test_a_request_killed_before_its_reply_comes_back_in_doubt(
    scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    scripted_server.play(Conversation.hang)
    settings = {"VOUCHER_HOLD_API_URL": scripted_server.url, "VOUCHER_HOLD_API_KEY": "sk_test"}
    process = subprocess.Popen(
        [*APP, "--data-dir", str(tmp_path), "--submit", "1000000001"],
        env=program_environment(covered=True, **settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not scripted_server.requests:
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.wait(30)
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}))
    again = run("--data-dir", str(tmp_path), "--submit", "1000000001", "--quit", **settings)
    (back,) = lines(again.stdout)
    assert back["outcome"] == "in_doubt"
    assert back["title"] == "Probably reserved here: token lost"


elsewhere_on_windows = pytest.mark.skipif(
    sys.platform == "win32",
    reason="Windows' folder for all users can't be moved; packaging/installer_check.py covers it",
)


@elsewhere_on_windows
def test_the_diagnosis_says_where_each_setting_comes_from(
    tmp_path: Path, practice_server: PracticeServer
) -> None:
    machine = tmp_path / "etc" / "VoucherHold"
    machine.mkdir(parents=True)
    (machine / "settings.toml").write_text(
        'shop = "Leeds"\ntill = "?"\napi_url = "https://m.example"\n', encoding="utf-8"
    )
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_text(
        'till = "Till 3"\n[scanner]\nbaud = 19200\n', encoding="utf-8"
    )
    variables = {
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
        "VOUCHER_HOLD_API_URL": practice_server.url,
        "VOUCHER_HOLD_API_KEY": PRACTICE_KEY,
    }
    data = ["--data-dir", str(tmp_path / "data"), "--diagnose"]
    done = run(*data, **variables)
    for line in (
        "shop = Leeds (machine)",
        "till = Till 3 (user)",
        "scanner.baud = 19200 (user)",
        "sounds = True (default)",
        f"api_url = {practice_server.url} (environment)",
        "API key: environment",
    ):
        assert line in done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert PRACTICE_KEY not in done.stdout
    done = run(*data, "--api-url", "http://127.0.0.1:9", **variables)
    assert "api_url = http://127.0.0.1:9 (command line)" in done.stdout
    assert "FAILED  No connection" in done.stdout
    assert done.returncode == 1


@elsewhere_on_windows
def test_the_installer_writes_the_machines_settings(tmp_path: Path) -> None:
    variables = {"XDG_CONFIG_DIRS": str(tmp_path)}
    file = tmp_path / "VoucherHold" / "settings.toml"
    given = {
        "api_url": "https://a.example",
        "till": 'T "3"',
        "site": "0012",
        "currency": "EUR",
        "money_format": "1.234,56 €",
    }
    pairs = [f"{name}={value}" for name, value in given.items()]
    done = run(*(each for pair in pairs for each in ("--set-machine", pair)), **variables)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert 'api_url = "https://a.example"' in file.read_text(encoding="utf-8")
    printed = run("--diagnose", "--data-dir", str(tmp_path / "data"), **variables).stdout
    for name in given:
        assert f"{name} = {given[name]} (machine)" in printed
    for wrong, reason in (
        ("api_url=http://a.example", "this PC only"),
        ("sounds=false", "not one of"),
        ("till", "not one of"),
        ("currency=pounds", "--set-machine: currency must be three capital letters"),
        ("money_format=ten", "--set-machine: money_format must be 1234.56"),
        ("site=" + "1" * 41, "--set-machine: site is too long"),
        ("site=sk_live_A1b2", "must not contain a key"),
    ):
        done = run("--set-machine", wrong, **variables)
        assert done.returncode != 0
        assert reason in done.stderr
    assert 'api_url = "https://a.example"' in file.read_text(encoding="utf-8"), (
        "an invalid setting changed nothing"
    )


def test_removing_a_key_without_a_credential_store_is_reported(tmp_path: Path) -> None:
    done = run("--remove-key", "--data-dir", str(tmp_path))
    assert done.returncode == 1
    assert "no credential store" in done.stderr
