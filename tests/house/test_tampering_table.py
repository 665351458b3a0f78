"""Every change to any row is found, or declared with its reason; the page that says so is what was tried."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlmodel import SQLModel

from lifecycle.store import Store
from scripts.proof_page import PAGE, REASONS, everything, not_found, proof_page, reason_of, unthought
from tests.little_life import DAYS, begin, live_on
from tests.long import LONG
from tests.tampering import ADDED, DEEDS, REMOVED, Tried, everything_tried, lived
from workflows.audits.history import audit_history
from workflows.audits.proof.declared import DECLARED, NOT_ROWS
from workflows.audits.seals import chain_ends
from workflows.configuration.loading import read_rulebook

ROOT = Path(__file__).resolve().parents[2]

ON_BOTH = ("area", "chain", "message", "notice", "register_fact", "unit")
"""Tables that are tried on PostgreSQL too; how the others are compared depends on no database."""
"""Every kind of row is tried, and the page held against it; else one of each column and deed."""


def test_every_change_to_any_column_and_row_is_found_or_declared() -> None:
    tried = everything(one_kind=not LONG)

    wanted = {(of.name, column.name) for of in SQLModel.metadata.sorted_tables for column in of.columns}
    wanted |= {(of.name, deed) for of in SQLModel.metadata.sorted_tables for deed in (ADDED, REMOVED)}
    assert wanted - {(one.table, one.what) for one in tried} == set()
    assert (unthought(tried) if LONG else not_found(tried)) == []


def test_the_page_is_what_was_tried() -> None:
    page = (ROOT / PAGE).read_text("utf-8")
    if LONG:
        assert page == proof_page(), "python scripts/reference.py writes it anew"
    untold = [one for one in everything(one_kind=not LONG) if told_of(page, one) is None]
    assert untold == [], "python scripts/reference.py writes it anew"


def told_of(page: str, one: Tried) -> str | None:
    """The cell of the page that says of what was tried what finds it; None where it says something else."""
    if one.what in DEEDS:
        [row] = [line for line in page.splitlines() if line.startswith(f"| `{one.table}` |")]
        cell = row.split(" | ")[1 + DEEDS.index(one.what)]
    else:
        _, _, section = page.partition(f"\n### {one.table}\n")
        rows = section.partition("\n#")[0].splitlines()
        [cell] = [line.split(" | ")[1] for line in rows if f"`{one.what}`" in line.split(" | ")[0]]
    said = ", ".join(f"`{code}`" for code in one.found) or f"declared: `{reason_of(one)}`"
    cell = cell.removesuffix(" |")
    by_kind = [group.partition(": ") for group in cell.split("<br>")]
    told = cell == said or any(one.kind in kinds.split(", ") and of == said for kinds, _, of in by_kind)
    return cell if told else None


def test_what_is_neither_found_nor_declared_is_named_and_so_is_what_need_not_be_declared() -> None:
    new = Tried("unit", "colour", "", ())
    declared = [name.replace(".", " ").split(" ") for name in (*DECLARED, *NOT_ROWS)]
    found = [
        Tried(table, what, "".join(kind), ("history.column_differs",)) for table, what, *kind in declared
    ]

    assert unthought([new])[0] == "unit.colour: not found"
    assert unthought(found) == [f"{name}: declared, and found" for name in sorted({*DECLARED, *NOT_ROWS})]


def test_every_declared_reason_is_told() -> None:
    assert {*DECLARED.values(), *NOT_ROWS.values()} == REASONS.keys()


def test_what_is_told_and_what_is_true_of_the_register_is_found_on_postgresql_too(
    empty_postgres_url: str,
) -> None:
    register = lived(empty_postgres_url)

    tried = everything_tried(register, only=lambda of: of.name in ON_BOTH, one_kind=not LONG)
    register.store.close()

    unseen = {f"{one.table}.{one.what}" for one in tried if not one.found and reason_of(one) is None}
    # By the order of ids a notice may be the last of a closed deadline, as the page says.
    assert unseen - {"notice.removed"} == set()


def test_an_older_copy_of_the_whole_register_is_found_by_what_was_noted_alone(tmp_path: Path) -> None:
    file, older = tmp_path / "now.db", tmp_path / "older.db"
    rulebook = read_rulebook()
    store = begin(f"sqlite:///{file}")
    first, second, *_ = DAYS
    live_on(store, first)
    store.close()
    shutil.copy(file, older)
    live_on(store, second)
    with store.reading() as connection:
        noted = audit_history(connection, rulebook)
        ends = {one.record: one.hash for one in chain_ends(connection)}
    store.close()

    put_back = Store.open(f"sqlite:///{older}")
    with put_back.reading() as connection:
        alone = audit_history(connection, rulebook)
        compared = audit_history(connection, rulebook, expected_seal=noted.seal, noted=ends)
    put_back.close()

    assert (noted.findings, alone.findings) == ((), ())
    codes = {one.code for one in compared.findings}
    assert {"history.seal_differs", "history.noted_end_gone"} <= codes
