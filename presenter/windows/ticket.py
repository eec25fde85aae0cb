"""What a show is to be, from whoever asked what must be asked to whoever builds it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from presenter.session.beats import Beat
from presenter.session.model import Session
from presenter.session.values import value
from presenter.windows.room import Layout

if TYPE_CHECKING:
    from presenter.run.records import Loaded


@value
class Ticket:
    """What a show is to be: which session, how the windows lie, what it goes on from.

    `before` is the session as the earlier run was led by, where the file was edited since.
    """

    path: Path
    session: Session
    text: str
    layout: Layout
    earlier: Loaded | None = None
    before: Session | None = None
    at: Beat | None = None
    message: str = ""
    practice: bool = False
