"""Commands for the answers board: what people say is written down, put in order and shown."""

from __future__ import annotations

from presenter.run.answers import column_of, columns_of
from presenter.run.board import (
    AnswerDeleted,
    AnswerDrafted,
    AnswerEdited,
    AnswerMoved,
    AnswersMerged,
    AnswerStarred,
    AnswersUndone,
    AnswerWritten,
    Board,
    BoardEvent,
    BoardHidden,
    BoardShown,
    fold_board,
)
from presenter.run.line import tidy
from presenter.run.run import Run, Told

LONGEST = 200
"""Letters of a new card; a longer text makes several."""
LONGEST_MERGED = 400
"""Letters that a card made of several, or edited, may have."""
LONGEST_DRAFT = 4000
"""Letters kept of what is typed and not entered."""
BETWEEN = " · "
"""What stands between the texts of cards that were merged."""
_ANY = 1_000_000


class Answering:
    """What can be asked of the boards of a run; each command returns what it caused.

    A step that has no board, a card that is not there, and a text without letters change nothing.
    """

    def __init__(self, run: Run) -> None:
        self._run = run

    def columns(self, step: str) -> tuple[str, ...] | None:
        """Return the titles of a step's columns, None where nothing can be written."""
        return columns_of(self._run.route.step_by_id(step))

    def board(self, step: str) -> Board:
        """Return a step's board."""
        return self._run.state.board(step)

    def write(self, step: str, text: str, column: int = 0) -> Told:
        """Add a card at the end of a column; each line of several, and more letters, make more."""
        columns = self.columns(step)
        if columns is None:
            return ()
        column, last = column_of(column, columns), self.board(step).last
        made = enumerate(pieces(text), last + 1)
        return self._run.tell(*(AnswerWritten(step, n, words, column) for n, words in made))

    def edit(self, step: str, card: int, text: str) -> Told:
        """Have a card say something else; what is too much for one makes further cards."""
        found = self.board(step).card(card)
        lines = pieces(text, LONGEST_MERGED)
        if found is None or not lines:
            return ()
        first, *rest = lines
        last = self.board(step).last
        more = (AnswerWritten(step, n, one, found.column) for n, one in enumerate(rest, last + 1))
        return self._told(AnswerEdited(step, card, first), *more)

    def draft(self, step: str, text: str, column: int = 0, card: int = 0) -> Told:
        """Keep what is typed so far, for a new card of a column or for a card; empty for nothing.

        It is kept as it is: it goes on being typed.
        """
        columns, board = self.columns(step), self.board(step)
        if columns is None or (card and board.card(card) is None):
            return ()
        text = text[:LONGEST_DRAFT]
        if text == board.draft(column, card):
            return ()
        return self._run.tell(AnswerDrafted(step, text, column, card))

    def move(self, step: str, card: int, column: int, before: int = 0) -> Told:
        """Put a card into a column, before another card or, with 0, at the end."""
        columns = self.columns(step)
        if columns is None:
            return ()
        return self._told(AnswerMoved(step, card, column_of(column, columns), before))

    def nudge(self, step: str, card: int, way: int) -> Told:
        """Move a card one place up (-1) or down (1) in its column."""
        found, columns = self.board(step).card(card), self.columns(step)
        if found is None or columns is None:
            return ()
        column = column_of(found.column, columns)
        pile = [one.number for one in self.board(step).cards if _in(one.column, column, columns)]
        at = pile.index(card) + way
        if not 0 <= at < len(pile):
            return ()
        after = pile[at] if way < 0 else next(iter(pile[at + 1 :]), 0)
        return self.move(step, card, column, after)

    def merge(self, step: str, card: int, into: int) -> Told:
        """Take one card into another, which says both; the same words are said once."""
        text = self.merged(step, card, into)
        if not text or len(text) > LONGEST_MERGED:
            return ()
        return self._told(AnswersMerged(step, card, into, text))

    def merged(self, step: str, card: int, into: int) -> str:
        """Return what two cards would say as one, however long; empty if one is not there."""
        one, other = self.board(step).card(card), self.board(step).card(into)
        if one is None or other is None or card == into:
            return ""
        if one.text.casefold() == other.text.casefold():
            return other.text
        return BETWEEN.join((other.text, one.text))

    def star(self, step: str, card: int) -> Told:
        """Have a card stand out, or no more."""
        found = self.board(step).card(card)
        if found is None:
            return ()
        return self._told(AnswerStarred(step, card, not found.starred))

    def delete(self, step: str, card: int) -> Told:
        """Take a card away."""
        return self._told(AnswerDeleted(step, card))

    def undo(self, step: str) -> Told:
        """Take the last change of the cards back."""
        return self._run.tell(AnswersUndone(step)) if self.board(step).past else ()

    def toggle(self, step: str) -> Told:
        """Show the room the answers, where it saw them last; or hide them, new ones too."""
        board = self.board(step)
        if self.columns(step) is None:
            return ()
        if board.shown:
            return self._run.tell(BoardHidden(step))
        return self._run.tell(BoardShown(step, board.page, board.seen))

    def turn(self, step: str, page: int) -> Told:
        """Show the room a page of the answers, from 0; what wall it is decides how many it has."""
        board = self.board(step)
        there = board.shown and board.seen == 0 and board.page == page
        if self.columns(step) is None or there or page < 0:
            return ()
        return self._run.tell(BoardShown(step, page))

    def _told(self, *events: BoardEvent) -> Told:
        """Have it happened if it changes anything."""
        first = events[0]
        boards = (self.board(first.step),)
        return self._run.tell(*events) if fold_board(boards, first) != boards else ()


def _in(column: int, wanted: int, columns: tuple[str, ...]) -> bool:
    return column_of(column, columns) == wanted


def pieces(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """Return what is typed or pasted as the texts of cards: one a line, none too long.

    A line too long for one card goes on on the next, from the beginning of a word.
    """
    made: list[str] = []
    for line in text.splitlines():
        rest = tidy(line, _ANY)
        while len(rest) > longest:
            head = rest[: longest + 1].rpartition(" ")[0] or rest[:longest]
            made.append(head)
            rest = rest[len(head) :].lstrip()
        if rest:
            made.append(rest)
    return tuple(made)
