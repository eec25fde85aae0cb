"""The first picture, on the wall while people come in."""

from __future__ import annotations

from presenter.run.scene import CoverScene
from presenter.stage.fitting import line
from presenter.stage.marks import Area, Box
from presenter.stage.page import Page, Stand
from presenter.stage.setting import Align

_FOOT = 110.0


def lay_cover(scene: CoverScene, page: Page) -> None:
    """Lay out the title, large and low on the left, with the time and the names at the foot."""
    page.on_cover()
    put_shape(page)
    area, inks = page.area, page.inks
    title = [line(scene.title, 132, bold=True)]
    if scene.subtitle:
        title.append(line(scene.subtitle, 58, colour=inks.muted, gap=0.75))
    space = Area(area.x, area.y, area.width * 0.86, area.height - _FOOT - 70)
    page.stack(title, space, Stand.BOTTOM)
    _foot(scene, page)


def _foot(scene: CoverScene, page: Page) -> None:
    area, inks = page.area, page.inks
    foot = Area(area.x, area.bottom - _FOOT, area.width, _FOOT)
    if not (scene.start or scene.authors):
        return
    page.put(Box(Area(foot.x, foot.y, foot.width, 3), fill=inks.line))
    split = foot.width * (0.35 if scene.authors else 1.0) if scene.start else 0.0
    inner = Area(foot.x, foot.y + 34, foot.width, foot.height - 34)
    groups = []
    if scene.start:
        start = Area(inner.x, inner.y, split - 30, inner.height)
        groups.append(([line(scene.start, 52, colour=inks.accent, bold=True)], start))
    if scene.authors:
        names = line(" · ".join(scene.authors), 40, colour=inks.muted, align=Align.END)
        groups.append(([names], Area(inner.x + split, inner.y, inner.width - split, inner.height)))
    page.stacks(groups)


def put_shape(page: Page) -> None:
    """Put two large discs that meet, tone on tone, running off the upper right corner."""
    whole, shape = page.whole, page.palette.shape
    size = whole.height * 0.86
    right = Area(whole.right - size * 0.62, -size * 0.30, size, size)
    left = Area(right.x - size * 0.56, -size * 0.52, size, size)
    page.put(Box(right, fill=shape, radius=size / 2))
    page.put(Box(left, line=shape, thick=6, radius=size / 2))
