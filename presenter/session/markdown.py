"""Markdown as plain blocks: CommonMark paragraphs, lists, emphasis and tables, no HTML.

The parser takes 25 ms to load, of the 350 in which the room sees something. Most texts are no more
than paragraphs, simple lists and words in asterisks; these are read here, and give the very blocks
that the parser gives (tested with it). All others load it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from presenter.session.text import Block, Items, Paragraph, Span, Spans

_MARKED = re.compile(r"[_`\\&\0]")  # in a line; asterisks are looked at apart
_MARKED_BLOCKS = re.compile(r"[_`\\&\0<\[|]|[^\S \n]|\s\n")  # also other spaces and hard breaks
_WORDS = r"(?=\*{0,2}[^\W\d_]|[“‘\"'(]|[0-9]+(?![0-9.)]))"  # how a plain line begins
_LINE = re.compile(_WORDS)
_BULLET = re.compile(rf"(-) {_WORDS}")
_NUMBER = re.compile(rf"([0-9]{{1,9}})\. {_WORDS}")
_EMPHASIS = re.compile(
    r"(?<![^\s(“‘\"'])(\*{1,2})(?=[^\W_])"
    r"([^*]*?)(?:(?<=[^\W_])\1(?=[\s.,:;!?)”’]|$)|(?<=\S)\1(?=\s|$))"
)


@lru_cache(maxsize=2048)
def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text."""
    simple = _simple_blocks(text)
    if simple is not None:
        return simple
    from presenter.session.markdown_parsing import read_blocks

    return read_blocks(text)


@lru_cache(maxsize=2048)
def spans(text: str) -> Spans:
    """Return a heading's or a label's text with its emphasis."""
    simple = None if _MARKED.search(text) else _simple_spans(" ".join(text.split()))
    if simple is not None:
        return simple
    from presenter.session.markdown_parsing import read_spans

    return read_spans(text)


def plain(text: str) -> str:
    """Return the text of `spans(text)` without any look."""
    return "".join(span.text for span in spans(text))


def item_count(text: str) -> int:
    """Return how many top-level list items a Markdown text has."""
    return sum(len(block.items) for block in blocks(text) if isinstance(block, Items))


def _simple_blocks(text: str) -> tuple[Block, ...] | None:
    """Return the blocks of a text that is no more than paragraphs and lists; None if it is more."""
    text = text.lstrip("\n").rstrip(" \n")
    if _MARKED_BLOCKS.search(text.replace("\n\n", "\n")):
        return None
    found: list[Block] = []
    for part in text.split("\n\n") if text else ():
        lines = part.split("\n")
        block = _paragraph(lines) or _items(lines, _BULLET) or _items(lines, _NUMBER)
        after_list = found and isinstance(found[-1], Items) and isinstance(block, Items)
        if block is None or after_list:  # two lists may be one
            return None
        found.append(block)
    return tuple(found)


def _paragraph(lines: list[str]) -> Paragraph | None:
    if not all(_LINE.match(line) for line in lines):
        return None
    simple = _simple_spans(" ".join(lines))
    return None if simple is None else Paragraph(simple)


def _items(lines: list[str], mark: re.Pattern[str]) -> Items | None:
    items: list[tuple[Block, ...]] = []
    for line in lines:
        found = mark.match(line)
        simple = _simple_spans(line[found.end() :]) if found else None
        if simple is None:
            return None
        items.append((Paragraph(simple),))
    first = mark.match(lines[0])
    return Items(tuple(items), int(first[1]) if first and first[1] != "-" else None)


def _simple_spans(line: str) -> Spans | None:
    """Return a line's spans, or None if its asterisks are not plainly around words."""
    made: list[Span] = []
    end = 0
    for found in _EMPHASIS.finditer(line):
        made.append(Span(line[end : found.start()]))
        strong = len(found[1]) == 2
        made.append(Span(found[2], strong=strong, emphasis=not strong))
        end = found.end()
    made.append(Span(line[end:]))
    if any("*" in span.text for span in made):
        return None
    return tuple(span for span in made if span.text)
