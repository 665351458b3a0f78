"""A last day that nobody stated is what it is computed from, whenever that is said and mended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register, main_and_subs, runs, signed_in_time

TODAY = "2026-03-02"
WHY = ("--reason", "fel inskrivet")


def term(register: Register, reference: str, today: str = TODAY) -> tuple[str | None, str | None, str | None]:
    """First day, last day, and what the last day rests on."""
    shown = register.shown(today, reference)
    return shown["starts_on_written"], shown["ends_on_written"], shown["ends_on_basis"]


# ---- a correction ----


def test_a_mended_first_day_reaches_the_computed_end(either: Register) -> None:
    """N states no end: four years from its beginning (`agreement new --help`)."""
    either.play(*signed_in_time())
    either.do(TODAY, "correct", "N", "starts_on=2026-02-01", *WHY)
    assert term(either, "N") == ("2026-02-01", "2030-01-31", "computed")
    assert either.forecast_ends(TODAY, "N") == ["2030-02-01"]
    assert "deviates without a reason" not in either.do(TODAY, "audit", "terms")
    either.sound(TODAY)


def test_an_old_paper_of_four_years_ends_four_years_after_its_mended_start(register: Register) -> None:
    """`docs/reference/register-file.md`: the day before the start's date that many years later."""
    paper = ("agreement", "register", "R", *NACKA, "--years", "4", "--from")
    register.do(TODAY, *paper, "2022-03-01")
    register.do(TODAY, "correct", "R", "starts_on=2022-01-01", *WHY)
    assert term(register, "R") == ("2022-01-01", "2025-12-31", "computed")
    assert register.state(TODAY, "R", "2026-01-15") == "expired"
    register.sound(TODAY)


def test_a_mended_length_reaches_the_computed_end(register: Register) -> None:
    register.do(TODAY, "agreement", "new", "Y", *NACKA, "--from", "2026-04-01", "--years", "36 månader")
    register.do(TODAY, "correct", "Y", "term_years=2", *WHY)
    assert term(register, "Y") == ("2026-04-01", "2028-03-31", "computed")
    register.do(TODAY, "correct", "Y", "term_years=", *WHY)
    assert term(register, "Y") == ("2026-04-01", "2030-03-31", "computed")
    register.sound(TODAY)


def test_what_runs_until_further_notice_after_all_has_no_last_day(register: Register) -> None:
    register.play(*signed_in_time())
    register.do(TODAY, "correct", "N", "revised_every_years=4", *WHY)
    assert term(register, "N") == ("2026-01-01", None, None)
    assert register.forecast_ends(TODAY, "N") == []
    register.do(TODAY, "correct", "N", "revised_every_years=", *WHY)
    assert term(register, "N") == ("2026-01-01", "2029-12-31", "computed")
    assert register.forecast_ends(TODAY, "N") == ["2030-01-01"]
    register.sound(TODAY)


@pytest.mark.parametrize("back", ["mended", "struck"])
@pytest.mark.parametrize("said", ["starts_on=2026-02-01", "term_years=2", "revised_every_years=3"])
def test_there_and_back_gives_the_term_back(register: Register, said: str, back: str) -> None:
    register.play(*signed_in_time())
    before = register.whole(TODAY, "N", "N/PICTURE", "N/SUB")
    register.do(TODAY, "correct", "N", said, *WHY)
    assert register.whole(TODAY, "N") != before
    name = said.partition("=")[0]
    right = {"starts_on": "starts_on=2026-01-01"}.get(name, f"{name}=")
    last = [str(row["seq"]) for row in register.rows(TODAY, "N") if row["kind"] == "corrected"][-1]
    register.do(TODAY, "correct", "N", right if back == "mended" else last, *WHY)
    assert register.whole(TODAY, "N", "N/PICTURE", "N/SUB") == before
    register.sound(TODAY)


def test_a_stated_end_never_moves(register: Register) -> None:
    register.do(TODAY, "agreement", "new", "Y", *NACKA, "--from", "2026-04-01", "--to", "2028-03-31")
    for said in ("starts_on=2026-05-01", "term_years=3", "revised_every_years=2"):
        register.do(TODAY, "correct", "Y", said, *WHY)
        assert term(register, "Y")[1:] == ("2028-03-31", "stated")


def test_an_end_that_was_taken_away_is_unknown_until_a_length_is_said(register: Register) -> None:
    register.do(TODAY, "agreement", "new", "Y", *NACKA, "--from", "2026-04-01")
    register.do(TODAY, "correct", "Y", "ends_on=", *WHY)
    register.do(TODAY, "correct", "Y", "starts_on=2026-05-01", *WHY)
    assert term(register, "Y") == ("2026-05-01", None, None)
    register.do(TODAY, "amend", "Y", "term_years=4")
    assert term(register, "Y") == ("2026-05-01", "2030-04-30", "computed")
    register.sound(TODAY)


