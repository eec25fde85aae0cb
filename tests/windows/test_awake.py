"""The laptop stays awake from begin to end, and where it cannot, one line says so."""

from __future__ import annotations

import threading

import pytest

from presenter.windows.awake import FakeAwake, SystemAwake


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch):
    """Take away what wakepy would talk to."""
    monkeypatch.delenv("WAKEPY_FAKE_SUCCESS", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")


def test_where_it_works_it_is_on_until_the_end(monkeypatch):
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    failed = []
    awake = SystemAwake(failed.append)
    awake.begin()
    awake.begin()
    assert [t for t in threading.enumerate() if t.name == "awake"]
    awake.end()
    assert "awake" not in threads()
    assert failed == []


def test_where_it_does_not_work_one_line_says_what_to_do(qtbot):
    failed = []
    awake = SystemAwake(failed.append)
    awake.begin()
    qtbot.waitUntil(lambda: "awake" not in threads(), timeout=10000)
    assert len(failed) == 1
    assert "screen saver" in failed[0]
    awake.end()


def test_it_can_begin_again(monkeypatch):
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    awake = SystemAwake(lambda _words: None)
    for _ in range(2):
        awake.begin()
        assert "awake" in threads()
        awake.end()
        assert "awake" not in threads()


def test_an_end_without_a_begin_is_nothing():
    SystemAwake(lambda _words: None).end()


def test_the_fake_tells_whether_it_is_on():
    fake = FakeAwake()
    fake.begin()
    assert fake.on
    fake.end()
    assert not fake.on
