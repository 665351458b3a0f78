"""`audit terms`: what each term rests on, how it differs from the standard, and the days that are covered."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert

from lifecycle.dates import length_in_years
from lifecycle.fields import Dated
from lifecycle.implied import deviates, years_of
from lifecycle.records import Agreement, Area
from lifecycle.store import Store
from lifecycle.table import table
from tests.at_once import terms
from tests.engine.world import BORAS, SECOND_TOWN, World, act, create_unit, day, rulebook, term, unit_row
from tests.stories.whole_way import drive
from workflows.audits.overlaps import Overlap
from workflows.audits.spans import Span, days_in, span, union, within, without
from workflows.audits.terms import Coverage, Term, Terms, stated_years_disagree

FIRST = date(2023, 7, 1)


@pytest.fixture
def world(database_url: str) -> World:
    """Two towns that are in the register by a party of their own: an area alone says nothing of a town."""
    found = World(Store.open(database_url)).found()
    with found.writing() as tx:
        for name, code in (("Borås kommun", BORAS), ("Göteborgs kommun", SECOND_TOWN)):
            unit = unit_row(name, side="municipality")
            unit.area_code = code
            create_unit(tx, unit)
    return found


def asked(world: World, today: str, **days: str) -> Terms:
    with world.reading() as connection:
        return terms(
            connection, rulebook(), today=day(today), **{name: day(said) for name, said in days.items()}
        )


def term_of(world: World, reference: str, today: str, **days: str) -> Term:
    return next(one for one in asked(world, today, **days).terms if one.reference == reference)


def coverage(world: World, today: str, *, code: str = BORAS, **days: str) -> Coverage:
    return next(one for one in asked(world, today, **days).coverage if one.code == code)


def counted(found: Coverage) -> tuple[int, int, int]:
    return found.covered_days, found.unknown_days, found.uncovered_days


# ---- arithmetic on spans ----

DAYS = st.integers(0, 60).map(lambda number: FIRST + timedelta(days=number))
SPANS = st.lists(st.tuples(DAYS, DAYS).map(lambda pair: Span(min(pair), max(pair))), max_size=6)


def each_day(spans: list[Span] | tuple[Span, ...]) -> set[date]:
    return {one.first + timedelta(days=number) for one in spans for number in range(one.days)}


@given(SPANS)
def test_a_union_has_the_same_days_in_as_few_spans_as_can_be(spans: list[Span]) -> None:
    whole = union(spans)

    assert each_day(whole) == each_day(spans)
    assert days_in(spans) == len(each_day(spans))
    assert all(later.first - one.last > timedelta(days=1) for one, later in pairwise(whole))


@given(SPANS, SPANS)
def test_what_is_taken_away_and_what_is_left_are_counted_day_by_day(
    spans: list[Span], taken: list[Span]
) -> None:
    assert each_day(without(spans, taken)) == each_day(spans) - each_day(taken)


@given(SPANS, DAYS, DAYS)
def test_a_window_keeps_the_days_inside(spans: list[Span], one: date, other: date) -> None:
    window = Span(min(one, other), max(one, other))

    assert each_day(within(spans, window)) == each_day(spans) & each_day([window])


def test_a_span_may_reach_the_last_day_that_there_is() -> None:
    assert union([Span(FIRST, date.max), Span(date.max, date.max)]) == (Span(FIRST, date.max),)
    assert without([Span(FIRST, date.max)], [Span(FIRST, date.max)]) == ()
    assert span(date.max, FIRST) == ()
    with pytest.raises(ValueError, match="no earlier"):
        Span(date.max, FIRST)


# ---- one term ----


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "years"),
    [
        ("2024-02-01", "2028-01-31", 4.0),
        ("2024-02-29", "2028-02-27", 4.0),
        ("2024-01-01", "2024-06-30", 0.5),
        ("2024-01-01", "2028-01-01", 4.0),
        ("2020-01-01", "2023-07-31", 3.6),
        ("2024-02-01", "2024-01-31", None),
    ],
)
def test_a_term_is_measured_by_the_calendar(starts_on: str, ends_on: str, years: float | None) -> None:
    assert length_in_years(day(starts_on), day(ends_on)) == years


def agreement(starts: tuple[str, str], ends: tuple[str, str], **said: int) -> Agreement:
    dates = {
        "starts_on_first": starts[0],
        "starts_on_last": starts[1],
        "ends_on_first": ends[0],
        "ends_on_last": ends[1],
    }
    return Agreement(**{name: day(written) for name, written in dates.items()}, **said)  # type: ignore[arg-type]  # a test names fields


@pytest.mark.parametrize(
    ("starts", "ends", "disagree"),
    [
        (("2024-02-01", "2024-02-01"), ("2028-01-31", "2028-01-31"), False),
        (("2024-02-01", "2024-02-01"), ("2028-02-01", "2028-02-01"), True),
        (("2024-01-01", "2024-12-31"), ("2028-06-30", "2028-06-30"), False),
        (("2024-01-01", "2024-12-31"), ("2027-12-30", "2027-12-30"), True),
        (("2024-02-01", "2024-02-01"), ("2028-01-01", "2028-12-31"), False),
        (("2024-02-01", "2024-02-01"), ("2027-01-01", "2027-12-31"), True),
    ],
)
def test_a_stated_length_disagrees_when_no_possible_days_give_it(
    starts: tuple[str, str], ends: tuple[str, str], *, disagree: bool
) -> None:
    assert stated_years_disagree(agreement(starts, ends, term_years=4)) is disagree
    assert stated_years_disagree(agreement(starts, ends)) is False


@pytest.mark.parametrize(
    ("ends", "found"),
    [("2028-01-31", False), ("2028-12-31", False), ("2027-12-31", True), ("2029-01-31", True)],
)
def test_a_term_deviates_unless_it_is_the_standard_or_ends_at_that_new_year(
    ends: str, *, found: bool
) -> None:
    paper = agreement(("2024-02-01", "2024-02-01"), (ends, ends))

    assert deviates(paper, 4) is found
    assert deviates(paper, None) is None


@pytest.mark.parametrize(
    ("starts", "ends", "years", "found"),
    [
        (("2022-07-01", "2022-07-31"), ("2026-06-30", "2026-07-30"), 4.0, False),
        (("2020-07-01", "2020-07-31"), ("2024-07-01", "2024-07-31"), 4.0, False),
        (("2020-01-01", "2020-12-31"), ("2024-01-01", "2024-12-31"), 4.0, False),
        (("2022-07-01", "2022-07-31"), ("2027-07-01", "2027-07-31"), 5.1, True),
        (("2024-02-01", "2024-02-01"), ("2028-12-31", "2028-12-31"), 4.9, False),
    ],
)
def test_what_a_vague_day_leaves_open_is_no_deviation(
    starts: tuple[str, str], ends: tuple[str, str], years: float, *, found: bool
) -> None:
    paper = agreement(starts, ends)

    assert deviates(paper, 4) is found
    assert years_of(paper, 4) == years


def test_a_term_that_the_parties_have_extended_or_that_is_the_mains_deviates_from_nothing() -> None:
    paper = agreement(("2024-02-01", "2024-02-01"), ("2032-01-31", "2032-01-31"))
    agreed = act("extended", uuid4(), "2027-12-01", until=day("2032-01-31"))
    other = act("extended", uuid4(), "2027-12-01", until=day("2031-01-31"))

    assert deviates(paper, 4, (agreed,)) is False
    assert deviates(paper, 4, (other,)) is True
    tied = agreement(("2024-02-01", "2024-02-01"), ("2025-01-31", "2025-01-31"))
    tied.ends_with_parent = True
    assert deviates(tied, 2) is False


def test_a_term_tells_what_each_end_rests_on(world: World) -> None:
    world.on("2024-06-01").register("main_agreement", "PARTIAL", **term("2022", "2025-03-31"))
    world.register(
        "main_agreement", "OPEN", starts_on=Dated.on(date(2023, 1, 1)), ends_on=None, revised_every_years=2
    )
    world.register("main_agreement", "VAGUE", starts_on=None, ends_on=None)

    found = {
        one.reference: (one.starts_on_basis, one.ends_on_basis) for one in asked(world, "2024-06-01").terms
    }

    assert found == {
        "OPEN": ("stated", "open_ended"),
        "PARTIAL": ("assumed", "stated"),
        "VAGUE": ("unknown", "unknown"),
    }


def test_days_left_are_nought_on_the_last_day_and_negative_after_it(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")

    left = [term_of(world, "MAIN", today).days_left for today in ("2028-01-30", "2028-01-31", "2028-02-01")]

    assert left == [1, 0, -1]


def test_a_deviation_without_a_reason_is_unexplained(world: World) -> None:
    world.on("2024-01-10").main("MANDATE", **term("2024-02-01", "2026-12-31"), deviation="mandate_period")
    world.main("SHORT", **term("2024-02-01", "2026-12-31"))
    world.main("PLAIN")

    found = {
        one.reference: (one.deviates, one.deviation, one.unexplained)
        for one in asked(world, "2024-01-10").terms
    }

    assert found == {
        "MANDATE": (True, "mandate_period", False),
        "PLAIN": (False, None, False),
        "SHORT": (True, None, True),
    }


# ---- days of a municipality ----


def test_days_are_counted_from_the_law_to_the_day_that_is_asked_about(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.on("2024-02-01").tick()

    found = coverage(world, "2024-02-10")

    assert counted(found) == (10, 0, 215)
    assert found.uncovered == (Span(FIRST, date(2024, 1, 31)),)
    assert counted(coverage(world, "2024-02-10", code=SECOND_TOWN)) == (0, 0, 225)


def test_a_sub_agreement_covers_and_a_pledge_or_a_draft_does_not(world: World) -> None:
    world.on("2024-03-01").running("sub_agreement", "SUB", under=None)
    world.pledge("PLEDGE", under=None, **term("2023-07-01", "2025-06-30"))
    world.sign("PLEDGE")
    world.main("DRAFT", **term("2023-07-01", "2027-06-30"))

    found = coverage(world, "2024-03-31", since="2024-03-01")

    assert (counted(found), found.references) == ((31, 0, 0), ("DRAFT", "SUB"))
    assert coverage(world, "2024-03-31", until="2024-02-29").covered_days == 0


def test_an_agreement_covers_until_it_really_ended(world: World) -> None:
    world.on("2024-02-01").running("main_agreement", "MAIN")
    decided = [act("decided", world.parties[0], "2024-06-01")]
    world.on("2024-06-10").done("MAIN", "terminate", acts=decided)

    found = coverage(world, "2024-07-31", since="2024-06-01")

    assert counted(found) == (9, 0, 52)
    assert term_of(world, "MAIN", "2024-07-31").ended_on == date(2024, 6, 9)
    assert term_of(world, "MAIN", "2024-06-10").days_left == -1


def test_where_one_agreement_replaces_another_no_day_counts_twice(world: World) -> None:
    world.on("2024-02-01").running("main_agreement", "MAIN")
    world.main("NEXT", predecessor_id=world.ids["MAIN"], **term("2024-05-01", "2028-04-30"))
    world.sign("NEXT")
    world.on("2024-05-02").tick()

    assert counted(coverage(world, "2024-05-31", since="2024-02-01")) == (121, 0, 0)
    assert world.state("MAIN") == "replaced"


def test_a_district_covers_itself_and_not_its_municipality(world: World) -> None:
    norrby = Area(code=f"{BORAS}/norrby", name="Norrby", kind="district", within=BORAS)
    with world.writing() as tx:
        tx.connection.execute(insert(table(Area)).values(**norrby.model_dump()))
    said = {"areas": (norrby.code,), **term("2023-07-01", "2027-06-30")}
    world.on("2024-01-10").register("main_agreement", "PART", **said)

    found = coverage(world, "2023-07-10")

    assert (counted(found), found.district_days) == ((0, 0, 0), 10)
    world.register("main_agreement", "WHOLE", areas=(BORAS,), **term("2023-07-06", "2027-06-30"))
    found = coverage(world, "2023-07-10")
    assert (counted(found), found.district_days) == ((5, 0, 0), 5)


def test_days_of_an_unverified_agreement_are_unknown_where_nothing_else_covers(world: World) -> None:
    world.on("2024-06-01").register("main_agreement", "OLD", **term("2020-01-01", "2023-12-31"))
    world.register("main_agreement", "VAGUE", starts_on=None, ends_on=None)

    assert counted(coverage(world, "2024-06-01")) == (184, 153, 0)
    world.done("VAGUE", "confirm_ended")
    assert counted(coverage(world, "2024-06-10")) == (184, 152, 10)


def test_an_unverified_agreement_that_was_discarded_makes_nothing_unknown(world: World) -> None:
    world.on("2024-06-01").register("main_agreement", "VAGUE", starts_on=None, ends_on=None)
    world.done("VAGUE", "discard")

    assert counted(coverage(world, "2024-06-01")) == (0, 0, 337)


def test_an_open_ended_agreement_covers_every_day_until_it_ends(world: World) -> None:
    since = Dated.on(date(2023, 1, 1))
    world.on("2024-06-01").register(
        "main_agreement", "OPEN", starts_on=since, ends_on=None, revised_every_years=2
    )

    found = coverage(world, "2030-12-31")

    assert (counted(found), found.uncovered) == ((2741, 0, 0), ())


def test_coverage_by_partial_dates_says_that_it_rests_on_assumptions(world: World) -> None:
    world.on("2024-06-01").register("main_agreement", "PARTIAL", **term("2022", "2025-03-31"))

    assert coverage(world, "2024-06-01").rests_on_assumptions is True
    assert coverage(world, "2024-06-01", code=SECOND_TOWN).rests_on_assumptions is False


def test_coverage_is_told_as_it_was_known(world: World) -> None:
    world.on("2024-06-01").register("main_agreement", "OLD", **term("2020-01-01", "2023-12-31"))

    assert counted(coverage(world, "2024-06-01", as_of="2023-07-10")) == (10, 0, 0)
    assert counted(coverage(world, "2024-06-01", known_on="2023-07-10")) == (0, 0, 10)


def test_a_window_that_ends_before_it_begins_has_no_coverage(world: World) -> None:
    found = asked(world, "2023-06-30")

    assert (found.window, found.coverage) == (None, ())


def test_only_agreements_have_terms_and_cover_days(world: World) -> None:
    drive(world)

    found = asked(world, "2025-01-20")
    before = asked(world, "2025-01-20", as_of="2024-06-30")

    assert [one.reference for one in found.terms] == ["MAIN", "MAIN/SUB"]
    assert [one.reference for one in before.terms] == ["MAIN", "MAIN/SUB"]
    assert coverage(world, "2025-01-20").references == ("MAIN", "MAIN/SUB")


# ---- papers that are in force on the same days ----


def overlaps(world: World, today: str, **days: str) -> dict[str, tuple[Overlap, ...]]:
    return {one.reference: one.overlaps for one in asked(world, today, **days).terms if one.overlaps}


def test_two_papers_in_force_on_the_same_days_are_told_of_both(world: World) -> None:
    world.on("2024-06-01").register("main_agreement", "OLD", **term("2022-01-01", "2025-12-31"))
    world.register("main_agreement", "NEW", **term("2024-01-01", "2027-12-31"))

    first, last = date(2024, 1, 1), date(2025, 12, 31)
    assert overlaps(world, "2024-06-01") == {
        "NEW": (Overlap("OLD", first, last),),
        "OLD": (Overlap("NEW", first, last),),
    }
    world.on("2026-06-01").tick()
    assert overlaps(world, "2026-06-01")["NEW"] == (Overlap("OLD", first, last),)


def test_papers_that_both_run_until_further_notice_overlap_for_ever(world: World) -> None:
    world.on("2024-06-01")
    for reference, since in (("OLD", "2022-01-01"), ("NEW", "2024-01-01")):
        days = {"starts_on": Dated.on(day(since)), "ends_on": None}
        world.register("main_agreement", reference, **days, revised_every_years=2)

    assert overlaps(world, "2024-06-01")["OLD"] == (Overlap("NEW", date(2024, 1, 1), None),)


@pytest.mark.parametrize(
    "other",
    [
        term("2026-01-01", "2027-12-31"),
        {**term("2024-01-01", "2027-12-31"), "areas": (SECOND_TOWN,)},
        {**term("2024-01-01", "2027-12-31"), "parties": ()},
    ],
    ids=["the day after", "another area", "other parties"],
)
def test_papers_of_other_days_areas_or_parties_do_not_overlap(world: World, other: dict[str, Any]) -> None:
    world.on("2024-06-01").register("main_agreement", "OLD", **term("2022-01-01", "2025-12-31"))
    world.register("main_agreement", "NEW", **other)

    assert overlaps(world, "2024-06-01") == {}


def test_pledges_are_promised_beside_each_other(world: World) -> None:
    world.on("2024-06-01")
    for reference in ("P1", "P2"):
        world.register("pledge", reference, **term("2022-01-01", "2025-12-31"))

    assert overlaps(world, "2024-06-01") == {}


def test_an_agreement_cut_short_by_its_successor_does_not_overlap_it(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-01-10", "2027-12-31"))
    successor = term("2025-01-01", "2028-12-31")
    world.on("2024-12-01").main("NEXT", predecessor_id=world.ids["MAIN"], **successor)
    world.sign("NEXT")
    world.on("2025-02-01").tick()

    assert world.state("MAIN") == "replaced"
    assert overlaps(world, "2025-02-01") == {}
