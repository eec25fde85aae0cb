"""What the room sees when a film cannot play: its picture or its text, no trace of a fault."""

from __future__ import annotations

from presenter.run.scene import InsteadScene
from presenter.stage.fitting import Part, body, line
from presenter.stage.layouts.parts import prompts
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import Area, Shown
from presenter.stage.page import Page


def lay_instead(scene: InsteadScene, page: Page) -> None:
    """Lay out the heading with the picture or text; a question, when asked, leads."""
    area = page.above_foot if scene.timed else page.area
    page.rule_at(area, scene.heading)
    top = below_rule(area)
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


def _heading(scene: InsteadScene, page: Page) -> list[Part]:
    parts = [line(scene.heading, 96, bold=True)]
    if scene.text:
        parts.append(body(scene.text, 58, gap=0.85))
    if scene.look_for:
        parts.append(line("Look for", 42, colour=page.inks.accent, bold=True, gap=1.2))
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
