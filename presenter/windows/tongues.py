"""The languages of the interface: which one is spoken, and its catalogue.

English is the source and needs no catalogue. The others are Qt's catalogues, `presenter_de.qm` in
`presenter/translations`, made by `make translations` from the `.ts` files beside them.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from presenter.session.language import Translator, in_english, speak, speak_on_wall

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from presenter.session.model import Session

FOLDER: Final = Path(__file__).resolve().parent.parent / "translations"
LANGUAGES: Final = {"en": "English", "de": "Deutsch", "cy": "Cymraeg"}
"""The languages by their codes, each named in itself. All but English are machine-made so far."""

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_held: list[QTranslator] = []  # Qt keeps no catalogue alive


def spoken(wanted: str, system: Iterable[str]) -> str:
    """Return the code of the language to speak: the one wanted, else the system's first known."""
    for each in (wanted, *system):
        code = re.split(r"[-_.@]", each)[0].lower()
        if code in LANGUAGES:
            return code
        if code in ("c", "posix"):
            break
    return "en"


def system_languages() -> list[str]:
    """Return the languages this person reads, the best first, as the system tells them.

    Where the environment tells them Qt is not loaded for it.
    """
    platform: str = sys.platform  # a text like others: the checker knows but its own
    if platform.startswith("linux"):
        told = (os.environ.get(name, "") for name in _VARIABLES)
        return [each for value in told for each in value.split(":") if each]
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()


def _catalogue(code: str) -> Translator | None:
    """Return what translates into a language, None if its catalogue cannot be read."""
    from PySide6.QtCore import QTranslator

    catalogue = QTranslator()
    if not catalogue.load(str(FOLDER / f"presenter_{code}.qm")):
        return None

    def told(context: str, text: str, n: int) -> str:
        found = catalogue.translate(context, text, None, n)
        return found.replace("%n", str(n)) if found else in_english(text, n)

    return told


def speak_of(session: Session) -> None:
    """Have the program's words on the wall in the language of a session.

    One that names no language, or none there is a catalogue for, has them as the interface is.
    """
    code = re.split(r"[-_]", session.language)[0].lower()
    if code == "en":
        speak_on_wall(lambda _context, text, n: in_english(text, n))
    else:
        speak_on_wall(_catalogue(code) if code in LANGUAGES else None)


def speak_language(wanted: str) -> str:
    """Speak a language from now on, "" is the system's; return its code.

    With an application Qt's own dialogs speak it too. A catalogue that cannot be read leaves all
    texts English.
    """
    code = spoken(wanted, () if wanted in LANGUAGES else system_languages())
    if code == "en":
        speak()
        return code
    told = _catalogue(code)
    speak(told)
    if told is None:
        return "en"
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

    if QCoreApplication.instance() is not None:
        own = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if own.load(f"{folder}/qtbase_{code}.qm"):  # Qt has no Welsh
            QCoreApplication.installTranslator(own)
            _held.append(own)
    return code
