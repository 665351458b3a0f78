"""What a noun's descriptor says, held against its table and the vocabulary: one name has one shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import pytest
from sqlalchemy import Column, Date, MetaData, String, Table

from lifecycle.codes import CODES
from lifecycle.fields import EMPTY, ENGINES_OWN, FIELDS, HAPPENED, NOT_SAID, REGISTRY_FIELDS, ROWS, Shape
from lifecycle.nouns import LINKS, NOUNS, columns_of
from lifecycle.records import Record
from lifecycle.records.noun import SPINE, Noun
from lifecycle.table import table

KEPT_AS: dict[Shape, tuple[str, bool]] = {
    Shape.TEXT: ("VARCHAR", False),
    Shape.TEXTS: ("JSON", False),
    Shape.CODE: ("VARCHAR", True),
    Shape.CODES: ("JSON", False),
    Shape.NUMBER: ("INTEGER", True),
    Shape.NUMERAL: ("VARCHAR", True),
    Shape.FLAG: ("BOOLEAN", True),
    Shape.DAY: ("DATE", True),
    Shape.RECORD: ("CHAR(32)", True),
    Shape.ROWS: ("JSON", False),
    Shape.PROMISES: ("JSON", False),
}
"""Shape -> the type of its column, and whether that may be NULL."""

DATED = {
    "_text": ("VARCHAR", False),
    "_first": ("DATE", True),
    "_last": ("DATE", True),
    "_basis": ("VARCHAR", True),
}
"""The columns of a date as papers have it."""

NEVER_UNSAID = {"ends_with_parent"}
"""Flags that are either so or not."""

NO_CLOSED_LIST = {"period", "owed_within"}
"""Codes of which there are any number: a period's name, a length of time."""


def wanted(name: str) -> dict[str, tuple[str, bool]]:
    """The columns that hold a field, by its shape in the vocabulary."""
    if FIELDS[name] is Shape.DATED:
        return {f"{name}{ending}": kept for ending, kept in DATED.items()}
    kept, may_be_null = KEPT_AS[FIELDS[name]]
    return {name: (kept, may_be_null and name not in NEVER_UNSAID)}


def faults(picks: Iterable[str], own: Table) -> Iterator[str]:
    """Say what a noun picks and its table has not, the other way round, and what is kept in another shape."""
    columns = {column.name: column for column in own.columns if column.name != "record_id"}
    for name in picks:
        if name not in FIELDS:
            yield f"{name} is in no vocabulary"
        elif name not in (*SPINE, *LINKS):
            yield from (fault for column in wanted(name) for fault in unfit(name, column, columns))
    taken = {column for name in picks if name in FIELDS and name not in LINKS for column in wanted(name)}
    yield from (f"{name} is a column, and not picked" for name in columns if name not in taken)


def unfit(name: str, column: str, columns: Mapping[str, Column[object]]) -> Iterator[str]:
    """Say what is wrong with a column that is to hold a field, or part of it."""
    kept, may_be_null = wanted(name)[column]
    if column not in columns:
        yield f"{name} is picked, and has no column"
    elif str(columns[column].type) != kept or bool(columns[column].nullable) is not may_be_null:
        yield f"{name} is {FIELDS[name]} in the vocabulary, and another thing in its column"


@pytest.mark.parametrize("machine", NOUNS)
def test_a_noun_picks_exactly_what_its_table_holds_and_in_the_shape_of_the_vocabulary(machine: str) -> None:
    noun = NOUNS[machine]

    assert list(faults(noun.picks, table(noun.kind))) == []
    assert len(set(noun.picks)) == len(noun.picks)
    assert set(noun.shown) == set(noun.fields) == {*SPINE, *noun.picks}


def test_what_every_record_has_stands_on_the_record_in_the_same_shapes() -> None:
    own = {name: table(Record).columns[name] for name in SPINE}

    assert [fault for name in SPINE for fault in unfit(name, name, own)] == []


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (
            Column("met_on", String, nullable=False),
            "met_on is day in the vocabulary, and another thing in its column",
        ),
        (
            Column("met_on", Date, nullable=False),
            "met_on is day in the vocabulary, and another thing in its column",
        ),
        (Column("met", Date), "met_on is picked, and has no column"),
    ],
)
def test_one_name_with_two_shapes_and_a_column_that_is_missing_fail_the_build(
    column: Column[object], said: str
) -> None:
    assert said in list(faults(("met_on",), Table("broken", MetaData(), column)))


def test_a_column_that_nobody_picks_and_a_pick_that_nobody_knows_fail_the_build() -> None:
    own = Table("broken", MetaData(), Column("met_on", Date))

    assert list(faults((), own)) == ["met_on is a column, and not picked"]
    assert list(faults(("met_on", "colour"), own)) == ["colour is in no vocabulary"]


def test_the_vocabulary_has_no_field_without_a_noun_and_lists_what_its_shapes_need() -> None:
    assert {name for noun in NOUNS.values() for name in noun.fields} == set(FIELDS)
    assert {name for name, shape in FIELDS.items() if shape is Shape.ROWS} == set(ROWS)
    coded = {name for name, shape in FIELDS.items() if shape in (Shape.CODE, Shape.CODES)}
    assert coded - NO_CLOSED_LIST == {name for name in CODES if name in FIELDS}
    assert {name for name, shape in FIELDS.items() if shape in (Shape.UNITS, Shape.AREAS)} == set(LINKS)


@pytest.mark.parametrize("machine", NOUNS)
def test_a_descriptor_speaks_of_its_own_fields_and_of_machines_that_there_are(machine: str) -> None:
    noun = NOUNS[machine]

    assert spoken_of(noun) <= set(noun.fields)
    assert set(noun.in_time_of) <= set(noun.parents) <= set(NOUNS)
    assert all(hasattr(noun.kind, date) for date in noun.dates)
    assert set(columns_of({name: EMPTY[FIELDS[name]] for name in noun.picks})) | {"record_id"} == {
        column.name for column in table(noun.kind).columns
    }


def spoken_of(noun: Noun) -> set[str]:
    """Every field that a descriptor names beside picking it."""
    read = {name for names in noun.dates.values() for name in names}
    return {*read, *(noun.anew or ()), *(noun.identified_by or ()), *noun.titles, *noun.said_by_acts}


def test_what_the_vocabulary_says_of_a_field_wherever_it_stands_is_said_of_fields_that_there_are() -> None:
    assert set(FIELDS) >= HAPPENED | ENGINES_OWN | NOT_SAID | REGISTRY_FIELDS
    assert {FIELDS[name] for name in HAPPENED} == {Shape.DAY, Shape.DATED}
