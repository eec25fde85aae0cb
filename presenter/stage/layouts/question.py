"""A discussion: its question stays large while prompts and rounds come."""

from __future__ import annotations

from presenter.run.scene import QuestionScene
from presenter.stage.fitting import line
from presenter.stage.layouts.parts import prompts
from presenter.stage.layouts.rounds import put_round
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import RUNNING
from presenter.stage.page import Page


def lay_question(scene: QuestionScene, page: Page) -> None:
    """Lay out the question and its prompts; the foot is kept free, so that nothing jumps.

    Answers have the place of the prompts but the last one shown, and the foot too where nothing
    stands there.
    """
    if scene.board is not None:
        from presenter.stage.layouts.answers import board_area, lay_board  # where there are some

        last = scene.prompts[: scene.shown or 0][-1:]
        lay_board(scene.question, scene.board, board_area(scene, page), page, "".join(last))
        if scene.round is not None:
            put_round(scene.round, page)
        return
    area = page.above_foot
    page.rule_at(area, scene.question)
    parts = [line(scene.question, 108, bold=True)]
    if scene.prompts:
        parts.append(prompts(scene.prompts, RUNNING, gap=1.0))
    page.stack(parts, below_rule(area))
    if scene.round is not None:
        put_round(scene.round, page)
