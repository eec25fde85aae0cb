"""A moving film is scaled smoothly while there is time for it, and never flickers."""

from __future__ import annotations

from presenter.windows.smoothing import Smoothing


def play(smoothing, pictures, spent, apart=0.04, at=100.0):
    """Note so many pictures; return whether each was smooth."""
    seen = []
    for n in range(pictures):
        smoothing.resized("sizes")
        seen.append(smoothing.smooth)
        smoothing.note(at + n * apart, at + n * apart + spent)
    return seen


def test_a_quick_computer_stays_smooth():
    assert all(play(Smoothing(), 500, spent=0.010))


def test_a_slow_one_turns_fast_once_and_for_all():
    smoothing = Smoothing()
    seen = play(smoothing, 200, spent=0.030)
    assert seen[0]
    assert not seen[-1]
    assert seen == sorted(seen, reverse=True)
    assert not any(play(smoothing, 200, spent=0.001, at=900.0))


def test_one_hitch_does_not_count():
    smoothing = Smoothing()
    play(smoothing, 26, spent=0.030)
    assert all(play(smoothing, 200, spent=0.004, at=200.0))


def test_other_sizes_are_judged_anew():
    smoothing = Smoothing()
    play(smoothing, 200, spent=0.030)
    smoothing.resized("a smaller wall")
    assert smoothing.smooth
