"""The answers board: what people said at a step, as cards in columns."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.session.values import value

MOST_UNDONE = 50
"""How many changes of a board can be taken back, one by one."""


@value
class Card:
    """An answer. `number` is its own for good, `column` counts from 0; `starred` stands out."""

    number: int
    text: str
    column: int = 0
    starred: bool = False


@value
class Draft:
    """What is typed and not entered yet: a new card of a column, or a card's new text."""

    text: str
    column: int = 0
    card: int = 0  # 0 for a new one

    def is_of(self, column: int, card: int) -> bool:
        """True if it is the one for this column, or of this card."""
        return self.card == card and (bool(card) or self.column == column)


@value
class Board:
    """The cards of a step, in the order they stand in, whatever their column.

    `shown` tells whether the room sees them. It sees the page that has the card `seen`; where
    that is 0, the page of the number `page`, from 0. `past` are the cards before each of the last
    changes, the latest last; `last` is the highest number given.
    """

    step: str
    cards: tuple[Card, ...] = ()
    shown: bool = True
    page: int = 0
    last: int = 0
    past: tuple[tuple[Card, ...], ...] = ()
    seen: int = 0
    drafts: tuple[Draft, ...] = ()

    def card(self, number: int) -> Card | None:
        """Return the card of that number, or None."""
        return next((card for card in self.cards if card.number == number), None)

    def column(self, column: int) -> tuple[Card, ...]:
        """Return the cards of a column, in order."""
        return tuple(card for card in self.cards if card.column == column)

    def draft(self, column: int = 0, card: int = 0) -> str:
        """Return what is typed and not entered yet, in a column or for a card."""
        return next((one.text for one in self.drafts if one.is_of(column, card)), "")


@value
class AnswerWritten:
    """A new card, at the end of a column."""

    step: str
    card: int
    text: str
    column: int = 0


@value
class AnswerEdited:
    """A card says something else."""

    step: str
    card: int
    text: str


@value
class AnswerMoved:
    """A card stands in this column, before another card or, with 0, at its end."""

    step: str
    card: int
    column: int
    before: int = 0


@value
class AnswersMerged:
    """One card was taken into another, which says this now; the first is gone.

    If one of them stood out, what became of them does.
    """

    step: str
    card: int
    into: int
    text: str


@value
class AnswerStarred:
    """A card stands out, or no more."""

    step: str
    card: int
    on: bool


@value
class AnswerDeleted:
    """A card is gone."""

    step: str
    card: int


@value
class AnswersUndone:
    """The last change of the cards was taken back."""

    step: str


@value
class AnswerDrafted:
    """So far this is typed and not entered: a new card of a column, or a card's new text."""

    step: str
    text: str
    column: int = 0
    card: int = 0


@value
class BoardShown:
    """The room sees the cards of this step, at this page or, unless 0, where this card is."""

    step: str
    page: int = 0
    card: int = 0


@value
class BoardHidden:
    """The room does not see the cards of this step; new ones wait with them."""

    step: str


_Changed = (
    AnswerWritten | AnswerEdited | AnswerMoved | AnswersMerged | AnswerStarred | AnswerDeleted
)
BoardEvent = _Changed | AnswersUndone | AnswerDrafted | BoardShown | BoardHidden


def board_of(boards: tuple[Board, ...], step: str) -> Board:
    """Return a step's board, an empty one if nothing was written there."""
    return next((board for board in boards if board.step == step), Board(step))


def fold_board(boards: tuple[Board, ...], event: BoardEvent) -> tuple[Board, ...]:
    """Return all boards after an event; cards that are not there change nothing."""
    board = _after(board_of(boards, event.step), event)
    if any(one.step == event.step for one in boards):
        return tuple(board if one.step == event.step else one for one in boards)
    return (*boards, board)


