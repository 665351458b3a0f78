"""Amending what a paper says, promising to say it later, and mending what was written wrongly."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.fields import Dated
from lifecycle.history import breaks_in, effective
from lifecycle.outcome import AlreadyDone, Done, Refused
from tests.engine.test_family import REASON, UNTIL_THE_MAIN_ENDS, main_with_sub, renewed, until
from tests.engine.world import World, act, codes, day, resting_on, term

JANUARY = "2024-01-10"


# ---- amend ----


@pytest.mark.parametrize("step", [None, "send_for_decision"])
def test_a_draft_is_amended_freely(world: World, step: str | None) -> None:
    world.on(JANUARY).main()
    if step:
        world.done("MAIN", step)

    done = world.amended("MAIN", priorities=("våld i nära relation",))

    assert done.step.changes == {"priorities": ("våld i nära relation",)}


def test_what_lies_before_the_parties_is_not_touched(world: World) -> None:
    world.on(JANUARY).main()
    world.done("MAIN", "send_for_signature")

    assert codes(world.amend("MAIN", priorities=("våld",), reason=REASON)) == ["reopen_before_amending"]


def test_a_signed_paper_is_amended_with_a_reason_only(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")

    assert codes(world.amend("MAIN", priorities=("våld",))) == ["amendment_says_why"]
    assert isinstance(world.amend("MAIN", priorities=("våld",), reason=REASON), Done)


def test_the_registers_own_notes_need_no_reason(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")

    assert world.amended("MAIN", title="Trygg i Borås").step.changes == {"title": "Trygg i Borås"}


def test_amending_to_what_it_says_already_is_nothing(world: World) -> None:
    world.on(JANUARY).main()
    world.amended("MAIN", title="Trygg i Borås")
    before = world.snapshot()

    assert isinstance(world.amend("MAIN", title="Trygg i Borås"), AlreadyDone)
    assert world.snapshot() == before


def test_an_amendment_says_all_that_is_wrong_and_changes_nothing(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    world.on("2030-01-01")
    before = world.snapshot()

    refused = world.amend(
        "MAIN", on="2024-03-02", ends_on=until("2023-12-31"), without_main_since=day(JANUARY)
    )

    assert codes(refused) == ["field_is_the_engines", "amendment_says_why", "term_is_in_order"]
    assert world.snapshot() == before


def test_an_amendment_is_previewed(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))
    before = world.snapshot()

    foreseen = world.amend("MAIN", ends_on=until("2027-12-31"), reason=REASON, preview=True)

    assert isinstance(foreseen, Done)
    assert [step.reference for step in foreseen.after] == ["SUB"]
    assert world.snapshot() == before


def test_an_amended_end_that_has_passed_ends_it_at_once(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")

    world.on("2026-05-01").amended("MAIN", ends_on=until("2026-03-31"), reason=REASON)

    assert world.state("MAIN") == "expired"


# ---- promises ----


def test_a_promise_satisfies_the_guard_makes_a_deadline_and_vanishes_when_kept(world: World) -> None:
    world.on(JANUARY).main(priorities=())
    assert codes(world.take("MAIN", "send_for_decision")) == ["states_its_purposes_and_areas"]

    world.amended("MAIN", to_be_decided={"priorities": "2024-06-01"})
    world.done("MAIN", "send_for_decision")
    assert world.deadlines("MAIN")["to_be_decided:priorities"] == "2024-06-01"

    world.amended("MAIN", priorities=("ungdomar",))
    assert "to_be_decided:priorities" not in world.deadlines("MAIN")
    assert world.values("MAIN")["to_be_decided"] == {}


def test_a_promise_may_be_made_where_another_one_is_kept(world: World) -> None:
    world.on(JANUARY).main(priorities=(), purposes=())
    world.amended("MAIN", to_be_decided={"priorities": "2024-06-01"})

    world.amended("MAIN", priorities=("ungdomar",), to_be_decided={"purposes": "2024-07-01"})

    assert world.values("MAIN")["to_be_decided"] == {"purposes": "2024-07-01"}


def test_a_promise_is_no_business_of_an_agreement_that_has_ended(world: World) -> None:
    world.on(JANUARY).main(priorities=())
    world.amended("MAIN", to_be_decided={"priorities": "2024-06-01"})

    world.done("MAIN", "withdraw")

    assert world.deadlines("MAIN") == {}


# ---- correct ----


def test_a_wrong_end_that_had_expired_an_agreement_is_mended(world: World) -> None:
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))
    world.on("2028-03-01").tick()
    assert (world.state("MAIN"), world.values("SUB")["without_main_since"]) == ("expired", date(2028, 2, 1))

    world.corrected("MAIN", changes={"ends_on": until("2029-01-31")})

    assert (world.state("MAIN"), world.values("SUB")["without_main_since"]) == ("active", None)
    assert world.deadlines("MAIN") == {"expire": "2029-02-01", "main_agreement_ends": "2029-01-31"}
    assert len(world.history("MAIN")) == len(world.steps_of("MAIN")) + 2, "what was wrong is kept"


def test_a_correction_is_previewed(world: World) -> None:
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))
    world.on("2028-03-01").tick()
    before = world.snapshot()

    foreseen = world.corrected("MAIN", changes={"ends_on": until("2029-01-31")}, preview=True)

    assert [step.reference for step in foreseen.after] == ["SUB"]
    assert world.snapshot() == before


def test_a_step_that_never_happened_is_struck_out_of_a_final_state(world: World) -> None:
    world.on(JANUARY).main()
    world.done("MAIN", "withdraw")

    world.corrected("MAIN", seq=world.seq("MAIN", "withdraw"))

    assert world.state("MAIN") == "draft"
    assert world.steps_of("MAIN") == [("create", JANUARY)]


def test_an_entry_for_what_never_existed_is_struck(world: World) -> None:
    # It could not be before: an agreement that never was stayed in every list (issue 8, point 6).
    world.on(JANUARY).main()

    world.corrected("MAIN", seq=1)

    assert world.state("MAIN") == "withdrawn"
    assert codes(world.correct("MAIN", seq=1)) == ["correction_changes_nothing"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"seq": 9}, "no_such_row"),
        ({}, "correction_names_nothing"),
        ({"seq": 1, "on": "2024-01-11"}, "day_has_not_come"),
        ({"changes": {"title": "Samverkan för en trygg stad"}}, "correction_changes_nothing"),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(world: World, said: dict[str, Any], code: str) -> None:
    world.on(JANUARY).main()
    before = world.snapshot()

    assert code in codes(world.correct("MAIN", **said))
    assert world.snapshot() == before


def test_striking_a_signature_after_a_renewal_gives_everything_back(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))
    renewed(world.on("2025-12-01"), starts_on="2026-01-01", ends_on="2029-12-31")
    world.on("2026-01-15").tick()
    assert (world.state("MAIN"), world.values("SUB")["parent_id"]) == ("replaced", world.ids["MAIN-2"])

    world.corrected("MAIN-2", seq=world.acted("MAIN-2", "signed"))

    assert (world.state("MAIN-2"), world.state("MAIN")) == ("draft", "active")
    assert world.values("SUB")["parent_id"] == world.ids["MAIN"]
    assert world.deadlines("MAIN")["expire"] == "2028-02-01"


def test_a_start_that_has_not_come_gives_back_what_the_begin_had_replaced(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))
    renewed(world.on("2025-12-01"), starts_on="2026-01-01", ends_on="2029-12-31")
    world.on("2026-01-15").tick()

    world.corrected("MAIN-2", changes={"starts_on": until("2026-02-01")})

    assert (world.state("MAIN-2"), world.state("MAIN")) == ("signed", "active")
    assert world.values("SUB")["parent_id"] == world.ids["MAIN"]
    world.on("2026-02-01").tick()
    assert world.steps_of("MAIN")[-1] == ("replace", "2026-02-01")


def test_a_correction_on_which_later_steps_rest_is_refused_and_names_them(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))
    renewed(world.on("2025-12-01"), starts_on="2026-01-01", ends_on="2029-12-31")
    world.on("2026-01-15").tick()
    world.done("MAIN-2", "consult", acts=[act("consulted", world.parties[0], world.today)])
    consult = world.seq("MAIN-2", "consult")
    before = world.snapshot()

    refused = world.correct("MAIN-2", seq=world.acted("MAIN-2", "signed"))

    assert resting_on(refused) == [f"MAIN-2 {consult} consult"]
    assert world.snapshot() == before


def test_a_step_of_a_person_under_the_successor_is_not_torn_away(world: World) -> None:
    """The sub was given notice after it had moved: that rests on its state, not on its parent, and stays."""
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))
    renewed(world.on("2025-12-01"), starts_on="2026-01-01", ends_on="2029-12-31")
    world.on("2026-01-15").tick()
    world.done("SUB", "give_notice", changes={"ends_on": until("2026-06-30")})

    world.corrected("MAIN-2", seq=world.acted("MAIN-2", "signed"))

    assert (world.state("SUB"), world.values("SUB")["parent_id"]) == ("under_notice", world.ids["MAIN"])


def test_striking_a_correction_brings_back_what_it_had_set_aside(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    world.on("2028-03-01").tick()
    done = world.corrected("MAIN", changes={"ends_on": until("2029-01-31")})
    assert world.state("MAIN") == "active"

    world.corrected("MAIN", seq=done.step.seq)

    assert (world.state("MAIN"), world.ends_on("MAIN")) == ("expired", "2028-01-31")


def test_striking_a_correction_brings_back_what_it_had_undone_on_others(world: World) -> None:
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))
    world.on("2028-03-01").tick()
    done = world.corrected("MAIN", changes={"ends_on": until("2029-01-31")})
    assert world.values("SUB")["without_main_since"] is None

    world.corrected("MAIN", seq=done.step.seq)

    assert world.state("MAIN") == "expired"
    assert world.values("SUB")["without_main_since"] == date(2028, 2, 1)


def test_a_corrected_end_is_followed_by_what_ends_with_it_there_and_back(world: World) -> None:
    main_with_sub(world, **UNTIL_THE_MAIN_ENDS, **term("2024-03-01", "2028-01-31"))
    done = world.corrected("MAIN", changes={"ends_on": until("2027-12-31")})
    assert world.ends_on("SUB") == "2027-12-31"

    world.corrected("MAIN", seq=done.step.seq)

    assert world.ends_on("SUB") == "2028-01-31"


def test_a_signatures_day_moves_the_signing_and_the_begin(world: World) -> None:
    world.on(JANUARY).main()
    world.on("2024-03-01").sign("MAIN", "2024-02-20")
    assert world.steps_of("MAIN")[1:] == [
        (None, "2024-02-20"),
        ("sign", "2024-02-20"),
        ("begin", "2024-02-20"),
    ]

    world.corrected("MAIN", seq=world.acted("MAIN", "signed"), on="2024-02-10")

    assert world.steps_of("MAIN")[1:] == [
        (None, "2024-02-10"),
        ("sign", "2024-02-10"),
        ("begin", "2024-02-10"),
    ]
    assert {one.on for one in world.acts("MAIN", "signed")} == {day("2024-02-10")}


def test_one_partys_day_moves_the_signing_when_it_was_the_last(world: World) -> None:
    town, police = world.parties
    world.on(JANUARY).main()
    world.on("2024-03-01")
    world.record("MAIN", act("signed", town, "2024-02-05"))
    world.record("MAIN", act("signed", police, "2024-02-20"))
    assert world.steps_of("MAIN")[-2:] == [("sign", "2024-02-20"), ("begin", "2024-02-20")]

    world.corrected("MAIN", seq=3, on="2024-02-12")

    assert world.steps_of("MAIN")[-2:] == [("sign", "2024-02-12"), ("begin", "2024-02-12")]


def test_a_row_that_is_moved_past_its_neighbours_is_put_in_its_place(world: World) -> None:
    town, police = world.parties
    world.on("2024-03-01").running("main_agreement", "MAIN")
    world.on("2024-04-01").done("MAIN", "consult", acts=[act("consulted", town, "2024-04-01")])
    world.on("2024-05-01").done("MAIN", "consult", acts=[act("consulted", police, "2024-05-01")])
    world.on("2024-06-01")
    earlier, later = (row.seq for row in world.history("MAIN")[-2:])

    world.corrected("MAIN", seq=earlier, on="2024-05-10")

    assert [row.seq for row in effective(world.history("MAIN"))][-2:] == [later, earlier]
    assert world.steps_of("MAIN")[-2:] == [("consult", "2024-05-01"), ("consult", "2024-05-10")]


def test_a_row_that_does_not_fit_where_it_is_moved_is_named(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN", ends_on=None, revised_every_years=2)
    world.on("2024-04-01").done("MAIN", "review")
    world.on("2024-05-01").done("MAIN", "terminate", reason="they decided so")
    world.on("2024-06-01")
    review, end = world.seq("MAIN", "review"), world.seq("MAIN", "terminate")
    before = world.snapshot()

    late = world.correct("MAIN", seq=review, on="2024-05-10")
    early = world.correct("MAIN", seq=end, on="2024-03-15")

    assert resting_on(late) == [f"MAIN {review} review"]
    assert resting_on(early) == [f"MAIN {review} review"]
    assert world.snapshot() == before


def test_what_was_written_while_preparing_has_no_day_to_be_moved_to(world: World) -> None:
    world.on(JANUARY).main()
    world.on("2024-01-15").done("MAIN", "send_for_decision")
    world.on("2024-01-20").done("MAIN", "return_for_rework")

    world.on("2024-02-01").corrected("MAIN", seq=2, on="2024-01-25")

    assert [row.seq for row in effective(world.history("MAIN"))] == [1, 2, 3]
    assert world.state("MAIN") == "draft"


def test_a_correction_that_says_nonsense_is_refused(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    before = world.snapshot()

    assert codes(world.correct("MAIN", changes={"ends_on": until("2023-12-31")})) == ["term_is_in_order"]
    assert world.snapshot() == before


def test_an_imported_row_gets_the_state_that_its_right_dates_imply(world: World) -> None:
    world.on("2025-06-01").register("main_agreement", "OLD", **term("2020-01-01", "2023-12-31"))
    assert world.state("OLD") == "expired"

    world.corrected("OLD", changes={"ends_on": until("2027-12-31")})

    assert world.state("OLD") == "active"
    assert world.steps_of("OLD") == [(None, "2020-01-01")]


def test_a_correction_of_an_effect_is_struck_where_it_came_from(world: World) -> None:
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))
    world.on("2028-03-01").tick()
    world.corrected("MAIN", changes={"ends_on": until("2029-01-31")})

    assert codes(world.correct("SUB", seq=world.history("SUB")[-1].seq)) == ["row_follows_from_another"]


def test_an_effect_is_mended_where_it_came_from(world: World) -> None:
    main_with_sub(world, **term("2027-03-01", "2029-02-28"))
    world.on("2028-03-01").tick()

    refused = world.correct("SUB", seq=world.history("SUB")[-1].seq)

    assert isinstance(refused, Refused)
    assert [(one.code, one.facts["reference"], one.facts["field"]) for one in refused.unmet] == [
        ("row_is_a_days", "MAIN", "ends_on")
    ]


def extended(world: World) -> tuple[int, int]:
    """MAIN until 2027-03-31 by an amendment, extended by both; gives the rows of decision and extension."""
    world.on("2024-03-01").running("main_agreement", "MAIN")
    world.on("2025-01-10").amended("MAIN", ends_on=until("2027-03-31"), reason=REASON)
    world.on("2026-10-01").done("MAIN", "extend", changes={"ends_on": until("2029-01-31")}, reason=REASON)
    return world.acted("MAIN", "extended"), world.history("MAIN")[-1].seq


def end_typed(when: str) -> dict[str, Any]:
    """A last day as people type one: it is not the main agreement's."""
    return {"changes": {"ends_on": until(when), "ends_with_parent": False}}


