"""Codes that contain something other than a voucher number: web addresses, Wi-Fi passwords, JSON …

Such a code was scanned, or its text pasted, by mistake, and its contents are private: it is refused
on this PC. Shops have codes of their own ("GIFT:1234", "12/345", "ABC-1.2"), so only known formats
are refused, and not every colon, slash or dot.
"""

from __future__ import annotations

import re
from enum import Enum


class Contents(Enum):
    """What something is, if not a voucher number."""

    WEB_ADDRESS = "web_address"
    WIFI = "wifi"
    CONTACT = "contact"
    """A call, a message, a person's details."""
    DATA = "data"
    """Anything else that contains more than a number."""


_AIM = r"(?:\][a-z][a-z0-9])?"
_PATTERNS = {
    # https://github.com/zxing/zxing/wiki/Barcode-Contents, IANA's list of URI schemes, and what
    # authenticators and wallets put into QR codes. The first alternatives are so distinctive that #
    # it doesn't matter what the scanner sends before them.
    Contents.WIFI: rf"wifi:[a-z]+:|^{_AIM}(?:wifi|dpp):",
    Contents.CONTACT: (
        r"mailto:|begin:v(?:card|event|calendar)|(?:mecard|matmsg|bizcard):[a-z]+:"
        rf"|^{_AIM}(?:matmsg|smtp|tel|callto|sms|smsto|mms|mmsto|facetime|facetime-audio|skype"
        r"|sips?|xmpp|whatsapp|mecard|bizcard):"
        r"|^[^@/]+@(?:[\w-]+\.)+[^\W\d_]{2,}$"  # an e-mail address alone
    ),
    Contents.WEB_ADDRESS: (
        rf"://|^//|^{_AIM}(?:www\.|https?[^a-z0-9]|(?:ftps?|url|urlto|mebkm|view-source|file):)"
    ),
    Contents.DATA: (
        rf"otpauth|^{_AIM}(?:bitcoin|bitcoincash|litecoin|ethereum|lightning|lnurl|monero|dogecoin"
        r"|solana|javascript|vbscript|blob|urn|magnet|fido|openid|openid4vp|spotify):"
        rf"|^{_AIM}(?:geo:[-\d.]+,|data:[^,]*,|lpa:1\$|shc:/|did:[a-z]+:)"
        rf"|^{_AIM}[\[{{<]|[\[{{]\"|\":"  # JSON, XML
        r"|^[a-z][\w.-]*=[^&=]*(?:&[\w.-]+=[^&=]*)+$"  # the fields of a form
        rf"|^{_AIM}[a-z]+:[a-z]+:[^;]*;"  # fields as MECARD writes them
        r"|^eyj[\w-]+\.[\w-]+\.[\w-]*$"  # a JSON web token
    ),
}

_HOST = (
    rf"{_AIM}(?:[^@/?#]*@)?(?P<names>(?:[^\W_](?:[\w-]*[^\W_])?\.)+)"
    r"(?P<top>[^\W\d_]{2,}|xn--[a-z0-9-]+)\.?(?P<rest>(?::\d{1,5})?(?:[/?#].*)?)"
)
_IP_ADDRESS = r"(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?[/?#].*"
_COMMON_TOPS = {
    *("app", "biz", "co", "com", "de", "dev", "edu", "es", "eu", "example", "fr", "gift", "gifts"),
    *("gov", "ie", "info", "io", "it", "link", "me", "net", "nl", "online", "org", "page", "shop"),
    *("site", "store", "test", "uk", "us", "xyz"),
}
"""These identify a website even if its name has digits: "gift4you.com"."""


def other_contents(text: str) -> Contents | None:
    """What `text` is, if it is known to be something other than a voucher number.

    Spaces and case don't matter.
    """
    code = "".join(text.split()).lower()
    if code.isalnum():
        return None
    for contents, pattern in _PATTERNS.items():
        if re.search(pattern, code):
            return contents
    return Contents.WEB_ADDRESS if _is_address_without_scheme(code) else None


def _is_address_without_scheme(code: str) -> bool:
    match = re.fullmatch(_HOST, code)
    if match is None:
        return re.fullmatch(_IP_ADDRESS, code) is not None
    if match["top"] in _COMMON_TOPS:
        return bool(match["rest"]) or any(each.isalpha() for each in match["names"])
    if match["rest"]:
        return any(each.isalpha() for each in match["names"])
    return not any(each.isdigit() for each in match["names"])
