"""`handslag db …`: the database itself, brought to this version or looked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.exit_codes import ExitCode
from cli.frame import command
from cli.output import Answer

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.baseline import Schema


@command()
def upgrade(settings: Settings) -> Answer:
    """Bring the schema to the version of this Handslag; a second time changes nothing."""
    from lifecycle.store import SCHEMA

    return bring_up(settings, SCHEMA)


def bring_up(settings: Settings, schema: Schema) -> Answer:
    """Bring the register to the schema, and say from which version.

    Raises:
        DatabaseUnusable: there is none, or it cannot be brought there.
    """
    from words.database import upgraded_document
    from workflows.register.schema import bring_up as bring

    upgraded = bring(settings.db, schema)
    return Answer(upgraded, lambda texts: upgraded_document(texts, upgraded))


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
