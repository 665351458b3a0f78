"""What leaves the program is plain for machines and harmless for screens."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from uuid import UUID

import pytest

from lifecycle.harmless import escaped, printable
from words.values import plain


@dataclass(frozen=True, slots=True)
class Row:
    reference: str
    ends_on: date | None


class Level(Enum):
    MUST = "must"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, None),
        (True, True),
        (3, 3),
        ("å", "å"),
        (date(2027, 1, 2), "2027-01-02"),
        (datetime(2027, 1, 2, 3, 4, tzinfo=UTC), "2027-01-02T03:04:00+00:00"),
        (Decimal("2.50"), "2.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Level.MUST, "must"),
        (Row("A", None), {"reference": "A", "ends_on": None}),
        ((Row("A", date(2027, 1, 2)),), [{"reference": "A", "ends_on": "2027-01-02"}]),
        ({"b": 1, "a": (2, 3)}, {"b": 1, "a": [2, 3]}),
        ({"b", "a"}, ["a", "b"]),
    ],
)
def test_values_become_plain(value: object, written: object) -> None:
    assert plain(value) == written


def test_fields_keep_their_order() -> None:
    assert list(plain({"b": 1, "a": 2})) == ["b", "a"]  # type: ignore[arg-type]  # a dict, as the line says


@pytest.mark.parametrize("character", ["\x1b", "\x07", "\x9b", "\u202e", "\r"])
def test_nothing_in_a_register_moves_the_cursor(character: str) -> None:
    assert character not in printable(f"Borås{character}[2J")


UNSEEN = "\x00\x1b\x7f\x85\xad\u061c\u200b\u200f\u2028\u202e\u2060\u2066\ufeff\ud800\U000e0041"


@pytest.mark.parametrize("character", UNSEEN, ids=map(ascii, UNSEEN))
def test_what_nobody_sees_is_seen_to_be_there_and_read_back_from_json(character: str) -> None:
    written = escaped(json.dumps(f"å{character}ö", ensure_ascii=False))

    assert printable(f"å{character}ö") == "å\ufffdö"
    assert character not in written
    assert json.loads(written) == f"å{character}ö"


SEEN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
"""Signs of which Unicode says that they format, and that are seen: they stand around a number."""


def test_no_sign_that_formats_and_is_not_seen_is_shown_as_it_is() -> None:
    every = "".join(map(chr, range(0x110000)))
    shown = {*printable(every)} - {*SEEN, "\n"}

    assert {one for one in shown if unicodedata.category(one) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} == set()
    assert {*SEEN} <= {*printable(SEEN)}


def test_letters_of_all_languages_stay() -> None:
    assert printable("Åmål, Málaga, Łódź") == "Åmål, Málaga, Łódź"
