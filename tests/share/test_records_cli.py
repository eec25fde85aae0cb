"""`presenter records`: what a host sees of the runs, hands out and deletes."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli import main
from presenter.run.apart import Person, Sheet, read_apart
from presenter.run.archive import entries, look_at
from presenter.run.aside import RemarkMade
from presenter.run.beside import Beside
from presenter.run.board import AnswerWritten
from presenter.run.clock import ManualClock, Stamp
from presenter.run.events import Stamped
from presenter.run.groups import GroupsMade, PeopleCounted
from presenter.run.lot import ItemOwned, ItemParked
from presenter.run.record import Record, runs_folder
from presenter.run.run import Run
from presenter.run.settings import Settings, save_settings, settings_path
from presenter.session.beats import Route
from presenter.session.reading import read_text
from presenter.share.unexpected import install, log_folder
from tests.run.test_record import wait_until_written

TEXT = """\
title: A taster
sections:
  - title: All
    steps:
      - slide: Welcome
        minutes: 5
      - discuss: What helps?
        minutes: 10
        capture: [Helps, Hinders]
      - slide: Later
"""
SESSION = read_text(TEXT.encode(), Path("taster.yaml")).session
MINE = ("Zanzibar answer", "Quillfeather", "Obsidian remark", "Periwinkle item", "Marzipan line")
OWNER = "Thistledown"
NOON = 1_800_000_000.0  # UTC seconds


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of this test's own, for records, settings and logs."""
    if not sys.platform.startswith("linux"):
        pytest.skip("these folders are named by the environment on Linux only")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path


def call(*arguments: str | int, given: str = "") -> Result:
    return CliRunner().invoke(main, ["records", *map(str, arguments)], input=given)


def led(
    utc: float = NOON,
    *,
    ends: bool = True,
    answers: bool = True,
    close: bool = True,
    practice: bool = False,
) -> Record:
    """A run of some minutes, with a word of each kind that can be typed in one."""
    clock = ManualClock(utc=utc)
    assert SESSION is not None
    run = Run(Route(SESSION), clock)
    beside = Beside(run)
    record = Record.create(runs_folder(), Path("taster.yaml"), TEXT, utc=utc)
    record.write(run.start(practice=practice))
    clock.advance(60)
    record.write(run.next())
    record.write(run.tell(PeopleCounted(12)))
    clock.advance(300)
    record.write(run.next())
    if answers:
        record.write(run.tell(AnswerWritten("what-helps", 1, MINE[0])))
        record.write_people({1: Person(MINE[1], "nurse")})
        record.write_sheets([Sheet(1, (1, 2, 3, 4, 5), (6, 7, 8, 9, 10))])
        record.write(beside.remark(MINE[2]))
        record.write(run.tell(ItemParked(1, MINE[3], "what-helps"), ItemOwned(1, OWNER)))
        record.write(run.tell(GroupsMade("what-helps", ((1, 2), (3, 4, 5)))))
        record.write(run.write_line(MINE[4]))
    clock.advance(600)
    record.alive(clock.now())
    if ends:
        record.write(run.end())
    if close:
        assert record.close()
    return record


def test_an_empty_folder_is_told():
    assert "No run is kept" in call("list").output


def test_the_list_shows_the_newest_first_with_how_each_stands():
    led()
    led(NOON + 86_400, ends=False, answers=False)
    lines = call("list").output.splitlines()
    assert lines[0].split() == ["N", "Begun", "Length", "People", "Session"]
    assert lines[1].split()[0] == "2"
    assert "A taster (not finished)" in lines[1]
    assert lines[2].split()[0] == "1"
    assert lines[2].split()[3:] == ["15", "min", "12", "A", "taster"]


def test_a_practice_is_marked_as_one():
    led(practice=True)
    assert "A taster (practice)" in call("list").output
    assert call("show", 1).output.startswith("A taster (practice)")


def test_a_run_going_on_is_told_and_nothing_is_done_to_it():
    record = led(close=False, ends=False)
    wait_until_written(record)
    assert "going on now" in call("list").output
    for command in (["show", 1], ["export", 1], ["delete", 1, "--yes"]):
        done = call(*command)
        assert done.exit_code == 1
        assert "Run 1 is going on" in done.output
    assert "No run is older" in call("purge", "--older-than", "0d", "--yes").output
    assert record.close()
    assert look_at(record.path).begun


