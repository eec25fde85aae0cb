"""The plan as changed today, and taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.run.plan import Plan, PlanChanged, PlanRestored, fold_plan

STEPS = ("a", "b", "c", "d")
some = st.lists(st.sampled_from(STEPS), unique=True, max_size=3).map(tuple)
minutes = st.dictionaries(st.sampled_from(STEPS), st.sampled_from([0.5, 4.0, 9.0]), max_size=3)
changes = st.builds(
    PlanChanged, hidden=some, shown=some, minutes=minutes.map(lambda d: tuple(d.items()))
).filter(lambda change: not set(change.hidden) & set(change.shown))


@given(st.lists(changes, max_size=6), some.map(frozenset))
def test_all_taken_back_is_as_it_was(many, hidden):
    plan, now = Plan(), hidden
    for change in many:
        plan, now = fold_plan(plan, now, change)
    for _ in many:
        plan, now = fold_plan(plan, now, PlanRestored())
    assert plan == Plan()
    assert now == hidden
    assert fold_plan(plan, now, PlanRestored()) == (plan, now)


def test_what_was_hidden_by_hand_since_stays_hidden():
    plan, hidden = fold_plan(Plan(), frozenset(), PlanChanged(hidden=("a",)))
    plan, hidden = fold_plan(plan, hidden | {"b"}, PlanRestored())
    assert hidden == {"b"}


def test_a_step_has_the_minutes_of_its_last_change():
    plan, _ = fold_plan(Plan(), frozenset(), PlanChanged(minutes=(("a", 8.0), ("b", 3.0))))
    plan, _ = fold_plan(plan, frozenset(), PlanChanged(minutes=(("a", 6.0),)))
    assert plan.seconds("a") == 360
    assert plan.seconds("b") == 180
    assert plan.seconds("c") is None
