"""Sections of a form that scroll where the window is too low for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from presenter.windows.form import Row, Section
from presenter.windows.look import Look, scroll_style


class Sections(QScrollArea):
    """Lays sections, and rows without a heading, one below the other."""

    def __init__(self, name: str, *sections: Row | Section) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self._sections = sections
        sheet = QWidget()
        self._stack = QVBoxLayout(sheet)
        for section in sections:
            self._stack.addWidget(section)
        self._stack.addStretch(1)
        self.setWidget(sheet)
        for part in (self, sheet):
            part.setBackgroundRole(QPalette.ColorRole.Window)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._stack.setSpacing(look.px(18))
        self._stack.setContentsMargins(0, 0, look.px(18), 0)
        self.verticalScrollBar().setStyleSheet(scroll_style(look))
        for section in self._sections:
            section.rescale(look)
