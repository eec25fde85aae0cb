"""Events as the record stores them: JSON objects that later versions still read.

    StoredError
    ├── UnknownEventError   a newer presenter wrote it
    └── DamagedEventError   what is there is not an event

An event is known by its class name. Fields not known are passed over, absent ones take their
default: so a field may be added, and an event whose meaning changes gets a new name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from enum import Enum
from types import MappingProxyType
from typing import Any, get_args

from presenter.run.aside import Aside
from presenter.run.events import Arrival, Curtain, Event
from presenter.run.groups import Face
from presenter.session.language import translate

LONGEST = 1e10
"""Seconds: 300 years. No more is believed, for clocks cannot tell the time of day so far away."""


class StoredError(Exception):
    """A stored event cannot be read."""


class UnknownEventError(StoredError):
    """A newer presenter wrote this event."""


class DamagedEventError(StoredError):
    """What is stored is not an event."""


def to_json(event: Event) -> dict[str, Any]:
    """Return an event as a JSON object."""
    values = {each.name: getattr(event, each.name) for each in fields(event)}
    plain = {name: v.value if isinstance(v, Enum) else v for name, v in values.items()}
    return {"event": type(event).__name__, **plain}


def from_json(stored: object) -> Event:
    """Return the event that `to_json` made into this; raise StoredError if there is none."""
    if not isinstance(stored, dict):
        message = translate("stored", "The record holds something that is not an event.")
        raise DamagedEventError(message)
    name = stored.get("event")
    known = _KINDS.get(name) if isinstance(name, str) else None
    if known is None:
        message = translate(
            "stored", "The record holds an event this presenter does not know: {name}."
        ).format(name=name)
        raise UnknownEventError(message)
    given = {each.name: _value(each, stored) for each in fields(known) if each.name in stored}
    missing = [each.name for each in fields(known) if each.name not in given and _needed(each)]
    if missing:
        message = translate("stored", "The record's event {name} has no {field}.").format(
            name=name, field=missing[0]
        )
        raise DamagedEventError(message)
    return known(**given)


def _needed(each: Field[Any]) -> bool:
    return each.default is MISSING


def _value(each: Field[Any], stored: Mapping[str, Any]) -> Any:  # noqa: ANN401 - of any field
    try:
        return _READERS[str(each.type)](stored[each.name])
    except (TypeError, ValueError, OverflowError) as error:
        message = translate("stored", "The record's event {name} has a wrong {field}.").format(
            name=stored["event"], field=each.name
        )
        raise DamagedEventError(message) from error


def _exactly(kind: type) -> Callable[[Any], Any]:
    def read(value: object) -> object:
        if type(value) is not kind:
            raise TypeError
        return value

    return read


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    if not -LONGEST < value < LONGEST:  # not a number at all, too
        raise ValueError
    return float(value)


def _or_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _each(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def several(value: object) -> object:
        if not isinstance(value, list | tuple):
            raise TypeError
        return tuple(read(one) for one in value)

    return several


def _minutes_of_step(value: object) -> tuple[str, float]:
    if not isinstance(value, list | tuple):
        raise TypeError
    step, minutes = value
    return _exactly(str)(step), _number(minutes)


_READERS: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "str": _exactly(str),
        "int": _exactly(int),
        "bool": _exactly(bool),
        "float": _number,
        "int | None": _or_none(_exactly(int)),
        "float | None": _or_none(_number),
        "Arrival": Arrival,
        "Curtain": Curtain,
        "Aside": Aside,
        "Face": Face,
        "tuple[str, ...]": _each(_exactly(str)),
        "tuple[int, ...]": _each(_exactly(int)),
        "Parts": _each(_each(_exactly(int))),
        "Minutes": _each(_minutes_of_step),
    }
)
_KINDS: Mapping[str, type[Event]] = MappingProxyType(
    {kind.__name__: kind for kind in get_args(Event)}
)
