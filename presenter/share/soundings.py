"""What a library says of this computer, asked in a process of its own.

A library that cannot load its parts may end the process, so each is asked where that harms
nothing: `sound(NAME)` runs `python -m presenter.share.soundings NAME`, which prints JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from presenter.session.language import translate

_PATIENCE = 20.0
Answer = dict[str, Any]


@dataclass(frozen=True)
class Sounding:
    """What came back: an answer, or in `trouble` the last thing that was said."""

    answer: Answer | None
    trouble: str = ""


def sound(name: str, environment: dict[str, str] | None = None) -> Sounding:
    """Ask one library; never raises."""
    command = [sys.executable, "-m", "presenter.share.soundings", name]
    try:
        done = subprocess.run(  # noqa: S603 - our own module, in our own interpreter
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
            env=environment,
        )
    except subprocess.TimeoutExpired:
        return Sounding(
            None,
            translate("soundings", "no answer within {seconds} seconds").format(
                seconds=f"{_PATIENCE:.0f}"
            ),
        )
    except OSError as error:
        return Sounding(None, str(error))
    return _read(done)


def _read(done: subprocess.CompletedProcess[str]) -> Sounding:
    said = done.stdout.strip().splitlines()
    try:
        answer = json.loads(said[-1]) if said else None
    except ValueError:
        answer = None
    if done.returncode == 0 and isinstance(answer, dict):
        return Sounding(answer)
    return Sounding(
        None,
        _complaint(done.stderr)
        or translate("soundings", "it ended with {code}").format(code=done.returncode),
    )


def _complaint(said: str) -> str:
    """Return the line that says why: a traceback's last one, else the first."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    if not lines:
        return ""
    return lines[-1] if any(line.startswith("Traceback") for line in lines) else lines[0]


def _qt() -> Answer:
    import PySide6
    from PySide6.QtCore import qVersion

    return {"pyside": PySide6.__version__, "qt": qVersion()}


def _av() -> Answer:
    import av

    versions = av.library_versions.get("libavcodec", ())
    return {"av": av.__version__, "libavcodec": ".".join(map(str, versions))}


def _vlc() -> Answer:
    from presenter.film.vlc import probe_vlc

    return asdict(probe_vlc())


def _qt_films() -> Answer:
    from PySide6.QtGui import QGuiApplication

    from presenter.film.qt import QtPlayers

    application = QGuiApplication([])
    players, reason = QtPlayers.start()
    if players is not None:
        players.close()
    application.sendPostedEvents()
    return {"works": players is not None, "reason": reason}


def _screens() -> Answer:
    from PySide6.QtGui import QGuiApplication

    from presenter.share.screens import Screen, places

    application = QGuiApplication([])
    primary = application.primaryScreen()
    told = [
        Screen(
            screen.name(),
            screen.geometry().x(),
            screen.geometry().y(),
            screen.geometry().width(),
            screen.geometry().height(),
            primary=screen is primary,
            model=screen.model(),
            scale=screen.devicePixelRatio(),
        )
        for screen in application.screens()
    ]
    wall = places(told).wall if told else None
    rows = [
        {
            "name": screen.name(),
            "maker": f"{screen.manufacturer()} {screen.model()}".strip(),
            "width": round(screen.geometry().width() * screen.devicePixelRatio()),
            "height": round(screen.geometry().height() * screen.devicePixelRatio()),
            "scale": screen.devicePixelRatio(),
            "primary": screen is primary,
            "wall": known is wall,
        }
        for screen, known in zip(application.screens(), told, strict=True)
    ]
    return {"screens": rows, "platform": application.platformName()}


def _type() -> Answer:
    from PySide6.QtGui import QGuiApplication

    from presenter.stage.fonts import family

    application = QGuiApplication([])
    found = family()
    del application
    return {"family": found.text, "embedded": found.embedded}


def _outputs() -> Answer:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    application = QCoreApplication([])
    names = [device.description() for device in QMediaDevices.audioOutputs()]
    default = QMediaDevices.defaultAudioOutput().description()
    del application
    return {"outputs": names, "default": default}


_QUESTIONS: dict[str, Callable[[], Answer]] = {
    "qt": _qt,
    "av": _av,
    "vlc": _vlc,
    "qt_films": _qt_films,
    "screens": _screens,
    "type": _type,
    "outputs": _outputs,
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(_QUESTIONS[sys.argv[1]]()) + "\n")
