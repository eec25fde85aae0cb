"""Buttons in a row that goes on in the next line where the window is too narrow for all."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QWidget, QWidgetItem


class Flow(QLayout):
    """Lays its widgets out from the left; a stretch pushes what follows to the right.

    Where they do not fit into one line, they wrap, and the stretch counts for nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

    def insertWidget(self, at: int, widget: QWidget) -> None:
        """Put a widget at a place; it becomes a child of the layout's window."""
        self.addChildWidget(widget)
        self._items.insert(at, QWidgetItem(widget))
        self.invalidate()

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.insertWidget(self.count(), widget)

    def addStretch(self, _share: int = 0) -> None:
        """Push what comes after this to the right."""
        self._items.append(QSpacerItem(0, 0))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end, as Qt asks."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things are laid out."""
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        """Return what is at a place, None beyond the last."""
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        """Take something out."""
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it may grow sideways."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """True: a narrow row is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all lines are together."""
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        lines = self._lines(room)
        high = sum(self._high(line) for line in lines) + self.spacing() * max(0, len(lines) - 1)
        return high + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of all in one line."""
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown)
        wide += self.spacing() * max(0, len(shown) - 1)
        margins = self.contentsMargins()
        return QSize(wide, self._high(shown) + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the size of the widest alone."""
        shown = self._shown()
        margins = self.contentsMargins()
        wide = max((item.sizeHint().width() for item in shown), default=0)
        return QSize(wide, self._high(shown) + margins.top() + margins.bottom())

    def setGeometry(self, box: QRect) -> None:
        """Lay all out."""
        super().setGeometry(box)
        room = box.marginsRemoved(self.contentsMargins())
        lines = self._lines(room.width())
        y = room.top()
        for line in lines:
            x = room.left()
            left = room.width() - self._wide(line)
            for item in line:
                if item.spacerItem() is not None:
                    x += max(0, left) if len(lines) == 1 else 0
                    continue
                size = item.sizeHint()
                item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self.spacing()
            y += self._high(line) + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() is None and not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        items = [
            item for item in self._items if item.spacerItem() is not None or not item.isEmpty()
        ]
        lines: list[list[QLayoutItem]] = [[]]
        for item in items:
            if lines[-1] and self._wide([*lines[-1], item]) > width:
                lines.append([])
            lines[-1].append(item)
        return lines

    def _wide(self, line: list[QLayoutItem]) -> int:
        sizes = [item.sizeHint().width() for item in line if item.spacerItem() is None]
        return sum(sizes) + self.spacing() * max(0, len(sizes) - 1)

    def _high(self, line: list[QLayoutItem]) -> int:
        return max((item.sizeHint().height() for item in line), default=0)
