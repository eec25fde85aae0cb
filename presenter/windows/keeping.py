"""What is kept of a show: its record on the disk, people's names beside it, and its troubles."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presenter.run.clock import Clock
from presenter.run.record import Record, runs_folder
from presenter.run.run import Run, Told
from presenter.windows.recorder import Kept
from presenter.windows.troubles import Troubles

if TYPE_CHECKING:
    from presenter.run.apart import KeptNames, Person
    from presenter.windows.entry import Entry
    from presenter.windows.room import Room
    from presenter.windows.sound_desk import SoundDesk
    from presenter.windows.ticket import Ticket


class Keeping(QObject):
    """Begins the record of a run, or goes on with it; until then `early` keeps what happens.

    `changed` tells that the disk failed or is well again; `met` takes in what nobody expected.
    Both may come from any thread.
    """

    changed = Signal()
    met = Signal(str)

    def __init__(self, run: Run, ticket: Ticket, clock: Clock, folder: Path | None) -> None:
        super().__init__()
        self._run = run
        self._ticket = ticket
        self._clock = clock
        self._folder = folder
        self._known: Mapping[int, Person] = {}
        self._names: KeptNames | None = None
        self._sound: SoundDesk | None = None
        self.early = Kept()
        self.record: Record | None = None
        self._troubles = Troubles(run, self._write)
        self.changed.connect(self._note_recording)
        self.met.connect(self._troubles.met)

    def follow(self, entry: Entry) -> None:
        """Keep what is being typed in the console's bar."""
        entry.field.textChanged.connect(lambda text: self.typing(text if entry.is_open() else ""))
        entry.opened.connect(lambda opened: self.typing(entry.field.text() if opened else ""))

    def watch(self, room: Room, sound: SoundDesk) -> None:
        """Write down when the projector or the loudspeaker goes and comes back."""
        self._sound = sound
        room.projector_missing.connect(self._troubles.projector)
        sound.said.connect(self._note_speaker)

    def begin(self) -> Record:
        """Begin the record; called once."""
        earlier = self._ticket.earlier
        if earlier is None:
            self.record = self._new()
            return self.record
        from presenter.run.apart import read_apart  # before the record is locked

        apart = read_apart(earlier.path)
        self._known = dict(apart.people)
        if not earlier.problem:
            self.record = Record.go_on(earlier.path, told=self.changed.emit)
            if self._ticket.text != earlier.text:
                self.record.write_text("", self._ticket.text)
            return self.record
        self.record = self._new()
        self.record.write(earlier.history)  # a damaged record is read, not written to
        self.record.write_people(self._known)
        self.record.write_sheets(apart.sheets)
        return self.record

    def _new(self) -> Record:
        utc, folder = self._clock.now().utc, self._folder or runs_folder()
        ticket = self._ticket
        return Record.create(folder, ticket.path, ticket.text, utc=utc, told=self.changed.emit)

    def names(self, record: Record) -> KeptNames:
        """Return what keeps people's names beside the run, on this computer only."""
        if self._names is None:
            from presenter.run.apart import KeptNames  # at the first name

            self._names = KeptNames(record.write_people, self._known)
        return self._names

    @Slot(str)
    def typing(self, text: str) -> None:
        """Keep what is being typed, so that not even that is lost; empty once it is entered."""
        if self.record is not None:
            self.record.typing(text)

    def drop_unbegun(self) -> None:
        """Remove the record of a run that never left the cover; one that stays does no harm."""
        if self.record is not None and self._run.state.begun is None:
            with suppress(OSError):
                self.record.path.unlink()

    def _write(self, events: Told) -> None:
        """Keep events that change nothing in what is shown."""
        (self.record or self.early).write(events)

    @Slot()
    def _note_recording(self) -> None:
        self._troubles.recording(self.record.reason if self.record else "")

    @Slot()
    def _note_speaker(self) -> None:
        choice = None if self._sound is None else self._sound.choice
        self._troubles.speaker(choice.wanted if choice is not None and choice.gone else "")
