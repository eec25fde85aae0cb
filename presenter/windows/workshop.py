"""What a workshop does beside its slides and films: the keys for it, and the pages they open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presenter.run.aside import Aside
from presenter.run.beside import LONGEST_REMARK, Beside
from presenter.run.events import Curtain
from presenter.session.language import translate
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.keys import WORKSHOP, Action
from presenter.windows.presentation import Presentation

if TYPE_CHECKING:
    from presenter.windows.coaching import Coaching
    from presenter.windows.poll_desk import PollDesk
    from presenter.windows.workshop_page import Offer, WorkshopPage


class Workshop(QObject):
    """Joins the workshop's commands to the console and the wall."""

    def __init__(self, presentation: Presentation, console: ConsoleWindow, covers: Covers) -> None:
        super().__init__()
        self._presentation = presentation
        self._console = console
        self._covers = covers
        self._beside = Beside(presentation.run)
        self._polls: PollDesk | None = None
        self._page: WorkshopPage | None = None
        self._times: Coaching | None = None

    def act(self, action: Action) -> None:
        """Do what a key asks for."""
        _DOES[action](self)

    def close(self) -> None:
        """Let go of all pages."""
        if self._times is not None:
            self._times.close()
        if self._polls is not None:
            self._polls.close()
        if self._page is not None:
            self._page.deleteLater()

    def page(self) -> None:
        """Lay the page with all that can be done over the console, or take it away."""
        if self._page is None:
            from presenter.windows.workshop_page import WorkshopPage  # at the first look

            self._page = WorkshopPage()
            self._page.closed.connect(self._covers.uncover)
            self._page.asked.connect(self._asked)
        self._page.show_offers(self._offers())
        self._covers.toggle(self._page)

    def _offers(self) -> tuple[Offer, ...]:
        """Return what can be done, each with its key as it is today."""
        from presenter.windows.key_names import key_name, title
        from presenter.windows.workshop_page import Offer

        keymap, aside = self._covers.learned().keymap, self._presentation.run.state.aside
        return tuple(
            Offer(
                action,
                title(action),
                "".join(key_name(one) for one in keymap.presses(action)[-1:]),
                on=_SHOWN.get(action) is aside,
            )
            for action in WORKSHOP
            if action in _DOES
        )

    def _asked(self, action: Action) -> None:
        self._covers.uncover()
        self.act(action)

    def take_answers(self) -> None:
        """Open the page for what the room answers at this step, or take it away."""
        if not self.count_hands():
            self._presentation.say(translate("workshop", "Nothing is asked at this step."))

    def count_hands(self) -> bool:
        """Do so at a poll; False at any other step."""
        if self._polls is None:
            from presenter.windows.poll_desk import PollDesk  # at the first poll

            self._polls = PollDesk(self._presentation, self._covers)
        return self._polls.toggle()

    def coaching(self) -> Coaching:
        """Return what tells of time, and stops it; made when it is first asked for."""
        if self._times is None:
            from presenter.windows.coaching import Coaching  # at the first press

            self._times = Coaching(self._presentation, self._covers)
        return self._times

    def coach(self) -> None:
        """Show what could be cut, or added, to end on time."""
        self.coaching().toggle_page()

    def undo_plan(self) -> None:
        """Take the last change of the plan back."""
        self.coaching().undo()

    def pause_run(self) -> None:
        """Stop the run's clock, or let it go on."""
        self.coaching().toggle_pause()

    def aside(self, aside: Aside) -> None:
        """Show the room something beside the plan, or the run's picture again."""
        show = self._presentation
        if not self._beside.may_show(aside):
            show.say(_nothing(aside))
            return
        show.pause_film()
        show.apply(self._beside.toggle(aside))
        state = show.run.state
        if state.aside is aside and state.curtain is not Curtain.NONE:
            show.say(translate("workshop", "The room sees it once the curtain is lifted."))

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


_SHOWN: dict[Action, Aside] = {
    Action.AGREEMENT: Aside.AGREEMENT,
    Action.SUPPORT: Aside.SUPPORT,
    Action.PARKING: Aside.PARKING,
    Action.SHOW_GROUPS: Aside.GROUPS,
}
_DOES: dict[Action, Callable[[Workshop], None]] = {
    Action.ANSWERS: Workshop.take_answers,
    Action.ALL_PROMPTS: Workshop.all_prompts,
    Action.AGREEMENT: partial(Workshop.aside, aside=Aside.AGREEMENT),
    Action.SUPPORT: partial(Workshop.aside, aside=Aside.SUPPORT),
    Action.SHOW_GROUPS: partial(Workshop.aside, aside=Aside.GROUPS),
    Action.REMARK: Workshop.remark,
    Action.COACH: Workshop.coach,
    Action.UNDO_PLAN: Workshop.undo_plan,
    Action.PAUSE_RUN: Workshop.pause_run,
}
