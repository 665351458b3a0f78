"""Rounds: one sheet for a period, recorded piece by piece, concluded once by all parties at a meeting."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from lifecycle.errors import DayNotSaid, InvalidValue, LifecycleError, UnknownRecord
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused
from lifecycle.records import Notice, Record
from lifecycle.snapshot import snapshots
from lifecycle.table import table
from lifecycle.transaction import Transaction
from tests.engine.plain import items, plain_values
from tests.engine.proof import prove
from tests.engine.world import (
    BORAS,
    HOUSING,
    POLICE,
    TOWN,
    World,
    act,
    codes,
    create_unit,
    day,
    facts,
    rulebook,
    unit_row,
)
from tests.stories.conftest import Databases, lived_once
from workflows.audits.gaps import gaps
from workflows.clock import moment_on
from workflows.follow_up.activities import activities
from workflows.follow_up.counting import Counting
from workflows.follow_up.counting import count as report
from workflows.follow_up.recording import Answer, Concluding, close, conclude, write_line
from workflows.follow_up.rounds import (
    LiesInARound,
    Listed,
    NoRounds,
    NoSuchRound,
    PeriodNotSaid,
    find_round,
    read_sheet,
    rounds,
)
from workflows.lookup.field_values import NothingSaid, UnknownCode, WrongRow
from workflows.notices.due import make_notices
from workflows.notices.mails import write_mails
from workflows.notices.told import about_what
from workflows.session import principal_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workflows.follow_up.round_sheet import Line, Sheet

MEETING = "Styrgruppen 2024-05-16"
PLAN = "SUB/PLAN-1"


@pytest.fixture(scope="module")
def founded(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, followed_up)


@pytest.fixture(scope="module")
def written(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, lambda world: written_whole(followed_up(world)))


@pytest.fixture
def world(founded: World) -> Iterator[World]:
    """A sub-agreement that is followed up per tertial: one action plan, one activity, one indicator."""
    yield from never_committed(founded)


@pytest.fixture
def recorded(written: World) -> Iterator[World]:
    """The same, and its first round says everything that is asked for, but its conclusion."""
    yield from never_committed(written)


def never_committed(founded: World) -> Iterator[World]:
    """The same for every test, in a transaction of its own."""
    with founded.store.engine.connect() as connection:
        writer = connection.execution_options(handslag_writes=True)
        with writer.begin() as transaction:
            tx = Transaction(
                connection=writer,
                rulebook=rulebook(),
                today=founded.today,
                now=moment_on(founded.today).instant,
                principal=principal_of(writer, "tester"),
            )
            yield World(founded.store, founded.today, dict(founded.ids), open_tx=tx)
            prove(writer)
            transaction.rollback()


def followed_up(world: World, *, areas: tuple[str, ...] = (BORAS,)) -> World:
    world.on("2024-01-10").running("main_agreement", "MAIN")
    world.on("2024-03-01").running("sub_agreement", "SUB", under="MAIN", areas=areas)
    fill_in(world, PLAN, "action_plan")
    world.activity("ACT", under=PLAN, target="30 per år", title="Nattvandring")
    fill_in(world, "SUB/FOLLOWUP", "follow_up_plan")
    return world


def another(world: World, reference: str, *cadences: str) -> World:
    """One more sub-agreement, for another town, that is followed up in these rhythms."""
    world.running("sub_agreement", reference, under="MAIN", areas=("1480",))
    wanted = tuple(item for cadence in cadences for item in items(cadence))
    fill_in(world, f"{reference}/FOLLOWUP", "follow_up_plan", items=wanted)
    return world


def fill_in(world: World, reference: str, machine: str, **said: Any) -> None:  # noqa: ANN401 -- field values
    """Fill in what is owed as a plain one, and have it decided today."""
    values = {**plain_values(machine, world.parties), **said}
    values.pop("priority", None)
    world.done(reference, "fill_in", changes=values)
    world.decided(reference)


def sheet(world: World, reference: str = "SUB", period: str | None = "2024-T1") -> Sheet:
    with world.reading() as connection:
        return read_sheet(connection, rulebook(), reference, period, world.today)


def line(world: World, aspect: str, reference: str = "SUB", period: str = "2024-T1") -> Line:
    return sheet(world, reference, period).of(aspect)[0]


def note(world: World, named: str, *pairs: str, period: str | None = "2024-T1", **said: Any) -> Answer:  # noqa: ANN401 -- on, preview
    on = day(said.pop("on", str(world.today)))
    with world.writing() as tx:
        return write_line(tx, said.pop("reference", "SUB"), period, named, pairs, on=on, **said)


def noted(world: World, named: str, *pairs: str, **said: Any) -> Done:  # noqa: ANN401 -- as above
    outcome = note(world, named, *pairs, **said).outcome
    assert isinstance(outcome, Done), outcome
    return outcome


def end(world: World, *, period: str = "2024-T1", preview: bool = False, **said: Any) -> Outcome:  # noqa: ANN401 -- what is concluded
    with world.writing() as tx:
        answer = conclude(tx, "SUB", period, Concluding(**{"meeting": MEETING, **said}), preview=preview)
    return answer.outcome


def written_whole(world: World) -> World:
    """Everything that a round asks for, but its conclusion."""
    world.on("2024-05-02").tick()
    noted(world, "1", "finding=mötena hålls", f"commitments_kept={TOWN} | yes; {POLICE} | partly | vakanser")
    noted(world, "nattvandring", "counted=12")
    noted(
        world,
        "otrygga",
        "value=30",
        "extent=fell",
        "changed_character=no",
        "comparisons=Norrby | 35 | 36",
    )
    for one in sheet(world).lines:
        if one.state == "scheduled":
            noted(world, str(one.number), "finding=gjort")
    return world.on("2024-05-20")


# ---- the list ----


def listed(world: World, **said: Any) -> list[Listed]:  # noqa: ANN401 -- what to list
    with world.reading() as connection:
        return list(rounds(connection, rulebook(), world.today, **said))


def test_what_a_concluded_round_counted_is_counted_when_the_activity_is_done(world: World) -> None:
    """The step says no otherwise than the gap about it (`target_never_counted`)."""

    def never_counted() -> bool:
        would_be = world.done("ACT", "done", preview=True)
        return "its_target_was_counted" in {one.code for one in would_be.notes}

    written_whole(world)
    before = never_counted()
    assert isinstance(end(world, no_measures=True), Done)

    assert (before, never_counted()) == (True, False)


def test_nobody_is_written_to_about_a_sheet_that_was_concluded_before_the_mail_went(world: World) -> None:
    def told(of: World) -> str:
        with of.reading() as connection:
            asked = select(table(Notice).c.status).where(table(Notice).c.code == "round_is_open")
            return str(connection.execute(asked).scalar_one())

    written_whole(world)
    with world.writing() as tx:
        make_notices(tx, world.today)
    before = told(world)
    assert isinstance(end(world, no_measures=True), Done)
    with world.writing() as tx:
        write_mails(tx)

    assert (before, told(world)) == ("owed", "acknowledged")


def test_the_next_round_to_be_concluded_stands_first_and_past_ones_only_when_asked(recorded: World) -> None:
    assert isinstance(end(recorded, no_measures=True), Done)
    recorded.on("2024-11-01").tick()

    ahead, everything = listed(recorded), listed(recorded, ended=True)

    assert [one.period for one in ahead[:2]] == ["2024-T2", "2024-T3"]
    assert (ahead[0].state, ahead[0].is_overdue, ahead[0].days_left) == ("open", True, -32)
    assert (ahead[1].state, ahead[1].is_overdue, ahead[1].lines) == ("scheduled", False, 0)
    assert [one.period for one in everything[len(ahead) :]] == ["2024-T1"]
    concluded = everything[-1]
    assert (concluded.recorded, concluded.lines, concluded.meeting) == (7, 7, MEETING)
    assert concluded.days_left is None, "no day is left of what is concluded, and none too many"


def test_a_round_that_is_postponed_gives_way(world: World) -> None:
    world.done("SUB/2024-T1", "postpone", changes={"conclude_by": day("2024-10-15")})

    assert [one.period for one in listed(world)[:2]] == ["2024-T2", "2024-T1"]


def test_the_list_of_an_agreement_has_its_own_and_those_below(world: World) -> None:
    assert listed(world, under="SUB") == listed(world, under="main") == listed(world)
    assert listed(world, under="MAIN/SUB") == []
    with pytest.raises(UnknownRecord):
        listed(world, under="NOBODY")


# ---- which round is meant ----


def listed_in(complaint: pytest.ExceptionInfo[LifecycleError], fact: str) -> tuple[str, ...]:
    """What a complaint names, in its order."""
    names = complaint.value.facts[fact]
    assert isinstance(names, tuple)
    return names


def found(world: World, reference: str, period: str | None) -> str:
    with world.reading() as connection:
        return find_round(connection, rulebook(), reference, period).reference


@pytest.mark.parametrize(
    ("reference", "period"),
    [
        ("SUB", "2024-T2"),
        ("sub", "2024-t2"),
        ("SUB/2024-T2", None),
        ("SUB/2024-T2", "2024-T2"),
        (PLAN, "2024-T2"),
        ("ACT", "2024-T2"),
        ("MAIN", "2024-T2"),
    ],
)
def test_a_round_is_named_by_its_agreement_and_period_or_by_itself(
    world: World, reference: str, period: str | None
) -> None:
    assert found(world, reference, period) == "SUB/2024-T2"


def test_a_line_names_its_round(world: World) -> None:
    world.on("2024-05-02").tick()

    assert found(world, "SUB/2024-T1/3", None) == "SUB/2024-T1"


@pytest.mark.parametrize("period", ["2024", "2024-H2"])
def test_what_is_followed_up_for_a_longer_period_is_followed_up_with_the_last_round_in_it(
    world: World, period: str
) -> None:
    assert found(world, "SUB", period) == "SUB/2024-T3"


def test_a_period_within_a_round_names_the_round_that_holds_it(world: World) -> None:
    with pytest.raises(LiesInARound) as refused:
        found(world, "SUB", "2024-02")

    assert refused.value.facts["holding"] == "2024-T1"
    assert listed_in(refused, "rounds")[:3] == ("2024-T1", "2024-T2", "2024-T3")


@pytest.mark.parametrize(("reference", "period"), [("SUB", "2031"), ("SUB/2024-T1", "2024-T2")])
def test_a_period_that_no_round_is_of_names_those_that_there_are(
    world: World, reference: str, period: str
) -> None:
    with pytest.raises(NoSuchRound) as refused:
        found(world, reference, period)

    assert "2024-T1" in listed_in(refused, "rounds")


def test_of_many_rounds_the_nearest_are_named(world: World) -> None:
    another(world, "TWO", "weekly")

    with pytest.raises(NoSuchRound) as refused:
        found(world, "TWO", "2024-W05")

    named = listed_in(refused, "rounds")
    assert (len(named), named[0]) == (12, "2024-W09")


def test_an_agreement_without_a_follow_up_plan_in_force_has_no_rounds(world: World) -> None:
    world.sub("OTHER", under=None)

    with pytest.raises(NoRounds):
        found(world, "OTHER", "2024-T1")


def test_an_agreement_has_many_rounds_so_the_period_is_asked_for(world: World) -> None:
    with pytest.raises(PeriodNotSaid) as refused:
        found(world, "SUB", None)

    assert listed_in(refused, "rounds")[0] == "2024-T1"


def test_rounds_of_several_agreements_are_told_apart_by_their_references(world: World) -> None:
    another(world, "TWO", "per_tertial")

    with pytest.raises(NoSuchRound) as refused:
        found(world, "MAIN", "2024-T1")

    assert listed_in(refused, "rounds") == ("SUB/2024-T1", "TWO/2024-T1")
    with pytest.raises(PeriodNotSaid) as named:
        found(world, "MAIN", None)
    assert "TWO/2024-T1" in listed_in(named, "rounds")


def test_what_is_no_period_is_no_round(world: World) -> None:
    with pytest.raises(InvalidValue):
        found(world, "SUB", "våren")


# ---- the sheet ----


def test_a_round_that_is_not_open_shows_what_would_be_on_its_sheet_and_nothing_is_written(
    world: World,
) -> None:
    before = world.snapshot()

    planned = sheet(world)

    assert world.snapshot() == before
    assert (planned.state, planned.opens_on, planned.not_laid_out) == ("scheduled", day("2024-05-01"), 0)
    world.on("2024-05-01").tick()
    laid_out = sheet(world)
    assert (laid_out.state, laid_out.opens_on) == ("open", None)
    assert [(one.number, one.aspect, one.title, one.about) for one in planned.lines] == [
        (one.number, one.aspect, one.title, one.about) for one in laid_out.lines
    ]
    assert {one.reference for one in planned.lines} == {None}
    assert [one.reference for one in laid_out.lines] == [
        f"SUB/2024-T1/{one.number}" for one in laid_out.lines
    ]


def test_the_three_kinds_are_kept_apart(world: World) -> None:
    whole = sheet(world)

    assert {one.aspect for one in whole.lines} == {"process", "production", "effect"}
    assert [one.title for one in whole.of("production")] == ["Nattvandring"]
    assert [one.title for one in whole.of("effect")] == ["otrygga kvällstid, procent"]
    assert all(one.production is None and one.effect is None for one in whole.of("process"))
    subjects = [one.subject for one in whole.of("process")]
    assert subjects[0] == "agreement"
    assert {"organisation", "picture_sources", "communication_plan", "action_plans"} <= set(subjects)


def test_the_tenth_line_stands_after_the_ninth(world: World) -> None:
    for number in range(4):
        world.activity(f"ACT-{number}", under="SUB", title=f"aktivitet {number}")

    world.on("2024-05-02").tick()

    numbers = [(one.number, one.reference) for one in sheet(world).lines]
    assert numbers == [(number, f"SUB/2024-T1/{number}") for number in range(1, 12)]


def counting(world: World, number: int, period: str = "", on: str | None = None) -> None:
    with world.writing() as tx:
        outcome = report(tx, "ACT", Counting(number, period, None if on is None else day(on)))
    assert isinstance(outcome, Done), outcome


def test_production_is_counted_in_the_period_and_a_target_per_year_is_held_against_all_so_far(
    world: World,
) -> None:
    counting(world, 4, "2024-03")
    world.on("2024-09-02").tick()
    counting(world, 3, on="2024-04-10")
    counting(world, 9, "2024-T2")

    made = line(world, "production").production

    assert made is not None
    assert (made.counted, made.reported, made.held.count) == (None, 7, 7)
    assert (made.held.wanted, made.held.verdict) == (Decimal(30), "not_reached")
    second = line(world, "production", period="2024-T2").production
    assert second is not None
    assert (second.reported, second.held.count, second.held.wanted) == (9, 16, Decimal(30))


def test_a_target_that_cannot_be_counted_is_kept_as_it_was_written(world: World) -> None:
    world.amended("ACT", target="(no number)")  # Strängnäs 2019: trafikkontroller
    counting(world, 303, "2024-03")

    made = line(world, "production").production

    assert made is not None
    assert (made.reported, made.held.target, made.held.countable) == (303, "(no number)", False)
    assert (made.held.reached, made.held.verdict) == (None, "not_countable")


def test_at_least_eight_is_held_against_all_rounds_so_far_counted_or_recorded(world: World) -> None:
    world.amended("ACT", target="min 8")
    world.on("2024-05-02").tick()
    noted(world, "nattvandring", "counted=5")  # said at the meeting; nobody had counted it
    world.on("2024-09-02").tick()
    counting(world, 4, "2024-T2")

    made = line(world, "production", period="2024-T2").production

    assert made is not None
    assert (made.reported, made.held.count, made.held.over, made.held.verdict) == (4, 9, "so_far", "reached")


def test_of_rounds_of_several_rhythms_the_longest_goes_before_those_within_it(world: World) -> None:
    another(world, "TWO", "monthly", "per_tertial")
    world.activity("WALKS", under="TWO", target="min 8", title="Vandringar")
    world.on("2024-06-02").tick()
    for period, counted in (("2024-03", 3), ("2024-04", 5)):  # the tertial ends with April
        noted(world, "vandringar", f"counted={counted}", reference="TWO", period=period)

    made = line(world, "production", "TWO", "2024-05").production

    assert made is not None
    assert made.held.count == 8


def test_the_sheet_and_the_list_of_activities_say_one_figure_and_so_does_the_note_before_it_is_done(
    world: World,
) -> None:
    world.amended("ACT", target="min 10")
    counting(world, 1, "2024-T1")
    world.on("2024-05-02").tick()
    noted(world, "nattvandring", "counted=4")  # at the meeting it was four, of which one had been told before
    world.on("2024-09-02").tick()
    counting(world, 2, "2024-T2")
    noted(world, "nattvandring", "counted=2", period="2024-T2")

    made = line(world, "production", period="2024-T2").production
    with world.reading() as connection:
        [activity] = [
            one for one in activities(connection, rulebook(), world.today) if one.reference == "ACT"
        ]
    would_be = world.done("ACT", "done", preview=True)

    assert made is not None
    assert (made.held.count, activity.counted, activity.held.count) == (6, 6, 6)
    [note] = [one for one in would_be.notes if one.code == "its_target_was_reached"]
    assert note.facts["counted"] == 6
    noted(world, "nattvandring", "counted=6", period="2024-T2")
    reached = world.done("ACT", "done", preview=True)
    assert "its_target_was_reached" not in {one.code for one in reached.notes}


def test_what_percentage_holds_now_is_what_the_last_round_recorded(world: World) -> None:
    world.amended("ACT", target="högst 6 %")
    counting(world, 9, "2024-03")
    world.on("2024-05-02").tick()
    noted(world, "nattvandring", "counted=5")
    world.on("2024-09-02").tick()

    made = line(world, "production", period="2024-T2").production

    assert made is not None
    assert (made.held.count, made.held.verdict) == (5, "within")


@pytest.mark.parametrize(
    ("pairs", "verdict", "reasons"),
    [
        (("comparisons=",), "unknown", ("not_counts", "no_control", "no_intervention")),
        (("comparisons+=Lunden | 80",), "unknown", ("not_counts", "no_control_figures", "no_intervention")),
        (("comparisons+=Lunden | 80 | 90",), "unknown", ("not_counts", "no_intervention")),
        (("comparisons+=Lunden | 80 | 90", "measured_as=count"), "by_chance", ("no_intervention",)),
        (
            ("comparisons+=Lunden | 80 | 90", "baseline="),
            "unknown",
            ("no_baseline", "not_counts", "no_intervention"),
        ),
    ],
)
def test_an_effect_is_judged_by_what_its_figures_can_bear(
    world: World, pairs: Sequence[str], verdict: str, reasons: tuple[str, ...]
) -> None:
    """Göteborg 2024: how many feel safe in Kålltorp-Torpa-Björkekärr, and in the area beside it."""
    world.on("2024-05-02").tick()
    share = ("value=92", "baseline=87", "direction=higher", "measured_as=share")
    noted(
        world, "otrygga", *(one for one in share if not any(_same_field(one, pair) for pair in pairs)), *pairs
    )

    effect = line(world, "effect").effect

    assert effect is not None
    assert (effect.assessment.verdict, effect.assessment.reasons) == (verdict, reasons)
    if "no_baseline" not in reasons:
        assert (str(effect.assessment.change), effect.assessment.towards) == ("5", "wanted")


@pytest.mark.parametrize(
    ("begins", "compared_with"), [("2024-04-30", {"Lunden"}), ("2024-05-01", {"Lunden", "Nacka kommun"})]
)
def test_who_learns_together_with_a_party_is_no_comparison_from_the_day_the_programme_begins(
    world: World, begins: str, compared_with: set[str]
) -> None:
    with world.writing() as tx:
        partner = unit_row("Nacka", side="municipality")
        create_unit(tx, partner)
    pair = (world.ids[TOWN], partner.id)
    world.create("learning_pair", "PAIR", parties=pair)
    world.done("PAIR", "accept", acts=[act("accepted", unit, world.today) for unit in pair])
    world.on(begins).done("PAIR", "begin_programme", reason="övning")
    world.on("2024-05-02").tick()
    compared = "comparisons+=Nacka kommun | 34 | 33; Lunden | 30 | 30"
    noted(world, "otrygga", "value=30", "measured_as=count", compared)

    effect = line(world, "effect").effect

    assert effect is not None
    assert ("learning_partner" in effect.assessment.reasons) == (compared_with == {"Lunden"})
    assert effect.assessment.measured is not None
    assert len(effect.assessment.measured.against) == (2 if len(compared_with) == 2 else 0)


@pytest.mark.parametrize(("ends", "counts"), [("end_pair", False), ("withdraw", False), ("struck", True)])
def test_what_was_learnt_stays_learnt_but_a_programme_that_never_began_says_nothing(
    world: World, ends: str, *, counts: bool
) -> None:
    """The sheet, the meeting and the gaps say the same, also where the partner is a municipality's board."""
    with world.writing() as tx:
        partner = unit_row("Kommunstyrelsen", side="municipality")
        partner.area_code = "1480"
        create_unit(tx, partner)
    pair = (partner.id, world.ids[TOWN])
    world.create("learning_pair", "PAIR", parties=pair)
    world.done("PAIR", "accept", acts=[act("accepted", unit, world.today) for unit in pair])
    began = world.done("PAIR", "begin_programme", reason="övning")
    if ends == "struck":
        assert isinstance(world.correct("PAIR", seq=began.step.seq), Done)
    else:
        world.done("PAIR", ends, reason="övning")
    written_whole(world)
    noted(world, "otrygga", "comparisons=")
    noted(world, "otrygga", "comparisons+=Göteborgs stad | 34 | 33", "measured_as=count")
    ended = end(world, no_measures=True)
    assert isinstance(ended, Done)

    effect = line(world, "effect").effect
    with world.reading() as connection:
        found = gaps(connection, rulebook(), today=world.today, reference="SUB")

    assert effect is not None
    assert found is not None
    assert effect.assessment.left_out == (() if counts else ("Göteborgs stad",))
    assert {one.facts["verdict"] for one in found.chain if one.part == "effect"} == {
        effect.assessment.verdict
    }
    weak = [one.facts.get("learning") for one in found.gaps if one.kind == "effect_is_weak"]
    told = [one.facts["learning"] for one in ended.notes if one.code == "effects_have_a_control_area"]
    assert weak == told == ([] if counts else [("Göteborgs stad",)])


