"""What was done of an activity, how often, and what that is worth against what people wanted."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.fields import dated
from lifecycle.history import effective
from lifecycle.outcome import AlreadyDone, Done, Outcome
from lifecycle.periods import parse_reporting_period
from lifecycle.records import Activity
from lifecycle.snapshot import records_where
from lifecycle.store import Store
from lifecycle.tallies import (
    Contradicted,
    Count,
    Held,
    Recorded,
    contradicted,
    counts_of,
    held_so_far,
    hold,
    so_far,
    tally,
)
from lifecycle.targets import parse_target
from tests.engine.proof import prove
from tests.engine.world import World, codes, day, rulebook, snapshot
from words.activities import activities_listing
from words.texts import texts_in
from workflows.follow_up.activities import Listed, activities, one_activity
from workflows.follow_up.counting import MOST, Counting, count
from workflows.lookup.snapshot import hangs_on

if TYPE_CHECKING:
    from collections.abc import Mapping

YEAR = (day("2028-01-01"), day("2028-12-31"))
TERTIAL = (day("2028-01-01"), day("2028-04-30"))


def counted(number: int, period: str = "", on: str | None = None, note: str = "") -> Count:
    """A count as an activity holds it."""
    row = {"number": str(number), "period": period, "on": on or "", "note": note}
    written = {column: cell for column, cell in row.items() if cell}
    return counts_of(Activity(record_id=UUID(int=1), counts=[written]))[0]


def held(target: str, number: int | None, *, over: tuple[date, date] = YEAR, **said: Any) -> Held:  # noqa: ANN401 -- days
    """A count of some days against a target; all that was counted was counted in them."""
    first, last = over
    return hold(target, in_period=number, so_far=said.pop("so_far", number), first=first, last=last, **said)


# ---- what counts in a period ----


def test_a_count_for_a_period_counts_where_the_period_lies_and_one_without_where_its_day_does() -> None:
    counts = [counted(4, "2028-01"), counted(3, "2028-T2", on="2028-02-01"), counted(2, on="2028-04-30")]

    found = tally(counts, first=TERTIAL[0], last=TERTIAL[1])

    assert found.amount(parse_target("30 per år")) == 6
    assert (found.beyond, found.undated) == ((), ())


def test_a_count_whose_period_goes_beyond_the_days_is_left_out_and_told() -> None:
    found = tally([counted(9, "2028-H1"), counted(1, "2027")], first=TERTIAL[0], last=TERTIAL[1])

    assert [one.period for one in found.beyond] == ["2028-H1"]
    assert found.amount(parse_target("min 8")) is None


def test_counts_of_periods_that_share_days_are_told_and_counted_once_but_not_those_of_the_same_period() -> (
    None
):
    twice = tally([counted(2, "2028-01"), counted(5, "2028-T1")], first=TERTIAL[0], last=TERTIAL[1])
    added = tally([counted(2, "2028-T1"), counted(5, "2028-T1")], first=TERTIAL[0], last=TERTIAL[1])

    assert (twice.amount(parse_target("8")), len(twice.twice)) == (5, 2)
    assert (added.amount(parse_target("8")), added.twice) == (7, ())


@pytest.mark.parametrize(
    ("counts", "amount"),
    [
        ([(1, "", "2028-01-15"), (2, "2028-T1", None), (4, "2028", None)], 4),
        ([(3, "2028-T1", None), (3, "2028-T2", None), (4, "2028", None)], 6),
        ([(1, "", "2028-01-15"), (1, "", "2028-05-15"), (1, "2028-T1", None)], 2),
        ([(2, "2028-Q2", None), (3, "2028-T1", None)], 3),
        ([(1, "", "2028-01-15"), (1, "", "2028-01-15")], 2),
    ],
)
def test_january_the_tertial_and_the_year_do_not_add_up(
    counts: list[tuple[int, str, str | None]], amount: int
) -> None:
    found = tally([counted(*one) for one in counts], first=YEAR[0], last=YEAR[1])

    assert found.amount(parse_target("4 per år")) == amount


def recorded(period: str, number: int) -> Recorded:
    span = parse_reporting_period(period)
    return Recorded(span.first, span.last, number)


@pytest.mark.parametrize(
    ("target", "counts", "rounds", "amount"),
    [
        ("min 8", [(4, "2028", None)], [("2028-T1", 3)], 4),
        ("min 8", [(2, "2028", None)], [("2028-T1", 3)], 3),
        ("min 8", [(4, "2028", None), (2, "2028-T2", None)], [("2028-T1", 3)], 5),
        ("min 8", [(9, "2028-H1", None)], [("2028-T1", 4)], 9),
        ("min 8", [(1, "2028-01", None), (1, "2028-T2", None)], [("2028-T1", 4)], 5),
        ("min 8", [(8, "", None)], [("2028-T1", 4)], 8),
        ("min 8", [(2, "", None)], [("2028-T1", 4)], 4),
        ("< 6 %", [(7, "2028-02", None)], [("2028-T1", 5)], 5),
        ("< 6 %", [(7, "2028-06", None)], [("2028-T1", 5)], 7),
        ("< 6 %", [(7, "", "2028-05-01"), (3, "", None)], [("2028-T1", 5)], 7),
        ("< 6 %", [], [("2028-04", 4), ("2028-T1", 5)], 5),
        ("< 6 %", [(20, "2028-T1", None), (10, "2028-T1", None)], [], 10),
        ("< 6 %", [(10, "2028-T1", None), (20, "2028-T1", None)], [], 20),
    ],
)
@pytest.mark.parametrize("until", [None, "2028-12-31"])
def test_no_day_is_counted_twice_by_counts_and_rounds_and_the_latest_percentage_holds(
    target: str,
    counts: list[tuple[int, str, str | None]],
    rounds: list[tuple[str, int]],
    amount: int,
    until: str | None,
) -> None:
    known, said = [counted(*one) for one in counts], [recorded(*one) for one in rounds]

    assert so_far(parse_target(target), known, said, None if until is None else day(until)) == amount


def test_a_period_in_words_leaves_the_day_to_say_when_and_without_a_day_nobody_knows() -> None:
    found = tally(
        [counted(2, "våren", on="2028-03-01"), counted(7, "våren")], first=TERTIAL[0], last=TERTIAL[1]
    )

    assert found.amount(parse_target("8")) == 2
    assert [one.number for one in found.undated] == [7]


def test_percentages_are_not_added_up_the_latest_stands() -> None:
    counts = [counted(7, "2028-02"), counted(5, "2028-03"), counted(9, "2028-01")]

    assert tally(counts, first=None, last=YEAR[1]).amount(parse_target("< 6 %")) == 5


@given(
    st.lists(
        st.tuples(st.integers(0, 50), st.dates(date(2028, 1, 1), date(2028, 12, 31))), min_size=1, max_size=12
    ),
    st.dates(date(2028, 1, 1), date(2028, 12, 30)),
)
def test_a_span_cut_in_two_has_the_same_counts(counts: list[tuple[int, date]], cut: date) -> None:
    written = [counted(number, on=on.isoformat()) for number, on in counts]
    target = parse_target("min 8")
    parts = [
        tally(written, first=YEAR[0], last=cut).amount(target) or 0,
        tally(written, first=date.fromordinal(cut.toordinal() + 1), last=YEAR[1]).amount(target) or 0,
    ]

    assert tally(written, first=YEAR[0], last=YEAR[1]).amount(target) == sum(parts)


# ---- against what was wanted: real pledges and what came of them ----


@pytest.mark.parametrize(
    ("target", "number", "verdict"),
    [
        ("min 8", 20, "reached"),  # Strängnäs 2019: nya områden med Grannsamverkan
        ("2", 3, "reached"),  # Strängnäs 2019: nya områden för Båtsamverkan
        ("min 4", 4, "reached"),  # Strängnäs 2019: trygghetsvandringar
        ("(no number)", 303, "not_countable"),  # Strängnäs 2019: trafikkontroller
        ("(no number)", 1, "not_countable"),  # Strängnäs 2019: riktad mopedinsats
        ("yes", None, "not_countable"),  # Strängnäs 2019: trafiksäkerhetsråd
        ("min 2", 2, "reached"),  # Luleå 2017: trygghetsvandringar
        ("min 50", None, "not_counted"),  # Luleå 2017: trafikkontroller i byarna, what came of it is not told
        ("yes", 1, "not_countable"),  # Luleå 2017: information till ensamkommande
        ("", 21, "no_target"),  # Trosa 2017: misstänkta alkoholrattfylleri
        ("decrease", None, "not_countable"),  # Nässjö 2012-2013: tillgreppsbrott
        ("min 8", 7, "not_reached"),
        ("högst 6", 6, "within"),
        ("högst 6", 7, "exceeded"),
        ("< 6 %", 6, "exceeded"),
    ],
)
def test_what_came_of_a_pledge_is_held_against_its_target_as_it_was_written(
    target: str, number: int | None, verdict: str
) -> None:
    found = held(target, number)

    assert (found.verdict, found.target) == (verdict, target)
    assert found.countable == (verdict not in ("not_countable", "no_target"))
    assert (found.reached is None) == (verdict in ("not_countable", "no_target", "not_counted"))


def test_a_target_per_month_is_held_against_the_whole_months_of_the_tertial() -> None:
    found = held("2 per månad", 7, over=TERTIAL, so_far=40)

    assert (found.count, found.wanted, found.reached, found.over) == (7, Decimal(8), False, "period")
    assert (found.first, found.last) == TERTIAL


@pytest.mark.parametrize("target", ["30 per år", "15 per halvår"])
def test_a_target_per_year_is_not_divided_in_a_tertial_and_all_so_far_is_held_against_it(target: str) -> None:
    """12 until April, of 30 by the end of the year: 10 would be nobody's target."""
    first = held(target, 12, over=TERTIAL, begins=YEAR[0])
    second = held(target, 9, over=(day("2028-05-01"), day("2028-08-31")), so_far=21, begins=YEAR[0])

    wanted = {"30 per år": 30, "15 per halvår": 15}[target]
    assert (first.count, first.wanted, first.reached, first.over) == (12, Decimal(wanted), False, "so_far")
    assert (second.count, second.wanted, second.reached) == (21, Decimal(30), False)
    assert (second.first, second.last) == YEAR


