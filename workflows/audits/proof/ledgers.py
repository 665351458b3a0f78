"""Units and people, what they hold and may sign, and the register's own chain: each table by its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import String, cast, func, select, true

from lifecycle.errors import Finding
from lifecycle.ledger import LedgerRow
from lifecycle.offices import REMOVED, holdings_of, identities_of, mandates_of, person_of, unit_of
from lifecycle.records import (
    Chain,
    FunctionHolding,
    HistoryRow,
    Identity,
    Mandate,
    Person,
    Record,
    RuleText,
    StoredDefinition,
    Unit,
)
from lifecycle.records.register import FORGETTING
from lifecycle.rule_texts import CONFIGURED, hash_of
from lifecycle.sealed import FORGOTTEN
from lifecycle.store import fact
from lifecycle.table import table
from workflows.audits.proof.columns import columns_that_differ
from workflows.audits.proof.stored import AT_ONCE, StoredRecord, each_id_in, fill, texts_in, unreadable

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Table
    from sqlmodel import SQLModel

_CHAIN, _HISTORY, _RECORD = table(Chain), table(HistoryRow), table(Record)
_UNIT, _PERSON = table(Unit), table(Person)
_HOLDING, _MANDATE, _IDENTITY = table(FunctionHolding), table(Mandate), table(Identity)
_STORED, _RULES = table(StoredDefinition), table(RuleText)

_OWN: Final[Mapping[str, tuple[type[SQLModel], str]]] = {"unit": (Unit, "name"), "person": (Person, "handle")}
"""Kind of chain -> what it is the history of, and the column by which people call it."""


_BEGINS: Final = ("held", "mandated")
"""Kinds of rows by which a holding, or a mandate, came to be."""


def ledger_ids(connection: Connection) -> tuple[dict[UUID, str], list[Finding]]:
    """List every unit and person, and every chain that is no record's, with its kind."""
    found: dict[UUID, str] = {}
    findings: list[Finding] = []
    of_no_record = _CHAIN.c.id.not_in(select(_RECORD.c.id))
    for kind in ("register", "person", "unit"):
        for one in _ids(connection, _CHAIN, findings, (_CHAIN.c.kind == kind) & of_no_record):
            found[one] = kind
    for kind, of in (("unit", _UNIT), ("person", _PERSON)):
        found |= dict.fromkeys(_ids(connection, of, findings, true()), kind)
    return dict(sorted(found.items())), findings


def _ids(
    connection: Connection, of: Table, findings: list[Finding], where: ColumnElement[bool]
) -> Iterator[UUID]:
    for written in each_id_in(connection, of, where, of.c.id):
        try:
            yield UUID(written)
        except ValueError:
            findings.append(unreadable(of.name, written, table=of.name))


def stored_ledgers(connection: Connection, ids: Mapping[UUID, str]) -> Iterator[list[StoredRecord]]:
    """Read units and people with everything that is theirs, and the register's chain, some at a time."""
    every = list(ids)
    for start in range(0, len(every), AT_ONCE):
        page = {one: StoredRecord(one, of=ids[one]) for one in every[start : start + AT_ONCE]}
        fill(connection, page, _CHAIN, _CHAIN.c.id)
        fill(connection, page, _HISTORY, _HISTORY.c.record_id)
        for of, key in (
            (_UNIT, _UNIT.c.id),
            (_PERSON, _PERSON.c.id),
            (_HOLDING, _HOLDING.c.unit_id),
            (_MANDATE, _MANDATE.c.unit_id),
            (_IDENTITY, _IDENTITY.c.person_id),
        ):
            fill(connection, page, of, key)
        for stored in page.values():
            stored.called = _called(stored)
        yield list(page.values())


def _called(stored: StoredRecord) -> str:
    if stored.of == "register":
        return "register"
    kind, column = _OWN[stored.of]
    rows = stored.owned[table(kind).name]
    return str(rows[0][column]) if rows else str(stored.record_id)


