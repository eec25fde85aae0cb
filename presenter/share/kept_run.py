"""A run from its record: what happened, the session it was led by, and what was kept apart."""

from __future__ import annotations

from pathlib import Path

from presenter.run.apart import Apart, read_apart
from presenter.run.archive import session_of
from presenter.run.events import RunResumed
from presenter.run.history import summary_of
from presenter.run.records import Loaded, load
from presenter.run.summary import Summary
from presenter.session.model import Session, Showing
from presenter.session.values import value


@value
class KeptRun:
    """A run as its record has it. `problem` says what could not be read, or is empty."""

    loaded: Loaded
    session: Session
    summary: Summary
    apart: Apart

    @property
    def problem(self) -> str:
        """Why something could not be read, in a sentence, or nothing."""
        return self.loaded.problem or self.apart.problem


def open_kept(path: Path) -> KeptRun:
    """Read a record whole. Never raises for what the file holds."""
    loaded = load(path)
    session = session_of(loaded)
    lengths = film_lengths(session)
    summary = summary_of(loaded.history, session, lengths, loaded.alive)
    return KeptRun(loaded, session, summary, read_apart(path))


def film_lengths(session: Session) -> dict[Path, float]:
    """Return the lengths in seconds of the films that are there, for steps whose plan needs them.

    Takes some hundredths of a second a film; none is looked at where the file gives the minutes.
    """
    wanted = dict.fromkeys(
        step.film.path
        for step in session.steps
        if isinstance(step, Showing) and step.minutes is None and step.film.path.is_file()
    )
    if not wanted:
        return {}
    from presenter.film.probe import FilmProblem, probe

    lengths: dict[Path, float] = {}
    for path in wanted:
        try:
            lengths[path] = probe(path).duration
        except FilmProblem:
            continue  # a film that cannot be read has no length; its step is planned without
    return lengths


def spans_of(path: Path) -> tuple[tuple[float, float], ...]:
    """Return the times in which a program led a run, in UTC seconds; none if nothing is known."""
    loaded = load(path)
    history, stopped = loaded.history, loaded.stopped
    if not history or stopped is None:
        return ()
    spans: list[tuple[float, float]] = []
    begin = last = history[0].stamp.utc
    for stamped in history:
        if isinstance(stamped.event, RunResumed):
            # It ran on after its last event, until the time away began.
            spans.append((begin, max(last, stamped.stamp.utc - stamped.event.away)))
            begin = stamped.stamp.utc
        last = stamped.stamp.utc
    return (*spans, (begin, max(last, stopped.utc)))
