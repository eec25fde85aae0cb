"""Start the presenter as its user does; print `painted` once both windows show all they should.

All means: the wall its scene, the console its text and both its small pictures. The program
then ends. The windows are watched from outside; nothing in them knows of it.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer

from presenter.cli import main as presenter
from presenter.windows import show as show_module

SESSION = sys.argv[1]


class Watched(show_module.Show):
    """A show that ends the program as soon as all is painted."""

    def begin(self) -> None:
        """Begin, and watch."""
        self._painted: set[str] = set()
        for name, window in (("wall", self.audience), ("console", self.console)):
            self._watch(name, window)
        super().begin()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _watch(self, name: str, window: object) -> None:
        paint = type(window).paintEvent  # type: ignore[attr-defined]

        def painted(event: object) -> None:
            paint(window, event)
            self._painted.add(name)

        window.paintEvent = painted  # type: ignore[attr-defined]

    def _look(self) -> None:
        small = [self.console._now.picture, self.console._next.picture]  # noqa: SLF001
        if len(self._painted) == 2 and all(picture.image() is not None for picture in small):  # noqa: PLR2004
            sys.stdout.write("painted\n")
            sys.stdout.flush()
            import os

            os._exit(0)


from presenter.windows import application  # noqa: E402

application.Show = Watched  # type: ignore[misc]
presenter([SESSION, "--fresh"])
