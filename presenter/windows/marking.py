"""Pen, pointer, spotlight and zoom: from what a hand does on the mirror to marks on the picture.

Nothing here knows a widget: points are shares (0 to 1) of the picture each way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal

from presenter.session.language import translate
from presenter.stage.ink import NO_INK, Ink, Point, Spot, Stroke, Tint
from presenter.stage.zoom import WHOLE, Zoom, zoom_to

WIDTHS = (0.005, 0.009, 0.016)  # of the picture's height
SMALLEST_SPOT, LARGEST_SPOT = 0.05, 0.5
_CLICK = 0.02  # a rectangle smaller than this share of the picture is a click
_STEP = 1.5
_LARGER = 2.0
_NOTCH = 1.15  # what a notch of the wheel changes
_APART = 0.0012  # points of a stroke nearer than this tell nothing
_REST_MS, _MOVE_MS = 150, 220


class Tool(StrEnum):
    """What the hand on the mirror does."""

    PEN = "pen"
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    ZOOM = "zoom"


class ShowMarks(Protocol):
    """Shows marks and the part of the picture that is seen, and says which tool is in use."""

    def __call__(self, ink: Ink, zoom: Zoom, tool: str, *, rests: bool = True) -> None:
        """Show them; `rests` is False while a hand still moves."""


class Marking(QObject):
    """One picture's marks and the tool in use. `changed` tells of another tool, ink or width."""

    changed = Signal()

    def __init__(self, show: ShowMarks, animated: Callable[[], bool]) -> None:
        """Begin without marks; `animated` tells whether things may glide."""
        super().__init__()
        self._show = show
        self._animated = animated
        self.tool: Tool | None = None
        self.tint, self.width = Tint.RED, WIDTHS[1]
        self.ink, self.zoom = NO_INK, WHOLE
        self._radius = Spot((0.5, 0.5)).radius
        self._drawing = False
        self._from: Point | None = None  # where a drag of the zoom began
        self._way = QVariantAnimation(self)
        self._way.setDuration(_MOVE_MS)
        self._way.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.valueChanged.connect(self._on_the_way)
        self._way.finished.connect(self._tell)
        self._ends = (WHOLE, WHOLE)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)

    # Tools

    def pick(self, tool: Tool) -> None:
        """Take up a tool, or put it down if it is in use."""
        if self.tool is tool:
            self.put_down()
            return
        self._lift()
        self.tool = tool
        if tool is Tool.SPOTLIGHT:
            self.ink = replace(self.ink, spot=Spot((self.zoom.x, self.zoom.y), self._radius))
        self._tell()
        self.changed.emit()

    def put_down(self) -> None:
        """Use no tool: strokes stay, dot and spotlight go, and so does the zoom with its tool."""
        if self.tool is None:
            return
        zooming = self.tool is Tool.ZOOM
        self._lift()
        self.tool = None
        if zooming:
            self.go_to(WHOLE)
        self._tell()
        self.changed.emit()

    def forget(self) -> None:
        """Drop everything: the picture they belong to is gone from the wall already."""
        self._way.stop()
        self._rest.stop()
        had = self.tool is not None
        self.tool, self.ink, self.zoom = None, NO_INK, WHOLE
        self._drawing, self._from = False, None
        if had:
            self.changed.emit()

    def erase(self) -> None:
        """Take all strokes away."""
        self._drawing = False
        self.ink = replace(self.ink, strokes=())
        self._tell()

    def undo(self) -> None:
        """Take the last stroke away."""
        self._drawing = False
        self.ink = replace(self.ink, strokes=self.ink.strokes[:-1])
        self._tell()

    def use(self, *, tint: Tint | None = None, width: float | None = None) -> None:
        """Draw in another colour or width from now on; with the pen, whatever was in use."""
        self.tint, self.width = tint or self.tint, width or self.width
        if self.tool is not Tool.PEN:
            self.pick(Tool.PEN)
        else:
            self.changed.emit()

    def words(self) -> str:
        """Return what is in use and what lies on the picture, empty for nothing."""
        parts = []
        if self.tool is not None:
            parts.append(_ON[self.tool]())
        if self.ink.strokes and self.tool is not Tool.PEN:
            parts.append(translate("marking", "marks on it (e erases them)"))
        if not self.zoom.whole:
            words = translate("marking", "{times} times larger")
            parts.append(words.format(times=f"{self.zoom.times:.1f}"))
        return ", ".join(parts)

    # The hand

    def press(self, at: Point) -> None:
        """Begin to draw, or to drag."""
        if self.tool is Tool.PEN:
            self._drawing = True
            stroke = Stroke((at,), self.tint, self.width / self.zoom.times)
            self.ink = replace(self.ink, strokes=(*self.ink.strokes, stroke))
            self._tell(rests=False)
        elif self.tool is Tool.ZOOM:
            self._way.stop()
            self._from = at
        else:
            self.move(at)

    def move(self, at: Point) -> None:
        """Follow the hand, pressed or not."""
        if self.tool is Tool.POINTER:
            self.ink = replace(self.ink, pointer=at)
        elif self.tool is Tool.SPOTLIGHT:
            self.ink = replace(self.ink, spot=Spot(at, self._radius))
        elif self.tool is Tool.PEN and self._drawing:
            *before, last = self.ink.strokes
            if _apart(last.points[-1], at) < _APART / self.zoom.times:
                return
            grown = replace(last, points=(*last.points, at))
            self.ink = replace(self.ink, strokes=(*before, grown))
        elif self.tool is Tool.ZOOM and self._from is not None and not self.zoom.whole:
            x, y = self._from
            self.zoom = Zoom(
                self.zoom.x + x - at[0], self.zoom.y + y - at[1], self.zoom.times
            ).kept()
            self._rest.start()
        else:
            return
        self._tell(rests=False)

    def band(self, at: Point) -> tuple[Point, Point] | None:
        """Return two corners of the rectangle being drawn to be made large, None without one."""
        if self.tool is Tool.ZOOM and self._from is not None and self.zoom.whole:
            return self._from, at
        return None

    def release(self, at: Point) -> None:
        """End what `press` began."""
        band, self._from = self.band(at), None
        self._drawing = False
        if band is not None:
            (left, top), (right, bottom) = band
            drawn = max(abs(right - left), abs(bottom - top)) >= _CLICK
            self.go_to(
                zoom_to(left, top, right, bottom) if drawn else self.zoom.about(*at, _LARGER)
            )
        else:
            self._tell()

    def leave(self) -> None:
        """The hand has left the picture: nothing is pointed at."""
        if self.ink.pointer is not None:
            self.ink = replace(self.ink, pointer=None)
            self._tell()

    def wheel(self, notches: float, at: Point) -> None:
        """Change the size of the spotlight, or the zoom about a point."""
        if self.tool is Tool.SPOTLIGHT:
            wanted = self._radius * _NOTCH**notches
            self._radius = min(LARGEST_SPOT, max(SMALLEST_SPOT, wanted))
            self.ink = replace(self.ink, spot=Spot(at, self._radius))
        elif self.tool is Tool.ZOOM:
            self._way.stop()
            self.zoom = self.zoom.about(*at, _NOTCH**notches)
            self._rest.start()
        else:
            return
        self._tell(rests=False)

    # Zoom

    def enlarge(self, *, larger: bool, at: Point | None = None) -> None:
        """Make the picture larger or smaller by a step, about a point or its middle."""
        target = self._target()
        x, y = at or (target.x, target.y)
        self.go_to(target.about(x, y, _STEP if larger else 1 / _STEP))

    def pan(self, dx: float, dy: float) -> None:
        """See another part, moved by shares of what is seen."""
        self.go_to(self._target().moved(dx, dy))

    def go_to(self, zoom: Zoom) -> None:
        """Glide to a part of the picture, or be there at once where nothing is to glide."""
        self._way.stop()
        if self._animated() and zoom != self.zoom:
            self._ends = (self.zoom, zoom)
            self._way.start()
        else:
            self.zoom = zoom
            self._tell()

    def _target(self) -> Zoom:
        moving = self._way.state() is QVariantAnimation.State.Running
        return self._ends[1] if moving else self.zoom

    def _on_the_way(self, share: float) -> None:
        if share < 1.0:
            self.zoom = self._ends[0].between(self._ends[1], share)
            self._tell(rests=False)
        else:
            self.zoom = self._ends[1]

    def _lift(self) -> None:
        self._drawing, self._from = False, None
        self.ink = replace(self.ink, pointer=None, spot=None)

    def _tell(self, *, rests: bool = True) -> None:
        self._show(self.ink, self.zoom, self.words(), rests=rests)


def _apart(one: Point, other: Point) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


_ON: dict[Tool, Callable[[], str]] = {
    Tool.PEN: lambda: translate("marking", "pen on"),
    Tool.POINTER: lambda: translate("marking", "pointer on"),
    Tool.SPOTLIGHT: lambda: translate("marking", "spotlight on"),
    Tool.ZOOM: lambda: translate("marking", "zoom on"),
}
