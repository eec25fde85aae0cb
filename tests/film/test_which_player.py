"""Films play by the library wished for, by another if that is missing, and it is told."""

from __future__ import annotations

from presenter.film.players import Players, open_players


class Library:
    def __init__(self, name: str) -> None:
        self.name = name

    def make(self):
        raise NotImplementedError

    def close(self) -> None:
        pass


def openers(**there: bool):
    def opener(name: str, works: bool):
        return lambda: (Library(name), "") if works else (None, f"{name} was not found.")

    return {name: opener(name, works) for name, works in there.items()}


def name_of(players: Players | None) -> str:
    return getattr(players, "name", "")


def test_vlc_plays_where_it_is_and_nothing_is_said():
    opened = open_players("auto", openers(vlc=True, qt=True))
    assert (name_of(opened.players), opened.words) == ("vlc", "")


def test_without_vlc_films_play_all_the_same_and_it_is_told():
    opened = open_players("auto", openers(vlc=False, qt=True))
    assert name_of(opened.players) == "qt"
    assert opened.words == "Films play through Qt Multimedia. vlc was not found."


def test_the_player_wished_for_comes_first():
    assert name_of(open_players("qt", openers(vlc=True, qt=True)).players) == "qt"
    opened = open_players("qt", openers(vlc=True, qt=False))
    assert name_of(opened.players) == "vlc"
    assert "qt was not found." in opened.words


def test_the_usual_one_may_be_wished_for_too():
    assert name_of(open_players("vlc", openers(vlc=True, qt=True)).players) == "vlc"


def test_with_no_player_it_is_told_why():
    opened = open_players("auto", openers(vlc=False, qt=False))
    assert opened.players is None
    assert opened.words == "Films cannot play. vlc was not found. qt was not found."
