"""A made-up language that shows which text of a window is not translated, and which is cut.

Its words are English with an accent on each letter and longer by half, so no two plain letters
stand together. What a window shows is read from a drawing of it, so painted texts count as well.
Sessions for these tests are in Greek: that is content, and nobody translates it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ACCENTED = "ÀßÇÐÉƑĜĤÎĴĶĹṀÑÖÞǪŔŠŢÛṼŴẊÝŽàƀçðéƒĝĥîĵķĺɱñöþǫŕšţûṽŵẋýž"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED) | {ord("…"): "‥"}
_KEPT = re.compile(r"(\{\w*\}|`[^`]*`|%n|<[^>]*>|\((?:\w*\|\w*|s)\))")
_WORD = re.compile(r"[A-Za-z]{2,}")
_GREEK = re.compile(r"[\u0370-\u03ff]")

# Names of keys, files, formats and programs, and what is the same in all languages.
NAMES = frozenset(
    (
        *("presenter", "VLC", "Qt", "EN", "EL", "Windows", "macOS", "GNOME", "KDE", "HDMI", "eDP"),
        *("Enter", "Space", "Shift", "Ctrl", "Alt", "Meta", "Escape", "Esc", "Tab", "Home"),
        *("PgUp", "PgDn", "PgDown", "End", "Up", "Down", "Left", "Right", "Ins", "Del"),
        *("yaml", "YAML", "small", "one", "mp", "HH", "mm", "min"),
    )
)


def pseudo(_context: str, text: str, n: int = -1) -> str:
    """Return a text in the made-up language."""
    parts = _KEPT.split(text)
    told = "".join(
        ("" if part.startswith("(") else part) if number % 2 else part.translate(_ACCENTS)
        for number, part in enumerate(parts)
    )
    longer = told + " " + "~" * max(1, len(text) * 2 // 5 - 1) if len(text) > 2 else told
    made = f"[{longer}]"
    return made.replace("%n", str(n)) if n >= 0 else made


def plain_words(text: str) -> list[str]:
    """Return the words of a text that are in no language but the programmers'."""
    return [word for word in _WORD.findall(text) if word not in NAMES]


def painted(widget: QWidget) -> list[str]:
    """Return all that a window paints as text, piece by piece."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    painter = QPainter(drawing)
    widget.render(painter, QPoint())
    painter.end()
    svg = bytes(buffer.data().data()).decode()
    return [re.sub(r"&\w+;", " ", each).strip() for each in re.findall(r"<text[^>]*>([^<]*)<", svg)]


def spoken(widget: QWidget) -> Iterator[str]:
    """Yield what the widgets of a window say of themselves to ears and to the mouse."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription())
        if each.isWindow():
            yield each.windowTitle()
        if isinstance(each, QLabel):
            yield each.text()
        text = getattr(each, "text", None)
        if callable(text) and isinstance(said := text(), str):
            yield said
        if isinstance(each, QAbstractItemView) and (model := each.model()) is not None:
            for row in range(model.rowCount()):
                for role in (3, 11, 12):  # tool tip, accessible text and description
                    yield str(model.index(row, 0).data(role) or "")


def untranslated(widget: QWidget) -> set[str]:
    """Return the texts of a window that are not in the made-up language."""
    told = (re.sub(r"<[^>]*>|`[^`]*`", " ", each) for each in (*painted(widget), *spoken(widget)))
    return {each for each in told if plain_words(each)}


def cut(widget: QWidget) -> set[str]:
    """Return the painted texts that end in "…" for want of room; a session's own words may."""
    whole = set(spoken(widget))
    return {
        each
        for each in painted(widget)
        if "…" in each and each not in whole and not _GREEK.search(each)
    }
