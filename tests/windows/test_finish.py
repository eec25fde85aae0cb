from __future__ import annotations

from PySide6.QtCore import Qt, QTime

from presenter.windows.finish import FinishPanel
from presenter.windows.look import Look


def panel(qtbot, minute: int | None = 660) -> FinishPanel:
    made = FinishPanel()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(960, 58)
    made.ask(minute)
    return made


def test_asking_answers_nothing_by_itself(qtbot):
    made = panel(qtbot)
    with qtbot.assertNotEmitted(made.finish_changed):
        made.ask(690)
    assert made.minute() == 690
    assert made._edit.text() == "11:30"


def test_an_answer_is_told_at_once(qtbot):
    made = panel(qtbot)
    with qtbot.waitSignal(made.finish_changed) as told:
        made._edit.setTime(QTime(10, 45))
    assert told.args == [645]


def test_five_minutes_more_or_less(qtbot):
    made = panel(qtbot)
    for button, minute in ((made._more, 665), (made._less, 660)):
        with qtbot.waitSignal(made.finish_changed) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == [minute]


def test_there_may_be_no_fixed_end(qtbot):
    made = panel(qtbot)
    with qtbot.waitSignal(made.finish_changed) as told:
        qtbot.mouseClick(made._none, Qt.MouseButton.LeftButton)
    assert told.args == [None]
    assert made._none.is_on()
    assert panel(qtbot, None).minute() is None


def test_the_question_is_read_whole(qtbot):
    made = panel(qtbot)
    made.show()
    assert made._ask.fits()


def test_it_is_said_when_it_ends_if_it_begins_now(qtbot):
    made = panel(qtbot)
    made.show()
    made.resize(960, 90)
    words = "Planned start 09:30. If you begin now you end at 15:46, 11 minutes late."
    made.show_start(words)
    assert made.start_text() == words
    assert not made._start.isHidden()
    assert made._start.fits()
    made.show_start("")
    assert made._start.isHidden()