def test_a_target_per_year_is_held_against_the_year_where_the_round_is_one() -> None:
    found = held("30 per år", 32, so_far=70, begins=day("2027-01-01"))

    assert (found.count, found.wanted, found.reached, found.over) == (32, Decimal(30), True, "period")


def test_a_target_per_year_of_what_ends_sooner_is_that_of_the_months_in_which_it_runs() -> None:
    found = held("30 per år", 5, over=TERTIAL, begins=day("2028-03-01"), ends=day("2028-12-31"))

    assert (found.wanted, found.first, found.last) == (Decimal(25), day("2028-03-01"), day("2028-12-31"))
    assert (found.reached, found.over) == (False, "so_far")


def test_at_least_eight_is_held_against_all_that_was_counted_so_far() -> None:
    found = held("min 8", 3, over=TERTIAL, so_far=9)

    assert (found.count, found.wanted, found.reached, found.over) == (9, Decimal(8), True, "so_far")


def test_a_target_per_year_of_what_has_no_first_day_cannot_be_reckoned() -> None:
    found = hold("30 per år", in_period=3, so_far=3, first=None, last=YEAR[1])

    assert (found.verdict, found.wanted, found.reached) == ("no_start", None, None)


# ---- reporting ----


@pytest.fixture
def world(database_url: str) -> World:
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN").on("2024-03-01").running("sub_agreement", "SUB", under="MAIN")
    world.activity("ACT")
    return world.on("2024-06-10")


