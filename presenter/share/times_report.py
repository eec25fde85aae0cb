"""Planned times beside real ones, as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from presenter.run.durations import Durations
from presenter.run.proposals import Proposal, Verdict, plan_after
from presenter.session.language import noop, translate
from presenter.session.minutes import minutes_literal
from presenter.session.rewriting import BACKUP
from presenter.session.words import brief, minutes_text, seconds_text
from presenter.share.retiming import Retiming

_HEADING = 36  # letters
_WHY = {
    Verdict.KEEP: noop("times_report", "as planned"),
    Verdict.ALONE: noop("times_report", "{minutes}, by practice alone"),
    Verdict.UNTRIED: "",
    Verdict.ROUNDS: noop("times_report", "the sum of its rounds: change these"),
    Verdict.PARTS: noop("times_report", "its parts alone take longer"),
    Verdict.SHORTEST: noop("times_report", "below its shortest time"),
    Verdict.TWICE: noop("times_report", "its text stands for several steps"),
}


def verdict_words(proposal: Proposal) -> str:
    """Return what is proposed for a step, or why nothing is."""
    minutes = "" if proposal.minutes is None else minutes_literal(proposal.minutes)
    if proposal.verdict is Verdict.CHANGE:
        return minutes
    words = _WHY[proposal.verdict]
    return translate("times_report", words).format(minutes=minutes) if words else ""


def planned_words(proposal: Proposal) -> str:
    """Return a step's planned minutes as a file has them, a dash where they are not known."""
    return "–" if proposal.planned is None else minutes_literal(round(proposal.planned / 60, 1))


def spread_words(proposal: Proposal) -> str:
    """Return the shortest and the longest time of a step: `4:10–7:02`."""
    times = proposal.times
    if len(times) < 2:
        return ""
    return f"{seconds_text(round(times[0]))}–{seconds_text(round(times[-1]))}"


def took_words(proposal: Proposal) -> str:
    """Return the middle one of a step's times: `5:40`."""
    return seconds_text(round(proposal.median)) if proposal.times else ""


def runs_words(past: Durations) -> str:
    """Return how many runs tell something, as a sentence."""
    if not past.real and not past.practice:
        return translate("times_report", "No run of this session tells yet how long a step took.")
    real = translate("times_report", "%n real run(s)", n=past.real)
    practice = translate("times_report", "%n practice run(s)", n=past.practice)
    both = translate("times_report", "By {real} and {practice}.")
    if past.real and past.practice:
        return both.format(real=real, practice=practice)
    return translate("times_report", "By {runs}.").format(runs=real if past.real else practice)


def as_table(retiming: Retiming) -> str:
    """Return the session's title, the runs counted, and a line for each step."""
    head = (
        "",
        translate("times_report", "Step"),
        translate("times_report", "Planned min"),
        translate("times_report", "Took"),
        translate("times_report", "Runs"),
        translate("times_report", "Spread"),
        translate("times_report", "Proposed min"),
    )
    rows = [head, *(_row(each) for each in retiming.proposals)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([_printable(retiming.title), runs_words(retiming.past), "", *lines])


def _row(each: Proposal) -> tuple[str, ...]:
    words = verdict_words(each)
    return (
        str(each.number),
        _printable(brief(each.heading, _HEADING)),
        planned_words(each),
        took_words(each),
        str(len(each.times)) if each.times else "",
        spread_words(each),
        f"→ {words}" if each.verdict is Verdict.CHANGE else words,
    )


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    number, heading, *middle, last = row
    cells = [number.rjust(widths[0]), heading.ljust(widths[1])]
    cells += [text.rjust(width) for text, width in zip(middle, widths[2:-1], strict=True)]
    return "  ".join([*cells, last]).rstrip()


def plan_words(proposals: tuple[Proposal, ...], taken: Iterable[str]) -> str:
    """Return how many steps change, and what becomes of the whole plan."""
    chosen = tuple(taken)
    if not chosen:
        return translate("times_report", "No step changes.")
    before, after = plan_after(proposals, chosen)
    counted = (
        translate("times_report", "1 step changes: the plan goes from {a} to {b}.")
        if len(chosen) == 1
        else translate(
            "times_report", "%n steps change: the plan goes from {a} to {b}.", n=len(chosen)
        )
    )
    return counted.format(a=minutes_text(round(before, 1)), b=minutes_text(round(after, 1)))


def written_words(files: Iterable[Path]) -> str:
    """Return which files were written, and where the old ones are."""
    names = tuple(files)
    if not names:
        return translate("times_report", "Nothing was to be written.")
    words = translate("times_report", "Written: {file}. As it was: {backup}.")
    return "\n".join(words.format(file=name, backup=f"{name.name}{BACKUP}") for name in names)


def _printable(text: str) -> str:
    """Return a text without what a terminal would obey."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
