"""What moves: the film whole, captions in their place, a countdown in figures and words."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from presenter.run.scene import Scene, Slot
from presenter.session.model import Theme
from presenter.stage.countdown import countdown_sign, countdown_words
from presenter.stage.live import (
    Live,
    film_place,
    image_of,
    live_marks,
    paint_film,
    paint_live,
)
from presenter.stage.marks import Box, Drawn, Sign, Words
from presenter.stage.slots import page_width, slots_of
from presenter.stage.theme import palette
from tests.stage.scenes import WORDS, every_kind

SHAPES = [(1024, 768), (1280, 800), (1920, 1080)]


def painted(scene: Scene, frame: QImage | None, live: Live = Live()) -> QImage:  # noqa: B008
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    paint_film(painter, scene, QRectF(0, 0, 640, 480), frame, smooth=True)
    paint_live(painter, scene, QRectF(0, 0, 640, 480), live)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (245.0, ("4:05", "")),
        (244.2, ("4:05", "")),
        (0.4, ("0:01", "")),
        (0.0, ("Time", "")),
        (-4.9, ("Time", "")),
        (-12.4, ("+0:12", "over")),
        (-75.0, ("+1:15", "over")),
        (5400.0, ("1:30:00", "")),
    ],
)
def test_a_countdown_in_figures_and_at_its_end_in_words(
    left: float, words: tuple[str, str]
) -> None:
    assert countdown_words(left) == words


def seconds(figures: str) -> int:
    total = 0
    for part in figures.removeprefix("+").split(":"):
        total = total * 60 + int(part)
    return total


@given(left=st.floats(-100_000, 100_000), counting=st.booleans())
def test_a_countdown_says_how_it_stands_by_more_than_its_colour(
    left: float, counting: bool
) -> None:
    figures, word = countdown_words(left)
    sign = countdown_sign(left, counting=counting)
    if left > 0:
        assert seconds(figures) - 1 <= left <= seconds(figures)
        assert word == ""
        wanted = Sign.HOURGLASS if left < 60 else None
        assert sign is (wanted if counting else Sign.STANDING)
    else:
        assert sign is Sign.BELL
        assert (figures, word) == ("Time", "") or word == "over"
        if word:
            assert left <= -5
            assert seconds(figures) <= -left < seconds(figures) + 1


@given(
    left=st.floats(-100_000, 100_000),
    counting=st.booleans(),
    name=st.sampled_from(["ask", "question", "break"]),
    back=st.sampled_from(["", "11:15"]),
)
@settings(max_examples=60, deadline=None)
def test_a_countdown_stays_in_its_slot(
    qapp: QGuiApplication, left: float, counting: bool, name: str, back: str
) -> None:
    scene = every_kind()[name]
    for shape in SHAPES:
        width = page_width(*shape)
        slot = slots_of(scene, width)[Slot.COUNTDOWN]
        marks = live_marks(scene, width, Live(countdown=left, counting=counting, back=back))
        assert marks
        assert all(slot.holds(mark.area, 1.0) for mark in marks)


def test_a_countdown_that_is_over_differs_by_more_than_colour(qapp: QGuiApplication) -> None:
    scene = every_kind()["question"]
    on = live_marks(scene, 1920, Live(countdown=12, counting=True))
    over = live_marks(scene, 1920, Live(countdown=-12, counting=True))
    assert [m.text for m in on if isinstance(m, Words)] == ["0:12"]
    assert [m.text for m in over if isinstance(m, Words)] == ["+0:12", "over"]
    assert {m.colour for m in over if isinstance(m, Words)} == {palette(Theme.CALM).page.over}
    assert len({m.baseline for m in over if isinstance(m, Words)}) == 1


def said(live: Live) -> str:
    marks = live_marks(every_kind()["break"], 1920, live)
    return " ".join(mark.text for mark in marks if isinstance(mark, Words))


def test_a_break_says_when_to_be_back_and_at_its_end_that_we_go_on(qapp: QGuiApplication) -> None:
    assert said(Live(countdown=872, counting=True, back="11:15")) == (
        "Back at 11:15 Time left 14:32"
    )
    assert said(Live(countdown=-2, counting=True, back="11:15")) == "We go on"
    assert said(Live(countdown=-72, counting=True, back="11:15")) == "We go on +1:12 over"
    assert said(Live(countdown=872, counting=True)) == "14:32"


def test_the_last_minute_looks_different(qapp: QGuiApplication) -> None:
    scene, inks = every_kind()["question"], palette(Theme.CALM).page
    before, after = (
        live_marks(scene, 1920, Live(countdown=left, counting=True)) for left in (60, 59)
    )
    assert [m for m in before if isinstance(m, Drawn)] == []
    assert [m.sign for m in after if isinstance(m, Drawn)] == [Sign.HOURGLASS]
    assert {m.colour for m in after} == {inks.accent}


def test_figures_do_not_dance(qapp: QGuiApplication) -> None:
    scene = every_kind()["question"]
    places = {
        (mark.area.x, mark.area.width)
        for left in range(60, 540, 7)
        for mark in live_marks(scene, 1920, Live(countdown=left, counting=True))
    }
    assert len(places) == 1


def test_only_a_scene_with_the_slot_shows_what_moves(qapp: QGuiApplication) -> None:
    live = Live(caption=("Hello",), countdown=30.0)
    assert live_marks(every_kind()["slide"], 1920, live) == ()
    shown = [m.text for m in live_marks(every_kind()["film"], 1920, live) if isinstance(m, Words)]
    assert shown == ["Hello"]


@given(lines=st.lists(WORDS, min_size=1, max_size=3).map(tuple))
@settings(max_examples=40, deadline=None)
def test_captions_stay_low_in_the_picture_each_line_on_its_box(
    qapp: QGuiApplication, lines: tuple[str, ...]
) -> None:
    scene = every_kind()["film"]
    for shape in SHAPES:
        width = page_width(*shape)
        slot = slots_of(scene, width)[Slot.CAPTION]
        marks = live_marks(scene, width, Live(caption=lines))
        boxes = [mark.area for mark in marks if isinstance(mark, Box)]
        words = [mark.area for mark in marks if isinstance(mark, Words)]
        assert all(slot.holds(area, 1.0) for area in (*boxes, *words))
        assert all(any(box.holds(area) for box in boxes) for area in words)


def test_a_frame_is_shown_whole_with_the_dark_ground_around_it(qapp: QGuiApplication) -> None:
    frame = QImage(160, 90, QImage.Format.Format_RGB32)
    frame.fill(QColor("#00ff00"))
    image = painted(every_kind()["film"], frame)
    ground = palette(Theme.CALM).film.ground
    assert image.pixelColor(320, 59).name() == ground
    assert image.pixelColor(0, 60).name() == image.pixelColor(639, 419).name() == "#00ff00"
    assert image.pixelColor(320, 420).name() == ground
    assert film_place(QRectF(0, 0, 640, 480), 90, 160).height() == 480


def test_before_its_first_frame_a_film_is_the_dark_ground(qapp: QGuiApplication) -> None:
    for theme in Theme:
        image = painted(every_kind(theme)["film"], None)
        ground = palette(theme).film.ground
        assert {image.pixelColor(x, 240).name() for x in range(0, 640, 20)} == {ground}


def test_a_caption_is_seen_over_a_white_film(qapp: QGuiApplication) -> None:
    frame = QImage(160, 120, QImage.Format.Format_RGB32)
    frame.fill(QColor("#ffffff"))
    scene = every_kind()["film"]
    without = painted(scene, frame)
    image = painted(scene, frame, Live(caption=("TESS: I have read some.",)))
    assert image != without
    assert image.copy(0, 0, 640, 280) == without.copy(0, 0, 640, 280)
    assert min(image.pixelColor(x, 440).lightness() for x in range(640)) < 60


def test_a_frame_is_wrapped_not_copied() -> None:
    data = bytearray(b"\x10\x20\x30\x00" * 2 + b"\xff" * 8) * 2
    image = image_of(2, 2, 16, memoryview(data))
    assert image.pixelColor(1, 0).name() == "#302010"
    data[0] = 0xFF
    assert image.pixelColor(0, 0).blue() == 0xFF


def test_only_the_films_picture_does_not_count_when_two_moments_are_compared():
    """A break that stands is over later and later, while its countdown stays the same."""
    moment = Live()
    for field in fields(Live):
        if field.name not in ("frame", "still"):
            changed = replace(moment, **{field.name: object()})
            assert changed.over() != moment.over(), field.name
