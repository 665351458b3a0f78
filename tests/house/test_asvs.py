"""The table of security requirements has every one of them once, and each test that it names is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "reference" / "asvs.md").read_text("utf-8")

SECTIONS: Final = {
    "1.1": 2,
    "1.2": 9,
    "1.3": 11,
    "1.4": 3,
    "1.5": 2,
    "2.1": 3,
    "2.2": 3,
    "2.3": 4,
    "2.4": 1,
    "3.2": 2,
    "3.3": 4,
    "3.4": 6,
    "3.5": 5,
    "3.7": 2,
    "4.1": 3,
    "4.2": 1,
    "4.3": 2,
    "4.4": 4,
    "5.1": 1,
    "5.2": 3,
    "5.3": 2,
    "5.4": 3,
    "6.1": 3,
    "6.2": 12,
    "6.3": 4,
    "6.4": 4,
    "6.5": 5,
    "6.6": 3,
    "6.8": 4,
    "7.1": 3,
    "7.2": 4,
    "7.3": 2,
    "7.4": 5,
    "7.5": 2,
    "7.6": 2,
    "8.1": 2,
    "8.2": 3,
    "8.3": 1,
    "8.4": 1,
    "9.1": 3,
    "9.2": 4,
    "10.1": 2,
    "10.2": 2,
    "10.3": 4,
    "10.4": 11,
    "10.5": 5,
    "10.6": 2,
    "10.7": 3,
    "11.1": 2,
    "11.2": 3,
    "11.3": 3,
    "11.4": 4,
    "11.5": 1,
    "11.6": 1,
    "12.1": 3,
    "12.2": 2,
    "12.3": 4,
    "13.1": 1,
    "13.2": 5,
    "13.3": 2,
    "13.4": 5,
    "14.1": 2,
    "14.2": 4,
    "14.3": 3,
    "15.1": 3,
    "15.2": 3,
    "15.3": 7,
    "16.1": 1,
    "16.2": 5,
    "16.3": 4,
    "16.4": 3,
    "16.5": 3,
    "17.1": 1,
    "17.2": 4,
    "17.3": 2,
}
"""How many of the first requirements of each section of 5.0.0 are of level 1 or 2; the others are of 3."""

_ROW = re.compile(r"^\| (\d[\d., ]*) \| (met|host|no|n/a) \| (.+) \| (.*)\|$", re.MULTILINE)


def test_every_requirement_of_the_levels_stands_there_once() -> None:
    named = [one for row in _ROW.finditer(PAGE) for one in row[1].split(", ")]
    wanted = [f"{section}.{n}" for section, count in SECTIONS.items() for n in range(1, count + 1)]

    assert len(wanted) == 253
    assert sorted(named) == sorted(wanted)
    assert len(PAGE.splitlines()) - len(_ROW.findall(PAGE)) < 15, "a row that is none of ours"


def test_every_test_that_is_named_is_there() -> None:
    missing = []
    named = set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE))
    for path, name in sorted(named):
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        if name not in {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}:
            missing.append(f"{path}::{name}")

    assert missing == []
    assert len(named) > 40


def test_what_is_met_says_how_and_what_is_not_says_what_stands_instead() -> None:
    assert all(len(row[3]) > 5 for row in _ROW.finditer(PAGE))
