"""From what happened in a run to a summary of it. Pure: no disk, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from presenter.run.answers import column_of
from presenter.run.aside import ProblemMet, RemarkMade
from presenter.run.ballot import answers_of, counts_left
from presenter.run.board import Board
from presenter.run.clock import Stamp
from presenter.run.events import (
    ClockStarted,
    CountdownExtended,
    LineWritten,
    RunEnded,
    RunResumed,
    RunState,
    SessionReloaded,
    Stamped,
)
from presenter.run.films_shown import FilmsShown
from presenter.run.fold import fold
from presenter.run.groups import GroupsMade, Parts
from presenter.run.lot import ItemParked
from presenter.run.pacing import planned_seconds
from presenter.run.plan import PlanChanged, PlanRestored
from presenter.run.run import Alive
from presenter.run.summary import (
    AnswersTold,
    Counted,
    Cut,
    FilmTold,
    GroupsTold,
    Noted,
    Parked,
    PollTold,
    Span,
    StepTold,
    Summary,
    Visit,
)
from presenter.run.tally import Tally
from presenter.session.beats import Route
from presenter.session.model import Activity, Discussion, Poll, Session, Showing

_T = TypeVar("_T", Board, Tally)
_NO_LENGTHS: Mapping[Path, float] = {}


def summary_of(
    history: Iterable[Stamped],
    session: Session,
    lengths: Mapping[Path, float] = _NO_LENGTHS,
    alive: Alive | None = None,
) -> Summary:
    """Return what a run adds up to.

    `session` is the one the run was led by last; `lengths` are the films' lengths in seconds by
    path, those that are known; `alive` is the last sign of life, for a run that was not ended.
    """
    telling = _Telling()
    for stamped in history:
        telling.hear(stamped)
    telling.end(alive)
    return telling.summary(session, lengths)


class _Telling:
    """What was heard of a run so far."""

    def __init__(self) -> None:
        self.state = RunState()
        self._last: Stamp | None = None
        self._opened: Stamp | None = None
        self._ended: Stamp | None = None
        self._visits: list[Visit] = []
        self._away: list[Span] = []
        self._pauses: list[Span] = []
        self._halted = 0.0
        self._added: dict[str, float] = {}
        self._films = FilmsShown()
        self._parked: dict[int, Noted] = {}
        self._grouped: dict[str, Stamp] = {}
        self._people: list[Counted] = []
        self._remarks: list[Noted] = []
        self._problems: list[Noted] = []
        self._lines: list[Noted] = []
        self._cuts: list[Cut] = []
        self._edited: list[Stamp] = []

    def hear(self, stamped: Stamped) -> None:
        """Take up an event."""
        before, after = self.state, fold(self.state, stamped)
        self.state = after
        self._time(before, after, stamped)
        self._films.hear(before, after, stamped)
        self._note(before, stamped)
        if after.people.count != before.people.count:
            self._people.append(Counted(stamped.stamp, after.people.count))
        self._last = stamped.stamp

    def end(self, alive: Alive | None) -> None:
        """Nothing more is told: count what passed until the last sign of life."""
        if self._last is None or self.state.ended:
            return
        film_ms = None
        if alive is not None and alive.stamp.since(self._last) > 0:
            self._last, film_ms = alive.stamp, alive.film_ms
        self._films.end(self._last, film_ms)
        if self.state.step_since is not None and self._visits:
            self._lengthen(self._last.since(self.state.step_since))

    # Time

    def _time(self, before: RunState, after: RunState, stamped: Stamped) -> None:
        now, event = stamped.stamp, stamped.event
        self._opened = self._opened or now
        passed = 0.0 if self._last is None else now.since(self._last)
        if isinstance(event, RunResumed):
            away = min(after.away - before.away if before.begun else event.away, passed)
            if before.begun is not None:
                self._away.append(Span(self._last or now, now, away))
            passed -= away
        if before.begun is not None and before.step_since is None and not before.ended:
            self._halted += passed
            if self._pauses and before.paused is not None:
                last = self._pauses[-1]
                self._pauses[-1] = replace(last, until=now, seconds=last.seconds + passed)
        if after.paused is not None and before.paused is None:
            self._pauses.append(Span(now, now, 0.0))
        if isinstance(event, RunEnded):
            self._ended = now
        here = before.position.step
        if self._visits:
            self._lengthen(after.spent_in(here) - before.spent_in(here))
        moved = after.position.step != here
        if isinstance(event, ClockStarted) or (moved and after.begun is not None):
            self._visits.append(Visit(after.position.step, now, 0.0))

    def _lengthen(self, seconds: float) -> None:
        last = self._visits[-1]
        self._visits[-1] = replace(last, seconds=last.seconds + seconds)

    # What was written and changed

    def _note(self, before: RunState, stamped: Stamped) -> None:
        now, here = stamped.stamp, before.position.step
        match stamped.event:
            case RemarkMade(text, step):
                self._remarks.append(Noted(now, step, text))
            case ProblemMet(text):
                self._problems.append(Noted(now, here, text))
            case LineWritten(text):
                self._lines.append(Noted(now, here, text))
            case ItemParked(item, text, step):
                self._parked.setdefault(item, Noted(now, step, text))
            case GroupsMade(step):
                self._grouped[step] = now
            case CountdownExtended(seconds) if before.timer is None and before.countdown:
                self._added[here] = self._added.get(here, 0.0) + seconds
            case PlanChanged() as change:
                self._cuts.append(Cut(now, change))
            case PlanRestored():
                self._undo_cut()
            case SessionReloaded():
                self._edited.append(now)
            case _:
                pass

    def _undo_cut(self) -> None:
        for n in reversed(range(len(self._cuts))):
            if not self._cuts[n].undone:
                self._cuts[n] = replace(self._cuts[n], undone=True)
                return

    # The whole

    def summary(self, session: Session, lengths: Mapping[Path, float]) -> Summary:
        """Return all that was heard, joined with what the session says."""
        state, route = self.state, Route(session)
        visits = tuple(visit for visit in self._visits if visit.step or visit.seconds)
        return Summary(
            title=state.title or session.title,
            practice=state.practice,
            opened=self._opened,
            begun=state.begun,
            ended=self._ended if state.ended else None,
            last=self._last,
            steps=self._steps(route, lengths, visits),
            visits=visits,
            elsewhere=sum(visit.seconds for visit in visits if not visit.step),
            away=sum(span.seconds for span in self._away),
            halted=self._halted,
            breaks_off=tuple(replace(span, seconds=0.0) for span in self._away),
            pauses=tuple(self._pauses),
            films=self._shown(session, lengths),
            answers=tuple(_answers(route, board) for board in _ordered(route, state.boards)),
            parked=tuple(self._item(number) for number in self._left()),
            polls=tuple(_poll(route, tally) for tally in _ordered(route, state.tallies)),
            groups=self._groups(),
            people=tuple(self._people),
            remarks=tuple(self._remarks),
            problems=tuple(self._problems),
            lines=tuple(self._lines),
            cuts=tuple(self._cuts),
            edited=tuple(self._edited),
            finish=state.finish,
            open_ended=state.open_ended,
        )

    def _steps(
        self, route: Route, lengths: Mapping[Path, float], visits: tuple[Visit, ...]
    ) -> tuple[StepTold, ...]:
        state = self.state
        known = {step.id for step in route.session.steps}
        gone = dict.fromkeys(v.step for v in visits if v.step and v.step not in known)
        rows: list[StepTold] = []
        for section in route.session.sections:
            for step in section.steps:
                row = StepTold(
                    step=step.id,
                    number=route.number(step.id),
                    heading=step.heading,
                    section=section.title,
                    kind=route.kind(route.first_beat(step.id) or state.position),
                    planned=planned_seconds(step, lengths),
                    today=state.plan.seconds(step.id),
                    hidden=step.id in state.hidden,
                )
                rows.append(row)
        rows += [StepTold(step=step, number=0, heading=step) for step in gone]
        return tuple(self._visited(row, visits) for row in rows)

    def _visited(self, row: StepTold, visits: tuple[Visit, ...]) -> StepTold:
        mine = [visit for visit in visits if visit.step == row.step]
        return replace(
            row,
            spent=sum(visit.seconds for visit in mine),
            visits=len(mine),
            first=mine[0].since if mine else None,
            added=self._added.get(row.step, 0.0),
        )

    def _shown(self, session: Session, lengths: Mapping[Path, float]) -> tuple[FilmTold, ...]:
        return tuple(
            self._films.told(
                step, lengths.get(step.film.path), replaced=step.id in self.state.replaced
            )
            for step in session.steps
            if isinstance(step, Showing)
        )

    def _left(self) -> tuple[int, ...]:
        return tuple(item.number for item in self.state.lot.items if item.number in self._parked)

    def _item(self, number: int) -> Parked:
        item = next(item for item in self.state.lot.items if item.number == number)
        parked = self._parked[number]
        return Parked(item, parked.step, parked.stamp)

    def _groups(self) -> tuple[GroupsTold, ...]:
        return tuple(
            GroupsTold(made.step, self._grouped[made.step], _sizes(made.groups), made.way)
            for made in self.state.people.groupings
        )


def _sizes(groups: Parts) -> tuple[int, ...]:
    """Return how many are in each group; all may have left one."""
    return tuple(len(group) for group in groups if group)


def _ordered(route: Route, kept: tuple[_T, ...]) -> list[_T]:
    """Return what steps have in the steps' order; first what steps have that are gone."""

    def place(one: _T) -> int:
        return route.number(one.step) if route.step_by_id(one.step) else 0

    return sorted(filter(_holds, kept), key=place)


def _holds(one: Board | Tally) -> bool:
    if isinstance(one, Board):
        return bool(one.cards)
    return any(count is not None for count in one.counts)


def _answers(route: Route, board: Board) -> AnswersTold:
    step = route.step_by_id(board.step)
    named = step.capture if isinstance(step, Discussion | Activity) else None
    columns = named or ("",)
    return AnswersTold(
        step=board.step,
        heading=step.heading if step else board.step,
        columns=columns,
        cards=tuple(replace(card, column=column_of(card.column, columns)) for card in board.cards),
    )


def _poll(route: Route, tally: Tally) -> PollTold:
    step = route.step_by_id(tally.step)
    if not isinstance(step, Poll):
        labels = tuple(tally.worded(n) or str(n + 1) for n in range(len(tally.counts)))
        return PollTold(tally.step, step.heading if step else tally.step, labels, tally.counts)
    answers, left = answers_of(step), counts_left(tally, step)
    counts = tuple(tally.count(tally.place(answers, n)) for n in range(len(answers)))
    return PollTold(
        step=tally.step,
        question=step.heading,
        labels=(*answers, *(words for words, _ in left)),
        counts=(*counts, *(count for _, count in left)),
        measure=step.measure,
        moment=step.moment,
    )
