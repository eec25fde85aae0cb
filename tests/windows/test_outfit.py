"""What films need is loaded a little at a time, and a show can end in the middle of it."""

from __future__ import annotations

import pytest

from tests.windows.house import House


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def test_the_window_lives_between_the_steps(house, qtbot):
    show = house.show(settled=False)
    turns = []
    show.outfit._turn.timeout.connect(lambda: turns.append(show.outfit.is_done))
    qtbot.waitUntil(lambda: show.outfit.is_done, timeout=5000)
    assert len(turns) >= 3
    assert turns[-1]


def test_a_show_that_ends_while_its_players_are_loaded_ends_whole(house, qtbot):
    show = house.show(settled=False)
    show._settle_in()
    show.outfit._go_on()
    assert not show.outfit.is_done
    house.crash(show)
    qtbot.wait(100)
    assert not show.outfit.is_done
    again = house.show()
    assert again.outfit.is_done
