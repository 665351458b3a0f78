"""`handslag round sheet` and `round read`: a round's sheet out to a spreadsheet program, and in again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.commands.steps import Manner, in_a_manner
from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import NamedFile
from words.vocabulary import read_code

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command(csv=True)
@click.argument("reference")
@click.argument("period", required=False)
def give_sheet(settings: Settings, reference: str, period: str | None) -> Answer:
    """Give the sheet of a round as rows to be filled in."""
    from words.sheet_file import sheet_file_listing
    from workflows.follow_up.rounds import read_sheet

    request = request_of(settings)
    with request.reading() as connection:
        found = read_sheet(connection, request.rulebook, reference, period, request.today)
    return Answer(sheet_file_listing(found))


@command()
@click.argument("file", type=NamedFile())
@click.argument("reference")
@click.argument("period", required=False)
@click.option("--encoding")
@in_a_manner
def read_sheet_file(
    settings: Settings,
    file: Path,
    reference: str,
    period: str | None,
    encoding: str | None,
    manner: Manner,
) -> Answer:
    """Read a sheet that was filled in: whole, or every finding and nothing else."""
    from words.document import lines
    from words.outcomes import outcome_value
    from words.sheet_file import called_in_a_file, filled_document, wrong_sentences
    from workflows.follow_up.rounds import read_sheet
    from workflows.follow_up.sheet_file import fill_in_from_file
    from workflows.follow_up.sheet_file import read_sheet_file as read
    from workflows.register.text import read_bytes

    file.open("rb").close()  # what the computer refuses is said in the user's language
    data = read_bytes(file)
    request = request_of(settings)
    with request.writing(keep=not manner.preview) as tx:
        sheet = read_sheet(tx.connection, request.rulebook, reference, period, request.today)
        said = read(data, sheet, name=file.name, words=read_code, called=called_in_a_file, encoding=encoding)
        filled = fill_in_from_file(
            tx,
            sheet,
            said,
            on=manner.on,
            why=manner.why(),
            expected_version=manner.if_version,
            preview=manner.preview,
        )
    value = {
        "reference": sheet.reference,
        "version": said.version,
        "written": not (filled.wrong or manner.preview) and bool(filled.lines),
        "lines": [outcome_value(one.outcome) for one in filled.lines],
    }
    if filled.wrong:
        return Answer(
            value,
            lambda texts: lines(wrong_sentences(texts, said, filled)),
            ending=ExitCode.REFUSED,
            err=True,
        )
    return Answer(value, lambda texts: filled_document(texts, filled))
