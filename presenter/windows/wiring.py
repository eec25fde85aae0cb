"""What is joined to what: keys and the console's buttons to the presentation's commands."""

from __future__ import annotations

from collections.abc import Callable

from presenter.windows.audience import AudienceWindow
from presenter.windows.console import ConsoleWindow
from presenter.windows.keys import Action
from presenter.windows.presentation import Presentation

_SEEK = 5.0  # seconds
_MINUTE = 60.0


def actions(show: Presentation, console: ConsoleWindow) -> dict[Action, Callable[[], None]]:
    """Return what each key's action does to a presentation."""
    return {
        Action.NEXT: show.next,
        Action.PREVIOUS: show.previous,
        Action.SPACE: show.space,
        Action.BACK_5: lambda: show.seek_by(-_SEEK),
        Action.ON_5: lambda: show.seek_by(_SEEK),
        Action.BLACK: show.black,
        Action.WHITE: show.white,
        Action.FREEZE: show.freeze,
        Action.CAPTIONS: show.captions,
        Action.MUTE: show.mute,
        Action.TIMER: show.countdown,
        Action.LONGER: lambda: show.extend(_MINUTE),
        Action.SHORTER: lambda: show.extend(-_MINUTE),
        Action.RELOAD: show.reload,
        Action.LARGER_TEXT: console.text_larger.emit,
        Action.SMALLER_TEXT: console.text_smaller.emit,
        Action.ESCAPE: show.ask_end,
    }


def connect(show: Presentation, console: ConsoleWindow, audience: AudienceWindow) -> None:
    """Connect the console's buttons, and both windows' close buttons, to a presentation."""
    console.next_pressed.connect(show.next)
    console.previous_pressed.connect(show.previous)
    console.step_chosen.connect(show.go_to_step)
    console.hide_step.connect(show.hide)
    console.play_pause.connect(show.play_pause)
    console.seek_to.connect(show.seek_to)
    console.seek_by.connect(show.seek_by)
    console.replay_pressed.connect(show.replay)
    console.volume_changed.connect(show.set_volume)
    console.mute_toggled.connect(show.mute)
    console.captions_toggled.connect(show.captions)
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
