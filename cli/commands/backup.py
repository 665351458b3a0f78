"""`handslag backup` and `restore`: a copy of the whole register, and a register made again from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import NamedFile

if TYPE_CHECKING:
    from pathlib import Path

    from cli.frame.settings import Settings


@command()
@click.argument("file", type=NamedFile())
def backup(settings: Settings, file: Path) -> Answer:
    """Copy the whole register into a file, while others go on writing."""
    from words.backup import copied_document, copied_value
    from workflows.register.backup import back_up

    copied = back_up(request_of(settings), file)
    return Answer(
        copied_value(copied),
        lambda texts: copied_document(texts, copied),
        ending=ExitCode.REFUSED if copied.findings else None,
    )


@command()
@click.argument("file", type=NamedFile())
@click.option("--seal")
@click.option("--despite-findings", is_flag=True)
@click.option("--preview", is_flag=True)
def restore(
    settings: Settings, file: Path, seal: str | None, *, despite_findings: bool, preview: bool
) -> Answer:
    """Make a register from a copy, where there is none; all of it, proved, or nothing."""
    from lifecycle.store import Store
    from words.backup import restored_document, restored_value
    from workflows.configuration.loading import read_rulebook
    from workflows.register.backup import Restoring
    from workflows.register.backup import restore as make_again

    asked = Restoring(
        read_rulebook(),
        seal=seal,
        despite_findings=despite_findings,
        today=settings.today,
        acting_as=settings.acting_as,
    )
    restored = make_again(file, settings.db, asked, preview=preview)
    place = None if preview else Store.open(settings.db).place
    return Answer(
        restored_value(restored, file=str(file), place=place),
        lambda texts: restored_document(
            texts, restored, file=str(file), place=place, seal_matches=seal is not None
        ),
        ending=ExitCode.REFUSED if restored.findings else None,
    )
