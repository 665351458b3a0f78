"""What history says, compared with every table that must say the same of one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.acts import columns_of as act_columns
from lifecycle.acts import decode_act
from lifecycle.errors import Finding
from lifecycle.existence import entered_on
from lifecycle.history import Derived, Entry, derive, effective, former_references, never_was
from lifecycle.in_force import Definitions, first_version
from lifecycle.names import sort_key
from lifecycle.nouns import LINKS, NOUNS, columns_of
from lifecycle.records.noun import SPINE
from lifecycle.rulebook import Rulebook
from lifecycle.table import table
from lifecycle.written import values_of_derived
from workflows.audits.proof.columns import column_differs, columns_that_differ
from workflows.audits.proof.notices import notice_differences
from workflows.audits.proof.replay import Replayed, replay_deadlines
from workflows.audits.proof.stored import NOUN_TABLES

if TYPE_CHECKING:
    from lifecycle.fields import Value
    from lifecycle.machine.definition import MachineDefinition
    from workflows.audits.proof.stored import Stored, StoredRecord


def differences(
    stored: StoredRecord,
    find: Definitions,
    entries: Sequence[Entry],
    *,
    unseal: Callable[[str], str],
    rulebook: Rulebook,
    notices: Sequence[Stored] | None,
    rules_since: date,
) -> Iterator[Finding]:
    """Derive the record anew and name every column that says something else.

    Args:
        notices: its notices; None where the last run was by other rules than today's.
        rules_since: the day of the first run by today's rules.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    holding = effective(entries)
    derived = derive(holding)
    values = values_of_derived(derived, unseal)
    yield from _spine(stored, derived, first_version(holding, find), values, entries, holding)
    yield from _noun(stored, derived.machine, columns_of(values))
    for name, (linking, column) in LINKS.items():
        said = values.get(name, ())
        assert isinstance(said, tuple)  # noqa: S101 -- by its shape
        links = linking.name
        yield from _links(stored, links, {row[column] for row in stored.owned[links]}, set(said))
    called = {row["reference"] for row in stored.owned["record_alias"]}
    yield from _links(stored, "record_alias", called, set(former_references(entries)))
    yield from _acts(stored, holding, derived, unseal)
    replayed = replay_deadlines(find, entries, is_working_day=rulebook.is_working_day)
    yield from _deadlines(stored, replayed)
    if notices is not None:
        yield from notice_differences(stored, notices, replayed, rulebook, rules_since)


def _spine(
    stored: StoredRecord,
    derived: Derived,
    definition: MachineDefinition,
    values: Mapping[str, Value],
    entries: Sequence[Entry],
    holding: Sequence[Entry],
) -> Iterator[Finding]:
    row = stored.row
    if row is None:
        return
    if row["state"] != derived.state:
        facts = {"stored": row["state"], "derived": derived.state, "machine": derived.machine}
        yield Finding("history.state_differs", stored.reference, facts)
    said = {
        "reference": derived.reference,
        "sort_key": sort_key(derived.reference),
        "machine": derived.machine,
        "machine_version": derived.machine_version,
        "last_on": derived.on,
        "shares": derived.shares,
        "since": entered_on(definition, holding),
        "never_was": never_was(entries, holding, struck=definition.struck),
        **{name: values[name] for name in SPINE},
    }
    yield from columns_that_differ(stored.reference, "record", row, said)
    if stored.chain is not None:
        of_chain = {"kind": "record", "version": entries[-1].seq}
        yield from columns_that_differ(stored.reference, "chain", stored.chain, of_chain)


def _noun(stored: StoredRecord, machine: str, said: Mapping[str, object]) -> Iterator[Finding]:
    """A record has one row, in the table of what its machine drives."""
    own = table(NOUNS[machine].kind).name
    rows = stored.owned[own]
    if not rows:
        yield Finding("history.row_gone", stored.reference, {"table": own})
    for row in rows:
        yield from columns_that_differ(stored.reference, own, row, said)
    for other in sorted(stored.owned.keys() & NOUN_TABLES.keys() - {own}):
        facts = {"table": other, "machine": machine}
        yield Finding("history.row_added", stored.reference, facts)


def _links(stored: StoredRecord, table: str, found: set[object], expected: set[object]) -> Iterator[Finding]:
    for code, linked in (("link_missing", expected - found), ("link_added", found - expected)):
        for one in sorted(linked, key=str):
            yield Finding(f"history.{code}", stored.reference, {"table": table, "linked": one})


def _acts(
    stored: StoredRecord, holding: Sequence[Entry], derived: Derived, unseal: Callable[[str], str]
) -> Iterator[Finding]:
    """Compare acts by the row that recorded them, in order.

    An act keeps its place from when it was written; a correction numbers those that still hold anew.
    """
    found: dict[object, list[Stored]] = defaultdict(list)
    for row in stored.owned["party_act"]:
        found[row["seq"]].append(row)
    expected: dict[object, list[Mapping[str, object]]] = defaultdict(list)
    places: dict[object, list[int]] = defaultdict(list)
    written = {row.seq: row.acts for row in holding}
    for at, act in derived.acts:
        expected[at].append(act_columns(decode_act(act, unseal)))
        places[at].append(next(place for place, one in enumerate(written[at], start=1) if one is act))
    for seq in sorted({*found, *expected}, key=str):
        where = f"{stored.reference} {seq}"
        if len(found[seq]) != len(expected[seq]):
            facts = {"row": seq, "stored": len(found[seq]), "derived": len(expected[seq])}
            yield Finding("history.acts_differ", where, facts)
            continue
        for number, (row, said, place) in enumerate(
            zip(found[seq], expected[seq], places[seq], strict=True), start=1
        ):
            if row["position"] not in (place, number):
                yield column_differs(where, "party_act", "position", row["position"], place)
            yield from columns_that_differ(where, "party_act", row, said)


def _deadlines(stored: StoredRecord, replayed: Mapping[tuple[str, date], Replayed]) -> Iterator[Finding]:
    found = {(row["rule"], row["due_on"]): row for row in stored.owned["deadline"]}
    for rule, due_on in _in_order(replayed.keys() - found.keys()):
        if replayed[rule, due_on].status == "open":
            yield Finding("history.deadline_missing", stored.reference, {"rule": rule, "due_on": due_on})
        else:
            yield Finding("history.deadline_forgotten", stored.reference, {"rule": rule, "due_on": due_on})
    for rule, due_on in _in_order(found.keys() - replayed.keys()):
        yield Finding("history.deadline_added", stored.reference, {"rule": rule, "due_on": due_on})
    for key in _in_order(found.keys() & replayed.keys()):
        where = f"{stored.reference} {key[0]} {key[1]}"
        yield from columns_that_differ(where, "deadline", found[key], _deadline_columns(replayed[key]))


def _deadline_columns(one: Replayed) -> dict[str, object]:
    """A closed deadline's working day is left alone: the calendar may have been another one then."""
    said: dict[str, object] = {
        "status": one.status,
        "settled_seq": one.settled_seq,
        "rank": one.plan.rank,
        "moves": one.plan.moves,
    }
    if one.status == "open" or one.plan.moves:
        said["act_by"] = one.plan.act_by
    if one.status != "open":
        said["incident"] = None
    return said


def _in_order(keys: Iterable[tuple[str, date]]) -> list[tuple[str, date]]:
    return sorted(keys, key=lambda key: (str(key[1]), key[0]))
