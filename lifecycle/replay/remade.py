"""What a step made the first time: it is made again under its own name, with what people wrote of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from uuid import UUID

from lifecycle.effects.identity import Identity, may_be, what_it_is
from lifecycle.fields import Json, Value, Values, decode
from lifecycle.history import Entry, derive, effective, is_dated
from lifecycle.in_force import meaning
from lifecycle.nouns import normal
from lifecycle.records import Record
from lifecycle.replay.change import Corrects
from lifecycle.replay.together import Life
from lifecycle.rulebook import Rulebook
from lifecycle.transaction import Step


class Remade:
    """What is known of it: by the rows that the register has, less what is made again already."""

    def __init__(
        self,
        rulebook: Rulebook,
        lives: Mapping[UUID, Life],
        corrected: Mapping[UUID, Corrects],
        made: AbstractSet[UUID],
        unseal: Callable[[str], str],
        history: Callable[[UUID], Sequence[Entry]],
    ) -> None:
        self._rulebook = rulebook
        self._lives = lives
        self._corrected = _with_all_that_rests_on(lives, corrected)
        self._areas = _areas_of_who_was_misnamed(lives, corrected)
        self._made = made
        self._unseal = unseal
        self._history = history
        """Gives the rows of a record that have been lived so far."""
        self._turns: dict[tuple[UUID, str | None, date], list[int]] = {}

    def the_same(self, machine: str, reference: str, values: Values, step: Step) -> Record | None:
        """Find the record that the step made the first time and that is the same thing as it makes now.

        Which of several that are the same, as two of one name, is told by what else is said of them.
        """
        wanted, sought = normal(values), what_it_is(machine, values)
        made = [(life, self._is(life)) for life in self._made_by(step) if life.record.machine == machine]
        found = [life for life, what in made if what == sought]
        found = found or [life for life, what in made if may_be(machine, what, sought)]
        return max(found, key=lambda life: self._likeness(life, reference, wanted)).record if found else None

    def is_as_it_was(self, step: Step) -> bool:
        """Whether the step was taken before, on that day, and nothing of its record or above is corrected.

        Nor is what its record comes after, and that stands at the step if it stood then.
        """
        life = self._lives.get(step.record)
        if life is None or step.record in self._corrected:
            return False
        same = [row for row in effective(life.entries) if (row.trigger, row.on) == (step.trigger, step.on)]
        return bool(same) and self._comes_after_what_stands_as_it_did(life, step, same[0])

    def _comes_after_what_stands_as_it_did(self, life: Life, step: Step, row: Entry) -> bool:
        before = life.record.predecessor_id
        if before is None or before not in self._lives or before not in self._made:
            return True
        own = {one.seq for one in life.entries if one.trigger == step.trigger}
        known = [
            one
            for one in effective(self._lives[before].entries)
            if (one.seq == 1 or not is_dated(one) or (one.on, one.recorded_at) <= (row.on, row.recorded_at))
            and not (one.cause is not None and one.cause[0] == step.record and one.cause[1] in own)
        ]
        lived = [one for one in self._history(before) if one.cause != (step.record, step.seq)]
        stood, stands = (meaning(one, self._rulebook.definition).binds for one in (known, effective(lived)))
        return stood == stands

    def reaches(self, step: Step, record: Record) -> bool:
        """Whether a step may reach a record: one that is as it was does not reach what was typed after it.

        Nor what was hung there after it, which has no day while that is only prepared. It does when it has
        reached it already: something of the step was corrected meanwhile.
        """
        there = self._lives.get(record.id)
        if there is None or not self.is_as_it_was(step):
            return True
        row = self._as_it_was(self._lives[step.record], step)
        known = [] if row is None else [one for one in there.entries if one.recorded_at <= row.recorded_at]
        hung_there = known and derive(effective(known)).fields.get("parent_id") == _as_said(record.parent_id)
        if row is None or hung_there:
            return True
        return any(one.cause == (row.record, row.seq) for one in effective(there.entries))

    def kept(self, step: Step) -> list[Life]:
        """Give what a step that is as it was made and is not made again; not what was taken back."""
        if not self.is_as_it_was(step):
            return []
        made = self._made_by(step)
        return [one for one in made if effective(one.entries)[0].dest == one.entries[0].dest]

    def _made_by(self, step: Step) -> list[Life]:
        """Give what such a step made and is not made again yet; of one that is as it was, only its own."""
        own = self._lives.get(step.record)
        if own is None:
            return []
        found = [
            life
            for life in self._lives.values()
            if life.record.id not in self._made
            and life.entries[0].cause is not None
            and life.entries[0].cause[0] == step.record
        ]
        if not self.is_as_it_was(step):
            return found
        row = self._as_it_was(own, step)
        return [
            life
            for life in found
            if row is not None and (effective(life.entries)[0].cause or (None, 0))[1] == row.seq
        ]

    def _as_it_was(self, life: Life, step: Step) -> Entry | None:
        """Find the row of a step that was taken before on that day; of several such, the one in its turn."""
        same = [row for row in effective(life.entries) if (row.trigger, row.on) == (step.trigger, step.on)]
        turns = self._turns.setdefault((step.record, step.trigger, step.on), [])
        if step.seq not in turns:
            turns.append(step.seq)
        turn = turns.index(step.seq)
        return same[turn] if turn < len(same) else None

    def _likeness(self, life: Life, reference: str, wanted: Values) -> tuple[int, bool, bool]:
        first = effective(life.entries)[0]
        said = normal(self._first_said(life))
        same = sum(said.get(name, value) == value for name, value in wanted.items())
        return same, life.record.reference == reference, first.dest == life.entries[0].dest

    def _is(self, life: Life) -> Identity:
        """Give what a record is; what was made for a party that was misnamed was made for the right one."""
        said = self._first_said(life)
        areas = said.get("areas")
        if isinstance(areas, tuple):
            said["areas"] = tuple(self._areas.get(str(one), str(one)) for one in areas)
        return what_it_is(life.record.machine, said)

    def _first_said(self, life: Life) -> dict[str, Value]:
        first = effective(life.entries)[0]
        return {name: decode(name, value, self._unseal) for name, value in first.changes.items()}


def _as_said(record_id: UUID | None) -> str | None:
    return None if record_id is None else str(record_id)


def _areas_of_who_was_misnamed(
    lives: Mapping[UUID, Life], corrected: Mapping[UUID, Corrects]
) -> dict[str, str]:
    """Area of a municipality that was taken for another one -> the area of the right one."""
    found: dict[str, str] = {}
    for record_id, corrects in corrected.items():
        before = derive(effective(lives[record_id].entries)).fields
        after = derive(lives[record_id].rows(corrects)).fields
        if _one_for_one(before.get("parties"), after.get("parties")):
            found |= _one_for_one(before.get("areas"), after.get("areas"))
    return found


def _one_for_one(before: Json, after: Json) -> dict[str, str]:
    """Give what went -> what came, when that is one for one other."""
    was, now = ({str(one) for one in said} if isinstance(said, list) else set() for said in (before, after))
    gone, come = was - now, now - was
    return dict(zip(gone, come, strict=True)) if len(gone) == len(come) == 1 else {}


def _with_all_that_rests_on(lives: Mapping[UUID, Life], corrected: Iterable[UUID]) -> frozenset[UUID]:
    """Give records with all that hangs on them and all that comes after them.

    What a plan lays out depends on its agreement's days; what an agreement owes depends on what it takes over
    from the one that it renews.
    """
    found = set(corrected)
    while more := {one for one, life in lives.items() if _rests_on(life.record) & found} - found:
        found |= more
    return frozenset(found)


def _rests_on(record: Record) -> set[UUID | None]:
    return {record.parent_id, record.predecessor_id}
