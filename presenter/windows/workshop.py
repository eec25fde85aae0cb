"""What a workshop does beside its slides and films: the keys for it, and the pages they open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presenter.run.aside import Aside
from presenter.run.beside import LONGEST_REMARK, Beside
from presenter.run.events import Curtain
from presenter.run.names import NamesInMemory, NamesKept
from presenter.session.language import translate
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.keys import WORKSHOP, Action
from presenter.windows.presentation import Presentation

if TYPE_CHECKING:
    from presenter.windows.answers_desk import AnswersDesk
    from presenter.windows.coaching import Coaching
    from presenter.windows.groups_desk import GroupsDesk
    from presenter.windows.parking_desk import ParkingDesk
    from presenter.windows.poll_desk import PollDesk
    from presenter.windows.workshop_page import Offer, WorkshopPage


class Workshop(QObject):
    """Joins the workshop's commands to the console and the wall."""

    def __init__(
        self,
        presentation: Presentation,
        console: ConsoleWindow,
        covers: Covers,
        names: Callable[[], NamesKept] = NamesInMemory,
    ) -> None:
        super().__init__()
        self._presentation = presentation
        self._console = console
        self._covers = covers
        self._beside = Beside(presentation.run)
        self._names = names  # whoever keeps people's names, asked for with the first groups
        self._groups: GroupsDesk | None = None
        self._answers: AnswersDesk | None = None
        self._parking: ParkingDesk | None = None
        self._polls: PollDesk | None = None
        self._page: WorkshopPage | None = None
        self._times: Coaching | None = None

    def act(self, action: Action) -> None:
        """Do what a key or a button asks for; Enter after a line must never end the session."""
        self._presentation.go_on()
        _DOES[action](self)

    def close(self) -> None:
        """Let go of all pages."""
        desks = (self._answers, self._parking, self._groups, self._polls, self._times)
        for desk in desks:
            if desk is not None:
                desk.close()
        if self._page is not None:
            self._page.deleteLater()

    def answers(self) -> AnswersDesk:
        """Return what writes answers down; made when it is first asked for."""
        if self._answers is None:
            from presenter.windows.answers_desk import AnswersDesk  # at the first press

            desks = self._presentation, self._console, self._covers
            park = lambda text: self.parking().park(text)  # noqa: E731 - made at its first use
            self._answers = AnswersDesk(*desks, park)
        return self._answers

    def parking(self) -> ParkingDesk:
        """Return what parks things for later; made when it is first asked for."""
        if self._parking is None:
            from presenter.windows.parking_desk import ParkingDesk  # at the first press

            desks = self._presentation, self._console, self._covers
            toggle = partial(self.aside, Aside.PARKING)
            self._parking = ParkingDesk(*desks, toggle)
        return self._parking

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
            self.answers().open()

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

    def groups(self) -> GroupsDesk:
        """Return what counts people and makes groups; made when it is first asked for."""
        if self._groups is None:
            from presenter.windows.groups_desk import GroupsDesk  # at the first press

            desks = self._presentation, self._console, self._covers
            self._groups = GroupsDesk(*desks, self._names(), partial(self.aside, Aside.GROUPS))
        return self._groups

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
        events = self._beside.remark(typed)
        self._presentation.apply(events)
        if events:
            self._presentation.say(translate("workshop", "Noted for the record."))
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
    Action.SHOW_ANSWERS: lambda workshop: workshop.answers().toggle(),
    Action.PARK: lambda workshop: workshop.parking().ask(),
    Action.PARKING: lambda workshop: workshop.parking().open(),
    Action.ALL_PROMPTS: Workshop.all_prompts,
    Action.GROUPS: lambda workshop: workshop.groups().open(),
    Action.AGREEMENT: partial(Workshop.aside, aside=Aside.AGREEMENT),
    Action.SUPPORT: partial(Workshop.aside, aside=Aside.SUPPORT),
    Action.SHOW_GROUPS: partial(Workshop.aside, aside=Aside.GROUPS),
    Action.REMARK: Workshop.remark,
    Action.COACH: Workshop.coach,
    Action.UNDO_PLAN: Workshop.undo_plan,
    Action.PAUSE_RUN: Workshop.pause_run,
}
