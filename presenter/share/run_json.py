"""All that a record keeps, as JSON for other programs. Names only where the host asks for them."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from presenter import __version__
from presenter.run.clock import Stamp
from presenter.run.stored import to_json
from presenter.run.tables import VERSION
from presenter.share.kept_run import KeptRun


def as_json(kept: KeptRun, *, with_names: bool = False) -> str:
    """Return a JSON object: `run` sums up what `events` tell one by one.

    Moments are in UTC, as ISO 8601 writes them; lengths in seconds, places in films in
    milliseconds. Without names there are no `people`, nobody takes on what was parked, and `typed`,
    what was being typed when the run stopped, is empty: it may be a name.
    """
    loaded = kept.loaded
    whole: dict[str, Any] = {
        "presenter": __version__,
        "version": VERSION,
        "record": loaded.path.name,
        "session_file": str(loaded.session_path),
        "run": _plain(kept.summary),
        "scores": _plain(kept.apart.sheets),
        "events": [
            {"at": _moment(stamped.stamp), **_plain(to_json(stamped.event))}
            for stamped in loaded.history
        ],
        "typed": loaded.alive.typed if loaded.alive and with_names else "",
        "texts": [text for _, text in loaded.texts],
    }
    if with_names:
        whole["people"] = [
            {"number": number, "name": person.name, "role": person.role}
            for number, person in kept.apart.people
        ]
    else:
        _take_owners(whole)
    if kept.problem:
        whole["problem"] = kept.problem
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _take_owners(whole: dict[str, Any]) -> None:
    """Take the names of those who take on what was parked out of it."""
    owned = [each["item"] for each in whole["run"]["parked"]]
    for each in (*owned, *(event for event in whole["events"] if "owner" in event)):
        each["owner"] = ""


def _plain(it: object) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Return values as objects, moments as text, and what holds several as lists."""
    if isinstance(it, Stamp):
        return _moment(it)
    if is_dataclass(it) and not isinstance(it, type):
        return {each.name: _plain(getattr(it, each.name)) for each in fields(it)}
    if isinstance(it, dict):
        return {name: _plain(held) for name, held in it.items()}
    if isinstance(it, tuple | list):
        return [_plain(one) for one in it]
    if isinstance(it, Enum):
        return it.value
    return str(it) if isinstance(it, Path) else it


def _moment(stamp: Stamp) -> str:
    try:
        return datetime.fromtimestamp(stamp.utc, UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return str(stamp.utc)
