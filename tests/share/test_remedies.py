"""Every system gets a command, or words for what to do."""

from __future__ import annotations

import pytest

from presenter.share.remedies import Need, package_manager, remedy


def test_the_manager_that_is_here_is_found() -> None:
    assert package_manager({"dnf": "/usr/bin/dnf"}.get) == "dnf"
    assert package_manager(lambda _name: None) == ""


@pytest.mark.parametrize("need", Need)
@pytest.mark.parametrize("manager", ["apt-get", "dnf", "pacman", "zypper", "brew", "winget", ""])
def test_there_is_always_something_to_do(need: Need, manager: str) -> None:
    assert remedy(need, manager)
