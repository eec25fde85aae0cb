"""The film of the run as it is seen at this moment: its picture, its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from presenter.film.stand_in import NoDirector, NoReels
from presenter.run.scene import Scene
from presenter.stage.live import image_of
from presenter.windows.holding import OVER_FILM, still_of
from presenter.windows.viewing import FilmNow

if TYPE_CHECKING:
    from presenter.film.director import Director
    from presenter.film.player import Frame
    from presenter.film.reels import Reels


class FilmSeen:
    """Asks the director and the reels; keeps the image over the frame shown last."""

    def __init__(self, director: Director | NoDirector, reels: Reels | NoReels) -> None:
        self._director, self._reels = director, reels
        self._frame: Frame | None = None  # of the film, and the image over its bytes
        self._image: QImage | None = None

    def image(self, shown: Scene) -> tuple[QImage | None, bool]:
        """Return the picture of the film the run is at, and whether it stands still."""
        if not isinstance(shown, OVER_FILM):
            return None, True
        frame = self._director.frame()
        if frame is None:
            return still_of(self._reels, shown), True
        if frame is not self._frame:  # the same picture is the same image: not painted twice
            self._frame = frame
            self._image = image_of(frame.width, frame.height, frame.stride, frame.data)
        return self._image, not self._director.moving

    def now(self, captions: tuple[tuple[str, ...], str]) -> FilmNow:
        """Return the film's time and state; `captions` are its languages and the one shown."""
        director = self._director
        return FilmNow(
            position=director.position(),
            end=director.length(),
            stretch=director.stretch(),
            playing=director.moving,
            rate=director.rate,
            languages=captions[0],
            language=captions[1],
        )
