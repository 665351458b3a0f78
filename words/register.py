"""What is said of a register file: what it brought in, and how one is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from words.document import Block, Column, Document, Line, Listing, Verbatim
from words.findings import finding_items, finding_value
from workflows.register.example import EXAMPLE, example_file
from workflows.register.file import COLUMNS, MANDATORY

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.register.importing import Imported, ImportedRecord


# ---- a file taken in ----


def imported_value(imported: Imported) -> dict[str, object]:
    """Give to a program what a file brought in."""
    return {
        "preview": imported.preview,
        "created": [_value(one) for one in imported.created],
        "changed": [_value(one) for one in imported.changed],
        "unchanged": [_value(one) for one in imported.unchanged],
        "findings": [finding_value(finding) for finding in imported.findings],
    }


def imported_document(texts: Texts, imported: Imported, *, brief: bool) -> Iterator[Block]:
    """Say what a file brought in, and what stays unknown: agreement by agreement, or only how many."""
    if imported.preview:
        yield Line(texts.text("register.preview"))
    if not imported.created and not imported.changed:
        yield Line(texts.count("register.all_known", len(imported.unchanged)))
    if imported.created:
        yield Line(texts.count("register.created", len(imported.created)))
        yield from _by_state(texts, imported.created)
    if imported.changed:
        yield Line(texts.count("register.rewritten", len(imported.changed)))
        yield from (Line(_rewritten(texts, one)) for one in imported.changed)
    if imported.unchanged and (imported.created or imported.changed):
        yield Line(texts.count("register.unchanged", len(imported.unchanged)))
    if imported.findings:
        said = "register.unknown_brief" if brief else "register.unknown"
        yield Line(texts.count(said, len(imported.findings)))
    if not brief:
        yield finding_items(texts, imported.findings)


def _value(one: ImportedRecord) -> dict[str, object]:
    return {
        "reference": one.reference,
        "machine": one.machine,
        "state": one.state,
        "left_open": one.unknown,
        "changed": one.changed,
    }


def _by_state(texts: Texts, records: Sequence[ImportedRecord]) -> Iterator[Line]:
    """Count by kind and state, a kind a line: `huvudavtal: 42 (12 gäller, 30 läge okänt)`."""
    counts = Counter((one.machine, one.state) for one in records)
    for machine in dict.fromkeys(one.machine for one in records):
        states = [
            f"{number} {texts.state(machine, state)}"
            for (of, state), number in counts.items()
            if of == machine
        ]
        total = sum(number for (of, _), number in counts.items() if of == machine)
        yield Line(f"  {texts.word('kind', machine)}: {total} ({', '.join(states)})")


def _rewritten(texts: Texts, one: ImportedRecord) -> str:
    fields = ", ".join(texts.word("field", name) for name in one.changed)
    return f"  {one.reference}: {fields} ({texts.state(one.machine, one.state)})"


# ---- how a file is written ----


def columns() -> Listing:
    """List the columns of a register file: which must be filled, what stands in each, an example."""
    rows = [
        {
            "column": name,
            "mandatory": name in MANDATORY,
            "example": EXAMPLE[name],
        }
        for name in COLUMNS
    ]
    return Listing(_COLUMNS, rows)


def columns_document(texts: Texts) -> Document:
    """Show the columns, and the example as a file."""
    yield columns()
    yield Line(texts.text("register.example"))
    yield Verbatim(example_file())


_COLUMNS: Final = (
    Column("column", 0),
    Column("mandatory", 1),
    Column(
        "holds",
        1,
        folds=True,
        in_words=True,
        show=lambda texts, row: texts.text(f"register.holds.{row['column']}"),
    ),
    Column("example", 2, folds=True),
)
