"""The poll desk: hands counted on its page, at the poll the run is at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from presenter.run.ballot import answers_of, counts_of, is_counted
from presenter.run.polling import Polling
from presenter.session.beats import Beat
from presenter.session.markdown import plain
from presenter.session.model import Poll
from presenter.stage.layouts.poll import option_letter
from presenter.windows.ballot_view import Answer
from presenter.windows.covers import Covers
from presenter.windows.poll_page import Ballot, PollPage
from presenter.windows.presentation import Presentation


class PollDesk(QObject):
    """Joins the commands of a poll to their page; the page goes when the run leaves the poll."""

    def __init__(self, presentation: Presentation, covers: Covers) -> None:
        super().__init__()
        self._show = presentation
        self._covers = covers
        self._polling = Polling(presentation.run)
        self._cleared: dict[str, tuple[int | None, ...]] = {}
        self.page = PollPage()
        self.page.closed.connect(covers.uncover)
        self.page.counted.connect(self._count)
        self.page.more.connect(self._more)
        self.page.clear_asked.connect(self._clear)
        self.page.show_asked.connect(self._show_bars)
        presentation.moved.connect(self._follow)

    def toggle(self) -> bool:
        """Lay the page over the console, or take it away; False where there is no poll."""
        if self._polling.poll() is None:
            return False
        self._fill()
        self._covers.toggle(self.page)
        return True

    def close(self) -> None:
        """Let go of the page."""
        self._show.moved.disconnect(self._follow)
        self.page.deleteLater()

    def _is_open(self) -> bool:
        return self.page.isVisible()

    @Slot()
    def _follow(self) -> None:
        if not self._is_open():
            return
        if self._polling.poll() is None:
            self._covers.uncover()
        else:
            self._fill()

    def _fill(self) -> None:
        step, state = self._polling.poll(), self._show.run.state
        if step is None:
            return
        scale = step.scale is not None
        counts = counts_of(state, step)
        answers = tuple(
            Answer(text if scale else option_letter(n), "" if scale else plain(text), count)
            for n, (text, count) in enumerate(zip(answers_of(step), counts, strict=True))
        )
        seen = state.position.name == "tally" and not state.unseen
        cleared = step.id in self._cleared
        question = plain(step.heading)
        self.page.show_ballot(Ballot(question, answers, state.people.count, seen, cleared))

    def _count(self, answer: int, count: int | None) -> None:
        step = self._polling.poll()
        if step is not None:
            self._show.apply(self._polling.set(step.id, answer, count))

    def _more(self, answer: int, by: int) -> None:
        step = self._polling.poll()
        if step is None:
            return
        change = self._polling.more if by > 0 else self._polling.less
        self._show.apply(change(step.id, answer))

    def _clear(self) -> None:
        """Take all counts back, or bring back those taken last."""
        step = self._polling.poll()
        if step is None:
            return
        counts = counts_of(self._show.run.state, step)
        if is_counted(counts):
            self._cleared[step.id] = counts
            self._show.apply(self._polling.clear(step.id))
        else:
            self._bring_back(step)
        self.page.view.setFocus()

    def _bring_back(self, step: Poll) -> None:
        for answer, count in enumerate(self._cleared.pop(step.id, ())):
            self._show.apply(self._polling.set(step.id, answer, count))

    def _show_bars(self) -> None:
        step = self._polling.poll()
        if step is not None:
            self._show.go_to(Beat(step.id, "tally"))
            self.page.view.setFocus()
