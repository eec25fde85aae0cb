from __future__ import annotations

import ctypes

import pytest

from presenter.film.mailbox import ALIGN, Due, Layout, Mailbox

FPS = 25.0


@pytest.fixture
def box() -> Mailbox:
    box = Mailbox()
    box.layout(Layout(100, 50))
    box.aim(2.0, forget=True)
    return box


def deliver(box: Mailbox, now: float, mark: int = 7) -> Due:
    index, address = box.take()
    ctypes.memset(address, mark, 100 * 4)
    return box.due(index, now)


def test_lines_and_pictures_are_aligned_for_the_decoder(box: Mailbox) -> None:
    layout = Layout(100, 50)
    assert layout.stride % ALIGN == 0
    assert layout.stride >= 400
    assert layout.lines == 64
    assert box.take()[1] % ALIGN == 0


def test_a_closed_gate_shows_nothing(box: Mailbox) -> None:
    assert deliver(box, 0.0) is Due.DROPPED
    assert box.frame() is None


def test_a_cue_drops_the_wrong_picture_and_shows_one(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=1)
    told = [deliver(box, now, mark) for mark, now in enumerate((0.0, 0.04, 0.08))]
    assert told == [Due.DROPPED, Due.CUED, Due.DROPPED]
    frame = box.frame()
    assert frame is not None
    assert (frame.at, frame.data[0]) == (2.0, 1)
    assert box.position(99.0) == 2.0


def test_it_holds_on_the_picture_of_the_stop(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    deliver(box, 0.0)
    box.stop_at(2.2)
    box.open(lead=1)
    told = [deliver(box, 0.04 * n, n) for n in range(1, 8)]
    assert told == [*[Due.SHOWN] * 4, Due.HELD, Due.DROPPED, Due.DROPPED]
    frame = box.frame()
    assert frame is not None
    assert (frame.at, frame.data[0]) == (2.2, 5)
    assert box.position(9.0) == 2.2


def test_the_clock_never_runs_past_the_stop(box: Mailbox) -> None:
    box.stop_at(2.2)
    box.open(lead=0)
    deliver(box, 0.0)
    assert box.position(0.1) == pytest.approx(2.1)
    assert box.position(5.0) == 2.2


def test_a_time_told_sets_the_clock_but_one_far_off_only_when_repeated(box: Mailbox) -> None:
    box.open(lead=0)
    deliver(box, 0.0)
    box.told(2.15, 0.1)
    assert box.position(0.1) == 2.15
    box.told(9.0, 0.1)
    box.told(9.0, 0.1)
    assert box.position(0.1) == 2.15
    box.told(9.0, 0.1)
    assert box.position(0.1) == 9.0


def test_a_fetched_picture_stays_whole_until_the_next_is_fetched(box: Mailbox) -> None:
    box.open(lead=0)
    deliver(box, 0.0, 1)
    first = box.frame()
    assert first is not None
    for n in range(2, 12):
        deliver(box, 0.04 * n, n)
        assert first.data[0] == 1
    newest = box.frame()
    assert newest is not None
    assert newest.data[0] == 11


def test_a_new_size_leaves_the_picture_on_screen_whole(box: Mailbox) -> None:
    box.open(lead=0)
    deliver(box, 0.0, 1)
    first = box.frame()
    box.layout(Layout(20, 20))
    index, address = box.take()
    ctypes.memset(address, 9, 80)
    box.due(index, 0.1)
    assert first is not None
    assert first.data[0] == 1


def test_a_frozen_clock_stands(box: Mailbox) -> None:
    box.open(lead=0)
    deliver(box, 0.0)
    box.freeze(0.5)
    assert box.position(7.0) == 2.5
    assert deliver(box, 0.6) is Due.DROPPED