def _same_field(one: str, other: str) -> bool:
    return one.partition("=")[0] == other.partition("=")[0].rstrip("+")


def test_what_was_done_of_a_plan_in_the_period_is_its_intervention(world: World) -> None:
    world.on("2024-05-02").tick()
    noted(world, "otrygga", "value=30", "measured_as=count", "comparisons=Norrby | 34 | 33")
    before = line(world, "effect").effect
    noted(world, "nattvandring", "counted=12")
    after = line(world, "effect").effect

    assert before is not None
    assert after is not None
    assert (
        "no_intervention" in before.assessment.reasons,
        "no_intervention" in after.assessment.reasons,
    ) == (
        True,
        False,
    )


def test_the_sheet_says_what_each_party_has_bound_itself_to_and_what_was_found_of_it(world: World) -> None:
    world.on("2024-05-02").tick()
    noted(world, "1", f"commitments_kept={POLICE} | partly | vakanser")

    whole = sheet(world)

    promised = {(one.party, one.commitment, one.responsible, one.under) for one in whole.commitments}
    assert (TOWN, "samordnare 25 %", "", "SUB") in promised
    assert (POLICE, "går ut varje fredag", "gruppchef", PLAN) in promised
    kept = [(one.party, one.kept, one.remark) for each_line in whole.lines for one in each_line.kept]
    assert kept == [(POLICE, "partly", "vakanser")]


