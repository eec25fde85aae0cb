"""What both reports hold: what the room wrote, counted and parked, and the films it saw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from presenter.run.report import Bar, Chart, Head, Item, Items, Part, Section, Table, Text
from presenter.run.report_words import change
from presenter.run.summary import AnswersTold, Parked, PollTold, Summary
from presenter.session.language import on_wall
from presenter.session.markdown import blocks, plain
from presenter.session.model import Film, Moment, Session, Showing
from presenter.session.text import Block, Code, Heading, Paragraph, Quotation, Spans
from presenter.session.text import Items as Listed
from presenter.session.text import Table as Tabled

# Answers


def answers_section(summary: Summary) -> Section | None:
    """Return what was written at each step, column by column."""
    parts: list[Part] = []
    for told in summary.answers:
        parts += [Head(plain(told.heading)), *_columns(told)]
    if any(card.starred for told in summary.answers for card in told.cards):
        note = on_wall("report", "A star marks what was held to be important in the room.")
        parts.append(Text(note, note=True))
    return Section(on_wall("report", "What we wrote"), tuple(parts)) if parts else None


def _columns(told: AnswersTold) -> Iterable[Part]:
    for number, name in enumerate(told.columns):
        cards = told.column(number)
        if name and len(told.columns) > 1:
            yield Head(plain(name), 2)
        if cards:
            items = tuple(Item(card.text, star=card.starred) for card in cards)
            yield Items(items, cards=True)
        else:
            yield Text(on_wall("report", "Nothing was written here."), note=True)


# Polls


def polls_section(summary: Summary) -> Section | None:
    """Return the hands counted: before and after of one measure side by side."""
    parts: list[Part] = []
    for one, other in _paired(summary.polls):
        parts.append(Head(plain(one.question)))
        parts += _single(one) if other is None else _both(one, other)
    return Section(on_wall("report", "Polls"), tuple(parts)) if parts else None


def _paired(polls: Sequence[PollTold]) -> Iterable[tuple[PollTold, PollTold | None]]:
    """Yield the polls, each alone, or one after with the one before that the wall compared it with.

    That is the last one of the same measure and answers that came earlier.
    """
    befores = {poll.step: _before(polls[:n], poll) for n, poll in enumerate(polls)}
    compared = {before.step for before in befores.values() if before is not None}
    for poll in polls:
        before = befores[poll.step]
        if before is not None:
            yield before, poll
        elif poll.step not in compared:
            yield poll, None


def _before(earlier: Sequence[PollTold], poll: PollTold) -> PollTold | None:
    if poll.moment is not Moment.AFTER or not poll.measure:
        return None
    alike = (
        one
        for one in reversed(earlier)
        if one.moment is Moment.BEFORE and one.measure == poll.measure and one.labels == poll.labels
    )
    return next(alike, None)


def _single(poll: PollTold) -> list[Part]:
    bars = tuple(
        Bar(plain(label), (count,), (_figure(count),))
        for label, count in zip(poll.labels, poll.counts, strict=True)
    )
    about = on_wall("report", "Hands for each answer")
    name, hands = on_wall("report", "Answer"), on_wall("report", "Hands")
    chart = Chart((hands,), bars, about, name, upright=_is_scale(poll))
    words = on_wall("report", "%n hand(s) counted.", n=poll.total)
    mean = mean_of(poll)
    if mean is not None:
        middle = on_wall("report", "Mean {number}.").format(number=f"{mean:.1f}")
        words = f"{words} {middle}"
    return [chart, Text(words, note=True)]


def _both(before: PollTold, after: PollTold) -> list[Part]:
    bars = tuple(
        Bar(plain(label), (one, other), (_figure(one), _figure(other)))
        for label, one, other in zip(before.labels, before.counts, after.counts, strict=True)
    )
    chart = Chart(
        (on_wall("report", "before"), on_wall("report", "after")),
        bars,
        on_wall("report", "Hands for each answer, before and after"),
        on_wall("report", "Answer"),
        upright=_is_scale(before),
    )
    return [chart, *(Text(line, note=True) for line in _compared(before, after))]


def _compared(before: PollTold, after: PollTold) -> Iterable[str]:
    one, other = mean_of(before), mean_of(after)
    hands = on_wall("report", "Hands counted: {before} before, {after} after.").format(
        before=before.total, after=after.total
    )
    if one is None or other is None:
        yield hands
    else:
        means = on_wall("report", "Mean {before} before, {after} after: {change}.").format(
            before=f"{one:.1f}", after=f"{other:.1f}", change=change(other - one)
        )
        yield f"{hands} {means}"
    if before.total != after.total:
        yield on_wall(
            "report",
            "Not the same number of people answered both times, so the change is partly one of who"
            " was asked.",
        )


def mean_of(poll: PollTold) -> float | None:
    """Return the mean of a scale's hands; None without hands or numbers."""
    if not _is_scale(poll) or not poll.total:
        return None
    pairs = zip(poll.labels, poll.counts, strict=True)
    return sum(int(label) * (count or 0) for label, count in pairs) / poll.total


