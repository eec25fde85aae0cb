"""The session of the soak, and how somebody edits its file meanwhile: well and badly."""

from __future__ import annotations

import random
from pathlib import Path

from tools.soak.clips import Clip

_HEAD = """\
presenter: 1
title: "A soak: {title}"
start: 09:30
finish: 17:00
assets: .
films:
{films}
sections:
"""
_WORDS = ("Power", "A good week", "Who decides", "The kettle", "Two chairs", "What helps", "Forms")
_CAPTIONS = """\
WEBVTT

00:00.200 --> 00:02.000
One line of what is said.

00:02.100 --> 00:06.000
A longer line of what is said, which may
well need two of them.

00:06.500 --> 00:13.000
The last of it.
"""


class Plan:
    """A session file that somebody keeps editing. `text` is what it should say at the moment."""

    def __init__(self, clips: list[Clip], seed: int) -> None:
        self._clips = clips
        chance = random.Random(f"plan {seed}")
        self._title = 1
        self._films = "\n".join(_film(n, clip, chance) for n, clip in enumerate(clips))
        self._steps: list[str] = []
        for n, clip in enumerate(clips):
            self._steps.append(_film_step(n, clip, chance))
            self._steps.append(_other(n, chance))

    @property
    def text(self) -> str:
        """The file's text as format 1 has it."""
        parts = [_HEAD.format(title=self._title, films=self._films)]
        for first in range(0, len(self._steps), 12):
            parts.append(f"  - title: Part {first // 12 + 1}\n    steps:\n")
            parts += self._steps[first : first + 12]
        return "".join(parts)

    @property
    def count(self) -> int:
        """How many steps there are."""
        return len(self._steps)

    def films(self) -> list[int]:
        """Return the numbers of the film steps."""
        return [n for n, step in enumerate(self._steps, 1) if step.startswith("      - film:")]

    def edit(self, chance: random.Random) -> str:
        """Change the session as people do; return in a word what was done."""
        self._title += 1
        at = chance.randrange(len(self._steps))
        what = chance.choice(("title", "add", "drop", "swap", "again"))
        if what == "add":
            self._steps.insert(at, _slide(1000 + self._title, chance))
        elif what == "drop" and len(self._steps) > len(self._clips):
            others = [n for n, step in enumerate(self._steps) if "- film:" not in step]
            del self._steps[chance.choice(others)]
        elif what == "swap":
            other = chance.randrange(len(self._steps))
            steps = self._steps
            steps[at], steps[other] = steps[other], steps[at]
        return what

    def spoiled(self, chance: random.Random) -> tuple[str, str]:
        """Return the text as an editor may leave it for a while, and what is wrong with it."""
        text = self.text
        what = chance.choice(("half", "empty", "unknown", "tab", "quote"))
        if what == "half":
            return text[: len(text) * chance.randrange(10, 90) // 100], what
        if what == "empty":
            return "", what
        more = {
            "unknown": "      - film: nobody-has-this\n",
            "tab": "\t- slide: A tab\n",
            "quote": '      - slide: "never closed\n',
        }
        return text + more[what], what


def write_captions(folder: Path) -> None:
    """Write the captions that some of the films have."""
    (folder / "lines.vtt").write_text(_CAPTIONS, encoding="utf-8")


def _film(n: int, clip: Clip, chance: random.Random) -> str:
    lines = [f"  film-{n + 1}:", f"    file: films/{clip.name}", f"    title: Film {n + 1}"]
    if chance.random() < 0.5:
        lines.append("    captions: {en: lines.vtt}")
    if chance.random() < 0.4:
        lines.append("    instead: In this film two people wait for somebody.")
    if chance.random() < 0.3:
        lines.append("    content_note: Somebody is turned away.")
    return "\n".join(lines)


def _film_step(n: int, clip: Clip, chance: random.Random) -> str:
    lines = [f"      - film: film-{n + 1}", f"        id: film-{n + 1}", "        minutes: 2"]
    begin, end = 0.0, clip.seconds
    if chance.random() < 0.25:
        begin = round(chance.uniform(0.3, 0.8), 2)
        lines.append(f"        from: {begin}")
    if chance.random() < 0.25:
        end = round(clip.seconds - chance.uniform(0.3, 0.8), 2)
        lines.append(f"        to: {end}")
    if chance.random() < 0.5:
        lines.append(f"        look_for: {chance.choice(_WORDS)}?")
    if chance.random() < 0.3:
        lines.append("        at_end: next")
    if chance.random() < 0.4:
        lines.append("        pauses:")
        for part in range(1, chance.choice((2, 2, 3))):
            at = round(begin + (end - begin) * part / 3, 2)
            lines += [f"          - at: {at}", f"            ask: {chance.choice(_WORDS)}?"]
            lines += ["            minutes: 1", "            rewind: 1"]
    return "\n".join(lines) + "\n"


def _other(n: int, chance: random.Random) -> str:
    make = (_slide, _talk, _poll, _task, _slide, _pause)[n % 6]
    return make(n, chance)


def _slide(n: int, chance: random.Random) -> str:
    reveal = "        reveal: true\n" if chance.random() < 0.4 else ""
    hidden = "        hidden: true\n" if chance.random() < 0.1 else ""
    points = "".join(f"          - {word}\n" for word in chance.sample(_WORDS, 4))
    return (
        f"      - slide: Slide {n} on {chance.choice(_WORDS)}\n        id: slide-{n}\n"
        f"        minutes: 2\n{reveal}{hidden}        text: |\n{points}"
        "        say: Say this, and **that**.\n"
    )


def _talk(n: int, chance: random.Random) -> str:
    return (
        f"      - discuss: Talk {n}, {chance.choice(_WORDS)}?\n        id: talk-{n}\n"
        "        prompts: [Who asked, Who decided]\n        reveal: true\n"
        "        rounds:\n          - {alone: 1}\n          - {pairs: 2}\n"
        "        listen_for: [strengths]\n        capture: [Helps, Hinders]\n"
    )


def _poll(n: int, _chance: random.Random) -> str:
    return f"      - poll: How sure are you ({n})?\n        id: poll-{n}\n        scale: 0-10\n" + (
        "        minutes: 1\n"
    )


def _task(n: int, _chance: random.Random) -> str:
    return (
        f"      - activity: Take it apart {n}\n        id: task-{n}\n        minutes: 3\n"
        "        groups: 4\n        instructions: |\n          1. Name it.\n"
        "          2. Split it.\n"
    )


def _pause(n: int, _chance: random.Random) -> str:
    return f"      - break: Tea {n}\n        id: tea-{n}\n        minutes: 15\n"
