"""Hands counted at polls: commands that check first, and figures that hold for all counts."""

from __future__ import annotations

from statistics import fmean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.ballot import average, counts_left, counts_of, middle, poll_before, total
from presenter.run.clock import ManualClock
from presenter.run.polling import MOST, Polling
from presenter.run.run import Run
from presenter.run.scene import PollScene
from presenter.run.seen import scene
from presenter.run.tally import HandsCounted
from presenter.session.beats import Beat, Route
from presenter.session.model import Moment, Poll, Section, Session, Slide


def poll(name, moment=None, measure="sure", **more):
    more = more or {"scale": (0, 3)}
    return Poll(id=name, heading="Sure?", measure=measure, moment=moment, **more)


BEFORE, AFTER = poll("one", Moment.BEFORE), poll("two", Moment.AFTER)
WHICH = poll("which", measure="", options=("A", "B"))
SESSION = Session(
    title="Polls",
    sections=(Section(title="All", steps=(Slide(id="hi", heading="Hi"), BEFORE, WHICH, AFTER)),),
)


@pytest.fixture
def run():
    made = Run(Route(SESSION), ManualClock())
    made.start()
    made.go_to(Beat("one", "question"))
    return made


def test_hands_are_set_counted_up_and_down_and_taken_back(run):
    polling = Polling(run)
    assert polling.poll() == BEFORE
    polling.set("one", 2, 5)
    polling.more("one", 2)
    polling.more("one", 0)
    polling.less("one", 2)
    assert counts_of(run.state, BEFORE) == (1, None, 5, None)
    polling.set("one", 2, None)
    assert counts_of(run.state, BEFORE) == (1, None, None, None)
    assert polling.clear("one")
    assert counts_of(run.state, BEFORE) == (None,) * 4


def edited(*options):
    """The session with other answers of one poll."""
    steps = (SESSION.steps[0], BEFORE, poll("which", measure="", options=options), AFTER)
    return Session(title="Polls", sections=(Section(title="All", steps=steps),))


def which(run):
    return counts_of(run.state, run.route.step_by_id("which"))


def test_hands_stay_with_the_answer_that_was_asked_when_the_session_is_edited(run):
    polling = Polling(run)
    polling.set("which", 0, 7)
    polling.set("which", 1, 2)
    run.reload(edited("A", "New", "B"))
    assert which(run) == (7, None, 2)
    polling.more("which", 1)
    polling.more("which", 2)
    assert which(run) == (7, 1, 3)
    run.reload(edited("B", "A"))
    assert which(run) == (3, 7)
    assert counts_left(run.state.tally("which"), run.route.step_by_id("which")) == (("New", 1),)
    run.reload(edited("A", "B", "New"))
    assert which(run) == (7, 3, 1)


def test_an_answer_whose_words_were_mended_keeps_its_hands(run):
    polling = Polling(run)
    run.reload(edited("A few", "None of thes yet"))
    polling.set("which", 1, 2)
    run.reload(edited("A few", "None of these yet"))
    assert which(run) == (None, 2)
    polling.more("which", 1)
    assert which(run) == (None, 3)
    assert run.state.tally("which").said[1] == "None of these yet"
    run.reload(edited("A few", "Quite many"))
    assert which(run) == (None, None)
    run.reload(edited("A few", "None of these yet"))
    assert not counts_left(run.state.tally("which"), run.route.step_by_id("which"))


def test_hands_in_records_of_before_that_have_no_words_stand_in_their_order(run):
    run.tell(HandsCounted("which", 1, 4))
    assert which(run) == (None, 4)
    Polling(run).more("which", 1)
    assert which(run) == (None, 5)


@given(st.lists(st.permutations("ABCD").map(lambda some: some[:3]), min_size=1, max_size=4))
def test_whatever_is_edited_no_hand_is_lost_or_counted_twice(edits):
    run = Run(Route(edited(*edits[0])), ManualClock())
    run.start()
    held = {}
    for n, options in enumerate(edits):
        run.reload(edited(*options))
        for answer, name in enumerate(options):
            if name not in held:
                held[name] = 10 * n + answer + 1
                Polling(run).set("which", answer, held[name])
        step = run.route.step_by_id("which")
        shown = dict(zip(options, counts_of(run.state, step), strict=True))
        assert shown | dict(counts_left(run.state.tally("which"), step)) == held


