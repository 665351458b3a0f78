"""`result`: what a year came to, beyond the budget: economy, delivered, perceived, problem; never blank."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import insert

from lifecycle.fields import Dated
from lifecycle.languages import LANGUAGES
from lifecycle.records import Area
from lifecycle.table import table
from tests.engine.plain import rows, term
from tests.engine.world import BORAS, POLICE, TOWN, World
from tests.stories.conftest import Databases, lived_once
from tests.stories.test_rounds import PLAN, end, followed_up, never_committed, noted, written_whole
from words.document import Line, Listing
from words.result import result_document, result_value
from words.texts import texts_in
from workflows.agreements.drafting import revise
from workflows.follow_up.result import NoResult, Result, read_result
from workflows.lookup.then import as_it_was

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workflows.follow_up.result import OfPriority

INDICATORS = rows(
    "indicators",
    "otrygga kvällstid, procent | lower | 34 | 2023 | Norrby | enkät | share | perceived",
    "anmälda rån | lower | 50 | 2023 | | Brå | count | problem",
)
FUNDING = rows(
    "funding", "within_budget | 150000 | 2024", "grant | 50000 | 2024-T1", "not_decided | 30000 | 2024"
)


@pytest.fixture(scope="module")
def founded(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, funded)


@pytest.fixture
def world(founded: World) -> Iterator[World]:
    """A sub-agreement with a plan that has a frame, an activity, two indicators; its first round is open."""
    yield from never_committed(founded)


def funded(world: World, *, areas: tuple[str, ...] = (BORAS,)) -> World:
    followed_up(world, areas=areas)
    said: dict[str, Any] = {"indicators": INDICATORS, "funding": FUNDING, "budget_goals": ("trygga unga",)}
    world.amended(PLAN, **said, budget_assignments=("fler vuxna ute",), reason="budgeten är antagen")
    world.on("2024-05-02").tick()
    return world


def read(world: World, reference: str = "SUB", year: int = 2024) -> Result:
    with world.reading() as connection:
        return read_result(connection, world.request().rulebook, reference, year, world.today)


def only(found: Result) -> OfPriority:
    [one] = found.priorities
    return one


def told(found: Result, lang: str = "sv") -> str:
    texts = texts_in("sv" if lang == "sv" else "en", strict=True)
    return " ".join(one.text for one in result_document(texts, found) if isinstance(one, Line))


def cells(found: Result) -> list[dict[str, str]]:
    """The four columns, as a person reads them."""
    texts = texts_in("sv", strict=True)
    [listing] = [one for one in result_document(texts, found) if isinstance(one, Listing)]
    return [
        {column.key: column.show(texts, row) for column in listing.columns if column.show is not None}
        for row in listing.rows
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_nobody_has_reported_says_so_on_every_side(world: World, lang: str) -> None:
    found = read(world)

    assert only(found).untold == ("economy", "delivered", "perceived", "problem")
    not_told = {"sv": "inte redovisat", "en": "not reported"}[lang]
    for side in {
        "sv": ("Hur de berörda uppfattar det", "Problemet", "Levererat: Nattvandring"),
        "en": ("How those served perceive it", "The problem", "Delivered: Nattvandring"),
    }[lang]:
        assert f"{side}: {not_told}." in told(found, lang)


def test_the_four_sides_stand_beside_each_other_and_perceived_is_not_the_problem(world: World) -> None:
    noted(world, "Nattvandring", "counted=12", "spent=60 tkr")
    noted(world, "otrygga", "value=30")
    noted(world, "rån", "value=30")

    [row] = cells(read(world))

    assert row == {
        "priority": "ungdomar",
        "economy": "ram 200\N{NO-BREAK SPACE}000 kr, utfall 60\N{NO-BREAK SPACE}000 kr",
        "delivered": "1 av 1 aktiviteter redovisade, 0 av 1 måltal nådda",
        "perceived": "otrygga kvällstid, procent 34 före, 30 efter, förändring -4: åt önskat håll",
        "problem": (
            "anmälda rån 50 före, 30 efter, förändring -20 (-40,0 %): åt önskat håll, "
            "går inte att bedöma (jämförelseområde saknas)"
        ),
    }
    assert only(read(world)).untold == ()


def test_what_was_done_in_another_part_of_the_year_is_not_said_to_be_undone(world: World) -> None:
    noted(world, "rån", "value=30")
    assert "ingenting i planen är antecknat som gjort" in told(read(world))

    noted(world, "Nattvandring", "counted=12")

    assert "ingenting i planen" not in told(read(world))


def test_the_council_reads_what_speaks_against_a_verdict_too(world: World) -> None:
    noted(world, "rån", "value=5", "comparisons+=Göta | 50 | 60")

    assert "färre än väntat (ingenting i planen är antecknat som gjort i perioden)" in told(read(world))


def test_a_result_without_a_survey_says_that_nobody_was_asked(world: World) -> None:
    noted(world, "Nattvandring", "counted=12", "spent=60000")
    noted(world, "rån", "value=30")

    found = read(world)

    assert only(found).untold == ("perceived",)
    assert "Hur de berörda uppfattar det: inte redovisat." in told(found)


def test_the_frame_stands_beside_the_outcome_period_by_period(world: World) -> None:
    noted(world, "Nattvandring", "spent=60000")
    noted(world, "otrygga", "spent=5000")

    economy = only(read(world)).economy

    assert (economy.frame, economy.outcome, economy.undecided) == (
        Decimal(200_000),
        Decimal(65_000),
        Decimal(30_000),
    )
    assert [(one.period, one.frame, one.outcome) for one in economy.periods] == [
        ("2024-T1", Decimal(50_000), Decimal(65_000))
    ]
    assert only(read(world, year=2025)).economy.frame is None


def test_a_plan_that_is_revised_in_the_year_has_its_frame_and_its_commitments_once(world: World) -> None:
    noted(world, "Nattvandring", "spent=60000")
    noted(world, "rån", "value=30")
    noted(world, "1", f"commitments_kept={TOWN} | yes; {POLICE} | partly")
    before = only(read(world))

    world.on("2024-06-03")
    with world.writing() as tx:
        revise(tx, PLAN, on=world.today)
    world.decided(f"{PLAN}-2", reason="tiden är inte ändrad")
    world.tick()

    assert (world.state(PLAN), world.state(f"{PLAN}-2")) == ("replaced", "in_force")
    for found in (only(read(world)), only(read(world, f"{PLAN}-2"))):
        assert (found.economy, found.delivered) == (before.economy, before.delivered)
        assert (found.promised, len(found.problem)) == (before.promised, 1)


def test_money_and_judgements_of_no_priority_that_there_is_are_told_apart_and_not_lost(world: World) -> None:
    noted(world, "Nattvandring", "spent=60000")
    noted(world, "1", "spent=7000")
    world.amended("SUB/2024-T1", judgements=rows("judgements", "ungdommar | bra år"))

    found = read(world)

    assert [(one.priority, one.economy.outcome) for one in found.priorities] == [
        ("ungdomar", Decimal(60_000)),
        ("", Decimal(7_000)),
    ]
    assert "Omdöme: ungdommar: bra år." in told(found)


def test_what_was_done_and_spent_on_it_stays_where_it_was_when_an_activity_is_called_off(
    world: World,
) -> None:
    noted(world, "Nattvandring", "counted=12", "spent=60000")
    before = only(read(world))

    world.done("ACT", "cancel", reason="pengarna är slut")

    after = only(read(world))
    assert world.state("ACT") == "cancelled"
    assert (after.economy, after.untold) == (before.economy, before.untold)
    assert "Nattvandring: hittills 12 av 30" in told(read(world))


def test_what_was_done_under_a_plan_that_nobody_has_decided_is_told_apart(world: World) -> None:
    world.create("action_plan", "DRAFT", parent_id=world.id_of("SUB"), priority="trafik")
    for title, counts in (("Kontroller", rows("counts", "21 | 2024-T1")), ("Skyltar", ())):
        world.activity(title, under="DRAFT", title=title, target="minst 20", counts=counts)

    found = read(world)

    assert [one.priority for one in found.priorities] == ["ungdomar", ""]
    assert [one.title for one in found.priorities[1].delivered.activities] == ["Kontroller"]
    assert "Kontroller: hittills 21 av 20, nått" in told(found)


def test_what_is_decided_for_the_whole_time_of_a_plan_is_no_years_frame(world: World) -> None:
    world.amended(PLAN, funding=rows("funding", "within_budget | 90000"), reason="rättat")
    assert only(read(world)).economy.frame is None

    world.amended(PLAN, ends_on=Dated.on(date(2024, 12, 31)), reason="ett år")
    assert only(read(world)).economy.frame == Decimal(90_000)


def test_a_row_of_a_frame_that_is_not_counted_says_so_and_what_would_be_right(world: World) -> None:
    said = (
        "within_budget | 90000 | år 2024",
        "grant | 5000 | hösten 2024",
        "grant | 4000 | 2024--2025",
        "grant | 3000 | 2025",
        "own_allocation | 2000",
    )
    world.amended(PLAN, funding=rows("funding", *said), reason="rättat")

    found = read(world)

    assert only(found).economy.frame == Decimal(90_000)
    assert [(one.row["amount"], one.reason) for one in only(found).economy.not_counted] == [
        ("5000", "words"),
        ("4000", "years"),
        ("2000", "years"),
    ]
    assert "Det går inte att läsa av ”hösten 2024” vilka dagar som menas. Skriv 2024, 2024-H2" in told(found)
    world.amended(PLAN, ends_on=None, reason="rättat")
    assert [one.reason for one in only(read(world)).economy.not_counted] == ["words", "years", "time"]


def test_a_plan_that_nobody_has_decided_says_so_and_asks_for_no_decision(world: World) -> None:
    said: dict[str, Any] = {"priority": "ungdomar", "funding": rows("funding", "grant | 5000 | 2024")}
    world.create("action_plan", "DRAFT", parent_id=world.id_of("SUB"), **said)

    for is_said in ("är inte beslutad eller överenskommen (utkast)", "gäller inte (avbruten)"):
        found = read(world, "DRAFT")
        assert (only(found).economy.frame, found.state) == (Decimal(5_000), world.state("DRAFT"))
        assert f"DRAFT {is_said}" in told(found)
        assert "Förslag till beslut" not in told(found)
        if found.is_draft:
            world.done("DRAFT", "withdraw", reason="behövs inte")
    assert "Förslag till beslut" in told(read(world, PLAN))


def test_the_result_of_another_day_is_told_as_it_was_and_as_it_was_known(world: World) -> None:
    world.on("2024-05-20")
    noted(world, "Nattvandring", "spent=60000")
    world.on("2024-05-21").amended(PLAN, funding=rows("funding", "grant | 7000 | 2024"), reason="nytt")
    rules = world.request().rulebook

    def then(**when: date) -> tuple[Decimal | None, Decimal | None]:
        with world.reading() as connection, as_it_was(connection, rules, "SUB", **when) as there:
            assert there is not None
            economy = only(read_result(*there, 2024, next(iter(when.values())))).economy
        return economy.frame, economy.outcome

    assert then(as_of=date(2024, 5, 20)) == (Decimal(200_000), Decimal(60_000))
    assert then(known_on=date(2024, 5, 19)) == (Decimal(200_000), None)
    assert then(as_of=date(2024, 5, 21)) == (Decimal(7_000), Decimal(60_000))


def test_the_result_is_discussed_against_what_was_wanted_and_promised(world: World) -> None:
    noted(world, "1", f"commitments_kept={TOWN} | yes; {POLICE} | partly")
    world.amended(
        "SUB/2024-T1", judgements=rows("judgements", "Ungdomar | räcker inte | needs", "ungdomar | bra år")
    )

    found = told(read(world))

    assert "Mot behoven: inte redovisat. Omdöme: räcker inte." in found
    assert "Åtaganden: hållna 1, delvis hållna 1, inte hållna 0, inte granskade 0." in found
    assert (
        f"Mot det som utlovats: {TOWN}: går ut varje fredag; {POLICE}: går ut varje fredag. Omdöme:" in found
    )
    assert "Mot budgetens mål och uppdrag: trygga unga; fler vuxna ute. Omdöme: inte redovisat." in found
    assert "Omdöme: bra år." in found
    assert "Underlag: SUB/2024-T1 (pågår)." in found


PLEDGED = (
    ("nya områden med Grannsamverkan", "min 8", 20, "hittills 20 av 8, nått"),
    ("nya områden för Båtsamverkan", "2", 3, "hittills 3 av 2, nått"),
    ("trygghetsvandringar", "min 4", 4, "hittills 4 av 4, nått"),
    ("trafikkontroller", "", 303, "303"),
)
"""Strängnäs' report on its pledge of 2019 (strangnas.se, 2020-01-28): activity, target, outcome."""


