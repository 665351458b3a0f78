"""What is said of the units that make agreements, who acts for them, and what they may sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from words.document import Block, Column, Document, Line, Listing, Space, sheet

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.records import Area, Unit
    from words.texts import Texts
    from workflows.directory.known_parties import UnitShown
    from workflows.directory.parties import UnitKept
    from workflows.directory.people import HoldingKept, MandateKept


# ---- units ----


def kept_value(kept: UnitKept) -> dict[str, object]:
    """Give a unit, and whether anything was written, to a program."""
    return {**_value(kept.unit), "written": bool(kept.changed)}


def kept_document(texts: Texts, kept: UnitKept, done: str, *, without_duties: bool = False) -> Document:
    """Say what was done, by its code, or that it stood so already; and when nobody knows where it lies."""
    yield Line(texts.text(done if kept.changed else "party.unchanged", name=kept.unit.name))
    if without_duties:
        yield Line(texts.text("duty.not_set_up", name=kept.unit.name))


def units(found: Iterable[Unit], areas: Iterable[Area], versions: Mapping[UUID, int]) -> Listing:
    """List units, each with the name of its area; `versions` are of today, and none of another day."""
    names = {area.code: area.name for area in areas}
    rows = (
        {**_value(unit), "area": names.get(unit.area_code or ""), "version": versions.get(unit.id)}
        for unit in found
    )
    return Listing(_UNITS, rows, "party.none")


def unit_value(shown: UnitShown) -> dict[str, object]:
    """Give all that is known of a unit to a program."""
    unit = shown.unit
    return {
        **_value(unit),
        "version": shown.version,
        "area": shown.area.name if shown.area else None,
        "ended_by": unit.ended_by,
        "over_from": unit.ended_on,
        "heir": shown.heir,
        "functions": shown.functions,
        "agreements": shown.agreements,
    }


def unit_document(texts: Texts, shown: UnitShown) -> Iterator[Block]:
    """Tell all that is known of a unit: itself, whether it is over, who acts for it, its agreements."""
    unit = shown.unit
    facts = {**_value(unit), "area": shown.area.name if shown.area else None}
    del facts["area_code"]
    yield sheet(texts, facts, {"side": lambda texts, value: texts.word("side", value)})
    if unit.ended_by is not None:
        yield Line(texts.text(f"party.over.{unit.ended_by}", heir=shown.heir, day=unit.ended_on))
    yield from _section(texts, "party.functions", _HOLDERS, _holders(shown))
    yield from _section(texts, "party.mandates", _MANDATES, _mandates(shown))
    yield from _section(texts, "party.agreements", _AGREEMENTS, shown.agreements)


def _section(texts: Texts, title: str, columns: Sequence[Column], rows: Sequence[object]) -> Iterator[Block]:
    if rows:
        yield Space()
        yield Line(texts.text(title))
        yield Listing(columns, rows)


def _value(unit: Unit) -> dict[str, object]:
    return {
        "name": unit.name,
        "side": unit.side,
        "legal_entity": unit.legal_entity,
        "organisation_number": unit.organisation_number,
        "address": unit.address,
        "area_code": unit.area_code,
    }


def _holders(shown: UnitShown) -> list[dict[str, object]]:
    return [
        {
            "function": one.function,
            "person": holder.handle,
            "name": holder.name,
            "capacity": holder.capacity,
            "from_on": holder.from_on,
            "to_on": holder.to_on,
        }
        for one in shown.functions
        for holder in one.holders
    ]


def _mandates(shown: UnitShown) -> list[dict[str, object]]:
    return [
        {
            "function": one.function,
            "machine": mandate.machine,
            "from_on": mandate.from_on,
            "to_on": mandate.to_on,
            "basis": mandate.basis,
        }
        for one in shown.functions
        for mandate in one.mandates
    ]


def _function(texts: Texts, row: Mapping[str, Any]) -> str:
    return texts.word("function", row["function"])


_UNITS: Final = (
    Column("name", 0, folds=True),
    Column("side", 0, show=lambda texts, row: texts.word("side", row["side"])),
    Column("area", 1),
    Column("organisation_number", 2),
    Column("legal_entity", on_screen=False),
    Column("address", on_screen=False),
    Column("area_code", on_screen=False),
    Column("version", on_screen=False),
)
_HOLDERS: Final = (
    Column("function", 0, folds=True, show=_function),
    Column("person", 0),
    Column("name", 3, folds=True),
    Column("capacity", 2, show=lambda texts, row: texts.word("capacity", row["capacity"])),
    Column("from_on", 1),
    Column("to_on", 1),
)
_MANDATES: Final = (
    Column("function", 0, folds=True, show=_function),
    Column("machine", 0, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("from_on", 1),
    Column("to_on", 1),
    Column("basis", 2, folds=True),
)
_AGREEMENTS: Final = (
    Column("reference", 0),
    Column("machine", 1, show=lambda texts, row: texts.word("kind", row.machine)),
    Column("state", 1, show=lambda texts, row: texts.state(row.machine, row.state)),
    Column("title", 2, folds=True),
)


# ---- who holds a function, and what it may sign ----


def held_value(kept: HoldingKept, *, struck: bool) -> dict[str, object]:
    """Give to a program who holds a function, and whether that was written or struck."""
    return {**_held(kept), "written": kept.changed, "struck": struck}


def held_document(texts: Texts, kept: HoldingKept, *, struck: bool) -> Document:
    """Say since when somebody holds a function, or until when, or that they never did."""
    codes = ("party.never_held",) * 2 if struck else ("party.holds", "party.holds_until")
    return _since(texts, _held(kept), codes, changed=kept.changed)


def mandated_value(kept: MandateKept, *, struck: bool) -> dict[str, object]:
    """Give to a program what a function may sign, and whether that was written or struck."""
    return {**_mandated(kept), "written": kept.changed, "struck": struck}


def mandated_document(texts: Texts, kept: MandateKept, *, struck: bool) -> Document:
    """Say since when a function may sign a kind of agreement, or until when, or that it never might."""
    codes = ("party.never_mandated",) * 2 if struck else ("party.may_sign", "party.may_sign_until")
    return _since(texts, _mandated(kept), codes, changed=kept.changed)


def _since(
    texts: Texts, facts: Mapping[str, object], codes: tuple[str, ...], *, changed: bool
) -> Iterator[Line]:
    """Say since when something is so, or with the second code from when to when; or that it was known."""
    said = {**facts, "function": texts.word("function", str(facts["function"]))}
    if not changed:
        yield Line(texts.text("party.so_already"))
    yield Line(texts.text(codes[0] if facts["to_on"] is None else codes[1], **said))


def _held(kept: HoldingKept) -> dict[str, object]:
    return {
        "party": kept.unit.name,
        "function": kept.holding.function,
        "person": kept.person.handle,
        "capacity": kept.holding.capacity,
        "from_on": kept.holding.from_on,
        "to_on": kept.holding.to_on,
    }


def _mandated(kept: MandateKept) -> dict[str, object]:
    return {
        "party": kept.unit.name,
        "function": kept.mandate.function,
        "machine": kept.mandate.machine,
        "basis": kept.mandate.basis,
        "from_on": kept.mandate.from_on,
        "to_on": kept.mandate.to_on,
    }
