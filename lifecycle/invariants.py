"""What is true of every honest family, whatever was corrected or typed late: predicates over plain values.

Nothing here asks whether a step may be taken, nor what people should have done. It says what cannot be: rows
that contradict each other. A correction that would bring such a thing about is refused, and `audit history`
and `doctor` list what is there. What was read from a register file is what its papers say: of that it asks
less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.agreeing import EXTENDING
from lifecycle.history import (
    Derived,
    Entry,
    derive,
    effective,
    is_dated,
    is_planned,
    never_was,
    standing_corrections,
)
from lifecycle.in_force import Definitions, with_definitions
from lifecycle.nouns import AGREEMENTS, NOUNS
from lifecycle.outcome import logic
from lifecycle.turns import Turns, turns_in
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.fields import Json
    from lifecycle.machine.decide import Unmet
    from lifecycle.machine.definition import MachineDefinition, State

_ALL_ACT: Final = "every_party_has_signed"
"""Guard of a step that no party may be missing from, of whatever side."""
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Followed:
    """A row that follows from a row of another record, or of its own."""

    seq: int
    cause: tuple[UUID, int]
    makes: bool
    """It made its record."""
    moves: bool
    """It took a step, or made its record; others only change a field."""
    met_on: date | None
    """The day on which a duty was met by it."""
    on: date | None
    """Its legal day; None for what has none, as long as its record is only being prepared."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A row that tells of what happened on a day, and what the state means to which it led, if to any."""

    seq: int
    on: date
    means: State | None

    @property
    def done(self) -> bool:
        """Whether what was planned has happened with it."""
        return self.means is not None and self.means.end == "in_its_time"


@dataclass(frozen=True, slots=True)
class Contradicted:
    """A field with a day, as written, and the row and day of the last act, which says otherwise."""

    field: str
    said: str
    seq: int
    on: date


@dataclass(frozen=True, slots=True)
class Did:
    """What a party did, or what was decided for it: in which row, and between which days."""

    seq: int
    unit: UUID
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Origin:
    """The step by which a record was made, and its day."""

    cause: tuple[UUID, int]
    on: date


@dataclass(frozen=True, slots=True)
class Member:
    """One record of a family, as far as others or its own acts may contradict it."""

    id: UUID
    reference: str
    machine: str
    means: State
    """What the state means in which it is."""
    parent: UUID | None
    predecessor: UUID | None
    picture: UUID | None
    """The picture on which it rests."""
    ends_on: date | None
    """The last possible day of its term."""
    is_imported: bool
    """A register file told of it."""
    never_was: bool
    """It was made by a step that was struck."""
    in_force: tuple[tuple[date, date], ...]
    """From which day to which it bound its parties; without an end yet, to the last day there is."""
    unsupported: tuple[tuple[int, str], ...]
    """Steps that acts bring about and that have too few behind them: row, and kind of act."""
    followed: tuple[Followed, ...]
    holds: Mapping[int, date]
    """Every row that holds, corrections too, with its legal day."""
    preparing: frozenset[int]
    """Rows before and after which it was still being written."""
    happenings: tuple[Happening, ...]
    """What has a legal day, in the order of life."""
    came_of: Origin | None
    """The step that planned or decided on it; not that by which it was owed, since it may be older."""
    contradicted: tuple[Contradicted, ...]
    """Fields that say another day than the acts that they restate."""
    early: tuple[tuple[str, date, date], ...]
    """Fields with a day by which something is to be done, before the day on which that begins."""
    did: tuple[Did, ...]
    turns: Turns | None
    """Who came after whom in it; None of what names no parties of its own."""


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that cannot be: of which record, because of which, and what."""

    reference: str
    other: str
    """The second record; the same one where it contradicts itself."""
    what: Unmet

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two violations one, whatever their rows are numbered."""
        return self.what.code, self.reference, self.other


@dataclass(frozen=True, slots=True)
class Family:
    """Records that are looked at together; what one of them names and is not here is not judged."""

    members: Mapping[UUID, Member]
    upto: date | None
    """The day up to which everything that was due has happened; None where that is not known."""

    def named(self, record_id: UUID | None) -> Member | None:
        """Find what a record names."""
        return None if record_id is None else self.members.get(record_id)


