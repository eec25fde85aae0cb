"""The parking lot: what is kept, and when it comes back by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.aside import Aside
from presenter.run.beside import Beside
from presenter.run.clock import ManualClock
from presenter.run.fold import fold_all
from presenter.run.parking import Parking
from presenter.run.run import Run, Told
from presenter.run.stored import from_json, to_json
from presenter.session.beats import COVER, Beat, Route
from presenter.session.model import Discussion, Section, Session, Slide


def section(title: str, *steps: str, hidden: bool = False) -> Section:
    return Section(
        title=title, steps=tuple(Slide(id=step, heading=step, hidden=hidden) for step in steps)
    )


TALK = Section(title="Talk", steps=(Discussion(id="talk", heading="Well?", minutes=5.0),))


def begun(*sections: Section) -> tuple[Run, Parking]:
    session = Session(
        title="A session", sections=sections or (section("1", "a"), section("2", "b"))
    )
    run = Run(Route(session), ManualClock(utc=0.0))
    run.start()
    return run, Parking(run)


def test_items_are_parked_anywhere_and_changed() -> None:
    run, parking = begun()
    parking.park("  Who\npays? ")
    run.next()
    parking.park("Buses")
    assert [item.text for item in run.state.lot.items] == ["Who pays?", "Buses"]
    parking.own(2, "Anna")
    parking.edit(1, "Who pays for it?")
    parking.settle(1)
    first, second = run.state.lot.items
    assert (first.text, first.settled, second.owner) == ("Who pays for it?", True, "Anna")
    assert run.state.lot.waiting == (second,)
    parking.drop(2)
    parking.park_again(second)
    assert [(item.number, item.text, item.owner) for item in run.state.lot.items] == [
        (1, "Who pays for it?", ""),
        (3, "Buses", "Anna"),
    ]


def test_what_changes_nothing_tells_nothing() -> None:
    _, parking = begun()
    parking.park("Buses")
    for told in (
        parking.park("  "),
        parking.edit(1, "Buses"),
        parking.edit(1, " "),
        parking.edit(5, "five"),
        parking.own(1, ""),
        parking.own(5, "Anna"),
        parking.settle(5),
        parking.drop(5),
        parking.turn(0),
        parking.turn(-1),
    ):
        assert told == ()


def test_the_lot_comes_back_once_before_the_last_section() -> None:
    run, parking = begun(section("1", "a"), section("2", "b", "c"))
    parking.park("Buses")
    run.next()
    assert run.state.aside is Aside.NONE
    run.next()
    assert run.state.position == Beat("b", "heading")
    assert run.state.aside is Aside.PARKING
    run.next()
    assert (run.state.position.step, run.state.aside) == ("b", Aside.NONE)
    run.previous()
    run.next()
    assert (run.state.position.step, run.state.aside) == ("b", Aside.NONE)


@pytest.mark.parametrize("settled", [True, False])
def test_it_does_not_come_where_nothing_waits(settled: bool) -> None:
    run, parking = begun()
    if settled:
        parking.park("Buses")
        parking.settle(1)
    run.next()
    run.next()
    assert run.state.aside is Aside.NONE
    assert not run.state.lot.returned


def test_it_comes_neither_in_a_session_of_one_section_nor_by_a_jump_nor_on_a_frozen_wall() -> None:
    run, parking = begun(section("1", "a", "b"), section("2", "c", hidden=True))
    parking.park("Buses")
    for _ in range(3):
        run.next()
        assert run.state.aside is Aside.NONE
    run, parking = begun()
    parking.park("Buses")
    run.go_to(Beat("b", "heading"))
    assert run.state.aside is Aside.NONE
    run, parking = begun()
    parking.park("Buses")
    run.next()
    run.toggle_freeze(0)
    run.next()
    assert run.state.aside is Aside.NONE


def test_a_hidden_section_at_the_end_is_not_the_last() -> None:
    run, parking = begun(section("1", "a"), section("2", "b"), section("3", "c", hidden=True))
    parking.park("Buses")
    run.next()
    run.next()
    assert (run.state.position.step, run.state.aside) == ("b", Aside.PARKING)


@pytest.mark.parametrize("take", [Run.next, lambda run: Beside(run).toggle(Aside.PARKING)])
def test_a_countdown_begins_once_the_room_sees_its_step(
    take: Callable[[Run], Told],
) -> None:
    run, parking = begun(section("1", "a"), TALK)
    parking.park("Buses")
    run.next()
    run.next()
    assert run.state.countdown is not None
    assert run.state.countdown.since is None
    take(run)
    assert run.state.aside is Aside.NONE
    assert run.state.position == Beat("talk", "question")
    assert run.state.countdown is not None
    assert run.state.countdown.since is not None


def test_going_back_from_it_takes_it_away_and_starts_nothing() -> None:
    run, parking = begun(section("1", "a"), TALK)
    parking.park("Buses")
    run.next()
    run.next()
    run.previous()
    assert (run.state.position.step, run.state.aside) == ("talk", Aside.NONE)
    assert run.state.countdown is not None
    assert run.state.countdown.since is None


DOES = st.one_of(
    st.tuples(st.just("park"), st.text(max_size=30)),
    st.tuples(st.just("edit"), st.integers(1, 5), st.text(max_size=30)),
    st.tuples(st.just("own"), st.integers(1, 5), st.text(max_size=9)),
    st.tuples(st.just("settle"), st.integers(1, 5)),
    st.tuples(st.just("drop"), st.integers(1, 5)),
    st.tuples(st.just("turn"), st.integers(-1, 3)),
    st.tuples(st.just("next")),
    st.tuples(st.just("previous")),
)


@given(st.lists(DOES, max_size=30))
def test_whatever_is_asked_the_record_gives_the_same_lot_and_it_comes_back_once(
    asked: list,
) -> None:
    run, parking = begun()
    history: list = list(run.go_to(COVER))
    returned = 0
    for name, *about in asked:
        told = getattr(run if name in ("next", "previous") else parking, name)(*about)
        history += told
        returned += sum(type(one.event).__name__ == "LotReturned" for one in told)
        assert all(from_json(to_json(one.event)) == one.event for one in told)
    lot = run.state.lot
    assert returned <= 1
    assert len({item.number for item in lot.items}) == len(lot.items)
    assert all(item.text and item.number <= lot.last for item in lot.items)
    assert fold_all(history).lot == lot
