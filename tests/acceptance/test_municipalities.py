"""A municipality whose area is none of Sweden's has no duties by law, and it is said of it."""

from __future__ import annotations

from tests.acceptance.hand import Register, signed_in_time

TODAY = "2026-03-02"
ADDED = (TODAY, "party", "add", "Nackaby", "--side", "municipality")
NONE = "no duty by law is watched for it"


def unfolded(output: str) -> str:
    """What was printed, as it was before it folded."""
    return " ".join(output.split())


def test_who_adds_it_is_told(register: Register) -> None:
    said = unfolded(register.do(*ADDED))
    assert "Nackaby is registered as a municipality" in said
    assert NONE in said
    assert NONE not in unfolded(register.do(TODAY, "party", "add", "Nacka", "--side", "municipality"))
    assert NONE not in unfolded(register.do(TODAY, "party", "add", "LPO Nacka", "--side", "police"))


def test_the_list_of_duties_names_it(register: Register) -> None:
    register.do(*ADDED)
    said = unfolded(register.do(TODAY, "duty", "list"))
    assert "No municipality is registered" not in said
    assert "Nackaby is registered as a municipality" in said
    assert register.ask(TODAY, "duty", "list") == []


def test_the_list_names_it_until_it_has_an_area(register: Register) -> None:
    register.do(*ADDED)
    assert NONE in unfolded(register.do(TODAY, "duty", "list"))
    register.do(TODAY, "party", "change", "Nackaby", "--area", "Nacka")
    assert NONE not in unfolded(register.do(TODAY, "duty", "list"))
    register.do(TODAY, "tick")
    assert len(register.ask(TODAY, "duty", "list")) == 2


def test_whoever_lets_it_succeed_another_is_told(register: Register) -> None:
    register.play(*signed_in_time(), ADDED)
    said = unfolded(register.do(TODAY, "party", "succeed", "Nacka", "Nackaby", "--from", "2026-03-01"))
    assert NONE in said


def test_with_the_area_of_the_one_it_succeeds_the_duties_pass_to_it(register: Register) -> None:
    register.play(*signed_in_time(), ADDED, (TODAY, "party", "change", "Nackaby", "--area", "Nacka"))
    duties = register.ask(TODAY, "duty", "list")
    said = unfolded(register.do(TODAY, "party", "succeed", "Nacka", "Nackaby", "--from", "2026-03-01"))
    assert NONE not in said
    assert [one["reference"] for one in register.ask(TODAY, "duty", "list")] == [
        one["reference"] for one in duties
    ]
    assert len(duties) == 2


def test_the_doctor_names_it(register: Register) -> None:
    register.do(*ADDED)
    said = unfolded(register.type(TODAY, "doctor").output)
    assert "no duty by law is watched for Nackaby" in said
    register.do(TODAY, "party", "change", "Nackaby", "--area", "Nacka")
    assert "Nackaby" not in unfolded(register.type(TODAY, "doctor").output)


def test_an_heir_that_gets_its_area_later_owes_from_then_on(register: Register) -> None:
    register.play(*signed_in_time(), ADDED)
    register.do(TODAY, "party", "succeed", "Nacka", "Nackaby", "--from", "2026-03-01")
    assert register.ask(TODAY, "duty", "list") == []
    register.do(TODAY, "party", "change", "Nackaby", "--area", "Nacka")
    owed = register.ask(TODAY, "duty", "list")
    assert [one["kind"] for one in owed] == ["picture_updated", "plan_followed_up"]
    register.do(TODAY, "audit", "history")
