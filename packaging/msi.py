"""Makes the MSI of a frozen program, on Linux: wixl has no Windows version.

packaging/windows/voucher-hold.wxs says what is in it; this adds the program's files, compiles
msi-actions.c, and completes what wixl leaves out. Two builds of one program are one file.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from c_program import COMPILER, compile_c
from environment import bare_environment

WINDOWS = Path(__file__).resolve().parent / "windows"
SOURCE = WINDOWS / "voucher-hold.wxs"
ACTIONS = WINDOWS / "msi-actions.c"

PROGRAMS = {
    "wixl": "wixl",
    "msibuild": "msitools",
    COMPILER: "gcc-mingw-w64-x86-64",
}
"""The programs that an MSI needs, each with its Debian package."""

UPGRADE_CODE = "76D2CF4B-9A70-42D5-AD9B-3DA05B0E2CE8"
"""What all versions have in common: Windows finds an older or newer one by it. Never change it."""

PUBLIC_PROPERTIES = (
    *("INSTALLDIR", "APIURL", "SHOP", "TILL", "SITE", "CURRENCY", "APIKEYFILE", "AUTOSTART"),
    *("REMOVEDATA", "REMOVEKEY", "FOLDERWAS", "SETUPFOUND", "NEWERFOUND", "OLDERFOUND"),
)
"""Those that Windows may hand on from a user's command line to the part with all rights."""

_ELSEWHERE = {"VoucherHold.exe"}
"""Files that voucher-hold.wxs has itself."""


def product_code(number: str) -> str:
    """The code of one version, as in `msiexec /x {…}`."""
    return _code(f"product {number}")


def pack(
    folder: Path, number: str, output: Path, work: Path, moment: int, sign: Callable[[Path], None]
) -> None:
    """Make the MSI of version `number` of the program in `folder`.

    What is made on the way is left in `work`. Everything is dated `moment`, in seconds since 1970.
    """
    refuse_bad_version(number)
    work.mkdir(parents=True, exist_ok=True)
    actions = work / "msi-actions.dll"
    compile_c(ACTIONS, actions, "-shared", "-lmsi", "-lshell32", "-ladvapi32")
    sign(actions)
    files = work / "files.wxs"
    files.write_text(files_source(folder, number), encoding="utf-8")
    for each in folder.rglob("*"):
        os.utime(each, (moment, moment))  # the cabinet has the files' own times
    variables = {
        "ProductCode": product_code(number),
        "UpgradeCode": UPGRADE_CODE,
        "Version": number,
        "ProgramCode": _code(f"{number} VoucherHold.exe"),
        "RegistryCode": _code(f"{number} registry"),
    }
    output.unlink(missing_ok=True)
    defined = [word for each in variables.items() for word in ("-D", "=".join(each))]
    # Wixl looks for files in the current folder and beside the two sources.
    _run(["wixl", "-a", "x64", *defined, "-o", str(output), str(SOURCE), str(files)], folder)
    contents = [SOURCE, files, actions, WINDOWS / "voucher-hold.ico", *_files(folder)]
    summary = work / "_SummaryInformation.idt"
    summary.write_text(summary_table(number, contents, moment), encoding="ascii", newline="")
    secure = ";".join(PUBLIC_PROPERTIES)
    query = (
        f"UPDATE `Property` SET `Value` = '{secure}' WHERE `Property` = 'SecureCustomProperties'"
    )
    _run(["msibuild", str(output), "-q", query, "-i", str(summary)], work)
    sign(output)


def refuse_bad_version(number: str) -> None:
    """Stop at a version that Windows Installer would read as another one."""
    parts = [int(each) for each in number.split(".")]
    if len(parts) != 3 or any(map(int.__gt__, parts, (255, 255, 65535))):
        raise SystemExit(
            f"Windows Installer compares three numbers, up to 255.255.65535; this is {number}."
        )


def files_source(folder: Path, number: str) -> str:
    """The WiX source for everything that is in `folder`.

    The components are new ones in each version. Otherwise Windows would not install a library that
    is older than the one in the version before, and then remove that one.
    """
    components: list[str] = []

    def lines(parent: Path) -> Iterator[str]:
        for path in sorted(parent.iterdir()):
            name = path.relative_to(folder).as_posix()
            if path.is_dir():
                yield f'<Directory Id="{_id("d", name)}" Name={quoteattr(path.name)}>'
                yield from lines(path)
                yield "</Directory>"
            elif name not in _ELSEWHERE:
                component = _id("c", name)
                components.append(f'<ComponentRef Id="{component}"/>')
                code = _code(f"{number} {name}")
                yield f'<Component Id="{component}" Guid="{code}" Win64="yes">'
                yield f'<File Id="{_id("f", name)}" Name={quoteattr(path.name)}'
                yield f' Source={quoteattr(name)} KeyPath="yes"/></Component>'

    inside = "\n".join(lines(folder))
    group = "\n".join(components)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>\n'
        f'<DirectoryRef Id="INSTALLDIR">\n{inside}\n</DirectoryRef>\n'
        f'<ComponentGroup Id="Files">\n{group}\n</ComponentGroup>\n'
        "</Fragment></Wix>\n"
    )


def summary_table(number: str, contents: list[Path], moment: int) -> str:
    """What the file's properties show, as a table for msibuild.

    Wixl's own has the time of the build and a random package code. Windows takes two packages with
    one code for the same package, so the code is made of the contents.
    """
    digest = hashlib.sha256(number.encode())
    for each in contents:
        digest.update(hashlib.sha256(each.read_bytes()).digest())
    when = time.strftime("%Y/%m/%d %H:%M:%S", time.gmtime(moment))
    rows = {
        1: "1252",
        2: "Installation Database",
        3: "Voucher Hold",
        4: "Voucher Hold",
        5: "Installer",
        6: f"Installs Voucher Hold {number}.",
        7: "x64;1033",
        9: "{" + _code(f"package {digest.hexdigest()}") + "}",
        12: when,
        13: when,
        14: "500",  # the least Windows Installer: 5.0
        15: "2",  # long names, compressed
        18: "wixl",
        19: "2",  # to be opened for reading only
    }
    head = "PropertyId\tValue\r\ni2\tl255\r\n_SummaryInformation\tPropertyId\r\n"
    return head + "".join(f"{number}\t{value}\r\n" for number, value in rows.items())


def _files(folder: Path) -> list[Path]:
    return sorted(each for each in folder.rglob("*") if each.is_file())


def _code(name: str) -> str:
    return str(uuid.uuid5(uuid.UUID(UPGRADE_CODE), name)).upper()


def _id(kind: str, name: str) -> str:
    """A name for Windows Installer's tables: at most 72 letters, digits and dots."""
    readable = re.sub(r"[^A-Za-z0-9.]", ".", name)[-40:]
    return f"{kind}{hashlib.sha256(name.encode()).hexdigest()[:16]}.{readable}"


def _run(command: list[str], folder: Path) -> None:
    # The cabinet has local times.
    subprocess.run(command, cwd=folder, env={**bare_environment(), "TZ": "UTC"}, check=True)
