"""What Lag (2023:196) asks of one record: whether it is what a paragraph names, and by what that is shown.

Asked by guards and effects before a step, and by `lifecycle.law` of all records together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.chairs import in_the_chair, later_in_the_chair
from lifecycle.codes import CODES
from lifecycle.lacking import LEAST_OF_AN_AGREEMENT, PARTS_OF_A_PICTURE
from lifecycle.names import held_as
from lifecycle.patterns import pattern
from lifecycle.records import Duty, Forum, MunicipalPlan, Picture
from lifecycle.records.duty import SAID
from lifecycle.snapshot import Noted, the
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from lifecycle.fields import Row
    from lifecycle.records import Area, Unit
    from lifecycle.snapshot import Snapshot

OF_A_FOLLOW_UP: Final = ("followed_up_on", "finding", "proof")
"""The least that a follow-up says (6 §)."""


_LOOKED_UP_BY: Final = pattern(
    r"""
    §+\s*\d | \d\s*§                                           # § 12, 12 §
    | \b(?:dnr|diarie\w*|paragraf\w*|punkt|section|item)\b\W*\d  # dnr 44, paragraf 12
    | (?<!\d)(?:19|20)\d\d\s*[/:-]\s*\d+(?![\d-])              # 2026/4, 2026-00123; no day
    | \b[A-ZÅÄÖ][A-ZÅÄÖ]+\s*[-:/]?\s*\d                         # KS 4, KF-2026
    | https?://\S | \bwww\.\S
    """,
    re.VERBOSE,
)
"""What a text has in it by which minutes, a matter or a page is found: any other number is none."""


TASKS: Final = CODES["tasks.task"]
"""What the coordinating function does (12 §)."""

SHOW_THEMSELVES: Final = frozenset({"duty", "problem_picture", "municipal_plan"})
"""What these show is computed from them: the name of one proves nothing that somebody says of it."""

_EVER_SAID: Final = frozenset(name for names in SAID.values() for name in names)


@dataclass(frozen=True, slots=True)
class Proof:
    """Where it can be read that something was done."""

    reference: str = ""
    """The record that shows it."""
    on: date | None = None
    body: str = ""
    """The body or the function that did it."""
    paragraph: str = ""
    diary_number: str = ""
    text: str = ""
    """As a person wrote it, of what no record shows."""
    named: str | None = field(default=None, compare=False)
    """The kind of the record that the text names."""

    @property
    def can_be_found(self) -> bool:
        """Whether something is named that can be looked up: a paragraph, a registry number, a record.

        A text may be one as people write it, and says then what to look for: `KS 2026/4`, `§ 12`, an address.
        """
        if self.paragraph or self.diary_number:
            return True
        if self.named is not None:
            return self.named not in SHOW_THEMSELVES
        return _LOOKED_UP_BY.search(self.text) is not None


def missing_parts(picture: SQLModel) -> tuple[str, ...]:
    """Name the parts of a picture that are not there (4 §): a promise to write one is none."""
    return tuple(name for name in PARTS_OF_A_PICTURE if not getattr(picture, name))


def is_a_picture_by_law(picture: SQLModel) -> bool:
    """Whether it is what 4 § asks for, whoever it was made for: a joint one with its parts serves too."""
    return not missing_parts(picture)


def was_accepted(picture: Snapshot) -> bool:
    """Whether its parties recognise themselves in it, or did until a later one came in its place."""
    has_acts = any(act.kind == "accepted" for act in picture.acts)
    return picture.means.binds or (picture.means.end == "replaced" and has_acts)


def is_a_ground(picture: Snapshot) -> bool:
    """Whether a plan by law can rest on it (5 §): its parties have accepted it, and its parts are there."""
    return was_accepted(picture) and is_a_picture_by_law(picture.noun)


def knows_of_a_picture(ground: Snapshot) -> bool:
    """Whether it is a duty to update a picture (6 §): one that is elsewhere is noted there."""
    return ground.machine == "duty" and the(Duty, ground.noun).duty_kind == "picture_updated"


def noted_proof(duty: Snapshot) -> Proof:
    """Give by what it can be read that a duty was met the last time, as it is noted there."""
    return _proof(duty, lambda name: getattr(duty.noun, name))


def noted_proofs(duty: Snapshot) -> tuple[Proof, ...]:
    """Give of every time by what it can be read that a duty was met, the last time last.

    What was shown once stays shown, whatever is said after it by hearsay.
    """
    said = said_by_people(duty)
    last = noted_proof(duty)
    return said if last.on is None or last in said else (*said, last)


def is_met_by_a_record(duty: Snapshot) -> bool:
    """Whether what met a duty last stands in the register: nobody has noted it, it followed from that."""
    last = noted_proof(duty)
    return duty.noted is not None and last.on is not None and last not in said_by_people(duty)


def said_by_people(duty: Snapshot) -> tuple[Proof, ...]:
    """Give of each time that somebody noted that a duty was met by what that can be read."""
    notes = (one for one in duty.noted or () if one.trigger == "meet")
    return tuple(replace(_proof(duty, one.values.get), named=one.named) for one in notes)


def _proof(duty: Snapshot, said: Callable[[str], object]) -> Proof:
    on = said("met_on")
    return Proof(
        duty.reference,
        on if isinstance(on, date) else None,
        paragraph=str(said("paragraph") or ""),
        diary_number=str(said("diary_number") or ""),
        text=str(said("proof") or ""),
    )


def what_counts(
    said: Iterable[Proof],
    is_shown: Callable[[Proof], bool],
    *,
    holds: Callable[[date], bool] = lambda _: True,
) -> Proof | None:
    """Give what shows that something was done: what was shown once stays shown, whatever is heard later.

    Args:
        said: every time that it is said to have been done, in order.
        is_shown: whether that can be looked up.
        holds: whether what was done on a day still is enough; what is to be done again and again is not for
            ever.

    Returns:
        The last time that is shown and still is enough, else the last that was said.
    """
    every = [one for one in said if one.on is not None]
    shown = (one for one in reversed(every) if is_shown(one) and one.on is not None and holds(one.on))
    return next(shown, every[-1] if every else None)


def first_shown(noted: Iterable[Proof]) -> Proof | None:
    """Give the first of what is noted that can be looked up; where nothing can, the first of all."""
    every = tuple(noted)
    return next((one for one in every if one.can_be_found), next(iter(every), None))


def noted_after(noted: Iterable[Proof], plan: SQLModel) -> date | None:
    """Give the day for which a plan's picture on paper is noted, where that was after the decision (5 §)."""
    decided_on, first = the(MunicipalPlan, plan).decided_on_last, first_shown(noted)
    if decided_on is None or first is None or first.on is None:
        return None
    return first.on if first.on > decided_on else None


