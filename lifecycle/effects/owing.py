"""What is owed once an agreement is signed: drafts with a day, so that nobody has to remember them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lifecycle.areas import in_common
from lifecycle.case import Case
from lifecycle.effects.effect import Creates
from lifecycle.fields import Value
from lifecycle.names import below, unnamed
from lifecycle.nouns import noun_driven_by
from lifecycle.rulebook import Owing
from lifecycle.snapshot import Snapshot


def owes_what_follows(case: Case) -> Iterator[Creates]:
    """Draft what `config/terms.toml` says is owed, once for each; what there is already is not owed.

    An agreement that renews one that still stands takes over its annexes when it begins.
    """
    if case.predecessor is None or not case.predecessor.means.binds:
        yield from _drafts(case)


def owes_what_was_not_carried_over(case: Case) -> Iterator[Creates]:
    """An agreement that began in place of another owes what it did not take over.

    One that was signed after the other had ended was asked for everything when it was signed.
    """
    if case.predecessor is None:
        return
    asked_before = any(getattr(one.noun, "owed_since", None) for one in case.children)
    if case.predecessor.means.end == "replaced" or not asked_before:
        yield from _drafts(case)


def _drafts(case: Case) -> Iterator[Creates]:
    for owing in case.owes:
        there = tuple(one for one in case.around(owing.machine) if not _has_run_out(case, one))
        match owing.each:
            case "area":
                yield from _one_for_each_area(case, owing, there)
            case "priority":
                yield from _one_for_each_priority(case, owing, there)
            case _ if not there:
                yield _draft(case, owing, _called(owing), {})
            case _:
                pass


def _has_run_out(case: Case, one: Snapshot) -> bool:
    """Whether its last day has passed: what ended with the agreement before this one is not taken over."""
    last: date | None = getattr(one.noun, "ends_on", None)
    return last is not None and last < case.on


def _one_for_each_area(case: Case, owing: Owing, there: tuple[Snapshot, ...]) -> Iterator[Creates]:
    """One for each municipality or district; where an agreement names none, one for all."""
    if not case.areas:
        if not there:
            yield _draft(case, owing, _called(owing), _same_parties(case))
        return
    several = len(case.areas) > 1
    for area in case.areas:
        if any(in_common((area.code,), one.area_codes) for one in there):
            continue
        others = {unit.id for unit in case.parties if unit.area_code in {one.code for one in case.areas}}
        own = tuple(unit.id for unit in case.parties if unit.area_code == area.code)
        parties = tuple(unit.id for unit in case.parties if unit.id not in others) + own
        called = f"{_called(owing)}-{area.name}" if several else _called(owing)
        values: dict[str, Value] = {
            "areas": (area.code,),
            **({"parties": parties} if own else _same_parties(case)),
        }
        yield _draft(case, owing, called, values)


def _one_for_each_priority(case: Case, owing: Owing, there: tuple[Snapshot, ...]) -> Iterator[Creates]:
    planned = [str(getattr(one.noun, "priority", "")) for one in there]
    for number, priority in enumerate(case.agreement.priorities, start=1):
        if unnamed((priority,), planned):
            values: dict[str, Value] = {"priority": priority, "title": priority}
            yield _draft(case, owing, f"{_called(owing)}-{number}", values)


def _called(owing: Owing) -> str:
    return noun_driven_by(owing.machine).called


def _same_parties(case: Case) -> dict[str, Value]:
    return {"parties": tuple(unit.id for unit in case.parties)}


def _draft(case: Case, owing: Owing, called: str, values: dict[str, Value]) -> Creates:
    return Creates(
        owing.machine,
        below(case.record.reference, called),
        {**values, "parent_id": case.record.id, "owed_since": case.on, "owed_within": owing.within},
    )
