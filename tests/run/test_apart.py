"""What is kept apart from the events: names and scores, and that they go when they are to go."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.apart import (
    HIGHEST,
    ITEMS,
    KeptNames,
    Person,
    Sheet,
    put_sheets,
    read_apart,
    sheets_of,
    write_apart,
)
from presenter.run.clock import Stamp
from presenter.run.record import Record
from presenter.run.records import load
from presenter.run.run import Alive
from presenter.run.tables import VERSION, bring_up
from tests.run.test_record import BEGUN, create, finished, wait_until_written

ANN, BEN = Person("Ann Kowalski", "nurse"), Person("Ben")
SHEET = Sheet(1, (3, 4, None, 0, 10), (7, None, 5, 6, 10))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "runs"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return tmp_path / "taster.yaml"


def test_names_and_scores_written_in_a_run_are_read_apart_from_its_events(folder, plan):
    record = create(folder, plan)
    record.write(BEGUN)
    record.write_people({1: ANN, 2: Person("Bob")})
    record.write_people({2: BEN, 1: ANN})
    record.write_sheets([SHEET])
    assert record.close()
    kept = read_apart(record.path)
    assert kept.people == ((1, ANN), (2, BEN))
    assert kept.sheets == (SHEET,)
    assert kept.problem == ""
    loaded = load(record.path)
    assert loaded.history == BEGUN
    assert "Ann" not in repr(loaded)


def test_names_and_scores_can_be_added_once_the_run_is_over(folder, plan):
    path = finished(folder, plan, *BEGUN)
    assert write_apart(path, people={1: ANN}) == ""
    assert write_apart(path, sheets=[SHEET]) == ""
    assert read_apart(path).people == ((1, ANN),)
    assert read_apart(path).sheets == (SHEET,)
    assert load(path).history == BEGUN


def test_a_run_going_on_elsewhere_is_not_written_to(folder, plan):
    record = create(folder, plan)
    record.write(BEGUN)
    wait_until_written(record)
    assert "Another program has" in write_apart(record.path, people={1: ANN})
    assert read_apart(record.path).busy
    assert record.close()
    assert read_apart(record.path).people == ()


def test_a_record_that_is_not_there_damaged_or_newer_is_told(folder, plan, tmp_path):
    assert "no record" in write_apart(folder / "gone.run", people={})
    assert "no record" in read_apart(folder / "gone.run").problem
    damaged = tmp_path / "damaged.run"
    damaged.write_bytes(b"nothing of the kind" * 500)
    assert "damaged" in write_apart(damaged, people={1: ANN})
    assert "damaged" in read_apart(damaged).problem
    path = finished(folder, plan, *BEGUN)
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 99")
    base.close()
    assert "newer" in write_apart(path, people={1: ANN})
    assert "newer" in read_apart(path).problem


def old_record(path: Path) -> Path:
    base = sqlite3.connect(path)
    base.executescript((Path(__file__).parent / "version-1.sql").read_text(encoding="utf-8"))
    base.close()
    return path


def test_a_record_of_version_1_has_nothing_apart_and_takes_it_later(tmp_path):
    path = old_record(tmp_path / "old.run")
    before = load(path)
    assert read_apart(path).problem == ""
    assert read_apart(path).people == ()
    assert write_apart(path, people={1: ANN}, sheets=[SHEET]) == ""
    assert read_apart(path).people == ((1, ANN),)
    assert load(path).history == before.history


def test_a_name_taken_back_leaves_nothing_in_the_file(folder, plan):
    path = finished(folder, plan, *BEGUN)
    assert write_apart(path, people={1: Person("Zebedee Quillfeather", "baker of Oxo")}) == ""
    assert b"Quillfeather" in path.read_bytes()
    assert write_apart(path, people={}) == ""
    assert b"Quillfeather" not in path.read_bytes()
    assert not Path(f"{path}-wal").exists()


def test_the_names_of_the_groups_are_kept_and_keep_their_roles(folder, plan):
    record = create(folder, plan)
    names = KeptNames(record.write_people, {1: ANN, 3: BEN})
    assert names.names() == {1: "Ann Kowalski", 3: "Ben"}
    names.keep({1: "Ann Kowalski", 2: "Cy", 3: "Benedict"})
    assert record.close()
    kept = read_apart(record.path).people
    assert kept == ((1, ANN), (2, Person("Cy")), (3, Person("Benedict")))


scores = st.lists(st.none() | st.integers(0, HIGHEST), min_size=ITEMS, max_size=ITEMS).map(tuple)
sheets = st.lists(st.builds(Sheet, st.integers(0, 40), scores, scores))


@settings(max_examples=50)
@given(sheets)
def test_whatever_sheets_are_typed_in_come_back(typed):
    base = sqlite3.connect(":memory:")
    assert bring_up(base)
    assert base.execute("PRAGMA user_version").fetchone()[0] == VERSION
    one_each = {sheet.number: sheet for sheet in typed}
    put_sheets(base, one_each.values())
    blank = (None,) * ITEMS
    wanted = [one_each[n] for n in sorted(one_each)]
    assert sheets_of(base) == tuple(
        sheet for sheet in wanted if (sheet.before, sheet.after) != (blank, blank)
    )
    base.close()


def test_an_old_record_gone_on_with_takes_names(tmp_path):
    path = old_record(tmp_path / "old.run")
    record = Record.go_on(path)
    record.write_people({1: ANN})
    record.typing("Half a thou")
    record.alive(Stamp(36_200, 210, "b"), 5)
    assert record.close()
    assert read_apart(path).people == ((1, ANN),)
    assert len(load(path).history) == 6
    assert load(path).alive == Alive(Stamp(36_200, 210, "b"), 5, "Half a thou")


def test_an_old_record_not_gone_on_with_is_left_as_it_is(tmp_path):
    path = old_record(tmp_path / "old.run")
    assert load(path).problem == ""
    assert read_apart(path).problem == ""
    base = sqlite3.connect(path)
    assert base.execute("PRAGMA user_version").fetchone()[0] == 1
    base.close()
