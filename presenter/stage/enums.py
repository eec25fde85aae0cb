"""Qt's classes with enumerations that painting needs, made before there is a second thread.

PySide makes a class with its enumerations when it is first needed, be it only to see whether an
argument is one (`fillRect` asks for QGradient's). Two threads that need the same new one at a time
end the process with a segmentation fault (seen with PySide6 6.11, Python 3.11), and pictures are
painted on the window's thread and on a worker's. So all are made when this is imported.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QIODevice, QXmlStreamReader
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGradient,
    QImage,
    QImageIOHandler,
    QPainter,
    QTextLine,
    QTextOption,
    QTransform,
)

MADE = (
    *(QByteArray, QIODevice, QXmlStreamReader),
    *(QFont, QFontDatabase, QGradient, QImage, QImageIOHandler),
    *(QPainter, QTextLine, QTextOption, QTransform),
)
