"""Contents other than voucher numbers never leave this PC; a shop's own codes do."""

from __future__ import annotations

import pytest

from gui.domain.other_contents import Contents, other_contents

WEB = [
    "https://gift.example/v/123456",
    "HTTPS://GIFT.EXAMPLE/V/123456",
    "http:/gift.example",
    "https:gift.example",
    "//gift.example/v/123456",
    "]Q3https://gift.example",
    "gift.example/v/123456",
    "gift.voucher",
    "gift.voucher/7",
    "gift.example?code=123456",
    "gift.example#123456",
    "gift.example:8443/v/1",
    "gift.example./v/1",
    "staff@gift.example/v/1",
    "www.gift.example",
    "]Q1WWW.GIFT.EXAMPLE",
    "www2.gift4you.co.uk/7",
    "gift4you.com",
    "gift.example",
    "gïft.example/7",
    "xn--gft-8ma.xn--p1ai/7",
    "192.168.1.10/v/123456",
    "192.168.1.10:8080/v",
    "ftp://gift.example/1",
    "URL:gift",
    "URLTO:gift.example",
    "MEBKM:TITLE:gift;URL:gift.example;;",
    "file:/tmp/x",
    "itms-apps://x",
]
WIFI = [
    "WIFI:S:Café;P:secret123;;",
    "wifi:T:WPA;S:Café;P:secret123;;",
    "WIFI:",
    "]Q1WIFI:S:x;P:y;;",
    "QWIFI:S:x;P:y;;",
    "W I F I : S : x ; P : y ;;",
    "DPP:C:81/1;K:abc;;",
]
CONTACT = [
    "mailto:jo@shop.example",
    "MAILTO:jo",
    "MATMSG:TO:jo@shop.example;SUB:x;;",
    "SMTP:jo@shop.example:hello",
    "jo@shop.example",
    "tel:+441423500000",
    "TEL:0142350",
    "SMSTO:0142350:hello",
    "sms:0142350",
    "mmsto:0142350",
    "facetime:0142350",
    "skype:jo?call",
    "sip:jo",
    "xmpp:jo",
    "whatsapp:0142350",
    "BEGIN:VCARD",
    "BEGIN:VCARD VERSION:3.0 N:Jo END:VCARD",
    "BEGIN:VEVENT",
    "BEGIN:VCALENDAR",
    "MECARD:N:Jo;TEL:0142350;;",
    "BIZCARD:N:Jo;;",
]
DATA = [
    '{"voucher":"1234567890"}',
    '["1234567890"]',
    "[1234567890]",
    '"voucher":1234567890',
    "<voucher>1234567890</voucher>",
    "geo:53.99,-1.54",
    "GEO:53.99,-1.54,100",
    "otpauth://totp/shop?secret=ABC",
    "otpauth-migration:abc",
    "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
    "ethereum:0x1234",
    "lightning:lnbc1",
    "data:text/plain,1234567890",
    "data:;base64,MTIz",
    "javascript:alert(1)",
    "urn:uuid:1234",
    "magnet:?xt=1",
    "LPA:1$smdp.example$ABC",
    "shc:/567",
    "did:key:z6Mk",
    "FIDO:/123",
    "voucher=1234567890&pin=1234",
    "CARD:NO:1234567890;PIN:1234;",
    "eyJhbGciOiJub25lIn0.eyJ2IjoxfQ.",
]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        *((text, Contents.WIFI) for text in WIFI),
        *((text, Contents.CONTACT) for text in CONTACT),
        *((text, Contents.DATA) for text in DATA if "://" not in text),
        *((text, Contents.WEB_ADDRESS) for text in WEB if "MEBKM" not in text),
    ],
)
def test_other_contents_are_recognised(text: str, contents: Contents) -> None:
    assert other_contents(text) is contents


@pytest.mark.parametrize("text", [*WIFI, *CONTACT, *DATA, *WEB])
def test_other_contents_are_not_voucher_numbers(text: str) -> None:
    assert other_contents(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "1234567890",
        "0000000000000",
        "1234-5678-9012",
        "ABC-123",
        "12/345",
        "GIFT:1234",
        "GIFT-2026/77",
        "V:12:345",
        "MT:1234",
        "GEO:1234",
        "DATA:1234",
        "GV1.23",
        "12.34.56.78",
        "1234.UK",
        "2024.12/345",
        "A.B/12",
        "V1.AB12/7",
        "(01)09501101530003(21)1234",
        "ab-12/Ö",
        "A+B=12",
        "PIN=1234",
        "100%",
        "#1234567",
        "GIFT@1234",
        "0123456789AZQWMYaz-/_:?=]@#",
        "eyJ1",
        "*1234*",
        "",
    ],
)
def test_a_shops_own_codes_are_left_alone(text: str) -> None:
    assert other_contents(text) is None
