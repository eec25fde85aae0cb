"""Markdown blocks as the rich text that Qt's documents show."""

from __future__ import annotations

from presenter.session.markdown import blocks
from presenter.session.text import (
    Block,
    Code,
    Heading,
    Items,
    Paragraph,
    Quotation,
    Rule,
    Spans,
    Table,
)
from presenter.windows.look import LINE

_CODE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_TEXT = {**_CODE, ord("\n"): "<br>"}


def html(text: str) -> str:
    """Return a Markdown text as rich text."""
    return "".join(_block(block) for block in blocks(text))


def html_list(items: tuple[str, ...]) -> str:
    """Return short Markdown texts as a bulleted list."""
    if not items:
        return ""
    return "<ul>" + "".join(f"<li>{_inline(item)}</li>" for item in items) + "</ul>"


def _inline(text: str) -> str:
    """Return a text's own paragraph without the paragraph around it."""
    found = blocks(text)
    if len(found) == 1 and isinstance(found[0], Paragraph):
        return _spans(found[0].spans)
    return "".join(_block(block) for block in found)


def _spans(spans: Spans) -> str:
    made = []
    for span in spans:
        text = span.text.translate(_TEXT)
        for tag, wanted in (("code", span.code), ("i", span.emphasis), ("b", span.strong)):
            if wanted:
                text = f"<{tag}>{text}</{tag}>"
        made.append(text)
    return "".join(made)


def _block(block: Block) -> str:
    match block:
        case Paragraph(spans):
            return f"<p>{_spans(spans)}</p>"
        case Heading(spans):
            return f"<p><b>{_spans(spans)}</b></p>"
        case Items():
            return _items(block)
        case Table():
            return _table(block)
        case Quotation(inner):
            return f"<blockquote>{''.join(_block(part) for part in inner)}</blockquote>"
        case Code(text):
            return f"<pre>{text.translate(_CODE)}</pre>"
        case Rule():
            return "<hr>"


def _items(block: Items) -> str:
    tag = "ul" if block.first is None else "ol"
    start = "" if block.first in (None, 1) else f' start="{block.first}"'
    made = []
    for item in block.items:
        first, rest = item[:1], item[1:]
        lead = "".join(
            _spans(part.spans) if isinstance(part, Paragraph) else _block(part) for part in first
        )
        made.append(f"<li>{lead}{''.join(_block(part) for part in rest)}</li>")
    return f"<{tag}{start}>{''.join(made)}</{tag}>"


def _table(block: Table) -> str:
    def row(cells: tuple[Spans, ...], tag: str) -> str:
        made = [
            f'<{tag} align="{align or "left"}">{_spans(cell)}</{tag}>'
            for cell, align in zip(cells, block.align, strict=False)
        ]
        return f"<tr>{''.join(made)}</tr>"

    rows = row(block.head, "th") + "".join(row(cells, "td") for cells in block.rows)
    frame = f'border="1" bordercolor="{LINE}" cellspacing="0" cellpadding="4"'
    return f"<table {frame}>{rows}</table>"
