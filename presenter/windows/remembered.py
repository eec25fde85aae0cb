"""What is remembered from one show to the next, held here and kept on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QThreadPool

from presenter.run.settings import Settings, load_settings, save_settings
from presenter.share.screens import Screen, told_apart, walls

Change = Callable[[Settings], Settings]


class Remembered:
    """Holds the settings; with `where` they are kept on the disk too, on a thread of its own.

    `say` is told, on that thread, what went wrong. A change holds at once in this program,
    whatever becomes of the file. `trouble` is what of the file could not be read.
    """

    def __init__(
        self,
        where: Callable[[], Path] | None = None,
        say: Callable[[str], None] = lambda _words: None,
    ) -> None:
        self._where = where
        self._say = say
        self._settings: Settings | None = None
        self.trouble = ""
        self._writer = QThreadPool()
        self._writer.setMaxThreadCount(1)  # changes are written in the order they were made

    def settings(self) -> Settings:
        """Return what is remembered; read when it is first asked for."""
        if self._settings is None:
            read = load_settings(self._where()) if self._where else (Settings(), "")
            self._settings, self.trouble = read
        return self._settings

    def change(self, change: Change, failed: Callable[[str], None] | None = None) -> None:
        """Remember something else from now on.

        `failed` is told in place of `say`, on a thread of its own, if the disk refuses it.
        """
        self._settings = change(self.settings())
        if self._where is not None:
            where, told = self._where(), failed or self._say
            self._writer.start(lambda: self._keep(change, where, told))

    def wait(self, milliseconds: int = 2000) -> bool:
        """Wait until all is on the disk; return False if it takes longer than that."""
        return self._writer.waitForDone(milliseconds)

    def wall_among(self, screens: Sequence[Screen]) -> Screen | None:
        """Return the screen that was made the wall when just these were there, if any was.

        Else one that was made the wall among others, if it is not the laptop's own.
        """
        turn = walls(screens)
        if len(turn) < 2:
            return None
        marks = dict(zip(told_apart(screens), screens, strict=True))
        known = self.settings()
        found = known.wall_among(marks)
        if found is None:
            found = known.known_wall(mark for mark, each in marks.items() if each in turn[:-1])
        return None if found is None else marks[found]

    def choose_wall(self, screens: Sequence[Screen], wall: Screen) -> None:
        """Remember which of these screens is the wall."""
        marks = told_apart(screens)
        mark = marks[list(screens).index(wall)]
        self.change(lambda settings: settings.chose(marks, mark))

    def opened(self, session: Path) -> None:
        """Remember a session as the newest."""
        self.change(lambda settings: settings.opened(session))

    def _keep(self, change: Change, where: Path, told: Callable[[str], None]) -> None:
        settings, trouble = load_settings(where)  # another program may have written meanwhile
        trouble = save_settings(change(settings), where) or trouble
        if trouble:
            told(trouble)
