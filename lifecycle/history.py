"""Append, chain, re-derive: the log from which every table of the agreements can be made again.

A row's body holds ids, days, codes and digests, never names or free text. What a row says may be wrong
(a date typed wrong, a step that never happened): a `corrected` row then says what holds instead.

There are two orders. The chain is in the order in which rows were recorded and never changes. A life is in
the order in which things happened: `effective` makes it, here and nowhere else. `derive` replays recorded
facts; it never re-runs a guard.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Final
from uuid import UUID

from lifecycle.acts import ACT_TEXTS
from lifecycle.fields import Json, texts_in
from lifecycle.values import dataclass

FIRST_PREV: Final = "0" * 64
"""What the first row of a chain names as the hash before it."""


_canonical: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode

SHARED: Final = "shared"
FOR_COMMENT: Final = "for_comment"
"""A draft that was shared so that the party may say what it thinks of it."""
WITHHELD: Final = "withheld"
TAKEN_BACK: Final = "taken_back"
"""Nothing more is said of the party: again what is said further up counts."""
SAID_OF_SHARING: Final = (SHARED, FOR_COMMENT, WITHHELD, TAKEN_BACK)
"""What a row says of a party and its record: a matter of the register, and no part of the record's life."""

SUCCEED: Final = "succeed"
"""What a row asks for that says who comes after a party: it has a day whatever state the record is in."""


@dataclass(frozen=True, slots=True)
class Decider:
    """The party and function for which it was decided; `evidence` is the digest of a sealed text."""

    unit: UUID
    function: str | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class TimerMark:
    """Which deadline a step settled because its day had come."""

    rule: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Replacement:
    """What holds instead of a wrong row; None as a whole means that the step never happened.

    A row that an earlier correction struck holds again when a later one replaces it.
    """

    on: date | None = None
    reference: str | None = None
    """In the row that made the record: what it is called instead."""
    rank: int | None = None
    source: str | None = None
    dest: str | None = None
    changes: Mapping[str, Json] | None = None
    acts: tuple[Mapping[str, Json], ...] | None = None
    cause: tuple[UUID, int] | None = None
    decider: UUID | None = None
    """The party for which it was decided, where another was named."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One history row as read: what happened to the record, on which legal day, and who wrote it down.

    `on` is the legal day; `today` the day on which it was written; `recorded_at` the instant (UTC).
    `source` and `dest` are states and stand only in rows that move (or import) the record.
    An `undated` row was written while the record was being prepared: what it says has no legal day, `on` is
    then only the day that was said when it was typed.
    """

    record: UUID
    seq: int
    kind: str
    on: date
    today: date
    recorded_at: datetime
    principal: str
    request: str
    """Id of the call or daily run that wrote it: all its rows have the same, and its lines of the log."""
    undated: bool = False
    rank: int = 0
    """Place among the rows of one legal day, where the order of recording is not that of life."""
    actor: UUID | None = None
    decider: Decider | None = None
    reference: str | None = None
    """Only in the row that makes the record."""
    machine: str | None = None
    machine_version: int | None = None
    """In the row that makes the record, and in a `migrated` one: the version that is in force from there."""
    from_version: int | None = None
    """In a `migrated` row: the version that was in force before."""
    renamed: Mapping[str, str] = field(default_factory=dict)
    """In a `migrated` row: what states are called from now on that were called otherwise."""
    trigger: str | None = None
    source: str | None = None
    dest: str | None = None
    changes: Mapping[str, Json] = field(default_factory=dict)
    acts: tuple[Mapping[str, Json], ...] = ()
    voids: tuple[str, ...] = ()
    """Kinds of act that no longer count: a reopened text has to be signed anew."""
    shares: Mapping[str, str] = field(default_factory=dict)
    """Party -> what is said of whether its people read the record: one of `SAID_OF_SHARING`."""
    timer: TimerMark | None = None
    reason: str | None = None
    passed: tuple[str, ...] = ()
    """Guards that were unmet and passed with a reason only."""
    cause: tuple[UUID, int] | None = None
    """The row of another record of which this one is the effect."""
    target: int | None = None
    """In a `corrected` row: the row that was wrong."""
    corrects: Mapping[int, Replacement | None] = field(default_factory=dict)
    """In a `corrected` row: every row that no longer holds as written, with what holds instead."""


