"""What a worker thread paints with is made before it begins."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# In a process of its own: here, other tests have long since needed them all.
PAINTING = """
import enum, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from presenter.run.events import RunState
from presenter.run.groups import Face
from presenter.run.scene import GroupsScene
from presenter.run.seen import scene_at
from presenter.session.beats import Route
from presenter.session.reading import read_session
from presenter.stage.still import Pictures
from presenter.windows.ahead import Wanted, paint

GROUPS = tuple((n, n + 1) for n in range(0, 24, 2))
application = QGuiApplication(["presenter"])
session = read_session(Path(sys.argv[1])).session
route, pictures, made = Route(session), Pictures(), []
make = enum.EnumType._create_

def counted(cls, name, *rest, **more):
    made.append(name)
    return make(cls, name, *rest, **more)

enum.EnumType._create_ = counted
for beat in route.beats:
    paint(Wanted(scene_at(route, RunState(position=beat), beat, ""), 320, 180), pictures)
for face in Face:
    paint(Wanted(GroupsScene(heading="", groups=GROUPS, face=face), 320, 180), pictures)
print(len(route.beats), *made)
"""
SESSION = str(Path(__file__).parents[2] / "sessions" / "every-kind.yaml")


def test_no_enumeration_is_first_made_while_a_scene_is_painted() -> None:
    command = [sys.executable, "-c", PAINTING, SESSION]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    beats, *made = done.stdout.split()
    assert int(beats) > 20
    assert made == []
