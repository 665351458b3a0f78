"""What the lived copy says otherwise than the register, record by record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from lifecycle.fields import EMPTY, FIELDS, Json, Value, Values, decode
from lifecycle.history import SUCCEED, Entry, Replacement, effective, is_dated, stays_prepared
from lifecycle.in_force import first_version
from lifecycle.nouns import normal
from lifecycle.replay.change import Corrects, Key
from lifecycle.replay.copy import Copy
from lifecycle.replay.together import Life, is_engines, is_work, named
from lifecycle.sealed import texts_of
from lifecycle.transaction import Transaction
from lifecycle.values import dataclass
from lifecycle.written import encoded, history_of


@dataclass(slots=True)
class New:
    """A row that the register does not have: written as the copy has it, with the register's numbers."""

    row: Entry
    values: Values
    rank: int = 0
    is_asked: bool = False


class Differences:
    """What the copy says otherwise than the register, record by record."""

    def __init__(
        self,
        tx: Transaction,
        lives: Mapping[UUID, Life],
        copy: Copy,
        imagined: Mapping[UUID, Corrects],
    ) -> None:
        self._lives = lives
        self._copy = copy
        self._rows = self._rows_of_the_copy()
        self.stuck = copy.stuck
        self.new: dict[Key, New] = {}
        """Row of the copy -> what is to be written, in the order in which it happened."""
        self.same: dict[Key, int] = dict(copy.old)
        """Row of the copy -> the number that it has in the register."""
        self.corrects: dict[UUID, dict[int, Replacement | None]] = {
            one: dict(corrects) for one, corrects in imagined.items()
        }
        self.caused_anew: dict[Key, Key] = {}
        """Row of the register -> the new row of the copy from which it follows now."""
        self._imagined = imagined
        self._texts = texts_of(copy.tx.connection)
        for key in ((one.record, one.seq) for one in copy.tx.steps):
            if key not in self.same:
                self._match(key)
        for record_id, life in lives.items():
            self._compare(tx, record_id, life)

    def _rows_of_the_copy(self) -> dict[Key, Entry]:
        records = dict.fromkeys(one.record for one in self._copy.tx.steps)
        return {(one, row.seq): row for one in records for row in history_of(self._copy.tx.connection, one)}

    def values(self, row: Entry) -> dict[str, Value]:
        """Read what a row of the copy says."""
        return {name: decode(name, value, self.unseal) for name, value in row.changes.items()}

    def unseal(self, digest: str) -> str:
        """Read a sealed text of the copy."""
        return self._texts[digest]

    # -- which rows are the same --

    def _match(self, key: Key) -> None:
        """Find the row that says the same in the register; else it is new."""
        row = self._rows[key]
        life = self._lives.get(key[0])
        if key in self._copy.asked or life is None:
            self.new[key] = New(row, self.values(row), is_asked=key in self._copy.asked)
            return
        if row.seq == 1:
            self.same[key] = 1
            return
        taken = {seq for one, seq in self.same.items() if one[0] == key[0]}
        live = {one.seq: one for one in life.rows(self._imagined.get(key[0]))}
        found = [
            one
            for one in life.entries
            if one.seq > 1
            and one.kind == row.kind
            and one.seq not in taken
            and is_engines(one, self._lives)
            and self._may_be(one, row, is_live=one.seq in live)
        ]
        if not found:
            self.new[key] = New(row, self.values(row))
            return
        best = max(found, key=lambda one: self._likeness(live.get(one.seq) or one, row, one.seq in live))
        self.same[key] = best.seq

    def _may_be(self, old: Entry, row: Entry, *, is_live: bool) -> bool:
        cause = (old.cause and old.cause[0]) == (row.cause and row.cause[0])
        rule = (old.timer and old.timer.rule) == (row.timer and row.timer.rule)
        if not (cause and rule and old.trigger == row.trigger and old.undated == row.undated):
            return False  # what has a day, and what only prepared its record, are two
        if row.timer is not None:  # a deadline by its rule and day is one and the same
            return old.timer == row.timer
        return is_live or (old.on == row.on and self._said(old) == self._said_on_the_copy(row))

    def _likeness(self, old: Entry, row: Entry, is_live: bool) -> tuple[bool, bool, bool, bool, int]:  # noqa: FBT001 -- a sort key
        same_cause = self._cause(row) == old.cause
        return (
            is_live,
            same_cause,
            self._said(old) == self._said_on_the_copy(row),
            old.on == row.on,
            -old.seq,
        )

    def _cause(self, row: Entry) -> Key | None:
        """Give the cause of a row of the copy as the register numbers it; what is new it does not know."""
        if row.cause is None or row.cause not in self.same:
            return None if row.cause is None or row.cause in self.new else row.cause
        return row.cause[0], self.same[row.cause]

    def _said(self, row: Entry) -> dict[str, Value]:
        return normal({name: decode(name, value, self._copy.unseal) for name, value in row.changes.items()})

    def _said_on_the_copy(self, row: Entry) -> dict[str, Value]:
        return normal(self.values(row))

    # -- what holds instead --

    def _compare(self, tx: Transaction, record_id: UUID, life: Life) -> None:
        wanted = self._imagined.get(record_id)
        live = {row.seq: row for row in life.rows(wanted)}
        mine = {seq: key for key, seq in self.same.items() if key[0] == record_id}
        corrects = self.corrects.setdefault(record_id, {})
        if 1 not in mine:
            self._never_made(tx, life, live, corrects)
        else:
            original = {row.seq: row for row in life.entries}
            for seq, key in mine.items():
                self._hold(corrects, live.get(seq), original[seq], self._rows[key])
            for seq, row in live.items():
                if seq not in mine and (row.kind == "migrated" or is_engines(row, self._lives)):
                    corrects[seq] = None
            self._rank(corrects, live, record_id)
            self._stay(corrects, life, record_id)
        if not corrects:
            del self.corrects[record_id]

    def _never_made(
        self,
        tx: Transaction,
        life: Life,
        live: Mapping[int, Entry],
        corrects: dict[int, Replacement | None],
    ) -> None:
        """A record whose making fell away cannot go: it should not be, unless people worked on it."""
        definition = first_version(life.entries, tx.rulebook.definition)
        work = [row for seq, row in live.items() if seq > 1 and is_work(row, self._lives)]
        self.stuck += [one for one in (named(row, self._lives) for row in work) if one not in self.stuck]
        if live[1].dest != definition.struck:
            corrects[1] = Replacement(dest=definition.struck)
        # who came after whom stays said: it is so again when the record is made again
        corrects.update({seq: None for seq, row in live.items() if seq > 1 and row.trigger != SUCCEED})

    def _hold(
        self,
        corrects: dict[int, Replacement | None],
        live: Entry | None,
        original: Entry,
        row: Entry,
    ) -> None:
        """Say what holds instead of a row of the register, if the copy has it otherwise."""
        now = live or original
        said, wanted = self._said(now), self._said_on_the_copy(row)
        if original.seq == 1:
            said = {name: said.get(name) for name in said | wanted}
            wanted = {name: wanted.get(name, _empty(name, said[name])) for name in said}
        differing = {name: value for name, value in wanted.items() if said.get(name, _MISSING) != value}
        gone = said.keys() - wanted.keys()
        cause = self._cause(row) if row.cause is not None and row.cause not in self.new else None
        is_mine = not is_engines(original, self._lives)
        stays = stays_prepared(now) and stays_prepared(
            row
        )  # in which state is said by the order of recording
        new = Replacement(
            on=row.on if row.on != now.on and (now.cause or not now.undated) else None,
            source=row.source if row.source != now.source and not stays else None,
            dest=row.dest if row.dest != now.dest and not stays else None,
            changes=self._changed(now, differing, gone) if differing or gone else None,
            cause=None if is_mine or cause == now.cause else cause,
        )
        if live is None:
            new = replace(new, on=row.on)
        follows_anew = not is_mine and row.cause is not None and row.cause in self.new
        if follows_anew and row.cause is not None:
            self.caused_anew[original.record, original.seq] = row.cause
        if new != Replacement() or follows_anew:
            corrects[original.seq] = _merged(corrects.get(original.seq), new)

    def _stay(self, corrects: dict[int, Replacement | None], life: Life, record_id: UUID) -> None:
        """Let what leaves a record that is being prepared in its state say the one that it has by then.

        What was prepared has no day, but an order in which it was recorded; on the copy it has another.
        """
        state: str | None = None
        for row in life.rows(corrects):
            if row.dest is None or is_dated(row):
                continue
            if not stays_prepared(row):
                state = row.dest
            elif row.dest != state and state is not None:
                corrects[row.seq] = _merged(corrects.get(row.seq), Replacement(source=state, dest=state))
        made = [one for key, one in self.new.items() if key[0] == record_id and one.row.undated]
        for one in sorted(made, key=lambda each: not each.is_asked):  # as they are numbered
            if one.row.dest is not None and stays_prepared(one.row) and state is not None:
                one.row = replace(one.row, source=state, dest=state)
            state = one.row.dest or state

    def _changed(self, now: Entry, differing: Values, gone: Iterable[str]) -> dict[str, Json]:
        kept = {name: value for name, value in now.changes.items() if name not in gone}
        return {**kept, **encoded(differing, self._copy.seal)}

    def _rank(
        self, corrects: dict[int, Replacement | None], live: Mapping[int, Entry], record_id: UUID
    ) -> None:
        """Give places to the rows of a day on which the order of recording is not that of life."""
        keys = [(record_id, row.seq) for row in effective(_of(self._rows, record_id)) if is_dated(row)]
        days: dict[date, list[Key]] = defaultdict(list)
        for key in keys:
            days[self._rows[key].on].append(key)
        for of_day in days.values():
            numbers = [self.same.get(key, 10**9) for key in of_day]
            ranks = [live[self.same[key]].rank if self.same.get(key) in live else 0 for key in of_day]
            places = list(zip(ranks, numbers, strict=True))
            if places == sorted(places):
                continue
            for place, key in enumerate(of_day):
                if key in self.new:
                    self.new[key].rank = place
                elif live.get(self.same[key]) is None or live[self.same[key]].rank != place:
                    seq = self.same[key]
                    corrects[seq] = _merged(corrects.get(seq), Replacement(rank=place))


_MISSING: Final = object()


def _of(rows: Mapping[Key, Entry], record_id: UUID) -> list[Entry]:
    return [row for (one, _), row in rows.items() if one == record_id]


def _empty(name: str, value: Value) -> Value:
    return value if name not in FIELDS else EMPTY[FIELDS[name]]


def _merged(before: Replacement | None, new: Replacement) -> Replacement:
    if before is None:
        return new
    return Replacement(
        on=new.on or before.on,
        reference=new.reference or before.reference,
        rank=before.rank if new.rank is None else new.rank,
        source=new.source or before.source,
        dest=new.dest or before.dest,
        changes=before.changes if new.changes is None else new.changes,
        acts=before.acts if new.acts is None else new.acts,
        cause=new.cause or before.cause,
        decider=new.decider or before.decider,
    )
