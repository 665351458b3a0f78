"""Can the records be trusted? The chain of every history, and everything derived from it again and compared.

It replays what was recorded; it never asks again whether a step was allowed. Whoever can write the database
and knows how it is made could forge rows and chain them anew: against that stands the seal, noted elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from itertools import chain as one_after_another
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import Select, select

from lifecycle.errors import Finding
from lifecycle.history import Entry, digests_in
from lifecycle.invariants import Member, member_of
from lifecycle.ledger import LedgerRow, digests_in_row
from lifecycle.nouns import NOUNS
from lifecycle.readers import hidden_references, reader_on
from lifecycle.records import HistoryRow, Person, Record
from lifecycle.register import noted as noted_rows
from lifecycle.store import fact
from lifecycle.table import table
from lifecycle.values import dataclass
from lifecycle.veil import veiled
from workflows.audits.proof.chain import Chain, read_chain, read_ledger
from workflows.audits.proof.days import days_that_cannot_be, ledger_days_that_cannot_be
from workflows.audits.proof.definitions import Definitions, stored_definitions
from workflows.audits.proof.facts import area_differences, fact_differences
from workflows.audits.proof.invariants import Contradictions, runs_of, stored_members
from workflows.audits.proof.ledgers import (
    forgotten_without_ground,
    ledger_differences,
    ledger_ids,
    parts_of_no_unit,
    register_differences,
    stored_ledgers,
)
from workflows.audits.proof.migrations import Migrations, went_over
from workflows.audits.proof.notice_list import Told
from workflows.audits.proof.notices import Runs, doubt_differences, stored_notices
from workflows.audits.proof.rederived import differences
from workflows.audits.proof.said_twice import (
    PERSON_FORGOTTEN,
    TELLS_OF_TWO,
    forgetting_that_differs,
    heirs_that_differ,
    runs_that_were_not,
)
from workflows.audits.proof.steps import steps_that_cannot_be
from workflows.audits.proof.stored import (
    TAMPERED,
    StoredRecord,
    each_record_id,
    rows_of_no_record,
    stored_records,
    unreadable,
)
from workflows.audits.proof.texts import Tally, Texts, principals, read_texts, tally
from workflows.audits.seals import ChainEnd, chain_ends, end_of, seal_of
from workflows.configuration.loading import rules_fingerprint
from workflows.lookup.by_name import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from lifecycle.rulebook import Rulebook
    from workflows.audits.proof.stored import Stored

_RECORD, _HISTORY, _PERSON = table(Record), table(HistoryRow), table(Person)

_UNKNOWN: Final = "history.principal_missing"


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """What was looked at, and everything that is wrong. No finding: the tables are what history says."""

    records: int
    chains: int
    """Histories: of records, units and people, and the register's own."""
    rows: int
    texts: int
    forgotten: int
    """Texts that were blanked so that somebody could be forgotten: allowed, and counted."""
    findings: tuple[Finding, ...]
    seal: str
    """SHA-256 over every chain's id and last hash, in the order of ids: changes with every row written."""
    is_part: bool = False
    """Whoever asked reads a part of the register: it is of the records there, and so is the seal."""


@dataclass(slots=True)
class _Audit:
    """What is gathered on the way: nothing that grows with the register, but for what is wrong with it."""

    connection: Connection
    rulebook: Rulebook
    definitions: Definitions
    principals: set[str]
    noted: Mapping[UUID, str]
    findings: list[Finding]
    of_records: list[tuple[UUID, Finding]] = field(default_factory=list)
    """What is wrong with each record; they come in another order than they are told in."""
    of_ledgers: list[tuple[UUID, Finding]] = field(default_factory=list)
    records: int = 0
    chains: int = 0
    rows: int = 0
    real: bool = True
    """It is not for practice, where any day may be today."""
    now: datetime | None = None
    rules_since: date | None = None
    """Since when daily runs plan by today's rules; None when the last did not."""
    notices: Mapping[UUID, Sequence[Stored]] = field(default_factory=dict)
    """Those of the present page's records."""
    texts: Texts = field(default_factory=Texts)
    """Those that the rows of the present page name."""
    tally: Tally = field(default_factory=Tally)
    register: Sequence[LedgerRow] = ()
    """The rows of the register's own history."""
    units: dict[str, Sequence[LedgerRow]] = field(default_factory=dict)
    """Histories of units that say who came after whom, by what the units are called."""
    persons: dict[str, Sequence[LedgerRow]] = field(default_factory=dict)
    """Histories of people who were forgotten."""
    members: list[Member] = field(default_factory=list)
    """What may contradict each other: those of the present page whose history can be read."""
    runs: Runs = field(default_factory=Runs)
    altered: set[str] = field(default_factory=set)
    """Altered texts that a finding names already."""
    unknown: dict[str, tuple[bool, UUID, int]] = field(default_factory=dict)
    """Principals without an account, and the row that names each first: those of records come first."""
    not_met: set[UUID] = field(default_factory=set)
    """Of what ends were noted elsewhere for, what was not met yet."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What the rows of a page point to outside of their own record, as far as it exists."""

    persons: frozenset[UUID]
    rows: frozenset[tuple[UUID, int]]
    families: Mapping[UUID, UUID]


