"""A succession or a merger that never was is struck whole, or what people did on top of it is named.

N is signed by Nacka and LPO Nacka in December 2025 and in force from 1 January 2026. LPO Täby is the wrong
heir, or the wrong double.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register, signed_in_time
from tests.acceptance.test_succession import OLD, leave, merge, parties, remove, succeed

TODAY = "2026-09-07"
WRONG = "LPO Täby"
WHY = ("--reason", "fel inskrivet")
FORUM = ("forum", "new", "N", "title=Styrgrupp", "cadence=monthly")
MEETING = "N/FORUM/2026-03-05"


def with_a_forum(register: Register) -> None:
    """N, its forum, and the police district that is taken for another one."""
    register.play(
        *signed_in_time(),
        ("2026-02-02", *FORUM, f"members=Nacka|chef; {OLD}|chef"),
        ("2026-02-05", "advance", "N/FORUM", "establish", "--on", "2026-02-05", "--reason", "i korthet"),
        ("2026-02-05", "person", "add", "anna"),
        ("2026-02-05", "person", "add", "berit"),
        (TODAY, "party", "add", WRONG, "--side", "police"),
        (TODAY, "tick"),
    )


LINES = {"succession": succeed(OLD, WRONG), "merger": merge(OLD, WRONG)}
WAYS = pytest.mark.parametrize("line", list(LINES.values()), ids=list(LINES))


def held(day: str) -> tuple[str, ...]:
    """The meeting was held on a day, with the wrong party."""
    return ("advance", MEETING, "hold", "--on", day, f"attendees=Nacka|chef; {WRONG}|chef")


WORK = {
    "who attended a meeting": (MEETING, held("2026-08-05")),
    "who sits in a forum": ("N/FORUM", ("amend", "N/FORUM", f"members=Nacka|chef; {WRONG}|ordförande", *WHY)),
    "who sits there no more": ("N/FORUM", ("amend", "N/FORUM", "members=", *WHY)),
    "for whom it was decided": (
        "N/SUB",
        ("amend", "N/SUB", "title=Lokal", "--for", WRONG, "--by", "chef", *WHY),
    ),
    "an act": ("N", ("consult", "N", "--on", "2026-08-03", "--with", "Nacka", "--with", WRONG)),
}
EARLIER = {
    "an act of an earlier day": ("N", ("decide", "N", WRONG, "--on", "2026-03-02")),
    "who attended before the day": (MEETING, held("2026-03-05")),
}
"""Of a day before the wrong succession: a double was party then, who came after was not."""


@pytest.mark.parametrize(
    ("line", "reference", "work"),
    [
        *((line, *work) for line in LINES.values() for work in WORK.values()),
        *((LINES["merger"], *work) for work in EARLIER.values()),
    ],
    ids=[*(f"{way}, {work}" for way in LINES for work in WORK), *(f"merger, {work}" for work in EARLIER)],
)
def test_work_with_the_wrong_party_is_named_by_its_row_and_nothing_is_done(
    register: Register, line: tuple[str, ...], reference: str, work: tuple[str, ...]
) -> None:
    with_a_forum(register)
    before = register.whole(TODAY, "N", "N/FORUM", "N/SUB")
    register.do(TODAY, *line)
    register.do(TODAY, *work)
    row = str(register.rows(TODAY, reference)[-1]["seq"])

    said = register.refuse(TODAY, *line, "--strike")

    assert f"{reference}:" in said
    assert f"row {row}. Strike or correct that row first (handslag correct {reference} {row})" in said
    register.do(TODAY, "correct", reference, row, *WHY)
    register.do(TODAY, *line, "--strike")
    assert register.whole(TODAY, "N", "N/FORUM", "N/SUB") == before
    register.sound(TODAY)


def test_the_wrong_heir_has_done_nothing_before_it_came(register: Register) -> None:
    with_a_forum(register)
    register.do(TODAY, *LINES["succession"])
    for _, line in EARLIER.values():
        assert f"Party then: {OLD}" in register.refuse(TODAY, *line)


def test_what_was_made_with_the_wrong_party_says_so(register: Register) -> None:
    with_a_forum(register)
    line = LINES["succession"]
    register.do(TODAY, *line)
    register.do(TODAY, "renew", "N", "--as-reference", "N2")

    said = register.refuse(TODAY, *line, "--strike")

    assert "N2 was made with LPO Täby as a party (row 1)" in said
    # Who is party to a draft may also be amended.
    register.do(TODAY, "party", "add", "LPO Solna", "--side", "police")
    register.do(TODAY, "amend", "N2", "parties=Nacka; LPO Solna")
    register.do(TODAY, *line, "--strike")
    assert parties(register, "N", today=TODAY) == [OLD, "Nacka"]
    register.sound(TODAY)


def test_several_rows_are_named_as_several(register: Register) -> None:
    with_a_forum(register)
    line = LINES["succession"]
    register.do(TODAY, *line)
    register.do(TODAY, "consult", "N", "--on", "2026-08-03", "--with", "Nacka", "--with", WRONG)
    register.do(TODAY, "consult", "N", "--on", "2026-08-10", "--with", "Nacka", "--with", WRONG)
    last = int(register.rows(TODAY, "N")[-1]["seq"])

    said = register.refuse(TODAY, *line, "--strike")
    assert f"rows {last - 1}, {last}. Strike or correct them first" in said
    sv = register.type(TODAY, *line, "--strike", HANDSLAG_LANG="sv").output
    assert f"raderna {last - 1}, {last}. Stryk eller rätta dem först" in sv


@WAYS
def test_what_others_did_meanwhile_stays_and_hinders_nothing(either: Register, line: tuple[str, ...]) -> None:
    """Tyresö's seat, a title, and a meeting without the police are nobody's but theirs."""
    with_a_forum(either)
    either.do(TODAY, *line)
    either.do(TODAY, "amend", "N/FORUM", "title=Ledningsgrupp", *WHY)
    either.do(TODAY, "amend", "N/FORUM", f"members=Nacka|chef; {WRONG}|chef; Nacka|strateg", *WHY)
    either.do(TODAY, "advance", MEETING, "hold", "--on", "2026-08-05", "attendees=Nacka|chef", *WHY)

    either.do(TODAY, *line, "--strike")

    shown = either.shown(TODAY, "N/FORUM")
    assert shown["title"] == "Ledningsgrupp"
    seats = [(row["party"], row["function"]) for row in shown["members"]]
    assert sorted(seats) == [(OLD, "chef"), ("Nacka", "chef"), ("Nacka", "strateg")]
    assert [row["party"] for row in either.shown(TODAY, MEETING)["attendees"]] == ["Nacka"]
    either.sound(TODAY)


def test_whoever_was_party_anyway_may_have_worked(register: Register) -> None:
    """N of Nacka and two police districts: one takes the other's place, and works on as itself."""
    three = ("--parties", f"Nacka; {OLD}; {WRONG}")
    register.play(
        ("2025-12-01", "agreement", "new", "N", *three, *SAYS, "--from", "2026-01-01"),
        *(("2025-12-18", "sign", "N", one, "--on", "2025-12-18") for one in ("Nacka", OLD, WRONG)),
        ("2026-01-01", "tick"),
        ("2026-02-02", *FORUM, f"members=Nacka|chef; {OLD}|chef; {WRONG}|vice"),
        (TODAY, "tick"),
        (TODAY, *LINES["succession"]),
        (TODAY, "consult", "N", "--on", "2026-08-03", "--with", "Nacka", "--with", WRONG),
        (TODAY, "amend", "N/FORUM", f"members=Nacka|chef; {WRONG}|chef; {WRONG}|sekreterare", *WHY),
    )
    register.do(TODAY, *LINES["succession"], "--strike")
    seats = [(row["party"], row["function"]) for row in register.shown(TODAY, "N/FORUM")["members"]]
    assert sorted(seats) == [(OLD, "chef"), (WRONG, "sekreterare"), ("Nacka", "chef")]
    assert parties(register, "N", today=TODAY) == [OLD, WRONG, "Nacka"]

    # What stood there by the succession only is changed by nobody else.
    register.do(TODAY, *LINES["succession"])
    row = (f"members=Nacka|chef; {WRONG}|sekreterare", *WHY)
    register.do(TODAY, "amend", "N/FORUM", *row)
    assert "N/FORUM:" in register.refuse(TODAY, *LINES["succession"], "--strike")
    register.sound(TODAY)