def test_the_sheet_of_a_round_that_is_concluded_shows_the_plans_that_it_was_about(recorded: World) -> None:
    end(recorded, no_measures=True)
    recorded.done(PLAN, "withdraw", reason="området är lugnt")

    assert PLAN in {one.under for one in sheet(recorded).commitments}
    assert PLAN not in {one.under for one in sheet(recorded, period="2024-T2").commitments}


def test_the_sheet_of_a_concluded_round_shows_the_plan_also_where_only_its_activities_were_counted(
    world: World,
) -> None:
    world.on("2024-04-01").running("sub_agreement", "OTHER", under="MAIN", areas=("1480",))
    fill_in(world, "OTHER/PLAN-1", "action_plan")
    world.activity("OTHER/ACT", under="OTHER/PLAN-1")
    counted = tuple(item for item in items("per_tertial") if item["aspect"] == "production")
    others = tuple(item for item in items("yearly") if item["aspect"] != "production")
    fill_in(world, "OTHER/FOLLOWUP", "follow_up_plan", items=(*counted, *others))
    world.on("2024-05-02").tick()
    world.done("OTHER/2024-T1", "skip", reason="inget möte")

    assert "OTHER/PLAN-1" in {one.under for one in sheet(world, "OTHER").commitments}


def test_the_sheet_says_what_is_left_before_it_can_be_concluded(world: World) -> None:
    world.on("2024-05-02").tick()

    left = sheet(world)

    assert [one.code for one in left.lacks] == [
        "every_line_is_written",
        "commitments_were_examined",
        "effects_can_be_assessed",
        "effects_say_extent_and_character",
    ]
    assert [one.code for one in left.notes] == ["effects_have_a_control_area", "tells_all_four_sides"]
    assert sheet(written_whole(world)).lacks == ()


