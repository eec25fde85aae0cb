"""What only the team's report holds: time against plan, what was cut, remarks, problems, scores."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from presenter.run.apart import Person, Sheet
from presenter.run.clock import Clock
from presenter.run.evaluation import LEAD, QUESTIONS, Mean, item_scores, overall
from presenter.run.report import Bar, Chart, Head, Item, Items, Part, Section, Table, Text, table
from presenter.run.report_words import change, clock_words, length, minutes
from presenter.run.summary import Cut, FilmTold, StepTold, Summary
from presenter.session.language import on_wall
from presenter.session.markdown import plain
from presenter.session.model import Session, Showing
from presenter.session.words import seconds_text

# Time


def time_section(summary: Summary, clock: Clock) -> Section | None:
    """Return planned and real minutes of each step, as a chart and with its times as a table."""
    rows = [row for row in summary.steps if row.planned or row.spent or row.visits]
    if not rows:
        return None
    bars = tuple(_bar(row) for row in rows)
    series = (on_wall("report", "planned"), on_wall("report", "real"))
    about = on_wall("report", "Planned and real minutes of each step")
    chart = Chart(series, bars, about, on_wall("report", "Step"))
    whole = on_wall("report", "Planned {planned}, real {real}.").format(
        planned=length(summary.planned), real=length(summary.spent)
    )
    more = [Text(line, note=True) for line in _uncounted(summary)]
    return Section(
        on_wall("report", "Planned and real time"),
        (Text(whole), *more, chart, Head(on_wall("report", "Step by step")), _steps(rows, clock)),
    )


def _uncounted(summary: Summary) -> Iterable[str]:
    if summary.elsewhere >= 60:
        words = on_wall("report", "Of that on the cover and at the close: {time}.")
        yield words.format(time=length(summary.elsewhere))
    if summary.halted >= 30:
        words = on_wall("report", "Not counted: {time} in which the run was paused.")
        yield words.format(time=length(summary.halted))
    if summary.away >= 30:
        words = on_wall("report", "Not counted: {time} in which the program was not running.")
        yield words.format(time=length(summary.away))


def _bar(row: StepTold) -> Bar:
    return Bar(
        _name(row),
        (minutes(row.planned), minutes(row.spent)),
        (length(row.planned), length(row.spent)),
        _what(row),
    )


def _name(row: StepTold) -> str:
    heading = plain(row.heading)
    return f"{row.number}. {heading}" if row.number else heading


def _what(row: StepTold) -> str:
    """Return in a word or two what became of a step's plan."""
    if row.left_out:
        return on_wall("report", "left out")
    if row.number == 0:
        return on_wall("report", "no longer in the file")
    if row.today is not None and row.today < row.planned:
        return on_wall("report", "shortened to {time}").format(time=length(row.today))
    if row.today is not None and row.today > row.planned:
        return on_wall("report", "lengthened to {time}").format(time=length(row.today))
    return ""


def _steps(rows: Sequence[StepTold], clock: Clock) -> Table:
    head = (
        on_wall("report", "Step"),
        on_wall("report", "Began"),
        on_wall("report", "Planned"),
        on_wall("report", "Real"),
        on_wall("report", "Over"),
        on_wall("report", "Note"),
    )
    lines = tuple(
        (
            _name(row),
            clock_words(clock, row.first),
            length(row.planned),
            length(row.spent) if row.visits else "–",
            _over(row),
            _notes(row),
        )
        for row in rows
    )
    return table(head, lines, (False, True, True, True, True, False))


def _over(row: StepTold) -> str:
    if not row.visits:
        return ""
    over = round(row.over / 60)
    return "0" if over == 0 else f"{'+' if over > 0 else '−'}{abs(over)}"


def _notes(row: StepTold) -> str:
    told = [_what(row)]
    if row.visits > 1:
        told.append(on_wall("report", "visited {number} times").format(number=row.visits))
    return ", ".join(filter(None, told))


# What was changed


