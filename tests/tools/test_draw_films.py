import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import av
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tools.films.captions import LINES, WIDTH, captions, write_vtt
from tools.films.library import position, update_library
from tools.films.people import bend
from tools.films.speech import RATE, Heard, openness, sentences, speak_all
from tools.films.storyboard import FilmError, Part, Storyboard, read_storyboard

ROOT = Path(__file__).resolve().parents[2]
BLUE = ROOT / "assets" / "films" / "blue-folder.storyboard.yaml"
needs_voices = pytest.mark.skipif(
    not shutil.which("espeak-ng") or not shutil.which("ffmpeg"),
    reason="espeak-ng or ffmpeg is not installed",
)

TINY = """
film: tiny
voices: {ANN: {voice: en-gb+f2, pitch: 60, speed: 170}}
people: {ann: {hair: "#222222"}}
scenes:
  - scene: only
    seconds: 2
    camera: {0: [640, 360, 1], 2: [640, 360, 1.2]}
    show:
      - {room: front}
      - {person: ann, at: [500, 400], near_hand: {0: knee, 1: [560, 300]}}
    lines: [{ANN: "Hello.", at: 0.3, cue: hello}]
"""
LIBRARY = """# kept
other: {file: films/other.mp4}

tiny:  # kept too
  file: films/tiny.mp4
  cues:
    old: 0:01
  title: Tiny

last:
  cues: {a: 0:02}
"""


def board(tmp_path: Path, text: str) -> Storyboard:
    file = tmp_path / "tiny.storyboard.yaml"
    file.write_text(text, encoding="utf-8")
    return read_storyboard(file)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("film: tiny", "", "`film:` and `scenes:` are needed"),
        ("film: tiny", "film: [", "this is not a storyboard"),
        ("seconds: 2", "seconds: nan", "Scene only: `seconds:` must be a number"),
        ("seconds: 2", "seconds: 2\n    second: 3", "Scene only: `second` is not known"),
        ("person: ann", "person: bob", "there is nobody called bob"),
        ("- {room: front}", "- {use: kitchen}", "there is no set called kitchen"),
        ("{ANN: ", "{BOB: ", "nobody of that name has a voice"),
        ("camera: {0: [640, 360, 1], 2: [640, 360, 1.2]}", "camera: 4", "camera must be [x, y"),
        ("pitch: 60", "pich: 60", "`pich` is not known"),
    ],
)
def test_a_mistake_in_a_storyboard_names_its_place(tmp_path, old, new, message):
    assert old in TINY
    with pytest.raises(FilmError) as caught:
        board(tmp_path, TINY.replace(old, new, 1))
    assert message in str(caught.value)
    assert "tiny.storyboard.yaml" in str(caught.value)


def test_a_missing_storyboard_is_said_in_words(tmp_path):
    with pytest.raises(FilmError, match="there is no such file"):
        read_storyboard(tmp_path / "none.yaml")


def test_a_property_glides_between_its_seconds_and_words_change_at_theirs():
    part = Part("person", "ann", {"lean": {0: 0, 2: 10}, "faces": {0: "left", 2: "right"}})
    assert part.number("lean", -1) == 0
    assert part.number("lean", 1) == pytest.approx(5)
    assert part.number("lean", 0.2) < 1  # slow at its start
    assert part.number("lean", 9) == 10
    assert part.word("faces", 1.9) == "left"
    assert part.word("faces", 2) == "right"
    with pytest.raises(FilmError, match="lean must be a number"):
        Part("person", "ann", {"lean": "far"}).number("lean", 0)


def heard(*said: tuple[str, str, int]) -> list[Heard]:
    import array

    made, at = [], 0.0
    for who, text, line in said:
        length = 0.3 + 0.06 * len(text)
        made.append(Heard(at, at + length, who, text, line, array.array("f", [0.1] * RATE)))
        at += length + 0.2
    return made


words = st.lists(
    st.text(st.characters(categories=["L"]), min_size=1, max_size=20), min_size=1, max_size=40
).map(lambda parts: " ".join(parts) + ".")


