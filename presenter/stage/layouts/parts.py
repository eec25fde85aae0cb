"""Parts that several kinds of step share."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.run.scene import RoundView
from presenter.session.language import noop, on_wall
from presenter.session.markdown import plain, spans
from presenter.session.model import Way
from presenter.session.text import Items, Paragraph
from presenter.stage.fitting import Part, line
from presenter.stage.marks import Area, Box, Drawn, Sign
from presenter.stage.page import Page

WAYS: dict[Way, str] = {
    Way.ALONE: noop("parts", "On your own"),
    Way.PAIRS: noop("parts", "In pairs"),
    Way.THREES: noop("parts", "In threes"),
    Way.FOURS: noop("parts", "In fours"),
    Way.TABLES: noop("parts", "At your tables"),
    Way.PLENARY: noop("parts", "All together"),
    Way.FEEDBACK: noop("parts", "Feedback"),
}
_PEOPLE: dict[Way, int] = {Way.ALONE: 1, Way.PAIRS: 2, Way.THREES: 3, Way.FOURS: 4}


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


def put_round(view: RoundView, page: Page) -> None:
    """Put the round at the foot: a strip with this round filled, who with whom, how long."""
    if view.turn is not None:
        from presenter.stage.layouts.turns import put_turn  # where groups report

        put_turn(view.turn, view.prompt, page)
        return
    foot, inks = page.foot, page.inks
    put_strip(view.number, view.count, page)
    below = Area(foot.x, foot.y + 30, foot.width, foot.height - 30)
    indent = put_people(_PEOPLE.get(view.way, 0), Area(below.x, below.y + 6, 0, 52), page)
    if view.way is Way.TABLES:
        page.put(Drawn(Area(below.x, below.y + 4, 54, 54), Sign.TABLE, inks.accent))
        indent = 54 + 24
    words = line(
        f"{on_wall('parts', WAYS[view.way])} · {minutes(view.minutes)}".replace(" ", "\u00a0"),
        50 if view.prompt else 58,
        bold=True,
    )
    texts = [words]
    if view.prompt:
        texts.append(line(view.prompt, 46, gap=0.12))
    page.stack(texts, Area(below.x + indent, below.y, below.width - indent, below.height))


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
