"""Captions: what is said in a film, read from WebVTT or SubRip files. Times are seconds."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from presenter.film.trouble import FilmProblem, check_file
from presenter.session.language import noop, translate
from presenter.session.values import value

_SPEAKER = re.compile(r"<v(?:\.[^ >]*)?\s+([^>]+)>")
_TAG = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""))
_AGAIN = noop("captions", "Save the captions again as WebVTT (.vtt) or SubRip (.srt).")
_LARGEST = 2 * 1024 * 1024  # bytes: a day of talk is less


@value
class Cue:
    """Lines seen from `start` up to `end`."""

    start: float
    end: float
    lines: tuple[str, ...]


@value
class Captions:
    """All captions of a film. `moments` are times at which the lines change, in order."""

    cues: tuple[Cue, ...]
    moments: tuple[float, ...] = ()
    shown: tuple[tuple[str, ...], ...] = ()  # the lines from each moment to the next
    old: bool = False  # the file was not in UTF-8 and was read as code page 1252
    timeless: int = 0  # captions in the file that end before they begin, and are never shown

    @classmethod
    def of(cls, cues: tuple[Cue, ...]) -> Captions:
        """Return captions of these cues; cues at the same time are seen one above the other."""
        ordered = tuple(sorted(cues, key=lambda cue: (cue.start, cue.end)))
        edges = sorted({edge for cue in ordered for edge in (cue.start, cue.end)})
        shown: list[tuple[str, ...]] = []
        current: list[Cue] = []
        ahead = 0
        for edge, _ in pairwise([*edges, float("inf")]):
            while ahead < len(ordered) and ordered[ahead].start <= edge:
                current.append(ordered[ahead])
                ahead += 1
            current = [cue for cue in current if cue.end > edge]
            shown.append(tuple(line for cue in current for line in cue.lines))
        return cls(ordered, tuple(edges), tuple(shown))

    def at(self, seconds: float) -> tuple[str, ...]:
        """Return the lines seen at a time, none if nothing is said."""
        place = bisect_right(self.moments, seconds) - 1
        return self.shown[place] if place >= 0 else ()

    @property
    def text(self) -> str:
        """All that is said, a line each: the transcript."""
        return "\n".join(" ".join(cue.lines) for cue in self.cues)


def read_captions(path: Path) -> Captions:
    """Read a WebVTT or SubRip file; FilmProblem if it is missing or holds no captions.

    The text is UTF-8, UTF-16 with its mark or, as old Windows programs write it, code page 1252.
    """
    check_file(path, translate("captions", _AGAIN))
    if path.stat().st_size > _LARGEST:
        raise FilmProblem(
            translate("captions", "{file} is too large for captions.").format(file=path.name),
            translate("captions", "Choose a .vtt or .srt file."),
        )
    import pysubs2

    try:
        text, old = _decoded(path.read_bytes())
        read = pysubs2.SSAFile.from_string(text, keep_html_tags=True)
    except (pysubs2.Pysubs2Error, OSError, ValueError, ArithmeticError) as error:
        raise FilmProblem(
            translate("captions", "{file} holds no captions the presenter can read.").format(
                file=path.name
            ),
            translate("captions", _AGAIN),
        ) from error
    found = [(event.start, event.end, _lines(event.text)) for event in read if not event.is_comment]
    found = [one for one in found if one[2]]
    cues = tuple(Cue(start / 1000, end / 1000, lines) for start, end, lines in found if end > start)
    if not cues:
        raise FilmProblem(
            translate("captions", "{file} holds no captions.").format(file=path.name),
            translate("captions", _AGAIN),
        )
    return replace(Captions.of(cues), old=old, timeless=len(found) - len(cues))


def _decoded(data: bytes) -> tuple[str, bool]:
    """Return the text, and whether it is in an old code page by the look of it."""
    wide = data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    old = False
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        text, old = data.decode("cp1252", errors="replace"), True
    return text.replace("\r\n", "\n").replace("\r", "\n"), old


def _lines(text: str) -> tuple[str, ...]:
    """Return a cue's lines as people read them: speakers named, marks taken away."""
    for hard in (r"\N", r"\n"):
        text = text.replace(hard, "\n")
    named = _SPEAKER.sub(_name_once, text)
    bare = _TAG.sub("", named)
    for written, meant in (*_ENTITIES, ("&amp;", "&")):
        bare = bare.replace(written, meant)
    return tuple(line for line in (" ".join(part.split()) for part in bare.split("\n")) if line)


def _name_once(match: re.Match[str]) -> str:
    """Return the speaker as `TESS: `, or nothing if the text itself begins with the name."""
    name = match.group(1).strip()
    said = _TAG.sub("", match.string[match.end() :]).lstrip().upper()
    return "" if said.startswith(f"{name.upper()}:") else f"{name.upper()}: "