@given(st.lists(st.tuples(st.sampled_from(["ANN", "BOB"]), words), min_size=1, max_size=6))
@example([("ANN", "A."), ("BOB", "A AAAAAAAAA AAAAAAAAAAAAAAAAAAAA.")])
def test_captions_are_short_in_order_and_word_for_word(said):
    spoken = heard(*((who, text, n) for n, (who, text) in enumerate(said)))
    made = captions(spoken)
    assert all(len(c.text.split("\n")) <= LINES for c in made)
    assert all(len(line) <= WIDTH for c in made for line in c.text.split("\n"))
    assert all(a.end <= b.start for a, b in pairwise(made))
    assert all(c.start < c.end for c in made)
    shown = re.sub(r"(ANN|BOB): ", "", " ".join(c.text.replace("\n", " ") for c in made))
    assert shown == " ".join(" ".join(text.split()) for _, text in said)


def test_a_speaker_is_named_at_each_line_only_when_there_are_several():
    two = captions(heard(("ANN", "Well.", 1), ("ANN", "Yes.", 1), ("BOB", "No.", 2)))
    assert [c.text for c in two] == ["ANN: Well.\nYes.", "BOB: No."]
    assert [c.text for c in captions(heard(("ANN", "Well.", 1)))] == ["Well."]


def test_sentences_are_split_where_they_end():
    assert sentences("Well. I fix radios.  Not now?") == ["Well.", "I fix radios.", "Not now?"]


def test_only_the_mouth_of_the_one_who_speaks_is_open():
    said = heard(("ANN", "Hello.", 1))
    assert openness(said, "ANN", 0.2) > 0.5
    assert openness(said, "BOB", 0.2) == 0
    assert openness(said, "ANN", said[0].end + 0.1) == 0


@given(st.floats(-500, 500), st.floats(-500, 500))
def test_an_arm_keeps_its_length_wherever_the_hand_is(x, y):
    elbow, hand = bend((0, 0), (x, y))
    upper = (elbow[0] ** 2 + elbow[1] ** 2) ** 0.5
    assert upper == pytest.approx(72, abs=0.01)
    assert (hand[0] ** 2 + hand[1] ** 2) ** 0.5 <= 142


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (41, "0:41"), (44.25, "0:44.2"), (59.97, "1:00"), (66.5, "1:06.5")],
)
def test_positions_are_written_as_the_library_reads_them(seconds, text):
    assert position(seconds) == text


def test_the_library_changes_only_where_the_film_is(tmp_path):
    file = tmp_path / "films.yaml"
    file.write_text(LIBRARY, encoding="utf-8")
    update_library(file, "tiny", {"hello": 1.5}, "films/tiny.en.vtt")
    after = file.read_text(encoding="utf-8")
    assert after == LIBRARY.replace("  cues:\n    old: 0:01", "  cues: {hello: 0:01.5}").replace(
        "  title: Tiny", "  title: Tiny\n  captions: {en: films/tiny.en.vtt}"
    )
    update_library(file, "tiny", {"hello": 1.5}, "films/tiny.en.vtt")
    assert file.read_text(encoding="utf-8") == after
    with pytest.raises(FilmError, match="no film called nobody"):
        update_library(file, "nobody", {}, "x")


@needs_voices
def test_lines_that_collide_or_outlast_their_scene_are_errors(tmp_path):
    late = TINY.replace('[{ANN: "Hello.", at: 0.3, cue: hello}]', '[{ANN: "Hello.", at: 1.9}]')
    with pytest.raises(FilmError, match="is 2 s long, but its words end at"):
        speak_all(board(tmp_path, late))
    both = TINY.replace("cue: hello}]", 'cue: hello}, {ANN: "Bye.", at: 0.4}]')
    with pytest.raises(FilmError, match=r"“Bye.” begins at 0\.4 s, but the line before ends"):
        speak_all(board(tmp_path, both))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "draw_films.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@needs_voices