def test_what_has_come_to_an_open_sheet_since_is_told(world: World) -> None:
    world.on("2024-05-02").tick()
    world.activity("LATE", under="SUB", title="Trygghetsvandring")

    assert sheet(world).not_laid_out == 1
    world.done("SUB/2024-T1", "lay_out")
    assert sheet(world).not_laid_out == 0
    assert [one.title for one in sheet(world).of("production")] == ["Nattvandring", "Trygghetsvandring"]


def test_an_activity_that_has_moved_away_is_still_shown_where_it_was_followed_up(world: World) -> None:
    world.on("2024-05-02").tick()
    world.running("sub_agreement", "TWO", under="MAIN", areas=("1480",))
    world.amended("ACT", parent_id=world.id_of("TWO"))

    assert line(world, "production").about == "ACT"


# ---- recording ----


def test_a_line_is_recorded_piece_by_piece(world: World) -> None:
    world.on("2024-05-02").tick()

    noted(world, "otrygga", "value=30")
    noted(world, str(line(world, "effect").reference), "extent=fell")

    effect = line(world, "effect").effect
    assert effect is not None
    assert (effect.baseline, effect.value, effect.extent) == ("34", "30", "fell")
    assert line(world, "effect").state == "recorded"


def test_what_was_counted_is_taken_from_the_activity_when_nobody_says_it(world: World) -> None:
    counting(world, 4, "2024-03")
    world.on("2024-05-02").tick()

    noted(world, "nattvandring", "finding=mest på fredagar")

    assert world.values(str(line(world, "production").reference))["counted"] == 4


