"""`handslag register …`: a register that is kept in a CSV file, taken in; and how such a file is written."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.files import THE_STREAM
from cli.frame.output import Answer
from cli.frame.parameters import FileOfKind, writes
from cli.frame.settings import texts_of
from cli.frame.usage import UsageFault
from words.vocabulary import nearest_codes, read_code

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--encoding")
@writes
@click.option("--brief", is_flag=True)
def import_file(
    settings: Settings, file: Path, encoding: str | None, *, preview: bool, brief: bool
) -> Answer:
    """Take a register file in: all of it or nothing."""
    from words.register import imported_document, imported_value
    from workflows.register.importing import import_register
    from workflows.spreadsheets.text import read_bytes, read_stream

    if file != THE_STREAM:
        file.open("rb").close()  # what the computer refuses is said in the user's language
    request = request_of(settings)
    data = read_stream(sys.stdin.buffer, name=file.name) if file == THE_STREAM else read_bytes(file)
    imported = import_register(
        request,
        data,
        name=file.name,
        encoding=encoding,
        preview=preview,
        words=read_code,
        alike=nearest_codes,
    )
    return Answer(imported_value(imported), lambda texts: imported_document(texts, imported, brief=brief))


@command()
@click.argument("file", type=FileOfKind(".csv"))
@click.option("--plain", is_flag=True)
def export_file(settings: Settings, file: Path, *, plain: bool) -> Answer:
    """Write the agreements into a register file."""
    from words.register import exported_document, exported_value, form_in
    from workflows.register.exporting import CODES, export_register
    from workflows.register.new_file import new_file

    form = CODES if plain else form_in(texts_of(settings))
    is_the_answer = file == THE_STREAM
    if is_the_answer and settings.output == "json":
        raise UsageFault("usage.two_answers")
    to = nullcontext(sys.stdout.buffer) if is_the_answer else new_file(file)
    exported = export_register(request_of(settings), to, name=str(file), form=form)
    sys.stdout.flush()  # what was written comes before what is said of it
    return Answer(
        exported_value(exported),
        lambda texts: exported_document(texts, exported),
        ending=ExitCode.REFUSED if exported.left_out else None,
        err=is_the_answer,
    )


@command(csv=True)
def columns(settings: Settings) -> Answer:
    """Show the columns of a register file, with an example."""
    from words.register import columns as listing
    from words.register import columns_document

    del settings  # they are the same for everybody
    return Answer(listing(), columns_document)