def test_a_damaged_record_is_told_and_can_be_deleted():
    record = led()
    record.path.write_bytes(b"nothing of the kind" * 500)
    assert "is damaged" in call("list").output
    shown = call("show", 1)
    assert shown.exit_code == 1
    assert "is damaged" in shown.output
    assert call("delete", 1, "--yes").exit_code == 0
    assert list(runs_folder().iterdir()) == []


def test_a_number_that_is_not_there_says_where_to_look():
    done = call("show", 7)
    assert done.exit_code == 1
    assert "presenter records list" in done.output


def test_what_happened_is_shown_without_any_name():
    led()
    said = call("show", 1).output
    for words in ("What helps?", MINE[0], MINE[2], MINE[3], MINE[4], "12 people", "2 + 3"):
        assert words in said
    assert "Later" in said
    assert "left out" in said
    assert "(somebody takes it on)" in said
    assert not {MINE[1], OWNER} & set(said.split())
    assert f"({OWNER} takes it on)" in call("show", 1, "--with-names").output
    assert "Kept apart: 1 name and 1 evaluation sheet." in said


def test_what_a_terminal_would_obey_is_not_shown():
    record = led(answers=False, ends=False)
    again = Record.go_on(record.path)
    stamp = Stamp(NOON + 1000, 3000, "boot-1")
    again.write([Stamped(stamp, RemarkMade("red \033[31m alert", ""))])
    assert again.close()
    assert "\033" not in call("show", 1).output


def test_an_export_has_all_and_names_only_when_asked(home):
    led()
    plain = json.loads(call("export", 1, "--json").output)
    assert plain["run"]["title"] == "A taster"
    assert plain["run"]["steps"][1]["visits"] == 1
    assert plain["events"][0]["event"] == "RunStarted"
    assert plain["events"][0]["at"].startswith("2027-01-15T08:00:00")
    assert plain["scores"] == [{"number": 1, "before": [1, 2, 3, 4, 5], "after": [6, 7, 8, 9, 10]}]
    assert plain["texts"] == [TEXT]
    assert MINE[0] in json.dumps(plain)
    assert MINE[1] not in json.dumps(plain)
    assert OWNER not in json.dumps(plain)
    named = json.loads(call("export", 1, "--json", "--with-names").output)
    assert named["people"] == [{"number": 1, "name": MINE[1], "role": "nurse"}]
    assert named["run"]["parked"][0]["item"]["owner"] == OWNER
    out = home / "run.json"
    assert call("export", 1, "-o", out).exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8")) == plain
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert "no folder" in call("export", 1, "-o", home / "no" / "run.json").output


def test_an_export_has_what_was_just_being_typed_only_with_names():
    """It may be the name of whoever takes on what was parked."""
    record = led(ends=False, close=False)
    record.typing("Berta")
    record.alive(Stamp(NOON + 2000, 4000, "boot-1"))
    assert record.close()
    assert "Berta" not in call("export", 1, "--json").output
    assert json.loads(call("export", 1, "--json", "--with-names").output)["typed"] == "Berta"


def whatever_is_left(home: Path) -> dict[str, bytes]:
    """Every file of ours, with what is in it."""
    return {str(p): p.read_bytes() for p in home.rglob("*") if p.is_file()}


def quarrel(text: str) -> None:
    """Have a fault whose message quotes what was typed."""
    handler = install(lambda _line: None)
    try:
        raise ValueError(text)
    except ValueError as error:
        handler.report(error, "while it was written")
    finally:
        handler.remove()


