"""A run read from its record: when it was led, and by which session."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.run.archive import begun_at, entries, session_of
from presenter.run.clock import Stamp
from presenter.run.events import (
    Arrival,
    BeatEntered,
    ClockStarted,
    RunEnded,
    RunResumed,
    RunStarted,
    Stamped,
)
from presenter.run.record import Record
from presenter.run.records import load
from presenter.share.kept_run import film_lengths, open_kept, spans_of
from presenter.share.run_in_words import length_text, run_in_words

TEXT = "title: T\nsections:\n  - title: S\n    steps:\n      - slide: Hello\n        minutes: 5\n"


def at(seconds: float, boot: str = "b") -> Stamp:
    return Stamp(36_000 + seconds, 1000 + seconds, boot)


BEGUN = (
    Stamped(at(0), RunStarted("T")),
    Stamped(at(10), ClockStarted()),
    Stamped(at(10), BeatEntered("hello", "heading", Arrival.NEXT)),
)


def written(folder: Path, *events: Stamped, text: str = TEXT, alive: Stamp | None = None) -> Path:
    record = Record.create(folder, folder / "x.yaml", text, utc=36_000)
    record.write(events)
    if alive is not None:
        record.alive(alive)
    assert record.close()
    return record.path


def test_the_times_a_run_was_led_leave_out_the_time_between(tmp_path):
    path = written(
        tmp_path,
        *BEGUN,
        Stamped(at(5000), RunResumed(4900)),
        alive=at(5050),
    )
    assert spans_of(path) == ((36_000, 36_100), (41_000, 41_050))
    assert spans_of(tmp_path / "none.run") == ()


def test_the_session_is_the_one_the_run_was_led_by_last(tmp_path):
    path = written(tmp_path, *BEGUN)
    assert session_of(load(path)).steps[0].heading == "Hello"
    kept = open_kept(path)
    assert kept.problem == ""
    assert kept.summary.step("hello").planned == 300


def test_a_text_that_is_no_session_any_more_leaves_the_run_readable(tmp_path):
    path = written(tmp_path, *BEGUN, Stamped(at(70), RunEnded()), text="presenter: 99\nwhat: []\n")
    kept = open_kept(path)
    assert kept.session.title == "T"
    (step,) = kept.summary.steps
    assert (step.heading, step.spent) == ("hello", 60)
    assert "hello" in run_in_words(kept.summary)


def test_films_that_are_not_there_have_no_length(tmp_path):
    assert film_lengths(session_of(load(written(tmp_path, *BEGUN)))) == {}


def test_records_are_numbered_by_when_they_began_whatever_their_names(tmp_path):
    first = written(tmp_path, *BEGUN)
    second = first.with_name(first.name.replace("36000000", "36000001"))
    second.write_bytes(first.read_bytes())
    (tmp_path / "stray.run").write_bytes(b"")
    found = entries(tmp_path)
    assert [entry.path.name for entry in found][1:] == [second.name, first.name]
    assert [entry.number for entry in found] == [3, 2, 1]
    assert found[0].problem
    assert begun_at(first) == 36_000
    assert entries(tmp_path / "none") == ()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (29, "29 s"),
        (31, "1 min"),
        (3540, "59 min"),
        (3900, "1 h 05"),
        (86_400, "24 h 00"),
    ],
)
def test_lengths_in_words(seconds, words):
    assert length_text(seconds) == words