def test_a_seat_given_on_an_earlier_day_meanwhile_stays(register: Register) -> None:
    with_a_forum(register)
    before = register.whole(TODAY, "N", "N/FORUM", "N/SUB")
    for line, day in ((LINES["succession"], "2026-08-03"), (LINES["merger"], "2026-04-01")):
        register.do(TODAY, *line)
        seats = f"members=Nacka|chef; {WRONG}|chef; Nacka|strateg"
        register.do(TODAY, "amend", "N/FORUM", seats, "--on", day, *WHY)
        given = [row["seq"] for row in register.rows(TODAY, "N/FORUM") if row["kind"] == "changed"][-1]
        register.do(TODAY, *line, "--strike")
        members = register.shown(TODAY, "N/FORUM")["members"]
        assert sorted((row["party"], row["function"]) for row in members) == [
            *((OLD, "chef"), ("Nacka", "chef"), ("Nacka", "strateg"))
        ]
        register.sound(TODAY)
        register.do(TODAY, "correct", "N/FORUM", str(given), *WHY)
        assert register.whole(TODAY, "N", "N/FORUM", "N/SUB") == before


def test_of_a_draft_the_parties_that_were_amended_since_stay(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-05-04", "agreement", "new", "D", *NACKA, *SAYS, "--from", "2030-01-01"),
        (TODAY, "party", "add", WRONG, "--side", "police"),
        (TODAY, "party", "add", "Tyresö", "--side", "municipality"),
        (TODAY, *LINES["succession"]),
        (TODAY, "amend", "D", f"parties=Nacka; {WRONG}; Tyresö"),
        (TODAY, *LINES["succession"], "--strike"),
    )
    assert parties(register, "D", today=TODAY) == [OLD, "Nacka", "Tyresö"]
    register.sound(TODAY)
    # Who took the wrong heir out has said nothing of the old party.
    register.do(TODAY, *LINES["succession"])
    register.do(TODAY, "amend", "D", "parties=Nacka; Tyresö")
    assert "D:" in register.refuse(TODAY, *LINES["succession"], "--strike")


