"""What the handbook and the law ask for is held somewhere, and a test shows it: the table says where."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import pytest

from lifecycle.codes import CODES
from lifecycle.fields import ROWS
from lifecycle.guards import GUARDS
from lifecycle.nouns import NOUNS
from scripts.traceability import DEMANDS, GUARD_CLAIMS, Demand
from tests.conftest import pytest_runtest_call
from tests.engine.cases import case
from tests.touched import code_of, holders_of
from workflows.audits.gaps.kinds import KINDS
from workflows.configuration.loading import read_rulebook

ROOT = Path(__file__).resolve().parents[2]

ASKED_FOR: Final = {
    "must": (
        *("H-010", "H-011", "H-012", "H-013", "H-020", "H-030", "H-031", "H-032", "H-033", "H-034", "H-037"),
        *("H-050", "H-053", "H-060", "H-063", "H-066", "H-068", "H-069", "H-070", "H-071", "H-074", "H-075"),
        *("H-077", "H-078", "H-090", "H-093", "H-095", "H-101", "H-103", "H-104", "H-105", "H-120", "H-121"),
        *("H-122", "H-130", "H-131", "H-132", "H-133", "H-134", "H-135", "H-136", "H-137", "H-150", "H-151"),
        *("H-153", "H-160", "H-161", "H-162", "H-163", "H-164", "H-165", "H-167"),
        *("V-01", "V-06", "V-07", "V-09", "V-12", "R-08"),
    ),
    "should": (
        *("H-004", "H-036", "H-067", "H-096", "H-097", "H-098", "H-099", "H-100", "H-106", "H-138", "H-139"),
        *("H-152", "H-154", "H-169", "H-181", "V-08", "V-10"),
        *("R-02", "R-03", "R-04", "R-05", "R-09"),
    ),
    "may": (
        *("H-015", "H-017", "H-018", "H-019", "H-035", "H-052", "H-061", "H-062", "H-064", "H-065", "H-080"),
        *("H-091", "H-092", "H-156", "H-180", "H-182"),
    ),
    "law": tuple(f"Lag 2023:196 {number} §" for number in (4, 5, 6, 9, 10, 11, 12, 13)),
}
"""What the handbook, Vek and Vision's column say that there must, should and may be; and the law."""

ONLY_SHOWN = {"H-031", "H-032"}
"""Shown when missing: an address or a number that is in no open register stops nobody."""

PAIRS: Final = tuple(dict.fromkeys(pair for demand in DEMANDS for pair in demand.pairs))


@cache
def settings(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "config" / f"{name}.toml").read_text("utf-8"))


def is_there(entry: str) -> bool:
    """Whether a line of configuration, a field or a code on which a demand rests is there."""
    kind, _, name = entry.partition(" ")
    first, _, rest = name.partition(".")
    field, _, column = rest.partition(".")
    codes, _, code = name.rpartition(".")
    ways: dict[str, Callable[[], bool]] = {
        "machine": lambda: name in read_rulebook().machines(),
        "step": lambda: rest in {arrow.trigger for arrow in read_rulebook().newest(first).transitions},
        "field": lambda: field in NOUNS[first].fields and (not column or column in ROWS[field]),
        "code": lambda: code in CODES[codes],
        "years": lambda: name in settings("terms")["standard_years"],
        "owed": lambda: (first, rest) in {(one["by"], one["owes"]) for one in settings("terms")["owed"]},
        "notice": lambda: name in {one["code"] for one in settings("notices")["notice"]},
    }
    return ways[kind]()


def is_asked(holder: str) -> bool:
    """Whether the machine that is named beside a guard or an effect has it on one of its arrows."""
    kind, _, name = holder.rpartition(" ")
    machine, _, called = name.partition(".")
    if kind not in ("guard", "effect"):
        return True
    arrows = read_rulebook().newest(machine).transitions
    return called in {one for arrow in arrows for one in (*arrow.guards, *arrow.effects)}


def named_in(demand: Demand, kind: str) -> set[str]:
    """Names of the guards, or of the kinds of gap, among what holds a demand."""
    held = (pair.holder.partition(" ") for pair in demand.pairs)
    return {name.rpartition(".")[2] for which, _, name in held if which == kind}


