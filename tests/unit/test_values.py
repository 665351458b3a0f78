"""Values whose methods are written late are what the standard library's dataclasses are."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, field, fields, is_dataclass, replace
from typing import Any

import pytest

from lifecycle.values import dataclass


@dataclass(frozen=True, slots=True)
class Late:
    """A value."""

    name: str
    days: tuple[int, ...] = ()
    facts: Mapping[str, int] = field(default_factory=dict)
    length: int = field(init=False, default=3)

    def twice(self) -> str:
        """Say it twice."""
        return self.name * 2


@dataclasses.dataclass(frozen=True, slots=True)
class Early:
    """The same, written at once."""

    name: str
    days: tuple[int, ...] = ()
    facts: Mapping[str, int] = field(default_factory=dict)
    length: int = field(init=False, default=3)


@dataclass(slots=True)
class Open:
    """What may be changed."""

    names: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, order=True)
class Placed:
    """What has a place among others."""

    place: int


def test_a_value_says_and_compares_and_unpacks_as_the_library_does() -> None:
    late, early = Late("a", (1,)), Early("a", (1,))

    assert repr(late) == repr(early).replace("Early", "Late")
    assert late == Late("a", (1,)) != Late("a", (2,))
    assert asdict(late) == asdict(early)
    assert [each.name for each in fields(Late)] == [each.name for each in fields(Early)]
    assert Late.__match_args__ == Early.__match_args__
    assert late.twice() == "aa"
    assert Late.__slots__ == Early.__slots__
    assert not hasattr(late, "__dict__")


@pytest.mark.parametrize("first", ["fields", "match", "repr", "eq", "hash", "copy"])
def test_whatever_is_asked_of_a_class_first_is_there(first: str) -> None:
    @dataclass(frozen=True, slots=True)
    class Fresh:
        name: str

    @dataclasses.dataclass(frozen=True, slots=True)
    class Whole:
        name: str

    def asked(kind: type) -> object:
        one: Any = object.__new__(kind)
        object.__setattr__(one, "name", "a")
        match first:
            case "fields":
                return is_dataclass(kind), [each.name for each in fields(kind)]
            case "match":
                return getattr(kind, "__match_args__", None)
            case "repr":
                return repr(one).replace(kind.__name__, "")
            case "eq":
                return one == one.__class__("a"), one != one.__class__("b")
            case "hash":
                return hash(one)
            case _:
                return copy.copy(one).name

    assert asked(Fresh) == asked(Whole)


def test_a_frozen_value_is_changed_by_copying_only() -> None:
    late = Late("a")

    with pytest.raises(FrozenInstanceError):
        late.name = "b"  # type: ignore[misc]  # it is what is tried
    with pytest.raises(FrozenInstanceError):
        late.other = "b"  # type: ignore[attr-defined]  # the same
    with pytest.raises(FrozenInstanceError):
        del late.name
    assert replace(late, name="b") == Late("b")
    assert copy.deepcopy(late) == pickle.loads(pickle.dumps(late)) == late  # noqa: S301 -- our own


def test_what_may_be_changed_is_no_key_and_has_its_own_defaults() -> None:
    one = Open()
    one.names.append("a")

    assert Open().names == []
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_what_is_ordered_can_be_sorted() -> None:
    assert sorted([Placed(2), Placed(1)]) == [Placed(1), Placed(2)]
    assert len({Placed(1), Placed(1)}) == 1
