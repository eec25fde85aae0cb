"""What this computer has for presenting, what it lacks, and how to get it. Nothing here raises."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from presenter import __version__
from presenter.film.choice import tested_words
from presenter.run.record import runs_folder
from presenter.run.settings import load_settings, settings_path
from presenter.session.language import noop, translate
from presenter.session.values import value
from presenter.share.display import has_display
from presenter.share.remedies import Need, package_manager, pip_remedy, remedy
from presenter.share.shipped import shipped_folder, shipped_sessions
from presenter.share.soundings import Sounding, sound
from presenter.share.unexpected import log_folder

_MEGABYTE = 1024 * 1024
_NEEDED_SPACE = 50 * _MEGABYTE
_WANTED_SPACE = 500 * _MEGABYTE


class State(StrEnum):
    """How a thing is."""

    WELL = "ok"
    NOTE = "note"  # worth knowing; nothing needed is missing
    MISSING = "MISSING"


_STATES = (noop("doctor", "ok"), noop("doctor", "note"), noop("doctor", "MISSING"))


@value
class Finding:
    """One thing looked at: what it is, how it is in words, and what mends it."""

    about: str
    words: str
    state: State = State.WELL
    fix: str = ""


@value
class Diagnosis:
    """All that was found."""

    findings: tuple[Finding, ...]

    @property
    def well(self) -> bool:
        """True if nothing needed is missing."""
        return all(finding.state is not State.MISSING for finding in self.findings)

    def in_words(self) -> str:
        """Return the findings a line each, and at the end what to do."""
        lines: list[str] = []
        for finding in self.findings:
            state = translate("doctor", finding.state)
            about = translate("doctor", finding.about)
            lines.append(f"{state:<8} {about:<10} {finding.words}")
            if finding.fix:
                fix = translate("doctor", "to mend it: {fix}").format(fix=finding.fix)
                lines.append(f"{'':19} {fix}")
        missing = sum(finding.state is State.MISSING for finding in self.findings)
        last = (
            translate("doctor", "%n thing(s) needed (is|are) missing.", n=missing)
            if missing
            else translate("doctor", "All that is needed is here.")
        )
        return "\n".join([*lines, "", last])


Ask = Callable[[str, dict[str, str]], Sounding]


def examine(
    ask: Ask = sound,
    environment: Mapping[str, str] = os.environ,
    manager: str | None = None,
    player: str | None = None,
) -> Diagnosis:
    """Look at everything. `ask` asks a library in a process of its own.

    `player` is the film player wished for, the settings' own if None.
    """
    wanted = load_settings(settings_path())[0].player if player is None else player
    own = dict(environment)
    unseen = own | ({"QT_QPA_PLATFORM": "offscreen"} if sys.platform.startswith("linux") else {})
    manager = package_manager() if manager is None else manager
    names = ("qt", "av", "vlc", "qt_films", "screens", "type", "outputs")
    shown = has_display(own)
    with ThreadPoolExecutor(2) as pool:
        asked = {
            name: pool.submit(ask, name, own if name == "screens" else unseen)
            for name in names
            if name != "screens" or shown
        }
        said = {name: answer.result() for name, answer in asked.items()}
    findings = (
        _program(),
        _qt(said["qt"]),
        _av(said["av"]),
        _films(_vlc(said["vlc"], manager), said["qt_films"], wanted),
        _screens(said.get("screens"), manager),
        _sound(said["outputs"]),
        _type(said["type"]),
        _sessions(),
        *_folders(),
        _space(),
    )
    return Diagnosis(findings)


def _program() -> Finding:
    words = f"presenter {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return Finding(noop("doctor", "program"), words)


def _qt(said: Sounding) -> Finding:
    if said.answer is None:
        fix = pip_remedy("PySide6-Essentials>=6.8,<6.12")
        return Finding(
            noop("doctor", "windows"),
            translate("doctor", "Qt cannot be loaded: {reason}").format(reason=said.trouble),
            State.MISSING,
            fix,
        )
    return Finding(
        noop("doctor", "windows"), f"PySide6 {said.answer['pyside']}, Qt {said.answer['qt']}"
    )


def _av(said: Sounding) -> Finding:
    if said.answer is None:
        words = translate("doctor", "PyAV cannot be loaded: {reason}").format(reason=said.trouble)
        return Finding(noop("doctor", "stills"), words, State.MISSING, pip_remedy("av>=14"))
    words = f"PyAV {said.answer['av']}, FFmpeg's libavcodec {said.answer['libavcodec']}"
    return Finding(noop("doctor", "stills"), words)


def _films(vlc: Finding, qt: Sounding, wanted: str) -> Finding:
    """Return by what films play, and why: as the settings wish, or as this computer can."""
    fails = qt.trouble if qt.answer is None else qt.answer["reason"]
    if wanted == "qt" and not fails:
        words = translate("doctor", "play through Qt Multimedia, as the settings wish")
        return Finding(noop("doctor", "films"), words)
    state = State.NOTE
    if vlc.state is State.WELL and wanted == "qt":
        words = translate(
            "doctor",
            "play through VLC: {vlc}; Qt Multimedia, which the settings wish, fails: {qt}",
        )
    elif vlc.state is State.WELL:
        state = State.WELL
        words = (
            translate("doctor", "play through VLC, as the settings wish: {vlc}")
            if wanted == "vlc"
            else translate("doctor", "play through VLC, which knows most kinds of film: {vlc}")
        )
    elif fails:
        state = State.MISSING
        words = translate("doctor", "cannot play: {vlc} Nor through Qt Multimedia: {qt}")
    else:
        words = translate(
            "doctor", "play through Qt Multimedia; VLC knows more kinds of film: {vlc}"
        )
    return replace(vlc, words=words.format(vlc=vlc.words, qt=fails), state=state)


def _vlc(said: Sounding, manager: str) -> Finding:
    fix = remedy(Need.VLC, manager)
    if said.answer is None:
        words = translate("doctor", "VLC's library ended with: {reason}")
        return Finding(
            noop("doctor", "films"), words.format(reason=said.trouble), State.MISSING, fix
        )
    if not said.answer["works"]:
        if "No module named" in said.answer["reason"]:
            fix = pip_remedy("python-vlc>=3.0.20123,<4")
        return Finding(noop("doctor", "films"), said.answer["reason"], State.MISSING, fix)
    return Finding(noop("doctor", "films"), f"libvlc {said.answer['version']}{_binding()}")


def _binding() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f", python-vlc {version('python-vlc')}"
    except PackageNotFoundError:
        return ""


def _screens(said: Sounding | None, manager: str) -> Finding:
    if said is None:
        words = translate("doctor", "no display here, so no windows; check and rehearse work")
        return Finding(noop("doctor", "screens"), words, State.NOTE)
    if said.answer is None:
        words = translate("doctor", "the display cannot be opened: {reason}").format(
            reason=said.trouble
        )
        return Finding(
            noop("doctor", "screens"), words, State.MISSING, _screens_fix(said.trouble, manager)
        )
    words = "; ".join(_screen_words(said.answer["screens"]))
    if len(said.answer["screens"]) < 2:
        return Finding(
            noop("doctor", "screens"),
            translate("doctor", "{words}; no projector is connected now").format(words=words),
            State.NOTE,
        )
    if not any(screen.get("wall") for screen in said.answer["screens"]):
        return Finding(
            noop("doctor", "screens"),
            translate("doctor", "{words}; all show the same picture").format(words=words),
            State.NOTE,
            translate("doctor", "extend the desktop to the projector: it must not be mirrored"),
        )
    return Finding(noop("doctor", "screens"), words)


def _screens_fix(trouble: str, manager: str) -> str:
    if "connect to display" in trouble or "Wayland" in trouble:
        return translate("doctor", "start it from a terminal of the desktop you are logged in to")
    return remedy(Need.QT_LIBRARIES, manager) if sys.platform.startswith("linux") else ""


def _screen_words(screens: list[dict[str, object]]) -> Iterator[str]:
    for screen in screens:
        name = f"{screen['name']} ({screen['maker']})" if screen["maker"] else f"{screen['name']}"
        scale = ""
        if screen["scale"] != 1:
            scale = ", " + translate("doctor", "enlarged {scale} times").format(
                scale=f"{screen['scale']:g}"
            )
        primary = ", " + translate("doctor", "the primary one") if screen["primary"] else ""
        wall = ", " + translate("doctor", "for the room") if screen.get("wall") else ""
        yield f"{name}: {screen['width']} x {screen['height']}{scale}{primary}{wall}"


def _sound(said: Sounding) -> Finding:
    if said.answer is None:
        return Finding(
            noop("doctor", "sound"),
            translate("doctor", "outputs cannot be listed: {reason}").format(reason=said.trouble),
            State.NOTE,
        )
    names = said.answer["outputs"]
    if not names:
        words = translate("doctor", "no sound output found; films will be silent")
        return Finding(noop("doctor", "sound"), words, State.NOTE)
    default = said.answer["default"]
    words = "; ".join(
        translate("doctor", "{name} (in use)").format(name=name) if name == default else name
        for name in names
    )
    heard = load_settings(settings_path())[0]
    tested = tested_words(heard.heard_at, heard.heard_on)
    return Finding(noop("doctor", "sound"), f"{words}. {tested}" if tested else words)


def _type(said: Sounding) -> Finding:
    if said.answer is None:
        return Finding(
            noop("doctor", "type"),
            translate("doctor", "letters cannot be loaded: {reason}").format(reason=said.trouble),
            State.MISSING,
        )
    if not said.answer["embedded"]:
        words = translate("doctor", "Atkinson Hyperlegible is not here; {family} is used").format(
            family=said.answer["family"]
        )
        return Finding(
            noop("doctor", "type"), words, State.NOTE, pip_remedy("fontpkg-atkinson-hyperlegible")
        )
    return Finding(noop("doctor", "type"), f"{said.answer['family']}")


def folders() -> dict[str, Path]:
    """Return the folders this user's program writes to, by what they hold."""
    return {
        noop("doctor", "records"): runs_folder(),
        noop("doctor", "settings"): settings_path().parent,
        noop("doctor", "log"): log_folder(),
    }


