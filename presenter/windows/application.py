"""The program with windows: from the command line to the last window closed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from presenter.run.clock import Clock, SystemClock
from presenter.run.record import runs_folder
from presenter.run.settings import settings_path
from presenter.session.reading import read_session
from presenter.share.unexpected import Unexpected, install
from presenter.windows.look import follow
from presenter.windows.opening import Opening, Wishes, step_wanted
from presenter.windows.remembered import Remembered
from presenter.windows.screens import QtScreens, Screens
from presenter.windows.sheets import Sheet, take
from presenter.windows.show import Show
from presenter.windows.sight import sight_for
from presenter.windows.ticket import Ticket
from presenter.windows.tongues import speak_language

if TYPE_CHECKING:
    from presenter.windows.past_page import PastPage
    from presenter.windows.times_desk import TimesDesk

_WRONG_CALL = 2
_REMEMBER_MS = 1500
_COLLECT_MS = 2500
_WATCH_MS = 300  # both windows are painted by then
_TURN = 0.0001  # seconds a thread may keep Python to itself; by itself it takes fifty times as long


def run_present(
    file: Path, *, at: str | None, windowed: bool, resume: bool | None, practice: bool = False
) -> int:
    """Present a session file; return the exit code."""
    if at is not None and (wrong := _wrong_step(file, at)):
        sys.stderr.write(f"presenter: {wrong}\n")
        return _WRONG_CALL
    program = Program()
    program.open(file, Wishes(at, windowed, resume, practice))
    return program.run()


def run_welcome() -> int:
    """Show the welcome window; return the exit code."""
    program = Program()
    program.welcome()
    return program.run()


def _wrong_step(file: Path, at: str) -> str:
    """Return what is wrong with the step to begin at, or nothing."""
    session = read_session(file).session
    if session is None:
        return ""  # the problems page says more
    try:
        step_wanted(session, at)
    except LookupError as wrong:
        return str(wrong)
    return ""


class Program(QObject):
    """Holds what is open: the welcome window, an opening, or a show; one at a time."""

    def __init__(
        self,
        screens: Screens | None = None,
        clock: Clock | None = None,
        make_show: Callable[[Ticket, Screens, Clock], Show] | None = None,
    ) -> None:
        known = QApplication.instance()
        self._application = known if isinstance(known, QApplication) else _application()
        super().__init__()
        self._screens = screens or QtScreens(self._application)
        self._clock = clock or SystemClock()
        self._remembered = Remembered(settings_path, self._say)
        speak_language(self._remembered.settings().language)
        self._make_show = make_show or self._show
        self._opening: Opening | None = None
        self._path = Path()  # of the session in the room
        self._times: TimesDesk | None = None
        self._from_welcome = False
        self._past: PastPage | None = None
        self._left: list[Sheet] = []  # the room's last picture, on its screen
        self.show_now: Show | None = None
        self._unexpected: Unexpected = install(self._met)

    def run(self) -> int:
        """Run until the last window is closed; return the exit code."""
        with ExitStack() as ending:
            QTimer.singleShot(_WATCH_MS, lambda: self._watch(ending))
            QTimer.singleShot(_COLLECT_MS, _collect_again)
            code = self._application.exec()
        if self.show_now is not None:
            self.show_now.close()  # asked to end from outside: the record is finished all the same
        self._drop_times()
        self._remembered.wait()
        self._unexpected.remove()
        return code

    def _watch(self, ending: ExitStack) -> None:
        """Notice crashes, and requests from outside to end."""
        from presenter.windows.interrupt import ending_by

        self._unexpected.watch_for_crashes()
        ending.enter_context(ending_by(self._application.quit))

    def welcome(self) -> None:
        """Show the welcome window."""
        from presenter.windows.welcome import WelcomeWindow

        self._from_welcome = True
        self._welcome = WelcomeWindow(self._remembered)
        self._welcome.open_session.connect(lambda path: self.open(path, Wishes()))
        self._welcome.practise_session.connect(lambda path: self.open(path, Wishes(practice=True)))
        self._welcome.closed.connect(self._leave)
        self._welcome.past_asked.connect(self._show_past)
        self._welcome.show()

    def open(self, file: Path, wishes: Wishes) -> None:
        """Open a session file, unless one is in the room.

        A question still asked about another one is dropped.
        """
        if self.show_now is not None:
            return
        self._drop_opening()
        follow(sight_for(self._remembered.settings()))
        self._opening = Opening(file, wishes, self._screens, self._clock)
        self._opening.ready.connect(self._begin)
        self._opening.given_up.connect(self._give_up)
        self._opening.begin()

    def _begin(self, ticket: Ticket) -> None:
        self._close_past()  # its windows are not for the room
        self._path = ticket.path
        try:
            self.show_now = self._make_show(ticket, self._screens, self._clock)
            self.show_now.over.connect(self._end)
            self.show_now.begin()
        except Exception as error:  # noqa: BLE001 - a program without any window would be worse
            self._unexpected.report(error, "while the windows were built")
            self._end()
            return
        self._take_picture()
        if self._from_welcome:
            self._welcome.hide()
        # Late: the disk may be slow, and the room waits for its picture.
        QTimer.singleShot(_REMEMBER_MS, lambda: self._remembered.opened(ticket.path))

    def _show(self, ticket: Ticket, screens: Screens, clock: Clock) -> Show:
        return Show(ticket, screens, clock=clock, remembered=self._remembered)

    def _end(self) -> None:
        over: Path | None = None
        practised = False
        if self.show_now is not None:
            state = self.show_now.run.state
            practised = state.practice and state.ended and state.begun is not None
            self._take_picture()
            left = self.show_now.room.parting() if state.begun and not practised else None
            self.show_now.close()
            self._keep(left)
            over = _kept(self.show_now)
            self.show_now.deleteLater()
            self.show_now = None
        if practised:
            self._look_at_times()
            return
        if over is None:
            self._take_picture()
        if over is None or self._from_welcome:
            self._give_up()
        if over is not None:
            self._show_past(over)

    def _keep(self, picture: Sheet | None) -> None:
        """Let the room see its last picture, and no desktop, while names are written here."""
        if picture is not None:
            self._left.append(picture)
            # The system would move it over the page that is left to write on.
            self._screens.changing = self._take_picture

    def _take_picture(self) -> None:
        if self._screens.changing == self._take_picture:
            self._screens.changing = lambda: None
        take(self._left)
        self._left.clear()

    def _show_past(self, over: Path | None = None) -> None:
        """Offer what can be made of past sessions, and of one that is just over."""
        from presenter.windows.past_page import PastPage

        self._close_past()
        self._past = PastPage(over.parent if over else runs_folder(), over)
        self._past.closed.connect(self._past_closed)
        self._past.show()
        self._past.raise_()
        self._past.activateWindow()

    def _past_closed(self) -> None:
        self._take_picture()
        self._close_past()
        if not self._from_welcome:
            self._application.quit()

    def _close_past(self) -> None:
        if self._past is not None:
            self._past.finish()
            self._past = None

    def _look_at_times(self) -> None:
        """Show how long the steps of the practice took, then go on as after every session."""
        from presenter.windows.times_desk import TimesDesk  # only after a practice

        self._drop_opening()
        self._times = TimesDesk(self._path, runs_folder())
        self._times.closed.connect(self._leave_times)
        self._times.begin()

    def _leave_times(self) -> None:
        self._drop_times()
        self._give_up()

    def _drop_times(self) -> None:
        if self._times is not None:
            self._times.close()
            self._times.deleteLater()
            self._times = None

    def _drop_opening(self) -> None:
        if self._opening is not None:
            self._opening.close()
            self._opening.deleteLater()
            self._opening = None

    def _leave(self) -> None:
        """End the program: its welcome window was closed."""
        self._take_picture()
        self._close_past()
        self._drop_times()
        self._drop_opening()
        self._application.quit()

    def _give_up(self) -> None:
        self._drop_opening()
        if self._from_welcome:
            self._welcome.refresh()
            self._welcome.show()
        else:
            self._application.quit()

    def _met(self, words: str) -> None:
        """Tell of the unexpected, and have it written down with the run."""
        if self.show_now is not None:
            self.show_now.met(words)
        else:
            self._say(words)

    def _say(self, words: str) -> None:
        """Tell something quietly on the console, else on the terminal."""
        if self.show_now is not None:
            self.show_now.say(words)
        else:
            sys.stderr.write(f"presenter: {words}\n")


def _kept(show: Show) -> Path | None:
    """Return the record of a real run that left the cover, None if there is none."""
    record, state = show.keeping.record, show.run.state
    if record is None or not record.recording or state.begun is None or state.practice:
        return None
    return record.path


def _collect_again() -> None:
    """Look for rubbish again, but not through what the start made: a film must not wait for it."""
    gc.freeze()
    gc.enable()


def _application() -> QApplication:
    sys.setswitchinterval(_TURN)  # or the window waits for a worker that sets letters for later
    application = QApplication(sys.argv[:1])
    application.setApplicationName("presenter")
    application.setApplicationDisplayName("")
    application.setQuitOnLastWindowClosed(False)
    application.setStyle("Fusion")
    return application
