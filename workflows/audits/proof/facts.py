"""Facts of the whole register, and the areas of the country: as the code and the official table say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import Finding
from lifecycle.ledger import LedgerRow
from lifecycle.records import Area, RecordArea, RegisterFact, Unit
from lifecycle.records.register import HOST
from lifecycle.rule_texts import CONFIGURED
from lifecycle.store import COOKIE_KEY, PRACTICE_BEGINS, SCHEMA
from lifecycle.table import table
from workflows.audits.proof.stored import TAMPERED, unreadable
from workflows.audits.proof.texts import PRINCIPAL
from workflows.configuration.geography import municipalities
from workflows.lookup.runs import PLANNED_UPTO

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FACT, _AREA, _COVERS, _UNIT = table(RegisterFact), table(Area), table(RecordArea), table(Unit)

KNOWN: Final = frozenset(
    {
        *("schema_version", "schema", "simulated", "register", "plan_fingerprint", "rules_since"),
        *(HOST, CONFIGURED, "last_tick_on", "runs", "heartbeat", PRACTICE_BEGINS, PLANNED_UPTO),
        COOKIE_KEY,
    }
)
"""Every fact of the register that there is; accounts have one each, under `principal:`."""

_KEPT: Final = 60
"""The latest runs, of which a fact has the days."""


def fact_differences(connection: Connection, rows: Sequence[LedgerRow]) -> Iterator[Finding]:
    """Compare the facts that no row of the register's chain says outright with what it says all the same.

    Args:
        rows: the register's own history.
    """
    try:
        there = {row.key: row.value for row in connection.execute(select(_FACT))}
    except TAMPERED:
        yield unreadable("register_fact", "value", table="register_fact")
        return
    said: dict[str, str | None] = {"schema_version": str(SCHEMA.version), "schema": SCHEMA.digest}
    if rows:
        said |= {"register": str(rows[0].chain), "runs": _runs(rows), HOST: _host(rows)}
    for key, expected in said.items():
        if there.get(key) != expected:
            facts = {"key": key, "stored": there.get(key), "derived": expected}
            yield Finding("history.fact_differs", "register", facts)
    spoilt = (key for key, may_be in _READ.items() if key in there and not may_be(there[key]))
    yield from (unreadable("register_fact", key, table="register_fact") for key in spoilt)
    for key in sorted(there.keys() - KNOWN):
        if not key.startswith(PRINCIPAL):
            yield Finding("history.fact_unknown", "register", {"key": key})


def _is_a_sign_of_life(said: str) -> bool:
    """Whether a scheduler may have said it (`daily.heartbeat`): an instant, and the seconds to the next."""
    at, _, seconds = said.partition(" ")
    try:
        return datetime.fromisoformat(at).tzinfo is not None and int(seconds) > 0
    except ValueError:
        return False


def _is_a_day(said: str) -> bool:
    try:
        return date.fromisoformat(said).isoformat() == said
    except ValueError:
        return False


def _is_a_place(said: str) -> bool:
    """Whether planning anew may have come so far: by which rules, and up to which family and record."""
    rules, *ids = said.split(" ")
    try:
        return (
            bool(rules) and [str(UUID(one)) for one in ids] == ids and len(ids) == len(("family", "record"))
        )
    except ValueError:
        return False


_READ: Final[Mapping[str, Callable[[str], bool]]] = {
    "heartbeat": _is_a_sign_of_life,
    PRACTICE_BEGINS: _is_a_day,
    PLANNED_UPTO: _is_a_place,
}
"""Facts of which no row tells, and whether they can be what they say."""


def _host(rows: Sequence[LedgerRow]) -> str | None:
    """The party whose register it is, as an administrator said last; None where nobody ever said."""
    said = [str(row.said.get("unit") or "") for row in rows if row.kind == HOST]
    return said[-1] if said else None


def _runs(rows: Sequence[LedgerRow]) -> str | None:
    """The days of the latest runs; None where there never was one."""
    days: list[str] = []
    said = False
    for row in rows:
        if row.kind == "run":
            days.append(str(row.said["day"]))
        elif row.kind == "run_undone":
            days = [day for day in days if day != row.said["day"]]
        else:
            continue
        days, said = days[-_KEPT:], True
    return " ".join(days) if said else None


def area_differences(connection: Connection) -> Iterator[Finding]:
    """Compare municipalities with the official table, and districts with the municipality of their code."""
    official = {one.code: one.name for one in municipalities().values()}
    try:
        areas = connection.execute(select(_AREA).order_by(_AREA.c.code)).mappings().all()
    except TAMPERED:
        yield unreadable("area", "area", table="area")
        return
    there = {row["code"] for row in areas}
    for of in (_COVERS, _UNIT):
        used = select(of.c.area_code).where(of.c.area_code.is_not(None)).distinct()
        for code in sorted(set(connection.execute(used).scalars()) - there):
            yield Finding("history.area_missing", str(code), {"area": code, "table": of.name})
    for row in areas:
        within, _, district = str(row["code"]).partition("/")
        said: dict[str, object] = (
            {"kind": "district", "within": within}
            if district
            else {"kind": "municipality", "within": None, "name": official.get(within)}
        )
        if within not in official:
            yield Finding("history.area_unknown", str(row["code"]), {"area": row["code"]})
            continue
        for column, expected in said.items():
            if row[column] != expected:
                facts = {"table": "area", "column": column, "stored": row[column], "derived": expected}
                yield Finding("history.column_differs", str(row["code"]), facts)
