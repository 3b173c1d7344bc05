"""From an exception to what it means: every httpx exception lands in exactly one answer.

What counts is whether the request can have reached Smart Gift. httpx's own tree:

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

That is for requests whose reply is not here, or too little of it (`cut_answer` in replies.py): what
has come of a reply goes before how it ended.

Where the transport told that the request itself was never begun (`never_sent`), InDoubt becomes
Unreachable: a proxy that drops the connection before the tunnel stands has seen no voucher. Where
a proxy setting has to do with it, proxies.py says so instead of blaming the network.
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
"""How httpcore and h11 say that the connection ended too early; any other RemoteProtocolError is of
an answer that is no HTTP."""


def answer_to_failure(failure: Exception, now: Moment, *, never_sent: bool) -> Answer:
    """What a request that has failed now comes to."""
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
                continue  # no fault: the handshake was waiting for bytes when it was cut off
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
    """`failure` and what it came of, outermost first; each once."""
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
