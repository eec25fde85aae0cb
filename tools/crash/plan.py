"""The session that is led, and the same as somebody edited it while the laptop was dead."""

from __future__ import annotations

from pathlib import Path

from presenter.session.model import Session
from presenter.session.reading import read_text

TEXT = """\
title: A day of crashes
films:
  blue: {file: blue.mp4, title: The blue folder}
sections:
  - title: Morning
    steps:
      - slide: Welcome
        minutes: 5
      - film: blue
        to: 10:00
        pauses:
          - {at: 1:00, ask: What now?, minutes: 2}
      - discuss: What helps?
        minutes: 10
        capture: [Helps, Hinders]
        rounds: [{pairs: 4}, {plenary: 6}]
      - break: Tea
        minutes: 15
  - title: Afternoon
    steps:
      - activity: Draw a map
        minutes: 20
        groups: threes
        capture: true
      - poll: How sure are you?
        scale: 0-10
        minutes: 5
      - slide: The end
        minutes: 5
"""
EDITED = TEXT.replace("      - break: Tea\n        minutes: 15\n", "").replace(
    "      - slide: The end",
    "      - slide: One more thing\n        minutes: 3\n      - slide: The end",
)


def session(text: str = TEXT) -> Session:
    """Return the session of a text."""
    read = read_text(text.encode(), Path("plan.yaml")).session
    if read is None:
        message = "the plan of the crashes cannot be read"
        raise ValueError(message)
    return read
