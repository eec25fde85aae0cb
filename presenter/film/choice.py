"""Which sound device films use: the one remembered by its name, while it is there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from presenter.session.language import translate
from presenter.session.values import value
from presenter.session.words import brief

_MOST = 3  # names of devices told in one line of the console
_LONGEST = 28  # letters of a name there
_NUMBER = re.compile(r"(?<=\()\s*\d+\s*-\s*|\s*#\s*\d+\s*$|\s+\(\d+\)$")


def found(wanted: str, names: Sequence[str]) -> str:
    """Return which of the devices is the one wanted, or nothing.

    Windows numbers a device that is put into another socket, "Speakers (2- USB Audio)", and may
    number it anew: where no name is the very same, the one that is alike but for its number is it,
    unless there are several.
    """
    if not wanted or wanted in names:
        return wanted
    alike = {name for name in names if _bare(name) == _bare(wanted)}
    return alike.pop() if len(alike) == 1 else ""


def _bare(name: str) -> str:
    """Return a name without the number the system gave it."""
    return " ".join(_NUMBER.sub("", name).casefold().split())


@value
class Choice:
    """The device wanted, "" for the usual one, and those that are there; None if not yet known."""

    wanted: str = ""
    names: tuple[str, ...] | None = None

    @property
    def used(self) -> str:
        """The device films sound on, "" for the usual one."""
        return self.wanted if self.names is None else found(self.wanted, self.names)

    @property
    def gone(self) -> bool:
        """True if the device wanted is known not to be there."""
        return bool(self.wanted) and not self.used


def usual_name() -> str:
    """Return what the system's usual device is called."""
    return translate("sound", "the computer’s usual loudspeaker")


def change_words(before: Choice, now: Choice, *, playing: bool) -> str:
    """Return what the console says of devices that came or went; nothing if that is no news."""
    if now.gone and not before.gone:
        text = (
            translate("sound", "The loudspeaker “{name}” is gone: the film goes on, on {other}.")
            if playing
            else translate(
                "sound", "The loudspeaker “{name}” is not there: films will sound on {other}."
            )
        )
        told = text.format(name=brief(now.wanted, _LONGEST), other=usual_name())
        return f"{told} {_choose_words(now.names or ())}"
    if before.gone and now.used and now.wanted == before.wanted:
        text = translate("sound", "The loudspeaker “{name}” is back: films sound on it again.")
        return text.format(name=now.used)
    return ""


def _choose_words(names: Sequence[str]) -> str:
    """Return what to press, with the devices there are, as far as a line holds them."""
    if not names:
        return translate("sound", "Press a to choose.")
    told = ", ".join(brief(name, _LONGEST) for name in names[:_MOST])
    if len(names) <= _MOST:
        return translate("sound", "Press a to choose: {names}.").format(names=told)
    more = translate("sound", "Press a to choose: {names} and %n more.", n=len(names) - _MOST)
    return more.format(names=told)


def tested_words(at: str, on: str) -> str:
    """Return when and where the test tone was heard, empty if it never was."""
    if not at:
        return ""
    when = datetime.fromisoformat(at)
    text = translate("sound", "Sound tested at {time} on {date}, on {name}.")
    return text.format(time=f"{when:%H:%M}", date=f"{when:%d.%m.%Y}", name=on or usual_name())
