"""Captions on the wall: two lines at most, nothing cut, of the look chosen."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from presenter.run.scene import Slot
from presenter.session.model import Theme
from presenter.stage.caption import CaptionLook, Ground, caption_marks
from presenter.stage.marks import Box, Mark, Words
from presenter.stage.slots import page_width, slots_of
from presenter.stage.theme import palette
from tests.stage.scenes import WORDS, every_kind

SHAPES = [(1024, 768), (1920, 1080)]
LOOKS = st.builds(CaptionLook, st.integers(50, 200), st.sampled_from(Ground))


def marks(lines: tuple[str, ...], look: CaptionLook, shape: tuple[int, int]) -> tuple[Mark, ...]:
    slot = slots_of(every_kind()["film"], page_width(*shape))[Slot.CAPTION]
    made = caption_marks(lines, slot, Theme.CALM, look)
    areas = [mark.area for mark in made if isinstance(mark, Words)]
    # An outline is a little larger than its letters.
    assert all(slot.holds(area, 8.0) for area in areas)
    return made


def letters(made: tuple[Mark, ...]) -> list[str]:
    """Return the lines that are read, outlines left aside."""
    ink = palette(Theme.CALM).caption_ink
    return [mark.text for mark in made if isinstance(mark, Words) and mark.colour == ink]


@given(lines=st.lists(WORDS, min_size=1, max_size=6).map(tuple), look=LOOKS)
@settings(max_examples=60, deadline=None)
def test_a_caption_has_two_lines_at_most_and_nothing_is_lost(
    qapp: QGuiApplication, lines: tuple[str, ...], look: CaptionLook
) -> None:
    for shape in SHAPES:
        rows = letters(marks(lines, look, shape))
        assert len(rows) <= 2
        said = "".join("".join(rows).split())
        meant = "".join("".join(lines).split())
        assert said == meant or set(rows) == set(lines)


@given(length=st.integers(1, 900), look=LOOKS)
@settings(max_examples=30, deadline=None)
def test_a_long_caption_gets_smaller_letters(
    qapp: QGuiApplication, length: int, look: CaptionLook
) -> None:
    text = "people say many words " * 60
    rows = letters(marks((text[:length],), look, SHAPES[1]))
    assert len(rows) <= 2
    assert "".join(" ".join(rows).split()) == "".join(text[:length].split())


@pytest.mark.parametrize("percent", [50, 100, 150, 200])
def test_letters_have_the_size_chosen(qapp: QGuiApplication, percent: int) -> None:
    (words,) = [
        m for m in marks(("Hello.",), CaptionLook(percent), SHAPES[1]) if isinstance(m, Words)
    ]
    assert words.face.px == round(60 * percent / 100)


def test_what_lies_behind(qapp: QGuiApplication) -> None:
    lines = ("To begin?", "Where would you like")
    box = [m for m in marks(lines, CaptionLook(), SHAPES[1]) if isinstance(m, Box)]
    band = [
        m for m in marks(lines, CaptionLook(ground=Ground.BAND), SHAPES[1]) if isinstance(m, Box)
    ]
    none = marks(lines, CaptionLook(ground=Ground.NONE), SHAPES[1])
    assert len(box) == 2
    assert [m.area.width for m in band] == [1920]
    assert not [m for m in none if isinstance(m, Box)]
    assert len({m.colour for m in none if isinstance(m, Words)}) == 2


def test_settings_not_known_are_as_usual() -> None:
    assert CaptionLook.of(5000, "stripes") == CaptionLook(200, Ground.BOX)


def test_right_to_left_text_is_read_from_the_right(qapp: QGuiApplication) -> None:
    (words,) = [m for m in marks(("مرحبا بكم",), CaptionLook(), SHAPES[1]) if isinstance(m, Words)]
    assert words.rtl