def _after(board: Board, event: BoardEvent) -> Board:
    match event:
        case BoardShown():
            return replace(board, shown=True, page=event.page, seen=event.card)
        case BoardHidden():
            return replace(board, shown=False)
        case AnswerDrafted():
            return replace(board, drafts=_drafted(board.drafts, event))
        case AnswersUndone():
            if not board.past:
                return board
            before = board.past[-1]
            seen = _other(board.cards, before) or board.seen
            return replace(board, cards=before, past=board.past[:-1], seen=seen)
        case _:
            board = replace(board, drafts=_entered(board.drafts, event))
            cards = _changed(board.cards, event)
            if cards == board.cards:
                return board
            past = (*board.past, board.cards)[-MOST_UNDONE:]
            last, seen = max(board.last, event.card), _looked_at(board.cards, event)
            return replace(board, cards=cards, past=past, last=last, seen=seen)


def _drafted(drafts: tuple[Draft, ...], event: AnswerDrafted) -> tuple[Draft, ...]:
    others = tuple(one for one in drafts if not one.is_of(event.column, event.card))
    return (*others, Draft(event.text, event.column, event.card)) if event.text else others


def _entered(drafts: tuple[Draft, ...], event: _Changed) -> tuple[Draft, ...]:
    """Return the drafts without the one that an event has made a card, or whose card is gone."""
    match event:
        case AnswerWritten():
            return tuple(one for one in drafts if not one.is_of(event.column, 0))
        case AnswerEdited() | AnswerDeleted() | AnswersMerged():
            return tuple(one for one in drafts if one.card != event.card)
        case _:
            return drafts


def _looked_at(cards: tuple[Card, ...], event: _Changed) -> int:
    """Return the card that the room should see after a change: the one changed, or its nearest."""
    match event:
        case AnswersMerged():
            return event.into
        case AnswerDeleted():
            column = next(one.column for one in cards if one.number == event.card)
            same = [one.number for one in cards if one.column == column]
            at = same.index(event.card)
            near = same[at + 1 : at + 2] or same[max(0, at - 1) : at]
            return near[0] if near else 0
        case _:
            return event.card


def _other(cards: tuple[Card, ...], before: tuple[Card, ...]) -> int:
    """Return the first card that is another one, or stands elsewhere, than in `cards`; 0: none."""
    known = set(cards)
    new = next((card.number for card in before if card not in known), 0)
    if new or len(cards) != len(before):
        return new
    return next((b.number for a, b in zip(cards, before, strict=True) if a != b), 0)


def _changed(cards: tuple[Card, ...], event: _Changed) -> tuple[Card, ...]:
    if isinstance(event, AnswerWritten):
        known = any(card.number == event.card for card in cards)
        return cards if known else (*cards, Card(event.card, event.text, event.column))
    if not any(card.number == event.card for card in cards):
        return cards
    match event:
        case AnswerEdited():
            return _with(cards, event.card, text=event.text)
        case AnswerStarred():
            return _with(cards, event.card, starred=event.on)
        case AnswerDeleted():
            return _without(cards, event.card)
        case AnswersMerged():
            if event.into == event.card or all(card.number != event.into for card in cards):
                return cards
            both = (event.card, event.into)
            starred = any(card.starred for card in cards if card.number in both)
            left = _without(cards, event.card)
            return _with(left, event.into, text=event.text, starred=starred)
        case AnswerMoved():
            return _moved(cards, event)
        case _:
            assert_never(event)


def _with(
    cards: tuple[Card, ...], number: int, *, text: str | None = None, starred: bool | None = None
) -> tuple[Card, ...]:
    return tuple(
        replace(
            card,
            text=card.text if text is None else text,
            starred=card.starred if starred is None else starred,
        )
        if card.number == number
        else card
        for card in cards
    )


def _without(cards: tuple[Card, ...], number: int) -> tuple[Card, ...]:
    return tuple(card for card in cards if card.number != number)


def _moved(cards: tuple[Card, ...], event: AnswerMoved) -> tuple[Card, ...]:
    if event.before == event.card:
        return cards
    card = next(card for card in cards if card.number == event.card)
    rest = list(_without(cards, event.card))
    at = next((n for n, one in enumerate(rest) if one.number == event.before), len(rest))
    rest.insert(at, replace(card, column=event.column))
    return tuple(rest)
