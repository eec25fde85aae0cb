"""An activity: what to do, and with whom."""

from __future__ import annotations

from presenter.run.scene import TaskScene
from presenter.session.language import noop, on_wall
from presenter.stage.fitting import body, line
from presenter.stage.layouts.parts import put_people
from presenter.stage.layouts.rounds import put_round
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import RUNNING, Area, Drawn, Sign
from presenter.stage.page import Page, Stand

_WORDS = {
    "pairs": noop("task", "Pairs"),
    "threes": noop("task", "Threes"),
    "fours": noop("task", "Fours"),
    "tables": noop("task", "Tables"),
}
_COUNTS = {"pairs": 2, "threes": 3, "fours": 4}
_MOST_DRAWN = 8
_ROW = 56.0  # height of the row that holds the groups


def lay_task(scene: TaskScene, page: Page) -> None:
    """Lay out the instructions large, the groups above the heading, the round at the foot.

    Answers have the place of the instructions.
    """
    if scene.board is not None:
        from presenter.stage.layouts.answers import board_area, lay_board  # where there are some

        if scene.groups:
            _groups(scene.groups, page)
        lay_board(scene.heading, scene.board, board_area(scene, page), page)
        if scene.round is not None:
            put_round(scene.round, page)
        return
    area = page.above_foot
    page.rule_at(area, scene.heading)
    if scene.groups:
        _groups(scene.groups, page)
    parts = [line(scene.heading, 96, bold=True)]
    if scene.instructions:
        parts.append(body(scene.instructions, RUNNING, gap=0.75))
    down = 16.0 if scene.groups else 0.0
    top = below_rule(area)
    page.stack(parts, Area(top.x, top.y + down, top.width, top.height - down))
    if scene.round is not None:
        put_round(scene.round, page)


def group_words(groups: str) -> str:
    """Return the groups as the room reads them."""
    if groups.isdecimal():
        return (
            on_wall("task", "On your own")
            if int(groups) == 1
            else on_wall("task", "Groups of {number}").format(number=int(groups))
        )
    return on_wall("task", _WORDS[groups]) if groups in _WORDS else groups


def _groups(groups: str, page: Page) -> None:
    """Put the groups beside the short bar: a sign for those far away, and words."""
    area = page.area
    x, y, size = area.x + 84 + 30, area.y + 4 - _ROW / 2, 44.0
    count = int(groups) if groups.isdecimal() else _COUNTS.get(groups, 0)
    at = Area(x, y + (_ROW - size) / 2, size, size)
    indent = put_people(min(count, _MOST_DRAWN), at, page)
    if groups == "tables":
        page.put(Drawn(at, Sign.TABLE, page.inks.accent))
        indent = size + 22
    words = line(group_words(groups), 44, colour=page.inks.accent, bold=True)
    page.stack([words], Area(x + indent, y, area.right - x - indent, _ROW), Stand.MIDDLE)
