"""A failing disk: the real program with system calls that strace makes fail, and damaged files.

`strace -e inject` makes the kernel itself refuse a call (ENOSPC, EIO …) or delay it, from the n-th
one on: there is no stand-in between the program and its file.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from gui.domain.clock import Moment, SystemClock
from gui.domain.hold.attempt import Attempt, AttemptIds
from gui.domain.hold.outcome import Held
from gui.domain.secrets import HoldToken
from gui.domain.voucher_number import VoucherNumber
from gui.practice.server import PracticeServer
from gui.storage.boot_id import boot_id
from gui.storage.journal import Journal, JournalError
from gui.storage.journal_schema import SCHEMA_VERSION
from tests.faults.driven_app import facts_of
from tests.faults.driver import Died, DrivenApp, Event
from tests.faults.figures import Figures
from tests.faults.truth import Truth

_CALLS = ("pwrite64", "fdatasync", "ftruncate", "openat", "pread64", "fstat,newfstatat")
_ERRORS = ("ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT", "EMFILE")
_LONGEST_GAP_MS = 1000.0


def run(seed: int, count: int) -> Figures:
    """`count` damaged journals, and a tenth as many runs on a failing disk."""
    chance = random.Random(seed)
    figures = Figures("disk")
    _damage_journals(chance, count, figures)
    truth = Truth()
    server = PracticeServer(truth)
    trials: list[Callable[[_Trial], None]] = [_locked, _deleted, _read_only, _from_the_future]
    if shutil.which("strace"):
        trials += [_failing, _slow, _failing, _failing, _failing, _failing, _failing, _slow]
    else:
        figures.seen["NOT TRIED, there is no strace here"] += 1
    for index in range(max(6, count // 10)):
        trial = trials[index % len(trials)]
        with tempfile.TemporaryDirectory() as folder:
            one = _Trial(Path(folder), server.url, truth, chance, figures, index)
            figures.tried += 1
            try:
                trial(one)
            except Died as exc:
                figures.broken.append(f"{trial.__name__} {index}: it died: {exc}")
    server.close()
    return figures


@dataclass
class _Trial:
    """One run of the program on its own disk, and what it is compared with."""

    folder: Path
    url: str
    truth: Truth
    chance: random.Random
    figures: Figures
    index: int

    @property
    def journal(self) -> Path:
        return self.folder / "journal.sqlite3"

    def number(self, place: int) -> str:
        return f"1{self.index:05d}{place:04d}"

    def strace(self, *injection: str) -> list[str]:
        """Run under strace, which makes those calls on the journal fail."""
        files = [f"--trace-path={self.journal}{ending}" for ending in ("", "-wal", "-shm")]
        traced = ",".join(each.partition(":")[0] for each in injection)
        inject = [f"--inject={each}" for each in injection]
        quiet = ["--follow-forks", "-qqq", "--output=/dev/null", f"--trace={traced}"]
        return ["strace", *quiet, *files, *inject]

    def scan(self, app: DrivenApp, place: int, seconds: float = 60.0) -> Event:
        number, since = self.number(place), len(app.events)
        app.send(f"scan {number}")
        event = app.wait_for(
            lambda each: each.get("number") == number and each["outcome"], since, seconds
        )
        true = self.truth.hold(number)
        if event["outcome"] != "Held" or true is None or event["token"] != true.token:
            self.figures.lost.append(f"{number}: its token is not shown: {event}")
        self.figures.seen["shown as saved" if event["saved"] else "shown as not saved"] += 1
        return event

    def compare(self, app: DrivenApp, what: str) -> None:
        """Check that what a killed program showed as saved is there."""
        shown = {each["number"]: each for each in app.attempts() if each["outcome"] == "Held"}
        journal = Journal(self.journal, boot_id())
        try:
            known = {each["number"]: each for each in map(facts_of, journal.restore(_now()).open)}
        except JournalError as exc:
            self.figures.broken.append(f"{what}: it can't be read afterwards: {exc}")
            return
        finally:
            journal.close()
        for number, event in shown.items():
            back = known.get(number)
            if event["saved"] and (back is None or back["token"] != event["token"]):
                self.figures.lost.append(f"{what}: {number} was shown as saved, and is not")


# --- the program on a failing disk ----------------------------------------------------------------


def _failing(trial: _Trial) -> None:
    """The kernel refuses calls from the n-th on, or one, or a few."""
    calls, error = trial.chance.choice(_CALLS), trial.chance.choice(_ERRORS)
    first = trial.chance.randint(1, 30)
    when = trial.chance.choice([f"{first}+", f"{first}", f"{first}..{first + 5}", f"{first}+7"])
    what = f"{calls} {error} when={when}"
    trial.figures.seen[f"{error}"] += 1
    app = DrivenApp(
        trial.folder, trial.url, under=trial.strace(f"{calls}:error={error}:when={when}")
    )
    try:
        app.wait_for(lambda event: event["event"] == "ready")
        for place in range(3):
            trial.scan(app, place)
    finally:
        app.kill()
    trial.compare(app, what)


def _slow(trial: _Trial) -> None:
    """Each write is slow, so a commit takes seconds; a token is shown when saved, or marked."""
    seconds = [0.3, 7.0, 1.0][trial.index // 6 % 3]
    trial.figures.seen[f"{seconds} s a commit, at least"] += 1
    # Only the writes: what is written survives a kill, whether synchronised or not.
    hold_up = trial.strace(f"pwrite64:delay_enter={seconds / 2}s")
    app = DrivenApp(trial.folder, trial.url, under=hold_up)
    try:
        app.wait_for(lambda event: event["event"] == "ready")
        app.stats()
        trial.scan(app, 0)
        gap = app.stats()["longest_gap_ms"]
        if gap > _LONGEST_GAP_MS:
            trial.figures.broken.append(f"the window was held up for {gap:.0f} ms")
        trial.scan(app, 1)
    finally:
        app.kill()  # at once: what is shown as saved must be there by now
    trial.compare(app, f"{seconds} s a commit")


def _locked(trial: _Trial) -> None:
    """Another program keeps the journal locked, before the start or later, for a while."""
    early = trial.chance.random() < 0.5
    _make(trial.journal, [])
    with closing(sqlite3.connect(trial.journal, isolation_level=None)) as other:
        app = None
        try:
            if not early:
                app = DrivenApp(trial.folder, trial.url)
                app.wait_ready()
            other.execute("BEGIN EXCLUSIVE")
            app = app or DrivenApp(trial.folder, trial.url)
            app.wait_for(lambda event: event["event"] == "ready")
            held = trial.scan(app, 0)
            if held["saved"]:
                trial.figures.false.append("shown as saved in a locked journal")
            since = len(app.events)
            other.execute("ROLLBACK")
            app.wait_for(lambda event: event["event"] == "attempt" and event["saved"], since)
            trial.figures.seen["saved when the lock was gone"] += 1
        finally:
            if app is not None:
                app.kill()
    trial.compare(app, "locked")


def _deleted(trial: _Trial) -> None:
    """Somebody deletes the journal's files while the program runs."""
    app = DrivenApp(trial.folder, trial.url)
    try:
        app.wait_ready()
        trial.scan(app, 0)
        gone = trial.chance.choice([("",), ("", "-wal"), ("", "-wal", "-shm"), ("-wal", "-shm")])
        for ending in gone:
            Path(f"{trial.journal}{ending}").unlink()
        trial.scan(app, 1)
        trial.scan(app, 2)
    finally:
        app.kill()
    trial.figures.seen["deleted while open"] += 1
    trial.compare(app, f"deleted {gone}")


