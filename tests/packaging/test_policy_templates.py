"""The templates for group policy: every setting is in them, as the program reads it.

What a template may look like is from Microsoft's description of the format; the files that are in
the project are read here, not what makes them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import policy_templates
import pytest
from policy_templates import FOLDER, LANGUAGES

from gui.domain.setup.settings import LONGEST_SITE, LONGEST_TEXT, RANGES, Settings
from gui.storage.setup.settings_file import load_settings

DEFINITIONS = FOLDER / "VoucherHold.admx"
RESOURCES = [FOLDER / language / "VoucherHold.adml" for language in LANGUAGES]
NAMESPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
ITEM_NAME = re.compile(r"(\w)+", re.UNICODE)

POLICY_ORDER = ["parentCategory", "supportedOn", "enabledValue", "disabledValue", "elements"]
LENGTHS = {"scanner.min_length": 4, "scanner.max_length": 64}
PLAIN = {"dropdownList": "enum", "decimalTextBox": "decimal", "textBox": "text"}


def read(file: Path) -> ET.Element:
    """The file, with the one namespace taken off the names of its elements."""
    root = ET.fromstring(file.read_bytes())
    for each in root.iter():
        assert each.tag.startswith(NAMESPACE), each.tag
        each.tag = each.tag.removeprefix(NAMESPACE)
    return root


@pytest.fixture
def policies() -> dict[str, ET.Element]:
    """Each policy, by the name of its setting."""
    found = {}
    for each in read(DEFINITIONS).iterfind("policies/policy"):
        inside = each.find("elements/*")
        value_name = (each if inside is None else inside).attrib["valueName"]
        table = each.attrib["key"].removeprefix(r"Software\Policies\VoucherHold").strip("\\")
        found[f"{table}.{value_name}" if table else value_name] = each
    return found


def defaults(values: object = None, prefix: str = "") -> dict[str, object]:
    """Each setting that a machine's file may set, with its default."""
    values = Settings() if values is None else values
    assert is_dataclass(values)
    found: dict[str, object] = {}
    for each in fields(values):
        value = getattr(values, each.name)
        if is_dataclass(value):
            found |= defaults(value, f"{each.name}.")
        else:
            found[prefix + each.name] = value
    return found


def test_every_setting_is_a_policy_and_nothing_else_is(policies: dict[str, ET.Element]) -> None:
    assert [*policies] == [*defaults()]
    assert {name for name in policies if "key" in name} == {
        "hot_key",
        "type_hot_key",
        "api_key_file",
    }


def test_a_policy_writes_what_the_program_reads(
    policies: dict[str, ET.Element], tmp_path: Path
) -> None:
    for name, default in defaults().items():
        for value in registry_values(policies[name], default):
            # One length alone may not fit the other one's default.
            both = {name: value} if name not in LENGTHS else {**LENGTHS, name: value}
            found = load_settings(tmp_path / "m", tmp_path / "u", {}, None, partial(nested, both))
            assert found.problems == (), (name, value)
            assert found.by_administrator == {*both}


def nested(values: Mapping[str, object]) -> dict[str, object]:
    """The registry with these policies."""
    inner = {each.removeprefix("scanner."): values[each] for each in values if "." in each}
    outer = {each: values[each] for each in values if "." not in each}
    return {**outer, "scanner": inner} if inner else outer


def registry_values(policy: ET.Element, default: object) -> list[object]:
    """What the policy can write, at the ends of its range; REG_DWORD is int, REG_SZ str."""
    switched = [
        int(policy.find(f"{state}/decimal").attrib["value"])  # type: ignore[union-attr]
        for state in ("enabledValue", "disabledValue")
        if policy.find(state) is not None
    ]
    if switched:
        return [*switched]
    (element,) = policy.iterfind("elements/*")
    match element.tag:
        case "decimal":
            return [int(element.attrib["minValue"]), int(element.attrib["maxValue"])]
        case "enum":
            return [each.text for each in element.iterfind("item/value/string")]
        case _:
            return [default] if default else []


def test_types_ranges_and_lengths_are_the_settings(policies: dict[str, ET.Element]) -> None:
    for name, default in defaults().items():
        policy = policies[name]
        if isinstance(default, bool):
            assert registry_values(policy, default) == [1, 0], name
            assert policy.find("elements") is None, name
            continue
        (element,) = policy.iterfind("elements/*")
        assert "valueName" not in policy.attrib, name
        assert element.attrib["required"] == "true", "or an empty field would set nothing"
        if isinstance(default, Enum):
            assert element.tag == "enum"
            values = [each.value for each in type(default)]
            assert registry_values(policy, default) == values, name
        elif isinstance(default, int):
            assert element.tag == "decimal"
            assert tuple(registry_values(policy, default)) == RANGES[name.rpartition(".")[2]], name
        else:
            assert element.tag == "text"
            longest = LONGEST_SITE if name == "site" else LONGEST_TEXT
            assert element.attrib["maxLength"] == str(longest), name


def test_the_files_are_as_the_command_writes_them(tmp_path: Path) -> None:
    policy_templates.write(tmp_path)
    for file in (DEFINITIONS, *RESOURCES):
        assert (tmp_path / file.relative_to(FOLDER)).read_bytes() == file.read_bytes(), (
            "run packaging/dev.py policies"
        )
    assert {each for each in FOLDER.rglob("*") if each.is_file()} == {DEFINITIONS, *RESOURCES}


