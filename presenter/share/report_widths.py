"""How wide the columns of a table are."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.run.report import Table
from presenter.share.strips import Type, words

_BETWEEN = 130.0  # tenths of a point between columns


def widths(table: Table, width: float, head: int, cell: int) -> tuple[float, ...]:
    """Return how wide each column is, in tenths of a point as `width` is; together they fill it.

    `head` and `cell` are sizes of type. Numbers get what they need; where there is too little
    room, the widest columns of texts give way, and only they.
    """
    natural = []
    for n, name in enumerate(table.head):
        cells = [words(row[n], width, Type(cell)).width for row in table.rows]
        natural.append(max([words(name, width, Type(head, bold=True)).width, *cells]) + _BETWEEN)
    spare = width - sum(natural)
    if spare < 0:
        return _capped(natural, width)
    texts = [n for n in range(len(natural)) if not table.is_figures(n)] or [0]
    return tuple(w + (spare / len(texts) if n in texts else 0) for n, w in enumerate(natural))


def _capped(natural: Sequence[float], width: float) -> tuple[float, ...]:
    """Return the widths, none over a limit that makes them fill `width`."""
    limit = width / max(1, len(natural))
    for _ in natural:
        narrow = [each for each in natural if each <= limit]
        wide = len(natural) - len(narrow)
        if wide:
            limit = (width - sum(narrow)) / wide
    return tuple(min(each, limit) for each in natural)
