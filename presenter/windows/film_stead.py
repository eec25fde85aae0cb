"""What is said where something else stands in for a film, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.windows.look import Ink, Look, Type
from presenter.windows.parts import Button, Line
from presenter.windows.signs import Sign
from presenter.windows.view import FilmView


class FilmStead(QWidget):
    """Why the room does not see the film; the way past it, or back to it."""

    again_pressed = Signal()
    skip_pressed = Signal()
    plan_b_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = Line(Type.BODY, bold=True, ink=Ink.WARN, lines=3, hug=True)
        self._fix = Line(Type.BODY, lines=3, hug=True)
        self._film = Button(
            translate("film_stead", "Show the film in its place again"),
            Sign.FILM,
            translate("film_stead", "Show film"),
        )
        self._skip = Button(
            translate("film_stead", "Go past the film to the next step"),
            Sign.NEXT,
            translate("film_stead", "Skip film"),
        )
        self._keys = QHBoxLayout()
        self._keys.addWidget(self._film)
        self._keys.addWidget(self._skip)
        self._keys.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._reason)
        self._column.addWidget(self._fix)
        self._column.addLayout(self._keys)
        self._column.addStretch(1)
        self._film.clicked.connect(self.plan_b_toggled)
        self._skip.clicked.connect(self.skip_pressed)

    def show_film(self, film: FilmView) -> None:
        """Say why a film is not shown."""
        self._reason.set_text(film.failure, Ink.TEXT if film.replaced else Ink.WARN)
        self._fix.set_text(film.fix)
        self._film.setVisible(film.replaced)

    def texts(self) -> tuple[str, str]:
        """Return what is said."""
        return self._reason.text(), self._fix.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setSpacing(look.px(6))
        self._keys.setSpacing(look.px(6))
        for part in (self._reason, self._fix, self._film, self._skip):
            part.rescale(look)
