"""What is said of the database itself: brought to a version, looked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from words.document import Document, Line
from words.findings import finding_items, finding_value

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.register.schema import Checked, Upgraded


def upgraded_document(texts: Texts, upgraded: Upgraded) -> Document:
    """Say from which version of the schema to which, or that nothing was to do."""
    before, version = upgraded.schema_version_before, upgraded.schema_version
    code = "db.current" if before == version else "db.upgraded"
    yield Line(texts.text(code, database=upgraded.database, before=before, version=version))


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