def body_of(entry: Entry) -> str:
    """Write an entry as canonical JSON: sorted keys, no spaces, nothing that is empty."""
    decider = entry.decider
    said: dict[str, object] = {
        "record": str(entry.record),
        "seq": entry.seq,
        "kind": entry.kind,
        "on": entry.on.isoformat(),
        "today": entry.today.isoformat(),
        "recorded_at": entry.recorded_at.isoformat(),
        "principal": entry.principal,
        "request": entry.request,
        "undated": entry.undated or None,
        "rank": entry.rank or None,
        "actor": entry.actor and str(entry.actor),
        "decider": decider
        and _full({"unit": str(decider.unit), "function": decider.function, "evidence": decider.evidence}),
        "reference": entry.reference,
        "machine": entry.machine,
        "machine_version": entry.machine_version,
        "from_version": entry.from_version,
        "renamed": entry.renamed,
        "trigger": entry.trigger,
        "source": entry.source,
        "dest": entry.dest,
        "changes": entry.changes,
        "acts": list(entry.acts),
        "voids": list(entry.voids),
        "shares": entry.shares,
        "timer": entry.timer and {"rule": entry.timer.rule, "due_on": entry.timer.due_on.isoformat()},
        "reason": entry.reason,
        "passed": list(entry.passed),
        "cause": entry.cause and [str(entry.cause[0]), entry.cause[1]],
        "target": entry.target,
        "corrects": {str(seq): _replacement_json(new) for seq, new in entry.corrects.items()},
    }
    return _canonical(_full(said))


def read_entry(body: str) -> Entry:
    """Read a body back; `read_entry(body_of(entry)) == entry`.

    Raises:
        ValueError, KeyError, TypeError: somebody wrote a body that this module cannot have written.
    """
    said = json.loads(body)
    decider, timer, cause = said.get("decider"), said.get("timer"), said.get("cause")
    return Entry(
        record=UUID(said["record"]),
        seq=said["seq"],
        kind=said["kind"],
        on=date.fromisoformat(said["on"]),
        today=date.fromisoformat(said["today"]),
        recorded_at=datetime.fromisoformat(said["recorded_at"]),
        principal=said["principal"],
        request=said["request"],
        undated=said.get("undated", False),
        rank=said.get("rank", 0),
        actor=UUID(said["actor"]) if "actor" in said else None,
        decider=Decider(UUID(decider["unit"]), decider.get("function"), decider.get("evidence"))
        if decider
        else None,
        reference=said.get("reference"),
        machine=said.get("machine"),
        machine_version=said.get("machine_version"),
        from_version=said.get("from_version"),
        renamed=said.get("renamed", {}),
        trigger=said.get("trigger"),
        source=said.get("source"),
        dest=said.get("dest"),
        changes=said.get("changes", {}),
        acts=tuple(said.get("acts", ())),
        voids=tuple(said.get("voids", ())),
        shares=said.get("shares", {}),
        timer=TimerMark(timer["rule"], date.fromisoformat(timer["due_on"])) if timer else None,
        reason=said.get("reason"),
        passed=tuple(said.get("passed", ())),
        cause=(UUID(cause[0]), cause[1]) if cause else None,
        target=said.get("target"),
        corrects={int(seq): _read_replacement(new) for seq, new in said.get("corrects", {}).items()},
    )


def link(prev: str, body: str) -> str:
    """Compute the hash of a row from the hash before it and its body."""
    return sha256(f"{prev}{body}".encode()).hexdigest()


def effective(entries: Iterable[Entry]) -> list[Entry]:
    """Give the rows that hold, as corrected, in the order of life; corrections themselves are not among them.

    The row that made the record comes first, then what a register file said of it and what was written while
    it was being prepared, as recorded; then everything that has a legal day, by day, rank and number. A
    correction that a later one strikes no longer counts, and what it had set aside holds again.
    """
    rows = list(entries)
    if len(rows) == 1 and rows[0].kind != "corrected":  # as most histories are, of which an audit asks often
        return rows
    written = {row.seq: row for row in rows if row.kind != "corrected"}
    if len(written) == len(rows):
        return sorted(rows, key=life_order)
    live = dict(written)
    for correction in standing_corrections(rows):
        for seq, new in correction.corrects.items():
            if seq not in written:
                continue
            if new is None:
                live.pop(seq, None)
            else:
                live[seq] = as_replaced(live.get(seq, written[seq]), new)
    return sorted(live.values(), key=life_order)


def with_next(life: Sequence[Entry], entry: Entry, entries: Sequence[Entry]) -> list[Entry]:
    """Give the life with one more row, that was written last; `entries` is the whole history with it.

    Nearly always it happened last too, and nothing has to be put in order.
    """
    if entry.kind == "corrected" or life_order(entry) < life_order(life[-1]):
        return effective(entries)
    return [*life, entry]


