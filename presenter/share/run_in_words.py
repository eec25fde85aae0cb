"""A run in words for a terminal: what `presenter records show` says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from presenter.run.clock import Stamp
from presenter.run.summary import Cut, FilmTold, Noted, PollTold, StepTold, Summary
from presenter.session.language import translate
from presenter.session.words import brief, seconds_text
from presenter.share.problem_report import printable

_WIDE = 46  # letters of a heading


def run_in_words(summary: Summary, *, with_names: bool = False) -> str:
    """Return all of a run as lines of text, with times as this computer's clock showed them.

    Only with names does it say who takes on what was parked.
    """
    parts = (
        _head(summary),
        _steps(summary),
        _films(summary),
        _answers(summary),
        _listed(translate("run_in_words", "Parking lot"), _parked(summary, with_names)),
        _listed(translate("run_in_words", "Polls"), map(_poll, summary.polls)),
        _listed(translate("run_in_words", "Groups"), _groups(summary)),
        _listed(translate("run_in_words", "Written on the wall"), _notes(summary, summary.lines)),
        _listed(translate("run_in_words", "Changed on the day"), _cuts(summary)),
        _listed(translate("run_in_words", "Remarks"), _notes(summary, summary.remarks)),
        _listed(translate("run_in_words", "Problems"), _notes(summary, summary.problems)),
    )
    return "\n\n".join("\n".join(map(printable, lines)) for part in parts if (lines := list(part)))


def length_text(seconds: float) -> str:
    """Return a length to the minute, as 5 min or 1 h 05; below half a minute in seconds."""
    if seconds < 30:
        return translate("run_in_words", "{seconds} s").format(seconds=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("run_in_words", "{minutes} min").format(minutes=minutes)
    return translate("run_in_words", "{hours} h {minutes}").format(
        hours=minutes // 60, minutes=f"{minutes % 60:02}"
    )


def day_and_time(utc: float) -> str:
    """Return a moment as this computer's clock shows it: 2026-11-26 09:31."""
    try:
        return datetime.fromtimestamp(utc).strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return "?"


def _time(stamp: Stamp) -> str:
    return day_and_time(stamp.utc)[-5:]


def _head(summary: Summary) -> Iterator[str]:
    practice = translate("run_in_words", "(practice)") if summary.practice else ""
    yield f"{summary.title} {practice}".rstrip()
    begun, end = summary.begun, summary.ended or summary.last
    if begun is None or end is None:
        yield translate("run_in_words", "It never left the cover.")
        return
    text = (
        translate("run_in_words", "{day}, from {begin} to {end}, {length}")
        if summary.ended
        else translate("run_in_words", "{day}, from {begin}, cut off at {end}, {length}")
    )
    yield text.format(
        day=day_and_time(begun.utc)[:10],
        begin=_time(begun),
        end=_time(end),
        length=length_text(summary.spent + summary.halted),
    )
    if summary.most_people:
        yield translate("run_in_words", "%n (person|people) in the room", n=summary.most_people)
    if summary.halted:
        text = translate("run_in_words", "Paused for {length} of it.")
        yield text.format(length=length_text(summary.halted))
    if summary.away:
        text = translate("run_in_words", "Besides, the program was not running for {length}.")
        yield text.format(length=length_text(summary.away))


def _steps(summary: Summary) -> Iterator[str]:
    heads = (translate("run_in_words", "planned"), translate("run_in_words", "took"))
    yield f"{translate('run_in_words', 'Steps'):<{_WIDE + 4}} {heads[0]:>9} {heads[1]:>9}"
    for step in summary.steps:
        yield _step(step)


def _step(step: StepTold) -> str:
    number = str(step.number) if step.number else "-"
    took = translate("run_in_words", "left out") if step.left_out else length_text(step.spent)
    planned = length_text(step.planned) if step.planned else ""
    again = translate("run_in_words", "({count} times)").format(count=step.visits)
    tail = f"  {again}" if step.visits > 1 else ""
    return f"{number:>3} {brief(step.heading, _WIDE):<{_WIDE}} {planned:>9} {took:>9}{tail}"


