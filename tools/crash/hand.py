"""A hand that leads a workshop by chance, and fast."""

from __future__ import annotations

import random
from collections.abc import Callable
from string import ascii_lowercase

from presenter.run.aside import Aside
from presenter.run.beside import Beside
from presenter.run.board import AnswerDeleted, AnswerEdited, AnswerMoved, AnswerWritten
from presenter.run.clock import Clock, Stamp
from presenter.run.groups import GroupsMade, PeopleCounted, PersonCame
from presenter.run.lot import ItemOwned, ItemParked
from presenter.run.plan import PlanChanged, PlanRestored, RunContinued, RunPaused
from presenter.run.run import Run, Told
from presenter.run.tally import HandsCounted
from presenter.session.beats import CLOSE, Beat

_PLAY = Beat("the-blue-folder", "play-1")
_LATEST_MS = 40_000  # in its first part, which is a minute long


class Hand:
    """Does one thing after another to a run; a film plays by the clock."""

    def __init__(self, run: Run, clock: Clock, chance: random.Random) -> None:
        self.longest = 60  # letters of what is typed
        self._run = run
        self._clock = clock
        self._chance = chance
        self._beside = Beside(run)
        self._since: Stamp | None = None  # when the film last began to play
        self._deeds: tuple[tuple[int, Callable[[], Told]], ...] = (
            (30, self._answer),
            (8, self._change_answer),
            (6, self._move),
            (6, self._film),
            (8, self._countdown),
            (6, self._park),
            (6, self._people),
            (6, self._count),
            (4, self._room),
            (3, self._plan),
            (3, lambda: self._beside.remark(self._words())),
        )

    def act(self) -> Told:
        """Do something, and return what it caused; mostly not nothing."""
        weights, deeds = zip(*self._deeds, strict=True)
        before = self._run.state
        told = self._chance.choices(deeds, weights)[0]()
        after = self._run.state
        if after.film_playing and (not before.film_playing or after.film_ms != before.film_ms):
            self._since = self._clock.now()
        return told

    def film_ms(self) -> int:
        """Return where the film is now."""
        state = self._run.state
        if not state.film_playing or self._since is None:
            return state.film_ms
        return state.film_ms + round(self._clock.now().since(self._since) * 1000)

    def _words(self) -> str:
        letters = self._chance.choices(
            ascii_lowercase + "  äß’", k=self._chance.randint(3, self.longest)
        )
        return "".join(letters).strip() or "x"

    def _answer(self) -> Told:
        step = self._chance.choice(("what-helps", "draw-a-map"))
        card = self._run.state.board(step).last + 1
        return self._run.tell(AnswerWritten(step, card, self._words(), self._chance.randint(0, 1)))

    def _change_answer(self) -> Told:
        step = self._chance.choice(("what-helps", "draw-a-map"))
        cards = self._run.state.board(step).cards
        if not cards:
            return ()
        card = self._chance.choice(cards).number
        return self._run.tell(
            self._chance.choice(
                (
                    AnswerEdited(step, card, self._words()),
                    AnswerMoved(step, card, self._chance.randint(0, 1)),
                    AnswerDeleted(step, card),
                )
            )
        )

    def _move(self) -> Told:
        beats = [beat for beat in self._run.route.beats if beat != CLOSE]
        way = self._chance.randint(0, 3)
        if way == 0:
            return self._run.previous()
        if way == 1:
            return self._run.go_to(self._chance.choice(beats))
        return self._run.next()

    def _film(self) -> Told:
        run = self._run
        if run.state.film_playing:
            return run.film_paused(self.film_ms())
        came = run.go_to(_PLAY)  # nothing if it is there
        return (*came, *run.film_played(self._chance.randint(0, _LATEST_MS)))

    def _countdown(self) -> Told:
        run = self._run
        return self._chance.choice(
            (
                run.start_countdown,
                run.pause_countdown,
                lambda: run.extend_countdown(60.0),
                lambda: run.set_timer(90.0),
                run.take_timer,
            )
        )()

    def _park(self) -> Told:
        lot = self._run.state.lot
        if lot.items and self._chance.random() < 0.4:
            return self._run.tell(ItemOwned(self._chance.choice(lot.items).number, self._words()))
        return self._run.tell(ItemParked(lot.last + 1, self._words(), "what-helps"))

    def _people(self) -> Told:
        people = self._run.state.people
        if not people.asked or self._chance.random() < 0.2:
            return self._run.tell(PeopleCounted(self._chance.randint(4, 24)))
        if self._chance.random() < 0.3:
            return self._run.tell(PersonCame(people.last + 1, 0))
        here = list(people.here)
        self._chance.shuffle(here)
        size = self._chance.choice((2, 3, 4))
        groups = tuple(tuple(here[n : n + size]) for n in range(0, len(here), size))
        return self._run.tell(GroupsMade("draw-a-map", groups, str(size)))

    def _count(self) -> Told:
        answer = self._chance.randint(0, 10)
        return self._run.tell(HandsCounted("how-sure-are-you", answer, self._chance.randint(0, 9)))

    def _room(self) -> Told:
        run, aside = self._run, self._chance.choice((Aside.PARKING, Aside.GROUPS))
        return self._chance.choice(
            (
                run.toggle_curtain,
                lambda: run.toggle_freeze(self.film_ms()),
                lambda: run.write_line(self._words()),
                lambda: self._beside.toggle(aside),
                lambda: run.set_volume(self._chance.randint(0, 100)),
            )
        )()

    def _plan(self) -> Told:
        run = self._run
        if run.state.paused is not None:
            return run.tell(RunContinued())
        return self._chance.choice(
            (
                lambda: run.tell(RunPaused()),
                lambda: run.tell(PlanChanged(hidden=("tea",), why="late")),
                lambda: run.tell(PlanChanged(minutes=(("what-helps", 7.5),), why="late")),
                lambda: run.tell(PlanRestored()),
            )
        )()