def _read_only(trial: _Trial) -> None:
    """The journal's folder is on a file system that has become read-only."""
    in_a_room = ["unshare", "--map-root-user", "--mount"]
    if subprocess.run([*in_a_room, "true"], capture_output=True, check=False).returncode:
        trial.figures.seen["NOT TRIED, no mount of one's own here"] += 1
        return
    _make(trial.journal, [_hold(trial.number(9))])
    mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    folder = str(trial.folder)
    app = DrivenApp(trial.folder, trial.url, under=[*in_a_room, "sh", "-c", mount, folder])
    try:
        back = app.wait_ready()
        if [each["number"] for each in back["open"]] != [trial.number(9)]:
            trial.figures.lost.append(f"on a read-only disk: {back}")
        if trial.scan(app, 0)["saved"]:
            trial.figures.false.append("shown as saved on a read-only disk")
    finally:
        app.kill()
    trial.figures.seen["read-only"] += 1


def _from_the_future(trial: _Trial) -> None:
    """A newer program wrote the journal: it is kept and reported, and reserving continues."""
    _make(trial.journal, [_hold(trial.number(9))])
    version = SCHEMA_VERSION + trial.chance.randint(1, 1000)
    with closing(sqlite3.connect(trial.journal)) as db:
        db.execute(f"PRAGMA user_version = {version}")
    app = DrivenApp(trial.folder, trial.url)
    try:
        app.wait_ready()
        notice = app.wait_for(lambda event: event["event"] == "notice")
        trial.scan(app, 0)
    finally:
        app.kill()
    with closing(sqlite3.connect(notice["reason"])) as db:
        kept = db.execute("SELECT voucher_no FROM attempts").fetchall()
    if kept != [(trial.number(9),)]:
        trial.figures.lost.append(f"the newer program's journal is not complete: {kept}")
    trial.figures.seen["schema from the future"] += 1
    trial.compare(app, "schema from the future")


