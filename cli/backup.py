"""`handslag backup` and `restore`: a copy of the whole register, and a register made again from one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.desk import open_desk
from cli.exit_codes import ExitCode
from cli.findings import show_findings
from cli.frame import command
from cli.output import say, say_count, show_document
from cli.settings import texts_of
from words.findings import finding_value

if TYPE_CHECKING:
    from cli.settings import Settings
    from workflows.backup import Copied, Restored


@command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(settings: Settings, file: Path) -> ExitCode | None:
    """Copy the whole register into a file, while others go on writing."""
    from workflows.backup import back_up

    copied = back_up(open_desk(settings), file)
    show_document(settings, {"file": copied.file, **_value(settings, copied)})
    say(settings, "copy.made", file=copied.file, records=copied.header.records, rows=copied.rows)
    return _say_proof(settings, copied, seal=copied.header.seal)


@command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--seal")
@click.option("--despite-findings", is_flag=True)
@click.option("--preview", is_flag=True)
def restore(
    settings: Settings, file: Path, seal: str | None, *, despite_findings: bool, preview: bool
) -> ExitCode | None:
    """Make a register from a copy, where there is none; all of it, proved, or nothing."""
    from lifecycle.store import Store
    from workflows.backup import Restoring
    from workflows.backup import restore as make_again
    from workflows.clock import SWEDEN
    from workflows.configuration import read_rulebook

    asked = Restoring(
        read_rulebook(),
        seal=seal,
        despite_findings=despite_findings,
        today=settings.today,
        acting_as=settings.acting_as,
    )
    restored = make_again(file, settings.db, asked, preview=preview)
    place = None if preview else Store.open(settings.db).place
    document = {"file": str(file), "place": place, "preview": preview, **_value(settings, restored)}
    show_document(settings, {**document, "seal_now": restored.seal})
    said = "copy.could_be_restored" if preview else "copy.restored"
    facts = {"file": str(file), "place": place, "records": restored.header.records, "rows": restored.rows}
    say(settings, said, taken_at=restored.header.taken_at.astimezone(SWEDEN), **facts)
    if seal is not None:
        say(settings, "audit.seal_matches")
    return _say_proof(settings, restored, seal=restored.seal)


def _value(settings: Settings, done: Copied | Restored) -> dict[str, object]:
    texts = texts_of(settings)
    return {
        "register": done.header.register,
        "schema_version": done.header.schema_version,
        "simulated": done.header.simulated,
        "taken_at": done.header.taken_at,
        "records": done.header.records,
        "rows": done.rows,
        "sha256": done.sha256,
        "seal": done.header.seal,
        "findings": [finding_value(texts, each) for each in done.findings],
    }


def _say_proof(settings: Settings, done: Copied | Restored, *, seal: str) -> ExitCode | None:
    """Say what the audit of history found, and the seal that is to be noted elsewhere."""
    if done.findings:
        say_count(settings, "audit.history_findings", len(done.findings))
        show_findings(settings, done.findings)
    else:
        say(settings, "audit.history_holds")
    say(settings, "audit.seal", seal=seal)
    return ExitCode.REFUSED if done.findings else None
