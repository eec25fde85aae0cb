"""The film desk: what the facilitator does with a film, from keys and from the console.

It is part of the presentation: it commands the director and the run, and hands what happened to
the presentation, which writes it down and shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presenter.film.stand_in import NoDirector
from presenter.run.pacing import minutes_words
from presenter.run.run import Run, Told
from presenter.session.language import noop, translate
from presenter.session.model import Showing
from presenter.windows.display import Display
from presenter.windows.film_marks import mark_after, mark_before, marks_of

if TYPE_CHECKING:
    from presenter.film.director import Director

RATES = (0.75, 1.0, 1.25, 1.5)
"""How fast a film may play, for practice."""

_NO_FILM = noop("film_desk", "There is no film in this step.")
_NO_MARK = noop("film_desk", "There is no cue or question after this place.")
_BARRED = noop("film_desk", "This film cannot be shown: the room sees its plan B already.")
_ONE_LANGUAGE = noop("film_desk", "This film has captions in no other language.")


@dataclass(frozen=True)
class Lead:
    """What the presentation does for the desk, which is part of it.

    `apply` writes down and shows what happened, `hear` hears what the players tell, `go_on` takes
    the question whether to end away, `say` says something on the console's quiet line, `why` tells
    why a film must not play now.
    """

    apply: Callable[[Told], None]
    hear: Callable[[], None]
    go_on: Callable[[], None]
    say: Callable[[str], None]
    why: Callable[[], str]


class FilmDesk:
    """All that is done with the film of the step the run is at."""

    def __init__(self, run: Run, display: Display, lead: Lead) -> None:
        self._run = run
        self._display = display
        self._lead = lead
        self._director: Director | NoDirector = NoDirector()

    def equip(self, director: Director) -> None:
        """Lead this director from now on."""
        self._director = director

    @property
    def playable(self) -> bool:
        """True while a film is there to be played or paused."""
        there = self._display.showing() is not None and not self._director.failed
        return there and self._run.state.position.is_("play")

    # Playing

    def play_pause(self) -> None:
        """Play the film on, or pause it."""
        self._play(self._director.toggle)

    def show_again(self) -> None:
        """Play the step's film again from its start: from its end or a question too."""
        self._lead.go_on()
        if self._display.showing() is None:
            self._say(_NO_FILM)
        else:
            self._play(self._director.replay)

    def _play(self, start: Callable[[], None]) -> None:
        """Have the film play; what the room does not see it must not hear."""
        if not (why := self._lead.why()):
            start()
            self._lead.hear()
        self._display.look(prompt="", message=why)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower than the film was made, until the next film."""
        self._director.set_rate(rate)
        self._display.show_console()
        if rate < 1.0 and self._director.rate > rate and self.playable:
            words = translate("film_desk", "On this computer no film plays slower than {rate}.")
            self._lead.say(words.format(rate=f"{self._director.rate:g}×"))

    def change_rate(self, by: int) -> None:
        """Play a little faster (1) or slower (-1)."""
        now = min(range(len(RATES)), key=lambda n: abs(RATES[n] - self._director.rate))
        self.set_rate(RATES[min(len(RATES) - 1, max(0, now + by))])

    # Going somewhere

    def seek_to(self, seconds: float) -> None:
        """Go to a time of the film."""
        self._director.seek(seconds)
        self._lead.hear()

    def seek_by(self, seconds: float) -> None:
        """Go on or back in the film."""
        self._director.seek_by(seconds)
        self._lead.hear()

    def drag_to(self, seconds: float) -> None:
        """Show a time of the film while a finger is on its bar; the film stands until `drop`."""
        self._director.drag(seconds)
        self._display.show_console()  # first: of a film that plays it may pass over pictures
        self._lead.hear()

    def drop(self) -> None:
        """Stand at the time dragged to last, or play on from there if the film was playing."""
        self._director.drop()
        self._lead.hear()

    def to_mark(self, way: int) -> None:
        """Go to the next cue or question of the film (1), or to the one before (-1)."""
        step = self._display.showing()
        if step is None:
            self._say(_NO_FILM)
            return
        at, marks = self._director.position(), marks_of(step)
        if way > 0:
            found = mark_after(marks, at)
            wanted = None if found is None else found.at
        else:
            found = mark_before(marks, at, playing=self._director.playing)
            wanted = step.start if found is None else found.at
        if wanted is None:
            self._say(_NO_MARK)
            return
        self.seek_to(wanted)
        if found is not None:
            self._lead.say(translate("film_desk", "At {mark}.").format(mark=found.name))

    # Sound and captions

    def mute(self) -> None:
        """Turn the sound off or on."""
        self._lead.apply(self._run.mute(not self._run.state.muted))
        self._director.set_muted(self._run.state.muted)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._lead.apply(self._run.set_volume(percent))
        self._director.set_volume(self._run.state.volume)

    def captions(self) -> None:
        """Turn captions on or off."""
        self._lead.apply(self._run.turn_captions(not self._run.state.captions))

    def next_language(self) -> None:
        """Have captions in the next of the film's languages, on if they were off."""
        display = self._display
        languages, now = display.captioning.languages(display.showing())
        if len(languages) < 2:
            self._say(_ONE_LANGUAGE)
            return
        at = languages.index(now) if now in languages else -1
        self.choose_language(languages[(at + 1) % len(languages)])

    def choose_language(self, language: str) -> None:
        """Have captions in a language, here and in the films that follow."""
        from presenter.windows.languages import language_name

        self._lead.apply(self._run.choose_caption_language(language))
        self._lead.apply(self._run.turn_captions(on=True))
        words = translate("film_desk", "Captions are in this language now: {language}.")
        self._lead.say(words.format(language=language_name(language)))

    # Without the film

    def skip(self) -> None:
        """Go past the film to the next step; the room sees nothing more of it."""
        self._lead.go_on()
        step = self._run.route.step(self._run.state.position)
        if not isinstance(step, Showing):
            self._say(_NO_FILM)
            return
        gained = self._left_of(step.id)
        self._lead.apply(self._run.skip_film(self._display.film_ms()))
        words = translate("film_desk", "The film was skipped; Back returns to it.")
        if gained >= 1:
            words = translate(
                "film_desk", "The film was skipped: {minutes} gained. Back returns to it."
            ).format(minutes=minutes_words(gained))
        self._lead.say(words)

    def _left_of(self, step: str) -> float:
        """Return the minutes that the plan still has for a step, not below 0."""
        row = next((row for row in self._display.rows() if row.step == step), None)
        return 0.0 if row is None else max(0.0, row.planned - row.spent) / 60

    def plan_b(self) -> None:
        """Show the room what stands in for the film, or the film again."""
        self._lead.go_on()
        state = self._run.state
        step = state.position.step
        if not isinstance(self._run.route.step(state.position), Showing):
            self._say(_NO_FILM)
        elif step in state.replaced:
            self._lead.apply(self._run.restore_film(step))
        elif self._display.showing() is None or state.without_film(step):
            self._say(_BARRED)
        else:
            self._director.pause()
            self._lead.hear()
            self._lead.apply(self._run.replace_film(step, self._display.film_ms()))

    def _say(self, words: str) -> None:
        self._lead.say(translate("film_desk", words))