# --- the format -----------------------------------------------------------------------------------


def test_the_definitions_have_the_parts_of_the_format_in_order() -> None:
    root = read(DEFINITIONS)
    assert root.tag == "policyDefinitions"
    parts = ["policyNamespaces", "resources", "supportedOn", "categories", "policies"]
    assert [each.tag for each in root] == parts
    for policy in root.iterfind("policies/policy"):
        order = [POLICY_ORDER.index(each.tag) for each in policy]
        assert order == sorted(order), policy.attrib["name"]
        assert order[:2] == [0, 1], "every policy has a category, and what supports it"
        assert policy.attrib["class"] == "Machine"
    versions = [root.attrib["revision"], root.attrib["schemaVersion"]]
    versions += [each.attrib["minRequiredRevision"] for each in root.iterfind("resources")]
    assert all(re.fullmatch(r"\d{1,4}\.\d{1,5}", each) for each in versions)


@pytest.mark.parametrize("file", RESOURCES, ids=lambda file: file.parent.name)
def test_the_words_have_the_parts_of_the_format_in_order(file: Path) -> None:
    root = read(file)
    assert root.tag == "policyDefinitionResources"
    assert [each.tag for each in root] == ["displayName", "description", "resources"]
    assert [each.tag for each in root[2]] == ["stringTable", "presentationTable"]
    needed = read(DEFINITIONS).find("resources")
    assert needed is not None
    assert root.attrib["revision"] == needed.attrib["minRequiredRevision"]


@pytest.mark.parametrize("file", RESOURCES, ids=lambda file: file.parent.name)
def test_every_name_is_there_once_and_used(file: Path) -> None:
    root, words = read(DEFINITIONS), read(file)
    strings = [each.attrib["id"] for each in words.iterfind("resources/stringTable/string")]
    presentations = [
        each.attrib["id"] for each in words.iterfind("resources/presentationTable/presentation")
    ]
    policies = [each.attrib["name"] for each in root.iterfind("policies/policy")]
    for names in (strings, presentations, policies):
        assert [name for name, count in Counter(names).items() if count > 1] == []
        assert [name for name in names if not ITEM_NAME.fullmatch(name)] == []
    attributes = [value for each in root.iter() for value in each.attrib.values()]
    referred = {
        kind: {
            found[1]
            for value in attributes
            if (found := re.fullmatch(rf"\$\({kind}\.(\w+)\)", value))
        }
        for kind in ("string", "presentation")
    }
    assert referred == {"string": {*strings}, "presentation": {*presentations}}
    assert not [each for each in attributes if each.startswith("$") and not each.endswith(")")]
    categories = {each.attrib["name"] for each in root.iterfind("categories/category")}
    assert {each.attrib["ref"] for each in root.iter("parentCategory")} == categories
    supports = {each.attrib["name"] for each in root.iter("definition")}
    assert {each.attrib["ref"] for each in root.iter("supportedOn") if each.attrib} == supports


@pytest.mark.parametrize("file", RESOURCES, ids=lambda file: file.parent.name)
def test_every_field_of_a_policy_is_shown_as_what_it_is(file: Path) -> None:
    fields_of = {
        each.attrib["id"]: each
        for each in read(file).iterfind("resources/presentationTable/presentation")
    }
    for policy in read(DEFINITIONS).iterfind("policies/policy"):
        elements = {each.attrib["id"]: each for each in policy.iterfind("elements/*")}
        if not elements:
            assert "presentation" not in policy.attrib
            continue
        shown = [*fields_of[policy.attrib["name"]]]
        assert [each.attrib["refId"] for each in shown] == [*elements]
        for each in shown:
            element = elements[each.attrib["refId"]]
            assert PLAIN[each.tag] == element.tag
            if each.tag == "decimalTextBox":
                least, most = int(element.attrib["minValue"]), int(element.attrib["maxValue"])
                assert least <= int(each.attrib["defaultValue"]) <= most
            if each.tag == "dropdownList":
                assert 0 <= int(each.attrib["defaultItem"]) < len(element)
            assert "".join(each.itertext()).strip(), "a field without words"


@pytest.mark.parametrize("file", RESOURCES, ids=lambda file: file.parent.name)
def test_every_policy_says_what_happens_without_it(file: Path) -> None:
    strings = {
        each.attrib["id"]: each.text or ""
        for each in read(file).iterfind("resources/stringTable/string")
    }
    explained = {name: text for name, text in strings.items() if name.endswith("_explain")}
    assert len(explained) == len(defaults())
    fallback = "configured: it can be set on each till"
    assert [name for name, text in explained.items() if fallback not in text] == []
    titles = [strings[name.removesuffix("_explain")] for name in explained]
    assert [each for each, count in Counter(titles).items() if count > 1] == []
    assert max(map(len, strings.values())) < 1000


def test_group_policy_editors_of_other_languages_find_the_same_words() -> None:
    """They look for American English where their own language is missing."""
    assert "en-US" in LANGUAGES
    assert len({each.read_bytes() for each in RESOURCES}) == 1
