from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from presenter.windows.console import ConsoleWindow
from presenter.windows.parts import Line
from presenter.windows.view import Wall
from tests.windows.views import COUNTDOWN, FILM, picture, rows, view

SIZES = [(1366, 700), (1366, 768), (1920, 1080), (3840, 2160)]


def console(qtbot, size: tuple[int, int] = (1366, 700)) -> ConsoleWindow:
    made = ConsoleWindow("A taster")
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    return made


class Painted(QObject):
    """Counts who is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.who: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self.who.append(watched)
        return False


def test_the_title(qtbot):
    assert console(qtbot).windowTitle() == "A taster — console"


def test_a_facilitator_reads_where_she_is(qtbot):
    made = console(qtbot)
    made.show_view(view(prompt="Space to play", message="The projector is back."))
    assert made._wall.badges() == (Wall.LIVE,)
    assert made._wall.words() == "The slide Who we are today."
    assert made._now.title() == "4 of 14 · Slide · Who we are today"
    assert made._next.title() == "5 of 14 · Break · Tea"
    assert made._time.texts() == ("10:42", "You end at 11:04, 4 minutes late")
    assert made._bar.texts() == ("Space to play", "The projector is back.")
    assert "Take two answers." in made._words.text()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("changes", [{}, {"film": FILM}, {"countdown": COUNTDOWN}])
def test_no_label_is_cut_and_nothing_sticks_out(qtbot, size, changes):
    made = console(qtbot, size)
    made.show_view(view(prompt="Again to leave, space to play on", **changes))
    QApplication.processEvents()
    for line in made.findChildren(Line):
        if line.isVisible():
            assert line.fits(), line.text()
    for part in made.findChildren(QWidget):
        if part.isVisible() and part.parentWidget() is not None:
            here = part.mapTo(made, part.rect().topLeft())
            if isinstance(part, QAbstractButton | Line):
                assert made.rect().contains(here), part
                assert part.width() >= min(part.sizeHint().width(), 20)
                assert part.parentWidget().rect().contains(part.geometry()), part


def test_the_window_may_be_as_small_as_an_old_laptop(qtbot):
    made = console(qtbot)
    least = made.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 700


def test_now_is_larger_than_next(qtbot):
    now, later = console(qtbot).preview_sizes()
    assert now.width() > later.width() > 200


def test_another_size_asks_for_other_pictures(qtbot):
    made = console(qtbot)
    before = made.preview_sizes()
    with qtbot.waitSignal(made.preview_resized):
        made.resize(1920, 1040)
    assert made.preview_sizes() != before


def test_every_button_has_a_name_and_leaves_the_keys_to_the_show(qtbot):
    made = console(qtbot)
    buttons = made.findChildren(QAbstractButton)
    assert len(buttons) > 20
    for button in buttons:
        assert button.accessibleName(), button.text()
        assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus


def test_the_same_view_paints_nothing(qtbot):
    made = console(qtbot)
    made.show_view(view(film=FILM))
    QApplication.processEvents()
    QApplication.processEvents()
    painted = Painted()
    QApplication.instance().installEventFilter(painted)
    made.show_view(view(film=FILM))
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(painted)
    assert painted.who == []


def test_a_tick_of_the_clock_paints_only_the_clock(qtbot):
    made = console(qtbot)
    made.show_view(view())
    QApplication.processEvents()
    QApplication.processEvents()
    painted = Painted()
    QApplication.instance().installEventFilter(painted)
    made.show_view(view(clock="10:43"))
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(painted)
    heard = {part for part in painted.who if isinstance(part, QWidget) and not part.isWindow()}
    assert made._time._clock in heard
    quiet = (made._words._main.viewport(), made._now.picture, made._agenda._list.viewport())
    assert not heard & set(quiet)


def test_the_film_is_mirrored(qtbot):
    made = console(qtbot)
    made.show_view(view(film=FILM))
    made.show_film_frame(picture("#ff0000", 640, 360), ("Hello",))
    image = made._now.picture.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 3).name() == "#ff0000"


def test_stills_are_shown_in_their_places(qtbot):
    made = console(qtbot)
    now, later = picture("#ff0000"), picture("#00ff00")
    made.set_preview("now", now)
    made.set_preview("next", later)
    assert made._now.picture.image() is now
    assert made._next.picture.image() is later


def test_the_finish_is_asked_on_the_cover_and_no_longer(qtbot):
    made = console(qtbot)
    cover = view(agenda=rows(now=0))
    made.show_view(cover)
    made.ask_finish(660)
    assert made._finish.isVisible()
    made.show_view(replace(cover, clock="10:43"))
    assert made._finish.isVisible()
    made.show_view(view())
    assert not made._finish.isVisible()


def test_words_grow_at_the_owners_wish(qtbot):
    made = console(qtbot)
    made.set_text_percent(150)
    assert made.text_percent() == 150


def test_signals_come_up_from_every_part(qtbot):
    made = console(qtbot)
    made.show_view(view(film=FILM, countdown=COUNTDOWN))
    made._agenda.choose("s7")
    for button, signal in (
        (made._bar._next, made.next_pressed),
        (made._bar._back, made.previous_pressed),
        (made._step.film._play, made.film.play_pause),
        (made._step.countdown._more, made.countdown_extended),
        (made._agenda._go, made.step_chosen),
        (made._finish._more, made.finish_changed),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_an_overlay_covers_the_console_and_goes(qtbot):
    made = console(qtbot)
    card = QWidget()
    made.show_overlay(card)
    assert made.overlay() is card
    assert card.size() == made.size()
    made.resize(1500, 800)
    QApplication.processEvents()
    assert card.size() == QSize(1500, 800)
    made.hide_overlay()
    assert not card.isVisible()
    assert made.overlay() is None


def test_escape_asks_in_the_bar(qtbot):
    made = console(qtbot)
    made.ask_end(asking=True)
    assert made._bar.texts()[0].startswith("End the session?")
    made.ask_end(asking=False)
    assert made._bar._next.isVisible()


@pytest.mark.parametrize("size", [(960, 560), (960, 728), (1024, 600), *SIZES])
def test_the_parts_never_lie_over_each_other(qtbot, size):
    made = console(qtbot, size)
    made.show_view(view())
    QApplication.processEvents()
    assert made.size() == QSize(*size)
    parts = (made._now, made._next, made._step, made._time, made._words, made._agenda, made._bar)
    for number, one in enumerate(parts):
        assert made.rect().contains(one.geometry()), one
        for other in parts[number + 1 :]:
            assert not one.geometry().intersects(other.geometry()), (one, other)


def test_the_focus_goes_to_no_button_by_itself(qtbot):
    made = console(qtbot)
    made.activateWindow()
    made.ask_finish(660)
    made._finish._edit.setFocus()
    made.hide_finish()
    assert not isinstance(made.focusWidget(), QAbstractButton)
    card = QWidget()
    made.show_overlay(card)
    made.hide_overlay()
    assert not isinstance(made.focusWidget(), QAbstractButton)


@pytest.mark.parametrize("size", [(911, 512), (960, 540), (1093, 614)])
def test_on_an_enlarged_screen_the_console_is_seen_whole(qtbot, size):
    console = ConsoleWindow("A session")
    qtbot.addWidget(console)
    console.resize(*size)
    console.show()
    assert (console.width(), console.height()) == size
    assert console._bar.geometry().bottom() < size[1]
    assert console._bar.geometry().right() < size[0]
