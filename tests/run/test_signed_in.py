from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.run.apart import Person
from presenter.run.line import tidy
from presenter.run.signed_in import FIRST_NUMBER, LONGEST, as_text, numbered, people_in

NAMES = st.text(max_size=30).map(lambda t: tidy(t.replace(";", ","), LONGEST)).filter(bool)
PEOPLE = st.lists(st.builds(Person, NAMES, st.just("") | NAMES), max_size=10)


def test_a_name_a_line_with_a_role_behind_a_sign():
    text = "Ada Byron; nurse\n\n  Bo  \nCy Ó Briain\tpeer worker\n;nobody\nByron, Ada"
    assert people_in(text) == (
        Person("Ada Byron", "nurse"),
        Person("Bo"),
        Person("Cy Ó Briain", "peer worker"),
        Person("Byron, Ada"),
    )


@given(PEOPLE)
def test_what_is_kept_comes_back_as_it_was_typed(people):
    assert people_in(as_text(dict(enumerate(people)))) == tuple(people)


@given(PEOPLE, PEOPLE)
def test_each_has_a_number_and_nobody_takes_that_of_another(before, after):
    known = dict(enumerate(before, 1))
    made = numbered(tuple(after), known)
    assert list(made.values()) == after or sorted(map(repr, made.values())) == sorted(
        map(repr, after)
    )
    for number, person in made.items():
        if number in known:
            assert known[number].name == person.name
        else:
            assert number >= FIRST_NUMBER
