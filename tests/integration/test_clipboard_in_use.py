"""Another program keeps the clipboard for a while, as Windows allows it to."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from tests.till import Till

NUMBER = "1000000001"


def test_the_window_says_copied_once_it_is_so(till: Till) -> None:
    is_taken = True
    till.app.clipboard._is_taken = lambda: is_taken
    till.scan_and_wait(NUMBER)
    assert "is copied" not in till.advice
    assert till.text("holdCopied") == ""
    is_taken = False
    till.until(lambda: "is copied" in till.advice)
    assert till.text("holdCopied") != ""
    assert till.clipboard == till.text("holdToken")


def test_a_token_that_is_not_copied_is_told_until_it_is(till: Till) -> None:
    till.app.clipboard._is_taken = lambda: True
    till.scan_and_wait(NUMBER)
    till.until(lambda: till.shows("notice"))
    notice = till.find(QWidget, "notice")
    assert till.find(QLabel, "noticeTitle", notice).text() == "Token not copied"
    assert "1000 0000 01" in till.find(QLabel, "noticeAdvice", notice).text()
    assert "is copied" not in till.advice
    till.app.clipboard._is_taken = lambda: False
    till.press("copyToken")
    assert "is copied" in till.advice
    till.until(lambda: not till.shows("notice"))