def test_what_is_said_goes_before_what_was_counted_and_is_not_overwritten(world: World) -> None:
    counting(world, 4, "2024-03")
    world.on("2024-05-02").tick()

    noted(world, "nattvandring", "counted=6")
    noted(world, "nattvandring", "finding=två pass glömdes")

    made = line(world, "production").production
    assert made is not None
    assert (made.counted, made.reported) == (6, 4)


def test_a_count_alone_records_its_line_and_nothing_at_all_records_nothing(world: World) -> None:
    world.on("2024-05-02").tick()
    with pytest.raises(NothingSaid):
        note(world, "nattvandring")
    with pytest.raises(NothingSaid):
        note(world, "1")

    counting(world, 0, "2024-T1")
    noted(world, "nattvandring")

    assert world.values(str(line(world, "production").reference))["counted"] == 0


def test_recording_the_same_twice_is_recording_it_once(world: World) -> None:
    world.on("2024-05-02").tick()
    kept = f"commitments_kept+={POLICE} | yes"
    noted(world, "1", "finding=mötena hålls")
    noted(world, "1", kept)
    noted(world, "2", "finding=annat")
    before = world.snapshot()

    again = [note(world, "1", "finding=mötena hålls"), note(world, "1", kept), note(world, "1")]

    assert all(isinstance(one.outcome, AlreadyDone) for one in again)
    assert world.snapshot() == before