def test_what_cannot_be_counted_changes_nothing(run):
    polling = Polling(run)
    for told in (
        polling.set("one", 4, 1),
        polling.set("one", -1, 1),
        polling.set("one", 0, -1),
        polling.set("one", 0, MOST + 1),
        polling.set("one", 0, None),
        polling.set("hi", 0, 1),
        polling.set("none", 0, 1),
        polling.less("one", 0),
        polling.clear("one"),
    ):
        assert told == ()
    polling.set("one", 0, 0)
    assert polling.less("one", 0) == ()
    run.go_to(Beat("hi", "heading"))
    assert polling.poll() is None


def test_bars_are_seen_at_once_and_only_with_the_tally(run):
    polling = Polling(run)
    polling.set("one", 1, 4)
    asked = scene(run.route, run.state, "2026-05-01")
    assert isinstance(asked, PollScene)
    assert (asked.tally, asked.counts) == (False, ())
    run.next()
    tally = scene(run.route, run.state, "2026-05-01")
    assert isinstance(tally, PollScene)
    assert (tally.tally, tally.counts) == (True, (None, 4, None, None))
    polling.more("one", 1)
    again = scene(run.route, run.state, "2026-05-01")
    assert isinstance(again, PollScene)
    assert again.counts == (None, 5, None, None)


def test_before_and_after_are_compared_once_both_have_hands(run):
    polling = Polling(run)
    run.go_to(Beat("two", "tally"))

    def compared():
        shown = scene(run.route, run.state, "2026-05-01")
        assert isinstance(shown, PollScene)
        return shown.before

    polling.set("one", 0, 3)
    assert compared() == ()
    polling.set("two", 1, 2)
    assert compared() == (3, None, None, None)
    run.go_to(Beat("two", "question"))
    assert compared() == ()
    run.go_to(Beat("one", "tally"))
    assert compared() == ()


def test_only_the_same_question_asked_before_is_compared_with():
    others = (
        poll("a", Moment.BEFORE, measure="other"),
        poll("b", Moment.BEFORE, scale=(1, 5)),
        poll("c"),
        poll("d", Moment.AFTER),
        BEFORE,
    )
    session = Session(
        title="Polls",
        sections=(Section(title="All", steps=(*others, AFTER, poll("late", Moment.BEFORE))),),
    )
    assert poll_before(session, AFTER) == BEFORE
    assert poll_before(session, BEFORE) is None
    assert poll_before(session, poll("d", Moment.AFTER)) is None
    assert poll_before(session, poll("x", Moment.AFTER, measure="")) is None


COUNTS = st.lists(st.none() | st.integers(0, 40), min_size=1, max_size=21).map(tuple)


@given(counts=COUNTS, low=st.integers(-5, 5))
def test_the_figures_are_those_of_all_hands_in_a_row(counts, low):
    answers = tuple(str(low + n) for n in range(len(counts)))
    hands = [low + n for n, count in enumerate(counts) for _ in range(count or 0)]
    assert total(counts) == len(hands)
    if hands:
        assert average(answers, counts) == pytest.approx(fmean(hands))
        assert middle(answers, counts) == median(hands)
    else:
        assert average(answers, counts) is None
        assert middle(answers, counts) is None


@given(
    presses=st.lists(
        st.tuples(st.integers(-1, 5), st.sampled_from(["more", "less", "set", "none"])),
        max_size=40,
    )
)
def test_however_hands_are_pressed_no_count_is_below_none_and_the_record_says_the_same(presses):
    run = Run(Route(SESSION), ManualClock())
    told = list(run.start())
    polling = Polling(run)
    for answer, press in presses:
        match press:
            case "more":
                told += polling.more("one", answer)
            case "less":
                told += polling.less("one", answer)
            case "set":
                told += polling.set("one", answer, 7)
            case _:
                told += polling.set("one", answer, None)
    counts = counts_of(run.state, BEFORE)
    assert all(count is None or count >= 0 for count in counts)
    again = Run(Route(SESSION), ManualClock(), told)
    assert counts_of(again.state, BEFORE) == counts


def test_counts_without_an_answer_do_not_count():
    assert average(("0", "1"), (None, 2, 5)) == 1
    assert middle(("0", "1"), (None, None, 1)) is None
