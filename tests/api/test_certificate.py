from __future__ import annotations

import ssl

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from gui.api.certificate import issuer_of


@pytest.fixture(scope="module")
def der() -> bytes:
    authority = trustme.CA(organization_name="Ünited Röots", organization_unit_name="unit")
    pem = authority.issue_cert("localhost").cert_chain_pems[0].bytes().decode()
    return ssl.PEM_cert_to_DER_cert(pem)


def test_the_issuer_is_read(der: bytes) -> None:
    assert "Ünited Röots" in issuer_of(der)


@pytest.mark.parametrize("data", [b"", b"\x02\x00", b"\x30\x02\x30\x00"])
def test_what_is_not_a_certificate_has_no_issuer(data: bytes) -> None:
    assert issuer_of(data) == ""


@given(st.data())
def test_a_broken_certificate_has_no_issuer_and_does_no_harm(
    der: bytes, data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(der)))
    noise = data.draw(st.binary(max_size=40))
    assert isinstance(issuer_of(der[:cut] + noise), str)
