"""Registers of any size, drawn from one seed: main agreements of every municipality with its police."""

from __future__ import annotations

import random
import sqlite3
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select

from lifecycle.records import HistoryRow
from lifecycle.store import Store
from lifecycle.table import table
from workflows.clock import moment_on
from workflows.configuration.geography import municipalities
from workflows.configuration.loading import read_rulebook
from workflows.daily.tick import tick
from workflows.register.importing import import_register
from workflows.register.text import text_of
from workflows.session import Application, Request

SEED: Final = 14
TAKEN_IN: Final = date(2024, 1, 10)
LOOKED_AT: Final = date(2027, 3, 1)
"""A day on which some terms have ended and most run; the last of which the daily run has gone."""
READ_ON: Final = date(2027, 12, 15)
"""A later one, on which much is overdue."""

_HEAD: Final = (
    *("reference", "level", "municipalities", "police_unit", "title", "diary_number", "decided_on"),
    *("signed_on", "starts_on", "ends_on", "signatory_roles", "priorities"),
)
_SUBJECTS: Final = ("unga i riskzon", "trygga platser", "våld i nära relation", "stöld i butik", "narkotika")
_WEEKEND: Final = 5
_OF_ONE_POLICE_UNIT: Final = 4 * 290
"""So many agreements later each municipality is at its next police unit: nobody has hundreds with one, all at
the same time, of which `audit terms` would name every two."""
_AT_ONCE: Final = 50_000
"""Rows of one register file: it may have 20 MB."""


def file_of(first: int, count: int) -> bytes:
    """Write a register file of so many agreements, from a number on; its terms run when it is taken in."""
    source = random.Random(SEED + first)  # noqa: S311 -- a seed, no secret
    towns = sorted(municipalities())
    lines = [_line(source, number, towns[number % len(towns)]) for number in range(first, first + count)]
    return text_of([_HEAD, *lines], delimiter=",", line_end="\n").encode()


def _line(source: random.Random, number: int, town: str) -> tuple[str, ...]:
    begins = date(2023, 1, 9) + timedelta(days=source.randrange(300))
    ends = begins.replace(year=begins.year + 4, day=min(begins.day, 28)) - timedelta(days=1)
    while ends.weekday() >= _WEEKEND or (ends.month, ends.day) in _NO_WORKING_DAYS:
        ends -= timedelta(days=1)
    decided, signed = (begins - timedelta(days=source.randrange(10, 60)) for _ in range(2))
    subjects = source.sample(_SUBJECTS, k=2)
    beside = number // _OF_ONE_POLICE_UNIT
    return (
        f"GEN-{number:06}",
        "main",
        town,
        f"LPO {town} {beside}" if beside else f"LPO {town}",
        f"Samverkansöverenskommelse {number}",
        f"KS 2022/{number}",
        *(min(decided, signed).isoformat(), max(decided, signed).isoformat()),
        *(begins.isoformat(), ends.isoformat()),
        "kommundirektör; lokalpolisområdeschef",
        "; ".join(subjects),
    )


_NO_WORKING_DAYS: Final = frozenset({(1, 6), (3, 26), (3, 29), (5, 1), (5, 6), (6, 6), (6, 25)})
"""Those of 2027 that are no days of a weekend: by hand nobody knows more of them than these."""


def request_on(store: Store, day: date) -> Request:
    """Ask of a register for practice as on a day."""
    return Application.of(store, read_rulebook()).at(moment_on(day))


def take_in(store: Store, first: int, count: int) -> int:
    """Take a file of so many agreements in."""
    return take_in_file(request_on(store, TAKEN_IN), file_of(first, count))


def take_in_file(request: Request, data: bytes) -> int:
    """Take a file in, and say how many agreements it made."""
    return len(import_register(request, data, name="generated.csv").created)


def fill(url: str, count: int) -> int:
    """Make a register of so many agreements, with two daily runs behind it; give its rows of history."""
    store = Store.create(url, simulated=True)
    for first in range(0, count, _AT_ONCE):
        take_in(store, first, min(_AT_ONCE, count - first))
    for day in (TAKEN_IN, LOOKED_AT):
        tick(request_on(store, day), after_silence=True)
    with store.reading() as connection:
        rows: int = connection.execute(select(func.count()).select_from(table(HistoryRow))).scalar_one()
    store.close()
    return rows


def fill_with_parties(url: str) -> int:
    """Make a register with one agreement of each municipality: what comes after it has known parties."""
    store = Store.create(url, simulated=True)
    count = take_in(store, 0, len(municipalities()))
    store.close()
    return count


def multiply(path: str, times: int) -> None:
    """Copy every agreement of a register on SQLite so many times, with its deadlines and without its history.

    What looks at the present alone takes it for a register of as many agreements; its history is no proof.
    """
    connection = sqlite3.connect(path)
    connection.execute("CREATE TEMP TABLE again (old TEXT PRIMARY KEY, new TEXT, name TEXT)")
    for number in range(1, times):
        connection.execute("DELETE FROM again")
        connection.execute(
            "INSERT INTO again SELECT id, lower(hex(randomblob(16))), ? || reference FROM record"
            " WHERE reference LIKE 'GEN-%'",
            (f"{number}-",),
        )
        for name in ("chain", "record", "agreement", "record_party", "record_area", "deadline"):
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            key = "id" if "id" in columns else "record_id"
            others = {
                key: "new",
                "family": "new",
                "reference": "name",
                "sort_key": f"'{number}-' || sort_key",
            }
            taken = ", ".join(others.get(column, column) for column in columns)
            connection.execute(
                f"INSERT INTO {name} ({', '.join(columns)}) SELECT {taken} FROM {name}"  # noqa: S608 -- ours
                f" JOIN again ON {name}.{key} = again.old"
            )
    connection.commit()
    connection.close()
