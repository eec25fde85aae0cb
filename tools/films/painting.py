"""From a storyboard and a time to a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter

from tools.films import objects, rooms
from tools.films.brush import INK, ink
from tools.films.encoding import FPS, SIZE
from tools.films.people import Pose, looks, paint_person
from tools.films.speech import Heard, openness
from tools.films.storyboard import FilmError, Part, Scene, Storyboard, ease

PARTS: dict[str, Callable[[QPainter, Part, float], None]] = {
    "card": rooms.card,
    "chair": objects.chair,
    "clock": objects.clock,
    "folder": objects.folder,
    "lamp": objects.lamp,
    "picture": rooms.picture,
    "plant": objects.plant,
    "radio": objects.radio,
    "room": rooms.room,
    "rug": rooms.rug,
    "shadow": rooms.shadow,
    "shelf": rooms.shelf,
    "table": objects.table,
    "thread": objects.thread,
    "tools": rooms.tools,
    "window": rooms.window,
}


class Painting:
    """Paints any instant of a film. Needs a QGuiApplication."""

    def __init__(self, board: Storyboard, heard: list[Heard]) -> None:
        self._board = board
        self._heard = heard
        self._looks = {name: looks(raw, name) for name, raw in board.people.items()}
        self._starts = board.starts()
        self._family = _family()
        for scene in board.scenes:
            for part in scene.parts:
                if part.kind not in PARTS and part.kind != "person":
                    known = ", ".join(sorted([*PARTS, "person"]))
                    raise FilmError(
                        f"{board.path}: scene {scene.id}: nobody can draw a {part.kind}. "
                        f"Known: {known}."
                    )

    def frames(self) -> Iterator[QImage]:
        """Paint the whole film, frame by frame."""
        for n in range(round(self._board.seconds * FPS)):
            yield self.at(n / FPS)

    def at(self, t: float) -> QImage:
        """Paint the film at `t` seconds."""
        number = max(n for n, start in enumerate(self._starts) if start <= t + 1e-6)
        scene, start = self._board.scenes[number], self._starts[number]
        image = self._scene(scene, t - start, t)
        if number and t - start < scene.dissolve:
            old = self._board.scenes[number - 1]
            before = self._scene(old, t - self._starts[number - 1], t)
            image = _over(before, image, ease((t - start) / scene.dissolve))
        left = scene.seconds - (t - start)
        if left < scene.fade_out:
            dark = QImage(image.size(), image.format())
            dark.fill(QColor(INK))
            image = _over(dark, image, ease(left / scene.fade_out))
        return image

    def _scene(self, scene: Scene, t: float, film_t: float) -> QImage:
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        image.fill(ink(INK))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y, near = scene.view(t)
        painter.translate(SIZE[0] / 2, SIZE[1] / 2)
        painter.scale(near, near)
        painter.translate(-x, -y)
        for part in scene.parts:
            self._part(painter, part, t, film_t)
        painter.end()
        return image

    def _part(self, painter: QPainter, part: Part, t: float, film_t: float) -> None:
        painter.save()
        if part.kind == "person":
            mouth = openness(self._heard, part.name.upper(), film_t)
            paint_person(painter, Pose(part, self._looks[part.name], t, film_t, mouth))
        else:
            props = {"font": self._family} | part.props
            PARTS[part.kind](painter, Part(part.kind, part.name, props), t)
        painter.restore()


def _over(below: QImage, above: QImage, share: float) -> QImage:
    painter = QPainter(below)
    painter.setOpacity(share)
    painter.drawImage(0, 0, above)
    painter.end()
    return below


def _family() -> str:
    """Return the embedded type's family, or the system's own sans serif."""
    found = find_spec("fontpkg_atkinson_hyperlegible")
    family = "Sans Serif"
    if found is None or found.origin is None:
        return family
    for file in sorted(Path(found.origin).parent.rglob("*.[ot]tf")):
        families = QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
        family = families[0] if families else family
    return family