def parts_of_no_unit(connection: Connection) -> Iterator[Finding]:
    """Find holdings and mandates whose unit does not exist, and accounts whose person does not."""
    for of, whose, there in (
        (_HOLDING, _HOLDING.c.unit_id, _UNIT),
        (_MANDATE, _MANDATE.c.unit_id, _UNIT),
        (_IDENTITY, _IDENTITY.c.person_id, _PERSON),
    ):
        lost = cast(whose, String).not_in(select(cast(there.c.id, String)))
        plain, as_hex = select(cast(whose, String)), select(func.hex(whose))
        for written in texts_in(connection, plain.where(lost), as_hex.where(lost)):
            yield Finding("history.row_of_no_record", written, {"table": of.name})


def ledger_differences(
    stored: StoredRecord, rows: Sequence[LedgerRow], unseal: Callable[[str], str]
) -> Iterator[Finding]:
    """Derive a unit or a person anew and name every column, and every row, that says something else.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    if stored.chain is not None:
        of_chain = {"kind": stored.of, "version": rows[-1].seq}
        yield from columns_that_differ(stored.reference, "chain", stored.chain, of_chain)
    if stored.of == "unit" and rows[-1].kind == REMOVED:
        yield from _nothing_left(stored)
    elif stored.of == "unit":
        yield from _days_of_parts(stored, rows)
        yield from _one(stored, _UNIT.name, unit_of(stored.record_id, rows, unseal))
        yield from _several(stored, _HOLDING.name, holdings_of(stored.record_id, rows, unseal))
        yield from _several(stored, _MANDATE.name, mandates_of(stored.record_id, rows, unseal))
    elif stored.of == "person":
        yield from _one(stored, _PERSON.name, person_of(stored.record_id, rows, unseal))
        yield from _several(stored, _IDENTITY.name, identities_of(stored.record_id, rows, unseal))


def forgotten_without_ground(rows: Sequence[LedgerRow], blanked: AbstractSet[str]) -> Iterator[Finding]:
    """Name texts that were blanked and no row says why, and texts that a row says were and that are there."""
    said = set()
    for row in rows:
        digests = row.said.get("digests") if row.kind in FORGETTING else None
        said |= {str(one) for one in digests} if isinstance(digests, list) else set()
    for code, found in (("text_blanked", blanked - said), ("text_back", said - blanked)):
        for digest in sorted(found):
            yield Finding(f"history.{code}", digest, {"digest": digest})


def register_differences(connection: Connection, rows: Sequence[LedgerRow]) -> Iterator[Finding]:
    """Compare what the register's own rows say of it with its facts and its stored definitions.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    expected = _facts_said(rows)
    for key in ("simulated", CONFIGURED, "plan_fingerprint", "rules_since", "last_tick_on"):
        begun = rows or key != "simulated"  # its first row is written with whatever is written first
        if begun and (found := fact(connection, key)) != expected.get(key):
            facts = {"key": key, "stored": found, "derived": expected.get(key)}
            yield Finding("history.fact_differs", "register", facts)
    there = {f"{row.machine} {row.version}": row.sha256 for row in connection.execute(select(_STORED))}
    said = _definitions_said(rows)
    for name in sorted({*there, *said}):
        if there.get(name) != said.get(name):
            yield Finding("history.definition_not_noted", "register", {"machine": name})
    yield from _rule_texts(connection, rows)


def _rule_texts(connection: Connection, rows: Sequence[LedgerRow]) -> Iterator[Finding]:
    """Compare the texts that rules were read from with those that rows say held, and with their hashes."""
    there = {f"{row.name}={row.sha256}": row.body for row in connection.execute(select(_RULES))}
    said = {one for row in rows for one in _texts_said(row)}
    for one in sorted({*there, *said}):
        if one not in said:
            yield Finding("history.rules_not_noted", "register", {"rules": one.partition("=")[0]})
        elif one not in there or not one.endswith(f"={hash_of(there[one])}"):
            yield Finding("history.rules_changed", "register", {"rules": one.partition("=")[0]})


