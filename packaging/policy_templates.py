"""Makes the administrative templates with which IT sets the till's settings by group policy.

    python3 packaging/dev.py policies

Names, types, ranges and defaults come from gui/domain/setup/settings.py; here are the words for
each setting, in British English. Group policy editors look for their own language, then for
American English, so the same words are in both folders.

The format: https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree as ET

from gui.domain.scan.scanner_settings import Parity, ScannerMode, SuffixRule
from gui.domain.setup.settings import LONGEST_SITE, LONGEST_TEXT, RANGES, Settings, TypeAfter
from gui.storage.setup.policies import POLICY_KEY

FOLDER = Path(__file__).resolve().parent / "windows" / "policies"
LANGUAGES = ("en-GB", "en-US")

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
REVISION = "1.0"
"""Raise it when a policy is added, or the words of one change."""

KEY = POLICY_KEY.removeprefix("HKLM\\")

WORDS: dict[str, tuple[str, str]] = {
    "api_url": (
        "Smart Gift service",
        "The address of the Smart Gift service: https, or http on this PC only. As long as an"
        " address is set here that can't be used, the till sends nothing. A run that is started"
        " with another address (--api-url) sends nothing either.",
    ),
    "shop": ("Shop", "The shop's name, shown in the window."),
    "till": ("Till", "The till's name, shown in the window."),
    "site": (
        "Site number",
        "The site number, from the company configuration in Smart Gift's dashboard. With it, each"
        " reservation shows what is left on the voucher.",
    ),
    "currency": ("Currency", "The company's currency: an ISO 4217 code in capital letters."),
    "money_format": (
        "How amounts are written",
        "1234.56 as the tills write it, such as £1,234.56 or 1.234,56 €. Otherwise amounts are"
        " written as Windows writes them.",
    ),
    "copy_token": ("Copy the token at once", "Put each new token on the clipboard."),
    "sounds": ("Play sounds", "Play a sound with each result."),
    "always_on_top": ("Keep above other windows", "Keep the window above other windows."),
    "full_screen": ("Start full screen", "Start with a window that fills the screen."),
    "start_as_strip": (
        "Start as a strip",
        "Start as a strip at an edge of the screen, above other windows.",
    ),
    "whole_window_colour": (
        "Full-screen verdict colour",
        "Give the whole window each result's colour for two seconds, to be seen from afar.",
    ),
    "hot_key": (
        "Hot key",
        "The keys that call the window up from any program: two of Ctrl, Alt, Shift and Win with a"
        " letter or a digit, or F1 to F12 (not F2, F12 or Alt+F4).",
    ),
    "type_hot_key": (
        "Hot key that types the token",
        "The keys that type the newest token into the window in front, written like those of the"
        " hot key, and different from them.",
    ),
    "type_token": (
        "Type the token into the other program",
        "After a scan that the hot key began, type the token into the window that was in front.",
    ),
    "type_before": ("Typed before the token", "What is typed before a token."),
    "type_after": ("Typed after the token", "The key that is typed after a token."),
    "type_pause_ms": (
        "Pause between typed keys",
        "The pause between two typed keys, in milliseconds; more for a till that loses some.",
    ),
    "pin": (
        "PIN for the settings",
        "The salted hash of the PIN that locks the settings: set the PIN on one till, and copy the"
        " value of pin from its settings file. Never the PIN itself.",
    ),
    "api_key_file": (
        "File with the API key",
        "A file with the API key, which is moved into the credential store of the first user who"
        " starts the program, then deleted. The key itself is never a policy: every user of the PC"
        " can read those.",
    ),
    "scanner.mode": (
        "Scanner connected as",
        "How the scanner is connected: as a keyboard, as most are, or with a COM port.",
    ),
    "scanner.prefix": (
        "Sent before each code",
        "What comes before each code and is not part of the voucher's number.",
    ),
    "scanner.suffix": (
        "Sent after each code",
        "What a keyboard scanner sends after each code. Detected: once one scan has ended with"
        " Enter or Tab, every scan must.",
    ),
    "scanner.strip_aim": (
        "Remove “]C1” prefixes",
        "Remove the symbology identifier that some scanners send before a code.",
    ),
    "scanner.min_length": (
        "Shortest voucher number",
        "How many characters a voucher number has at least. Set the longest too: if this is more"
        " than the longest, none of the scanner's policies apply.",
    ),
    "scanner.max_length": (
        "Longest voucher number",
        "How many characters a voucher number has at most. Set the shortest too.",
    ),
    "scanner.numbers_have_dashes": (
        "Numbers contain dashes",
        "Dashes between groups of digits are part of this shop's numbers. Otherwise they are"
        " removed from what is typed or pasted, but never from what is scanned.",
    ),
    "scanner.url_host": (
        "Web addresses: only of this website",
        "If codes are web addresses: the only host that is accepted.",
    ),
    "scanner.url_part": (
        "Web addresses: which part is the number",
        "If codes are web addresses: which part is the number, path (its last part) or the name of"
        " a query field.",
    ),
    "scanner.port_vendor": ("USB vendor", "The USB vendor of a serial scanner; 0 for any."),
    "scanner.port_product": ("USB product", "The USB product of a serial scanner; 0 for any."),
    "scanner.port_serial": ("USB serial number", "The USB serial number of a serial scanner."),
    "scanner.baud": ("Baud", "The speed of a serial scanner; 8 data bits, 1 stop bit."),
    "scanner.parity": ("Parity", "The parity of a serial scanner."),
    "scanner.beside_device": (
        "Scanner beside the till",
        "The keyboard scanner whose codes are reserved while another program is in front, by its"
        " model, such as VID_0C2E&PID_0B61&MI_00. It needs what voucher numbers begin with, or a"
        " length that only vouchers have.",
    ),
    "scanner.beside_prefix": (
        "Voucher numbers begin with",
        "What only voucher numbers begin with, unlike the numbers of products: for the scanner"
        " beside the till.",
    ),
    "scanner.gap_ms": (
        "Longest pause between keys",
        "The longest pause between two keys of a scan, in milliseconds.",
    ),
    "scanner.average_ms": (
        "Longest pause on average",
        "The longest pause between the keys of a scan on average, in milliseconds.",
    ),
    "scanner.idle_ms": (
        "Silence that ends a code",
        "The pause that ends a code without a suffix, in milliseconds.",
    ),
}
"""Title and explanation of each setting."""

CHOICES: dict[Enum, str] = {
    TypeAfter.NOTHING: "Nothing",
    TypeAfter.ENTER: "Enter",
    TypeAfter.TAB: "Tab",
    ScannerMode.KEYBOARD: "Keyboard (most scanners)",
    ScannerMode.SERIAL: "Serial port (COM)",
    SuffixRule.AUTO: "Enter or Tab (detected)",
    SuffixRule.ALWAYS: "Always Enter or Tab",
    SuffixRule.NEVER: "Nothing",
    Parity.NONE: "None",
    Parity.EVEN: "Even",
    Parity.ODD: "Odd",
    Parity.MARK: "Mark",
    Parity.SPACE: "Space",
}

_CATEGORIES = {"VoucherHold": "Voucher Hold", "Till": "Till", "Scanner": "Scanner"}
_SWITCH = (
    "Enabled: on. Disabled: off. In both cases it can't be changed in the program. Not configured:"
    " it can be set on each till."
)
_VALUE = (
    "Enabled: it can't be changed in the program. Disabled or not configured: it can be set on each"
    " till."
)


@dataclass(frozen=True)
class Policy:
    """A setting as a policy."""

    name: str
    """As in a settings file: "till", "scanner.baud"."""
    default: object

    @property
    def id(self) -> str:
        """What names it in the templates."""
        return self.name.replace(".", "_")

    @property
    def key(self) -> str:
        """Its registry key."""
        table = self.name.rpartition(".")[0]
        return f"{KEY}\\{table}" if table else KEY

    @property
    def value_name(self) -> str:
        """Its registry value."""
        return self.name.rpartition(".")[2]


def policies(settings: object = None, prefix: str = "") -> Iterator[Policy]:
    """Every setting, in the program's order."""
    settings = Settings() if settings is None else settings
    assert is_dataclass(settings)
    for each in fields(settings):
        default = getattr(settings, each.name)
        if is_dataclass(default):
            yield from policies(default, f"{prefix}{each.name}.")
        else:
            yield Policy(prefix + each.name, default)