def test_a_duty_under_another_name_goes_back_and_the_slip_goes(either: Register) -> None:
    """The same municipality under another name: its duties' clocks went on, and go on."""
    either.play(
        *signed_in_time(),
        ("2026-01-05", "tick"),
        (TODAY, "party", "add", "Nacka stad", "--side", "municipality", "--area", "0182", "--new"),
        (TODAY, "tick"),
    )
    owed = ("NACKA/LAW-PICTURE", "NACKA/LAW-PLAN")
    before = either.whole(TODAY, *owed)
    either.do(TODAY, *succeed("Nacka", "Nacka stad"))
    assert parties(either, owed[0], today=TODAY) == ["Nacka stad"]
    either.do(TODAY, *succeed("Nacka", "Nacka stad"), "--strike")
    assert either.whole(TODAY, *owed) == before
    either.do(TODAY, *remove("Nacka stad"))
    either.sound(TODAY)


# ---- one on top of the other ----


def test_whoever_else_came_to_be_the_heir_is_struck_first(register: Register) -> None:
    """The later found the heir there: without the first it would be nobody's."""
    register.play(
        (
            *("2025-12-01", "agreement", "new", "N", "--parties", f"Nacka; {OLD}; LPO Solna"),
            *(*SAYS, "--from", "2026-01-01"),
        ),
        (TODAY, "party", "add", WRONG, "--side", "police"),
        (TODAY, *succeed(OLD, WRONG, "2026-07-01")),
        (TODAY, *succeed("LPO Solna", WRONG, "2026-07-02")),
    )
    said = register.refuse(TODAY, *succeed(OLD, WRONG, "2026-07-01"), "--strike")
    assert "handslag party succeed LPO Solna LPO Täby --from 2026-07-02 --strike" in said

    register.do(TODAY, *succeed("LPO Solna", WRONG, "2026-07-02"), "--strike")
    register.do(TODAY, *succeed(OLD, WRONG, "2026-07-01"), "--strike")
    register.do(TODAY, *succeed("LPO Solna", WRONG, "2026-07-02"))
    assert parties(register, "N", today=TODAY) == [OLD, WRONG, "Nacka"]
    register.sound(TODAY)


