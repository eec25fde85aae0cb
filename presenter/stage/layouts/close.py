"""The last picture: thanks, and whose work was seen."""

from __future__ import annotations

from presenter.run.scene import CloseScene
from presenter.session.language import on_wall
from presenter.stage.fitting import Part, line
from presenter.stage.layouts.cover import put_shape
from presenter.stage.marks import Area, Box
from presenter.stage.page import Page

_MANY = 5  # more credits than this stand in two columns


def lay_close(scene: CloseScene, page: Page) -> None:
    """Lay out the thanks above, the credits below a line."""
    page.on_cover()
    put_shape(page)
    area, inks = page.area, page.inks
    names = " · ".join(part for part in (*scene.authors, scene.licence) if part)
    credits_in = _columns(scene.credits)
    share = 0.46 if credits_in else 0.8
    top = Area(area.x, area.y + 20, area.width * 0.86, area.height * share)
    thanks = [
        line(on_wall("close", "Thank you"), 124, bold=True),
        line(scene.title, 54, colour=inks.muted, gap=0.55),
    ]
    if names:
        thanks.append(line(names, 40, colour=inks.muted, gap=0.8))
    used = page.stack(thanks, top)
    if credits_in:
        edge = max(used.bottom + 60, area.y + area.height * 0.5)
        page.put(Box(Area(area.x, edge, area.width, 3), fill=inks.line))
        below = Area(area.x, edge + 40, area.width, area.bottom - edge - 40)
        _credits(credits_in, below, page)


def _columns(lines: tuple[str, ...]) -> list[tuple[str, ...]]:
    if len(lines) <= _MANY:
        return [lines] if lines else []
    half = (len(lines) + 1) // 2
    return [lines[:half], lines[half:]]


def _credits(columns: list[tuple[str, ...]], area: Area, page: Page) -> None:
    gutter = 70.0
    width = (area.width - gutter * (len(columns) - 1)) / len(columns)
    groups: list[tuple[list[Part], Area]] = []
    for n, lines in enumerate(columns):
        parts = [line(text, 40, gap=0.35 if k else 0.0) for k, text in enumerate(lines)]
        groups.append((parts, Area(area.x + n * (width + gutter), area.y, width, area.height)))
    page.stacks(groups)
