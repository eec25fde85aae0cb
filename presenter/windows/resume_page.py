"""The question after a run that stopped before its end: go on there, or start afresh."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.windows.look import Ink
from presenter.windows.pages import Page
from presenter.windows.signs import Sign


def ago_words(seconds: float) -> str:
    """Return how long ago something was, in the words people use."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return translate("resume_page", "just now")
    if minutes < 60:
        return translate("resume_page", "%n minute(s) ago", n=minutes)
    if minutes < 24 * 60:
        return translate("resume_page", "%n hour(s) ago", n=round(minutes / 60))
    return translate("resume_page", "%n day(s) ago", n=round(minutes / (24 * 60)))


class ResumePage(Page):
    """The run stopped before its end: go on there, or start afresh."""

    resume_chosen = Signal()
    fresh_chosen = Signal()

    def __init__(
        self,
        title: str,
        where: str,
        ago: float,
        notices: tuple[str, ...] = (),
        parent: QWidget | None = None,
        *,
        practice: bool = False,
    ) -> None:
        """Ask; `where` reads "at step 4, The blue folder", `ago` is in seconds.

        `notices` are paragraphs of what else is to be known, as what an edit changed since.
        """
        heading = (
            translate("resume_page", "Go on with the practice where you stopped?")
            if practice
            else translate("resume_page", "Go on where you stopped?")
        )
        super().__init__(heading, parent)
        self._say(title)
        self._say(f"{where[:1].upper()}{where[1:]}, {ago_words(ago)}.", bold=True)
        for notice in notices:
            self._say(notice, lines=6)
        self._say(
            translate(
                "resume_page",
                "Going on counts none of the time in between. Starting afresh begins at "
                "the cover; the record of the earlier run is kept.",
            ),
            ink=Ink.QUIET,
        )
        self._offer(translate("resume_page", "Go on"), Sign.PLAY, self.resume_chosen, main=True)
        self._offer(translate("resume_page", "Start afresh"), Sign.REPLAY, self.fresh_chosen)
        self._row.addStretch(1)
        self._offer(translate("resume_page", "Close"), Sign.CLOSE, self.closed)
