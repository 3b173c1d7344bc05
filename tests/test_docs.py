"""The pages are right: links lead somewhere, named files exist, arguments are listed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from gui import __version__
from gui.arguments import API_KEY, API_URL, DATA_DIR, TEXTS, read_arguments
from gui.command_line.outcome_line import outcome_line
from gui.domain.clock import SystemClock
from gui.domain.hold.outcome import RefusalReason
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.settings import Settings
from gui.domain.translation import source_text
from gui.domain.voucher_number import BadNumber, NumberProblem
from gui.process.exit_status import ALL_DONE, FAILED, NOT_ALL_DONE
from tests.test_layers import MAY_IMPORT

ROOT = Path(__file__).parent.parent
ARCHITECTURE = ROOT / "docs" / "architecture.md"
DECISIONS = ROOT / "docs" / "decisions"
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / ".github").rglob("*.md")),
]

TOP_LEVEL = {"README.md", "docs", "gui", "packaging", "pyproject.toml", "resources", "tests"}
MADE_HERE = {"build", "dist", "voucher_hold.egg-info"}
"""What commands make and .gitignore leaves out."""

_PATH = re.compile(
    r"`((?:gui|tests|packaging|resources|docs|\.github|\.ci)/[^`\s]*"
    r"|\.(?:gitattributes|gitignore|pre-commit-config\.yaml))`"
)
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def pages(*, but: str = "") -> pytest.MarkDecorator:
    chosen = [page for page in PAGES if page.name != but]
    return pytest.mark.parametrize("page", chosen, ids=lambda page: str(page.relative_to(ROOT)))


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def anchors_of(page: Path) -> set[str]:
    """GitHub's anchors for a page's headings: lower case, no punctuation, hyphens for spaces."""
    headings = re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


def broken_links(page: Path) -> Iterator[str]:
    for link in _LINK.findall(text_of(page)):
        path, _, anchor = link.partition("#")
        if "://" in path:
            continue
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors_of(target)):
            yield link


@pages()
def test_every_link_leads_somewhere(page: Path) -> None:
    assert [*broken_links(page)] == []


@pages(but="CHANGELOG.md")
def test_every_file_that_a_page_names_exists(page: Path) -> None:
    missing = [path for path in _PATH.findall(text_of(page)) if not [*ROOT.glob(path.rstrip("/"))]]
    assert missing == []


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    to_read = {ROOT / "README.md"}
    while to_read:
        page = to_read.pop()
        reached.add(page)
        links = (link.partition("#")[0] for link in _LINK.findall(text_of(page)))
        found = {(page.parent / link).resolve() for link in links if link.endswith(".md")}
        to_read |= {each for each in found if each.exists()} - reached
    assert set(PAGES) - reached == set()


@pytest.mark.parametrize("name", ["README.md", "docs/using.md", "docs/setting-up.md"])
def test_words_in_quotation_marks_are_on_screen(name: str) -> None:
    sources = "".join(text_of(path) for path in (ROOT / "gui").rglob("*.py"))
    quoted = re.findall(r"“(.+?)”", text_of(ROOT / name))
    assert [each for each in quoted if f'"{each}"' not in sources] == []


def test_the_readme_stays_short() -> None:
    assert len(text_of(ROOT / "README.md").splitlines()) <= 80


def test_the_readme_has_the_two_commands() -> None:
    commands = re.findall(
        r"^    (python3 packaging/dev\.py \w+)", text_of(ROOT / "README.md"), re.M
    )
    assert commands == ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]


def test_the_top_level_has_nothing_else() -> None:
    found = {each.name for each in ROOT.iterdir() if not each.name.startswith(".")}
    assert found - MADE_HERE == TOP_LEVEL


def test_every_argument_is_documented_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_arguments(["--help"], {})
    taken = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out))
    rows = re.findall(r"^\| `(--.*?) \|", text_of(ROOT / "docs" / "command-line.md"), re.MULTILINE)
    documented = {each for row in rows for each in re.findall(r"--[a-z][a-z-]+", row)}
    assert documented == taken


def test_everything_that_the_environment_may_say_is_documented() -> None:
    text = text_of(ROOT / "docs" / "command-line.md")
    missing = {name for name in (API_KEY, API_URL, DATA_DIR, *TEXTS) if f"`{name}`" not in text}
    assert missing == set()


def test_every_field_and_value_of_an_outcome_line_is_documented() -> None:
    line, _ = outcome_line("", BadNumber(NumberProblem.EMPTY, 0), SystemClock().now(), source_text)
    of_others = {RefusalReason.NOT_HELD}
    reasons = {reason.value for reason in RefusalReason if reason not in of_others}
    outcomes = re.findall(
        r'return "(\w+)"', text_of(ROOT / "gui" / "command_line" / "outcome_line.py")
    )
    assert "held" in outcomes
    rows = re.findall(r"^\| (`.*?) \|", text_of(ROOT / "docs" / "command-line.md"), re.MULTILINE)
    documented = {each for row in rows for each in re.findall(r"`(\w+)`", row)}
    assert {*json.loads(line), *outcomes, *reasons} - documented == set()


def test_every_setting_is_documented() -> None:
    text = text_of(ROOT / "docs" / "settings.md")
    names = {each.name for each in (*fields(Settings), *fields(ScannerSettings))} - {"scanner"}
    documented = set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE))
    assert documented == names


def section_of(page: Path, heading: str) -> str:
    _, _, rest = text_of(page).partition(f"\n## {heading}\n")
    return rest.partition("\n## ")[0]


def test_the_diagram_has_every_room_and_no_other() -> None:
    drawing = section_of(ARCHITECTURE, "Floors and rooms")
    named = set(re.findall(r"[a-z_]+\.[a-z_]+(?= )", drawing))
    rooms = {room for room in MAY_IMPORT if "." in room}
    assert {each for each in named if not each.endswith(".py")} == rooms
    floors = {room for room in MAY_IMPORT if (ROOT / "gui" / room).is_dir()}
    assert {each for each in floors if not re.search(rf"\| {each} ", drawing)} == set()


def test_every_name_that_others_depend_on_is_where_the_page_says() -> None:
    stable = section_of(ARCHITECTURE, "Names that tests and IT depend on")
    rows = re.findall(r"^\| (`.+?) \| (`.+?) \|$", stable, re.MULTILINE)
    gone = [
        (name, file)
        for names, files in rows
        for name in re.findall(r"`(\w+)`", names)
        for file in re.findall(r"`(.+?)`", files)
        if f'"{name}"' not in text_of(ROOT / file)
    ]
    assert rows
    assert gone == []
    assert {name for name in (API_KEY, API_URL, DATA_DIR) if f"`{name}`" not in stable} == set()
    statuses = re.search(r"Exit statuses: (.+?), as", stable)
    assert statuses is not None
    documented = re.findall(
        r"^\| (\d) \|", text_of(ROOT / "docs" / "command-line.md"), re.MULTILINE
    )
    assert re.findall(r"\d", statuses[1]) == documented
    ours = {ALL_DONE, FAILED, NOT_ALL_DONE}
    assert {str(status) for status in ours} <= set(documented)


def test_every_developer_command_is_documented() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "dev.py")]
    told = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    pattern = r"packaging/dev\.py ([a-z-]+)"
    commands = set(re.findall(pattern, told.stderr))
    assert "test" in commands
    documented = set(re.findall(pattern, text_of(ROOT / "docs" / "developing.md")))
    assert commands <= documented


@pytest.mark.parametrize(
    "page",
    [each for each in sorted(DECISIONS.glob("*.md")) if each.name != "README.md"],
    ids=lambda page: page.stem,
)
def test_a_decision_says_what_was_rejected_and_what_would_reverse_it(page: Path) -> None:
    headings = re.findall(r"^## (.+)$", text_of(page), re.MULTILINE)
    assert headings == ["Context", "Decision", "Rejected", "Cost", "What would reverse it"]
    assert f"]({page.name})" in text_of(DECISIONS / "README.md")


def test_the_changelog_has_this_version_and_unreleased_changes() -> None:
    headings = re.findall(r"^## \[(.+?)\]", text_of(ROOT / "docs" / "CHANGELOG.md"), re.MULTILINE)
    assert headings[:2] == ["Unreleased", __version__]
