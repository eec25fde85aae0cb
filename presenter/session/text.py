"""A text as plain blocks: paragraphs, lists, tables, with emphasis as the only look."""

from __future__ import annotations

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
