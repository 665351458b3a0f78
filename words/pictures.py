"""What a problem picture shows beside its fields: whom its sources have reached, and whom not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from lifecycle.codes import CODES
from lifecycle.fields import rows_in
from words.document import Block, Column, Line, Listing, Space
from words.texts import NOTHING

if TYPE_CHECKING:
    from lifecycle.fields import Row, Value
    from lifecycle.snapshot import Snapshot
    from words.texts import Texts
    from workflows.reading.coverage import Coverage


def kind_of(one: Snapshot) -> str:
    """Say what a record is: a picture that a municipality makes alone is no picture of problems in common."""
    return "own_picture" if one.machine == "problem_picture" and is_alone(one) else one.machine


def is_alone(one: Snapshot) -> bool:
    """Whether a municipality is the only party: nobody else is asked about it, or owns it."""
    return [unit.side for unit in one.parties] == ["municipality"]


def coverage_value(values: Mapping[str, Value]) -> dict[str, object]:
    """Give the holes of a picture's matrix to a program; the rest stands in its fields."""
    found = _coverage(values)
    return {"not_reached": found.not_reached, "reached_nobody": found.reached_nobody}


def coverage_blocks(texts: Texts, values: Mapping[str, Value]) -> Iterator[Block]:
    """Show groups beside kinds of source, with form and place, and say where the holes are."""
    found = _coverage(values)
    if found.cells:
        yield Space()
        yield Line(texts.text("picture.coverage"))
        yield Listing(_columns(found), tuple(_rows(texts, found)))
    if found.kinds:
        yield from _holes(texts, found)


def _coverage(values: Mapping[str, Value]) -> Coverage:
    from workflows.reading.coverage import coverage_of

    return coverage_of(rows_in(values["sources"]), rows_in(values["groups_reached"]))


def _holes(texts: Texts, found: Coverage) -> Iterator[Block]:
    yield Space()
    if found.not_reached:
        yield Line(texts.text("picture.not_reached", groups=found.not_reached))
    if found.reached_nobody:
        yield Line(texts.text("picture.reached_nobody", kinds=found.reached_nobody))
    if not (found.not_reached or found.reached_nobody):
        yield Line(texts.text("picture.no_holes"))


def _columns(found: Coverage) -> tuple[Column, ...]:
    kinds = (Column(kind, 1, folds=True, title=_title(kind)) for kind in found.kinds)
    return (Column("group", 0), *kinds)


def _title(kind: str) -> Callable[[Texts], str]:
    if kind:
        return lambda texts: texts.word("code.sources.kind", kind)
    return lambda texts: texts.text("picture.source_unsaid")


def _rows(texts: Texts, found: Coverage) -> Iterator[dict[str, str]]:
    for group in CODES["groups_reached.group"]:
        cells = {kind: found.cells.get((group, kind), ()) for kind in found.kinds}
        said = {kind: ", ".join(_cell(texts, row) for row in rows) or NOTHING for kind, rows in cells.items()}
        yield {"group": texts.word("code.groups_reached.group", group), **said}


def _cell(texts: Texts, row: Row) -> str:
    """Say in which form and where a group was reached, or only that it was."""
    form = texts.word("code.groups_reached.form", row["form"]) if "form" in row else ""
    return " ".join(filter(None, (form, row.get("place", "")))) or texts.text("value.yes")
