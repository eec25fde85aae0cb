"""The record: what is on the disk after crashes, full disks and other misfortunes."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presenter.run.apart import Person, Sheet, read_apart
from presenter.run.clock import ManualClock, Stamp
from presenter.run.events import (
    Arrival,
    BeatEntered,
    ClockStarted,
    Curtain,
    RunEnded,
    RunResumed,
    RunStarted,
    Stamped,
    VolumeSet,
)
from presenter.run.pacing import pacing
from presenter.run.record import Record
from presenter.run.records import find_unfinished, load
from presenter.run.run import Alive, Run
from presenter.session.beats import Beat, Route
from presenter.session.model import Film, Section, Session, Showing
from tools.crash.leader import Disk

SOON = 20.0
ROOT = Path(__file__).parents[2]
BLUE = Showing(id="blue", heading="Blue", film=Film(id="blue", file="blue.mp4"), stop=90.0)
FILMED = Session(title="A taster", sections=(Section(title="All", steps=(BLUE,)),))


def at(seconds: float) -> Stamp:
    return Stamp(36_000 + seconds, 1000 + seconds, "boot")


BEGUN = (
    Stamped(at(0), RunStarted("A taster", "first")),
    Stamped(at(1), ClockStarted()),
    Stamped(at(1), BeatEntered("welcome", "heading", Arrival.NEXT)),
)


class Bell:
    """Waits for a record to say how it stands."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def __call__(self) -> None:
        self._event.set()

    def wait(self) -> None:
        assert self._event.wait(SOON), "the record said nothing"
        self._event.clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "presenter" / "runs"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return tmp_path / "taster.yaml"


def create(folder: Path, plan: Path, utc: float = 36_000, **more) -> Record:
    return Record.create(folder, plan, "title: A taster\n", utc=utc, text_id="first", **more)


def finished(folder: Path, plan: Path, *events: Stamped, utc: float = 36_000) -> Path:
    """A record written and closed."""
    record = create(folder, plan, utc)
    record.write(events)
    assert record.close()
    return record.path


def test_what_is_written_is_read_again(folder, plan):
    record = create(folder, plan)
    record.write(BEGUN)
    record.write_text("second", "title: Edited\n")
    record.alive(at(4), 1500)
    record.typing("Half a thou")
    record.alive(at(5), 2500)
    assert record.close()
    loaded = load(record.path)
    assert loaded.problem == ""
    assert loaded.history == BEGUN
    assert loaded.alive == Alive(at(5), 2500, "Half a thou")
    assert loaded.texts == (("first", "title: A taster\n"), ("second", "title: Edited\n"))
    assert loaded.session_path == plan
    assert loaded.stopped == at(5)


def test_only_its_owner_may_read_a_record(folder, plan):
    path = finished(folder, plan, *BEGUN)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_run_begun_and_not_ended_is_offered_and_only_for_its_own_session(folder, plan, tmp_path):
    path = finished(folder, plan, *BEGUN)
    found = find_unfinished(folder, plan)
    assert found is not None
    assert found.path == path
    assert find_unfinished(folder, tmp_path / "other.yaml") is None
    assert find_unfinished(tmp_path / "nowhere", plan) is None


def test_a_run_ended_or_never_begun_is_not_offered(folder, plan):
    finished(folder, plan, *BEGUN, utc=1)
    finished(folder, plan, *BEGUN, Stamped(at(9), RunEnded()), utc=2)
    assert find_unfinished(folder, plan) is None
    finished(folder, plan, BEGUN[0], utc=3)
    assert find_unfinished(folder, plan) is None


def test_a_run_going_on_elsewhere_is_not_offered(folder, plan):
    record = create(folder, plan)
    record.write(BEGUN)
    program = f"""
        from pathlib import Path
        from presenter.run.records import find_unfinished, load
        print(find_unfinished(Path({str(folder)!r}), Path({str(plan)!r})))
        print(load(Path({str(record.path)!r})).busy)
    """
    wait_until_written(record)
    assert python(program).split() == ["None", "True"]
    assert find_unfinished(folder, plan) is None
    record.close()
    assert find_unfinished(folder, plan) is not None


def test_two_runs_at_once_have_a_record_each(folder, plan):
    one, two = create(folder, plan), create(folder, plan)
    one.write(BEGUN)
    two.write(BEGUN[:1])
    assert one.close()
    assert two.close()
    assert load(one.path).history == BEGUN
    assert load(two.path).history == BEGUN[:1]


def test_a_resumed_run_goes_on_in_its_record(folder, plan):
    path = finished(folder, plan, *BEGUN)
    record = Record.go_on(path)
    more = (Stamped(at(60), RunResumed(50)), Stamped(at(61), VolumeSet(40)))
    record.write(more)
    record.write_text("second", "title: Edited\n")
    assert record.close()
    loaded = load(path)
    assert loaded.history == (*BEGUN, *more)
    assert loaded.text == "title: Edited\n"


