"""How long a session of 1,000 steps takes to read, against PyYAML's parser alone.

Run it with `python benchmarks/reading.py`. It prints the median of both in milliseconds and the
ratio; the aim is 4, the limit 5. The file is made here, with all its pictures and films, so that
every path is looked up as in a real session.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from presenter.session.reading import read_session

STEPS = 1000
ROUNDS = 21

_KINDS = (
    """
      - slide: Who we are today, part {n}
        minutes: 5
        text: |
          - Captions are on, and the lights stay as they are
          - Breaks and exits
          - Nobody has to speak, and nobody has to say why
        reveal: true
        image: {{file: images/picture-{p}.svg, alt: "Two chairs of equal height", side: right}}
        say: The films are drawn and the people are made up; nobody here knows them.
        do: Ask about access needs privately before you start.
""",
    """
      - film: blue-folder
        minutes: 6
        look_for: Who asks, and who decides?
        pauses:
          - at: good-week
            ask: What would a good week look like to you, number {n}?
            minutes: 4
            say: Take two answers, then play on.
        keep: must
        watch_for: People who look away, and people who want to speak but do not.
""",
    """
      - discuss: Where is the power in this room, number {n}?
        minutes: 14
        shortest: 8
        keep: should
        prompts:
          - What did the worker do first?
          - What would you have done?
        rounds:
          - {{alone: 1}}
          - {{pairs: 4}}
          - {{plenary: 9, prompt: "One new point from each table"}}
        listen_for:
          - strengths named
        capture: [Helps, Gets in the way]
        say: Let the quiet tables begin, and stop when the time is over.
""",
    """
      - activity: Take a barrier apart, number {n}
        minutes: 20
        groups: 4
        instructions: |
          1. Name the barrier in the words of the person who meets it every day.
          2. Split it until each part is one small problem that somebody can take on.
          3. Choose one part, and say who would have to know of it.
        say: This is about one barrier and not about all of them; take the one you can see.
        notes: Have the second sheet ready for the tables that finish early.
        purpose: Large things become small ones that can be planned.
""",
    """
      - poll: How sure are you that you can see a person's strengths first, number {n}?
        scale: 0-10
        measure: strengths
        moment: before
        minutes: 2
        say: Hands up for each number, and look around the room while they are up.
        notes: |
          The same question comes at the end. Write the numbers down as you see them,
          and do not comment on them; nobody should feel that a number was the wrong one.
""",
)


def session_text(steps: int) -> str:
    """Return a session of so many steps, of all kinds in turn."""
    kinds = (_KINDS[n % len(_KINDS)].format(n=n, p=n % 20) for n in range(steps))
    head = "presenter: 1\ntitle: A long session\nassets: assets\nfilms: films.yaml\n"
    body = "sections:\n  - title: All of it\n    steps:\n"
    return head + body + "".join(kinds)


def make(folder: Path, steps: int = STEPS) -> Path:
    """Write the session with its assets into a folder and return its path."""
    images = folder / "assets" / "images"
    images.mkdir(parents=True)
    for number in range(20):
        (images / f"picture-{number}.svg").write_text("<svg/>")
    (folder / "assets" / "folder.mp4").write_bytes(b"")
    library = "blue-folder: {file: folder.mp4, title: The blue folder, cues: {good-week: 0:41}}\n"
    (folder / "assets" / "films.yaml").write_text(library)
    path = folder / "long.yaml"
    path.write_text(session_text(steps))
    return path


def _events(text: str) -> None:
    get = yaml.CLoader(text).get_event
    while type(get()) is not yaml.StreamEndEvent:
        pass


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        path = make(Path(name))
        text = path.read_text()
        reading = read_session(path)
        assert reading.problems == (), reading.problems[:3]  # noqa: S101 - the measure's own check
        bare, whole = [], []
        for _ in range(ROUNDS):  # in turn, so that both meet the same machine
            bare.append(_timed(lambda: _events(text)))
            whole.append(_timed(lambda: read_session(path)))
    parser, reader = statistics.median(bare), statistics.median(whole)
    print(f"{STEPS} steps, {len(text.encode()) / 1024:.0f} KiB")
    print(f"PyYAML's C parser, events only: {parser:6.1f} ms")
    print(f"a whole session, all places:    {reader:6.1f} ms")
    print(f"ratio:                          {reader / parser:6.2f}  (aim 4, limit 5)")


if __name__ == "__main__":
    main()
