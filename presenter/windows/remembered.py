"""What is remembered from one show to the next: sessions opened, and which screen is the wall."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QThreadPool

from presenter.run.settings import Settings, load_settings, save_settings
from presenter.share.screens import Screen, told_apart, walls

Change = Callable[[Settings], Settings]


class Remembered:
    """Holds the settings; with `where` they are kept on the disk too, on a thread of its own.

    `say` is told, on that thread, what went wrong. A choice holds at once in this program,
    whatever becomes of the file.
    """

    def __init__(
        self,
        where: Callable[[], Path] | None = None,
        say: Callable[[str], None] = lambda _words: None,
    ) -> None:
        self._where = where
        self._say = say
        self._settings: Settings | None = None
        self._lock = Lock()  # two changes must not write over each other

    def wall_among(self, screens: Sequence[Screen]) -> Screen | None:
        """Return the screen that was made the wall when just these were there, if any was.

        Else one that was made the wall among others, if it is not the laptop's own.
        """
        turn = walls(screens)
        if len(turn) < 2:
            return None
        marks = dict(zip(told_apart(screens), screens, strict=True))
        known = self._known()
        found = known.wall_among(marks)
        if found is None:
            found = known.known_wall(mark for mark, each in marks.items() if each in turn[:-1])
        return None if found is None else marks[found]

    def choose_wall(self, screens: Sequence[Screen], wall: Screen) -> None:
        """Remember which of these screens is the wall."""
        marks = told_apart(screens)
        mark = marks[list(screens).index(wall)]
        self._settings = self._known().chose(marks, mark)
        self._change(lambda settings: settings.chose(marks, mark))

    def opened(self, session: Path) -> None:
        """Remember a session as the newest."""
        self._change(lambda settings: settings.opened(session))

    def _known(self) -> Settings:
        if self._settings is None:
            # What is wrong with the file is told when it is written: nothing is in the room yet.
            self._settings = load_settings(self._where())[0] if self._where else Settings()
        return self._settings

    def _change(self, change: Change) -> None:
        if self._where is not None:
            where = self._where()
            QThreadPool.globalInstance().start(lambda: self._keep(change, where))

    def _keep(self, change: Change, where: Path) -> None:
        with self._lock:
            settings, trouble = load_settings(where)  # another program may have written meanwhile
            trouble = save_settings(change(settings), where) or trouble
        if trouble:
            self._say(trouble)
