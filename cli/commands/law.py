"""`handslag audit law`: what the law asks of each municipality, and what the register shows of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import NamedFile, both_days
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from workflows.audits.law.line import LawAudit


@command(csv=True)
@click.argument("municipality", nargs=-1)
@click.option("--all", "every", is_flag=True)
@click.option("--county")
@click.option("--from", "files", type=NamedFile(), multiple=True)
@both_days
@click.option("--fail", is_flag=True)
def law(
    settings: Settings,
    municipality: tuple[str, ...],
    county: str | None,
    files: tuple[Path, ...],
    as_of: date | None,
    known_on: date | None,
    *,
    every: bool,
    fail: bool,
) -> Answer:
    """Each duty of each municipality: how it stands, what shows it, and what would close it."""
    from words.law import law_document, law_rows
    from workflows.audits.law.exported import value_of

    if files:  # a shell makes `--from *.json` several words, of which the option takes the first
        files += tuple(Path(word) for word in municipality if _is_a_file(word))
        municipality = tuple(word for word in municipality if not _is_a_file(word))
    if sum((bool(municipality), county is not None, every)) > 1:
        raise UsageFault("usage.law_of_whom")
    if files and (as_of or known_on):
        raise UsageFault("usage.law_of_files_then")
    found = _found(settings, municipality, county, files, as_of, known_on, every=every)
    return Answer(
        value_of(found),
        lambda texts: law_document(texts, found),
        table=law_rows(found),
        ending=ExitCode.REFUSED if fail and found.needs_attention else None,
    )


def _is_a_file(word: str) -> bool:
    return bool(Path(word).suffix) or Path(word).is_file()


def _found(
    settings: Settings,
    municipality: tuple[str, ...],
    county: str | None,
    files: tuple[Path, ...],
    as_of: date | None,
    known_on: date | None,
    *,
    every: bool,
) -> LawAudit:
    """Ask the files that were named, else the register that is open."""
    from workflows.audits.law import law as ask
    from workflows.audits.law import law_of_files

    if files:
        from workflows.spreadsheets.text import read_bytes

        for file in files:
            file.open("rb").close()  # what the computer refuses is said in the user's language
        answers = {file: read_bytes(file) for file in files}
        return law_of_files(answers, named=municipality, county=county, every=every)
    request = request_of(settings)
    with request.reading() as connection:
        return ask(
            connection,
            request.rulebook,
            today=request.today,
            named=municipality,
            county=county,
            every=every,
            as_of=as_of,
            known_on=known_on,
        )