def test_the_second_of_two_successions_is_named_as_one(either: Register) -> None:
    with_a_forum(either)
    either.do(TODAY, "party", "add", "LPO Solna", "--side", "police")
    either.do(TODAY, *succeed(OLD, WRONG, "2026-07-02"))
    either.do(TODAY, *succeed(WRONG, "LPO Solna", "2026-07-04"))
    said = either.refuse(TODAY, *succeed(OLD, WRONG, "2026-07-02"), "--strike")
    assert "handslag party succeed LPO Täby LPO Solna --from 2026-07-04 --strike" in said
    either.do(TODAY, *succeed(WRONG, "LPO Solna", "2026-07-04"), "--strike")
    either.do(TODAY, *succeed(OLD, WRONG, "2026-07-02"), "--strike")
    assert parties(either, "N", today=TODAY) == [OLD, "Nacka"]
    either.sound(TODAY)


def test_a_succession_is_struck_and_made_again_on_another_day(either: Register) -> None:
    with_a_forum(either)
    either.do(TODAY, *succeed(OLD, WRONG, "2026-03-02"))
    either.do(TODAY, *succeed(OLD, WRONG, "2026-03-02"), "--strike")
    either.do(TODAY, *succeed(OLD, WRONG, "2026-08-03"))
    for day, who in (("2026-03-03", OLD), ("2026-08-02", OLD), ("2026-08-03", WRONG)):
        assert parties(either, "N", day, today=TODAY) == sorted([who, "Nacka"])
    either.sound(TODAY)
    either.do(TODAY, *succeed(OLD, WRONG, "2026-08-03"), "--strike")
    assert parties(either, "N", "2026-08-03", today=TODAY) == [OLD, "Nacka"]
    either.sound(TODAY)


def test_an_heir_that_was_a_double_is_taken_back_with_what_it_had(either: Register) -> None:
    """Its place is by now the one's that it is."""
    with_a_forum(either)
    either.play(
        (TODAY, "party", "add", "LPO Solna", "--side", "police"),
        (TODAY, *succeed(OLD, WRONG)),
        (TODAY, *merge(WRONG, "LPO Solna")),
    )
    assert parties(either, "N", today=TODAY) == ["LPO Solna", "Nacka"]
    either.do(TODAY, *succeed(OLD, WRONG), "--strike")
    assert parties(either, "N", today=TODAY) == [OLD, "Nacka"]
    members = either.shown(TODAY, "N/FORUM")["members"]
    assert sorted(row["party"] for row in members) == [OLD, "Nacka"]
    either.sound(TODAY)


