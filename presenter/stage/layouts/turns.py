"""Groups that report in turn: whose turn it is, at the foot of the page, and who is next."""

from __future__ import annotations

from presenter.run.emblem import emblem_on_wall
from presenter.run.scene import TurnView
from presenter.session.language import on_wall
from presenter.session.words import seconds_text
from presenter.stage.fitting import line
from presenter.stage.layouts.groups import put_figure
from presenter.stage.layouts.parts import minutes, put_strip
from presenter.stage.marks import Area
from presenter.stage.page import Page


def put_turn(turn: TurnView, prompt: str, page: Page) -> None:
    """Put a bar for each group, the sign of the one that speaks, its words, and who is next."""
    put_strip(turn.place, turn.count, page)
    foot = page.foot
    below = Area(foot.x, foot.y + 20, foot.width, foot.height - 20)
    indent = 0.0
    if turn.made and turn.place:
        side = 112.0
        put_figure(turn.group, Area(below.x, below.y + 8, side, side), page)
        indent = side + 26
    parts = [line(_now(turn), 52, bold=True)]
    then = _then(turn) if turn.place else prompt or _then(turn)
    if then:
        parts.append(line(then, 44, colour=page.inks.muted, gap=0.05))
    page.stack(parts, Area(below.x + indent, below.y, below.width - indent, below.height))


def _now(turn: TurnView) -> str:
    if not turn.place:
        said = on_wall("turns", "%n groups report", n=turn.count)
        if turn.seconds is None:
            return said
        each = on_wall("turns", "{groups}, {time} each")
        return each.format(groups=said, time=_time(turn.seconds)).replace(" ", "\u00a0")
    if not turn.made:
        return on_wall("turns", "Table {number} ({place} of {count})").format(
            number=turn.group + 1, place=turn.place, count=turn.count
        )
    return on_wall("turns", "Group {place} of {count}: {name}").format(
        place=turn.place, count=turn.count, name=emblem_on_wall(turn.group)
    )


def _then(turn: TurnView) -> str:
    if turn.then is None:
        return on_wall("turns", "The last one")
    words = on_wall("turns", "Next: {name}") if turn.place else on_wall("turns", "First: {name}")
    return words.format(name=called(turn.then, made=turn.made))


def called(group: int, *, made: bool) -> str:
    """Return what the room calls a group, or a table."""
    if made:
        return emblem_on_wall(group)
    return on_wall("turns", "Table {number}").format(number=group + 1)


def _time(seconds: float) -> str:
    halves = seconds / 30
    return minutes(seconds / 60) if halves == int(halves) else seconds_text(round(seconds))
