"""Lines are broken so that nothing is lost and nothing stands alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from presenter.session.text import Span
from presenter.stage.fonts import Face
from presenter.stage.marks import Area
from presenter.stage.setting import Align, right_to_left, set_lines
from tests.stage.scenes import WORDS

FACE = Face(40)


def lines_of(text: str, width: float, **how: bool) -> list[str]:
    return [line.text for line in set_lines((Span(text),), FACE, width, 1.3, **how).lines]


def bare(text: str) -> str:
    return "".join(text.split())


@given(text=WORDS, width=st.floats(80, 1500), balance=st.booleans())
@settings(max_examples=40, deadline=None)
def test_no_letter_is_lost_and_no_line_is_too_wide(
    qapp: QGuiApplication, text: str, width: float, balance: bool
) -> None:
    setting = set_lines((Span(text),), FACE, width, 1.3, balance=balance)
    assert bare("".join(line.text for line in setting.lines)) == bare(text)
    # One letter may be wider than a very narrow line; a word may not.
    assert all(line.width <= width + 0.5 or len(bare(line.text)) <= 12 for line in setting.lines)


def test_a_heading_is_balanced(qapp: QGuiApplication) -> None:
    text = "Which of these barriers is in the person, the place or the service itself"
    plain = set_lines((Span(text),), FACE, 1150, 1.1)
    even = set_lines((Span(text),), FACE, 1150, 1.1, balance=True)
    assert len(even.lines) == len(plain.lines) == 2
    assert even.lines[-1].width > 0.8 * even.lines[0].width > 0.8 * plain.lines[-1].width


def test_a_last_short_word_gets_company(qapp: QGuiApplication) -> None:
    text = "Support is somebody to ring at ten at night or so"
    whole = set_lines((Span(text),), FACE, 5000, 1.3).width
    lines = lines_of(text, whole - 5)
    assert len(lines) == 2
    assert len(lines[-1].split()) == 2


def test_a_word_is_broken_only_when_it_must_be(qapp: QGuiApplication) -> None:
    word = (Span("Donaudampfschifffahrtsgesellschaft"),)
    assert set_lines(word, FACE, 300, 1.3).cut
    assert not set_lines(word, FACE, 3000, 1.3).cut
    assert not set_lines((Span("a " * 200),), FACE, 300, 1.3).cut


def test_a_look_stays_on_its_words_after_an_emoji(qapp: QGuiApplication) -> None:
    spans = (Span("😀 plain "), Span("loud", strong=True))
    (line,) = set_lines(spans, FACE, 2000, 1.3).lines
    (look,) = line.looks
    units = line.text.encode("utf-16-le")
    assert units[2 * look.start : 2 * (look.start + look.length)].decode("utf-16-le") == "loud"
    assert look.face.bold


def test_arabic_starts_at_the_right(qapp: QGuiApplication) -> None:
    setting = set_lines((Span("من يقرر"),), FACE, 1000, 1.3)
    (words,) = setting.words(Area(100, 0, 1000, 0), "#000000")
    assert words.rtl
    assert abs(words.area.right - 1100) < 0.5
    assert not right_to_left("12 people: من")
    assert right_to_left("12: من")


def test_lines_stand_where_they_are_told(qapp: QGuiApplication) -> None:
    setting = set_lines((Span("9:59"),), FACE, 1000, 1.3)
    at = Area(0, 0, 1000, 0)
    (centre,) = setting.words(at, "#000000", Align.CENTRE)
    (end,) = setting.words(at, "#000000", Align.END)
    assert abs((centre.area.x + centre.area.right) / 2 - 500) < 0.5
    assert abs(end.area.right - 1000) < 0.5


def test_a_heading_never_begins_a_line_with_a_colon(qapp: QGuiApplication) -> None:
    for width in range(300, 900, 20):
        setting = set_lines((Span("Better connected: a taster"),), FACE, width, 1.1, balance=True)
        assert not any(line.text.startswith(":") for line in setting.lines)
