"""What is joined to what: keys and the console's buttons to the presentation's commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from presenter.windows.audience import AudienceWindow
from presenter.windows.console import ConsoleWindow
from presenter.windows.film_desk import FilmDesk
from presenter.windows.keys import Action
from presenter.windows.presentation import Presentation

if TYPE_CHECKING:
    from presenter.windows.film_controls import FilmControls

_MINUTE = 60.0


def actions(show: Presentation, console: ConsoleWindow) -> dict[Action, Callable[[], None]]:
    """Return what each key's action does to a presentation."""
    return {
        Action.NEXT: show.next,
        Action.PREVIOUS: show.previous,
        Action.SPACE: show.space,
        Action.BLACK: show.black,
        Action.WHITE: show.white,
        Action.FREEZE: show.freeze,
        Action.TIMER: show.countdown,
        Action.LONGER: lambda: show.extend(_MINUTE),
        Action.SHORTER: lambda: show.extend(-_MINUTE),
        Action.RELOAD: show.reload,
        Action.LARGER_TEXT: console.text_larger.emit,
        Action.SMALLER_TEXT: console.text_smaller.emit,
        Action.ESCAPE: show.ask_end,
        **_film_actions(show.film),
    }


def _film_actions(film: FilmDesk) -> dict[Action, Callable[[], None]]:
    return {
        Action.BACK_1: lambda: film.seek_by(-1.0),
        Action.ON_1: lambda: film.seek_by(1.0),
        Action.BACK_5: lambda: film.seek_by(-5.0),
        Action.ON_5: lambda: film.seek_by(5.0),
        Action.BACK_10: lambda: film.seek_by(-10.0),
        Action.ON_10: lambda: film.seek_by(10.0),
        Action.BACK_MARK: lambda: film.to_mark(-1),
        Action.ON_MARK: lambda: film.to_mark(1),
        Action.SLOWER: lambda: film.change_rate(-1),
        Action.FASTER: lambda: film.change_rate(1),
        Action.SHOW_AGAIN: film.show_again,
        Action.SKIP_FILM: film.skip,
        Action.PLAN_B: film.plan_b,
        Action.CAPTIONS: film.captions,
        Action.LANGUAGE: film.next_language,
        Action.MUTE: film.mute,
    }


def connect(show: Presentation, console: ConsoleWindow, audience: AudienceWindow) -> None:
    """Connect the console's buttons, and both windows' close buttons, to a presentation."""
    console.next_pressed.connect(show.next)
    console.previous_pressed.connect(show.previous)
    console.step_chosen.connect(show.go_to_step)
    console.hide_step.connect(show.hide)
    console.film_made.connect(lambda made: connect_film(show.film, made))
    console.countdown_started.connect(show.countdown)
    console.countdown_paused.connect(show.countdown)
    console.countdown_extended.connect(show.extend)
    console.black_toggled.connect(show.black)
    console.white_toggled.connect(show.white)
    console.freeze_toggled.connect(show.freeze)
    console.reload_pressed.connect(show.reload)
    console.end_pressed.connect(show.ask_end)
    console.end_confirmed.connect(show.end)
    console.end_declined.connect(show.go_on)
    console.finish_changed.connect(show.set_finish)
    console.wall_told.connect(audience.describe)
    console.closing.connect(show.close_asked)
    audience.close_asked.connect(show.close_asked)


def connect_film(film: FilmDesk, controls: FilmControls) -> None:
    """Connect the console's controls of a film to what is done with it."""
    controls.play_pause.connect(film.play_pause)
    controls.seek_to.connect(film.seek_to)
    controls.seek_by.connect(film.seek_by)
    controls.dragged.connect(film.drag_to)
    controls.dropped.connect(film.drop)
    controls.again_pressed.connect(film.show_again)
    controls.rate_chosen.connect(film.set_rate)
    controls.skip_pressed.connect(film.skip)
    controls.plan_b_toggled.connect(film.plan_b)
    controls.volume_changed.connect(film.set_volume)
    controls.mute_toggled.connect(film.mute)
    controls.captions_toggled.connect(film.captions)
    controls.language_pressed.connect(film.next_language)
