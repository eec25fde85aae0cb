"""A session's planned times beside those of its past runs, and the way to write the better ones."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from presenter.run.durations import Durations, durations, past_runs
from presenter.run.proposals import Proposal, Verdict, Which, propose
from presenter.run.records import is_practice
from presenter.session.model import Session, Showing
from presenter.session.rewriting import Original, read_original, write_minutes
from presenter.session.values import value


@value
class Retiming:
    """A session as read, what past runs tell of it, and what follows for each step."""

    original: Original
    past: Durations
    proposals: tuple[Proposal, ...] = ()

    @property
    def title(self) -> str:
        """The session's title."""
        session = self.original.session
        return session.title if session is not None else self.original.path.stem

    @property
    def usual(self) -> tuple[str, ...]:
        """The steps whose proposals are taken if nobody chooses, by id."""
        return tuple(each.step for each in self.proposals if each.verdict is Verdict.CHANGE)

    @property
    def any_open(self) -> bool:
        """True if there is anything to take."""
        return any(each.open for each in self.proposals)

    def write(self, taken: Iterable[str]) -> tuple[Path, ...]:
        """Write the proposals of these steps into the session's files; return those changed.

        Raises MinutesError, with words for people, if nothing was written.
        """
        chosen = set(taken)
        wanted = {
            each.step: each.minutes
            for each in self.proposals
            if each.minutes is not None and each.step in chosen
        }
        return write_minutes(self.original, wanted)


def retime(path: Path, runs: Path, which: Which = Which.ALL) -> Retiming:
    """Read a session and the records of its runs in the folder `runs`. Never raises for either."""
    original = read_original(path)
    counted = past_runs(runs, path)
    if which is not Which.ALL:
        counted = tuple(run for run in counted if is_practice(run) is (which is Which.PRACTICE))
    past = durations(counted)
    session = original.session
    if session is None:
        return Retiming(original, past)
    return Retiming(original, past, propose(session, past, _lengths(session, past), which))


def _lengths(session: Session, past: Durations) -> dict[Path, float]:
    """Return the lengths of the films on which the plan of a step that was run depends."""
    wanted = {
        step.film.path
        for step in session.steps
        if isinstance(step, Showing) and step.minutes is None and past.of(step.id)
    }
    if not wanted:
        return {}
    from presenter.film.probe import probe  # brings a decoder
    from presenter.film.trouble import FilmProblem

    found: dict[Path, float] = {}
    for film in wanted:
        try:
            found[film] = probe(film).duration
        except FilmProblem:
            continue  # then nothing is known of the plan; `check` says why
    return found
