from __future__ import annotations

import pytest

from presenter.session.finding import folded, matches, texts
from presenter.session.model import (
    Discussion,
    Film,
    Pause,
    Quote,
    Section,
    Session,
    Showing,
    Slide,
)

SESSION = Session(
    title="A session",
    sections=(
        Section(
            title="One",
            steps=(
                Slide(
                    id="café",
                    heading="Le **Café**",
                    text="Ouvert à midi",
                    notes="Bring the Straße map",
                    quote=Quote(text="Doors open", by="Zoë"),
                ),
                Showing(
                    id="film",
                    heading="Łódź",
                    say="Watch with me",
                    film=Film(id="f", file="f.mp4", about="Two people wait"),
                    pauses=(Pause(at=3, ask="Who decided?", prompts=("Who asked",)),),
                ),
                Discussion(id="talk", heading="Talk", prompts=("Where is the power",)),
            ),
        ),
    ),
)


def found(wanted: str) -> list[str]:
    return [step for step, text in texts(SESSION).items() if matches(text, wanted)]


@pytest.mark.parametrize(
    ("wanted", "steps"),
    [
        ("cafe", ["café"]),
        ("CAFÉ", ["café"]),
        ("strasse", ["café"]),
        ("zoe", ["café"]),
        ("midi ouvert", ["café"]),
        ("lodz", ["film"]),
        ("watch", ["film"]),
        ("decided", ["film"]),
        ("two people", ["film"]),
        ("POWER", ["talk"]),
        ("who power", []),
        ("nowhere", []),
        ("", ["café", "film", "talk"]),
    ],
)
def test_a_step_is_found_by_any_of_its_words_without_case_and_accents(wanted, steps):
    assert found(wanted) == steps


def test_a_word_written_with_combining_marks_is_the_same_word():
    assert folded("Cafe\u0301") == folded("CAFÉ") == "cafe"