def audit_history(
    connection: Connection,
    rulebook: Rulebook,
    *,
    reference: str | None = None,
    expected_seal: str | None = None,
    noted: Mapping[UUID, str] | None = None,
    now: datetime | None = None,
) -> HistoryReport:
    """Verify one record's history, or all of them and everything around them.

    Of all of them whoever reads a part verifies those that they may read, each as if alone.

    `expected_seal` is the seal of a register in which nothing was written since; `noted` holds ends of
    chains from any earlier day, by record: each must still be found in its chain. `now` is the instant of
    whoever asks, after which nothing can have been recorded.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
        NotAllowed: whoever asks may not read it.
    """
    reader = reader_on(connection)
    only = [] if reference is None else [find_record(connection, reference).id]
    if reference is None and reader is not None:
        only = sorted(reader.readable_ids)
    is_whole = reference is None and reader is None
    known, findings = principals(connection)
    definitions = stored_definitions(connection, rulebook)
    audit = _Audit(connection, rulebook, definitions, known, noted or {}, [*definitions.findings, *findings])
    audit.not_met = set(audit.noted)
    _read_facts(audit, now)
    seal = _examine_all(audit) if is_whole else _examine_some(audit, only)
    if expected_seal not in (None, seal):
        facts = {"expected": expected_seal, "found": seal}
        audit.findings.append(Finding("history.seal_differs", reference or "*", facts))
    return HistoryReport(
        records=audit.records,
        chains=audit.chains,
        rows=audit.rows,
        texts=audit.tally.stored,
        forgotten=audit.tally.forgotten,
        findings=veiled(tuple(audit.findings), hidden_references(connection)),
        seal=seal,
        is_part=reference is None and not is_whole,
    )


def _read_facts(audit: _Audit, now: datetime | None) -> None:
    """Read what is asked of the register itself; one whose facts cannot be read is taken for a real one."""
    connection, audit.now = audit.connection, now
    try:
        audit.real = fact(connection, "simulated") != "yes"
        audit.runs = runs_of(connection)
        if fact(connection, "plan_fingerprint") == rules_fingerprint(audit.rulebook):
            audit.rules_since = date.fromisoformat(fact(connection, "rules_since") or date.min.isoformat())
    except TAMPERED:
        audit.findings.append(unreadable("*", "value", table="register_fact"))


def _examine_some(audit: _Audit, only: Sequence[UUID]) -> str:
    """Examine records, each beside its family and what the register says of it; give their seal."""
    connection = audit.connection
    migrations = Migrations(lambda: noted_rows(connection), audit.definitions)
    texts, called, ends = Texts(), dict[UUID, str](), list[ChainEnd]()
    for page in stored_records(connection, only):
        _examine(audit, page, migrations)
        texts.add(audit.texts)
        called |= {one.record_id: one.reference for one in page}
        ends += [end for end in map(end_of, page) if end is not None]
    audit.tally = texts.tally()
    audit.findings += _in_order(audit, audit.of_records, of_records=True)
    for one, reference in called.items():
        audit.findings += _guarded("*", _contradictions_of(audit, one, reference))
    audit.findings += _guarded("register", migrations.not_noted())
    return seal_of(ends)