@cache
def functions_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def beginnings(path: str, name: str) -> Iterator[str]:
    """How what stands in the brackets after a test's name begins, for each of its cases."""
    module = import_module(path.removesuffix(".py").replace("/", "."))
    for mark in getattr(module, name).pytestmark:
        ids = mark.kwargs.get("ids", lambda case: f"{case[0]}-")
        yield from (f"{ids(case)}-" if ids is str else ids(case) for case in mark.args[1])


def test_everything_that_the_handbook_and_the_law_ask_for_is_in_the_table_once() -> None:
    found = {
        strength: tuple(demand.item for demand in DEMANDS if demand.strength == strength)
        for strength in ASKED_FOR
    }

    assert found == ASKED_FOR
    of_the_handbook = [demand.item for demand in DEMANDS if demand.item.startswith("H-")]
    assert of_the_handbook == sorted(of_the_handbook)


def test_each_demand_is_held_by_something_and_what_it_rests_on_is_there() -> None:
    assert [demand.item for demand in DEMANDS if not demand.pairs] == []
    rests_on = [(demand.item, entry) for demand in DEMANDS for entry in demand.rests_on]
    assert [(item, entry) for item, entry in rests_on if not is_there(entry)] == []


def test_what_holds_a_demand_exists_and_is_asked_by_the_machine_that_is_named() -> None:
    for pair in PAIRS:
        code_of(pair.holder)
    assert [pair.holder for pair in PAIRS if not is_asked(pair.holder)] == []


def test_every_guard_and_gap_that_names_an_item_is_in_its_row() -> None:
    sources = {("guard", name): one.source for name, one in GUARDS.items()}
    sources |= {("gap", name): one.source for name, one in KINDS.items()}

    missing = [
        (demand.item, kind, name)
        for demand in DEMANDS
        for (kind, name), source in sources.items()
        if demand.item in source.split("; ") and name not in named_in(demand, kind)
    ]

    assert missing == []


def test_a_must_is_asked_for_or_follows() -> None:
    def is_only_shown(demand: Demand) -> bool:
        guards = named_in(demand, "guard")
        asking = [name for name in guards if GUARDS[name].level != "note"]
        return not asking and len(demand.pairs) == len(guards)

    musts = (demand for demand in DEMANDS if demand.strength == "must")
    assert {demand.item for demand in musts if is_only_shown(demand)} == ONLY_SHOWN


def test_every_test_that_shows_a_demand_exists() -> None:
    def exists(test: str) -> bool:
        path, _, name = test.partition("::")
        called, bracket, begins = name.partition("[")
        has_case = not bracket or any(one.startswith(begins) for one in beginnings(path, called))
        return called in functions_in(path) and has_case

    assert [pair.test for pair in PAIRS if not exists(pair.test)] == []


# ---- that it is held true while the named tests run ----


def test_what_a_test_is_to_go_through_is_known_by_its_name_and_its_case() -> None:
    assert holders_of(f"{GUARD_CLAIMS}[covers_one_area: two districts]") == (
        "guard sub_agreement.covers_one_area",
    )
    assert holders_of(f"{GUARD_CLAIMS}[no_such_guard: x]") == ()
    assert holders_of("tests/house/test_traceability.py::test_of_nothing") == ()


def test_what_there_is_not_holds_nothing() -> None:
    for holder in ("guard forum.no_such", "gap no_such", "lifecycle.law.no_such", "no.such.thing"):
        with pytest.raises(LookupError):
            code_of(holder)


def test_a_named_test_that_goes_past_its_code_fails_and_one_that_enters_it_does_not() -> None:
    named: Any = SimpleNamespace(nodeid=f"{GUARD_CLAIMS}[covers_one_area: whichever]")

    def run(*, enters: bool) -> None:
        running = pytest_runtest_call(named)
        next(running)
        if enters:
            GUARDS["covers_one_area"].unmet(case("sub_agreement"))
        with pytest.raises(StopIteration):
            next(running)

    run(enters=True)
    with pytest.raises(pytest.fail.Exception, match="covers_one_area"):
        run(enters=False)