def test_parties_that_meet_before_the_period_is_over_lay_the_sheet_out_by_recording(world: World) -> None:
    world.on("2024-04-22")

    answer = note(world, "1", "finding=mötena hålls")

    assert isinstance(answer.outcome, Done)
    assert answer.outcome.before == ()
    assert [step.trigger for step in answer.laid_out][:2] == ["lay_out", "create"]
    assert (world.state("SUB/2024-T1"), world.state("SUB/2024-T1/1")) == ("open", "recorded")
    assert note(world, "2", "finding=annat").laid_out == ()


def test_a_sheet_whose_day_has_come_is_laid_out_on_that_day_by_itself(world: World) -> None:
    world.on("2024-05-10")

    answer = note(world, "1", "finding=mötena hålls")

    assert isinstance(answer.outcome, Done)
    assert answer.laid_out == ()
    assert [(step.trigger, step.on) for step in answer.outcome.before][:1] == [("lay_out", day("2024-05-01"))]
    assert world.steps_of("SUB/2024-T1")[-1] == ("lay_out", "2024-05-01")


def test_of_a_period_that_has_not_begun_there_is_nothing_to_record(world: World) -> None:
    before = world.snapshot()

    answer = note(world, "1", "finding=x", period="2024-T2")

    assert codes(answer.outcome) == ["period_has_not_begun"]
    assert world.snapshot() == before


def test_what_goes_wrong_leaves_the_sheet_as_it_was(world: World) -> None:
    world.on("2024-04-22")
    before = world.snapshot()

    for pairs, wrong in (
        (("findings=x",), UnknownRecord),
        (("extent=lite",), UnknownCode),
        ((f"commitments_kept={TOWN} | yes | c | d | e",), WrongRow),
        (("value=mycket",), InvalidValue),
    ):
        with pytest.raises(wrong):
            note(world, "1", *pairs)
    assert codes(note(world, "1", "subject=organisation").outcome) == ["step_does_not_carry"]
    assert codes(note(world, "1", "finding=x", on="2024-04-23").outcome) == ["day_has_not_come"]
    assert isinstance(note(world, "1", "finding=x", preview=True).outcome, Done)

    assert world.snapshot() == before


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9", ("1", "2")),
        ("0", ("1", "2")),
        ("", ("1", "2")),
        ("nattvandrng", ("5 Nattvandring",)),
    ],
)
def test_a_line_that_is_not_on_the_sheet_names_those_that_are(
    world: World, written: str, meant: tuple[str, ...]
) -> None:
    world.on("2024-05-02").tick()

    with pytest.raises(UnknownRecord) as refused:
        note(world, written, "finding=x")

    assert listed_in(refused, "nearest")[: len(meant)] == meant


def test_a_part_of_two_titles_is_not_enough_but_a_whole_title_is(world: World) -> None:
    world.activity("ACT-2", under="SUB", title="Nattvandring vid stationen")
    world.on("2024-05-02").tick()

    with pytest.raises(UnknownRecord) as refused:
        note(world, "vandring", "finding=x")
    assert len(listed_in(refused, "nearest")) == 2

    assert world.values(noted(world, "nattvandring", "finding=x").step.reference)["title"] == "Nattvandring"


def test_a_line_without_a_title_is_called_by_what_it_is_about(world: World) -> None:
    world.on("2024-05-02").tick()

    assert noted(world, "agreement", "finding=x").step.reference == "SUB/2024-T1/1"


