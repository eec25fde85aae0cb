"""What an edit changed, as a facilitator would tell it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from presenter.session.changes import Changes, changes_between, changes_words
from presenter.session.model import Break, Discussion, Section, Session, Slide, Step
from tests.strategies import sessions

WELCOME = Slide(id="welcome", heading="Welcome", minutes=5)
TALK = Discussion(id="talk", heading="Who decides?", minutes=14)
TEA = Break(id="tea", heading="Tea", minutes=15)
LAST = Slide(id="last", heading="Last words")


def session(*steps: Step) -> Session:
    return Session(title="T", sections=(Section(title="S", steps=steps),))


def words(before: tuple[Step, ...], after: tuple[Step, ...]) -> str:
    return changes_words(changes_between(session(*before), session(*after)))


def test_nothing_changed_says_nothing():
    assert words((WELCOME, TALK), (WELCOME, TALK)) == ""
    assert changes_between(session(TALK), session(TALK)) == Changes()


def test_new_and_gone_steps_are_named():
    more = Slide(id="more", heading="More")
    assert words((WELCOME, TEA), (WELCOME, TALK, more)) == (
        "2 steps are new: “Who decides?”, “More”. 1 step is gone: “Tea”."
    )


def test_of_many_the_first_are_named():
    many = tuple(Slide(id=f"n{n}", heading=f"N {n}") for n in range(5))
    assert words((WELCOME,), (WELCOME, *many)) == (
        "5 steps are new: “N 0”, “N 1”, “N 2” and 2 more."
    )


def test_a_heading_edited_is_no_new_step():
    fresh = Discussion(id="who-says", heading="Who says?", minutes=14)
    assert words((WELCOME, TALK, LAST), (WELCOME, fresh, LAST)) == (
        "“Who decides?” is “Who says?” now."
    )


def test_a_heading_edited_of_a_step_that_has_its_id_from_the_author_is_told_too():
    assert words((TEA,), (replace(TEA, heading="Coffee"),)) == "“Tea” is “Coffee” now."


def test_a_step_moved_is_told_and_not_those_it_passed():
    assert words((WELCOME, TALK, TEA, LAST), (LAST, WELCOME, TALK, TEA)) == (
        "1 step stands elsewhere: “Last words”."
    )


def test_minutes_and_texts_are_told():
    longer, other = replace(TALK, minutes=20.5), replace(WELCOME, text="Hello")
    assert words((WELCOME, TALK), (other, longer)) == (
        "“Who decides?” has 20.5 minutes now, not 14. 1 step was edited."
    )
    assert words((LAST,), (replace(LAST, minutes=3),)) == "“Last words” has 3 minutes now."
    assert words((TEA,), (replace(TEA, minutes=None),)) == "“Tea” has no minutes any more."


def test_many_other_minutes_are_counted():
    before = tuple(Slide(id=f"n{n}", heading=f"N {n}", minutes=n + 1) for n in range(5))
    after = tuple(replace(step, minutes=9) for step in before)
    assert words(before, after) == "5 steps have other minutes."


@given(sessions(5), sessions(5))
def test_every_step_is_accounted_for(before, after):
    found = changes_between(before, after)
    olds, news = {s.id for s in before.steps}, {s.id for s in after.steps}
    taken = {s.id for _, s in found.renamed} - olds
    assert {s.id for s in found.new} | taken <= news - olds
    assert {s.id for s in found.gone} <= olds - news
    assert len(found.gone) - len(found.new) == len(olds) - len(news)
    assert {s.id for s in found.moved} <= olds & news
    changes_words(found)


@given(sessions(6), st.randoms())
def test_without_the_moved_steps_the_order_is_the_same(before, random):
    steps = list(before.steps)
    random.shuffle(steps)
    after = Session(title="T", sections=(Section(title="S", steps=tuple(steps)),))
    moved = {s.id for s in changes_between(before, after).moved}
    old = [s.id for s in before.steps if s.id not in moved]
    assert old == [s.id for s in steps if s.id not in moved]
    assert len(moved) < len(steps)
