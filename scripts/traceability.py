"""What the handbook and the law ask for, where Handslag holds it, and which test shows it.

`traceability.toml` says it, and what the words in it mean.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

GUARD_CLAIMS: Final = "tests/engine/test_guards.py::test_a_guard_says_what_lacks_and_nothing_else"
GAP_CLAIMS: Final = (
    "tests/stories/test_audit_gaps.py::test_every_kind_of_gap_is_found_where_it_is_and_no_other_one"
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A piece of code, and a test that goes through it and fails without it."""

    holder: str
    test: str
    """Its node id; one that stops after a bracket means the cases that begin so."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One item, in our words."""

    item: str
    strength: str
    """`must`, `should` or `may`, as the handbook has it; `law`; or `practice`."""
    asks: str
    pairs: tuple[Pair, ...]
    rests_on: tuple[str, ...]


def _pairs(said: Mapping[str, Any]) -> Iterator[Pair]:
    for machine, names in said.get("guards", {}).items():
        yield from (Pair(f"guard {machine}.{name}", f"{GUARD_CLAIMS}[{name}: ") for name in names)
    yield from (Pair(f"gap {name}", f"{GAP_CLAIMS}[{name}-") for name in said.get("gaps", ()))
    for holder, tests in said.get("shown", {}).items():
        yield from (Pair(holder, test) for test in tests)


def _read(path: Path) -> Iterator[Demand]:
    for item, said in tomllib.loads(path.read_text("utf-8")).items():
        yield Demand(
            item, said["strength"], said["asks"], tuple(_pairs(said)), tuple(said.get("rests_on", ()))
        )


DEMANDS: Final = tuple(_read(Path(__file__).with_suffix(".toml")))
"""Part A of the handbook, item by item; then Vek and Vision; the law; what Brå asks for of the work."""
