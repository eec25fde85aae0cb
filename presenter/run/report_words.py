"""The words of a report that its sections share: dates, lengths, clock times."""

from __future__ import annotations

from datetime import date, timedelta

from presenter.run.clock import Clock, Stamp
from presenter.session.language import noop, on_wall
from presenter.session.words import clock_text

_MONTHS = (
    noop("report", "January"),
    noop("report", "February"),
    noop("report", "March"),
    noop("report", "April"),
    noop("report", "May"),
    noop("report", "June"),
    noop("report", "July"),
    noop("report", "August"),
    noop("report", "September"),
    noop("report", "October"),
    noop("report", "November"),
    noop("report", "December"),
)


def local_day(clock: Clock, stamp: Stamp) -> date:
    """Return the day that a calendar on the wall showed at a moment."""
    return date(1970, 1, 1) + timedelta(days=clock.local_day(stamp))


def day_words(day: date) -> str:
    """Return a day as people write it."""
    month = on_wall("report", _MONTHS[day.month - 1])
    return on_wall("report", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def clock_words(clock: Clock, stamp: Stamp | None) -> str:
    """Return the time of day at a moment, nothing for None."""
    return "" if stamp is None else clock_text(int(clock.local_minute(stamp)))


def minutes(seconds: float) -> float:
    """Return seconds as minutes: whole ones, below ten with halves."""
    exact = seconds / 60
    return float(round(exact)) if exact >= 10 else round(exact * 2) / 2


def length(seconds: float) -> str:
    """Return a length for a table or a chart: "12 min"."""
    number = minutes(seconds)
    if number == 0 and seconds > 0:
        return on_wall("report", "< ½ min")
    return on_wall("report", "{number} min").format(number=f"{number:g}")


def change(number: float) -> str:
    """Return a number with its sign, one place behind the point: "+2.1", "−0.5", "0"."""
    rounded = round(number, 1)
    if rounded == 0:
        return "0"
    return f"{'+' if rounded > 0 else '−'}{abs(rounded):.1f}"
