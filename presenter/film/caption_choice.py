"""Which of a film's caption languages is shown."""

from __future__ import annotations

from pathlib import Path

from presenter.session.model import Showing

OFF = "off"
"""What a film step says that is to have no captions."""


def choose(known: tuple[str, ...], *wishes: str) -> str:
    """Return the first wish that can be granted, else the first language known, "" without any.

    A wish is a language such as `de` or `en-GB`; another kind of the same language will do.
    """
    for wish in filter(None, wishes):
        same = [each for each in known if each.lower() == wish.lower()]
        kin = [each for each in known if _root(each) == _root(wish)]
        if same or kin:
            return (same or kin)[0]
    return known[0] if known else ""


def _root(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def caption_file(step: Showing, language: str = "") -> Path | None:
    """Return the caption file of a film step: of the language asked for, else the first."""
    known = dict(step.film.captions)
    if step.captions == OFF or not known:
        return None
    return known[choose(tuple(known), language, step.captions)]