# --- damaged files --------------------------------------------------------------------------------


def _damage_journals(chance: random.Random, count: int, figures: Figures) -> None:
    """Damage each page in turn, in the ways that disks do, and restore what remains."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole" / "journal.sqlite3"
        holds = [_hold(f"10000{place:05d}") for place in range(40)]
        ended = [_hold(f"20000{place:05d}") for place in range(400)]
        _make(whole, [*holds, *(replace(each, outcome=None) for each in ended)])
        content = whole.read_bytes()
        page = int.from_bytes(content[16:18], "big")
        pages = len(content) // page
        figures.measured["pages damaged"] = f"{pages} pages, {count} times"
        true = {each.number.value: facts_of(each) for each in holds}
        for index in range(count):
            at = (index % pages) * page
            how, damaged = _damaged(chance, content, at, page)
            path = Path(folder) / f"{index}" / "journal.sqlite3"
            path.parent.mkdir()
            path.write_bytes(damaged)
            figures.tried += 1
            figures.seen[f"page {how}"] += 1
            _restore_damaged(path, true, f"page {at // page} {how}", figures)
            shutil.rmtree(path.parent)


def _restore_damaged(path: Path, true: dict[str, Event], what: str, figures: Figures) -> None:
    aside: list[str] = []
    now = _now()
    journal = Journal(path, boot_id())
    journal.on_set_aside = aside.append
    try:
        restored = journal.restore(now)
        known = {each["number"]: each for each in map(facts_of, restored.open)}
        new = _hold("1999999999")
        journal.save(new)
        again = {each.number.value for each in journal.restore(now).open}
    except JournalError as exc:
        figures.broken.append(f"{what}: {exc}")
        return
    finally:
        journal.close()
    figures.seen["set aside" if aside else "still readable"] += 1
    for number, event in known.items():
        if number.startswith("1") and number in true and event["token"] != true[number]["token"]:
            figures.false.append(f"{what}: {number} has a token that was never given")
    if not aside and set(true) - set(known):
        figures.lost.append(f"{what}: {len(set(true) - set(known))} holds gone, nothing reported")
    if "1999999999" not in again or not set(known) <= again:
        figures.lost.append(f"{what}: what was saved afterwards is missing")


def _damaged(chance: random.Random, content: bytes, at: int, page: int) -> tuple[str, bytes]:
    how = chance.choice(["zeroed", "random", "cut off", "of another place", "half written"])
    match how:
        case "zeroed":
            new = bytes(page)
        case "random":
            new = chance.randbytes(page)
        case "cut off":
            return how, content[:at]
        case "of another place":
            other = chance.randrange(len(content) // page) * page
            new = content[other : other + page]
        case _:
            kept = chance.randrange(page)
            new = content[at : at + kept] + chance.randbytes(page - kept)
    return how, content[:at] + new + content[at + page :]


def _make(path: Path, attempts: list[Attempt]) -> None:
    path.parent.mkdir(exist_ok=True)
    journal = Journal(path, boot_id())
    journal.sweep(_now())  # creates it, even if there is nothing to save
    for each in attempts:
        journal.save(each)
    journal.close()


_ids = AttemptIds()


def _hold(number: str) -> Attempt:
    now = _now()
    token = HoldToken(f"hold_token_{number}{'x' * 14}")
    return Attempt(
        id=_ids.next(now),
        number=VoucherNumber(number),
        begun=now.wall,
        outcome=Held(token, now.plus(300)),
    )


def _now() -> Moment:
    return SystemClock().now()
