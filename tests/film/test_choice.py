from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.film.choice import Choice, change_words, found

NAMES = st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=20).filter(
    lambda text: text == text.strip()
)
DEVICES = st.lists(NAMES, max_size=6)


@pytest.mark.parametrize(
    ("wanted", "there", "which"),
    [
        ("Speakers (2- USB Audio)", ["HDMI", "Speakers (USB Audio)"], "Speakers (USB Audio)"),
        ("Speakers (USB Audio)", ["HDMI", "Speakers (3- USB Audio)"], "Speakers (3- USB Audio)"),
        ("Speakers (2- USB Audio)", ["Speakers (4- USB Audio)"], "Speakers (4- USB Audio)"),
        ("USB Audio #2", ["USB Audio"], "USB Audio"),
        ("Hall (2)", ["Hall"], "Hall"),
        ("hall", ["Hall"], "Hall"),
        ("Speakers (5- USB Audio)", ["Speakers (2- USB Audio)", "Speakers (3- USB Audio)"], ""),
        ("Speakers (USB Audio)", ["Speakers (Realtek)"], ""),
        ("Hall", [], ""),
        ("", ["Hall"], ""),
    ],
)
def test_a_device_is_found_under_a_slightly_different_name(wanted, there, which):
    assert found(wanted, there) == which


@given(NAMES, DEVICES)
def test_what_is_found_is_there(wanted, there):
    assert found(wanted, there) in (*there, "")


@given(NAMES, DEVICES)
def test_the_very_same_name_always_wins(wanted, there):
    assert found(wanted, [*there, wanted]) == wanted


@given(NAMES, st.integers(1, 99), st.integers(1, 99))
def test_a_number_given_anew_does_not_hide_a_device(name, before, now):
    assert found(f"Speakers ({before}- {name})", [f"Speakers ({now}- {name})"])


@given(NAMES, DEVICES)
def test_the_order_of_the_devices_says_nothing(wanted, there):
    assert found(wanted, there) == found(wanted, there[::-1])


def test_nothing_is_gone_before_the_devices_are_known():
    assert not Choice("Hall").gone
    assert Choice("Hall").used == "Hall"
    assert Choice("Hall", ()).gone
    assert not Choice("", ()).gone


def test_a_lost_loudspeaker_is_told_before_the_film_and_during_it():
    here, lost = Choice("Hall", ("Hall", "HDMI")), Choice("Hall", ("HDMI",))
    before = change_words(here, lost, playing=False)
    assert "“Hall” is not there" in before
    assert "Press a to choose" in before
    assert "the film goes on" in change_words(here, lost, playing=True)
    assert "“Hall” is back" in change_words(lost, here, playing=False)


def test_other_devices_that_come_and_go_are_no_news():
    one, two = Choice("Hall", ("Hall",)), Choice("Hall", ("Hall", "HDMI"))
    assert change_words(one, two, playing=True) == change_words(two, one, playing=True) == ""
    usual, other = Choice("", ("Hall",)), Choice("", ())
    assert change_words(usual, other, playing=True) == ""


def test_at_the_begin_only_a_missing_one_is_told():
    assert change_words(Choice("Hall"), Choice("Hall", ("Hall",)), playing=False) == ""
    assert "is not there" in change_words(Choice("Hall"), Choice("Hall", ()), playing=False)


def test_the_other_loudspeakers_are_named_as_far_as_a_line_holds_them():
    def told(*names):
        return change_words(Choice("Hall", ("Hall",)), Choice("Hall", names), playing=False)

    assert told().endswith("Press a to choose.")
    assert told("Speakers", "HDMI").endswith("Press a to choose: Speakers, HDMI.")
    five = told("HD Webcam and Conference Loudspeaker (USB Audio)", "B", "C", "D", "E")
    assert five.endswith("Press a to choose: HD Webcam and Conference Lo…, B, C and 2 more.")
