"""`handslag register …`: a register that is kept in a CSV file, taken in; and how such a file is written."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cli.desk import open_desk
from cli.findings import show_findings
from cli.frame import command
from cli.output import say, say_count, show_document, show_table, tell
from cli.settings import texts_of
from words.document import Column
from words.findings import finding_value

if TYPE_CHECKING:
    from cli.settings import Settings
    from workflows.register_import import Imported, ImportedRecord


@command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--encoding")
@click.option("--preview", is_flag=True)
@click.option("--brief", is_flag=True)
def import_file(settings: Settings, file: Path, encoding: str | None, *, preview: bool, brief: bool) -> None:
    """Take a register file in: all of it or nothing."""
    from workflows.register_import import import_register
    from workflows.register_text import read_bytes

    file.open("rb").close()  # what the computer refuses is said in the user's language
    desk = open_desk(settings)
    imported = import_register(desk, read_bytes(file), name=file.name, encoding=encoding, preview=preview)
    show_document(settings, _document(settings, imported))
    _tell(settings, imported, brief=brief)


@command(csv=True)
def columns(settings: Settings) -> None:
    """Show the columns of a register file, with an example."""
    from workflows.register_file import COLUMNS, MANDATORY

    texts = texts_of(settings)
    rows = [
        {
            "column": name,
            "mandatory": name in MANDATORY,
            "holds": texts.text(f"register.holds.{name}"),
            "example": EXAMPLE[name],
        }
        for name in COLUMNS
    ]
    show_table(settings, _COLUMNS, rows)
    say(settings, "register.example")
    if settings.output == "screen":
        click.echo(example_file(), nl=False)


def example_file() -> str:
    """Write a register of one row, as it would be taken in."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([EXAMPLE.keys(), EXAMPLE.values()])
    return written.getvalue()


def _document(settings: Settings, imported: Imported) -> dict[str, object]:
    texts = texts_of(settings)
    return {
        "preview": imported.preview,
        "created": [_value(one) for one in imported.created],
        "changed": [_value(one) for one in imported.changed],
        "unchanged": [_value(one) for one in imported.unchanged],
        "findings": [finding_value(texts, finding) for finding in imported.findings],
    }


def _value(one: ImportedRecord) -> dict[str, object]:
    return {
        "reference": one.reference,
        "machine": one.machine,
        "state": one.state,
        "unknown": one.unknown,
        "changed": one.changed,
    }


def _tell(settings: Settings, imported: Imported, *, brief: bool) -> None:
    if imported.preview:
        say(settings, "register.preview")
    if not imported.created and not imported.changed:
        say_count(settings, "register.all_known", len(imported.unchanged))
    if imported.created:
        say_count(settings, "register.created", len(imported.created))
        _by_state(settings, imported.created)
    if imported.changed:
        say_count(settings, "register.rewritten", len(imported.changed))
        _one_by_one(settings, imported.changed)
    if imported.unchanged and (imported.created or imported.changed):
        say_count(settings, "register.unchanged", len(imported.unchanged))
    if imported.findings:
        say_count(settings, "register.unknown_brief" if brief else "register.unknown", len(imported.findings))
    if not brief:
        show_findings(settings, imported.findings)


def _by_state(settings: Settings, records: Sequence[ImportedRecord]) -> None:
    """Count by kind and state, a kind a line: `huvudavtal: 42 (12 gäller, 30 läge okänt)`."""
    if settings.output != "screen":
        return
    texts = texts_of(settings)
    counts = Counter((one.machine, one.state) for one in records)
    for machine in dict.fromkeys(one.machine for one in records):
        states = [
            f"{number} {texts.state(machine, state)}"
            for (of, state), number in counts.items()
            if of == machine
        ]
        total = sum(number for (of, _), number in counts.items() if of == machine)
        tell(f"  {texts.word('kind', machine)}: {total} ({', '.join(states)})")


def _one_by_one(settings: Settings, records: Sequence[ImportedRecord]) -> None:
    if settings.output != "screen":
        return
    texts = texts_of(settings)
    for one in records:
        fields = ", ".join(texts.word("field", name) for name in one.changed)
        tell(f"  {one.reference}: {fields} ({texts.state(one.machine, one.state)})")


EXAMPLE: Final = {
    "reference": "NACKA-2024",
    "level": "main",
    "parent": "",
    "municipalities": "Nacka",
    "district": "",
    "police_unit": "LPO Nacka",
    "other_parties": "",
    "title": "Samverkansöverenskommelse 2024",
    "diary_number": "KS 2023/100",
    "decided_on": "2023-11-20",
    "signed_on": "2023-12",
    "starts_on": "2024-01-01",
    "ends_on": "2027-12-31",
    "term_years": "4",
    "revised_every_years": "",
    "signatory_roles": "kommundirektör; lokalpolisområdeschef",
    "priorities": "unga i riskzon; trygga platser",
    "forums": "",
    "source": "",
}
"""One row of a register that is taken in as it stands; a test does so."""

_COLUMNS: Final = (
    Column("column", 0),
    Column("mandatory", 1),
    Column("holds", 1, folds=True),
    Column("example", 2, folds=True),
)
