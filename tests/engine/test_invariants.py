"""What cannot be of a family: each predicate finds the family that breaks it, and says which two records.

The families are broken behind the engine's back, by rows that no step would have written. That honest
families break none is asserted of every other test here (`proof.prove`), and of the walks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from lifecycle.correct import Mending, correct
from lifecycle.fields import Dated, Value
from lifecycle.history import Replacement
from lifecycle.invariants import PREDICATES, Violation, violations
from lifecycle.outcome import Done, Outcome
from lifecycle.store import Store
from lifecycle.writing import Writing, append
from tests.engine.proof import prove
from tests.engine.world import (
    POLICE,
    World,
    act,
    codes,
    create_unit,
    day,
    facts,
    in_one_transaction,
    rulebook,
    term,
    unit_row,
)
from workflows.audits.history import audit_history
from workflows.audits.proof.invariants import stored_members
from workflows.directory.succession import succeed

JANUARY = "2024-01-10"


@pytest.fixture
def behind(store: Store) -> Iterator[World]:
    """A world that is not proven when the test is over: somebody wrote in it behind the engine's back."""
    with in_one_transaction(store) as found:
        yield found.on(JANUARY)


def wrote(world: World, reference: str, kind: str = "moved", *, on: str, **said: Any) -> None:  # noqa: ANN401 -- a row
    """Write a row that no guard was asked about and from which nothing follows."""
    with world.writing() as tx:
        append(tx, world.id_of(reference), Writing(kind=kind, on=day(on), **said))


def found(world: World, *, upto: str | None = None) -> list[Violation]:
    with world.reading() as connection:
        members = stored_members(connection, rulebook().definition)
    return violations(members, upto=None if upto is None else day(upto))


def broken(world: World, *, upto: str | None = None) -> set[tuple[str, str, str]]:
    return {one.key for one in found(world, upto=upto)}


def audited(world: World, reference: str | None = None) -> set[tuple[str, str]]:
    """What the audit of the whole register, or of one record, says that cannot be."""
    names = {one.what.code for one in found(world)}
    with world.reading() as connection:
        report = audit_history(connection, rulebook(), reference=reference)
    said = {(one.code.removeprefix("history."), one.where) for one in report.findings}
    return {(code, where) for code, where in said if code in names}


def test_two_of_a_line_that_are_both_in_force_cannot_be(behind: World) -> None:
    behind.running("main_agreement", "MAIN", **term("2024-01-10", "2027-12-31"))
    behind.main("NEXT", predecessor_id=behind.ids["MAIN"], **term("2028-01-01", "2031-12-31"))
    behind.sign("NEXT")
    assert broken(behind) == set()

    wrote(behind, "NEXT", on="2024-02-01", trigger="begin", source="signed", dest="active")

    assert broken(behind) == {("two_of_a_line_in_force", "NEXT", "MAIN")}
    assert found(behind)[0].what.facts["day"] == day("2024-02-01")
    for reference in (None, "NEXT", "MAIN"):
        assert audited(behind, reference) == {("two_of_a_line_in_force", "NEXT")}


def test_papers_of_a_register_file_may_overlap(behind: World) -> None:
    behind.register("main_agreement", "OLD", **term("2023", "2027"))
    behind.register("main_agreement", "NEXT", predecessor_id=behind.ids["OLD"], **term("2024", "2028"))
    assert behind.state("OLD") == behind.state("NEXT") == "active"

    assert broken(behind) == set()


def test_a_signed_paper_without_signatures_cannot_be(behind: World) -> None:
    behind.main()

    wrote(behind, "MAIN", on=JANUARY, trigger="sign", source="draft", dest="signed")

    assert broken(behind) == {("step_without_its_acts", "MAIN", "MAIN")}
    assert found(behind)[0].what.facts["act"] == "signed"
    assert audited(behind) == {("step_without_its_acts", "MAIN")}


def test_a_paper_that_one_party_signed_cannot_be_signed(behind: World) -> None:
    behind.main()
    behind.record("MAIN", behind.by_both("signed")[0])

    wrote(behind, "MAIN", on=JANUARY, trigger="sign", source="draft", dest="signed")

    assert broken(behind) == {("step_without_its_acts", "MAIN", "MAIN")}


