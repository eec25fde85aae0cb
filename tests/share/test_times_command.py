"""`presenter times`: what is told of past runs, and what is written only when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli import main
from presenter.run.record import runs_folder
from presenter.session.reading import read_session
from presenter.share.times_command import run_times
from tests.share.past import lead

PLAN = """\
title: A taster
sections:
  - title: S
    steps:
      - slide: Hello  # first
        minutes: 5
      - slide: And now?
        minutes: 3
      - discuss: Who decides?
        rounds: [{alone: 1}, {pairs: 4}]
      - break: Tea
        minutes: 15
"""


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


def times(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["times", *map(str, arguments)])


def minutes(plan: Path) -> list[float | None]:
    session = read_session(plan).session
    assert session is not None
    return [step.minutes for step in session.steps]


def row(said: str, heading: str) -> str:
    return next(" ".join(line.split()) for line in said.splitlines() if heading in line)


def test_the_table_tells_planned_and_real_times_and_writes_nothing(plan: Path) -> None:
    for day, seconds in enumerate((400, 430, 900)):
        lead(plan, runs_folder(), {"hello": seconds, "who-decides": 700, "tea": 910}, day=day)
    lead(plan, runs_folder(), {"tea": 60}, practice=True, day=9)
    done = times(plan)
    assert done.exit_code == 0
    assert "By 3 real runs and 1 practice run." in done.output
    assert row(done.output, "Hello") == "1 Hello 5 6:55 4 1:00–15:00 → 7"
    assert row(done.output, "Tea") == "4 Tea 15 15:10 3 15:10–15:10 as planned"
    assert row(done.output, "decides").endswith("the sum of its rounds: change these")
    assert "2 steps change: the plan goes from 28 minutes to 28 minutes." in done.output
    assert "Nothing is written yet; --write writes it." in done.output
    assert plan.read_text("utf-8") == PLAN
    assert [path.name for path in plan.parent.glob("plan*")] == ["plan.yaml"]


def test_write_writes_what_is_proposed_and_says_where_the_old_file_is(plan: Path) -> None:
    lead(plan, runs_folder(), {"hello": 420, "and-now": 180, "tea": 900})
    done = times(plan, "--write")
    assert done.exit_code == 0
    assert f"Written: {plan}. As it was: plan.yaml.bak." in done.output
    assert plan.read_text("utf-8") == PLAN.replace("minutes: 5", "minutes: 7")
    assert "Nothing was to be written." in times(plan, "--write").output


def test_practice_counts_for_what_a_room_does_only_when_asked(plan: Path) -> None:
    lead(plan, runs_folder(), {"hello": 420, "tea": 60}, practice=True)
    assert row(times(plan).output, "Tea").endswith("1, by practice alone")
    times(plan, "--write")
    assert minutes(plan) == [7, 1, None, 15]
    assert "No run of this session" in times(plan, "--real").output
    times(plan, "--practice", "--write")
    assert minutes(plan)[-1] == 1


def test_single_steps_are_written_by_number_or_id(plan: Path) -> None:
    lead(plan, runs_folder(), {"hello": 420, "tea": 1200})
    times(plan, "--write", "--step", "tea")
    assert minutes(plan) == [5, 3, None, 20]
    times(plan, "--write", "--step", "1")
    assert minutes(plan) == [7, 3, None, 20]


@pytest.mark.parametrize(
    ("step", "words"),
    [("helo", "Did you mean hello?"), ("9", "no step 9"), ("3", "Nothing is proposed")],
)
def test_a_step_that_cannot_be_written_is_a_wrong_call(plan: Path, step: str, words: str) -> None:
    lead(plan, runs_folder(), {"hello": 420})
    done = times(plan, "--write", "--step", step)
    assert done.exit_code == 2
    assert words in done.output
    assert plan.read_text("utf-8") == PLAN


def test_without_runs_it_says_so(plan: Path) -> None:
    done = times(plan, "--write")
    assert done.exit_code == 0
    assert "No run of this session tells yet how long a step took." in done.output
    assert plan.read_text("utf-8") == PLAN


def test_a_protected_file_is_told_and_the_command_fails(plan: Path) -> None:
    lead(plan, runs_folder(), {"hello": 420})
    plan.chmod(0o444)
    done = times(plan, "--write")
    assert done.exit_code == 1
    assert "protected" in done.stderr
    assert plan.read_text("utf-8") == PLAN


def test_a_session_that_cannot_be_read_is_told(plan: Path) -> None:
    plan.write_text("title: [\n", encoding="utf-8")
    done = times(plan)
    assert done.exit_code == 1
    assert "error" in done.stderr


def test_a_damaged_record_is_told_and_the_others_count(plan: Path) -> None:
    lead(plan, runs_folder(), {"hello": 420})
    known = next(runs_folder().glob("*.run"))
    known.with_name(known.name.replace(".run", "x.run")).write_bytes(b"no record")
    answer = run_times(plan, write=False, steps=(), which="all")
    assert "→ 7" in answer.said
    assert "damaged" in answer.trouble
    assert not answer.failed


def test_a_session_with_errors_is_told_and_never_written(plan: Path) -> None:
    lead(plan, runs_folder(), {"hello": 420})
    wrong = PLAN.replace("minutes: 15", "minuts: 15")
    plan.write_text(wrong, encoding="utf-8")
    done = times(plan, "--write")
    assert done.exit_code == 1
    assert "minuts" in done.stderr
    assert "The session has errors. Mend them first" in done.stderr
    assert plan.read_text("utf-8") == wrong


def test_the_plan_of_a_film_without_minutes_is_as_long_as_the_film(
    plan: Path, door_film: Path
) -> None:
    (plan.parent / "door.mp4").write_bytes(door_film.read_bytes())
    plan.write_text(PLAN.replace("slide: And now?", "film: door.mp4"), encoding="utf-8")
    plan.write_text(plan.read_text("utf-8").replace("        minutes: 3\n", ""), encoding="utf-8")
    film_step = read_session(plan).session.steps[1].id
    folder = runs_folder()
    lead(plan, folder, {film_step: 240})
    row_of_film = row(times(plan).output, "door")
    assert row_of_film == "2 door 0.1 4:00 1 → 4"
    times(plan, "--write", "--step", film_step)
    assert "      - film: door.mp4\n        minutes: 4\n" in plan.read_text("utf-8")
