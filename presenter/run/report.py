"""A report as data: what stands in it, for whom, and nothing of how it looks.

All texts are plain, as they were typed: a writer sees to it that they come out like that.
"""

from __future__ import annotations

from enum import StrEnum

from presenter.session.values import value


class Audience(StrEnum):
    """Whom a report is for."""

    PARTICIPANTS = "participants"  # what they made; nothing of how the day was run
    TEAM = "team"  # how it went, to do better the next time


@value
class Fact:
    """A line under the title: what it tells, and that."""

    name: str
    text: str


@value
class Text:
    """A paragraph. A `note` explains what stands above it."""

    words: str
    note: bool = False


@value
class Head:
    """A heading inside a section; `level` 1 stands over 2."""

    words: str
    level: int = 1


@value
class Item:
    """An entry of a list: its text, in quieter words something more, and whether it stands out."""

    text: str
    more: str = ""
    star: bool = False


@value
class Items:
    """A list. `cards` are many short answers, which may stand side by side."""

    items: tuple[Item, ...]
    cards: bool = False


@value
class Table:
    """A table. `figures` has True for each column of numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[bool, ...] = ()

    def is_figures(self, column: int) -> bool:
        """True if a column is one of numbers."""
        return column < len(self.figures) and self.figures[column]


def table(
    head: tuple[str, ...], rows: tuple[tuple[str, ...], ...], figures: tuple[bool, ...] = ()
) -> Table:
    """Return a table without its last column if nothing stands in that."""
    if any(row[-1] for row in rows):
        return Table(head, rows, figures)
    return Table(head[:-1], tuple(row[:-1] for row in rows), figures[:-1])


@value
class Bar:
    """What is drawn side by side for one thing: a number for each series, None where none is.

    `figures` are those numbers as they are written; `more` is said beside the bars.
    """

    label: str
    numbers: tuple[float | None, ...]
    figures: tuple[str, ...]
    more: str = ""


@value
class Chart:
    """Bars: one group a row, one bar a series. `about` tells in words what there is to see.

    `upright` stands short labels on one line, as for a scale from 0 to 10.
    """

    series: tuple[str, ...]
    bars: tuple[Bar, ...]
    about: str
    name: str = ""  # what the labels are: "Answer", "Step"
    upright: bool = False

    @property
    def most(self) -> float:
        """The highest number, at least a little over 0."""
        numbers = (number for bar in self.bars for number in bar.numbers if number is not None)
        return max(numbers, default=0.0) or 1.0


Part = Text | Head | Items | Table | Chart


@value
class Section:
    """Parts under a heading."""

    title: str
    parts: tuple[Part, ...]


@value
class Report:
    """A report. `kind` says whom it is for, `language` is that of its texts, as `en-GB`."""

    title: str
    kind: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    subtitle: str = ""
    language: str = ""

    def section(self, title: str) -> Section | None:
        """Return the section of that title, or None."""
        return next((section for section in self.sections if section.title == title), None)

    def texts(self) -> tuple[str, ...]:
        """Return all words of the report, from the top."""
        told = [self.title, self.subtitle, self.kind]
        for fact in self.facts:
            told += [fact.name, fact.text]
        for section in self.sections:
            told.append(section.title)
            for part in section.parts:
                told += _texts(part)
        return tuple(text for text in told if text)


def _texts(part: Part) -> list[str]:
    match part:
        case Text() | Head():
            return [part.words]
        case Items():
            return [text for item in part.items for text in (item.text, item.more)]
        case Table():
            return [*part.head, *(cell for row in part.rows for cell in row)]
        case Chart():
            told = [part.name, *part.series, part.about]
            return told + [text for b in part.bars for text in (b.label, *b.figures, b.more)]