def test_a_sub_agreement_under_a_paper_never_signed_cannot_be(behind: World) -> None:
    behind.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    behind.main("PAPER")
    assert broken(behind) == set()

    wrote(behind, "SUB", "changed", on=JANUARY, changes={"parent_id": behind.ids["PAPER"]})

    assert ("binds_under_what_was_never_signed", "SUB", "PAPER") in broken(behind)


@pytest.mark.parametrize("named", ["parent_id", "predecessor_id"])
def test_what_hangs_on_what_never_was_cannot_be(behind: World, named: str) -> None:
    behind.main("PAPER")
    behind.corrected("PAPER", seq=1)
    machine = "sub_agreement" if named == "parent_id" else "main_agreement"
    behind.create(machine, "OTHER")
    assert broken(behind) == set()

    wrote(behind, "OTHER", "changed", on=JANUARY, changes={named: behind.ids["PAPER"]})

    assert broken(behind) == {("hangs_on_what_never_was", "OTHER", "PAPER")}
    assert audited(behind, "OTHER") == {("hangs_on_what_never_was", "OTHER")}


def test_what_binds_past_its_last_day_cannot_be_once_the_run_has_gone(behind: World) -> None:
    behind.running("main_agreement", "MAIN", **term("2024-01-10", "2024-12-31"))

    assert broken(behind.on("2025-03-01"), upto="2024-12-31") == set()
    assert broken(behind) == set()
    assert broken(behind, upto="2025-01-01") == {("binds_past_its_last_day", "MAIN", "MAIN")}


def test_a_step_that_follows_from_a_draft_cannot_be(behind: World) -> None:
    behind.main()
    behind.sub(under="MAIN")

    wrote(
        behind,
        "SUB",
        on=JANUARY,
        trigger="withdraw",
        source="draft",
        dest="withdrawn",
        cause=(behind.id_of("MAIN"), 1),
    )

    assert broken(behind) == {("prepared_has_a_consequence", "SUB", "MAIN")}


def test_what_rests_on_a_step_that_fell_cannot_be(behind: World) -> None:
    behind.running("main_agreement", "MAIN")
    signed = behind.seq("MAIN", "sign")
    assert broken(behind) == set()

    wrote(behind, "MAIN", "corrected", on=JANUARY, target=signed, corrects={signed: None})

    assert ("rests_on_what_fell", "MAIN/PICTURE", "MAIN") in broken(behind)
    assert ("rests_on_what_fell", "MAIN/PICTURE") in audited(behind, "MAIN/PICTURE")


def test_a_duty_met_on_another_day_than_its_proof_cannot_be(behind: World) -> None:
    behind.duties()
    behind.picture(under=None, legal_purpose="law", parties=behind.parties)
    behind.drafted("PICTURE")
    behind.done("PICTURE", "accept", acts=behind.by_both("accepted"))
    assert behind.state("LAW-PICTURE") == "met"
    assert broken(behind) == set()

    accepted = behind.seq("PICTURE", "accept")
    corrects = {accepted: Replacement(on=day("2024-02-01"))}
    wrote(
        behind.on("2024-02-01"), "PICTURE", "corrected", on="2024-02-01", target=accepted, corrects=corrects
    )

    assert broken(behind) == {("met_on_another_day", "LAW-PICTURE", "PICTURE")}


def test_a_meeting_older_than_its_forum_cannot_be(behind: World) -> None:
    behind.running("main_agreement", "MAIN")
    behind.forum(cadence="monthly")
    behind.on("2024-02-01").done("FORUM", "establish", reason="i korthet")
    planned = "FORUM/2024-03-01"
    behind.meeting("BY-HAND", under="FORUM", meets_on="2024-02-01")
    assert broken(behind) == set()

    for reference in (planned, "BY-HAND"):
        wrote(behind, reference, on="2024-01-31", trigger="hold", source="planned", dest="held")

    older = {("older_than_what_it_hangs_on", one, "FORUM") for one in (planned, "BY-HAND")}
    assert broken(behind) == older
    said = next(one for one in found(behind) if one.reference == planned).what.facts
    assert (said["row"], said["day"], said["other_row"], said["other_day"]) == (
        *(2, day("2024-01-31")),
        *(behind.seq("FORUM", "establish"), day("2024-02-01")),
    )
    for asked in (None, "FORUM"):
        assert audited(behind, asked) == {(code, one) for code, one, _ in older}


