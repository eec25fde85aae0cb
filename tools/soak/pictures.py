"""Which of a film's pictures the wall painted: between two seeks each must come, in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from presenter.film.director import Director, EndReached, Happening
from presenter.film.player import FilmPlayer
from presenter.film.vlc import VlcPlayer
from presenter.run.scene import FilmScene, Scene
from presenter.stage.live import Live
from presenter.windows.audience import AudienceWindow
from presenter.windows.show import Show
from tools.soak.clips import NUMBERS, Clip, number_of

_KEPT = 200  # gaps told one by one
_LAST_MS = 100


@dataclass
class Gap:
    """Pictures of a film that the wall never showed, between two that it did.

    `window` of them were handed over and not painted in time, `player` never were; `paused` says
    that the film was paused and played on between the two.
    """

    at: float
    film: str
    after: int
    player: int
    window: int
    paused: bool


@dataclass
class _Chain:
    """The picture painted last: in which player, since which seek, which one."""

    place: tuple[int, int]
    number: int
    handed: int
    pauses: int


class Painted:
    """Counts what the wall paints of playing films."""

    def __init__(self, show: Callable[[], Show | None], now: Callable[[], float]) -> None:
        self.painted = 0
        self.gaps: list[Gap] = []
        self.back: list[tuple[float, str, int, int]] = []  # the film by itself: when, from, to
        self.whole = 0  # ends reached with the film's very last picture ...
        self.short: list[tuple[float, str, int]] = []  # ... and those that lacked some
        self.clips: dict[str, Clip] = {}
        self._show = show
        self._now = now
        self._chain: _Chain | None = None
        self._floors: dict[int, int] = {}  # of each player: pictures handed over before the seek
        self._pauses: dict[int, int] = {}
        self._watch_wall()
        self._watch_players()

    def _watch_wall(self) -> None:
        paint, scene, live = (
            AudienceWindow.paintEvent,
            AudienceWindow.show_scene,
            AudienceWindow.show_live,
        )

        def painted(window: AudienceWindow, event: Any) -> None:  # noqa: ANN401 - Qt's
            paint(window, event)
            self._painted(window)

        def scene_shown(window: AudienceWindow, shown: Scene, moving: Live) -> None:
            if not isinstance(shown, FilmScene):
                self._chain = None
            scene(window, shown, moving)

        def live_shown(window: AudienceWindow, moving: Live) -> None:
            if not window.isVisible():
                self._chain = None
            live(window, moving)

        AudienceWindow.paintEvent = painted  # type: ignore[method-assign, assignment]
        AudienceWindow.show_scene = scene_shown  # type: ignore[method-assign, assignment]
        AudienceWindow.show_live = live_shown  # type: ignore[method-assign, assignment]

    def _watch_players(self) -> None:
        go, pause, pump = VlcPlayer._go, VlcPlayer.pause, Director.pump

        def gone(player: VlcPlayer, at: float, *, forget: bool = False) -> None:
            go(player, at, forget=forget)
            self._floors[id(player)] = player._box._number

        def paused(player: VlcPlayer) -> None:
            pause(player)
            self._pauses[id(player)] = self._pauses.get(id(player), 0) + 1

        def pumped(director: Director) -> tuple[Happening, ...]:
            happened = pump(director)
            if any(isinstance(one, EndReached) for one in happened):
                self._ended(director)
            return happened

        VlcPlayer._go = gone  # type: ignore[method-assign, assignment]
        VlcPlayer.pause = paused  # type: ignore[method-assign, assignment]
        Director.pump = pumped  # type: ignore[method-assign, assignment]

    def _painted(self, window: AudienceWindow) -> None:
        show = self._show()
        if show is None or show.audience is not window:
            return
        display = show.display
        frame, player = display._film._frame, _player(display._director)
        moves = isinstance(window.scene, FilmScene) and not window.live.still
        if (
            not moves
            or frame is None
            or player is None
            or window.live.frame is not display._film._image
        ):
            return
        if frame.number <= self._floors.get(id(player), 0):
            return  # the picture of the place before
        place = (id(player), player._generation)
        pauses = self._pauses.get(id(player), 0)
        before, number = self._chain, number_of(frame)
        self._chain = _Chain(place, number, frame.number, pauses)
        if before is None or before.place != place:
            return
        step, handed = (number - before.number) % NUMBERS, frame.number - before.handed
        if step == 0:
            return
        if step > NUMBERS // 2:
            at = (round(self._now(), 3), self._film(window), before.number, number)
            self.back.append(at)
            return
        self.painted += 1
        if step > 1:
            paused = before.pauses != pauses
            by_window = min(max(0, handed - 1), step - 1)
            gap = Gap(
                *(round(self._now(), 3), self._film(window), before.number),
                *(step - 1 - by_window, by_window, paused),
            )
            self.gaps.append(gap)

    @staticmethod
    def _film(window: AudienceWindow) -> str:
        return window.scene.path.name if isinstance(window.scene, FilmScene) else ""

    def _ended(self, director: Director) -> None:
        step, player = director._step, _player(director)
        clip = None if step is None else self.clips.get(step.film.path.name)
        if step is None or step.stop is not None or clip is None or clip.broken or player is None:
            return
        # The last picture may come a little after the end.
        later = partial(self._judge_end, player, player._generation, clip)
        QTimer.singleShot(_LAST_MS, later)

    def _judge_end(self, player: VlcPlayer, generation: int, clip: Clip) -> None:
        frame = player._box._frame
        if frame is None or player._generation != generation:
            return
        lacking = (clip.pictures - 1 - number_of(frame)) % NUMBERS
        if lacking:
            self.short.append((round(self._now(), 3), clip.name, lacking))
        else:
            self.whole += 1

    def report(self, others_at: Callable[[float], float], busy: float) -> dict[str, Any]:
        """Return the counts; gaps while others took more than `busy` of the machine apart."""
        lost = {"player": 0, "window": 0, "player_busy": 0, "window_busy": 0, "at_pauses": 0}
        told: list[dict[str, Any]] = []
        for gap in self.gaps:
            others = others_at(gap.at)
            if len(told) < _KEPT:
                told.append({**asdict(gap), "others": round(others, 2)})
            if gap.paused:
                lost["at_pauses"] += gap.player + gap.window
                continue
            end = "_busy" if others > busy else ""
            lost[f"player{end}"] += gap.player
            lost[f"window{end}"] += gap.window
        return {
            "painted": self.painted,
            "lost": lost,
            "went_back": len(self.back),
            "backs": self.back,
            "ends_whole": self.whole,
            "ends_short": self.short,
            "gaps": told,
        }


def _player(director: Any) -> VlcPlayer | None:  # noqa: ANN401 - or a stand-in
    decks = getattr(director, "_decks", None)
    player: FilmPlayer | None = None if decks is None or decks.on is None else decks.on.player
    return player if isinstance(player, VlcPlayer) else None
