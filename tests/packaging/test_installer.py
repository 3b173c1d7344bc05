from __future__ import annotations

import os
import sys
from pathlib import Path

import installer
import pytest


@pytest.mark.parametrize("found", [(3, 13, 12), (3, 13, 13), (3, 13, 100)])
def test_a_release_is_built_with_a_current_python(found: tuple[int, ...]) -> None:
    installer.refuse_old_python(found)


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ((3, 13, 2), "at least 3.13.12; this is 3.13.2."),
        ((3, 13, 11), "this is 3.13.11."),
        ((3, 12, 99), "this is 3.12.99."),
        ((3, 14, 0), "this is 3.14.0."),
        ((4, 0, 0), "this is 4.0.0."),
    ],
)
def test_a_release_is_not_built_with_another_python(found: tuple[int, ...], told: str) -> None:
    with pytest.raises(SystemExit, match=told):
        installer.refuse_old_python(found)


@pytest.mark.skipif(sys.platform == "win32", reason="osslsigncode is for builds on Linux")
def test_the_certificates_password_is_never_on_a_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer = tmp_path / "osslsigncode"
    signer.write_text(
        f"#!{sys.executable}\n"
        "import shutil, sys\n"
        f"open({str(tmp_path / 'seen')!r}, 'w').write('\\n'.join([*sys.argv, sys.stdin.read()]))\n"
        "shutil.copy(sys.argv[sys.argv.index('-in') + 1], sys.argv[-1])\n",
        encoding="utf-8",
    )
    signer.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("VOUCHER_HOLD_SIGN_PFX", "certificate.pfx")
    monkeypatch.setenv("VOUCHER_HOLD_SIGN_PASSWORD", "correct horse")
    program = tmp_path / "VoucherHold.exe"
    program.write_bytes(b"MZ")
    installer._sign(program)
    *arguments, password = (tmp_path / "seen").read_text(encoding="utf-8").split("\n")
    assert password == "correct horse"
    assert not [each for each in arguments if "horse" in each]
    assert program.read_bytes() == b"MZ"
