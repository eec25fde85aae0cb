from __future__ import annotations

from PySide6.QtCore import Qt

from presenter.session.problems import Problem, Severity
from presenter.windows.problems_page import ProblemsPage, summary

WRONG = Problem("a/one.yaml", 12, 3, Severity.ERROR, "x", "“tittle” is not <b>a key.", "title?")
CARE = Problem("a/films.yaml", 3, 1, Severity.WARNING, "y", "The film is missing.")


def page(qtbot, *problems: Problem, can_present: bool = True) -> ProblemsPage:
    made = ProblemsPage("one.yaml")
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show_problems(problems, can_present)
    return made


def test_problems_stand_under_their_files_with_line_and_hint(qtbot):
    assert page(qtbot, WRONG, CARE).text().replace("\u2028", "\n").split("\n") == [
        *("films.yaml", "△ Warning, line 3", "The film is missing."),
        *("one.yaml", "✕ Error, line 12", "“tittle” is not <b>a key.", "title?"),
    ]


def test_they_are_counted():
    assert summary((WRONG, WRONG, CARE)) == "2 errors and 1 warning"
    assert summary((CARE,)) == "1 warning"
    assert summary(()) == "Nothing is wrong"


def test_what_can_be_done(qtbot):
    made = page(qtbot, WRONG)
    again, anyway, close = made.buttons()
    for button, signal in (
        (again, made.look_again),
        (anyway, made.present_anyway),
        (close, made.closed),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_presenting_is_offered_only_where_it_is_possible(qtbot):
    made = page(qtbot, WRONG, can_present=False)
    anyway = made.buttons()[1]
    assert not anyway.isEnabled()
    assert "until the errors are mended" in anyway.toolTip()
    made.show_problems((CARE,), True)
    assert anyway.isEnabled()
