"""A show of hands: the answers, and for each a bar once hands are counted."""

from __future__ import annotations

from presenter.run.scene import PollScene
from presenter.stage.fitting import Part, line
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import Area, Box
from presenter.stage.page import Page, Stand
from presenter.stage.setting import Align


def lay_poll(scene: PollScene, page: Page) -> None:
    """Lay out the question and its answers; bars have their place before they are seen."""
    area = page.area
    page.rule_at(area, scene.question)
    top = below_rule(area)
    share = 0.36 if scene.answers else 0.9
    room = Area(top.x, top.y, top.width, top.height * share)
    used = page.stack([line(scene.question, 92, bold=True)], room)
    if not scene.answers:
        return
    if scene.scale:
        y = area.y + area.height * 0.48
        _scale(scene, Area(area.x, y, area.width, area.bottom - y), page)
    else:
        y = used.bottom + 60
        _options(scene, Area(area.x, y, area.width, area.bottom - y), page)


def _count(scene: PollScene, n: int) -> int | None:
    return scene.counts[n] if n < len(scene.counts) else None


def _most(scene: PollScene) -> int:
    return max((count for count in scene.counts if count is not None), default=0) or 1


def _scale(scene: PollScene, area: Area, page: Page) -> None:
    """Number after number on one line, bars standing on it."""
    inks, count = page.inks, len(scene.answers)
    cell = area.width / count
    gap = min(18.0, cell * 0.16)
    base = area.bottom - 116
    page.put(Box(Area(area.x, base, area.width, 5), fill=inks.ink))
    groups: list[tuple[list[Part], Area]] = []
    for n, answer in enumerate(scene.answers):
        x = area.x + n * cell
        groups.append(
            ([line(answer, 76, bold=True, align=Align.CENTRE)], Area(x, base + 18, cell, 98))
        )
        if scene.tally:
            track = Area(x + gap, area.y, cell - 2 * gap, base - area.y)
            _bar(track, _count(scene, n), _most(scene), page)
    page.stacks(groups)


def _bar(track: Area, count: int | None, most: int, page: Page) -> None:
    inks = page.inks
    page.put(Box(track, fill=inks.tint, line=inks.line, thick=2))
    if count is None:
        return
    high = (track.height - 70) * count / most
    if high > 0:
        page.put(Box(Area(track.x, track.bottom - high, track.width, high), fill=inks.accent))
    over = Area(track.x, track.bottom - high - 62, track.width, 56)
    page.label(line(str(count), 46, bold=True, align=Align.CENTRE), over, Stand.BOTTOM)


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
            _letter(n),
            round(letter * 0.58),
            colour=inks.accent,
            bold=True,
            align=Align.CENTRE,
        )
        page.label(letter_of, disc)
        groups.append(([line(answer, 56)], Area(disc.right + 34, row.y + 4, words, height - 8)))
        if scene.tally:
            x = area.x + area.width * 0.55
            _row_bar(Area(x, disc.y, area.right - x, letter), _count(scene, n), _most(scene), page)
    page.stacks(groups, Stand.MIDDLE)


def _letter(n: int) -> str:
    return chr(ord("A") + n) if n < 26 else str(n + 1)


def _row_bar(track: Area, count: int | None, most: int, page: Page) -> None:
    inks = page.inks
    figures = 110.0
    bar = Area(track.x + figures, track.y, track.width - figures, track.height)
    page.put(Box(bar, fill=inks.tint, line=inks.line, thick=2))
    if count is None:
        return
    wide = bar.width * count / most
    if wide > 0:
        page.put(Box(Area(bar.x, bar.y, wide, bar.height), fill=inks.accent))
    at = Area(track.x, track.y, figures - 24, track.height)
    page.label(line(str(count), 56, bold=True, align=Align.END), at)
