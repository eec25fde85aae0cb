"""A slide: a heading with text, a quotation, columns or a picture."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.run.scene import SlideScene
from presenter.session.model import Picture, Quote, Side
from presenter.session.text import Span
from presenter.stage.fitting import Part, body, line
from presenter.stage.fonts import Face
from presenter.stage.marks import RUNNING, Area, Box, Shown, Words
from presenter.stage.page import Page, Stand
from presenter.stage.pictures import Measure
from presenter.stage.setting import Align, set_lines

_HEADING = 96
_TEXT = RUNNING
_SHORT_TEXT = 80
_SHORT = 90  # letters
_GUTTER = 80.0
_MAY_LOSE = 0.22  # how much of a photograph may be cut away to fill its space


def lay_slide(scene: SlideScene, page: Page) -> None:
    """Lay out a slide by what is on it."""
    if scene.image is not None and scene.image.side is Side.FULL:
        _full(scene, scene.image, page)
        return
    area = page.area
    if scene.image is not None:
        area = _beside(scene.image, page)
    if scene.quote is not None:
        _quotation(scene, scene.quote, area, page)
    elif scene.columns:
        _columns(scene, area, page)
    else:
        _text(scene, area, page)


def below_rule(area: Area) -> Area:
    """Return the space under the short bar."""
    return Area(area.x, area.y + 44, area.width, area.height - 44)


def _text(scene: SlideScene, area: Area, page: Page) -> None:
    if not scene.text:
        page.lead([line(scene.heading, 124, bold=True)], area)
        return
    page.rule_at(area, scene.heading)
    short = len(scene.text) <= _SHORT and scene.image is None
    page.stack(
        [
            line(scene.heading, _HEADING, bold=True),
            body(scene.text, _SHORT_TEXT if short else _TEXT, gap=0.85, stepwise=True),
        ],
        below_rule(area),
    )


def _columns(scene: SlideScene, area: Area, page: Page) -> None:
    page.rule_at(area, scene.heading)
    top = below_rule(area)
    lead = [line(scene.heading, _HEADING, bold=True)]
    if scene.text:
        lead.append(body(scene.text, 50, colour=page.inks.muted, gap=0.6, stepwise=True))
    used = page.stack(lead, Area(top.x, top.y, top.width, top.height * 0.4))
    y = used.bottom + 56
    count = len(scene.columns)
    gutter = min(_GUTTER, area.width * 0.3 / count)
    width = (area.width - gutter * (count - 1)) / count
    groups: list[tuple[Sequence[Part], Area]] = []
    for n, text in enumerate(scene.columns):
        x = area.x + n * (width + gutter)
        page.put(Box(Area(x, y, width, 4), fill=page.inks.accent))
        groups.append(([body(text, _TEXT)], Area(x, y + 34, width, area.bottom - y - 34)))
    page.stacks(groups)


def _quotation(scene: SlideScene, quote: Quote, area: Area, page: Page) -> None:
    inks = page.inks
    page.rule_at(area, scene.heading)
    label = page.stack(
        [line(scene.heading, 48, colour=inks.muted, bold=True)],
        Area(area.x, area.y + 40, area.width, area.height * 0.22),
    )
    indent = min(150.0, area.width * 0.16)
    top = label.bottom + 40
    space = Area(area.x + indent, top, area.width - indent, area.bottom - top)
    parts = [body(quote.text.strip().strip('“”"') or quote.text, 96)]
    if quote.by:
        parts.append(line("— " + quote.by, 50, colour=inks.muted, gap=0.9))
    if scene.text:
        parts.append(body(scene.text, 56, gap=0.9, stepwise=True))
    used = page.stack(parts, space, Stand.OPTICAL)
    _mark(Area(area.x, used.y, indent, 0), page)


def _mark(at: Area, page: Page) -> None:
    """Hang a large quotation mark in the margin of the quotation."""
    px = round(at.width * 1.55)
    setting = set_lines((Span("“"),), Face(px, bold=True), at.width * 2, 0.4)
    for words in setting.words(at, page.inks.accent, Align.START):
        # The sign hangs high in its line: its ink, not its line, starts at the text's top.
        baseline = at.y + px * 0.74
        height = px * 0.36
        area = Area(at.x, at.y, min(words.area.width, at.width), height)
        page.put(Words(area, baseline, words.text, words.face, words.colour))


def _beside(picture: Picture, page: Page) -> Area:
    """Put the picture on its side of the page; return what is left for the text."""
    whole, area = page.whole, page.area
    measure = page.pictures.measure(picture.path)
    share = 0.5 if measure is not None and measure.ratio > 1.4 else 0.44
    left = picture.side is Side.LEFT
    width = whole.width * share
    half = Area(0 if left else whole.right - width, 0, width, whole.height)
    if measure is not None and _may_fill(measure, half):
        _show(picture, half, page, bleed=True)
    else:
        room = Area(area.x if left else half.x, area.y, area.right - half.x, area.height)
        room = Area(room.x, room.y, half.right - room.x, room.height) if left else room
        _show(picture, room, page, bleed=False)
    text_width = whole.width - width - (area.x - whole.x) - _GUTTER
    return Area(half.right + _GUTTER if left else area.x, area.y, text_width, area.height)


def _may_fill(measure: Measure, space: Area) -> bool:
    ratio = space.width / space.height
    kept = min(ratio / measure.ratio, measure.ratio / ratio)
    return not measure.vector and 1 - kept <= _MAY_LOSE


def _show(picture: Picture, area: Area, page: Page, *, bleed: bool) -> None:
    inks = page.inks
    alt = picture.alt or picture.file
    page.put(Shown(area, picture.path, alt, bleed=bleed, colour=inks.muted, ground=inks.tint))


def _full(scene: SlideScene, picture: Picture, page: Page) -> None:
    """Fill the page with the picture; the heading stands on a band at the foot."""
    whole, side = page.whole, page.area.x
    measure = page.pictures.measure(picture.path)
    parts = [line(scene.heading, 64, bold=True)]
    if scene.text:
        parts.append(body(scene.text, 46, gap=0.5, stepwise=True))
    if scene.quote is not None:
        parts.append(body(f"“{scene.quote.text.strip()}”", 46, gap=0.5))
        parts.append(line("— " + scene.quote.by, 40, colour=page.inks.muted, gap=0.4))
    parts.extend(body(text, 42, gap=0.5) for text in scene.columns)
    first = len(page.marks)
    pad = 36.0
    low = whole.height - page.area.y * 0.72
    room = Area(side, whole.height * 0.42, whole.width - 2 * side, low - whole.height * 0.42)
    used = page.stack(parts, room, Stand.BOTTOM)
    texts, page.marks[first:] = page.marks[first:], []
    band = Area(0, used.y - pad, whole.width, whole.height - used.y + pad)
    if measure is not None and _may_fill(measure, whole):
        _show(picture, whole, page, bleed=True)
    else:
        above = Area(side, 54, whole.width - 2 * side, band.y - 54 - 40)
        _show(picture, above, page, bleed=False)
    page.put(Box(band, fill=page.inks.ground))
    page.put(Box(Area(0, band.y, whole.width, 6), fill=page.inks.accent))
    page.put(*texts)
