"""What all writers of a report do to a text: nothing but what no document can hold."""

from __future__ import annotations

import re
from unicodedata import bidirectional

# No document format has a place for these: control signs, halves of a letter, non-characters.
_NOWHERE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_BREAK = re.compile(r"\r\n?|[\x85\u2028\u2029]")


def fit(text: str) -> str:
    """Return a text with plain line ends, and "�" for each sign that no document can hold."""
    return _NOWHERE.sub("\N{REPLACEMENT CHARACTER}", _BREAK.sub("\n", text))


def runs_left(text: str) -> bool:
    """True if a text is written from right to left: its first letter with a direction is."""
    for letter in text:
        way = bidirectional(letter)
        if way in ("R", "AL"):
            return True
        if way == "L":
            return False
    return False
