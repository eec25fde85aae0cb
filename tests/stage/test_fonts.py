"""The wall is set in the shipped type, or in the system's with a word in the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication

from presenter.stage import fonts
from presenter.stage.fonts import Face, family, font, font_files


@pytest.fixture
def fresh() -> Iterator[None]:
    family.cache_clear()
    yield
    family.cache_clear()


def test_the_shipped_type_is_used(qapp: QGuiApplication) -> None:
    assert family().embedded
    assert QFontInfo(font(Face(40))).family() == "Atkinson Hyperlegible"
    assert {file.stem.partition("-")[2] for file in font_files()} == {
        "Regular",
        "Bold",
        "Italic",
        "BoldItalic",
    }


def test_figures_are_equally_wide(qapp: QGuiApplication) -> None:
    for bold in (False, True):
        metrics = QFontMetricsF(font(Face(100, bold=bold)))
        assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.logs
def test_without_its_files_the_system_type_is_used_and_the_log_says_so(
    qapp: QGuiApplication,
    fresh: None,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(fonts, "_PACKAGE", "no_such_package_of_type")
    with caplog.at_level(logging.WARNING):
        found = family()
    assert not found.embedded
    assert found.text
    assert "Atkinson" in caplog.text
