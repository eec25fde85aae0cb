"""A storyboard: what is seen and said in a drawn film, read from YAML.

Errors: FilmError, with a message for the person who writes the storyboard.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Point = tuple[float, float]


class FilmError(Exception):
    """A film cannot be made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How a speaker sounds: an espeak-ng voice, its pitch (0-99) and words a minute."""

    voice: str
    pitch: int = 50
    speed: int = 150


@dataclass(frozen=True, slots=True)
class Line:
    """Something heard: words of `who`, or a sound when `sound` is set.

    `at` is seconds after the scene's start; None is shortly after the line before.
    """

    who: str = ""
    says: str = ""
    sound: str = ""
    label: str = ""
    at: float | None = None
    seconds: float = 2.0
    cue: str = ""
    cue_after: float = 0.4


@dataclass(frozen=True, slots=True)
class Part:
    """A drawn thing: its kind (`person`, `clock` ...), its name, and its properties.

    A property is a number, a point, a word, or a mapping of seconds to such values; between
    the seconds numbers and points glide, words change at their second.
    """

    kind: str
    name: str
    props: dict[str, Any]

    def word(self, key: str, t: float, default: str = "") -> str:
        """Return a property as text at `t` seconds into the scene."""
        return str(_at(self.props.get(key, default), t))

    def number(self, key: str, t: float, default: float = 0.0) -> float:
        """Return a property as a number at `t` seconds into the scene."""
        value = _at(self.props.get(key, default), t)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise FilmError(f"{self.kind} {self.name}: {key} must be a number, not {value!r}.")
        return float(value)

    def point(self, key: str, t: float, default: Point = (0.0, 0.0)) -> Point:
        """Return a property as a point at `t` seconds into the scene."""
        value = _at(self.props.get(key, default), t)
        if not isinstance(value, list | tuple) or len(value) != 2:
            raise FilmError(f"{self.kind} {self.name}: {key} must be [x, y], not {value!r}.")
        return float(value[0]), float(value[1])

    def raw(self, key: str) -> Any:
        """Return a property as it was written, or None."""
        return self.props.get(key)


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of film with one list of parts, painted in their order."""

    id: str
    seconds: float
    parts: tuple[Part, ...]
    lines: tuple[Line, ...] = ()
    camera: Any = (640, 360, 1)
    dissolve: float = 0.0
    fade_out: float = 0.0

    def view(self, t: float) -> tuple[float, float, float]:
        """Return the camera at `t`: the middle of the picture (x, y) and how near it is."""
        value = _at(self.camera, t)
        if not isinstance(value, list | tuple) or len(value) != 3:
            raise FilmError(f"Scene {self.id}: camera must be [x, y, nearness], not {value!r}.")
        return float(value[0]), float(value[1]), float(value[2])


@dataclass(frozen=True, slots=True)
class Storyboard:
    """A whole film before it is drawn."""

    path: Path
    film: str
    voices: dict[str, Voice]
    scenes: tuple[Scene, ...]
    people: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        """How long the film is."""
        return sum(scene.seconds for scene in self.scenes)

    def starts(self) -> list[float]:
        """When each scene starts, in seconds."""
        return [sum(s.seconds for s in self.scenes[:n]) for n in range(len(self.scenes))]


def ease(x: float) -> float:
    """Return 0 to 1 for 0 to 1, slow at both ends."""
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


def blend(a: Any, b: Any, share: float) -> Any:
    """Return the value `share` of the way from a to b; words do not mix."""
    if isinstance(a, list | tuple) and isinstance(b, list | tuple) and len(a) == len(b):
        return [blend(x, y, share) for x, y in zip(a, b, strict=True)]
    if isinstance(a, int | float) and isinstance(b, int | float):
        return a + (b - a) * share
    return b if share >= 1 else a


def span(value: Any, t: float) -> tuple[Any, Any, float]:
    """Return the two written values around `t`, and how far it is between them, eased."""
    if not isinstance(value, dict):
        return value, value, 0.0
    times = sorted(value)
    n = bisect_right(times, t)
    if n == 0:
        return value[times[0]], value[times[0]], 0.0
    if n == len(times):
        return value[times[-1]], value[times[-1]], 0.0
    before, after = times[n - 1], times[n]
    return value[before], value[after], ease((t - before) / (after - before))


def _at(value: Any, t: float) -> Any:
    return blend(*span(value, t))


