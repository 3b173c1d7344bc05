from __future__ import annotations

import inspect
import socket
import ssl

import httpx
import pytest

from gui.api.failures import answer_to_failure
from gui.domain.hold.outcome import (
    AddressFault,
    Answer,
    DoubtCause,
    InDoubt,
    ReachFault,
    Unreachable,
    WrongAddress,
)
from tests.fake_clock import FakeClock

NOW = FakeClock().now()
NO_ANSWER = InDoubt(DoubtCause.NO_ANSWER, NOW.plus(302))
DROPPED = InDoubt(DoubtCause.DROPPED, NOW.plus(302))
UNUSABLE = InDoubt(DoubtCause.UNUSABLE_REPLY, NOW.plus(302))

MEANINGS: dict[type[Exception], Answer] = {
    httpx.HTTPError: DROPPED,
    httpx.RequestError: DROPPED,
    httpx.TransportError: DROPPED,
    httpx.TimeoutException: NO_ANSWER,
    httpx.ConnectTimeout: Unreachable(ReachFault.TIMED_OUT),
    httpx.PoolTimeout: Unreachable(ReachFault.TIMED_OUT),
    httpx.ReadTimeout: NO_ANSWER,
    httpx.WriteTimeout: NO_ANSWER,
    httpx.NetworkError: DROPPED,
    httpx.ConnectError: Unreachable(ReachFault.NETWORK),
    httpx.ReadError: DROPPED,
    httpx.WriteError: DROPPED,
    httpx.CloseError: DROPPED,
    httpx.ProtocolError: DROPPED,
    httpx.LocalProtocolError: DROPPED,
    httpx.RemoteProtocolError: UNUSABLE,
    httpx.ProxyError: Unreachable(ReachFault.PROXY),
    httpx.UnsupportedProtocol: WrongAddress(AddressFault.NOT_FOUND),
    httpx.DecodingError: DROPPED,
    httpx.TooManyRedirects: DROPPED,
    httpx.HTTPStatusError: DROPPED,
    httpx.InvalidURL: WrongAddress(AddressFault.NOT_FOUND),
    httpx.CookieConflict: DROPPED,
    httpx.StreamError: DROPPED,
    httpx.StreamConsumed: DROPPED,
    httpx.StreamClosed: DROPPED,
    httpx.ResponseNotRead: DROPPED,
    httpx.RequestNotRead: DROPPED,
}


def make(kind: type[Exception]) -> Exception:
    if kind is httpx.HTTPStatusError:
        request = httpx.Request("POST", "https://example.com")
        return httpx.HTTPStatusError("x", request=request, response=httpx.Response(500))
    parameters = inspect.signature(kind).parameters
    return kind("x") if parameters else kind()


def test_every_exception_of_httpx_has_its_meaning() -> None:
    exceptions = {
        each
        for each in vars(httpx).values()
        if isinstance(each, type) and issubclass(each, Exception)
    }
    assert exceptions == set(MEANINGS), "httpx has gained or lost an exception"


@pytest.mark.parametrize(("kind", "meaning"), MEANINGS.items(), ids=lambda each: str(each)[:40])
def test_an_exception_means(kind: type[Exception], meaning: Answer) -> None:
    assert answer_to_failure(make(kind), NOW, never_sent=False) == meaning


@pytest.mark.parametrize(
    "words",
    [
        "Server disconnected without sending a response.",
        "peer closed connection without sending complete message body (incomplete chunked read)",
    ],
)
def test_a_connection_that_ended_too_early_was_dropped(words: str) -> None:
    failure = httpx.RemoteProtocolError(words)
    assert answer_to_failure(failure, NOW, never_sent=False) == DROPPED


@pytest.mark.parametrize("kind", MEANINGS, ids=lambda each: each.__name__)
def test_what_was_never_sent_is_never_a_doubt(kind: type[Exception]) -> None:
    answer = answer_to_failure(make(kind), NOW, never_sent=True)
    assert isinstance(answer, Unreachable | WrongAddress)


@pytest.mark.parametrize(
    ("cause", "meaning"),
    [
        (ssl.SSLCertVerificationError("x"), WrongAddress(AddressFault.CERTIFICATE)),
        (ssl.SSLError("wrong version number"), WrongAddress(AddressFault.TLS)),
        (ssl.SSLEOFError("x"), Unreachable(ReachFault.NETWORK)),
        (ssl.SSLWantReadError("x"), Unreachable(ReachFault.NETWORK)),
        (socket.gaierror("x"), Unreachable(ReachFault.NAME_NOT_FOUND)),
        (ConnectionRefusedError("x"), Unreachable(ReachFault.REFUSED)),
        (OSError("no route"), Unreachable(ReachFault.NETWORK)),
    ],
)
def test_a_failed_connection_is_named_by_its_cause(cause: Exception, meaning: Answer) -> None:
    failure = httpx.ConnectError("x")
    failure.__cause__ = OSError("All connection attempts failed")
    failure.__cause__.__cause__ = ExceptionGroup("several", [OSError("other"), cause])
    failure.__context__ = failure.__cause__
    assert answer_to_failure(failure, NOW, never_sent=True) == meaning


def test_running_out_of_time_leaves_a_doubt_unless_the_request_was_never_sent() -> None:
    assert answer_to_failure(TimeoutError(), NOW, never_sent=False) == NO_ANSWER
    assert answer_to_failure(TimeoutError(), NOW, never_sent=True) == Unreachable(
        ReachFault.TIMED_OUT
    )


def test_a_defect_of_our_own_leaves_a_doubt() -> None:
    assert answer_to_failure(KeyError("x"), NOW, never_sent=False) == DROPPED
