"""What the settings, and the computer's own, say about how this person sees."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from presenter.run.settings import Settings
from presenter.windows.look import Sight


def sight_for(settings: Settings) -> Sight:
    """Return what this person's eyes need; strong colours also where the computer has them."""
    return Sight(
        percent=settings.console_percent,
        contrast=settings.contrast or system_contrast(),
        still=settings.still,
    )


def system_contrast() -> bool:
    """True if the computer is set to high contrast, where Qt tells (from 6.10 on)."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    from PySide6.QtCore import Qt

    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)
