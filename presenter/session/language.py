"""The language of the interface: English texts in the code, others by Qt's translation system.

The lower floors know no Qt, so what translates is handed in once, when the program starts; without
it the texts stay as they are written. Texts are marked by calling `translate` with a context (the
module's name) and the English text, whole and plain, so that Qt's `lupdate` finds them:

    translate("bar", "Step {number}: Enter goes there.").format(number=12)
    translate("bar", "%n minutes late", n=4)

A text that is made before the program has its language (a constant) is marked by `noop` there and
translated where it is used.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str, int], str]
"""From a context, an English text and a number (-1 for none) to the text to show."""


def _english(_context: str, text: str, n: int) -> str:
    return text.replace("%n", str(n)) if n >= 0 else text


_translator: Translator = _english


def speak(translator: Translator | None = None) -> None:
    """Show all texts as this translates them from now on; as they are written without one."""
    global _translator  # a program has one language, as Qt has one
    _translator = translator or _english


def translate(context: str, text: str, *, n: int = -1) -> str:
    """Return a text in the language of the interface; `n` decides on its plural form."""
    return _translator(context, text, n)


def noop(_context: str, text: str) -> str:
    """Mark a text to be translated later, where it is shown."""
    return text
