"""The evaluation: five questions on a sheet, asked before and after, and what the scores say."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.run.apart import HIGHEST, ITEMS, Sheet
from presenter.session.language import noop
from presenter.session.values import value

LEAD = noop("evaluation", "How sure are you that you can …")
QUESTIONS = (
    noop("evaluation", "see a person's strengths first"),
    noop("evaluation", "name five local places or groups"),
    noop("evaluation", "plan a first small step with someone"),
    noop("evaluation", "take a barrier apart"),
    noop("evaluation", "say what our team must change"),
)
"""What the sheets ask, each from 0 to 10; translated where they are shown."""


@value
class Mean:
    """A mean of so many scores; None of none."""

    mean: float | None
    count: int


@value
class ItemScores:
    """What the sheets say of a question.

    `change` is the mean change on the sheets that have a score both before and after: others say
    nothing of a change.
    """

    before: Mean
    after: Mean
    change: Mean

    @property
    def uneven(self) -> bool:
        """True if some sheets have a score on one side only."""
        return not self.before.count == self.after.count == self.change.count


def item_scores(sheets: Sequence[Sheet]) -> tuple[ItemScores, ...]:
    """Return what the sheets say, question by question."""
    made = []
    for item in range(ITEMS):
        pairs = [(sheet.before[item], sheet.after[item]) for sheet in sheets]
        changes = [a - b for b, a in pairs if a is not None and b is not None]
        made.append(
            ItemScores(
                _mean([before for before, _ in pairs if before is not None]),
                _mean([after for _, after in pairs if after is not None]),
                _mean(changes),
            )
        )
    return tuple(made)


def overall(sheets: Sequence[Sheet]) -> ItemScores:
    """Return what the sheets say over all questions; the counts are of sheets.

    A sheet counts with the mean of what it has; its change is that of the questions with both.
    """
    before = [_of(sheet.before) for sheet in sheets]
    after = [_of(sheet.after) for sheet in sheets]
    changes = []
    for sheet in sheets:
        both = zip(sheet.before, sheet.after, strict=True)
        each = [a - b for b, a in both if a is not None and b is not None]
        if each:
            changes.append(sum(each) / len(each))
    return ItemScores(
        _mean([mean for mean in before if mean is not None]),
        _mean([mean for mean in after if mean is not None]),
        _mean(changes),
    )


def _of(scores: tuple[int | None, ...]) -> float | None:
    return _mean([score for score in scores if score is not None]).mean


def _mean(numbers: Sequence[float]) -> Mean:
    return Mean(sum(numbers) / len(numbers) if numbers else None, len(numbers))


def score_in(text: str) -> int | None:
    """Return the score somebody typed, `x` for 10; None for anything else."""
    text = text.strip().lower()
    if text == "x":
        return HIGHEST
    return int(text) if text.isascii() and text.isdigit() and int(text) <= HIGHEST else None
