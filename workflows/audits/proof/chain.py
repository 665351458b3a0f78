"""The chain of one record's history: every row where it belongs, unchanged, none missing, none added."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from lifecycle.errors import Finding
from lifecycle.history import FIRST_PREV, Entry, body_of, link, read_entry
from lifecycle.ledger import LedgerRow, body_of_row, read_row
from lifecycle.values import dataclass
from workflows.audits.proof.columns import columns_that_differ
from workflows.audits.proof.stored import TAMPERED, Stored, StoredRecord

if TYPE_CHECKING:
    from uuid import UUID


Read = TypeVar("Read", Entry, LedgerRow)


@dataclass(frozen=True, slots=True)
class Chain(Generic[Read]):
    """A history as read, and what is wrong with it."""

    entries: tuple[Read, ...]
    whole: bool
    """Every row could be read, so that what they say can be derived."""
    findings: tuple[Finding, ...]


def read_chain(stored: StoredRecord) -> Chain[Entry]:
    """Read every row and check it against the one before, the record's end of chain, and its own place."""
    return _read(stored, read_entry, body_of, lambda entry: entry.record)


def read_ledger(stored: StoredRecord) -> Chain[LedgerRow]:
    """Read and check in the same way the history of a unit, a person or the register."""
    return _read(stored, read_row, body_of_row, lambda row: row.chain)


def _read(
    stored: StoredRecord,
    read: Callable[[str], Read],
    write: Callable[[Read], str],
    owner: Callable[[Read], UUID],
) -> Chain[Read]:
    rows = stored.owned["history"]
    if not rows:
        return Chain((), whole=False, findings=(Finding("history.none", stored.reference),))
    entries: list[Read] = []
    findings: list[Finding] = []
    for row in rows:
        where = f"{stored.reference} {row['seq']}"
        entry = _entry(row["body"], read, write)
        if entry is None:
            findings.append(Finding("history.body_unreadable", where, {"row": row["seq"]}))
            continue
        entries.append(entry)
        findings += _in_its_place(entry.seq, owner(entry), row, stored.record_id, where)
        findings += columns_that_differ(where, "history", row, _columns(entry))
    findings += _linked(rows, stored.reference)
    findings += _tail(rows[-1], stored)
    return Chain(tuple(entries), whole=len(entries) == len(rows), findings=tuple(findings))


def _entry(body: object, read: Callable[[str], Read], write: Callable[[Read], str]) -> Read | None:
    """Read a body; None when Handslag cannot have written it."""
    try:
        entry = read(body) if isinstance(body, str) else None
        return entry if entry is not None and write(entry) == body else None
    except TAMPERED:
        return None


def _columns(entry: Entry | LedgerRow) -> Mapping[str, object]:
    """Say what stands beside the body of a row."""
    record, seq = (isinstance(entry, Entry) and entry.cause) or (None, None)
    return {"cause_id": record, "cause_seq": seq}


def _in_its_place(seq: int, owner: UUID, row: Stored, record_id: UUID, where: str) -> Iterator[Finding]:
    if owner != record_id:
        yield Finding("history.row_of_another_record", where, {"row": row["seq"], "record": str(owner)})
    if seq != row["seq"]:
        yield Finding("history.row_numbered_otherwise", where, {"row": row["seq"], "written_as": seq})


def _linked(rows: Sequence[Stored], reference: str) -> Iterator[Finding]:
    before = FIRST_PREV
    expected: object = 1
    for row in rows:
        where = f"{reference} {row['seq']}"
        if row["seq"] != expected:
            yield Finding("history.row_missing", where, {"expected": expected, "found": row["seq"]})
        if row["prev"] != before:
            yield Finding("history.row_not_linked", where, {"row": row["seq"]})
        if not _hashed(row):
            yield Finding("history.row_changed", where, {"row": row["seq"]})
        before = row["hash"]
        expected = row["seq"] + 1 if isinstance(row["seq"], int) else None


def _hashed(row: Stored) -> bool:
    try:
        return bool(link(row["prev"], row["body"]) == row["hash"])
    except TAMPERED:
        return False


def _tail(last: Stored, stored: StoredRecord) -> Iterator[Finding]:
    """The chain keeps the number and hash of its last row, so that a cut or forged end is found."""
    if stored.chain is None:
        return
    if stored.chain["last_seq"] != last["seq"]:
        facts = {"expected": stored.chain["last_seq"], "found": last["seq"]}
        yield Finding("history.end_missing", stored.reference, facts)
    elif stored.chain["last_hash"] != last["hash"]:
        yield Finding("history.end_differs", stored.reference, {"row": last["seq"]})