def rows_as_of(life: Iterable[Entry], day: date) -> list[Entry]:
    """Give what holds of a life as of a day, from what `effective` gives.

    What was written while it was being prepared counts whenever it was written; a step that was taken then,
    and what followed from something else, from its day. So does a migration that has no legal day, or from
    when something counts that was written by the version to which it leads.
    """
    rows = list(life)
    counts = (row for row in rows if row.dest is not None and (row.kind == "imported" or row.on <= day))
    moved = max((row.seq for row in counts), default=1)
    found = []
    for row in rows:
        if row.seq == 1 or row.kind == "imported" or row.on <= day:
            found.append(replace(row, source=None, dest=None) if stays_prepared(row) else row)
        elif row.undated and row.cause is None and (row.kind != "migrated" or row.seq < moved):
            found.append(replace(row, source=None, dest=None, voids=()))
    return found


def stays_prepared(row: Entry) -> bool:
    """Whether a row leaves what is being prepared in its state, to which it may have come on a later day."""
    return row.undated and row.source is not None and row.source == row.dest


def life_order(row: Entry) -> tuple[date, int, int]:
    """Give the place of a row in its record's life."""
    return (row.on, row.rank, row.seq) if is_dated(row) else (date.min, 0, row.seq)


def is_dated(row: Entry) -> bool:
    """Whether what a row tells of has a legal day that orders it among others.

    The row that made the record has none, nor what was written while it was being prepared; a row of a
    register file tells of a whole period.
    """
    return not (row.undated or row.seq == 1 or row.kind == "imported")


def casts_doubt(row: Entry) -> bool:
    """Whether what was told before a row was written may no longer hold: a correction, a fact typed late."""
    return row.kind == "corrected" or (is_dated(row) and row.on < row.today)


def last_dated(rows: Iterable[Entry]) -> date | None:
    """Give the latest legal day of these rows; None when nothing has one yet."""
    return max((row.on for row in rows if is_dated(row)), default=None)


def is_planned(made: Entry) -> bool:
    """Whether a record was made by a step that planned or decided on it, and not because it is owed.

    What is owed may be older than the step by which it is.
    """
    return made.cause is not None and "owed_since" not in made.changes


def never_was(entries: Sequence[Entry], life: Sequence[Entry], *, struck: str | None) -> bool:
    """Whether the row that made a record was struck, or tells of a step that was.

    Nothing is left of it but its history. `struck` is the state that its machine has for that; the state of a
    register file's row may change with the days of its paper.
    """
    first = entries[0]
    return life[0].dest != first.dest and (first.kind != "imported" or life[0].dest == struck)


def standing_corrections(entries: Iterable[Entry]) -> list[Entry]:
    """Give the corrections that hold: those that no later one that holds strikes."""
    corrections = [row for row in entries if row.kind == "corrected"]
    struck: set[int] = set()
    for correction in reversed(corrections):
        if correction.seq not in struck:
            struck |= {seq for seq, new in correction.corrects.items() if new is None}
    return [correction for correction in corrections if correction.seq not in struck]


def as_replaced(row: Entry, new: Replacement) -> Entry:
    """Give the row as the replacement has it; what the replacement does not mention stays."""
    return replace(
        row,
        on=new.on or row.on,
        reference=new.reference or row.reference,
        rank=row.rank if new.rank is None else new.rank,
        source=new.source or row.source,
        dest=new.dest or row.dest,
        changes=row.changes if new.changes is None else new.changes,
        acts=row.acts if new.acts is None else new.acts,
        cause=row.cause if new.cause is None else new.cause,
        decider=replace(row.decider, unit=new.decider) if row.decider and new.decider else row.decider,
    )


@dataclass(frozen=True, slots=True)
class Derived:
    """What a history says about its record: the tables must say the same."""

    reference: str
    state: str
    on: date | None
    """Legal day of the last thing that happened; None while the record is only being prepared."""
    machine: str
    machine_version: int
    fields: Mapping[str, Json]
    acts: tuple[tuple[int, Mapping[str, Json]], ...]
    """Each act with the number of the row that recorded it."""
    shares: Mapping[str, str] = field(default_factory=dict)
    """Party -> what was said last of it; nothing of those of whom it was taken back."""


