"""What a workshop does beside its slides and films: the keys for it, and the pages they open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from presenter.run.aside import Aside
from presenter.run.beside import LONGEST_REMARK, Beside
from presenter.session.language import translate
from presenter.windows.coaching import Coaching
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.keys import Action
from presenter.windows.presentation import Presentation


class Workshop(QObject):
    """Joins the workshop's commands to the console and the wall."""

    def __init__(self, presentation: Presentation, console: ConsoleWindow, covers: Covers) -> None:
        super().__init__()
        self._presentation = presentation
        self._console = console
        self._covers = covers
        self._beside = Beside(presentation.run)
        self._coaching = Coaching(presentation, covers)

    def act(self, action: Action) -> None:
        """Do what a key asks for."""
        _DOES[action](self)

    def close(self) -> None:
        """Let go of all pages."""
        self._coaching.close()

    def coach(self) -> None:
        """Show what could be cut, or added, to end on time."""
        self._coaching.toggle_page()

    def pause_run(self) -> None:
        """Stop the run's clock, or let it go on."""
        self._coaching.toggle_pause()

    def aside(self, aside: Aside) -> None:
        """Show the room something beside the plan, or the run's picture again."""
        show = self._presentation
        if not self._beside.may_show(aside):
            show.say(_nothing(aside))
            return
        show.pause_film()
        show.apply(self._beside.toggle(aside))

    def remark(self) -> None:
        """Ask for a remark of the facilitator's own; the room never sees it."""
        entry = self._console.entry()
        if entry.is_open():
            entry.close_field()
            return
        hint = translate("workshop", "Only for the record. Enter keeps it, Escape leaves.")
        entry.ask_text(translate("workshop", "Your remark"), hint, LONGEST_REMARK, self._remarked)

    def _remarked(self, typed: str) -> str:
        self._presentation.apply(self._beside.remark(typed))
        return ""

    def all_prompts(self) -> None:
        """Show all prompts of the discussion at once, or again one by one."""
        run = self._presentation.run
        step = run.state.position.step
        events = self._beside.show_prompts(step, on=step not in run.state.prompted)
        if events:
            self._presentation.apply(events)
        else:
            self._presentation.say(translate("workshop", "No prompts are waiting at this step."))


def _nothing(aside: Aside) -> str:
    """Say why there is nothing to show."""
    match aside:
        case Aside.AGREEMENT:
            return translate("workshop", "The session has no group agreement.")
        case Aside.SUPPORT:
            return translate("workshop", "The session names no support contacts.")
        case Aside.PARKING:
            return translate("workshop", "Nothing is parked yet.")
        case _:
            return translate("workshop", "No groups were made yet.")


_DOES: dict[Action, Callable[[Workshop], None]] = {
    Action.ALL_PROMPTS: Workshop.all_prompts,
    Action.AGREEMENT: partial(Workshop.aside, aside=Aside.AGREEMENT),
    Action.SUPPORT: partial(Workshop.aside, aside=Aside.SUPPORT),
    Action.SHOW_GROUPS: partial(Workshop.aside, aside=Aside.GROUPS),
    Action.REMARK: Workshop.remark,
    Action.COACH: Workshop.coach,
    Action.PAUSE_RUN: Workshop.pause_run,
}
