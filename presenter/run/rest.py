"""When a break is over, as the room reads it on a clock."""

from __future__ import annotations

from presenter.run.clock import DAY_MINUTES, Clock, Stamp
from presenter.session.model import Break, Step
from presenter.session.words import clock_text


def back_at(step: Step | None, left: float | None, moment: Stamp, clock: Clock) -> str:
    """Return the clock time at which a break ends, to the nearest minute; empty for other steps.

    `left` are the seconds that its countdown has at a moment, None without one.
    """
    if not isinstance(step, Break) or left is None:
        return ""
    return clock_text(round(clock.local_minute(moment.later(left))) % DAY_MINUTES)