def test_a_tiny_film_is_drawn_spoken_captioned_and_entered(tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    file = folder / "tiny.storyboard.yaml"
    file.write_text(TINY, encoding="utf-8")
    (tmp_path / "films.yaml").write_text(LIBRARY, encoding="utf-8")
    done = run(str(file))
    assert done.returncode == 0, done.stderr
    with av.open(str(folder / "tiny.mp4")) as film:
        video, sound = film.streams.video[0], film.streams.audio[0]
        assert (video.codec_context.name, video.width, video.height) == ("h264", 1280, 720)
        assert video.codec_context.pix_fmt == "yuv420p"
        assert video.average_rate == 25
        assert sound.codec_context.name == "aac"
        assert film.duration / av.time_base == pytest.approx(2, abs=0.1)
    data = (folder / "tiny.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat"), "a film must be playable from its start"
    assert "Hello." in (folder / "tiny.en.vtt").read_text(encoding="utf-8")
    assert "cues: {hello: 0:0" in (tmp_path / "films.yaml").read_text(encoding="utf-8")


@needs_voices
def test_an_unknown_part_is_named_with_those_that_are_known(tmp_path):
    file = tmp_path / "tiny.storyboard.yaml"
    file.write_text(TINY.replace("{room: front}", "{castle: old}"), encoding="utf-8")
    done = run(str(file), "--frames", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "nobody can draw a castle" in done.stderr
    assert "radio" in done.stderr


def test_without_espeak_the_message_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "tiny.storyboard.yaml"
    file.write_text(TINY, encoding="utf-8")
    done = run(str(file), "--frames", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "espeak-ng is not installed" in done.stderr
    assert "apt install espeak-ng" in done.stderr


def test_captions_are_written_as_webvtt(tmp_path):
    file = tmp_path / "a.vtt"
    write_vtt(captions(heard(("ANN", "Well.", 1))), file)
    assert file.read_text(encoding="utf-8") == "WEBVTT\n\n00:00:00.000 --> 00:00:00.950\nWell.\n"


# The film as it is shipped ------------------------------------------------------------------------


def seconds(stamp: str) -> float:
    total = 0.0
    for part in stamp.split(":"):
        total = total * 60 + float(part)
    return total


def shipped() -> tuple[dict[str, str], list[tuple[float, float, str]]]:
    text = (ROOT / "assets/films.yaml").read_text("utf-8")
    films = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - BaseLoader makes only texts
    entry = films["blue-folder"]
    blocks = (ROOT / "assets" / entry["captions"]["en"]).read_text("utf-8").split("\n\n")[1:]
    shown = []
    for block in blocks:
        times, *text = block.strip().split("\n")
        start, end = times.split(" --> ")
        shown.append((seconds(start), seconds(end), "\n".join(text)))
    return entry, shown


def test_the_shipped_film_is_what_the_library_says():
    entry, shown = shipped()
    file = ROOT / "assets" / entry["file"]
    assert file.stat().st_size <= 4 * 1024 * 1024
    with av.open(str(file)) as film:
        length = film.duration / av.time_base
        assert film.streams.video[0].width == 1280
    board_ = read_storyboard(BLUE)
    assert length == pytest.approx(board_.seconds, abs=0.1)
    assert shown[-1][1] <= length
    question = next(c for c in shown if "good" in c[2])
    answer = next(c for c in shown if "Nobody has asked" in c[2])
    assert question[1] <= seconds(entry["cues"]["good-week"]) < answer[0]


def test_the_shipped_captions_are_word_for_word_and_fit():
    _, shown = shipped()
    said = [line for scene in read_storyboard(BLUE).scenes for line in scene.lines]
    written = " ".join(text.replace("\n", " ") for _, _, text in shown)
    for line in said:
        wanted = line.label or f"{line.who}: {line.says}"
        assert wanted in written
    assert all(a[1] <= b[0] for a, b in pairwise(shown))
    assert all(len(row) <= WIDTH for _, _, text in shown for row in text.split("\n"))
    assert all(len(text.split("\n")) <= LINES for _, _, text in shown)