def test_a_pledge_that_no_round_is_about_is_told_by_what_was_counted(world: World) -> None:
    world.pledge("PLEDGE", priorities=("trygghet",))
    for number, (title, target, counted, _) in enumerate(PLEDGED):
        counts = rows("counts", f"{counted} | 2024-T1")
        world.activity(f"P{number}", under="PLEDGE", title=title, target=target, counts=counts)

    found = read(world, "PLEDGE")

    for title, _, _, said in PLEDGED:
        assert f"{title}: {said}" in told(found)
    assert only(found).untold == ("economy", "perceived", "problem")


def test_what_was_promised_is_told_also_when_the_pledge_is_over(world: World) -> None:
    world.register("pledge", "LULEA", title="Medborgarlöfte 2023", **term("2023-01-01", "2023-12-31"))

    assert world.state("LULEA") == "ended"
    assert only(read(world, "LULEA", 2023)).promised == ("Medborgarlöfte 2023",)
    assert only(read(world, "LULEA", 2024)).promised == ()


LULEA = (
    ("trygghetsvandringar", "min 2", rows("counts", "2 | 2024-02"), None, "hittills 2 av 2, nått"),
    ("trafikkontroller i byarna", "min 50", (), None, "inte redovisat"),
    ("införa sociala insatsgrupper", "ja", (), "not_done", "inte genomförd"),
    ("information till ensamkommande", "ja", (), "done", "genomförd"),
)
"""Luleå's report on its pledge of 2017 (nsd.se): what was promised, how it went, and what that reads like."""


