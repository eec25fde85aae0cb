"""What is doubtful in captions that can be read, for their author."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from presenter.film.captions import Captions
from presenter.session.language import translate
from presenter.session.words import seconds_text

_LETTERS = 110  # about what two lines hold at the usual size
_SLACK = 0.02  # seconds


def doubts(captions: Captions, path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield a code, a message and a hint for each doubt."""
    name = path.name
    if captions.old:
        words = translate(
            "caption_doubts", "The captions {file} are not in UTF-8: some letters may be wrong."
        )
        hint = translate("caption_doubts", "Save the file again as UTF-8.")
        yield "captions-encoding", words.format(file=name), hint
    if captions.timeless:
        words = translate(
            "caption_doubts",
            "%n caption(s) of {file} (ends|end) before (it|they) (begins|begin): never shown.",
            n=captions.timeless,
        )
        yield (
            "captions-times",
            words.format(file=name),
            translate("caption_doubts", "Mend their times."),
        )
    crossing = [two for one, two in pairwise(captions.cues) if two.start < one.end - _SLACK]
    if crossing:
        at = seconds_text(round(crossing[0].start, 1))
        words = translate(
            "caption_doubts",
            "Captions of {file} overlap, first at {time}; they share two lines meanwhile.",
        )
        hint = translate("caption_doubts", "Let each end before the next begins.")
        yield "captions-overlap", words.format(file=name, time=at), hint
    long = [cue for cue in captions.cues if sum(map(len, cue.lines)) > _LETTERS]
    if long:
        at = seconds_text(round(long[0].start, 1))
        words = translate(
            "caption_doubts",
            "%n caption(s) of {file} (is|are) too long for two lines, first at {time}.",
            n=len(long),
        )
        hint = translate("caption_doubts", "Split them; else their letters are smaller.")
        yield "captions-long", words.format(file=name, time=at), hint
