"""People judge the words themselves; these tests check what must be true of all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from gui.domain.hold.attempt import Ending
from gui.domain.hold.outcome import (
    DoubtCause,
    Held,
    InDoubt,
    KeyRejected,
    Oddity,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.scan.cleaning import BadScan
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.message import Message, MessageAction, Severity
from gui.domain.telling.news import (
    AlreadyLive,
    CannotStart,
    Checked,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Step,
    StillStarting,
    Verdict,
    WaitingForLimit,
)
from gui.domain.translation import source_text
from gui.domain.voucher_number import BadNumber
from tests.attempts import attempt, held, in_doubt
from tests.every_news import all_news, already_held, lost_reply, odd
from tests.fake_clock import FakeClock


def shown(news: News, clock: FakeClock) -> Message:
    banner = banner_for(news, clock.now(), source_text)
    assert banner is not None
    return banner


def all_banners(clock: FakeClock) -> Iterator[tuple[News, Message]]:
    """Every piece of news with its banner: at once, in the last minute, and once it is over."""
    for advance in (0, 250, 60):
        moments = all_news(clock)
        clock.advance(advance)
        for news in moments:
            banner = banner_for(news, clock.now(), source_text)
            if banner is not None:
                yield news, banner


def test_every_banner_is_short_calm_and_complete(clock: FakeClock) -> None:
    for _, banner in all_banners(clock):
        words = f"{banner.title} {banner.text}"
        words = words.replace("Caps Lock", "").replace("Num Lock", "")
        assert len(banner.title.split()) <= 6, banner.title
        assert len(banner.text) <= 190, banner.text
        assert banner.text.endswith((".", "”")), banner.text
        assert "{" not in words
        assert "%n" not in words
        assert "!" not in words
        assert not re.search(r"\b(please|hold|lock|endpoint|422|invalid)\b", words, re.I)


def test_every_banner_about_a_voucher_names_it(clock: FakeClock) -> None:
    about_none = BadNumber | BadScan | CannotStart | StillStarting
    named = 0
    for news, banner in all_banners(clock):
        if not isinstance(news, about_none):
            match news:
                case QueueFull(number):
                    pass
                case Checked(check):
                    number = check.number
                case _:
                    number = news.attempt.number
            assert number.grouped in f"{banner.title} {banner.text}", banner
            named += 1
    assert named > 100


def test_the_time_of_a_verdict_is_in_minutes(clock: FakeClock) -> None:
    clock.advance(7.4)
    for _, banner in all_banners(clock):
        assert not re.search(r"\d\d:\d\d:\d\d", f"{banner.title} {banner.text}"), banner


def test_a_hold_is_shown_with_the_time_it_lasts_until(clock: FakeClock) -> None:
    clock.advance(59.9)
    banner = shown(Verdict(held(clock.now()), copied=True), clock)
    assert banner.title == "Reserved until 12:05", "rounded down: it promises"
    assert banner.severity is Severity.SUCCESS
    assert "copied" in banner.text


def test_a_token_that_was_not_copied_is_not_said_to_be(clock: FakeClock) -> None:
    assert "is copied" not in shown(Verdict(held(clock.now())), clock).text


def test_a_hold_that_is_not_saved_is_a_warning_with_a_way_out(clock: FakeClock) -> None:
    banner = shown(Verdict(replace(held(clock.now()), saved=False)), clock)
    assert banner.severity is Severity.WARNING
    assert "not saved" in banner.title
    assert banner.text.startswith("Copy the token"), "the button for that is below"


def test_the_last_minute_counts_down(clock: FakeClock) -> None:
    one = held(clock.now())
    clock.advance(240)
    assert shown(Verdict(one), clock).title == "Runs out in 0:59"
    clock.advance(30)
    assert shown(AlreadyLive(one), clock).title == "Runs out in 0:29"


def test_a_hold_that_has_run_out_may_be_reserved_again(clock: FakeClock) -> None:
    one = held(clock.now())
    clock.advance(300)
    banner = shown(Verdict(one), clock)
    assert (banner.title, banner.action) == ("Reservation ended", MessageAction.RESERVE_AGAIN)


def test_a_dismissed_hold_has_no_banner(clock: FakeClock) -> None:
    assert (
        banner_for(Verdict(held(clock.now()).ended(Ending.USED)), clock.now(), source_text) is None
    )
    assert banner_for(Verdict(attempt(clock.now())), clock.now(), source_text) is None


@pytest.mark.parametrize("cause", DoubtCause)
def test_a_doubt_is_never_shown_as_not_reserved(cause: DoubtCause, clock: FakeClock) -> None:
    clock.advance(0.5)
    doubt = in_doubt(clock.now(), cause)
    banner = shown(Verdict(doubt), clock)
    assert "eserved" in banner.title
    assert "No answer" not in banner.title, "there may have been one"
    assert "othing was reserved" not in banner.text
    assert "free after 12:06" in banner.text or "again after 12:06" in banner.text, "rounded up"
    clock.advance(299)
    assert "12:06" in shown(Verdict(doubt), clock).text
    clock.advance(2)
    over = shown(Verdict(doubt), clock)
    assert (over.title, over.action) == ("Try it again now", MessageAction.TRY_AGAIN)


def test_a_block_page_is_not_shown_as_a_bad_key_or_a_dropped_connection(clock: FakeClock) -> None:
    banner = shown(Verdict(in_doubt(clock.now(), DoubtCause.BLOCKED)), clock)
    assert banner.title == "Blocked: it may be reserved"
    assert "firewall or filter" in banner.text
    assert banner.action is MessageAction.TRY_AGAIN
    assert not {"key", "dropped"} & set(banner.text.split())


def test_what_this_app_did_not_send_is_not_blamed_on_the_network(clock: FakeClock) -> None:
    banner = shown(Verdict(attempt(clock.now(), Unreachable(ReachFault.STOPPED))), clock)
    assert banner.title == "Nothing was reserved"
    assert "in this app" in banner.text
    assert "network" not in banner.text


@pytest.mark.parametrize("cause", sorted(set(ReachFault) - {ReachFault.STOPPED}, key=str))
def test_a_proxy_is_blamed_if_it_is_at_fault(cause: ReachFault, clock: FakeClock) -> None:
    banner = shown(Verdict(attempt(clock.now(), Unreachable(cause))), clock)
    assert "wasn't reserved." in banner.text
    by_proxy = cause in (ReachFault.PROXY, ReachFault.PROXY_SETTING)
    assert ("proxy" in banner.text) == by_proxy


def test_a_voucher_held_elsewhere_is_shown_with_the_latest_end_of_its_hold(
    clock: FakeClock,
) -> None:
    refused = Refused(RefusalReason.ALREADY_HELD, "", clock.now().plus(300))
    news = Verdict(attempt(clock.now(), refused))
    assert "after 12:05." in shown(news, clock).text
    clock.advance(301)
    assert shown(news, clock).title == "Try it again now"


def test_this_tills_own_hold_in_the_way_is_not_called_somebody_elses(clock: FakeClock) -> None:
    _, ours, unknown = already_held(clock)
    banner = shown(Verdict(attempt(clock.now(), ours)), clock)
    assert banner.title == "Probably reserved by this till"
    assert "again after 12:04" in banner.text
    assert "free after 12:05" in banner.text, "the only thing that is certain"
    banner = shown(Verdict(attempt(clock.now(), unknown)), clock)
    assert banner.title == "Already reserved"
    assert "nother till" not in banner.text


def test_this_tills_own_hold_is_not_called_likely_once_it_is_over(clock: FakeClock) -> None:
    _, ours, _ = already_held(clock)
    news = Verdict(attempt(clock.now(), ours))
    clock.advance(201)
    banner = shown(news, clock)
    assert banner.title == "Try it again now", "what is in the way now is somebody else's"
    assert "after" not in banner.text


def test_a_single_end_is_shown_once(clock: FakeClock) -> None:
    end = clock.now().plus(300)
    refused = Refused(RefusalReason.ALREADY_HELD, "", end, ours_until=end.plus(10))
    banner = shown(Verdict(attempt(clock.now(), refused)), clock)
    assert "after 12:05" in banner.text, "that is certain, whoever has it"
    assert "nother till" not in banner.text


def test_two_ends_in_the_same_minute_are_shown_once(clock: FakeClock) -> None:
    end = clock.now().plus(290)
    refused = Refused(RefusalReason.ALREADY_HELD, "", end, ours_until=end.plus(-20))
    banner = shown(Verdict(attempt(clock.now(), refused)), clock)
    assert banner.text.count("12:05") == 1
    assert "nother till" not in banner.text


def test_an_unsettled_doubt_is_shown_with_the_latest_end(clock: FakeClock) -> None:
    now = clock.now()
    doubt = InDoubt(DoubtCause.UNSETTLED, now.plus(100), other_until=now.plus(200))
    assert "free after 12:04" in shown(Verdict(attempt(now, doubt)), clock).text


def test_nothing_is_said_about_earlier_tries_while_it_connects(clock: FakeClock) -> None:
    banner = shown(Progress(attempt(clock.now()), Step.CONNECTING), clock)
    assert "reserved" not in banner.text, "this till may hold it by an earlier request"


def test_a_release_refused_without_words_quotes_none(clock: FakeClock) -> None:
    refused = Refused(RefusalReason.UNRECOGNISED, " ")
    banner = shown(ReleaseFailed(held(clock.now()), refused), clock)
    assert "says" not in banner.text
    assert "free after 12:06" in banner.text, "12:05:15, rounded up"


def test_after_a_lost_reply_the_later_end_is_shown_too(clock: FakeClock) -> None:
    later = shown(Verdict(attempt(clock.now(), lost_reply(clock, other_later=True))), clock)
    assert "again after 12:04" in later.text
    assert "free after 12:05" in later.text
    sooner = shown(Verdict(attempt(clock.now(), lost_reply(clock, other_later=False))), clock)
    assert "again after 12:04" in sooner.text
    assert "another till" not in sooner.text


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (DoubtCause.NO_ANSWER, "didn't answer"),
        (DoubtCause.DROPPED, "connection dropped"),
        (DoubtCause.SERVER_ERROR, "answered with"),
        (DoubtCause.UNUSABLE_REPLY, "contained no token"),
        (DoubtCause.STOPPED, "app stopped"),
        (DoubtCause.UNSETTLED, "An earlier try"),
    ],
)
def test_a_doubt_says_what_happened(cause: DoubtCause, words: str, clock: FakeClock) -> None:
    assert words in shown(Verdict(in_doubt(clock.now(), cause)), clock).text


@pytest.mark.parametrize("oddity", Oddity)
def test_an_odd_token_is_never_shown_without_a_warning(oddity: Oddity, clock: FakeClock) -> None:
    one = odd(held(clock.now()), oddity)
    for seconds in (0, 250):
        clock.advance(seconds)
        for news in (Verdict(one, copied=True), AlreadyLive(one)):
            banner = shown(news, clock)
            assert banner.severity is Severity.WARNING
            assert banner.title == "Reserved: check it at the till"


def test_an_unknown_refusal_is_shown_in_the_servers_words_plain_and_short(clock: FakeClock) -> None:
    words = "<b>{number}</b> \x1b[31m" + "very " * 2000
    refused = Refused(RefusalReason.UNRECOGNISED, words)
    banner = shown(Verdict(attempt(clock.now(), refused)), clock)
    assert banner.text.startswith("Smart Gift says about 1234 5678 90: “<b>{number}</b> [31mvery")
    assert len(banner.text) < 250


def test_an_unknown_refusal_without_words_says_so(clock: FakeClock) -> None:
    refused = Refused(RefusalReason.UNRECOGNISED, "")
    assert "no reason" in shown(Verdict(attempt(clock.now(), refused)), clock).text


def test_a_wait_for_the_limit_counts_down_and_counts_the_vouchers_waiting(clock: FakeClock) -> None:
    news = WaitingForLimit(attempt(clock.now()), clock.now().plus(24), 2)
    assert "0:24. 2 vouchers" in shown(news, clock).text
    clock.advance(10.5)
    assert "0:14. 2 vouchers" in shown(news, clock).text


def test_a_final_limit_counts_down_to_trying_again(clock: FakeClock) -> None:
    news = Verdict(attempt(clock.now(), RateLimited(clock.now().plus(90))))
    assert "1:30" in shown(news, clock).text
    clock.advance(90)
    assert "Try again now" in shown(news, clock).text


@pytest.mark.parametrize("missing", [True, False])
def test_a_missing_key_and_a_wrong_one_are_told_apart(missing: bool, clock: FakeClock) -> None:
    advice = shown(Verdict(attempt(clock.now(), KeyRejected(missing))), clock).text
    assert ("no API key yet" in advice) is missing


def test_scanning_a_live_voucher_again_shows_the_time_left(clock: FakeClock) -> None:
    one = held(clock.now())
    clock.advance(99)
    banner = shown(AlreadyLive(one), clock)
    assert banner.text.startswith("1234 5678 90 has 3:20 left")


def test_a_release_without_an_answer_is_not_shown_as_failed(clock: FakeClock) -> None:
    one = held(clock.now())
    doubt = InDoubt(DoubtCause.NO_ANSWER, clock.now().plus(300))
    banner = shown(ReleaseFailed(one, doubt), clock)
    assert banner.title == "Release not confirmed"
    assert "12:06" in banner.text, "12:05:15: Smart Gift counts from when the request came"


@pytest.mark.parametrize("answer", [Unreachable(ReachFault.REFUSED), None])
def test_a_release_that_is_not_known_counts_a_request_that_may_arrive_late(
    answer: Unreachable | None, clock: FakeClock
) -> None:
    one = held(clock.now())
    assert isinstance(one.outcome, Held)
    one = replace(one, outcome=replace(one.outcome, stray_until=clock.now().plus(600)))
    doubt = InDoubt(DoubtCause.NO_ANSWER, clock.now().plus(300))
    assert "12:10" in shown(ReleaseFailed(one, answer or doubt), clock).text


def test_a_release_that_failed_has_nothing_to_add_once_the_hold_is_over(clock: FakeClock) -> None:
    one = held(clock.now())
    clock.advance(301)
    news = ReleaseFailed(one, Unreachable(ReachFault.REFUSED))
    assert shown(news, clock).title == "Reservation ended"


def test_a_hold_elsewhere_whose_end_is_not_known_may_be_tried_again(clock: FakeClock) -> None:
    refused = Refused(RefusalReason.ALREADY_HELD, "")
    assert shown(Verdict(attempt(clock.now(), refused)), clock).action is MessageAction.TRY_AGAIN
