"""Draw a film from its storyboard: pictures, voices, captions and cue times.

    python tools/draw_films.py assets/films/NAME.storyboard.yaml
    python tools/draw_films.py assets/films/NAME.storyboard.yaml --frames out --every 2

The first writes NAME.mp4 and NAME.en.vtt beside the storyboard and the cue times into
assets/films.yaml. The second writes still pictures to look at, and no film.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from tools.films.captions import captions, write_vtt
from tools.films.encoding import encode
from tools.films.library import position, update_library
from tools.films.painting import Painting
from tools.films.speech import need, speak_all, write_track
from tools.films.storyboard import FilmError, read_storyboard

_LARGEST = 4 * 1024 * 1024


def draw(storyboard: Path, library: Path) -> Path:
    """Make the film beside its storyboard; return its path. Errors: FilmError."""
    need("ffmpeg", "ffmpeg")
    board = read_storyboard(storyboard)
    heard, cues = speak_all(board)
    film = storyboard.with_name(f"{board.film}.mp4")
    subtitles = storyboard.with_name(f"{board.film}.en.vtt")
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound.wav"
        write_track(heard, board.seconds, sound)
        painting = Painting(board, heard)
        encode((bytes(image.constBits()) for image in painting.frames()), sound, film)
    if film.stat().st_size > _LARGEST:
        raise FilmError(f"{film} is larger than 4 MB. Make the film shorter or calmer.")
    write_vtt(captions(heard), subtitles)
    shown = f"{storyboard.parent.name}/{subtitles.name}"
    update_library(library, board.film, cues, shown)
    print(f"{film}: {board.seconds:g} s, {film.stat().st_size / 1e6:.2f} MB")
    for name, at in cues.items():
        print(f"cue {name}: {position(at)}")
    return film


def stills(storyboard: Path, folder: Path, every: float) -> None:
    """Write still pictures of the film, one every so many seconds. Errors: FilmError."""
    board = read_storyboard(storyboard)
    heard, _ = speak_all(board)
    painting = Painting(board, heard)
    folder.mkdir(parents=True, exist_ok=True)
    t = 0.0
    while t < board.seconds:
        painting.at(t).save(str(folder / f"{board.film}-{t:05.1f}.png"))
        t += every
    print(f"{folder}: stills every {every:g} s")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return 0, or 1 when the film cannot be made."""
    parser = argparse.ArgumentParser(description="Draw a film from its storyboard.")
    parser.add_argument("storyboard", type=Path)
    parser.add_argument("--frames", type=Path, metavar="DIR", help="write stills, and no film")
    parser.add_argument("--every", type=float, default=2.0, metavar="SECONDS")
    parser.add_argument("--library", type=Path, help="default: films.yaml, one folder up")
    options = parser.parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    library = options.library or options.storyboard.resolve().parent.parent / "films.yaml"
    try:
        if options.frames:
            stills(options.storyboard, options.frames, max(0.04, options.every))
        else:
            draw(options.storyboard, library)
    except FilmError as why:
        print(why, file=sys.stderr)
        return 1
    finally:
        del app
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