def _films(summary: Summary) -> Iterator[str]:
    told = [film for film in summary.films if film.parts or film.skips or film.failures]
    yield from _listed(translate("run_in_words", "Films"), map(_film, told))


def _film(film: FilmTold) -> str:
    seen = translate("run_in_words", "{title}: {length} seen, up to {place}").format(
        title=film.title,
        length=seconds_text(round(film.seconds)),
        place=seconds_text(round(film.furthest_ms / 1000)),
    )
    parts = [seen if film.parts else f"{film.title}: {translate('run_in_words', 'not seen')}"]
    if film.paused_at:
        places = ", ".join(seconds_text(round(ms / 1000)) for ms in film.paused_at)
        parts.append(translate("run_in_words", "paused at {places}").format(places=places))
    for skip in film.skips:
        place = seconds_text(round(skip.film_ms / 1000))
        text = translate("run_in_words", "skipped at {place}").format(place=place)
        parts.append(f"{text} ({skip.reason})" if skip.reason else text)
    for failure in film.failures:
        text = translate("run_in_words", "could not play: {reason}")
        parts.append(text.format(reason=failure.reason.rstrip(".")))
    return "; ".join(parts)


def _answers(summary: Summary) -> Iterator[str]:
    for told in summary.answers:
        yield translate("run_in_words", "Answers: {heading}").format(heading=told.heading)
        for number, name in enumerate(told.columns):
            if name:
                yield f"  {name}"
            yield from (f"  - {'* ' if c.starred else ''}{c.text}" for c in told.column(number))


def _parked(summary: Summary, with_names: bool) -> Iterator[str]:  # noqa: FBT001 - one plain switch
    for parked in summary.parked:
        more = []
        if parked.item.owner:
            text = translate("run_in_words", "{owner} takes it on")
            someone = translate("run_in_words", "somebody")
            more.append(text.format(owner=parked.item.owner if with_names else someone))
        if parked.item.settled:
            more.append(translate("run_in_words", "settled"))
        yield f"{parked.item.text} ({', '.join(more)})" if more else parked.item.text


def _poll(poll: PollTold) -> str:
    counts = zip(poll.labels, poll.counts, strict=True)
    told = ", ".join(f"{label}: {count}" for label, count in counts if count is not None)
    return f"{poll.question} {told}"


def _groups(summary: Summary) -> Iterator[str]:
    for made in summary.groups:
        sizes = " + ".join(map(str, made.sizes))
        yield f"{_heading(summary, made.step)}: {sizes}"


def _cuts(summary: Summary) -> Iterator[str]:
    for cut in summary.cuts:
        what = "; ".join(_changes(summary, cut))
        undone = f" ({translate('run_in_words', 'taken back')})" if cut.undone else ""
        yield f"{_time(cut.stamp)} {what}{undone}"


def _changes(summary: Summary, cut: Cut) -> Iterator[str]:
    for step in cut.change.hidden:
        text = translate("run_in_words", "left out “{heading}”")
        yield text.format(heading=_heading(summary, step))
    for step in cut.change.shown:
        text = translate("run_in_words", "took in “{heading}”")
        yield text.format(heading=_heading(summary, step))
    for step, minutes in cut.change.minutes:
        text = translate("run_in_words", "“{heading}” in {length}")
        yield text.format(heading=_heading(summary, step), length=length_text(minutes * 60))


def _notes(summary: Summary, notes: Iterable[Noted]) -> Iterator[str]:
    for note in notes:
        where = f" [{_heading(summary, note.step)}]" if note.step else ""
        yield f"{_time(note.stamp)} {note.text}{where}"


def _heading(summary: Summary, step: str) -> str:
    known = summary.step(step)
    return known.heading if known else step


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    told = list(lines)
    if told:
        yield title
        yield from (f"  {line}" for line in told)
