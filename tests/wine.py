"""Wine in place of Windows: which tests fail for that alone."""

from __future__ import annotations

import sys

import pytest

UNDER_WINE = False

if sys.platform == "win32":
    import ctypes

    UNDER_WINE = hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


def not_under_wine(reason: str) -> pytest.MarkDecorator:
    """Leave a test out under Wine, because of what Wine lacks or does otherwise than Windows."""
    return pytest.mark.skipif(UNDER_WINE, reason=f"Wine: {reason}")


checks_certificates = not_under_wine("it takes a certificate whose authority nobody knows")
