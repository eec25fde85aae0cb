"""Careless hands in a workshop: pages opened anywhere, the file edited under them, and crashes.

Whatever is pressed, nothing may raise, and what the record holds is what the console shows.
"""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from presenter.run.fold import fold_all
from presenter.run.records import load
from presenter.run.report import Audience
from presenter.run.reporting import report_of
from presenter.session.model import Session
from presenter.session.reading import read_text
from presenter.share.kept_run import open_kept
from presenter.share.run_in_words import run_in_words
from presenter.windows.keys import WORKSHOP, Action
from presenter.windows.parts import Button
from presenter.windows.show import Show
from tests.windows.house import House
from tests.windows.test_beside_the_plan import TEXT

K = Qt.Key
HEAD = TEXT[: TEXT.index("sections:")]
STEPS = (
    "slide: Words\n        minutes: 8\n        keep: spare",
    "discuss: Where is the power?\n        minutes: 10\n        shortest: 4\n"
    "        prompts: [Who asked, Who decided]\n        reveal: true\n"
    "        capture: [Helps, Hinders]\n        rounds: [{alone: 1}, {pairs: 4}, {feedback: 4}]",
    "discuss: Where is the power?\n        minutes: 5\n        capture: [One]",
    "activity: Draw it\n        groups: threes\n        minutes: 12\n"
    "        rounds: [{threes: 8}, {feedback: 4}]",
    "poll: How sure?\n        scale: 0-5\n        measure: sure\n        moment: before",
    "poll: How sure now?\n        scale: 0-5\n        measure: sure\n        moment: after",
    "film: one\n        minutes: 6\n        pauses: [{at: 4, ask: What?, minutes: 2}]",
    "break: Tea\n        minutes: 15\n        shortest: 10",
)
ACTIONS = (
    *(WORKSHOP * 3),
    *([Action.NEXT] * 14),
    *([Action.PREVIOUS] * 5),
    *([Action.GROUPS, Action.ANSWERS] * 4),
    *(Action.FREEZE, Action.BLACK, Action.TIMER, Action.LONGER, Action.SHORTER, Action.SKIP_FILM),
    *(Action.PLAN_B, Action.OVERVIEW, Action.KEYS),
)
KEYS = (
    *(K.Key_Return, K.Key_Up, K.Key_Down, K.Key_Tab, K.Key_Delete, K.Key_Space, K.Key_F2),
    *(K.Key_S, K.Key_M, K.Key_A, K.Key_3, K.Key_Right, K.Key_PageDown, K.Key_Plus),
)
TYPED = ("tea", "Ann, Bo, Cy, Di, Ed", "7", "x" * 60)


def edited(chance: Random) -> str:
    """Return a session file of some of the steps, in any order."""
    chosen = [step for step in STEPS if chance.random() < 0.75] or [STEPS[0]]
    chance.shuffle(chosen)
    cut = chance.randrange(1, len(chosen) + 1)
    parts = [part for part in (chosen[:cut], chosen[cut:]) if part]
    text = HEAD + "sections:\n"
    for part in parts:
        text += "  - title: Part\n    steps:\n" + "".join(f"      - {step}\n" for step in part)
    return text


class Hands:
    """A facilitator who presses whatever there is."""

    def __init__(self, house: House, chance: Random) -> None:
        self.house, self.chance = house, chance
        self.show: Show = house.show()

    def do(self) -> None:
        """Do one thing or another."""
        what = self.chance.random()
        if what < 0.55:
            self.show.act(self.chance.choice(ACTIONS))
        elif what < 0.62:
            self.house.file.write_text(edited(self.chance), encoding="utf-8")
            self.show.presentation.reload()
        elif what < 0.65:
            self.crash()
        elif what < 0.82:
            QTest.keyClick(self.focus() or self.show.console, self.chance.choice(KEYS))
        elif what < 0.95:
            self.type_or_click()
        else:
            self.house.pass_time(self.show, self.chance.choice((1, 20, 400)), step=20)

    def focus(self) -> QWidget | None:
        """Return what has the keys."""
        return QApplication.focusWidget() or self.show.console.overlay()

    def type_or_click(self) -> None:
        """Type into a field, or press a button of the page that lies there."""
        page, focus = self.show.console.overlay(), self.focus()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            QTest.keyClicks(focus, self.chance.choice(TYPED))
            if self.chance.random() < 0.7:
                QTest.keyClick(focus, K.Key_Return)
        elif page is not None:
            there = [one for one in page.findChildren(Button) if one.isVisible()]
            if there:
                self.chance.choice(there).click()

    def crash(self) -> None:
        """Have the program go, the file be edited or not, and the program come back."""
        self.house.crash(self.show)
        if self.chance.random() < 0.5:
            self.house.file.write_text(edited(self.chance), encoding="utf-8")
        found = self.house.unfinished()
        if found is None:
            self.show = self.house.show()
            return
        before: Session | None = None
        if found.text != self.house.file.read_text(encoding="utf-8"):
            before = read_text(found.text.encode(), self.house.file).session
        self.show = self.house.resume(before=before)


@pytest.mark.parametrize("seed", [5, 8, 34])
def test_careless_hands_break_nothing(qtbot, tmp_path, seed):
    chance = Random(seed)  # noqa: S311 - no secret
    house = House(qtbot, tmp_path, edited(chance))
    hands = Hands(house, chance)
    for n in range(120):
        hands.do()
        if n % 4 == 0:
            house.pass_time(hands.show, 0.2, step=0.1)
    record = hands.show.keeping.record
    assert record is not None
    house.crash(hands.show)
    state = hands.show.run.state
    if state.begun is not None:
        loaded = load(record.path)
        assert not loaded.problem
        assert loaded.state == fold_all(loaded.history) == state
        kept = open_kept(record.path)
        assert run_in_words(kept.summary)
        for audience in Audience:
            assert report_of(audience, kept.summary, kept.session, house.clock).texts()
    house.close()
