"""All that is wrong with a session is told once, in order; films and letters come last."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from presenter.session.problems import Problem
from presenter.share.inspection import inspect

pytestmark = pytest.mark.usefixtures("qapp")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def line_of(path: Path, words: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def test_a_session_in_order_has_no_problem(session_file: Path) -> None:
    assert inspect(session_file) == ()


def test_an_error_hides_what_would_follow_from_it(session_file: Path) -> None:
    edit(session_file, "minutes: 5", "minuts: 5")
    edit(session_file, "at: 0:01", "at: 0:59")
    problems = inspect(session_file)
    assert "unknown-key" in codes(problems)
    assert "beyond-end" not in codes(problems)


def test_a_question_after_the_films_end_is_told_at_its_line(session_file: Path) -> None:
    edit(session_file, "at: 0:01", "at: 0:59")
    (problem,) = inspect(session_file)
    assert problem.code == "beyond-end"
    assert not problem.is_error
    assert problem.line == line_of(session_file, "0:59")
    assert "never comes to 0:59: the film is over at 0:03" in problem.message


def test_a_stop_after_the_films_end_is_told(session_file: Path) -> None:
    edit(session_file, "    id: door\n", "    id: door\n        to: 9:00\n")
    (problem,) = inspect(session_file)
    assert "cannot stop at 9:00" in problem.message


def test_a_film_that_is_none_is_a_warning_at_its_entry(session_file: Path) -> None:
    (session_file.parent / "door.mp4").write_text("no film", encoding="utf-8")
    (problem,) = inspect(session_file)
    assert problem.code == "film-unreadable"
    assert not problem.is_error
    assert Path(problem.file).name == "films.yaml"


def test_a_missing_film_is_told_once(session_file: Path) -> None:
    (session_file.parent / "door.mp4").unlink()
    assert codes(inspect(session_file)) == ["missing-file"]


def test_captions_that_cannot_be_read_are_told(session_file: Path) -> None:
    edit(session_file.parent / "films.yaml", "  title:", "  captions: {en: door.vtt}\n  title:")
    (session_file.parent / "door.vtt").write_bytes(b"\x00\x01")
    assert codes(inspect(session_file)) == ["captions-unreadable"]


def test_problems_stand_in_the_order_of_files_and_lines(session_file: Path) -> None:
    edit(session_file, "at: 0:01", "at: 0:59")
    edit(session_file, "start: 09:30", "start: 09:30\nfinish: 09:31")
    edit(session_file.parent / "films.yaml", "  title:", "  captions: {en: no.vtt}\n  title:")
    problems = inspect(session_file)
    places = [(Path(p.file).name, p.line) for p in problems]
    assert [name for name, _ in places] == ["small.yaml"] * (len(places) - 1) + ["films.yaml"]
    assert places[:-1] == sorted(places[:-1])
    assert ("small.yaml", line_of(session_file, "0:59")) in places


def test_captions_that_outlast_their_film_are_told(session_file: Path) -> None:
    edit(session_file.parent / "films.yaml", "  title:", "  captions: {en: door.vtt}\n  title:")
    captions = session_file.parent / "door.vtt"
    captions.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n", encoding="utf-8")
    assert inspect(session_file) == ()
    edit(captions, "00:01.000 --> 00:02.000", "01:01.000 --> 01:02.000")
    (problem,) = inspect(session_file)
    assert problem.code == "captions-too-long"
    assert "until 1:01, but the film is over at 0:03" in problem.message


def test_a_withdrawn_film_is_told_at_its_step(session_file: Path) -> None:
    edit(session_file.parent / "films.yaml", "owner:", "withdrawn: true, contact: Ann, owner:")
    (problem,) = inspect(session_file)
    assert (problem.code, problem.is_error) == ("film-withdrawn", False)
    assert problem.line == line_of(session_file, "film: door")
    assert "“The door” was withdrawn. The room sees `instead`." in problem.message
    assert "Ann can say more" in problem.hint


@pytest.mark.parametrize(("today", "told"), [("2031-01-31", False), ("2031-02-01", True)])
def test_a_film_is_told_from_the_day_after_its_last(
    session_file: Path, today: str, told: bool
) -> None:
    edit(session_file.parent / "films.yaml", "owner:", "until: 2031-01-31, owner:")
    problems = inspect(session_file, today)
    assert codes(problems) == (["film-expired"] if told else [])
    assert all("until 2031-01-31 only" in problem.message for problem in problems)


def loud(path: Path, left: float) -> None:
    """Make a film of 4 seconds, quiet at first, whose last two come within `left` dB of the top."""
    level = 10 ** (-left / 20)
    sine = f"aevalsrc='{level}*(0.1+0.9*gte(t,2))*sin(2*PI*440*t)':s=48000:d=4"
    picture = ["-f", "lavfi", "-i", "color=c=gray:size=320x180:rate=25:duration=4"]
    command = ["ffmpeg", "-y", "-v", "error", *picture, "-f", "lavfi", "-i", sine, "-t", "4"]
    more = ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-c:a", "aac"]
    subprocess.run([*command, *more, "-b:a", "192k", str(path)], check=True)


def test_a_gain_that_would_distort_the_film_is_told(session_file: Path) -> None:
    loud(session_file.parent / "door.mp4", 3)
    edit(session_file, "    id: door\n", "    id: door\n        gain: 6\n")
    (problem,) = inspect(session_file)
    assert problem.code == "gain-distorts"
    assert not problem.is_error
    assert problem.line == line_of(session_file, "film: ")
    assert "Made 6 dB louder, this film is distorted" in problem.message
    assert problem.hint == "Write: gain: 3"


@pytest.mark.parametrize("keys", ["gain: 3", "gain: -6", "gain: 6\n        to: 0:01.9"])
def test_a_gain_that_fits_what_is_shown_is_no_problem(session_file: Path, keys: str) -> None:
    loud(session_file.parent / "door.mp4", 3)
    edit(session_file, "    id: door\n", f"    id: door\n        {keys}\n")
    assert inspect(session_file) == ()


def test_a_gain_beyond_what_players_can_do_is_told_once(session_file: Path) -> None:
    loud(session_file.parent / "door.mp4", 3)
    edit(session_file, "    id: door\n", "    id: door\n        gain: 12\n")
    assert codes(inspect(session_file)) == ["gain-too-high"]
