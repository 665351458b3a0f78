"""What is said of a copy of the whole register, taken or made a register again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from words.document import Document, Line
from words.findings import finding_items, finding_value
from workflows.clock import SWEDEN

if TYPE_CHECKING:
    from lifecycle.errors import Finding
    from words.texts import Texts
    from workflows.register.backup import Copied, Restored


def copied_value(copied: Copied) -> dict[str, object]:
    """Give a copy that was taken to a program."""
    return {"file": copied.file, **_value(copied)}


def copied_document(texts: Texts, copied: Copied) -> Document:
    """Say how much was copied, and the seal that is to be noted elsewhere."""
    yield Line(texts.text("copy.made", file=copied.file, records=copied.header.records, rows=copied.rows))
    yield from _proof(texts, copied.findings, seal=copied.header.seal)


def restored_value(restored: Restored, *, file: str, place: str | None) -> dict[str, object]:
    """Give to a program what was made of a copy; no place when nothing was to be made."""
    facts = {"file": file, "place": place, "preview": restored.preview}
    return {**facts, **_value(restored), "seal_now": restored.seal}


def restored_document(
    texts: Texts, restored: Restored, *, file: str, place: str | None, seal_matches: bool
) -> Document:
    """Say how much was restored and where, and the seal that the register has now."""
    said = "copy.could_be_restored" if restored.preview else "copy.restored"
    facts = {"file": file, "place": place, "records": restored.header.records, "rows": restored.rows}
    yield Line(texts.text(said, taken_at=restored.header.taken_at.astimezone(SWEDEN), **facts))
    if seal_matches:
        yield Line(texts.text("audit.seal_matches"))
    yield from _proof(texts, restored.findings, seal=restored.seal)


def _value(done: Copied | Restored) -> dict[str, object]:
    return {
        "register": done.header.register,
        "schema_version": done.header.schema_version,
        "simulated": done.header.simulated,
        "taken_at": done.header.taken_at,
        "records": done.header.records,
        "rows": done.rows,
        "sha256": done.sha256,
        "seal": done.header.seal,
        "findings": [finding_value(each) for each in done.findings],
    }


def _proof(texts: Texts, findings: Sequence[Finding], *, seal: str) -> Document:
    """Say what the audit of history found, and the seal."""
    if findings:
        yield Line(texts.count("audit.history_findings", len(findings)))
        yield finding_items(texts, findings)
    else:
        yield Line(texts.text("audit.history_holds"))
    yield Line(texts.text("audit.seal", seal=seal))
