"""A show of hands: the answers, and for each a bar once hands are counted.

Bars have their places before they are seen. Where the same was asked before, both counts stand
side by side on one scale: striped what was before, filled what is now.
"""

from __future__ import annotations

from presenter.run.ballot import Counts
from presenter.run.scene import PollScene
from presenter.stage.fitting import Part, line
from presenter.stage.layouts.poll_words import legend, summary
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import Area, Box
from presenter.stage.page import Page, Stand
from presenter.stage.setting import Align

_FOOT = 132.0  # for what the counts come to; free until they are seen
_AXIS = 110.0
_LEGEND = 74.0
_TWO_IN_A_ROW = 1600.0  # so wide a page has room for both words of the legend side by side
_STRIPE, _STEP = 4.0, 13.0


def lay_poll(scene: PollScene, page: Page) -> None:
    """Lay out the question above its answers, what they come to at the foot."""
    area = page.area
    page.rule_at(area, scene.question)
    top = below_rule(area)
    share = 0.31 if scene.answers else 0.9
    room = Area(top.x, top.y, top.width, top.height * share)
    used = page.stack([line(scene.question, 92, bold=True)], room)
    if not scene.answers:
        return
    y = room.bottom + 24 if scene.scale else used.bottom + 48
    chart = Area(area.x, y, area.width, area.bottom - _FOOT - y)
    if scene.tally:
        _foot(scene, page)
    if scene.before:
        y = _legend(scene, Area(chart.x, chart.y, chart.width, _LEGEND), page)
        chart = Area(chart.x, y, chart.width, chart.bottom - y)
    if scene.scale:
        _scale(scene, chart, page)
    else:
        _options(scene, chart, page)


def _foot(scene: PollScene, page: Page) -> None:
    area, inks = page.area, page.inks
    said, note = summary(scene)
    parts = []
    if said:
        bold = bool(scene.before)
        parts.append(line(said, 54 if bold else 46, bold=bold, colour="" if bold else inks.muted))
    if note:
        parts.append(line(note, 42, colour=inks.muted, gap=0.16 if parts else 0.0))
    if parts:
        foot = Area(area.x, area.bottom - _FOOT + 18, area.width, _FOOT - 18)
        page.stack(parts, foot, Stand.BOTTOM)


def _legend(scene: PollScene, area: Area, page: Page) -> float:
    """Say which bars are which, beside a piece of each; return where it ends.

    On a narrow page the two stand one under the other.
    """
    groups: list[tuple[list[Part], Area]] = []
    size, narrow = 40.0, area.width < _TWO_IN_A_ROW
    wide, high = (area.width, area.height * 0.8) if narrow else (area.width / 2, area.height)
    for n, words in enumerate(legend(scene)):
        x, y = area.x + (0 if narrow else n * wide), area.y + (n * high if narrow else 0)
        swatch = Area(x, y + (high - 18 - size) / 2, size, size)
        _fill(swatch, page, striped=n == 0)
        words_at = Area(x + size + 20, y, wide - size - 50, high - 8)
        groups.append(([line(words, 44)], words_at.moved(0, -5)))
    page.stacks(groups, Stand.MIDDLE)
    return area.y + (2 * high + 10 if narrow else high)


def _count(counts: Counts, n: int) -> int | None:
    return counts[n] if n < len(counts) else None


def _most(scene: PollScene) -> int:
    """Return the longest bar's count: one scale for both moments."""
    both = (*scene.counts, *scene.before)
    return max((count for count in both if count is not None), default=0) or 1