def definitions() -> ET.Element:
    """The ADMX file."""
    root = ET.Element(
        "policyDefinitions", xmlns=NAMESPACE, revision=REVISION, schemaVersion=REVISION
    )
    namespaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(namespaces, "target", prefix="voucherhold", namespace="VoucherHold.Policies")
    ET.SubElement(root, "resources", minRequiredRevision=REVISION)
    supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(supported, "definition", name="Supported", displayName="$(string.Supported)")
    categories = ET.SubElement(root, "categories")
    for name in _CATEGORIES:
        category = ET.SubElement(
            categories, "category", name=name, displayName=f"$(string.Category_{name})"
        )
        if name != "VoucherHold":
            ET.SubElement(category, "parentCategory", ref="VoucherHold")
    listed = ET.SubElement(root, "policies")
    for policy in policies():
        _add_definition(listed, policy)
    return root


def resources() -> ET.Element:
    """The ADML file: the words for the ADMX file."""
    root = ET.Element(
        "policyDefinitionResources", xmlns=NAMESPACE, revision=REVISION, schemaVersion=REVISION
    )
    ET.SubElement(root, "displayName").text = "Voucher Hold"
    ET.SubElement(root, "description").text = "The settings of Voucher Hold for all users of a PC."
    both = ET.SubElement(root, "resources")
    strings = ET.SubElement(both, "stringTable")
    presentations = ET.SubElement(both, "presentationTable")

    def add(name: str, text: str) -> None:
        ET.SubElement(strings, "string", id=name).text = text

    add("Supported", "Voucher Hold for Windows")
    for name, text in _CATEGORIES.items():
        add(f"Category_{name}", text)
    for policy in policies():
        title, explanation = WORDS[policy.name]
        add(policy.id, title)
        add(f"{policy.id}_explain", f"{explanation}\n\n{_rules(policy)}")
        if isinstance(policy.default, Enum):
            for choice in type(policy.default):
                add(f"{policy.id}_{choice.value}", CHOICES[choice])
        _add_presentation(presentations, policy, title)
    return root