def violations(
    members: Iterable[Member], *, upto: date | None = None, beside: Iterable[Member] = ()
) -> list[Violation]:
    """List everything that cannot be of records that are looked at together, by reference.

    Args:
        members: whole families, and what else their rows name.
        upto: the day up to which the daily run has gone; None leaves out what only it settles.
        beside: what those name, too, and is looked at by itself.
    """
    looked_at = {one.id: one for one in members}
    family = Family({**{one.id: one for one in beside}, **looked_at}, upto)
    found = [
        violation
        for one in looked_at.values()
        for predicate in PREDICATES
        for violation in predicate(family, one)
    ]
    return sorted(found, key=lambda one: (one.reference, one.what.code, one.other))


# ---- the predicates ----


def one_of_a_line_is_in_force(family: Family, one: Member) -> Iterator[Violation]:
    """An agreement and the one that it renews are never in force on the same day.

    Papers of a register file may overlap: that is reality, and `audit terms` tells it.
    """
    before = family.named(one.predecessor)
    if before is None or one.is_imported or before.is_imported:
        return
    common = [
        max(first, other)
        for first, last in one.in_force
        for other, ended in before.in_force
        if first <= ended and other <= last
    ]
    if common:
        facts = {"reference": one.reference, "other": before.reference, "day": min(common)}
        yield Violation(one.reference, before.reference, logic("two_of_a_line_in_force", **facts))


def steps_of_acts_have_their_acts(family: Family, one: Member) -> Iterator[Violation]:
    """What acts bring about has them behind it: nothing binds that the parties did not sign (H-034)."""
    del family
    for seq, kind in one.unsupported:
        facts = {"reference": one.reference, "row": seq, "act": kind}
        yield Violation(one.reference, one.reference, logic("step_without_its_acts", **facts))


def nothing_binds_under_what_was_never_signed(family: Family, one: Member) -> Iterator[Violation]:
    """A sub-agreement that was signed here stands under a main agreement that was signed (H-011)."""
    above = family.named(one.parent)
    if above is None or one.machine != "sub_agreement" or above.machine != "main_agreement":
        return
    if one.means.binds and above.means.never_bound and not (one.is_imported or above.is_imported):
        facts = {"reference": one.reference, "other": above.reference}
        yield Violation(one.reference, above.reference, logic("binds_under_what_was_never_signed", **facts))


def nothing_hangs_on_what_never_was(family: Family, one: Member) -> Iterator[Violation]:
    """What turned out never to have been carries nothing: no record is under, on or after it."""
    if one.never_was:
        return
    for other in (family.named(named) for named in (one.parent, one.predecessor, one.picture)):
        if other is not None and other.never_was:
            facts = {"reference": one.reference, "other": other.reference}
            yield Violation(one.reference, other.reference, logic("hangs_on_what_never_was", **facts))


def nothing_binds_past_its_last_day(family: Family, one: Member) -> Iterator[Violation]:
    """An agreement ends when its last day is over, as soon as the daily run has gone."""
    if family.upto is None or one.machine not in AGREEMENTS or not one.means.in_force:
        return
    if one.ends_on is not None and one.ends_on < family.upto:
        facts = {"reference": one.reference, "last": one.ends_on, "upto": family.upto}
        yield Violation(one.reference, one.reference, logic("binds_past_its_last_day", **facts))


def what_is_prepared_has_no_consequence(family: Family, one: Member) -> Iterator[Violation]:
    """While a record is being written nothing follows from it on others but what they say."""
    for row in one.followed:
        cause = family.named(row.cause[0])
        if cause is not None and cause.id != one.id and row.moves and row.cause[1] in cause.preparing:
            facts = {"reference": one.reference, "row": row.seq, "other": cause.reference}
            yield Violation(one.reference, cause.reference, logic("prepared_has_a_consequence", **facts))


def what_followed_rests_on_what_holds(family: Family, one: Member) -> Iterator[Violation]:
    """What a step brought about or made stands only while the step does."""
    for row in one.followed:
        cause = family.named(row.cause[0])
        if cause is None or row.cause[1] in cause.holds or (row.makes and one.never_was):
            continue
        facts = {
            "reference": one.reference,
            "row": row.seq,
            "other": cause.reference,
            "cause": row.cause[1],
        }
        yield Violation(one.reference, cause.reference, logic("rests_on_what_fell", **facts))