def test_what_was_done_or_not_without_being_counted_is_reported(world: World) -> None:
    world.pledge("PLEDGE")
    for number, (title, target, counts, step, _) in enumerate(LULEA):
        world.activity(f"P{number}", under="PLEDGE", title=title, target=target, counts=counts)
        if step is not None:
            world.done(f"P{number}", step, reason="metoden är skriven, grupperna inte införda")

    found = read(world, "PLEDGE")

    for title, *_, said in LULEA:
        assert f"{title}: {said}" in told(found)
    assert cells(found)[0]["delivered"] == "3 av 4 aktiviteter redovisade, 1 av 1 måltal nådda"
    delivered: Any = result_value(found)["of_each_priority"][0]["was_delivered"]  # type: ignore[index]  # a document
    assert [one["ended_as"] for one in delivered] == [None, None, "not_done", "done"]


def test_what_is_told_in_words_is_reported_as_much_as_a_figure(world: World) -> None:
    noted(world, "Nattvandring", "finding=alla boenden besökta")
    noted(world, "otrygga", "finding=positivt enligt medborgarmöten")
    noted(world, "rån", "extent=fell", "changed_character=yes")

    found = read(world)

    assert only(found).untold == ("economy",)
    assert "Levererat: Nattvandring: alla boenden besökta." in told(found)
    assert "otrygga kvällstid, procent: positivt enligt medborgarmöten." in told(found)
    assert "anmälda rån: problemet har minskat; problemet har ändrat karaktär." in told(found)
    noted(world, "rån", "value=30")
    assert "anmälda rån 50 före, 30 efter" in told(read(world))
    assert "; problemet har minskat; problemet har ändrat karaktär." in told(read(world))