def _contradictions_of(audit: _Audit, only: UUID, reference: str) -> Iterator[Finding]:
    find = audit.rulebook.definition
    together = Contradictions(audit.connection, find, audit.runs, only=reference)
    together.look_at(stored_members(audit.connection, find, family_of=only))
    yield from together.findings()


def _examine_all(audit: _Audit) -> str:
    """Examine every record and everything around them; give the register's seal.

    The register, units and people come first, since records and what was told of them are held beside what
    the register says; they are told of after the records.
    """
    connection, unreadable_ids = audit.connection, list[Finding]()
    ledgers, findings = ledger_ids(connection)
    for page in stored_ledgers(connection, ledgers):
        _examine_ledgers(audit, page)
    migrations = Migrations(lambda: audit.register, audit.definitions)
    told = Told(connection, audit.register, audit.rulebook, audit.rules_since)
    together = Contradictions(connection, audit.definitions.find, audit.runs)
    contradicted: tuple[Finding, ...] = ()
    for page in stored_records(connection, each_record_id(connection, unreadable_ids)):
        _examine(audit, page, migrations, told)
        contradicted = contradicted or tuple(_guarded("*", _looked_at(together, audit.members)))
    audit.findings += [*unreadable_ids, *_in_order(audit, audit.of_records, of_records=True)]
    audit.findings += _guarded("*", together.findings())
    audit.findings += [*contradicted, *findings, *_in_order(audit, audit.of_ledgers, of_records=False)]
    _examine_the_rest(audit, told)
    audit.findings += _guarded(
        "register", one_after_another(migrations.not_noted(), migrations.noted_otherwise())
    )
    return seal_of(chain_ends(connection))


def _looked_at(together: Contradictions, members: Sequence[Member]) -> Iterator[Finding]:
    """Look at a page; what was found is told when all were."""
    together.look_at(members)
    yield from ()


def _in_order(audit: _Audit, found: list[tuple[UUID, Finding]], *, of_records: bool) -> Iterator[Finding]:
    """Sort findings by what they are of; that a principal is unknown is told where it is named first."""
    firsts = set(audit.unknown.values())
    for of, finding in sorted(found, key=itemgetter(0)):
        if finding.code != _UNKNOWN or (not of_records, of, finding.facts["row"]) in firsts:
            yield finding


def _examine(
    audit: _Audit, page: Sequence[StoredRecord], migrations: Migrations, told: Told | None = None
) -> None:
    chains = {one.record_id: read_chain(one) for one in page}
    entries = [entry for chain in chains.values() for entry in chain.entries]
    audit.texts = read_texts(audit.connection, set[str]().union(*map(_digests, entries)))
    audit.altered |= audit.texts.altered
    around = _around(audit.connection, entries, page)
    notices = stored_notices(audit.connection, [one.record_id for one in page])
    audit.notices, audit.members = notices or {}, []
    for stored in page:
        chain = chains[stored.record_id]
        audit.records += 1
        migrations.look_at(stored.record_id, [*went_over(stored.reference, chain.entries)])
        found = [*stored.unreadable, *chain.findings]
        found += _guarded(stored.reference, _rows_point_to_what_exists(audit, stored, chain, around))
        if stored.row is not None and chain.whole:
            found += _guarded(stored.reference, _derived_again(audit, stored, chain, around))
        audit.of_records += ((stored.record_id, one) for one in (*found, *_end(audit, stored)))
    if told is not None:
        told.look_at(page, notices)


def _examine_ledgers(audit: _Audit, page: Sequence[StoredRecord]) -> None:
    """The same of units, people and the register's own chain."""
    chains = {one.record_id: read_ledger(one) for one in page}
    rows = [row for chain in chains.values() for row in chain.entries]
    audit.texts = read_texts(audit.connection, {digest for row in rows for digest in _digests(row)})
    audit.altered |= audit.texts.altered
    persons = _persons(audit.connection, rows)
    for stored in page:
        chain = chains[stored.record_id]
        found = [*stored.unreadable, *chain.findings]
        for row in chain.entries:
            found += _guarded(stored.reference, _written_by_somebody(audit, stored, row, persons))
        _remember(audit, stored, chain.entries)
        if chain.whole:
            differences = ledger_differences(stored, chain.entries, audit.texts.unseal)
            found += _guarded(stored.reference, differences)
            if audit.real:
                days = ledger_days_that_cannot_be(stored.reference, chain.entries, now=audit.now)
                found += _guarded(stored.reference, days)
        audit.of_ledgers += ((stored.record_id, one) for one in (*found, *_end(audit, stored)))


