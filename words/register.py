"""What is said of a register file: what it brought in, and how one is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from words.document import Block, Column, Document, Items, Line, Listing, Verbatim
from words.findings import finding_items, finding_sentence, finding_value
from words.vocabulary import read_code
from workflows.register.example import EXAMPLE
from workflows.register.exporting import Form
from workflows.register.file import COLUMNS, LEVELS, MANDATORY
from workflows.spreadsheets.text import text_of

if TYPE_CHECKING:
    from lifecycle.errors import Finding
    from words.texts import Texts
    from workflows.register.exporting import ActLeftOut, Exported, OtherState, Otherwise
    from workflows.register.importing import Imported, ImportedRecord


NAMED: Final = 5
"""So many new parties are named; of more it is said where they are listed."""

# ---- a file taken in ----


def imported_value(imported: Imported) -> dict[str, object]:
    """Give to a program what a file brought in."""
    return {
        "preview": imported.preview,
        "created": [_value(one) for one in imported.created],
        "changed": [_value(one) for one in imported.changed],
        "unchanged": [_value(one) for one in imported.unchanged],
        "new_parties": list(imported.new_parties),
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
    yield from _new_parties(texts, imported.new_parties)
    if imported.unchanged and (imported.created or imported.changed):
        yield Line(texts.count("register.unchanged", len(imported.unchanged)))
    if imported.findings:
        said = "register.unknown_brief" if brief else "register.unknown"
        yield Line(texts.count(said, len(imported.findings)))
    if not brief:
        yield finding_items(texts, imported.findings)


def _new_parties(texts: Texts, names: Sequence[str]) -> Iterator[Line]:
    """Name whom the file brought in, so that a slip is seen; of many it is said where they are listed."""
    if names:
        said = "register.new_parties" if len(names) <= NAMED else "register.many_new_parties"
        yield Line(texts.count(said, len(names), names=names))


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


# ---- a file written ----


def form_in(texts: Texts) -> Form:
    """Give the form of a register file for people and their spreadsheet programs, in a language."""
    headings = {column: heading_of(texts, column) for column in COLUMNS}
    return Form(
        headings, lambda machine: level_of(texts, machine), texts.text("register.until_main"), words=read_code
    )


def exported_value(exported: Exported) -> dict[str, object]:
    """Give to a program what was written, and what the file does not hold."""
    return {
        "file": exported.file,
        "records": len(exported.references),
        "findings": [finding_value(finding) for finding in exported.left_out],
        "differing": exported.otherwise,
        "acts_left_out": exported.acts_left_out,
        "other_states": exported.other_states,
        "without_column": [
            {"field": name, "records": count} for name, count in exported.without_column.items()
        ],
        "not_in_file": [
            {"what": what, "item_count": count}
            for what, count in (*exported.other_records.items(), *exported.beside.items())
        ],
    }


def exported_document(texts: Texts, exported: Exported) -> Iterator[Block]:
    """Say how much was written, and everything of the register that the file does not hold."""
    to = texts.text("stream.out") if exported.file == "-" else exported.file
    yield Line(texts.count("register.exported", len(exported.references), file=to))
    if exported.left_out:
        yield Line(texts.count("register.left_out", len({finding.where for finding in exported.left_out})))
        yield Items(
            (Line(f"  {finding.where}, {_at(texts, finding)}: {finding_sentence(texts, finding)}"),)
            for finding in exported.left_out
        )
    if exported.otherwise:
        yield Line(texts.count("register.reads_otherwise", len(exported.otherwise)))
        yield Items((Line(_otherwise(texts, one)),) for one in exported.otherwise)
    if exported.acts_left_out:
        yield Line(texts.count("register.acts_left_out", len(exported.acts_left_out)))
        yield Items((Line(_act_left_out(texts, one)),) for one in exported.acts_left_out)
    if exported.other_states:
        yield Line(texts.count("register.other_states", len(exported.other_states)))
        yield Items((Line(_other_state(texts, one)),) for one in exported.other_states)
    if exported.without_column:
        fields = tuple(
            f"{texts.word('field', name)} ({count})" for name, count in exported.without_column.items()
        )
        yield Line(texts.text("register.without_column", columns=fields))
    others = [f"{texts.word('kind', name)} ({count})" for name, count in exported.other_records.items()]
    others += [f"{texts.text(f'register.beside.{what}')} ({n})" for what, n in exported.beside.items() if n]
    if others:
        yield Line(texts.text("register.not_in_the_file", others=tuple(others)))
    yield Line(texts.text("register.all_is_in_a_copy"))


def _at(texts: Texts, finding: Finding) -> str:
    return heading_of(texts, str(finding.facts.get("column", "reference")))


def _otherwise(texts: Texts, one: Otherwise) -> str:
    return f"  {one.reference}: {', '.join(texts.word('field', name) for name in one.differing_fields)}"


def _act_left_out(texts: Texts, one: ActLeftOut) -> str:
    why = (
        texts.text("register.act_may_be_of_its_end")
        if one.why == "may_be_of_its_end"
        else texts.text(f"signing.waiting.{one.kind}", parties=one.waiting_for)
    )
    act = texts.text("history.act", said=texts.word("act", one.kind), party=one.party, on=one.on)
    return f"  {one.reference}, {act}. {why}"


def _other_state(texts: Texts, one: OtherState) -> str:
    now, then = (texts.state(one.machine, state) for state in (one.state, one.would_be))
    return f"  {texts.text('register.other_state', reference=one.reference, now=now, then=then)}"


# ---- how a file is written ----


def heading_of(texts: Texts, column: str) -> str:
    """Say what a column of a register file is called."""
    return texts.word("field", column)


def level_of(texts: Texts, machine: str) -> str:
    """Say a level as it stands in a register file for people."""
    return texts.word("kind", machine)


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
    """Show the columns, and the example as a file for a spreadsheet program."""
    yield columns()
    yield Line(texts.text("register.example"))
    lines = (
        [heading_of(texts, name) for name in EXAMPLE],
        [_example(texts, name) for name in EXAMPLE],
    )
    yield Verbatim(text_of(lines, delimiter=";", line_end="\n"))


def _example(texts: Texts, column: str) -> str:
    written = EXAMPLE[column]
    return level_of(texts, LEVELS[written]) if column == "level" else written


_COLUMNS: Final = (
    Column("column", 0),
    Column(
        "heading",
        1,
        folds=True,
        in_words=True,
        show=lambda texts, row: heading_of(texts, row["column"]),
    ),
    Column("mandatory", 2),
    Column(
        "holds",
        1,
        folds=True,
        in_words=True,
        show=lambda texts, row: texts.text(f"register.holds.{row['column']}"),
    ),
    Column("example", 3, folds=True, show=lambda texts, row: _example(texts, row["column"])),
)
