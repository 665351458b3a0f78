"""Party acts as values: a consultation, a decision, a signature, a notice, by one party on one day."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import field, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from lifecycle.codes import ACTS
from lifecycle.fields import Json
from lifecycle.names import name_key
from lifecycle.records import PartyAct, Unit
from lifecycle.values import dataclass

ACT_TEXTS: Final = ("function", "basis", "item", "diary_number", "original_at", "remark")
"""Free texts of an act: sealed in history."""


@dataclass(frozen=True, slots=True)
class Act:
    """What one party did; the day may be partial ("2020-12") and then counts as its last possible day."""

    kind: str
    unit: UUID
    on_text: str
    on_first: date
    on_last: date
    function: str = ""
    capacity: str = "ordinary"
    basis: str = ""
    """The decision's paragraph or the delegation item that it rests on."""
    item: str = ""
    diary_number: str = ""
    original_at: str = ""
    """Where the original paper lies."""
    remark: str = ""
    """A reservation to what is accepted, a dissent to what is concluded, or what a dispute is about."""
    until: date | None = None
    """The new last day that was agreed on, or the last day that a notice names."""
    until_main: bool = False
    """Agreed to end with the main agreement, whichever day that becomes."""
    capacity_is_said: bool = field(default=False, compare=False)
    """Whether somebody said in which capacity; else it is the ordinary one until somebody says otherwise."""

    @property
    def on(self) -> date:
        """The act's legal day."""
        return self.on_last

    def same_as(self, other: Act) -> bool:
        """Whether both tell of one act: what a party did on a day, and until when, is done once.

        A notice need not say until when: said without its last day it is the same, with less said of it. Nor
        need it be said again which of several disputes is settled.
        """
        less_is_said = self.until is None and ACTS[self.kind].is_of_notices
        until = (other.until if less_is_said else self.until, self.until_main)
        is_told = ACTS[self.kind].is_of_its_remark and self.remark and other.remark
        if is_told and name_key(self.remark) != name_key(other.remark):
            return False
        return (self.kind, self.unit, self.on_text) == (other.kind, other.unit, other.on_text) and (
            until == (other.until, other.until_main)
        )

    def beyond(self, known: Act) -> dict[str, str]:
        """Give what it says, by its field, that the same act does not say as it is known."""
        said = {
            name: text
            for name in ACT_TEXTS
            if (text := getattr(self, name)) not in ("", getattr(known, name))
        }
        is_other = self.capacity_is_said and self.capacity != known.capacity
        return {**said, **({"capacity": self.capacity} if is_other else {})}


@dataclass(frozen=True, slots=True)
class ActMending:
    """What is right of an act that was written wrongly: texts by their field, and its capacity."""

    unit: UUID | None = None
    """Whose act it is; needed only where a row holds several."""
    said: Mapping[str, str] = field(default_factory=dict)


def mended_act(
    act: Mapping[str, Json], said: Mapping[str, str], seal: Callable[[str], str]
) -> dict[str, Json]:
    """Give an act, as history holds it, with what is right in it; an emptied text is gone."""
    kept = {name: value for name, value in act.items() if name not in said}
    texts: dict[str, Json] = {name: seal(said[name]) for name in ACT_TEXTS if said.get(name)}
    return {**kept, **texts, **({"capacity": said["capacity"]} if "capacity" in said else {})}


def encode_act(act: Act, seal: Callable[[str], str]) -> dict[str, Json]:
    """Write an act as history holds it: free text sealed, nothing that is empty."""
    said: dict[str, Json] = {
        "kind": act.kind,
        "unit": str(act.unit),
        "on": {"text": act.on_text, "first": act.on_first.isoformat(), "last": act.on_last.isoformat()},
        "capacity": act.capacity,
    }
    for name in ACT_TEXTS:
        if text := getattr(act, name):
            said[name] = seal(text)
    if act.until is not None:
        said["until"] = act.until.isoformat()
    if act.until_main:
        said["until_main"] = True
    return said


def decode_act(said: Mapping[str, Json], unseal: Callable[[str], str]) -> Act:
    """Read an act back from history."""
    on = said["on"]
    assert isinstance(on, dict)  # noqa: S101 -- written by encode_act; the chain proves it
    texts: dict[str, Any] = {name: unseal(str(said[name])) for name in ACT_TEXTS if name in said}
    return Act(
        kind=str(said["kind"]),
        unit=UUID(str(said["unit"])),
        on_text=str(on["text"]),
        on_first=date.fromisoformat(str(on["first"])),
        on_last=date.fromisoformat(str(on["last"])),
        capacity=str(said["capacity"]),
        until=date.fromisoformat(str(said["until"])) if "until" in said else None,
        until_main=bool(said.get("until_main", False)),
        **texts,
    )


def act_of(row: PartyAct) -> Act:
    """Give the value of a stored act."""
    return Act(
        kind=row.kind,
        unit=row.unit_id,
        on_text=row.on_text,
        on_first=row.on_first,
        on_last=row.on_last,
        function=row.function,
        capacity=row.capacity,
        basis=row.basis,
        item=row.item,
        diary_number=row.diary_number,
        original_at=row.original_at,
        remark=row.remark,
        until=row.until,
        until_main=row.until_main,
    )


def columns_of(act: Act) -> dict[str, object]:
    """Give the column values of an act for its table."""
    return {
        "kind": act.kind,
        "unit_id": act.unit,
        "on_text": act.on_text,
        "on_first": act.on_first,
        "on_last": act.on_last,
        "function": act.function,
        "capacity": act.capacity,
        "basis": act.basis,
        "item": act.item,
        "diary_number": act.diary_number,
        "original_at": act.original_at,
        "remark": act.remark,
        "until": act.until,
        "until_main": act.until_main,
    }


def as_heirs(acts: Iterable[Act], parties: Collection[UUID], heirs: Mapping[UUID, UUID]) -> tuple[Act, ...]:
    """Let a notice, and what is said to it, count as that of whoever came after the party that said it.

    A notice that was given is not withdrawn by a merger, nor does one come back that lapsed before it. Every
    other act stays whose it was: whoever comes after signs and decides itself.

    Args:
        heirs: unit -> whoever came after it.
    """
    return tuple(
        replace(act, unit=heir_of(act.unit, parties, heirs)) if ACTS[act.kind].is_of_notices else act
        for act in acts
    )


def yet_to(kind: str, parties: Iterable[Unit], acts: Iterable[Act]) -> tuple[Unit, ...]:
    """Give the parties that are asked for an act of a kind and have done none."""
    done = {act.unit for act in acts if act.kind == kind}
    asked = of_two_sides(parties) if ACTS[kind].is_of_two_sides else tuple(parties)
    return tuple(unit for unit in asked if unit.id not in done)


def of_two_sides(parties: Iterable[Unit]) -> tuple[Unit, ...]:
    """Give the municipality's side and the police's; all, where it is not those two that meet."""
    every = tuple(parties)
    two = tuple(unit for unit in every if unit.side != "other")
    return two if len({unit.side for unit in two}) > 1 else every


def heir_of(unit: UUID, parties: Collection[UUID], heirs: Mapping[UUID, UUID]) -> UUID:
    """Give the party that came after a unit, at any remove; the unit itself where none of the parties did."""
    at, seen = unit, {unit}
    while at not in parties:
        later = heirs.get(at)
        if later is None or later in seen:
            return unit
        seen.add(later)
        at = later
    return at