def test_a_full_disk_is_told_and_nothing_is_lost_once_there_is_room(folder, plan):
    disk = Disk()
    bell = Bell()
    record = create(folder, plan, told=bell, connect=disk.connect)
    record.write(BEGUN)
    wait_until_written(record)
    disk.full = True
    record.write_text("second", "x" * 100_000)
    bell.wait()
    assert not record.recording
    assert "full" in record.reason
    assert load(record.path).busy or sys.platform == "win32"  # nobody takes it over meanwhile
    disk.full = False
    bell.wait()
    assert record.recording
    assert record.reason == ""
    assert record.close()
    loaded = load(record.path)
    assert loaded.history == BEGUN
    assert len(loaded.text) == 100_000


def test_a_disk_full_from_the_beginning_holds_the_record_once_there_is_room(folder, plan):
    disk = Disk()
    disk.full = True
    bell = Bell()
    record = create(folder, plan, told=bell, connect=disk.connect)
    record.write(BEGUN)
    bell.wait()
    assert "full" in record.reason
    disk.full = False
    bell.wait()
    assert record.close()
    assert load(record.path).history == BEGUN


def test_a_folder_that_cannot_be_written_is_told_and_tried_again(folder, plan):
    folder.parent.mkdir()
    folder.write_text("a file where the folder should be", encoding="utf-8")
    bell = Bell()
    record = create(folder, plan, told=bell)
    record.write(BEGUN)
    bell.wait()
    assert not record.recording
    assert str(folder) in record.reason
    folder.unlink()
    bell.wait()
    assert record.recording
    assert record.close()
    assert load(record.path).history == BEGUN


def test_closing_with_a_failing_disk_says_that_something_is_unwritten(folder, plan):
    folder.parent.mkdir()
    folder.write_text("", encoding="utf-8")
    record = create(folder, plan)
    record.write(BEGUN)
    assert not record.close()


def test_a_fault_in_the_writer_reaches_the_console_and_the_program(folder, plan, monkeypatch):
    seen: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: seen.append(args.exc_value))

    def broken(path: Path) -> sqlite3.Connection:
        raise LookupError(path)

    bell = Bell()
    record = create(folder, plan, told=bell, connect=broken)
    bell.wait()
    assert not record.close()
    assert record.reason == "The recorder stopped."
    assert isinstance(seen[0], LookupError)


@pytest.mark.parametrize("keep", [0, 1, 100, 4096, 5000, 9000])
def test_a_record_cut_short_is_read_as_far_as_it_goes(folder, plan, keep):
    path = finished(folder, plan, *BEGUN)
    path.write_bytes(path.read_bytes()[:keep])
    loaded = load(path)
    assert loaded.problem
    assert loaded.history == BEGUN[: len(loaded.history)]
    find_unfinished(folder, plan)


def test_a_file_of_garbage_is_told_and_an_older_run_offered(folder, plan):
    older = finished(folder, plan, *BEGUN, utc=1)
    path = finished(folder, plan, *BEGUN, utc=2)
    path.write_bytes(b"no database, but quite long" * 500)
    assert "damaged" in load(path).problem
    found = find_unfinished(folder, plan)
    assert found is not None
    assert found.path == older


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("UPDATE events SET event = 'no json' WHERE number = 4", "damaged"),
        ("UPDATE events SET event = '[1]' WHERE number = 4", "not an event"),
        ("""UPDATE events SET event = '{"event": "Hummed"}' WHERE number = 4""", "Hummed"),
        ("UPDATE events SET utc = 'noon' WHERE number = 4", "damaged"),
        ("DROP TABLE alive", "alive"),
        ("PRAGMA user_version = 99", "newer"),
    ],
)
def test_a_record_with_something_unreadable_gives_the_rest_and_a_reason(folder, plan, change, told):
    path = finished(folder, plan, *BEGUN)
    base = sqlite3.connect(path)
    base.execute(change)
    base.commit()
    base.close()
    loaded = load(path)
    assert told in loaded.problem
    if "events" in change:
        assert loaded.history == BEGUN[:2]


def test_a_record_that_is_not_there_is_told(folder):
    assert "no record" in load(folder / "gone.run").problem


def test_after_kill_9_at_most_the_last_second_is_lost(folder, plan):
    program = f"""
        import time
        from pathlib import Path
        from presenter.run.clock import SystemClock
        from presenter.run.events import ClockStarted, Stamped, VolumeSet
        from presenter.run.record import Record
        clock = SystemClock()
        record = Record.create(
            Path({str(folder)!r}), Path({str(plan)!r}), "title: x", utc=time.time()
        )
        record.write([Stamped(clock.now(), ClockStarted())])
        number = 0
        while True:
            number += 1
            record.write([Stamped(clock.now(), VolumeSet(number))])
            record.alive(clock.now(), number)
            print(number, clock.now().steady, flush=True)
            time.sleep(0.002)
    """
    written: list[tuple[int, float]] = []
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            number, steady = line.split()
            written.append((int(number), float(steady)))
            if len(written) == 400:
                child.kill()
                break
    found = find_unfinished(folder, plan)
    assert found is not None
    assert found.problem == ""
    assert [s.event for s in found.history[1:]] == [
        VolumeSet(n) for n in range(1, len(found.history))
    ]
    assert found.stopped is not None
    assert written[-1][1] - found.stopped.steady < 1.0
    assert found.alive is not None
    assert found.alive.film_ms >= 1


