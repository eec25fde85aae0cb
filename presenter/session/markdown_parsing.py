"""Markdown read by markdown-it-py into plain blocks. Imported only when a text needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from presenter.session.text import (
    Block,
    Code,
    Heading,
    Items,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Spans,
    Table,
)

# HTML stays the text it is; a text nested deeper than this is nobody's.
_PARSER = MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table")
_BULLETS = "•▪◦‣·"
# A heading takes emphasis only: `[x](y)` in it stays as written.
_LINE = MarkdownIt("zero", {"html": False}).enable(["emphasis", "escape", "backticks", "entity"])
_TABLE_ALIGN = {"text-align:center": "center", "text-align:right": "right"}


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text."""
    return tuple(_blocks(iter(_PARSER.parse(_dashed(text))), ""))


def _dashed(text: str) -> str:
    """Return a text whose bullets, as programs for letters write them, are Markdown's dashes."""
    if not any(mark in text for mark in _BULLETS):
        return text
    return re.sub(rf"(?m)^([ \t]*)[{_BULLETS}][ \t\u00a0]+", r"\1- ", text)


def read_spans(text: str) -> Spans:
    """Return a line's text with its emphasis."""
    tokens = _LINE.parseInline(" ".join(text.split()))
    return _spans(tokens[0].children or []) if tokens else ()


def _blocks(tokens: Iterator[Token], end: str) -> Iterator[Block]:
    """Yield the blocks up to the token that closes what they are in."""
    for token in tokens:
        match token.type:
            case "paragraph_open":
                yield Paragraph(_inline(tokens))
            case "heading_open":
                yield Heading(_inline(tokens), int(token.tag[1:]))
            case "bullet_list_open":
                yield Items(tuple(_items(tokens, "bullet_list_close")))
            case "ordered_list_open":
                first = int(token.attrs.get("start", 1))
                yield Items(tuple(_items(tokens, "ordered_list_close")), first)
            case "blockquote_open":
                yield Quotation(tuple(_blocks(tokens, "blockquote_close")))
            case "table_open":
                yield _table(tokens)
            case "fence" | "code_block":
                yield Code(token.content.rstrip("\n"))
            case "hr":
                yield Rule()
            case kind if kind == end:
                return


def _items(tokens: Iterator[Token], end: str) -> Iterator[tuple[Block, ...]]:
    for token in tokens:
        if token.type == end:
            return
        yield tuple(_blocks(tokens, "list_item_close"))


def _inline(tokens: Iterator[Token]) -> Spans:
    """Return the text of a block that holds one, with its closing token used up."""
    spans = _spans(next(tokens).children or [])
    next(tokens)
    return spans


def _table(tokens: Iterator[Token]) -> Table:
    rows: list[list[Spans]] = []
    align: list[str] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            if token.type == "th_open":
                align.append(_TABLE_ALIGN.get(str(token.attrs.get("style", "")), "left"))
            rows[-1].append(_inline(tokens))
    head, *body = (tuple(row) for row in rows)
    return Table(head, tuple(body), tuple(align))


def _spans(children: list[Token]) -> Spans:
    """Return the looks of a text; links show their text, pictures what they say they show."""
    spans: list[Span] = []
    strong = emphasis = 0
    for token in children:
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "softbreak":
                _add(spans, Span(" ", strong > 0, emphasis > 0))
            case "hardbreak":
                _add(spans, Span("\n", strong > 0, emphasis > 0))
            case "code_inline":
                _add(spans, Span(token.content, strong > 0, emphasis > 0, code=True))
            case "text" | "text_special" | "image":
                _add(spans, Span(token.content, strong > 0, emphasis > 0))
    return tuple(spans)


def _add(spans: list[Span], span: Span) -> None:
    """Append a span, to the last one if they look the same."""
    if not span.text:
        return
    last = spans[-1] if spans else None
    if last and replace(last, text=span.text) == span:
        spans[-1] = replace(last, text=last.text + span.text)
    else:
        spans.append(span)
