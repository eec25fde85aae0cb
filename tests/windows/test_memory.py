"""Memory of pictures goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

# In a process of its own: one that has run long keeps room of its own to put pictures in.
CODE = """
from pathlib import Path
from PySide6.QtGui import QImage
from presenter.windows.memory import give_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

give_back()
pictures = [QImage(1920, 1080, QImage.Format.Format_RGB32) for _ in range(12)]
for picture in pictures:
    picture.fill(1)
full, size, last = resident(), picture.sizeInBytes(), pictures.pop()
del picture
pictures.clear()
print((full - resident()) / size)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux kernel")
def test_pictures_let_go_of_leave_nothing_behind():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert float(done.stdout) > 11 * 0.9
