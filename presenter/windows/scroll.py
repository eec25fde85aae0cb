"""A part of a page that scrolls where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from presenter.windows.look import Look, scroll_style

_LEAST = 64  # pixels at scale 1: a button and a part of the next, which tells that more follows


class Scroll(QScrollArea):
    """Takes the room of what is in it and no more; where there is less, what has the keys is seen.

    Call `updateGeometry` when what is in it grew or shrank.
    """

    def __init__(self, inner: QWidget, name: str) -> None:
        super().__init__()
        self._look, self._inner = Look(), inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in (inner, self.viewport()):
            part.setAutoFillBackground(False)  # the ground below is seen

    def sizeHint(self) -> QSize:
        """Return the room of what is in it."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return room for one thing."""
        least = self._inner.minimumSizeHint()
        return QSize(least.width(), min(least.height(), self._look.px(_LEAST)))

    def show_keys(self) -> None:
        """Bring what has the keys into sight."""
        focus = self.window().focusWidget()
        if focus is not None and self._inner.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what has the keys in sight."""
        super().resizeEvent(event)
        self.show_keys()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.verticalScrollBar().setStyleSheet(scroll_style(look))
        self.updateGeometry()