def test_words_of_a_later_round_take_no_figure_of_an_earlier_one_away(world: World) -> None:
    noted(world, "Nattvandring", "counted=12")
    noted(world, "rån", "value=30")
    world.on("2024-09-02").tick()
    noted(world, "Nattvandring", "finding=fler vuxna följde med", period="2024-T2")
    noted(world, "rån", "finding=mest i centrum", period="2024-T2")

    found = told(read(world))

    assert "Nattvandring: hittills 12 av 30" in found
    assert "; fler vuxna följde med" in found
    assert "anmälda rån 50 före, 30 efter" in found
    assert "; mest i centrum." in found


def test_a_years_result_tells_nothing_of_the_plans_and_the_work_of_other_years(world: World) -> None:
    world.amended(PLAN, ends_on=Dated.on(date(2024, 12, 31)), reason="ett år")
    world.activity("LATE", under=PLAN, title="Kurs", **term("2024-10-01", "2024-12-31"))
    world.live_until("2025-01-10")
    fill: dict[str, Any] = {"priority": "ungdomar", **term("2025-01-10", "2025-12-31")}
    world.create("action_plan", "NEXT", parent_id=world.id_of("SUB"), budget_goals=("nytt mål",), **fill)
    world.decided("NEXT", reason="övning")
    world.activity("NEW", under="NEXT", title="Sommarjobb", **term("2025-06-01", "2025-08-31"))

    [before], [after] = read(world).priorities, read(world, year=2025).priorities

    assert (before.plans, after.plans) == ((PLAN,), ("NEXT",))
    assert ("nytt mål" in before.budget_goals, "nytt mål" in after.budget_goals) == (False, True)
    assert (before.delivered.unexamined, after.delivered.unexamined) == (2, 2)
    titles = [[line.title for line in one.delivered.activities] for one in (before, after)]
    assert titles == [["Nattvandring", "Kurs"], ["Sommarjobb"]]
    assert "Kurs: inställd" in told(read(world))  # with its plan, when the year was over: nobody reported it
    assert cells(read(world))[0]["delivered"] == "inte redovisat"


