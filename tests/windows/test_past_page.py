"""After a session: reports, names and scores, with what can go wrong on the way to the disk."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from presenter.run.apart import Person, Sheet, read_apart, write_apart
from presenter.run.record import Record
from presenter.share import whole_file
from presenter.windows.look import Sight, follow
from presenter.windows.past_page import PastPage, report_kinds
from presenter.windows.saving import file_name
from presenter.windows.scores_model import ScoresModel, rows_in
from presenter.windows.scores_page import ScoresView
from tests.share.workshop_day import ANSWERS, SMALL, Day, session_of
from tests.windows.test_access import assert_all_heard
from tests.windows.test_large import assert_nothing_is_cut, settle

K = Qt.Key


class Asked:
    """Answers where a file is to go."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.ending = folder, ""
        self.names: list[str] = []
        self.gives_up = False

    def __call__(self, _window, _title, name, kinds):
        self.names.append(name)
        ending = self.ending or kinds[0][1]
        return None if self.gives_up else self.folder / f"{name}.{ending}"


def kept(folder: Path, utc: float, text: str = SMALL) -> Path:
    file = folder / "small.yaml"
    file.write_text(text, encoding="utf-8")
    made = Record.create(folder / "runs", file, text, utc=utc)
    made.write(Day(session_of(text, file)).walk().told)
    assert made.close()
    return made.path


@pytest.fixture
def record(tmp_path):
    return kept(tmp_path, 1_700_000_000.0)


@pytest.fixture
def asked(tmp_path):
    return Asked(tmp_path)


@pytest.fixture
def page(qtbot, tmp_path, record, asked):
    made = opened(qtbot, PastPage(tmp_path / "runs", record, ask=asked))
    yield made
    made.finish()
    qtbot.wait(1)


def opened(qtbot, made):
    made.resize(1366, 700)
    made.show()
    qtbot.waitUntil(lambda: not made._listing.busy and made._which.value() != "")
    return made


def written(qtbot, page, *, words="Written"):
    qtbot.waitUntil(lambda: not page._writing.busy and words in page.words(), timeout=10_000)


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.suffix in (".pdf", ".md", ".csv"))


@pytest.mark.parametrize(("ending", "begin"), [("pdf", b"%PDF"), ("docx", b"PK"), ("md", b"# ")])
def test_a_report_is_written_where_it_was_asked_for(qtbot, page, asked, ending, begin):
    asked.ending = ending
    page._participants.control().click()
    assert "Writing" in page.words()
    assert not page._team.control().isEnabled()
    written(qtbot, page)
    assert asked.names[0].endswith("Seen a small session for participants")
    assert (asked.folder / f"{asked.names[0]}.{ending}").read_bytes().startswith(begin)
    assert page._team.control().isEnabled()
    assert page._open.isVisible()


def test_names_come_into_the_teams_report_by_a_switch(qtbot, page, asked, record):
    write_apart(record, people={1: Person("Zoë Żak")})
    asked.ending = "md"
    for on in (False, True):
        page._named.set_value(on)
        page._team.control().click()
        written(qtbot, page)
        text = (asked.folder / f"{asked.names[-1]}.md").read_text("utf-8")
        assert ANSWERS[0] in text
        assert ("Zoë Żak" in text) is on
        page._tell("")


def test_nothing_is_written_when_nobody_says_where(page, asked):
    asked.gives_up = True
    page._participants.control().click()
    page._all.control().click()
    assert files(asked.folder) == []
    assert page.words() == ""


def test_a_full_disk_is_told_and_leaves_nothing(qtbot, page, asked, monkeypatch):
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    page._participants.control().click()
    written(qtbot, page, words="the disk is full")
    assert files(asked.folder) == []
    assert not page._open.isVisible()


def test_a_folder_that_is_gone_is_told(qtbot, page, asked):
    asked.folder = asked.folder / "gone"
    page._participants.control().click()
    written(qtbot, page, words="There is no folder")


def test_a_record_deleted_meanwhile_is_told(qtbot, page, record):
    record.unlink()
    page._participants.control().click()
    written(qtbot, page, words="There is no record")


