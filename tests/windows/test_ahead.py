"""Painting ahead: pictures asked for are there in time, and none is painted for nobody."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage

from presenter.run.scene import SlideScene
from presenter.stage.still import Pictures
from presenter.windows import ahead as module
from presenter.windows.ahead import KEEP_BYTES, Ahead, Wanted


def slide(heading: str, width: int = 320, height: int = 180) -> Wanted:
    return Wanted(SlideScene(heading=heading), width, height)


@pytest.fixture
def ahead(qtbot):
    made = Ahead(Pictures())
    yield made
    made.close()


def ink(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_pictures_asked_for_come_in_order(ahead, qtbot):
    wanted = [slide(str(number)) for number in range(3)]
    told = []
    ahead.painted.connect(told.append)
    ahead.ask(wanted)
    assert ahead.get(wanted[0]) is None
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == wanted
    assert all(len(ink(ahead.get(one))) > 1 for one in wanted)


def test_what_was_painted_ahead_is_not_painted_again(ahead, qtbot):
    ahead.ask([slide("One")])
    qtbot.waitUntil(lambda: ahead.get(slide("One")) is not None)
    before = ahead.get(slide("One"))
    ahead.ask([slide("One")])
    assert ahead.now(slide("One")) is before


def test_what_was_not_painted_ahead_is_painted_at_once(ahead):
    assert len(ink(ahead.now(slide("Jumped to")))) > 1


def test_a_picture_painted_ahead_is_the_one_painted_at_once(ahead, qtbot):
    ahead.ask([slide("Same")])
    qtbot.waitUntil(lambda: ahead.get(slide("Same")) is not None)
    other = Ahead(Pictures())
    assert other.now(slide("Same")) == ahead.get(slide("Same"))
    other.close()


def test_the_last_wish_counts(ahead, qtbot, monkeypatch):
    begun, go = threading.Event(), threading.Event()
    painted = []

    def slow(wanted, pictures):
        painted.append(wanted.scene.heading)
        begun.set()
        go.wait(5)
        return QImage(1, 1, QImage.Format.Format_RGB32)

    monkeypatch.setattr(module, "paint", slow)
    ahead.ask([slide("begun"), slide("dropped")])
    assert begun.wait(5)
    ahead.ask([slide("wanted")])
    go.set()
    qtbot.waitUntil(lambda: ahead.get(slide("wanted")) is not None)
    assert painted == ["begun", "wanted"]


def test_a_picture_that_cannot_be_painted_stops_no_other(ahead, qtbot, monkeypatch):
    real = module.paint

    def spoiled(wanted, pictures):
        if wanted.scene.heading == "bad":
            raise ZeroDivisionError("made for a test")
        return real(wanted, pictures)

    monkeypatch.setattr(module, "paint", spoiled)
    with qtbot.capture_exceptions() as caught:
        ahead.ask([slide("bad"), slide("good")])
        qtbot.waitUntil(lambda: ahead.get(slide("good")) is not None)
        ahead.ask([slide("later")])
        qtbot.waitUntil(lambda: ahead.get(slide("later")) is not None)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_memory_is_bounded_and_the_newest_stay(ahead):
    wide = [slide(str(number), 3840, 2160) for number in range(4)]
    for one in wide:
        ahead.now(one)
    kept = [one for one in wide if ahead.get(one) is not None]
    assert kept == wide[-len(kept) :]
    assert sum(one.bytes for one in kept) <= KEEP_BYTES


def test_an_edit_forgets_all(ahead):
    ahead.now(slide("Old"))
    ahead.forget()
    assert ahead.get(slide("Old")) is None


def test_closing_waits_for_the_picture_begun_and_paints_no_more(qtbot):
    made = Ahead(Pictures())
    made.ask([slide(str(number), 1920, 1080) for number in range(20)])
    made.close()
    assert made._pool.activeThreadCount() == 0


def test_a_picture_that_was_ready_at_the_close_is_not_told_after_it(ahead):
    told = []
    ahead.painted.connect(told.append)
    ahead.ask([slide("Late")])
    ahead._pool.waitForDone()
    ahead.close()
    QCoreApplication.processEvents()
    assert told == []
