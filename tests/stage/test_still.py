"""Every kind of scene at every size: nothing is cut, lost, overlapping or jumping."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from presenter.run.scene import (
    BlackScene,
    QuestionScene,
    Scene,
    SlideScene,
    Slot,
    WhiteScene,
)
from presenter.session.model import Picture, Side, Theme
from presenter.stage.marks import Area, Words
from presenter.stage.page import Arrangement
from presenter.stage.painting import colour
from presenter.stage.pictures import Pictures
from presenter.stage.still import Detail, arrange, paint_still
from presenter.stage.theme import palette
from tests.stage.scenes import ANY_SCENE, LIST, NO_PICTURE, PROMPTS, QUESTION, every_kind

SIZES = [(1024, 768), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160)]
UNTOUCHED = QColor("#ff00ff")
PICTURES = Pictures()
pytestmark = pytest.mark.logs  # the picture that is not there is told once

Names = pytest.mark.parametrize("name", every_kind())


def arranged(scene: Scene, width: float = 1920, height: float = 1080) -> Arrangement:
    return arrange(scene, QSizeF(width, height), PICTURES)


def words_of(arrangement: Arrangement) -> list[Words]:
    return [mark for mark in arrangement.marks if isinstance(mark, Words)]


def painted(
    scene: Scene, width: int = 640, height: int = 360, ratio: float = 1.0, **how: Detail
) -> QImage:
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(UNTOUCHED)
    painter = QPainter(image)
    paint_still(painter, scene, QRectF(0, 0, width, height), PICTURES, **how)
    painter.end()
    return image


def problems_of(arrangement: Arrangement) -> list[str]:
    page = arrangement.page
    safe = page.inset(page.width * 0.045, page.height * 0.045)
    words = words_of(arrangement)
    slot = arrangement.slots.get(Slot.COUNTDOWN)
    scale = arrangement.scale
    found = [f"{word.text!r} leaves the safe area" for word in words if not safe.holds(word.area)]
    for n, word in enumerate(words):
        found += [
            f"{word.text!r} on {other.text!r}" for other in words[:n] if word.area.meets(other.area)
        ]
    if slot is not None:
        clock = Area(*(part / scale for part in (slot.x(), slot.y(), slot.width(), slot.height())))
        found += [f"{word.text!r} on the countdown" for word in words if clock.meets(word.area)]
    return found


@Names
@pytest.mark.parametrize("size", SIZES)
def test_nothing_leaves_the_safe_area_or_overlaps(
    qapp: QGuiApplication, name: str, size: tuple[int, int]
) -> None:
    arrangement = arranged(every_kind()[name], *size)
    assert problems_of(arrangement) == []
    assert arrangement.crowded == ()


@given(scene=ANY_SCENE, size=st.sampled_from(SIZES))
@settings(max_examples=120, deadline=None)
def test_whatever_is_written_all_of_it_is_on_the_page(
    qapp: QGuiApplication, scene: Scene, size: tuple[int, int]
) -> None:
    assert problems_of(arranged(scene, *size)) == []


@Names
@pytest.mark.parametrize("theme", Theme)
def test_the_margin_is_the_ground(qapp: QGuiApplication, name: str, theme: Theme) -> None:
    scene = every_kind(theme)[name]
    ground = arranged(scene).ground
    if not ground or ground != palette(theme).page.ground:
        return  # a film, the curtain, or the cover's figure, which runs off the page
    image = painted(scene, 960, 540)
    edge = [(x, y) for x in range(0, 960, 7) for y in (2, 14, 525, 537)]
    edge += [(x, y) for y in range(0, 540, 7) for x in (2, 20, 939, 957)]
    assert {image.pixelColor(x, y).name() for x, y in edge} == {ground}


@Names
def test_the_page_is_covered_unless_a_film_shows_through(qapp: QGuiApplication, name: str) -> None:
    scene = every_kind()[name]
    image = painted(scene)
    pixels = {image.pixelColor(x, y).name() for x in range(0, 640, 16) for y in range(0, 360, 9)}
    assert (UNTOUCHED.name() in pixels) == (name == "film")
    if name in {"card", "ask"}:
        assert arranged(scene).ground == ""
        # The veil dims what is under it and does not hide it.
        assert QColor(palette(Theme.CALM).film.ground).red() < image.pixelColor(3, 3).red() < 90


def test_a_curtain_is_black_or_white_in_every_theme(qapp: QGuiApplication) -> None:
    for theme in Theme:
        image = painted(BlackScene(theme=theme))
        assert image.pixelColor(320, 180).name() == image.pixelColor(0, 0).name() == "#000000"
        image = painted(WhiteScene(theme=theme))
        assert image.pixelColor(320, 180).name() == image.pixelColor(0, 0).name() == "#ffffff"


@Names
def test_the_words_are_seen(qapp: QGuiApplication, name: str) -> None:
    scene = every_kind()[name]
    image = painted(scene, 960, 540)
    for words in words_of(arranged(scene)):
        box = words.area.rect(0.5).toAlignedRect()
        ink = QColor(words.colour)
        near = min(
            abs(ink.lightness() - image.pixelColor(x, y).lightness())
            for x in range(box.left(), box.right())
            for y in range(box.top(), box.bottom())
        )
        assert near < 40, words.text


@pytest.mark.parametrize(
    "make",
    [
        lambda shown: SlideScene(heading="Who we are", text=LIST, shown=shown),
        lambda shown: QuestionScene(question=QUESTION, prompts=PROMPTS, shown=shown),
    ],
)
def test_items_come_one_by_one_and_nothing_jumps(
    qapp: QGuiApplication, make: Callable[[int | None], Scene]
) -> None:
    whole = words_of(arranged(make(None)))
    before: list[Words] = []
    for shown in range(4):
        words = words_of(arranged(make(shown)))
        assert [word for word in whole if word in words] == words
        assert set(before) <= set(words)
        before = words
    assert before == whole
    assert len(words_of(arranged(make(0)))) < len(whole)


def test_a_round_moves_neither_question_nor_prompts(qapp: QGuiApplication) -> None:
    scene = every_kind()["question"]
    assert isinstance(scene, QuestionScene)
    without = words_of(arranged(replace(scene, round=None, timed=False)))
    assert set(without) <= set(words_of(arranged(scene)))


def test_crowded_names_the_text_that_is_too_small(qapp: QGuiApplication) -> None:
    text = "Too much for any wall. " * 150
    assert arranged(SlideScene(heading="Short", text=text)).crowded[-1] == text


def test_one_arrangement_serves_all_sizes_of_a_shape(qapp: QGuiApplication) -> None:
    scene = every_kind()["task"]
    large, small = arranged(scene, 3840, 2160), arranged(scene, 480, 270)
    assert large.marks == small.marks
    assert large.slots[Slot.COUNTDOWN].width() == 8 * small.slots[Slot.COUNTDOWN].width()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_edges_are_sharp_at_any_pixel_ratio(qapp: QGuiApplication, ratio: float) -> None:
    image = painted(every_kind()["slide"], 640, 360, ratio)
    column = [image.pixelColor(round(50 * ratio), y).name() for y in range(round(40 * ratio))]
    # The short bar over the heading has no half-covered row above or below it.
    assert set(column) == {palette(Theme.CALM).page.ground, palette(Theme.CALM).page.accent}


def test_details_and_places_all_paint(qapp: QGuiApplication) -> None:
    scene = every_kind()["picture"]
    for detail in Detail:
        assert painted(scene, detail=detail).pixelColor(2, 2) == colour(
            palette(Theme.CALM).page.ground
        )
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(UNTOUCHED)
    painter = QPainter(image)
    paint_still(painter, scene, QRectF(100, 50, 160, 90), PICTURES)
    paint_still(painter, scene, QRectF(), PICTURES)
    painter.end()
    assert image.pixelColor(99, 60) == image.pixelColor(261, 60) == UNTOUCHED
    assert image.pixelColor(101, 51) == colour(palette(Theme.CALM).page.ground)


def test_other_threads_paint_the_same_picture(qapp: QGuiApplication) -> None:
    scenes = list(every_kind().values())
    here = [painted(scene) for scene in scenes]
    with ThreadPoolExecutor(3) as pool:
        there = list(pool.map(painted, scenes * 3))
    assert all(one == other for one, other in zip(here * 3, there, strict=True))


def test_a_picture_that_is_not_there_is_told_in_words(qapp: QGuiApplication) -> None:
    picture = Picture(file="a.png", alt="Two chairs", side=Side.RIGHT, path=NO_PICTURE)
    scene = SlideScene(heading="Who we are", image=picture)
    image = painted(scene, 960, 540)
    tint, muted = palette(Theme.CALM).page.tint, palette(Theme.CALM).page.muted
    right = {image.pixelColor(x, y).name() for x in range(560, 900) for y in range(200, 340)}
    assert {tint, muted} <= right


@pytest.mark.parametrize("side", Side)
def test_a_photograph_fills_its_place_and_leaves_the_text_alone(
    qapp: QGuiApplication, tmp_path: Path, side: Side
) -> None:
    file = tmp_path / "red.png"
    photograph = QImage(900, 1000 if side is not Side.FULL else 520, QImage.Format.Format_RGB32)
    photograph.fill(QColor("#ff0000"))
    photograph.save(str(file))
    picture = Picture(file="red.png", alt="", side=side, path=file)
    scene = SlideScene(heading="A first meeting", text="Whose story?", image=picture)
    image = painted(scene, 960, 540)
    for words in words_of(arranged(scene)):
        area = words.area.rect(0.5)
        assert image.pixelColor(area.topLeft().toPoint()).name() != "#ff0000"
    corner = {Side.LEFT: (1, 1), Side.RIGHT: (958, 538), Side.FULL: (958, 1)}[side]
    assert image.pixelColor(*corner).name() == "#ff0000"
