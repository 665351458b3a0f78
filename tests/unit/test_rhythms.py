"""How often, as people write it: each is one of our rhythms, or none and asked back."""

from __future__ import annotations

import pytest

from lifecycle.codes import CODES
from words.rhythms import cadence_as_written
from words.vocabulary import read_code

WRITTEN = {
    "weekly": ("varje vecka", "en gång i veckan", "1 gång/vecka", "vecka", "every week", "once a week"),
    "every_second_week": (
        *("varannan vecka", "var annan vecka", "var fjortonde dag", "var 14:e dag", "every other week"),
        *("once a fortnight",),
    ),
    "monthly": ("månad", "varje månad", "per månad", "12 ggr per år", "12 ggr/år", "once a month"),
    "every_second_month": (
        *("varannan månad", "Varannan  Månad", "var annan månad", "sex gånger om året", "6 ggr/år"),
        *("en gång varannan månad", "every second month", "every 2 months", "six times a year"),
    ),
    "quarterly": (
        *("var tredje månad", "var 3:e månad", "en gång i kvartalet", "en gång per kvartal", "kvartal"),
        *("fyra gånger per år", "4 ggr per år", "every third month", "four times a year", "every quarter"),
    ),
    "per_tertial": ("var fjärde månad", "tre gånger om året", "en gång per tertial", "three times a year"),
    "half_yearly": ("varje termin", "var sjätte månad", "två gånger per år", "2 ggr/år", "twice a year"),
    "yearly": ("varje år", "per år", "1 gång/år", "vartannat halvår", "var tolfte månad", "every 12 months"),
    "every_second_year": ("vartannat år", "every other year"),
    "every_third_year": ("vart tredje år", "en gång vart tredje år"),
    "every_fourth_year": ("vart fjärde år", "every fourth year"),
}


@pytest.mark.parametrize(("code", "written"), [(code, one) for code, said in WRITTEN.items() for one in said])
@pytest.mark.parametrize("family", ["cadence", "items.cadence"])
def test_a_rhythm_is_read_as_people_write_it(family: str, code: str, written: str) -> None:
    assert read_code(f"code.{family}", written, CODES[family]) == code


@pytest.mark.parametrize(
    "written",
    [
        *("var tredje vecka", "var fjärde vecka", "två gånger i månaden", "var femte månad", "vid behov"),
        *("10 ggr per år", "0 gånger om året", "var nollte månad", "varannan torsdag", "ofta", ""),
        *("var 0 månad", "ibland per år"),
    ],
)
def test_what_is_none_of_our_rhythms_is_none(written: str) -> None:
    assert cadence_as_written(written) is None


def test_how_often_is_no_answer_to_another_question() -> None:
    assert read_code("code.items.subject", "varannan månad", CODES["items.subject"]) is None
