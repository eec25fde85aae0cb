"""The soft chime by Qt Multimedia, for computers on which Qt plays the films."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtMultimedia import QSoundEffect

from presenter.film.bell import bell
from presenter.film.qt_media import device_called


class QtBell(QObject):
    """Rings on the window's thread, where Qt wants it; asked to from any other."""

    _asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._effect: QSoundEffect | None = None
        self._asked.connect(self._play, Qt.ConnectionType.QueuedConnection)

    def ring(self, name: str, percent: int) -> str:
        """Have the chime sound on a device, "" for the usual one; returns at once."""
        file = Path(self._folder.name) / f"{percent}.wav"
        if not file.exists():
            file.write_bytes(bell(percent))
        self._asked.emit(name, str(file))
        return ""

    def close(self) -> None:
        """Ring no more."""
        self.blockSignals(True)
        if self._effect is not None:
            self._effect.stop()
            self._effect = None
        self._folder.cleanup()

    @Slot(str, str)
    def _play(self, name: str, file: str) -> None:
        device = device_called(name)
        if device.isNull():  # there is none
            return
        effect = QSoundEffect(device, self)
        effect.setSource(QUrl.fromLocalFile(file))
        effect.play()  # once it is loaded
        before, self._effect = self._effect, effect
        if before is not None:
            before.deleteLater()
