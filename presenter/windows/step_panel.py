"""This step: its time against the plan, and what moves in it, a film or a countdown."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from presenter.windows.countdown_controls import CountdownControls
from presenter.windows.film_controls import FilmControls
from presenter.windows.look import Ink, Look, Type
from presenter.windows.parts import Line
from presenter.windows.time_view import StepTime
from presenter.windows.view import ConsoleView


class StepPanel(QWidget):
    """The time in this step above the controls of its film or countdown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.film, self.countdown, self._calm = FilmControls(), CountdownControls(), QWidget()
        self._word = Line(Type.SMALL, bold=True, ink=Ink.QUIET)
        self._word.set_text("THIS STEP")
        self._time = StepTime()
        self._controls = QStackedWidget()
        for page in (self._calm, self.film, self.countdown):
            self._controls.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._word)
        self._column.addWidget(self._time)
        self._column.addWidget(self._controls, 1)

    def show_step(self, view: ConsoleView) -> None:
        """Show the time and the controls of a moment."""
        self._time.show_time(view.step_spent, view.step_planned)
        page: QWidget = self._calm
        if view.countdown is not None:
            self.countdown.show_countdown(view.countdown)
            page = self.countdown
        if view.film is not None:
            self.film.show_film(view.film)
            page = page if view.countdown is not None else self.film
        if self._controls.currentWidget() is not page:
            self._controls.setCurrentWidget(page)

    def time_words(self) -> str:
        """Return the time in this step, as shown."""
        return self._time.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setSpacing(look.px(4))
        self._controls.setContentsMargins(0, look.px(8), 0, 0)
        for part in (self._word, self._time, self.film, self.countdown):
            part.rescale(look)
