"""Holds what the floor writes against what a step of ours writes; a floor that writes less would be none.

Two copies of one register: a step of ours in the one, the same step by hand in the other. Each row that is
new or changed must be there in both, in the same table, with the same columns filled and the same values
but for what is made by chance or follows from it; and our own audit of history must find nothing amiss in
what was written by hand.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from sqlalchemy import select
from sqlmodel import SQLModel

from lifecycle.store import Store
from workflows.audits.history import audit_history
from workflows.configuration.loading import read_rulebook

Row: TypeAlias = tuple[tuple[str, str], ...]
"""The columns of a row that are filled, each with its value; empty where that is made by chance."""

Tables: TypeAlias = Mapping[str, Counter[Row]]

BY_CHANCE: Final = {
    "sealed_text": {"digest", "salt"},
    "history": {"record_id", "prev", "hash", "cause_id"},
    "chain": {"id", "last_hash"},
    "record": {"family"},
}
"""Columns of what is random, or a hash; every id of a record is one of them anyhow."""

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_IN_A_BODY: Final = {"record", "request", "recorded_at", "reason", "cause", "principal"}
_NOTHING: Final[tuple[object, ...]] = (None, "", [], {})


class NotAlike(Exception):
    """By hand other rows were written than by a step of ours."""


def written(store: Store) -> Tables:
    """Read everything that stands in a register."""
    with store.reading() as connection:
        return {
            table.name: Counter(
                _row(table.name, row) for row in connection.execute(select(table)).mappings().all()
            )
            for table in SQLModel.metadata.sorted_tables
        }


def _row(table: str, row: Mapping[Any, Any]) -> Row:
    return tuple(
        (str(name), _value(table, str(name), value)) for name, value in row.items() if value not in _NOTHING
    )


def _value(table: str, name: str, value: Any) -> str:  # noqa: ANN401 -- whatever stands in a table
    if table == "history" and name == "body":
        said = json.loads(value)
        kept = {key: "" if key in _IN_A_BODY else of for key, of in said.items()}
        return _DIGEST.sub("", json.dumps(kept, sort_keys=True))
    by_chance = name in BY_CHANCE.get(table, ()) or name in ("id", "record_id")
    return "" if by_chance else str(value)


def new_in(after: Tables, before: Tables) -> dict[str, Counter[Row]]:
    """Give the rows of each table that were not there before as they are."""
    found = {name: rows - before[name] for name, rows in after.items()}
    return {name: rows for name, rows in found.items() if rows}


def refuse_unlike(ours: Mapping[str, Counter[Row]], by_hand: Mapping[str, Counter[Row]]) -> None:
    """Stop where the one wrote what the other did not.

    Raises:
        NotAlike: with each such row.
    """
    if not ours:
        raise NotAlike("our step wrote nothing")
    if told := list(_told(ours, by_hand)):
        raise NotAlike("\n".join(told))


def _told(ours: Mapping[str, Counter[Row]], by_hand: Mapping[str, Counter[Row]]) -> Iterator[str]:
    for name in sorted({*ours, *by_hand}):
        mine, theirs = ours.get(name, Counter()), by_hand.get(name, Counter())
        yield from (f"{name}: only by us: {dict(row)}" for row in mine - theirs)
        yield from (f"{name}: only by hand: {dict(row)}" for row in theirs - mine)


def refuse_amiss(store: Store) -> None:
    """Stop where our audit of history finds anything in a register.

    Raises:
        NotAlike: with what it found.
    """
    with store.reading() as connection:
        report = audit_history(connection, read_rulebook())
        findings = [str(one) for one in report.findings]
    if findings:
        raise NotAlike("\n".join(findings))
