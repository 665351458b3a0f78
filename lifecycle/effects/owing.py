"""What is owed once an agreement is signed: drafts with a day, so that nobody has to remember them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from lifecycle.areas import in_common
from lifecycle.case import Case
from lifecycle.effects.effect import Creates, Follows
from lifecycle.fields import Value
from lifecycle.names import below, name_key, unnamed
from lifecycle.nouns import noun_driven_by
from lifecycle.records.dated import OWED
from lifecycle.records.noun import SPINE
from lifecycle.rulebook import Owing
from lifecycle.snapshot import Snapshot


def owes_what_follows(case: Case) -> Iterator[Creates]:
    """Draft what `config/terms.toml` says is owed, once for each; what there is already is not owed.

    An agreement that renews one that still stands takes over its annexes when it begins, and one that renews
    one that has ended what goes on there.
    """
    if case.predecessor is None or not case.predecessor.means.binds:
        yield from _drafts(case, *case.owes)


def owes_what_was_not_carried_over(case: Case) -> Iterator[Creates]:
    """An agreement that began in place of another owes what it did not take over.

    One that was signed after the other had ended was asked then for what would not come along: that area, or
    that priority, is not asked for again, whatever became of its draft.
    """
    if case.predecessor is None:
        return
    is_anew = case.predecessor.means.end == "replaced"
    asked = () if is_anew else (one for one in case.children if getattr(one.noun, "owed_since", None))
    yield from _drafts(case, *case.owes, asked_before=tuple(asked))


def settles_what_was_owed(case: Case) -> Iterator[Follows]:
    """What was made in another way than in the draft that was owed is not owed beside it.

    A draft in which nobody has written is called off; of another it is no more said that it is owed.
    """
    for one in case.siblings(case.record.machine):
        owed = one.means.is_prepared and getattr(one.noun, "owed_since", None) is not None
        if not owed or one.record.id in (case.record.id, case.values.get("predecessor_id")):
            continue
        if not _stands_for(case, one):
            continue
        if _says_nothing(one) and not one.acts:
            yield Follows(one.record.id, _CALLED_OFF.get(one.record.machine, "withdraw"))
        else:
            yield Follows(one.record.id, None, {"owed_since": None, "owed_within": None})


def owes_it_anew(case: Case) -> Iterator[Creates]:
    """What was called off and is asked for still is drafted again, owed by the same day: all tell of that."""
    owed = case.still_owed
    if owed is None or case.parent is None:
        return
    about: dict[str, Value] = {
        name: case.values[name] for name in ("areas", "parties", "priority") if case.values.get(name)
    }
    titled = {"title": about["priority"]} if "priority" in about else {}
    by_when: dict[str, Value] = {name: getattr(owed, name) for name in OWED}
    called = noun_driven_by(case.record.machine).called
    yield Creates(
        case.record.machine,
        below(case.parent.record.reference, called),
        {**about, **titled, "parent_id": case.parent.record.id, **by_when},
    )


_CALLED_OFF: Final = {"problem_picture": "abandon"}
_DRAFTED_WITH: Final = frozenset({"areas", "parties", "priority", "title", "to_be_decided", *OWED, *SPINE})
"""What a draft says that was made because it is owed."""


def _says_nothing(one: Snapshot) -> bool:
    """Whether nobody has written anything in a draft since it was made."""
    said = (name for name in noun_driven_by(one.machine).fields if name not in _DRAFTED_WITH)
    return not one.record.to_be_decided and not any(getattr(one.noun, name, None) for name in said)


def _stands_for(case: Case, owed: Snapshot) -> bool:
    """Whether it is about all that another one was to be about: its areas, or the area of its plan."""
    codes = {area.code for area in case.areas}
    about = all(code in codes or code.partition("/")[0] in codes for code in owed.area_codes)
    planned = (getattr(one, "priority", "") for one in (case.noun, owed.noun))
    return (about or not codes) and len({name_key(one) for one in planned}) == 1


def _drafts(case: Case, *owed: Owing, asked_before: tuple[Snapshot, ...] = ()) -> Iterator[Creates]:
    for owing in owed:
        coming = (one for one in case.left_by_its_predecessor if one.machine == owing.machine)
        going_on = (one for one in (*case.around(owing.machine), *coming) if not _has_run_out(case, one))
        there = (*going_on, *(one for one in asked_before if one.machine == owing.machine))
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