def test_deleting_leaves_nothing_of_the_run_in_any_file(home):
    now = time.time()
    led(now - 300, ends=False)
    led(NOON)
    quarrel(f"cannot write {MINE[0]}")
    save_settings(Settings().opened(Path("taster.yaml")), settings_path())
    before = whatever_is_left(home)
    for mark in MINE:
        assert any(mark.encode() in held for held in before.values())
    assert any(MINE[0].encode() in held for name, held in before.items() if ".log" in name)
    done = call("delete", 1, 2, "--yes")
    assert done.exit_code == 0, done.output
    assert "Deleted for good: 2." in done.output
    after = whatever_is_left(home)
    for mark in MINE:
        assert not [name for name, held in after.items() if mark.encode() in held]
    assert list(runs_folder().iterdir()) == []


def test_what_was_logged_at_other_times_stays():
    led(NOON)
    quarrel("the lamp broke")
    assert call("delete", 1, "--yes").exit_code == 0
    assert "the lamp broke" in (log_folder() / "presenter.log").read_text(encoding="utf-8")


def test_a_run_killed_leaves_nothing_once_it_is_deleted(home):
    """What SQLite keeps beside a database goes with it."""
    record = led()
    for end in ("-wal", "-shm", "-journal"):
        Path(f"{record.path}{end}").write_bytes(b"Zanzibar answer" * 100)
    assert call("delete", 1, "--yes").exit_code == 0
    assert not whatever_is_left(home / "data")


def test_deleting_asks_first():
    led()
    done = call("delete", 1, given="n\n")
    assert "A taster" in done.output
    assert len(entries(runs_folder())) == 1
    assert call("delete", 1, given="y\n").exit_code == 0
    assert entries(runs_folder()) == ()


def test_one_number_that_is_not_there_keeps_all():
    led()
    assert call("delete", 1, 9, "--yes").exit_code == 1
    assert len(entries(runs_folder())) == 1


def test_names_alone_can_be_deleted(home):
    record = led(close=False)
    record.typing("Berta")
    record.alive(Stamp(NOON + 2000, 4000, "boot-1"))
    assert record.close()
    assert call("delete", 1, "--names-only", "--yes").exit_code == 0
    assert read_apart(record.path).people == ()
    assert read_apart(record.path).sheets == ()
    assert MINE[0] in call("show", 1).output
    for name in (MINE[1], OWNER, "Berta"):
        left = whatever_is_left(home).items()
        assert not [file for file, held in left if name.encode() in held]


def test_purging_takes_old_runs_only():
    now = time.time()
    led(now - 100 * 86_400)
    led(now - 10 * 86_400)
    assert "No run is older than 140 days" in call("purge", "--older-than", "20w").output
    done = call("purge", "--older-than", "90d", given="y\n")
    assert "Deleted for good: 1." in done.output
    (left,) = entries(runs_folder())
    assert left.utc > now - 20 * 86_400
    assert "No run is older" in call("purge", "--older-than", "2w", "--yes").output


@pytest.mark.parametrize("age", ["90x", "", "d", "-3d", "ninety"])
def test_an_age_that_is_none_is_told(age):
    done = call("purge", "--older-than", age)
    assert done.exit_code == 2
    assert "90d" in done.output


def test_only_their_owner_may_read_files_and_folders_of_ours(home):
    before = os.umask(0)
    try:
        led()
        quarrel("anything")
        handler = install()
        handler.watch_for_crashes()
        handler.remove()
        save_settings(Settings(), settings_path())
    finally:
        os.umask(before)
    found = [path for path in home.rglob("*") if "presenter" in path.parts]
    assert len([path for path in found if path.is_file()]) >= 4
    for path in found:
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_a_record_of_every_version_is_listed_shown_and_exported():
    runs_folder().mkdir(parents=True)
    kept = sorted((Path(__file__).parents[1] / "run").glob("version-*.sql"))
    assert len(kept) == 2
    for number, sample in enumerate(kept, 1):
        base = sqlite3.connect(runs_folder() / f"{number:015}-abc-def.run")
        base.executescript(sample.read_text(encoding="utf-8"))
        base.close()
    assert call("list").output.count("A taster") == 2
    for number in (1, 2):
        assert "A taster" in call("show", number).output
        assert json.loads(call("export", number).output)["events"]


def test_a_long_run_is_cut_off_at_its_last_sign_of_life():
    record = led(ends=False)
    entry = look_at(record.path)
    assert entry.seconds == 900
    assert entry.last == NOON + 960
    assert not entry.ended
