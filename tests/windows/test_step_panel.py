from __future__ import annotations

from dataclasses import replace

from presenter.windows.console import ConsoleWindow
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


def test_a_calm_step_says_what_it_is_for(qtbot):
    panel = StepPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_step(view(aim="People know what is coming."))
    assert panel.texts() == ("People know what is coming.", "")
    assert panel._calm.isVisible()


def test_a_film_that_fails_at_a_counted_question_is_told_beside_the_countdown(qtbot):
    panel = StepPanel()
    qtbot.addWidget(panel)
    panel.show()
    failed = replace(FILM, failure="The film is not there.", fix="Put it into films.")
    panel.show_step(view(film=failed, countdown=COUNTDOWN))
    assert panel.countdown.isVisible()
    assert panel._trouble.isVisible()
    assert panel.texts()[1] == "The film is not there. Put it into films."
    panel.show_step(view(film=failed))
    assert not panel._trouble.isVisible()


def test_the_reason_and_its_fix_are_read_whole_on_a_small_laptop(qtbot):
    made = ConsoleWindow("A session")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    reason = "blue-folder.mp4 is damaged, or is not a film."
    fix = "Copy it again from where you got it, or make a new copy of the film."
    failed = replace(FILM, failure=reason, fix=fix)
    made.show_view(view(film=failed, countdown=COUNTDOWN))
    panel = made.findChild(StepPanel)
    assert panel._trouble.isVisible()
    assert panel._trouble.fits()


def test_without_a_step_nothing_is_said_of_its_time(qtbot):
    panel = StepPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_step(view(step_spent=0.0, step_planned=0.0))
    assert not panel._word.isVisible()
    panel.show_step(view())
    assert panel._word.isVisible()
