"""A whole day driven by a script, with the truth beside what is projected.

The truth is no sum: from each moment a copy of the run is played to its close with all that is
left going as planned, and it is read when that copy's clock shows the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

from presenter.run.clock import ManualClock
from presenter.run.coach import propose
from presenter.run.events import Stamped
from presenter.run.pacing import Pacing, pacing, planned_today
from presenter.run.planning import Planning
from presenter.run.run import Alive, Run
from presenter.session.beats import CLOSE, Route
from presenter.session.reading import read_session
from presenter.session.values import value
from presenter.session.words import clock_text

PLAN = Path(__file__).with_name("one_day.yaml")
MINUTE = 60.0
Offsets = tuple[tuple[float, float], ...]
LONGER = {"a2": 3, "b3": 4.5, "c4": 6, "d2": 5, "e2": -2, "f4": 7, "g3": 3, "h2": -1.5}
"""Minutes that steps take longer than they have today."""


@value
class Moment:
    """A step of the day as it came: clock times in minutes after midnight, lengths in minutes."""

    what: str
    clock: float
    projected: float
    truth: float
    late: int
    off: int
    """How many minutes late the truth is, by the finish of the day."""


class Day:
    """The day: it drives a run and compares at every beat."""

    def __init__(
        self, begin: float = 9 * 60 + 34, finish: int | None = None, offsets: Offsets = ()
    ) -> None:
        reading = read_session(PLAN)
        assert reading.session is not None, reading.problems
        self.session = reading.session
        self.clock = ManualClock(utc=begin * 60 + 20, offsets=offsets)
        self.history: list[Stamped] = []
        self.run = Run(Route(self.session), self.clock)
        self.history += self.run.start()
        self.finish = self.session.finish if finish is None else finish
        self.history += self.run.set_finish(self.finish)

    @property
    def here(self) -> str:
        return self.run.state.position.step

    def pace(self) -> Pacing:
        return pacing(self.run.route, self.run.state, {}, self.clock, self.clock.now())

    def stay(self, minutes: float) -> None:
        """Let time pass."""
        self.clock.advance(minutes * MINUTE)

    def tell(self, events: tuple[Stamped, ...]) -> None:
        self.history += events

    def left(self, run: Run, clock: ManualClock) -> float:
        """Return the seconds the step of a run has left, by its own account of time."""
        step = run.route.step(run.state.position)
        if step is None:
            return 0.0
        spent = run.state.spent_in(step.id)
        if run.state.step_since is not None:
            spent += clock.now().since(run.state.step_since)
        return max(0.0, planned_today(step, run.state, {}) - spent)

    def truth(self) -> float:
        """Return when the day ends if all that is left goes as planned."""
        clock = deepcopy(self.clock)
        run = Run(self.run.route, clock, self.history)
        while run.state.position != CLOSE:
            here = run.state.position.step
            clock.advance(self.left(run, clock))
            while run.state.position.step == here and run.state.position != CLOSE:
                run.next()
        return clock.local_minute(clock.now())

    def moment(self, what: str) -> Moment:
        pace = self.pace()
        assert pace.finish is not None
        assert pace.late is not None
        truth = self.truth()
        assert self.finish is not None
        off = int(round(truth, 5)) - self.finish
        now = self.clock.local_minute(self.clock.now())
        return Moment(what, now, pace.finish, truth, pace.late, off)

    def step_on(self) -> str:
        """Go on to the next step and return its id."""
        here = self.here
        while self.here == here and self.run.state.position != CLOSE:
            self.tell(self.run.next())
        return self.here

    def coach(self) -> str:
        """Do what the coach proposes, and return it in a few words."""
        proposal = propose(self.run.route, self.run.state, {}, self.clock, self.clock.now())
        self.tell(Planning(self.run).change(proposal.event()))
        told = ", ".join(f"{one.step} {one.before:g} to {one.after:g}" for one in proposal.changes)
        return f"coach: {told or 'nothing'}"

    def play(self) -> Iterator[Moment]:
        """Drive the day from its cover to its close."""
        self.step_on()
        yield self.moment(self.here)
        while self.run.state.position != CLOSE:
            yield from self._through(self.here)
            yield self.moment(self.step_on() or "close")

    def _through(self, step: str) -> Iterator[Moment]:
        """Spend a step: twice in the middle of it the figures are looked at."""
        seconds = self.left(self.run, self.clock) + LONGER.get(step, 0) * MINUTE
        if step == "d1":
            self.stay(4)
            yield self._pause(11)
            seconds -= 4 * MINUTE
        if step == "lunch":
            yield from self._asleep(seconds)
            return
        if step in ("c6", "f5"):
            self.stay(1)
            seconds -= MINUTE
            yield self.moment(self.coach())
        if step == "tea":
            self.tell(self.run.extend_countdown(2 * MINUTE))
            yield self.moment("tea, 2 minutes more")
            seconds += 2 * MINUTE
        if step == "g2":
            self.clock.set_wall(self.clock.now().utc + 4 * MINUTE)
            yield self.moment("the laptop's clock put right by 4")
        self.clock.advance(seconds / 3)
        yield self.moment(f"{step}, a third")
        self.clock.advance(seconds * 2 / 3)
        yield self.moment(f"{step}, its end")

    def _pause(self, minutes: float) -> Moment:
        """The fire alarm goes."""
        planning = Planning(self.run)
        self.tell(planning.pause())
        self.stay(minutes)
        found = self.moment(f"paused for {minutes:g} minutes")
        self.tell(planning.go_on())
        return found

    def _asleep(self, seconds: float) -> Iterator[Moment]:
        """The lid is closed at lunch; then the battery dies, and all is started again too late."""
        self.clock.advance(60)
        alive = Alive(self.clock.now())
        self.clock.advance(30 * MINUTE)
        yield self.moment("lunch, after 30 minutes asleep")
        self.clock.reboot(seconds - 31 * MINUTE + 2 * MINUTE)
        self.run = Run(self.run.route, self.clock, self.history)
        self.tell(self.run.resume(alive))
        yield self.moment("lunch, started again")


def table(moments: list[Moment]) -> str:
    """Return the moments as a table."""
    lines = [f"{'':34} {'clock':>6} {'ends':>6} {'truth':>6} {'late':>5} {'truly':>5}"]
    for one in moments:
        times = (clock_text(int(round(each, 5))) for each in (one.clock, one.projected, one.truth))
        lines.append(
            f"{one.what[:34]:34} "
            + " ".join(f"{each:>6}" for each in times)
            + f" {one.late:>+5} {one.off:>+5}"
        )
    return "\n".join(lines)