def test_what_did_not_hold_in_a_year_says_so_and_asks_for_no_decision(world: World) -> None:
    found = read(world, year=2030)

    assert not found.is_of_the_year
    assert "SUB gällde inte 2030" in told(found)
    assert "Förslag till beslut" not in told(found)
    assert [one.untold for one in found.priorities] == [("economy", "delivered", "perceived", "problem")]


def test_a_municipalitys_plan_without_an_agreement_has_a_result_too(world: World) -> None:
    world.picture("SEEN", under=None)
    world.prioritised("SEEN")
    funding = rows("funding", "own_allocation | 80000 | 2024")
    said: dict[str, Any] = {"picture_id": world.ids["SEEN"], "decided_on": None}
    world.municipal_plan("KPLAN", **said, funding=funding, budget_goals=("tryggt",))
    world.done("KPLAN", "decide", changes={"decided_on": Dated.on(world.today)}, reason="i korthet")
    world.done(
        "KPLAN",
        "follow_up",
        changes={
            "followed_up_on": date(2024, 5, 2),
            "finding": "färre anmälda rån",
            "proof": "KS 2024/31 § 8",
            "outcomes": rows("outcomes", "2024-T1 | 75000"),
            "perceived_as": "tryggare kvällar",
            "judgements": rows("judgements", "ungdomar | planen räcker"),
        },
    )

    one = only(read(world, "KPLAN"))

    assert (one.economy.frame, one.economy.outcome) == (Decimal(80_000), Decimal(75_000))
    assert (one.finding, one.perceived_as, one.untold) == (
        "färre anmälda rån",
        "tryggare kvällar",
        ("delivered",),
    )
    assert [each.period for each in one.economy.periods] == ["2024-T1"]
    assert one.budget_goals == ("tryggt",)
    assert [judged.judgement for judged in one.judgements] == ["planen räcker"]
    assert only(read(world, "KPLAN", 2025)).untold == ("economy", "delivered", "perceived", "problem")


def test_a_plan_that_rests_on_a_picture_on_paper_has_a_result(world: World) -> None:
    noted = world.duty()
    world.municipal_plan("KPLAN", picture_id=noted, decided_on=None, funding=FUNDING)

    found = read(world, "KPLAN")

    assert [one.needs for one in found.priorities] == [()]
    assert (found.picture_sources, found.expectations) == ((), ())


def test_a_municipalitys_plan_that_is_followed_up_each_tertial_loses_no_krona(world: World) -> None:
    seen = world.picture("SEEN", under=None)
    world.municipal_plan("KPLAN", picture_id=seen, decided_on=None, funding=FUNDING)
    world.done("KPLAN", "decide", changes={"decided_on": Dated.on(world.today)}, reason="i korthet")
    spent: tuple[Any, ...] = ()
    for day_of_it, row in (("2024-05-02", "2024-T1 | 40000"), ("2024-09-02", "2024-T2 | 60000")):
        spent += rows("outcomes", row)
        said = {"followed_up_on": date.fromisoformat(day_of_it), "finding": "bra", "proof": "KS § 8"}
        world.on(day_of_it).done("KPLAN", "follow_up", changes={**said, "outcomes": spent})

    economy = only(read(world, "KPLAN")).economy

    assert (economy.frame, economy.outcome) == (Decimal(200_000), Decimal(100_000))
    assert [(one.period, one.frame, one.outcome) for one in economy.periods] == [
        ("2024-T1", Decimal(50_000), Decimal(40_000)),
        ("2024-T2", None, Decimal(60_000)),
    ]


