"""Events as stored: what was written by this version and by others."""

from __future__ import annotations

import dataclasses
import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.aside import Aside
from presenter.run.events import Arrival, Curtain, Event, FinishSet, RunStarted
from presenter.run.groups import Face
from presenter.run.stored import (
    LONGEST,
    DamagedEventError,
    StoredError,
    UnknownEventError,
    from_json,
    to_json,
)

NUMBERS = st.floats(-LONGEST, LONGEST, exclude_min=True, exclude_max=True)
VALUES = {
    "str": st.text(),
    "int": st.integers(),
    "bool": st.booleans(),
    "float": NUMBERS,
    "int | None": st.one_of(st.none(), st.integers()),
    "float | None": st.one_of(st.none(), NUMBERS),
    "Arrival": st.sampled_from(Arrival),
    "Curtain": st.sampled_from(Curtain),
    "Aside": st.sampled_from(Aside),
    "Face": st.sampled_from(Face),
    "tuple[str, ...]": st.lists(st.text()).map(tuple),
    "tuple[int, ...]": st.lists(st.integers()).map(tuple),
    "Parts": st.lists(st.lists(st.integers()).map(tuple)).map(tuple),
    "Minutes": st.lists(st.tuples(st.text(), NUMBERS)).map(tuple),
}


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Any event with any values."""
    kind = draw(st.sampled_from(get_args(Event)))
    return kind(**{each.name: draw(VALUES[str(each.type)]) for each in dataclasses.fields(kind)})


@given(events())
def test_every_event_comes_back_the_same(event):
    assert from_json(json.loads(json.dumps(to_json(event)))) == event


def test_a_field_of_a_newer_version_is_passed_over_and_an_absent_one_has_its_default():
    assert from_json({"event": "RunStarted", "title": "x", "mood": 3}) == RunStarted("x")


@pytest.mark.parametrize("stored", [{}, {"event": "Hummed"}, {"event": 3}, {"event": ["x"]}])
def test_an_unknown_event_is_told(stored):
    with pytest.raises(UnknownEventError):
        from_json(stored)


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "RunEnded",
        {"event": "BeatEntered", "step": "a"},
        {"event": "BeatEntered", "step": "a", "name": "b", "arrival": "flew"},
        {"event": "BeatEntered", "step": "a", "name": "b", "arrival": {}},
        {"event": "FinishSet", "minute": "noon"},
        {"event": "VolumeSet", "percent": True},
        {"event": "CountdownExtended", "seconds": True},
        {"event": "CountdownExtended", "seconds": float("inf")},
        {"event": "CountdownExtended", "seconds": float("nan")},
        {"event": "RunResumed", "away": 10**400},
    ],
)
def test_a_damaged_event_is_told(stored):
    with pytest.raises(DamagedEventError):
        from_json(stored)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(
    st.sampled_from(get_args(Event)),
    st.dictionaries(
        st.sampled_from(["step", "name", "arrival", "minute", "on", "film_ms", "seconds"]),
        anything,
    ),
)
def test_whatever_is_stored_gives_an_event_or_a_stored_error(kind, given):
    try:
        event = from_json({"event": kind.__name__, **given})
    except StoredError:
        return
    assert isinstance(event, kind)


def test_a_finish_taken_away_is_stored():
    assert from_json(to_json(FinishSet(None))) == FinishSet(None)
