"""Text fits: all of it, as large as can be, and too small is said."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from presenter.session.model import Theme
from presenter.stage.fitting import Room, Stack, body, fit, line
from presenter.stage.marks import LEAST, Words
from presenter.stage.theme import palette
from tests.stage.scenes import MARKDOWN, WORDS

INKS = palette(Theme.CALM).page


def one(room: Room) -> Stack:
    (stack,) = fit([room], INKS)
    return stack


def sizes(stack: Stack) -> list[int]:
    return [m.face.px for _, flow in stack.flows for m in flow.marks if isinstance(m, Words)]


def test_short_text_has_the_size_wanted(qapp: QGuiApplication) -> None:
    stack = one(Room((line("Tea", 96, bold=True), body("Back soon", 60)), 1600, 900))
    assert sizes(stack) == [96, 60]
    assert stack.crowded == ()


def test_long_text_is_smaller_and_the_heading_stays_larger(qapp: QGuiApplication) -> None:
    text = "Networks hold support, news, skills and belonging. " * 16
    stack = one(Room((line("Why", 96, bold=True), body(text, 60)), 1600, 760))
    heading, *rest = sizes(stack)
    assert LEAST <= rest[0] < 60
    assert rest[0] < heading < 96
    assert stack.crowded == ()


def test_what_cannot_be_read_from_the_back_row_is_named(qapp: QGuiApplication) -> None:
    text = "Too much for any wall. " * 120
    stack = one(Room((body(text, 60),), 1600, 760))
    assert max(sizes(stack)) < LEAST
    assert stack.height <= 760
    assert stack.crowded == (text,)


def test_rooms_share_one_scale(qapp: QGuiApplication) -> None:
    long = "An hour to walk the area, with no appointments. " * 6
    stacks = fit([Room((body("Short", 60),), 500, 500), Room((body(long, 60),), 500, 500)], INKS)
    assert len({px for stack in stacks for px in sizes(stack)}) == 1


def test_a_long_word_shrinks_before_it_is_broken(qapp: QGuiApplication) -> None:
    word = "Donaudampfschifffahrtsgesellschaft"
    stack = one(Room((line(word, 120, bold=True),), 1200, 900))
    assert [m.text for _, f in stack.flows for m in f.marks if isinstance(m, Words)] == [word]


@given(heading=WORDS, text=MARKDOWN, width=st.floats(300, 1700), height=st.floats(150, 900))
@settings(max_examples=30, deadline=None)
def test_whatever_the_text_it_fits(
    qapp: QGuiApplication, heading: str, text: str, width: float, height: float
) -> None:
    stack = one(Room((line(heading, 96, bold=True), body(text, 60, gap=0.8)), width, height))
    assert stack.height <= height
    assert stack.width <= width + 0.5
