"""Which fields a noun has, and how their values stand in tables and in history.

A *value* is plain Python (text, number, day, `Dated`, ids). In history it is JSON in which free text is
replaced by the digest of a sealed text; what a guard, a timer or the chain must read stays plain.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from lifecycle.dates import PartialDate, parse_partial

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Dated:
    """A day as the paper has it: as written, its bounds, and what it rests on."""

    text: str
    first: date
    last: date
    basis: str

    @classmethod
    def from_partial(cls, partial: PartialDate, *, basis: str | None = None) -> Dated:
        """`stated` for a whole date, `assumed` for a year or month, unless the caller knows better."""
        return cls(
            text=partial.written,
            first=partial.earliest,
            last=partial.latest,
            basis=basis or ("stated" if partial.exact else "assumed"),
        )

    @classmethod
    def on(cls, day: date, *, basis: str = "stated") -> Dated:
        """One exact day."""
        return cls(text=day.isoformat(), first=day, last=day, basis=basis)


Value: TypeAlias = (
    bool | int | str | date | UUID | Dated | tuple[str, ...] | tuple[UUID, ...] | Mapping[str, str] | None
)
Values: TypeAlias = Mapping[str, Value]


class Shape(StrEnum):
    """How a field's value is stored and sealed."""

    TEXT = "text"
    TEXTS = "texts"
    CODE = "code"
    NUMBER = "number"
    FLAG = "flag"
    DAY = "day"
    DATED = "dated"
    RECORD = "record"
    UNITS = "units"
    AREAS = "areas"
    PROMISES = "promises"


AGREEMENT: Final[Mapping[str, Shape]] = {
    "title": Shape.TEXT,
    "parent_id": Shape.RECORD,
    "predecessor_id": Shape.RECORD,
    "diary_number": Shape.TEXT,
    "parties": Shape.UNITS,
    "areas": Shape.AREAS,
    "purposes": Shape.TEXTS,
    "priorities": Shape.TEXTS,
    "decided_on": Shape.DATED,
    "signed_on": Shape.DATED,
    "starts_on": Shape.DATED,
    "ends_on": Shape.DATED,
    "term_years": Shape.NUMBER,
    "revised_every_years": Shape.NUMBER,
    "reviewed_on": Shape.DAY,
    "deviation": Shape.CODE,
    "extension_clause": Shape.FLAG,
    "ends_with_parent": Shape.FLAG,
    "without_main_since": Shape.DAY,
    "signatory_roles": Shape.TEXTS,
    "forums": Shape.TEXT,
    "source": Shape.TEXT,
    "to_be_decided": Shape.PROMISES,
}
"""Every field of an agreement in history; `parties`, `areas` and `to_be_decided` have tables of their own."""

EMPTY: Final[Mapping[Shape, Value]] = {
    Shape.TEXT: "",
    Shape.TEXTS: (),
    Shape.CODE: None,
    Shape.NUMBER: None,
    Shape.FLAG: None,
    Shape.DAY: None,
    Shape.DATED: None,
    Shape.RECORD: None,
    Shape.UNITS: (),
    Shape.AREAS: (),
    Shape.PROMISES: {},
}
"""What a field holds when nobody has said anything."""

REGISTRY_FIELDS: Final = frozenset({"title", "diary_number", "signatory_roles", "forums", "source"})
"""Fields that no guard and no timer reads: they may be amended in every state but a final one."""


def empty_agreement() -> dict[str, Value]:
    """Build the values of an agreement about which nothing is known."""
    values = {name: EMPTY[shape] for name, shape in AGREEMENT.items()}
    values["ends_with_parent"] = False
    return values


def encode(value: Value, shape: Shape, seal: Callable[[str], str]) -> Json:
    """Turn a value into what history holds; an empty text, list or mapping becomes null."""
    if value is None or value == EMPTY[shape]:
        return None
    match value:
        case tuple():
            return [seal(str(item)) if shape is Shape.TEXTS else str(item) for item in value]
        case Mapping():
            return dict(sorted(value.items()))
        case Dated():
            days = {"first": value.first.isoformat(), "last": value.last.isoformat()}
            return {"text": value.text, **days, "basis": value.basis}
        case str():
            return seal(value) if shape is Shape.TEXT else value
        case _:
            return value if isinstance(value, int) else str(value)


def decode(stored: Json, shape: Shape, unseal: Callable[[str], str]) -> Value:
    """Turn what history holds back into a value."""
    match stored:
        case None:
            return EMPTY[shape]
        case dict():
            return _decode_dict(stored, shape)
        case list():
            return _decode_list([str(item) for item in stored], shape, unseal)
        case str():
            return _decode_str(stored, shape, unseal)
        case _:
            return stored


def _decode_str(stored: str, shape: Shape, unseal: Callable[[str], str]) -> Value:
    match shape:
        case Shape.TEXT:
            return unseal(stored)
        case Shape.DAY:
            return date.fromisoformat(stored)
        case Shape.RECORD:
            return UUID(stored)
        case _:
            return stored


def _decode_list(items: list[str], shape: Shape, unseal: Callable[[str], str]) -> Value:
    match shape:
        case Shape.TEXTS:
            return tuple(unseal(item) for item in items)
        case Shape.UNITS:
            return tuple(UUID(item) for item in items)
        case _:
            return tuple(items)


def _decode_dict(stored: Mapping[str, Json], shape: Shape) -> Value:
    if shape is Shape.PROMISES:
        return {field: str(day) for field, day in stored.items()}
    return Dated(
        text=str(stored["text"]),
        first=date.fromisoformat(str(stored["first"])),
        last=date.fromisoformat(str(stored["last"])),
        basis=str(stored["basis"]),
    )


def dated(text: str) -> Dated:
    """Read a date that somebody wrote, whole or partial.

    Raises:
        InvalidDate: it is no day, month or year.
    """
    return Dated.from_partial(parse_partial(text))


def kept_promises(values: Values, changes: Values) -> dict[str, Value]:
    """Give the change that drops the promises which these changes keep; nothing when they keep none."""
    promises = values.get("to_be_decided")
    if not isinstance(promises, dict):
        return {}
    kept = {name for name in promises if name in changes and changes[name] != EMPTY[AGREEMENT[name]]}
    if not kept:
        return {}
    return {"to_be_decided": {name: day for name, day in promises.items() if name not in kept}}
