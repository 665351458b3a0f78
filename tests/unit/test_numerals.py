"""Numbers as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.errors import InvalidValue
from lifecycle.numerals import read_amount, read_numeral


@pytest.mark.parametrize(
    ("text", "numeral"),
    [
        ("34", "34"),
        ("34,5", "34.5"),
        ("34.5", "34.5"),
        ("34,50", "34.5"),
        ("1 200", "1200"),
        ("1\N{NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567,25", "1234567.25"),
        ("1200", "1200"),
        ("92 %", "92"),
        ("92%", "92"),
        ("92,4\N{NO-BREAK SPACE}%", "92.4"),
        (" 34 ", "34"),
        ("-3,2", "-3.2"),
        ("\N{MINUS SIGN}40 %", "-40"),
        ("+40", "40"),
        ("0", "0"),
        ("-0,0", "0"),
        ("007", "7"),
        ("0,05", "0.05"),
        ("0,000", "0"),
        ("1,250", "1.25"),
        ("1034,000", "1034"),
        ("1 034,000", "1034"),
        ("999999999999", "999999999999"),
    ],
)
def test_a_number_has_one_form_however_it_was_written(text: str, numeral: str) -> None:
    assert read_numeral(text) == numeral


@pytest.mark.parametrize(
    "text",
    [
        "",
        "%",
        ",5",
        "5,",
        "1 20",
        "1200 300",
        "1,200.5",
        "1.000",
        " 25,000",
        "120.000 %",
        "about -40 %",
        "ca 5",
        "1e3",
        "NaN",
        "Infinity",
        "34 kr",
        "34 % %",
        "- 5",
        "1\n200",
        "1234567890123",
        "0,1234567",
        "٣٤",
        "½",
    ],
)
def test_what_is_no_number_is_refused_for_its_field(text: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_numeral(text, field="baseline")

    assert refused.value.facts == {"field": "baseline", "value": text, "expected": "number"}


@given(st.decimals(-999_999_999, 999_999_999, places=6))
def test_every_number_is_read_back_as_the_same_number(figure: Decimal) -> None:
    numeral = read_numeral(f"{figure:f}".replace(".", ","))

    assert Decimal(numeral) == figure
    assert read_numeral(numeral) == numeral


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        *(("120000", "120000"), ("120 000", "120000"), ("120\N{NO-BREAK SPACE}000 kr", "120000")),
        *(("120 tkr", "120000"), ("0,12 mnkr", "120000"), ("1,5 MKR", "1500000"), ("99,50 kronor", "99.5")),
        *(("0", "0"), ("7 kr.", "7")),
    ],
)
def test_an_amount_in_kronor_has_one_form_however_it_was_written(text: str, amount: str) -> None:
    assert read_amount(text, field="cost") == amount


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kr",
        "-5",
        "120.000 kr",
        "1.250 kr",
        "2,000 tkr",
        "5 %",
        "120 000 euro",
        "999999999999 mnkr",
        "ingen aning",
    ],
)
def test_what_is_no_amount_in_kronor_is_refused_with_what_would_be_one(text: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_amount(text, field="cost")

    assert refused.value.facts == {"field": "cost", "value": text, "expected": "amount"}
