"""Reels: what is known of a session's films, learned behind the scenes.

A thread looks at every film once (its length and size), reads captions, and decodes the stills
that the wall needs before a player has a frame of its own. Whoever asks gets what is known so
far, at once; `changed` is called from that thread when more is known.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from presenter.film.caption_choice import OFF, choose
from presenter.film.captions import Captions, read_captions
from presenter.film.opening import informed
from presenter.film.player import Clip, Frame
from presenter.film.probe import FilmProblem, probe
from presenter.film.stills import still
from presenter.run.timing import film_time
from presenter.session.beats import beats_of
from presenter.session.model import Session, Showing
from presenter.session.values import value

_LARGEST = (1920, 1080)  # pixels of a still: more is seen for some tenths of a second only
Still = tuple[Path, float]


@value
class _Task:
    """Something to learn: a film's facts, its captions, or a still."""

    path: Path
    at: float | None = None
    captions: bool = False


class Reels:
    """What is known of the films of one session at a time.

    Only the stills of the film on the wall and of the next one are kept: each takes 8 MB at most.
    They fill a wall of this many pixels, as long as it is no larger than a still: what is scaled
    here, on a thread, the key that shows it need not wait for.
    """

    def __init__(self, wall: tuple[int, int] = _LARGEST) -> None:
        self.changed: Callable[[], None] = lambda: None
        fits = 0 < wall[0] <= _LARGEST[0] and 0 < wall[1] <= _LARGEST[1]
        self._size, self._fill = wall if fits else _LARGEST, fits
        self._clips: dict[Path, Clip] = {}
        self._problems: dict[Path, FilmProblem] = {}
        self._captions: dict[Path, Captions] = {}
        self._stills: dict[Still, Frame] = {}
        self._todo: list[_Task] = []
        self._done: set[_Task] = set()
        self._bell = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None

    @property
    def lengths(self) -> Mapping[Path, float]:
        """The length of each film looked at, in seconds."""
        return {path: clip.duration for path, clip in tuple(self._clips.items())}

    @property
    def problems(self) -> Mapping[Path, FilmProblem]:
        """What is wrong with films and captions looked at."""
        return dict(self._problems)

    def open(self, session: Session) -> None:
        """Look at all films of a session; what is known of their files is learned again."""
        steps = [step for step in session.steps if isinstance(step, Showing)]
        tasks = [_Task(step.film.path) for step in steps]
        tasks += [_Task(path, captions=True) for step in steps for _, path in step.film.captions]
        with self._bell:
            self._done.clear()
            self._todo = list(dict.fromkeys(tasks))
        self._ring()

    def attend(self, *steps: Showing | None, also: Iterable[Still] = ()) -> None:
        """Have `also` and these steps' stills ready, the first first; others are let go of."""
        wanted = [_Task(*one) for one in also]
        wanted += [task for step in steps if step is not None for task in _stills_of(step)]
        with self._bell:
            keep = {(task.path, task.at) for task in wanted}
            for known in [known for known in self._stills if known not in keep]:
                del self._stills[known]
                self._done.discard(_Task(*known))
            others = [task for task in self._todo if task.at is None]
            self._todo = [*wanted, *others]
        self._ring()

    def clip(self, path: Path) -> Clip | None:
        """Return what a player should know of a film, None if it is not looked at yet."""
        return self._clips.get(path)

    def still(self, path: Path, at: float) -> Frame | None:
        """Return the picture of a film at a second, None if it is not decoded yet."""
        return self._stills.get((path, at))

    def languages(self, step: Showing) -> tuple[str, ...]:
        """Return the languages in which a film step has captions that can be shown, in order."""
        if step.captions == OFF:
            return ()
        return tuple(name for name, path in step.film.captions if path in self._captions)

    def caption(self, step: Showing, seconds: float, language: str = "") -> tuple[str, ...]:
        """Return the caption's lines at a second of a step's film, empty if there are none."""
        known = self._read(step, language)
        return () if known is None else known.at(seconds)

    def transcript(self, step: Showing, language: str = "") -> str:
        """Return all that is said in a step's film, a paragraph a caption; empty if not known."""
        known = self._read(step, language)
        return "" if known is None else known.text.replace("\n", "\n\n")

    def _read(self, step: Showing, language: str) -> Captions | None:
        """Return a film's captions in a language, without one in that of the step."""
        language = language or choose(self.languages(step), step.captions)
        path = dict(step.film.captions).get(language)
        return None if path is None or step.captions == OFF else self._captions.get(path)

    def close(self) -> None:
        """Stop learning; waits for what is being looked at, at most two seconds."""
        self.changed = lambda: None
        with self._bell:
            self._closing = True
            self._bell.notify()
            thread = self._thread
        if thread is not None:
            thread.join(2.0)

    def _ring(self) -> None:
        with self._bell:
            if self._thread is None and self._todo and not self._closing:
                self._thread = threading.Thread(target=self._work, name="reels", daemon=True)
                self._thread.start()
            self._bell.notify()

    def _work(self) -> None:
        """Learn what there is to learn; a fault is the last resort's to tell, the rest goes on."""
        try:
            while (task := self._take()) is not None:
                self._try(task)
        finally:
            with self._bell:
                self._thread = None
            self._ring()

    def _try(self, task: _Task) -> None:
        try:
            self._learn(task)
        except FilmProblem as problem:
            self._problems[task.path] = problem
        else:
            self._problems.pop(task.path, None)
        self.changed()

    def _take(self) -> _Task | None:
        with self._bell:
            while True:
                self._todo = [task for task in self._todo if task not in self._done]
                if self._closing:
                    return None
                if self._todo:
                    task = self._todo.pop(0)
                    self._done.add(task)
                    return task
                self._bell.wait()

    def _learn(self, task: _Task) -> None:
        if task.captions:
            self._captions[task.path] = read_captions(task.path)
        elif task.at is None:
            self._clips[task.path] = informed(Clip(task.path), probe(task.path))
        else:
            picture = still(task.path, task.at, self._size, fill=self._fill)
            with self._bell:
                if task in self._done:  # still wanted
                    self._stills[task.path, task.at] = picture


def _stills_of(step: Showing) -> Iterator[_Task]:
    """Yield the stills of a film step's beats, in order."""
    times = dict.fromkeys(film_time(step, beat) for beat in beats_of(step))
    yield from (_Task(step.film.path, at) for at in times)
