"""Groups: who works with whom, to be found from the back of the room."""

from __future__ import annotations

from presenter.run.scene import GroupsScene
from presenter.session.language import on_wall
from presenter.stage.fitting import Part, line
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import Area
from presenter.stage.page import Page


def lay_groups(scene: GroupsScene, page: Page) -> None:
    """Lay out the groups in a grid under the heading."""
    heading = scene.heading or on_wall("groups", "Groups")
    page.rule_at(page.area, heading)
    top = below_rule(page.area)
    used = page.stack([line(heading, 84, bold=True)], Area(top.x, top.y, top.width, 220))
    count = max(1, len(scene.groups))
    across = min(count, 4)
    down = -(-count // across)
    y, gap = used.bottom + 50, 30.0
    width = (top.width - gap * (across - 1)) / across
    height = (page.area.bottom - y - gap * (down - 1)) / down
    cells: list[tuple[list[Part], Area]] = []
    for n, group in enumerate(scene.groups):
        row, place = divmod(n, across)
        area = Area(top.x + place * (width + gap), y + row * (height + gap), width, height)
        names = scene.names[n] if n < len(scene.names) else tuple(map(str, group))
        cells.append(
            (
                [
                    line(str(n + 1), 72, colour=page.inks.accent, bold=True),
                    line(", ".join(names), 48, gap=0.2),
                ],
                area,
            )
        )
    page.stacks(cells)
