"""The sound desk: which loudspeaker films use, whether it is there, whether it was heard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from presenter.film.choice import Choice, change_words, tested_words
from presenter.windows.remembered import Remembered

if TYPE_CHECKING:
    from presenter.film.sound import Outputs, Watch
    from presenter.windows.sound_page import SoundPage

Place = Callable[[str], None]


class SoundDesk(QObject):
    """Keeps films on the loudspeaker chosen. `said` has what the console is to say of it.

    Beside a show it watches the devices; `playing` tells whether a film does.
    """

    said = Signal(str)
    closed = Signal()
    _listed = Signal(object)
    _chimed = Signal(str)

    def __init__(
        self,
        remembered: Remembered,
        playing: Callable[[], bool] = lambda: False,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._remembered = remembered
        self._playing = playing
        self._now = now
        self._place: Place = lambda _name: None
        self._outputs: Outputs | None = None
        self._reason = ""
        self._watch: Watch | None = None
        self._page: SoundPage | None = None
        self._chime: threading.Thread | None = None
        self.choice = Choice()
        self._listed.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._chimed.connect(self._tone_over, Qt.ConnectionType.QueuedConnection)

    def equip(self, outputs: Outputs | None, place: Place, reason: str = "") -> None:
        """Take a sound system and put films on the loudspeaker chosen; `reason` is why not."""
        self.choice = Choice(self._remembered.settings().output)
        self._place, self._outputs, self._reason = place, outputs, reason
        place(self.choice.wanted)
        if outputs is not None:
            from presenter.film.sound import Watch  # after the first picture

            self._watch = Watch(outputs, self._listed.emit)
            self._watch.begin()

    def page(self) -> SoundPage:
        """Return the page, as things stand."""
        if self._page is None:
            from presenter.windows.sound_page import SoundPage  # at the first look

            self._page = SoundPage()
            self._page.closed.connect(self.closed)
            self._page.panel.chosen.connect(self.choose)
            self._page.panel.tone_asked.connect(self.test)
            self._page.panel.answered.connect(self._answer)
        self._show()
        return self._page

    @Slot(str)
    def choose(self, name: str) -> None:
        """Have films heard on another device, from now on and the next time too."""
        self.choice = replace(self.choice, wanted=name)
        self._remembered.change(lambda settings: replace(settings, output=name))
        self._place(name)
        self._show()

    @Slot()
    def test(self) -> None:
        """Play the tone where films sound, on a thread of its own."""
        outputs, name = self._outputs, self.choice.used
        if outputs is None or (self._chime is not None and self._chime.is_alive()):
            return
        if self._page is not None:
            self._page.panel.show_tone()
        self._chime = threading.Thread(
            target=lambda: self._chimed.emit(outputs.chime(name)), name="test tone", daemon=True
        )
        self._chime.start()

    def ring(self, percent: int) -> None:
        """Play the soft chime where films sound, at a volume of 0 to 100, on a thread of its own.

        Where it cannot be heard nothing is said: the room sees that the time is up.
        """
        outputs, name = self._outputs, self.choice.used
        if outputs is None or (self._chime is not None and self._chime.is_alive()):
            return
        self._chime = threading.Thread(
            target=lambda: outputs.ring(name, percent), name="soft chime", daemon=True
        )
        self._chime.start()

    def close(self) -> None:
        """Watch and tell nothing any more."""
        self.blockSignals(True)
        if self._watch is not None:
            self._watch.close()
        if self._chime is not None:
            self._chime.join(2.0)
        if self._page is not None:
            self._page.hide()

    @Slot(object)
    def _take(self, names: tuple[str, ...]) -> None:
        """Take the devices that are there now."""
        before, self.choice = self.choice, replace(self.choice, names=names)
        moved = before.gone != self.choice.gone or before.used != self.choice.used
        if before.names is not None and moved:
            self._place(self.choice.wanted)
        words = change_words(before, self.choice, playing=self._playing())
        if words:
            self.said.emit(words)
        self._show()

    @Slot(str)
    def _tone_over(self, trouble: str) -> None:
        if self._page is None:
            return
        if trouble:
            self._page.panel.show_trouble(trouble)
        else:
            self._page.panel.ask()

    @Slot(bool)
    def _answer(self, heard: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._page is None:
            return
        if not heard:
            self._page.panel.show_advice()
            return
        at, on = self._now().isoformat(timespec="minutes"), self.choice.used
        self._remembered.change(lambda settings: replace(settings, heard_at=at, heard_on=on))
        self._page.panel.show_heard(tested_words(at, on))

    def _show(self) -> None:
        if self._page is None:
            return
        panel, settings = self._page.panel, self._remembered.settings()
        panel.show_choice(self.choice)
        if self._outputs is None:
            panel.show_none(self._reason)
        elif self.choice.gone:
            panel.show_gone(self.choice.wanted)
        else:
            panel.rest(tested_words(settings.heard_at, settings.heard_on))
