"""Text made to fit: as large as wanted, then smaller together, and never cut.

All parts of a page shrink by one scale, so that a heading stays a heading. Down to 1/28 of the
page's height nothing is said; a part that must go below is named, since the back row cannot
read it.
"""

from __future__ import annotations

from collections.abc import Sequence

from presenter.session.markdown import blocks, spans
from presenter.session.text import Block, Paragraph
from presenter.session.values import value
from presenter.stage.flow import Flow, Style, set_blocks
from presenter.stage.marks import LEAST, Area, Mark
from presenter.stage.setting import Align
from presenter.stage.theme import Inks

# Each step: what wanted sizes are multiplied by, and what their least sizes are.
_STEPS: tuple[tuple[float, float], ...] = (
    *((scale, 1.0) for scale in (1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44)),
    *((0.44 * 0.9**n, 0.9**n) for n in range(1, 42)),
)
_SMALL = 10  # from this step on all is at its least size, and long words are broken
_HEADING_LEAST = 54


@value
class Part:
    """A text on a page.

    `px` is the size wanted in page units, `gap` the room above in letter sizes, `measure` how
    long a line may be in letter sizes. `text` names it to the author.
    """

    text: str
    blocks: tuple[Block, ...]
    px: int
    colour: str = ""
    bold: bool = False
    leading: float = 1.3
    gap: float = 0.0
    measure: float = 38.0
    balance: bool = False
    align: Align = Align.START
    least: int = LEAST  # a heading stays larger than its text for as long as it can
    stepwise: bool = False  # its top-level list items may be shown one by one


def line(
    text: str,
    px: int,
    *,
    colour: str = "",
    bold: bool = False,
    gap: float = 0.0,
    align: Align = Align.START,
) -> Part:
    """Return a heading or label; of Markdown it takes emphasis only."""
    own = (Paragraph(spans(text)),)
    leading = 1.1 if bold and px > 60 else 1.22
    return Part(
        text,
        own,
        px,
        colour,
        bold,
        leading,
        gap,
        measure=60.0,
        balance=True,
        align=align,
        least=_HEADING_LEAST if bold and px > 60 else LEAST,
    )


def body(text: str, px: int, *, colour: str = "", gap: float = 0.0, stepwise: bool = False) -> Part:
    """Return running text, in Markdown."""
    return Part(text, blocks(text), px, colour, gap=gap, stepwise=stepwise)


@value
class Room:
    """Parts and the space they are to share, in page units."""

    parts: tuple[Part, ...]
    width: float
    height: float


@value
class Stack:
    """Parts set one under another: each with its distance from the top."""

    flows: tuple[tuple[float, Flow], ...]
    height: float
    crowded: tuple[str, ...]

    @property
    def cut(self) -> bool:
        """True if a word had to be broken."""
        return any(flow.cut for _, flow in self.flows)

    @property
    def width(self) -> float:
        """The widest part."""
        return max((flow.width for _, flow in self.flows), default=0.0)

    def placed(self, area: Area, down: float = 0.0) -> tuple[Mark, ...]:
        """Return all marks, `down` below the top of `area`."""
        return tuple(
            mark for y, flow in self.flows for mark in flow.placed(area.x, area.y + down + y)
        )


def fit(rooms: Sequence[Room], inks: Inks) -> tuple[Stack, ...]:
    """Return all rooms filled at the largest common scale at which each part fits its room."""
    found = _tried(rooms, inks, 0)
    if found is not None:
        return found
    low, high = 1, len(_STEPS) - 1
    best: tuple[Stack, ...] | None = None
    while low < high:
        middle = (low + high) // 2
        tried = _tried(rooms, inks, middle)
        if tried is None:
            low = middle + 1
        else:
            best, high = tried, middle
    return best or tuple(_stack(room, inks, low) for room in rooms)


def _tried(rooms: Sequence[Room], inks: Inks, step: int) -> tuple[Stack, ...] | None:
    stacks: list[Stack] = []
    for room in rooms:
        if _hopeless(room, step):
            return None
        stack = _stack(room, inks, step)
        if stack.cut and step < _SMALL:
            return None
        if stack.height > room.height or stack.width > room.width + 0.5:
            return None
        stacks.append(stack)
    return tuple(stacks)


def _hopeless(room: Room, step: int) -> bool:
    """True if the letters alone take more than twice the room: not worth setting them."""
    letters = sum(len(part.text) * _size(part, step) ** 2 for part in room.parts)
    return letters * 0.3 > 2 * room.width * room.height and step < len(_STEPS) - 1


def _size(part: Part, step: int) -> int:
    scale, floor = _STEPS[step]
    return max(1, round(max(part.px * scale, min(part.px, part.least * floor))))


def _stack(room: Room, inks: Inks, step: int) -> Stack:
    flows: list[tuple[float, Flow]] = []
    crowded: list[str] = []
    y = 0.0
    for part in room.parts:
        px = _size(part, step)
        if px < LEAST:
            crowded.append(part.text)
        style = Style(px, inks, part.colour, part.bold, part.leading, part.balance, part.align)
        free = step >= _SMALL or part.align is not Align.START
        width = room.width if free else min(room.width, px * part.measure)
        flow = set_blocks(part.blocks, style, width, stepwise=part.stepwise)
        y += px * part.gap if flows else 0.0
        flows.append((y, flow))
        y += flow.height
    return Stack(tuple(flows), y, tuple(crowded))
