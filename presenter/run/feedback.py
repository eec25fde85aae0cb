"""Groups report in turn: whose turn it is, and commands for it.

In a round that is for feedback, groups come in order of themselves as soon as there are any; the
keys for next and previous go from group to group there before they leave the round. Groups may
also be asked for in any other discussion or activity. Where no groups were made, tables are
counted.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random, SystemRandom

from presenter.run.events import Event, RunState
from presenter.run.groups import Feedback, FeedbackOrdered, FeedbackTurned, Grouping
from presenter.run.scene import TurnView
from presenter.run.timing import countdown_of, round_of
from presenter.session.beats import Route
from presenter.session.model import Activity, Discussion, Way

MOST_TABLES = 40
LONGEST_TURN = 60 * 60
_LEAST_TURN = 10.0


def reporting(state: RunState) -> Grouping | None:
    """Return the groups that would report: those of this step, else the latest of the day."""
    people = state.people
    latest = people.groupings[-1] if people.groupings else None
    return people.grouping(state.position.step) or latest


def is_round(route: Route, state: RunState) -> bool:
    """True in a round that is for feedback."""
    part = round_of(route.step(state.position), state.position)
    return part is not None and part.way is Way.FEEDBACK


def may_report(route: Route, state: RunState) -> bool:
    """True at a step at which groups can report."""
    return isinstance(route.step(state.position), Discussion | Activity)


def feedback_at(route: Route, state: RunState) -> Feedback | None:
    """Return the reporting at this beat, begun or about to; None where nobody is to report."""
    here, going = state.position, state.people.feedback
    if going is not None and (going.step, going.beat) == (here.step, here.name):
        return going
    made = reporting(state) if is_round(route, state) else None
    order = _all_of(made)
    return Feedback(here.step, order, beat=here.name) if len(order) > 1 else None


def speaks(state: RunState) -> bool:
    """True while a group has its turn at this beat: its countdown is not the beat's."""
    here, going = state.position, state.people.feedback
    at = going is not None and (going.step, going.beat) == (here.step, here.name)
    return going is not None and at and going.turn >= 0


def seconds_each(route: Route, state: RunState, feedback: Feedback) -> float | None:
    """Return the seconds that each group has: as set, or the beat's time shared out.

    The beat's time is that of the plan as changed today.
    """
    if feedback.seconds is not None:
        return feedback.seconds
    whole = countdown_of(route.step(state.position), state.position, state.plan)
    return None if not whole else max(_LEAST_TURN, float(round(whole / len(feedback.order))))


def turn_events(route: Route, state: RunState, way: int) -> tuple[Event, ...]:
    """Return what comes of going on to the next group (1) or back (-1); nothing if none is left.

    Before the first group is the round itself, with its own time.
    """
    feedback = feedback_at(route, state)
    if feedback is None:
        return ()
    turn = feedback.turn + way
    if not -1 <= turn < len(feedback.order):
        return ()
    return _events(route, state, feedback, turn)


def _events(route: Route, state: RunState, feedback: Feedback, turn: int) -> tuple[Event, ...]:
    here = state.position
    seconds = seconds_each(route, state, feedback)
    if turn < 0:
        seconds = countdown_of(route.step(here), here, state.plan)
    turned = FeedbackTurned(here.step, turn, seconds)
    if state.people.feedback is feedback:
        return (turned,)
    return (FeedbackOrdered(here.step, feedback.order, here.name, feedback.seconds), turned)


def after_turn(route: Route, state: RunState) -> RunState:
    """Return the state that the next group's turn leads to; the same where no group is next."""
    feedback = feedback_at(route, state)
    if feedback is None or not turn_events(route, state, 1):
        return state
    people = replace(state.people, feedback=replace(feedback, turn=feedback.turn + 1))
    return replace(state, people=people)


def turn_of(route: Route, state: RunState) -> TurnView | None:
    """Return whose turn it is; before the first, who is to begin (place 0); None without any."""
    feedback = feedback_at(route, state)
    if feedback is None:
        return None
    order, turn = feedback.order, feedback.turn
    made = reporting(state)
    known = _all_of(made)
    then = order[turn + 1] if turn + 1 < len(order) else None
    group = order[max(0, turn)]
    return TurnView(
        group,
        turn + 1,
        len(order),
        then,
        made=set(order) <= set(known),
        seconds=seconds_each(route, state, feedback),
    )


def _all_of(made: Grouping | None) -> tuple[int, ...]:
    return tuple(n for n, group in enumerate(made.groups) if group) if made is not None else ()


class Reports:
    """What can be asked of groups that report; each method returns the events it comes to.

    It never raises; what makes no sense comes to nothing.
    """

    def __init__(self, route: Route, state: RunState) -> None:
        self._route = route
        self._state = state

    def order(self, tables: int = 0) -> tuple[Event, ...]:
        """Have the groups report in order, from the first; or so many tables."""
        order = tuple(range(tables)) if tables else _all_of(reporting(self._state))
        if not may_report(self._route, self._state) or not 2 <= len(order) <= MOST_TABLES:
            return ()
        return self._ordered(order, self._seconds(), -1)

    def shuffle(self, seed: int | None = None) -> tuple[Event, ...]:
        """Have those who have not spoken yet speak in an order of chance."""
        feedback = feedback_at(self._route, self._state)
        if feedback is None:
            return ()
        spoken = feedback.turn + 1
        left = list(feedback.order[spoken:])
        if len(set(left)) < 2:
            return ()
        chance = SystemRandom() if seed is None else Random(seed)  # noqa: S311 - no secret
        mixed = list(left)
        while mixed == left:
            chance.shuffle(mixed)
        order = (*feedback.order[:spoken], *mixed)
        return self._ordered(order, feedback.seconds, feedback.turn)

    def give(self, seconds: float | None) -> tuple[Event, ...]:
        """Give each group so much time from the next one on; None shares out the round's."""
        feedback = feedback_at(self._route, self._state)
        if feedback is None or seconds == feedback.seconds:
            return ()
        if seconds is not None:
            seconds = min(float(LONGEST_TURN), max(_LEAST_TURN, seconds))
        return self._ordered(feedback.order, seconds, feedback.turn)

    def turn_to(self, place: int) -> tuple[Event, ...]:
        """Have the group at this place of the order speak, from 0."""
        feedback = feedback_at(self._route, self._state)
        if feedback is None or not 0 <= place < len(feedback.order):
            return ()
        return _events(self._route, self._state, feedback, place)

    def stop(self) -> tuple[Event, ...]:
        """Have nobody report any more; in a round for it the groups are as at its beginning."""
        going = self._state.people.feedback
        return () if going is None else (FeedbackOrdered(going.step, ()),)

    def _seconds(self) -> float | None:
        feedback = feedback_at(self._route, self._state)
        return None if feedback is None else feedback.seconds

    def _ordered(
        self, order: tuple[int, ...], seconds: float | None, turn: int
    ) -> tuple[Event, ...]:
        here = self._state.position
        return (FeedbackOrdered(here.step, order, here.name, seconds, turn),)
