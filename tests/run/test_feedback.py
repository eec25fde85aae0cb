"""Groups report in turn: the clicker goes from group to group, each with its own countdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.run.clock import ManualClock
from presenter.run.feedback import Reports, after_turn, feedback_at, turn_of
from presenter.run.fold import fold_all
from presenter.run.grouping import Groups
from presenter.run.names import NamesInMemory
from presenter.run.plan import PlanChanged, RunPaused
from presenter.run.planning import Planning
from presenter.run.run import Run
from presenter.run.scene import TaskScene
from presenter.run.seen import scene
from presenter.run.splitting import Split
from presenter.run.stored import from_json, to_json
from presenter.run.words import turn_words
from presenter.session.beats import Beat, Route
from presenter.session.reading import read_text

TEXT = """\
presenter: 1
title: A day
sections:
  - title: Part
    steps:
      - activity: Barriers
        groups: threes
        minutes: 30
        rounds: [{threes: 16}, {feedback: 8}, {tables: 2}, {feedback: 4}]
      - {discuss: Power, minutes: 10, prompts: [One, Two], reveal: true}
      - slide: After
"""


class Room:
    def __init__(self, people: int = 9):
        session = read_text(TEXT.encode(), Path("day.yaml")).session
        assert session is not None
        self.clock = ManualClock()
        self.run = Run(Route(session), self.clock)
        self.told = list(self.run.start())
        groups = Groups(self.run, NamesInMemory(), seed=lambda: 7)
        self.go("barriers", "round-1")
        if people:
            self.told += groups.count(people)
            self.told += groups.make(Split(size=3))
        self.groups = groups

    def go(self, step: str, name: str) -> None:
        self.told += self.run.go_to(Beat(step, name))

    def next(self) -> str:
        self.told += self.run.next()
        return self.where()

    def previous(self) -> str:
        self.told += self.run.previous()
        return self.where()

    def ask(self, events) -> None:
        assert events
        self.told += self.run.tell(*events)

    @property
    def reports(self) -> Reports:
        return Reports(self.run.route, self.run.state)

    def where(self) -> str:
        turn = turn_of(self.run.route, self.run.state)
        return f"{self.run.state.position.name} {turn.place if turn else '-'}"

    def left(self) -> float:
        return self.run.state.countdown.left(self.clock.now())

    def checked(self) -> None:
        assert [from_json(to_json(s.event)) for s in self.told] == [s.event for s in self.told]
        assert fold_all(self.told) == self.run.state


def test_next_goes_from_group_to_group_before_it_leaves_the_round():
    room = Room()
    assert room.next() == "round-2 0"
    assert room.left() == 480
    walked = [room.next() for _ in range(4)]
    assert walked == ["round-2 1", "round-2 2", "round-2 3", "round-3 -"]
    room.checked()


def test_each_turn_has_a_countdown_of_its_own_share():
    room = Room()
    room.next()
    room.next()
    assert room.left() == 160
    room.clock.advance(100)
    assert room.left() == 60
    room.next()
    assert room.left() == 160


def test_previous_goes_back_the_same_way():
    room = Room()
    for _ in range(3):
        room.next()
    assert room.where() == "round-2 2"
    assert room.previous() == "round-2 1"
    assert room.previous() == "round-2 0"
    assert room.left() == 480
    assert room.previous() == "round-1 -"
    room.checked()


def test_a_second_round_of_feedback_begins_anew():
    room = Room()
    for _ in range(5):
        room.next()
    assert room.next() == "round-4 0"
    assert room.next() == "round-4 1"
    assert room.left() == 80


def test_without_groups_the_round_is_a_round_like_any_other():
    room = Room(people=0)
    assert room.next() == "round-2 -"
    assert room.next() == "round-3 -"


def test_tables_report_where_no_groups_were_made():
    room = Room(people=0)
    room.next()
    room.ask(room.reports.order(4))
    assert room.where() == "round-2 0"
    room.next()
    turn = turn_of(room.run.route, room.run.state)
    assert (turn.group, turn.then, turn.made, turn.count) == (0, 1, False, 4)
    assert turn_words(turn) == "table 1, 1 of 4"
    assert room.left() == 120


def test_shuffled_those_who_spoke_keep_their_turn():
    room = Room(people=24)
    room.next()
    room.next()
    room.next()
    before = feedback_at(room.run.route, room.run.state)
    left = room.left()
    room.ask(room.reports.shuffle(seed=3))
    after = feedback_at(room.run.route, room.run.state)
    assert after.turn == before.turn == 1
    assert after.order[:2] == before.order[:2]
    assert after.order != before.order
    assert sorted(after.order) == sorted(before.order)
    assert room.left() == left
    room.checked()


def test_the_time_of_each_can_be_changed():
    room = Room()
    room.next()
    room.ask(room.reports.give(90.0))
    room.next()
    assert room.left() == 90
    room.ask(room.reports.give(None))
    room.next()
    assert room.left() == 160
    assert room.reports.give(None) == ()
    room.ask(room.reports.give(0.0))
    room.next()
    assert room.left() == 10


def test_on_request_groups_report_in_any_discussion():
    room = Room()
    room.go("power", "prompt-1")
    assert room.where() == "prompt-1 -"
    room.ask(room.reports.order())
    assert [room.next() for _ in range(3)] == ["prompt-1 1", "prompt-1 2", "prompt-1 3"]
    assert room.next() == "prompt-2 -"
    room.go("after", "heading")
    assert room.reports.order() == ()


def test_nobody_reports_any_more_once_it_is_stopped():
    room = Room()
    room.go("power", "question")
    assert room.reports.stop() == ()
    room.ask(room.reports.order())
    room.next()
    room.ask(room.reports.stop())
    assert feedback_at(room.run.route, room.run.state) is None
    assert room.next() == "prompt-1 -"


def test_a_group_is_called_up_by_hand():
    room = Room()
    room.next()
    room.ask(room.reports.turn_to(2))
    assert room.where() == "round-2 3"
    assert room.reports.turn_to(7) == ()
    assert room.next() == "round-3 -"


@pytest.mark.parametrize("tables", [0, 1, 999])
def test_nonsense_comes_to_nothing(tables):
    room = Room(people=0)
    room.next()
    assert room.reports.order(tables) == ()
    assert room.reports.shuffle() == ()
    assert room.reports.give(60.0) == ()
    assert room.reports.turn_to(0) == ()


def test_a_group_all_of_whom_left_does_not_report():
    room = Room(people=6)
    room.told += room.groups.make(Split(size=2))
    gone = room.groups.now().groups[1]
    for person in gone:
        room.told += room.groups.left(person)
    room.next()
    assert feedback_at(room.run.route, room.run.state).order == (0, 2)


def test_the_room_sees_whose_turn_it_is_and_who_is_next():
    room = Room()
    room.next()
    room.next()
    seen = scene(room.run.route, room.run.state, "2026-01-01")
    assert isinstance(seen, TaskScene)
    assert (seen.round.turn.place, seen.round.turn.group, seen.round.turn.then) == (1, 0, 1)
    assert turn_words(seen.round.turn) == "group 1 of 3: Blue circle"
    then = after_turn(room.run.route, room.run.state)
    assert then.people.feedback.turn == 1
    assert room.run.state.people.feedback.turn == 0


def test_while_the_run_is_paused_a_turn_waits_with_its_time():
    room = Room()
    room.next()
    room.ask((RunPaused(),))
    room.ask(room.reports.turn_to(0))
    room.clock.advance(50)
    assert room.left() == 160
    assert room.next() == "round-2 1"  # the run goes on first
    assert room.next() == "round-2 2"


def test_a_step_made_shorter_today_gives_each_group_less():
    room = Room()
    room.told += Planning(room.run).change(PlanChanged(minutes=(("barriers", 15.0),)))
    room.go("barriers", "round-2")
    room.next()
    assert room.left() == 4 * 60 / 3
    room.checked()


def test_a_cut_while_a_group_reports_leaves_that_group_its_time():
    room = Room()
    room.go("barriers", "round-2")
    room.next()
    room.clock.advance(30)
    before = room.left()
    room.told += Planning(room.run).change(PlanChanged(minutes=(("barriers", 20.0),)))
    assert room.left() == before
    room.checked()
