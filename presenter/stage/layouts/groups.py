"""Groups: who works with whom, to be found from the back of the room."""

from __future__ import annotations

from itertools import zip_longest
from math import log

from presenter.run.emblem import emblem, emblem_on_wall
from presenter.run.groups import Face
from presenter.run.scene import GroupsScene
from presenter.session.language import on_wall
from presenter.session.text import Paragraph, Span
from presenter.session.values import value
from presenter.stage.figures import TINTS
from presenter.stage.fitting import Part, line
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import Area, Box, Figure
from presenter.stage.page import Page, Stand
from presenter.stage.setting import Align

_ASPECTS = {Face.NAMES: 1.2, Face.NUMBERS: 1.4, Face.COLOURS: 1.3}
_GAP, _PAD = 22.0, 22.0
_MOST_ACROSS = 8
_FAR = 64.0  # a number that is read at the back of any room
_MANY = 12  # groups from which on all is smaller
_CAPTION = 170.0  # below a sign
_LETTER = 21.0  # about how wide a letter of the smallest size is
_LINE = 48.0  # that a name needs at least
_FOOT = 60.0  # below the cells
_BETWEEN = "\u2002"  # a wide space that a line may break at


@value
class _Cell:
    """A group on the wall: its number from 0, the area it has, and who is in it in words."""

    group: int
    area: Area
    people: tuple[str, ...]
    size: int


def lay_groups(scene: GroupsScene, page: Page) -> None:
    """Lay out the groups in a grid, each with its sign, under the heading and how to find one."""
    heading = scene.heading or on_wall("groups", "Groups")
    page.rule_at(page.area, heading)
    top = below_rule(page.area)
    many = sum(map(bool, scene.groups)) > _MANY
    parts = [
        line(heading, 56 if many else 72, bold=True),
        line(_how(scene), 40 if many else 44, colour=page.inks.muted, gap=0.2),
    ]
    used = page.stack(parts, Area(top.x, top.y, top.width, page.area.height * 0.22))
    y = used.bottom + (22 if many else 34)
    cells = _cells(scene, Area(top.x, y, top.width, page.whole.height - _FOOT - y))
    for cell in cells:
        page.put(Box(cell.area, fill=page.inks.tint, line=page.inks.line, thick=2, radius=18))
    if scene.face is Face.COLOURS:
        _put_signs(cells, page)
    else:
        _put_people(cells, page, named=_is_named(scene))


def put_figure(group: int, area: Area, page: Page) -> None:
    """Put the sign of a group."""
    sign = emblem(group)
    page.put(Figure(area, sign.shape, TINTS[sign.tint], page.inks.ink))


def _is_named(scene: GroupsScene) -> bool:
    return scene.face is Face.NAMES and bool(scene.names)


def _how(scene: GroupsScene) -> str:
    """Say how people find their group."""
    if _is_named(scene):
        return on_wall("groups", "Find your name, then find each other.")
    if scene.face is Face.COLOURS:
        return on_wall("groups", "Your card has a colour and a shape: find the others who have it.")
    people = max((person for group in scene.groups for person in group), default=0)
    return on_wall(
        "groups", "Count off round the room, 1 to {number}. Find your number, then find each other."
    ).format(number=people)


