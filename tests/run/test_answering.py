"""The answers board: what commands do, and what holds for any order of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.run.answering import BETWEEN, LONGEST, LONGEST_MERGED, Answering, pieces
from presenter.run.answers import board_view
from presenter.run.board import (
    MOST_UNDONE,
    AnswerDeleted,
    AnswerDrafted,
    AnswerEdited,
    AnswerMoved,
    AnswersMerged,
    AnswerStarred,
    AnswersUndone,
    AnswerWritten,
    Board,
    BoardHidden,
    BoardShown,
    fold_board,
)
from presenter.run.clock import ManualClock
from presenter.run.fold import fold_all
from presenter.run.run import Run
from presenter.run.stored import from_json, to_json
from presenter.session.beats import Route
from presenter.session.model import Activity, Discussion, Section, Session, Slide

STEPS = (
    Discussion(id="talk", heading="Who decides?", capture=("Helps", "Hinders")),
    Activity(id="do", heading="Take it apart"),
    Slide(id="slide", heading="Hello"),
)
SESSION = Session(title="A session", sections=(Section(title="One", steps=STEPS),))


def begun() -> tuple[Run, Answering]:
    run = Run(Route(SESSION), ManualClock(utc=0.0))
    run.start()
    return run, Answering(run)


def test_an_answer_is_a_card_at_the_end_of_its_column() -> None:
    run, answering = begun()
    answering.write("talk", "  More\ttime ", 1)
    answering.write("talk", "Trust")
    board = run.state.board("talk")
    assert [(card.text, card.column) for card in board.cards] == [("More time", 1), ("Trust", 0)]
    assert answering.write("talk", " \n ") == ()
    assert answering.write("slide", "Nobody asked") == ()
    assert answering.write("nowhere", "Nobody asked") == ()
    assert [event.event for event in answering.write("talk", "far", 9)] == [
        AnswerWritten("talk", 3, "far", 1)
    ]


def test_a_step_without_capture_has_one_column() -> None:
    _, answering = begun()
    assert answering.columns("do") == ("",)
    assert answering.columns("talk") == ("Helps", "Hinders")
    assert answering.columns("slide") is None


def test_what_changes_nothing_tells_nothing() -> None:
    _, answering = begun()
    answering.write("talk", "one")
    for told in (
        answering.edit("talk", 1, "one"),
        answering.edit("talk", 1, " "),
        answering.edit("talk", 7, "seven"),
        answering.move("talk", 1, 0),
        answering.nudge("talk", 1, 1),
        answering.nudge("talk", 1, -1),
        answering.merge("talk", 1, 1),
        answering.merge("talk", 1, 8),
        answering.star("talk", 8),
        answering.delete("talk", 8),
        answering.draft("talk", ""),
        answering.undo("do"),
        answering.toggle("slide"),
    ):
        assert told == ()


def test_the_same_answer_twice_is_said_once_when_merged() -> None:
    run, answering = begun()
    answering.write("talk", "Trust\ntrust\nTea")
    answering.star("talk", 2)
    answering.merge("talk", 2, 1)
    (first, second) = run.state.board("talk").cards
    assert (first.text, first.starred) == ("Trust", True)
    answering.merge("talk", 3, 1)
    assert run.state.board("talk").cards[0].text == f"Trust{BETWEEN}Tea"
    assert second.text == "Tea"


def test_the_room_sees_a_board_only_while_it_is_shown_and_has_cards() -> None:
    run, answering = begun()
    step = SESSION.steps[0]
    assert board_view(step, run.state.board("talk")) is None
    answering.toggle("talk")
    answering.write("talk", "one")
    assert board_view(step, run.state.board("talk")) is None
    answering.toggle("talk")
    view = board_view(step, run.state.board("talk"))
    assert view is not None
    assert [column.title for column in view.columns] == ["Helps", "Hinders"]
    assert view.seen == (0, 0)


def test_the_page_of_a_deleted_card_stays_and_undo_turns_to_what_it_brings_back() -> None:
    run, answering = begun()
    answering.write("talk", "one\ntwo\nthree")
    answering.delete("talk", 2)
    assert run.state.board("talk").seen == 3
    answering.delete("talk", 3)
    assert run.state.board("talk").seen == 1
    answering.undo("talk")
    assert run.state.board("talk").seen == 3
    answering.turn("talk", 4)
    assert (run.state.board("talk").seen, run.state.board("talk").page) == (0, 4)
    assert answering.turn("talk", 4) == ()
    answering.toggle("talk")
    answering.toggle("talk")
    assert run.state.board("talk").page == 4


LINES = st.text(max_size=700)


@given(LINES, st.sampled_from([LONGEST, LONGEST_MERGED, 20]))
def test_no_letter_that_is_typed_is_lost_however_long(text: str, longest: int) -> None:
    made = pieces(text, longest)
    assert all(0 < len(one) <= longest for one in made)
    seen = "".join(letter for letter in text if letter.isalnum())
    assert "".join(letter for one in made for letter in one if letter.isalnum()) == seen


NUMBERS = st.integers(1, 6)
WORDS = st.sampled_from(["Tea", "tea", "Time", "More of it"])
EVENTS = st.one_of(
    st.builds(AnswerWritten, st.just("talk"), NUMBERS, WORDS, st.integers(0, 2)),
    st.builds(AnswerEdited, st.just("talk"), NUMBERS, WORDS),
    st.builds(AnswerMoved, st.just("talk"), NUMBERS, st.integers(0, 2), st.integers(0, 6)),
    st.builds(AnswersMerged, st.just("talk"), NUMBERS, NUMBERS, WORDS),
    st.builds(AnswerStarred, st.just("talk"), NUMBERS, st.booleans()),
    st.builds(AnswerDeleted, st.just("talk"), NUMBERS),
    st.builds(AnswersUndone, st.just("talk")),
    st.builds(AnswerDrafted, st.just("talk"), WORDS, st.integers(0, 2), st.integers(0, 6)),
    st.builds(BoardShown, st.just("talk"), st.integers(0, 3), st.integers(0, 6)),
    st.builds(BoardHidden, st.just("talk")),
)
CHANGES = AnswerWritten | AnswerEdited | AnswerMoved | AnswersMerged | AnswerStarred | AnswerDeleted


@given(st.lists(EVENTS, max_size=80))
def test_whatever_happens_no_card_is_there_twice_and_undo_returns_to_the_state_before(
    events: list,
) -> None:
    boards: tuple[Board, ...] = ()
    changes: list = []  # the cards before each change
    for event in events:
        before = boards[0] if boards else Board("talk")
        boards = fold_board(boards, event)
        (board,) = boards
        numbers = [card.number for card in board.cards]
        assert len(set(numbers)) == len(numbers)
        assert all(number <= board.last for number in numbers)
        if isinstance(event, AnswersUndone):
            assert board.cards == (changes.pop() if changes else before.cards)
        elif isinstance(event, CHANGES) and board.cards != before.cards:
            changes = [*changes, before.cards][-MOST_UNDONE:]
        else:
            assert board.cards == before.cards
        assert from_json(to_json(event)) == event


DOES = st.one_of(
    st.tuples(st.just("write"), st.text(max_size=60), st.integers(-1, 3)),
    st.tuples(st.just("edit"), NUMBERS, st.text(max_size=60)),
    st.tuples(st.just("move"), NUMBERS, st.integers(-1, 3), st.integers(0, 6)),
    st.tuples(st.just("nudge"), NUMBERS, st.sampled_from([-1, 1])),
    st.tuples(st.just("star"), NUMBERS),
    st.tuples(st.just("draft"), st.text(max_size=30), st.integers(0, 2), st.integers(0, 6)),
    st.tuples(st.just("toggle")),
    st.tuples(st.just("turn"), st.integers(-1, 5)),
    st.tuples(st.just("merge"), NUMBERS, NUMBERS),
    st.tuples(st.just("undo")),
)


@given(st.lists(DOES, max_size=40))
def test_whatever_is_asked_the_record_gives_the_same_board_and_merging_loses_no_text(
    asked: list,
) -> None:
    run, answering = begun()
    history: list = []
    for name, *about in asked:
        before = {card.number: card.text for card in run.state.board("talk").cards}
        told = getattr(answering, name)("talk", *about)
        history += told
        for event in (stamped.event for stamped in told):
            if isinstance(event, AnswersMerged):
                merged = event.text.casefold()
                assert before[event.card].casefold() in merged
                assert before[event.into].casefold() in merged
    assert fold_all(history).board("talk") == run.state.board("talk")
    view = board_view(SESSION.steps[0], run.state.board("talk"))
    seen = 0 if view is None else sum(len(column.cards) for column in view.columns)
    board = run.state.board("talk")
    assert seen == (len(board.cards) if board.shown else 0)
