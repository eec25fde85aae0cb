"""What is said of time by itself: that a late day could be mended, that a pause is over."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.run.events import RunState, Stamped
from presenter.run.pacing import minutes_words
from presenter.run.plan import RunContinued
from presenter.session.language import translate

LATE = 5  # minutes late that are no cause to say anything yet
_RELIEF = 3  # down from there, a day that gets late again is told again
_MORE = 10  # minutes later than when it was told


class LateHint:
    """Says once that the run is late and what can be done, and again when it got much later."""

    def __init__(self) -> None:
        self._next = LATE + 1

    def words(self, late: int | None) -> str:
        """Return what is to be said of so many minutes late; nothing most of the time."""
        if late is None or late <= _RELIEF:
            self._next = LATE + 1
        if late is None or late < self._next:
            return ""
        self._next = late + _MORE
        return translate("timekeeper", "{minutes} late: Shift+T proposes what to cut.").format(
            minutes=minutes_words(late)
        )


def went_on(events: Iterable[Stamped], state: RunState) -> str:
    """Return what is said after events that had a paused run go on; nothing after others."""
    paused = [one.event.after for one in events if isinstance(one.event, RunContinued)]
    if not paused:
        return ""
    words = translate("timekeeper", "The run goes on after {minutes}.")
    counting = state.counting
    if counting is not None and counting.since is None:
        words = translate(
            "timekeeper", "The run goes on after {minutes}. The countdown stands: t starts it."
        )
    minutes = round(paused[0] / 60)
    less = translate("timekeeper", "less than a minute")
    return words.format(minutes=minutes_words(minutes) if minutes else less)
