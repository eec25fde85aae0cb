"""The sessions at hand: those that came with the program, and those opened lately."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from presenter.run.pacing import planned_seconds
from presenter.session.language import translate
from presenter.session.model import Session
from presenter.session.reading import read_session
from presenter.windows.offers import Offer


def offer(path: Path) -> Offer:
    """Return a session file as it is offered: its title and length, or what is wrong."""
    if not path.is_file():
        return Offer(path, path.stem, trouble=translate("shelf", "This file is no longer there."))
    reading = read_session(path)
    errors = sum(problem.is_error for problem in reading.problems)
    trouble = ""
    if errors:
        trouble = (
            translate("shelf", "1 error; Check shows it.")
            if errors == 1
            else translate("shelf", "{number} errors; Check shows them.").format(number=errors)
        )
    if reading.session is None:
        return Offer(path, path.stem, trouble=trouble)
    session = reading.session
    return Offer(path, session.title, session.subtitle, _minutes(session), trouble)


def offers(paths: Iterable[Path]) -> tuple[Offer, ...]:
    """Return session files as they are offered, each once."""
    return tuple(offer(path) for path in dict.fromkeys(paths))


def _minutes(session: Session) -> float:
    return sum(planned_seconds(step, {}) for step in session.steps if not step.hidden) / 60
