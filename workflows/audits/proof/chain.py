"""The chain of one record's history: every row where it belongs, unchanged, none missing, none added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lifecycle.errors import Finding
from lifecycle.history import FIRST_PREV, Entry, body_of, link, read_entry
from workflows.audits.proof.stored import TAMPERED, Stored, StoredRecord

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class Chain:
    """A record's history as read, and what is wrong with it."""

    entries: tuple[Entry, ...]
    whole: bool
    """Every row could be read, so that what they say can be derived."""
    findings: tuple[Finding, ...]


def read_chain(stored: StoredRecord) -> Chain:
    """Read every row and check it against the one before, the record's end of chain, and its own place."""
    rows = stored.owned["history"]
    if not rows:
        return Chain((), whole=False, findings=(Finding("history.none", stored.reference),))
    entries: list[Entry] = []
    findings: list[Finding] = []
    for row in rows:
        where = f"{stored.reference} {row['seq']}"
        entry = _entry(row["body"])
        if entry is None:
            findings.append(Finding("history.body_unreadable", where, {"row": row["seq"]}))
            continue
        entries.append(entry)
        findings += _in_its_place(entry, row, stored.record_id, where)
    findings += _linked(rows, stored.reference)
    findings += _tail(rows[-1], stored)
    return Chain(tuple(entries), whole=len(entries) == len(rows), findings=tuple(findings))


def _entry(body: object) -> Entry | None:
    """Read a body; None when Handslag cannot have written it."""
    try:
        entry = read_entry(body) if isinstance(body, str) else None
        return entry if entry is not None and body_of(entry) == body else None
    except TAMPERED:
        return None


def _in_its_place(entry: Entry, row: Stored, record_id: UUID, where: str) -> Iterator[Finding]:
    if entry.record != record_id:
        yield Finding(
            "history.row_of_another_record", where, {"row": row["seq"], "record": str(entry.record)}
        )
    if entry.seq != row["seq"]:
        yield Finding("history.row_numbered_otherwise", where, {"row": row["seq"], "written_as": entry.seq})


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
