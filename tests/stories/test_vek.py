"""`vek`: what each activity takes, as each party that carries it out answers; what lacks, and the cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from lifecycle.errors import LifecycleError
from lifecycle.fields import rows_in
from lifecycle.languages import LANGUAGES
from lifecycle.outcome import Done
from tests.engine.plain import rows, vek
from tests.engine.world import HOUSING, POLICE, TOWN, World, create_unit, day, unit_row
from tests.stories.conftest import Databases, lived_once
from tests.stories.test_rounds import PLAN, followed_up, never_committed, noted
from words.document import Line, Listing
from words.faults import sentence_of
from words.texts import texts_in
from words.vek import vek_document, vek_rows, vek_value
from workflows.agreements.drafting import draft
from workflows.agreements.steps import Why, change, mend, take_step
from workflows.lookup.field_values import NamedTwice
from workflows.lookup.then import as_it_was
from workflows.reading.vek import NoActivities, Vek, read_vek

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lifecycle.transaction import Transaction

PATROL = "PATROL"


@pytest.fixture(scope="module")
def founded(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, patrolled)


@pytest.fixture
def world(founded: World) -> Iterator[World]:
    """A plan with a joint patrol about which nobody has been asked, beside an activity that lacks nothing."""
    yield from never_committed(founded)


def patrolled(world: World) -> World:
    followed_up(world)
    unasked: dict[str, Any] = {"vek": (), "cost": None, "budget_holder": ""}
    world.activity(PATROL, under=PLAN, title="Gemensam patrullering", carried_out_by="both", **unasked)
    return world.on("2024-03-05")


def read(world: World, reference: str = PATROL) -> Vek:
    with world.reading() as connection:
        return read_vek(connection, world.request().rulebook, reference, world.today)


def read_then(world: World, *, as_of: date | None = None, known_on: date | None = None) -> Vek | None:
    rules = world.request().rulebook
    with (
        world.reading() as connection,
        as_it_was(connection, rules, PATROL, as_of=as_of, known_on=known_on) as there,
    ):
        return None if there is None else read_vek(*there, as_of or known_on or world.today)


def typed(world: World, *lines: str) -> Done:
    """Answers as a person types them: of the police, today."""
    rows = "; ".join(f"{POLICE} | {line}" for line in lines)
    with world.writing() as tx:
        outcome = take_step(tx, PATROL, "answer", [f"vek={rows}"], on=world.today)
    assert isinstance(outcome, Done), outcome
    return outcome


def lacking(found: Vek | None) -> list[tuple[str, str, str]]:
    assert found is not None
    return [(one.said.answer, one.said.lacks, str(one.said.on)) for one in found.lacking]


def told(found: Vek, lang: str = "sv") -> str:
    """Everything that is said in sentences, as running text."""
    texts = texts_in("sv" if lang == "sv" else "en", strict=True)
    said = [one.text for one in vek_document(texts, found) if isinstance(one, Line)]
    return " ".join(" ".join(said).split())


def answered(world: World, *lines: str, party: str = POLICE, **said: Any) -> None:  # noqa: ANN401 -- field values
    of_a_party = rows("vek", *(f"{world.ids[party]} | {line}" for line in lines))
    before = rows_in(world.values(PATROL)["vek"])
    world.done(PATROL, "answer", changes={"vek": (*before, *of_a_party), **said})


BY_THE_POLICE = (
    "resources | partly | två poliser saknas | gruppchef | planning",
    *(f"{question} | yes |  | gruppchef | planning" for question in ("ability", "equipment", "economy")),
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_party_of_a_joint_patrol_answers_for_itself_and_who_has_not_is_named(
    world: World, lang: str
) -> None:
    answered(world, *BY_THE_POLICE, cost="120000")

    said = told(read(world), lang)

    assert {
        "sv": f"{POLICE}: resurser delvis, två poliser saknas. {TOWN}: har inte svarat. "
        "Kostnad 120 000 kr; budgetansvarig är inte angiven.",
        "en": f"{POLICE}: resources partly, två poliser saknas. {TOWN}: has not answered. "
        "Cost 120 000 kr; no budget holder is named.",
    }[lang] in said


def test_what_lacks_stands_question_by_question_with_whoever_said_it(world: World) -> None:
    answered(world, *BY_THE_POLICE, cost="120000")

    found = read(world, "SUB")

    assert [(one.title, one.said.party, one.said.lacks, one.said.function) for one in found.lacking] == [
        ("Gemensam patrullering", POLICE, "två poliser saknas", "gruppchef")
    ]
    assert (found.answered, found.partly_answered, found.unanswered) == (1, 1, 0)
    assert (found.cost, found.not_judged) == (Decimal(240_000), 0)
    assert (found.without_budget_holder, found.cost_without_budget_holder) == (1, Decimal(120_000))
    assert (
        f"resurser: delvis: två poliser saknas ({POLICE}, Gemensam patrullering, PATROL; vid planering, "
        "enligt gruppchef)" in told(found)
    )


def test_a_secret_answer_is_the_answer_and_where_the_rest_stands(world: World) -> None:
    answered(world, "economy | no |  |  | planning | A-12/2024")

    said = told(read(world))

    assert f"{POLICE}: ekonomi nej, vad som saknas står i A-12/2024." in said
    assert f"{POLICE} har inte svarat om resurser, kompetens och förmåga, utrustning." in said


def test_what_comes_of_a_pledge_is_asked_the_same_and_raising_competence_too(world: World) -> None:
    world.pledge("PLEDGE")
    world.activity(
        "COURSE",
        under="PLEDGE",
        title="Kurs om livsstilskriminella",
        carried_out_by="police",
        vek=rows("vek", f"{world.ids[POLICE]} | ability | no | ingen har gått kursen | gruppchef"),
        long_term_goal="vi kan arbeta mot livsstilskriminella",
        shaped_with=("personalen", "andra gruppchefer"),
    )

    said = told(read(world, "PLEDGE"))

    assert f"{POLICE}: kompetens och förmåga nej, ingen har gått kursen. Kostnad" in said
    assert "Långsiktigt mål: vi kan arbeta mot livsstilskriminella." in said
    assert "Utformad med: personalen, andra gruppchefer." in said


def test_whoever_does_not_carry_it_out_is_not_asked_and_what_is_called_off_is_not_there(
    world: World,
) -> None:
    world.amend(PATROL, carried_out_by="police", vek=vek([world.ids[POLICE]]))

    assert [one.party for one in read(world).activities[0].parties] == [POLICE]
    assert "allt finns. Kostnaden är inte uppskattad." in told(read(world))

    world.done(PATROL, "cancel", reason="pengarna tog slut")
    assert [one.title for one in read(world, "SUB").activities] == ["Nattvandring"]
    with pytest.raises(NoActivities):
        read(world)


def test_where_whoever_carries_it_out_is_no_party_those_answer_whose_it_is(world: World) -> None:
    world.amend(PATROL, carried_out_by="other", vek=vek([world.ids[POLICE]]))

    assert [one.party for one in read(world).activities[0].parties] == [POLICE, TOWN]
    assert read(world).answered == 0


@pytest.mark.parametrize("who", [None, "both", "other"])
def test_of_a_learning_pair_of_other_authorities_each_is_asked(world: World, who: str | None) -> None:
    pair = [unit_row(name, side="other") for name in ("Fastighetsmäklarinspektionen", "UHR")]
    with world.writing() as tx:
        for unit in pair:
            create_unit(tx, unit)
    world.create("learning_pair", "PAIR", parties=tuple(unit.id for unit in pair))
    said = rows("vek", "party | resources | partly | små resurser | chef")
    vek = ({**said[0], "party": str(pair[0].id)},)
    world.activity("GOES-ON", under="PAIR", title="Roller", carried_out_by=who, vek=vek)

    found = read(world, "PAIR")

    assert (found.answered, found.partly_answered, found.unanswered) == (0, 1, 0)
    assert "UHR: har inte svarat." in told(found)


def test_what_was_answered_last_counts_and_a_round_asks_once_more(world: World) -> None:
    answered(world, *BY_THE_POLICE)
    answered(world, "resources | yes |  | gruppchef | start")
    assert read(world).lacking == ()

    world.done(PATROL, "start")
    world.on("2024-05-20").tick()
    noted(world, "Gemensam", f"vek={POLICE} | equipment | no | bilen är såld | gruppchef")

    [lacking] = read(world).lacking
    assert (lacking.said.question, lacking.said.lacks, lacking.said.stage) == (
        "equipment",
        "bilen är såld",
        "follow_up",
    )


def test_of_answers_the_latest_day_counts_wherever_they_were_given_and_each_day_knows_its_own(
    world: World,
) -> None:
    typed(world, "economy | partly | 20 tkr saknas | gruppchef | follow_up")
    world.on("2024-03-12")
    typed(world, "economy | no | allt saknas | gruppchef | follow_up")
    world.on("2024-05-20").tick()
    noted(world, "Gemensam", f"vek={POLICE} | economy | yes |  | gruppchef")
    world.on("2024-05-27")

    assert lacking(read(world)) == []
    for when in ("as_of", "known_on"):
        assert lacking(read_then(world, **{when: day("2024-03-08")})) == [
            ("partly", "20 tkr saknas", "2024-03-05")
        ]
        assert lacking(read_then(world, **{when: day("2024-05-19")})) == [("no", "allt saknas", "2024-03-12")]
    assert read_then(world, known_on=day("2020-01-01")) is None

    typed(world, "economy | no | pengarna är slut")
    assert lacking(read(world)) == [("no", "pengarna är slut", "2024-05-27")]


def test_of_one_day_and_stage_what_a_round_was_told_counts(world: World) -> None:
    world.on("2024-05-20").tick()
    typed(world, "economy | no | allt saknas | gruppchef | follow_up")
    noted(world, "Gemensam", f"vek={POLICE} | economy | yes |  | gruppchef")

    assert lacking(read(world)) == []


def test_an_answer_follows_its_step_to_another_day_and_keeps_its_own_when_it_is_mended(world: World) -> None:
    typed(world, "economy | no | allt saknas | gruppchef")
    world.on("2024-03-12")
    later = typed(world, "economy | yes", "equipment | no | bilen").step.seq

    world.corrected(PATROL, seq=later, on="2024-03-08")
    assert lacking(read_then(world, as_of=day("2024-03-07"))) == [("no", "allt saknas", "2024-03-05")]
    assert lacking(read_then(world, as_of=day("2024-03-08"))) == [("no", "bilen", "2024-03-08")]

    answers = (f"vek={POLICE} | economy | yes; {POLICE} | equipment | no | radion",)
    with world.writing() as tx:
        outcome = mend(tx, PATROL, answers, why=Why(reason="det var radion"))
    assert isinstance(outcome, Done), outcome
    assert lacking(read_then(world, as_of=day("2024-03-08"))) == [("no", "radion", "2024-03-08")]
    assert world.lived_again() == []


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ("economy | yes | radio saknas", "contradicts"),
        ("economy | yes | on: 2024-03-06", "day_that_has_come"),
    ],
)
def test_an_answer_that_contradicts_itself_or_lies_ahead_is_asked_back_at_every_door(
    world: World, row: str, wrong: str
) -> None:
    world.tick()
    said = f"vek={POLICE} | {row}"
    why = Why(reason="rättat")
    doors: tuple[Callable[[Transaction], object], ...] = (
        lambda tx: take_step(tx, PATROL, "answer", [said], on=world.today),
        lambda tx: change(tx, PATROL, [said], on=world.today, why=why),
        lambda tx: draft(tx, "activity", PLAN, ["title=ny", said], on=world.today),
    )
    for door in doors:
        with pytest.raises(LifecycleError) as asked, world.writing() as tx:
            door(tx)
        assert wrong in (asked.value.facts.get("reason"), asked.value.facts.get("expected"))


def test_a_question_that_is_answered_twice_at_once_is_named_in_words(world: World) -> None:
    with pytest.raises(NamedTwice) as twice:
        typed(world, "economy | yes", "economy | no")

    said = sentence_of(twice.value, texts_in("sv", strict=True))
    assert f"”{POLICE}, ekonomi, planering, 2024-03-05” är nämnt två gånger" in said


def test_a_round_that_answered_before_the_start_is_asked_too(world: World) -> None:
    answered(world, "equipment | no")
    world.on("2024-05-20").tick()
    noted(world, "Gemensam", f"vek={POLICE} | equipment | yes")

    world.done(PATROL, "start", reason=None)


def test_what_is_asked_while_it_goes_on_needs_no_reason(world: World) -> None:
    world.done(PATROL, "start")

    answered(world, *BY_THE_POLICE, budget_holder="områdeschef")

    assert world.values(PATROL)["budget_holder"] == "områdeschef"


def test_starting_without_having_asked_is_told_once_and_needs_no_reason(world: World) -> None:
    outcome = world.done(PATROL, "start")

    assert [one.code for one in outcome.notes] == ["was_asked_the_four_questions"]


def test_starting_with_something_lacking_and_unsaid_needs_a_reason(world: World) -> None:
    answered(world, "equipment | no")

    refused = world.refused(PATROL, "start")

    assert [one.code for one in refused.unmet if one.level == "reason"] == ["says_what_it_lacks"]


def test_nobody_but_a_party_answers(world: World) -> None:
    refused = world.refused(PATROL, "answer", changes={"vek": vek([world.ids[HOUSING]])})

    assert [one.code for one in refused.unmet] == ["unit_is_no_party"] * len(refused.unmet) != []


def test_what_nobody_has_used_is_said_to_be_so(world: World) -> None:
    found = read(world)

    assert "Ingen har svarat, och kostnaden är inte uppskattad." in told(found)
    assert "Ingen kostnad är uppskattad." in told(found)
    assert vek_value(found)["activities_unanswered"] == 1
    assert [row["answer"] for row in _rows(found)] == [None] * 8


def _rows(found: Vek) -> list[dict[str, Any]]:
    listing = vek_rows(found)
    assert isinstance(listing, Listing)
    return [dict(row) for row in listing.rows]  # type: ignore[call-overload]  # mappings here
