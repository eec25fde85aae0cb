from __future__ import annotations

from presenter.run.settings import Settings
from presenter.stage.caption import CaptionLook, Ground
from presenter.windows.caption_settings import CaptionSample, caption_section
from presenter.windows.languages import language_name
from presenter.windows.look import Look


def test_what_is_chosen_is_kept_and_seen_at_once(qtbot):
    kept = [Settings(caption_language="cy")]
    section = caption_section(kept[0], lambda change: kept.append(change(kept[-1])))
    qtbot.addWidget(section)
    section.rescale(Look())
    size, ground, language, sample = section.rows()
    assert language.value() == "cy"
    before = sample.grab().toImage()
    size.control().setValue(150)
    ground.control().setCurrentIndex(ground.control().findData("band"))
    ground.control().activated.emit(1)
    assert (kept[-1].caption_percent, kept[-1].caption_ground) == (150, "band")
    assert isinstance(sample, CaptionSample)
    assert sample._look == CaptionLook(150, Ground.BAND)
    assert sample.grab().toImage() != before


def test_languages_have_their_own_names(qapp):
    assert [language_name(code) for code in ("de", "cy", "en", "xx-none")][:2] == [
        "Deutsch",
        "Cymraeg",
    ]
    assert language_name("zzz") == "zzz"
