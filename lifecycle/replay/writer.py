"""Writing what came out otherwise into the register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from lifecycle.acts import decode_act
from lifecycle.case import load_record
from lifecycle.history import Decider, effective
from lifecycle.replay.change import Change, Key
from lifecycle.replay.copy import Copy
from lifecycle.replay.differences import Differences, New
from lifecycle.replay.together import Life
from lifecycle.steps import owe_what_happened
from lifecycle.transaction import Step, Transaction
from lifecycle.writing import Writing, append, create_record, free_reference
from lifecycle.written import history_of


class Writer:
    """Writes what the copy says otherwise into the register, each row with the number that it gets there."""

    def __init__(self, tx: Transaction, lives: Mapping[UUID, Life], copy: Copy, found: Differences) -> None:
        self._tx = tx
        self._lives = lives
        self._copy = copy
        self._found = found
        self._numbers = self._numbered()

    def _numbered(self) -> dict[Key, int]:
        """What was asked for comes first, then what no longer holds, then what follows anew."""
        last = {one: life.entries[-1].seq for one, life in self._lives.items()}
        numbers: dict[Key, int] = {}
        new = self._found.new
        for key in (key for key, one in new.items() if one.is_asked):
            last[key[0]] = numbers[key] = last.get(key[0], 0) + 1
        for record_id in self._found.corrects:
            last[record_id] += 1
        for key in (key for key, one in new.items() if not one.is_asked):
            last[key[0]] = numbers[key] = last.get(key[0], 0) + 1
        return numbers

    def write(self, record_id: UUID, change: Change) -> Step | None:
        """Write all of it; give the row that is the answer to the change."""
        new = self._found.new
        facts = [self._append(key, one) for key, one in new.items() if one.is_asked]
        anew = [(key, one) for key, one in new.items() if not one.is_asked]
        for key, one in anew:
            if one.row.seq == 1:
                self._create(key, one)
        if change.corrects:
            facts.append(self._correct(record_id, change, None))
        own = facts[-1] if facts else None
        others = self._found.corrects.keys() - ({record_id} if change.corrects else set())
        for other in sorted(others, key=lambda one: self._lives[one].record.sort_key):
            self._correct(other, change, None if own is None else (own.record, own.seq))
        for key, one in anew:
            if one.row.seq > 1:
                self._append(key, one)
        for other in dict.fromkeys((*self._lives, *(key[0] for key in new))):
            self._owe_what_holds_anew(other)
        return own

    def _owe_what_holds_anew(self, record_id: UUID) -> None:
        """What happened by itself is told when it holds, also when it had been taken back before."""
        life = self._lives.get(record_id)
        held = set() if life is None else {row.seq for row in effective(life.entries)}
        machine = load_record(self._tx.connection, record_id).machine
        for row in effective(history_of(self._tx.connection, record_id)):
            if row.timer is not None and row.seq not in held:
                owe_what_happened(self._tx, machine, row)

    def _correct(self, record_id: UUID, change: Change, cause: Key | None) -> Step:
        corrects = dict(self._found.corrects[record_id])
        for seq, new in corrects.items():
            follows_from = self._found.caused_anew.get((record_id, seq))
            if new is not None and follows_from is not None:
                corrects[seq] = replace(new, cause=self._numbered_as(follows_from))
        life = self._lives[record_id]
        by = None if cause is None else self._lives[cause[0]].record.reference
        writing = Writing(
            kind="corrected",
            on=self._tx.today,
            target=change.target if cause is None and change.target in corrects else max(corrects),
            corrects=corrects,
            reason=change.reason,
            decider=change.decider,
            cause=cause,
            caused_by=None if by == life.record.reference else by,
        )
        return append(self._tx, record_id, writing)

    def _create(self, key: Key, one: New) -> None:
        row = one.row
        definition = self._tx.rulebook.definition(row.machine or "", row.machine_version or 0)
        create_record(
            self._tx,
            free_reference(self._tx.connection, row.reference or ""),
            definition,
            one.values,
            self._writing(one),
            record_id=key[0],
        )

    def _append(self, key: Key, one: New) -> Step:
        record = load_record(self._tx.connection, key[0])
        definition = self._tx.rulebook.definition(record.machine, record.machine_version)
        return append(
            self._tx,
            key[0],
            self._writing(one),
            settles=lambda rule: definition.settles(one.row.trigger or "", rule),
        )

    def _writing(self, one: New) -> Writing:
        row = one.row
        unseal = self._found.unseal
        decider = row.decider
        cause = None if row.cause is None else self._numbered_as(row.cause)
        return Writing(
            kind=row.kind,
            on=row.on,
            undated=row.undated,
            rank=one.rank,
            trigger=row.trigger,
            source=row.source,
            dest=row.dest,
            changes=one.values,
            acts=tuple(decode_act(act, unseal) for act in row.acts),
            voids=row.voids,
            shares=row.shares,
            decider=decider
            and Decider(
                decider.unit,
                function=unseal(decider.function) if decider.function else None,
                evidence=unseal(decider.evidence) if decider.evidence else None,
            ),
            reason=unseal(row.reason) if row.reason else None,
            passed=row.passed,
            timer=row.timer,
            to_version=row.machine_version if row.kind == "migrated" else None,
            renamed=row.renamed,
            cause=cause,
            caused_by=self._reference_of(cause, row.record),
        )

    def _reference_of(self, cause: Key | None, own: UUID) -> str | None:
        if cause is None or cause[0] == own:
            return None
        return load_record(self._tx.connection, cause[0]).reference

    def _numbered_as(self, key: Key) -> Key:
        seq = self._found.same.get(key) or self._numbers.get(key) or key[1]
        return key[0], seq