def a_duty_is_met_when_its_proof_was(family: Family, one: Member) -> Iterator[Violation]:
    """A duty that a picture or a plan met was met on the day of that step (Lag 2023:196 6 §)."""
    for row in one.followed:
        cause = family.named(row.cause[0])
        if cause is None or row.met_on is None or row.cause[1] not in cause.holds:
            continue
        if cause.holds[row.cause[1]] != row.met_on:
            facts = {"reference": one.reference, "other": cause.reference, "day": row.met_on}
            yield Violation(one.reference, cause.reference, logic("met_on_another_day", **facts))


def what_hangs_on_something_happens_in_its_time(family: Family, one: Member) -> Iterator[Violation]:
    """Nothing is older than what it hangs on, nor does it go on where that has ended.

    What a forum or a plan planned, and what a meeting or a round decided on, happens on the day of that step
    or later; a forum meets from the day on which it was established until it is dissolved (H-063, H-071).
    What may be there before the paper above it binds (a picture, an annex, a pledge, a signature under a
    sub-agreement: all that is owed, or typed by hand) is not asked, nor is an activity that nobody decided
    on: that it happened is a fact.
    """
    if one.never_was:
        return
    if one.came_of is not None and one.happenings and one.happenings[0].on < one.came_of.on:
        record_id, seq = one.came_of.cause
        other = family.named(record_id) or one
        yield _older(one, one.happenings[0], other, Happening(seq, one.came_of.on, None))
    above = family.named(one.parent)
    if above is None or above.never_was or above.machine not in NOUNS[one.machine].in_time_of:
        return
    since = next((step for step in above.happenings if step.means and step.means.in_force), None)
    until = next((step for step in above.happenings if step.means and step.means.has_ended), None)
    if since is not None and one.came_of is not None and one.came_of.cause == (above.id, since.seq):
        since = None  # it was planned when the other one came to be there: that has been asked
    for step in one.happenings:
        if step.done and since is not None and step.on < since.on:
            yield _older(one, step, above, since)
        if step.done and until is not None and step.on > until.on:
            facts = _two_rows(one, step, above, until)
            yield Violation(one.reference, above.reference, logic("goes_on_after_its_end", **facts))


def _older(one: Member, step: Happening, other: Member, since: Happening) -> Violation:
    facts = _two_rows(one, step, other, since)
    return Violation(one.reference, other.reference, logic("older_than_what_it_hangs_on", **facts))


def _two_rows(one: Member, step: Happening, other: Member, than: Happening) -> dict[str, object]:
    return {
        "reference": one.reference,
        "row": step.seq,
        "day": step.on,
        "other": other.reference,
        "other_row": than.seq,
        "other_day": than.on,
    }


def a_field_says_what_its_acts_say(family: Family, one: Member) -> Iterator[Violation]:
    """When a paper was signed and decided is what its parties did: no field says otherwise."""
    del family
    for wrong in one.contradicted:
        facts = {"reference": one.reference, "field": wrong.field, "said": wrong.said}
        what = logic("says_otherwise_than_its_acts", **facts, row=wrong.seq, day=wrong.on)
        yield Violation(one.reference, one.reference, what)


def nothing_is_due_before_it_begins(_family: Family, one: Member) -> Iterator[Violation]:
    """What is to be done by a day is not to be done before it has begun."""
    for field, day, first in one.early:
        facts = {"reference": one.reference, "field": field, "day": day, "first": first}
        yield Violation(one.reference, one.reference, logic("due_before_it_begins", **facts))


def nobody_acts_in_anothers_time(family: Family, one: Member) -> Iterator[Violation]:
    """A party acts until another comes after it, and that one from then on."""
    turns, above = one.turns, one
    while turns is None and (parent := family.named(above.parent)) is not None:
        above = parent
        turns = above.turns if above.machine in AGREEMENTS else None
    if turns is None or one.never_was:
        return
    for did in one.did:
        if (out := turns.out_of(did.unit, did.first, did.last)) is None:
            continue
        turn, since = out
        facts = {"reference": one.reference, "row": did.seq, "day": did.last, "since": since}
        early = turn == "not_yet"
        what = (
            logic("acts_before_it_came", **facts) if early else logic("acts_after_it_was_succeeded", **facts)
        )
        yield Violation(one.reference, above.reference, what)


