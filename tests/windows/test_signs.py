from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.session.beats import Kind
from presenter.windows.signs import KIND_SIGNS, Sign, paint_sign


def painted(sign: Sign) -> bytes:
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    paint_sign(painter, sign, QRectF(0, 0, 24, 24), "#ffffff")
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("sign", list(Sign))
def test_every_sign_is_drawn(sign, qapp):
    assert any(painted(sign))


def test_no_two_signs_look_the_same(qapp):
    assert len({painted(sign) for sign in Sign}) == len(Sign)


def test_every_kind_of_step_has_a_sign():
    assert set(KIND_SIGNS) == set(Kind)
