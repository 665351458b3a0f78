"""`handslag register …`: a register that is kept in a CSV file, taken in; and how such a file is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import writes
from cli.frame.settings import texts_of
from words.vocabulary import nearest_codes

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
    from words.register import imported_document, imported_value, read_register_word
    from workflows.register.importing import import_register
    from workflows.register.text import read_bytes

    file.open("rb").close()  # what the computer refuses is said in the user's language
    request = request_of(settings)
    imported = import_register(
        request,
        read_bytes(file),
        name=file.name,
        encoding=encoding,
        preview=preview,
        words=read_register_word,
        alike=nearest_codes,
    )
    return Answer(imported_value(imported), lambda texts: imported_document(texts, imported, brief=brief))


@command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--plain", is_flag=True)
def export_file(settings: Settings, file: Path, *, plain: bool) -> Answer:
    """Write the agreements into a register file."""
    from words.register import exported_document, exported_value, form_in
    from workflows.register.exporting import CODES, export_register

    form = CODES if plain else form_in(texts_of(settings))
    exported = export_register(request_of(settings), file, form)
    return Answer(
        exported_value(exported),
        lambda texts: exported_document(texts, exported),
        ending=ExitCode.REFUSED if exported.left_out else None,
    )


@command(csv=True)
def columns(settings: Settings) -> Answer:
    """Show the columns of a register file, with an example."""
    from words.register import columns as listing
    from words.register import columns_document

    del settings  # they are the same for everybody
    return Answer(listing(), columns_document)