def test_an_end_that_was_agreed_on_since_stays_when_the_start_is_mended(register: Register) -> None:
    """The first end follows, the extension holds; the days between are as they were."""
    register.play(
        ("2022-01-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2022-01-01", "--extension-clause"),
        ("2022-01-01", "sign", "N", "Nacka", "--on", "2022-01-01"),
        ("2022-01-01", "sign", "N", "LPO Nacka", "--on", "2022-01-01"),
        *runs(2023, 2025),
        ("2025-06-01", "extend", "N", "--until", "2026-12-31", "--consulted", "2025-05-01", "--all"),
    )
    register.do("2025-06-02", "correct", "N", "starts_on=2022-02-01", *WHY)
    assert term(register, "N", "2025-06-02") == ("2022-02-01", "2026-12-31", "stated")
    assert register.shown("2025-06-02", "N", "2025-01-01")["ends_on_written"] == "2026-01-31"
    register.sound("2025-06-02")


def test_a_later_day_of_the_start_is_no_end_before_the_beginning(register: Register) -> None:
    register.do(TODAY, "agreement", "new", "Y", *NACKA, "--from", "2021-04-01")
    register.do(TODAY, "correct", "Y", "starts_on=2026-04-01", *WHY)
    assert term(register, "Y") == ("2026-04-01", "2030-03-31", "computed")


def test_what_ends_with_it_follows_a_computed_end(either: Register) -> None:
    either.play(*signed_in_time())
    tied = ("agreement", "new", "W", "--level", "sub", "--under", "N", *NACKA, *SAYS, "--from", "2026-04-01")
    either.do(TODAY, *tied, "--to", "main", "--deviation", "interim")
    either.do(TODAY, "correct", "N", "starts_on=2026-02-01", *WHY)
    assert either.shown(TODAY, "W")["ends_on_written"] == "2030-01-31"
    either.do(TODAY, "correct", "W", "starts_on=2026-05-01", *WHY)
    assert either.shown(TODAY, "W")["ends_on_written"] == "2030-01-31"
    either.sound(TODAY)


def test_what_expired_too_early_goes_on(register: Register) -> None:
    """The end was computed from a start four months too early: it had not ended yet."""
    register.play(
        ("2021-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2022-01-01"),
        ("2021-12-01", "sign", "N", "Nacka", "--on", "2021-12-01"),
        ("2021-12-01", "sign", "N", "LPO Nacka", "--on", "2021-12-01"),
        *runs(2022, 2026),
    )
    assert register.state(TODAY, "N") == "expired"
    register.do(TODAY, "correct", "N", "starts_on=2022-05-01", *WHY)
    assert register.state(TODAY, "N") == "active"
    assert register.forecast_ends(TODAY, "N") == ["2026-05-01"]
    register.sound(TODAY)


def test_an_old_papers_start_follows_its_mended_signing_day(register: Register) -> None:
    register.do(TODAY, "agreement", "register", "R", *NACKA, "--years", "4", "--signed", "2022-03-01")
    register.do(TODAY, "correct", "R", "signed_on=2022-01-01", *WHY)
    assert term(register, "R") == ("2022-01-01", "2025-12-31", "computed")
    register.do(TODAY, "correct", "R", "signed_on=2023", *WHY)
    assert term(register, "R") == ("2023", "2026-12-31/2027-12-30", "computed")
    register.sound(TODAY)


