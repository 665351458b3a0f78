"""What is said of the database itself: brought to a version, looked over."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from words.document import Document, Line
from words.findings import finding_items, finding_value
from words.versions import records_document, records_value

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.register.schema import Checked, Upgraded
    from workflows.register.versions import Upgraded as RecordsUpgraded


def upgraded_value(upgraded: Upgraded, records: RecordsUpgraded | None) -> dict[str, object]:
    """Give to a program from which version to which, and which records; None: that is seen afterwards."""
    return {**asdict(upgraded), **records_value(records)}


def upgraded_document(texts: Texts, upgraded: Upgraded, records: RecordsUpgraded | None) -> Document:
    """Say from which version to which, and which records went over, or that nothing was to do."""
    before, version = upgraded.schema_version_before, upgraded.schema_version
    if upgraded.preview:
        yield Line(texts.text("machine.preview"))
    if before != version:
        yield Line(texts.text("db.upgraded", database=upgraded.database, before=before, version=version))
    elif records is None or not records.migrated:
        yield Line(texts.text("db.current", version=version))
    if records is None:
        yield Line(texts.text("db.records_afterwards"))
    else:
        yield from records_document(texts, records)


def checked_value(checked: Checked) -> dict[str, object]:
    """Give to a program what is not whole in the database."""
    return {
        "database": checked.database,
        "schema_version": checked.schema_version,
        "findings": [finding_value(finding) for finding in checked.findings],
    }


def checked_document(texts: Texts, checked: Checked) -> Document:
    """Say what lacks or is damaged, and what to do about it."""
    database, version, findings = checked.database, checked.schema_version, checked.findings
    if not findings:
        yield Line(texts.text("db.whole", database=database, version=version))
        return
    is_damaged = any(not finding.code.startswith("schema.") for finding in findings)
    if is_damaged:
        yield Line(texts.text("db.damaged", database=database))
    else:
        yield Line(texts.count("db.missing", len(findings), database=database))
    yield finding_items(texts, findings)
    yield Line(texts.text("db.restore" if is_damaged else "db.what_to_do"))
