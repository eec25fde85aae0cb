from __future__ import annotations

from presenter.windows.look import Look
from presenter.windows.step_panel import StepPanel
from tests.windows.views import COUNTDOWN, FILM, view


def test_the_controls_are_those_of_what_moves(qtbot):
    panel = StepPanel()
    qtbot.addWidget(panel)
    panel.rescale(Look())
    panel.show()
    panel.show_step(view())
    assert not panel.film.isVisible()
    assert not panel.countdown.isVisible()
    assert panel.time_words() == "3:10 of 6:00"
    panel.show_step(view(film=FILM))
    assert panel.film.isVisible()
    panel.show_step(view(countdown=COUNTDOWN))
    assert panel.countdown.isVisible()
    assert not panel.film.isVisible()


def test_a_question_at_a_pause_has_the_countdown(qtbot):
    panel = StepPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_step(view(film=FILM, countdown=COUNTDOWN))
    assert panel.countdown.isVisible()
