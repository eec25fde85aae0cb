"""What lies behind a key or a button: all reached by Tab, all heard, nothing cut, Escape leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.windows.console import SMALLEST
from presenter.windows.look import Sight, follow
from presenter.windows.parts import Line
from tests.windows.corners import CORNERS, cued_house, open_corner
from tests.windows.hearing_help import walked
from tests.windows.test_access import assert_all_heard, in_front
from tests.windows.test_large import assert_nothing_is_cut, leaves, settle

K = Qt.Key
PAGES = [name for name in CORNERS if name not in ("film", "more", "plan b")]
TOOLS = ("pen", "pointer", "spotlight", "zoom")
SIGHTS = [Sight(), Sight(150, contrast=True), Sight(200)]


@pytest.fixture
def house(qtbot, tmp_path):
    made = cued_house(qtbot, tmp_path)
    yield made
    made.close()
    follow(Sight())


def opened(qtbot, house, corner, sight=None, size=(1366, 700)):
    show = house.show()
    follow(sight or Sight())
    show.console.show()
    show.console.resize(*size)
    in_front(qtbot, show.console)
    open_corner(corner, house, show)
    settle(qtbot)
    return show


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("corner", CORNERS)
def test_tab_reaches_every_control_and_each_is_heard(qtbot, house, corner, percent):
    show = opened(qtbot, house, corner, Sight(percent))
    page = show.console.overlay()
    assert_all_heard(show.console, within=page or show.console)


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("corner", CORNERS)
def test_what_has_the_keys_looks_so_and_is_in_sight(qtbot, house, corner, contrast):
    show = opened(qtbot, house, corner, Sight(200, contrast=contrast))
    for widget in walked(show.console):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, K.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), K.Key_Backtab)
        assert widget.hasFocus()
        if widget is show.console or not widget.accessibleName() or widget.childrenRect().height():
            continue  # a page or a list: its rows tell
        assert not widget.visibleRegion().isEmpty(), widget.accessibleName()
        with_keys = widget.grab().toImage()
        show.console.setFocus()
        assert widget.grab().toImage() != with_keys, f"{widget.accessibleName()!r} looks the same"


@pytest.mark.parametrize("corner", PAGES)
def test_escape_leaves_wherever_the_keys_are(qtbot, house, corner):
    show = opened(qtbot, house, corner)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), K.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), K.Key_Escape)
    assert show.console.overlay() is None
    assert not show.console.entry().is_open()
    assert not show.presentation.asking_end
    assert QApplication.focusWidget() is not None


def test_back_leaves_the_seldom_things_and_the_keys_are_not_lost(qtbot, house):
    show = opened(qtbot, house, "more")
    back = next(b for b in leaves(show.console) if b.accessibleName().startswith("Back to the"))
    back.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(back, K.Key_Space)
    assert any(b.accessibleName().startswith("More for") for b in leaves(show.console))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()


@pytest.mark.parametrize("sight", SIGHTS, ids=str)
@pytest.mark.parametrize("corner", CORNERS)
def test_nothing_is_cut_or_lies_over_another_thing(qtbot, house, corner, sight):
    show = opened(qtbot, house, corner, sight)
    assert (show.console.width(), show.console.height()) == (1366, 700)
    seen = show.console if corner not in PAGES else show.console.overlay() or show.console
    assert_nothing_is_cut(seen)
    if corner in TOOLS:
        for part in (show.console._bar, show.console._wall):
            assert not part.geometry().intersects(seen.geometry()), "the page lies over the bar"
    for line in seen.findChildren(Line):
        assert not line.isVisible() or line.fits(), line.text()


def test_the_question_for_the_finish_goes_though_the_layout_moves_it(qtbot, house):
    show = house.show()
    show.console.resize(1366, 700)
    show.presentation.go_to_step("welcome")
    qtbot.wait(50)
    assert show.console._finish.isHidden()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("corner", CORNERS)
def test_in_the_smallest_window_nothing_is_cut_either(qtbot, house, corner, percent):
    show = opened(qtbot, house, corner, Sight(percent), (SMALLEST.width(), SMALLEST.height()))
    seen = show.console if corner not in PAGES else show.console.overlay() or show.console
    assert_nothing_is_cut(seen)