def _cells(scene: GroupsScene, room: Area) -> list[_Cell]:
    """Return a cell for each group that has people, in rows as even as can be."""
    made = [n for n, group in enumerate(scene.groups) if group]
    if not made:
        return []
    across = _across(len(made), room, _ASPECTS[scene.face])
    down = -(-len(made) // across)
    width = (room.width - _GAP * (across - 1)) / across
    height = (room.height - _GAP * (down - 1)) / down
    cells: list[_Cell] = []
    for place, n in enumerate(made):
        row, column = divmod(place, across)
        at = Area(room.x + column * (width + _GAP), room.y + row * (height + _GAP), width, height)
        people = _named(scene, n) if _is_named(scene) else tuple(map(str, scene.groups[n]))
        cells.append(_Cell(n, at, people, len(scene.groups[n])))
    return cells


def _named(scene: GroupsScene, group: int) -> tuple[str, ...]:
    """Return the people of a group by their names, those without one by their numbers."""
    names = scene.names[group] if group < len(scene.names) else ()
    pairs = zip_longest(scene.groups[group], names[: len(scene.groups[group])], fillvalue="")
    return tuple(name or str(number) for number, name in pairs)


def _across(count: int, room: Area, aspect: float) -> int:
    """Return how many cells stand side by side so that they come out in a good proportion."""

    def badness(across: int) -> float:
        down = -(-count // across)
        wide = (room.width / across) / (room.height / down)
        return abs(log(wide / aspect)) + 1.2 * (across * down - count) / count

    return min(range(1, min(count, _MOST_ACROSS) + 1), key=badness)


def _put_signs(cells: list[_Cell], page: Page) -> None:
    """Put a large sign in each cell, its words and how many people below or, if low, beside."""
    words: list[tuple[list[Part], Area]] = []
    beside = bool(cells) and cells[0].area.width > 1.2 * cells[0].area.height
    for cell in cells:
        inner = cell.area.inset(_PAD, _PAD)
        if beside:
            side = min(inner.height * 0.9, inner.width * 0.38)
            sign = Area(inner.x, inner.y + (inner.height - side) / 2, side, side)
            x = sign.right + 24
            at = Area(x, inner.y, inner.right - x, inner.height)
        else:
            side = min(
                inner.height * 0.58,
                max(inner.height * 0.4, inner.height - _CAPTION),
                inner.width * 0.6,
            )
            top = inner.y + max(0.0, inner.height - side - _CAPTION) / 2
            sign = Area(inner.x + (inner.width - side) / 2, top, side, side)
            at = Area(inner.x, sign.bottom + 16, inner.width, inner.bottom - sign.bottom - 16)
        put_figure(cell.group, sign, page)
        align = Align.START if beside else Align.CENTRE
        many = on_wall("groups", "%n people", n=cell.size)
        called = line(emblem_on_wall(cell.group), 60, bold=True, align=align)
        words.append(([called, line(many, 44, colour=page.inks.muted, align=align)], at))
    page.stacks(words, Stand.MIDDLE if beside else Stand.TOP)


def _put_people(cells: list[_Cell], page: Page, *, named: bool) -> None:
    """Put the sign and its words at the top of each cell, the people large below."""
    rooms: list[Area] = []
    heads: list[tuple[Part, Area]] = []
    for cell in cells:
        inner = cell.area.inset(_PAD, _PAD * 0.6)
        side = min(100.0, inner.height * 0.42, inner.width * 0.28)
        put_figure(cell.group, Area(inner.x, inner.y, side, side), page)
        x = inner.x + side + 16
        words = line(emblem_on_wall(cell.group), 48, bold=True)
        heads.append((words, Area(x, inner.y, inner.right - x, side)))
        rooms.append(Area(inner.x, inner.y + side + 10, inner.width, inner.height - side - 10))
    page.labels(heads)
    both = list(zip(cells, rooms, strict=True))
    if not named:
        px = min((_figure_size(cell.people, room) for cell, room in both), default=96)
        parts = [_plain(_BETWEEN.join(cell.people), px, bold=True) for cell in cells]
        stand = Stand.OPTICAL
    else:
        lined = all(room.height >= cell.size * _LINE for cell, room in both)
        px = round(min((room.height / cell.size / 1.3 for cell, room in both), default=54))
        parts = [_names(cell, min(84, px), lined=lined) for cell in cells]
        stand = Stand.TOP
    stacks = [([part], room) for part, room in zip(parts, rooms, strict=True)]
    long = _long([max(map(len, cell.people)) for cell in cells]) if named else set()
    page.stacks([stack for n, stack in enumerate(stacks) if n not in long], stand)
    for n in sorted(long):  # a long name makes its own group's letters small, and no others
        page.stacks([stacks[n]], stand)


def _long(lengths: list[int]) -> set[int]:
    """Return the places of texts that are much longer than most."""
    usual = sorted(lengths)[len(lengths) // 2] if lengths else 0
    return {n for n, length in enumerate(lengths) if length > max(20, 2 * usual)}


def _names(cell: _Cell, px: int, *, lined: bool) -> Part:
    """Return the people of a group: one name a line where there is room, else in a row."""
    if not lined:
        return _plain("\u00a0· ".join(cell.people), 54)
    room = cell.area.width - 2 * _PAD
    whole = (
        name.replace(" ", "\u00a0") if len(name) * _LETTER < room else name for name in cell.people
    )
    return _plain("\u2028".join(whole), px)


def _figure_size(numbers: tuple[str, ...], room: Area) -> int:
    """Return how large numbers may be to stand in one row or a few."""
    wide = sum(len(number) * 0.62 + 0.5 for number in numbers)  # in letter sizes, with a space each
    sizes = [min(room.height / rows / 1.25, room.width * rows / wide) for rows in (1, 2, 3)]
    return round(min(170.0, next((px for px in sizes if px >= _FAR), max(sizes)) * 0.97))


def _plain(text: str, px: int, *, bold: bool = False) -> Part:
    """Return a text as it is: a name is no Markdown."""
    return Part(text, (Paragraph((Span(text),)),), px, bold=bold, leading=1.22, measure=60.0)
