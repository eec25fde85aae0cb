"""What the room sees when a film cannot play: its picture or its text, no trace of a fault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from presenter.run.scene import InsteadScene
from presenter.session.language import on_wall
from presenter.session.markdown import blocks
from presenter.session.text import Block, Paragraph, Span
from presenter.stage.fitting import Part, body, line
from presenter.stage.layouts.parts import prompts
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import RUNNING, Area, Box, Shown
from presenter.stage.page import Page, Stand

_SCRIPT = 280  # letters; a longer text is read in two columns, or its letters would be too small
_GUTTER = 90.0


def lay_instead(scene: InsteadScene, page: Page) -> None:
    """Lay out the heading with the picture or text; a question, when asked, leads."""
    area = page.above_foot if scene.timed else page.area
    if scene.content_note:
        area = _note(scene.content_note, area, page)
    page.rule_at(area, scene.heading)
    top = below_rule(area)
    if len(scene.text) > _SCRIPT and scene.image is None and not scene.question:
        _script(scene, top, page)
        return
    parts = _question(scene, page) if scene.question else _heading(scene, page)
    if scene.image is None:
        page.stack(parts, top)
    elif len(parts) == 1:
        used = page.stack(parts, Area(top.x, top.y, top.width, top.height * 0.3))
        y = used.bottom + 40
        _picture(scene, Area(area.x, y, area.width, area.bottom - y), page)
    else:
        words = area.width * 0.46
        page.stack(parts, Area(top.x, top.y, words, top.height))
        room = Area(area.x + words + 70, area.y, area.width - words - 70, area.height)
        _picture(scene, room, page)


def _note(text: str, area: Area, page: Page) -> Area:
    """Say at the foot what may upset somebody, as on the film's card; return the area above."""
    foot = Area(area.x, area.bottom - area.height * 0.14, area.width, area.height * 0.14)
    told = on_wall("instead", "In this film: {note}").format(note=text)
    used = page.stack([line(told, 44)], foot.inset(0, 8), Stand.BOTTOM)
    page.put(Box(Area(area.x, used.y - 24, area.width, 3), fill=page.inks.line, opacity=0.7))
    return Area(area.x, area.y, area.width, used.y - 24 - 36 - area.y)


def _script(scene: InsteadScene, area: Area, page: Page) -> None:
    """Lay out a film's text to be read aloud: what to look for leads, the speeches follow."""
    lead = [line(scene.heading, 84, bold=True)]
    if scene.look_for:
        told = on_wall("instead", "**Look for:** {what}").format(what=scene.look_for)
        lead.append(line(told, 48, colour=page.inks.accent, gap=0.35))
    used = page.stack(lead, Area(area.x, area.y, area.width, area.height * 0.3))
    y = used.bottom + 40
    width = (area.width - _GUTTER) / 2
    page.stacks(
        [
            (
                [Part(scene.text, column, RUNNING, gap=0.0)],
                Area(area.x + n * (width + _GUTTER), y, width, area.bottom - y),
            )
            for n, column in enumerate(_halves(tuple(_speeches(scene.text))))
        ]
    )


def _speeches(text: str) -> Iterator[Block]:
    """Yield a text's blocks; each line of a paragraph that its author broke is its own."""
    for block in blocks(text):
        if not isinstance(block, Paragraph):
            yield block
            continue
        spans: list[Span] = []
        for span in block.spans:
            first, *rest = span.text.split("\n")
            spans.append(replace(span, text=first))
            for part in rest:
                yield Paragraph(tuple(spans))
                spans = [replace(span, text=part)]
        yield Paragraph(tuple(spans))


def _halves(parts: tuple[Block, ...]) -> tuple[tuple[Block, ...], ...]:
    """Return the blocks in two columns about equally full, the first rather the fuller."""
    sizes = [_letters(part) for part in parts]
    whole = sum(sizes)
    split = min(range(len(parts), 0, -1), key=lambda n: abs(whole - 2 * sum(sizes[:n])))
    return tuple(half for half in (parts[:split], parts[split:]) if half)


def _letters(block: Block) -> int:
    """Return about how much room a block takes, in letters; a gap counts as half a line."""
    return 15 + (
        sum(len(span.text) for span in block.spans) if isinstance(block, Paragraph) else 60
    )


def _heading(scene: InsteadScene, page: Page) -> list[Part]:
    parts = [line(scene.heading, 96, bold=True)]
    if scene.text:
        parts.append(body(scene.text, 58, gap=0.85))
    if scene.look_for:
        parts.append(
            line(on_wall("instead", "Look for"), 42, colour=page.inks.accent, bold=True, gap=1.2)
        )
        parts.append(line(scene.look_for, 58, gap=0.15))
    return parts


def _question(scene: InsteadScene, page: Page) -> list[Part]:
    parts = [
        line(scene.heading, 46, colour=page.inks.muted, bold=True),
        line(scene.question, 92, bold=True, gap=0.3),
    ]
    if scene.prompts:
        parts.append(prompts(scene.prompts, 54, gap=0.9))
    if scene.text:
        parts.append(body(scene.text, 42, colour=page.inks.muted, gap=1.0))
    return parts


def _picture(scene: InsteadScene, area: Area, page: Page) -> None:
    if scene.image is not None:
        alt = scene.alt or scene.heading
        page.put(Shown(area, scene.image, alt, colour=page.inks.muted, ground=page.inks.tint))
