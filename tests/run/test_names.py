"""Names typed or pasted: one a line or with commas, and whose number is whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.groups import MOST_PEOPLE
from presenter.run.names import LONGEST_NAME, NamesInMemory, numbered, read_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann\nBo\n\n  Cy  ", ("Ann", "Bo", "Cy")),
        ("Ann, Bo; Cy", ("Ann", "Bo", "Cy")),
        ("1. Ann\n2) Bo\n- Cy\n• Di", ("Ann", "Bo", "Cy", "Di")),
        ("Ann\tOkafor\r\nBo\u202e\x00 B", ("Ann Okafor", "Bo B")),
        ("Ann\nAnn", ("Ann", "Ann")),
        ("王，李、张", ("王", "李", "张")),
        ("—\n***\n,,,", ()),
        ("", ()),
    ],
)
def test_names_are_read_however_they_come(text, names):
    assert read_names(text) == names


def test_long_names_are_cut_and_too_many_are_not_read():
    assert len(read_names("x" * 500)[0]) == LONGEST_NAME
    assert len(read_names("\n".join(f"P{n}" for n in range(300)))) == MOST_PEOPLE


@given(st.text(max_size=400))
def test_whatever_is_pasted_names_are_short_plain_lines(text):
    for name in read_names(text):
        assert name == name.strip()
        assert 0 < len(name) <= LONGEST_NAME
        assert not set(name) & set("\n\r\t\x00\u202e,;")


def test_people_already_counted_get_the_names_in_order():
    assert numbered((1, 2, 3), 3, {}, ("Ann", "Bo", "Cy")) == {1: "Ann", 2: "Bo", 3: "Cy"}


def test_who_is_known_keeps_her_number_wherever_she_stands():
    known = {1: "Ann", 2: "Bo", 3: "Cy"}
    assert numbered((1, 2, 3), 3, known, ("Cy", "Ann", "Di", "Bo")) == {
        3: "Cy",
        1: "Ann",
        4: "Di",
        2: "Bo",
    }


def test_a_corrected_name_stays_the_same_person():
    assert numbered((1, 2), 2, {1: "Ann", 2: "Bo"}, ("Anne", "Bo")) == {1: "Anne", 2: "Bo"}


def test_two_of_the_same_name_are_two_people():
    assert numbered((1,), 1, {1: "Ann"}, ("Ann", "Ann")) == {1: "Ann", 2: "Ann"}


@given(st.lists(st.sampled_from(["Ann", "Bo", "Cy", "Di"]), max_size=8), st.integers(0, 6))
def test_as_many_numbers_as_names_and_none_twice(typed, count):
    here = tuple(range(1, count + 1))
    found = numbered(here, count, {1: "Ann", 2: "Bo"}, typed)
    assert list(found.values()) == typed
    assert len(set(here) & set(found)) == min(count, len(typed))


def test_names_are_kept_apart_and_go_at_once():
    names = NamesInMemory()
    names.keep({1: "Ann"})
    assert names.names() == {1: "Ann"}
    names.keep({})
    assert names.names() == {}
