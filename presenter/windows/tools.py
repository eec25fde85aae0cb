"""What a facilitator adds to the wall by hand: the tools' page, a typed line, a free countdown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from presenter.session.language import translate
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.entry import MOST_MINUTES, minutes_in
from presenter.windows.keys import Action, Press
from presenter.windows.look import sight
from presenter.windows.marking import Marking, Tool
from presenter.windows.presentation import Presentation
from presenter.windows.tools_page import ToolsPage


class Tools(QObject):
    """Joins the marking to its page, to the console and to the wall."""

    def __init__(self, presentation: Presentation, console: ConsoleWindow, covers: Covers) -> None:
        super().__init__()
        self._presentation = presentation
        self._console = console
        self._covers = covers
        self.marking = Marking(presentation.display.mark, may_glide)
        self.page = ToolsPage(self.marking)
        self.page.done.connect(self.marking.put_down)
        self.page.hidden.connect(self._hidden)
        self.page.mirror.resized.connect(console.preview_resized)
        self.marking.changed.connect(self._follow)
        presentation.display.marks_dropped.connect(self.marking.forget)
        presentation.end_asked.connect(self._end_asked)
        covers.keys.kept = self._keeps
        covers.open_to_keys = self._is_open

    def act(self, action: Action) -> None:
        """Do what a key asks for."""
        _DOES[action](self)

    def escape(self) -> bool:
        """Leave the tool in use; False if there is none."""
        if self.marking.tool is None:
            return False
        self.marking.put_down()
        return True

    def close(self) -> None:
        """Let go of the page."""
        self.marking.forget()
        self.page.deleteLater()

    def line(self) -> None:
        """Ask for a line to be put on the wall."""
        entry, show = self._console.entry(), self._presentation
        if entry.is_open():
            entry.close_field()
        else:
            entry.ask_line(show.run.state.line, self._write)

    def countdown(self) -> None:
        """Ask for the minutes of a free countdown, or take it away."""
        entry, show = self._console.entry(), self._presentation
        if show.run.state.timer is not None:
            show.apply(show.run.take_timer())
        else:
            entry.ask_minutes(self._begin)

    def _write(self, typed: str) -> str:
        show = self._presentation
        show.apply(show.run.write_line(typed))
        return ""

    def _begin(self, typed: str) -> str:
        minutes = minutes_in(typed)
        if minutes is None:
            words = translate("tools", "Type minutes as a number up to {most}, for example 10.")
            return words.format(most=MOST_MINUTES)
        show = self._presentation
        show.apply(show.run.set_timer(minutes * 60))
        return ""

    def _follow(self) -> None:
        """Lay the page over the console while a tool is in use."""
        lies = self._is_open()
        if self.marking.tool is not None and not lies:
            self._covers.lay(self.page, inside=True)
            self._console.enlarge(self.page.mirror)
        elif self.marking.tool is None and lies:
            self._covers.uncover()

    def _hidden(self) -> None:
        self._console.enlarge(None)
        self.marking.put_down()

    def _end_asked(self, asking: bool) -> None:  # noqa: FBT001 - a signal's argument
        if asking:
            self.marking.put_down()

    def _is_open(self) -> bool:
        return self._console.overlay() is self.page

    def _keeps(self, press: Press) -> bool:
        return self._is_open() and self.page.keeps(*press)


def may_glide() -> bool:
    """Return False where this person wants as little as possible to move by itself."""
    return not sight().still


_DOES: dict[Action, Callable[[Tools], None]] = {
    Action.DRAW: lambda tools: tools.marking.pick(Tool.PEN),
    Action.POINT: lambda tools: tools.marking.pick(Tool.POINTER),
    Action.SPOTLIGHT: lambda tools: tools.marking.pick(Tool.SPOTLIGHT),
    Action.ZOOM: lambda tools: tools.marking.pick(Tool.ZOOM),
    Action.ERASE: lambda tools: tools.marking.erase(),
    Action.LINE: Tools.line,
    Action.FREE_COUNTDOWN: Tools.countdown,
}
