from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from presenter.windows.film_controls import FilmControls, left_words, unusual_words
from presenter.windows.look import Look
from tests.windows.views import FILM


def controls(qtbot) -> FilmControls:
    made = FilmControls()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(319, 170)
    made.show_film(FILM)
    return made


def test_the_time_left_is_told(qtbot):
    assert controls(qtbot).texts() == ("0:03 left to the pause", "0:38 of 2:10", "80 %")
    # After a pause the film begins a little before it, yet runs to its end.
    last = replace(FILM, position=90.0, left=40.0, to_pause=False)
    assert left_words(last) == "0:40 left to the end"


@pytest.mark.parametrize(
    ("button", "signal", "args"),
    [
        ("_play", "play_pause", []),
        ("_again", "again_pressed", []),
        ("_back", "seek_by", [-5.0]),
        ("_on", "seek_by", [5.0]),
        ("_quieter", "volume_changed", [70]),
        ("_louder", "volume_changed", [90]),
        ("_mute", "mute_toggled", []),
        ("_captions", "captions_toggled", []),
    ],
)
def test_each_button_asks_for_its_own(qtbot, button, signal, args):
    made = controls(qtbot)
    with qtbot.waitSignal(getattr(made, signal)) as asked:
        qtbot.mouseClick(getattr(made, button), Qt.MouseButton.LeftButton)
    assert asked.args == args


def test_play_becomes_pause(qtbot):
    made = controls(qtbot)
    assert made._play.accessibleName() == "Pause the film"
    made.show_film(replace(FILM, playing=False))
    assert made._play.accessibleName() == "Play the film"


def test_a_muted_film_says_so_by_its_sign(qtbot):
    made = controls(qtbot)
    loud = made._mute.sign()
    made.show_film(replace(FILM, muted=True))
    assert made._mute.sign() is not loud
    assert made._mute.is_on()


def test_the_volume_stays_within_bounds(qtbot):
    made = controls(qtbot)
    made.show_film(replace(FILM, volume=100))
    assert not made._louder.isEnabled()
    made.show_film(replace(FILM, volume=0))
    assert not made._quieter.isEnabled()


def test_a_film_without_captions_has_none_to_switch(qtbot):
    made = controls(qtbot)
    made.show_film(replace(FILM, has_captions=False))
    assert not made._captions.isEnabled()
    assert made._captions.accessibleName() == "This film has no captions"


def test_a_film_that_cannot_play_tells_why_and_the_fix(qtbot):
    made = controls(qtbot)
    made.show_film(replace(FILM, failure="No player was found.", fix="Install VLC."))
    assert made.texts() == ("No player was found.", "Install VLC.")
    assert made._pages.currentWidget() is made._stead
    made.show_film(FILM)
    assert made._pages.currentWidget() is made._controls


def test_nothing_is_cut_in_the_width_of_a_small_laptop(qtbot):
    made = controls(qtbot)
    made.show()
    assert all(line.fits() for line in (made._left, made._place, made._volume))


def test_where_room_is_short_the_time_left_is_whole(qtbot):
    made = controls(qtbot)
    made.show()
    assert made._place.isVisible()
    made.resize(215, 170)
    QApplication.processEvents()
    assert not made._place.isVisible()
    assert made._left.fits()


def test_more_says_in_words_what_is_done_seldom_and_goes_away_when_it_was(qtbot):
    made = controls(qtbot)
    made._open_more.click()
    assert made._pages.currentWidget() is made._more
    with qtbot.waitSignal(made.rate_chosen) as asked:
        made._more._rates[1.25].click()
    assert asked.args == [1.25]
    assert made._pages.currentWidget() is made._more
    with qtbot.waitSignal(made.skip_pressed):
        made._more._skip.click()
    assert made._pages.currentWidget() is made._controls


def test_what_is_not_as_usual_is_said(qtbot):
    assert unusual_words(FILM) == ""
    odd = replace(FILM, rate=1.25, gain=-6.0, languages=("en", "de"), language="de")
    assert unusual_words(odd) == "Speed 1.25×, for practice · sound −6 dB · captions: Deutsch"


def test_a_replaced_film_can_be_put_back(qtbot):
    made = controls(qtbot)
    made.show_film(replace(FILM, replaced=True, failure="The room sees plan B.", fix="Yours."))
    with qtbot.waitSignal(made.plan_b_toggled):
        made._stead._film.click()
    made.show_film(replace(FILM, failure="No player was found.", fix="Install VLC."))
    assert made._stead._film.isHidden()


def test_the_language_is_offered_where_there_are_several(qtbot):
    made = controls(qtbot)
    assert made._language.isHidden()
    made.show_film(replace(FILM, languages=("en", "cy"), language="cy"))
    assert made._language.text() == "CY"
    with qtbot.waitSignal(made.language_pressed):
        made._language.click()