def test_certificates_need_names(qtbot, page, asked, record):
    page._certificates.control().click()
    written(qtbot, page, words="No names")
    write_apart(record, people={1: Person("Zoë Żak")})
    page._certificates.control().click()
    written(qtbot, page)
    assert "Zoë Żak" in (asked.folder / f"{asked.names[-1]}.csv").read_text("utf-8-sig")


def test_the_table_of_all_sessions(qtbot, page, asked):
    page._all.control().click()
    written(qtbot, page)
    assert "Seen: a small session" in (asked.folder / "All sessions.csv").read_text("utf-8-sig")


def test_without_a_session_it_says_so_and_offers_nothing(qtbot, tmp_path):
    made = PastPage(tmp_path / "none")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "No session" in made.words())
    rows = (made._participants, made._team, made._names, made._scores, made._all)
    assert not any(row.control().isEnabled() for row in rows)
    made.finish()


def test_another_session_can_be_chosen(qtbot, tmp_path, record, asked):
    newer = kept(tmp_path, 1_700_100_000.0, SMALL.replace("Seen:", "Later:"))
    made = opened(qtbot, PastPage(tmp_path / "runs", record, ask=asked))
    assert made.run().path == record
    made._which.set_value(str(newer))
    made._participants.control().click()
    written(qtbot, made)
    assert "Later" in asked.names[0]
    made.finish()


# Names and scores


def typing(qtbot, page, row):
    row.control().click()
    made = page.typing()
    qtbot.waitUntil(lambda: made._ready)
    return made


def test_names_are_typed_and_kept(qtbot, page, record):
    made = typing(qtbot, page, page._names)
    made.field.setPlainText("Zoë Żak; nurse\nBo")
    made.keep()
    qtbot.waitUntil(lambda: page.typing() is None)
    assert page.words() == "Kept: 2 names."
    assert [person for _, person in read_apart(record).people] == [
        Person("Zoë Żak", "nurse"),
        Person("Bo"),
    ]
    again = typing(qtbot, page, page._names)
    assert again.field.toPlainText() == "Zoë Żak; nurse\nBo"


def test_what_is_typed_is_typed_where_the_page_stands(qtbot, page):
    page.setGeometry(140, 90, 1010, 650)
    assert typing(qtbot, page, page._scores).geometry() == page.geometry()


def test_leaving_with_something_not_kept_asks_once_more(qtbot, page, record):
    made = typing(qtbot, page, page._names)
    made.field.setPlainText("Bo")
    made.closed.emit()
    assert page.typing() is made
    assert "Not kept yet" in " ".join(made.texts())
    made.closed.emit()
    assert page.typing() is None
    assert read_apart(record).people == ()


def test_what_cannot_be_kept_is_told_and_stays_typed(qtbot, page, record):
    made = typing(qtbot, page, page._names)
    made.field.setPlainText("Bo")
    record.unlink()
    made.keep()
    qtbot.waitUntil(lambda: "There is no record" in " ".join(made.texts()))
    assert made.field.toPlainText() == "Bo"


def type_keys(qtbot, widget, text):
    for letter in text:
        special = {"<": K.Key_Backspace, "\n": K.Key_Return, "→": K.Key_Right}
        if letter in special:
            qtbot.keyClick(widget, special[letter])
        else:
            qtbot.keyClicks(widget, letter)


@pytest.fixture
def view(qtbot):
    made = ScoresView(ScoresModel())
    qtbot.addWidget(made)
    made.show()
    made.setCurrentIndex(made._model.index(0, 0))
    return made


@pytest.mark.parametrize(
    ("keys", "before"),
    [
        ("34567", (3, 4, 5, 6, 7)),
        ("x10210", (10, 10, 2, 10, None)),
        ("1 2", (1, None, 2, None, None)),
        ("12", (1, 2, None, None, None)),
        ("1→03", (1, 0, 3, None, None)),
        ("-.5", (None, None, 5, None, None)),
        ("345<6", (3, 4, 6, None, None)),
        ("11111", (1, 1, 1, 1, 1)),
        ("abc7", (7, None, None, None, None)),
    ],
)
def test_digits_go_on_by_themselves(qtbot, view, keys, before):
    type_keys(qtbot, view, keys)
    assert view._model.sheets()[0].before == before