def derive(rows: Sequence[Entry]) -> Derived:
    """Replay rows that hold (from `effective`) into what the tables must say.

    Raises:
        ValueError: there is no row, or the first one does not begin a record.
    """
    if not rows or rows[0].dest is None or rows[0].machine is None or rows[0].machine_version is None:
        raise ValueError("the history does not begin with the row that made the record")
    state, machine, version = rows[0].dest, rows[0].machine, rows[0].machine_version
    fields: dict[str, Json] = {}
    acts: list[tuple[int, Mapping[str, Json]]] = []
    for row in rows:
        state = row.dest or state
        machine, version = row.machine or machine, row.machine_version or version
        fields.update(row.changes)
        acts.extend((row.seq, act) for act in row.acts)
    acts = [(seq, act) for seq, act in acts if not any(_is_void(row, seq, act) for row in rows)]
    return Derived(
        reference=rows[0].reference or "",
        state=state,
        on=last_dated(rows),
        machine=machine,
        machine_version=version,
        fields={name: value for name, value in fields.items() if value is not None},
        acts=tuple(acts),
        shares=shares_in(rows),
    )


def shares_in(rows: Iterable[Entry]) -> dict[str, str]:
    """Say with whom a record is shared, and from whom it is withheld, by the rows that hold."""
    shares: dict[str, str] = {}
    for row in rows:
        shares.update(row.shares)
    return {unit: said for unit, said in shares.items() if said != TAKEN_BACK}


def former_references(entries: Iterable[Entry]) -> set[str]:
    """List what the record was called before, from all its rows: also what a struck correction called it."""
    rows = list(entries)
    ever = {row.reference for row in rows}
    ever |= {new.reference for row in rows for new in row.corrects.values() if new is not None}
    return {one for one in ever if one is not None} - {effective(rows)[0].reference}


def _is_void(row: Entry, seq: int, act: Mapping[str, Json]) -> bool:
    """Whether a text was opened again after an act had been recorded, and not before the day of the act."""
    on = act["on"]
    assert isinstance(on, dict)  # noqa: S101 -- written by encode_act
    return act["kind"] in row.voids and row.seq > seq and str(on["last"]) <= row.on.isoformat()


def breaks_in(rows: Sequence[Entry]) -> list[Entry]:
    """List the rows that start from another state than the one that the row before left behind."""
    state: str | None = None
    broken = []
    for row in rows:
        if row.kind in ("moved", "migrated") and row.source != state:
            broken.append(row)
        state = row.dest or state
    return broken


def digests_in(row: Entry) -> set[str]:
    """List every digest of a sealed text that a history row names."""
    found = {str(text) for text in (row.principal, row.reason) if text}
    if row.decider is not None:
        found |= {str(text) for text in (row.decider.function, row.decider.evidence) if text}
    for changes in (row.changes, *(new.changes or {} for new in row.corrects.values() if new is not None)):
        found |= _digests_in_changes(changes)
    replaced = [act for new in row.corrects.values() if new is not None for act in new.acts or ()]
    for act in (*row.acts, *replaced):
        found |= {str(act[name]) for name in ACT_TEXTS if name in act}
    return found


def _digests_in_changes(changes: object) -> set[str]:
    assert isinstance(changes, dict)  # noqa: S101 -- by its type
    return {digest for name, value in changes.items() for digest in texts_in(name, value)}


def _full(said: Mapping[str, object]) -> dict[str, object]:
    """Leave out what is empty, so that a body says only what was said."""
    return {
        key: value
        for key, value in said.items()
        if value or (value is not None and value not in ({}, [], ()))
    }


def _replacement_json(new: Replacement | None) -> dict[str, object] | None:
    if new is None:
        return None
    said: dict[str, object | None] = {
        "on": new.on and new.on.isoformat(),
        "reference": new.reference,
        "rank": new.rank,
        "source": new.source,
        "dest": new.dest,
        "changes": new.changes,
        "acts": None if new.acts is None else list(new.acts),
        "cause": new.cause and [str(new.cause[0]), new.cause[1]],
        "decider": new.decider and str(new.decider),
    }
    return {name: value for name, value in said.items() if value is not None}


def _read_replacement(said: Mapping[str, object] | None) -> Replacement | None:
    if said is None:
        return None
    changes, acts, on, rank = said.get("changes"), said.get("acts"), said.get("on"), said.get("rank")
    source, dest, cause = said.get("source"), said.get("dest"), said.get("cause")
    reference, decider = said.get("reference"), said.get("decider")
    return Replacement(
        on=date.fromisoformat(str(on)) if on is not None else None,
        reference=str(reference) if reference is not None else None,
        rank=rank if isinstance(rank, int) else None,
        source=str(source) if source is not None else None,
        dest=str(dest) if dest is not None else None,
        changes=changes if isinstance(changes, dict) else None,
        acts=tuple(acts) if isinstance(acts, list) else None,
        cause=(UUID(str(cause[0])), int(cause[1])) if isinstance(cause, list) else None,
        decider=UUID(str(decider)) if decider is not None else None,
    )