def _texts_said(row: LedgerRow) -> list[str]:
    texts = row.said["texts"] if row.kind == CONFIGURED else []
    assert isinstance(texts, list)  # noqa: S101 -- written by lifecycle.rule_texts
    return [str(one) for one in texts]


def _facts_said(rows: Sequence[LedgerRow]) -> dict[str, object]:
    expected: dict[str, object] = {}
    runs: list[object] = []
    for row in rows:
        match row.kind:
            case "founded":
                expected["simulated"] = "yes" if row.said["simulated"] else "no"
            case "configuration":
                expected[CONFIGURED] = " ".join(_texts_said(row))
            case "rules":
                expected |= {"plan_fingerprint": row.said["fingerprint"], "rules_since": row.said["since"]}
            case "run":
                runs.append(row.said["day"])
            case "run_undone":
                runs = [day for day in runs if day != row.said["day"]]
            case _:
                pass
    return expected | ({"last_tick_on": runs[-1]} if runs else {})


def _definitions_said(rows: Sequence[LedgerRow]) -> dict[str, str]:
    """Fingerprints as last stored, by machine and version."""
    found: dict[str, str] = {}
    for row in rows:
        stored = row.said["stored"] if row.kind == "definitions" else []
        assert isinstance(stored, list)  # noqa: S101 -- written by lifecycle.register
        for one in stored:
            name, _, sha256 = str(one).rpartition(" ")
            found[name] = sha256
    return found


def _days_of_parts(stored: StoredRecord, rows: Sequence[LedgerRow]) -> Iterator[Finding]:
    """A holding and a mandate are there from the day that they name themselves."""
    for row in rows:
        begins, says = row.on and row.on.isoformat(), row.said.get("from_on")
        if row.kind in _BEGINS and begins != says:
            facts = {"row": row.seq, "stored": begins, "derived": says}
            yield Finding("history.day_of_part_differs", f"{stored.reference} {row.seq}", facts)


def _nothing_left(stored: StoredRecord) -> Iterator[Finding]:
    """A unit that was a slip has a history and nothing else."""
    for row in stored.owned[_UNIT.name]:
        yield Finding("history.unit_back", stored.reference, {"name": row["name"]})
    yield from _several(stored, _HOLDING.name, ())
    yield from _several(stored, _MANDATE.name, ())


def _one(stored: StoredRecord, name: str, derived: SQLModel) -> Iterator[Finding]:
    rows = stored.owned[name]
    if not rows:
        yield Finding("history.row_gone", stored.reference, {"table": name})
    for row in rows:
        yield from columns_that_differ(stored.reference, name, row, _said(derived))


def _several(stored: StoredRecord, name: str, derived: Iterable[SQLModel]) -> Iterator[Finding]:
    said: dict[object, dict[str, Any]] = {one["id"]: one for one in (_said(each) for each in derived)}
    for row in stored.owned[name]:
        expected = said.pop(row["id"], None)
        if expected is None:
            what = _what(row)
            yield Finding("history.part_added", stored.reference, {"table": name, "function": what})
        else:
            yield from columns_that_differ(stored.reference, name, row, expected)
    for gone in said.values():
        what = _what(gone)
        yield Finding("history.part_missing", stored.reference, {"table": name, "function": what})


def _what(part: Mapping[Any, Any]) -> object:
    """How people know a part: of an account by its issuer."""
    return part["function"] if "function" in part else part["issuer"]


def _said(derived: SQLModel) -> dict[str, Any]:
    """Every column as it is derived; what follows from a forgotten text may stand as anything too."""
    said = derived.model_dump()
    of = next((one for one in ("handle", "name") if one in said), None)
    if of is not None and said[of] == FORGOTTEN:
        said |= dict.fromkeys(said.keys() & {"name_key", "sort_key"}, FORGOTTEN)
    return said
