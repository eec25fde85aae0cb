"""What the program remembers between runs, in one small JSON file."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from presenter.run.private import make_folder
from presenter.session.language import translate
from presenter.session.values import value

RECENT = 12
"""How many sessions are remembered."""
ROOMS = 24
"""How many sets of screens are remembered."""


@value
class ScreenMark:
    """What a screen is known by, wherever it stands; its size is the glass's, in millimetres."""

    name: str
    maker: str = ""
    model: str = ""
    serial: str = ""
    wide: int = 0
    high: int = 0

    @property
    def bare(self) -> ScreenMark:
        """The mark without the plug's name, which may be another the next time."""
        return replace(self, name="")

    @property
    def is_telling(self) -> bool:
        """True if it tells of the device and not of the plug alone."""
        return bool(self.maker or self.model or self.serial)

    def is_of(self, other: ScreenMark) -> bool:
        """True if both may well be of one screen: the same plug, or the same device elsewhere."""
        return self.name == other.name or (self.is_telling and self.bare == other.bare)


@value
class WallChoice:
    """Which of a set of screens the facilitator made the wall."""

    screens: tuple[ScreenMark, ...]
    wall: ScreenMark


@value
class Settings:
    """What is remembered from one show to the next.

    `recent` sessions opened and `walls` chosen, newest first; `keys` that were changed with what
    they are to do, by their names, whatever those may be: a program that is newer, or older, than
    the one that wrote them must not lose them.

    `player` is the film player to take ("auto", "vlc", "qt"), `output` the sound device by its
    name ("" is the system's); `heard_at` is when a test tone was heard, in ISO's form, `heard_on`
    where. Captions are of `caption_percent` of the usual size on a
    `caption_ground` ("box", "band", "none"), in `caption_language` where a film has it.
    `language` is the interface's ("" is the system's), `console_percent` the size of its texts;
    with `contrast` it has few, strong colours, with `still` nothing in it moves by itself.
    With `chime` the end of a countdown is heard.
    """

    recent: tuple[str, ...] = ()
    walls: tuple[WallChoice, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    player: str = "auto"
    output: str = ""
    heard_at: str = ""
    heard_on: str = ""
    caption_percent: int = 100
    caption_ground: str = "box"
    caption_language: str = ""
    language: str = ""
    console_percent: int = 100
    contrast: bool = False
    still: bool = False
    chime: bool = True

    def chose(self, screens: Iterable[ScreenMark], wall: ScreenMark) -> Settings:
        """Return the settings with the wall of a set of screens; the order says nothing."""
        made = WallChoice(tuple(screens), wall)
        others = tuple(each for each in self.walls if not _same(each.screens, made.screens))
        return replace(self, walls=(made, *others)[:ROOMS])

    def wall_among(self, screens: Iterable[ScreenMark]) -> ScreenMark | None:
        """Return which of these screens was made the wall when just they were there, if any was.

        Where the plugs have other names than then, the devices must be told apart without them.
        """
        here = tuple(screens)
        for choice in self.walls:
            if _same(choice.screens, here):
                return choice.wall
        bare = tuple(mark.bare for mark in here)
        for choice in self.walls:
            if _same((mark.bare for mark in choice.screens), bare):
                found = [mark for mark in here if mark.bare == choice.wall.bare]
                return found[0] if len(found) == 1 else None
        return None

    def known_wall(self, screens: Iterable[ScreenMark]) -> ScreenMark | None:
        """Return which of these was made the wall among other screens, the newest choice first.

        A plug alone says nothing: at another place another device is on it.
        """
        here = tuple(mark for mark in screens if mark.is_telling)
        for choice in self.walls:
            found = [mark for mark in here if mark == choice.wall]
            found = found or [mark for mark in here if mark.bare == choice.wall.bare]
            if len(found) == 1:
                return found[0]
        return None

    def opened(self, session: Path) -> Settings:
        """Return the settings with a session as the newest."""
        path = str(session.resolve())
        others = tuple(each for each in self.recent if each != path)
        return replace(self, recent=(path, *others)[:RECENT])


def settings_path() -> Path:
    """Return where this person's settings are kept."""
    import platformdirs

    return platformdirs.user_config_path("presenter", appauthor=False) / "settings.json"


def load_settings(path: Path) -> tuple[Settings, str]:
    """Return the settings, and a message if they could not be read: then they start afresh."""
    try:
        return _read(json.loads(path.read_text(encoding="utf-8")), path)
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), translate(
            "settings", "The settings in {file} cannot be read: {reason}."
        ).format(file=path, reason=error.strerror)
    except (ValueError, TypeError, RecursionError):
        return Settings(), translate(
            "settings", "The settings in {file} are damaged; they start afresh."
        ).format(file=path)


