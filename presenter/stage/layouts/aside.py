"""What is shown beside the plan: what the group agreed on, and where people find help.

It is read from afar at any moment, so letters are as large as they go: little text is set large,
much of it in two columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from presenter.run.scene import AgreementScene, SupportScene
from presenter.session.language import on_wall
from presenter.session.markdown import blocks, spans
from presenter.session.text import Block, Items, Paragraph
from presenter.stage.fitting import Part, line
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import Area
from presenter.stage.page import Page

_LARGE, _RUNNING = 88, 66
_FEW = 200  # letters; so few are set large
_MANY = 9  # lines of about so many letters: more stand in two columns
_LINE = 48
_GUTTER = 90.0


def lay_agreement(scene: AgreementScene, page: Page) -> None:
    """Lay out the lines of the agreement as a list."""
    lines = tuple(Items(((Paragraph(spans(text)),),)) for text in scene.lines)
    _lay(on_wall("aside", "What we agreed on"), " / ".join(scene.lines), lines, page)


def lay_support(scene: SupportScene, page: Page) -> None:
    """Lay out where people find help."""
    _lay(on_wall("aside", "Support"), scene.text, tuple(_pieces(blocks(scene.text))), page)


def _lay(heading: str, text: str, pieces: Sequence[Block], page: Page) -> None:
    """Lay out pieces of a text below a heading, in one column or in two."""
    area = page.area
    page.rule_at(area, heading)
    top = below_rule(area)
    lead = line(heading, 96, bold=True)
    lines = [_lines(piece) for piece in pieces]
    if sum(lines) <= _MANY or len(pieces) < 2:
        px = _LARGE if sum(lines) <= _MANY / 2 and len(text) <= _FEW else _RUNNING
        page.stack([lead, Part(text, _joined(pieces), px, gap=0.85)], top)
        return
    used = page.stack([lead], Area(top.x, top.y, top.width, top.height * 0.2))
    y = used.bottom + 54
    width = (area.width - _GUTTER) / 2
    split = _middle(lines)
    page.stacks(
        [
            (
                [Part(text, _joined(half), _RUNNING)],
                Area(area.x + n * (width + _GUTTER), y, width, area.bottom - y),
            )
            for n, half in enumerate((pieces[:split], pieces[split:]))
        ]
    )


def _pieces(parts: Sequence[Block]) -> Iterator[Block]:
    """Yield what may stand in one column or the other: blocks, and the items of lists by one."""
    for part in parts:
        if not isinstance(part, Items):
            yield part
            continue
        for n, item in enumerate(part.items):
            yield Items((item,), None if part.first is None else part.first + n)


def _joined(pieces: Sequence[Block]) -> tuple[Block, ...]:
    """Return pieces with the items of one list in one list again."""
    made: list[Block] = []
    for piece in pieces:
        last = made[-1] if made else None
        if isinstance(piece, Items) and isinstance(last, Items) and _goes_on(last, piece):
            made[-1] = replace(last, items=last.items + piece.items)
        else:
            made.append(piece)
    return tuple(made)


def _goes_on(one: Items, other: Items) -> bool:
    if one.first is None:
        return other.first is None
    return other.first == one.first + len(one.items)


def _lines(piece: Block) -> int:
    """Return about how many lines a piece takes."""
    if isinstance(piece, Items):
        return sum(_lines(block) for item in piece.items for block in item)
    letters = sum(len(span.text) for span in piece.spans) if isinstance(piece, Paragraph) else 90
    return -(-max(1, letters) // _LINE)


def _middle(lines: Sequence[int]) -> int:
    """Return how many pieces stand in the first column, so that both are about equally full."""
    whole = sum(lines)
    return min(range(len(lines) - 1, 0, -1), key=lambda n: abs(whole - 2 * sum(lines[:n])))
