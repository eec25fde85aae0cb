"""What those who hear the screen have of a window: its controls, their names and roles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from presenter.windows.focus import stops

Heard = tuple[QAccessible.Role, str]


def heard(widget: QWidget) -> Heard:
    """Return a control's role and its name."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.role(), face.text(QAccessible.Text.Name)


def controls(window: QWidget) -> list[QWidget]:
    """Return all that can be worked in a window, as the accessibility tree has it."""
    found: list[QWidget] = []

    def walk(face) -> None:
        for number in range(face.childCount()):
            child = face.child(number)
            if child is None:
                continue
            widget, state = child.object(), child.state()
            if state.invisible or not isinstance(widget, QWidget):
                continue
            if state.focusable and not state.disabled and widget in stops(window):
                found.append(widget)
            walk(child)

    walk(QAccessible.queryAccessibleInterface(window))
    return found


def walked(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """Press Tab until the focus is where it was; return where it came.

    A field of several parts, as a time of hours and minutes, takes a Tab for each.
    """
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    seen: list[QWidget] = []
    again = 0
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        focus = QApplication.focusWidget()
        assert focus is not None, "the focus is lost"
        again = again + 1 if seen and focus is seen[-1] else 0
        if again == 1:
            continue
        if focus in seen:
            return seen
        seen.append(focus)
    raise AssertionError("Tab never comes around")
