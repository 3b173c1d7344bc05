"""Whether something between this till and Smart Gift answered in its place.

A firewall, a filter or a guest network's sign-in page answers with a page of its own. It may have
stopped the request or, having let it through, the reply: the voucher may be held all the same.
"""

from __future__ import annotations

from collections.abc import Mapping

_NETWORK_SIGN_IN = 511
"""Only something in between answers with this (RFC 6585, section 6)."""

_PAGE_STATUSES = {401, 403, 451, _NETWORK_SIGN_IN}
"""The statuses of block pages, besides 2xx. Any web server sends web pages with other statuses."""

_MARKS = {
    "cf-mitigated": {"challenge"},  # developers.cloudflare.com, "Detect a Challenge Page response"
    "x-amzn-waf-action": {"challenge", "captcha"},  # AWS WAF Developer Guide, "CAPTCHA actions"
}

_CLOUDFLARE_ERROR = "https://developers.cloudflare.com/"
"""Where the `type` of Cloudflare's own errors points: it answers in JSON when asked to
(developers.cloudflare.com/fundamentals/reference/error-responses)."""

_WORDS = ("access denied", "blocked", "error code: 10")
"""In plain text. The last one is Cloudflare's whole answer to clients that don't accept HTML."""


def is_block_page(
    status: int, headers: Mapping[str, str], body: bytes, content: Mapping[str, object] | None
) -> bool:
    """Whether a reply is clearly not from Smart Gift; `content` is the JSON in its `body`.

    `headers` must look up names case-insensitively.
    """
    for name, values in _MARKS.items():
        if headers.get(name, "").strip().lower() in values:
            return True
    if status == _NETWORK_SIGN_IN:
        return True
    if content is not None:
        return 400 <= status < 500 and str(content.get("type")).startswith(_CLOUDFLARE_ERROR)
    if not (200 <= status < 300 or status in _PAGE_STATUSES):
        return False
    text = body.decode("utf-8-sig", "replace").strip().lower()
    if not text or text.startswith(("{", "[", '"')):
        return False  # nothing, or broken JSON
    is_html = text.startswith("<") or "html" in headers.get("content-type", "").lower()
    return is_html or any(words in text for words in _WORDS)