def test_a_row_of_a_register_file_follows_too(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(
        "reference,level,municipalities,police_unit,starts_on,term_years\n"
        "R,main,Nacka,LPO Nacka,2022-03-01,4\n",
        "utf-8",
    )
    register.do(TODAY, "register", "import", str(path))
    register.do(TODAY, "correct", "R", "starts_on=2022-01", *WHY)
    assert term(register, "R") == ("2022-01", "2025-12-31/2026-01-30", "computed")
    register.sound(TODAY)


def test_no_standard_is_assumed_of_an_old_paper(register: Register) -> None:
    register.do(TODAY, "agreement", "register", "R", *NACKA, "--from", "2023-01-01")
    register.do(TODAY, "correct", "R", "starts_on=2023-02-01", *WHY)
    assert term(register, "R") == ("2023-02-01", None, None)


# ---- an amendment ----


def test_an_amended_draft_ends_as_if_it_had_been_typed_so(
    register: Register, another: Callable[[], Register]
) -> None:
    said = {
        "starts_on=2026-05-01": ("--from", "2026-05-01"),
        "term_years=3": ("--from", "2026-04-01", "--years", "3"),
        "revised_every_years=2": ("--from", "2026-04-01", "--revised-every", "2"),
    }
    for number, (word, typed) in enumerate(said.items()):
        name = f"Y{number}"
        register.do(TODAY, "agreement", "new", name, *NACKA, "--from", "2026-04-01")
        register.do(TODAY, "amend", name, word)
        right = another()
        right.do(TODAY, "agreement", "new", name, *NACKA, *typed)
        assert term(register, name) == term(right, name)
    register.do(TODAY, "agreement", "new", "Z", *NACKA)
    register.do(TODAY, "amend", "Z", "starts_on=2026-04-01")
    assert term(register, "Z") == ("2026-04-01", "2030-03-31", "computed")


def test_an_amended_renewal_ends_four_years_from_its_first_day(register: Register) -> None:
    register.play(*signed_in_time())
    register.do(TODAY, "renew", "N", "--as-reference", "N2", "--from", "2026-07-01")
    register.do(TODAY, "amend", "N2", "starts_on=2026-08-01")
    assert term(register, "N2") == ("2026-08-01", "2030-07-31", "computed")
    register.do(TODAY, "correct", "N2", "starts_on=2026-09-01", *WHY)
    assert term(register, "N2") == ("2026-09-01", "2030-08-31", "computed")
    register.sound(TODAY)


def test_what_is_amended_after_a_start_that_is_mended_follows_as_well(register: Register) -> None:
    register.do(TODAY, "agreement", "new", "Y", *NACKA, "--from", "2026-04-01")
    register.do(TODAY, "amend", "Y", "term_years=3")
    register.do(TODAY, "correct", "Y", "starts_on=2026-05-01", *WHY)
    assert term(register, "Y") == ("2026-05-01", "2029-04-30", "computed")
    amended = [row["seq"] for row in register.rows(TODAY, "Y") if "term_years" in str(row["changes"])]
    register.do(TODAY, "correct", "Y", str(amended[0]), *WHY)
    assert term(register, "Y") == ("2026-05-01", "2030-04-30", "computed")
    register.sound(TODAY)


def test_what_binds_is_not_made_longer_by_amending_its_first_day(register: Register) -> None:
    """It is signed and has not begun; a correction says that the entry was wrong, an amendment does not."""
    register.play(*signed_in_time()[:3])
    why = ("--reason", "flyttad start")
    register.refuse("2025-12-20", "amend", "N", "starts_on=2026-02-01", *why)
    register.refuse("2025-12-20", "amend", "N", "revised_every_years=4", *why)
    register.do("2025-12-20", "amend", "N", "starts_on=2025-12-19", *why)
    assert term(register, "N", "2025-12-20") == ("2025-12-19", "2029-12-18", "computed")
    register.refuse("2025-12-20", "correct", "N", "starts_on=2026-02-01", *WHY)
    amended = [row["seq"] for row in register.rows("2025-12-20", "N") if "starts_on" in str(row["changes"])]
    register.do("2025-12-20", "correct", "N", str(amended[-1]), *WHY)
    register.do("2025-12-20", "correct", "N", "starts_on=2026-02-01", *WHY)
    assert term(register, "N", "2025-12-20") == ("2026-02-01", "2030-01-31", "computed")
    register.sound("2025-12-20")


# ---- the other machines ----


def test_a_sub_agreements_two_years_follow(register: Register) -> None:
    register.play(*main_and_subs()[:3])
    new = ("agreement", "new", "V", "--level", "sub", "--under", "M", *NACKA, "--from", "2022-03-01")
    register.do("2022-02-01", *new)
    register.do("2022-02-01", "correct", "V", "starts_on=2022-04-01", *WHY)
    assert term(register, "V", "2022-02-01") == ("2022-04-01", "2024-03-31", "computed")


def test_a_pledges_stated_years_follow(register: Register) -> None:
    """There is no standard term of a pledge."""
    new = ("agreement", "new", "P", "--level", "pledge", *NACKA, "--from", "2026-03-01")
    register.do(TODAY, *new, "--years", "1")
    register.do(TODAY, "correct", "P", "starts_on=2026-04-01", *WHY)
    assert term(register, "P") == ("2026-04-01", "2027-03-31", "computed")
    register.do(TODAY, "correct", "P", "term_years=", *WHY)
    assert term(register, "P") == ("2026-04-01", None, None)
    register.sound(TODAY)
