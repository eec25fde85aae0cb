"""What is in each audience's report, and what is not."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from presenter.run.apart import Apart, Person, Sheet
from presenter.run.report import Audience, Chart, Report, Table
from presenter.run.reporting import minutes_late, planned_end, report_of
from presenter.run.summary import FilmTold, Skip, Summary
from presenter.share.run_in_words import run_in_words
from tests.share.workshop_day import (
    ANSWERS,
    HINDERS,
    OWNER,
    PARKED,
    PROBLEM,
    REMARK,
    Day,
    session_of,
)

NAMES = ("Ada Byron", "Żaneta Ó Briain")
APART = Apart(
    tuple((n, Person(name, "nurse")) for n, name in enumerate(NAMES, 1)),
    (Sheet(1, (4,) * 5, (7,) * 5), Sheet(2, (5,) * 5, (None,) * 5)),
)


@pytest.fixture(scope="module")
def day() -> Day:
    return Day(session_of()).walk()


def made(day: Day, audience: Audience, *, with_names: bool = False) -> Report:
    return report_of(audience, day.summary(), day.session, day.clock, APART, with_names=with_names)


def words(report: Report) -> str:
    return "\n".join(report.texts())


def test_participants_get_what_they_made_and_saw(day):
    said = words(made(day, Audience.PARTICIPANTS))
    for text in (*ANSWERS, *HINDERS, *PARKED):
        assert text in said
    for text in ("Helps", "Gets in the way", "See a door", "Pass whenever you like", "Ring 2"):
        assert text in said
    assert "The door" in said
    assert "Tess (practitioner)" in said
    assert "© The project, CC-BY-4.0" in said
    assert "4 October 2024" in said


@pytest.mark.parametrize("with_names", [False, True])
def test_participants_never_get_names_remarks_problems_or_times(day, with_names):
    report = made(day, Audience.PARTICIPANTS, with_names=with_names)
    said = words(report)
    for text in (*NAMES, "nurse", OWNER, REMARK, PROBLEM):
        assert text not in said
    for text in ("late", "Planned", "left out", "paused", "sheet", "The room was tired"):
        assert text not in said
    assert {section.title for section in report.sections} == {
        "What it was about",
        "What we wrote",
        "Polls",
        "Parking lot",
        "Films",
        "What we agreed on",
        "Where to find support",
    }


def test_a_film_that_was_not_shown_is_not_in_the_participants_list(day):
    assert "The gate" not in words(made(day, Audience.PARTICIPANTS))


def test_markup_of_the_session_is_no_part_of_its_texts(day):
    said = words(made(day, Audience.PARTICIPANTS))
    assert "Seen: a small session" in said
    assert "What helps?" in said
    assert "*" not in said


def test_the_team_gets_no_name_unless_asked(day):
    said = words(made(day, Audience.TEAM))
    for text in (*NAMES, OWNER):
        assert text not in said
    assert "somebody takes it on" in said


def test_with_names_they_stand_apart_from_all_answers(day):
    report = made(day, Audience.TEAM, with_names=True)
    section = report.section("Who was there")
    assert section is not None
    told = words(replace(report, sections=(section,)))
    assert all(name in told for name in NAMES)
    assert not any(answer in told for answer in ANSWERS)
    others = tuple(each for each in report.sections if each != section)
    assert not any(name in words(replace(report, sections=others)) for name in NAMES)
    assert f"taken on by {OWNER}" in words(report)


def test_the_team_gets_how_it_went(day):
    report = made(day, Audience.TEAM)
    said = words(report)
    for text in (REMARK, PROBLEM, "passed over: The room was tired", "the run was paused"):
        assert text in said
    assert "because it was late" in said
    assert "7. A spare one" in said
    assert "left out: saves 4 min" in said
    assert "shortened from 10 min to 8 min" in said
    assert "3 of 3" in said
    assert "Planned end" in said


def test_the_chart_has_planned_and_real_minutes_of_each_step(day):
    section = made(day, Audience.TEAM).section("Planned and real time")
    assert section is not None
    chart = next(part for part in section.parts if isinstance(part, Chart))
    table = next(part for part in section.parts if isinstance(part, Table))
    assert chart.series == ("planned", "real")
    talk = next(bar for bar in chart.bars if "What helps?" in bar.label)
    assert talk.numbers == (14, 17)
    assert len(chart.bars) == len(table.rows) == len(day.session.steps)


def test_before_and_after_of_one_measure_are_one_chart(day):
    section = made(day, Audience.PARTICIPANTS).section("Polls")
    assert section is not None
    charts = [part for part in section.parts if isinstance(part, Chart)]
    both = next(chart for chart in charts if len(chart.series) == 2)
    assert both.series == ("before", "after")
    assert both.upright
    assert len(both.bars) == 11
    other = next(chart for chart in charts if len(chart.series) == 1)
    assert [bar.label for bar in other.bars] == ["Ask first", "Meet", "Nothing"]


def test_counts_that_differ_are_told_of(day):
    summary = day.summary()
    assert "Not the same number" not in words(made(day, Audience.PARTICIPANTS))
    polls = tuple(
        replace(poll, counts=(9, *poll.counts[1:])) if poll.step == "after" else poll
        for poll in summary.polls
    )
    changed = replace(summary, polls=polls)
    report = report_of(Audience.PARTICIPANTS, changed, day.session, day.clock)
    assert "Not the same number of people answered both times" in words(report)


def test_a_poll_after_is_compared_with_the_last_one_before_it_as_on_the_wall(day):
    summary = day.summary()
    first = next(poll for poll in summary.polls if poll.step == "before")
    early = replace(first, step="early", question="Much earlier", counts=(99, *first.counts[1:]))
    later = replace(first, step="later", question="Much later")
    changed = replace(summary, polls=(early, *summary.polls, later))
    section = report_of(Audience.PARTICIPANTS, changed, day.session, day.clock).section("Polls")
    charts = {
        head.words: chart for head, chart in pairwise(section.parts) if isinstance(chart, Chart)
    }
    assert len(charts[first.question].series) == 2
    assert len(charts["Much earlier"].series) == len(charts["Much later"].series) == 1


def test_sheets_that_differ_are_told_of(day):
    said = words(made(day, Audience.TEAM))
    assert "2 sheets, scores from 0 to 10." in said
    assert "4.5 (2)" in said
    assert "7.0 (1)" in said
    assert "+3.0 (1)" in said
    assert "Not all sheets have both scores" in said


def test_a_run_without_anything_makes_a_report_all_the_same(day):
    for audience in Audience:
        report = report_of(audience, Summary("Nothing"), day.session, day.clock)
        assert report.title == "Seen: a small session"


def test_a_place_in_a_film_reads_as_it_does_in_the_list_of_records(day):
    skip = Skip(day.clock.now(), 9_700)
    film = FilmTold("door", "door", "The door", parts=((0, 9_700),), skips=(skip,))
    summary = replace(day.summary(), films=(film,))
    said = words(report_of(Audience.TEAM, summary, day.session, day.clock))
    assert "0:00–0:10" in said
    assert "left at 0:10" in said
    assert "skipped at 0:10" in run_in_words(summary)


def test_a_run_that_was_not_ended_says_so(day):
    summary = replace(day.summary(), ended=None)
    report = report_of(Audience.TEAM, summary, day.session, day.clock)
    assert "The run was not ended" in words(report)
    assert minutes_late(summary, day.session, day.clock) is None


def test_a_finish_set_in_the_run_counts_more_than_the_files(day):
    summary = day.summary()
    assert planned_end(summary, day.session, day.clock) == 10 * 60 + 30
    late = minutes_late(summary, day.session, day.clock)
    later = replace(summary, finish=10 * 60 + 40)
    assert minutes_late(later, day.session, day.clock) == late - 10


def test_a_run_without_a_finish_to_keep_was_not_late(day):
    summary = replace(day.summary(), finish=None, open_ended=True)
    assert planned_end(summary, day.session, day.clock) is None
    assert minutes_late(summary, day.session, day.clock) is None
    report = report_of(Audience.TEAM, summary, day.session, day.clock)
    assert "Planned end" not in words(report)