def _end(audit: _Audit, stored: StoredRecord) -> Iterator[Finding]:
    """Count what was looked at, and hold the end of its chain against what was noted elsewhere."""
    audit.chains += 1
    audit.rows += len(stored.owned["history"])
    audit.not_met.discard(stored.record_id)
    yield from _gone(stored)
    hashed = audit.noted.get(stored.record_id)
    if hashed is not None and all(row["hash"] != hashed for row in stored.owned["history"]):
        yield Finding("history.noted_end_gone", stored.reference, {"hash": hashed})


def _remember(audit: _Audit, stored: StoredRecord, rows: Sequence[LedgerRow]) -> None:
    """Keep what is told elsewhere as well, to be held against that when all has been read."""
    if stored.of == "register":
        audit.register = rows
    elif stored.of == "unit" and (twice := [row for row in rows if row.kind in TELLS_OF_TWO]):
        audit.units[stored.reference] = twice
    elif stored.of == "person" and (twice := [row for row in rows if row.kind == PERSON_FORGOTTEN]):
        audit.persons[stored.reference] = twice


def _gone(stored: StoredRecord) -> Iterator[Finding]:
    """A record has a row, and every history a chain; one that is there but unreadable was named before."""
    unread = {finding.facts["table"] for finding in stored.unreadable}
    rows = {"chain": stored.chain} if stored.of != "record" else {"record": stored.row, "chain": stored.chain}
    for name, row in rows.items():
        if row is None and name not in unread:
            yield Finding("history.row_gone", stored.reference, {"table": name})