def _sessions() -> Finding:
    names = ", ".join(path.stem for path in shipped_sessions(shipped_folder()))
    if not names:
        return Finding(
            noop("doctor", "sessions"),
            translate("doctor", "none came with the program; open your own"),
            State.NOTE,
        )
    return Finding(
        noop("doctor", "sessions"), translate("doctor", "ready to run: {names}").format(names=names)
    )


def _folders() -> Iterator[Finding]:
    for about, folder in folders().items():
        trouble = _cannot_write(folder)
        if trouble:
            words = translate("doctor", "{folder} cannot be written to: {trouble}").format(
                folder=folder, trouble=trouble
            )
            fix = translate("doctor", "let this user write there, or free some space")
            yield Finding(about, words, State.MISSING, fix)
        else:
            yield Finding(about, f"{folder}")


def _cannot_write(folder: Path) -> str:
    try:
        with tempfile.NamedTemporaryFile(dir=_existing(folder)) as file:
            file.write(b"presenter")
            file.flush()
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there: nothing is made here."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _space() -> Finding:
    try:
        free = shutil.disk_usage(_existing(folders()["records"])).free
    except OSError as error:
        return Finding(
            noop("doctor", "disk"),
            translate("doctor", "its space cannot be read: {reason}").format(reason=error),
            State.NOTE,
        )
    number = f"{free // _MEGABYTE:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    words = translate("doctor", "{number} MB free").format(number=number)
    if free < _NEEDED_SPACE:
        return Finding(
            noop("doctor", "disk"),
            words,
            State.MISSING,
            translate("doctor", "free some space: a run could not be recorded"),
        )
    return Finding(
        noop("doctor", "disk"), words, State.WELL if free >= _WANTED_SPACE else State.NOTE
    )