def test_a_meeting_after_its_forum_was_dissolved_cannot_be(behind: World) -> None:
    behind.running("main_agreement", "MAIN")
    behind.forum(cadence=None)
    behind.done("FORUM", "establish", reason="i korthet")
    behind.on("2024-02-01").done("FORUM", "dissolve", reason="färdig")
    behind.meeting(meets_on="2024-02-01")
    assert broken(behind) == set()

    wrote(behind, "MEETING", on="2024-02-02", trigger="hold", source="planned", dest="held")

    assert broken(behind) == {("goes_on_after_its_end", "MEETING", "FORUM")}
    assert audited(behind, "MEETING") == {("goes_on_after_its_end", "MEETING")}


def test_what_is_owed_may_be_older_than_the_signature(behind: World) -> None:
    behind.running("main_agreement", "MAIN")
    assert behind.state("MAIN/PICTURE") == "planned"

    wrote(behind, "MAIN/PICTURE", "changed", on="2024-01-09", acts=(behind.by_both("accepted")[0],))

    assert broken(behind) == set()


@pytest.mark.parametrize(
    ("field", "said", "kind", "contradicts"),
    [
        ("signed_on", "2024-01-10", "signed", False),
        ("signed_on", "2024-01-09", "signed", True),
        ("signed_on", "2024-01-11", "signed", True),
        ("decided_on", "2024-01-10", "decided", False),
        ("decided_on", "2024-01-09", "decided", True),
    ],
)
def test_a_field_that_says_otherwise_than_the_acts_cannot_be(
    behind: World, field: str, said: str, kind: str, *, contradicts: bool
) -> None:
    behind.main("MAIN", **term("2024-02-01", "2027-12-31"))
    for one in behind.by_both(kind):
        behind.record("MAIN", one)
    assert broken(behind) == set()

    wrote(behind, "MAIN", "changed", on=JANUARY, changes={field: Dated.on(day(said))})

    wrong = {("says_otherwise_than_its_acts", "MAIN", "MAIN")} if contradicts else set()
    assert broken(behind) == wrong
    assert audited(behind) == {(code, one) for code, one, _ in wrong}


def test_what_a_paper_says_stands_until_all_have_acted(behind: World) -> None:
    behind.main("MAIN", signed_on=Dated.on(day("2024-01-09")), **term("2024-02-01", "2027-12-31"))
    first, last = behind.by_both("signed", "2024-01-08")
    behind.record("MAIN", first)
    assert broken(behind) == set()

    assert codes(behind.record("MAIN", last)) == ["says_otherwise_than_its_acts"]


@pytest.mark.parametrize(
    ("party", "on", "code"),
    [
        (POLICE, "2024-02-29", None),
        (POLICE, "2024-03-01", "acts_after_it_was_succeeded"),
        ("LPO Nya", "2024-03-01", None),
        ("LPO Nya", "2024-02-29", "acts_before_it_came"),
    ],
)
@pytest.mark.parametrize("where", ["MAIN", "MAIN/PICTURE"])
def test_who_acts_in_anothers_time_cannot_be(
    behind: World, where: str, party: str, on: str, code: str | None
) -> None:
    behind.running("main_agreement", "MAIN")
    behind.on("2024-04-01")
    with behind.writing() as tx:
        behind.ids["LPO Nya"] = create_unit(tx, unit_row("LPO Nya", side="police")).id
        succeed(tx, old=POLICE, new="LPO Nya", from_on=day("2024-03-01"))
    assert broken(behind) == set()

    wrote(behind, where, "changed", on=on, acts=(act("oral", behind.ids[party], on),))

    assert broken(behind) == ({(code, where, "MAIN")} if code else set())
    assert audited(behind) == ({(code, where)} if code else set())