# ---- concluding ----


def test_what_is_left_of_an_agreement_that_has_ended_is_closed_at_once(world: World) -> None:
    def closing(reference: str, *, preview: bool = False) -> tuple[Outcome, ...]:
        with world.writing() as tx:
            return close(tx, reference, on=world.today, reason="ingen mötesdag", preview=preview).outcomes

    world.on("2024-05-10").tick()
    assert [codes(one) for one in closing("SUB")] == [["agreement_has_not_ended"]]
    world.on("2026-03-10")
    before = world.snapshot()
    shown = [one.step.reference for one in closing("SUB", preview=True) if isinstance(one, Done)]
    assert world.snapshot() == before

    closed = [one.step.reference for one in closing("SUB") if isinstance(one, Done)]

    assert closed == shown
    assert closed[:2] == ["SUB/2024-T1", "SUB/2024-T2"]
    assert {world.state(one) for one in closed} == {"skipped"}
    assert closing("SUB") == ()
    assert [codes(one) for one in closing("MAIN")] == [["agreement_has_not_ended"]]


def test_a_round_is_concluded_by_every_party_at_once_with_its_dissent(recorded: World) -> None:

    outcome = end(
        recorded, no_measures=True, conclusions="det går åt rätt håll", dissents=(f"{POLICE}: för tidigt",)
    )

    assert isinstance(outcome, Done)
    assert recorded.state("SUB/2024-T1") == "concluded"
    assert set(recorded.states("SUB/2024-T1").values()) == {"concluded"}
    whole = sheet(recorded)
    assert {(one.party, one.on, one.dissent) for one in whole.voices} == {
        (TOWN, "2024-05-16", ""),
        (POLICE, "2024-05-16", "för tidigt"),
    }
    assert (whole.meeting, whole.conclusions, whole.no_measures) == (MEETING, "det går åt rätt håll", True)
    assert recorded.steps_of("SUB/2024-T1")[-1] == ("conclude", "2024-05-16")


def test_a_measure_becomes_an_activity_and_what_was_found_a_source_of_the_next_picture(
    recorded: World,
) -> None:

    end(recorded, measures=("Fler vuxna ute | fritidschefen | 2024-10-31", "Ny belysning | gatuchefen"))

    whole = sheet(recorded)
    assert [row["measure"] for row in whole.improvements] == ["Fler vuxna ute", "Ny belysning"]
    assert [recorded.values(one)["title"] for one in whole.activities] == ["Fler vuxna ute", "Ny belysning"]
    sources: Any = recorded.values("MAIN/PICTURE")["sources"]
    assert "SUB/2024-T1" in {row.get("title") for row in sources}


def test_a_refusal_names_everything_that_is_missing_and_nothing_is_written(world: World) -> None:
    world.on("2024-05-20").tick()
    before = world.snapshot()

    outcome = end(world, meeting="")

    assert codes(outcome) == [
        "names_the_meeting",
        "every_line_is_written",
        "commitments_were_examined",
        "effects_can_be_assessed",
        "effects_say_extent_and_character",
        "says_what_is_to_be_improved",
        "effects_have_a_control_area",
        "tells_all_four_sides",
    ]
    bound = (f"{TOWN}: går ut varje fredag", f"{POLICE}: går ut varje fredag")
    assert facts(outcome, "commitments_were_examined")["commitments"] == bound
    assert world.snapshot() == before


def test_what_the_handbook_asks_passes_with_a_reason_but_the_meeting_does_not(world: World) -> None:
    world.on("2024-05-20").tick()

    refused = end(world, meeting=" ", no_measures=True, reason="sjukdom")
    done = end(world, no_measures=True, reason="sjukdom")

    assert isinstance(refused, Refused)
    assert [one.code for one in refused.unmet if one.level == "must"] == ["names_the_meeting"]
    assert isinstance(done, Done)
    assert len(done.passed_with_reason) == 4
    assert set(world.states("SUB/2024-T1").values()) == {"skipped"}


def test_a_round_ends_in_measures_or_in_none_never_in_both(recorded: World) -> None:

    both = end(recorded, no_measures=True, measures=("Fler vuxna ute",))
    neither = end(recorded)

    assert codes(both) == codes(neither) == ["says_what_is_to_be_improved", "tells_all_four_sides"]


def test_concluding_twice_is_concluding_once_whichever_day_it_is_typed(recorded: World) -> None:
    said: dict[str, Any] = {"measures": ("Fler vuxna ute",), "dissents": (f"{POLICE}: för tidigt",)}
    end(recorded, **said)
    before = recorded.snapshot()

    again = [end(recorded.on(when), **said) for when in ("2024-05-20", "2024-06-03")]

    assert all(isinstance(one, AlreadyDone) for one in again)
    assert isinstance(end(recorded, measures=("Fler vuxna ute",)), AlreadyDone)
    assert recorded.snapshot() == before


def test_a_meeting_without_a_day_in_its_name_needs_its_day_and_is_recognised_later(recorded: World) -> None:
    said: dict[str, Any] = {"meeting": "Styrgruppen i maj", "no_measures": True}
    with pytest.raises(DayNotSaid):
        end(recorded, **said)

    assert isinstance(end(recorded, on=day("2024-05-20"), **said), Done)

    assert recorded.steps_of("SUB/2024-T1")[-1] == ("conclude", "2024-05-20")
    assert isinstance(end(recorded.on("2024-06-03"), **said), AlreadyDone)


