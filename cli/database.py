"""`handslag db …`: the database itself, brought to this version or looked over."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from cli.exit_codes import ExitCode
from cli.frame import command, request_of
from cli.output import Answer, and_then
from cli.refusals import refusals

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.baseline import Schema


@command()
def upgrade(settings: Settings) -> Answer:
    """Bring schema and records to the versions of this Handslag; a second time changes nothing."""
    from lifecycle.store import SCHEMA
    from words.versions import upgraded_document, upgraded_value
    from workflows.register.versions import upgrade_machines

    answer = bring_up(settings, SCHEMA)
    upgraded = upgrade_machines(request_of(settings))
    if upgraded.refused:
        refused = [one for each in upgraded.refused for one in each.refused]
        return refusals(refused, header="machine.not_upgraded")
    assert isinstance(answer.report, dict)  # noqa: S101 -- as it is made below
    report = {**answer.report, **upgraded_value(upgraded)}
    if upgraded.migrated and report["schema_version"] == report["schema_version_before"]:
        return Answer(report, lambda texts: upgraded_document(texts, upgraded))
    return and_then(replace(answer, report=report), lambda texts: upgraded_document(texts, upgraded))


def bring_up(settings: Settings, schema: Schema) -> Answer:
    """Bring the register to the schema, and say from which version.

    Raises:
        DatabaseUnusable: there is none, or it cannot be brought there.
    """
    from words.database import upgraded_document
    from workflows.register.schema import bring_up as bring

    upgraded = bring(settings.db, schema)
    return Answer(asdict(upgraded), lambda texts: upgraded_document(texts, upgraded))


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
