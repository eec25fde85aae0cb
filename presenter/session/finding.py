"""Finding steps by their words: what the room reads and what the facilitator reads.

Case and accents do not matter: who looks for "cafe" finds "Café", on whatever keyboard.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Poll,
    Session,
    Showing,
    Slide,
    Step,
)

# Letters that Unicode does not take for others with a mark.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe"})


def folded(text: str) -> str:
    """Return a text without case, accents and double spaces."""
    if text.isascii():  # most are, and it is ten times as fast
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return " ".join(bare.translate(_LETTERS).split())


def texts(session: Session) -> dict[str, str]:
    """Return all words of each step, folded, by the step's id."""
    return {step.id: " ".join(map(folded, _words(step))) for step in session.steps}


def matches(text: str, wanted: str) -> bool:
    """True if a folded text has every word of `wanted`, in any order."""
    return all(word in text for word in folded(wanted).split())


def _words(step: Step) -> Iterator[str]:
    yield from (step.heading, step.purpose, step.say, step.do, step.watch_for, step.notes)
    yield from (*step.materials, step.led_by, step.content_note)
    match step:
        case Slide():
            yield from (step.text, *step.columns)
            if step.quote is not None:
                yield from (step.quote.text, step.quote.by)
            if step.image is not None:
                yield step.image.alt
        case Showing():
            yield from (step.look_for, step.film.title, step.film.about)
            for pause in step.pauses:
                yield from (pause.ask, *pause.prompts, pause.say)
        case Discussion():
            yield from (*step.prompts, *step.listen_for)
            yield from (part.prompt for part in step.rounds)
        case Activity():
            yield from (step.instructions, step.groups)
            yield from (part.prompt for part in step.rounds)
        case Poll():
            yield from step.options
        case Break():
            yield step.text
