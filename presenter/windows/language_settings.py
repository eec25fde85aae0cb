"""The section of the settings page for the language of the interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from presenter.run.settings import Settings
from presenter.session.language import translate
from presenter.windows.form import Choice, Section
from presenter.windows.remembered import Change
from presenter.windows.tongues import LANGUAGES


def language_section(settings: Settings, change: Callable[[Change], None]) -> Section:
    """Return which language the program speaks."""
    system = translate("language_settings", "As the system")
    choice = Choice(
        translate("language_settings", "Language"),
        [("", system), *LANGUAGES.items()],
        settings.language if settings.language in LANGUAGES else "",
        translate(
            "language_settings",
            "Of the program, from its next start on. German and Welsh are machine-made, to be "
            "reviewed.",
        ),
    )
    choice.changed.connect(lambda code: change(lambda old: replace(old, language=code)))
    return Section(translate("language_settings", "Language"), choice)
