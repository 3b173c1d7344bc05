"""An httpx transport over httpcore's pool, with connections that we make ourselves.

httpx's own transport doesn't accept a `network_backend` (httpcore's documentation, "Network
Backends"), through which a connection made ahead is passed in. That is the only difference.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import httpcore
import httpx

_NAMES = (
    "ConnectError",
    "ConnectTimeout",
    "LocalProtocolError",
    "PoolTimeout",
    "ProxyError",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "UnsupportedProtocol",
    "WriteError",
    "WriteTimeout",
)
"""What httpcore raises; httpx has the same names."""

_AS_HTTPX: dict[type[Exception], type[httpx.TransportError]] = {
    getattr(httpcore, name): getattr(httpx, name) for name in _NAMES
}


class Transport(httpx.AsyncBaseTransport):
    """Each request gets its own connection from `backend`; `trust` verifies TLS certificates."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend, trust: ssl.SSLContext | None) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trust,
            network_backend=backend,
            max_connections=None,
            max_keepalive_connections=0,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """httpx's override: send `request`, and return its response with the body still to read."""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        url = request.url
        with _errors_as_httpx():
            response = await self._pool.handle_async_request(
                httpcore.Request(
                    method=request.method,
                    url=httpcore.URL(
                        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                    ),
                    headers=request.headers.raw,
                    content=request.stream,
                    extensions=request.extensions,
                )
            )
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """httpx's override: close every connection."""
        await self._pool.aclose()


class _Body(httpx.AsyncByteStream):
    """A reply's body; closing it closes the connection."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _errors_as_httpx():
            async for piece in self._response.aiter_stream():
                yield piece

    async def aclose(self) -> None:
        await self._response.aclose()


@contextmanager
def _errors_as_httpx() -> Iterator[None]:
    try:
        yield
    except tuple(_AS_HTTPX) as exc:
        raise _AS_HTTPX[type(exc)](str(exc)) from exc
