"""The tests under Wine: none goes missing, and nothing that went wrong passes for well."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from queue import SimpleQueue

import dev
import pytest
import windows_suite
from fresh import CANNOT
from windows_suite import Result, files_of, report, result_of, shared_out

JUNIT = r"""
<testsuites><testsuite>
  <testcase file="tests\pure\test_a.py" name="test_one" />
  <testcase file="tests\pure\test_a.py" name="test_two"><failure message="no" /></testcase>
  <testcase file="tests\pure\test_b.py" name="test_three"><error message="no" /></testcase>
  <testcase file="tests\pure\test_b.py" name="test_four"><skipped message="Wine: no" /></testcase>
</testsuite></testsuites>
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with tests in two folders."""
    for index in range(8):
        file = tmp_path / "tests" / "pure" / f"test_{index}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("#" * index, encoding="utf-8")
    deep = tmp_path / "tests" / "pure" / "deep" / "test_9.py"
    deep.parent.mkdir()
    deep.touch()
    (tmp_path / "tests" / "pure" / "till.py").touch()
    (tmp_path / "tests" / "test_top.py").touch()
    logs = tmp_path / "logs"
    logs.mkdir()
    monkeypatch.setattr(windows_suite, "ROOT", tmp_path)
    monkeypatch.setattr(windows_suite, "LOGS", logs)
    return tmp_path


class Host:
    """Stands in for Wine: what hangs leaves no report behind, alone or with others."""

    def __init__(self, hanging: str) -> None:
        self.hanging = hanging
        self.ended = 0

    def run(self, *command: str | Path, timeout: float, **more: str) -> tuple[int, str]:
        words = [str(each) for each in command]
        files = [each for each in words if each.startswith("tests/")]
        if self.hanging in files:
            return -1, "killed"
        (report,) = (Path(each.partition("=")[2]) for each in words if "--junitxml" in each)
        cases = [f'<testcase file="{file}" name="test" />' for file in files]
        report.write_text(f"<testsuites>{''.join(cases)}</testsuites>", encoding="utf-8")
        return 0, "all passed"

    def end_programs(self) -> None:
        self.ended += 1

    def windows_path(self, path: Path) -> str:
        return str(path)


def test_all_files_of_tests_are_found_once(root: Path) -> None:
    found = files_of(["tests", "tests/pure"])
    assert len(found) == len({*found}) == 10
    assert files_of(["tests/pure/deep"]) == ["tests/pure/deep/test_9.py"]
    assert files_of(["tests/test_top.py::test_x"]) == ["tests/test_top.py::test_x"]
    with pytest.raises(SystemExit, match="tests/nowhere"):
        files_of(["tests/nowhere"])


def test_a_process_gets_a_few_files_of_one_folder(root: Path) -> None:
    files = files_of(["tests"])
    shares = shared_out(files)
    assert sorted(file for share in shares for file in share) == sorted(files)
    for share in shares:
        assert len({Path(file).parent for file in share}) == 1
    assert max(map(len, shares)) == windows_suite._FILES_A_PROCESS


def test_each_test_of_a_report_counts_as_what_it_was() -> None:
    result = result_of(("tests/pure/test_a.py", "tests/pure/test_b.py"), 1, ET.fromstring(JUNIT))
    assert result.passed == 1
    assert result.failed == ("tests/pure/test_a.py::test_two", "tests/pure/test_b.py::test_three")
    assert result.excused == (("tests/pure/test_b.py", "Wine: no"),)
    assert result.verdict == "FAILED"


def test_one_file_that_hangs_costs_no_other_its_result(root: Path) -> None:
    files = ("tests/pure/test_1.py", "tests/pure/test_2.py", "tests/pure/test_3.py")
    host = Host(hanging=files[1])
    results = [*windows_suite._run_files(host, Path("python"), files)]  # type: ignore[arg-type]
    assert [(each.files, each.verdict) for each in results] == [
        (files[:1], "ok"),
        (files[1:2], "hung"),
        (files[2:], "ok"),
    ]
    assert host.ended == 2, "what hangs is ended, together and alone"


def test_what_no_worker_has_run_is_named_and_is_a_failure(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done = Result(("tests/test_top.py",), 1, passed=1)
    monkeypatch.setattr("sys.argv", ["", "tests/test_top.py", "tests/pure/deep"])
    monkeypatch.setattr(windows_suite, "windows_python", lambda *_, isolated: Path("python"))
    monkeypatch.setattr(windows_suite, "run", lambda *_: [done])
    assert windows_suite.main() == 1
    assert "not run: tests/pure/deep/test_9.py" in capsys.readouterr().out
    monkeypatch.setattr("sys.argv", ["", "tests/test_top.py"])
    assert windows_suite.main() == 0


def test_workers_share_the_files_and_take_each_once(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(prefix: Path, python: Path, waiting: SimpleQueue[str], results: list[object]) -> None:
        while not waiting.empty():
            results.append(waiting.get())

    monkeypatch.setattr(windows_suite, "_work", work)
    shares = shared_out(files_of(["tests"]))
    assert sorted(map(str, windows_suite.run(shares, Path("python")))) == sorted(map(str, shares))


def test_the_report_has_a_row_for_each_folder_each_reason_and_what_went_wrong(root: Path) -> None:
    monday = ("tests/pure/test_1.py", "Wine: no sound")
    results = [
        Result(("tests/pure/test_1.py", "tests/pure/test_2.py"), 2, 5, (), (monday, monday)),
        Result(("tests/pure/deep/test_9.py",), 1, 1, ("tests/pure/deep/test_9.py::test_x",)),
        Result(("tests/test_top.py",), 3, broken="hung"),
    ]
    rows = [line.split() for line in report(results, 4).splitlines()]
    assert ["tests/pure", "3", "9", "6", "2", "1", "3", "s"] in rows
    assert ["tests", "1", "1", "0", "0", "1", "3", "s"] in rows
    assert ["all", "4", "10", "6", "2", "2", "6", "s"] in rows
    assert ["2", "Wine:", "no", "sound:", "tests/pure/test_1.py"] in rows
    assert ["tests/pure/deep/test_9.py::test_x"] in rows
    assert ["tests/test_top.py:", "hung"] in rows


def test_without_wine_it_is_not_tried_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(packages: list[str]) -> None:
        raise SystemExit(1)

    monkeypatch.setattr(dev, "install_system_packages", refuse)
    assert dev.test_under_wine([]) == CANNOT
    assert "no Wine" in capsys.readouterr().err
