"""Dataclasses whose methods are written when they are first asked.

The standard library writes and compiles six functions for each class, which takes two thirds of a
millisecond, and a command meets 150 classes of which it makes a few: that was a tenth of its time. It is the
standard library that writes them here too, only later; until then a class is its slots.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Final

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:

    def dataclass(*, slots: bool, frozen: bool = False, order: bool = False) -> Callable[[type], type]:
        """Make a class a dataclass, as `dataclasses.dataclass` does; every annotation in it is a field's."""
        assert slots  # noqa: S101 -- of all of ours

        def made(written: type) -> type:
            own = vars(written)
            fields = tuple(own.get("__annotations__", ()))
            kept = {name: what for name, what in own.items() if name not in {*fields, *_NOT_WITH_SLOTS}}
            asked = (*_ASKED, *(_OF_FROZEN if frozen else ()), *(_OF_ORDERED if order else ()))
            later = {name: _Later(written, frozen, order) for name in asked if name not in kept}
            if frozen:
                later |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
            else:
                later["__hash__"] = None  # what can be changed is no key
            new = type(written)(written.__name__, written.__bases__, {**later, **kept, "__slots__": fields})
            new.__qualname__ = written.__qualname__
            return new

        return made


_ASKED: Final = (
    *("__init__", "__repr__", "__eq__", "__hash__"),
    *("__match_args__", "__dataclass_fields__", "__dataclass_params__"),
)
_OF_FROZEN: Final = ("__getstate__", "__setstate__")
_OF_ORDERED: Final = ("__lt__", "__le__", "__gt__", "__ge__")
_NOT_WITH_SLOTS: Final = ("__dict__", "__weakref__")

_WRITING: Final = RLock()


class _Later:
    """Stands for what is not written yet; asked for one of a class, the library writes them all."""

    def __init__(self, written: type, frozen: bool, order: bool) -> None:  # noqa: FBT001 -- as they are given above
        self._written = written
        self._how = {"frozen": frozen, "order": order}

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, one: object, kind: type | None = None) -> object:
        with _WRITING:  # the library changes the class that it is given: once only
            if vars(self._owner)[self._name] is self:
                self._write()
        return getattr(kind if one is None else one, self._name)

    def _write(self) -> None:
        from dataclasses import dataclass as write  # noqa: PLC0415 -- help and the like ask for none

        whole: type = write(slots=True, **self._how)(self._written)
        for name, what in [*vars(self._owner).items()]:
            if isinstance(what, _Later):
                setattr(self._owner, name, vars(whole)[name])


def _refuse_to_set(one: object, name: str, value: object) -> None:
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 -- nobody does it

    del value
    raise FrozenInstanceError(f"cannot assign to field {name!r} of {type(one).__name__}")


def _refuse_to_delete(one: object, name: str) -> None:
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 -- nobody does it

    raise FrozenInstanceError(f"cannot delete field {name!r} of {type(one).__name__}")
