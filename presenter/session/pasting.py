"""What comes along when text is pasted, or another kind of file is given as a session.

Programs for letters write spaces, dashes and hyphens of their own that look like those of the
keyboard. In front of a text and around its key only the keyboard's count; inside a text all stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from presenter.session.language import noop, translate

DASHES = "‐‑‒–—−•▪◦‣·"
_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_ODD_SPACE = re.compile(f"[{_SPACES}]")
_NOT_SEEN = re.compile(f"[{_UNSEEN}]")
_ANY_SPACE = rf"[ \t{_SPACES}{_UNSEEN}]"
_HEAD = re.compile(
    rf"(?P<lead>{_ANY_SPACE}*)(?P<dash>(?:[-{DASHES}]{_ANY_SPACE}+)?)"
    rf"(?:(?P<key>[a-z_{_UNSEEN}]+){_ANY_SPACE}*:(?P<after>{_ANY_SPACE}*))?"
)
_KINDS = (
    (b"pk\x03\x04", noop("pasting", "a document of Word or LibreOffice, or a packed folder")),
    (b"\xd0\xcf\x11\xe0", noop("pasting", "a document of an old Word")),
    (b"{\\rtf", noop("pasting", "a text with formatting (RTF)")),
    (b"%pdf-", noop("pasting", "a PDF")),
    (b"<!doctype html", noop("pasting", "a page of the internet")),
    (b"<html", noop("pasting", "a page of the internet")),
)
_FENCE = "```"
_LOOKS = noop(
    "pasting", "A space, dash or hidden mark was pasted here that is not the keyboard's own."
)
_NO_PART = noop("pasting", "This line came along with pasted text; it is no part of a session.")


class Tidied(NamedTuple):
    """A line (from 0) as it should be, the column of the first change, and what to say."""

    line: int
    column: int
    text: str
    message: str
    hint: str = ""


def foreign(data: bytes) -> str:
    """Return in words what kind of file this is if it is surely not a plain text, or nothing."""
    start = data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    what = next((what for mark, what in _KINDS if start.startswith(mark)), "")
    return translate("pasting", what) if what else ""


def wide_without_mark(data: bytes) -> str:
    """Return the encoding of UTF-16 text that lacks its mark, or nothing."""
    some = data[:200]
    if len(some) < 20:
        return ""
    if not any(some[1::2]) and all(some[0::2]):
        return "utf-16-le"
    return "utf-16-be" if not any(some[0::2]) and all(some[1::2]) else ""


def tidied(lines: list[str], keys: frozenset[str]) -> Iterator[Tidied]:
    """Yield the lines that need another look than they were pasted with."""
    for number, line in enumerate(lines):
        if line.startswith(_FENCE):
            yield Tidied(
                number,
                0,
                "",
                translate("pasting", _NO_PART),
                translate("pasting", "Remove the line."),
            )
            continue
        text = _straight(line, keys)
        if text != line:
            pairs = enumerate(zip(line, text, strict=False))
            column = next((n for n, (a, b) in pairs if a != b), len(text))
            yield Tidied(number, column, text, translate("pasting", _LOOKS))


def _straight(line: str, keys: frozenset[str]) -> str:
    """Return a line whose front is as the keyboard writes it."""
    hit = _HEAD.match(line)
    if hit is None:
        return line
    lead = _plain(hit["lead"])
    key = _NOT_SEEN.sub("", hit["key"] or "")
    if key not in keys:
        return lead + line[hit.end("lead") :]
    dash = _plain(hit["dash"])
    rest = line[hit.end() :]
    after = _plain(hit["after"]) or (" " if hit["after"] and rest else "")
    if hit["key"] == key and hit["after"] == after:
        middle = line[hit.start("key") : hit.end()]
    else:
        middle = f"{key}:{after}"
    return f"{lead}{'-' + dash[1:] if dash else ''}{middle}{rest}"


def _plain(spaces: str) -> str:
    return _NOT_SEEN.sub("", _ODD_SPACE.sub(" ", spaces))