def test_a_last_day_that_came_of_an_extension_is_refused_with_the_rows_that_it_came_of(world: World) -> None:
    agreed, row = extended(world)
    amended = next(one.seq for one in world.history("MAIN") if "ends_on" in one.changes and one.seq > 1)

    for which in (None, row, agreed):
        refused = world.correct("MAIN", seq=which, **end_typed("2026-12-31"))
        assert isinstance(refused, Refused)
        later, came, before = refused.unmet
        assert (later.code, later.facts["before"]) == ("new_end_is_later", day("2027-03-31"))
        extension = {"reference": "MAIN", "seq": row, "trigger": "extend", "machine": "main_agreement"}
        assert (came.code, came.facts["row"]) == ("last_day_comes_of", (extension,))
        assert (came.facts["reference"], came.facts["of_seq"]) == ("MAIN", agreed)
        assert (before.code, before.facts["said_seq"]) == ("last_day_before_was_said", amended)

    struck = world.correct("MAIN", seq=row)
    assert isinstance(struck, Refused)
    (unmet,) = struck.unmet
    of = {
        "reference": "MAIN",
        "seq": agreed,
        "trigger": "amend",
        "machine": "main_agreement",
        "kind": "extended",
    }
    assert (unmet.code, unmet.facts["of"]) == ("row_follows_from_another", (of,))

    assert isinstance(world.correct("MAIN", seq=agreed, preview=True), Done)  # what the refusals lead to
    assert isinstance(world.correct("MAIN", seq=amended, **end_typed("2026-12-31"), preview=True), Done)