def _is_scale(poll: PollTold) -> bool:
    return bool(poll.labels) and all(label.lstrip("-").isdecimal() for label in poll.labels)


def _figure(count: int | None) -> str:
    return "" if count is None else str(count)


# The parking lot


def parking_section(
    summary: Summary, *, owners: bool = False, settled: bool = False
) -> Section | None:
    """Return what was parked; who takes it on only with `owners`, for that is a name."""
    items = tuple(_parked(parked, owners=owners, settled=settled) for parked in summary.parked)
    return Section(on_wall("report", "Parking lot"), (Items(items),)) if items else None


def _parked(parked: Parked, *, owners: bool, settled: bool) -> Item:
    item = parked.item
    told: list[str] = []
    if item.owner:
        who = on_wall("report", "taken on by {name}").format(name=item.owner)
        told.append(who if owners else on_wall("report", "somebody takes it on"))
    if item.settled:
        told.append(on_wall("report", "settled"))
    elif settled and not item.owner:
        told.append(on_wall("report", "open"))
    return Item(item.text, ", ".join(told))


# Films


def credits_section(summary: Summary, session: Session) -> Section | None:
    """Return the films the room saw, with their credits."""
    seen = {film.film for film in summary.films if film.parts}
    films = {
        step.film.id: step.film
        for step in session.steps
        if isinstance(step, Showing) and step.film.id in seen
    }
    parts: list[Part] = []
    for film in films.values():
        parts.append(Head(plain(film.title or film.id)))
        parts += [Text(line) for line in (plain(film.about),) if line]
        credit = credits(film)
        parts += [Text(credit, note=True)] if credit else []
    return Section(on_wall("report", "Films"), tuple(parts)) if parts else None


def credits(film: Film) -> str:  # noqa: A001 - what films have
    """Return who is heard in a film, what kind it is, whose and under which licence."""
    told: list[str] = []
    if film.speakers:
        names = (
            f"{plain(each.name)} ({plain(each.role)})" if each.role else plain(each.name)
            for each in film.speakers
        )
        told.append(on_wall("report", "With {names}.").format(names=", ".join(names)))
    if film.label:
        told.append(plain(film.label))
    rights = ", ".join(filter(None, (film.rights.owner, film.rights.licence)))
    told += [f"© {rights}."] if rights else []
    return " ".join(told)


# Texts of the session


def parts_of(markdown: str) -> tuple[Part, ...]:
    """Return what a Markdown text says, without its emphasis."""
    return tuple(part for block in blocks(markdown) for part in _part(block))


def _part(block: Block) -> Iterable[Part]:
    match block:
        case Paragraph():
            yield Text(_words(block.spans))
        case Heading():
            yield Head(_words(block.spans))
        case Listed():
            yield Items(tuple(Item(_flat(item)) for item in block.items))
        case Tabled():
            head = tuple(map(_words, block.head))
            figures = tuple(each == "right" for each in block.align)
            rows = tuple(tuple(map(_words, row)) for row in block.rows)
            yield Table(head, rows, figures)
        case Quotation():
            for inner in block.blocks:
                yield from _part(inner)
        case Code():
            yield Text(block.text)
        case _:
            return


def _flat(inner: tuple[Block, ...]) -> str:
    told: list[str] = []
    for block in inner:
        for part in _part(block):
            match part:
                case Text() | Head():
                    told.append(part.words)
                case Items():
                    told += [item.text for item in part.items]
                case _:
                    pass
    return "\n".join(told)


def _words(spans: Spans) -> str:
    return "".join(span.text for span in spans)
