"""The window itself: keys, sizes, themes and what a screen reader finds."""

from __future__ import annotations

import itertools
import os
import sys
import threading
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessibilityHints, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from gui.domain.scan.cleaning import BadScan, ScanProblem
from gui.domain.scan.detector import Broken, Fault, Scanned, Suffix
from gui.domain.scan.scanner_settings import ScannerMode, ScannerSettings
from gui.domain.setup.faults import SyntaxFault, SyntaxKind, UnknownName
from gui.domain.setup.settings import Settings, SettingsProblem
from gui.domain.telling.message import Severity
from gui.practice.smart_gift import PracticeSmartGift
from gui.services.worker import ReportStep, WorkerResources
from gui.widgets.kit.contrast_theme import CONTRAST_DARK, contrast_theme
from gui.widgets.kit.ink_label import InkLabel
from gui.widgets.kit.theme import DARK, LIGHT, Theme, current_theme
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till
from tests.widgets.contrast import contrast


@pytest.fixture
def practice_till(till: Till) -> Till:
    till.stop()
    till.set_arguments(practice=True)
    till.start()
    return till


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_in_both_themes(theme: Theme) -> None:
    for behind in (theme.background, theme.card):
        assert contrast(theme.text, behind) >= 7
        assert contrast(theme.muted, behind) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    for tone in (theme.success, theme.info, theme.warning, theme.error):
        assert contrast(theme.text, tone.soft) >= 7
        assert contrast(tone.strong, tone.soft) >= 4.5
        assert contrast(tone.strong, theme.card) >= 4.5


def test_the_field_has_the_focus_from_the_start_and_gets_it_back(till: Till) -> None:
    till.window.activateWindow()
    till.until(lambda: till.field.hasFocus())
    till.scan_and_wait("1000000001")
    till.press("copyToken")
    assert till.field.hasFocus()


def test_escape_clears_the_field_and_f2_goes_to_it(till: Till) -> None:
    till.until(lambda: till.field.hasFocus())
    QTest.keyClicks(till.field, "12345")
    QTest.keyClick(till.field, Qt.Key.Key_Escape)
    assert till.field.text() == ""
    QTest.keyClicks(till.field, "678")
    till.find(QAbstractButton, "reserveButton").setFocus()
    QTest.keyClick(till.window, Qt.Key.Key_F2)
    assert till.field.hasFocus()
    assert till.field.selectedText() == "678"


def test_the_button_reserves_like_enter(till: Till) -> None:
    QTest.keyClicks(till.field, "1000000001")
    till.press("reserveButton")
    till.until(lambda: len(till.cards()) == 1)


def test_tab_reaches_everything_in_order(practice_till: Till) -> None:
    till = practice_till
    till.scan_and_wait("1000000001")
    till.scan_and_wait("2000000001")
    till.until(lambda: till.field.hasFocus())
    reached: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if reached and focused.objectName() == reached[0]:
            break
        reached.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == [
        "voucherNumber",
        "reserveButton",
        "bannerDetails",
        "bannerAction",
        "copyToken",
        "holdDone",
        "releaseHold",
        "watchItself",
        "watchAgain",
        "watchAway",
        "history",
        "practiceGroup",
        *["practiceVoucher"] * 7,
        "practiceToggle",
        "stripButton",
        "settingsButton",
    ]


def test_space_presses_a_focused_button(till: Till) -> None:
    till.scan_and_wait("1000000001")
    done = till.find(QAbstractButton, "holdDone")
    done.setFocus()
    QTest.keyClick(done, Qt.Key.Key_Space)
    till.settle()
    assert till.cards() == []


