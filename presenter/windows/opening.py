"""From a file to the room: what must be asked before anything is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from presenter.run.clock import Clock
from presenter.run.record import runs_folder
from presenter.run.run import Run
from presenter.session.beats import Beat, Route
from presenter.session.language import translate
from presenter.session.model import Session
from presenter.session.reading import Reading, read_session, read_text
from presenter.session.values import value
from presenter.session.words import closest, seconds_text
from presenter.share.screens import places
from presenter.windows.room import Layout
from presenter.windows.screens import Screens
from presenter.windows.ticket import Ticket

if TYPE_CHECKING:
    from presenter.run.records import Loaded

_SETTLE_MS = 200  # editors save in several strokes


@value
class Wishes:
    """How a session is to be opened; `resume` None asks, `practice` keeps its record apart."""

    at: str | None = None
    windowed: bool = False
    resume: bool | None = None
    practice: bool = False


class Opening(QObject):
    """Asks, one page at a time: the file's problems, an unfinished run, a single screen.

    `ready` has the Ticket of the show; `given_up` tells that the facilitator closed a page.
    """

    ready = Signal(object)
    given_up = Signal()

    def __init__(
        self,
        path: Path,
        wishes: Wishes,
        screens: Screens,
        clock: Clock,
        folder: Callable[[], Path] = runs_folder,
    ) -> None:
        super().__init__()
        self._path = path
        self._wishes = wishes
        self._screens = screens
        self._clock = clock
        self._folder = folder
        self._page: QWidget | None = None
        self._reading: Reading | None = None
        self._earlier: Loaded | None = None
        self._before: Session | None = None  # as that run was led by, if it was edited since
        self._watcher: QFileSystemWatcher | None = None
        self._again = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._again.timeout.connect(self.begin)

    @property
    def page(self) -> QWidget | None:
        """The page that asks at the moment."""
        return self._page

    @Slot()
    def begin(self) -> None:
        """Read the file and ask what must be asked."""
        self._reading = read_session(self._path)
        if self._reading.ok and self._reading.session is not None:
            self._ask_resume()
        else:
            self._show_problems(self._reading)

    def close(self) -> None:
        """Take the page away and notice nothing any more."""
        self._look_away()
        self._show(None)

    def _look_away(self) -> None:
        """Follow neither the files nor the screens from now on."""
        self._again.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()  # it has an owner, which would keep it at work
            self._watcher.blockSignals(True)
            self._watcher = None
        self._screens.changed = lambda: None

    # The file's problems

    def _show_problems(self, reading: Reading) -> None:
        self._watch(reading)
        from presenter.windows.problems_page import ProblemsPage  # only where there are some

        page = self._page
        if not isinstance(page, ProblemsPage):
            page = ProblemsPage(self._path.name)
            page.look_again.connect(self.begin)
            page.present_anyway.connect(self._ask_resume)
            page.closed.connect(self.given_up)
            self._show(page)
        page.show_problems(reading.problems, reading.session is not None)

    def _watch(self, reading: Reading) -> None:
        """Look again when one of the files is saved."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._again.start)
            self._watcher.directoryChanged.connect(self._again.start)
        # An editor that writes beside and renames shows as a change of the folder.
        folders = {str(path.parent) for path in reading.files}
        wanted = [*(str(path) for path in reading.files if path.is_file()), *folders]
        known = {*self._watcher.files(), *self._watcher.directories()}
        fresh = [path for path in wanted if path not in known]
        if fresh:
            self._watcher.addPaths(fresh)

    # An unfinished run

    @Slot()
    def _ask_resume(self) -> None:
        self._look_away()
        wanted = self._wishes.resume
        if wanted is not False:
            from presenter.run.records import find_unfinished

            self._earlier = find_unfinished(
                self._folder(), self._path, practice=self._wishes.practice
            )
        self._before = self._session_before()
        if self._earlier is None or wanted is True or wanted is False:
            self._ask_screens()
            return
        session = self._session()
        from presenter.windows.resume_page import ResumePage  # only where it is asked

        page = ResumePage(
            session.title,
            self._where(self._earlier, session),
            self._ago(),
            self._notices(),
            practice=self._wishes.practice,
        )
        page.resume_chosen.connect(self._ask_screens)
        page.fresh_chosen.connect(self._start_afresh)
        page.closed.connect(self.given_up)
        self._show(page)

    @Slot()
    def _start_afresh(self) -> None:
        self._earlier = self._before = None
        self._ask_screens()

    def _where(self, earlier: Loaded, session: Session) -> str:
        """Return where a run stopped, in words."""
        route = Route(session)
        if self._before is None:
            position = Run(route, self._clock, earlier.history).here
        else:
            position = route.nearest(Route(self._before), earlier.state.position)
        step = route.step(position)
        if step is None:
            return (
                translate("opening", "at the close")
                if position.name == "close"
                else translate("opening", "at its beginning")
            )
        text = translate("opening", "at step {number}, {heading}")
        place = 0.0
        if (
            earlier.alive is not None
            and position.is_("play")
            and position == earlier.state.position
        ):
            place = earlier.alive.film_ms // 1000
            text = translate("opening", "at step {number}, {heading}, at {time} of the film")
        return text.format(
            number=route.number(step.id), heading=step.heading, time=seconds_text(place)
        )

    def _ago(self) -> float:
        """Return the seconds since the program last ran."""
        stopped = self._earlier.stopped if self._earlier else None
        return 0.0 if stopped is None else self._clock.now().since(stopped)

    # A single screen

    @Slot()
    def _ask_screens(self) -> None:
        if self._wishes.windowed:
            self._go(Layout.WINDOWED)
            return
        found = self._screens.all()
        if found and places(found).wall is not None:
            self._go(Layout.PROJECTOR)
            return
        if self._wishes.practice:
            self._go(Layout.SIDE_BY_SIDE)  # nobody is there to see a wall
            return
        from presenter.windows.screen_page import OneScreenPage  # only where there is but one

        mirrored = bool(found) and places(found).mirrored
        if isinstance(self._page, OneScreenPage):
            self._page.tell(mirrored=mirrored)
            return
        page = OneScreenPage(self._session().title, mirrored=mirrored)
        page.show_here.connect(lambda: self._go(Layout.HERE))
        page.side_by_side.connect(lambda: self._go(Layout.SIDE_BY_SIDE))
        page.look_again.connect(self._ask_screens)
        page.closed.connect(self.given_up)
        self._screens.changed = self._ask_screens
        self._show(page)

    def _go(self, layout: Layout) -> None:
        self._look_away()
        session, reading = self._session(), self._reading
        at, wrong = self._step(session)
        messages = (wrong, self._earlier_words())
        ticket = Ticket(
            path=self._path,
            session=session,
            text=reading.text if reading else "",
            layout=layout,
            earlier=self._earlier,
            before=self._before,
            at=at,
            message=" ".join(filter(None, messages)),
            practice=self._wishes.practice,
        )
        # The show's windows come up before the page goes: the desktop is never bare between.
        self.ready.emit(ticket)
        self._show(None)

    def _step(self, session: Session) -> tuple[Beat | None, str]:
        """Return where to begin if that was asked for, and what is wrong with it."""
        if self._wishes.at is None:
            return None, ""
        try:
            return step_wanted(session, self._wishes.at), ""
        except LookupError as wrong:
            return None, str(wrong)

    def _session_before(self) -> Session | None:
        """Return the session as the run to go on with was led by, if the file was edited since."""
        earlier, reading = self._earlier, self._reading
        if earlier is None or reading is None or reading.text == earlier.text:
            return None
        return read_text(earlier.text.encode("utf-8", "surrogatepass"), self._path).session

    def _edited_words(self) -> str:
        """Say what was changed in the file since the run to go on with, or nothing."""
        if self._before is None:
            return ""
        from presenter.session.changes import changes_between, changes_words  # after an edit

        words = changes_words(changes_between(self._before, self._session()))
        text = translate("opening", "The file was edited since. {changes}")
        return text.format(changes=words) if words else ""

    def _earlier_words(self) -> str:
        """Say what is to be known of the run to go on with, or nothing."""
        if self._earlier is not None and self._earlier.problem:
            return translate(
                "opening", "{problem} The run goes on from what could be read of it."
            ).format(problem=self._earlier.problem)
        if self._wishes.resume is True and self._earlier is None:
            return translate(
                "opening", "There was no unfinished run to go on with; this one begins anew."
            )
        return " ".join(filter(None, (self._moved_words(), self._typed_words())))

    def _notices(self) -> tuple[str, ...]:
        """Return what the page says besides, a paragraph each."""
        return tuple(filter(None, (self._edited_words(), self._typed_words())))

    def _moved_words(self) -> str:
        """Say what was changed in the file and where that leaves the run, or nothing."""
        edited = self._edited_words()
        if not edited or self._earlier is None:
            return ""
        where = self._where(self._earlier, self._session())
        text = translate("opening", "{edited} You are {where}.")
        return text.format(edited=edited, where=where)

    def _typed_words(self) -> str:
        """Say what was being typed when the run stopped, or nothing."""
        alive = None if self._earlier is None else self._earlier.alive
        if alive is None or not alive.typed.strip():
            return ""
        text = translate("opening", "You were typing: “{text}”")
        return text.format(text=alive.typed.strip())

    def _session(self) -> Session:
        session = self._reading.session if self._reading else None
        if session is None:
            raise LookupError("no session was read")
        return session

    def _show(self, page: QWidget | None) -> None:
        before, self._page = self._page, page
        if page is not None:
            page.show()
            page.activateWindow()
        if before is not None:
            before.hide()
            before.deleteLater()


def step_wanted(session: Session, wanted: str) -> Beat:
    """Return the beat to begin at, by a step's id or number.

    Raises LookupError with a message for people if there is no such step.
    """
    route = Route(session)
    beat = route.first_beat(wanted)
    if beat is None and wanted.isdecimal():
        beat = route.numbered(int(wanted))
    if beat is not None:
        return beat
    guess = closest(wanted, [step.id for step in session.steps])
    last = len(session.steps)
    message = translate(
        "opening", "There is no step {wanted}; steps have an id or a number, 1 to {last}."
    ).format(wanted=wanted, last=last)
    if guess:
        message += " " + translate("opening", "Did you mean {guess}?").format(guess=guess)
    raise LookupError(message)
