"""Columns of a stored row against what its history says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lifecycle.errors import Finding
from lifecycle.sealed import FORGOTTEN
from workflows.audits.proof.stored import Stored


def columns_that_differ(where: str, table: str, row: Stored, said: Mapping[str, object]) -> Iterator[Finding]:
    """Name the columns of a row that are not what its history says."""
    for column, expected in said.items():
        found = row[column]
        if found != expected and not _agree(found, expected):
            yield column_differs(where, table, column, found, expected)


def column_differs(where: str, table: str, column: str, found: object, expected: object) -> Finding:
    """Say that a column of a row is not what its history says."""
    facts = {"table": table, "column": column, "stored": found, "derived": expected}
    return Finding("history.column_differs", where, facts)


def _agree(found: object, expected: object) -> bool:
    """A text that was forgotten may stand as anything: nobody can say any more what it was."""
    if isinstance(expected, list) and isinstance(found, list) and len(found) == len(expected):
        return all(_agree(one, other) for one, other in zip(found, expected, strict=True))
    if isinstance(expected, dict) and isinstance(found, dict) and found.keys() <= expected.keys():
        return all(_agree(found.get(name), said) for name, said in expected.items())
    return expected in (FORGOTTEN, found)
