"""A report made of a run: what participants get, and what the team gets.

Participants get what they made: nothing of names, remarks, problems or times. The team gets how it
went; names only where the host asks for them, in a section of their own: who said what is not
known, and nothing here tells.
"""

from __future__ import annotations

from presenter.run.apart import Apart
from presenter.run.clock import Clock
from presenter.run.report import Audience, Fact, Item, Items, Part, Report, Section
from presenter.run.report_content import (
    answers_section,
    credits_section,
    parking_section,
    parts_of,
    polls_section,
)
from presenter.run.report_team import (
    changes_section,
    evaluation_section,
    films_section,
    groups_section,
    interruptions_section,
    names_section,
    notes_section,
    time_section,
)
from presenter.run.report_words import clock_words, day_words, local_day
from presenter.run.summary import Summary
from presenter.session.language import on_wall
from presenter.session.markdown import plain
from presenter.session.model import Session
from presenter.session.words import clock_text

_NOTHING_APART = Apart()


def report_of(
    audience: Audience,
    summary: Summary,
    session: Session,
    clock: Clock,
    apart: Apart = _NOTHING_APART,
    *,
    with_names: bool = False,
) -> Report:
    """Return the report of a run; `session` is the one it was led by last.

    `with_names` holds for the team's report only.
    """
    team = audience is Audience.TEAM
    with_names = with_names and team
    sections: list[Section | None]
    if team:
        sections = [
            time_section(summary, clock),
            changes_section(summary, clock),
            films_section(summary, session),
            answers_section(summary),
            polls_section(summary),
            parking_section(summary, owners=with_names, settled=True),
            groups_section(summary),
            evaluation_section(apart.sheets),
            notes_section(summary, clock),
            interruptions_section(summary, clock),
            names_section(apart.people) if with_names else None,
        ]
    else:
        sections = [
            _outcomes(session),
            answers_section(summary),
            polls_section(summary),
            parking_section(summary),
            credits_section(summary, session),
            _agreement(session),
            _support(session),
        ]
    return Report(
        title=plain(session.title),
        subtitle=plain(session.subtitle),
        kind=on_wall("report", "For the team") if team else on_wall("report", "For participants"),
        facts=_facts(summary, session, clock, team=team),
        sections=tuple(section for section in sections if section is not None),
        language=session.language or "en-GB",
    )


def _facts(summary: Summary, session: Session, clock: Clock, *, team: bool) -> tuple[Fact, ...]:
    facts: list[Fact] = []
    start = summary.begun or summary.opened
    if start is not None:
        facts.append(Fact(on_wall("report", "Date"), day_words(local_day(clock, start))))
    if summary.begun is not None:
        facts.append(Fact(on_wall("report", "Time"), _time(summary, clock)))
    if team:
        facts += _pace(summary, session, clock)
    if session.authors:
        by = ", ".join(plain(author) for author in session.authors)
        facts.append(Fact(on_wall("report", "Session by"), by))
    if summary.most_people:
        facts.append(Fact(on_wall("report", "People"), str(summary.most_people)))
    return tuple(facts)


def _time(summary: Summary, clock: Clock) -> str:
    end = summary.ended or summary.last
    begun, ended = clock_words(clock, summary.begun), clock_words(clock, end)
    return f"{begun}–{ended}" if ended and ended != begun else begun


def planned_end(summary: Summary, session: Session, clock: Clock) -> int | None:
    """Return when the run should have ended, in minutes after midnight; None if nobody said.

    As set in the run, else as the file says, if the run began within an hour of the file's start.
    """
    if summary.finish is not None or summary.open_ended:
        return summary.finish
    if session.finish is None or summary.begun is None:
        return None
    opens = session.finish - summary.planned / 60 if session.start is None else session.start
    apart = abs((clock.local_minute(summary.begun) - opens + 720) % 1440 - 720)
    return session.finish if apart <= 60 else None


def minutes_late(summary: Summary, session: Session, clock: Clock) -> int | None:
    """Return how many minutes later than planned a run ended, below 0 earlier; None if unknown."""
    due, end = planned_end(summary, session, clock), summary.ended
    if due is None or end is None:
        return None
    return (int(clock.local_minute(end)) - due + 720) % 1440 - 720


def _pace(summary: Summary, session: Session, clock: Clock) -> list[Fact]:
    made: list[Fact] = []
    due, late = planned_end(summary, session, clock), minutes_late(summary, session, clock)
    if due is not None:
        text = clock_text(due)
        if late is not None:
            text = f"{text} ({_late_words(late)})"
        made.append(Fact(on_wall("report", "Planned end"), text))
    if summary.ended is None:
        text = on_wall("report", "The run was not ended: the last that is known of it counts.")
        made.append(Fact(on_wall("report", "Note"), text))
    return made


def _late_words(late: int) -> str:
    if late == 0:
        return on_wall("report", "on time")
    if late > 0:
        return on_wall("report", "%n minute(s) late", n=late)
    return on_wall("report", "%n minute(s) early", n=-late)


def _outcomes(session: Session) -> Section | None:
    parts: list[Part] = list(parts_of(session.about))
    if session.outcomes:
        parts.append(Items(tuple(Item(plain(outcome)) for outcome in session.outcomes)))
    return Section(on_wall("report", "What it was about"), tuple(parts)) if parts else None


def _agreement(session: Session) -> Section | None:
    if not session.agreement:
        return None
    items = Items(tuple(Item(plain(line)) for line in session.agreement))
    return Section(on_wall("report", "What we agreed on"), (items,))


def _support(session: Session) -> Section | None:
    parts = parts_of(session.support)
    return Section(on_wall("report", "Where to find support"), parts) if parts else None
