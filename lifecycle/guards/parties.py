"""Guards on who is party, who may bind it, and what each party has done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard, named
from lifecycle.names import held_as, name_key
from lifecycle.records import Mandate, Unit

_COUNCILS: Final = frozenset(
    {"kommunfullmäktige", "fullmäktige", "kf", "regionfullmäktige", "municipal council", "council assembly"}
)
"""Who decides in the last resort of a municipality or a region (kommunallagen 5:1), and needs no mandate."""


@guard(level="must", source="H-030")
def names_its_parties(case: Case) -> Facts | None:
    """An agreement is between somebody and somebody: at least two parties."""
    return None if len(case.parties) >= 2 else {"parties": _names(case.parties)}  # noqa: PLR2004 -- two sides make an agreement


@guard(level="reason", source="H-030")
def both_sides_are_named(case: Case) -> Facts | None:
    """The municipality's side and the police's are both among the parties."""
    missing = [side for side in ("municipality", "police") if all(unit.side != side for unit in case.parties)]
    return {"missing": tuple(missing)} if missing else None


@guard(level="note", source="H-032")
def parties_have_organisation_numbers(case: Case) -> Facts | None:
    """The paper states each party's organisation number.

    That of a municipality, or of a district of one, is looked up in the shipped table when it is added:
    where the table has none, nobody who reads the note can do anything about it, and it is not shown.
    """
    return named(unit for unit in case.parties if not unit.organisation_number and unit.area_code is None)


@guard(level="note", source="H-031")
def parties_have_addresses(case: Case) -> Facts | None:
    """The paper states each party's address."""
    return named(unit for unit in case.parties if not unit.address)


@guard(level="reason", source="H-037")
def every_party_may_sign(case: Case) -> Facts | None:
    """Each party has a function with mandate or delegation for this kind of agreement, on that day."""
    able = {
        mandate.unit_id
        for mandate in case.mandates
        if mandate.machine == case.record.machine and mandate.holds_on(case.on)
    }
    return named(unit for unit in case.parties if unit.id not in able)


@guard(level="reason", source="H-037")
def the_decider_has_mandate(case: Case) -> Facts | None:
    """Whoever a step is decided by may bind the party in this kind of agreement, on the day of the step."""
    decider = case.decider
    if decider is None or decider.function is None:
        return None
    if _may_bind(case, decider.unit, decider.function, case.on):
        return None
    names = tuple(unit.name for unit in case.parties if unit.id == decider.unit)
    return {"parties": names, "function": decider.function}


@guard(level="note", source="H-034; H-037")
def the_signatories_had_mandate(case: Case) -> Facts | None:
    """Each function that signed could bind its party on the day on which it signed, not on another."""
    without = [
        act
        for act in case.acts_of("signed")
        if act.function and not _may_bind(case, act.unit, act.function, act.on)
    ]
    if not without:
        return None
    return {"signatories": tuple(f"{case.name_of(act.unit)} ({act.function})" for act in without)}


@guard(level="note", source="H-037")
def every_party_has_decided(case: Case) -> Facts | None:
    """Each party has decided to enter; a signature on delegation may stand without a decision of a board."""
    return named(case.missing("decided"))


@guard(level="must", source="H-034")
def every_party_has_signed(case: Case) -> Facts | None:
    """The last party's signature makes the agreement signed."""
    return named(case.missing("signed"))


def _may_bind(case: Case, unit: UUID, function: str, day: date) -> bool:
    """Whether a mandate of that very function is in force; who acts for it ("tf") has the function's own."""
    acting = [one for one in (*case.parties, *case.once_parties) if one.id == unit]
    return any(binds(case.mandates, case.record.machine, one, function, day) for one in acting)


def binds(mandates: Iterable[Mandate], machine: str, unit: Unit, function: str, day: date) -> bool:
    """Whether a function may bind its party on a day, whoever holds it since.

    A mandate of that very function was in force, or it is the council, from which all mandates come.
    """
    if unit.side != "police" and name_key(function) in _COUNCILS:
        return True
    _, wanted = held_as(function)
    return any(
        mandate.unit_id == unit.id
        and mandate.machine == machine
        and mandate.holds_on(day)
        and held_as(mandate.function)[1] == wanted
        for mandate in mandates
    )


def _names(units: Iterable[Unit]) -> tuple[str, ...]:
    return tuple(unit.name for unit in units)