def counts(world: World, reference: str = "ACT") -> tuple[Mapping[str, str], ...]:
    found: Any = world.values(reference)["counts"]
    return tuple(dict(row) for row in found)


def report(world: World, number: int, period: str = "", on: str | None = None, **said: Any) -> Outcome:  # noqa: ANN401 -- note, again
    when = None if on is None else day(on)
    with world.writing() as tx:
        outcome = count(tx, said.pop("reference", "ACT"), Counting(number, period, when, **said))
    with world.reading() as connection:
        prove(connection)
    return outcome


def test_a_count_sets_an_activity_going_and_keeps_period_day_and_note(world: World) -> None:
    outcome = report(world, 12, "2024-t1", note="med fältgruppen")

    assert isinstance(outcome, Done)
    assert world.state("ACT") == "under_way"
    assert counts(world) == (
        {"number": "12", "period": "2024-T1", "on": "2024-06-10", "note": "med fältgruppen"},
    )


def test_counts_told_in_another_order_than_they_happened_keep_their_days(world: World) -> None:
    report(world, 3, on="2024-05-20")
    report(world, 2, on="2024-04-02")

    assert [row["on"] for row in counts(world)] == ["2024-04-02", "2024-05-20"]
    assert [on for trigger, on in world.steps_of("ACT") if trigger == "count"] == ["2024-04-02", "2024-05-20"]


def test_a_count_that_is_told_late_is_not_there_before_its_day_nor_a_later_one_with_it(world: World) -> None:
    report(world, 3, on="2024-05-20")
    report(world, 3, on="2024-05-20", again=True)
    report(world, 2, on="2024-04-02")

    rows = effective(world.history("ACT"))[1:]
    then = {
        row.on.isoformat(): len(counted) for row in rows if isinstance(counted := row.changes["counts"], list)
    }

    assert then == {"2024-04-02": 1, "2024-05-20": 3}
    assert [row["number"] for row in counts(world)] == ["2", "3", "3"]


