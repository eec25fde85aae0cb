"""Which parts of each film the room saw, told from the events of a run.

A film tells where it starts, where it is paused and where it ends by itself. Where it was left
while it played, or moved within a stretch, only the time that passed is known: then what the room
saw is as long as that time.
"""

from __future__ import annotations

from collections.abc import Iterable

from presenter.run.clock import Stamp
from presenter.run.events import (
    Arrival,
    BeatEntered,
    FilmFailed,
    FilmMended,
    FilmPaused,
    FilmReplaced,
    FilmSkipped,
    RunResumed,
    RunState,
    Stamped,
)
from presenter.run.summary import Failure, FilmTold, Skip, Stretches
from presenter.session.model import Showing

_PATIENCE_MS = 15_000
"""A film that fails sooner than this after its start was never seen."""
_FASTEST = 1.6  # a film may play at 1.5 times its pace
_SLACK_MS = 3_000  # between a start that was asked for and the first picture


class FilmsShown:
    """Follows the films of a run, event by event."""

    def __init__(self) -> None:
        self._step = ""  # whose film plays
        self._start = 0  # ms of the film
        self._since: Stamp | None = None
        self._away = 0.0
        self._parts: dict[str, list[tuple[int, int]]] = {}
        self._paused: dict[str, list[int]] = {}
        self._skips: dict[str, list[Skip]] = {}
        self._failures: dict[str, list[Failure]] = {}

    def hear(self, before: RunState, after: RunState, stamped: Stamped) -> None:
        """Take up an event, with the run as it stood before and after it."""
        event, now = stamped.event, stamped.stamp
        if isinstance(event, RunResumed):
            self._away += event.away  # where the film stood then, the next event says
        elif self._since is not None and (not after.film_playing or isinstance(event, BeatEntered)):
            if isinstance(event, FilmPaused) and before.film_playing:
                self._paused.setdefault(self._step, []).append(event.film_ms)
            self._stop(stamped)
        if after.film_playing and self._since is None:
            self._step, self._start, self._since = after.position.step, after.film_ms, now
            self._away = 0.0
        self._note(stamped)

    def _note(self, stamped: Stamped) -> None:
        match stamped.event:
            case FilmSkipped(step, film_ms, reason):
                skip = Skip(stamped.stamp, film_ms, reason)
                self._skips.setdefault(step, []).append(skip)
            case FilmFailed(step, reason):
                self._failures.setdefault(step, []).append(Failure(stamped.stamp, reason))
            case FilmMended(step) if self._failures.get(step):
                last = self._failures[step][-1]
                self._failures[step][-1] = Failure(last.stamp, last.reason, mended=True)
            case _:
                pass

    def end(self, now: Stamp, film_ms: int | None) -> None:
        """The run tells no more; a film that still plays was at `film_ms`, if that is known."""
        if self._since is not None:
            self._keep(film_ms, now)

    def _stop(self, stamped: Stamped) -> None:
        """The film stands, or the room left it: keep what it saw."""
        match stamped.event:
            case FilmPaused(film_ms) | FilmReplaced(_, film_ms):
                self._keep(film_ms, stamped.stamp)
            case BeatEntered() as event if event.arrival is Arrival.FILM and not event.beat.is_(
                "play"
            ):
                self._keep(event.film_ms, stamped.stamp)
            case FilmFailed() if self._passed_ms(stamped.stamp) < _PATIENCE_MS:
                self._since = None
            case _:
                self._keep(None, stamped.stamp)

    def _keep(self, stop: int | None, now: Stamp) -> None:
        passed = self._passed_ms(now)
        start = self._start
        if stop is None:
            stop = start + passed
        elif not start <= stop <= start + passed * _FASTEST + _SLACK_MS:
            start = max(0, stop - passed)  # it was moved meanwhile
        if stop > start:
            self._parts.setdefault(self._step, []).append((start, stop))
        self._since = None

    def _passed_ms(self, now: Stamp) -> int:
        passed = 0.0 if self._since is None else now.since(self._since) - self._away
        return round(max(0.0, passed) * 1000)

    def told(self, step: Showing, length: float | None, *, replaced: bool) -> FilmTold:
        """Return what was shown of a step's film, `length` seconds long if that is known."""
        ends = [stop for stop in (length, step.stop) if stop is not None]
        most = round(min(ends) * 1000) if ends else None
        return FilmTold(
            step=step.id,
            film=step.film.id,
            title=step.film.title or step.heading,
            parts=joined(self._parts.get(step.id, ()), most),
            paused_at=tuple(self._paused.get(step.id, ())),
            skips=tuple(self._skips.get(step.id, ())),
            failures=tuple(self._failures.get(step.id, ())),
            replaced=replaced,
        )


def joined(parts: Iterable[tuple[int, int]], most: int | None = None) -> Stretches:
    """Return parts as rising ones that do not touch; nothing of them is after `most`."""
    result: list[tuple[int, int]] = []
    for start, stop in sorted(parts):
        end = stop if most is None else min(stop, most)
        if start >= end:
            continue
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return tuple(result)
