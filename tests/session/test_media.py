import pytest

from tests.session.conftest import STEPS

SHOW = f"title: a\n{STEPS}      - film: films/intro.mp4\n"


def test_captions_of_the_same_name_are_found_beside_a_film(read, tmp_path):
    names = ["intro.vtt", "intro.de.srt", "intro.notes.txt", "introduction.vtt", "intro.x y.vtt"]
    files = {f"films/{name}": "" for name in ["intro.mp4", *names]}
    film = read(SHOW, **files).session.steps[-1].film
    assert film.captions == (
        ("de", tmp_path / "films/intro.de.srt"),
        ("en-GB", tmp_path / "films/intro.vtt"),
    )


def test_a_link_out_of_the_assets_folder_is_refused(read, tmp_path):
    outside = tmp_path.parent / "secret.mp4"
    outside.write_text("")
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "intro.mp4").symlink_to(outside)
    reading = read(SHOW)
    assert [p.code for p in reading.problems] == ["bad-path"]
    assert len(reading.session.steps) == 1


def test_a_folder_that_is_a_link_out_is_refused(read, tmp_path):
    outside = tmp_path.parent / "elsewhere"
    outside.mkdir()
    (outside / "intro.mp4").write_text("")
    (tmp_path / "films").symlink_to(outside)
    assert [p.code for p in read(SHOW).problems] == ["bad-path"]


def test_a_link_inside_the_assets_folder_is_followed(read, tmp_path):
    (tmp_path / "films").mkdir()
    (tmp_path / "real.mp4").write_text("")
    (tmp_path / "films" / "intro.mp4").symlink_to(tmp_path / "real.mp4")
    assert [p.code for p in read(SHOW).problems] == ["film-without-library"]


@pytest.mark.parametrize("path", ["films/../films/intro.mp4", "./films/intro.mp4"])
def test_a_path_that_comes_back_inside_is_taken(read, path):
    reading = read(SHOW.replace("films/intro.mp4", path), **{"films/intro.mp4": ""})
    assert [p.code for p in reading.problems] == ["film-without-library"]


def test_a_missing_assets_folder_is_told(read):
    reading = read(f"title: a\nassets: nowhere\n{STEPS}")
    assert [(p.code, p.line) for p in reading.problems] == [("missing-file", 2)]
    assert reading.session is not None


def test_the_assets_may_lie_beside_the_sessions_folder(read, tmp_path):
    reading = read(f"title: a\nassets: ../{tmp_path.name}/media\n{STEPS}", **{"media/x": ""})
    assert reading.problems == ()
    assert reading.session.assets_path == tmp_path / "media"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("films/Intro.MP4", "films/intro.mp4"),
        ("Films/intro.mp4", "films/intro.mp4"),
        ("intro.mp4", "films/intro.mp4"),
        ("films/intro.mov", "films/intro.mp4"),
        ("films/farewell.mp4", ""),
    ],
)
def test_a_film_that_is_missing_is_looked_for_by_its_name(read, tmp_path, written, meant):
    reading = read(SHOW.replace("films/intro.mp4", written), **{"films/intro.mp4": ""})
    hint = next(p.hint for p in reading.problems if p.code == "missing-file")
    folder = (tmp_path / written).parent
    assert hint == (f"Did you mean `{meant}`?" if meant else f"Put it into the folder {folder}")


def test_a_module_and_a_library_that_are_missing_are_looked_for_too(read):
    text = f"title: a\nfilms: film.yaml\n{STEPS}  - include: Modules/one.yaml\n"
    reading = read(text, **{"films.yaml": "", "film/x": "", "modules/one.yaml": ""})
    assert [p.hint for p in reading.problems] == [
        "Did you mean `films.yaml`?",
        "Did you mean `modules/one.yaml`?",
    ]