def write(folder: Path) -> list[Path]:
    """Write the templates below `folder`; returns the files."""
    wanted = {folder / "VoucherHold.admx": definitions()}
    wanted |= {folder / each / "VoucherHold.adml": resources() for each in LANGUAGES}
    for file, root in wanted.items():
        ET.indent(root)
        file.parent.mkdir(parents=True, exist_ok=True)
        text = ET.tostring(root, encoding="unicode")
        file.write_bytes(f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode())
    return list(wanted)


def _add_definition(listed: ET.Element, policy: Policy) -> None:
    attributes = {
        "name": policy.id,
        "class": "Machine",
        "displayName": f"$(string.{policy.id})",
        "explainText": f"$(string.{policy.id}_explain)",
        "key": policy.key,
    }
    if isinstance(policy.default, bool):
        attributes["valueName"] = policy.value_name
    else:
        attributes["presentation"] = f"$(presentation.{policy.id})"
    found = ET.SubElement(listed, "policy", attributes)
    is_scanners = policy.name.startswith("scanner.")
    ET.SubElement(found, "parentCategory", ref="Scanner" if is_scanners else "Till")
    ET.SubElement(found, "supportedOn", ref="Supported")
    if isinstance(policy.default, bool):
        ET.SubElement(ET.SubElement(found, "enabledValue"), "decimal", value="1")
        ET.SubElement(ET.SubElement(found, "disabledValue"), "decimal", value="0")
        return
    named = {"id": policy.id, "valueName": policy.value_name, "required": "true"}
    elements = ET.SubElement(found, "elements")
    match policy.default:
        case Enum():
            choices = ET.SubElement(elements, "enum", named)
            for each in type(policy.default):
                name = f"$(string.{policy.id}_{each.value})"
                value = ET.SubElement(ET.SubElement(choices, "item", displayName=name), "value")
                ET.SubElement(value, "string").text = each.value
        case int():
            least, most = RANGES[policy.value_name]
            number = {"minValue": str(least), "maxValue": str(most)}
            ET.SubElement(elements, "decimal", named | number)
        case _:
            longest = LONGEST_SITE if policy.name == "site" else LONGEST_TEXT
            ET.SubElement(elements, "text", named | {"maxLength": str(longest)})


def _add_presentation(presentations: ET.Element, policy: Policy, title: str) -> None:
    if isinstance(policy.default, bool):
        return
    found = ET.SubElement(presentations, "presentation", id=policy.id)
    match policy.default:
        case Enum():
            default = str(list(type(policy.default)).index(policy.default))
            field = ET.SubElement(
                found, "dropdownList", refId=policy.id, noSort="true", defaultItem=default
            )
            field.text = title
        case int():
            field = ET.SubElement(
                found, "decimalTextBox", refId=policy.id, defaultValue=str(policy.default)
            )
            field.text = title
        case _:
            field = ET.SubElement(found, "textBox", refId=policy.id)
            ET.SubElement(field, "label").text = title
            if policy.default:
                ET.SubElement(field, "defaultValue").text = str(policy.default)


def _rules(policy: Policy) -> str:
    """What applies when it isn't set, and which numbers it takes."""
    match policy.default:
        case bool():
            return f"{_SWITCH} The default is {'on' if policy.default else 'off'}."
        case Enum():
            return f"{_VALUE} The default is: {CHOICES[policy.default]}."
        case int():
            least, most = RANGES[policy.value_name]
            return f"{_VALUE} From {least} to {most}; the default is {policy.default}."
        case "":
            return f"{_VALUE} By default it is empty."
        case _:
            return f"{_VALUE} The default is {policy.default}."


if __name__ == "__main__":
    for written in write(FOLDER):
        print(written)
