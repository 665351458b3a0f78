"""A family's life lived anew on a copy in memory, by the very code that took its steps the first time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Container, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import bindparam, insert, select

from lifecycle.acts import decode_act
from lifecycle.case import load_case, load_record
from lifecycle.codes import ACTS
from lifecycle.deadlines import Due
from lifecycle.effects.agreements import what_a_new_end_brings
from lifecycle.effects.effect import Follows
from lifecycle.fields import Dated, Json, Value, Values, decode, put_into, rows_in
from lifecycle.history import SUCCEED, Entry, derive, digests_in, effective, is_dated, rows_as_of
from lifecycle.implied import TERM, following, is_old_paper, term_in
from lifecycle.imported import Entered, entered, over_since
from lifecycle.in_force import first_version, meaning, with_definitions
from lifecycle.machine.versions import goes_to
from lifecycle.noted import knowing_what_is_noted, notes_in, with_what_is_named
from lifecycle.notice_schedule import NoticeRules
from lifecycle.nouns import empty_values, load_noun, normal
from lifecycle.obeying import still_unmet
from lifecycle.outcome import Done, NamedRow, Outcome, Refused
from lifecycle.prepared import Prepared
from lifecycle.records import (
    Agreement,
    Area,
    Deadline,
    FunctionHolding,
    MachineState,
    Mandate,
    Person,
    Record,
    StoredDefinition,
    Unit,
)
from lifecycle.replay.change import Change, Corrects, Key
from lifecycle.replay.events import Event, events_of
from lifecycle.replay.remade import Remade
from lifecycle.replay.together import Life, is_engines, named
from lifecycle.savepoint import with_attempts
from lifecycle.scratch import scratch_database
from lifecycle.sealed import Sealer, texts_of
from lifecycle.seen import with_memory
from lifecycle.snapshot import Noted, the
from lifecycle.steps import bring_about, bring_about_below, change_in_step, follow, settle
from lifecycle.table import code, table
from lifecycle.transaction import Known, Step, Transaction, touching
from lifecycle.values import dataclass
from lifecycle.writing import Writing, create_record, write
from lifecycle.written import history_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from lifecycle.machine.definition import MachineDefinition

_RECORD, _DEADLINE = table(Record), table(Deadline)
_DUE = Prepared(
    select(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on, _RECORD.c.family)
    .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
    .where(
        _DEADLINE.c.status == code("open"),
        _DEADLINE.c.moves,
        _DEADLINE.c.due_on <= bindparam("upto"),
        _DEADLINE.c.incident.is_(None),
    )
    .order_by(_DEADLINE.c.due_on, _DEADLINE.c.rank, _RECORD.c.sort_key, _DEADLINE.c.rule)
)

_AROUND: Final = (Unit, Area, Person, FunctionHolding, Mandate, StoredDefinition, MachineState)
"""What stands around records, and is not lived again."""

_COPYING: Final = {kind: (Prepared(select(table(kind))), Prepared(insert(table(kind)))) for kind in _AROUND}


class Copy:
    """The records that live together, in memory, and the people's rows that have been lived so far."""

    def __init__(
        self,
        tx: Transaction,
        lives: Mapping[UUID, Life],
        imagined: Mapping[UUID, Corrects],
        new: tuple[UUID, date] | None,
    ) -> None:
        self.lives = lives
        self._new = new
        self._imagined = imagined
        self.old: dict[Key, int] = {}
        """A people's row on the copy -> its number in the register."""
        self.asked: list[Key] = []
        """Rows on the copy that the change asks for; the others follow."""
        self.stuck: list[NamedRow] = []
        self.outcome: Done | None = None
        self.refused: Outcome | None = None
        self._pending: Change | None = None
        self._now: date | None = None
        self.leaving: Container[Due] = frozenset()
        self._real = tx
        self.register = tx.connection
        texts = {
            digest
            for one, life in lives.items()
            for entry in (*life.entries, *life.rows(imagined.get(one)))
            for digest in digests_in(entry)
        }
        tx.sealer.store(tx.connection)
        self._texts = texts_of(tx.connection, texts)
        self._engine = scratch_database()
        self._context = self._engine.connect()
        connection = self._context.__enter__()
        self._transaction = connection.begin()
        connection.execution_options(**with_memory(), **with_attempts())
        self.tx = Transaction(
            connection=connection,
            rulebook=replace(tx.rulebook, notices=NoticeRules()),
            today=tx.today,
            now=tx.now,
            principal=tx.principal,
            actor=tx.actor,
            request=tx.request,
            sealer=Sealer(),
            relives=self,
        )
        _copy_around(tx.connection, connection)
        knowing_what_is_noted(connection, self._noted)
        self._made: set[UUID] = set()
        self._waiting: dict[UUID, list[Event]] = defaultdict(list)
        self._events = events_of(lives, imagined, self.unseal, new, tx.rulebook.definition)
        self._creating = {one.row.record: one for one in self._events if one.row.seq == 1}
        self._remade = Remade(
            tx.rulebook,
            lives,
            imagined,
            self._made,
            self.unseal,
            lambda one: history_of(self.tx.connection, one),
        )

    def _noted(self, duty: UUID) -> tuple[Noted, ...]:
        life = self.lives.get(duty)
        if life is None:
            return ()
        notes = notes_in(life.rows(self._imagined.get(duty)), self.unseal)
        return with_what_is_named(self._real.connection, notes)

    def close(self) -> None:
        """Let go of the copy."""
        self._transaction.rollback()
        self._context.__exit__(None, None, None)
        self._engine.dispose()

    def seal(self, text: str) -> str:
        """Keep a text that is to be written into the register, and give its digest."""
        return self._real.sealer.seal(text)

    def unseal(self, digest: str) -> str:
        """Read a sealed text of the register."""
        return self._texts[digest]

    def live(self, change: Change) -> Outcome | None:
        """Let every day pass; give what became of the deed."""
        self._pending = change if change.do is not None else None
        self.leaving = _AllBut(_settled(self.lives) - change.leaving) if change.waits else change.leaving
        for event in self._events:
            self._do_before(event.day)
            if self.refused is not None:
                return self.refused
            self._now = event.day
            self._settle(event.day)
            self._apply(event)
        self._do()
        self._settle(self.tx.today)
        if self._pending is not None and self._new is not None:
            self.stuck.append(named(self.lives[self._new[0]].entries[0], self.lives))
        for events in self._waiting.values():
            self.stuck += [named(event.row, self.lives) for event in events if event.row.trigger != SUCCEED]
        return self.refused or self.outcome

    def _do_before(self, day: date) -> None:
        """Do the deed of an earlier day; of the same day it was typed last."""
        if self._pending is not None and self._pending.on is not None and self._pending.on < day:
            self._do()

    def _do(self) -> None:
        """Do the deed, once, and as soon as there is the record that it is done to."""
        change = self._pending
        if change is None or change.do is None or change.on is None or self._new is None:
            return
        if self._new[0] not in self._made:
            return
        self._pending = None
        self._settle(min(change.on, self.tx.today))
        start = len(self.tx.steps)
        outcome = change.do(self.tx)
        if isinstance(outcome, Done):
            self.outcome = outcome
        else:
            self.refused = outcome
        for one in self.tx.steps[start:]:
            row = history_of(self.tx.connection, one.record)[one.seq - 1]
            if row.timer is None and row.cause is None:
                self.asked.append((one.record, one.seq))

    def _settle(self, upto: date) -> None:
        """Let happen what is due, the earliest first, whichever family it is in."""
        while found := self._next(upto):
            settle(self.tx, found.family, upto=found.due_on)

    def _next(self, upto: date) -> Row[UUID, str, date, UUID] | None:
        rows = self.tx.connection.execute(_DUE, {"upto": upto})
        open_now = (row for row in rows if (row.record_id, row.rule, row.due_on) not in self.leaving)
        return next(open_now, None)

    def _apply(self, event: Event) -> None:
        row = event.row
        if row.seq == 1:
            self._create(event)
        elif (unmade := self._unmade(row)) is not None:
            self._waiting[unmade].append(event)
        elif row.kind == "moved":
            self._move(event)
        elif row.kind == "migrated":
            self._migrate(event)
        else:
            self._change(event)

    def _unmade(self, row: Entry) -> UUID | None:
        """Find the record that a row waits for.

        What people did with a record that follows from a step is theirs whenever that was taken, and so is
        what they hung on it.
        """
        named = [row.changes.get(name) for name in ("parent_id", "predecessor_id", "picture_id")]
        needed = [row.record, *(UUID(one) for one in named if isinstance(one, str))]
        return next((one for one in needed if one in self.lives and one not in self._made), None)

    def _create(self, event: Event) -> None:
        row = event.row
        if row.record in self._made:
            return
        values = self._values(row)
        values |= self._term_that_follows(event, values)
        for name in ("parent_id", "predecessor_id"):
            above = values.get(name)
            if isinstance(above, UUID) and above not in self._made and above in self._creating:
                self._create(self._creating[above])
            if isinstance(above, UUID) and above not in self._made and above in self.lives:
                self._waiting[above].append(event)
                return
        definition = self._definition(row)
        writing = Writing(
            kind=row.kind, on=row.on, trigger=row.trigger, dest=row.dest, cause=row.cause, undated=row.undated
        )
        if row.kind == "imported" and definition.imported is not None and row.dest != definition.struck:
            stands = self._entered(definition, row, values)
            values["without_main_since"] = stands.without_main_since
            writing = replace(writing, dest=stands.state, on=stands.on)
        create_record(self.tx, row.reference or "", definition, values, writing, record_id=row.record)
        self._made.add(row.record)
        self.old[row.record, 1] = 1
        self._move_on(event)
        self._tie(event)
        self._say_what_waited(row.record)

    def _entered(self, definition: MachineDefinition, row: Entry, values: Values) -> Entered:
        """Say how an old paper stands on the day on which it was taken in, by what the copy says."""
        above = values.get("parent_id")
        over = None
        if isinstance(above, UUID):
            over = over_since(self.tx.connection, self.tx.rulebook, load_record(self.tx.connection, above))
        return entered(definition, row.record, values, above_over_since=over, today=row.today)

    def _move_on(self, event: Event) -> None:
        """What hangs on an agreement that had been replaced, as nobody knew, goes on under its successor."""
        parent_id = load_record(self.tx.connection, event.row.record).parent_id
        life = None if parent_id is None else self.lives.get(parent_id)
        if life is None:
            return
        above, find = load_record(self.tx.connection, life.record.id), self.tx.rulebook.definition
        if self.tx.rulebook.means(above).end != "replaced":
            return
        known = [one for one in life.entries if (one.today, one.recorded_at) <= event.typed[:2]]
        if not known or meaning(effective(known), find).end == "replaced":
            return
        steps = with_definitions(history_of(self.tx.connection, above.id), find)
        row, by = [(one, of) for one, of in steps if one.dest and of.means(one.dest).end == "replaced"][-1]
        arrow = by.arrow(row.source or "", row.trigger or "")
        assert arrow is not None  # noqa: S101 -- it was taken on the copy
        case = load_case(self.tx.connection, self.tx.rulebook, above.id, on=row.on, changes={})
        follow(self.tx, case, arrow.effects, _as_cause(above, row))

    def _tie(self, event: Event) -> None:
        """What is to end with the agreement above it has that one's last day, whichever was typed first."""
        record_id = event.row.record
        record = load_record(self.tx.connection, record_id)
        noun, _ = load_noun(self.tx.connection, record)
        if not isinstance(noun, Agreement) or not noun.ends_with_parent or record.parent_id not in self._made:
            return
        assert record.parent_id is not None  # noqa: S101 -- asked before
        above = load_record(self.tx.connection, record.parent_id)
        main, _ = load_noun(self.tx.connection, above)
        last = the(Agreement, main).ends_on
        said = [
            one
            for one in history_of(self.tx.connection, above.id)
            if one.seq == 1 or "ends_on" in one.changes  # the first row says that what it leaves out is empty
        ]
        if last in (noun.ends_on, self._end_known_with(event, above.id)):
            return
        ends_on = Dated.follows(last)
        change_in_step(self.tx, Follows(record_id, None, {"ends_on": ends_on}), _as_cause(above, said[-1]))

    def _end_known_with(self, event: Event, above: UUID) -> date | None:
        """Give the last day that the agreement above had, as known when something of a day was typed."""
        entries = self.lives[above].entries
        known = [one for one in entries if (one.today, one.recorded_at) <= event.typed[:2]]
        if not known:
            return None
        said = derive(rows_as_of(effective(known), event.day)).fields.get("ends_on")
        end = decode("ends_on", said, self.unseal)
        return end.last if isinstance(end, Dated) else None

    def _move(self, event: Event) -> None:
        row = event.row
        record = load_record(self.tx.connection, row.record)
        definition = self._definition_of(record)
        arrow = definition.arrow(record.state, row.trigger or "")
        has_ended = record.state in definition.final  # what is told after the end moves nothing there
        stays = arrow is not None and arrow.dest == record.state and (row.source == row.dest or has_ended)
        if arrow is None or not (stays or arrow.dest == row.dest):
            self.stuck.append(named(row, self.lives))
            return
        writing = replace(self._writing(event, record), source=record.state, dest=arrow.dest)
        case = load_case(
            self.tx.connection,
            self.tx.rulebook,
            record.id,
            on=row.on,
            changes=writing.changes,
            new_acts=writing.acts,
            is_explained=True,
        )
        if self._is_mended(row) and (unmet := still_unmet(arrow, case)):
            there = self.lives[row.record].record
            self.refused = Refused(there.reference, there.machine, there.state, None, unmet)
            return
        _, stored = load_noun(self.tx.connection, record)
        step = write(
            self.tx,
            record,
            stored,
            writing,
            settles=lambda rule: definition.settles(row.trigger or "", rule),
        )
        self.old[record.id, step.seq] = row.seq
        follow(self.tx, case, arrow.effects, step)
        self._bring_about(event)
        bring_about_below(self.tx, step)

    def _migrate(self, event: Event) -> None:
        """Let a record go over to the version to which it went, if it runs and there is a state for it."""
        row = event.row
        record = load_record(self.tx.connection, row.record)
        old = self._definition_of(record)
        new = self.tx.rulebook.definition(record.machine, row.machine_version or 0)
        if old.means(record.state).has_ended or old.version >= new.version:
            return
        dest = goes_to(old, new, record.state, row.renamed)
        if dest is None:
            self.stuck.append(named(row, self.lives))
            return
        _, stored = load_noun(self.tx.connection, record)
        writing = self._writing(event, record)
        writing = replace(
            writing, source=record.state, dest=dest, to_version=new.version, renamed=row.renamed
        )
        step = write(self.tx, record, stored, writing)
        written = history_of(self.tx.connection, record.id)[step.seq - 1]
        if written.undated == row.undated:  # else it is another row: that says on which day it counts
            self.old[record.id, step.seq] = row.seq

    def _bring_about(self, event: Event, *, floor: date | None = None) -> None:
        """Let follow what acts bring about: at once, or after what came before it on that day when it did.

        An act of an earlier day that was typed last may have completed those of a day on which more was said.
        """
        record_id = event.row.record
        rows = self.lives[record_id].rows(self._imagined.get(record_id))
        place = next(number for number, row in enumerate(rows) if row.seq == event.row.seq)
        on_that_day = [row for row in rows[place + 1 :] if is_dated(row) and row.on == event.row.on]
        kinds = {str(act["kind"]) for act in event.row.acts}
        followed = {row.seq for row in on_that_day if self._follows_from_acts(row, kinds)}
        said = takewhile(lambda row: row.seq not in followed, on_that_day)
        before = [row for row in said if not is_engines(row, self.lives)]
        if not before or not followed:
            bring_about(self.tx, record_id, floor=floor)

    def _follows_from_acts(self, row: Entry, kinds: Collection[str]) -> bool:
        """Whether acts of these kinds brought a row about; without any, whether acts of some kind did."""
        rows = self.lives[row.record].rows(self._imagined.get(row.record))
        by = next(of for one, of in with_definitions(rows, self.tx.rulebook.definition) if one.seq == row.seq)
        of_acts = {one.trigger for one in by.transitions if one.acts and (not kinds or one.acts in kinds)}
        return row.trigger in of_acts and is_engines(row, self.lives)

    def _is_mended(self, row: Entry) -> bool:
        """Whether a correction that is being made says what holds instead of the row."""
        return (self._imagined.get(row.record) or {}).get(row.seq) is not None

    def _change(self, event: Event) -> None:
        row = event.row
        record = load_record(self.tx.connection, row.record)
        definition = self._definition_of(record)
        if record.state in definition.prepared and any(
            ACTS[str(act["kind"])].is_of_what_was_signed for act in row.acts
        ):
            self.stuck.append(named(row, self.lives))
            return
        before, stored = load_noun(self.tx.connection, record)
        writing = self._writing(event, record)
        if row.kind == "imported":
            stands = self._entered(definition, row, {**stored, **writing.changes})
            changes = {**writing.changes, "without_main_since": stands.without_main_since}
            writing = replace(writing, source=record.state, dest=stands.state, on=stands.on, changes=changes)
        step = write(self.tx, record, stored, writing)
        self.old[record.id, step.seq] = row.seq
        if isinstance(before, Agreement) and {"ends_on", "starts_on"} & writing.changes.keys():
            case = load_case(self.tx.connection, self.tx.rulebook, record.id, on=row.on, changes={})
            follow(self.tx, case, what_a_new_end_brings(before, case.agreement), step)
        self._bring_about(event, floor=row.on if row.trigger == SUCCEED else None)
        bring_about_below(self.tx, step)

    def _writing(self, event: Event, record: Record) -> Writing:
        row = event.row
        return Writing(
            kind=row.kind,
            on=row.on,
            undated=row.undated,
            trigger=row.trigger,
            source=row.source,
            dest=row.dest,
            changes=self._added_to(record, event),
            acts=tuple(decode_act(act, self.unseal) for act in row.acts),
            voids=row.voids,
            shares=row.shares,
            cause=row.cause,
        )

    def _added_to(self, record: Record, event: Event) -> dict[str, Value]:
        """Give a row's values; small tables keep what others have put into them since the row was written."""
        values = {**self._decoded(event.held), **self._values(event.row)}
        _, stored = load_noun(self.tx.connection, record)
        for name, before in event.before.items():
            if name not in values:  # a correction said it, and is being taken back
                continue
            now, said = rows_in(stored[name]), rows_in(values[name])
            if now != before:
                values[name] = put_into(now, before=before, said=said)
        said_parties, parties = _units(values.get("parties")), _units(stored.get("parties"))
        if event.parties is not None and "parties" in values and parties != event.parties:
            gone, come = event.parties - said_parties, said_parties - event.parties
            values["parties"] = tuple((parties - gone) | come)
        values |= self._term_that_follows(event, {**term_in(stored), **values})
        return normal(values)

    def _term_that_follows(self, event: Event, values: Values) -> dict[str, Value]:
        """Give the days of a term that follow from what is said with a row, where that is another by now."""
        row, life = event.row, self.lives[event.row.record]
        if not event.term or (row.seq > 1 and not {*TERM} & row.changes.keys()):
            return {}
        machine = life.record.machine
        return following(
            event.term,
            {**term_in(empty_values(machine)), **term_in(values)},
            standard_years=self.tx.rulebook.standard_years.get(machine),
            is_old_paper=is_old_paper(life.entries[0]),
        )

    def _values(self, row: Entry) -> dict[str, Value]:
        return self._decoded(row.changes)

    def _decoded(self, said: Mapping[str, Json]) -> dict[str, Value]:
        return {name: decode(name, value, self.unseal) for name, value in said.items()}

    def _definition(self, row: Entry) -> MachineDefinition:
        return self.tx.rulebook.definition(row.machine or "", row.machine_version or 0)

    def _definition_of(self, record: Record) -> MachineDefinition:
        return self.tx.rulebook.definition(record.machine, record.machine_version)

    # -- what effects make --

    def known(self, machine: str, reference: str, values: Values, step: Step) -> Known | None:
        """Find the record that the step made the first time: the same thing as what it makes now."""
        record = self._remade.the_same(machine, reference, values, step)
        if record is None:
            return None
        self._made.add(record.id)
        begun = first_version(self.lives[record.id].entries, self.tx.rulebook.definition).version
        return Known(record.id, record.reference, begun, lambda: self._say_what_waited(record.id))

    def is_as_it_was(self, step: Step) -> bool:
        """Whether the step was taken before, on that day, and nothing of its record or above is corrected."""
        return self._remade.is_as_it_was(step)

    def reaches(self, step: Step, record_id: UUID) -> bool:
        """Whether a step may reach a record: one that is as it was does not reach what was typed after it.

        What has a day of its own by then was put in its place in the family: that is reached.
        """
        connection = self.tx.connection
        there, own = load_record(connection, record_id), load_record(connection, step.record)
        has_begun = there.last_on is not None and there.family in touching(connection, (own.family,))
        return has_begun or self._remade.reaches(step, there)

    def keep(self, step: Step) -> None:
        """Make what a step made that is as it was: what is there by now does not take it away."""
        for life in self._remade.kept(step):
            first = effective(life.entries)[0]
            definition = self._definition(first)
            writing = Writing(
                kind="moved",
                on=step.on,
                trigger="create",
                dest=definition.initial,
                cause=(step.record, step.seq),
            )
            record = life.record
            self._made.add(record.id)
            create_record(
                self.tx, record.reference, definition, self._values(first), writing, record_id=record.id
            )
            self._say_what_waited(record.id)

    def _say_what_waited(self, record_id: UUID) -> None:
        for event in self._waiting.pop(record_id, []):
            self._do_before(event.day)
            self._apply(event)
        if self._now is not None:
            self._do_before(self._now)


def _as_cause(record: Record, row: Entry) -> Step:
    """Give a row of the copy as that from which something follows."""
    trigger, kind = row.trigger, row.kind
    return Step(
        record.id, record.reference, record.machine, row.seq, kind, trigger, row.source, row.dest, row.on, {}
    )


@dataclass(frozen=True, slots=True)
class _AllBut:
    """Every deadline but these."""

    settled: AbstractSet[Due]

    def __contains__(self, due: object) -> bool:
        return due not in self.settled


def _settled(lives: Mapping[UUID, Life]) -> set[Due]:
    """Give the deadlines that daily runs have settled, and whose steps hold."""
    return {
        (row.record, row.timer.rule, row.timer.due_on)
        for life in lives.values()
        for row in effective(life.entries)
        if row.timer is not None
    }


def _copy_around(connection: Connection, into: Connection) -> None:
    for kind in _AROUND:
        every, new = _COPYING[kind]
        rows = [dict(row) for row in connection.execute(every).mappings()]
        if rows:
            into.execute(new, rows)


def _units(value: Value) -> frozenset[UUID]:
    return (
        frozenset(one for one in value if isinstance(one, UUID)) if isinstance(value, tuple) else frozenset()
    )