def test_everything_focusable_has_a_name_for_screen_readers(practice_till: Till) -> None:
    practice_till.scan_and_wait("1000000001")
    practice_till.scan_and_wait("1000000002")
    for widget in practice_till.window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden():
            name = widget.accessibleName()
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            inner = isinstance(widget.parentWidget(), QLineEdit)
            assert name or text or inner, widget.objectName() or widget


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_DARK], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(
    "size",
    [(400, 300), (533, 400), (640, 480), (800, 600), (1024, 768), (1920, 1080)],
    ids=lambda size: f"{size[0]}x{size[1]}",
)
def test_nothing_sticks_out_at_any_size(
    size: tuple[int, int], theme: Theme, practice_till: Till
) -> None:
    till = practice_till
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    till.scan_and_wait("2000000001")
    till.window.resize(1040, 720)  # the offer and the heading beside each other
    till.app.window.dress(theme)
    till.window.resize(*size)
    till.until(lambda: till.window.width() == size[0])
    QApplication.processEvents()
    for widget in till.window.findChildren(QWidget):
        if widget.isVisible():
            corner = widget.mapTo(till.window, QPoint(0, 0))
            assert corner.x() >= 0, widget.objectName()
            assert corner.x() + widget.width() <= size[0] + 1, widget.objectName()
    newest, _ = till.cards()
    token = till.find(QWidget, "holdToken", newest)
    assert token.width() >= token.sizeHint().width(), "the token is never cut off"
    for button in newest.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_a_practice_voucher_is_reserved_with_a_click(practice_till: Till) -> None:
    till = practice_till
    assert till.text("practiceWords") == "Practice: nothing here is real"
    vouchers = till.window.findChildren(QAbstractButton, "practiceVoucher")
    shown = next(each for each in vouchers if each.isVisible())
    assert shown.text() == "1000 0000 01: Reserved for 5 minutes"
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    till.until(lambda: till.numbers() == ["1000 0000 01"])


def test_the_window_says_whose_till_it_is(till: Till) -> None:
    till.stop()
    till.settings = Settings(till="Till 3", shop="Harrogate", sounds=False)
    till.start()
    assert till.text("tillName") == "Till 3 · Harrogate"
    assert not till.app.sounds.enabled


def test_a_broken_settings_file_is_reported_with_its_name_and_line(till: Till) -> None:
    till.stop()
    till.problems = (
        SettingsProblem("/etc/settings.toml", 7, UnknownName("colour")),
        SettingsProblem("/home/settings.toml", None, SyntaxFault(SyntaxKind.UNREADABLE)),
    )
    till.start()
    notices = till.rows("notice")
    assert till.text("noticeTitle", notices[0]) == "Some settings can't be used"
    assert till.text("noticeAdvice", notices[0]).startswith("/etc/settings.toml, line 7: “colo")
    assert till.text("noticeAdvice", notices[1]).startswith("/home/settings.toml: it can't")


def test_a_failed_start_is_reported(till: Till) -> None:
    till.stop()
    till.url = "not an address"
    till.start(wait=False)
    till.until(lambda: till.shows("notice"))
    assert till.text("noticeTitle") == "Voucher Hold can't start"
    till.scan("1000000001")
    assert till.cards() == []


