"""From the film on the wall to what the meter shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from presenter.film.levels import LevelBook
from presenter.run.run import Run
from presenter.windows.display import Display
from presenter.windows.meter import Heard, Meter


class Metering(QObject):
    """Fills a meter with the levels of the film the run is at, measured on another thread."""

    _learned = Signal()

    def __init__(self, run: Run, display: Display, meter: Meter) -> None:
        super().__init__()
        self._run, self._display = run, display
        self._book = LevelBook()
        self._book.changed = self._learned.emit
        self._learned.connect(meter.refresh, Qt.ConnectionType.QueuedConnection)
        meter.ask = self.heard

    def heard(self) -> Heard:
        """Return what the film sounds like at this moment."""
        step = self._display.showing()
        levels = None if step is None else self._book.of(step.film.path)
        if step is None or levels is None:
            return Heard()
        level, state = levels.at(self._display.film_ms() / 1000), self._run.state
        return Heard(levels.has_sound, level.rms, level.peak, state.volume, state.muted, step.gain)

    def close(self) -> None:
        """Measure no more."""
        self.blockSignals(True)
        self._book.close()
