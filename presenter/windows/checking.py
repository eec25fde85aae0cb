"""Looking a session over while its window stays alive: films are opened and pages laid out."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from presenter.session.problems import Problem
from presenter.share.inspection import inspect

_CLOSE = 2.0  # seconds; a film on a slow stick may take longer, and nobody waits for it


class Checking(QObject):
    """Looks one session over at a time, on a thread of its own.

    `done` tells on the window's thread that it is over: the file's path and its problems, or None
    if there was a fault, which the program's last resort has told.
    """

    done = Signal(object, object)  # Path, tuple[Problem, ...] | None
    _looked = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._looked.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while a session is looked over."""
        return self._thread is not None

    def start(self, path: Path) -> None:
        """Look a session over, unless one is looked over now."""
        if self._thread is None:
            look = threading.Thread(target=self._look, args=(path,), name="check", daemon=True)
            self._thread = look
            look.start()

    def close(self) -> None:
        """Tell nothing any more; waits for what is looked at, at most two seconds."""
        self.blockSignals(True)
        if self._thread is not None:
            self._thread.join(_CLOSE)

    def _look(self, path: Path) -> None:
        problems: tuple[Problem, ...] | None = None
        try:
            problems = inspect(path)
        finally:
            self._looked.emit(path, problems)

    @Slot(object, object)
    def _tell(self, path: Path, problems: tuple[Problem, ...] | None) -> None:
        self._thread = None
        self.done.emit(path, problems)
