"""Party acts as values: an oral yes, a consultation, a decision or a signature, by one party on one day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from lifecycle.fields import Json
from lifecycle.records import PartyAct

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
    """A reservation to what is accepted, or a dissent to what is concluded."""

    @property
    def on(self) -> date:
        """The act's legal day."""
        return self.on_last

    def same_as(self, other: Act) -> bool:
        """Whether both tell of the same act: saying it twice is saying it once."""
        return (self.kind, self.unit, self.on_text, self.capacity) == (
            other.kind,
            other.unit,
            other.on_text,
            other.capacity,
        )


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
    return said


def decode_act(said: Mapping[str, Json], unseal: Callable[[str], str]) -> Act:
    """Read an act back from history."""
    on = said["on"]
    assert isinstance(on, dict)  # noqa: S101 -- written by encode_act; the chain proves it
    texts = {name: unseal(str(said[name])) for name in ACT_TEXTS if name in said}
    return Act(
        kind=str(said["kind"]),
        unit=UUID(str(said["unit"])),
        on_text=str(on["text"]),
        on_first=date.fromisoformat(str(on["first"])),
        on_last=date.fromisoformat(str(on["last"])),
        capacity=str(said["capacity"]),
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
    }