def test_of_two_mergers_the_later_is_struck_first(register: Register) -> None:
    with_a_forum(register)
    register.play(
        (TODAY, "party", "add", "LPO Solna", "--side", "police"),
        (TODAY, "party", "function", OLD, "samordnare", "--holder", "anna", "--from", "2026-01-01"),
        (TODAY, *merge(OLD, WRONG)),
        (TODAY, *merge(WRONG, "LPO Solna")),
    )
    said = register.refuse(TODAY, *merge(OLD, WRONG), "--strike")
    assert "handslag party merge LPO Täby LPO Solna --strike" in said
    register.do(TODAY, *merge(WRONG, "LPO Solna"), "--strike")
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    assert parties(register, "N", today=TODAY) == [OLD, "Nacka"]
    assert holders(register, OLD) == [("coordinator", "anna", None)]
    assert holders(register, WRONG) == holders(register, "LPO Solna") == []
    register.sound(TODAY)


def test_a_merger_with_who_was_succeeded_since_comes_first_to_the_succession(register: Register) -> None:
    with_a_forum(register)
    register.play(
        (TODAY, "party", "add", "LPO Solna", "--side", "police"),
        (TODAY, *merge(OLD, WRONG)),
        (TODAY, *succeed(WRONG, "LPO Solna")),
    )
    said = register.refuse(TODAY, *merge(OLD, WRONG), "--strike")
    assert "handslag party succeed LPO Täby LPO Solna --from 2026-07-01 --strike" in said
    register.do(TODAY, *succeed(WRONG, "LPO Solna"), "--strike")
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    assert parties(register, "N", today=TODAY) == [OLD, "Nacka"]
    register.sound(TODAY)


def test_what_was_passed_on_later_goes_back_too(register: Register) -> None:
    """A paper with the old party is typed after the succession, which is then typed again."""
    with_a_forum(register)
    paper = ("agreement", "register", "PAPER", "--parties", f"Nacka; {OLD}", "--from", "2024-01-01")
    register.do(TODAY, *LINES["succession"])
    register.do(TODAY, *paper, "--to", "2027-12-31")
    register.do(TODAY, *LINES["succession"])
    assert parties(register, "PAPER", today=TODAY) == [WRONG, "Nacka"]
    register.do(TODAY, *LINES["succession"], "--strike")
    assert parties(register, "PAPER", today=TODAY) == parties(register, "N", today=TODAY) == [OLD, "Nacka"]
    register.sound(TODAY)


# ---- what the old party did after the day ----

AFTER = {
    "it sat in a meeting": (
        MEETING,
        ("advance", MEETING, "hold", "--on", "2026-08-05", f"attendees=Nacka|chef; {OLD}|chef"),
    ),
    "another sits for it": (
        "N/FORUM",
        ("amend", "N/FORUM", f"members=Nacka|chef; {OLD}|ordförande", "--on", "2026-08-05", *WHY),
    ),
}


@pytest.mark.parametrize(("reference", "work"), list(AFTER.values()), ids=list(AFTER))
def test_what_the_old_party_did_after_the_day_is_named_too(
    register: Register, reference: str, work: tuple[str, ...]
) -> None:
    with_a_forum(register)
    register.do(TODAY, *work)
    row = str(register.rows(TODAY, reference)[-1]["seq"])
    said = register.refuse(TODAY, *LINES["succession"])
    assert f"{reference}:" in said
    assert f"row {row}. Correct it" in said
    register.do(TODAY, *succeed(OLD, WRONG, "2026-08-06"))
    register.sound(TODAY)


# ---- functions that went over with a double ----


def holders(register: Register, party: str) -> list[tuple[str, str, str | None]]:
    """Who holds what at a party, and until when."""
    functions = register.ask(TODAY, "party", "show", party)["functions"]
    return sorted(
        (one["function"], who["handle"], who["to_on"]) for one in functions for who in one["holders"]
    )


def mandates(register: Register, party: str) -> list[tuple[str, str | None]]:
    """Which function may bind a party, and until when."""
    functions = register.ask(TODAY, "party", "show", party)["functions"]
    return [(one["function"], may["to_on"]) for one in functions for may in one["mandates"]]