def test_the_last_day_of_an_extension_is_mended_by_whichever_row_is_named(world: World) -> None:
    agreed, row = extended(world)

    for which, ends in ((None, "2028-01-28"), (row, "2028-02-28"), (agreed, "2028-03-28")):
        world.corrected("MAIN", seq=which, **end_typed(ends))
        assert world.ends_on("MAIN") == ends
        assert world.steps_of("MAIN")[-1] == ("extend", "2026-10-01")


def test_what_another_row_made_names_that_row_when_it_is_corrected_or_struck(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    signed = world.acted("MAIN", "signed")

    otherwise: dict[str, Any] = {"title": "Trygg"}
    for changes, code in ((otherwise, "made_by_another_row"), ({}, "row_follows_from_another")):
        refused = world.correct("MAIN/SUB", seq=1, changes=changes)
        assert isinstance(refused, Refused)
        (unmet,) = refused.unmet
        assert (unmet.code, unmet.facts["reference"], unmet.facts["of_seq"]) == (code, "MAIN", signed)


def test_what_one_party_agreed_on_is_mended_before_the_others_have(world: World) -> None:
    world.on("2024-03-01").running("main_agreement", "MAIN")
    town = world.parties[0]
    world.on("2026-10-01").record("MAIN", act("extended", town, "2026-09-20", until=day("2029-01-31")))

    world.corrected("MAIN", seq=world.acted("MAIN", "extended"), **end_typed("2030-01-31"))

    assert [one.until for one in world.acts("MAIN", "extended")] == [day("2030-01-31")]
    assert world.ends_on("MAIN") == "2028-01-31"


def test_a_moved_begin_moves_what_it_replaced(world: World) -> None:
    main_with_sub(world, **term("2024-03-01", "2027-02-28"))
    world.on("2026-01-10").main(
        "MAIN-2", predecessor_id=world.ids["MAIN"], **term("2026-01-01", "2029-12-31")
    )
    world.on("2026-02-01").sign("MAIN-2", "2026-01-20")
    assert world.steps_of("MAIN")[-1] == ("replace", "2026-01-20")

    world.corrected("MAIN-2", seq=world.acted("MAIN-2", "signed"), on="2026-01-25")

    assert world.steps_of("MAIN-2")[-1] == ("begin", "2026-01-25")
    assert world.steps_of("MAIN")[-1] == ("replace", "2026-01-25")
    assert world.steps_of("SUB")[-1] == ("rehome", "2026-01-25")


def test_days_of_a_correction_are_dated_by_the_day_it_was_written(world: World) -> None:
    world.on(JANUARY).main()
    world.on("2024-02-05")

    done = world.corrected("MAIN", changes={"starts_on": Dated.on(date(2024, 2, 15))})

    assert done.step.on == day("2024-02-05")
    assert world.steps_of("MAIN") == [("create", JANUARY)]


def test_a_correction_that_is_struck_is_not_kept_by_a_later_one_of_the_same_row(world: World) -> None:
    world.main("MAIN")
    world.corrected("MAIN", changes={"priorities": ("fel",)})
    wrong = world.history("MAIN")[-1].seq
    world.corrected("MAIN", changes={"purposes": ("annat",)})

    world.corrected("MAIN", seq=wrong)

    said = world.values("MAIN")
    assert (said["priorities"], said["purposes"]) == (("ungdomar",), ("annat",))
    world.corrected("MAIN", seq=world.history("MAIN")[-1].seq)
    assert world.values("MAIN")["priorities"] == ("fel",)


def test_a_draft_that_was_never_sent_for_decision_goes_to_signature_from_being_a_draft(world: World) -> None:
    world.on(JANUARY).main()
    world.done("MAIN", "send_for_decision")
    world.done("MAIN", "send_for_signature")

    world.corrected("MAIN", seq=world.seq("MAIN", "send_for_decision"))

    steps = [(row.trigger, row.source, row.dest) for row in effective(world.history("MAIN"))[1:]]
    assert steps == [("send_for_signature", "draft", "awaiting_signatures")]
    assert breaks_in(effective(world.history("MAIN"))) == []