def read_storyboard(path: Path) -> Storyboard:
    """Read a storyboard file. Errors: FilmError that names the file and the place."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise FilmError(f"{path}: there is no such file.") from None
    except (yaml.YAMLError, UnicodeDecodeError) as why:
        raise FilmError(f"{path}: this is not a storyboard: {why}") from why
    try:
        return _storyboard(path, data)
    except FilmError as why:
        raise FilmError(f"{path}: {why}") from why


def _storyboard(path: Path, data: Any) -> Storyboard:
    if not isinstance(data, dict):
        raise FilmError("a storyboard starts with `film:` and a name.")
    _known(data, {"film", "voices", "people", "sets", "scenes"}, "The storyboard")
    if not data.get("film") or not data.get("scenes"):
        raise FilmError("`film:` and `scenes:` are needed.")
    voices = {
        name: _made(Voice, value, f"Voice {name}")
        for name, value in (data.get("voices") or {}).items()
    }
    people = data.get("people") or {}
    sets = data.get("sets") or {}
    scenes = tuple(
        _scene(raw, number, sets, people, voices) for number, raw in enumerate(data["scenes"], 1)
    )
    return Storyboard(path, str(data["film"]), voices, scenes, people)


def _scene(
    raw: Any, number: int, sets: dict[str, Any], people: dict[str, Any], voices: dict[str, Voice]
) -> Scene:
    if not isinstance(raw, dict):
        raise FilmError(f"Scene {number} must be a mapping with `seconds:` and `show:`.")
    where = f"Scene {raw.get('scene', number)}"
    known = {"scene", "seconds", "camera", "show", "lines", "dissolve", "fade_out", "about"}
    _known(raw, known, where)
    seconds = raw.get("seconds")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds <= 600:
        raise FilmError(f"{where}: `seconds:` must be a number above 0 and at most 600.")
    lines = tuple(_line(line, where, voices) for line in raw.get("lines") or [])
    scene = Scene(
        str(raw.get("scene", number)),
        float(seconds),
        tuple(_parts(raw.get("show") or [], where, sets, people)),
        lines,
        raw.get("camera", (640, 360, 1)),
        float(raw.get("dissolve", 0)),
        float(raw.get("fade_out", 0)),
    )
    scene.view(0)
    return scene


def _parts(raw: list[Any], where: str, sets: dict[str, Any], people: dict[str, Any]) -> list[Part]:
    parts: list[Part] = []
    for item in raw:
        if not isinstance(item, dict) or not item:
            raise FilmError(f"{where}: each thing shown is `kind: name` with its properties.")
        (kind, name), *rest = item.items()
        if kind == "use":
            if name not in sets:
                raise FilmError(f"{where}: there is no set called {name}.")
            parts += _parts(sets[name], f"Set {name}", sets, people)
            continue
        if kind == "person" and name not in people:
            raise FilmError(f"{where}: there is nobody called {name} under `people:`.")
        parts.append(Part(kind, str(name), dict(rest)))
    return parts


def _line(raw: Any, where: str, voices: dict[str, Voice]) -> Line:
    if isinstance(raw, dict):
        spoken = [key for key in raw if key in voices]
        if len(spoken) == 1:
            raw = {"who": spoken[0], "says": raw[spoken[0]]} | {
                key: value for key, value in raw.items() if key != spoken[0]
            }
    line: Line = _made(Line, raw, f"{where}, a line")
    if not line.sound and line.who not in voices:
        raise FilmError(f"{where}: {line.who or raw} has no voice. Add it under `voices:`.")
    if line.at is not None and (not math.isfinite(line.at) or line.at < 0):
        raise FilmError(f"{where}: `at:` must be seconds after the scene's start.")
    return line


def _known(raw: dict[str, Any], known: set[str], where: str) -> None:
    for key in raw:
        if key not in known:
            raise FilmError(f"{where}: `{key}` is not known. Known: {', '.join(sorted(known))}.")


def _made(kind: Any, raw: Any, where: str) -> Any:
    if not isinstance(raw, dict):
        raise FilmError(f"{where}: {raw!r} is not a mapping.")
    for key in raw:
        if key not in kind.__slots__:
            raise FilmError(
                f"{where}: `{key}` is not known, or nobody of that name has a voice. "
                f"Known: {', '.join(kind.__slots__)}."
            )
    try:
        return kind(**raw)
    except TypeError as why:
        raise FilmError(f"{where}: something is missing ({why}).") from why
