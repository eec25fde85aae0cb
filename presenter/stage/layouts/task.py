"""An activity: what to do, and with whom."""

from __future__ import annotations

from presenter.run.scene import TaskScene
from presenter.stage.fitting import body, line
from presenter.stage.layouts.parts import put_people, put_round
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import Area, Drawn, Sign
from presenter.stage.page import Page

_WORDS = {"pairs": "Pairs", "threes": "Threes", "fours": "Fours", "tables": "Tables"}
_COUNTS = {"pairs": 2, "threes": 3, "fours": 4}
_MOST_DRAWN = 8


def lay_task(scene: TaskScene, page: Page) -> None:
    """Lay out the instructions large, the groups under the heading, the round at the foot."""
    area = page.above_foot
    page.rule_at(area, scene.heading)
    top = below_rule(area)
    head = [line(scene.heading, 96, bold=True)]
    band = 96.0 if scene.groups else 0.0
    text = [body(scene.instructions, 66)] if scene.instructions else []
    share = 0.36 if text else 0.8
    used = page.stack(head, Area(top.x, top.y, top.width, top.height * share))
    if scene.groups:
        _groups(scene.groups, Area(area.x, used.bottom + 26, area.width, 58), page)
    y = used.bottom + band + 46
    if text:
        page.stack(text, Area(area.x, y, area.width, area.bottom - y))
    if scene.round is not None:
        put_round(scene.round, page)


def group_words(groups: str) -> str:
    """Return the groups as the room reads them."""
    if groups.isdecimal():
        return "On your own" if int(groups) == 1 else f"Groups of {int(groups)}"
    return _WORDS.get(groups, groups)


def _groups(groups: str, at: Area, page: Page) -> None:
    count = int(groups) if groups.isdecimal() else _COUNTS.get(groups, 0)
    indent = put_people(min(count, _MOST_DRAWN), at, page)
    if groups == "tables":
        page.put(Drawn(Area(at.x, at.y, at.height, at.height), Sign.TABLE, page.inks.accent))
        indent = at.height + 26
    words = line(group_words(groups), 48, colour=page.inks.accent, bold=True)
    page.stack([words], Area(at.x + indent, at.y, at.width - indent, at.height + 4))
