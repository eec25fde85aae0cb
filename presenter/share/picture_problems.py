"""Pictures that cannot be shown, or not whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImageReader

from presenter.session.language import noop, translate
from presenter.session.model import Session, Showing, Slide
from presenter.session.problems import Place, Problem, Severity
from presenter.stage.still import Pictures

_AGAIN = noop("picture_problems", "Save it again as PNG, JPEG or SVG. Until then the room sees {}.")
_SMALLER = noop(
    "picture_problems",
    "Save it again with at most 3840 pixels across. Until then the room sees {}.",
)
_SEGMENT_SCAN, _END = 0xDA, b"\xff\xd9"


def picture_problems(session: Session, pictures: Pictures) -> Iterator[Problem]:
    """Yield a warning for each picture of a session that the room will not see as it is meant."""
    for path, place, instead in dict.fromkeys(_pictures(session)):
        # A missing file was told when the format was read.
        if not path.is_file():
            continue
        if pictures.measure(path) is None:
            size = QImageReader(str(path)).size()
            if size.isEmpty():
                code, hint = "picture-unreadable", translate("picture_problems", _AGAIN)
                message = translate(
                    "picture_problems",
                    "The picture {file} cannot be read: it is damaged or no picture.",
                ).format(file=path.name)
            else:
                code, hint = "picture-too-large", translate("picture_problems", _SMALLER)
                message = translate(
                    "picture_problems",
                    "The picture {file} is too large for a laptop's memory: "
                    "{width} × {height} pixels.",
                ).format(file=path.name, width=size.width(), height=size.height())
            yield Problem.at(place, Severity.WARNING, code, message, hint.format(instead))
        elif _is_cut_off(path):
            message = translate(
                "picture_problems", "The picture {file} is cut off: a part of it is grey."
            ).format(file=path.name)
            hint = translate("picture_problems", "Copy it again from where you got it.")
            yield Problem.at(place, Severity.WARNING, "picture-cut-off", message, hint)


def _pictures(session: Session) -> Iterator[tuple[Path, Place, str]]:
    """Yield each picture, where it is named, and what is seen in its stead."""
    for step in session.steps:
        if isinstance(step, Slide) and step.image is not None:
            yield step.image.path, step.image.place, translate("picture_problems", "its `alt`")
        if isinstance(step, Showing) and step.film.instead_path is not None:
            yield (
                step.film.instead_path,
                step.film.place,
                translate("picture_problems", "the film's title"),
            )


def _is_cut_off(path: Path) -> bool:
    """True for a JPEG whose picture never ends; other kinds are not read at all when cut.

    ITU-T T.81, annex B: segments with their length, a scan, and the mark of the end; inside a scan
    that mark cannot occur by chance. What cameras append after it does not count.
    """
    data = path.read_bytes()
    if data[:2] != b"\xff\xd8":
        return False
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == _SEGMENT_SCAN:
            return data.find(_END, at) < 0
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return at >= len(data)
