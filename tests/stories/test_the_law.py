"""How a municipality stands with each thing that Lag (2023:196) asks of it, as of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from lifecycle.by_law import Proof
from lifecycle.fields import dated
from lifecycle.law import PARAGRAPHS, Asked, Standing
from lifecycle.records import Area
from tests.engine.world import POLICE, TOWN
from tests.stories.gaps_scene import (
    KPLAN,
    NEIGHBOUR,
    PICTURE,
    SUB,
    Spec,
    Tear,
    acted,
    becomes,
    gone,
    holding,
    left,
    of,
    on,
    says,
    there,
    torn,
)
from tests.stories.test_audit_gaps import LAWFUL
from words.actions import command_line
from workflows.audits.gaps.duties import closing
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.gaps.register import Register
from workflows.audits.law.line import NOTHING_TO_DO

if TYPE_CHECKING:
    from lifecycle.law import Status

OTHERS = ("kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen")
ELSEWHERE = {"met_on": date(2025, 2, 3), "proof": "KS 2025/9"}
FOLLOWED_UP = {"followed_up_on": date(2025, 2, 3), "finding": "gott", "proof": "KS § 4"}
COPIED = {"duty_kind": "plan_followed_up", "met_on": date(2025, 2, 3), "proof": "KS § 4"}
"""What the engine writes of a follow-up into the duty."""
LED_BY_NEIGHBOUR = ({"function": "kommundirektör", "party": NEIGHBOUR},)
NOBODY = holding(TOWN, *OTHERS)
WORKED_FOR = {"duty_kind": "council_worked_for", "met_on": date(2025, 2, 3)}


def worked_for(asked: str, proof: str) -> Tear:
    """Somebody said that a municipality works for it, and where that can be read."""
    return there(
        "WORK", Spec("duty", "met", values={**WORKED_FOR, "duty_kind": f"{asked}_worked_for", "proof": proof})
    )


def standings(*tears: Tear) -> dict[str, Standing]:
    """How the one municipality stands where everything is as it should be but for what is torn."""
    [(_, found)] = torn(*LAWFUL, *tears).register().by_law
    return {one.asked: one for one in found}


def test_everything_that_the_law_asks_is_answered_in_its_order() -> None:
    found = standings()

    assert list(found) == list(PARAGRAPHS)
    assert {asked: one.status for asked, one in found.items() if one.status != "met"} == {
        "plan_followed_up": "due"
    }
    assert found["picture_updated"].due_on == date(2026, 5, 2)
    assert found["picture_updated"].facts["reading"] is True


@pytest.mark.parametrize(
    ("asked", "tears", "status"),
    [
        ("picture", (says(PICTURE, analysis=""),), "incomplete"),
        ("picture", (says(PICTURE, legal_purpose="joint"),), "met"),
        ("picture", (becomes(PICTURE, "drafted"),), "not_seen"),
        ("picture", (of(PICTURE, POLICE),), "not_seen"),  # no municipality stands behind it
        ("picture", (of(PICTURE, NEIGHBOUR, POLICE),), "met"),  # a joint one, and one of them does
        ("picture_updated", (of(PICTURE, POLICE),), "not_seen"),
        ("picture", (gone(PICTURE), says("LAW", **ELSEWHERE)), "met"),
        ("picture", (gone(PICTURE), says("LAW", **{**ELSEWHERE, "proof": "klart"})), "without_proof"),
        ("picture", (says(PICTURE, analysis=""), says("LAW", **ELSEWHERE)), "met"),
        (
            "picture",
            (says(PICTURE, analysis=""), says("LAW", **{**ELSEWHERE, "proof": "klart"})),
            "incomplete",
        ),  # what is there goes before hearsay
        ("picture_updated", (gone(PICTURE), says("LAW", **ELSEWHERE)), "met"),
        ("picture_updated", (gone(PICTURE), says("LAW", **{**ELSEWHERE, "proof": "klart"})), "without_proof"),
        (
            "picture_updated",
            (gone(PICTURE), says("LAW", **{**ELSEWHERE, "proof": "klart", "diary_number": "KS 9"})),
            "met",
        ),
        ("picture_updated", (says(PICTURE, updated_on=date(2023, 3, 1)), on(date(2025, 3, 4))), "overdue"),
        ("plan", (gone(KPLAN),), "not_seen"),
        ("plan", (becomes(PICTURE, "gathering"),), "incomplete"),  # it rests on a picture (5 §)
        ("plan", (says(PICTURE, analysis=""),), "incomplete"),
        ("plan", (gone(PICTURE),), "incomplete"),  # there was none yet on the day
        ("plan", (says(KPLAN, picture_id=None),), "incomplete"),
        ("plan", (says(KPLAN, picture_id="LAW"), says("LAW", **ELSEWHERE)), "met"),  # it is on paper only
        (
            "plan",
            (says(KPLAN, picture_id="LAW"), says("LAW", **{**ELSEWHERE, "proof": "hört"})),
            "incomplete",
        ),
        ("plan", (says(KPLAN, picture_id="LAW"),), "incomplete"),  # nobody has noted that there is one
        ("plan", (says(KPLAN, picture_id="LAW"), says("LAW", **{**ELSEWHERE, "proof": PICTURE})), "met"),
        ("plan", (of(KPLAN, NEIGHBOUR),), "not_seen"),  # another municipality's council decided it
        ("plan_followed_up", (of(KPLAN, NEIGHBOUR), says(KPLAN, **FOLLOWED_UP)), "cannot_be_judged"),
        ("plan", (says(KPLAN, paragraph="", diary_number=""),), "without_proof"),
        ("plan", (gone(KPLAN), on(date(2024, 6, 30))), "not_yet"),
        ("plan_followed_up", (gone(KPLAN),), "cannot_be_judged"),
        ("plan_followed_up", (on(date(2026, 7, 2)),), "not_seen"),
        ("plan_followed_up", (says(KPLAN, **FOLLOWED_UP),), "met"),
        ("plan_followed_up", (says(KPLAN, followed_up_on=date(2025, 2, 3), finding="gott"),), "due"),
        ("plan_followed_up", (says(KPLAN, **{**FOLLOWED_UP, "proof": "klart"}),), "without_proof"),
        (
            "plan_followed_up",
            (
                *(says(KPLAN, **FOLLOWED_UP), becomes(KPLAN, "withdrawn")),
                there("OF-PLAN", Spec("duty", "met", values=COPIED)),
            ),
            "cannot_be_judged",
        ),
        ("agreements", (of("MAIN", TOWN), of(SUB, TOWN)), "not_seen"),
        ("agreements", (of("MAIN", TOWN, NEIGHBOUR), of(SUB, TOWN, NEIGHBOUR)), "met"),  # any actor
        ("agreements", (says("MAIN", purposes=()), says(SUB, purposes=())), "incomplete"),
        ("agreements", (becomes("MAIN", "draft"), gone(SUB)), "worked_for"),
        ("council", (says("COUNCIL", chair=({"function": "chef", "party": POLICE},)),), "incomplete"),
        ("council", (says("COUNCIL", chair=({"function": "okänd"},)),), "incomplete"),
        ("council", (says("COUNCIL", chair=({"function": "chef"},), members=()),), "incomplete"),
        (
            "council",
            (says("COUNCIL", chair=({"function": "kommundirektör"}, {"function": "chef"})),),
            "incomplete",
        ),
        (
            "council",
            (of("COUNCIL", TOWN, NEIGHBOUR), says("COUNCIL", chair=LED_BY_NEIGHBOUR)),
            "met",
        ),  # shared
        ("council", (becomes("COUNCIL", "planned"),), "worked_for"),
        ("council", (gone("COUNCIL"),), "not_seen"),
        ("council", (gone("COUNCIL"), worked_for("council", "prat")), "without_proof"),
        ("council", (gone("COUNCIL"), worked_for("council", "KS 2025/9")), "worked_for"),
        ("agreements", (gone("MAIN"), worked_for("agreements", "prat")), "without_proof"),
        ("agreements", (gone("MAIN"), worked_for("agreements", "§ 9")), "worked_for"),
        ("function", (NOBODY, left(TOWN, "samordnare", date(2025, 1, 31))), "vacant"),
        ("function", (NOBODY, says(SUB, coordination=())), "not_seen"),
        (
            "function",
            (holding(TOWN, *OTHERS, "Kommunpolis"), says(SUB, coordination=())),
            "not_seen",
        ),  # the police's own
        ("tasks", (gone("TASKS"),), "not_seen"),
        ("report", (says("REPORT", met_on=None),), "not_seen"),
        ("report", (says("REPORT", paragraph="", proof="klart"),), "without_proof"),
        ("report", (says("REPORT", met_on=None, cadence="yearly"), on(date(2026, 3, 3))), "not_seen"),
        ("report", (says("REPORT", met_on=date(2024, 3, 2), cadence="yearly"),), "overdue"),
        ("report", (says("REPORT", met_on=date(2020, 3, 2)),), "met"),  # the law names no number of days
        ("report", (on(date(2023, 6, 30)),), "not_yet"),
    ],
)
def test_what_shows_how_it_stands(asked: Asked, tears: tuple[Tear, ...], status: Status) -> None:
    assert standings(*tears)[asked].status == status


def test_a_picture_that_is_not_in_the_register_is_not_said_to_have_its_parts() -> None:
    noted = says("LAW", **{**ELSEWHERE, "proof": "", "diary_number": "KS 9"})

    assert standings(gone(PICTURE), noted)["picture"].facts["elsewhere"] is True
    assert "elsewhere" not in standings()["picture"].facts


def test_what_others_made_of_its_area_is_named_where_nothing_of_its_own_is_seen() -> None:
    found = standings(of(PICTURE, POLICE), of(KPLAN, NEIGHBOUR))

    assert {asked: found[asked].facts.get("others") for asked in ("picture", "plan")} == {
        "picture": PICTURE,
        "plan": KPLAN,
    }


def test_an_agreement_whose_state_is_unknown_is_named_and_is_neither_met_nor_nothing() -> None:
    register = torn(*LAWFUL, becomes("MAIN", "unverified"), gone(SUB)).register()
    [(municipality, found)] = register.by_law
    [it] = [one for one in found if one.asked == "agreements"]

    assert (it.status, it.facts) == ("not_seen", {"unverified": "MAIN"})
    assert command_line(closing(register, municipality, it)) == "handslag next MAIN"


def test_of_an_agreement_that_is_signed_and_not_in_force_yet_it_is_said_when_it_begins() -> None:
    begins = says("MAIN", starts_on=dated("2026-01-01"))

    assert standings(becomes("MAIN", "signed"), begins, gone(SUB))["agreements"].facts == {
        "starts_on": date(2026, 1, 1)
    }
    assert standings()["agreements"].facts == {}


def test_a_shared_council_is_said_to_be_led_by_whoever_leads_it() -> None:
    shared = of("COUNCIL", TOWN, NEIGHBOUR)

    assert standings(shared, says("COUNCIL", chair=LED_BY_NEIGHBOUR))["council"].facts == {
        "led_by": (NEIGHBOUR,)
    }
    assert standings(shared)["council"].facts == {}


def test_a_shared_council_led_by_another_is_one_gap_whose_remedy_leaves_who_comes_after() -> None:
    ahead = {"function": "kommundirektör", "party": NEIGHBOUR, "from_on": "2025-07-01"}
    scene = torn(
        *LAWFUL,
        there("OTHER", Spec("duty", "met", values={"duty_kind": "picture_updated"}, parties=(NEIGHBOUR,))),
        of("COUNCIL", TOWN, NEIGHBOUR, POLICE),
        says("COUNCIL", chair=({"function": "chef", "party": POLICE}, ahead)),
    ).register()
    mark = Area(code="1463", name="Mark", kind="municipality")
    areas = {"OTHER": (mark,), "COUNCIL": (*scene.at["COUNCIL"].areas, mark)}
    everything = [replace(one, areas=areas.get(one.reference, one.areas)) for one in scene.everything]

    [gap] = KINDS["council_led_by_another"].gaps(
        Register(scene.rulebook, scene.day, everything, units=scene.units)
    )

    assert (gap.about, gap.facts["shared"]) == ("", (TOWN, NEIGHBOUR))
    assert f"chair=FUNCTION | PARTY; kommundirektör | {NEIGHBOUR} | 2025-07-01" in command_line(gap.closes)


def test_a_post_that_two_municipalities_share_is_the_function_of_both() -> None:
    shared = {"coordination": ({"party": TOWN, "function": "trygghetssamordnare"},)}
    found = standings(
        NOBODY,
        of(SUB, TOWN, NEIGHBOUR, POLICE),
        says(SUB, **shared),
        holding(NEIGHBOUR, "Trygghetssamordnare"),
    )["function"]

    assert (found.status, found.facts) == ("met", {"shared_with": NEIGHBOUR, "holders": ("anna",)})


def test_a_plan_before_the_law_asked_for_one_and_a_picture_after_its_plan_are_told() -> None:
    earlier = says(KPLAN, decided_on=dated("2024-03-01"))
    before, later = standings(earlier, on(date(2024, 6, 30)))["plan"], standings(earlier)["plan"]

    assert (before.status, before.facts) == ("not_yet", {"decided": KPLAN, "decided_on": date(2024, 3, 1)})
    assert (later.status, later.facts) == ("met", {"picture": PICTURE, "accepted_on": date(2024, 5, 2)})
    assert standings(says(KPLAN, decided_on=dated("2024-05-02")))["plan"].facts == {}
    since = standings(
        earlier, says(KPLAN, picture_id="LAW"), says("LAW", met_on=date(2024, 5, 2), proof=PICTURE)
    )
    assert since["plan"].facts == {"picture": "LAW", "noted": PICTURE}  # it may have been on paper before


def test_of_a_plan_upon_another_municipalitys_note_it_is_not_said_that_the_note_lacks_proof() -> None:
    noted = Spec("duty", "met", values={**ELSEWHERE, "duty_kind": "picture_updated"}, parties=(NEIGHBOUR,))
    scene = torn(*LAWFUL, there("OTHER", noted), says(KPLAN, picture_id="OTHER")).register()
    mark = Area(code="1463", name="Mark", kind="municipality")
    everything = [
        replace(one, areas=(mark,)) if one.reference == "OTHER" else one for one in scene.everything
    ]

    [gap] = KINDS["plan_on_unfinished_picture"].gaps(
        Register(scene.rulebook, scene.day, everything, units=scene.units)
    )

    assert (gap.about, gap.facts["picture"], gap.facts["of_another"]) == (TOWN, "OTHER", True)
    assert "elsewhere" not in gap.facts  # its proof is there, and is another's
    assert command_line(gap.closes).startswith(f"handslag amend {KPLAN} picture_id=REFERENCE")


def test_what_is_begun_is_named_with_its_state_and_a_function_with_who_holds_it() -> None:
    begun = standings(
        becomes(PICTURE, "drafted"), becomes(KPLAN, "draft"), becomes("COUNCIL", "planned"),
        worked_for("council", "KS 2025/9"),
    )  # fmt: skip

    assert [
        (begun[asked].facts["begun"], begun[asked].facts["begun_state"])
        for asked in ("picture", "plan", "council")
    ] == [(PICTURE, "drafted"), (KPLAN, "draft"), ("COUNCIL", "planned")]
    assert standings()["function"].facts == {"holders": ("anna",)}


def test_of_several_that_are_begun_the_one_is_named_of_which_most_has_been_written() -> None:
    laid_up = there("A-NEW", Spec("problem_picture", "planned"))

    def named(*tears: Tear) -> list[object]:
        found = standings(becomes(PICTURE, "superseded"), laid_up, *tears)
        return [found["picture"].facts.get("begun")]

    at_work = there("OWN", Spec("problem_picture", "gathering", rows=3))
    assert named() == ["A-NEW"]
    assert named(at_work) == ["OWN"]
    assert named(at_work, there("READY", Spec("problem_picture", "drafted"))) == ["READY"]


def test_days_without_a_holder_are_counted_from_the_day_after_the_last() -> None:
    found = standings(NOBODY, left(TOWN, "samordnare", date(2025, 1, 31)))["function"]

    assert (found.facts["vacant_since"], found.facts["days"]) == (date(2025, 2, 1), 30)


def test_what_was_done_elsewhere_counts_where_a_person_said_so_and_the_later_day_does() -> None:
    elsewhere = there("LAW", Spec("duty", "met", values={"met_on": date(2025, 2, 3), "proof": "KS 2025/9"}))
    copied = there("LAW", Spec("duty", "met", values={"met_on": date(2025, 2, 3), "proof": PICTURE}))

    assert standings(elsewhere)["picture_updated"].due_on == date(2027, 2, 3)
    assert standings(copied)["picture_updated"].due_on == date(2026, 5, 2)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("report", says("REPORT", paragraph="", proof="MAIN")),
        ("council", there("COUNCIL", Spec("duty", "met", values={**WORKED_FOR, "proof": "MAIN"}))),
        ("picture", says("LAW", met_on=date(2025, 2, 3), proof=PICTURE, paragraph="§ 4")),
    ],
)
def test_what_a_person_said_is_heard_also_where_it_names_a_record_as_proof(asked: Asked, said: Tear) -> None:
    found = standings(becomes(PICTURE, "drafted"), said)[asked]

    assert found.status in ("met", "worked_for")
    assert found.proof is not None
    assert found.proof.text in ("MAIN", PICTURE)


def test_of_several_agreements_the_whole_one_that_was_signed_last_is_shown() -> None:
    signed = [says(at, signed_on=dated(on)) for at, on in (("MAIN", "2024-02-01"), (SUB, "2024-03-01"))]

    assert [
        standings(*signed, *tears)["agreements"].at
        for tears in ((), (says(SUB, signed_on=dated("2023-03-01")),), (says(SUB, purposes=()),))
    ] == [SUB, "MAIN", "MAIN"]


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("KS 2025/9", True),
        ("dnr 2025:12", True),
        ("2025-00123", True),
        ("KF 7", True),
        ("fullmäktige § 12", True),
        ("12 § i protokollet", True),
        ("https://nacka.se/plan", True),
        ("2 personer minns att det sades något", False),
        ("mötet 3 maj", False),
        ("mötet 2025-05-05", False),
        ("under 2025", False),
        ("prat", False),
        ("", False),
    ],
)
def test_a_text_is_proof_when_something_can_be_looked_up_by_it_and_not_for_any_number(
    text: str,
    is_found: bool,  # noqa: FBT001 -- a case
) -> None:
    assert Proof(text=text).can_be_found is is_found


@pytest.mark.parametrize(
    ("asked", "tears", "line"),
    [
        ("picture", (becomes(PICTURE, "planned"),), f"advance {PICTURE} gather"),
        ("picture", (becomes(PICTURE, "drafted"), acted(PICTURE)), f"accept {PICTURE} "),
        ("picture", (gone(PICTURE),), "picture new "),
        ("plan", (becomes(KPLAN, "draft"),), f"advance {KPLAN} decide decided_by=TEXT decided_on=DAY"),
        ("plan", (becomes(KPLAN, "draft"), says(KPLAN, picture_id=None)), f"next {KPLAN}"),
        (
            "plan",
            (becomes(KPLAN, "draft"), says(KPLAN, picture_id=None), says("LAW", **ELSEWHERE)),
            f"advance {KPLAN} decide picture_id=LAW decided_by=TEXT",
        ),
        (
            "plan",
            (says(KPLAN, picture_id="LAW"), says("LAW", **{**ELSEWHERE, "proof": "hört"})),
            "correct LAW proof=TEXT --reason TEXT",
        ),
        ("plan", (says(KPLAN, picture_id="LAW"),), "advance LAW meet met_on=DAY diary_number=TEXT"),
        ("plan", (becomes(PICTURE, "planned"),), f"advance {PICTURE} gather"),
        ("plan", (says(PICTURE, analysis=""),), f"amend {PICTURE} analysis=TEXT"),
        ("plan", (becomes(PICTURE, "abandoned"),), f"amend {KPLAN} picture_id=REFERENCE"),
        ("picture_updated", (on(date(2026, 5, 5)),), f"revise {PICTURE}"),
        ("picture_updated", (gone(PICTURE),), "advance LAW meet met_on=DAY diary_number=TEXT"),
        (
            "agreements",
            (says("MAIN", purposes=()), says(SUB, purposes=())),
            "amend MAIN purposes=TEXT --reason TEXT",
        ),
        ("plan_followed_up", (gone(KPLAN),), ""),
        (
            "plan_followed_up",
            (says(KPLAN, **{**FOLLOWED_UP, "proof": "klart"}),),
            f"correct {KPLAN} proof=TEXT --reason TEXT",
        ),
    ],
)
def test_what_closes_a_demand_goes_on_with_what_is_begun(
    asked: Asked, tears: tuple[Tear, ...], line: str
) -> None:
    register = torn(*LAWFUL, *tears).register()
    [(municipality, found)] = register.by_law
    [it] = [one for one in found if one.asked == asked]

    said = "" if it.status in NOTHING_TO_DO else command_line(closing(register, municipality, it))

    assert said.removeprefix("handslag ").startswith(line)
    assert bool(said) == bool(line)