def test_the_very_same_count_twice_is_one_count_unless_it_happened_again(world: World) -> None:
    report(world, 3, "2024-T1")
    report(world, 4, "2024-T1")
    before = snapshot(world.store)

    again = report(world, 3, "2024-T1")

    assert isinstance(again, AlreadyDone)
    assert again.seq == 2
    assert snapshot(world.store) == before
    assert isinstance(report(world, 3, "2024-T1", again=True), Done)
    assert [row["number"] for row in counts(world)] == ["3", "4", "3"]


@pytest.mark.parametrize(
    "said",
    [{"number": 4}, {"period": "2024-Q1"}, {"note": "en till"}],
    ids=["another number", "another period", "another note"],
)
def test_what_differs_is_another_count(world: World, said: dict[str, Any]) -> None:
    report(world, 3, "2024-T1")

    assert isinstance(report(world, **{"number": 3, "period": "2024-T1", **said}), Done)
    assert len(counts(world)) == 2


def test_the_number_of_a_period_is_the_same_on_whichever_day_it_is_told(world: World) -> None:
    report(world, 3, "2024-T1", on="2024-05-02")

    assert isinstance(report(world, 3, "2024-T1", on="2024-06-09"), AlreadyDone)
    assert isinstance(report(world, 3, on="2024-05-02"), Done)
    assert isinstance(report(world, 3, on="2024-06-09"), Done)
    assert len(counts(world)) == 3


def test_a_target_per_year_is_not_divided_while_the_year_goes_on(world: World) -> None:
    world.activity("WALKS", target="4 per år", starts_on=dated("2024-03-01"), ends_on=None)
    report(world, 1, reference="WALKS")

    walks = listed(world)["WALKS"].held

    assert (walks.wanted, walks.count, walks.reached) == (Decimal(4), 1, False)
    assert walks.last == day("2025-02-28")


def test_what_is_not_reached_yet_has_time_left_until_its_last_day_and_not_after() -> None:
    def left(target: str, count: int, today: str, ends: str | None) -> date | None:
        activity = Activity(
            record_id=UUID(int=1),
            target=target,
            counts=[{"number": str(count), "on": "2028-02-01"}],
            ends_on_last=None if ends is None else day(ends),
        )
        return held_so_far(activity, (), starts=day("2028-01-01"), day=day(today)).ahead_until

    assert left("4", 2, "2028-05-02", "2028-10-31") == day("2028-10-31")
    assert left("4", 2, "2028-10-31", "2028-10-31") is None
    assert left("4", 4, "2028-05-02", "2028-10-31") is None
    assert left("4", 2, "2028-05-02", None) is None
    assert left("4 per år", 2, "2028-05-02", None) == day("2028-12-31")
    assert left("4 per år", 2, "2028-05-02", "2028-10-31") == day("2028-10-31")


def test_a_period_that_lies_ahead_cannot_be_counted_for_but_one_that_is_not_over_can(world: World) -> None:
    before = snapshot(world.store)

    ahead = report(world, 3, "2024-T3")
    early = report(world, 3, "2024-T2", on="2024-04-30")

    assert codes(ahead) == codes(early) == ["period_has_not_begun"]
    assert snapshot(world.store) == before
    assert isinstance(report(world, 3, "2024-T2"), Done)


def test_what_will_be_done_tomorrow_is_not_counted_today(world: World) -> None:
    assert codes(report(world, 3, on="2024-06-11")) == ["day_has_not_come"]
    assert codes(report(world, 3, "2025", on="2024-06-11")) == ["day_has_not_come", "period_has_not_begun"]


def test_what_has_ended_is_not_counted_any_more(world: World) -> None:
    world.done("ACT", "not_done", reason="ingen ville gå")

    assert codes(report(world, 3)) == ["record_has_ended"]


def test_what_is_done_is_put_on_its_day_before_counts_that_were_typed_later(world: World) -> None:
    report(world, 3)
    report(world, 2)

    outcome = world.done("ACT", "done", on="2024-06-09")

    assert (world.state("ACT"), outcome.step.on) == ("done", day("2024-06-09"))
    assert {one.code: one.facts["counted"] for one in outcome.notes} == {"its_target_was_reached": 5}
    assert [row["number"] for row in counts(world)] == ["3", "2"]
    assert isinstance(report(world, 1, "2024-T1"), Done), "what comes in after the end is a fact, too"
    with world.reading() as connection:
        prove(connection)


