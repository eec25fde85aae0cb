"""The settings of captions: size, what lies behind them, the usual language, and how it looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.run.scene import FilmScene
from presenter.run.settings import Settings
from presenter.session.language import translate
from presenter.stage.caption import CaptionLook
from presenter.stage.live import Live, paint_live
from presenter.windows.form import Choice, Section, Stepper
from presenter.windows.languages import language_name
from presenter.windows.look import Look
from presenter.windows.remembered import Change

LANGUAGES = ("en", "cy", "de", "es", "fr", "ga", "gd", "it", "nl", "pl", "pt", "uk", "ar", "ur")
"""Offered by name; a language that a settings file names besides is kept."""
_WIDE, _HIGH = 480, 270  # pixels at scale 1 ...
_SEEN = 110  # ... of which the foot is shown, where captions are


class CaptionSample(QWidget):
    """A caption as the room would see it, over the light and the dark of a film."""

    def __init__(self) -> None:
        super().__init__()
        self._look = CaptionLook()
        self.setAccessibleName(translate("caption_settings", "How captions will look"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.rescale(Look())

    def show_look(self, look: CaptionLook) -> None:
        """Show another look."""
        self._look = look
        self.update()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self.setFixedSize(QSize(look.px(_WIDE), look.px(_SEEN)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the caption by the wall's own painter."""
        painter, box = QPainter(self), QRectF(self.rect())
        whole = box.adjusted(0, box.height() * (1 - _HIGH / _SEEN), 0, 0)
        ground = QLinearGradient(box.topLeft(), box.topRight())
        ground.setColorAt(0.0, QColor("#39424e"))
        ground.setColorAt(1.0, QColor("#e9e2d2"))
        painter.fillRect(box, ground)
        words = (
            translate("caption_settings", "TESS: Where would you like"),
            translate("caption_settings", "to begin, Omar?"),
        )
        scene = FilmScene(heading="", path=Path(), at=0.0)
        paint_live(painter, scene, whole, Live(caption=words, look=self._look))


def caption_section(settings: Settings, change: Callable[[Change], None]) -> Section:
    """Return how captions are to look in the room."""
    size = Stepper(
        translate("caption_settings", "Size of captions"),
        settings.caption_percent,
        (50, 200),
        about=translate("caption_settings", "Two lines at most; a long one gets smaller letters."),
    )
    ground = Choice(
        translate("caption_settings", "Behind them"), _grounds(), settings.caption_ground
    )
    language = Choice(
        translate("caption_settings", "Usual language"),
        _languages(),
        settings.caption_language,
        translate("caption_settings", "Where a film has it and its step names no other."),
    )
    sample = CaptionSample()

    def show() -> None:
        sample.show_look(CaptionLook.of(size.value(), ground.value()))

    size.changed.connect(lambda n: change(lambda old: replace(old, caption_percent=n)))
    ground.changed.connect(lambda name: change(lambda old: replace(old, caption_ground=name)))
    language.changed.connect(lambda name: change(lambda old: replace(old, caption_language=name)))
    size.changed.connect(show)
    ground.changed.connect(show)
    show()
    return Section(translate("caption_settings", "Captions"), size, ground, language, sample)


def _grounds() -> Sequence[tuple[str, str]]:
    return (
        ("box", translate("caption_settings", "A box behind each line")),
        ("band", translate("caption_settings", "A band from edge to edge")),
        ("none", translate("caption_settings", "Nothing: outlined letters")),
    )


def _languages() -> Sequence[tuple[str, str]]:
    own = (("", translate("caption_settings", "The session's own")),)
    return (*own, *((code, language_name(code)) for code in LANGUAGES))