def changes_section(summary: Summary, clock: Clock) -> Section | None:
    """Return what was cut or added in the run, and the steps that were left out without a word."""
    parts: list[Part] = []
    for cut in summary.cuts:
        items = tuple(_changed(cut, summary))
        if items:
            parts += [Head(_why(cut, clock), 2), Items(items)]
    told = {step for cut in summary.cuts if not cut.undone for step in cut.change.hidden}
    silent = [row for row in summary.steps if row.left_out and row.planned]
    silent = [row for row in silent if row.step not in told]
    if silent:
        head = on_wall("report", "Steps the room did not come to")
        items = tuple(Item(_name(row), length(row.planned)) for row in silent)
        parts += [Head(head, 2), Items(items)]
    return Section(on_wall("report", "What was cut"), tuple(parts)) if parts else None


def _why(cut: Cut, clock: Clock) -> str:
    time = clock_words(clock, cut.stamp)
    words = {
        "late": on_wall("report", "{time}, because it was late"),
        "early": on_wall("report", "{time}, because there was time"),
    }.get(cut.change.why, on_wall("report", "{time}, by hand"))
    if cut.undone:
        words = f"{words} {on_wall('report', '(taken back later)')}"
    return words.format(time=time)


def _changed(cut: Cut, summary: Summary) -> Iterable[Item]:
    change = cut.change
    for step in change.hidden:
        row = summary.step(step) or StepTold(step, 0, step)
        words = on_wall("report", "left out: saves {time}").format(time=length(row.planned))
        yield Item(_name(row), words)
    for step in change.shown:
        row = summary.step(step) or StepTold(step, 0, step)
        yield Item(
            _name(row), on_wall("report", "taken in: {time}").format(time=length(row.planned))
        )
    for step, new in change.minutes:
        row = summary.step(step) or StepTold(step, 0, step)
        words = (
            on_wall("report", "shortened from {before} to {after}")
            if new * 60 < row.planned
            else on_wall("report", "lengthened from {before} to {after}")
        )
        yield Item(_name(row), words.format(before=length(row.planned), after=length(new * 60)))


# Films


def films_section(summary: Summary, session: Session) -> Section | None:
    """Return how far each film was shown and why one was not."""
    if not summary.films:
        return None
    ends = {step.id: step.stop for step in session.steps if isinstance(step, Showing)}
    rows = tuple(
        (plain(film.title), _shown(film, ends.get(film.step)), "; ".join(_film_notes(film)))
        for film in summary.films
    )
    head = (on_wall("report", "Film"), on_wall("report", "Shown"), on_wall("report", "Note"))
    return Section(on_wall("report", "Films"), (table(head, rows),))


def _shown(film: FilmTold, stop: float | None) -> str:
    if not film.parts:
        return on_wall("report", "not shown")
    parts = ", ".join(f"{_at(start)}–{_at(end)}" for start, end in film.parts)
    if stop is not None and len(film.parts) == 1 and film.furthest_ms >= stop * 1000 - 500:
        return on_wall("report", "{parts}, to its end").format(parts=parts)
    return parts


def _at(ms: int) -> str:
    return seconds_text(round(ms / 1000))


def _film_notes(film: FilmTold) -> Iterable[str]:
    for skip in film.skips:
        words = on_wall("report", "left at {time}").format(time=_at(skip.film_ms))
        if not skip.film_ms:
            words = on_wall("report", "passed over")
        yield f"{words}: {skip.reason}" if skip.reason else words
    for failure in film.failures:
        words = on_wall("report", "could not play: {reason}").format(reason=failure.reason)
        yield f"{words} {on_wall('report', '(later it could)')}" if failure.mended else words
    if film.replaced:
        yield on_wall("report", "replaced by its plan B")


# Groups and scores


