"""The three looks of the wall, as colours.

Colours are `#rrggbb`. Every text colour has at least 4.5:1 against what it may stand on, every
graphic at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); large text gets no discount, since a projector
in a half-lit room takes contrast away. The tests compute it.
"""

from __future__ import annotations

from presenter.session.model import Theme
from presenter.session.values import value


@value
class Inks:
    """The colours of one surface: its ground, what is written on it and what is drawn on it.

    `tint` is a quiet second ground for panels, `line` a quiet graphic, `over` says time is up.
    """

    ground: str
    ink: str
    muted: str
    accent: str
    line: str
    tint: str
    over: str


@value
class Palette:
    """A look: the page, the cover, and what lies over a film.

    `veil` is how opaque (0 to 1) the film's ground lies over a frame under text; `shape` is the
    figure on the cover, and `box` how opaque the box under captions is.
    """

    page: Inks
    cover: Inks
    film: Inks
    shape: str
    veil: float = 0.8
    caption_ground: str = "#000000"
    caption_ink: str = "#ffffff"
    box: float = 0.82


_FILM = Inks(
    ground="#0d1316",
    ink="#f8f6f1",
    muted="#dbe0e0",
    accent="#a5ded6",
    line="#b9c4c6",
    tint="#1d272b",
    over="#ffcfb0",
)

_CALM = Palette(
    page=Inks(
        ground="#f8f6f1",
        ink="#17262c",
        muted="#4a5a61",
        accent="#0b5a60",
        line="#7d8a8c",
        tint="#eae8df",
        over="#9a2f14",
    ),
    cover=Inks(
        ground="#0d474d",
        ink="#fbfaf6",
        muted="#cfe0de",
        accent="#f0d9a8",
        line="#8fb5b3",
        tint="#13565c",
        over="#ffcfb0",
    ),
    film=_FILM,
    shape="#14595f",
)

_CONTRAST = Palette(
    page=Inks(
        ground="#ffffff",
        ink="#000000",
        muted="#2b2b2b",
        accent="#0a2f8f",
        line="#4d4d4d",
        tint="#eeeeee",
        over="#a00000",
    ),
    cover=Inks(
        ground="#000000",
        ink="#ffffff",
        muted="#e6e6e6",
        accent="#ffd94a",
        line="#b3b3b3",
        tint="#1c1c1c",
        over="#ffc0a0",
    ),
    film=Inks(
        ground="#000000",
        ink="#ffffff",
        muted="#f0f0f0",
        accent="#ffd94a",
        line="#cccccc",
        tint="#1c1c1c",
        over="#ffc9ad",
    ),
    shape="#242424",
    veil=0.86,
    box=0.9,
)

_DARK = Palette(
    page=Inks(
        ground="#11181c",
        ink="#f3f0e9",
        muted="#b7c2c6",
        accent="#86d3c8",
        line="#6f7f86",
        tint="#1d282e",
        over="#ffb38a",
    ),
    cover=Inks(
        ground="#0c1215",
        ink="#f8f5ee",
        muted="#bcc8cb",
        accent="#86d3c8",
        line="#6f7f86",
        tint="#18242a",
        over="#ffb38a",
    ),
    film=_FILM,
    shape="#16262b",
)

PALETTES: dict[Theme, Palette] = {
    Theme.CALM: _CALM,
    Theme.CONTRAST: _CONTRAST,
    Theme.DARK: _DARK,
}


def palette(theme: Theme) -> Palette:
    """Return the colours of a look."""
    return PALETTES[theme]


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def laid_over(top: str, opacity: float, below: str) -> str:
    """Return the colour seen when `top`, of that opacity, lies over `below`."""
    pairs = ((int(top[n : n + 2], 16), int(below[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a * opacity + b * (1 - opacity)):02x}" for a, b in pairs)