def test_a_dissent_that_comes_afterwards_is_not_swallowed(recorded: World) -> None:
    end(recorded, no_measures=True)

    assert codes(end(recorded, no_measures=True, dissents=(f"{POLICE}: för tidigt",))) == ["record_has_ended"]


def test_other_measures_than_those_that_were_concluded_are_refused(recorded: World) -> None:
    end(recorded, no_measures=True)

    assert codes(end(recorded, measures=("Fler vuxna ute",))) == ["record_has_ended"]


def test_the_acts_keep_the_meetings_day_when_something_was_written_later(world: World) -> None:
    world.on("2024-04-22")
    noted(world, "1", "finding=mötena hålls")  # laid out, and typed, six days after the meeting

    outcome = end(
        world.on("2024-04-29"), meeting="Styrgruppen 2024-04-16", no_measures=True, reason="resten i höst"
    )

    assert isinstance(outcome, Done)
    assert outcome.step.on == day("2024-04-22")
    assert {act.on_text for act in world.acts("SUB/2024-T1", "concluded")} == {"2024-04-16"}


def test_a_meeting_that_has_not_been_held_concludes_nothing(recorded: World) -> None:

    for said in ({"meeting": "Styrgruppen 2024-06-16"}, {"on": day("2024-06-16")}):
        refused = codes(end(recorded, **said, no_measures=True))
        assert refused == ["day_has_not_come", "tells_all_four_sides"]


@pytest.mark.parametrize(
    "meeting", ["2024-05-16 och 2024-05-17", "Styrgruppen 2024-02-30", "nr 12024-05-160"]
)
def test_a_name_that_says_no_one_day_leaves_the_day_to_be_said(recorded: World, meeting: str) -> None:
    before = recorded.snapshot()
    with pytest.raises(DayNotSaid):
        end(recorded, meeting=meeting, no_measures=True)
    assert recorded.snapshot() == before

    outcome = end(recorded, meeting=meeting, no_measures=True, on=day("2024-05-20"))

    assert isinstance(outcome, Done)
    assert outcome.step.on == day("2024-05-20")


def test_parties_that_meet_early_may_conclude_without_having_recorded_anything(world: World) -> None:
    world.on("2024-04-22")

    outcome = end(
        world, meeting="Styrgruppen", on=day("2024-04-22"), no_measures=True, reason="avtalet sägs upp"
    )

    assert isinstance(outcome, Done)
    assert world.state("SUB/2024-T1") == "concluded"


def test_a_preview_shows_what_would_follow_and_writes_nothing(recorded: World) -> None:
    before = recorded.snapshot()

    outcome = end(recorded, measures=("Fler vuxna ute",), preview=True)

    assert isinstance(outcome, Done)
    assert outcome.preview
    assert "activity" in {step.machine for step in outcome.after}
    assert recorded.snapshot() == before


@pytest.mark.parametrize(
    ("dissents", "wrong"),
    [
        (("för tidigt",), InvalidValue),
        ((f"{POLICE}:",), InvalidValue),
        ((f"{POLICE}: nej", f"{POLICE}: jo"), InvalidValue),
        ((f"{HOUSING}: nej",), UnknownRecord),
        (("Ingen alls: nej",), UnknownRecord),
    ],
)
def test_a_dissent_is_one_partys_and_says_something(
    recorded: World, dissents: tuple[str, ...], wrong: type[Exception]
) -> None:

    with pytest.raises(wrong):
        end(recorded, no_measures=True, dissents=dissents)


def test_a_dissent_is_kept_as_the_partys_own_words(recorded: World) -> None:

    end(recorded, no_measures=True, dissents=("lokalpolis: det beror på: vädret",))

    remarks = {act.unit_id: act.remark for act in recorded.acts("SUB/2024-T1", "concluded")}
    assert remarks[recorded.ids[POLICE]] == "det beror på: vädret"


def test_a_concluded_round_is_not_recorded_any_more(recorded: World) -> None:
    end(recorded, no_measures=True)

    assert codes(note(recorded, "1", "finding=annat").outcome) == ["record_has_ended"]


def test_what_was_done_is_still_known_of_a_plan_that_went_on_under_the_next_agreement(world: World) -> None:
    counting(world, 9, "2024-03")
    written_whole(world)
    noted(world, "otrygga", "measured_as=count")
    assert isinstance(end(world, no_measures=True), Done)
    before = line(world, "effect").effect

    world.running("sub_agreement", "SUB-2", under="MAIN", areas=(BORAS,), predecessor_id=world.id_of("SUB"))
    after = sheet(world, "SUB/2024-T1", None).of("effect")[0].effect

    assert before is not None
    assert "no_intervention" not in before.assessment.reasons
    assert after == before


def test_a_mail_calls_a_round_as_everything_else_does(recorded: World) -> None:
    about = Notice(
        subject_id=recorded.id_of("SUB/2024-T1"),
        rule="round_to_be_concluded",
        due_on=day("2024-05-30"),
        tier="P14D",
        subject="record",
        code="round_to_be_concluded",
        falls_on=day("2024-05-16"),
        made_on=day("2024-05-16"),
        mail_on=day("2024-05-16"),
        status="owed",
    )

    with recorded.reading() as connection:
        _, said = about_what(connection, rulebook(), about)
        [there] = snapshots(connection, rulebook(), table(Record).c.reference == "SUB/2024-T1")

    assert said["title"] == there.title == "2024-T1"
