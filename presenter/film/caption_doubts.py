"""What is doubtful in captions that can be read, for their author."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from presenter.film.captions import Captions
from presenter.session.words import seconds_text

_LETTERS = 110  # about what two lines hold at the usual size
_SLACK = 0.02  # seconds


def doubts(captions: Captions, path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield a code, a message and a hint for each doubt."""
    name = path.name
    if captions.old:
        message = f"The captions {name} are not in UTF-8: some letters may be wrong."
        yield "captions-encoding", message, "Save the file again as UTF-8."
    if captions.timeless:
        message = f"{captions.timeless} captions of {name} end before they begin: never shown."
        yield "captions-times", message, "Mend their times."
    crossing = [two for one, two in pairwise(captions.cues) if two.start < one.end - _SLACK]
    if crossing:
        at = seconds_text(round(crossing[0].start, 1))
        message = f"Captions of {name} overlap, first at {at}; they share two lines meanwhile."
        yield "captions-overlap", message, "Let each end before the next begins."
    long = [cue for cue in captions.cues if sum(map(len, cue.lines)) > _LETTERS]
    if long:
        at = seconds_text(round(long[0].start, 1))
        message = f"{len(long)} captions of {name} are too long for two lines, first at {at}."
        yield "captions-long", message, "Split them; else their letters are smaller."
