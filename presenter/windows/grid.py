"""The overview with its pictures: small ones of each step, painted as they come into sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from presenter.stage.still import Pictures
from presenter.windows.ahead import Ahead, Wanted
from presenter.windows.display import Display, over_film
from presenter.windows.holding import OVER_FILM
from presenter.windows.overview import Overview


class Grid(QObject):
    """Fills an overview from a display. The wall shows nothing of it until a step is chosen."""

    step_chosen = Signal(str)
    closed = Signal()

    def __init__(self, display: Display) -> None:
        super().__init__()
        self.overview = Overview()
        self._display = display
        self._ahead = Ahead(Pictures(), self)
        self._steps: dict[Wanted, str] = {}
        self._filled: object = None  # what the pictures were painted from
        self.overview.step_chosen.connect(self.step_chosen)
        self.overview.closed.connect(self.closed)
        self.overview.wanted.connect(self._paint)
        self._ahead.painted.connect(self._painted)

    def fill(self) -> None:
        """Show the steps as they stand now."""
        rows = self._display.rows()
        here = next((row.step for row in rows if row.state == "now"), "")
        self._steps.clear()
        self._ahead.forget()
        scenes = {row.step: self._display.picture(row.step, 16, 9, 1.0) for row in rows}
        filled = (self._display.edition, scenes)
        if filled != self._filled:
            self.overview.forget_thumbnails()  # the session was edited, or a film failed
        self._filled = filled
        self.overview.set_rows(rows, here, self._display.texts())

    def close(self) -> None:
        """Stop painting."""
        self._ahead.close()

    @Slot(object)
    def _paint(self, steps: tuple[str, ...]) -> None:
        ratio = self.overview.devicePixelRatioF()
        size = self.overview.thumbnail_size() * ratio
        wanted: list[Wanted] = []
        for step in steps:
            picture = self._display.picture(step, size.width(), size.height(), ratio)
            if picture is not None:
                self._steps[picture] = step
                wanted.append(picture)
        self._ahead.ask(wanted)

    @Slot(object)
    def _painted(self, wanted: Wanted) -> None:
        image = self._ahead.get(wanted)
        step = self._steps.get(wanted)
        if image is None or step is None:
            return
        if isinstance(wanted.scene, OVER_FILM):
            image = over_film(wanted.scene, image, None)
        self.overview.set_thumbnail(step, image)
