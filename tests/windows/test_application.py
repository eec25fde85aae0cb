"""The program: from its welcome to a session, back, and to another one; and what it survives."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.run.records import find_unfinished
from presenter.run.settings import load_settings, settings_path
from presenter.session.beats import COVER
from presenter.windows import application
from presenter.windows.application import Program
from presenter.windows.opening import Wishes
from presenter.windows.resume_page import ResumePage
from presenter.windows.shelf import offers
from presenter.windows.show import Show
from tests.windows.house import LAPTOP, PROJECTOR, House, here, message, press

ROOT = Path(__file__).parents[2]
Key = Qt.Key


@pytest.fixture
def house(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = House(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def program(house, qtbot):
    def made(ticket, screens, clock):
        return Show(ticket, screens, clock=clock, awake=house.awake, players=house.players)

    program = Program(house.screens, house.clock, made)
    yield program
    if program.show_now is not None:
        program._end()
    if program._opening is not None:
        program._give_up()
    program._close_past()
    program._take_picture()
    program._unexpected.remove()
    if program._from_welcome:
        program._welcome.hide()
        program._welcome.deleteLater()
    program.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def quits(program, monkeypatch):
    asked = []
    monkeypatch.setattr(program._application, "quit", lambda: asked.append(True))
    return asked


def settled(qtbot, program):
    qtbot.waitUntil(lambda: program.show_now is not None)
    qtbot.waitUntil(lambda: program.show_now._record is not None, timeout=5000)
    return program.show_now


def end(show):
    press(show.console, Key.Key_Escape)
    press(show.console, Key.Key_Return)


def test_after_the_end_the_welcome_window_opens_another(house, program, qtbot, quits):
    program.welcome()
    before = set(threading.enumerate())
    for _ in range(2):
        program._welcome.open_session.emit(house.file)
        show = settled(qtbot, program)
        assert not program._welcome.isVisible()
        press(show.console, Key.Key_PageDown)
        assert here(show).step == "welcome"
        end(show)
        assert program.show_now is None
        assert program._welcome.isVisible()
        assert set(threading.enumerate()) <= before
    assert not quits


@pytest.mark.parametrize("focus", ["list", "window"])
def test_enter_in_the_welcome_window_opens_one_show(house, program, qtbot, quits, focus):
    house.file.rename(house.file.with_name("shipped.yaml"))
    house.file = house.file.with_name("shipped.yaml")
    program.welcome()
    window = program._welcome
    window.show_offers(offers([house.file]), ())
    window.activateWindow()
    widget = window._list if focus == "list" else window
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    asked = []
    window.open_session.connect(asked.append)
    QTest.keyClick(widget, Key.Key_Return)
    assert asked == [house.file]
    end(settled(qtbot, program))
    qtbot.wait(1)
    seen = [type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert seen == ["WelcomeWindow"]


def test_while_a_session_is_in_the_room_no_other_is_opened(house, program, qtbot):
    program.open(house.file, Wishes())
    show = settled(qtbot, program)
    program.open(house.file, Wishes())
    assert program.show_now is show
    assert program._opening.page is None


def test_a_session_opened_directly_ends_the_program(house, program, qtbot, quits):
    program.open(house.file, Wishes())
    end(settled(qtbot, program))
    assert quits == [True]


def test_after_a_session_its_reports_are_offered_and_done_ends_the_program(
    house, program, qtbot, quits
):
    program.open(house.file, Wishes())
    show = settled(qtbot, program)
    press(show.console, Key.Key_PageDown)
    record = show._record.path
    end(show)
    page = program._past
    assert page.isVisible()
    assert not quits
    qtbot.waitUntil(lambda: page.run() is not None)
    assert page.run().path == record
    QTest.keyClick(page, Key.Key_Escape)
    assert quits == [True]
    assert not program._past


def room_sees(program):
    """Return the sheets over the projector, in its place and size."""
    return [one for one in program._left if one.isVisible()]


def test_the_room_keeps_its_last_picture_while_names_are_written(house, program, qtbot, quits):
    program.open(house.file, Wishes())
    show = settled(qtbot, program)
    press(show.console, Key.Key_PageDown)
    qtbot.waitUntil(lambda: show.audience.is_painted)
    seen = show.audience.grab().toImage()
    end(show)
    (left,) = room_sees(program)
    assert left.geometry().topLeft() == QPoint(PROJECTOR.x, PROJECTOR.y)
    assert left.grab().toImage().pixelColor(40, 40) == seen.pixelColor(40, 40)
    assert left.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    QTest.keyClick(program._past, Key.Key_Escape)
    assert not room_sees(program)
    assert quits == [True]


def test_the_picture_left_does_not_come_over_the_page_when_the_projector_goes(
    house, program, qtbot
):
    program.open(house.file, Wishes())
    show = settled(qtbot, program)
    press(show.console, Key.Key_PageDown)
    end(show)
    assert room_sees(program)
    house.screens.plug(LAPTOP)
    assert not room_sees(program)
    assert program._past.isVisible()


def test_another_session_takes_the_picture_left(house, program, qtbot):
    program.welcome()
    program._welcome.open_session.emit(house.file)
    show = settled(qtbot, program)
    press(show.console, Key.Key_PageDown)
    end(show)
    assert room_sees(program)
    program._welcome.open_session.emit(house.file)
    again = settled(qtbot, program)
    assert not room_sees(program)
    house.screens.plug(LAPTOP)
    assert again.display.looks.no_projector  # the new show hears of screens


def test_past_sessions_are_a_button_away_and_gone_when_one_is_opened(house, program, qtbot):
    program.welcome()
    program._welcome._past.click()
    assert program._past.isVisible()
    program._welcome.open_session.emit(house.file)
    settled(qtbot, program)
    assert program._past is None


def test_closing_the_welcome_window_ends_the_program(program, quits):
    program.welcome()
    QApplication.sendEvent(program._welcome.windowHandle(), QCloseEvent())
    assert quits == [True]


def test_giving_up_a_page_goes_back_to_the_welcome(house, program, quits):
    house.write("slide: The end", "slidde: The end")
    program.welcome()
    program.open(house.file, Wishes())
    page = program._opening.page
    QApplication.sendEvent(page.windowHandle(), QCloseEvent())
    assert program._opening is None
    assert program._welcome.isVisible()
    assert not quits


def test_a_second_session_takes_the_place_of_a_question(house, program, qtbot):
    other = house.file.with_name("other.yaml")
    text = house.file.read_text(encoding="utf-8")
    other.write_text(text.replace("title: A small session", "title: Another"), encoding="utf-8")
    house.write("slide: The end", "slidde: The end")
    program.open(house.file, Wishes())
    assert program._opening.page.isVisible()
    program.open(other, Wishes())
    show = settled(qtbot, program)
    assert show.run.session.title == "Another"
    house.write("slidde: The end", "slide: The end")
    qtbot.wait(450)
    assert program.show_now is show
    pages = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert {type(w).__name__ for w in pages} == {"AudienceWindow", "ConsoleWindow"}


def test_the_run_is_offered_the_next_time(house, program, qtbot, quits):
    program.open(house.file, Wishes())
    press(settled(qtbot, program).console, Key.Key_PageDown)
    program._end()
    program.open(house.file, Wishes())
    assert isinstance(program._opening.page, ResumePage)


def test_a_session_opened_is_remembered(house, program, qtbot):
    program.open(house.file, Wishes())
    settled(qtbot, program)
    qtbot.waitUntil(
        lambda: str(house.file) in load_settings(settings_path())[0].recent, timeout=6000
    )


def test_an_error_in_the_middle_is_one_quiet_line_and_the_show_goes_on(house, program, qtbot):
    program.open(house.file, Wishes())
    show = settled(qtbot, program)
    press(show.console, Key.Key_PageDown)
    before = show.audience.scene

    def fault():
        raise ZeroDivisionError("made for a test")

    own = sys.excepthook
    try:
        sys.excepthook = program._unexpected._main  # the test runner has put its own there
        QTimer.singleShot(0, fault)
        qtbot.waitUntil(lambda: "ZeroDivisionError" in message(show))
    finally:
        sys.excepthook = own
    assert show.audience.scene == before
    assert "made for a test" in program._unexpected.log.read_text(encoding="utf-8")
    press(show.console, Key.Key_PageDown)
    assert here(show).step == "the-first-film"


def test_a_fault_while_the_windows_are_built_is_told_and_the_program_ends(
    house, program, quits, capsys
):
    def faulty(*_):
        raise ZeroDivisionError("made for a test")

    program._make_show = faulty
    program.open(house.file, Wishes())
    assert quits == [True]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_wrong_step_on_the_command_line_is_told_before_any_window(house, capsys):
    assert application.run_present(house.file, at="nowhere", windowed=True, resume=None) == 2
    assert "no step nowhere" in capsys.readouterr().err


# A real program, killed in the middle of a film


DRIVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from presenter.windows import application
from presenter.windows.opening import Wishes

program = application.Program()
program.open(Path(sys.argv[1]), Wishes(windowed=True, resume=False))

def ready():
    show = program.show_now
    if show is None or show._record is None:
        return
    if show.run.state.begun is None:
        show.presentation.go_to_step("film-blue-folder")
        show.presentation.next()
    print(f"{show.presentation._director.position():.3f}", flush=True)

timer = QTimer()
timer.timeout.connect(ready)
timer.start(200)
program.run()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not of Windows")
def test_a_program_killed_in_a_film_goes_on_at_its_second(house, program, qtbot, tmp_path):
    from presenter.film.vlc import VlcPlayers

    opened, found = VlcPlayers.start()
    if opened is None:
        pytest.skip(found.reason)
    opened.close()
    file = ROOT / "sessions" / "better-connected-taster.yaml"
    child = subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        at = 0.0
        for _ in range(150):
            line = child.stdout.readline()
            assert line, child.stderr.read()
            at = float(line)
            if at >= 2.5:
                break
        assert at >= 2.5
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.communicate()
    killed = time.time()
    earlier = find_unfinished(tmp_path / "data" / "presenter" / "runs", file)
    assert earlier is not None
    assert earlier.state.position.is_("play")
    assert earlier.alive.film_ms / 1000 == pytest.approx(at, abs=1)
    assert earlier.stopped.utc == pytest.approx(killed, abs=1.5)
    program._clock = application.SystemClock()
    program.open(file, Wishes())
    page = program._opening.page
    assert isinstance(page, ResumePage)
    assert "of the film" in " ".join(page.texts())
    next(b for b in page.buttons() if b.text() == "Go on").click()
    show = settled(qtbot, program)
    assert here(show) == earlier.state.position
    assert here(show) != COVER
    # What plays films is loaded a little at a time, after the room's first picture.
    qtbot.waitUntil(lambda: show.presentation._director.position() > 0, timeout=5000)
    assert show.presentation._director.position() == pytest.approx(at, abs=1)
    assert show.console._view.step_spent < at + 3


def practise(house, program, qtbot, seconds):
    """Lead the first step of a practice for so long, and end it."""
    program.open(house.file, Wishes(practice=True))
    show = settled(qtbot, program)
    press(show.console, Key.Key_PageDown)
    house.clock.advance(seconds)
    press(show.console, Key.Key_PageDown)
    end(show)


def test_after_a_practice_the_times_are_offered_and_then_the_program_ends(
    house, program, qtbot, quits
):
    practise(house, program, qtbot, 600)
    assert not quits
    qtbot.waitUntil(lambda: program._times.page is not None)
    page = program._times.page
    assert page.isVisible()
    assert page.taken() == ("welcome",)
    QTest.keyClick(page, Key.Key_Escape)
    assert quits == [True]
    assert program._times is None


def test_after_a_practice_as_planned_nothing_is_asked(house, program, qtbot, quits):
    program.welcome()
    practise(house, program, qtbot, 5 * 60)
    qtbot.waitUntil(lambda: program._welcome.isVisible())
    assert program._times is None
    assert not quits
