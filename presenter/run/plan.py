"""The plan as changed today: steps left out, taken in, made shorter or longer."""

from __future__ import annotations

from dataclasses import replace

from presenter.session.values import value

Minutes = tuple[tuple[str, float], ...]
"""Steps, and the minutes each has today."""


@value
class PlanChanged:
    """The plan was changed in one go: steps hidden and shown, and minutes of steps.

    `why` tells what for, as `late` or `early`; empty where the facilitator did it by hand.
    `countdown` is what the countdown of the beat the room is in has from now on, in seconds, where
    the change makes it longer or shorter.
    """

    hidden: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    minutes: Minutes = ()
    why: str = ""
    countdown: float | None = None


@value
class PlanRestored:
    """The last change of the plan was taken back; `countdown` as in PlanChanged."""

    countdown: float | None = None


@value
class RunPaused:
    """The run stands still, as at a fire alarm: no step's time counts, the day's does."""


@value
class RunContinued:
    """The run goes on after it was paused for so many seconds."""

    after: float = 0.0


@value
class Plan:
    """What differs from the file today: the minutes of steps.

    `past` are the changes that can be taken back, the latest last, each with the minutes before.
    """

    minutes: Minutes = ()
    past: tuple[tuple[Minutes, PlanChanged], ...] = ()

    def seconds(self, step: str) -> float | None:
        """Return the time a step has today, None if the file's holds."""
        return next((minutes * 60 for known, minutes in self.minutes if known == step), None)


PlanEvent = PlanChanged | PlanRestored


def fold_plan(plan: Plan, hidden: frozenset[str], event: PlanEvent) -> tuple[Plan, frozenset[str]]:
    """Return the plan and the hidden steps after an event.

    Taking a change back leaves alone what was hidden or shown by hand since.
    """
    if isinstance(event, PlanRestored):
        if not plan.past:
            return plan, hidden
        *past, (minutes, last) = plan.past
        return Plan(minutes, tuple(past)), (hidden - set(last.hidden)) | set(last.shown)
    changed = {step for step, _ in event.minutes}
    kept = tuple(one for one in plan.minutes if one[0] not in changed)
    event = replace(
        event,  # only what it really hides and shows: that is what can be taken back
        hidden=tuple(step for step in event.hidden if step not in hidden),
        shown=tuple(step for step in event.shown if step in hidden),
    )
    after = (hidden | set(event.hidden)) - set(event.shown)
    return Plan((*kept, *event.minutes), (*plan.past, (plan.minutes, event))), after


def fold_edited(plan: Plan, gone: tuple[str, ...]) -> Plan:
    """Return the plan after the session was edited: what it said of these steps is void."""
    past = (
        (_without(minutes, gone), replace(event, minutes=_without(event.minutes, gone)))
        for minutes, event in plan.past
    )
    return Plan(_without(plan.minutes, gone), tuple(past)) if gone else plan


def _without(minutes: Minutes, gone: tuple[str, ...]) -> Minutes:
    return tuple(one for one in minutes if one[0] not in gone)
