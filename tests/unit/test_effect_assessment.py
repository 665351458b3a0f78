"""Effects: what changed, whether that was wanted, and how little it says without a comparison."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.codes import CODES
from lifecycle.effect_assessment import REASONS, Assessment, assess, read_numeral
from lifecycle.errors import InvalidValue

FIGURES = st.decimals(-1_000_000, 1_000_000, places=2)


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def test_an_effect_with_a_control_area_and_its_figures_is_compared() -> None:
    assert assess(
        baseline=Decimal(200),
        value=Decimal(150),
        direction="lower",
        control_baseline=Decimal(100),
        control_value=Decimal(95),
        has_control_area=True,
    ) == Assessment(
        change=Decimal(-50),
        change_percent=Decimal("-25.0"),
        towards="wanted",
        control_change_percent=Decimal("-5.0"),
        strength="compared",
        reasons=(),
    )


def test_an_effect_without_a_control_area_is_weak_and_figures_of_none_count_for_nothing() -> None:
    assessment = assess(
        baseline=Decimal(200),
        value=Decimal(150),
        direction="lower",
        control_baseline=Decimal(100),
        control_value=Decimal(95),
    )

    assert (assessment.strength, assessment.reasons) == ("weak", ("no_control_area",))
    assert assessment.control_change_percent is None


@pytest.mark.parametrize(("before", "after"), [(None, None), ("100", None), (None, "95")])
def test_a_control_area_without_both_its_figures_leaves_the_effect_weak(
    before: str | None, after: str | None
) -> None:
    assessment = assess(
        baseline=Decimal(200),
        value=Decimal(150),
        direction="lower",
        control_baseline=number(before),
        control_value=number(after),
        has_control_area=True,
    )

    assert (assessment.strength, assessment.reasons) == ("weak", ("no_control_figures",))
    assert assessment.control_change_percent is None


def test_a_control_area_that_began_at_nought_is_compared_without_percent() -> None:
    assessment = assess(
        baseline=Decimal(4),
        value=Decimal(2),
        direction="lower",
        control_baseline=Decimal(0),
        control_value=Decimal(3),
        has_control_area=True,
    )

    assert (assessment.strength, assessment.control_change_percent) == ("compared", None)


@pytest.mark.parametrize(
    ("baseline", "value", "reasons"),
    [
        (None, "150", ("no_baseline", "no_control_area")),
        ("200", None, ("no_value", "no_control_area")),
        (None, None, ("no_baseline", "no_value", "no_control_area")),
    ],
)
def test_an_effect_without_baseline_or_value_is_unknown_and_says_what_lacks(
    baseline: str | None, value: str | None, reasons: tuple[str, ...]
) -> None:
    assert assess(baseline=number(baseline), value=number(value), direction="lower") == Assessment(
        change=None,
        change_percent=None,
        towards="unknown",
        control_change_percent=None,
        strength="unknown",
        reasons=reasons,
    )


@pytest.mark.parametrize(
    ("direction", "baseline", "value", "towards"),
    [
        ("lower", "87", "80", "wanted"),
        ("lower", "80", "87", "unwanted"),
        ("higher", "87", "92", "wanted"),
        ("higher", "92", "87", "unwanted"),
        ("lower", "87", "87.0", "unchanged"),
        ("higher", "87", "87", "unchanged"),
        ("none_wanted", "87", "87", "unchanged"),
        ("none_wanted", "80", "87", "unknown"),
        (None, "80", "87", "unknown"),
        (None, "80", "80", "unchanged"),
    ],
)
def test_a_change_is_wanted_or_not_by_the_direction_that_was_asked_for(
    direction: str | None, baseline: str, value: str, towards: str
) -> None:
    assessment = assess(baseline=number(baseline), value=number(value), direction=direction)

    assert assessment.towards == towards


@pytest.mark.parametrize(
    ("baseline", "value", "percent"),
    [
        ("200", "150", "-25.0"),
        ("3", "4", "33.3"),
        ("3", "5", "66.7"),
        ("2000", "2001", "0.1"),
        ("2000", "1999", "-0.1"),
        ("87", "87", "0.0"),
        ("0", "5", None),
        ("0", "0", None),
        ("-10", "-5", "50.0"),
        ("-10", "-15", "-50.0"),
    ],
)
def test_a_change_in_percent_is_of_the_baseline_to_one_decimal(
    baseline: str, value: str, percent: str | None
) -> None:
    assessment = assess(baseline=number(baseline), value=number(value), direction=None)

    assert assessment.change == Decimal(value) - Decimal(baseline)
    assert assessment.change_percent == number(percent)


@given(FIGURES, FIGURES, st.sampled_from(CODES["direction"]))
def test_the_percentage_never_points_the_other_way(baseline: Decimal, value: Decimal, direction: str) -> None:
    assessment = assess(baseline=baseline, value=value, direction=direction)

    assert assessment.change is not None
    assert assessment.change_percent is None or assessment.change_percent * assessment.change >= 0
    assert set(assessment.reasons) <= set(REASONS)


@given(FIGURES, FIGURES)
def test_what_is_wanted_lower_is_unwanted_where_higher_is_wanted(baseline: Decimal, value: Decimal) -> None:
    lower = assess(baseline=baseline, value=value, direction="lower").towards
    higher = assess(baseline=value, value=baseline, direction="higher").towards

    assert lower == higher


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