@pytest.mark.parametrize("number", [-1, MOST + 1])
def test_a_number_that_cannot_be_one_is_refused(world: World, number: int) -> None:
    with pytest.raises(InvalidValue):
        report(world, number)


def test_nought_is_a_count_like_another(world: World) -> None:
    assert isinstance(report(world, 0, "2024-T1"), Done)
    assert counts(world)[0]["number"] == "0"


def test_only_activities_are_counted_and_the_nearest_are_named(world: World) -> None:
    with pytest.raises(UnknownRecord) as refused:
        report(world, 3, reference="SUB")
    assert (refused.value.facts["what"], refused.value.facts["name"]) == ("activity", "SUB")


def test_a_period_whose_count_is_less_than_that_of_its_parts_is_told(world: World) -> None:
    for number, period in ((5, "2024-T1"), (3, "2024-01"), (2, "2024-02")):
        report(world, number, period)
    assert listed(world)["ACT"].contradicted == ()

    report(world, 4, "2024")

    found = listed(world)
    assert found["ACT"].contradicted == (Contradicted("2024", 4, 5),)
    listing = activities_listing([found["ACT"]])
    said = next(column.show for column in listing.columns if column.key == "verdict")
    assert said is not None
    [row] = listing.rows
    assert said(texts_in("sv", strict=True), row).endswith(
        "; för 2024 står 4, för delar av 2024 tillsammans 5"
    )
    assert contradicted(parse_target("minst 90 %"), [counted(4, "2024"), counted(5, "2024-T1")]) == ()


# ---- the list ----


def listed(world: World, **said: Any) -> dict[str, Listed]:  # noqa: ANN401 -- what to list
    with world.reading() as connection:
        return {one.reference: one for one in activities(connection, rulebook(), world.today, **said)}


def test_no_time_is_left_where_the_agreement_has_ended(world: World) -> None:
    world.activity("WALKS", target="30 per år", starts_on=None, ends_on=None)
    report(world, 9, "2024-T1", reference="WALKS")
    assert listed(world)["WALKS"].held.ahead_until == day("2025-02-28")
    world.done("SUB", "terminate", reason="parterna är överens")

    found = listed(world)["WALKS"]

    assert (found.ended_agreement, found.held.ahead_until) == ("SUB", None)


def test_the_list_says_how_far_each_activity_has_come(world: World) -> None:
    world.activity("WALKS", target="30 per år", starts_on=None, ends_on=None)
    world.activity("COUNCIL", target="yes")
    report(world, 7)
    report(world, 9, "2024-T1", reference="WALKS")
    report(world, 1, reference="COUNCIL")

    found = listed(world)

    assert (found["ACT"].counted, found["ACT"].held.verdict) == (7, "not_reached")
    walks = found["WALKS"].held
    assert walks.first == day("2024-03-01")  # its own first day is not said: its agreement's is
    assert (walks.wanted, walks.reached, walks.over) == (Decimal(30), False, "so_far")
    assert (found["COUNCIL"].counted, found["COUNCIL"].held.verdict) == (1, "not_countable")


def test_a_count_without_period_or_day_is_part_of_all_that_was_counted(world: World) -> None:
    world.done("ACT", "count", changes={"counts": ({"number": "8"},)})

    assert (listed(world)["ACT"].counted, listed(world)["ACT"].held.reached) == (8, True)


def test_the_list_follows_what_hangs_below_and_shows_what_has_ended_when_asked(world: World) -> None:
    plan = world.annex("action_plan")
    world.activity("BELOW", under=plan)
    world.activity("GONE")
    world.done("GONE", "cancel", reason="pengarna tog slut")

    assert set(listed(world)) == {"ACT", "BELOW"}
    assert set(listed(world, under="main")) == {"ACT", "BELOW"}
    assert set(listed(world, under=plan)) == {"BELOW"}
    assert list(listed(world, ended=True)) == ["ACT", "BELOW", "GONE"]
    with pytest.raises(UnknownRecord):
        listed(world, under="NOBODY")


def test_one_activity_is_told_as_the_list_tells_it(world: World) -> None:
    report(world, 7)

    with world.reading() as connection:
        assert one_activity(connection, rulebook(), "act", world.today) == listed(world)["ACT"]


def test_what_hangs_on_a_record_is_found_at_any_depth(world: World) -> None:
    with world.reading() as connection:
        below = {one.id for one in records_where(connection, hangs_on(world.id_of("MAIN")))}

    assert {world.id_of("SUB"), world.id_of("ACT")} <= below
    assert world.id_of("MAIN") not in below
