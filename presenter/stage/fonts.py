"""The type on the wall: Atkinson Hyperlegible, embedded, made by the Braille Institute to be read.

A `Face` is a plain value; the QFont is made where it is used, since a QFont that two threads
share is not safe to use.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from presenter.session.values import value

_PACKAGE = "fontpkg_atkinson_hyperlegible"
_log = logging.getLogger(__name__)


@value
class Family:
    """The families in use; `embedded` is False when the shipped type could not be loaded."""

    text: str
    code: str
    embedded: bool


@value
class Face:
    """A look of letters: their size in page units and their cut."""

    px: int
    bold: bool = False
    italic: bool = False
    code: bool = False


@lru_cache(maxsize=1)
def family() -> Family:
    """Load the shipped type, once, and return what text is set in.

    Needs a QGuiApplication. If the files are missing or broken the system's own type is used, and
    the log says so: a session must run with whatever letters there are.
    """
    code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    found: list[str] = []
    for file in font_files():
        families = QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
        found.extend(families)
    if found:
        return Family(found[0], code, embedded=True)
    _log.warning("Atkinson Hyperlegible could not be loaded; the system's own type is used.")
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return Family(system, code, embedded=False)


def font_files() -> tuple[Path, ...]:
    """Return the shipped font files, regular first; empty if the package is not there."""
    # Found, not imported: importing the package would load all its metadata.
    spec = find_spec(_PACKAGE)
    places = spec.submodule_search_locations if spec else None
    files = [file for place in places or () for file in Path(place, "files").glob("*.ttf")]
    return tuple(sorted(files, key=lambda file: (not file.stem.endswith("-Regular"), file.name)))


def font(face: Face) -> QFont:
    """Return a new font for a face."""
    names = family()
    made = QFont(names.code if face.code else names.text)
    made.setPixelSize(max(1, face.px))
    made.setBold(face.bold)
    made.setItalic(face.italic)
    # Unhinted letters keep their widths at every scale, so one arrangement serves all sizes.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if not face.code:
        made.setStyleHint(QFont.StyleHint.SansSerif)
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
