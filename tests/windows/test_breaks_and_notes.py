"""Breaks the room can plan by, content notes a step ahead, and films gone past without nonsense."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage

from presenter.run.pacing import pacing
from presenter.session.beats import Beat
from presenter.windows.view import RowState
from tests.windows.theatre import Theatre

TEA = Beat("tea", "break")


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot)
    made.begin()
    yield made
    made.close()


def resting(theatre):
    """Come to the break by next, at 9:30, and return the wall."""
    theatre.go("the-second-film", "end")
    theatre.show.next()
    assert theatre.here == TEA
    theatre.pass_time(0.04)
    return theatre.wall


class Painted(QObject):
    """Counts how often a window is painted."""

    times = 0

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt calls it so
        self.times += event.type() == QEvent.Type.Paint
        return False


def back(theatre):
    return theatre.wall.live.back


def console_words(theatre):
    return theatre.console._step.countdown.texts()[1]


def test_the_room_reads_when_to_be_back(theatre):
    resting(theatre)
    assert back(theatre) == "09:45"
    assert "Back at 09:45" in console_words(theatre)
    theatre.pass_time(300, step=10)
    assert back(theatre) == "09:45"


def test_it_moves_with_each_minute_more_or_less(theatre):
    resting(theatre)
    theatre.show.extend(60)
    theatre.show.extend(60)
    assert back(theatre) == "09:47"
    theatre.show.extend(-60)
    assert back(theatre) == "09:46"
    assert "Back at 09:46" in console_words(theatre)


def test_it_moves_on_while_the_countdown_stands(theatre):
    resting(theatre)
    theatre.show.countdown()
    theatre.pass_time(240, step=10)
    assert back(theatre) == "09:49"
    theatre.show.countdown()
    theatre.pass_time(60, step=10)
    assert back(theatre) == "09:49"


def test_while_the_countdown_stands_the_new_time_is_painted_too(theatre, qtbot):
    wall = resting(theatre)
    theatre.show.countdown()
    wall.show()
    qtbot.waitExposed(wall)
    painted, before = Painted(), wall.live
    theatre.pass_time(1)
    qtbot.wait(50)
    wall.installEventFilter(painted)
    theatre.pass_time(120, step=10)
    qtbot.waitUntil(lambda: painted.times > 0)
    assert wall.live.over() != before.over()


def test_a_frozen_break_keeps_what_it_told(theatre):
    resting(theatre)
    theatre.pass_time(60, step=10)
    theatre.show.freeze()
    theatre.show.extend(600)
    theatre.pass_time(200, step=10)
    assert back(theatre) == "09:45"
    theatre.show.freeze()
    assert back(theatre) == "09:55"


def test_over_midnight_it_is_a_time_of_the_next_day(theatre):
    theatre.clock.set_wall(23 * 3600 + 55 * 60)
    resting(theatre)
    assert back(theatre) == "00:10"


def test_a_time_given_after_the_end_counts_from_now(theatre):
    resting(theatre)
    theatre.pass_time(16 * 60, step=10)
    assert "Time is up" in console_words(theatre)
    theatre.show.extend(60)
    theatre.pass_time(0.04)
    assert back(theatre) == "09:47"


def test_only_breaks_tell_it(theatre):
    theatre.go("where-is-the-power", "question")
    theatre.show.next()
    assert back(theatre) == ""
    assert "Back at" not in console_words(theatre)


def test_the_picture_of_a_break_changes_at_its_end(theatre):
    wall = resting(theatre)
    theatre.pass_time(14 * 60 + 58, step=10)
    before = picture(wall)
    theatre.pass_time(4, step=1)
    at_end = picture(wall)
    assert at_end != before
    theatre.pass_time(60, step=10)
    assert picture(wall) != at_end


def picture(wall) -> QImage:
    return wall.grab().toImage()


# Content notes


def note(theatre):
    return theatre.console._view.words.content_note


def test_a_content_note_is_told_a_step_ahead_whatever_the_beat(theatre):
    theatre.go("welcome")
    assert note(theatre) == "Next, in The first film: Someone is turned away."
    theatre.go("the-first-film")
    assert note(theatre) == "Someone is turned away."
    theatre.go("after-the-film")
    assert note(theatre) == ""


def test_in_a_talk_with_rounds_the_note_of_the_next_film_is_there_from_the_begin(qtbot):
    from tests.windows.theatre import SESSION

    text = SESSION.replace(
        "title: The second film", "title: The second film\n    content_note: Grief."
    )
    theatre = Theatre(qtbot, text).begin()
    theatre.go("where-is-the-power", "question")
    assert note(theatre) == "Next, in The second film: Grief."
    theatre.go("where-is-the-power", "round-2")
    assert note(theatre) == "Next, in The second film: Grief."
    theatre.close()


def test_the_room_reads_the_note_on_the_films_card(theatre):
    theatre.go("the-first-film", "card")
    assert theatre.wall.scene.content_note == "Someone is turned away."


# Films gone past


def finish(theatre):
    run = theatre.run
    return pacing(run.route, run.state, {}, theatre.clock, theatre.clock.now()).finish


def test_a_film_gone_past_gives_its_minutes_back_and_says_so(theatre):
    theatre.go("welcome")
    theatre.show.next()
    before = finish(theatre)
    theatre.show.film.skip()
    assert theatre.here.step == "after-the-film"
    assert finish(theatre) == pytest.approx(before - 6)
    assert "6 minutes gained" in theatre.console._view.message
    row = theatre.display.rows()[1]
    assert (row.state, row.planned) == (RowState.SKIPPED, 360)


def test_a_film_left_half_way_gives_back_what_is_left(theatre):
    theatre.go("welcome")
    theatre.show.next()
    theatre.pass_time(125, step=5)
    before = finish(theatre)
    theatre.show.film.skip()
    assert before - finish(theatre) == pytest.approx((360 - 125) / 60, abs=0.02)
    assert "3 minutes gained" in theatre.console._view.message
    assert theatre.display.rows()[1].state is RowState.SKIPPED


def test_a_film_over_its_time_gives_nothing_back(theatre):
    theatre.go("welcome")
    theatre.show.next()
    theatre.pass_time(400, step=10)
    theatre.show.film.skip()
    assert "gained" not in theatre.console._view.message
    assert "skipped" in theatre.console._view.message


def test_back_at_the_film_it_is_skipped_no_more_and_its_time_counts_again(theatre):
    theatre.go("welcome")
    theatre.show.next()
    before = finish(theatre)
    theatre.show.film.skip()
    theatre.show.previous()
    assert theatre.here.step == "the-first-film"
    assert theatre.display.rows()[1].state is RowState.NOW
    assert finish(theatre) == pytest.approx(before)