def test_what_is_done_under_a_municipalitys_own_plan_is_delivered_whichever_version_it_was_begun_under(
    world: World,
) -> None:
    seen = world.picture("SEEN", under=None)
    said: dict[str, Any] = {"picture_id": seen, "decided_on": None, "parties": world.parties[:1]}
    world.municipal_plan("KPLAN", **said)
    world.activity("WALKS", under="KPLAN", title="Vandringar", counts=rows("counts", "21 | 2024-T1"))
    world.activity("LIGHTS", under="KPLAN", title="Belysning", target="", counts=())
    world.done("LIGHTS", "done")
    decided = {"decided_on": Dated.on(world.today)}
    world.done("KPLAN", "decide", changes=decided, reason="i korthet")
    found: dict[str, Any] = {"finding": "färre rån", "proof": "KS § 8"}
    found["outcomes"] = rows("outcomes", "2024 | 75000", "2025-T1 | 9000")
    world.done("KPLAN", "follow_up", changes={"followed_up_on": world.today, **found})
    world.municipal_plan("NEXT", predecessor_id=world.ids["KPLAN"], **said)
    world.done("NEXT", "decide", changes=decided, reason="i korthet")

    for name in ("KPLAN", "NEXT"):
        one = only(read(world, name))
        assert [line.title for line in one.delivered.activities] == ["Belysning", "Vandringar"]
        assert (one.economy.outcome, one.finding) == (Decimal(75_000), "färre rån")
        assert one.untold == ("perceived",)
    assert world.parent("WALKS") == "NEXT"


def test_the_money_of_a_municipalitys_plan_is_counted_once_however_many_problems_come_first(
    world: World,
) -> None:
    world.picture("SEEN", under=None)
    world.prioritised("SEEN")
    world.amended(
        "SEEN", problems=rows("problems", "ungdomar | | yes", "inbrott | | yes", "buller"), reason="rättat"
    )
    said: dict[str, Any] = {"picture_id": world.ids["SEEN"], "decided_on": None}
    world.municipal_plan("KPLAN", **said, funding=rows("funding", "own_allocation | 80000 | 2024"))

    found = read(world, "KPLAN")

    assert [(one.priority, one.economy.frame) for one in found.priorities] == [
        ("ungdomar", None),
        ("inbrott", None),
        ("", Decimal(80_000)),
    ]
    assert [row["priority"] for row in cells(found)] == ["ungdomar", "inbrott", "hela planen"]


def test_a_result_is_of_an_agreement_or_a_plan(world: World) -> None:
    assert [one.priority for one in read(world, PLAN).priorities] == ["ungdomar"]
    with pytest.raises(NoResult):
        read(world, "ACT")


def in_a_district(world: World) -> World:
    """What is funded is for Norrby, of which few are counted."""
    with world.writing() as tx:
        norrby = {"code": "1490/norrby", "name": "Norrby", "kind": "district", "within": BORAS}
        tx.connection.execute(insert(table(Area)).values(**norrby))
    return funded(world, areas=("1490/norrby",))


def test_a_small_count_of_a_small_area_is_not_shown(databases: Databases) -> None:
    for founded in lived_once(databases, in_a_district):
        for world in never_committed(founded):
            noted(world, "Nattvandring", "counted=3")
            noted(world, "rån", "value=4")

            found = read(world)

            assert found.figures_hidden == 2
            assert "Nattvandring: hittills färre än 5 av 30" in told(found)
            assert "anmälda rån 50 före, färre än 5 efter" in told(found)
            [delivered] = result_value(found)["of_each_priority"][0]["was_delivered"]  # type: ignore[index]  # a document
            assert delivered["count"] is None


def test_what_one_sheet_hides_is_not_told_by_the_sum_of_a_later_one(databases: Databases) -> None:
    for founded in lived_once(databases, in_a_district):
        for world in never_committed(founded):
            noted(world, "Nattvandring", "counted=12")
            world.on("2024-09-02").tick()
            noted(world, "Nattvandring", "counted=3", period="2024-T2")
            world.on("2025-01-02").tick()
            noted(world, "Nattvandring", "counted=30", period="2024-T3")

            found = read(world)

            [delivered] = only(found).delivered.activities
            assert delivered.production is not None
            assert delivered.production.held.count is None  # 45, of which two sheets show 12 and 30
            assert found.figures_hidden == 2


def test_concluding_a_round_without_all_four_sides_is_told_and_does_not_stop(world: World) -> None:
    written_whole(world)
    noted(world, "rån", "value=30")

    outcome = end(world, no_measures=True, reason="inget mer")

    [note] = [one for one in getattr(outcome, "notes", ()) if one.code == "tells_all_four_sides"]
    assert note.facts == {"result_sides": ("economy",)}
