"""What an edit changed in a session: its steps, told one from another by their ids."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from presenter.session.beats import Route
from presenter.session.language import translate
from presenter.session.model import Session, Step
from presenter.session.values import value

_NAMED = 3
"""Steps that are called by name; of more the number is told."""


@value
class Changes:
    """What differs from one session to a later one. Steps are as they are later, `gone` as before.

    `renamed` has a step's heading before, and the step: its heading was edited, be its id the same
    or made from that. `retimed` and `edited` are known in both; a step that is both is in the
    first alone.
    """

    new: tuple[Step, ...] = ()
    gone: tuple[Step, ...] = ()
    renamed: tuple[tuple[str, Step], ...] = ()
    moved: tuple[Step, ...] = ()
    retimed: tuple[tuple[float | None, Step], ...] = ()
    edited: tuple[Step, ...] = ()


def changes_between(before: Session, after: Session) -> Changes:
    """Return what a later session has otherwise than one before it."""
    old, fresh = Route(before), Route(after)
    olds = {step.id: step for step in before.steps}
    news = {step.id: step for step in after.steps}
    renamed = dict(_renamed(old, fresh, olds, news))
    retimed, edited = [], []
    for name, step in news.items():
        known = olds.get(name)
        if known is not None and known.minutes != step.minutes:
            retimed.append((known.minutes, step))
        elif known is not None and known != replace(step, heading=known.heading):
            edited.append(step)
    return Changes(
        new=tuple(s for name, s in news.items() if name not in olds and name not in renamed),
        gone=tuple(s for name, s in olds.items() if name not in news and s not in renamed.values()),
        renamed=tuple(
            (was.heading, step)
            for name, step in news.items()
            if (was := renamed.get(name) or olds.get(name)) and was.heading != step.heading
        ),
        moved=tuple(news[name] for name in _moved(olds, news)),
        retimed=tuple(retimed),
        edited=tuple(edited),
    )


def _renamed(
    old: Route, fresh: Route, olds: dict[str, Step], news: dict[str, Step]
) -> Iterator[tuple[str, Step]]:
    """Yield the ids of steps that stand in the place of one that is gone, with that one."""
    taken: set[str] = set()
    for name, step in olds.items():
        beat = old.first_beat(name)
        if name in news or beat is None:
            continue
        found = fresh.nearest(old, beat).step
        if found in news and found not in olds and found not in taken:
            taken.add(found)
            yield found, step


def _moved(olds: dict[str, Step], news: dict[str, Step]) -> tuple[str, ...]:
    """Return the fewest steps that, put elsewhere, make the old order of those left the new one."""
    place = {name: n for n, name in enumerate(news)}
    left = [name for name in olds if name in place]
    ends: list[int] = []  # of the best rising row of each length: the place it ends at
    rows: list[tuple[str, ...]] = []
    for name in left:
        at = bisect_left(ends, place[name])
        row = (*(rows[at - 1] if at else ()), name)
        ends[at : at + 1] = [place[name]]
        rows[at : at + 1] = [row]
    stay = set(rows[-1]) if rows else set()
    return tuple(sorted((name for name in left if name not in stay), key=place.__getitem__))


def changes_words(changes: Changes) -> str:
    """Return in sentences what was changed, or nothing if nothing a facilitator would notice."""
    return " ".join(_sentences(changes))


def _sentences(changes: Changes) -> Iterator[str]:
    if changes.new:
        text = translate("changes", "%n step(s) (is|are) new: {steps}.", n=len(changes.new))
        yield text.format(steps=_named(changes.new))
    if changes.gone:
        text = translate("changes", "%n step(s) (is|are) gone: {steps}.", n=len(changes.gone))
        yield text.format(steps=_named(changes.gone))
    for was, step in changes.renamed[:_NAMED]:
        text = translate("changes", "“{before}” is “{now}” now.")
        yield text.format(before=was, now=step.heading)
    if changes.moved:
        text = translate(
            "changes", "%n step(s) (stands|stand) elsewhere: {steps}.", n=len(changes.moved)
        )
        yield text.format(steps=_named(changes.moved))
    if changes.retimed:
        yield _retimed(changes.retimed)
    if changes.edited:
        text = translate("changes", "%n step(s) (was|were) edited.", n=len(changes.edited))
        yield text.format()


def _retimed(retimed: tuple[tuple[float | None, Step], ...]) -> str:
    if len(retimed) > _NAMED:
        return translate("changes", "%n step(s) (has|have) other minutes.", n=len(retimed))
    return " ".join(_minutes(before, step) for before, step in retimed)


def _minutes(before: float | None, step: Step) -> str:
    if step.minutes is None:
        text = translate("changes", "“{step}” has no minutes any more.")
        return text.format(step=step.heading)
    if before is None:
        text = translate("changes", "“{step}” has {minutes} minutes now.")
        return text.format(step=step.heading, minutes=f"{step.minutes:g}")
    text = translate("changes", "“{step}” has {minutes} minutes now, not {before}.")
    return text.format(step=step.heading, minutes=f"{step.minutes:g}", before=f"{before:g}")


def _named(steps: Iterable[Step]) -> str:
    """Return the first headings, and how many more there are."""
    headings = [f"“{step.heading}”" for step in steps]
    named = ", ".join(headings[:_NAMED])
    more = len(headings) - _NAMED
    if more <= 0:
        return named
    return translate("changes", "{steps} and %n more", n=more).format(steps=named)
