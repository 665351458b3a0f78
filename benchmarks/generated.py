"""Registers of any size, drawn from one seed: main agreements of every municipality with its police."""

from __future__ import annotations

import json
import random
import re
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import func, select

from lifecycle.records import HistoryRow
from lifecycle.store import Store
from lifecycle.table import table
from workflows.agreements.drafting import draft as begin_under
from workflows.agreements.steps import Why
from workflows.audits.proof.stored import OWNED
from workflows.clock import moment_on
from workflows.configuration.geography import municipalities
from workflows.configuration.loading import read_rulebook
from workflows.daily.tick import tick
from workflows.register.importing import import_register
from workflows.session import Application, Request
from workflows.spreadsheets.text import text_of

SEED: Final = 14
TAKEN_IN: Final = date(2024, 1, 10)
LOOKED_AT: Final = date(2027, 3, 1)
"""A day on which some terms have ended and most run; the last of which the daily run has gone."""
READ_ON: Final = date(2027, 12, 15)
"""A later one, on which much is overdue."""

BEGINS, ENDS = date(2024, 2, 1), date(2028, 1, 31)
"""First and last day of what begins in a large register."""

ENDED, ENDING = date(2024, 1, 31), date(2024, 7, 31)
"""The day before which, and the one on which, everything ends that the first run after an import meets."""

_STARTS: Final = re.compile(r",2023-\d\d-\d\d,2027-\d\d-\d\d,")
_SIGNED: Final = re.compile(r",202\d-\d\d-\d\d,2023-\d\d-\d\d,2027-\d\d-\d\d,")

_HEAD: Final = (
    *("reference", "level", "municipalities", "police_unit", "title", "diary_number", "decided_on"),
    *("signed_on", "starts_on", "ends_on", "signatory_roles", "priorities"),
)
_SUBJECTS: Final = ("unga i riskzon", "trygga platser", "våld i nära relation", "stöld i butik", "narkotika")
_WEEKEND: Final = 5
_OF_ONE_POLICE_UNIT: Final = 32
"""After so many agreements each municipality goes on with its next police unit: nobody has hundreds with one,
all at the same time, of which `audit terms` would name every two. So many that a long import is of units that
the register knows, for the floor makes none, and so few units that to ask of each new one whether it is like
another does not outweigh all else. No two are called nearly alike: one would be taken for a slip."""
_AT_ONCE: Final = 50_000
"""Rows of one register file: it may have 20 MB."""


def file_of(first: int, count: int) -> bytes:
    """Write a register file of so many agreements, from a number on; its terms run when it is taken in."""
    source = random.Random(SEED + first)  # noqa: S311 -- a seed, no secret
    towns = sorted(municipalities())
    lines = [_line(source, number, towns) for number in range(first, first + count)]
    return text_of([_HEAD, *lines], delimiter=",", line_end="\n").encode()


def file_of_ending(count: int) -> bytes:
    """Write a register file of so many agreements of which every second one ends just when it is taken in."""
    lines = file_of(0, count).decode().splitlines()
    terms = (f",2023-01-20,2023-03-01,{(ENDED, ENDING)[number % 2]}," for number in range(count))
    ending = (_SIGNED.sub(term, line) for term, line in zip(terms, lines[1:], strict=True))
    return "\n".join([lines[0], *ending]).encode()


def file_of_family(count: int) -> bytes:
    """Write a register file of a main agreement with so many sub-agreements, which begin on one day."""
    head, line = file_of(0, 1).decode().splitlines()
    main = _SIGNED.sub(f",2023-01-20,2023-03-01,{ENDS},", line)
    subs = [
        main.replace("GEN-000000,main", f"SUB-{number:06},sub").replace(",2023-03-01,", f",{BEGINS},")
        + ",GEN-000000"
        for number in range(count)
    ]
    return "\n".join([f"{head},parent", f"{main},", *subs]).encode()


def fill_family(url: str, count: int) -> None:
    """Make a register with such a family, in which the daily run has gone on the day before they begin."""
    store = Store.create(url, simulated=True)
    take_in_file(request_on(store, TAKEN_IN), file_of_family(count))
    for day in (TAKEN_IN, BEGINS - timedelta(days=1)):
        tick(request_on(store, day))
    store.close()


