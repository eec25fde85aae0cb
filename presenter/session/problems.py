"""What is wrong with a session, in words its author can act on."""

from __future__ import annotations

from enum import StrEnum

from presenter.session.values import value


class Severity(StrEnum):
    """How bad it is: an error is not as format 1 says; a warning runs, but."""

    ERROR = "error"
    WARNING = "warning"


@value
class Place:
    """Where in a file something was written. Lines and columns count from 1."""

    file: str
    line: int
    column: int


NOWHERE = Place("", 0, 0)


@value
class Problem:
    """One thing wrong, where it is, and how to mend it.

    `code` is a stable word for programs (`unknown-key`); `message` says in plain words what is
    wrong; `hint` says what to write instead, or is empty.
    """

    file: str
    line: int
    column: int
    severity: Severity
    code: str
    message: str
    hint: str = ""

    @classmethod
    def at(
        cls, place: Place, severity: Severity, code: str, message: str, hint: str = ""
    ) -> Problem:
        """Return the problem at `place`."""
        return cls(place.file, place.line, place.column, severity, code, message, hint)

    @property
    def is_error(self) -> bool:
        """True for an error, False for a warning."""
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}: " if self.line else f"{self.file}: "
        hint = f"\n    {self.hint}" if self.hint else ""
        return f"{where}{self.severity}: {self.message} [{self.code}]{hint}"
