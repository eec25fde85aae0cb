"""The parking lot comes back by itself, once in a run, before the last section."""

from __future__ import annotations

from presenter.run.aside import Aside, AsideShown, AsideTaken
from presenter.run.events import Arrival, CountdownStarted, Event, RunState
from presenter.run.lot import LotReturned
from presenter.session.beats import Beat, Route


def returns_at(route: Route, state: RunState, beat: Beat, arrival: Arrival) -> tuple[Event, ...]:
    """Return what shows the lot before a beat is seen; nothing where it is not to come back.

    It comes when `next` reaches the last section that is not hidden, if anything waits. On a
    frozen wall nobody would see it.
    """
    asked = arrival is Arrival.NEXT and state.frozen is None
    if not asked or state.lot.returned or not state.lot.waiting:
        return ()
    seen = [
        section
        for section in route.session.sections
        if any(step.id not in state.hidden for step in section.steps)
    ]
    last, before = route.section(beat), route.section(state.position)
    if len(seen) < 2 or last is not seen[-1] or before is last:
        return ()
    return LotReturned(beat.step), AsideShown(Aside.PARKING)


def came_back(state: RunState) -> bool:
    """True if the run stands at the step before which the lot came back by itself."""
    return bool(state.lot.returned) and state.lot.returned == state.position.step


def taken(state: RunState) -> tuple[Event, ...]:
    """Return what takes away what is shown beside the plan, where the room goes on.

    The countdown of a step that the lot came before begins once the room sees that step.
    """
    counting = state.countdown
    begins = (
        counting is not None
        and counting.since is None
        and counting.spent == 0
        and state.aside is Aside.PARKING
        and came_back(state)
        and state.timer is None
        and state.paused is None
    )
    return (AsideTaken(), CountdownStarted()) if begins else (AsideTaken(),)
