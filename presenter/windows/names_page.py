"""The page on which names are typed or pasted after a session, as people wish them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from presenter.run.apart import Apart, Person, write_apart
from presenter.run.signed_in import as_text, numbered, people_in
from presenter.session.language import translate
from presenter.windows.errand import Job
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, recolour, scroll_style
from presenter.windows.typing_page import TypingPage


class NamesPage(TypingPage):
    """A name a line, with a role behind a semicolon where there is one."""

    def __init__(self, record: Path, session: str) -> None:
        super().__init__(
            translate("names_page", "Who was there"),
            record,
            session,
            translate(
                "names_page",
                "A name a line, as it is wished for the certificate; a role behind a semicolon."
                " Two columns of a spreadsheet can be pasted. Names are kept on this computer only"
                " and are never joined with answers.",
            ),
        )
        self._known: dict[int, Person] = {}
        self._count = self._line("", ink=Ink.QUIET)
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(translate("names_page", "Names, one a line"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._typed)
        self._furnish(self.field)
        self._body.addWidget(self._count)

    def _show(self, apart: Apart) -> None:
        self._known = dict(apart.people)
        self.field.setPlainText(as_text(self._known))

    def _typed(self) -> None:
        count = len(people_in(self.field.toPlainText()))
        self._count.set_text(translate("names_page", "%n name(s)", n=count))
        self.change()

    def _job(self) -> tuple[Job, str]:
        record, people = self._record, people_in(self.field.toPlainText())
        made = numbered(people, self._known)
        words = translate("names_page", "Kept: %n name(s).", n=len(people))
        return (lambda: write_apart(record, people=made)), words

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self.field.setFont(look.font(Type.BODY))
        self.field.setStyleSheet(field_style("QPlainTextEdit", look))
        self.field.verticalScrollBar().setStyleSheet(scroll_style(look))


def field_style(kind: str, look: Look) -> str:
    """Return the style sheet of something in which a person types."""
    return recolour(
        f"{kind} {{background: {Ground.RAISED}; color: {Ink.TEXT};"
        f" border: {look.px(1)}px solid {EDGE}; border-radius: {look.px(6)}px;"
        f" padding: {look.px(6)}px;}}"
        f"{kind}:focus {{border: {look.px(3)}px solid {Ink.TEXT};}}"
    )
