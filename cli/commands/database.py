"""`handslag db …`: the database itself, brought to this version or looked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import writes
from cli.frame.refusals import refusals

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@writes
def upgrade(settings: Settings, *, preview: bool) -> Answer:
    """Bring schema and records to the versions of this Handslag; a second time changes nothing."""
    from lifecycle.store import SCHEMA
    from words.database import upgraded_document, upgraded_value
    from workflows.register.schema import bring_up
    from workflows.register.versions import upgrade_machines

    brought = bring_up(settings.db, SCHEMA, preview=preview)
    is_older = preview and brought.schema_version != brought.schema_version_before
    records = None if is_older else upgrade_machines(request_of(settings), preview=preview)
    if records is not None and records.refused:
        refused = [one for each in records.refused for one in each.refused]
        return refusals(refused, header="machine.not_upgraded")
    return Answer(upgraded_value(brought, records), lambda texts: upgraded_document(texts, brought, records))


@command()
def check(settings: Settings) -> Answer:
    """Look whether everything is there that the schema put there, and whether all of it can be read."""
    from lifecycle.store import Store
    from words.database import checked_document, checked_value
    from workflows.register.schema import check as look_over

    checked = look_over(Store.open(settings.db))
    return Answer(
        checked_value(checked),
        lambda texts: checked_document(texts, checked),
        ending=ExitCode.REFUSED if checked.findings else None,
    )
