"""Memory of pictures goes back to the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.windows.memory import give_back


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux kernel")
def test_pictures_let_go_of_leave_nothing_behind():
    give_back()
    pictures = [QImage(1920, 1080, QImage.Format.Format_RGB32) for _ in range(12)]
    for picture in pictures:
        picture.fill(1)
    full = resident()
    kept = pictures[-1]
    del picture
    pictures.clear()
    assert full - resident() > 11 * kept.sizeInBytes() * 0.9
