"""Values: frozen, slotted, equal when what they hold is equal, and quick to declare.

`@value` is `@dataclass(frozen=True, slots=True)` with its methods compiled in one go, when the
first value is made. Before Python 3.13 the library compiles six for each class one by one, a third
of a millisecond; for the hundred classes that are there before the first picture, and mostly not
yet used, that is a sixth of the time a start takes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform, overload

_T = TypeVar("_T")


@overload
def value(cls: type[_T], /) -> type[_T]: ...


@overload
def value(*, kw_only: bool = ...) -> Callable[[type[_T]], type[_T]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: Any = None, /, *, kw_only: bool = False) -> Any:
    """Make a class with annotated fields a value.

    The library's own functions (`fields`, `replace`, `asdict`) work with it. Not supported:
    `default_factory`, `InitVar` and `__post_init__`, which no value here needs.
    """
    if cls is None:
        return lambda made: _valued(made, kw_only=kw_only)
    return _valued(cls, kw_only=kw_only)


def _valued(cls: Any, *, kw_only: bool) -> Any:
    made = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
    for name in ("__init__", "__eq__", "__hash__"):
        setattr(made, name, _unwritten(made, name))
    for name, method in _SHARED.items():
        setattr(made, name, method)
    return made


def _unwritten(made: Any, name: str) -> Callable[..., Any]:
    """Return a method that writes those of its class, and then does what it is called for."""

    def method(self: Any, *args: Any, **named: Any) -> Any:
        for each, written in _written(made).items():
            setattr(made, each, written)
        return getattr(made, name)(self, *args, **named)

    return method


def _written(made: Any) -> dict[str, Any]:
    """Return the methods that differ from class to class, compiled together."""
    known = fields(made)
    names: dict[str, Any] = {"_class": made}
    for one in known:
        names[f"_set_{one.name}"] = getattr(made, one.name).__set__
        names[f"_default_{one.name}"] = one.default
    body = "".join(f"\n    _set_{one.name}(self, {one.name})" for one in known) or "\n    pass"
    mine = "".join(f"self.{one.name}, " for one in known if one.compare)
    theirs = "".join(f"other.{one.name}, " for one in known if one.compare)
    source = (
        f"def __init__({_parameters(known)}):{body}\n"
        "def __eq__(self, other):\n"
        "    if other.__class__ is not self.__class__: return NotImplemented\n"
        f"    return ({mine}) == ({theirs})\n"
        f"def __hash__(self): return hash((_class, {mine}))\n"
    )
    methods: dict[str, Any] = {}
    exec(source, names, methods)  # noqa: S102 - made of the class's own field names
    for name, method in methods.items():
        method.__qualname__ = f"{made.__qualname__}.{name}"
    return methods


def _parameters(known: tuple[Field[Any], ...]) -> str:
    """Return the parameters of `__init__`, those by keyword only at the end."""
    plain = [_parameter(one) for one in known if not one.kw_only]
    named = [_parameter(one) for one in known if one.kw_only]
    return ", ".join(["self", *plain, *(["*", *named] if named else [])])


def _parameter(one: Field[Any]) -> str:
    return one.name if one.default is MISSING else f"{one.name}=_default_{one.name}"


def _repr(self: Any) -> str:
    shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse(self: Any, name: str, *_: object) -> None:
    raise FrozenInstanceError(f"cannot change {name!r} of a {type(self).__qualname__}")


_SHARED = {"__repr__": _repr, "__setattr__": _refuse, "__delattr__": _refuse}