def groups_section(summary: Summary) -> Section | None:
    """Return how many people were in each group, and how many people there were when."""
    rows = []
    for made in summary.groups:
        row = summary.step(made.step)
        sizes = Counter(made.sizes)
        told = ", ".join(
            on_wall("report", "{number} of {size}").format(number=count, size=size)
            for size, count in sorted(sizes.items(), reverse=True)
        )
        name = _name(row) if row else made.step
        rows.append((name, str(len(made.sizes)), told))
    if not rows:
        return None
    head = (on_wall("report", "Step"), on_wall("report", "Groups"), on_wall("report", "Sizes"))
    grouped = Table(head, tuple(rows), (False, True, False))
    return Section(on_wall("report", "Groups"), (grouped,))


def evaluation_section(sheets: Sequence[Sheet]) -> Section | None:
    """Return the means of the sheets' scores before and after, with how many there were."""
    if not sheets:
        return None
    items, whole = item_scores(sheets), overall(sheets)
    head = (
        on_wall("report", "Question"),
        on_wall("report", "Before"),
        on_wall("report", "After"),
        on_wall("report", "Change"),
    )
    names = (*(on_wall("evaluation", each) for each in QUESTIONS), on_wall("report", "All five"))
    rows = tuple(
        (name, _mean(one.before), _mean(one.after), _mean(one.change, signed=True))
        for name, one in zip(names, (*items, whole), strict=True)
    )
    words = on_wall("report", "%n sheet(s), scores from 0 to 10.", n=len(sheets))
    parts: list[Part] = [
        Text(f"{words} {on_wall('evaluation', LEAD)}"),
        Table(head, rows, (False, True, True, True)),
        Text(on_wall("report", "In brackets: how many sheets have a score."), note=True),
    ]
    if any(item.uneven for item in items):
        words = on_wall(
            "report",
            "Not all sheets have both scores: the change is counted on those that have, so it may"
            " differ from the difference of the means.",
        )
        parts.append(Text(words, note=True))
    return Section(on_wall("report", "Evaluation"), tuple(parts))


def _mean(mean: Mean, *, signed: bool = False) -> str:
    if mean.mean is None:
        return "–"
    number = change(mean.mean) if signed else f"{mean.mean:.1f}"
    return f"{number} ({mean.count})"


# Remarks, problems, interruptions, names


def notes_section(summary: Summary, clock: Clock) -> Section | None:
    """Return the facilitator's remarks and what went wrong, each with its time and step."""
    parts: list[Part] = []
    for head, notes in (
        (on_wall("report", "Remarks"), summary.remarks),
        (on_wall("report", "Problems"), summary.problems),
    ):
        if notes:
            items = tuple(
                Item(note.text, _where(clock_words(clock, note.stamp), note.step, summary))
                for note in notes
            )
            parts += [Head(head), Items(items)]
    return Section(on_wall("report", "Remarks and problems"), tuple(parts)) if parts else None


def _where(time: str, step: str, summary: Summary) -> str:
    row = summary.step(step)
    return f"{time}, {_name(row)}" if row else time


def interruptions_section(summary: Summary, clock: Clock) -> Section | None:
    """Return when the run was paused and when the program was not running."""
    items = [
        Item(
            on_wall("report", "{since}–{until}: the run was paused").format(
                since=clock_words(clock, span.since), until=clock_words(clock, span.until)
            )
        )
        for span in summary.pauses
    ]
    items += [
        Item(
            on_wall("report", "{since}–{until}: the program was not running").format(
                since=clock_words(clock, span.since), until=clock_words(clock, span.until)
            )
        )
        for span in summary.breaks_off
    ]
    if not items:
        return None
    return Section(on_wall("report", "Interruptions"), (Items(tuple(items)),))


def names_section(people: Sequence[tuple[int, Person]]) -> Section | None:
    """Return who was there, in the order of the alphabet: it tells nothing of groups or answers."""
    if not people:
        return None
    known = sorted((person for _, person in people), key=lambda each: each.name.casefold())
    items = Items(tuple(Item(person.name, person.role) for person in known))
    return Section(on_wall("report", "Who was there"), (items,))