@pytest.mark.parametrize(("by", "cannot_be"), [("2024-05-31", True), ("2024-06-03", False)])
def test_a_presentation_before_its_programme_begins_cannot_be(
    behind: World, by: str, *, cannot_be: bool
) -> None:
    behind.create("learning_pair", "PAR")
    wrote(
        behind, "PAR", "changed", on=JANUARY, changes={"begun_on": day("2024-06-03"), "presents_on": day(by)}
    )

    expected = {("due_before_it_begins", "PAR", "PAR")} if cannot_be else set()
    assert broken(behind) == expected
    assert audited(behind) == {(code, where) for code, where, _ in expected}


def test_every_predicate_has_a_family_that_breaks_it() -> None:
    assert len(PREDICATES) == 12


# ---- nothing that cannot be is brought about ----


def test_a_paper_signed_after_its_successor_began_gives_way_at_once(behind: World) -> None:
    behind.main("MAIN", **term("2024-01-10", "2027-12-31"))
    behind.running("main_agreement", "NEXT", predecessor_id=behind.ids["MAIN"], **term("2024-01-10", "2027"))

    behind.on("2024-03-01").sign("MAIN")
    behind.tick()

    assert [behind.state(one) for one in ("MAIN", "NEXT")] == ["replaced", "active"]
    assert broken(behind, upto="2024-03-01") == set()
    with behind.reading() as connection:
        prove(connection)


def test_an_agreement_in_force_cannot_be_said_to_renew_another_in_force(behind: World) -> None:
    behind.running("main_agreement", "MAIN", **term("2024-01-10", "2027-12-31"))
    behind.running("main_agreement", "NEXT", **term("2024-01-10", "2027-12-31"))
    before = behind.snapshot()

    refused = behind.amend("NEXT", predecessor_id=behind.ids["MAIN"], reason="fel")

    assert codes(refused) == ["two_of_a_line_in_force"]
    said = facts(refused, "two_of_a_line_in_force")
    assert (said["reference"], said["other"]) == ("NEXT", "MAIN")
    assert behind.snapshot() == before


def corrected(world: World, reference: str, **changes: Value) -> Outcome:
    """Correct where no agreement that begins replaces any other: a file of machines may say so."""
    begins = ("replaces_predecessor", "gives_way_to_its_successor")
    definitions = {
        key: replace(
            one,
            transitions=tuple(
                replace(arrow, effects=tuple(name for name in arrow.effects if name not in begins))
                for arrow in one.transitions
            ),
        )
        for key, one in rulebook().definitions.items()
    }
    with world.writing() as tx:
        other = replace(tx, rulebook=replace(rulebook(), definitions=definitions))
        return correct(other, world.id_of(reference), Mending(reason="fel", changes=changes))


def test_a_correction_that_would_put_two_of_a_line_in_force_is_refused(behind: World) -> None:
    behind.running("main_agreement", "MAIN", **term("2024-01-10", "2027-12-31"))
    behind.running("main_agreement", "NEXT", **term("2024-01-10", "2027-12-31"))
    before = behind.snapshot()

    refused = corrected(behind, "NEXT", predecessor_id=behind.ids["MAIN"])

    assert codes(refused) == ["two_of_a_line_in_force"]
    said = facts(refused, "two_of_a_line_in_force")
    assert (said["reference"], said["other"]) == ("NEXT", "MAIN")
    assert behind.snapshot() == before


def test_what_was_wrong_before_refuses_no_correction(behind: World) -> None:
    behind.running("main_agreement", "MAIN", **term("2024-01-10", "2027-12-31"))
    behind.running("main_agreement", "NEXT", **term("2024-01-10", "2027-12-31"))
    wrote(behind, "NEXT", "changed", on=JANUARY, changes={"predecessor_id": behind.ids["MAIN"]})
    assert broken(behind) == {("two_of_a_line_in_force", "NEXT", "MAIN")}

    done = corrected(behind, "NEXT", ends_on=Dated.on(day("2028-12-31")))

    assert isinstance(done, Done), done


# ---- what never was ----


def test_nobody_acts_on_what_was_made_by_a_step_that_was_struck(behind: World) -> None:
    # What is written of it could never be lived again: it rests on nothing.
    behind.running("main_agreement", "MAIN")
    behind.corrected("MAIN", seq=behind.acted("MAIN", "signed"))
    assert behind.state("MAIN/PICTURE") == "abandoned"

    refused = behind.record("MAIN/PICTURE", behind.by_both("oral")[0])

    assert codes(refused) == ["record_never_was"]
