"""This step: its time against the plan, and what moves in it, a film or a countdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.windows.countdown_controls import CountdownControls
from presenter.windows.look import Ink, Look, Type
from presenter.windows.parts import Button, Line
from presenter.windows.signs import Sign
from presenter.windows.time_view import StepTime
from presenter.windows.view import ConsoleView

if TYPE_CHECKING:
    from presenter.windows.film_controls import FilmControls


class Aim(QWidget):
    """What a step is for, where nothing moves in it; at a poll, the way to count hands."""

    count_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = Line(Type.SMALL, bold=True, ink=Ink.QUIET)
        self._text = Line(Type.BODY, lines=7, hug=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._count = Button(
            translate("step_panel", "Count hands (j)"),
            Sign.POLL,
            translate("step_panel", "Count hands"),
        )
        self._count.clicked.connect(self.count_pressed)
        self._count.hide()
        for part in (self._word, self._text, self._count):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def show_aim(self, text: str, *, polls: bool = False) -> None:
        """Show what the step is for; empty shows nothing. With `polls` hands can be counted."""
        self._word.set_text(translate("step_panel", "WHAT FOR") if text else "")
        self._text.set_text(text)
        shown = bool(text) or not polls  # an empty line above the button would push it down
        for part, wanted in ((self._count, polls), (self._word, shown), (self._text, shown)):
            if part.isHidden() == wanted:
                part.setVisible(wanted)

    def text(self) -> str:
        """Return what is shown."""
        return self._text.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setSpacing(look.px(4))
        for part in (self._word, self._text, self._count):
            part.rescale(look)


class StepPanel(QWidget):
    """The time in this step above the controls of its film or countdown.

    `film_made` has the controls of a film once they are there.
    """

    film_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._film: FilmControls | None = None
        self.countdown, self._calm = CountdownControls(), Aim()
        self.count_pressed = self._calm.count_pressed
        self._word = Line(Type.SMALL, bold=True, ink=Ink.QUIET)
        self._word.set_text(translate("step_panel", "THIS STEP"))
        self._look, self._large = Look(), False
        self._time = StepTime()
        self._trouble = Line(Type.BODY, bold=True, ink=Ink.WARN, lines=5, hug=True)
        self._trouble.hide()
        self._controls = QStackedWidget()
        for page in self._pages():
            self._controls.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._word)
        self._column.addWidget(self._time)
        self._column.addWidget(self._trouble)
        self._column.addWidget(self._controls, 1)

    @property
    def film(self) -> FilmControls:
        """The controls of a film, made when they are first asked for: a session begins without."""
        if self._film is None:
            from presenter.windows.film_controls import FilmControls

            self._film = FilmControls()
            self._controls.addWidget(self._film)
            self._film.rescale(self._look)
            self._hug()
            self.countdown.film_pressed.connect(self._film.again_pressed)
            self.film_made.emit(self._film)
        return self._film

    def _pages(self) -> list[Aim | CountdownControls | FilmControls]:
        made: list[Aim | CountdownControls | FilmControls] = [self._calm, self.countdown]
        return made if self._film is None else [*made, self._film]

    def show_step(self, view: ConsoleView) -> None:
        """Show the time and the controls of a moment."""
        self._time.show_time(view.step_spent, view.step_planned)
        timed = bool(self._time.text())
        if timed == self._time.isHidden():
            # On the cover and at the end there is no step; the panel begins with what is left.
            for part in (self._word, self._time):
                part.setVisible(timed)
            self._leave_room()
        self._calm.show_aim(view.aim, polls=view.polls)
        self._show_trouble(view)
        page: QWidget = self._calm
        if view.film is None and self._film is not None:
            self._film.meter.follow(playing=False)
        if view.countdown is not None:
            self.countdown.show_countdown(view.countdown)
            self.countdown.offer_film(there=view.film is not None and not view.film.failure)
            page = self.countdown
        if view.film is not None:
            self.film.show_film(view.film)
            page = page if _has_place(view) else self.film
        if self._controls.currentWidget() is not page:
            self._controls.setCurrentWidget(page)
            self._hug()

    def set_large(self, *, large: bool) -> None:
        """Take only the height of what is shown where texts are large and all stands in a pile."""
        if large != self._large:
            self._large = large
            self._hug()

    def _hug(self) -> None:
        """Let the pages that are not shown ask for no height, or for all that they need."""
        for page in self._pages():
            idle = self._large and page is not self._controls.currentWidget()
            policy = QSizePolicy.Policy.Ignored if idle else QSizePolicy.Policy.Preferred
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._controls.updateGeometry()

    def _leave_room(self) -> None:
        """Keep the controls off the time above them, where there is a time."""
        above = 0 if self._time.isHidden() else self._look.px(8)
        self._controls.setContentsMargins(0, above, 0, 0)

    def _show_trouble(self, view: ConsoleView) -> None:
        """Say why a film is not shown where a countdown has the place of its controls."""
        film = view.film if _has_place(view) else None
        words = f"{film.failure} {film.fix}".strip() if film is not None and film.failure else ""
        self._trouble.set_text(words)
        self._trouble.setVisible(bool(words))

    def texts(self) -> tuple[str, str]:
        """Return what the step is for and what is wrong, as shown."""
        return self._calm.text(), self._trouble.text()

    def time_words(self) -> str:
        """Return the time in this step, as shown."""
        return self._time.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._column.setSpacing(look.px(4))
        self._leave_room()
        for part in (self._word, self._time, self._trouble, *self._pages()):
            part.rescale(look)


def _has_place(view: ConsoleView) -> bool:
    """True if a countdown has the place of the film's controls: a question's, not a free one."""
    return view.countdown is not None and not view.countdown.free
