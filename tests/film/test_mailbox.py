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
    ctypes.memset(address, mark, Layout(100, 50).stride * 50)
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
    box.open()
    told = [deliver(box, 0.04 * n, n) for n in range(1, 8)]
    assert told == [*[Due.SHOWN] * 4, Due.HELD, Due.DROPPED, Due.DROPPED]
    frame = box.frame()
    assert frame is not None
    assert (frame.at, frame.data[0]) == (2.2, 5)
    assert box.position(9.0) == 2.2


def test_the_last_picture_is_shown_though_the_end_was_told_before_it(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    deliver(box, 0.0, 1)
    box.open()
    assert deliver(box, 0.04, 2) is Due.SHOWN
    box.end(2.12)  # libvlc tells it up to 17 ms too soon
    assert deliver(box, 0.07, 2) is Due.DROPPED  # the one that is there, again
    assert deliver(box, 0.08, 3) is Due.SHOWN
    assert deliver(box, 0.12, 4) is Due.DROPPED  # nothing moves any more
    frame = box.frame()
    assert frame is not None
    assert (frame.at, frame.data[0]) == (2.12, 3)
    assert box.position(9.0) == 2.12


def test_the_end_shows_the_picture_that_came_last_while_the_film_stood(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    deliver(box, 0.0, 1)
    box.open()
    deliver(box, 0.04, 2)
    box.freeze(0.05)
    assert deliver(box, 0.08, 3) is Due.DROPPED
    box.end(2.12)
    frame = box.frame()
    assert frame is not None
    assert (frame.at, frame.data[0]) == (2.12, 3)


def test_a_film_gone_to_after_its_end_waits_for_its_cue(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    deliver(box, 0.0, 1)
    box.open()
    box.end(2.12)
    box.aim(0.0, forget=False)
    assert deliver(box, 0.08, 3) is Due.DROPPED


def test_the_clock_never_runs_past_the_stop(box: Mailbox) -> None:
    box.stop_at(2.2)
    box.open()
    deliver(box, 0.0)
    assert box.position(0.1) == pytest.approx(2.14)  # the first is a picture after the place
    assert box.position(5.0) == 2.2


def test_a_time_told_sets_the_clock_but_one_far_off_only_when_repeated(box: Mailbox) -> None:
    box.open()
    deliver(box, 0.0)
    box.told(2.15, 0.1)
    assert box.position(0.1) == 2.15
    box.told(9.0, 0.1)
    box.told(9.0, 0.1)
    assert box.position(0.1) == 2.15
    box.told(9.0, 0.1)
    assert box.position(0.1) == 9.0


def test_a_fetched_picture_stays_whole_until_the_next_is_fetched(box: Mailbox) -> None:
    box.open()
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
    box.open()
    deliver(box, 0.0, 1)
    first = box.frame()
    box.layout(Layout(20, 20))
    index, address = box.take()
    ctypes.memset(address, 9, 80)
    box.due(index, 0.1)
    assert first is not None
    assert first.data[0] == 1


def test_a_frozen_clock_stands(box: Mailbox) -> None:
    box.open()
    deliver(box, 0.0)
    box.freeze(0.5)
    assert box.position(7.0) == 2.54
    assert deliver(box, 0.6) is Due.DROPPED


def test_the_picture_the_decoder_ran_on_to_is_the_first_when_the_film_goes_on(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    told = [deliver(box, now, mark) for now, mark in ((0.0, 1), (0.02, 2), (0.1, 2), (0.2, 2))]
    assert told == [Due.CUED, *[Due.DROPPED] * 3]
    assert box.open()
    frame = box.frame()
    assert frame is not None
    assert (frame.at, frame.data[0]) == (2.04, 2)
    assert deliver(box, 5.0, 2) is Due.DROPPED  # once more, before it goes on
    assert deliver(box, 5.01, 3) is Due.SHOWN
    assert box.position(5.01) == pytest.approx(2.08)


def test_a_picture_repeated_while_the_film_stands_is_not_shown_again(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    for now in (0.0, 0.1, 0.2):
        deliver(box, now, 1)
    assert not box.open()
    assert deliver(box, 5.0, 1) is Due.DROPPED
    assert deliver(box, 5.01, 2) is Due.SHOWN
    assert box.position(5.01) == pytest.approx(2.04)


def test_a_film_that_does_not_move_plays_all_the_same(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    for now in (0.0, 0.1):
        deliver(box, now, 1)
    box.open()
    assert [deliver(box, 5.0 + n / FPS, 1) for n in range(3)][1:] == [Due.SHOWN, Due.SHOWN]


def test_pictures_that_ran_on_while_the_sound_faded_are_counted(box: Mailbox) -> None:
    box.cue(2.0, FPS, skip=0)
    assert deliver(box, 0.0, 1) is Due.CUED
    box.open()
    assert deliver(box, 0.04, 2) is Due.SHOWN
    box.freeze(0.04)
    stood = box.position(0.05)
    for now, mark in ((0.08, 3), (0.12, 4), (0.19, 4), (0.26, 4)):  # the last stands, repeated
        assert deliver(box, now, mark) is Due.DROPPED
    assert box.position(0.3) == stood
    assert box.open()
    frame = box.frame()
    assert frame is not None
    assert frame.data[0] == 4
    assert frame.at == pytest.approx(stood + 2 / FPS)
