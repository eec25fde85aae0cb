"""Views for the tests of the console."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from presenter.session.beats import Kind
from presenter.windows.film_marks import Mark
from presenter.windows.view import (
    AgendaRow,
    ConsoleView,
    CountdownView,
    FilmView,
    Pace,
    RowState,
    Wall,
    Words,
)

KINDS = [Kind.SLIDE, Kind.FILM, Kind.DISCUSS, Kind.ACTIVITY, Kind.POLL, Kind.BREAK]
WORDS = Words(
    say="Take **two** answers.",
    do="Put the paper out.",
    watch_for="People who look down",
    prompts=("What did the worker do first?",),
    listen_for=("strengths named",),
)
MARKS = (
    Mark(20.0, "at the door"),
    Mark(41.0, "good-week, question 1", asks=True),
    Mark(92.0, "question 2", asks=True),
)
FILM = FilmView(
    38.0,
    0.0,
    130.0,
    3.0,
    pauses=(41.0, 92.0),
    to_pause=True,
    playing=True,
    volume=80,
    languages=("en",),
    language="en",
    marks=MARKS,
)
COUNTDOWN = CountdownView(540.0, 125.0, running=True)


def rows(count: int = 14, now: int = 4) -> tuple[AgendaRow, ...]:
    """Return an agenda with a new section every fifth step."""
    return tuple(
        AgendaRow(
            step=f"s{n}",
            number=n,
            kind=KINDS[n % 6],
            heading=f"Heading {n}",
            section=f"Section {n // 5}" if n % 5 == 1 else "",
            planned=300.0,
            spent=60.0 if n <= now else 0.0,
            state=RowState.NOW if n == now else RowState.DONE if n < now else RowState.AHEAD,
        )
        for n in range(1, count + 1)
    )


def view(**changes: Any) -> ConsoleView:
    """Return a view of a slide, with some fields changed."""
    fields: dict[str, Any] = {
        "wall": (Wall.LIVE,),
        "wall_words": "The slide Who we are today.",
        "now_title": "4 of 14 · Slide · Who we are today",
        "next_title": "5 of 14 · Break · Tea",
        "words": WORDS,
        "agenda": rows(),
        "clock": "10:42",
        "step_spent": 190.0,
        "step_planned": 360.0,
        "finish_words": "You end at 11:04, 4 minutes late",
        "pace": Pace.LATE,
    }
    return ConsoleView(**{**fields, **changes})


def picture(colour: str = "#ff0000", width: int = 160, height: int = 90) -> QImage:
    """Return an image of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def colours(widget: QWidget) -> set[str]:
    """Return the colours of every fourth pixel that a widget paints."""
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    }