def python(program: str) -> str:
    """What a program prints."""
    command = [sys.executable, "-c", textwrap.dedent(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def wait_until_written(record: Record) -> None:
    """Wait until the writer has nothing left."""
    ticks = threading.Event()
    for _ in range(2000):
        if not record._waiting:
            return
        ticks.wait(0.01)
    pytest.fail("the record was not written")


def test_a_record_of_version_1_still_opens(tmp_path):
    path = tmp_path / "old.run"
    base = sqlite3.connect(path)
    base.executescript((Path(__file__).parent / "version-1.sql").read_text(encoding="utf-8"))
    base.close()
    loaded = load(path)
    assert loaded.problem == ""
    assert loaded.text == "title: A taster"
    assert (loaded.state.position.step, loaded.state.position.name) == ("blue", "play-1")
    assert loaded.state.curtain is Curtain.BLACK
    assert loaded.state.hidden == {"extra"}
    assert loaded.alive == Alive(Stamp(36_090, 100, "b"), 19_500)
    assert loaded.unfinished


def test_a_record_of_version_2_still_opens(tmp_path):
    path = tmp_path / "old.run"
    base = sqlite3.connect(path)
    base.executescript((Path(__file__).parent / "version-2.sql").read_text(encoding="utf-8"))
    base.close()
    loaded = load(path)
    assert loaded.problem == ""
    state = loaded.state
    assert (state.position.step, state.position.name) == ("blue", "play-1")
    assert [card.text for card in state.board("talk").cards] == ["A walk", "A long form / A lift"]
    assert [(item.text, item.owner) for item in state.lot.items] == [
        ("Parking", "Bea"),
        ("Rota", ""),
    ]
    grouping = state.people.grouping("talk")
    assert grouping is not None
    assert grouping.groups == ((1, 2), (3, 4, 5))
    assert state.people.feedback is not None
    assert state.people.feedback.order[state.people.feedback.turn] == 1
    assert state.tally("sure").counts == (3, None, None)
    assert state.plan.seconds("talk") == 750
    assert state.hidden == {"extra", "tea"}
    assert state.line == "Back at 11"
    assert loaded.alive == Alive(Stamp(36_370, 380, "b"), 19_500, "Half a thou")
    kept = read_apart(path)
    assert kept.people == ((1, Person("Ann Kowalski", "nurse")), (2, Person("Ben")))
    assert kept.sheets == (Sheet(1, (3, None, 5, 0, 10), (7, 8, 9, 10, 10)),)
    assert loaded.unfinished


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 40_000), st.binary(min_size=1, max_size=64), st.booleans())
def test_whatever_happens_to_the_file_reading_it_does_not_fail(tmp_path, where, junk, cut):
    path = tmp_path / "damaged.run"
    whole = finished_once(tmp_path)
    where %= len(whole)
    path.write_bytes(whole[:where] + junk + (b"" if cut else whole[where + len(junk) :]))
    Path(f"{path}-wal").unlink(missing_ok=True)
    loaded = load(path)
    assert not loaded.busy
    assert loaded.history or loaded.problem


def finished_once(tmp_path: Path) -> bytes:
    """The bytes of a whole record, made at the first call."""
    kept = tmp_path / "whole"
    if not kept.exists():
        kept.write_bytes(finished(tmp_path / "runs", tmp_path / "x.yaml", *BEGUN).read_bytes())
    return kept.read_bytes()


def test_a_run_killed_during_its_film_goes_on_at_the_second_it_had_reached(folder, plan):
    """The whole path: a program plays, dies, and another takes the run up from the disk."""
    program = f"""
        import time
        from pathlib import Path
        from presenter.run.clock import ManualClock
        from presenter.run.record import Record
        from presenter.run.run import Run
        from presenter.session.beats import Beat, Route
        from tests.run.test_record import FILMED
        clock = ManualClock(utc=36_000)
        record = Record.create(Path({str(folder)!r}), Path({str(plan)!r}), "text", utc=36_000)
        run = Run(Route(FILMED), clock)
        record.write(run.start())
        record.write(run.go_to(Beat("blue", "card")))
        record.write(run.next())
        clock.advance(33)
        record.alive(clock.now(), 33_000)
        while record._waiting or record._alive:
            time.sleep(0.001)
        record.alive(clock.now(), 33_000)
        while record._alive:
            time.sleep(0.001)
        print("written", flush=True)
        input()
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "written\n"
        child.kill()
    found = find_unfinished(folder, plan)
    assert found is not None
    clock = ManualClock(utc=36_000)
    clock.advance(633)
    run = Run(Route(FILMED), clock, found.history)
    record = Record.go_on(found.path)
    record.write(run.resume(found.alive))
    clock.advance(10)
    assert run.state.position == Beat("blue", "play-1")
    assert run.state.film_ms == 33_000
    assert run.state.away == 600
    pace = pacing(run.route, run.state, {}, clock, clock.now())
    assert pace.spent == 43
    assert record.close()
    assert load(found.path).state == run.state
