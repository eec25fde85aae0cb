from __future__ import annotations

import pytest

from presenter.windows.welcome_art import PAPER, WelcomeArt
from tests.windows.views import colours


@pytest.mark.parametrize("size", [(200, 400), (800, 300)])
def test_the_drawing_fits_any_place(qtbot, size):
    art = WelcomeArt()
    qtbot.addWidget(art)
    art.resize(*size)
    assert PAPER in colours(art)
    assert art.accessibleName()