def function(party: str, *how: str, holder: str = "anna") -> tuple[str, ...]:
    return ("party", "function", party, "samordnare", "--holder", holder, *how)


def with_a_double(register: Register) -> None:
    """OLD has a coordinator and a mandate, and is taken for a double of WRONG."""
    with_a_forum(register)
    register.play(
        (TODAY, *function(OLD, "--from", "2026-01-01", "--to", "2026-12-31")),
        (
            *(TODAY, "party", "mandate", OLD, "samordnare", "--kind", "main_agreement"),
            *("--from", "2026-01-01", "--to", "2026-12-31"),
        ),
        (TODAY, *merge(OLD, WRONG)),
    )


def test_what_was_said_of_a_function_since_goes_back_with_it(either: Register) -> None:
    with_a_double(either)
    either.do(TODAY, *function(WRONG, "--to", "2027-12-31"))
    either.do(
        TODAY, *("party", "mandate", WRONG, "samordnare", "--kind", "main_agreement", "--to", "2028-12-31")
    )
    either.do(TODAY, *merge(OLD, WRONG), "--strike")
    assert holders(either, OLD) == [("coordinator", "anna", "2027-12-31")]
    assert mandates(either, OLD) == [("coordinator", "2028-12-31")]
    assert holders(either, WRONG) == []
    assert mandates(either, WRONG) == []
    either.sound(TODAY)


def test_a_function_that_was_handed_over_goes_back_with_both_who_held_it(register: Register) -> None:
    with_a_double(register)
    register.do(TODAY, "person", "handover", "anna", "berit", "--from", "2026-08-01")
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    both = [("coordinator", "anna", "2026-07-31"), ("coordinator", "berit", "2026-12-31")]
    assert holders(register, OLD) == both
    assert holders(register, WRONG) == []
    register.sound(TODAY)


def test_a_holding_that_never_was_does_not_come_back(register: Register) -> None:
    with_a_double(register)
    register.do(TODAY, *function(WRONG, "--strike"))
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    assert holders(register, OLD) == holders(register, WRONG) == []
    register.sound(TODAY)


def test_a_new_holder_may_be_either_partys_and_is_named(either: Register) -> None:
    with_a_double(either)
    either.do(TODAY, *function(WRONG, "--from", "2027-01-01", holder="berit"))
    said = either.refuse(TODAY, *merge(OLD, WRONG), "--strike")
    assert "handslag party function LPO Täby coordinator --holder berit --strike" in said
    either.do(TODAY, *function(WRONG, "--strike", holder="berit"))
    either.do(TODAY, *merge(OLD, WRONG), "--strike")
    either.do(TODAY, *function(OLD, "--from", "2027-01-01", holder="berit"))
    assert [who for _, who, _ in holders(either, OLD)] == ["anna", "berit"]
    either.sound(TODAY)


def test_a_new_mandate_may_be_either_partys_and_is_named(register: Register) -> None:
    with_a_double(register)
    mandate = ("party", "mandate", WRONG, "samordnare", "--kind", "sub_agreement")
    register.do(TODAY, *mandate, "--from", "2026-01-01")
    said = register.refuse(TODAY, *merge(OLD, WRONG), "--strike")
    assert "handslag party mandate LPO Täby coordinator --kind sub_agreement --strike" in said
    register.do(TODAY, *mandate, "--strike")
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    register.sound(TODAY)


def test_another_function_stays_where_it_was_given(register: Register) -> None:
    with_a_double(register)
    register.do(TODAY, "party", "function", WRONG, "chef", "--holder", "berit", "--from", "2026-02-01")
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    assert holders(register, OLD) == [("coordinator", "anna", "2026-12-31")]
    assert holders(register, WRONG) == [("chef", "berit", None)]
    register.sound(TODAY)