def test_a_row_goes_on_in_the_next_and_there_is_always_one_more(qtbot, view):
    type_keys(qtbot, view, "2345667899" * 3)
    assert len(view._model.sheets()) == 3
    assert view._model.rowCount() == 4
    assert (view.currentIndex().row(), view.currentIndex().column()) == (3, 0)
    type_keys(qtbot, view, "5\n")
    assert view.currentIndex().row() == 4


def test_columns_of_a_spreadsheet_are_pasted(qtbot, view):
    QApplication.clipboard().setText("a\tb\n3\t4\t5\t6\t7\t4\t5\t6\t7\t8\n1\t\tx\t11\n")
    qtbot.keyClick(view, K.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert view._model.sheets() == (
        Sheet(1, (3, 4, 5, 6, 7), (4, 5, 6, 7, 8)),
        Sheet(2, (1, None, 10, None, None)),
    )


def test_what_is_pasted_beyond_the_last_column_is_left_out(view):
    view._model.put_all(0, 9, [[1, 2, 3]])
    assert view._model.sheets()[0].after == (None,) * 4 + (1,)


def test_rows_of_names_are_no_scores():
    assert rows_in("Before;After\n\n1;2") == [[1, 2]]
    assert rows_in("nothing") == []


def test_scores_are_typed_and_kept_with_their_means(qtbot, page, record):
    made = typing(qtbot, page, page._scores)
    type_keys(qtbot, made.view, "44444" + "77777")
    assert made.means() == "1 form. Mean before 4.0, after 7.0."
    made.keep()
    qtbot.waitUntil(lambda: page.typing() is None)
    assert read_apart(record).sheets == (Sheet(1, (4,) * 5, (7,) * 5),)


def test_the_page_says_which_question_is_asked(qtbot, page):
    made = typing(qtbot, page, page._scores)
    assert "Before, 1: see a person's strengths first" in " ".join(made.texts())
    type_keys(qtbot, made.view, "44444")
    assert "After, 1" in " ".join(made.texts())


def test_names_of_files_that_every_system_takes():
    assert file_name("2026-11-26", 'a: "b" /c\\', "x") == "2026-11-26 a b c x"
    assert file_name("...") == "presenter"
    assert len(file_name("a" * 300)) <= 80


def test_each_kind_of_report_can_be_written():
    assert [ending for _, ending in report_kinds()] == ["pdf", "docx", "md"]


# By keyboard, by ear, and with large texts


def test_tab_reaches_every_control_and_each_can_be_heard(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    assert_all_heard(page)
    made = typing(qtbot, page, page._scores)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.view)
    qtbot.keyClick(made.view, K.Key_Tab)
    assert QApplication.focusWidget() in made.buttons()
    qtbot.keyClick(QApplication.focusWidget(), K.Key_Escape)
    assert page.typing() is None


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_large_texts_are_not_cut(qtbot, page, percent):
    try:
        follow(Sight(percent))
        windows = [page, typing(qtbot, page, page._names)]
        settle(qtbot)
        for window in windows:
            window.resize(1366, 700)
            settle(qtbot)
            assert_nothing_is_cut(window)
        scores = typing(qtbot, page, page._scores)
        scores.resize(1366, 700)
        type_keys(qtbot, scores.view, "345")
        settle(qtbot)
        assert_nothing_is_cut(scores)
        assert scores.view.viewport().height() >= scores.view.rowHeight(0)
    finally:
        follow(Sight())


def test_a_page_closed_while_it_writes_still_writes_whole(qtbot, page, asked):
    page._participants.control().click()
    page.finish()
    written_to = asked.folder / f"{asked.names[0]}.pdf"
    assert written_to.read_bytes().rstrip().endswith(b"%%EOF")
