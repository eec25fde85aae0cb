"""The language of the interface: English texts in the code, others by Qt's translation system.

The lower floors know no Qt, so what translates is handed in once, when the program starts; without
it the texts stay as they are written. Texts are marked by calling `translate` with a context (the
module's name) and the English text, whole and plain, so that Qt's `lupdate` finds them:

    translate("bar", "Step {number}: Enter goes there.").format(number=12)
    translate("bar", "%n minute(s) late", n=4)

A number `n` stands as `%n` in the text; `(s)` or `(is|are)` after it give the English its form, a
catalogue holds the forms of its own language.

A text that is made before the program has its language (a constant) is marked by `noop` there and
translated where it is used.

What the program itself adds to the room's picture ("In pairs") is asked for by `on_wall`, in the
same form: it is in the language of the session where a catalogue has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Translator = Callable[[str, str, int], str]
"""From a context, an English text and a number (-1 for none) to the text to show."""


_FORMS = re.compile(r"\((\w*)\|(\w*)\)|\(s\)")


def in_english(text: str, n: int) -> str:
    """Return a source text with its number; `(s)` and `(is|are)` give it the form for `n`."""
    if n < 0:
        return text
    form = _FORMS.sub(lambda hit: (hit[1] or "") if n == 1 else (hit[2] or "s"), text)
    return form.replace("%n", str(n))


def _english(_context: str, text: str, n: int) -> str:
    return in_english(text, n)


_translator: Translator = _english
_of_wall: Translator | None = None


def speak(translator: Translator | None = None) -> None:
    """Show all texts, on the wall too, as this translates them; as they are written without one."""
    global _translator, _of_wall  # a program has one language, as Qt has one
    _translator, _of_wall = translator or _english, None


def speak_on_wall(translator: Translator | None = None) -> None:
    """Show the texts on the wall as this translates them; without one as all the others."""
    global _of_wall  # and it shows one session at a time
    _of_wall = translator


def translate(context: str, text: str, *, n: int = -1) -> str:
    """Return a text in the language of the interface; `n` decides on its plural form."""
    return _translator(context, text, n)


def on_wall(context: str, text: str, *, n: int = -1) -> str:
    """Return a text that the program adds to the room's picture, in the language of the session."""
    return (_of_wall or _translator)(context, text, n)


def noop(_context: str, text: str) -> str:
    """Mark a text to be translated later, where it is shown."""
    return text