def test_what_both_had_and_was_changed_since_is_nobodys_to_know(register: Register) -> None:
    with_a_forum(register)
    for party in (OLD, WRONG):
        register.do(TODAY, *function(party, "--from", "2026-01-01"))
    register.do(TODAY, *merge(OLD, WRONG))
    register.do(TODAY, *function(WRONG, "--to", "2026-12-31"))
    assert "coordinator was the same" in register.refuse(TODAY, *merge(OLD, WRONG), "--strike")
    register.do(TODAY, *function(WRONG, "--until-further-notice"))
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    assert holders(register, OLD) == holders(register, WRONG) == [("coordinator", "anna", None)]
    register.sound(TODAY)


def test_of_two_doubles_with_the_same_function_each_has_it_again(register: Register) -> None:
    with_a_forum(register)
    register.do(TODAY, "party", "add", "LPO Solna", "--side", "police")
    for party in (OLD, "LPO Solna"):
        register.do(TODAY, *function(party, "--from", "2026-01-01"))
    register.do(TODAY, *merge(OLD, WRONG))
    register.do(TODAY, *merge("LPO Solna", WRONG))
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    same = [("coordinator", "anna", None)]
    assert holders(register, OLD) == holders(register, WRONG) == same
    register.do(TODAY, *merge("LPO Solna", WRONG), "--strike")
    assert holders(register, OLD) == holders(register, "LPO Solna") == same
    register.sound(TODAY)


# ---- slips that were once something else ----


@pytest.mark.parametrize("line", [succeed(OLD, WRONG), merge(OLD, WRONG)], ids=["an heir", "the one"])
def test_a_slip_goes_when_only_struck_rows_say_anything_of_it(
    either: Register, line: tuple[str, ...]
) -> None:
    with_a_forum(either)
    either.do(TODAY, *line)
    either.refuse(TODAY, *remove(WRONG), codes=(1, 2, 4))
    either.do(TODAY, *line, "--strike")
    before = either.whole(TODAY, "N", "N/FORUM", "N/SUB")

    either.do(TODAY, *remove(WRONG))

    assert WRONG not in {row["name"] for row in either.ask(TODAY, "party", "list")}
    assert either.whole(TODAY, "N", "N/FORUM", "N/SUB") == before
    # What was typed and struck still bears its name.
    assert WRONG in either.do(TODAY, "audit", "corrections") + either.do(TODAY, "show", "N", "--history")
    either.sound(TODAY)
    either.do(TODAY, "party", "add", WRONG, "--side", "police")
    either.sound(TODAY)


def test_a_slip_in_an_entry_that_was_struck_goes_too(either: Register) -> None:
    with_a_forum(either)
    either.play(
        (TODAY, "agreement", "new", "X", "--parties", f"Nacka; {WRONG}", *SAYS, "--from", "2027-01-01"),
        (TODAY, "correct", "X", "1", *WHY),
        (TODAY, *remove(WRONG)),
    )
    either.sound(TODAY)
    # Of the entry itself the striking can still be taken back, without the slip.
    either.do(TODAY, "correct", "X", "2", *WHY)
    assert parties(either, "X", today=TODAY) == ["Nacka"]
    either.sound(TODAY)


def test_what_was_struck_does_not_come_back_with_a_slip_that_is_gone(either: Register) -> None:
    with_a_forum(either)
    either.play(
        (TODAY, *LINES["succession"]),
        (TODAY, *LINES["succession"], "--strike"),
    )
    row = str(either.rows(TODAY, "N")[-1]["seq"])
    either.do(TODAY, *remove(WRONG))
    assert "party add" in either.refuse(TODAY, "correct", "N", row, *WHY)
    either.sound(TODAY)


# ---- a leaving ----


def test_a_leaving_is_struck_by_the_name_of_a_double_too(register: Register) -> None:
    with_a_forum(register)
    register.do(TODAY, *merge(OLD, WRONG))
    register.do(TODAY, *leave(OLD))
    register.do(TODAY, *leave(OLD), "--strike")
    register.do(TODAY, *merge(OLD, WRONG), "--strike")
    register.sound(TODAY)
