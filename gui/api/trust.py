"""Whose certificates are trusted."""

from __future__ import annotations

import ssl

from gui.domain.setup.service_address import ServiceAddress


def trust(address: ServiceAddress) -> ssl.SSLContext | None:
    """What a service's certificate is verified with; None without TLS."""
    return None if address.url.startswith("http://") else system_trust()


def system_trust() -> ssl.SSLContext:
    """The operating system's trust store; on Linux OpenSSL's, which reads SSL_CERT_FILE.

    Unlike `ssl.create_default_context`, this ignores SSLKEYLOGFILE: that function fails if the file
    can't be written, and otherwise writes the keys that decrypt the connection there.
    """
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