def fill_ending(url: str, count: int) -> None:
    """Make a register into which agreements were taken in, and in which no daily run has gone."""
    store = Store.create(url, simulated=True)
    take_in_file(request_on(store, TAKEN_IN), file_of_ending(count))
    store.close()


def _line(source: random.Random, number: int, towns: Sequence[str]) -> tuple[str, ...]:
    begins = date(2023, 1, 9) + timedelta(days=source.randrange(300))
    ends = begins.replace(year=begins.year + 4, day=min(begins.day, 28)) - timedelta(days=1)
    while ends.weekday() >= _WEEKEND or (ends.month, ends.day) in _NO_WORKING_DAYS:
        ends -= timedelta(days=1)
    decided, signed = (begins - timedelta(days=source.randrange(10, 60)) for _ in range(2))
    subjects = source.sample(_SUBJECTS, k=2)
    times, at = divmod(number, len(towns))
    return (
        f"GEN-{number:06}",
        "main",
        towns[at],
        _police_of(towns[at], times // _OF_ONE_POLICE_UNIT),
        f"Samverkansöverenskommelse {number}",
        f"KS 2022/{number}",
        *(min(decided, signed).isoformat(), max(decided, signed).isoformat()),
        *(begins.isoformat(), ends.isoformat()),
        "kommundirektör; lokalpolisområdeschef",
        "; ".join(subjects),
    )


def _police_of(town: str, beside: int) -> str:
    return f"LPO {town} {sha256(f'{town} {beside}'.encode()).hexdigest()[:12]}" if beside else f"LPO {town}"


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


def fill_large(url: str, count: int, due: int) -> None:
    """Make a register of so many running agreements, and some more that begin on one day, which comes next.

    The running ones are written straight into the tables, as an import leaves them: an import is measured
    elsewhere, and of a million it takes a quarter of an hour.
    """
    store = Store.create(url, simulated=True)
    take_in(store, 0, len(municipalities()))
    lines = file_of(len(municipalities()), due).decode().splitlines()
    starting = "\n".join([lines[0], *(_STARTS.sub(f",{BEGINS},{ENDS},", line) for line in lines[1:])])
    take_in_file(request_on(store, TAKEN_IN), starting.encode())
    for day in (TAKEN_IN, BEGINS - timedelta(days=1)):
        tick(request_on(store, day))
    store.close()
    swell(url.removeprefix("sqlite:///"), count)


def swell(path: str, count: int) -> None:
    """Write running agreements anew under other names until there are so many, table by table."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA synchronous = OFF")
    file.execute("PRAGMA foreign_keys = OFF")  # each refers to what stands there, as the first did
    file.execute("BEGIN")
    kept = file.execute(
        "SELECT id, reference FROM record WHERE machine = 'main_agreement' AND state = 'active'"
    ).fetchall()
    tables = {name: _rows_of(file, name, key, kept) for name, key in _OF_A_RECORD.items()}
    for first in range(0, max(0, count - len(kept)), _MADE_AT_ONCE):
        last = min(first + _MADE_AT_ONCE, count - len(kept))
        some = [(kept[number % len(kept)][0], _Copied(uuid4(), number)) for number in range(first, last)]
        for name, (columns, rows) in tables.items():
            named = [one.row(columns, row) for old, one in some for row in rows[old]]
            places = ", ".join("?" * len(columns))
            file.executemany(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({places})", named)  # noqa: S608 -- names of ours
    file.execute("COMMIT")
    file.close()


_OF_A_RECORD: Final = {
    "history": "record_id",
    "chain": "id",
    "record": "id",
    "agreement": "record_id",
    "record_party": "record_id",
    "record_area": "record_id",
    "deadline": "record_id",
}
"""Table -> its column that says which record a row is of."""

_MADE_AT_ONCE: Final = 10_000


def _rows_of(
    file: sqlite3.Connection, name: str, key: str, kept: Sequence[tuple[str, str]]
) -> tuple[list[str], dict[str, list[dict[str, Any]]]]:
    columns = [row[1] for row in file.execute(f"PRAGMA table_info({name})")]
    found: dict[str, list[dict[str, Any]]] = {one: [] for one, _ in kept}
    for row in file.execute(f"SELECT {', '.join(columns)} FROM {name}"):  # noqa: S608 -- names of ours
        said = dict(zip(columns, row, strict=True))
        if said[key] in found:
            found[said[key]].append(said)
    return columns, found


class _Copied:
    """A record that is another one but for its id and its name."""

    def __init__(self, identity: UUID, number: int) -> None:
        self._id = identity
        self._reference = f"BIG-{number:07}"
        self._hash = ""

    def row(self, columns: Sequence[str], row: Mapping[str, Any]) -> list[Any]:
        """Give a row of the other one as its own; of its history, which is one row, first."""
        said = {**row, **{name: self._id.hex for name in ("id", "record_id", "family") if name in row}}
        if "body" in row:
            body = {**json.loads(row["body"]), "record": str(self._id), "reference": self._reference}
            said["body"] = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            said["hash"] = self._hash = sha256(f"{row['prev']}{said['body']}".encode()).hexdigest()
        if "last_hash" in row:
            said["last_hash"] = self._hash
        if "reference" in row:
            plain = self._reference.casefold()
            said |= {
                "reference": self._reference,
                "sort_key": f"{plain}\t{plain}\t{self._reference.swapcase()}",
            }
        return [said[name] for name in columns]


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


_UNDER_EACH: Final = (
    ("PICTURE", "problem_picture", ""),
    ("FORUM", "forum", ""),
    ("MEETING", "meeting", "FORUM"),
    ("PLAN", "action_plan", ""),
    ("ACTIVITY", "activity", "PLAN"),
    ("COMMUNICATION", "communication_plan", ""),
    ("FOLLOW-UP", "follow_up_plan", ""),
    ("ROUND", "round", ""),
    ("CONTACTS", "contact_list", ""),
)
"""What hangs on an agreement in a register with many records: its name, its machine, what it is under."""


def fill_records(url: str, agreements: int, records: int) -> None:
    """Make a register on SQLite of so many agreements, and so many records with what hangs on them.

    What hangs on the first is begun as people do, and copied under the others, its rows of history left out:
    what looks at the present alone takes it for a register of as many records.
    """
    fill(url, agreements)
    store = Store.open(url)
    for name, machine, under in _UNDER_EACH:
        with request_on(store, LOOKED_AT).writing() as tx:
            parent = f"GEN-000000/{under}" if under else "GEN-000000"
            begin_under(tx, machine, parent, (), on=LOOKED_AT, reference=f"GEN-000000/{name}", why=_WHY)
    store.close()
    _hang(url.removeprefix("sqlite:///"), records)


_WHY: Final = Why(reason="så är det överenskommet")


def _hang(path: str, records: int) -> None:
    """Copy what hangs on the first agreement under the others until there are so many records."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA foreign_keys = OFF")  # each refers to what stands there, as the first did
    file.execute("BEGIN")
    asked = "SELECT id, reference FROM record WHERE reference LIKE 'GEN-%' ORDER BY reference"
    named = {name: identity for identity, name in file.execute(asked)}
    first = named.pop("GEN-000000")
    hanging = {name: one for name, one in named.items() if "/" in name}
    tables = {"record": "id", "chain": "id", **dict.fromkeys((*OWNED.keys() - {"history"},), "record_id")}
    rows = {
        name: _rows_of(file, name, key, [(one, of) for of, one in hanging.items()])
        for name, key in tables.items()
    }
    [(count,)] = file.execute("SELECT count(*) FROM record")
    others = [(name, one) for name, one in named.items() if "/" not in name]
    for number, (name, agreement) in enumerate(others):
        if count + number * len(hanging) >= records:
            break
        anew = {first: agreement, **{one: uuid4().hex for one in hanging.values()}}
        for of, (columns, found) in rows.items():
            places = ", ".join("?" * len(columns))
            for row in (row for one in found.values() for row in one):
                said = [_said_anew(row[column], anew, name) for column in columns]
                file.execute(f"INSERT INTO {of} ({', '.join(columns)}) VALUES ({places})", said)  # noqa: S608 -- names of ours
    file.execute("COMMIT")
    file.close()


def _said_anew(value: object, anew: Mapping[str, str], name: str) -> object:
    """Say of another agreement what a row says of the first."""
    if not isinstance(value, str):
        return value
    return anew.get(value, value.replace("GEN-000000", name).replace("gen-000000", name.casefold()))
