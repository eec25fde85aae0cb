"""Every beat of a session painted by seeking, without a player: for rehearsal and paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from presenter.film.caption_choice import caption_file
from presenter.film.captions import Captions, read_captions
from presenter.film.places import final
from presenter.film.player import Frame
from presenter.film.trouble import FilmProblem
from presenter.run.events import RunState
from presenter.run.scene import Scene, Slot
from presenter.run.seen import scene_at
from presenter.run.timing import countdown_of
from presenter.session.beats import Beat, Route, stretches
from presenter.session.model import Session, Showing
from presenter.session.values import value
from presenter.stage.live import Live, image_of, paint_film, paint_live
from presenter.stage.still import Detail, Pictures, paint_still

Still = Callable[[Path, float, tuple[int, int]], Frame]
"""Gives the frame of a film at a second, no larger than a size; FilmProblem if there is none."""


@lru_cache(maxsize=1)
def application() -> QGuiApplication:
    """Return Qt's application, made if need be; it must live as long as anything is painted."""
    present = QGuiApplication.instance()
    return present if isinstance(present, QGuiApplication) else QGuiApplication([])


@value
class Look:
    """What a beat looks like: its scene and what fills the scene's slots."""

    scene: Scene
    live: Live


class BeatPictures:
    """Paints the beats of a session. Needs a QGuiApplication, and no display.

    `lengths` are the films' lengths in seconds by path, 0 if unknown; a film that is not in it
    cannot play. `today` is an ISO date.
    """

    def __init__(
        self,
        session: Session,
        lengths: dict[Path, float],
        still: Still,
        size: tuple[int, int],
        today: str,
    ) -> None:
        self.route = Route(session)
        self._lengths = lengths
        self._still = still
        self._size = size
        self._today = today
        self._pictures = Pictures()
        self._captions: dict[Path, Captions] = {}
        films = (step for step in session.steps if isinstance(step, Showing))
        self._failed = frozenset(step.id for step in films if step.film.path not in lengths)

    def look(self, beat: Beat) -> Look:
        """Return what the room sees at a beat; a film stretch is its middle frame."""
        state = RunState(position=beat, failed=self._failed)
        scene = scene_at(self.route, state, beat, self._today)
        frame = self._frame(beat) if Slot.FILM in scene.slots else None
        if Slot.FILM in scene.slots and frame is None:
            state = replace(state, failed=self._failed | {beat.step})
            scene = scene_at(self.route, state, beat, self._today)
        left = countdown_of(self.route.step(beat), beat) if Slot.COUNTDOWN in scene.slots else None
        caption = self._caption(beat) if Slot.CAPTION in scene.slots else ()
        return Look(scene, Live(frame=frame, caption=caption, countdown=left, counting=True))

    def paint(self, painter: QPainter, rect: QRectF, look: Look, detail: Detail) -> None:
        """Paint a beat."""
        if Slot.FILM in look.scene.slots:
            paint_film(painter, look.scene, rect, look.live.frame, True)
        paint_still(painter, look.scene, rect, self._pictures, detail)
        paint_live(painter, look.scene, rect, look.live, detail)

    def _frame(self, beat: Beat) -> QImage | None:
        step = self.route.step(beat)
        if not isinstance(step, Showing):
            return None
        at = moment(step, beat, self._lengths.get(step.film.path, 0.0))
        try:
            frame = self._still(step.film.path, at, self._size)
        except FilmProblem:
            return None
        return image_of(frame.width, frame.height, frame.stride, frame.data).copy()

    def _caption(self, beat: Beat) -> tuple[str, ...]:
        step = self.route.step(beat)
        path = caption_file(step) if isinstance(step, Showing) else None
        if path is None or not isinstance(step, Showing):
            return ()
        if path not in self._captions:
            try:
                self._captions[path] = read_captions(path)
            except FilmProblem:
                self._captions[path] = Captions(())
        at = moment(step, beat, self._lengths.get(step.film.path, 0.0))
        return self._captions[path].at(at)


def moment(step: Showing, beat: Beat, length: float) -> float:
    """Return the second of the film that stands for a beat; a stretch's is its middle."""
    last = final(step, length)
    if beat.is_("play"):
        part = stretches(step)[beat.number - 1]
        return (part.begin + (last if part.stop is None else part.stop)) / 2
    if beat.is_("ask"):
        return step.pauses[beat.number - 1].at
    return last if beat.name == "end" else step.start
