"""Targets: every form in which plans write them, and what a count has reached."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.tallies import hold
from lifecycle.targets import Kind, Per, Progress, Target, end_of_period, parse_target, progress
from words.activities import held_in_words
from words.texts import texts_in

YEAR = {"first": date(2028, 1, 1), "last": date(2028, 12, 31)}
TERTIAL = {"first": date(2028, 1, 1), "last": date(2028, 4, 30)}


@pytest.mark.parametrize(
    ("text", "kind", "number", "unit"),
    [
        ("8", "at_least", "8", ""),
        ("min 8", "at_least", "8", ""),
        ("min. 8", "at_least", "8", ""),
        ("Minst 8", "at_least", "8", ""),
        ("minst 8 st", "at_least", "8", ""),
        ("minst 4 gånger", "at_least", "4", ""),
        ("at least 8", "at_least", "8", ""),
        (">= 80", "at_least", "80", ""),
        ("≥80 %", "at_least", "80", "%"),
        ("80 procent", "at_least", "80", "%"),
        ("80.5%", "at_least", "80.5", "%"),
        ("7,5", "at_least", "7.5", ""),
        ("1 200", "at_least", "1200", ""),
        ("min 12\N{NO-BREAK SPACE}000", "at_least", "12000", ""),
        ("  min   8 ", "at_least", "8", ""),
        ("max 6", "at_most", "6", ""),
        ("högst 6", "at_most", "6", ""),
        ("ho\N{COMBINING DIAERESIS}gst 6", "at_most", "6", ""),
        ("HÖGST 6", "at_most", "6", ""),
        ("at most 6 %", "at_most", "6", "%"),
        ("≤ 6", "at_most", "6", ""),
        ("< 6 %", "below", "6", "%"),
        ("under 6 %", "below", "6", "%"),
        ("below 6", "below", "6", ""),
        ("färre än 10", "below", "10", ""),
        ("under 200", "below", "200", ""),
        ("0", "at_least", "0", ""),
    ],
)
def test_a_number_with_or_without_a_word_before_it_can_be_counted(
    text: str, kind: Kind, number: str, unit: str
) -> None:
    assert parse_target(text) == Target(text, kind, Decimal(number), unit)


@pytest.mark.parametrize(
    ("text", "kind", "number", "per"),
    [
        ("30 per year", "per_period", 30, "year"),
        ("30 per år", "per_period", 30, "year"),
        ("30/år", "per_period", 30, "year"),
        ("30 / year", "per_period", 30, "year"),
        ("30 om året", "per_period", 30, "year"),
        ("minst 30 per år", "per_period", 30, "year"),
        ("4 ggr/år", "per_period", 4, "year"),
        ("6 per halvår", "per_period", 6, "half_year"),
        ("6 per half-year", "per_period", 6, "half_year"),
        ("12 per tertial", "per_period", 12, "tertial"),
        ("3 varje kvartal", "per_period", 3, "quarter"),
        ("3 each quarter", "per_period", 3, "quarter"),
        ("2 times a month", "per_period", 2, "month"),
        ("2 i månaden", "per_period", 2, "month"),
        ("1 per vecka", "per_period", 1, "week"),
        ("1 gånger i veckan", "per_period", 1, "week"),
        ("max 6 per månad", "at_most", 6, "month"),
        ("under 6 per year", "below", 6, "year"),
    ],
)
def test_a_number_may_be_per_period(text: str, kind: Kind, number: int, per: Per) -> None:
    assert parse_target(text) == Target(text, kind, Decimal(number), per=per)


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "ja",
        "(no number)",
        "decrease",
        "minska",
        "2021: 87 %",
        "over 80 %",
        "> 80",
        "-10 %",
        "ca 30",
        "8-10",
        "2 av 3 områden",
        "5 färre",
        "10 % lägre",
        "30 i år",
        "under 2028",
        "1,000",
        "1.000.000",
        "12 34",
        "8 per",
        "min",
        "per år",
        "30 per årtionde",
        "1234567890",
        "٨",
        "½",
        "8\0",
    ],
)
def test_everything_else_is_kept_as_written_and_not_countable(text: str) -> None:
    assert parse_target(text) == Target(text, "not_countable")


@pytest.mark.parametrize("text", ["", " ", "\N{NO-BREAK SPACE}\n"])
def test_nothing_is_no_target(text: str) -> None:
    assert parse_target(text) == Target(text, "none")


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("", "none", None),
        ("(no number)", "not_countable", None),
        ("2", "at_least", 2),
        ("2021: 73 %", "not_countable", None),
        ("2021: 80 %", "not_countable", None),
        ("2021: 86 %", "not_countable", None),
        ("2021: 87 %", "not_countable", None),
        ("decrease", "not_countable", None),
        ("min 2", "at_least", 2),
        ("min 4", "at_least", 4),
        ("min 50", "at_least", 50),
        ("min 8", "at_least", 8),
        ("yes", "not_countable", None),
    ],
)
def test_what_published_follow_ups_write_is_read_as_they_mean_it(
    text: str, kind: Kind, number: int | None
) -> None:
    assert parse_target(text) == Target(text, kind, None if number is None else Decimal(number))


@given(st.text(max_size=30) | st.text(alphabet="min>=<≥≤ 0123456789.,%/per år", max_size=20))
def test_no_text_is_refused_and_each_is_kept_as_written(text: str) -> None:
    target = parse_target(text)

    assert target.text == text
    assert (target.number is None) == (target.kind in {"not_countable", "none"})


@pytest.mark.parametrize(
    ("text", "count", "wanted", "reached"),
    [
        ("min 8", 20, 8, True),
        ("min 8", 8, 8, True),
        ("min 8", 7, 8, False),
        ("8", 0, 8, False),
        ("max 6", 6, 6, True),
        ("max 6", 7, 6, False),
        ("< 6 %", 6, 6, False),
        ("< 6 %", 5, 6, True),
        ("12 per tertial", 11, 12, False),
        ("30 per år", 10, 10, True),
        ("30 per år", 9, 10, False),
        ("6 per halvår", 4, 4, True),
        ("3 per kvartal", 4, 4, True),
        ("2 i månaden", 8, 8, True),
        ("max 6 per år", 2, 2, True),
        ("max 6 per år", 3, 2, False),
        ("80 % per år", 80, 80, True),
    ],
)
def test_a_count_of_a_tertial_is_held_against_the_target(
    text: str, count: int, wanted: int, *, reached: bool
) -> None:
    assert progress(parse_target(text), count, **TERTIAL) == Progress(count, Decimal(wanted), reached)


@pytest.mark.parametrize("text", ["", "yes", "(no number)", "2021: 87 %"])
def test_what_cannot_be_counted_is_neither_reached_nor_missed(text: str) -> None:
    assert progress(parse_target(text), 303, **YEAR) == Progress(303, None, None)


@pytest.mark.parametrize(
    ("text", "first", "last", "wanted"),
    [
        ("30 per år", date(2028, 1, 1), date(2028, 12, 31), "30"),
        ("30 per år", date(2028, 1, 1), date(2029, 12, 31), "60"),
        ("30 per år", date(2028, 2, 1), date(2028, 2, 29), "3"),
        ("10 per år", date(2028, 1, 1), date(2028, 1, 31), "1"),
        ("1 per år", date(2028, 1, 1), date(2028, 6, 30), "1"),
        ("0,5 per år", date(2028, 1, 1), date(2028, 6, 30), "1"),
        ("1000 per år", date(2027, 3, 15), date(2028, 3, 14), "1000"),
        ("30 per år", date(2028, 1, 31), date(2028, 2, 28), "3"),
        ("30 per år", date(2028, 1, 10), date(2028, 1, 31), "2"),
        ("1461 per år", date(2028, 1, 3), date(2028, 1, 9), "28"),
        ("12 per tertial", date(2028, 1, 1), date(2028, 12, 31), "36"),
        ("högst 30 per år", date(2028, 2, 1), date(2028, 2, 29), "2"),
        ("< 30 per år", date(2028, 2, 1), date(2028, 2, 29), "3"),
        ("366 per år", date(2029, 1, 1), date(2030, 1, 1), "367"),
        ("1 per år", date(2029, 1, 1), date(2030, 1, 1), "1"),
        ("1 per vecka", date(2028, 1, 3), date(2028, 1, 16), "2"),
        ("1 per vecka", date(2028, 1, 1), date(2028, 1, 31), "5"),
        ("30 per år", date(2028, 1, 2), date(2028, 1, 1), "0"),
        ("30 per år", date(2028, 3, 1), date(2028, 1, 31), "0"),
    ],
)
def test_a_number_per_period_is_scaled_to_the_days_and_nothing_is_done_one_point_eight_times(
    text: str, first: date, last: date, wanted: str
) -> None:
    assert str(progress(parse_target(text), 0, first=first, last=last).wanted) == wanted


def test_a_target_without_per_is_not_scaled() -> None:
    assert progress(parse_target("min 8"), 8, **TERTIAL) == progress(parse_target("min 8"), 8, **YEAR)


def test_a_count_may_have_decimals() -> None:
    measured = Decimal("5.9")

    assert progress(parse_target("< 6 %"), measured, **YEAR) == Progress(measured, Decimal(6), reached=True)


@given(
    st.integers(0, 999_999_999),
    st.sampled_from(["year", "half-year", "tertial", "quarter", "month", "week"]),
    st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    st.integers(0, 2000),
)
def test_a_longer_span_never_wants_less_but_for_the_rounding_of_days_to_months(
    number: int, per: str, first: date, length: int
) -> None:
    target = parse_target(f"{number} per {per}")
    last = first + timedelta(days=length)

    here = progress(target, 0, first=first, last=last).wanted
    later = progress(target, 0, first=first, last=last + timedelta(days=31)).wanted

    assert here is not None
    assert later is not None
    assert 0 <= here <= later


@pytest.mark.parametrize(
    ("per", "today", "ends"),
    [
        ("year", "2028-02-29", "2029-02-27"),
        ("year", "2029-02-28", "2030-02-27"),
        ("tertial", "2028-06-28", "2028-06-28"),
        ("tertial", "2028-06-29", "2028-10-28"),
        ("month", "2028-03-29", "2028-04-28"),
        ("week", "2028-03-06", "2028-03-06"),
        ("week", "2028-03-07", "2028-03-13"),
        ("week", "2028-01-01", "2028-03-06"),
    ],
)
def test_a_period_ends_a_whole_one_after_the_one_before_from_the_first_day_on(
    per: Per, today: str, ends: str
) -> None:
    first = date(2028, 2, 29)

    assert end_of_period(per, first, date.fromisoformat(today)) == date.fromisoformat(ends)


@pytest.mark.parametrize(
    ("target", "first", "last", "said"),
    [
        ("12 per år", "2026-05-01", "2026-12-31", "4 av 8, inte nått (8 månader av ”12 per år”)"),
        ("12 per år", "2026-12-01", "2026-12-31", "4 av 1, nått (1 månad av ”12 per år”)"),
        ("12 per år", "2026-12-24", "2026-12-31", "4 av 1, nått (8 dagar av ”12 per år”)"),
        ("12 per år", "2026-01-01", "2026-12-31", "4 av 12, inte nått"),
        ("minst 8", "2026-05-01", "2026-12-31", "4 av 8, inte nått"),
        ("2 per vecka", "2026-05-04", "2026-05-10", "4 av 2, nått"),
    ],
)
def test_of_a_yearly_target_that_is_held_against_a_part_of_the_year_it_is_said_how_much_of_it(
    target: str, first: str, last: str, said: str
) -> None:
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    held = hold(target, in_period=4, so_far=4, first=begins, last=ends, begins=begins, ends=ends)
    assert held_in_words(texts_in("sv"), held).removeprefix("hittills ") == said
