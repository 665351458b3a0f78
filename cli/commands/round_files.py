"""`handslag round sheet` and `round read`: a round's sheet out to a spreadsheet program, and in again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import DAY, NamedFile
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
@click.option("--on", type=DAY)
@click.option("--reason")
@click.option("--preview", is_flag=True)
def read_sheet_file(
    settings: Settings,
    file: Path,
    reference: str,
    period: str | None,
    encoding: str | None,
    on: date | None,
    reason: str | None,
    *,
    preview: bool,
) -> Answer:
    """Read a sheet that was filled in: whole, or every finding and nothing else."""
    from words.document import lines
    from words.outcomes import outcome_value
    from words.sheet_file import called_in_a_file, filled_document, wrong_sentences
    from workflows.agreements.steps import Why
    from workflows.follow_up.rounds import read_sheet
    from workflows.follow_up.sheet_file import read_sheet_file as read
    from workflows.follow_up.whole_sheet import fill_in_from_file
    from workflows.spreadsheets.text import read_bytes

    file.open("rb").close()  # what the computer refuses is said in the user's language
    data = read_bytes(file)
    request = request_of(settings)
    with request.writing(keep=not preview) as tx:
        sheet = read_sheet(tx.connection, request.rulebook, reference, period, request.today)
        said = read(data, sheet, name=file.name, words=read_code, called=called_in_a_file, encoding=encoding)
        filled = fill_in_from_file(
            tx,
            sheet,
            said,
            on=on,
            why=Why(reason=reason, words=read_code),
            preview=preview,
        )
    value = {
        "reference": sheet.reference,
        "version": said.version,
        "written": not (filled.wrong or preview) and bool(filled.lines),
        "recorded_lines": [outcome_value(one.outcome) for one in filled.lines],
    }
    if filled.wrong:
        return Answer(
            value,
            lambda texts: lines(wrong_sentences(texts, said, filled)),
            ending=ExitCode.REFUSED,
            err=True,
        )
    return Answer(value, lambda texts: filled_document(texts, filled))
