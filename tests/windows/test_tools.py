"""Marks, zoom, a line and a countdown: what the room and the facilitator see of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.film.fake import number_in
from presenter.stage.ink import NO_INK, Tint
from presenter.stage.zoom import WHOLE
from presenter.windows.keys import Action
from presenter.windows.marking import Tool
from tests.windows.house import FILM, House

RED = QColor(Tint.RED.value[0])


@pytest.fixture
def house(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("presenter.windows.tools.may_glide", lambda: False)
    made = House(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def show(house, qtbot):
    made = house.show()
    made.presentation.go_to_step("welcome")
    made.console.resize(1366, 768)
    qtbot.wait(50)
    return made


def key(show, name, modifiers=Qt.KeyboardModifier.NoModifier):
    focus = QApplication.focusWidget()
    inside = focus is not None and focus.window() is show.console
    QTest.keyClick(focus if inside else show.console, name, modifiers)


def is_near(image: QImage, x: float, y: float, colour: QColor, reach: int = 3) -> bool:
    """True if a pixel near a place (0 to 1 each way) has the colour."""
    px, py = round(x * image.width()), round(y * image.height())
    return any(
        abs(image.pixelColor(px + dx, py + dy).red() - colour.red()) < 30
        and abs(image.pixelColor(px + dx, py + dy).green() - colour.green()) < 30
        and abs(image.pixelColor(px + dx, py + dy).blue() - colour.blue()) < 30
        for dx in range(-reach, reach + 1)
        for dy in range(-reach, reach + 1)
    )


def wall(show) -> QImage:
    return show.audience.grab().toImage()


def mirror(show) -> QImage:
    return show.console._mirror().grab().toImage()


def draw(show, qtbot, *points):
    """Draw through points (0 to 1 each way) of the mirror with the mouse."""
    glass = show.tools().page.mirror
    size = glass.size()
    at = [QPoint(round(x * size.width()), round(y * size.height())) for x, y in points]
    QTest.mousePress(glass, Qt.MouseButton.LeftButton, pos=at[0])
    for one in at[1:]:
        move(glass, one, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, pos=at[-1])
    qtbot.wait(30)


def move(glass, at, button=Qt.MouseButton.NoButton):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        glass.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(glass, event)


def words(show):
    return show.console._view.wall_words


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(3840, 2160)])
def test_a_stroke_is_seen_on_both_windows_where_it_was_drawn_and_gone_at_the_next_beat(
    show, qtbot, size
):
    show.audience.resize(size)
    qtbot.wait(50)
    before = wall(show)
    key(show, Qt.Key.Key_D)
    assert "pen on" in words(show)
    draw(show, qtbot, (0.3, 0.7), (0.4, 0.72), (0.5, 0.7), (0.6, 0.8))
    for x, y in ((0.3, 0.7), (0.6, 0.8)):
        assert is_near(wall(show), x, y, RED, round(size.height() * 0.006))
        assert is_near(mirror(show), x, y, RED)
    assert not is_near(wall(show), 0.3, 0.8, RED)
    key(show, Qt.Key.Key_Escape)  # the pen is put down, nobody is asked whether to end
    assert not show.presentation.asking_end
    assert show.console.overlay() is None
    assert is_near(wall(show), 0.3, 0.7, RED, round(size.height() * 0.006))
    assert "marks on it" in words(show)
    show.presentation.next()
    show.presentation.previous()
    qtbot.wait(50)
    assert wall(show) == before
    assert show.audience.live.ink == NO_INK
    assert "marks" not in words(show)


def test_the_page_closes_with_the_beat_and_keys_step_while_it_lies_there(show, qtbot):
    key(show, Qt.Key.Key_X)
    assert show.console.overlay() is show.tools().page
    key(show, Qt.Key.Key_Right)
    assert show.run.state.position.step == FILM
    assert show.console.overlay() is None
    assert show.tools().marking.tool is None


def test_the_dot_follows_the_hand_and_goes_when_it_leaves_the_picture(show, qtbot):
    key(show, Qt.Key.Key_X)
    glass = show.tools().page.mirror
    move(glass, QPoint(glass.width() // 2, glass.height() // 2))
    qtbot.wait(30)
    assert is_near(wall(show), 0.5, 0.5, QColor("#e3122a"))
    assert is_near(mirror(show), 0.5, 0.5, QColor("#e3122a"))
    glass.leaveEvent(None)
    qtbot.wait(30)
    assert not is_near(wall(show), 0.5, 0.5, QColor("#e3122a"))


def test_the_spotlight_dims_all_but_a_circle_and_the_wheel_makes_it_larger(show, qtbot):
    before = wall(show)
    key(show, Qt.Key.Key_G)
    qtbot.wait(30)
    lit = wall(show)
    far = (lit.width() - 20, lit.height() - 20)
    middle = (lit.width() // 2, lit.height() // 2)
    assert lit.pixelColor(*middle) == before.pixelColor(*middle)
    assert lit.pixelColor(*far).lightness() < before.pixelColor(*far).lightness() / 2
    edge = (middle[0], middle[1] - round(lit.height() * 0.2))
    assert lit.pixelColor(*edge).lightness() < before.pixelColor(*edge).lightness() / 2
    show.tools().marking.wheel(4, (0.5, 0.5))
    qtbot.wait(30)
    assert wall(show).pixelColor(*edge) == before.pixelColor(*edge)
    key(show, Qt.Key.Key_G)
    qtbot.wait(30)
    assert wall(show) == before


def test_what_changes_in_pieces_is_what_a_whole_repaint_shows(show, qtbot):
    key(show, Qt.Key.Key_D)
    draw(show, qtbot, *[(0.2 + n * 0.02, 0.6 + (n % 3) * 0.03) for n in range(20)])
    for tool in (Tool.POINTER, Tool.SPOTLIGHT):
        show.tools().marking.pick(tool)
        for n in range(6):
            show.tools().marking.move((0.2 + n * 0.1, 0.5))
            qtbot.wait(10)
    shown = show.audience.screen().grabWindow(show.audience.winId()).toImage()
    if not shown.isNull() and shown.size() == wall(show).size():
        assert shown.convertToFormat(QImage.Format.Format_RGB32) == wall(show).convertToFormat(
            QImage.Format.Format_RGB32
        )


def test_undo_and_erase(show, qtbot):
    key(show, Qt.Key.Key_D)
    draw(show, qtbot, (0.2, 0.7), (0.3, 0.7))
    draw(show, qtbot, (0.2, 0.8), (0.3, 0.8))
    key(show, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(30)
    assert is_near(wall(show), 0.25, 0.7, RED)
    assert not is_near(wall(show), 0.25, 0.8, RED)
    key(show, Qt.Key.Key_E)
    qtbot.wait(30)
    assert not is_near(wall(show), 0.25, 0.7, RED)


def test_black_hides_marks_and_gives_them_back(show, qtbot):
    key(show, Qt.Key.Key_D)
    draw(show, qtbot, (0.2, 0.7), (0.3, 0.7))
    show.presentation.black()
    qtbot.wait(30)
    assert wall(show).pixelColor(100, 100) == QColor("black")
    assert not is_near(wall(show), 0.25, 0.7, RED)
    show.presentation.black()
    qtbot.wait(30)
    assert is_near(wall(show), 0.25, 0.7, RED)


def test_on_a_frozen_wall_marks_stay_while_the_console_goes_on(show, qtbot):
    show.presentation.freeze()
    key(show, Qt.Key.Key_D)
    draw(show, qtbot, (0.2, 0.7), (0.3, 0.7))
    show.presentation.next()
    qtbot.wait(30)
    assert is_near(wall(show), 0.25, 0.7, RED)
    show.presentation.freeze()
    qtbot.wait(30)
    assert show.audience.live.ink == NO_INK


def test_an_edited_session_has_no_marks(house, show, qtbot):
    key(show, Qt.Key.Key_D)
    draw(show, qtbot, (0.2, 0.7), (0.3, 0.7))
    house.write("Good morning.", "Good evening.")
    show.presentation.reload()
    assert show.audience.live.ink == NO_INK


def test_zoom_shows_the_framed_part_sharp_on_both_windows(show, qtbot):
    key(show, Qt.Key.Key_Z)
    draw(show, qtbot, (0.1, 0.1), (0.6, 0.6))
    seen = show.audience.live.zoom
    assert (seen.x, seen.y, seen.times) == pytest.approx((0.35, 0.35, 2.0), abs=0.01)
    assert "2.0 times larger" in words(show)
    wanted = show.audience.wanted(show.audience.scene, seen)
    qtbot.waitUntil(lambda: show.display._ahead.get(wanted) is not None)
    qtbot.waitUntil(lambda: show.console._mirror()._zoom == seen)
    key(show, Qt.Key.Key_Right)  # pans, and does not step
    assert show.run.state.position.step == "welcome"
    assert show.audience.live.zoom.x > seen.x
    key(show, Qt.Key.Key_Minus)
    assert show.audience.live.zoom.times < 2
    key(show, Qt.Key.Key_Z)
    assert show.audience.live.zoom == WHOLE
    assert show.console.overlay() is None


def test_a_film_is_seen_larger_too_and_whole_at_the_next_beat(house, show, qtbot):
    show.presentation.next()
    show.presentation.next()
    qtbot.wait(50)
    key(show, Qt.Key.Key_Z)
    show.tools().marking.wheel(5, (0.5, 0.5))
    qtbot.wait(250)
    image = wall(show)
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert number_in(middle.blue(), middle.green()) >= 0
    show.presentation.go_to_step("tea")
    assert show.audience.live.zoom == WHOLE


def test_a_line_stands_below_the_picture_and_stays_until_it_is_taken_away(show, qtbot):
    before = wall(show)
    key(show, Qt.Key.Key_L)
    QTest.keyClicks(show.console.entry().field, "Back at 11:15")
    key(show, Qt.Key.Key_Return)
    qtbot.wait(30)
    assert show.run.state.line == "Back at 11:15"
    assert "Back at 11:15" in words(show)
    image = wall(show)
    ground = image.pixelColor(10, image.height() - 10)
    assert ground != before.pixelColor(10, image.height() - 10)
    assert mirror(show).pixelColor(10, mirror(show).height() - 10) == ground
    show.presentation.go_to_step("tea")
    assert show.audience.live.line == "Back at 11:15"
    show.presentation.go_to_step("welcome")
    key(show, Qt.Key.Key_L)
    show.console.entry().field.clear()
    key(show, Qt.Key.Key_Return)
    qtbot.wait(30)
    assert wall(show) == before
    assert "11:15" not in words(show)


def test_letters_of_the_line_ask_for_nothing_else_and_escape_leaves_it(show, qtbot):
    key(show, Qt.Key.Key_L)
    QTest.keyClicks(show.console.entry().field, "bwq ")
    key(show, Qt.Key.Key_Escape)
    assert not show.console.entry().is_open()
    assert not show.presentation.asking_end
    assert show.run.state.line == ""
    assert show.run.state.curtain == "none"


@pytest.mark.parametrize("name", [Qt.Key.Key_L, Qt.Key.Key_Q])
def test_what_is_typed_and_how_has_the_whole_bar(show, qtbot, name):
    key(show, name)
    qtbot.wait(50)
    entry = show.console.entry()
    assert entry.width() > 1200
    hint = entry._hint
    assert hint.fontMetrics().horizontalAdvance(hint.text()) <= hint.width()
    key(show, Qt.Key.Key_Escape)
    qtbot.wait(50)
    assert show.console._bar._said_box.width() > 300


def test_a_countdown_over_a_slide_is_seen_counted_kept_and_taken_away(house, show, qtbot):
    before = wall(show)
    key(show, Qt.Key.Key_Q)
    QTest.keyClicks(show.console.entry().field, "10")
    key(show, Qt.Key.Key_Return)
    house.clock.advance(60)
    show.presentation.tick()
    assert show.audience.live.timer == 540
    assert "9:00" in words(show)
    qtbot.wait(30)
    assert wall(show) != before
    key(show, Qt.Key.Key_Plus)
    key(show, Qt.Key.Key_T)
    house.clock.advance(60)
    show.presentation.go_to_step("tea")
    assert show.audience.live.countdown == 600  # where the break's own would be
    show.presentation.go_to_step("welcome")
    key(show, Qt.Key.Key_Q)
    qtbot.wait(30)
    assert wall(show) == before


@pytest.mark.parametrize("typed", ["", "0", "ten", "-3", "nan", "inf", "9999"])
def test_a_countdown_of_no_time_is_refused_in_words(show, typed):
    key(show, Qt.Key.Key_Q)
    QTest.keyClicks(show.console.entry().field, typed)
    key(show, Qt.Key.Key_Return)
    assert show.run.state.timer is None
    assert "for example 10" in show.console.entry().hint()


def test_a_film_keeps_its_controls_under_a_free_countdown(show):
    show.presentation.next()
    show.presentation.apply(show.run.set_timer(300))
    panel = show.console._step
    assert panel._controls.currentWidget() is panel.film


def test_a_question_of_the_end_puts_the_tool_down(show):
    show.act(Action.DRAW)
    show.presentation.close_asked()
    assert show.console.overlay() is None
    assert show.presentation.asking_end


def test_line_and_countdown_come_back_after_a_crash(house, show):
    show.presentation.apply(show.run.write_line("Back at 11:15"))
    show.presentation.apply(show.run.set_timer(300))
    house.clock.advance(10)
    show.presentation.tick()
    house.crash(show)
    again = house.resume()
    assert again.run.state.line == "Back at 11:15"
    assert again.audience.live.timer == pytest.approx(290, abs=2)
