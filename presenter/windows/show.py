"""A show: all that stands while a session is in the room, built and taken down in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from presenter.run.clock import Clock, SystemClock
from presenter.run.pacing import pacing
from presenter.run.run import Run
from presenter.run.settings import Settings
from presenter.session.beats import COVER, Route
from presenter.session.language import translate
from presenter.session.reading import Reading, read_session
from presenter.stage.still import Pictures
from presenter.windows.ahead import Ahead
from presenter.windows.audience import AudienceWindow
from presenter.windows.awake import Awake, SystemAwake
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.display import Display
from presenter.windows.keeping import Keeping
from presenter.windows.keys import BY_HAND, WORKSHOP, Action
from presenter.windows.look import follow
from presenter.windows.outfit import Outfit
from presenter.windows.presentation import Presentation, Reloaded
from presenter.windows.remembered import Remembered
from presenter.windows.room import Room
from presenter.windows.screens import QtScreens, Screens
from presenter.windows.sight import sight_for
from presenter.windows.sound_desk import SoundDesk
from presenter.windows.ticket import Ticket
from presenter.windows.tongues import speak_of
from presenter.windows.wiring import actions, connect

if TYPE_CHECKING:
    from presenter.film.player import FilmPlayer
    from presenter.film.sound import Outputs
    from presenter.run.apart import KeptNames
    from presenter.run.record import Record
    from presenter.windows.film_controls import FilmControls
    from presenter.windows.screen_help import ScreenHelp
    from presenter.windows.tools import Tools
    from presenter.windows.workshop import Workshop

_TEXT_STEP = 10  # percent
_SETTLE_MS = 100  # after the room's first picture: the console's small ones come before players
_PATIENCE_MS = 1000  # where there is no projector, the room sees nothing at first
_AWAKE_MS = 2000  # nothing falls asleep so soon


class Show(QObject):
    """One session in the room, from its first picture to its end. `over` tells the end."""

    over = Signal()
    _said = Signal(str)
    _noted = Signal(str)

    def __init__(
        self,
        ticket: Ticket,
        screens: Screens,
        *,
        clock: Clock | None = None,
        awake: Awake | None = None,
        folder: Path | None = None,
        players: Sequence[FilmPlayer] | None = None,
        remembered: Remembered | None = None,
        outputs: Outputs | None = None,
    ) -> None:
        """Build all of a show; without `players` films play by VLC, or what the settings name.

        Without `remembered` a wall once chosen is forgotten with the show.
        """
        super().__init__()
        self._ticket = ticket
        self._given = (players, outputs)
        self._remembered = remembered or Remembered()
        self._clock = clock or SystemClock()
        follow(sight_for(self._remembered.settings()))
        speak_of(ticket.session)
        history = ticket.earlier.history if ticket.earlier else ()
        self._ahead = Ahead(Pictures())
        self.audience = AudienceWindow(ticket.session.title, self._ahead)
        # The window system needs a while to bring a window up; the rest is built in that time.
        self.room = Room(screens, QtScreens.native, self.audience, ticket.layout, self._remembered)
        self.room.open_wall()
        self.run = Run(Route(ticket.before or ticket.session), self._clock, history)
        self.console = ConsoleWindow(ticket.session.title)
        self.display = Display(
            self.run, self._clock, self.audience, self.console, self._ahead, _today
        )
        self.keeping = Keeping(self.run, ticket, self._clock, folder)
        self._early = self.keeping.early
        self.presentation = Presentation(
            self.run, self._clock, self.display, self._early, self._reload
        )
        self.sound = SoundDesk(self._remembered, lambda: self.run.state.film_playing)
        self._help: ScreenHelp | None = None
        self._tools: Tools | None = None
        self._workshop: Workshop | None = None
        self._awake = awake or SystemAwake(self._noted.emit)
        self.covers = Covers(
            self.presentation, self.audience, self.console, self.room, self._remembered
        )
        self._actions = actions(self.presentation, self.console) | self._own_actions()
        self.outfit = Outfit(
            *(self.presentation, self._clock, self._remembered, self.sound, self.console.meter)
        )
        self.outfit.done.connect(self._equipped)
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._settle_in)
        self._rousing = QTimer(self, singleShot=True, interval=_AWAKE_MS)
        self._rousing.timeout.connect(self._awake.begin)
        self._connect()

    def begin(self) -> None:
        """Show both windows; the rest comes once the room sees something."""
        self._resume_or_start()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.covers.keys.install(application)
        self.room.furnish(self.console)
        self.presentation.begin()
        if self.run.state.begun is None:
            self.console.ask_finish(self._finish())
        self.presentation.say(self._ticket.message)
        self._settling.start(_PATIENCE_MS)

    def say(self, words: str) -> None:
        """Say something on the console's quiet line; may be called from any thread."""
        self._said.emit(words)

    def met(self, words: str) -> None:
        """Say and write down what nobody expected; may be called from any thread."""
        self._said.emit(words)
        self.keeping.met.emit(words)

    def names(self) -> KeptNames:
        """Return what keeps people's names beside the run, on this computer only."""
        return self.keeping.names(self._begin_record())

    def act(self, action: Action) -> None:
        """Do what a key asks for; whoever does anything else does not want to end."""
        if action not in (Action.ESCAPE, Action.ENTER):
            self.presentation.go_on()
        self._actions[action]()

    def screen_help(self) -> ScreenHelp:
        """Return what swaps and numbers the screens; made when it is first asked for."""
        if self._help is None:
            from presenter.windows.screen_help import ScreenHelp  # at the first press

            self._help = ScreenHelp(self.room, self.audience, self.run.session.theme)
            self._help.said.connect(self.presentation.say)
            self._help.card_changed.connect(self.presentation.cover_wall)
            self.presentation.moved.connect(self._help.take_card)
            self.covers.keys.first = self._help.take_card
        return self._help

    def tools(self) -> Tools:
        """Return what adds to the wall by hand; made when it is first asked for."""
        if self._tools is None:
            from presenter.windows.tools import Tools  # at the first press

            self._tools = Tools(self.presentation, self.console, self.covers)
        return self._tools

    def workshop(self) -> Workshop:
        """Return what leads a workshop beside its slides; made when it is first asked for."""
        if self._workshop is None:
            from presenter.windows.workshop import Workshop  # at the first press

            desks = self.presentation, self.console, self.covers
            self._workshop = Workshop(*desks, self.names)
        return self._workshop

    def to_the_room(self) -> None:
        """Close what lies over the console and bring the wall back; never starts anew."""
        self.console.hide_overlay()
        self.presentation.go_on()
        self.room.to_the_room()

    def _own_actions(self) -> dict[Action, Callable[[], None]]:
        """Return what keys do that is no part of the run."""
        return {
            **{action: partial(self._by_hand, action) for action in BY_HAND},
            **{action: partial(self._in_workshop, action) for action in WORKSHOP},
            Action.ESCAPE: self._escape_pressed,
            Action.ENTER: self._enter_pressed,
            Action.OVERVIEW: self.covers.overview,
            Action.KEYS: self.covers.key_card,
            Action.SOUND: self._sound_page,
            Action.SETTINGS: self.covers.settings,
            Action.NOTES: self.room.toggle_notes,
            Action.ROOM: self.to_the_room,
            Action.SWAP: lambda: self.screen_help().swap(),
            Action.NUMBERS: lambda: self.screen_help().show_numbers(),
            Action.TEST_CARD: lambda: self.screen_help().show_card(),
        }

    def _sound_page(self) -> None:
        self.covers.toggle(self.sound.page())

    def _by_hand(self, action: Action) -> None:
        self.tools().act(action)

    def _in_workshop(self, action: Action) -> None:
        self.workshop().act(action)

    def _escape_pressed(self) -> None:
        if self.console.entry().is_open():
            self.console.entry().close_field()
        elif self._tools is None or not self._tools.escape():
            self.presentation.ask_end()

    def _enter_pressed(self) -> None:
        if self.presentation.asking_end:
            self.presentation.end()

    def close(self) -> None:
        """Take everything down and finish the record."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self.covers.keys)
        self._settling.stop()
        self._rousing.stop()
        self.room.close()
        if self._help is not None:
            self._help.close()
        for made in (self._tools, self._workshop):
            if made is not None:
                made.close()
        if self.run.state.begun is not None:
            self._begin_record()  # for a run that was over before all was loaded
        self._awake.end()
        self.sound.close()
        self.presentation.close()
        self.outfit.close()
        self.covers.close()
        self._ahead.close()
        self.keeping.drop_unbegun()
        for window in (self.audience, self.console):
            window.blockSignals(True)  # a window being taken apart tells of changed sizes
            window.close()
            window.deleteLater()  # here and now, not on whatever thread collects the garbage

    # Building

    @property
    def _record(self) -> Record | None:
        return self.keeping.record

    def _begin_record(self) -> Record:
        if self.keeping.record is None:
            record = self.keeping.begin()
            self.presentation.record_to(record, self._early.events)
            return record
        return self.keeping.record

    def _resume_or_start(self) -> None:
        ticket = self._ticket
        if ticket.earlier is None:
            self._early.write(self.run.start(practice=ticket.practice))
        else:
            self._early.write(self.run.resume(ticket.earlier.alive))
            if ticket.before is not None:
                self._early.write(self.run.reload(ticket.session) + self.run.thaw_lost())
                self.display.forget()
        if ticket.at is not None:
            self._early.write(self.run.go_to(ticket.at))

    def _connect(self) -> None:
        show = self.presentation
        connect(show, self.console, self.audience)
        self.audience.first_painted.connect(lambda: self._settling.start(_SETTLE_MS))
        self.covers.settings_changed.connect(lambda new: follow(sight_for(new)))
        keys = self.covers.keys
        keys.asked.connect(self.act)
        keys.numbered.connect(show.go_to_number)
        keys.typed.connect(self.display.type_number)
        self._said.connect(show.say)
        self.covers.settings_changed.connect(self._settings_changed)
        self._noted.connect(show.display.note)
        self.keeping.changed.connect(show.wake)
        self.keeping.watch(self.room, self.sound)
        self.keeping.follow(self.console.entry())
        self.sound.said.connect(show.say)
        self.sound.closed.connect(self.covers.uncover)
        self.console.film_made.connect(self._film_made)
        self.covers.sound_asked.connect(self._sound_page)
        self.room.projector_missing.connect(show.miss_projector)
        self.room.notes_seen.connect(self._note_notes)
        self.room.said.connect(show.say)
        show.end_asked.connect(self._ask_end)
        show.ended.connect(self.over)
        show.moved.connect(self._moved)
        self.console.overview_pressed.connect(self.covers.overview)
        self.console.keys_pressed.connect(self.covers.key_card)
        self.console.workshop_pressed.connect(lambda: self.workshop().page())
        self.console.count_pressed.connect(lambda: self.workshop().act(Action.ANSWERS))
        self.console.numbers_pressed.connect(lambda: self.screen_help().show_numbers())
        self.console.text_larger.connect(lambda: self._resize_text(_TEXT_STEP))
        self.console.text_smaller.connect(lambda: self._resize_text(-_TEXT_STEP))

    @Slot()
    def _settle_in(self) -> None:
        """Load what the first picture did not need: record, players, the way to stay awake."""
        self._settling.stop()
        if self._record is not None:
            return
        self._begin_record()
        self._settings_changed(self._remembered.settings())
        wall = self.audience.wanted(self.display.scene)
        self.outfit.begin((wall.width, wall.height), *self._given)

    @Slot()
    def _equipped(self) -> None:
        """Do what waited for the players."""
        self.covers.learned()
        self._rousing.start()
        if self.run.state.people.asked:
            self.workshop().groups()  # a run taken up again: names for the wall, hints

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        self.display.captioning.follow(settings)
        self.display.show()

    # While it runs

    @Slot(bool)
    def _note_notes(self, seen: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.display.say_of_wall(replace(self.display.looks, notes_seen=seen))

    @Slot(bool)
    def _ask_end(self, asking: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.covers.keys.enter_asked = asking
        if asking:
            self.room.show_console()
        elif self.console.overlay() is None:
            self.room.leave_console()
        self.console.ask_end(asking=asking)

    @Slot()
    def _moved(self) -> None:
        if self.run.state.position != COVER:
            self.console.hide_finish()

    @Slot(object)
    def _film_made(self, controls: FilmControls) -> None:
        controls.outputs_pressed.connect(self._sound_page)

    def _resize_text(self, change: int) -> None:
        self.console.set_text_percent(max(100, min(200, self.console.text_percent() + change)))

    def _finish(self) -> int | None:
        """Return the finish to suggest: the one the run is held to if nothing is answered."""
        due = pacing(self.run.route, self.run.state, {}, self._clock, self._clock.now()).due
        return None if due is None else int(due)

    def _reload(self) -> Reloaded:
        return reloaded(read_session(self._ticket.path))


def reloaded(reading: Reading) -> Reloaded:
    """Return what an edited file gives: its session, or why the one before stays."""
    errors = [problem for problem in reading.problems if problem.is_error]
    if reading.session is not None and not errors:
        count = len(reading.session.steps)
        words = translate("show", "Read again: %n step(s).", n=count)
        return Reloaded(reading.session, reading.text, words)
    if not errors:
        words = translate("show", "The edited file has an error. Going on as before.")
        return Reloaded(None, "", words)
    words = translate(
        "show", "The edited file has an error. Line {line}: {message} Going on as before."
    )
    if len(errors) > 1:
        words = translate(
            "show",
            "The edited file has an error. Line {line}: {message} (and %n more)"
            " Going on as before.",
            n=len(errors) - 1,
        )
    first = errors[0]
    return Reloaded(None, "", words.format(line=first.line, message=first.message))


def _today() -> str:
    return _iso(date.today())


@lru_cache(maxsize=1)
def _iso(day: date) -> str:
    """Return a day as it is written in session files; asked for with each picture of a film."""
    return day.isoformat()
