"""From an exception to its meaning: every httpx exception maps to exactly one answer.

What counts is whether the request may have reached Smart Gift. httpx's own tree:

    HTTPError
    ├── RequestError
    │   ├── TransportError
    │   │   ├── TimeoutException
    │   │   │   ├── ConnectTimeout, PoolTimeout        Unreachable: never sent
    │   │   │   └── ReadTimeout, WriteTimeout          InDoubt
    │   │   ├── NetworkError
    │   │   │   ├── ConnectError                       Unreachable; WrongAddress for TLS
    │   │   │   └── ReadError, WriteError, CloseError  InDoubt
    │   │   ├── ProtocolError (Local…, Remote…)        InDoubt
    │   │   ├── ProxyError                             Unreachable: the proxy said no
    │   │   └── UnsupportedProtocol                    WrongAddress: never sent
    │   ├── DecodingError, TooManyRedirects            InDoubt
    └── HTTPStatusError                                InDoubt
    InvalidURL                                         WrongAddress: never sent
    CookieConflict, StreamError and all else           InDoubt

That applies if no reply, or too little of it, has arrived (`cut_answer` in answers.py): what has
arrived of a reply counts for more than how it ended.

If the transport reported that sending never began (`never_sent`), InDoubt becomes Unreachable: a
proxy that drops the connection before the tunnel is up has not seen the voucher. If a proxy setting
is involved, proxies.py says so instead of blaming the network.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator

import httpx

from gui.domain.clock import Moment
from gui.domain.hold.outcome import (
    DOUBT_SECONDS,
    AddressFault,
    Answer,
    DoubtCause,
    InDoubt,
    ReachFault,
    Unreachable,
    WrongAddress,
)

_HUNG_UP = re.compile("disconnected|closed connection")
"""How httpcore and h11 say that the connection ended too early; any other RemoteProtocolError means
an answer that isn't HTTP."""


def answer_to_failure(failure: Exception, now: Moment, *, never_sent: bool) -> Answer:
    """What the failure of a request means, at `now`."""
    match failure:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Unreachable(ReachFault.TIMED_OUT)
        case httpx.ConnectError():
            return _no_connection(failure)
        case httpx.ProxyError():
            return Unreachable(ReachFault.PROXY)
        case httpx.UnsupportedProtocol() | httpx.InvalidURL():
            return WrongAddress(AddressFault.NOT_FOUND)
        case _ if never_sent:
            timed_out = isinstance(failure, (TimeoutError, httpx.TimeoutException))
            return Unreachable(ReachFault.TIMED_OUT if timed_out else ReachFault.NETWORK)
        case TimeoutError() | httpx.TimeoutException():
            return InDoubt(DoubtCause.NO_ANSWER, now.plus(DOUBT_SECONDS))
        case httpx.RemoteProtocolError() if not _HUNG_UP.search(str(failure)):
            return InDoubt(DoubtCause.UNUSABLE_REPLY, now.plus(DOUBT_SECONDS))
        case _:
            return InDoubt(DoubtCause.DROPPED, now.plus(DOUBT_SECONDS))


def _no_connection(failure: httpx.ConnectError) -> Answer:
    for cause in _causes(failure):
        match cause:
            case ssl.SSLWantReadError() | ssl.SSLWantWriteError():
                continue  # not a fault: the handshake was waiting for bytes when it was cut off
            case ssl.SSLCertVerificationError():
                return WrongAddress(AddressFault.CERTIFICATE)
            case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
                return Unreachable(ReachFault.NETWORK)  # hung up during the handshake
            case ssl.SSLError():
                return WrongAddress(AddressFault.TLS)
            case socket.gaierror():
                return Unreachable(ReachFault.NAME_NOT_FOUND)
            case ConnectionRefusedError():
                return Unreachable(ReachFault.REFUSED)
    return Unreachable(ReachFault.NETWORK)


def _causes(failure: BaseException) -> Iterator[BaseException]:
    """`failure` and its causes, outermost first, each once."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [failure]
    while waiting:
        cause = waiting.pop(0)
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [cause.__cause__, cause.__context__]
        if isinstance(cause, BaseExceptionGroup):
            waiting += cause.exceptions
