"""A report as Markdown (CommonMark with tables), for mail, wikis and whatever comes after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.run.report import Chart, Fact, Head, Item, Items, Part, Report, Table, Text
from presenter.session.language import on_wall
from presenter.share.report_text import fit

_SIGNS = re.compile(r"[\\`*_\[\]<>&|~$]")
# What would begin a heading, a list, a rule, a line under a heading or one of a table.
_FIRST = re.compile(r"^(\s*(?:\d{1,9}(?=[.)])|(?=[#+=:-])))", re.MULTILINE)
_ESCAPED = r"\\\g<0>"
STAR = "★"


def markdown(report: Report) -> str:
    """Return a report as Markdown; every text comes out as it was typed."""
    lines = [f"# {_line(report.title)}", ""]
    if report.subtitle:
        lines += [_line(report.subtitle), ""]
    lines += [f"*{_line(report.kind)}*", "", *_facts(report.facts), ""]
    for section in report.sections:
        lines += [f"## {_line(section.title)}", ""]
        for part in section.parts:
            lines += [*_part(part), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Return a text in which no sign means anything; lines are broken where it breaks them."""
    text = _FIRST.sub(r"\1\\", _SIGNS.sub(_ESCAPED, fit(text).strip()))
    return "\\\n".join(line.strip() for line in text.split("\n") if line.strip())


def _line(text: str) -> str:
    """Return a text inside a line, which it cannot break: of a heading, a cell, a fact."""
    return _SIGNS.sub(_ESCAPED, " ".join(fit(text).split("\n")).strip())


def _facts(facts: tuple[Fact, ...]) -> Iterator[str]:
    for fact in facts:
        yield f"- **{_line(fact.name)}:** {_line(fact.text)}"


def _part(part: Part) -> Iterator[str]:
    match part:
        case Text():
            yield escaped(part.words)
        case Head():
            yield f"{'#' * (part.level + 2)} {_line(part.words)}"
        case Items():
            yield from map(_item, part.items)
        case Table():
            yield from _table(part)
        case Chart():
            yield escaped(part.about)
            yield ""
            yield from _table(as_table(part))


def _item(item: Item) -> str:
    star = f"{STAR} " if item.star else ""
    more = f" ({_line(item.more)})" if item.more else ""
    text = escaped(item.text).replace("\n", "\n  ")
    return f"- {star}{text}{more}"


def _table(table: Table) -> Iterator[str]:
    rules = ["---:" if table.is_figures(n) else "---" for n in range(len(table.head))]
    for row in (table.head, rules, *table.rows):
        cells = row if row is rules else map(_line, row)
        yield f"| {' | '.join(cells)} |"


def as_table(chart: Chart) -> Table:
    """Return a chart's numbers as a table, for those who cannot see bars."""
    more = any(bar.more for bar in chart.bars)
    note = (on_wall("report", "Note"),) if more else ()
    rows = tuple((bar.label, *bar.figures, *((bar.more,) if more else ())) for bar in chart.bars)
    figures = (False, *(True for _ in chart.series), False)
    return Table((chart.name, *chart.series, *note), rows, figures)
