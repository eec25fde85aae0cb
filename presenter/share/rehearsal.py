"""A rehearsal: every picture the room will see, painted into a folder without a display.

RehearsalError
    the folder cannot be made or written to
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from presenter.film.probe import FilmProblem, probe
from presenter.film.stills import still
from presenter.run.pacing import planned_seconds
from presenter.session.beats import Beat
from presenter.session.language import translate
from presenter.session.markdown import plain
from presenter.session.model import Session, Showing
from presenter.session.values import value
from presenter.session.words import minutes_text
from presenter.share.beat_pictures import BeatPictures, Look, application
from presenter.share.contact_sheet import Entry, Sheet, pdf
from presenter.share.whole_file import put
from presenter.stage.still import Detail

LIST = "rehearsal.json"
SHEET = "contact.pdf"
_OURS = re.compile(r"\d{3,}-[\w-]+\.png")
_SMALL = 720  # the longer side of a film's frame on the contact sheet, in pixels


class RehearsalError(Exception):
    """The pictures could not be written; the text says why and what to do."""


@value
class Shot:
    """One picture: which beat it shows, and its file in the folder.

    `minutes` are the whole step's, None if the file gives it no time; `step` is `session` for the
    cover and the close.
    """

    number: int
    step: str
    kind: str
    beat: str
    heading: str
    minutes: float | None
    picture: str


@value
class Rehearsal:
    """What was painted, and which films could not be."""

    folder: Path
    shots: tuple[Shot, ...]
    troubles: tuple[str, ...] = ()

    def in_words(self) -> str:
        """Return what was made and where to look."""
        lines = [
            *self.troubles,
            translate("rehearsal", "{number} pictures are in {folder}").format(
                number=len(self.shots), folder=self.folder
            ),
        ]
        return "\n".join(
            [
                *lines,
                translate("rehearsal", "All of them on paper: {file}").format(
                    file=self.folder / SHEET
                ),
            ]
        )


def rehearse(
    session: Session,
    out: Path,
    size: tuple[int, int] = (1280, 720),
    *,
    progress: Callable[[int, int], None] | None = None,
    today: str = "",
) -> Rehearsal:
    """Paint every beat of a session, hidden steps too, to `out`, and tell what was made.

    Pictures of an earlier rehearsal in that folder are replaced. `progress` is told how many of
    how many pictures are done. Raises RehearsalError.
    """
    application()
    lengths, troubles = _films(session)
    pictures = BeatPictures(session, lengths, still, size, today or date.today().isoformat())
    shots = tuple(_shots(pictures, lengths))
    try:
        out.mkdir(parents=True, exist_ok=True)
        before = _earlier(out)
        looks: list[Look] = []
        for beat, shot in zip(pictures.route.beats, shots, strict=True):
            look = pictures.look(beat)
            put(out / shot.picture, _png(pictures, look, size))
            looks.append(_smaller(look))
            if progress is not None:
                progress(shot.number, len(shots))
        put(out / SHEET, pdf(_sheet(session, pictures, shots, looks, size)))
        put(out / LIST, _listed(shots))
        for name in before - {shot.picture for shot in shots}:
            (out / name).unlink(missing_ok=True)
    except OSError as error:
        raise RehearsalError(_why(error, out)) from error
    return Rehearsal(out, shots, troubles)


def _films(session: Session) -> tuple[dict[Path, float], tuple[str, ...]]:
    """Return the films' lengths in seconds, and in words why some cannot be shown."""
    lengths: dict[Path, float] = {}
    troubles: dict[Path, str] = {}
    for step in session.steps:
        if isinstance(step, Showing) and step.film.path not in lengths | troubles:
            try:
                lengths[step.film.path] = probe(step.film.path).duration
            except FilmProblem as problem:
                name = step.film.title or step.film.id
                troubles[step.film.path] = translate(
                    "rehearsal", "The film “{name}” is not shown: {reason}"
                ).format(name=name, reason=problem.reason)
    return lengths, tuple(troubles.values())


def _shots(pictures: BeatPictures, lengths: dict[Path, float]) -> Iterator[Shot]:
    route = pictures.route
    for number, beat in enumerate(route.beats, 1):
        step = route.step(beat)
        seconds = planned_seconds(step, lengths) if step else 0.0
        id_ = step.id if step else "session"
        yield Shot(
            number=number,
            step=id_,
            kind=str(route.kind(beat)),
            beat=beat.name,
            heading=plain(step.heading if step else route.session.title),
            minutes=round(seconds / 60, 2) if seconds else None,
            picture=f"{number:03}-{_file_word(id_)}-{beat.name}.png",
        )


