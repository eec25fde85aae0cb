"""A still scene painted, on any painter: wall, console, overview and paper alike."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from presenter.run.scene import (
    AgreementScene,
    AskScene,
    BlackScene,
    BreakScene,
    CardScene,
    CloseScene,
    CoverScene,
    FilmScene,
    GroupsScene,
    InsteadScene,
    ParkingScene,
    PollScene,
    QuestionScene,
    Scene,
    SlideScene,
    SupportScene,
    TaskScene,
    WhiteScene,
)
from presenter.stage import enums  # noqa: F401 - made before a worker paints
from presenter.stage.detail import Detail
from presenter.stage.layouts.ask import lay_ask
from presenter.stage.layouts.black import lay_black
from presenter.stage.layouts.card import lay_card
from presenter.stage.layouts.close import lay_close
from presenter.stage.layouts.cover import lay_cover
from presenter.stage.layouts.film import lay_film
from presenter.stage.layouts.instead import lay_instead
from presenter.stage.layouts.poll import lay_poll
from presenter.stage.layouts.question import lay_question
from presenter.stage.layouts.rest import lay_break
from presenter.stage.layouts.slide import lay_slide
from presenter.stage.layouts.task import lay_task
from presenter.stage.layouts.white import lay_white
from presenter.stage.marks import PAGE_HEIGHT
from presenter.stage.page import Arrangement, Page
from presenter.stage.painting import colour, paint_marks
from presenter.stage.pictures import Pictures
from presenter.stage.slots import page_width

__all__ = ["Arrangement", "Detail", "Pictures", "arrange", "paint_still"]


def arrange(
    scene: Scene,
    size: QSizeF,
    pictures: Pictures,
    detail: Detail = Detail.AUDIENCE,  # noqa: ARG001 - all details are arranged alike today
) -> Arrangement:
    """Return the scene laid out for a size, in any unit; kept, so asking again costs nothing."""
    width = round(page_width(size.width(), size.height()))
    return _arranged(scene, width, size.height(), pictures, pictures.generation)


def paint_still(
    painter: QPainter,
    scene: Scene,
    rect: QRectF,
    pictures: Pictures,
    detail: Detail = Detail.AUDIENCE,
) -> None:
    """Paint all that is still in a scene; where a film shows, nothing is painted but its veil.

    May be called on any thread, with a painter of that thread.
    """
    if rect.isEmpty():
        return
    arrangement = arrange(scene, rect.size(), pictures, detail)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    if arrangement.ground:
        painter.fillRect(rect, colour(arrangement.ground))
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / arrangement.page.width, rect.height() / PAGE_HEIGHT)
    paint_marks(painter, arrangement.marks, pictures, detail)
    painter.restore()


# `generation` tells pictures read again from those read before: it is part of the key only.
@lru_cache(maxsize=512)
def _arranged(
    scene: Scene, width: int, height: float, pictures: Pictures, generation: int
) -> Arrangement:
    shown = scene.shown if isinstance(scene, SlideScene | QuestionScene) else None
    whole = _laid_out(_all_shown(scene), width, pictures, generation)
    page = whole.arranged(height / PAGE_HEIGHT)
    if shown is None:
        return page
    seen = tuple(mark for mark in page.marks if mark.item is None or mark.item < shown)
    return replace(page, marks=seen)


def _all_shown(scene: Scene) -> Scene:
    """Return the scene with all its items: one layout serves each step of showing them.

    Beside answers there is room for the last prompt only, so there each step has its own.
    """
    if isinstance(scene, QuestionScene) and scene.board is not None:
        return scene
    if isinstance(scene, SlideScene | QuestionScene):
        return replace(scene, shown=None)
    return scene


@lru_cache(maxsize=256)
def _laid_out(
    scene: Scene,
    width: int,
    pictures: Pictures,
    generation: int,  # noqa: ARG001 - see above
) -> Page:
    page = Page(scene, width, pictures)
    _lay(scene, page)
    return page


def _lay(scene: Scene, page: Page) -> None:
    match scene:
        case CoverScene():
            lay_cover(scene, page)
        case CloseScene():
            lay_close(scene, page)
        case SlideScene():
            lay_slide(scene, page)
        case CardScene():
            lay_card(scene, page)
        case FilmScene():
            lay_film(scene, page)
        case AskScene():
            lay_ask(scene, page)
        case InsteadScene():
            lay_instead(scene, page)
        case QuestionScene():
            lay_question(scene, page)
        case TaskScene():
            lay_task(scene, page)
        case PollScene():
            lay_poll(scene, page)
        case BreakScene():
            lay_break(scene, page)
        case BlackScene():
            lay_black(scene, page)
        case WhiteScene():
            lay_white(scene, page)
        case _:
            _lay_aside(scene, page)


def _lay_aside(
    scene: AgreementScene | SupportScene | ParkingScene | GroupsScene, page: Page
) -> None:
    # At the first look: none of these is the first picture of a session.
    from presenter.stage.layouts.aside import lay_agreement, lay_support
    from presenter.stage.layouts.groups import lay_groups
    from presenter.stage.layouts.parking import lay_parking

    match scene:
        case AgreementScene():
            lay_agreement(scene, page)
        case SupportScene():
            lay_support(scene, page)
        case ParkingScene():
            lay_parking(scene, page)
        case GroupsScene():
            lay_groups(scene, page)