@pytest.mark.parametrize("signal", ["contrastPreferenceChanged", "colorSchemeChanged", "window"])
def test_a_wish_for_contrast_is_granted_while_the_app_runs(
    signal: str, till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody but the system can set the preference: Qt's hints answer with it, and Qt's signals."""
    hints = QGuiApplication.styleHints()
    wish = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda hints: wish)
    till.scan_and_wait("6000000001")
    if signal == "contrastPreferenceChanged":
        hints.accessibility().contrastPreferenceChanged.emit(wish)
    elif signal == "colorSchemeChanged":
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    else:
        QApplication.sendEvent(till.window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    theme = current_theme()
    assert theme == contrast_theme()
    assert theme.is_contrast
    panel = till.app.window.verdict
    picture = panel.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 1).name() == theme.text, "the edge"
    assert picture.pixelColor(picture.width() // 2, 30).name() == theme.background
    monkeypatch.undo()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert current_theme() == LIGHT
    assert panel.grab().toImage().pixelColor(picture.width() // 2, 30).name() == LIGHT.error.solid


def test_what_the_system_reports_again_paints_nothing_anew(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed: list[Theme] = []
    monkeypatch.setattr(till.app.window, "dress", dressed.append)
    QApplication.sendEvent(till.window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    assert dressed == []


def test_a_new_theme_is_applied_while_the_app_runs(till: Till) -> None:
    till.scan("7000000004")
    till.turn_until(lambda: bool(till.rows("doubtRow")))
    till.app.window.dress(DARK)
    assert till.window.grab().toImage().pixelColor(2, till.window.height() - 2).name() == (
        DARK.background
    )
    till.app._on_system_colours()
    assert till.window.grab().toImage().pixelColor(2, till.window.height() - 2).name() == (
        LIGHT.background
    )


def test_a_scan_is_reserved_wherever_the_focus_is(till: Till) -> None:
    till.window.activateWindow()
    till.until(till.window.isActiveWindow)
    QTest.keyClicks(till.field, "half")
    till.find(QAbstractButton, "reserveButton").setFocus()
    window = till.window.windowHandle()
    assert window is not None
    till.stamp_keys(itertools.count(1000.0).__next__)
    for digit in "1000000001":
        QTest.keyClick(window, digit)  # type: ignore[call-overload]
    QTest.keyClick(window, Qt.Key.Key_Return)
    till.until(lambda: till.numbers() == ["1000 0000 01"])
    assert till.field.text() == "half", "what was typed stays"


def test_a_scan_that_is_not_a_voucher_is_refused_and_not_sent(till: Till) -> None:
    till.app.scanners.refused.emit(BadScan(ScanProblem.UNCLEAN, 12))
    assert till.title == "Didn't scan properly"
    assert till.history == []


def test_typing_replaces_the_fields_contents_after_a_refused_scan(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    QTest.keyClicks(till.field, "10000")  # the beginning of a scan that was cut in two
    till.app.keys.burst.emit(Broken(Fault.DOUBTFUL, "00001", Suffix.ENTER, (5.0,) * 4, False))
    assert till.title == "Didn't scan properly"
    till.scan("1000000001")
    till.until(lambda: bool(till.cards()))
    assert list(smart_gift.held()) == ["1000000001"]


def test_a_scan_refused_in_a_dialog_selects_the_field_behind_it(till: Till) -> None:
    QTest.keyClicks(till.field, "10000")
    till.press("settingsButton")
    till.app.scanners.refused.emit(BadScan(ScanProblem.UNCLEAN, 5))
    assert till.app.settings_flow.dialog is not None
    till.app.settings_flow.dialog.close()
    assert till.field.selectedText() == "10000"


def test_a_half_typed_number_survives_an_accepted_scan_and_is_not_selected(till: Till) -> None:
    QTest.keyClicks(till.field, "12")
    scan = Scanned("1000000001", Suffix.ENTER, (5.0,) * 9, caps_lock=False)
    till.app.keys.burst.emit(scan)
    till.until(lambda: bool(till.cards()))
    QTest.keyClicks(till.field, "34")
    assert till.field.text() == "1234"


def test_a_scan_that_cannot_be_accepted_selects_the_field(till: Till) -> None:
    till.app.worker.start_failed.emit("it can't start")
    QTest.keyClicks(till.field, "10000")
    scan = Scanned("1000000001", Suffix.ENTER, (5.0,) * 9, caps_lock=False)
    till.app.keys.burst.emit(scan)
    assert till.title == "This app isn't working"
    assert till.field.selectedText() == "10000"


def test_what_was_typed_too_early_is_put_back_unless_more_is_being_typed(till: Till) -> None:
    may_fail = threading.Event()

    def fail(report_step: ReportStep, texts: Sequence[str]) -> WorkerResources:
        may_fail.wait(10)
        raise RuntimeError("it can't start")

    till.stop()
    till.opening = fail
    till.start(wait=False)
    till.scan("1000000001")
    QTest.keyClicks(till.field, "77")
    may_fail.set()
    till.until(lambda: till.title == "This app isn't working")
    assert till.field.text() == "77"


def test_a_serial_scanner_reserves_and_unplugging_it_shows_in_the_badge(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no ptys")
    ours, theirs = os.openpty()
    plugged: list[str] = []
    monkeypatch.setattr("gui.services.serial_scanner.RETRY_MS", 20)
    monkeypatch.setattr(
        "gui.services.serial_scanner.find_port", lambda settings: next(iter(plugged), None)
    )
    till.stop()
    till.settings = Settings(scanner=ScannerSettings(mode=ScannerMode.SERIAL))
    till.start()
    till.until(lambda: till.text("connectionState") == "●  Scanner unplugged")
    plugged.append(os.ttyname(theirs))
    till.until(lambda: till.text("connectionState") == "●  Key not tested")
    os.write(ours, b"\x021000000001\r\n")
    till.until(lambda: till.numbers() == ["1000 0000 01"])
    till.stop()
    os.close(ours)
    os.close(theirs)


# --- a verdict's colour all over the window -------------------------------------------------------


@pytest.fixture
def colourful_till(till: Till) -> Till:
    till.stop()
    till.settings = Settings(whole_window_colour=True, shop="Harrogate")
    till.start()
    return till


def page_colour(till: Till) -> str:
    """What is behind everything, as a corner of the window shows it."""
    till.settle()
    return till.window.grab().toImage().pixelColor(2, 2).name()


def solid(severity: Severity) -> str:
    return current_theme().tone(severity).solid


def test_the_whole_window_takes_a_verdicts_colour_for_a_moment(colourful_till: Till) -> None:
    till = colourful_till
    till.scan_and_wait("1000000001")
    assert page_colour(till) == solid(Severity.SUCCESS)
    till.scan_and_wait("4000000001")
    assert page_colour(till) == solid(Severity.ERROR)
    till.until(lambda: page_colour(till) == current_theme().background)


def test_what_is_no_verdict_ends_the_colour(colourful_till: Till) -> None:
    till = colourful_till
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    assert page_colour(till) == current_theme().background


def test_what_is_still_being_asked_has_no_colour(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till = scripted_till
    till.stop()
    till.settings = Settings(whole_window_colour=True)
    till.start()
    till.scan_and_wait("1000000001")
    assert page_colour(till) == solid(Severity.SUCCESS)
    scripted_server.play(Conversation.hang)
    till.scan("1000000002")
    till.until(lambda: till.title == "Reserving…")
    assert page_colour(till) == current_theme().background


def test_the_colour_is_off_by_default(till: Till) -> None:
    till.scan_and_wait("1000000001")
    assert page_colour(till) == current_theme().background


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("severity", Severity)
def test_what_is_on_the_page_can_be_read_on_a_verdicts_colour(
    severity: Severity, theme: Theme, colourful_till: Till
) -> None:
    till = colourful_till
    till.window.resize(1040, 720)  # the offer and the heading beside each other
    till.app.window.dress(theme)
    for number in ("1000000001", "1000000002", "1000000003", "1000000004"):
        till.scan_and_wait(number)
    till.turn(241)  # the heading of the rows is amber now
    till.press("holdDone", till.cards()[1])
    till.app.window.flood(severity)
    till.settle()
    picture = till.window.grab().toImage()
    colour = theme.tone(severity).solid
    read = []
    for widget in till.window.findChildren(QWidget):
        is_text = isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())
        if not is_text or not widget.isVisible() or isinstance(widget, InkLabel):
            continue
        is_button = isinstance(widget, QAbstractButton)  # neither on its text nor on its edge:
        at = QPoint(4, widget.height() // 2) if is_button else QPoint(widget.width() // 2, 1)
        behind = picture.pixelColor(widget.mapTo(till.window, at)).name()
        if till.app.window.verdict.isAncestorOf(widget) or behind != colour:
            continue
        read.append(widget.objectName())
        ink = widget.palette().color(widget.foregroundRole()).name()
        assert contrast(ink, colour) >= 4.5, widget.objectName()
    assert {"appTitle", "tillName", "holdsSummary", "putAwayWords"} <= set(read)
    till.app.window.flood(None)
    title = till.find(QLabel, "appTitle")
    assert title.palette().color(title.foregroundRole()).name() == theme.text
