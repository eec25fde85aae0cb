"""All that is wrong with a session: its format, its films, and text too long for the wall.

Films and text are looked at only when the format is right: a list of what follows from an error
would hide the error, and a broken file is answered without loading Qt or a decoder.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from presenter.session.model import Film, Session, Showing
from presenter.session.problems import Place, Problem, Severity
from presenter.session.reading import Reading, read_session

_SLACK = 0.25  # seconds: a film's length is known to about a frame or two


def inspect(path: Path) -> tuple[Problem, ...]:
    """Return all problems of a session file, by file, line and column; each once."""
    return inspect_reading(read_session(path))


def inspect_reading(reading: Reading) -> tuple[Problem, ...]:
    """Return all problems of a session that was read."""
    found = list(reading.problems)
    if reading.session is not None and reading.ok:
        from presenter.share.legibility import legibility_problems

        found.extend(_film_problems(reading.session))
        found.extend(legibility_problems(reading.session))
    order = {str(file): number for number, file in enumerate(reading.files)}
    last = len(order)
    unique = dict.fromkeys(found)
    return tuple(sorted(unique, key=lambda p: (order.get(p.file, last), p.line, p.column)))


def _film_problems(session: Session) -> Iterator[Problem]:
    from presenter.film.probe import problems_of

    films: dict[tuple[Path, str], Film] = {(film.path, film.id): film for film in session.films}
    for step in session.steps:
        if isinstance(step, Showing):
            films.setdefault((step.film.path, step.film.id), step.film)
    for film in films.values():
        # A missing file was told when the format was read.
        if film.path.exists():
            yield from problems_of(film)
        yield from _caption_problems(film)
    lengths: dict[Path, float] = {}
    for step in session.steps:
        if isinstance(step, Showing):
            yield from _time_problems(step, lengths)


def _caption_problems(film: Film) -> Iterator[Problem]:
    from presenter.film.captions import read_captions
    from presenter.film.trouble import FilmProblem

    for _, path in film.captions:
        if path.exists():
            try:
                read_captions(path)
            except FilmProblem as problem:
                yield _warning(film.place, "captions-unreadable", problem.reason, problem.fix)


def _time_problems(step: Showing, lengths: dict[Path, float]) -> Iterator[Problem]:
    """Yield a problem for each time of a film step that its film never comes to."""
    from presenter.film.probe import FilmProblem, probe

    path = step.film.path
    if path not in lengths:
        try:
            lengths[path] = probe(path).duration
        except FilmProblem:
            lengths[path] = 0.0
    length = lengths[path]
    if not length:
        return
    ends = f"the film is over at {_clock(length)}"
    for pause in step.pauses:
        if pause.at >= length:
            message = f"The film never comes to {_clock(pause.at)}: {ends}, so nobody is asked."
            yield _warning(pause.place, "beyond-end", message, "Give an earlier time.")
    if step.start >= length:
        message = f"The film cannot start at {_clock(step.start)}: {ends}."
        yield _warning(step.place, "beyond-end", message, "Give an earlier `from`.")
    elif step.stop is not None and step.stop > length + _SLACK:
        message = f"The film cannot stop at {_clock(step.stop)}: {ends}."
        yield _warning(step.place, "beyond-end", message, "Leave `to` out to play to the end.")


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds, 1), 60)
    return f"{int(minutes)}:{rest:04.1f}".removesuffix(".0")


def _warning(place: Place, code: str, message: str, hint: str) -> Problem:
    return Problem.at(place, Severity.WARNING, code, message, hint)
