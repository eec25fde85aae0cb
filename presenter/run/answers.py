"""Where answers can be written, and what of them the room sees."""

from __future__ import annotations

from presenter.run.board import Board
from presenter.run.scene import BoardView, CardView, ColumnView
from presenter.session.language import translate
from presenter.session.model import Activity, Discussion, Step

NOT_SEEN = (-1, -1)


def columns_of(step: Step | None) -> tuple[str, ...] | None:
    """Return the titles of a step's columns, None where nothing can be written.

    Where the file asks for no answers there is one column without a title all the same.
    """
    if not isinstance(step, Discussion | Activity):
        return None
    return step.capture or ("",)


def column_of(column: int, columns: tuple[str, ...]) -> int:
    """Return where a card stands: an edit of the file may have taken its column away."""
    return min(max(column, 0), len(columns) - 1)


def board_view(step: Step, board: Board) -> BoardView | None:
    """Return what the room sees of a step's answers, None if it sees none."""
    columns = columns_of(step)
    if columns is None or not board.shown or not board.cards:
        return None
    piles: list[list[CardView]] = [[] for _ in columns]
    seen = NOT_SEEN
    for card in board.cards:
        pile = column_of(card.column, columns)
        if card.number == board.seen:
            seen = (pile, len(piles[pile]))
        piles[pile].append(CardView(card.text, card.starred))
    views = (ColumnView(title, tuple(pile)) for title, pile in zip(columns, piles, strict=True))
    return BoardView(tuple(views), board.page, seen)


def answers_in(board: BoardView) -> int:
    """Return how many cards the room sees, on all pages."""
    return sum(len(column.cards) for column in board.columns)


def count_words(board: Board) -> str:
    """Return how many answers a step has, in words; empty for none."""
    count = len(board.cards)
    return translate("answers", "%n answer(s)", n=count) if count else ""


def hidden_words(step: Step | None, board: Board) -> str:
    """Say that there are answers which the room does not see; empty where there are none."""
    if columns_of(step) is None or board.shown or not board.cards:
        return ""
    return translate("answers", "%n answer(s), hidden (Shift+J shows them)", n=len(board.cards))