def save_settings(settings: Settings, path: Path) -> str:
    """Keep the settings; return what went wrong in plain words, or nothing.

    The file is written beside the old one and then put in its place, so that a crash leaves
    either the old or the new, whole.
    """
    import tempfile

    fresh: Path | None = None
    try:
        make_folder(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        fresh = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            stored = {**asdict(settings), "keys": dict(settings.keys)}
            json.dump(stored, file, indent=2, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        if fresh is not None:
            fresh.unlink(missing_ok=True)
        return translate("settings", "The settings could not be kept in {file}: {reason}.").format(
            file=path, reason=error.strerror
        )
    return ""


def _read(stored: Any, path: Path) -> tuple[Settings, str]:  # noqa: ANN401 - whatever the file holds
    """Return what can be read, and which of it is damaged; each of that is as usual again."""
    if not isinstance(stored, dict):
        raise TypeError
    kept: dict[str, Any] = {}
    damaged: list[str] = []
    for name, read in _READERS.items():
        if name in stored:
            try:
                kept[name] = read(stored[name])
            except (TypeError, ValueError):
                damaged.append(name)
    if not damaged:
        return Settings(**kept), ""
    return Settings(**kept), translate(
        "settings", "Damaged in {file}, so as usual again: {names}."
    ).format(file=path, names=", ".join(damaged))


def _recent(stored: Any) -> tuple[str, ...]:  # noqa: ANN401
    return tuple(_text(each) for each in _list(stored)[:RECENT])


def _walls(stored: Any) -> tuple[WallChoice, ...]:  # noqa: ANN401
    return tuple(_wall(each) for each in _list(stored)[:ROOMS])


def _keys(stored: Any) -> tuple[tuple[str, str], ...]:  # noqa: ANN401
    if not isinstance(stored, dict):
        raise TypeError
    return tuple((name, _text(wanted)) for name, wanted in stored.items())


def _list(stored: Any) -> list[Any]:  # noqa: ANN401
    if not isinstance(stored, list):
        raise TypeError
    return stored


def _text(stored: Any) -> str:  # noqa: ANN401
    if not isinstance(stored, str):
        raise TypeError
    return stored


def _moment(stored: Any) -> str:  # noqa: ANN401
    return _text(stored) and datetime.fromisoformat(stored).isoformat(timespec="minutes")


def _switch(stored: Any) -> bool:  # noqa: ANN401
    if not isinstance(stored, bool):
        raise TypeError
    return stored


def _percent(low: int, high: int) -> Callable[[Any], int]:
    def read(stored: Any) -> int:  # noqa: ANN401
        if type(stored) is not int:
            raise TypeError
        return min(high, max(low, stored))

    return read


def _one_of(*words: str) -> Callable[[Any], str]:
    def read(stored: Any) -> str:  # noqa: ANN401
        if stored not in words:
            raise ValueError
        return _text(stored)

    return read


def _wall(stored: Any) -> WallChoice:  # noqa: ANN401
    if not isinstance(stored, dict):
        raise TypeError
    marks = tuple(_mark(each) for each in _list(stored.get("screens")))
    return WallChoice(marks, _mark(stored.get("wall")))


def _mark(stored: Any) -> ScreenMark:  # noqa: ANN401
    if not isinstance(stored, dict):
        raise TypeError
    blank = ScreenMark("")
    known = {
        field.name: stored.get(field.name, getattr(blank, field.name)) for field in fields(blank)
    }
    if any(type(held) is not type(getattr(blank, name)) for name, held in known.items()):
        raise TypeError
    return ScreenMark(**known)


def _same(some: Iterable[ScreenMark], others: Iterable[ScreenMark]) -> bool:
    return Counter(some) == Counter(others)


_READERS: dict[str, Callable[[Any], Any]] = {
    "recent": _recent,
    "walls": _walls,
    "keys": _keys,
    "player": _one_of("auto", "vlc", "qt"),
    "output": _text,
    "heard_at": _moment,
    "heard_on": _text,
    "caption_percent": _percent(50, 200),
    "caption_ground": _one_of("box", "band", "none"),
    "caption_language": _text,
    "language": _text,
    "console_percent": _percent(100, 200),
    "contrast": _switch,
    "still": _switch,
    "chime": _switch,
}
