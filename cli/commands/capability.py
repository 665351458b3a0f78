"""`handslag capability` and `plan read`: capabilities, their gaps and packages, and tables out of files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.commands.steps import Manner, in_a_manner
from cli.frame.command import command, request_of
from cli.frame.files import put
from cli.frame.outcomes import outcome_of
from cli.frame.output import Answer, and_then
from cli.frame.parameters import FileOfKind, both_days
from cli.frame.settings import texts_of
from cli.frame.then import register_then
from lifecycle.outcome import Done, Refused
from words.vocabulary import read_code

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("reference")
@click.option("--packages", is_flag=True)
@click.option("--svg", "picture", type=FileOfKind(".svg"))
@both_days
def show_capability(
    settings: Settings,
    reference: str,
    picture: Path | None,
    as_of: date | None,
    known_on: date | None,
    *,
    packages: bool,
) -> Answer | None:
    """Show the capabilities of a development plan: their gaps, R.Gap stated and counted, or the packages."""
    from words.capability import capability_document, capability_value, packages_document, packages_value
    from workflows.capability.plan import read_capability

    with register_then(settings, reference, as_of=as_of, known_on=known_on) as then:
        found = read_capability(then.connection, then.rulebook, then.reference, then.day)
    if picture is not None:
        from words.capability_picture import packages_picture
        from words.document import lines

        if not put(picture, packages_picture(texts_of(settings), found)):
            return None
        said = {"file": str(picture), "reference": found.reference}
        return Answer(said, lambda texts: lines([texts.text("capability.drawn", file=str(picture))]))
    if packages:
        return Answer(packages_value(found), lambda texts: packages_document(texts, found))
    return Answer(capability_value(found), lambda texts: capability_document(texts, found))


@command()
@click.argument("reference")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--encoding")
@in_a_manner
def read_plan(
    settings: Settings, reference: str, folder: Path, encoding: str | None, manner: Manner
) -> Answer:
    """Read the tables of a development plan out of a folder: whole, or every finding and nothing else."""
    from words.capability import read_in_words
    from words.document import lines
    from workflows.capability.plan import is_decided, read_said
    from workflows.capability.tables import read_folder
    from workflows.capability.writing import write_tables

    any(folder.iterdir())  # what the computer refuses is said in the user's language
    request = request_of(settings)
    with request.writing(keep=not manner.preview) as tx:
        said = read_said(tx.connection, request.rulebook, reference)  # nobody renames what the files name
        read = read_folder(folder, words=read_code, encoding=encoding, plan=said)
        outcome = write_tables(
            tx,
            reference,
            read,
            on=manner.on or request.today,
            why=manner.why(),
            expected_version=manner.if_version,
            preview=manner.preview,
        )
        decided = is_decided(tx.connection, request.rulebook, reference)
    answer = outcome_of(outcome, preview=manner.preview)
    if isinstance(outcome, Refused):
        return answer
    plan = outcome.step.reference if isinstance(outcome, Done) and decided else None
    return and_then(answer, lambda texts: lines(read_in_words(texts, read, decided=plan)))
