"""Spelling by the system, where there is one: words it does not know are underlined.

Qt has no spell checker. Enchant speaks for the system's own (AppleSpell on macOS, Hunspell and
others on Linux, where it is part of most desktops); it is used if its Python package `pyenchant` is
there, and is no condition for anything.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from presenter.windows.look import Ink, colour

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OFFERED = 5


class Speller(Protocol):
    """Knows the words of a language; asked on the window's thread, where it must be quick."""

    def knows(self, word: str) -> bool:
        """Return True if a word is spelled as it should be."""
        ...

    def offers(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the most likely first."""
        ...


class FakeSpeller:
    """Knows the words it is given."""

    def __init__(self, words: Iterable[str], offers: tuple[str, ...] = ()) -> None:
        self._words, self._offers = {word.casefold() for word in words}, offers

    def knows(self, word: str) -> bool:
        """Return True for the words given, however they are written."""
        return word.casefold() in self._words

    def offers(self, word: str) -> tuple[str, ...]:  # noqa: ARG002 - the same for any word
        """Return what was given to be offered."""
        return self._offers


class EnchantSpeller:
    """Asks the system's dictionary by Enchant."""

    def __init__(self, dictionary: Any) -> None:  # noqa: ANN401 - of a library without types
        self._dictionary = dictionary

    def knows(self, word: str) -> bool:
        """Return True if the dictionary has the word."""
        return bool(self._dictionary.check(word.replace("’", "'")))

    def offers(self, word: str) -> tuple[str, ...]:
        """Return the dictionary's first few."""
        return tuple(self._dictionary.suggest(word.replace("’", "'"))[:_OFFERED])


def load(language: str) -> Speller | None:
    """Return the system's dictionary of a language (`en`, `en-GB`), None where there is none.

    Takes some hundredths of a second: not for the window's thread.
    """
    try:
        import enchant
    except ImportError:  # the package, or the library it speaks to, is not there
        return None
    wanted = language.replace("-", "_") or "en"
    known = sorted(enchant.list_languages())
    alike = [tag for tag in known if tag.partition("_")[0] == wanted.partition("_")[0]]
    chosen = next((tag for tag in (wanted, "en_GB", *alike) if tag in alike), None)
    if chosen is None:
        return None
    try:
        return EnchantSpeller(enchant.Dict(chosen))
    except enchant.errors.Error:
        return None


class Spelling(QObject):
    """Looks for the system's speller once, on a thread of its own. `found` tells that it is there.

    `look` is what looks for one.
    """

    found = Signal()
    _loaded = Signal(object)

    def __init__(self, look: Callable[[str], Speller | None] = load) -> None:
        super().__init__()
        self._look = look
        self._language: str | None = None
        self.speller: Speller | None = None
        self._loaded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def begin(self, language: str) -> None:
        """Look for the speller of a language; the same one is looked for once."""
        if language == self._language:
            return
        self._language = language
        thread = threading.Thread(target=self._load, args=(language,), daemon=True)
        thread.name = "spelling"
        thread.start()

    def _load(self, language: str) -> None:
        self._loaded.emit(self._look(language))

    def _take(self, speller: Speller | None) -> None:
        self.speller = speller
        self.found.emit()


def wrong_words(text: str, speller: Speller, typing: int = -1) -> Iterator[tuple[int, int]]:
    """Yield the start and the length of each word that is not known.

    The word that ends where one is typing is not judged yet; nor are single letters and names
    written in capitals.
    """
    for found in _WORD.finditer(text):
        word = found[0]
        if len(word) < 2 or word.isupper() or found.end() == typing:
            continue
        if not speller.knows(word):
            yield found.start(), len(word)


class Underline(QSyntaxHighlighter):
    """Underlines in a document what the speller does not know."""

    def __init__(self, document: QTextDocument, spelling: Spelling) -> None:
        super().__init__(document)
        self._spelling = spelling
        self._typing = -1
        spelling.found.connect(self.rehighlight)

    def type_at(self, place: int) -> None:
        """Leave the word alone that ends here; -1 for none."""
        if place != self._typing:
            self._typing = place
            if self._spelling.speller is not None:
                self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Underline the words of a line."""
        speller = self._spelling.speller
        if speller is None:
            return
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wrong.setUnderlineColor(colour(Ink.BAD))
        typing = self._typing - self.currentBlock().position()
        for start, length in wrong_words(text, speller, typing):
            self.setFormat(start, length, wrong)
