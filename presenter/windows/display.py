"""The display: what a run adds up to, on the wall and on the console.

It asks the run, the director and the reels, and changes none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QImage, QPainter

from presenter.film.stand_in import NoDirector, NoReels
from presenter.run.clock import Clock
from presenter.run.events import Curtain, Frozen
from presenter.run.run import Run
from presenter.run.scene import AskScene, CardScene, FilmScene, InsteadScene, Scene, scene, scene_at
from presenter.session.beats import Beat
from presenter.session.model import Showing, Step
from presenter.session.values import value
from presenter.stage.live import Live, image_of, paint_film
from presenter.stage.still import Detail
from presenter.windows.ahead import Ahead, Wanted
from presenter.windows.audience import AudienceWindow
from presenter.windows.console import ConsoleWindow, Which
from presenter.windows.view import AgendaRow
from presenter.windows.viewing import FilmNow, Looks, Viewing, seen_next

if TYPE_CHECKING:
    from pathlib import Path

    from presenter.film.director import Director
    from presenter.film.player import Frame
    from presenter.film.reels import Reels

OverFilm = CardScene | FilmScene | AskScene
OVER_FILM = (CardScene, FilmScene, AskScene)
_BREATH_MS = 50
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


class Display(QObject):
    """Shows a run in both windows. `looks` is what the console says beside the run."""

    def __init__(
        self,
        run: Run,
        clock: Clock,
        audience: AudienceWindow,
        console: ConsoleWindow,
        ahead: Ahead,
        today: Callable[[], str],
    ) -> None:
        super().__init__()
        self._run = run
        self._clock = clock
        self._audience = audience
        self._console = console
        self._ahead = ahead
        self._today = today
        self._director: Director | NoDirector = NoDirector()
        self._reels: Reels | NoReels = NoReels()
        self._viewing = Viewing(run, clock)
        self._previews: dict[Which, Wanted] = {}
        self._begun = False
        self._frame: Frame | None = None  # of the film, and the image over its bytes
        self._image: QImage | None = None
        self._held: Held | None = None  # while the wall is frozen
        self.looks = Looks()
        self.edition = 0  # grows when the session is read again
        self.scene: Scene = scene(run.route, run.state, today())
        ahead.painted.connect(self._painted)
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.timeout.connect(self.paint_ahead)
        audience.first_painted.connect(self._breath.start)
        audience.resized.connect(self.paint_ahead)
        console.preview_resized.connect(self.paint_ahead)

    def equip(self, director: Director, reels: Reels) -> None:
        """Show the films of this director from now on."""
        self._director, self._reels = director, reels

    def close(self) -> None:
        """Ask for no more pictures: the windows are about to go."""
        self._breath.stop()
        self._audience.resized.disconnect(self.paint_ahead)
        self._console.preview_resized.disconnect(self.paint_ahead)

    def forget(self) -> None:
        """Paint all afresh, the wall too: the session was edited, or a picture of it."""
        self.edition += 1
        self._ahead.forget()
        self._audience.update()
        self._viewing = Viewing(self._run, self._clock)
        self._audience.set_title(self._run.session.title)
        self._console.set_title(self._run.session.title)

    def show(self) -> None:
        """Show the wall and the console what the run has come to."""
        self._hold()
        self.scene = self._seen()
        self._audience.show_scene(self.scene, self._live())
        self.show_console()
        if self._begun:
            self.paint_ahead()
        else:
            self._begun = True
            self._paint_first()

    def show_moving(self) -> None:
        """Show what moves on the wall: the film, its caption, the countdown."""
        live = self._live()
        if live.frame is not None and live.frame is not self._audience.live.frame:
            self._mirror(live)
        self._audience.show_live(live)
        if self._run.state.parted and "next" in self._previews:
            self._show_preview("next", self._previews["next"])

    def show_stills(self) -> None:
        """Show stills that were decoded meanwhile, on the wall and in the small pictures."""
        for which, wanted in self._previews.items():
            if isinstance(wanted.scene, OVER_FILM):
                self._show_preview(which, wanted)
        self.show_moving()

    def show_console(self) -> None:
        """Show the console the time and all the rest."""
        view = self._viewing.view(
            self.scene, self.looks, self._film_now(), self._reels.lengths, self._today()
        )
        self._console.show_view(view)

    def look(self, *, prompt: str | None = None, message: str | None = None) -> None:
        """Change what the console says beside the run."""
        looks = self.looks
        self.looks = replace(
            looks,
            prompt=looks.prompt if prompt is None else prompt,
            message=looks.message if message is None else message,
        )
        self.show_console()

    def type_number(self, digits: str) -> None:
        """Show the number typed so far."""
        self.look(prompt=f"Step {digits}: Enter goes there." if digits else "")

    def note(self, words: str) -> None:
        """Say something of less weight: it does not take the place of what is said already."""
        if not self.looks.message:
            self.look(message=words)

    def say_of_wall(self, looks: Looks) -> None:
        """Say what the room sees in the place of its picture: nothing, the test card, notes."""
        self.looks = looks
        self.show_console()

    def note_failure(self, reason: str, fix: str) -> None:
        """Say why the film cannot play, from the next showing on; empty if it can."""
        self.looks = replace(self.looks, failure=reason, fix=fix)

    def note_trouble(self, trouble: str) -> None:
        """Say why the run is not recorded, from the next showing on; empty if it is."""
        self.looks = replace(self.looks, trouble=trouble)

    @Slot()
    def paint_ahead(self) -> None:
        """Ask for the pictures that come next, and for the console's small ones."""
        route, state = self._run.route, self._run.state
        after = seen_next(self._run)
        then = state.position if after is None else after
        coming = self._read_out(scene_at(route, state, then, self._today()), then)
        before = scene_at(route, state, route.before(state.position, state.hidden), self._today())
        self._previews = self._small(None if after is None else coming)
        if not self._may_paint():
            return
        wall = [self._audience.wanted(one) for one in (coming, before)]
        self._ahead.ask([*wall[:1], *self._previews.values(), *wall[1:]])
        if "next" not in self._previews:
            self._console.set_preview("next", None)
        for which, wanted in self._previews.items():
            self._show_preview(which, wanted)

    def _may_paint(self) -> bool:
        """Return False until the room has seen something: its first picture comes before others."""
        return self._audience.is_painted or (self._begun and not self._audience.isVisible())

    def _paint_first(self) -> None:
        """Paint the first pictures at once, while the window system still brings the windows up.

        A worker would have to load the letters anew.
        """
        if self._audience.isVisible():
            self._ahead.now(self._audience.wanted(self.scene))
        self.paint_ahead()
        for which, wanted in self._previews.items():
            self._ahead.now(wanted)
            self._show_preview(which, wanted)

    def showing(self) -> Showing | None:
        """Return the film step the run is at, if there is one and its film may be shown."""
        return self.may_show(self._run.route.step(self._run.state.position))

    def film_ms(self) -> int:
        """Return the time of the film the run is at, in milliseconds."""
        if self.showing() is None:
            return self._run.state.film_ms
        return round(self._director.position() * 1000)

    def may_show(self, step: Step | None) -> Showing | None:
        """Return a film step whose film may be shown today; None for any other."""
        if isinstance(step, Showing) and step.film.may_play(self._today()):
            return step
        return None

    def rows(self) -> tuple[AgendaRow, ...]:
        """Return the agenda as it stands."""
        return self._viewing.rows(self._reels.lengths)

    def texts(self) -> dict[str, str]:
        """Return all words of each step, to be searched."""
        from presenter.session.finding import texts  # at the first overview

        return texts(self._run.session)

    def picture(self, step: str, width: int, height: int, ratio: float) -> Wanted | None:
        """Return the small picture of a step's first beat, None for an unknown step."""
        beat = self._run.route.first_beat(step)
        if beat is None:
            return None
        shown = scene_at(self._run.route, self._run.state, beat, self._today())
        return Wanted(shown, width, height, ratio, Detail.THUMBNAIL)

    def _read_out(self, shown: Scene, beat: Beat) -> Scene:
        """Put what is said in a film in the place of one that cannot play and has nothing else."""
        step = self._run.route.step(beat)
        if not isinstance(shown, InsteadScene) or not isinstance(step, Showing):
            return shown
        if step.film.instead:
            return shown
        return replace(shown, text=self._reels.transcript(step) or shown.text)

    def _seen(self) -> Scene:
        """Return what the room is to see."""
        state = self._run.state
        if self._held is not None and state.curtain is Curtain.NONE:
            return self._held.scene
        return self._read_out(scene(self._run.route, state, self._today()), state.position)

    # What stands on a frozen wall

    def missing(self) -> tuple[Path, float] | None:
        """Return the film and the second of the frozen picture, if it is not there yet."""
        held = self._held
        if held is None or held.whole or not isinstance(held.scene, OVER_FILM):
            return None
        return held.scene.path, held.frozen.film_ms / 1000

    def _hold(self) -> None:
        """Keep the picture that is frozen on the wall, or let go of it."""
        frozen = self._run.state.frozen
        if frozen is None:
            self._held = None
        elif self._held is None or self._held.frozen != frozen or not self._held.whole:
            found = scene_at(self._run.route, self._run.state, frozen.beat, self._today())
            shown = self._read_out(found, frozen.beat)
            frame, whole = self._standing(frozen, shown)
            self._held = Held(frozen, shown, frame, whole)

    def _standing(self, frozen: Frozen, shown: Scene) -> tuple[QImage | None, bool]:
        """Return the film's picture to keep, and whether it is the very one that was frozen."""
        if not isinstance(shown, OVER_FILM):
            return None, True
        there = abs(self.film_ms() - frozen.film_ms) < _NEAR_MS
        frame = self._director.frame() if there and not self._run.state.parted else None
        frame = frame or self._reels.still(shown.path, frozen.film_ms / 1000)
        if frame is not None:
            return image_of(frame.width, frame.height, frame.stride, frame.data).copy(), True
        first = self._still(shown)
        return None if first is None else first.copy(), False

    def _held_live(self, held: Held) -> Live:
        frozen = held.frozen
        step = self._run.route.step(frozen.beat)
        captioned = frozen.captions and isinstance(held.scene, FilmScene)
        lines: tuple[str, ...] = ()
        if captioned and isinstance(step, Showing):
            lines = self._reels.caption(step, frozen.film_ms / 1000)
        left = None if frozen.left is None else float(round(frozen.left))
        return Live(frame=held.frame, caption=lines, countdown=left, counting=frozen.counting)

    # What moves on the wall

    def _live(self) -> Live:
        if self._held is not None and not self._held.whole:
            self._hold()
        if self._held is not None and self.scene == self._held.scene:
            return self._held_live(self._held)
        counting = self._run.state.countdown
        left = None if counting is None else float(round(counting.left(self._clock.now())))
        image, still = self._film_image(self.scene)
        return Live(
            frame=image,
            still=still,
            caption=self._caption(),
            countdown=left,
            counting=counting is not None and counting.since is not None,
        )

    def _film_image(self, shown: Scene) -> tuple[QImage | None, bool]:
        """Return the picture of the film the run is at, and whether it stands still."""
        if not isinstance(shown, OVER_FILM):
            return None, True
        frame = self._director.frame()
        if frame is None:
            return self._still(shown), True
        if frame is not self._frame:  # the same picture is the same image: not painted twice
            self._frame = frame
            self._image = image_of(frame.width, frame.height, frame.stride, frame.data)
        return self._image, not self._director.playing

    def _still(self, shown: OverFilm) -> QImage | None:
        """Return the film's picture in a scene, decoded beforehand; None if it is not there."""
        still = self._reels.still(shown.path, shown.at)
        if still is None:
            return None
        return image_of(still.width, still.height, still.stride, still.data)

    def _caption(self) -> tuple[str, ...]:
        state = self._run.state
        if not state.captions or not isinstance(self.scene, FilmScene):
            return ()
        step = self._run.route.step(state.position)
        if not isinstance(step, Showing):
            return ()
        return self._reels.caption(step, self._director.position())

    def _mirror(self, live: Live) -> None:
        """Show the console the film's picture that the wall is about to show."""
        if isinstance(self.scene, FilmScene) and live.frame is not None:
            self._console.show_film_frame(live.frame, live.caption)
        elif "now" in self._previews:
            self._show_preview("now", self._previews["now"])

    # The console

    def _film_now(self) -> FilmNow:
        director, step = self._director, self.showing()
        return FilmNow(
            position=director.position(),
            end=director.length(),
            stretch=director.stretch(),
            playing=director.playing,
            has_captions=step is not None and self._reels.captioned(step),
        )

    def _small(self, coming: Scene | None) -> dict[Which, Wanted]:
        ratio = self._console.devicePixelRatioF()
        now, later = self._console.preview_sizes()
        wanted: tuple[tuple[Which, Scene | None, QSize], ...] = (
            ("now", self.scene, now),
            ("next", coming, later),
        )
        return {
            which: Wanted(shown, size.width(), size.height(), ratio, Detail.PREVIEW)
            for which, shown, size in wanted
            if shown is not None and not size.isEmpty()
        }

    def _coming_film(self, shown: OverFilm) -> QImage | None:
        """Return the film's picture in what comes next; behind a frozen wall it may be there."""
        return self._film_image(shown)[0] if self._run.state.parted else self._still(shown)

    @Slot(object)
    def _painted(self, wanted: Wanted) -> None:
        """Give the console one of its small pictures, if it still wants it."""
        for which, current in self._previews.items():
            if current == wanted:
                self._show_preview(which, wanted)

    def _show_preview(self, which: Which, wanted: Wanted) -> None:
        image = self._ahead.get(wanted)
        if image is None:
            return
        shown = wanted.scene
        if isinstance(shown, OVER_FILM):
            live = self._live() if which == "now" else Live(frame=self._coming_film(shown))
            if which == "now" and isinstance(shown, FilmScene) and live.frame is not None:
                self._console.show_film_frame(live.frame, live.caption)
                return
            image = over_film(shown, image, live.frame)
        self._console.set_preview(which, image)


def over_film(shown: OverFilm, image: QImage, film: QImage | None) -> QImage:
    """Return a small picture with the film's under it."""
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.setDevicePixelRatio(image.devicePixelRatio())
    area = QRectF(QPointF(0, 0), image.deviceIndependentSize())
    painter = QPainter(whole)
    paint_film(painter, shown, area, film, smooth=True)
    painter.drawImage(area.topLeft(), image)
    painter.end()
    return whole
