"""Captions: word for word, at most two lines of 37 characters, in time with the speech.

37 characters and two lines follow the BBC's subtitle guidelines, read in October 2025.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from pathlib import Path

from tools.films.speech import Heard

WIDTH = 37
LINES = 2
_LINGER = 0.35  # seconds a caption stays after the voice


@dataclass(frozen=True, slots=True)
class Caption:
    """Text on the screen from `start` to `end`, in seconds."""

    start: float
    end: float
    text: str


def captions(heard: list[Heard]) -> list[Caption]:
    """Return the captions of all that is heard; the speaker is named at each line's start."""
    several = len({item.who for item in heard if item.who}) > 1
    made: list[Caption] = []
    line = 0
    for item in sorted(heard, key=lambda item: item.start):
        name = f"{item.who}: " if several and item.who and item.line != line else ""
        joins = bool(made) and item.line == line
        line = item.line
        joined = _joined(made[-1], item) if joins else None
        if joined:
            made[-1] = joined
        else:
            made += _pieces(name + item.text, item)
    return [_lingering(made, n) for n in range(len(made))]


def _joined(before: Caption, item: Heard) -> Caption | None:
    """Put a further sentence into the caption before, if both fit and stay readable."""
    apart = before.text.split("\n") + textwrap.wrap(item.text, WIDTH)
    if len(apart) <= LINES:
        return Caption(before.start, item.end, "\n".join(apart))
    together = textwrap.wrap(before.text.replace("\n", " ") + " " + item.text, WIDTH)
    if len(together) <= LINES:
        return Caption(before.start, item.end, "\n".join(together))
    return None


def _pieces(text: str, item: Heard) -> list[Caption]:
    lines = _balanced(text)
    groups = [lines[n : n + LINES] for n in range(0, len(lines), LINES)]
    share = (item.end - item.start) / sum(len(" ".join(group)) for group in groups)
    made, start = [], item.start
    for group in groups:
        end = start + share * len(" ".join(group))
        made.append(Caption(start, end, "\n".join(group)))
        start = end
    return made


def _balanced(text: str) -> list[str]:
    """Wrap text into as few lines as possible, then make them about equally long."""
    fewest = textwrap.wrap(text, WIDTH)
    longest = max(map(len, text.split()), default=0)  # no word is to be broken that fits a line
    for width in range(max(12, longest, len(text) // max(1, len(fewest))), WIDTH):
        lines = textwrap.wrap(text, width)
        if len(lines) == len(fewest):
            return lines
    return fewest


def _lingering(made: list[Caption], n: int) -> Caption:
    """Leave a caption up a little longer, but not into the next one."""
    here = made[n]
    limit = made[n + 1].start - 0.08 if n + 1 < len(made) else here.end + _LINGER
    if here.text.startswith("["):  # a sound may go on under the next words; its name need not
        return Caption(here.start, min(here.end, limit), here.text)
    return Caption(here.start, max(here.end, min(here.end + _LINGER, limit)), here.text)


def write_vtt(made: list[Caption], file: Path) -> None:
    """Write the captions as WebVTT."""
    parts = ["WEBVTT\n"]
    parts += [f"{_stamp(c.start)} --> {_stamp(c.end)}\n{c.text}\n" for c in made]
    file.write_text("\n".join(parts), encoding="utf-8")


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