def _file_word(text: str) -> str:
    """Return the text as a word that a file name may have on every system."""
    return re.sub(r"[^\w-]+", "-", text)[:60]


def _png(pictures: BeatPictures, look: Look, size: tuple[int, int]) -> bytes:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    pictures.paint(painter, QRectF(image.rect()), look, Detail.AUDIENCE)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 80)  # type: ignore[call-overload] # the stubs want bytes, Qt a str
    return bytes(buffer.data().data())


def _smaller(look: Look) -> Look:
    """Return the look with a frame fit for paper: those of a long session must fit in memory."""
    frame = look.live.frame
    if frame is None:
        return look
    frame = frame.scaled(
        _SMALL,
        _SMALL,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return Look(look.scene, replace(look.live, frame=frame))


def _sheet(
    session: Session,
    pictures: BeatPictures,
    shots: tuple[Shot, ...],
    looks: list[Look],
    size: tuple[int, int],
) -> Sheet:
    def painted(look: Look) -> Callable[[QPainter, QRectF], None]:
        return lambda painter, rect: pictures.paint(painter, rect, look, Detail.PRINT)

    entries = []
    step_before = ""
    for beat, shot, look in zip(pictures.route.beats, shots, looks, strict=True):
        first = shot.step != step_before
        step_before = shot.step
        minutes = (
            translate("rehearsal", "{number} min").format(number=f"{shot.minutes:g}")
            if first and shot.minutes
            else ""
        )
        what = _what(pictures, beat)
        entries.append(Entry(shot.number, shot.heading, what, minutes, first, painted(look)))
    whole = sum(shot.minutes or 0 for shot in {shot.step: shot for shot in shots}.values())
    parts = [
        translate("rehearsal", "%n picture(s)", n=len(shots)),
        translate("rehearsal", "%n step(s)", n=len(session.steps)),
    ]
    if whole:
        parts.append(minutes_text(whole))
    subtitle = ", ".join(parts)
    return Sheet(plain(session.title), subtitle, size[0] / size[1], entries)


def _what(pictures: BeatPictures, beat: Beat) -> str:
    """Return in words what a beat is: `film, part 2`."""
    step = pictures.route.step(beat)
    stem = beat.name.rpartition("-")[0] if beat.number else beat.name
    words = {
        "cover": translate("rehearsal", "cover"),
        "close": translate("rehearsal", "close"),
        "heading": translate("rehearsal", "slide"),
        "item": translate("rehearsal", "slide, up to item {number}"),
        "card": translate("rehearsal", "film, its card"),
        "play": translate("rehearsal", "film, part {number}"),
        "ask": translate("rehearsal", "film, question {number}"),
        "end": translate("rehearsal", "film, its last picture"),
        "question": translate("rehearsal", "question"),
        "prompt": translate("rehearsal", "question, up to prompt {number}"),
        "round": translate("rehearsal", "round {number}"),
        "task": translate("rehearsal", "activity"),
        "poll": translate("rehearsal", "poll"),
        "tally": translate("rehearsal", "the answers"),
        "break": translate("rehearsal", "break"),
    }.get(stem, beat.name.replace("-", " "))
    words = words.format(number=beat.number)
    if step is not None and step.hidden:
        return translate("rehearsal", "{words} (hidden)").format(words=words)
    return words


def _listed(shots: tuple[Shot, ...]) -> bytes:
    rows = [asdict(shot) for shot in shots]
    return (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()


def _earlier(out: Path) -> set[str]:
    """Return the pictures that an earlier rehearsal put into the folder, by its own list."""
    try:
        rows = json.loads((out / LIST).read_text(encoding="utf-8"))
        names = {str(row["picture"]) for row in rows}
    except (OSError, ValueError, TypeError, KeyError):
        return set()
    return {name for name in names if _OURS.fullmatch(name)}


def _why(error: OSError, out: Path) -> str:
    taken = isinstance(error, FileExistsError | NotADirectoryError)
    reason = (
        translate("rehearsal", "there is a file of that name")
        if taken
        else error.strerror or str(error)
    )
    return translate(
        "rehearsal",
        "The pictures cannot be written to {folder}: {reason}. Choose another folder with --out.",
    ).format(folder=out, reason=reason)
