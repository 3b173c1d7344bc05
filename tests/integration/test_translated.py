"""Every text on screen can be translated: in a made-up language, none is without its brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import cycle

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt, Ending
from gui.domain.hold.connection_state import ConnectionState
from gui.domain.hold.history import HistoryRow, Result
from gui.domain.hold.outcome import KeyRejected, Oddity, RefusalReason
from gui.domain.scan.beside import BesideState
from gui.domain.scan.detector import Suffix
from gui.domain.scan.scan_source import ScanSource
from gui.domain.scan.serial_state import SerialState
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.origin import Origin
from gui.domain.setup.proxy_fault import ProxyFault, ProxyFaultKind
from gui.domain.setup.settings import Instead, LoadedSettings, Settings, SettingsProblem
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.message import Message, MessageAction, Severity
from gui.domain.telling.news import Step
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.notice_words import key_notice, notice_for, settings_notices
from gui.domain.telling.settings_words import not_saved_words
from gui.domain.trials.connection_check import (
    Check,
    CheckNote,
    CheckResult,
    CheckStep,
    check_advice,
)
from gui.domain.trials.key_trial import key_advice
from gui.domain.trials.scan_doctor import TEST_CODE, Finding, ScanReport
from gui.domain.value.money_format import write_plainly
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue
from gui.translate import translate
from gui.widgets.beside_badge import BesideBadge
from gui.widgets.close_dialog import CloseDialog
from gui.widgets.connection_badge import ConnectionBadge
from gui.widgets.history_rows import HistoryRows
from gui.widgets.holds.hold_list import HoldList
from gui.widgets.kit.message_row import MessageList
from gui.widgets.main_window import MainWindow
from gui.widgets.notice_stack import NoticeStack
from gui.widgets.settings.first_start_panel import FirstStartPanel
from gui.widgets.settings.key_field import KeyField
from gui.widgets.settings.pin_dialog import PinDialog
from gui.widgets.settings.settings_dialog import SettingsDialog
from gui.widgets.verdict.verdict_panel import VerdictPanel
from tests.attempts import (
    TOKEN,
    attempt,
    every_check_state,
    every_outcome,
    every_value,
    held,
    in_doubt,
)
from tests.domain.telling.test_settings_words import IN_A_FILE, NOT_SAVED, OF_A_KEY
from tests.every_news import all_news, odd
from tests.fake_clock import FakeClock
from tests.fake_keyrings import MemoryKeyring
from tests.pseudo_locale import PseudoLocale, bare, filed_texts, texts_of
from tests.till import Till

DATA = (
    TOKEN,
    TEST_CODE,
    "Till 3",
    "https://api.smart-gift.co.uk",
    "https://api.devsmartgift.co.uk",
    "VUKHN",
    "]C1",
    "V#",
)
"""What stands on screen as it came from outside."""

UNITS = re.compile(r"\d ms\b|[+-]\d+ s\b|\b0x")


FROM_OUTSIDE = re.compile(r"hold_token_\w+|HTTP \d+")


@pytest.fixture(scope="module")
def filed(tmp_path_factory: pytest.TempPathFactory) -> frozenset[tuple[str, str]]:
    return filed_texts(tmp_path_factory.mktemp("texts"))


@pytest.fixture(autouse=True)
def pseudo_locale(qtbot: QtBot, filed: frozenset[tuple[str, str]]) -> Iterator[None]:
    translator = PseudoLocale(filed)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def bare_texts(*widgets: QWidget) -> list[str]:
    """The texts that have words outside of brackets, with where they stand."""
    found = []
    for widget in widgets:
        for where, text in texts_of(widget):
            left = bare(text)
            for each in DATA:
                left = left.replace(each, "")
            left = UNITS.sub("", FROM_OUTSIDE.sub("", left))
            if re.search(r"[^\W\d_]", left):
                found.append(f"{where}: {text}")
    return list(dict.fromkeys(found))


def test_a_bare_text_is_found(qtbot: QtBot) -> None:
    messages = MessageList()
    qtbot.addWidget(messages)
    messages.show_only(Message(Severity.INFO, "Nobody translates this"))
    assert any("Nobody translates this" in each for each in bare_texts(messages))


def test_the_window_as_it_appears(qtbot: QtBot) -> None:
    window = MainWindow(practice=True)
    qtbot.addWidget(window)
    window.show_settings(Settings(till="Till 3"))
    assert bare_texts(window) == []
    window.close_now()


def test_every_banner(qtbot: QtBot, clock: FakeClock) -> None:
    view = VerdictPanel()
    qtbot.addWidget(view)
    found = []
    for advance in (0, 250, 60):
        news = all_news(clock)
        clock.advance(advance)
        for each in news:
            view.show_message(banner_for(each, clock.now(), translate), "", is_new=False)
            found += bare_texts(view)
    for action in MessageAction:
        view.show_message(Message(Severity.INFO, "1", "2", action), "", is_new=False)
        found += bare_texts(view)
    assert found == []


def test_every_notice(qtbot: QtBot) -> None:
    stack = NoticeStack()
    qtbot.addWidget(stack)
    for kind in NoticeKind:
        for reason in ("", "Permission denied"):
            stack.show_message(notice_for(kind, reason, translate))
    for problem in OF_A_KEY:
        stack.show_message(key_notice(NoticeKind.KEY_STORE, problem, translate))
    problems = [SettingsProblem("a.toml", 3, fault) for fault in IN_A_FILE]
    problems += [SettingsProblem("a.toml", None, IN_A_FILE[0], instead) for instead in Instead]
    problems += [SettingsProblem("k", None, IN_A_FILE[0], each, policy="till") for each in Instead]
    for each in problems:
        for notice in settings_notices([each], translate):
            stack.show_message(notice)
    for notice in settings_notices(problems, translate):
        stack.show_message(notice)
    assert bare_texts(stack) == []


def every_hold(clock: FakeClock) -> list[Attempt]:
    now = clock.now()
    one = held(now)
    return [
        one,
        held(now),
        replace(held(now), release_unconfirmed=True),
        replace(held(now), saved=False),
        odd(held(now), Oddity.WITH_ERRORS),
        *(held(now).ended(ending) for ending in Ending),
        in_doubt(now),
        in_doubt(now).ended(Ending.EXPIRED),
        *(attempt(now) for _ in Step),
        attempt(now),
    ]


def test_every_hold_large_and_small(qtbot: QtBot, clock: FakeClock) -> None:
    found = []
    attempts = every_hold(clock)
    for last in range(len(attempts)):
        holds = HoldList()
        qtbot.addWidget(holds)
        holds.use_clock(clock)
        holds.resize(700, 3000)
        holds.show()
        for each in (*attempts[:last], *attempts[last:]):
            holds.show_attempt(each)
        under_way = [each for each in attempts if each.outcome is None]
        for each, what in zip(under_way, (*Step, clock.now().plus(20)), strict=True):
            holds.show_progress(each, what)
        holds.set_releasing(attempts[0].id, True)
        holds.confirm_copied(attempts[1].id)
        for _ in range(20):
            QCoreApplication.processEvents()
        found += bare_texts(holds)
        attempts = [*attempts[1:], attempts[0]]
    assert found == []


def test_every_value_on_a_card_and_in_a_row(qtbot: QtBot, clock: FakeClock) -> None:
    window = MainWindow(practice=False)
    qtbot.addWidget(window)
    window.holds.use_clock(clock)
    window.verdict.use_clock(clock)
    window.show_values(write_plainly)
    rows = [replace(held(clock.now()), value=value) for value in every_value()]
    for each in rows:
        window.holds.show_attempt(each)
    one = held(clock.now())
    window.verdict.show_hold(one)
    window.show()
    found = []
    for state in every_check_state(clock.now()):
        window.verdict.show_check(one.id, state)
        for _ in range(5):
            QCoreApplication.processEvents()
        found += bare_texts(window)
    # A row shows an amount and nothing else, which needs no translation.
    assert [each for each in found if " GBP" not in each] == []
    window.close_now()


def test_every_row_of_todays_list(qtbot: QtBot, clock: FakeClock) -> None:
    rows = HistoryRows()
    qtbot.addWidget(rows)
    rows.show_values(lambda value: f"[!! {value.amount} !!]")
    values = cycle(
        (
            None,
            MoneyValue(Decimal(10), "GBP", sold_out=True),
            ExperienceValue(("[!! Tea !!]",), 2, Decimal(20), None),
            ExperienceValue((), 0, Decimal(20), Decimal(0)),
        )
    )
    for result in (*Result, *RefusalReason):
        one = attempt(clock.now())
        rows.put(HistoryRow(one.id, one.begun, one.number, result, next(values)))
    assert bare_texts(rows) == []
    model = rows.model()
    details = {
        line
        for row in range(model.rowCount())
        for line in model.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole).splitlines()
    }
    assert {each for each in details if bare(each)} == set()


def test_every_state_of_the_connection(qtbot: QtBot) -> None:
    badge = ConnectionBadge()
    qtbot.addWidget(badge)
    found = []
    for state in ConnectionState:
        badge.show_state(state)
        found += bare_texts(badge)
    for scanner in SerialState:
        badge.show_scanner(scanner)
        found += bare_texts(badge)
    assert found == []


def test_every_state_beside_the_till(qtbot: QtBot) -> None:
    badge = BesideBadge()
    qtbot.addWidget(badge)
    found = []
    for state in BesideState:
        badge.show_state(state)
        found += bare_texts(badge)
    assert found == []


def loaded_by(origin: Origin) -> LoadedSettings:
    names = ("till", "shop", "api_url", "scanner.mode", "sounds")
    return LoadedSettings(
        Settings(till="Till 3", pin="scrypt:00:11"),
        (),
        dict.fromkeys(names, origin),
        by_administrator=frozenset(names if origin is Origin.MACHINE else ()),
    )


def reports() -> list[ScanReport]:
    return [
        ScanReport((*Finding,), TEST_CODE, prefix, suffix, source, gaps)
        for prefix, source, gaps in (
            ("]C1", ScanSource.KEYBOARD, (4.0, 5.0, 9.0)),
            ("", ScanSource.SERIAL, None),
            ("V#", ScanSource.SERIAL, None),
        )
        for suffix in Suffix
    ]


def test_the_settings(qtbot: QtBot, clock: FakeClock) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SettingsDialog(window)
    found = []
    for origin in (Origin.DEFAULT, Origin.MACHINE, Origin.COMMAND_LINE, Origin.POLICY):
        for home in KeyHome:
            dialog.show_settings(loaded_by(origin), KeyState(home))
            found += bare_texts(dialog)
    for reason in NOT_SAVED:
        dialog.show_failure(not_saved_words(reason, translate))
        found += bare_texts(dialog)
    for report in reports():
        dialog.doctor.show_report(report)
        found += bare_texts(dialog.doctor)
    for text in ("", "Permission denied"):
        dialog.support.show_saved(text)
        found += bare_texts(dialog.support)
    dialog.support.save_file("a.zip")
    found += bare_texts(dialog.support)
    dialog.set_beside_possible(False)
    for model in ("", "12"):
        dialog.show_scanner_found(model)
        found += bare_texts(dialog)
    assert found == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("api_url", "http://shop.example"),
        ("api_url", "x" * 300),
        ("shop", "a\u2028b"),
        ("shop", "sk_live_A1b2c3d4e5f6"),
        ("site", "1" * 41),
        ("currency", "pounds"),
        ("money_format", "ten"),
        ("pin", "1"),
    ],
)
def test_what_is_wrong_at_a_field(name: str, text: str, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SettingsDialog(window)
    dialog.show_settings(LoadedSettings(), KeyState(KeyHome.NONE))
    field = dialog.findChild(QWidget, name)
    if isinstance(field, QComboBox):
        field.setEditText(text)
    else:
        assert isinstance(field, QLineEdit)
        field.setText(text)
    dialog._on_save()
    error = dialog.findChild(QWidget, f"{name}.error")
    assert isinstance(error, QWidget)
    assert [*texts_of(error)], "it says what is wrong"
    assert bare_texts(dialog) == []


def test_the_key(qtbot: QtBot, clock: FakeClock) -> None:
    found = []
    for home in KeyHome:
        for store in ("", "VUKHN"):
            for problem in (None, *OF_A_KEY):
                field = KeyField()
                qtbot.addWidget(field)
                field.show_state(KeyState(home, store, problem))
                found += bare_texts(field)
    field = KeyField()
    qtbot.addWidget(field)
    for outcome in every_outcome(clock.now())[1:]:
        field.refuse_test()
        found += bare_texts(field)
        field._on_test()
        found += bare_texts(field)
        field.show_test(key_advice(outcome, translate), accepted=False)  # type: ignore[arg-type]
        found += bare_texts(field)
    line = field.findChild(QLineEdit, "apiKey")
    assert isinstance(line, QLineEdit)
    line.setText("two words")
    field._on_test()
    assert found + bare_texts(field) == []


def test_the_first_start(qtbot: QtBot) -> None:
    panel = FirstStartPanel()
    qtbot.addWidget(panel)
    panel.show_settings(loaded_by(Origin.DEFAULT), KeyState(KeyHome.NONE))
    found = bare_texts(panel)
    for _ in range(2):
        panel._on_next()
        found += bare_texts(panel)
    panel.show_failure(not_saved_words(NOT_SAVED[0], translate))
    found += bare_texts(panel)
    for report in reports():
        panel.show_scan(report)
        found += bare_texts(panel)
    assert found == []


def test_every_step_of_the_diagnosis(qtbot: QtBot, clock: FakeClock) -> None:
    messages = MessageList()
    qtbot.addWidget(messages)
    faults = [
        ProxyFault(kind, setting, "https", shown)
        for kind in ProxyFaultKind
        for setting in ("HTTPS_PROXY", "")
        for shown in ("socks5", "")
    ]
    for step in CheckStep:
        for result in CheckResult:
            for note in (None, *CheckNote, *faults):
                check = Check(step, result, "127.0.0.1", 12.0, KeyRejected(missing=True), note)
                messages.add(check_advice(check, translate))
    assert bare_texts(messages) == []


def test_the_pin_and_the_end(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pin = PinDialog(window)
    pin.show_wrong()
    dialog = CloseDialog(window)
    found = bare_texts(pin)
    for holds, under_way in ((2, 0), (0, 1)):
        dialog.ask(holds, under_way)
        found += bare_texts(dialog)
    dialog.show_releasing()
    found += bare_texts(dialog)
    dialog.show_not_released(2)
    assert found + bare_texts(dialog) == []


def test_the_diagnosis_of_a_whole_till(till: Till, vault: MemoryKeyring) -> None:
    """What the app itself puts on screen, from the service's answers on."""
    till.scan_and_wait("1000000001")
    till.scan_and_wait("2000000001")
    till.press("settingsButton")
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    till.find(QStackedWidget, "settingsPages", dialog).setCurrentIndex(3)
    with till.qtbot.waitSignal(till.app.till_setup.connection_checked, timeout=30_000):
        till.press("runDiagnosis", dialog)
    till.settle()
    found = bare_texts(till.window, dialog)
    assert "\n".join(found) == ""
