"""A rehearsal holds every picture of the session, and nothing of an earlier one."""

from __future__ import annotations

import json
import os
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from presenter.session.model import Session
from presenter.session.reading import read_session
from presenter.share.rehearsal import RehearsalError, rehearse

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(session_file: Path) -> Session:
    read = read_session(session_file).session
    assert read is not None
    return read


def test_every_beat_has_its_picture_hidden_steps_too(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    rehearsal = rehearse(session, out, (640, 360))
    listed = json.loads((out / "rehearsal.json").read_text(encoding="utf-8"))
    assert [row["picture"] for row in listed] == [
        "001-session-cover.png",
        "002-welcome-heading.png",
        "003-welcome-item-1.png",
        "004-welcome-item-2.png",
        "005-door-card.png",
        "006-door-play-1.png",
        "007-door-ask-1.png",
        "008-door-play-2.png",
        "009-door-end.png",
        "010-and-now-question.png",
        "011-session-close.png",
    ]
    assert listed[5] == {
        "number": 6,
        "step": "door",
        "kind": "film",
        "beat": "play-1",
        "heading": "The door",
        "minutes": 6,
        "picture": "006-door-play-1.png",
    }
    assert listed[0]["step"] == listed[-1]["step"] == "session"
    assert listed[0]["minutes"] is None
    for row in listed:
        image = QImage(str(out / row["picture"]))
        assert (image.width(), image.height()) == (640, 360)
    assert rehearsal.troubles == ()
    assert (out / "contact.pdf").read_bytes().startswith(b"%PDF")
    made = {path.name for path in out.iterdir()}
    assert made == {row["picture"] for row in listed} | {"contact.pdf", "rehearsal.json"}


def bars(picture: Path) -> int:
    """Read the frame number out of a painted film picture (see tests.film.films)."""
    image = QImage(str(picture))
    return sum(
        (image.pixelColor(round(image.width() * (bit + 0.5) / 8), 20).lightness() > 127)
        << (7 - bit)
        for bit in range(8)
    )


def test_a_stretch_is_its_middle_frame_and_a_question_its_own(
    session: Session, tmp_path: Path
) -> None:
    rehearse(session, tmp_path / "out", (640, 360))
    # The film has 25 pictures a second and is 3 s long; the pause is at 1 s, rewound to 0.
    assert abs(bars(tmp_path / "out" / "006-door-play-1.png") - 12) <= 1
    assert abs(bars(tmp_path / "out" / "008-door-play-2.png") - 37) <= 2
    assert bars(tmp_path / "out" / "009-door-end.png") >= 70


def test_a_missing_film_is_its_plan_b_and_said(session: Session, tmp_path: Path) -> None:
    session.films[0].path.unlink()
    rehearsal = rehearse(session, tmp_path / "out", (640, 360))
    assert len(rehearsal.shots) == 11
    assert "The film “The door” is not shown" in rehearsal.in_words()


def test_pictures_of_an_earlier_rehearsal_go_and_other_files_stay(
    session: Session, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "012-old-heading.png").write_bytes(b"old")
    (out / "013-mine-heading.png").write_bytes(b"not listed, so not ours")
    (tmp_path / "001-precious-cover.png").write_bytes(b"precious")
    rows = [{"picture": "012-old-heading.png"}, {"picture": "../001-precious-cover.png"}]
    (out / "rehearsal.json").write_text(json.dumps(rows), encoding="utf-8")
    rehearse(session, out, (640, 360))
    assert not (out / "012-old-heading.png").exists()
    assert (out / "013-mine-heading.png").exists()
    assert (tmp_path / "001-precious-cover.png").exists()


def test_a_folder_that_cannot_be_written_to_is_said(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(RehearsalError, match=r"cannot be written to .* Choose another folder"):
        rehearse(session, tmp_path / "file" / "out", (640, 360))


def test_a_full_disk_is_said_and_leaves_no_half_picture(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed, calls = os.fsync, count(1)

    def full(file: int) -> None:
        if next(calls) == 4:
            raise OSError(28, "No space left on device")
        flushed(file)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RehearsalError, match="No space left on device"):
        rehearse(session, tmp_path / "out", (640, 360))
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "001-session-cover.png",
        "002-welcome-heading.png",
        "003-welcome-item-1.png",
    }


def test_progress_is_told(session: Session, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    rehearse(session, tmp_path / "out", (640, 360), progress=lambda *now: told.append(now))
    assert told == [(number, 11) for number in range(1, 12)]
