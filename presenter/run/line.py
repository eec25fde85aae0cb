"""The line typed on the wall: made fit to be shown, whatever was typed or pasted."""

from __future__ import annotations

from unicodedata import category

LONGEST = 120
"""Letters that a line may have: two lines on the wall that can still be read at the back."""

# Invisible signs that turn the direction of what follows: pasted, they would turn it for good.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNSEEN = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


def tidy(text: str, longest: int = LONGEST) -> str:
    """Return a text as one plain line: signs that show nothing are gone, the rest is cut.

    What is longer than `longest` letters ends in "…", between words where there are any.
    """
    seen = (" " if category(one) in _UNSEEN else one for one in text if one not in _TURNING)
    line = " ".join("".join(seen).split())
    if not any(_shows(one) for one in line):
        return ""
    if len(line) <= longest:
        return line
    head = line[: longest - 1]
    whole = head.rpartition(" ")[0]
    return (whole if len(whole) > longest // 2 else head).rstrip() + "…"


def _shows(letter: str) -> bool:
    return category(letter)[0] in "LNPS"