def _fill(bar: Area, page: Page, *, striped: bool) -> None:
    """Fill a bar; not by colour alone."""
    inks = page.inks
    if not striped:
        page.put(Box(bar, fill=inks.accent))
        return
    page.put(Box(bar, fill=inks.tint))
    count = int((bar.height - _STRIPE) // _STEP)
    for n in range(1, count + 1):
        y = bar.bottom - n * _STEP
        page.put(Box(Area(bar.x, y, bar.width, _STRIPE), fill=inks.accent, opacity=0.75))
    page.put(Box(bar, line=inks.accent, thick=4))


def _scale(scene: PollScene, area: Area, page: Page) -> None:
    """Number after number on one line, bars standing on it."""
    inks, count = page.inks, len(scene.answers)
    cell = area.width / count
    gap = min(18.0, cell * (0.12 if scene.before else 0.16))
    base = area.bottom - _AXIS
    groups: list[tuple[list[Part], Area]] = []
    for n, answer in enumerate(scene.answers):
        x = area.x + n * cell
        number = line(answer, 76, bold=True, align=Align.CENTRE)
        groups.append(([number], Area(x, base + 16, cell, _AXIS - 16)))
        if not scene.tally:
            continue
        track = Area(x + gap, area.y, cell - 2 * gap, base - area.y)
        if scene.before:
            half = (track.width - 6) / 2
            for side, counts in enumerate((scene.before, scene.counts)):
                place = Area(track.x + side * (half + 6), track.y, half, track.height)
                hands = _count(counts, n) or None  # many a nought would hide what there is
                _bar(place, hands, _most(scene), page, striped=side == 0)
        else:
            page.put(Box(track, fill=inks.tint, line=inks.line, thick=2))
            _bar(track, _count(scene.counts, n), _most(scene), page)
    page.put(Box(Area(area.x, base, area.width, 5), fill=inks.ink))
    page.stacks(groups)


def _bar(track: Area, count: int | None, most: int, page: Page, *, striped: bool = False) -> None:
    """Put a bar as high as its count, the count above it; nothing where nothing was counted."""
    if count is None:
        return
    room = 58.0
    high = (track.height - room) * count / most
    if high > 0:
        bar = Area(track.x, track.bottom - high, track.width, high)
        _fill(bar, page, striped=striped)
    over = Area(track.x, track.bottom - high - room, track.width, room - 4)
    px, ink = (46, "") if count else (40, page.inks.muted)
    page.label(line(str(count), px, bold=True, align=Align.CENTRE, colour=ink), over, Stand.BOTTOM)


def _options(scene: PollScene, area: Area, page: Page) -> None:
    """Answer under answer, a letter before it to vote by, the bar to its right."""
    inks, count = page.inks, len(scene.answers)
    height = min(150.0, area.height / count)
    groups: list[tuple[list[Part], Area]] = []
    letter = min(84.0, height * 0.72)
    words = area.width * 0.54 - letter - 34
    for n, answer in enumerate(scene.answers):
        row = Area(area.x, area.y + n * height, area.width, height)
        disc = Area(row.x, row.y + (height - letter) / 2, letter, letter)
        page.put(Box(disc, line=inks.accent, thick=max(1.0, letter * 0.05), radius=letter / 2))
        letter_of = line(
            option_letter(n),
            round(letter * 0.58),
            colour=inks.accent,
            bold=True,
            align=Align.CENTRE,
        )
        page.label(letter_of, disc)
        groups.append(([line(answer, 56)], Area(disc.right + 34, row.y + 4, words, height - 8)))
        x = area.x + area.width * 0.55
        if scene.before:
            _row_pair(scene, n, Area(x, row.y, area.right - x, height), page)
        elif scene.tally:
            track = Area(x, disc.y, area.right - x, letter)
            bar = _beside_figures(track)
            page.put(Box(bar, fill=inks.tint, line=inks.line, thick=2))
            _row_bar(track, _count(scene.counts, n), _most(scene), page)
    page.stacks(groups, Stand.MIDDLE)


def option_letter(n: int) -> str:
    """Return the letter of an answer, counted from 0; its number after the alphabet."""
    return chr(ord("A") + n) if n < 26 else str(n + 1)


_FIGURES, _BOTH_FIGURES = 110.0, 206.0


def _beside_figures(track: Area, figures: float = _FIGURES) -> Area:
    return Area(track.x + figures, track.y, track.width - figures, track.height)


def _row_pair(scene: PollScene, n: int, row: Area, page: Page) -> None:
    """Put the bars of both moments one under the other, and what they come to: "3 → 5"."""
    room = _beside_figures(row, _BOTH_FIGURES)
    high = row.height * 0.42 - 3
    figures = []
    for side, counts in enumerate((scene.before, scene.counts)):
        count = _count(counts, n)
        figures.append("–" if count is None else str(count))
        wide = room.width * (count or 0) / _most(scene)
        if wide > 0:
            y = row.y + row.height / 2 + (side - 1) * (high + 6) + 3
            _fill(Area(room.x, y, wide, high), page, striped=side == 0)
    at = Area(row.x, row.y, _BOTH_FIGURES - 24, row.height)
    px = min(52, round(row.height * 0.66))
    page.label(line(" → ".join(figures), px, bold=True, align=Align.END), at)


def _row_bar(track: Area, count: int | None, most: int, page: Page) -> None:
    if count is None:
        return
    bar = _beside_figures(track)
    wide = bar.width * count / most
    if wide > 0:
        _fill(Area(bar.x, bar.y, wide, bar.height), page, striped=False)
    at = Area(track.x, track.y, _FIGURES - 24, track.height)
    px = min(56, round(track.height * 1.1))
    ink = "" if count else page.inks.muted
    page.label(line(str(count), px, bold=True, align=Align.END, colour=ink), at)
