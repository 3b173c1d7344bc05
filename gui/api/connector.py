"""Makes connections to Smart Gift: directly or through a proxy, with or without TLS."""

from __future__ import annotations

import base64
import ssl
from dataclasses import dataclass

import httpcore
import httpx

from gui.api.proxies import WayOut
from gui.domain.setup.service_address import ServiceAddress


@dataclass(frozen=True, slots=True)
class ConnectTimeouts:
    """Seconds for each step of making a connection; `read` is for a proxy's answer."""

    connect: float
    write: float
    read: float


class Connector:
    """Makes new connections to one address.

    Every method raises what httpcore raises: ConnectError, ConnectTimeout, ProxyError and, from a
    proxy, ReadError, ReadTimeout, WriteError, WriteTimeout, RemoteProtocolError.
    """

    def __init__(
        self,
        address: ServiceAddress,
        way_out: WayOut,
        trust: ssl.SSLContext | None,
        timeouts: ConnectTimeouts,
    ) -> None:
        url = httpx.URL(address.url)
        self._host = url.raw_host.decode("ascii")
        self._port = url.port or (443 if url.scheme == "https" else 80)
        self._proxy = way_out.proxy
        self._trust = trust
        self._timeouts = timeouts
        self._backend = httpcore.AnyIOBackend()

    async def reach(self) -> httpcore.AsyncNetworkStream:
        """A connection to the service, before TLS."""
        if self._proxy is not None:
            return await self._tunnel()
        return await self._backend.connect_tcp(
            self._host, self._port, timeout=self._timeouts.connect
        )

    async def connect(self) -> httpcore.AsyncNetworkStream:
        """A connection that is ready for a request: TLS, if any, is in place."""
        stream = await self.reach()
        return stream if self._trust is None else await self._secured(stream, self._trust)

    async def _secured(
        self, stream: httpcore.AsyncNetworkStream, trust: ssl.SSLContext
    ) -> httpcore.AsyncNetworkStream:
        try:
            trust.set_alpn_protocols(["http/1.1"])
            return await stream.start_tls(trust, self._host, self._timeouts.connect)
        except BaseException:
            await stream.aclose()
            raise

    async def _tunnel(self) -> httpcore.AsyncNetworkStream:
        """A connection through the proxy (RFC 9110, 9.3.6: CONNECT)."""
        assert self._proxy is not None
        url = self._proxy.url
        place = b"%b:%d" % (self._host.encode("ascii"), self._port)
        headers = [(b"Host", place), (b"Accept", b"*/*")]
        if self._proxy.raw_auth is not None:
            login = base64.b64encode(b":".join(self._proxy.raw_auth))
            headers.append((b"Proxy-Authorization", b"Basic " + login))
        target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=place)
        to_proxy = httpcore.AsyncHTTPConnection(
            target.origin, self._proxy.ssl_context, network_backend=self._backend
        )
        timeouts = self._timeouts
        try:
            response = await to_proxy.handle_async_request(
                httpcore.Request(
                    "CONNECT",
                    target,
                    headers=headers,
                    extensions={
                        "timeout": {
                            "connect": timeouts.connect,
                            "write": timeouts.write,
                            "read": timeouts.read,
                        }
                    },
                )
            )
            if not 200 <= response.status < 300:
                phrase = response.extensions.get("reason_phrase", b"").decode("ascii", "ignore")
                raise httpcore.ProxyError(f"{response.status} {phrase}")
        except BaseException:
            await to_proxy.aclose()
            raise
        stream: httpcore.AsyncNetworkStream = response.extensions["network_stream"]
        return stream