def is_about(machine: str, areas: Collection[str], parties: Collection[Unit], duty: Snapshot) -> bool:
    """Whether a picture or a plan is about the municipality of a duty, and can do for it what the law asks.

    Args:
        machine: what drives the record.
        areas: codes of the areas that it is about; none: it is about its parties.
        parties: whoever is party to it.
        duty: what the law asks of a municipality.
    """
    whose = {*duty.area_codes, *(unit.id for unit in duty.parties)}
    is_there = not whose.isdisjoint(areas or {unit.id for unit in parties})
    return is_there and stands_behind(machine, parties, whose) and not duty.means.has_ended


def has_its_picture(ground: Snapshot, duty: Snapshot) -> bool:
    """Whether what a plan rests on has a picture of the municipality whose duty it is to update one (5 §).

    A picture in the register is of the municipalities whose areas it covers; one that names no area may be
    of any. A plan upon a picture on paper rests on that of each municipality whose plan it is: on what is
    noted in its own duty.
    """
    if knows_of_a_picture(ground):
        return bool(noted_proofs(duty))
    codes = {_municipality_in(code) for code in ground.area_codes}
    return not codes or not duty.area_codes or not codes.isdisjoint(duty.area_codes)


def accepted_after(picture: Snapshot, plan: SQLModel) -> date | None:
    """Give the day on which a plan's picture was accepted, where that was after the decision (5 §)."""
    decided_on = the(MunicipalPlan, plan).decided_on_last
    if decided_on is None or picture.machine != "problem_picture" or not was_accepted(picture):
        return None
    on = accepted_on(picture)
    return on if on > decided_on else None


def stands_behind(machine: str, parties: Iterable[Unit], whose: Collection[object]) -> bool:
    """Whether a picture or a plan can do what the law asks of a municipality: the law asks municipalities.

    A joint picture serves each one whose area it covers, whichever of them stands behind it (4 §); a plan is
    decided by one's own council (5 §). A district stands for its municipality.

    Args:
        machine: what drives the record.
        parties: whoever is party to it.
        whose: the code of the municipality for which it would count, and the ids of its units.
    """
    municipal = [unit for unit in parties if unit.side == "municipality"]
    if machine == "municipal_plan":
        return any(unit.id in whose or _municipality_in(unit.area_code or "") in whose for unit in municipal)
    return machine != "problem_picture" or bool(municipal)


def of_other_municipalities(areas: Iterable[Area], parties: Iterable[Unit]) -> tuple[str, ...]:
    """Name the areas of a plan whose municipality is not party to it: of no such one it is the plan."""
    sides = tuple(parties)
    if any(unit.side == "municipality" and unit.area_code is None for unit in sides):
        return ()  # nobody knows of which one it is
    return tuple(
        area.name
        for area in areas
        if not stands_behind("municipal_plan", sides, {_municipality_in(area.code)})
    )


