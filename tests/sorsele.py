"""The tables of Sorsele's document, as they are shipped, and what a right program reckons of them."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from words.vocabulary import read_code
from workflows.capability.tables import ReadTables, read_tables

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "config/examples/sorsele"


def files() -> dict[str, bytes]:
    """The shipped files, by name."""
    return {one.name: one.read_bytes() for one in sorted(FOLDER.glob("*.csv"))}


@cache
def tables() -> ReadTables:
    """Everything that they say."""
    return read_tables(files(), read_code)


@cache
def expected() -> tuple[dict[str, str], ...]:
    """What a right program reckons, a row for each capability."""
    with (ROOT / "tests/data/sorsele/expected_r_gap.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
