"""The command `times`: what it says, and whether it could do what was asked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from presenter.run.proposals import Proposal, Which
from presenter.run.record import runs_folder
from presenter.session.language import translate
from presenter.session.minutes import MinutesError
from presenter.session.values import value
from presenter.session.words import closest
from presenter.share.problem_report import as_text
from presenter.share.retiming import retime
from presenter.share.times_report import as_table, plan_words, written_words


@value
class Answer:
    """What is said, what went wrong beside it, whether it failed, and a wrong call in words."""

    said: str = ""
    trouble: str = ""
    failed: bool = False
    wrong: str = ""


def run_times(
    file: Path, *, write: bool, steps: Iterable[str], which: str, folder: Path | None = None
) -> Answer:
    """Return the table of a session's times; with `write` write what is proposed.

    `steps` names the steps to write, those whose change is proposed if there are none.
    """
    found = retime(file, folder or runs_folder(), Which(which))
    errors = tuple(each for each in found.original.reading.problems if each.is_error)
    if found.original.session is None:
        return Answer(trouble=as_text(errors), failed=True)
    try:
        taken = _chosen(found.proposals, tuple(steps)) or found.usual
    except LookupError as wrong:
        return Answer(wrong=str(wrong))
    trouble = "\n".join(filter(None, (as_text(errors) if errors else "", *found.past.problems)))
    parts = [as_table(found)]
    if found.any_open or taken:
        parts.append(plan_words(found.proposals, taken))
    if not write:
        if taken:
            parts.append(translate("times_command", "Nothing is written yet; --write writes it."))
        return Answer("\n\n".join(parts), trouble)
    try:
        parts.append(written_words(found.write(taken)))
    except MinutesError as error:
        said = "\n\n".join(parts)
        return Answer(said, "\n".join(filter(None, (trouble, str(error)))), failed=True)
    return Answer("\n\n".join(parts), trouble)


def _chosen(proposals: tuple[Proposal, ...], steps: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of steps named by id or number; LookupError says which cannot be written."""
    return tuple(dict.fromkeys(_one(proposals, name) for name in steps))


def _one(proposals: tuple[Proposal, ...], name: str) -> str:
    found = next((each for each in proposals if each.step == name), None)
    found = found or next((each for each in proposals if str(each.number) == name), None)
    if found is None:
        words = translate("times_command", "There is no step {step}.").format(step=name)
        near = closest(name, [each.step for each in proposals])
        guess = translate("times_command", "Did you mean {step}?").format(step=near)
        raise LookupError(f"{words} {guess}" if near else words)
    if not found.open:
        words = translate("times_command", "Nothing is proposed for step {step}.")
        raise LookupError(words.format(step=name))
    return found.step