PREDICATES: Final[Sequence[Callable[[Family, Member], Iterator[Violation]]]] = (
    one_of_a_line_is_in_force,
    steps_of_acts_have_their_acts,
    nothing_binds_under_what_was_never_signed,
    nothing_hangs_on_what_never_was,
    nothing_binds_past_its_last_day,
    what_is_prepared_has_no_consequence,
    what_followed_rests_on_what_holds,
    a_duty_is_met_when_its_proof_was,
    what_hangs_on_something_happens_in_its_time,
    a_field_says_what_its_acts_say,
    nothing_is_due_before_it_begins,
    nobody_acts_in_anothers_time,
)


# ---- from a history to plain values ----


def member_of(reference: str, find: Definitions, entries: Sequence[Entry]) -> Member:
    """Read out of a whole history what may contradict others.

    Args:
        reference: what the record is called.
        find: gives definitions by machine and version; each row is judged by the one in force then.
        entries: its whole history.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    life = effective(entries)
    derived = derive(life)
    steps = with_definitions(life, find)
    definition = steps[-1][1]
    return Member(
        id=entries[0].record,
        reference=reference,
        machine=derived.machine,
        means=definition.means(derived.state),
        parent=_id(derived.fields.get("parent_id")),
        predecessor=_id(derived.fields.get("predecessor_id")),
        picture=_id(derived.fields.get("picture_id")),
        ends_on=_last(derived.fields.get("ends_on")),
        is_imported=any(row.kind == "imported" for row in life),
        never_was=never_was(entries, life, struck=steps[0][1].struck),
        in_force=tuple(_days_in_force(steps)) if derived.machine in AGREEMENTS else (),
        unsupported=tuple(_unsupported(steps)),
        followed=tuple(_followed(derived.machine, life)),
        holds={row.seq: row.on for row in (*life, *standing_corrections(entries))},
        preparing=frozenset(_preparing(steps)),
        happenings=tuple(_happenings(steps)),
        came_of=_came_of(life[0]),
        contradicted=tuple(_contradicted(derived, life)),
        early=tuple(_early(derived)),
        did=tuple(_did(derived, life)),
        turns=turns_in(life),
    )


def _did(derived: Derived, life: Sequence[Entry]) -> Iterator[Did]:
    for seq, act in derived.acts:
        first, last = _first(act["on"]), _last(act["on"])
        if first is not None and last is not None:
            yield Did(seq, UUID(str(act["unit"])), first, last)
    for row in life:
        if row.decider is not None and not row.acts and is_dated(row):
            yield Did(row.seq, row.decider.unit, row.on, row.on)


def _happenings(steps: Iterable[tuple[Entry, MachineDefinition]]) -> Iterator[Happening]:
    for row, definition in steps:
        if is_dated(row) and row.kind != "migrated":
            yield Happening(row.seq, row.on, None if row.dest is None else definition.means(row.dest))


def acts_restated(derived: Derived, name: str) -> list[tuple[int, date, str]]:
    """Give the acts that say themselves what a field of an agreement says: row, day and party of each.

    A decision to enter it is taken before its term begins; a later one is about how it ends.
    """
    kind = NOUNS[derived.machine].said_by_acts.get(name)
    starts = derived.fields.get("starts_on")
    begins = date.fromisoformat(str(starts["first"])) if isinstance(starts, dict) else date.max
    acts = [(seq, _last(act["on"]), str(act["unit"])) for seq, act in derived.acts if act["kind"] == kind]
    return [
        (seq, day, unit) for seq, day, unit in acts if day is not None and (kind != "decided" or day < begins)
    ]


def _contradicted(derived: Derived, life: Sequence[Entry]) -> Iterator[Contradicted]:
    """Name the fields that say another day than the acts that they restate.

    Nobody signs after the paper was signed. Each party may decide on its own day: then the field says one of
    them. While not all have acted that ever were parties, what the paper says of the others stands.
    """
    parties = {unit for row in life for unit in _parties(row.changes.get("parties"))}
    for name in NOUNS[derived.machine].said_by_acts:
        said, acts = derived.fields.get(name), acts_restated(derived, name)
        if not isinstance(said, dict) or not acts:
            continue
        first, last = (date.fromisoformat(str(said[bound])) for bound in ("first", "last"))
        all_acted = bool(parties) and parties <= {unit for _, _, unit in acts}
        seq, day, _ = max(acts, key=lambda one: (one[1], one[0]))
        if name == "decided_on":
            wrong = all_acted and not any(first <= on <= last for _, on, _ in acts)
        else:
            wrong = day > last or (all_acted and day < first)
        if wrong:
            yield Contradicted(name, str(said["text"]), seq, day)


def _early(derived: Derived) -> Iterator[tuple[str, date, date]]:
    """Give the fields by whose day something would be done before it begins."""
    for name, begins in NOUNS[derived.machine].due_after.items():
        day, first = (_day(derived.fields.get(one)) for one in (name, begins))
        if day is not None and first is not None and day < first:
            yield name, day, first


def _came_of(made: Entry) -> Origin | None:
    return Origin(made.cause, made.on) if made.cause is not None and is_planned(made) else None


def _days_in_force(steps: Iterable[tuple[Entry, MachineDefinition]]) -> Iterator[tuple[date, date]]:
    since: date | None = None
    for row, definition in steps:
        if row.dest is None:
            continue
        if definition.means(row.dest).in_force:
            since = since or row.on
        elif since is not None:
            if since < row.on:
                yield since, row.on - _DAY
            since = None
    if since is not None:
        yield since, date.max


def _unsupported(steps: Iterable[tuple[Entry, MachineDefinition]]) -> Iterator[tuple[int, str]]:
    """Name the steps that acts bring about, and at which too few parties had acted."""
    parties: set[str] = set()
    acts: list[tuple[int, str, str]] = []
    for row, definition in steps:
        if "parties" in row.changes:
            parties = _parties(row.changes["parties"])
        acts = [(seq, kind, unit) for seq, kind, unit in acts if not (kind in row.voids and seq < row.seq)]
        acts += [(row.seq, str(act["kind"]), str(act["unit"])) for act in row.acts]
        arrow = definition.arrow(row.source or "", row.trigger or "")
        if arrow is None or arrow.acts is None:
            continue
        kinds = EXTENDING if arrow.acts == "extended" else (arrow.acts,)  # a consultation may extend too
        have = {unit for _, kind, unit in acts if kind in kinds}
        if not have or (_ALL_ACT in arrow.guards and parties - have):
            yield row.seq, arrow.acts


def _followed(machine: str, life: Sequence[Entry]) -> Iterator[Followed]:
    for row in life:
        if row.cause is None:
            continue
        met_on = row.changes.get("met_on") if machine == "duty" and row.trigger == "meet" else None
        yield Followed(
            row.seq,
            row.cause,
            makes=row.seq == 1,
            moves=row.seq == 1 or row.kind == "moved",
            met_on=None if met_on is None else date.fromisoformat(str(met_on)),
            on=None if row.undated else row.on,
        )


def _preparing(steps: Iterable[tuple[Entry, MachineDefinition]]) -> Iterator[int]:
    """Number the rows of what is still being written; what goes back to that from what binds is none yet."""
    state: str | None = None
    for row, definition in steps:
        was, state = state, row.dest or state
        if {was or state, state}.issubset(definition.prepared):
            yield row.seq


def _parties(stored: Json) -> set[str]:
    return {str(one) for one in stored} if isinstance(stored, list) else set()


def _id(stored: Json) -> UUID | None:
    return None if stored is None else UUID(str(stored))


def _day(stored: Json) -> date | None:
    return date.fromisoformat(stored) if isinstance(stored, str) else None


def _first(stored: Json) -> date | None:
    return date.fromisoformat(str(stored["first"])) if isinstance(stored, dict) else None


def _last(stored: Json) -> date | None:
    return date.fromisoformat(str(stored["last"])) if isinstance(stored, dict) else None
