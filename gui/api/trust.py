"""Whose certificates are believed."""

from __future__ import annotations

import ssl

from gui.domain.setup.service_address import ServiceAddress


def trust(address: ServiceAddress) -> ssl.SSLContext | None:
    """What a service's certificate is checked against; None where there is no TLS."""
    return None if address.url.startswith("http://") else system_trust()


def system_trust() -> ssl.SSLContext:
    """The operating system's trust store; on Linux OpenSSL's, which reads SSL_CERT_FILE.

    SSLKEYLOGFILE is not read, unlike by `ssl.create_default_context`, which fails where that file
    can't be written, and would write there what decrypts the connection.
    """
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
