import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.session.fields import film_seconds, slug
from presenter.session.words import brief, clock_text, closest, listed, quoted, seconds_text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (41, "0:41"), (65.5, "1:05.5"), (3700, "1:01:40"), (59.9999, "1:00")],
)
def test_a_time_in_a_film(seconds, text):
    assert seconds_text(seconds) == text


@given(st.integers(0, 86_399_000))
def test_a_time_that_is_shown_can_be_written(thousandths):
    assert film_seconds(seconds_text(thousandths / 1000)) == pytest.approx(thousandths / 1000)


@pytest.mark.parametrize("text", ["", "1:60", "1:2:3:4", "-1", "1e3", "nan", "１:00", "1:99:00"])
def test_what_is_no_time_in_a_film(text):
    assert film_seconds(text) is None


def test_a_clock_time():
    assert [clock_text(n) for n in (0, 570, 1439, 1500)] == ["00:00", "09:30", "23:59", "01:00"]


def test_the_closest_word_is_found_whatever_its_case():
    assert closest("Titel", ["title", "theme"]) == "title"
    assert closest("xyz", ["title", "theme"]) == ""
    assert closest("title" * 100_000, ["title"]) == ""


def test_words_are_listed():
    assert listed(["a"]) == "`a`"
    assert listed(["a", "b", "c"]) == "`a`, `b` or `c`"


@given(st.text(max_size=3000))
def test_brief_is_one_short_line(text):
    assert len(brief(text)) <= 50
    assert "\n" not in brief(text)


def test_quoted_takes_the_marks_that_are_free():
    assert quoted("It's") == '"It\'s"'
    assert quoted('"It\'s"') == "'\"It''s\"'"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("See the person!", "see-the-person"),
        ("A person's *strengths*", "a-persons-strengths"),
        ("Été à Köln", "été-à-köln"),
        ("???", ""),
    ],
)
def test_a_heading_becomes_a_name(heading, name):
    assert slug(heading) == name
