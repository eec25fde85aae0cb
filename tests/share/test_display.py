"""Whether windows can be shown is told before Qt would end the process over it."""

from __future__ import annotations

import sys

import pytest

from presenter.share.display import has_display


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is one")
@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_a_display_is_named_in_the_environment(environment: dict[str, str], shown: bool) -> None:
    assert has_display(environment) is shown