def missing_of_follow_up(plan: SQLModel) -> tuple[str, ...]:
    """Name what is not said of a follow-up (6 §): its day, what was found, where that can be read."""
    return tuple(name for name in OF_A_FOLLOW_UP if not getattr(plan, name))


def follow_ups(plan: Snapshot) -> tuple[Proof, ...]:
    """Give of each time that a plan was followed up by what it can be read: with a day and a finding."""
    if plan.noted is None:
        notes = [Noted("follow_up", {name: getattr(plan.noun, name) for name in OF_A_FOLLOW_UP})]
    else:
        notes = [one for one in plan.noted if one.trigger == "follow_up"]
    found = []
    for one in notes:
        on, finding, proof = (one.values[name] for name in OF_A_FOLLOW_UP)
        if isinstance(on, date) and finding and proof:
            found.append(Proof(plan.reference, on, text=str(proof), named=one.named))
    return tuple(found)


def missing_of_agreement(agreement: SQLModel) -> tuple[str, ...]:
    """Name what an agreement does not say that 9 § asks for: a promise to say it is not to say it."""
    return tuple(name for name in LEAST_OF_AN_AGREEMENT if not getattr(agreement, name))


def missing_tasks(duty: SQLModel) -> tuple[str, ...]:
    """Name the tasks of the coordinating function of which it is not said how it does them (12 §)."""
    said = {row.get("task") for row in the(Duty, duty).tasks if row.get("how")}
    return tuple(task for task in TASKS if task not in said)


def kind_of_duty(noun: SQLModel) -> str | None:
    """Give what a duty is of; anything else is none."""
    return noun.duty_kind if isinstance(noun, Duty) else None


def said_of_another_kind(kind: str | None, names: Iterable[str]) -> tuple[str, ...]:
    """Name of these fields those that are said of other kinds of duty only."""
    own = frozenset(_EVER_SAID if kind is None else SAID[kind])
    return tuple(name for name in names if name in _EVER_SAID - own)


def whose_council(units: Iterable[Unit], areas: Collection[str]) -> frozenset[UUID]:
    """Give the municipalities whose council it is: its parties, of its areas where it is about any."""
    places = {_municipality_in(area) for area in areas}
    return frozenset(
        unit.id
        for unit in units
        if unit.side == "municipality"
        and (not places or unit.area_code is None or _municipality_in(unit.area_code) in places)
    )


def leads_the_council(forum: Forum, municipal: Collection[UUID], day: date) -> bool:
    """Whether a council is led by a municipality whose it is, on a day (10 §).

    One that several share is led by one of them. Of a chair without a party nobody can say.
    """
    return _are_municipal(forum, in_the_chair(forum.chair, day), municipal)


def will_be_led_by_another(forum: Forum, municipal: Collection[UUID], day: date) -> bool:
    """Whether the chair of a council goes on to another than a municipality, or to nobody knows whom."""
    ahead = later_in_the_chair(forum.chair, day)
    return bool(ahead or forum.chair_rotates) and not _are_municipal(forum, ahead, municipal)


def led_by(forum: Forum, units: Iterable[Unit], day: date) -> tuple[str, ...]:
    """Name the parties that are in the chair on a day."""
    names = {str(unit.id): unit.name for unit in units}
    found = (_party_of(forum, row) for row in in_the_chair(forum.chair, day))
    return tuple(names[one] for one in found if one in names)


def _are_municipal(forum: Forum, chair: Sequence[Row], municipal: Collection[UUID]) -> bool:
    parties = [_party_of(forum, row) for row in chair]
    return bool(parties) and all(party and UUID(party) in municipal for party in parties)


def _party_of(forum: Forum, chair: Row) -> str:
    """Give whose a chair is: as said, else the only one among the members' with that function."""
    function = key_of(chair.get("function", ""))
    its = {row.get("party", "") for row in forum.members if key_of(row.get("function", "")) == function}
    return chair.get("party") or (its.pop() if function and len(its) == 1 else "")


def _municipality_in(area: str) -> str:
    return area.partition("/")[0]


def areas_about(own: Iterable[str], above: Iterable[Snapshot]) -> tuple[str, ...]:
    """Give codes of the areas that a record is about: its own, or those of the nearest above that has any."""
    return tuple(own) or next((one.area_codes for one in above if one.area_codes), ())


def key_of(name: str) -> str:
    """Give a function as functions are compared: without how it is held."""
    return held_as(name)[1]


def accepted_on(picture: Snapshot) -> date:
    """Give the day on which a picture was accepted as it stands."""
    return the(Picture, picture.noun).updated_on or picture.since
