"""Where the keys go next: Tab from control to control, F6 from region to region.

The order is the one in which a window names its regions, and within each the one in which its
controls were made, which is how they are read. What is hidden is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def stops(region: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a region, in order; the region itself may be one."""
    return [one for one in (region, *region.findChildren(QWidget)) if _stops_at(one)]


def _stops_at(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    proxied = widget.focusProxy() is not None
    return bool(policy) and widget.isVisible() and widget.isEnabled() and not proxied


def go(regions: Sequence[QWidget], focus: QWidget | None, *, forward: bool) -> bool:
    """Give the keys to the next control of all regions, around the end; False if there is none."""
    return _go([one for region in regions for one in stops(region)], focus, forward=forward)


def go_to_region(regions: Sequence[QWidget], focus: QWidget | None, *, forward: bool) -> bool:
    """Give the keys to the first control of the next region that has one."""
    firsts = [(region, found[0]) for region in regions if (found := stops(region))]
    within = [
        first
        for region, first in firsts
        if focus is not None and (region is focus or region.isAncestorOf(focus))
    ]
    return _go([first for _, first in firsts], within[0] if within else None, forward=forward)


def _go(order: list[QWidget], focus: QWidget | None, *, forward: bool) -> bool:
    if not order:
        return False
    at = order.index(focus) if focus in order else -1 if forward else 0
    wanted = order[(at + (1 if forward else -1)) % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    wanted.setFocus(reason)
    _bring_into_sight(wanted)
    return True


def _bring_into_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
