"""A part of the picture made large: which part, and where it lies then."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from presenter.session.values import value

LARGEST = 6.0  # times; beyond it nothing more is to be seen in a picture made for a wall


@value
class Zoom:
    """What of the picture is seen: its middle (0 to 1 each way) and how many times larger."""

    x: float = 0.5
    y: float = 0.5
    times: float = 1.0

    @property
    def whole(self) -> bool:
        """True if the whole picture is seen."""
        return self.times <= 1.0

    def kept(self) -> Zoom:
        """Return the nearest one that shows nothing beyond the picture's edges."""
        times = min(LARGEST, max(1.0, self.times))
        half = 0.5 / times
        return Zoom(min(1 - half, max(half, self.x)), min(1 - half, max(half, self.y)), times)

    def about(self, x: float, y: float, factor: float) -> Zoom:
        """Return it larger by a factor, the point (x, y) of the picture staying where it is."""
        times = min(LARGEST, max(1.0, self.times * factor))
        share = self.times / times
        return Zoom(x + (self.x - x) * share, y + (self.y - y) * share, times).kept()

    def moved(self, dx: float, dy: float) -> Zoom:
        """Return another part, moved by shares of what is seen."""
        return Zoom(self.x + dx / self.times, self.y + dy / self.times, self.times).kept()

    def between(self, other: Zoom, share: float) -> Zoom:
        """Return the one at this share (0 to 1) of the way to another."""

        def mix(one: float, two: float) -> float:
            return one + (two - one) * share

        times = self.times * (other.times / self.times) ** share
        return Zoom(mix(self.x, other.x), mix(self.y, other.y), times).kept()

    def place(self, rect: QRectF) -> QRectF:
        """Return where the whole picture lies when this part of it fills `rect`."""
        width, height = rect.width() * self.times, rect.height() * self.times
        left = rect.left() + rect.width() / 2 - self.x * width
        return QRectF(left, rect.top() + rect.height() / 2 - self.y * height, width, height)

    def point(self, rect: QRectF, at: QPointF) -> tuple[float, float]:
        """Return the point of the picture (0 to 1 each way) that is seen at `at` in `rect`."""
        place = self.place(rect)
        return (
            (at.x() - place.left()) / max(1.0, place.width()),
            (at.y() - place.top()) / max(1.0, place.height()),
        )


WHOLE = Zoom()


def zoom_to(left: float, top: float, right: float, bottom: float) -> Zoom:
    """Return what shows a rectangle of the picture, given by two corners, as large as it goes."""
    wide, high = abs(right - left), abs(bottom - top)
    times = 1 / max(wide, high, 1 / LARGEST)
    return Zoom((left + right) / 2, (top + bottom) / 2, times).kept()
