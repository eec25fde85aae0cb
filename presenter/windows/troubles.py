"""What goes wrong in front of the room, written down for the team's report.

Films that fail are events of their own; here is the rest: the projector, the loudspeaker, the
record itself, and what nobody expected.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from presenter.run.beside import Beside
from presenter.run.run import Run, Told
from presenter.session.language import translate


class Troubles(QObject):
    """Notes each trouble once as it comes and once as it goes. `write` keeps it in the record.

    What goes wrong before the cover is left, or after the end, no room has seen.
    """

    def __init__(self, run: Run, write: Callable[[Told], None]) -> None:
        super().__init__()
        self._run = run
        self._beside = Beside(run)
        self._write = write
        self._projector = False
        self._speaker = ""
        self._reason = ""

    @Slot(bool)
    def projector(self, missing: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Take in whether the projector is missing."""
        if missing and not self._projector:
            self._projector = self.met(translate("troubles", "The projector was gone."))
        elif self._projector and not missing:
            self._projector = False
            self.met(translate("troubles", "The projector was back."))

    def speaker(self, gone: str) -> None:
        """Take in which loudspeaker is gone that films should be heard on, empty for none."""
        before = self._speaker
        if gone and gone != before:
            text = translate("troubles", "The loudspeaker “{name}” was gone.")
            self._speaker = gone if self.met(text.format(name=gone)) else ""
        elif before and not gone:
            self._speaker = ""
            text = translate("troubles", "The loudspeaker “{name}” was there again, or another.")
            self.met(text.format(name=before))

    def recording(self, reason: str) -> None:
        """Take in why nothing can be written, empty if all is; on the cover that counts too."""
        before, self._reason = self._reason, reason
        if reason and not before:
            text = translate("troubles", "For a while nothing was recorded: {reason}")
            self._write(self._beside.problem(text.format(reason=reason)))
        elif before and not reason:
            text = translate("troubles", "Recorded again, with what happened meanwhile.")
            self._write(self._beside.problem(text))

    @Slot(str)
    def met(self, words: str) -> bool:
        """Write down what went wrong, in words; False if no room saw it."""
        events = () if self._run.state.begun is None else self._beside.problem(words)
        self._write(events)
        return bool(events)
