"""Which language is spoken, and that its catalogue is heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox

from presenter.run.settings import Settings
from presenter.session.language import speak, translate
from presenter.windows import tongues
from presenter.windows.language_settings import language_section
from presenter.windows.tongues import speak_language, spoken, system_languages


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak()


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("", [], "en"),
        ("", ["de_AT.UTF-8"], "de"),
        ("", ["fr-FR", "cy-GB", "en"], "cy"),
        ("", ["C.UTF-8", "de"], "en"),
        ("", ["en_GB", "de"], "en"),
        ("", ["xx"], "en"),
        ("cy", ["de"], "cy"),
        ("en", ["de"], "en"),
        ("klingon", ["de"], "de"),
    ],
)
def test_the_language_wanted_or_the_first_of_the_system_that_is_known(wanted, system, code):
    assert spoken(wanted, system) == code


def test_the_environment_names_the_languages(monkeypatch):
    monkeypatch.setattr(tongues.sys, "platform", "linux")
    monkeypatch.setenv("LANGUAGE", "cy:en")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert system_languages()[:2] == ["cy", "en"]


def test_texts_are_in_the_language(qapp):
    assert speak_language("de") == "de"
    assert translate("agenda", "Agenda") == "Ablauf"
    assert translate("words", "%n minute(s)", n=1) == "1 Minute"
    assert translate("words", "%n minute(s)", n=5) == "5 Minuten"
    assert speak_language("cy") == "cy"
    assert translate("words", "%n minute(s)", n=5) == "5 munud"
    assert speak_language("en") == "en"
    assert translate("words", "%n minute(s)", n=5) == "5 minutes"


def test_a_text_that_is_not_in_the_catalogue_stays_english():
    speak_language("de")
    assert translate("nowhere", "%n new thing(s)", n=2) == "2 new things"


def test_without_its_catalogue_a_language_is_english(monkeypatch, tmp_path):
    monkeypatch.setattr(tongues, "FOLDER", tmp_path)
    assert speak_language("de") == "en"
    assert translate("agenda", "Agenda") == "Agenda"


def test_the_language_is_chosen_among_the_settings(qtbot):
    kept = [Settings()]
    section = language_section(kept[0], lambda change: kept.append(change(kept[-1])))
    qtbot.addWidget(section)
    box = section.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == [
        *("As the system", "English", "Deutsch", "Cymraeg"),
    ]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert kept[-1].language == "de"
