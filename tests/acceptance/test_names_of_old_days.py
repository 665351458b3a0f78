"""A party has left its name, and another has it now: on each day a name finds who bore it then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.hand import SAYS, Register, signed_in_time

TODAY = "2026-06-02"
OLD_DAY = "2026-05-01"
LEFT = "2026-06-01"
NAME, NOW = "LPO Nacka", "LPO Öst"
RENAME = ("party", "change", NAME, "--name", NOW, "--from", LEFT)
COMES = ("party", "add", NAME, "--side", "police")


@pytest.fixture
def named_anew(register: Register) -> Register:
    """N, whose police district has left its name, which another has taken over."""
    register.play(*signed_in_time(), (TODAY, *RENAME), (TODAY, *COMES))
    return register


def names(register: Register, *days: str) -> list[str]:
    return sorted(row["name"] for row in register.ask(TODAY, "party", "list", *days))


def acted(register: Register) -> set[str]:
    """Who did something in N: each act shows the name of its own day, a new one that of its party."""
    return {f"{act['kind']} {act['on']} {act['party']}" for act in register.shown(TODAY, "N")["acts"]}


# ---- asking ----


def test_on_an_old_day_a_name_finds_who_bore_it(either: Register) -> None:
    either.play(*signed_in_time(), (TODAY, *RENAME), (TODAY, *COMES))
    assert either.shown(TODAY, "N", OLD_DAY)["parties"] == ["Nacka", NAME]
    then = either.ask(TODAY, "party", "show", NAME, "--as-of", OLD_DAY)
    assert {"N"} <= {one["reference"] for one in then["agreements"]}
    now = either.ask(TODAY, "party", "show", NAME)
    assert now["agreements"] == []
    listed = either.ask(TODAY, "agreement", "list", "--party", NAME, "--as-of", OLD_DAY)
    assert {"N"} <= {row["reference"] for row in listed}
    assert either.ask(TODAY, "agreement", "list", "--party", NAME) == []
    either.sound(TODAY)


def test_who_has_the_name_from_another_is_not_listed_while_that_one_bore_it(named_anew: Register) -> None:
    assert names(named_anew) == ["LPO Nacka", "LPO Öst", "Nacka"]
    assert names(named_anew, "--as-of", LEFT) == ["LPO Nacka", "LPO Öst", "Nacka"]
    assert names(named_anew, "--as-of", "2026-05-31") == ["LPO Nacka", "Nacka"]
    assert names(named_anew, "--known-on", OLD_DAY) == ["LPO Nacka", "Nacka"]
    known = named_anew.ask(TODAY, "party", "show", NAME, "--known-on", OLD_DAY)
    assert {"N"} <= {one["reference"] for one in known["agreements"]}


def test_who_was_not_there_yet_is_not_shown_under_a_later_name(named_anew: Register) -> None:
    named_anew.do("2026-07-02", "party", "change", NAME, "--name", "LPO Väst", "--from", "2026-07-01")
    day = ("--as-of", OLD_DAY)
    named_anew.refuse("2026-07-02", "party", "show", "LPO Väst", *day, codes=(4,))
    assert named_anew.ask("2026-07-02", "party", "show", "LPO Väst", "--as-of", LEFT)["name"] == NAME
    assert named_anew.ask("2026-07-02", "party", "show", NOW, *day)["name"] == NAME


def test_a_name_that_went_on_and_on_finds_each_in_its_time(register: Register) -> None:
    addresses = {"2026-01-15": "A", "2026-02-15": "B", "2026-03-15": "C"}
    register.play(
        ("2026-01-02", *COMES, "--address", "A"),
        ("2026-02-02", "party", "change", NAME, "--name", "LPO Ett", "--from", "2026-02-01"),
        ("2026-02-02", *COMES, "--address", "B"),
        ("2026-03-02", "party", "change", NAME, "--name", "LPO Två", "--from", "2026-03-01"),
        ("2026-03-02", *COMES, "--address", "C"),
    )
    found = {day: register.ask(TODAY, "party", "show", NAME, "--as-of", day)["address"] for day in addresses}
    assert found == addresses
    register.sound(TODAY)


# ---- what was done on an old day ----


@pytest.mark.parametrize("early", [True, False])
def test_a_signature_of_an_old_day_is_of_who_bore_the_name(register: Register, *, early: bool) -> None:
    new = (
        "2026-05-02",
        "agreement",
        "new",
        "P",
        "--parties",
        f"Nacka; {NAME}",
        *SAYS,
        "--from",
        "2026-07-01",
    )
    signs = [("sign", "P", "Nacka", "--on", "2026-05-03"), ("sign", "P", NAME, "--on", "2026-05-04")]
    renames = [RENAME, COMES]
    typed = [*signs, *renames] if early else [*renames, *signs]
    register.play(new, *((TODAY, *line) for line in typed))
    shown = register.shown(TODAY, "P")
    assert (shown["state"], shown["since"], shown["parties"]) == ("signed", "2026-05-04", ["Nacka", NOW])
    assert register.shown(TODAY, "P", "2026-05-04")["parties"] == ["Nacka", NAME]
    register.sound(TODAY)


OF_AN_OLD_DAY = {
    "give-notice": ("give-notice", "N", NAME, "--on", OLD_DAY, "--ends", "2027-05-01"),
    "decide": ("decide", "N", NAME, "--on", OLD_DAY, "--until", "2033-12-31"),
    "consult": ("consult", "N", "--with", NAME, "--on", OLD_DAY),
}


@pytest.mark.parametrize("command", OF_AN_OLD_DAY.values(), ids=OF_AN_OLD_DAY.keys())
def test_what_a_party_did_on_an_old_day_it_did_under_its_old_name(
    named_anew: Register, command: tuple[str, ...]
) -> None:
    before = acted(named_anew)
    named_anew.do(TODAY, *command)
    [new] = acted(named_anew) - before
    assert new.endswith(f"{OLD_DAY} {NAME}")
    named_anew.sound(TODAY)


def test_an_extension_is_agreed_on_by_who_bore_the_name(named_anew: Register) -> None:
    named_anew.play(
        (TODAY, "decide", "N", "Nacka", "--on", "2026-04-30", "--until", "2033-12-31"),
        (TODAY, "extend", "N", "--with", NAME, "--until", "2033-12-31", "--on", OLD_DAY),
    )
    assert named_anew.shown(TODAY, "N")["ends_on_written"] == "2033-12-31"
    named_anew.sound(TODAY)


def test_on_a_later_day_the_name_is_the_others(named_anew: Register) -> None:
    named_anew.refuse(TODAY, "give-notice", "N", NAME, "--on", TODAY)
    named_anew.do(TODAY, "give-notice", "N", NOW, "--on", TODAY)


def test_a_step_is_taken_for_who_bore_the_name(named_anew: Register) -> None:
    step = ("advance", "N/PICTURE", "gather", "--on", "2026-05-20")
    named_anew.do(TODAY, *step, "--for", NAME)
    [row] = [one for one in named_anew.rows(TODAY, "N/PICTURE") if one["trigger"] == "gather"]
    assert NAME in str(row) or NOW in str(row)
    named_anew.sound(TODAY)


def test_an_act_is_mended_to_be_of_who_bore_the_name(named_anew: Register) -> None:
    named_anew.do(TODAY, "consult", "N", "--all", "--on", OLD_DAY)
    row = named_anew.act(TODAY, "N", "consulted", "Nacka")
    named_anew.do(TODAY, "correct", "N", row, f"party={NAME}", "function=chef", "--reason", "fattades")
    acts = named_anew.shown(TODAY, "N")["acts"]
    [mended] = [act["party"] for act in acts if act["function"] == "chef"]
    assert mended != "Nacka"
    named_anew.sound(TODAY)


def test_an_old_paper_names_who_bore_the_name_on_its_day(named_anew: Register, tmp_path: Path) -> None:
    parties = ("--parties", f"Nacka; {NAME}")
    named_anew.do(TODAY, "agreement", "register", "OLD", *parties, "--signed", "2021-03-01", "--years", "4")
    named_anew.do(TODAY, "agreement", "register", "NEW", *parties, "--signed", TODAY, "--years", "4")
    assert named_anew.shown(TODAY, "OLD")["parties"] == ["Nacka", NOW]
    assert named_anew.shown(TODAY, "NEW")["parties"] == ["Nacka", NAME]
    file = tmp_path / "register.csv"
    file.write_text(
        "reference,level,municipalities,police_unit,signed_on,starts_on,ends_on\n"
        f"F1,main,Nacka,{NAME},2021-03-01,2021-03-01,2024-12-31\n"
        f"F2,main,Nacka,{NAME},2026-06-01,2026-06-01,2029-12-31\n",
        "utf-8",
    )
    named_anew.do(TODAY, "register", "import", str(file))
    assert named_anew.shown(TODAY, "F1")["parties"] == ["Nacka", NOW]
    assert named_anew.shown(TODAY, "F2")["parties"] == ["Nacka", NAME]
    named_anew.sound(TODAY)


def test_a_party_with_no_other_name_can_always_act(named_anew: Register) -> None:
    """What the new district signed before its name was free: of the parties nobody else can be meant."""
    named_anew.play(
        (TODAY, "agreement", "new", "P", "--parties", f"Nacka; {NAME}", *SAYS, "--from", "2026-07-01"),
        (TODAY, "sign", "P", NAME, "--on", "2026-05-20"),
    )
    shown = named_anew.shown(TODAY, "P")
    assert (shown["parties"], [act["party"] for act in shown["acts"]]) == (["Nacka", NAME], [NAME])
    named_anew.sound(TODAY)


# ---- two of one name on a day ----


def test_nobody_has_a_name_from_a_day_on_which_another_bore_it(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, *RENAME), (TODAY, "party", "add", "LPO Syd", "--side", "police"))
    takes = ("party", "change", "LPO Syd", "--name", NAME, "--from")
    said = register.refuse(TODAY, *takes, OLD_DAY)
    assert "2026-05-31" in said
    assert NOW in said
    register.do(TODAY, *takes, LEFT)
    assert names(register, "--as-of", OLD_DAY) == ["LPO Nacka", "LPO Syd", "Nacka"]
    assert names(register) == ["LPO Nacka", "LPO Öst", "Nacka"]
    later = ("party", "change", NOW, "--name", NOW, "--from", "2026-06-02", "--mistyped")
    register.refuse(TODAY, *later)
    register.sound(TODAY)


def test_who_came_second_does_not_come_first_by_leaving_early(named_anew: Register) -> None:
    leaves = ("party", "change", NAME, "--name", "LPO Väst", "--from")
    named_anew.refuse(TODAY, *leaves, "2026-05-15")
    named_anew.refuse(TODAY, *leaves, LEFT)
    named_anew.do(TODAY, *leaves, TODAY)
    assert names(named_anew, "--as-of", OLD_DAY) == ["LPO Nacka", "Nacka"]
    assert names(named_anew, "--as-of", LEFT) == ["LPO Nacka", "LPO Öst", "Nacka"]


def test_a_day_of_leaving_that_was_mistyped_is_mended(named_anew: Register) -> None:
    mend = ("party", "change", NOW, "--name", NOW, "--mistyped", "--from")
    before = names(named_anew, "--as-of", "2026-05-20")
    named_anew.do(TODAY, *mend, "2026-05-15")
    assert names(named_anew, "--as-of", "2026-05-20") == ["LPO Nacka", "LPO Öst", "Nacka"]
    named_anew.do(TODAY, *mend, LEFT)
    assert names(named_anew, "--as-of", "2026-05-20") == before
    named_anew.sound(TODAY)


def test_in_whatever_order_it_was_typed_and_mended(register: Register) -> None:
    """The newcomer is typed with a slip in its name, which is mended: it comes to the same."""
    register.play(
        *signed_in_time(),
        (TODAY, "party", "add", "LPO Naka", "--side", "police", "--new"),
        (TODAY, *RENAME),
        (TODAY, "party", "change", "LPO Naka", "--name", NAME, "--mistyped"),
    )
    assert names(register, "--as-of", OLD_DAY) == ["LPO Nacka", "Nacka"]
    assert register.ask(TODAY, "party", "show", NAME, "--as-of", OLD_DAY)["agreements"]
    assert register.ask(TODAY, "party", "show", NAME)["agreements"] == []
    register.sound(TODAY)


def test_slips_and_doubles_of_a_name_never_bore_it(register: Register) -> None:
    """The old name still finds its only bearer once a slip of that name is out, or a double."""
    register.play(*signed_in_time(), (TODAY, *RENAME), (TODAY, *COMES), (TODAY, "party", "remove", NAME))
    new = ("agreement", "new", "P", "--parties", f"Nacka; {NAME}", *SAYS, "--from", "2027-01-01")
    register.do(TODAY, *new)
    assert register.shown(TODAY, "P")["parties"] == ["Nacka", NOW]
    register.play((TODAY, *COMES), (TODAY, "party", "merge", NAME, NOW))
    assert names(register, "--as-of", OLD_DAY) == ["LPO Nacka", "Nacka"]
    assert register.ask(TODAY, "party", "show", NAME, "--as-of", OLD_DAY)["agreements"]
    assert register.ask(TODAY, "party", "show", NAME)["name"] == NOW
    register.sound(TODAY)


# ---- one in the way, or several ----


def test_what_is_in_the_way_of_a_removal_is_said_of_one_or_of_several(register: Register) -> None:
    named = ("--parties", f"Nacka; {NAME}", "--from", "2027-01-01")
    register.do(TODAY, "agreement", "new", "P", *named)
    assert "P refers to it." in register.refuse(TODAY, "party", "remove", NAME)
    register.do(TODAY, "agreement", "new", "Q", *named)
    assert " refer to it." in register.refuse(TODAY, "party", "remove", NAME)
    register.play(
        (TODAY, "person", "add", "bo.al", "--name", "Bo Al"),
        (TODAY, "party", "add", NOW, "--side", "police"),
        (TODAY, "party", "function", NOW, "chef", "--holder", "bo.al", "--from", "2025-01-01"),
    )
    assert "chef is there. Strike it" in register.refuse(TODAY, "party", "remove", NOW)
    register.do(TODAY, "party", "mandate", NOW, "jurist", "--kind", "main", "--from", "2025-01-01")
    assert "are there. Strike them" in register.refuse(TODAY, "party", "remove", NOW)
