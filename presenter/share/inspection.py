"""All that is wrong with a session: its format, its films, and text too long for the wall.

Films and text are looked at only when the format is right: a list of what follows from an error
would hide the error, and a broken file is answered without loading Qt or a decoder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.session.language import translate
from presenter.session.model import Film, Session, Showing
from presenter.session.problems import Place, Problem, Severity
from presenter.session.reading import Reading, read_session
from presenter.session.words import seconds_text

if TYPE_CHECKING:
    from presenter.film.probe import FilmInfo

    Look = Callable[[Path], FilmInfo]

_LOUDEST = 8  # dB: the most that the film players add
_SLACK = 0.25  # seconds: a film's length is known to about a frame or two


def inspect(path: Path, today: str = "") -> tuple[Problem, ...]:
    """Return all problems of a session file, by file, line and column; each once.

    `today` is the day on which films may be shown or not, as 2031-01-31; now if left out.
    """
    return inspect_reading(read_session(path), today)


def inspect_reading(reading: Reading, today: str = "") -> tuple[Problem, ...]:
    """Return all problems of a session that was read."""
    found = list(reading.problems)
    if reading.session is not None and reading.ok:
        from presenter.share.legibility import legibility_problems

        found.extend(_rights_problems(reading.session, today or date.today().isoformat()))
        found.extend(_film_problems(reading.session))
        found.extend(legibility_problems(reading.session))
    order = {str(file): number for number, file in enumerate(reading.files)}
    last = len(order)
    unique = dict.fromkeys(found)
    return tuple(sorted(unique, key=lambda p: (order.get(p.file, last), p.line, p.column)))


def _rights_problems(session: Session, today: str) -> Iterator[Problem]:
    """Yield a problem for each step whose film may not be shown."""
    for step in session.steps:
        if not isinstance(step, Showing) or step.film.may_play(today):
            continue
        film, rights = step.film, step.film.rights
        seen = "`instead`" if film.instead else translate("inspection", "its title")
        message = translate("inspection", "{why} The room sees {seen}.").format(
            why=film.why_not(today), seen=seen
        )
        hint = translate("inspection", "Choose another film, or hide the step: hidden: true.")
        if rights.contact:
            more = translate("inspection", "{contact} can say more.").format(contact=rights.contact)
            hint = f"{hint} {more}"
        code = "film-withdrawn" if rights.withdrawn else "film-expired"
        yield _warning(step.place, code, message, hint)


def _film_problems(session: Session) -> Iterator[Problem]:
    from presenter.film.probe import probe, problems_of

    look = cache(probe)  # several films and steps may share a file: it is opened once
    peak = cache(_peak)
    films: dict[tuple[Path, str], Film] = {(film.path, film.id): film for film in session.films}
    for step in session.steps:
        if isinstance(step, Showing):
            films.setdefault((step.film.path, step.film.id), step.film)
    for film in films.values():
        # A missing file was told when the format was read.
        if film.path.exists():
            yield from problems_of(film, look)
        yield from _caption_problems(film, look)
    for step in session.steps:
        if isinstance(step, Showing):
            yield from _time_problems(step, look)
            yield from _gain_problems(step, peak)


def _gain_problems(
    step: Showing, peak: Callable[[Path, float, float | None], float | None]
) -> Iterator[Problem]:
    """Yield a problem where a film is to be louder than players, or its own sound, can be made."""
    if step.gain > _LOUDEST:
        message = translate(
            "inspection", "A film gets at most {most} dB louder, not {gain}."
        ).format(most=_LOUDEST, gain=f"{step.gain:g}")
        hint = translate(
            "inspection",
            "Louder passages would be distorted: use the loudspeaker's own volume.",
        )
        yield _warning(step.place, "gain-too-high", message, hint)
    elif step.gain > 0:
        loudest = peak(step.film.path, step.start, step.stop)
        if loudest is None or loudest + step.gain < 1:  # peaks are known to half a decibel
            return
        message = translate(
            "inspection",
            "Made {gain} dB louder, this film is distorted: its loudest sound has {room} dB left.",
        ).format(gain=f"{step.gain:g}", room=f"{-loudest:g}")
        hint = (
            translate("inspection", "Leave `gain` out.")
            if loudest > -1
            else translate("inspection", "Write: gain: {room}").format(room=f"{-loudest:g}")
        )
        yield _warning(step.place, "gain-distorts", message, hint)


def _peak(path: Path, start: float, stop: float | None) -> float | None:
    """Return the loudest sound of a film between two times, in dBFS, None if it has none.

    A film that cannot be opened has none either: `problems_of` tells of that.
    """
    from presenter.film.levels import STEP, read_levels
    from presenter.film.trouble import FilmProblem

    try:
        known = read_levels(path)
    except FilmProblem:
        return None
    last = None if stop is None else round(stop / STEP) + 1
    heard = known.peak[round(start / STEP) : last]
    return -float(min(heard)) if known.has_sound and heard else None


def _caption_problems(film: Film, look: Look) -> Iterator[Problem]:
    from presenter.film.caption_doubts import doubts
    from presenter.film.captions import read_captions
    from presenter.film.trouble import FilmProblem

    for _, path in film.captions:
        if not path.exists():
            continue
        try:
            captions = read_captions(path)
            last = captions.cues[-1].start
        except FilmProblem as problem:
            yield _warning(film.place, "captions-unreadable", problem.reason, problem.fix)
            continue
        for code, message, hint in doubts(captions, path):
            yield _warning(film.place, code, message, hint)
        length = _length(film.path, look)
        if length and last > length + _SLACK:
            message = translate(
                "inspection",
                "The captions {file} go on until {last}, but the film is over at {length}.",
            ).format(file=path.name, last=_time(last), length=_time(length))
            hint = translate(
                "inspection", "They may be those of another film, or the film may be cut off."
            )
            yield _warning(film.place, "captions-too-long", message, hint)


def _length(path: Path, look: Look) -> float:
    """Return a film's length in seconds, 0 if it cannot be shown, which `problems_of` tells."""
    from presenter.film.trouble import FilmProblem

    try:
        return look(path).duration
    except FilmProblem:
        return 0.0


def _time_problems(step: Showing, look: Look) -> Iterator[Problem]:
    """Yield a problem for each time of a film step that its film never comes to."""
    length = _length(step.film.path, look)
    if not length:
        return
    for pause in step.pauses:
        if pause.at >= length:
            message = translate(
                "inspection",
                "The film never comes to {time}: the film is over at {length}, so nobody is asked.",
            ).format(time=_time(pause.at), length=_time(length))
            yield _warning(
                pause.place, "beyond-end", message, translate("inspection", "Give an earlier time.")
            )
    if step.start >= length:
        message = translate(
            "inspection", "The film cannot start at {time}: the film is over at {length}."
        ).format(time=_time(step.start), length=_time(length))
        yield _warning(
            step.place, "beyond-end", message, translate("inspection", "Give an earlier `from`.")
        )
    elif step.stop is not None and step.stop > length + _SLACK:
        message = translate(
            "inspection", "The film cannot stop at {time}: the film is over at {length}."
        ).format(time=_time(step.stop), length=_time(length))
        yield _warning(
            step.place,
            "beyond-end",
            message,
            translate("inspection", "Leave `to` out to play to the end."),
        )


def _time(seconds: float) -> str:
    return seconds_text(round(seconds, 1))


def _warning(place: Place, code: str, message: str, hint: str) -> Problem:
    return Problem.at(place, Severity.WARNING, code, message, hint)