def _guarded(reference: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Hand on findings; what stops on rows that no engine can have written is one more."""
    try:
        yield from findings
    except TAMPERED as error:
        yield Finding("history.cannot_be_derived", reference, {"detail": type(error).__name__})


def _rows_point_to_what_exists(
    audit: _Audit, stored: StoredRecord, chain: Chain[Entry], around: _Around
) -> Iterator[Finding]:
    for entry in chain.entries:
        where = f"{stored.reference} {entry.seq}"
        if entry.cause is not None and entry.cause not in around.rows:
            facts = {"row": entry.seq, "record": str(entry.cause[0]), "cause": entry.cause[1]}
            yield Finding("history.cause_missing", where, facts)
        yield from _written_by_somebody(audit, stored, entry, around.persons)


def _written_by_somebody(
    audit: _Audit, stored: StoredRecord, entry: Entry | LedgerRow, persons: frozenset[UUID]
) -> Iterator[Finding]:
    """Who wrote a row is known, and every text that it names is there."""
    where = f"{stored.reference} {entry.seq}"
    digests = digests_in(entry) if isinstance(entry, Entry) else digests_in_row(entry)
    yield from audit.texts.faults(entry, digests, stored.reference)
    if entry.actor is not None and entry.actor not in persons:
        yield Finding("history.actor_missing", where, {"row": entry.seq, "actor": str(entry.actor)})
    if entry.principal not in audit.principals and entry.principal not in audit.texts.altered:
        first, this = audit.unknown.get(entry.principal), (stored.of != "record", stored.record_id, entry.seq)
        if first is None or this < first:
            audit.unknown[entry.principal] = this
            if entry.principal not in audit.texts.forgotten:
                yield Finding(_UNKNOWN, where, {"row": entry.seq})


def _derived_again(
    audit: _Audit, stored: StoredRecord, chain: Chain[Entry], around: _Around
) -> Iterator[Finding]:
    first = chain.entries[0]
    if first.machine not in NOUNS:
        facts = {"row": first.seq, "machine": first.machine}
        yield Finding("history.no_such_noun", f"{stored.reference} {first.seq}", facts)
        return
    versions = dict.fromkeys(row.machine_version for row in chain.entries if row.machine_version is not None)
    missing = [one for one in versions or (None,) if audit.definitions.of(first.machine, one) is None]
    for version in missing:
        facts = {"machine": first.machine, "version": version}
        yield Finding("history.definition_missing", stored.reference, facts)
    definition = audit.definitions.of(first.machine, first.machine_version)
    if missing or definition is None:
        return
    find = audit.definitions.find
    yield from steps_that_cannot_be(stored.reference, find, chain.entries)
    if audit.real:
        yield from days_that_cannot_be(stored.reference, definition, chain.entries, now=audit.now)
    yield from differences(
        stored,
        find,
        chain.entries,
        unseal=audit.texts.unseal,
        rulebook=audit.rulebook,
        notices=None if audit.rules_since is None else audit.notices.get(stored.record_id, ()),
        rules_since=audit.rules_since or date.max,
    )
    notices = audit.notices.get(stored.record_id, ())
    yield from doubt_differences(stored, find, chain.entries, notices, audit.runs, audit.rulebook)
    yield from _family(stored, around)
    audit.members.append(member_of(stored.reference, find, chain.entries))


def _family(stored: StoredRecord, around: _Around) -> Iterator[Finding]:
    """A record is of the family of what it hangs on, or renews, or else its own."""
    if stored.row is None:
        return
    above = _above(stored.row)
    family = stored.record_id if above is None else around.families.get(above)
    if stored.row["family"] != family:
        facts = {"table": "record", "column": "family", "stored": stored.row["family"], "derived": family}
        yield Finding("history.column_differs", stored.reference, facts)


def _above(row: Stored) -> UUID | None:
    found: UUID | None = row["parent_id"] or row["predecessor_id"]
    return found


def _examine_the_rest(audit: _Audit, told: Told) -> None:
    """What belongs to no record, or to none that is left."""
    for gone in sorted(audit.not_met, key=str):
        audit.findings.append(Finding("history.record_gone", str(gone), {"record": str(gone)}))
    audit.findings += rows_of_no_record(audit.connection)
    audit.findings += parts_of_no_unit(audit.connection)
    audit.tally = tally(audit.connection)
    audit.findings += audit.tally.findings
    audit.findings += _guarded("register", register_differences(audit.connection, audit.register))
    audit.findings += _guarded("register", runs_that_were_not(audit.register))
    forgotten = forgetting_that_differs(audit.connection, audit.register, audit.persons)
    audit.findings += _guarded("register", forgotten)
    audit.findings += _guarded("unit", heirs_that_differ(audit.units))
    audit.findings += _guarded("register", fact_differences(audit.connection, audit.register))
    audit.findings += _guarded("area", area_differences(audit.connection))
    audit.findings += _guarded("notice", told.findings())
    audit.findings += forgotten_without_ground(audit.register, audit.tally.blanked)
    for digest in sorted(audit.tally.altered - audit.altered - audit.unknown.keys()):
        audit.findings.append(Finding("history.text_altered", digest, {"digest": digest}))


def _digests(entry: Entry | LedgerRow) -> set[str]:
    """List the sealed texts that a row names; of one that no engine can have written: none."""
    try:
        return digests_in(entry) if isinstance(entry, Entry) else digests_in_row(entry)
    except TAMPERED:
        return set()


def _around(connection: Connection, entries: Sequence[Entry], page: Sequence[StoredRecord]) -> _Around:
    above = {_above(one.row) for one in page if one.row is not None} - {None}
    causes = {entry.cause[0] for entry in entries if entry.cause is not None}
    families = _known(connection, select(_RECORD.c.id, _RECORD.c.family).where(_RECORD.c.id.in_(above)))
    rows = _known(
        connection, select(_HISTORY.c.record_id, _HISTORY.c.seq).where(_HISTORY.c.record_id.in_(causes))
    )
    return _Around(
        persons=_persons(connection, entries),
        rows=frozenset((row.record_id, row.seq) for row in rows),
        families={row.id: row.family for row in families},
    )


def _persons(connection: Connection, entries: Sequence[Entry | LedgerRow]) -> frozenset[UUID]:
    actors = {entry.actor for entry in entries if entry.actor is not None}
    found = _known(connection, select(_PERSON.c.id).where(_PERSON.c.id.in_(actors)))
    return frozenset(row.id for row in found)


def _known(connection: Connection, rows: Select[Any]) -> Sequence[Row[Any]]:
    """Read what exists; what is unreadable counts as missing, and is a finding of its own where it stands."""
    try:
        return connection.execute(rows).all()
    except TAMPERED:
        return ()
