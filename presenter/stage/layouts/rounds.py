"""A round of a talk or an activity: which of how many, who with whom, how long."""

from __future__ import annotations

from presenter.run.scene import RoundView
from presenter.session.language import noop, on_wall
from presenter.session.model import Way
from presenter.stage.fitting import line
from presenter.stage.layouts.parts import minutes, put_people, put_strip
from presenter.stage.marks import Area, Drawn, Sign
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
