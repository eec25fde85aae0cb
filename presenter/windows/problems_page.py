"""A session with mistakes: what is wrong, where, and how to mend it."""

from __future__ import annotations

from html import escape
from itertools import groupby
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.session.problems import Problem
from presenter.windows.look import Ink, Look, Type
from presenter.windows.pages import Page
from presenter.windows.signs import Sign
from presenter.windows.words_view import Reading


def summary(problems: tuple[Problem, ...]) -> str:
    """Return how many errors and warnings there are."""
    errors = sum(problem.is_error for problem in problems)
    warnings = len(problems) - errors
    if not problems:
        return translate("problems_page", "Nothing is wrong")
    told_errors = translate("problems_page", "%n error(s)", n=errors)
    told_warnings = translate("problems_page", "%n warning(s)", n=warnings)
    if errors and warnings:
        return translate("problems_page", "{errors} and {warnings}").format(
            errors=told_errors, warnings=told_warnings
        )
    return told_errors if errors else told_warnings


def problem_html(problem: Problem) -> str:
    """Return a problem as rich text: its sign, its line, its message and its hint."""
    ink = Ink.BAD if problem.is_error else Ink.WARN
    mark = (
        translate("problems_page", "✕ Error")
        if problem.is_error
        else translate("problems_page", "△ Warning")
    )
    where = (
        ", " + translate("problems_page", "line {number}").format(number=problem.line)
        if problem.line
        else ""
    )
    hint = f'<br><span style="color:{Ink.QUIET}">{_kept(problem.hint)}</span>'
    return (
        f'<p><span style="color:{ink}"><b>{mark}{where}</b></span><br>{_kept(problem.message)}'
        f"{hint if problem.hint else ''}</p>"
    )


def _kept(text: str) -> str:
    return escape(text).replace("\n", "<br>")


class ProblemsPage(Page):
    """The problems of a session, grouped by file, and what can be done now."""

    look_again = Signal()
    present_anyway = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("problems_page", "{name} needs mending").format(name=name), parent, fill=True
        )
        self._count = self._say("", ink=Ink.QUIET)
        self._list = Reading(translate("problems_page", "What is wrong"), Type.BODY)
        self._body.addWidget(self._list, 1)
        self._anyway = self._offer(
            translate("problems_page", "Present without the marked parts"),
            Sign.PLAY,
            self.present_anyway,
        )
        self._offer(
            translate("problems_page", "Look again"), Sign.RELOAD, self.look_again, main=True
        )
        self._row.addStretch(1)
        self._offer(translate("problems_page", "Close"), Sign.CLOSE, self.closed)

    def show_problems(self, problems: tuple[Problem, ...], can_present: bool) -> None:  # noqa: FBT001 - one plain switch
        """List the problems; `can_present` tells whether a session can be made of the rest."""
        ordered = sorted(problems, key=lambda one: (one.file, one.line, one.column))
        self._count.set_text(
            translate(
                "problems_page",
                "{summary}. Mend the file in your editor, save it, then look again.",
            ).format(summary=summary(problems))
        )
        parts = []
        for file, found in groupby(ordered, key=lambda one: one.file):
            text = "".join(problem_html(problem) for problem in found)
            parts.append(
                (escape(PurePath(file).name or translate("problems_page", "The session")), text)
            )
        self._list.show_parts(tuple(parts))
        self._anyway.setEnabled(can_present)
        self._anyway.rename(
            translate("problems_page", "Present without the marked parts")
            if can_present
            else translate("problems_page", "Nothing can be presented until the errors are mended"),
            text=translate("problems_page", "Present without the marked parts"),
        )

    def text(self) -> str:
        """Return the list as plain text."""
        return self._list.toPlainText()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._list.rescale(look, 100)
