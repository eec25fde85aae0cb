"""What the room may be shown beside the plan, one key away and back."""

from __future__ import annotations

from enum import StrEnum

from presenter.session.values import value


class Aside(StrEnum):
    """What is on the wall in the place of the run's picture."""

    NONE = "none"
    AGREEMENT = "agreement"  # what the group agreed on
    SUPPORT = "support"  # where people find help
    PARKING = "parking"  # the parking lot
    GROUPS = "groups"  # who works with whom


@value
class AsideShown:
    """The room sees this in the place of the run's picture."""

    aside: Aside


@value
class AsideTaken:
    """The room sees the run's picture again."""


@value
class RemarkMade:
    """The facilitator's own remark at a step, for the team's report; the room never sees it."""

    text: str
    step: str = ""


@value
class ProblemMet:
    """Something went wrong in front of the room, in words."""

    text: str


@value
class PromptsShown:
    """All prompts of a discussion are shown at once, or again one by one."""

    step: str
    on: bool
