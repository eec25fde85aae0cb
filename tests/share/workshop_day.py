"""A workshop that took place: a session walked through by hand, with all that people left in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from presenter.run.aside import ProblemMet, RemarkMade
from presenter.run.board import AnswerStarred, AnswerWritten
from presenter.run.clock import ManualClock
from presenter.run.groups import GroupsMade, PeopleCounted
from presenter.run.history import summary_of
from presenter.run.lot import ItemOwned, ItemParked, ItemSettled
from presenter.run.plan import PlanChanged, RunContinued, RunPaused
from presenter.run.run import Run
from presenter.run.summary import Summary
from presenter.run.tally import HandsCounted
from presenter.session.beats import CLOSE, Route
from presenter.session.model import Activity, Discussion, Poll, Session, Showing
from presenter.session.reading import read_text

SMALL = """\
title: "Seen: a *small* session"
subtitle: For two hours
about: We look at doors.
authors: [The project]
language: en-GB
start: 09:30
finish: 10:30
outcomes: [See a door, Open a door]
agreement: [Pass whenever you like]
support: |
  Talk to us.

  - Ring 1
  - Ring 2
films:
  door:
    file: door.mp4
    title: The door
    about: Two people wait.
    speakers: [{name: Tess, as: practitioner}]
    label: Drawn film
    instead: It stays shut.
    rights: {owner: The project, licence: CC-BY-4.0}
  gate:
    file: gate.mp4
    title: The gate
    instead: It stays open.
sections:
  - title: One
    steps:
      - {slide: Welcome, minutes: 5, id: welcome}
      - {film: door, id: door, minutes: 6, from: 0, to: 40}
      - {film: gate, id: gate, minutes: 3, from: 0, to: 30}
      - poll: How sure are you?
        id: before
        minutes: 2
        scale: 0-10
        measure: sure
        moment: before
  - title: Two
    steps:
      - discuss: What *helps*?
        id: talk
        minutes: 14
        shortest: 8
        capture: [Helps, Gets in the way]
      - {activity: Take it apart, id: apart, minutes: 10, groups: threes, capture: true}
      - {slide: A spare one, id: spare, minutes: 4, keep: spare}
      - {poll: What will you try?, id: try, minutes: 2, options: [Ask first, Meet, "**Nothing**"]}
      - poll: How sure are you now?
        id: after
        minutes: 2
        scale: 0-10
        measure: sure
        moment: after
"""
ANSWERS = ("Asking first", "Tea", "She waited")
HINDERS = ("Forms", "No time")
PARKED = ("Who pays for travel?", "Ask housing", "More films")
REMARK, PROBLEM, OWNER = "Too many forms on the table", "The sound was off", "Zebedee"


def session_of(text: str = SMALL, path: Path = Path("small.yaml")) -> Session:
    """Return the session of a text."""
    reading = read_text(text.encode(), path)
    assert reading.session is not None, reading.problems
    return reading.session


class Day:
    """A session walked through once. `told` is what the record would hold."""

    def __init__(
        self,
        session: Session,
        answers: Sequence[Sequence[str]] = (ANSWERS, HINDERS),
        *,
        begin: float = 9 * 60 + 31,
        over: float = 1.2,
    ) -> None:
        self.session, self.answers, self.over = session, answers, over
        self.clock = ManualClock(utc=20_000 * 86400 + begin * 60)
        self.run = Run(Route(session), self.clock)
        self.told = list(self.run.start())

    def walk(self) -> Day:
        """Go through all steps, in about `over` times the time planned."""
        run, say = self.run, self.say
        say(*run.set_finish(self.session.finish))
        for step in self.session.steps:
            say(*run.go_to(run.route.first_beat(step.id)))
            if run.state.people.last == 0:
                say(*run.tell(PeopleCounted(9)))
            if run.route.number(step.id) == 2:
                self._interrupt()
            planned = (step.minutes or 1) * 60
            match step:
                case Showing():
                    self._film(planned * self.over, step)
                case Discussion() | Activity() if step.capture is not None:
                    self._write(step, planned * self.over)
                case Poll():
                    self._count(step)
                    self.pass_time(planned * self.over)
                case _:
                    self.pass_time(planned * self.over)
        say(*run.go_to(CLOSE))
        self.pass_time(30)
        say(*run.end())
        return self

    def say(self, *events: object) -> None:
        self.told += events

    def pass_time(self, seconds: float) -> None:
        self.clock.advance(seconds)

    def summary(self) -> Summary:
        return summary_of(self.told, self.session)

    def _interrupt(self) -> None:
        self.say(*self.run.tell(RunPaused()))
        self.pass_time(180)
        self.say(*self.run.tell(RunContinued()))

    def _film(self, seconds: float, step: Showing) -> None:
        run, say = self.run, self.say
        if step.film.id == "gate":
            say(*run.skip_film(0, "The room was tired"))
            return
        start, stop = round(step.start * 1000), round((step.stop or 60) * 1000)
        say(*run.next(), *run.film_played(start))
        self.pass_time((stop - start) / 1000)
        say(*run.film_paused(stop))
        self.pass_time(max(0.0, seconds - (stop - start) / 1000))

    def _write(self, step: Discussion | Activity, seconds: float) -> None:
        run, say, number = self.run, self.say, 0
        columns = step.capture or ("",)
        for column, texts in enumerate(self.answers[: max(1, len(columns))]):
            for text in texts:
                number += 1
                say(*run.tell(AnswerWritten(step.id, number, text, column)))
        say(*run.tell(AnswerStarred(step.id, 1, True)))
        groups = ((1, 2, 3), (4, 5, 6), (7, 8, 9))
        if isinstance(step, Activity):
            say(*run.tell(GroupsMade(step.id, groups, "threes")))
        elif not run.state.lot.items:
            self._park(step.id)
        self.pass_time(seconds)

    def _park(self, step: str) -> None:
        run, say = self.run, self.say
        for number, text in enumerate(PARKED, 1):
            say(*run.tell(ItemParked(number, text, step)))
        say(*run.tell(ItemOwned(2, OWNER), ItemSettled(3, True)))
        say(*run.tell(RemarkMade(REMARK, step), ProblemMet(PROBLEM)))
        spare = next((s.id for s in self.session.steps if s.keep == "spare"), None)
        if spare is not None:
            work = next(s for s in self.session.steps if isinstance(s, Activity) and s.capture)
            less = ((work.id, (work.minutes or 2) - 2),)
            say(*run.tell(PlanChanged((spare,), (), less, "late")))

    def _count(self, step: Poll) -> None:
        run, say = self.run, self.say
        count = len(step.options) or (step.scale[1] - step.scale[0] + 1 if step.scale else 0)
        shift = 2 if step.moment == "after" else 0
        for answer in range(count):
            hands = max(0, 4 - abs(answer - count // 2 - shift))
            if hands:
                say(*run.tell(HandsCounted(step.id, answer, hands)))
