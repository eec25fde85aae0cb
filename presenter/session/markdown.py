"""Markdown as plain blocks: CommonMark paragraphs, lists, emphasis and tables, no HTML."""

from __future__ import annotations

from functools import lru_cache

from presenter.session.values import value


@value
class Span:
    """A run of text with one look. A newline in the text is a line break."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False


Spans = tuple[Span, ...]


@value
class Paragraph:
    """A paragraph."""

    spans: Spans


@value
class Heading:
    """A heading inside a text; level 1 to 6."""

    spans: Spans
    level: int


@value
class Items:
    """A list; `first` is the number of its first item, None for a bulleted list."""

    items: tuple[tuple[Block, ...], ...]
    first: int | None = None


@value
class Table:
    """A table; `align` has `left`, `center` or `right` for each column."""

    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]
    align: tuple[str, ...]


@value
class Quotation:
    """A block quotation."""

    blocks: tuple[Block, ...]


@value
class Code:
    """A block of text kept as it is."""

    text: str


@value
class Rule:
    """A line across."""


Block = Paragraph | Heading | Items | Table | Quotation | Code | Rule


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
