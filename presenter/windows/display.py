"""The display: what a run adds up to, on the wall and on the console.

It asks the run, the director and the reels, and changes none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter

from presenter.film.stand_in import NoDirector, NoReels
from presenter.run.aside import Aside
from presenter.run.clock import Clock
from presenter.run.events import Curtain, RunState
from presenter.run.feedback import after_turn
from presenter.run.run import Run
from presenter.run.scene import FilmScene, InsteadScene, Scene
from presenter.run.seen import scene, scene_at
from presenter.session.beats import Beat
from presenter.session.language import translate
from presenter.session.model import Showing, Step
from presenter.stage.ink import Ink
from presenter.stage.live import Live, paint_film
from presenter.stage.still import Detail
from presenter.stage.zoom import WHOLE, Zoom
from presenter.windows.added import Added
from presenter.windows.ahead import Ahead, Wanted
from presenter.windows.audience import AudienceWindow
from presenter.windows.captioning import Captioning
from presenter.windows.console import ConsoleWindow, Which
from presenter.windows.counting import Counting
from presenter.windows.film_seen import FilmSeen
from presenter.windows.holding import OVER_FILM, Holding, OverFilm, still_of
from presenter.windows.view import AgendaRow
from presenter.windows.viewing import Looks, Viewing, seen_next

if TYPE_CHECKING:
    from pathlib import Path

    from presenter.film.director import Director
    from presenter.film.reels import Reels

_BREATH_MS = 50


class Display(QObject):
    """Shows a run in both windows. `looks` is what the console says beside the run.

    `marks_dropped` tells that the picture the room saw has gone, and what was on it with it.
    """

    marks_dropped = Signal()

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
        self.viewing = Viewing(run, clock)
        self._previews: dict[Which, Wanted] = {}
        self._begun = False
        self._film = FilmSeen(self._director, self._reels)
        self.captioning = Captioning(run)
        self._counting = Counting(run, clock)
        self._holding = Holding(run, self._at, self.film_ms, self.captioning, self._counting.back)
        self._added = Added()
        self.looks = Looks()
        self.named: Callable[[Scene], Scene] = lambda shown: shown  # puts people's names in
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
        self.captioning.equip(reels)
        self._holding.equip(director, reels)
        self._film = FilmSeen(director, reels)

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
        self.viewing = Viewing(self._run, self._clock)
        self._audience.set_title(self._run.session.title)
        self._console.set_title(self._run.session.title)

    def show(self) -> None:
        """Show the wall and the console what the run has come to."""
        self._holding.hold()
        self.scene = self._seen()
        dropped = self._added.drop(self._run.state, self.edition)
        live = self._live()
        self._audience.show_scene(self.scene, live)
        if dropped:
            self.looks = replace(self.looks, tool="")
            self.marks_dropped.emit()
        self._console.show_over(self.scene, live, self._ahead.pictures)
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
        self._console.show_over(self.scene, live, self._ahead.pictures)
        if self._run.state.parted and "next" in self._previews:
            self._show_preview("next", self._previews["next"])

    def mark(self, ink: Ink, zoom: Zoom, tool: str, *, rests: bool = True) -> None:
        """Show marks on the picture, and a part of it; say which tool is in use.

        A part that `rests` is painted as sharp as it can be.
        """
        moved = zoom != self._added.zoom
        self._added.take(ink, zoom, self._run.state, self.edition)
        self.show_moving()
        if moved:
            self._unsharpen()
        if rests and self._previews and self._previews.get("now") != self._now_wanted():
            self.paint_ahead()
        if tool != self.looks.tool or rests:
            self.looks = replace(self.looks, tool=tool)
            self.show_console()

    def show_stills(self) -> None:
        """Show stills that were decoded meanwhile, on the wall and in the small pictures."""
        for which, wanted in self._previews.items():
            if isinstance(wanted.scene, OVER_FILM):
                self._show_preview(which, wanted)
        self.show_moving()

    def show_console(self) -> None:
        """Show the console the time and all the rest."""
        view = self.viewing.view(
            self.scene,
            self.looks,
            self._film.now(self.captioning.languages(self.showing())),
            self._reels.lengths,
            self._today(),
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
        words = translate("display", "Step {number}: Enter goes there.").format(number=digits)
        self.look(prompt=words if digits else "")

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
        then = after or state.position
        coming = self._at(then, after_turn(route, state))
        before = self._at(route.before(state.position, state.hidden))
        self._previews = _small(
            self._console, self._now_wanted(), None if after is None else coming
        )
        if not self._may_paint():
            return
        wall = [self._audience.wanted(one) for one in (coming, before)]
        if isinstance(coming, OVER_FILM) and coming.path in self._reels.problems:
            # It will most likely fail: what is then shown instead is ready too.
            broken = replace(state, failed=state.failed | {then.step})
            wall.append(self._audience.wanted(self._at(then, broken)))
        seen = (
            [] if self._added.zoom.whole else [self._audience.wanted(self.scene, self._added.zoom)]
        )
        self._ahead.ask([*seen, *wall[:1], *self._previews.values(), *wall[1:]])
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
        """Return a film step whose film may be shown, and is; None for any other."""
        if not isinstance(step, Showing) or step.id in self._run.state.replaced:
            return None
        return step if step.film.may_play(self._today()) else None

    def rows(self) -> tuple[AgendaRow, ...]:
        """Return the agenda as it stands."""
        return self.viewing.rows(self._reels.lengths)

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
        return replace(shown, text=self.captioning.transcript(step) or shown.text)

    def _seen(self) -> Scene:
        """Return what the room is to see."""
        run, state = self._run, self._run.state
        covered = state.curtain is not Curtain.NONE or state.aside is not Aside.NONE
        if self._holding.scene is not None and not covered:
            return self.named(self._holding.scene)
        return self.named(self._read_out(scene(run.route, state, self._today()), state.position))

    def stills(self) -> tuple[tuple[Path, float], ...]:
        """Return stills wanted beside the films at hand: one frozen and missing, a step back."""
        missing, state = self._holding.missing(), self._run.state
        before = self._at(self._run.route.before(state.position, state.hidden))
        back = ((before.path, before.at),) if isinstance(before, OVER_FILM) else ()
        return back if missing is None else (missing, *back)

    def _at(self, beat: Beat, state: RunState | None = None) -> Scene:
        """Return what the room would see at a beat, now or in another state."""
        found = scene_at(self._run.route, state or self._run.state, beat, self._today())
        return self._read_out(found, beat)

    # What moves on the wall

    def _live(self) -> Live:
        return self._added.over(self._beneath(), self._run.state, self.scene, self._clock.now())

    def _beneath(self) -> Live:
        """Return what fills the slots of the scene itself."""
        held = self._holding.live(self.scene)
        if held is not None:
            return held
        image, still = self._film.image(self.scene)
        return replace(
            self._counting.live(),
            frame=image,
            still=still,
            caption=self._caption(),
            look=self.captioning.look,
        )

    def _caption(self) -> tuple[str, ...]:
        state = self._run.state
        if not state.captions or not isinstance(self.scene, FilmScene):
            return ()
        return self.captioning.lines(self.showing(), self._director.position())

    def _mirror(self, live: Live) -> None:
        """Show the console the film's picture that the wall is about to show."""
        if isinstance(self.scene, FilmScene) and live.frame is not None:
            self._console.show_film_frame(live.frame, live.caption, live.zoom)
        elif "now" in self._previews:
            self._show_preview("now", self._previews["now"])

    # The console

    def _coming_film(self, shown: OverFilm) -> QImage | None:
        """Return the film's picture in what comes next; behind a frozen wall it may be there."""
        return (
            self._film.image(shown)[0] if self._run.state.parted else still_of(self._reels, shown)
        )

    @Slot(object)
    def _painted(self, wanted: Wanted) -> None:
        """Give the console one of its small pictures, if it still wants it."""
        for which, current in self._previews.items():
            if current == wanted:
                self._show_preview(which, wanted)
        if not self._added.zoom.whole and wanted == self._audience.wanted(
            self.scene, self._added.zoom
        ):
            self._audience.update()

    def _show_preview(self, which: Which, wanted: Wanted) -> None:
        image = self._ahead.get(wanted)
        if image is None:
            return
        shown = wanted.scene
        if isinstance(shown, OVER_FILM):
            live = self._live() if which == "now" else Live(frame=self._coming_film(shown))
            if which == "now" and isinstance(shown, FilmScene) and live.frame is not None:
                self._console.show_film_frame(live.frame, live.caption, live.zoom)
                return
            image = over_film(shown, image, live.frame, wanted.zoom)
        self._console.set_preview(which, image, wanted.zoom)

    def _now_wanted(self) -> Wanted | None:
        """Return the picture the console's mirror needs at this moment."""
        ratio, size = self._console.devicePixelRatioF(), self._console.preview_sizes()[0]
        if size.isEmpty():
            return None
        width, height, zoom = size.width(), size.height(), self._added.zoom
        return Wanted(self.scene, width, height, ratio, Detail.PREVIEW, zoom)

    def _unsharpen(self) -> None:
        """Show the mirror's whole picture again, as long as the part that is seen moves."""
        wanted = self._now_wanted()
        if wanted is not None and not isinstance(self.scene, FilmScene):
            self._previews["now"] = replace(wanted, zoom=WHOLE)
            self._show_preview("now", self._previews["now"])
        elif self._live().frame is not None:
            self._mirror(self._live())


def _small(console: ConsoleWindow, now: Wanted | None, coming: Scene | None) -> dict[Which, Wanted]:
    """Return the small pictures the console needs."""
    later = console.preview_sizes()[1]
    small: dict[Which, Wanted] = {}
    if now is not None:
        small["now"] = now
    if coming is not None and not later.isEmpty():
        ratio = console.devicePixelRatioF()
        small["next"] = Wanted(coming, later.width(), later.height(), ratio, Detail.PREVIEW)
    return small


def over_film(shown: OverFilm, image: QImage, film: QImage | None, zoom: Zoom = WHOLE) -> QImage:
    """Return a small picture with the film's under it; with `zoom` the same part of both."""
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.setDevicePixelRatio(image.devicePixelRatio())
    area = QRectF(QPointF(0, 0), image.deviceIndependentSize())
    painter = QPainter(whole)
    paint_film(painter, shown, zoom.place(area), film, smooth=True)
    painter.drawImage(area.topLeft(), image)
    painter.end()
    return whole
