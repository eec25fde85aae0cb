from __future__ import annotations

from PySide6.QtGui import QImage

from presenter.windows.look import Look
from presenter.windows.previews import Picture, Preview
from tests.windows.views import colours, picture


def small(qtbot) -> Picture:
    made = Picture("What the room sees now")
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(160, 90)
    return made


def test_a_still_is_shown_and_taken_away(qtbot):
    made = small(qtbot)
    made.show_image(picture("#ff0000"))
    assert "#ff0000" in colours(made)
    made.show_image(None)
    assert "#ff0000" not in colours(made)


def test_a_picture_of_another_shape_keeps_its_shape(qtbot):
    made = small(qtbot)
    made.show_image(picture("#ff0000", 90, 90))
    image = made.grab().toImage()
    assert image.pixelColor(80, 45).name() == "#ff0000"
    assert image.pixelColor(10, 45).name() != "#ff0000"


def test_a_frame_is_kept_after_its_bytes_are_gone(qtbot):
    made = small(qtbot)
    data = bytearray(b"\x00\x00\xff\x00" * (64 * 36))
    frame = QImage(data, 64, 36, 64 * 4, QImage.Format.Format_RGB32)
    made.show_frame(frame, (), moving=False)
    data[:] = bytes(len(data))
    assert "#ff0000" in colours(made)


def test_a_caption_lies_over_the_frame_and_goes_with_the_next_still(qtbot):
    made = small(qtbot)
    made.show_frame(picture("#ff0000"), ("You write everything down.",), moving=True)
    assert made.caption() == ("You write everything down.",)
    assert len(colours(made)) > 2
    made.show_image(picture("#00ff00"))
    assert made.caption() == ()


def test_a_paused_film_shows_every_frame_it_is_given(qtbot):
    made = small(qtbot)
    made.show_frame(picture("#ff0000"), (), moving=False)
    made.show_frame(picture("#00ff00"), (), moving=False)
    assert "#00ff00" in colours(made)


def test_a_new_caption_is_never_passed_over(qtbot):
    made = small(qtbot)
    made.show_frame(picture("#ff0000"), ("one",), moving=True)
    made.show_frame(picture("#ff0000"), ("two",), moving=True)
    assert made.caption() == ("two",)


def test_a_preview_is_sixteen_to_nine_in_its_room(qtbot):
    preview = Preview("NOW", now=True)
    qtbot.addWidget(preview)
    preview.rescale(Look())
    preview.fit_picture(400, 300)
    assert preview.picture.height() == round(preview.picture.width() * 9 / 16)
    assert preview.picture.width() <= 400
