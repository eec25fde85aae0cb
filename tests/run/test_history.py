"""The summary of a run: what a facilitator would look for in it afterwards."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.aside import Aside
from presenter.run.beside import Beside
from presenter.run.board import AnswerDeleted, AnswerWritten
from presenter.run.clock import ManualClock
from presenter.run.films_shown import joined
from presenter.run.fold import fold_all
from presenter.run.groups import GroupsMade, PeopleCounted, PersonCame
from presenter.run.history import summary_of
from presenter.run.lot import ItemDropped, ItemOwned, ItemParked
from presenter.run.plan import PlanChanged, PlanRestored, RunContinued, RunPaused
from presenter.run.run import Alive, Run
from presenter.run.summary import Failure, Noted, Skip
from presenter.run.tally import HandsCounted
from presenter.session.beats import CLOSE, Beat, Route
from presenter.session.model import (
    Break,
    Discussion,
    Film,
    Moment,
    Pause,
    Poll,
    Section,
    Session,
    Showing,
    Slide,
)
from tests.run.test_run import commands
from tests.strategies import sessions

BLUE = Showing(
    id="blue",
    heading="The blue folder",
    film=Film(id="blue", file="blue.mp4", title="The blue folder"),
    pauses=(Pause(at=30.0, ask="What now?", rewind=2.0),),
    stop=90.0,
)
TALK = Discussion(id="talk", heading="What helps?", minutes=10, capture=("Helps", "Hinders"))
SURE = Poll(id="sure", heading="How sure?", scale=(0, 2), measure="sure", moment=Moment.AFTER)
TEA = Break(id="tea", heading="Tea", minutes=15)
WELCOME = Slide(id="welcome", heading="Welcome", minutes=2)
SESSION = Session(
    title="A taster",
    sections=(
        Section(title="Begin", steps=(WELCOME, BLUE)),
        Section(title="Talk", steps=(TALK, TEA, SURE)),
    ),
)


class Room:
    """A run led by hand, and all it told."""

    def __init__(self, session: Session = SESSION) -> None:
        self.clock = ManualClock(utc=36_000)
        self.run = Run(Route(session), self.clock)
        self.told = list(self.run.start())

    def do(self, told) -> None:
        self.told += told

    def tell(self, *events) -> None:
        self.do(self.run.tell(*events))

    def after(self, seconds: float) -> None:
        self.clock.advance(seconds)

    def summary(self, alive: Alive | None = None):
        return summary_of(self.told, self.run.session, alive=alive)


def begun() -> Room:
    room = Room()
    room.after(60)
    room.do(room.run.next())
    return room


def in_film() -> Room:
    """In the first stretch of the film, which has just begun to play."""
    room = begun()
    room.after(100)
    room.do(room.run.go_to(Beat("blue", "card")))
    room.do(room.run.next())
    return room


def film(room: Room):
    return room.summary().films[0]


def test_a_run_that_never_began_has_nothing():
    told = Room().summary()
    assert told.title == "A taster"
    assert told.begun is None
    assert told.spent == 0
    assert told.visits == ()
    assert all(step.left_out for step in told.steps)
    assert told.planned == 27 * 60 + 90
    assert summary_of((), SESSION).opened is None


def test_steps_have_their_plan_their_time_and_how_often_the_room_came():
    room = begun()
    room.after(100)
    room.do(room.run.go_to(Beat("talk", "question")))
    room.after(700)
    room.do(room.run.go_to(Beat("welcome", "heading")))
    room.after(30)
    room.do(room.run.go_to(Beat("talk", "question")))
    room.do(room.run.extend_countdown(120))
    room.after(5)
    room.do(room.run.hide("tea"))
    room.do(room.run.end())
    told = room.summary()
    welcome, talk = told.step("welcome"), told.step("talk")
    assert (welcome.number, welcome.section, welcome.planned) == (1, "Begin", 120)
    assert (welcome.spent, welcome.visits, welcome.over) == (130, 2, 10)
    assert (talk.spent, talk.visits, talk.over, talk.added) == (705, 2, 105, 120)
    assert talk.first.utc == 36_160
    assert [(v.step, v.seconds) for v in told.visits] == [
        ("welcome", 100),
        ("talk", 700),
        ("welcome", 30),
        ("talk", 5),
    ]
    assert [step.step for step in told.steps if step.left_out] == ["blue", "tea", "sure"]
    assert told.step("tea").hidden
    assert told.planned == 12 * 60 + 90
    assert (told.opened.utc, told.begun.utc, told.ended.utc) == (36_000, 36_060, 36_895)


def test_pauses_and_time_away_are_told_and_count_for_no_step():
    room = begun()
    room.after(100)
    room.tell(RunPaused())
    room.after(600)
    room.do(room.run.resume(Alive(room.clock.now(), 0)))
    room.tell(RunContinued())
    room.after(50)
    alive = Alive(room.clock.now())
    room.after(3000)
    room.do(room.run.resume(alive))
    room.after(7)
    room.do(room.run.end())
    told = room.summary()
    assert told.step("welcome").spent == 157
    assert told.halted == 600
    assert told.away == 3000
    assert [span.seconds for span in told.pauses] == [600]
    assert (told.pauses[0].since.utc, told.pauses[0].until.utc) == (36_160, 36_760)
    assert told.breaks_off[-1].until.utc == 39_810


def test_a_run_cut_off_counts_until_the_last_sign_of_life():
    room = in_film()
    room.after(20)
    alive = Alive(room.clock.now(), 19_000)
    room.after(4000)
    told = room.summary(alive)
    assert told.ended is None
    assert told.last == alive.stamp
    assert told.step("blue").spent == 20
    assert told.films[0].parts == ((0, 19_000),)


def test_of_a_film_each_part_seen_counts_once():
    room = in_film()
    room.after(12)
    room.do(room.run.film_paused(11_500))
    room.after(60)
    room.do(room.run.film_played(11_500))
    room.after(19)
    room.do(room.run.film_reached(Beat("blue", "ask-1"), 30_000))
    room.after(200)
    room.do(room.run.next())  # from two seconds earlier
    room.after(22)
    room.do(room.run.film_paused(50_000))
    shown = film(room)
    assert shown.parts == ((0, 50_000),)
    assert shown.seconds == 50
    assert shown.furthest_ms == 50_000
    assert shown.paused_at == (11_500, 50_000)


def test_a_film_moved_while_it_plays_was_seen_as_long_as_it_played():
    room = in_film()
    room.after(10)
    room.do(room.run.film_paused(29_000))  # moved forward by 19 seconds
    assert film(room).parts == ((19_000, 29_000),)
    room.do(room.run.film_played(29_000))
    room.after(5)
    room.do(room.run.film_paused(3_000))  # moved back
    assert film(room).parts == ((0, 3_000), (19_000, 29_000))


def test_a_film_left_by_a_jump_was_seen_until_then_and_never_past_its_end():
    room = in_film()
    room.after(9)
    room.do(room.run.go_to(Beat("tea", "break")))
    assert film(room).parts == ((0, 9_000),)
    room = in_film()
    room.after(4000)
    room.do(room.run.go_to(Beat("tea", "break")))
    assert film(room).parts == ((0, 90_000),)


def test_a_film_playing_when_the_program_died_was_seen_to_its_last_sign_of_life():
    room = in_film()
    room.after(20)
    alive = Alive(room.clock.now(), 19_000)
    room.after(4000)
    room.do(room.run.resume(alive))
    shown = film(room)
    assert shown.parts == ((0, 19_000),)
    assert shown.paused_at == ()


def test_skipped_replaced_and_failed_films_say_so():
    room = in_film()
    room.after(4)
    room.do(room.run.film_failed("blue", "The file is damaged."))
    room.after(4)
    room.do(room.run.film_mended("blue"))
    room.do(room.run.replace_film("blue", 4_000))
    room.do(room.run.skip_film(4_000, "too close to home"))
    shown = film(room)
    assert shown.parts == ()
    assert [f.reason for f in shown.failures] == ["The file is damaged."]
    assert shown.failures[0] == Failure(shown.failures[0].stamp, "The file is damaged.", True)
    assert shown.replaced
    assert shown.skips == (Skip(room.clock.now(), 4_000, "too close to home"),)


def test_answers_the_parking_lot_polls_groups_and_remarks_are_told():
    room = begun()
    beside = Beside(room.run)
    room.tell(PeopleCounted(5))
    room.do(room.run.go_to(Beat("talk", "question")))
    room.tell(
        AnswerWritten("talk", 1, "A walk"),
        AnswerWritten("talk", 2, "A form", 1),
        AnswerWritten("talk", 3, "A slip"),
        AnswerDeleted("talk", 3),
    )
    room.tell(ItemParked(1, "Lifts", "talk"), ItemParked(2, "Rota", "talk"), ItemDropped(2))
    room.tell(ItemOwned(1, "Bea"))
    room.tell(GroupsMade("talk", ((1, 2), (3, 4, 5)), "pairs"))
    room.tell(PersonCame(6, 0))
    room.do(beside.remark("Too warm in here"))
    room.after(5)
    room.do(beside.problem("The projector went away."))
    room.do(room.run.write_line("Back at 11"))
    room.tell(HandsCounted("sure", 0, 2), HandsCounted("sure", 2, 3))
    told = room.summary()
    (answers,) = told.answers
    assert answers.columns == ("Helps", "Hinders")
    assert [card.text for card in answers.column(0)] == ["A walk"]
    assert [card.text for card in answers.column(1)] == ["A form"]
    (parked,) = told.parked
    assert (parked.item.text, parked.item.owner, parked.step) == ("Lifts", "Bea", "talk")
    (poll,) = told.polls
    assert (poll.labels, poll.counts, poll.total) == (("0", "1", "2"), (2, None, 3), 5)
    assert (poll.measure, poll.moment) == ("sure", Moment.AFTER)
    (groups,) = told.groups
    assert (groups.step, groups.sizes, groups.way) == ("talk", (3, 3), "pairs")
    assert [count.people for count in told.people] == [5, 6]
    assert told.most_people == 6
    assert [(n.step, n.text) for n in told.remarks] == [("talk", "Too warm in here")]
    assert told.problems == (Noted(room.clock.now(), "talk", "The projector went away."),)
    assert [n.text for n in told.lines] == ["Back at 11"]


def test_cuts_say_what_was_cut_why_and_whether_it_was_taken_back():
    room = begun()
    first = PlanChanged(hidden=("tea",), why="late")
    second = PlanChanged(minutes=(("talk", 5.0),), why="late")
    room.tell(first)
    room.tell(second)
    room.tell(PlanRestored())
    told = room.summary()
    assert [(cut.change, cut.undone) for cut in told.cuts] == [(first, False), (second, True)]
    assert told.step("tea").hidden
    assert told.step("talk").today is None


def test_a_step_the_file_no_longer_has_keeps_its_time():
    room = begun()
    room.after(100)
    room.do(room.run.go_to(Beat("tea", "break")))
    room.after(200)
    edited = Session(title="A taster", sections=(Section(title="Begin", steps=(WELCOME, TALK)),))
    room.do(room.run.reload(edited))
    room.after(10)
    room.do(room.run.end())
    told = room.summary()
    tea = told.step("tea")
    assert (tea.number, tea.heading, tea.spent) == (0, "tea", 200)
    assert told.spent == 310
    assert len(told.edited) == 1


@given(
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200))), st.none() | st.integers(0, 99)
)
def test_parts_joined_are_the_same_milliseconds_each_once(parts, most):
    result = joined(parts, most)
    seen = {ms for start, stop in parts for ms in range(start, stop)}
    wanted = {ms for ms in seen if most is None or ms < most}
    assert [ms for start, stop in result for ms in range(start, stop)] == sorted(wanted)


@settings(max_examples=120, deadline=None)
@given(sessions(4), st.data())
def test_all_time_from_beginning_to_end_is_in_steps_elsewhere_away_or_paused(session, data):
    room = Room(session)
    for _ in range(data.draw(st.integers(0, 14))):
        wait = data.draw(st.sampled_from([0.0, 0.1, 59.0, 4000.0]))
        what = data.draw(st.integers(0, 12))
        if what == 0:
            room.clock.reboot(wait)
        else:
            room.after(wait)
        paused = room.run.state.paused is not None
        if what == 1 and room.run.state.begun is not None:
            room.tell(RunContinued() if paused else RunPaused())
        elif what == 2:
            alive = Alive(room.clock.now(), data.draw(st.integers(-5, 700_000)))
            room.after(data.draw(st.sampled_from([0.0, 30.0, 5000.0])))
            room.do(room.run.resume(data.draw(st.sampled_from([alive, None]))))
        elif what == 3:
            room.do(room.run.reload(data.draw(sessions(4))))
        elif what == 4:
            room.do(Beside(room.run).toggle(data.draw(st.sampled_from(Aside))))
        else:
            name, *arguments = data.draw(commands(room.run.route))
            room.do(getattr(room.run, name)(*arguments))
    room.after(data.draw(st.sampled_from([0.0, 100.0])))
    room.do(room.run.end())
    told = room.summary()
    lasted = told.ended.since(told.begun) if told.begun else 0.0
    assert told.spent + told.away + told.halted == pytest.approx(lasted, abs=1e-3)
    state = fold_all(room.told)
    for step in told.steps:
        assert step.spent == pytest.approx(state.spent_in(step.step), abs=1e-3)
    for shown in told.films:
        assert all(start < stop for start, stop in shown.parts)
    assert told.away == pytest.approx(state.away, abs=1e-3)
    assert sum(span.seconds for span in told.pauses) == pytest.approx(told.halted, abs=1e-3)


def test_time_at_the_close_is_elsewhere():
    room = begun()
    room.after(10)
    room.do(room.run.go_to(CLOSE))
    room.after(90)
    told = room.summary(Alive(room.clock.now()))
    assert told.elsewhere == 90
    assert told.step("welcome").spent == 10
