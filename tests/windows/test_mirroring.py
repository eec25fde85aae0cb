"""A mirror that Qt does not tell of."""

from __future__ import annotations

import sys

import pytest

from presenter.windows.mirroring import is_mirrored
from presenter.windows.screens import QtScreens


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there the system is asked")
def test_where_qt_tells_of_all_screens_nothing_else_is_asked():
    assert is_mirrored() is False


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_projector_that_comes_up_as_a_mirror_is_noticed_without_any_signal(qapp, qtbot, platform):
    system = [False]
    screens = QtScreens(qapp, lambda: system[0], platform)
    told = []
    screens.changed = lambda: told.append(screens.all()[0].shared)
    assert not screens.all()[0].shared
    system[0] = True
    qtbot.waitUntil(lambda: told == [True], timeout=10_000)
    screens.changed = lambda: None
    screens.deleteLater()


def test_elsewhere_nobody_asks(qapp):
    screens = QtScreens(qapp, lambda: True, "linux")
    assert not screens.all()[0].shared
    screens.deleteLater()
