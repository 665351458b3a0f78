"""`handslag db …`: the database itself, brought to this version or looked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.exit_codes import ExitCode
from cli.findings import show_findings
from cli.frame import command
from cli.output import say, say_count, show_document
from cli.settings import texts_of
from words.findings import finding_value

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.baseline import Schema


@command()
def upgrade(settings: Settings) -> None:
    """Bring the schema to the version of this Handslag; a second time changes nothing."""
    from lifecycle.store import SCHEMA

    bring_up(settings, SCHEMA)


def bring_up(settings: Settings, schema: Schema) -> None:
    """Bring the register to the schema, and say from which version.

    Raises:
        DatabaseUnusable: there is none, or it cannot be brought there.
    """
    from lifecycle.store import Store

    store, before = Store.open_older(settings.db, schema)
    if before != schema.version:
        store.upgrade(schema)
    say(
        settings,
        "db.current" if before == schema.version else "db.upgraded",
        database=store.shown,
        before=before,
        version=schema.version,
    )
    show_document(
        settings, {"database": store.shown, "schema_version": schema.version, "schema_version_before": before}
    )


@command()
def check(settings: Settings) -> ExitCode | None:
    """Look whether everything is there that the schema put there, and whether all of it can be read."""
    from lifecycle.store import SCHEMA_VERSION, Store
    from workflows.readable import what_is_not_whole

    store = Store.open(settings.db)
    with store.reading() as connection:
        findings = what_is_not_whole(connection)
    texts = texts_of(settings)
    show_document(
        settings,
        {
            "database": store.shown,
            "schema_version": SCHEMA_VERSION,
            "findings": [finding_value(texts, finding) for finding in findings],
        },
    )
    if not findings:
        say(settings, "db.whole", database=store.shown, version=SCHEMA_VERSION)
        return None
    is_damaged = any(not finding.code.startswith("schema.") for finding in findings)
    if is_damaged:
        say(settings, "db.damaged", database=store.shown)
    else:
        say_count(settings, "db.missing", len(findings), database=store.shown)
    show_findings(settings, findings)
    say(settings, "db.restore" if is_damaged else "db.what_to_do")
    return ExitCode.REFUSED
