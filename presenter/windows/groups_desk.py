"""Groups: people counted and split on one page, and groups that report on another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from presenter.run.aside import Aside
from presenter.run.emblem import emblem_words
from presenter.run.events import Event
from presenter.run.feedback import (
    Reports,
    feedback_at,
    may_report,
    reporting,
    seconds_each,
    turn_of,
)
from presenter.run.grouping import Groups, wanted_by
from presenter.run.groups import Face, PersonCame
from presenter.run.names import NamesKept, read_names
from presenter.run.run import Told
from presenter.run.scene import GroupsScene, Scene
from presenter.run.splitting import explained
from presenter.session.language import translate
from presenter.session.markdown import plain
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.feedback_page import FeedbackPage, FeedbackView
from presenter.windows.group_words import again_words, both, face_words, group_line, size_words
from presenter.windows.groups_page import GroupsPage, GroupsView
from presenter.windows.presentation import Presentation


class GroupsDesk(QObject):
    """Joins the commands for people and groups to their pages, the console and the wall.

    `toggle` shows the room the groups, or takes them away. Names are read from `names`, on the
    wall only when groups are shown by name.
    """

    def __init__(
        self,
        presentation: Presentation,
        console: ConsoleWindow,
        covers: Covers,
        names: NamesKept,
        toggle: Callable[[], None],
    ) -> None:
        super().__init__()
        self._presentation = presentation
        self._console = console
        self._covers = covers
        self._names = names
        self._run = presentation.run
        self._groups = Groups(presentation.run, names)
        self._hinted = ""  # the step of which it was said that groups can be made
        self._preset: tuple[str, str] = ("", "")  # the beat the page was last filled in for
        self.page, self.feedback = GroupsPage(), FeedbackPage()
        self.page.form.face.set_value(self._usual_face().value)
        presentation.display.named = self.named
        presentation.moved.connect(self._moved)
        self._connect(toggle)
        if presentation.run.state.beside is Aside.GROUPS:  # in a run taken up again
            presentation.display.show()

    def _usual_face(self) -> Face:
        """Return what the wall shows until another is chosen, in a run taken up again too."""
        made = self._groups.people.groupings
        if made:
            return made[-1].face
        return Face.NAMES if self._names.names() else self._face()

    def _connect(self, toggle: Callable[[], None]) -> None:
        page, form, feedback = self.page, self.page.form, self.feedback
        page.closed.connect(self._covers.uncover)
        page.make_asked.connect(lambda: self._made(self._groups.make(page.split(), self._face())))
        page.remake_asked.connect(
            lambda: self._made(self._groups.remake(page.split(), self._face()))
        )
        page.join_asked.connect(lambda: self._made(self._groups.join()))
        page.clear_asked.connect(lambda: self._tell(self._groups.clear()))
        page.wall_asked.connect(toggle)
        page.feedback_asked.connect(self.open_feedback)
        page.came.connect(self._came)
        page.left.connect(lambda person: self._tell(self._groups.left(person)))
        form.counted.connect(lambda count: self._tell(self._groups.count(count)))
        form.named.connect(self._name)
        form.forget_asked.connect(self._forget)
        form.split_changed.connect(self._show)
        form.faced.connect(self._faced)
        feedback.closed.connect(self._covers.uncover)
        feedback.groups_asked.connect(self._open_groups)
        feedback.next_asked.connect(self._presentation.next)
        feedback.previous_asked.connect(self._presentation.previous)
        feedback.shuffle_asked.connect(lambda: self._report(self._reports().shuffle()))
        feedback.order_asked.connect(lambda: self._report(self._reports().order()))
        feedback.stop_asked.connect(lambda: self._report(self._reports().stop()))
        feedback.chosen.connect(lambda place: self._report(self._reports().turn_to(place)))
        feedback.tables_told.connect(lambda many: self._report(self._reports().order(many)))
        feedback.given.connect(lambda seconds: self._report(self._reports().give(seconds)))

    # Opening and closing

    def open(self) -> None:
        """Lay the page over the console, or take it away; where groups report, that page."""
        if self.is_open():
            self._covers.uncover()
        elif feedback_at(self._run.route, self._run.state) is not None:
            self.open_feedback()
        else:
            self._open_groups()

    def _open_groups(self) -> None:
        self._covers.lay(self.page, inside=True)
        self._fill_in()
        self._show()
        self.page.setFocus()

    def open_feedback(self) -> None:
        """Lay the page over the console from which groups report."""
        self._covers.lay(self.feedback, inside=True)
        self._show()
        self.feedback.setFocus()

    def is_open(self) -> bool:
        """True while one of the pages lies over the console."""
        return self._console.overlay() in (self.page, self.feedback)

    def close(self) -> None:
        """Let go of the pages."""
        self._presentation.moved.disconnect(self._moved)
        for page in (self.page, self.feedback):
            page.deleteLater()

    # What the room sees

    def named(self, scene: Scene) -> Scene:
        """Return a picture of groups with the names of people, where it is to have names."""
        if not isinstance(scene, GroupsScene) or scene.face is not Face.NAMES:
            return scene
        known = self._names.names()
        if not any(known.get(person) for group in scene.groups for person in group):
            return scene
        names = tuple(tuple(known.get(one, "") for one in group) for group in scene.groups)
        return replace(scene, names=names)

    # What is pressed

    def _tell(self, events: Told) -> None:
        self._presentation.apply(events)
        self._show()

    def _made(self, events: Told) -> None:
        if not events:
            self._presentation.say(translate("groups_desk", "Say first how many are here."))
        self._tell(events)

    def _face(self) -> Face:
        return Face(self.page.form.face.value())

    def _faced(self, face: Face) -> None:
        self._tell(self._groups.face(face))

    def _name(self, text: str) -> None:
        typed = read_names(text)
        if self._groups.now() is None:
            self.page.form.face.set_value(Face.NAMES.value)
        self._tell(self._groups.name(typed))
        self.page.form.names.show_names(self._names_here())
        self._presentation.say(translate("groups_desk", "%n name(s) noted.", n=len(typed)))
        self.page.take_main()

    def _forget(self) -> None:
        self._groups.forget_names()
        self.page.form.names.show_names(())
        self._presentation.say(translate("groups_desk", "All names are deleted."))
        self._presentation.display.show()
        self._show()

    def _came(self, name: str) -> None:
        events = self._groups.came(name)
        self._tell(events)
        came = next((one.event for one in events if isinstance(one.event, PersonCame)), None)
        if came is None:
            return
        who = both(came.person, self._names.names())
        words = translate("groups_desk", "{who} is counted, and joins the next groups.")
        if came.group >= 0:
            words = translate("groups_desk", "{who} joins {group}. Nobody else moves.")
        group = emblem_words(max(0, came.group))
        self._presentation.say(words.format(who=who, group=group))

    def _reports(self) -> Reports:
        return Reports(self._run.route, self._run.state)

    def _report(self, events: tuple[Event, ...]) -> None:
        if events:
            self._tell(self._run.tell(*events))

    # What is shown

    def _moved(self) -> None:
        self._hint()
        self._show()

    def _hint(self) -> None:
        """Say once at each step that has groups how they are made."""
        state = self._run.state
        step = state.position.step
        if step == self._hinted or self.is_open():
            return
        self._hinted = step
        people = state.people
        wanted = wanted_by(self._run.route.step(state.position))
        if wanted is not None and people.asked and people.grouping(step) is None:
            self._presentation.display.note(
                translate("groups_desk", "Shift+G makes the groups for this step.")
            )

    def _show(self) -> None:
        overlay = self._console.overlay()
        if overlay is self.page:
            self._fill_in()
            self.page.show_view(self._view())
        elif overlay is self.feedback:
            self.feedback.show_view(self._feedback_view())

    def _fill_in(self) -> None:
        """Preset how to split, once at each beat."""
        here = self._run.state.position
        if self._preset == (here.step, here.name):
            return
        self._preset = (here.step, here.name)
        split = self._groups.preset()
        if split is not None:
            self.page.form.set_split(split)

    def _names_here(self) -> tuple[str, ...]:
        known, here = self._names.names(), self._groups.people.here
        return tuple(known[person] for person in here if known.get(person))

    def _view(self) -> GroupsView:
        groups, names = self._groups, self._names.names()
        people, made, mix = groups.people, groups.now(), groups.mixed()
        face = self._face() if made is None else made.face
        lines = () if made is None else tuple(enumerate(made.groups))
        count = people.count if people.asked else None
        said = translate("groups_desk", "How many people are here? It is asked once a day.")
        if people.asked:
            said = explained(people.count, self.page.split())
        if made is not None:
            said = size_words(made, joined=groups.are_joined())
        first = made is None or not groups.before(made)
        return GroupsView(
            heading=self._heading(groups.step()),
            count=count,
            names=self._names_here(),
            face=face,
            said=said,
            again="" if mix is None else again_words(mix, names, first=first),
            meets=mix is not None and bool(mix.again),
            how=face_words(face, named=bool(names)) if people.asked else "",
            lines=tuple((n, group_line(n, group, names)) for n, group in lines),
            people=tuple((str(person), both(person, names)) for person in people.here),
            on_wall=self._run.state.aside is Aside.GROUPS,
            may_join=groups.may_join(),
        )

    def _heading(self, step: str) -> str:
        found = self._run.route.step_by_id(step)
        if found is None:
            return translate("groups_desk", "Groups")
        return translate("groups_desk", "Groups for {number} · {heading}").format(
            number=self._run.route.number(step), heading=plain(found.heading)
        )

    def _feedback_view(self) -> FeedbackView:
        route, state = self._run.route, self._run.state
        feedback, turn = feedback_at(route, state), turn_of(route, state)
        heading = translate("groups_desk", "Feedback")
        if not may_report(route, state):
            note = translate("groups_desk", "Groups report at a discussion or an activity.")
            return FeedbackView(heading, may=False, note=note)
        if feedback is None or turn is None:
            made = reporting(state) is not None
            note = translate(
                "groups_desk", "“From the beginning” has the groups report here, one by one."
            )
            if not made:
                note = translate("groups_desk", "Say how many tables report, or make groups first.")
            return FeedbackView(heading, made=made, note=note)
        lines = tuple(
            _turn_line(place, group, feedback.turn, made=turn.made)
            for place, group in enumerate(feedback.order)
        )
        note = translate(
            "groups_desk",
            "Next on the clicker goes to the next group, and after the last one on in the session.",
        )
        seconds = seconds_each(route, state, feedback)
        return FeedbackView(
            *(heading, feedback.order, lines, feedback.turn, turn.made),
            seconds=seconds,
            note=note,
        )


def _turn_line(place: int, group: int, turn: int, *, made: bool) -> str:
    if made:
        name = emblem_words(group)
    else:
        name = translate("groups_desk", "Table {number}").format(number=group + 1)
    line = f"{place + 1}. {name}"
    if place == turn:
        return translate("groups_desk", "{line} — speaks now").format(line=line)
    if place < turn:
        return translate("groups_desk", "{line} — has spoken").format(line=line)
    return line
