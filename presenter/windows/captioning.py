"""Which caption of a film is shown, and how: from the run, the step and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presenter.film.caption_choice import choose
from presenter.film.stand_in import NoReels
from presenter.run.run import Run
from presenter.run.settings import Settings
from presenter.session.model import Showing
from presenter.stage.caption import CaptionLook

if TYPE_CHECKING:
    from presenter.film.reels import Reels


class Captioning:
    """Chooses captions. `look` and `usual`, the language usual here, are from the settings."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._reels: Reels | NoReels = NoReels()
        self.look = CaptionLook()
        self.usual = ""

    def equip(self, reels: Reels) -> None:
        """Take captions from what is known of the films."""
        self._reels = reels

    def follow(self, settings: Settings) -> None:
        """Take on what the settings say."""
        self.look = CaptionLook.of(settings.caption_percent, settings.caption_ground)
        self.usual = settings.caption_language

    def languages(self, step: Showing | None) -> tuple[tuple[str, ...], str]:
        """Return the languages in which a film has captions, and the one that is shown."""
        return ((), "") if step is None else (self._reels.languages(step), self.language(step))

    def language(self, step: Showing, chosen: str | None = None) -> str:
        """Return the language of a film's captions, empty if it has none.

        It is the one chosen in this run, or `chosen`; else that of the step, that usual here,
        that of the session.
        """
        chosen = self._run.state.caption_language if chosen is None else chosen
        spoken = self._run.session.language or "en-GB"
        wishes = (chosen, step.captions, self.usual, spoken)
        return choose(self._reels.languages(step), *wishes)

    def lines(self, step: object, seconds: float, chosen: str | None = None) -> tuple[str, ...]:
        """Return the caption at a second of a step's film, nothing for another kind of step."""
        if not isinstance(step, Showing):
            return ()
        return self._reels.caption(step, seconds, self.language(step, chosen))

    def transcript(self, step: Showing) -> str:
        """Return all that is said in a film, a paragraph a caption; empty if it is not known."""
        return self._reels.transcript(step, self.language(step))
