"""Values behave as frozen dataclasses do."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.session.values import value


@value
class Point:
    x: int
    y: int = 2
    note: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Twin:
    x: int
    y: int = 2
    note: str = field(default="", compare=False, repr=False)


@value(kw_only=True)
class Named:
    name: str
    size: int = 1


@value(kw_only=True)
class Longer(Named):
    tail: str = "end"


@value
class Empty:
    pass


@given(st.tuples(st.integers(), st.integers(), st.text()), st.tuples(*[st.integers()] * 2))
def test_values_compare_and_hash_as_the_librarys_own_do(one, other):
    a, b = Point(*one), Point(*other)
    assert (a == b) is (Twin(*one) == Twin(*other))
    if a == b:
        assert hash(a) == hash(b)
    assert repr(a) == repr(Twin(*one)).replace("Twin", "Point")
    assert asdict(a) == asdict(Twin(*one))
    assert replace(a, x=7) == Point(7, one[1])


def test_what_does_not_compare_makes_no_difference():
    assert Point(1, note="a") == Point(1, note="b")
    assert hash(Point(1, note="a")) == hash(Point(1, note="b"))


def test_a_value_cannot_be_changed_or_grow():
    point = Point(1)
    for change in (lambda: setattr(point, "x", 2), lambda: delattr(point, "x")):
        with pytest.raises(FrozenInstanceError, match="x"):
            change()
    with pytest.raises(FrozenInstanceError):
        point.other = 1
    assert not hasattr(point, "__dict__")


def test_values_of_two_kinds_are_never_equal():
    assert Point(1) != Twin(1)
    assert Named(name="a") != Longer(name="a")
    assert Empty() == Empty()


def test_parts_by_keyword_come_from_the_parents_too():
    assert [f.name for f in fields(Longer)] == ["name", "size", "tail"]
    assert Longer(name="a", tail="b") == Longer(tail="b", size=1, name="a")
    with pytest.raises(TypeError):
        Named("a")


def test_values_match_by_place():
    match Point(3, 4):
        case Point(x, y):
            assert (x, y) == (3, 4)
