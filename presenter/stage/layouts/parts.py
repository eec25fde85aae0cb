"""Parts that several kinds of step share."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.session.language import on_wall
from presenter.session.markdown import plain, spans
from presenter.session.text import Items, Paragraph
from presenter.stage.fitting import Part
from presenter.stage.marks import Area, Box, Drawn, Sign
from presenter.stage.page import Page


def prompts(texts: Sequence[str], px: int, gap: float) -> Part:
    """Return further questions as a list."""
    items = tuple((Paragraph(spans(text)),) for text in texts)
    named = " / ".join(plain(text) for text in texts)
    return Part(named, (Items(items),), px, gap=gap, stepwise=True)


def minutes(value: float) -> str:
    """Return a time in words: 1 minute, 4 minutes, 1½ minutes."""
    whole, rest = divmod(value, 1)
    if abs(rest - 0.5) < 0.01:
        if not whole:
            return on_wall("parts", "½ minute")
        return on_wall("parts", "{number}½ minutes").format(number=int(whole))
    if rest:
        return on_wall("parts", "{number} minutes").format(number=f"{value:g}")
    return on_wall("parts", "%n minute(s)", n=int(value))


def put_strip(number: int, count: int, page: Page) -> None:
    """Put a row of bars at the top of the foot, those up to `number` filled, that one strongly."""
    foot, inks = page.foot, page.inks
    strip = Area(foot.x, foot.y, foot.width, 12)
    gap = min(12.0, foot.width * 0.2 / count)
    width = (strip.width - gap * (count - 1)) / count
    for n in range(1, count + 1):
        cell = Area(strip.x + (n - 1) * (width + gap), strip.y, width, strip.height)
        if n < number:
            page.put(Box(cell, fill=inks.line, radius=6))
        elif n == number:
            page.put(Box(cell, fill=inks.accent, radius=6))
        else:
            page.put(Box(cell, line=inks.line, thick=3, radius=6))


def put_people(count: int, at: Area, page: Page) -> float:
    """Put so many people in a row, `at.height` high; return the width used with its gap."""
    if not count:
        return 0.0
    size, gap = at.height, at.height * 0.16
    width = size * 0.78
    for n in range(count):
        x = at.x + n * (width + gap)
        page.put(Drawn(Area(x, at.y, width, size), Sign.PERSON, page.inks.accent))
    return count * (width + gap) - gap + size * 0.45
