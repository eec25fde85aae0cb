"""Cue times and caption files, written into the film library in place."""

from __future__ import annotations

import re
from pathlib import Path

from tools.films.storyboard import FilmError


def position(seconds: float) -> str:
    """Return a position in a film as m:ss.s, without a needless decimal."""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    text = f"{minutes}:{rest // 10:02}"
    return f"{text}.{rest % 10}" if rest % 10 else text


def update_library(file: Path, film: str, cues: dict[str, float], captions: str) -> None:
    """Set a film's cues and English captions; every other line stays as it is.

    Errors: FilmError when the library has no such film.
    """
    lines = file.read_text(encoding="utf-8").split("\n")
    starts = [n for n, line in enumerate(lines) if re.match(rf"{re.escape(film)}:\s*(#.*)?$", line)]
    if not starts:
        raise FilmError(f"{file} has no film called {film}. Add it, then draw again.")
    begin = starts[0] + 1
    after = [n for n in range(begin, len(lines)) if re.match(r"[^\s#]", lines[n])]
    block = lines[begin : after[0] if after else len(lines)]
    shown = ", ".join(f"{name}: {position(at)}" for name, at in cues.items())
    block = _set(block, "cues", f"{{{shown}}}")
    block = _set(block, "captions", f"{{en: {captions}}}")
    lines[begin : after[0] if after else len(lines)] = block
    file.write_text("\n".join(lines), encoding="utf-8")


def _set(block: list[str], key: str, value: str) -> list[str]:
    """Replace a key of the film, with whatever lies deeper under it, or add it at the end."""
    line = f"  {key}: {value}"
    for n, old in enumerate(block):
        if re.match(rf"  {key}:", old):
            end = n + 1
            while end < len(block) and re.match(r"   +\S", block[end]):
                end += 1
            return [*block[:n], line, *block[end:]]
    last = max((n for n, old in enumerate(block) if old.strip()), default=-1)
    return [*block[: last + 1], line, *block[last + 1 :]]
