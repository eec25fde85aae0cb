"""What stands on a frozen wall: the picture kept, whatever is edited, breaks or goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from presenter.film.stand_in import NoDirector, NoReels
from presenter.run.aside import Aside
from presenter.run.clock import Stamp
from presenter.run.events import Frozen
from presenter.run.run import Run
from presenter.run.scene import AskScene, CardScene, FilmScene, Scene
from presenter.run.seen import aside_scene
from presenter.session.beats import Beat
from presenter.session.values import value
from presenter.stage.live import Live, image_of
from presenter.windows.captioning import Captioning

if TYPE_CHECKING:
    from pathlib import Path

    from presenter.film.director import Director
    from presenter.film.reels import Reels

OverFilm = CardScene | FilmScene | AskScene
OVER_FILM = (CardScene, FilmScene, AskScene)
_NEAR_MS = 50  # a picture of a film this near is the same one


@value
class Held:
    """The picture a frozen wall keeps: whatever is edited, breaks or goes on, it stands.

    `frame` is a copy of the film's picture; not `whole` until it is the one that was frozen.
    """

    frozen: Frozen
    scene: Scene
    frame: QImage | None = None
    whole: bool = True


class Holding:
    """Keeps the frozen picture.

    `seen_at` gives what the room would see at a beat, `film_ms` where the run's film stands, `back`
    when the break at a beat ends by what it has left at a moment.
    """

    def __init__(
        self,
        run: Run,
        seen_at: Callable[[Beat], Scene],
        film_ms: Callable[[], int],
        captioning: Captioning,
        back: Callable[[Beat, float | None, Stamp], str],
    ) -> None:
        self._captioning = captioning
        self._back = back
        self._run = run
        self._seen_at = seen_at
        self._film_ms = film_ms
        self._director: Director | NoDirector = NoDirector()
        self._reels: Reels | NoReels = NoReels()
        self._held: Held | None = None  # while the wall is frozen

    def equip(self, director: Director | NoDirector, reels: Reels | NoReels) -> None:
        """Keep pictures of the films of this director from now on."""
        self._director, self._reels = director, reels

    @property
    def scene(self) -> Scene | None:
        """The scene kept, None while the wall is not frozen."""
        return None if self._held is None else self._held.scene

    def missing(self) -> tuple[Path, float] | None:
        """Return the film and the second of the frozen picture, if it is not there yet."""
        held = self._held
        if held is None or held.whole or not isinstance(held.scene, OVER_FILM):
            return None
        return held.scene.path, held.frozen.film_ms / 1000

    def hold(self) -> None:
        """Keep the picture that is frozen on the wall, or let go of it."""
        frozen = self._run.state.frozen
        if frozen is None:
            self._held = None
        elif self._held is None or self._held.frozen != frozen or not self._held.whole:
            shown = self._frozen_scene(frozen)
            frame, whole = self._standing(frozen, shown)
            self._held = Held(frozen, shown, frame, whole)

    def _frozen_scene(self, frozen: Frozen) -> Scene:
        if frozen.aside is Aside.NONE:
            return self._seen_at(frozen.beat)
        return aside_scene(self._run.session, replace(self._run.state, aside=Aside.NONE))

    def live(self, shown: Scene) -> Live | None:
        """Return what fills the slots of the picture kept, None if `shown` is not that one."""
        if self._held is not None and not self._held.whole:
            self.hold()
        held = self._held
        if held is None or shown != held.scene:
            return None
        frozen = held.frozen
        step = self._run.route.step(frozen.beat)
        captioned = frozen.captions and isinstance(held.scene, FilmScene)
        lines: tuple[str, ...] = ()
        if captioned:
            lines = self._captioning.lines(step, frozen.film_ms / 1000, frozen.language)
        left = None if frozen.left is None else float(round(frozen.left))
        return Live(
            frame=held.frame,
            caption=lines,
            look=self._captioning.look,
            countdown=left,
            counting=frozen.counting,
            back="" if frozen.since is None else self._back(frozen.beat, left, frozen.since),
        )

    def _standing(self, frozen: Frozen, shown: Scene) -> tuple[QImage | None, bool]:
        """Return the film's picture to keep, and whether it is the very one that was frozen."""
        if not isinstance(shown, OVER_FILM):
            return None, True
        there = abs(self._film_ms() - frozen.film_ms) < _NEAR_MS
        frame = self._director.frame() if there and not self._run.state.parted else None
        frame = frame or self._reels.still(shown.path, frozen.film_ms / 1000)
        if frame is not None:
            return image_of(frame.width, frame.height, frame.stride, frame.data).copy(), True
        first = still_of(self._reels, shown)
        return None if first is None else first.copy(), False


def still_of(reels: Reels | NoReels, shown: OverFilm) -> QImage | None:
    """Return the film's picture in a scene, decoded beforehand; None if it is not there."""
    still = reels.still(shown.path, shown.at)
    if still is None:
        return None
    return image_of(still.width, still.height, still.stride, still.data)
