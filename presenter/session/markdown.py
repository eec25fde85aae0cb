"""Markdown as plain blocks: CommonMark paragraphs, lists, emphasis and tables, no HTML."""

from __future__ import annotations

from functools import lru_cache

from presenter.session.text import Block, Items, Spans


@lru_cache(maxsize=2048)
def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text."""
    # Loaded at the first text, not at the program's start: it takes 30 ms.
    from presenter.session.markdown_parsing import read_blocks

    return read_blocks(text)


@lru_cache(maxsize=2048)
def spans(text: str) -> Spans:
    """Return a heading's or a label's text with its emphasis."""
    from presenter.session.markdown_parsing import read_spans

    return read_spans(text)


def plain(text: str) -> str:
    """Return the text of `spans(text)` without any look."""
    return "".join(span.text for span in spans(text))


def item_count(text: str) -> int:
    """Return how many top-level list items a Markdown text has."""
    return sum(len(block.items) for block in blocks(text) if isinstance(block, Items))
