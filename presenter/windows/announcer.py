"""What a screen reader is told, beside what it finds by itself: steps, the wall, problems."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from presenter.session.language import noop, translate
from presenter.windows.bottom_bar import END_WORDS
from presenter.windows.view import ConsoleView, FilmView, Wall
from presenter.windows.wall_strip import BADGES

_URGENT = (Wall.NO_PROJECTOR, Wall.NOT_RECORDED)
_GONE = {
    Wall.NO_PROJECTOR: noop("announcer", "The projector is there again."),
    Wall.NOT_RECORDED: noop("announcer", "The run is recorded again."),
    Wall.MUTED: noop("announcer", "The sound is on."),
    Wall.FROZEN: noop("announcer", "The picture is let go."),
    Wall.TEST_CARD: noop("announcer", "The test card is gone."),
}


class Announcer(Protocol):
    """Says words to those who hear the screen; `urgent` words break into what is being said."""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Say it."""


class SilentAnnouncer:
    """Keeps what it is to say; for tests."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Keep the words, and whether they are urgent."""
        self.said.append((words, urgent))


class QtAnnouncer:
    """Tells the screen reader through Qt, where one listens."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Say it; without a listener nothing is done."""
        if not QAccessible.isActive():
            return
        from PySide6 import QtGui

        made = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
        if made is None:  # an older Qt: the window's own words change, and it calls for attention
            self._window.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self._window, QAccessible.Event.Alert))
            return
        event = made(self._window, words)
        levels = QAccessible.AnnouncementPoliteness
        event.setPoliteness(levels.Assertive if urgent else levels.Polite)
        QAccessible.updateAccessibility(event)


class Telling:
    """Makes words of what changed from one moment of the console to the next.

    Clocks and films move on their own and are not told; a step, a curtain, a problem is, once.
    """

    def __init__(self, announcer: Announcer) -> None:
        self.announcer = announcer
        self._before: ConsoleView | None = None

    def tell(self, view: ConsoleView) -> None:
        """Tell what is new in a view."""
        before, self._before = self._before, view
        urgent = [*_problems(before, view)]
        calm = [*_curtain(before, view), *_step(before, view), *_film(before, view)]
        calm += [
            text
            for text, old in (
                (view.prompt, before.prompt if before else ""),
                (view.message, before.message if before else ""),
            )
            if text and text != old
        ]
        for words, pressing in ((urgent, True), (calm, False)):
            if words:
                self.announcer.say(" ".join(words), urgent=pressing)

    def ask_end(self) -> None:
        """Ask whether to end."""
        self.announcer.say(translate("bottom_bar", END_WORDS), urgent=True)


def step_words(view: ConsoleView) -> str:
    """Return where the run is: "Step 4 of 14, Film, The blue folder. Next: 5, Slide, Tea."."""
    first, *rest = view.now_title.split(" · ")
    count = max((row.number for row in view.agenda), default=0)
    here = first
    if first.isdecimal():
        step = translate("announcer", "Step {number} of {count}")
        here = step.format(number=first, count=count)
    words = ", ".join([here, *rest]) + "."
    if not view.next_title:
        return words
    coming = translate("announcer", "Next: {next}.")
    return f"{words} {coming.format(next=view.next_title.replace(' · ', ', '))}"


def badge_words(wall: Wall) -> str:
    """Return what a badge says: its word, and what it means."""
    word, meaning = translate("wall_strip", wall), translate("wall_strip", BADGES[wall][2])
    return f"{word}. {meaning}."


def _step(before: ConsoleView | None, view: ConsoleView) -> list[str]:
    titles = (view.now_title, view.next_title)
    if before is not None and (before.now_title, before.next_title) == titles:
        return []
    return [step_words(view)]


def _problems(before: ConsoleView | None, view: ConsoleView) -> list[str]:
    were = before.wall if before else ()
    told = [badge_words(wall) for wall in _URGENT if wall in view.wall and wall not in were]
    failure = _failure(view.film)
    if failure and failure != _failure(before.film if before else None):
        told.append(failure)
    return told


def _failure(film: FilmView | None) -> str:
    return f"{film.failure} {film.fix}".strip() if film is not None and film.failure else ""


def _curtain(before: ConsoleView | None, view: ConsoleView) -> list[str]:
    if before is None:
        return [badge_words(wall) for wall in view.wall if wall is Wall.PRACTICE]
    fresh = [wall for wall in view.wall if wall not in before.wall and wall not in _URGENT]
    gone = [
        translate("announcer", _GONE[wall])
        for wall in before.wall
        if wall in _GONE and wall not in view.wall
    ]
    return [*gone, *(badge_words(wall) for wall in fresh)]


def _film(before: ConsoleView | None, view: ConsoleView) -> list[str]:
    """Return what became of the film and the countdown of the same step."""
    told = []
    if before is not None and before.film is not None and view.film is not None:
        if before.film.playing != view.film.playing and before.now_title == view.now_title:
            told.append(
                translate("announcer", "The film plays.")
                if view.film.playing
                else translate("announcer", "The film stands.")
            )
        if before.film.captions != view.film.captions:
            told.append(
                translate("announcer", "Captions are on.")
                if view.film.captions
                else translate("announcer", "Captions are off.")
            )
    old, new = before.countdown if before else None, view.countdown
    if old is not None and new is not None and old.left > 0 >= new.left:
        told.append(translate("announcer", "Time is up."))
    return told
