"""Every demand of the handbook is held somewhere, and a test shows it: the table says where, and is true."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from lifecycle.effects import EFFECTS
from lifecycle.fields import FIELDS, ROWS
from lifecycle.guards import GUARDS
from scripts.traceability import DEMANDS, Demand
from tests.engine.test_guards import CLAIMS
from workflows.configuration.loading import read_rulebook

ROOT = Path(__file__).resolve().parents[2]

MUSTS = (
    *("H-010", "H-011", "H-012", "H-013", "H-020", "H-030", "H-031", "H-032", "H-033", "H-034", "H-037"),
    *("H-050", "H-053", "H-060", "H-063", "H-066", "H-068", "H-069", "H-070", "H-071", "H-074", "H-075"),
    *("H-077", "H-078", "H-090", "H-093", "H-095", "H-101", "H-103", "H-104", "H-105", "H-120", "H-121"),
    *("H-122", "H-130", "H-131", "H-132", "H-133", "H-134", "H-135", "H-136", "H-137", "H-150", "H-151"),
    *("H-153", "H-160", "H-161", "H-162", "H-163", "H-164", "H-165", "H-167"),
)
"""What Part A of the handbook says that there must be."""

ONLY_SHOWN = {"H-031", "H-032"}
"""Shown when missing: an address or a number that is in no open register stops nobody."""


@cache
def names_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def exists(holder: str) -> bool:
    kind, _, name = holder.partition(" ")
    field, _, column = name.partition(".")
    terms = (ROOT / "config" / "terms.toml").read_text("utf-8")
    there = {
        "guard": name in GUARDS,
        "effect": name in EFFECTS,
        "machine": name in read_rulebook().machines(),
        "field": field in FIELDS and (not column or column in ROWS.get(field, {})),
        "story": (ROOT / name).is_file(),
        "terms": all(part in terms for part in name.split(".")),
    }
    return there[kind]


def guards_of(demand: Demand) -> list[str]:
    return [holder.removeprefix("guard ") for holder in demand.holders if holder.startswith("guard ")]


def test_every_must_of_the_handbook_is_in_the_table_once() -> None:
    assert tuple(demand.item for demand in DEMANDS) == MUSTS


@pytest.mark.parametrize("demand", DEMANDS, ids=lambda demand: demand.item)
def test_what_holds_a_demand_exists(demand: Demand) -> None:
    assert demand.holders
    assert [holder for holder in demand.holders if not exists(holder)] == []


@pytest.mark.parametrize("demand", DEMANDS, ids=lambda demand: demand.item)
def test_a_demand_is_asked_for_by_a_guard_that_names_it_or_is_a_field_or_follows(demand: Demand) -> None:
    naming = [name for name in guards_of(demand) if demand.item in GUARDS[name].source]
    others = [holder for holder in demand.holders if not holder.startswith("guard ")]
    assert naming or others
    asking = [name for name in guards_of(demand) if GUARDS[name].level != "note"]
    assert asking or others or demand.item in ONLY_SHOWN


@pytest.mark.parametrize("demand", DEMANDS, ids=lambda demand: demand.item)
def test_a_guard_in_the_table_is_asked_by_a_machine(demand: Demand) -> None:
    rulebook = read_rulebook()
    asked = {
        guard
        for machine in rulebook.machines()
        for arrow in rulebook.newest(machine).transitions
        for guard in arrow.guards
    }
    assert [name for name in guards_of(demand) if name not in asked] == []


@pytest.mark.parametrize("demand", DEMANDS, ids=lambda demand: demand.item)
def test_a_test_shows_each_demand(demand: Demand) -> None:
    claimed = {claim.guard for claim in CLAIMS}
    assert [name for name in guards_of(demand) if name not in claimed] == []
    assert guards_of(demand) or demand.shown_by
    for shown in demand.shown_by:
        path, _, name = shown.partition("::")
        assert name in names_in(path), shown
