"""Ctrl+C ends the loop in order, even while nothing happens, and is given back afterwards."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QEventLoop

from presenter.windows.interrupt import ending_by

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_end_wakes_a_loop_that_waits(number: signal.Signals) -> None:
    loop = QEventLoop()
    before = signal.getsignal(number)
    with ending_by(lambda: loop.exit(7)):
        os.kill(os.getpid(), number)
        assert loop.exec() == 7
    assert signal.getsignal(number) is before


def test_ctrl_c_raises_again_afterwards() -> None:
    with ending_by(lambda: None):
        os.kill(os.getpid(), signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
