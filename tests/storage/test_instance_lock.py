"""One run per data folder, whatever is in the lock's place."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gui.storage.instance_lock import AlreadyRunningError, InstanceLock

not_on_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows can't lock folders")


def test_the_second_one_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "in-use"
    first = InstanceLock(path)
    with pytest.raises(AlreadyRunningError):
        InstanceLock(path)
    first.release()
    first.release()
    InstanceLock(path).release()


@not_on_windows
def test_a_folder_in_its_place_is_locked_too(tmp_path: Path) -> None:
    path = tmp_path / "in-use"
    path.mkdir()
    first = InstanceLock(path)
    with pytest.raises(AlreadyRunningError):
        InstanceLock(path)
    first.release()


def test_where_no_lock_can_be_made_nothing_is_locked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    InstanceLock(tmp_path / "file" / "in-use").release()
