"""A party is succeeded, was a double or a slip, or leaves: four acts (issue 8, point 6; D2, D3, D8).

Whoever comes after takes over from a day on; before it everything is as it was, and an old signature bears
the name of who gave it. N is signed by Nacka and LPO Nacka on 11 and 18 December 2025 and in force from 1
January 2026.

The issue names one command, `party succeed OLD NEW --from DAY`. The others are read into it; they stand
here once.
"""

from __future__ import annotations

import re

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register, signed_in_time

TODAY = "2026-07-06"
FROM = "2026-07-01"
BEFORE = "2026-06-30"
WHY = ("--reason", "omorganisation")

OLD, NEW = "LPO Nacka", "LPO Nacka-Värmdö"
"""A police district that is renamed and grows."""


def succeed(old: str, new: str, day: str = FROM) -> tuple[str, ...]:
    """One party comes after another from a day on."""
    return ("party", "succeed", old, new, "--from", day)


def merge(double: str, party: str) -> tuple[str, ...]:
    """A party that was entered twice becomes one."""
    return ("party", "merge", double, party)


def remove(slip: str) -> tuple[str, ...]:
    """A party that never was is taken out."""
    return ("party", "remove", slip)


def leave(party: str, day: str = FROM) -> tuple[str, ...]:
    """A party leaves the register from a day on; nobody comes after it."""
    return ("party", "leave", party, "--from", day)


def strike(reference: str) -> tuple[str, ...]:
    """An entry for an agreement that never existed: its first row is struck."""
    return ("correct", reference, "1", "--reason", "avtalet har aldrig funnits")


ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def parties(register: Register, reference: str, day: str | None = None, today: str = TODAY) -> list[str]:
    """Who was party on a day, in the order of the alphabet."""
    shown = register.shown(today, reference, day)
    assert shown is not None
    return sorted(shown["parties"])


def renamed(register: Register) -> None:
    """N, an agreement that ended long ago and a draft, all with the police district that is renamed."""
    ended = ("agreement", "register", "OLD", *NACKA, "--from", "2020-01-01", "--to", "2023-12-31")
    register.play(
        *signed_in_time(),
        ("2026-01-02", *ended),
        ("2026-05-04", "agreement", "new", "DRAFT", *NACKA, *SAYS, "--from", "2030-01-01"),
        ("2026-05-04", "sign", "DRAFT", "Nacka", "--on", "2026-05-04"),
        ("2026-06-01", "advance", "N/PICTURE", "gather"),
        (TODAY, "party", "add", NEW, "--side", "police"),
        (TODAY, *succeed(OLD, NEW)),
    )


def test_a_successor_is_party_from_its_day_on(either: Register) -> None:
    renamed(either)
    assert parties(either, "N") == [NEW, "Nacka"]
    assert parties(either, "N", FROM) == [NEW, "Nacka"]
    assert parties(either, "N", BEFORE) == [OLD, "Nacka"]
    assert parties(either, "N", "2025-12-20") == [OLD, "Nacka"]
    # The agreement goes on as it did.
    assert either.shown(TODAY, "N")["since"] == "2026-01-01"
    assert [either.state(TODAY, "N", day) for day in ("2025-12-18", "2026-01-01", BEFORE, FROM)] == [
        *("signed", "active", "active", "active")
    ]
    either.sound(TODAY)


def test_an_old_signature_that_is_typed_late_signs_on_its_own_day(either: Register) -> None:
    renamed(either)
    either.do(TODAY, "sign", "DRAFT", NEW, "--on", FROM)
    assert either.state(TODAY, "DRAFT", BEFORE) == "draft"
    either.do(TODAY, "sign", "DRAFT", OLD, "--on", "2026-05-06")
    days = ("2026-05-05", "2026-05-06", FROM)
    assert [either.state(TODAY, "DRAFT", day) for day in days] == ["draft", "signed", "signed"]
    assert parties(either, "DRAFT") == [NEW, "Nacka"]
    either.sound(TODAY)


def test_a_late_consultation_extension_or_notice_is_of_who_was_party_then(register: Register) -> None:
    renamed(register)
    register.do(TODAY, "consult", "N", "--on", "2026-03-02", "--all")
    extend = ("extend", "N", "--until", "2030-12-31", "--on", "2026-04-01", "--all", "--reason", "beslut")
    register.do(TODAY, *extend)
    acts = [(act["kind"], act["party"], act["on"]) for act in register.shown(TODAY, "N")["acts"]]
    for kind, day in (("consulted", "2026-03-02"), ("extended", "2026-04-01")):
        assert sorted(act for act in acts if act[0] == kind) == [(kind, OLD, day), (kind, "Nacka", day)]
    assert register.shown(TODAY, "N", "2026-04-01")["ends_on_written"] == "2030-12-31"
    notice = ("ends_on=2026-12-31", "--for", OLD, "--on", "2026-05-04", "--evidence", "beslut 4 maj")
    register.do(TODAY, "advance", "N", "give notice", *notice)
    days = ("2026-05-03", "2026-05-04", TODAY)
    assert [register.state(TODAY, "N", day) for day in days] == ["active", "under_notice", "under_notice"]
    register.sound(TODAY)


def test_what_hangs_below_has_the_successor_too(register: Register) -> None:
    renamed(register)
    for reference in ("N/PICTURE", "N/SUB"):
        assert parties(register, reference) == [NEW, "Nacka"]
        assert parties(register, reference, BEFORE) == [OLD, "Nacka"]


def test_what_had_ended_before_keeps_its_parties(register: Register) -> None:
    renamed(register)
    assert parties(register, "OLD") == [OLD, "Nacka"]


def test_an_old_signature_bears_the_old_name_and_no_id(either: Register) -> None:
    renamed(either)
    acts = either.shown(TODAY, "N")["acts"]
    assert [(act["party"], act["on"]) for act in acts] == [("Nacka", "2025-12-11"), (OLD, "2025-12-18")]
    for line in (
        ("show", "N"),
        ("show", "N", "--history"),
        ("show", "N", "--json"),
        ("audit", "history", "N"),
    ):
        said = either.do(TODAY, *line)
        answer = re.sub(r'"seal": "[0-9a-f]+"', "", said)
        assert not ID.search(answer), f"{line} shows an id: {answer}"
        assert OLD in answer


def test_nobody_is_still_to_sign_what_has_been_signed(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "party", "add", NEW, "--side", "police"),
        (TODAY, *succeed(OLD, NEW)),
    )
    # A second signature of the same party, by another function: N has been in force for months.
    said = register.do(TODAY, "sign", "N", "Nacka", "--on", "2025-12-12", "--by", "kommundirektören", *WHY)
    assert NEW not in said


def test_who_has_not_signed_is_said(register: Register) -> None:
    renamed(register)
    assert register.ask(TODAY, "next", "DRAFT")["not_signed"] == [NEW]
    register.do(TODAY, "sign", "DRAFT", NEW, "--on", TODAY)
    assert register.state(TODAY, "DRAFT") == "signed"


def test_the_successor_acts_for_what_it_took_over(register: Register) -> None:
    renamed(register)
    register.do(TODAY, "consult", "N", "--on", "2026-07-03", "--with", "Nacka", "--with", NEW)
    consulted = [act["party"] for act in register.shown(TODAY, "N")["acts"] if act["kind"] == "consulted"]
    assert sorted(consulted) == [NEW, "Nacka"]
    register.refuse(TODAY, "consult", "N", "--on", "2026-07-03", "--with", OLD, codes=(1, 2, 4))


def test_each_of_the_two_is_told_what_it_was_party_to(register: Register) -> None:
    renamed(register)
    running = {row["reference"] for row in register.ask(TODAY, "agreement", "list", "--party", NEW)}
    assert {"N", "N/SUB", "DRAFT"} <= running
    assert "OLD" not in running
    history = {row["reference"] for row in register.ask(TODAY, "agreement", "list", "--party", OLD)}
    assert "OLD" in history
    assert "N" not in history


def test_a_succession_typed_twice_is_one(register: Register) -> None:
    renamed(register)
    before = register.whole(TODAY, "N", "N/SUB", "N/PICTURE", "DRAFT", "OLD")
    register.type(TODAY, *succeed(OLD, NEW))
    assert register.whole(TODAY, "N", "N/SUB", "N/PICTURE", "DRAFT", "OLD") == before
    register.sound(TODAY)


def test_a_succession_by_nobody_in_the_register_is_refused(register: Register) -> None:
    register.play(*signed_in_time())
    register.refuse(TODAY, *succeed(OLD, "LPO Ingenstans"), codes=(1, 2, 4))
    register.refuse(TODAY, *succeed(OLD, OLD))


def test_a_police_district_is_not_succeeded_by_a_municipality(register: Register) -> None:
    register.play(*signed_in_time())
    register.refuse(TODAY, *succeed(OLD, "Nacka"))


# ---- merged municipalities ---------------------------------------------------------------------------------

BOTH = ("--parties", "Nacka; Tyresö; LPO Nacka")


def merged(register: Register) -> None:
    """J, of Nacka, Tyresö and their police; the two municipalities become one from 1 July 2026."""
    register.play(
        ("2025-12-01", "agreement", "new", "J", *BOTH, *SAYS, "--from", "2026-01-01"),
        *(
            ("2025-12-18", "sign", "J", party, "--on", "2025-12-18")
            for party in ("Nacka", "Tyresö", "LPO Nacka")
        ),
        ("2026-01-01", "tick"),
        (TODAY, "party", "add", "Nacka-Tyresö", "--side", "municipality"),
        (TODAY, *succeed("Nacka", "Nacka-Tyresö")),
        (TODAY, *succeed("Tyresö", "Nacka-Tyresö")),
    )


def test_two_municipalities_become_one(register: Register) -> None:
    merged(register)
    assert parties(register, "J") == ["LPO Nacka", "Nacka-Tyresö"]
    assert parties(register, "J", BEFORE) == ["LPO Nacka", "Nacka", "Tyresö"]
    # Of two municipalities each is owed a sub-agreement of its own, with the police.
    for reference in ("J/SUB-NACKA", "J/SUB-TYRESÖ"):
        assert parties(register, reference) == ["LPO Nacka", "Nacka-Tyresö"]
    assert register.state(TODAY, "J") == "active"
    assert [act["party"] for act in register.shown(TODAY, "J")["acts"]].count("Nacka-Tyresö") == 0
    # Where the agreement holds has not changed: the areas of both.
    assert sorted(register.shown(TODAY, "J")["areas"]) == ["Nacka", "Tyresö"]
    register.sound(TODAY)


def test_duties_by_law_end_with_the_municipality_that_is_succeeded(register: Register) -> None:
    merged(register)
    for municipality in ("NACKA", "TYRESÖ"):
        for duty in ("LAW-PICTURE", "LAW-PLAN"):
            reference = f"{municipality}/{duty}"
            assert [register.state(TODAY, reference, day) for day in (BEFORE, FROM, TODAY)] == [
                *("open", "ended", "ended")
            ]
    # They are nobody's omission any more; in June they were.
    late = {row[1] for row in register.overdue(TODAY)}
    assert not late & {"NACKA/LAW-PICTURE", "NACKA/LAW-PLAN", "TYRESÖ/LAW-PICTURE", "TYRESÖ/LAW-PLAN"}
    assert {"NACKA/LAW-PICTURE", "TYRESÖ/LAW-PICTURE"} <= {row[1] for row in register.overdue(TODAY, BEFORE)}


# ---- doubles, slips, leaving -------------------------------------------------------------------------------


def doubled(register: Register) -> None:
    """N, and a second agreement with the same police district under a name typed wrongly."""
    register.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "LPO Naka", "--side", "police", "--new"),
        (
            "2026-02-02",
            *("agreement", "register", "P", "--parties", "Nacka; LPO Naka", "--level", "pledge"),
            *("--from", "2026-02-01", "--to", "2026-12-31"),
        ),
    )


def test_a_double_becomes_the_party_that_it_was_all_along(either: Register) -> None:
    doubled(either)
    either.do(TODAY, *merge("LPO Naka", "LPO Nacka"))
    # Wrongly entered, so on every day, not from one on.
    for day in ("2026-02-01", BEFORE, TODAY):
        assert parties(either, "P", day) == ["LPO Nacka", "Nacka"]
    assert "LPO Naka" not in [row["name"] for row in either.ask(TODAY, "party", "list")]
    assert parties(either, "N") == ["LPO Nacka", "Nacka"]
    either.sound(TODAY)


def test_a_double_has_the_agreements_that_it_was_known_to_have(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-01-02", "party", "add", "LPO Naka", "--side", "police", "--new"),
        ("2026-01-02", "agreement", "new", "X", "--parties", "Nacka; LPO Naka", *SAYS),
        (TODAY, *merge("LPO Naka", OLD)),
    )

    def listed(party: str, *days: str) -> set[str]:
        rows = register.ask(TODAY, "agreement", "list", "--party", party, *days)
        return {row["reference"] for row in rows}

    known = ("--known-on", BEFORE)
    assert (listed("LPO Naka", *known), listed(OLD, *known)) == ({"X"}, {"N", "N/SUB"})
    assert listed("LPO Naka") == listed(OLD) == {"N", "N/SUB", "X"}


def test_a_municipality_entered_twice_has_its_duties_once(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "Nacka kommun", "--side", "municipality", "--area", "Nacka", "--new"),
        (TODAY, *merge("Nacka kommun", "Nacka")),
    )
    duties = [row for row in register.ask(TODAY, "duty", "list") if row["state"] != "ended"]
    assert [row["municipality"] for row in duties] == ["Nacka", "Nacka"]


def test_a_slip_is_taken_out(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "Nakca", "--side", "municipality", "--new"),
        (TODAY, *remove("Nakca")),
    )
    assert [row["name"] for row in register.ask(TODAY, "party", "list")] == ["Nacka", "LPO Nacka"]
    assert {row["municipality"] for row in register.ask(TODAY, "duty", "list")} == {"Nacka"}
    register.sound(TODAY)


def test_no_day_is_counted_of_a_municipality_that_was_a_slip_or_came_later(either: Register) -> None:
    def counted(*days: str) -> list[str]:
        answer = either.ask(TODAY, "audit", "terms", "--coverage", *days)
        return [row["municipality"] for row in answer["coverage"]]

    either.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "Vaxholm", "--side", "municipality"),
        ("2026-02-03", "party", "add", "Tyresö", "--side", "municipality"),
        (TODAY, *remove("Vaxholm")),
    )
    assert counted() == ["Nacka", "Tyresö"]
    assert counted("--as-of", "2026-01-15") == ["Nacka", "Tyresö"]
    # By what the register said then.
    assert counted("--known-on", "2026-02-01") == ["Nacka"]
    assert counted("--known-on", "2026-02-02", "--as-of", "2026-01-15") == ["Nacka", "Vaxholm"]
    assert counted("--known-on", "2026-02-03") == ["Nacka", "Tyresö", "Vaxholm"]


def test_a_party_to_something_is_no_slip(register: Register) -> None:
    register.play(*signed_in_time())
    assert "N" in register.refuse(TODAY, *remove("LPO Nacka")).replace(",", " ").replace(".", " ").split()


def test_a_municipality_that_leaves_owes_nothing_from_then_on(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "Tyresö", "--side", "municipality"),
        (TODAY, *leave("Tyresö")),
    )
    assert [register.state(TODAY, "TYRESÖ/LAW-PICTURE", day) for day in (BEFORE, FROM)] == ["open", "ended"]
    assert [register.state(TODAY, "NACKA/LAW-PICTURE", day) for day in (BEFORE, FROM)] == ["open", "open"]
    register.sound(TODAY)


# ---- an agreement that never was ---------------------------------------------------------------------------


def test_an_entry_for_an_agreement_that_never_existed_is_struck(either: Register) -> None:
    either.play(
        *signed_in_time(),
        ("2026-02-02", "agreement", "register", "X", *NACKA, "--from", "2026-02-01", "--to", "2029-12-31"),
        (TODAY, *strike("X")),
    )
    either.gone(TODAY, "X")
    assert [row["reference"] for row in either.ask(TODAY, "audit", "terms")["terms"]] == ["N", "N/SUB"]
    assert either.states(TODAY, "2026-03-01").get("X") in {None, "struck", "withdrawn"}
    # It counted as an agreement in no month.
    [nacka] = either.ask(TODAY, "audit", "terms")["coverage"]
    assert nacka["references"] == ["N", "N/SUB"]
    # The entry stays in the history, and its reference is not given to another (D8).
    assert either.ask(TODAY, "audit", "corrections")
    either.refuse(TODAY, "agreement", "new", "X", *NACKA)
    either.sound(TODAY)


def test_what_hung_on_it_goes_with_it(register: Register) -> None:
    register.play(
        ("2025-12-19", "agreement", "new", "X", *NACKA, *SAYS, "--from", "2026-01-01"),
        ("2025-12-19", "sign", "X", "Nacka", "--on", "2025-12-18"),
        ("2025-12-19", "sign", "X", "LPO Nacka", "--on", "2025-12-18"),
        ("2026-01-01", "tick"),
        (TODAY, *strike("X")),
    )
    for reference in ("X", "X/PICTURE", "X/SUB"):
        register.gone(TODAY, reference)
    # The municipality is in the register still: its duties are.
    assert register.overdue("2026-10-01") == [("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due")]


def test_an_agreement_that_people_built_on_is_not_struck(register: Register) -> None:
    register.play(*signed_in_time(), ("2026-02-02", "advance", "N/PICTURE", "gather"))
    assert "N/PICTURE" in register.refuse(TODAY, *strike("N"))
    assert register.state(TODAY, "N") == "active"


@pytest.mark.parametrize("line", [merge("Tyresö", "Nacka"), remove("Tyresö"), leave("Tyresö")])
def test_nobody_can_be_succeeded_merged_or_removed_who_is_not_there(
    register: Register, line: tuple[str, ...]
) -> None:
    register.play(*signed_in_time())
    assert "Tyresö" in register.refuse(TODAY, *line, codes=(1, 4))


def test_a_notice_before_the_term_begins_stands_when_whoever_gave_it_is_succeeded(register: Register) -> None:
    register.play(
        *signed_in_time()[:-1],
        ("2025-12-20", "give-notice", "N", OLD, "--on", "2025-12-20"),
        ("2025-12-22", "party", "add", NEW, "--side", "police"),
        ("2025-12-22", *succeed(OLD, NEW, "2025-12-22")),
        ("2026-01-02", "tick"),
    )
    assert register.state("2026-01-02", "N") == "under_notice"
    register.sound("2026-01-02")


def test_the_last_notice_of_a_party_says_when_it_ends(register: Register) -> None:
    register.play(
        *signed_in_time()[:-1],
        ("2025-12-20", "give-notice", "N", OLD, "--on", "2025-12-20"),
        ("2025-12-21", "give-notice", "N", OLD, "--on", "2025-12-21", "--ends", "2028-01-01", *WHY),
        ("2026-01-02", "tick"),
    )
    assert register.shown("2026-01-02", "N")["ends_on_written"] == "2028-01-01"


def test_another_partys_succession_is_no_work_with_the_wrong_heir(register: Register) -> None:
    register.play(
        *signed_in_time(),
        (TODAY, "party", "add", NEW, "--side", "police"),
        (TODAY, *succeed(OLD, NEW)),
        (TODAY, "party", "add", "Nacka-Värmdö", "--side", "municipality"),
        (TODAY, *succeed("Nacka", "Nacka-Värmdö")),
    )
    register.do(TODAY, *succeed(OLD, NEW), "--strike")
    assert parties(register, "N") == [OLD, "Nacka-Värmdö"]
    register.sound(TODAY)


def test_what_followed_from_a_signature_of_nobodys_falls_and_hinders_nothing(register: Register) -> None:
    """Nacka signed, was succeeded in March, and the police signed in April: the heir has not signed yet."""
    register.play(
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-05-01"),
        ("2025-12-18", "sign", "N", "Nacka", "--on", "2025-12-18"),
        ("2026-04-02", "sign", "N", OLD, "--on", "2026-04-02"),
        ("2026-04-02", "party", "add", "Nacka-Värmdö", "--side", "municipality"),
    )
    assert register.state("2026-04-02", "N/SUB") == "draft"

    register.do("2026-04-07", *succeed("Nacka", "Nacka-Värmdö", "2026-03-16"))

    assert register.state("2026-04-07", "N") == "draft"
    register.gone("2026-04-07", "N/SUB")
    register.do("2026-04-07", "sign", "N", "Nacka-Värmdö", "--on", "2026-04-07")
    assert (register.state("2026-04-07", "N"), register.state("2026-04-07", "N/SUB")) == ("signed", "draft")
    register.sound("2026-04-07")


# ---- what the old party had said of leaving ----------------------------------------------------------------

THREE = ("--parties", "Nacka; Tyresö; LPO Nacka")
HEIR = "Tyresö-Haninge"
LAST = "2027-12-31"


def of_three(register: Register) -> None:
    """N of two municipalities and the police, with an extension clause, in force from 1 January 2026."""
    register.play(
        ("2025-12-01", "agreement", "new", "N", *THREE, *SAYS, "--from", "2026-01-01", "--extension-clause"),
        *(
            ("2025-12-18", "sign", "N", party, "--on", "2025-12-18")
            for party in ("Nacka", "Tyresö", "LPO Nacka")
        ),
        ("2026-01-01", "tick"),
    )


def notice_of(party: str, day: str) -> tuple[str, ...]:
    """What is typed of a notice that a party has given."""
    return ("advance", "N", "give notice", f"ends_on={LAST}", "--for", party, "--on", day)


def tyreso_is_succeeded(register: Register) -> None:
    register.play((TODAY, "party", "add", HEIR, "--side", "municipality"), (TODAY, *succeed("Tyresö", HEIR)))


def gaps(register: Register, kind: str, today: str = TODAY) -> list[tuple[str, list[str]]]:
    """About whom the audit finds a kind of gap in N, and which parties it waits for."""
    found = register.ask(today, "audit", "gaps", "N", "--only", kind)["gaps"]
    return [(gap["about"], gap["facts"].get("parties", [])) for gap in found]


def test_a_notice_stays_given_when_whoever_gave_it_is_succeeded(register: Register) -> None:
    # Tyresö leaves, and its heir with it; when Nacka leaves too no municipality is left, so it ends.
    of_three(register)
    register.do("2026-03-02", *notice_of("Tyresö", "2026-03-02"))
    tyreso_is_succeeded(register)
    assert register.state(TODAY, "N") == "active"
    register.do("2026-08-03", *notice_of("Nacka", "2026-08-03"))
    assert register.state("2026-08-03", "N") == "under_notice"
    register.sound("2026-08-03")


def test_those_who_go_on_are_asked_and_not_whoever_comes_after_the_one_that_leaves(
    register: Register,
) -> None:
    of_three(register)
    register.do("2026-03-02", *notice_of("Tyresö", "2026-03-02"))
    before = gaps(register, "rest_has_not_confirmed")
    tyreso_is_succeeded(register)
    assert before == [("Tyresö", ["Nacka", "LPO Nacka"])]
    assert gaps(register, "rest_has_not_confirmed") == before
    named = ("--with", "Nacka", "--with", "LPO Nacka")
    said = ("consult", "N", *named, "--until", "2033-12-31", "--on", "2026-08-03")
    register.do("2026-08-03", *said)
    assert register.shown("2026-08-03", "N")["ends_on_written"] == "2033-12-31"


def test_a_notice_that_has_lapsed_does_not_come_back_with_an_heir(register: Register) -> None:
    of_three(register)
    register.do("2026-03-02", *notice_of("Tyresö", "2026-03-02"))
    for party in ("Nacka", "Tyresö", "LPO Nacka"):
        register.do("2026-04-01", "withdraw-notice", "N", party, "--on", "2026-04-01")
    assert gaps(register, "rest_has_not_confirmed") == []
    tyreso_is_succeeded(register)
    assert gaps(register, "rest_has_not_confirmed") == []


def test_a_notice_that_has_lapsed_is_not_revived_when_a_party_is_succeeded(register: Register) -> None:
    """That the old party agreed to it counts as its heir's, also while the succession is written."""
    register.play(
        *signed_in_time(),
        ("2026-03-02", "give-notice", "N", "Nacka", "--on", "2026-03-02", "--ends", LAST),
        ("2026-04-01", "withdraw-notice", "N", "Nacka", "--on", "2026-04-01"),
        ("2026-04-01", "withdraw-notice", "N", OLD, "--on", "2026-04-01"),
        (TODAY, "party", "add", NEW, "--side", "polis"),
        (TODAY, *succeed(OLD, NEW)),
    )
    assert (register.state(TODAY, "N"), parties(register, "N")) == ("active", [NEW, "Nacka"])
    register.sound(TODAY)


def test_what_the_old_municipality_decided_still_lacks_its_paragraph(register: Register) -> None:
    of_three(register)
    register.do("2026-03-02", "decide", "N", "Tyresö", "--on", "2026-03-02")
    tyreso_is_succeeded(register)
    assert gaps(register, "decision_without_paragraph") == [("Tyresö", [])]
    row = register.act(TODAY, "N", "decided", "Tyresö")
    register.do(TODAY, "correct", "N", row, "item=§ 17", "--reason", "justerat protokoll")
    assert gaps(register, "decision_without_paragraph") == []


def test_an_heir_recognises_itself_in_what_the_old_party_had_accepted(register: Register) -> None:
    # A picture that was accepted is done; one that is still to be accepted is the heir's to accept.
    of_three(register)
    register.do("2026-02-02", "advance", "N/PICTURE", "gather", "--on", "2026-02-02")
    problems = ("problems=unga | long-standing | yes | få vuxna ute; inbrott | temporary | no",)
    sources = ("sources=crime statistics; interviews",)
    register.do("2026-02-20", "advance", "N/PICTURE", "fill in", "--on", "2026-02-20", *sources, *problems)
    register.do("2026-03-02", "advance", "N/PICTURE", "draft", "--on", "2026-03-02", "--reason", "i korthet")
    for party in ("Nacka", "Tyresö", "LPO Nacka"):
        register.do("2026-03-10", "accept", "N/PICTURE", party, "--on", "2026-03-10")
    tyreso_is_succeeded(register)
    assert register.shown(TODAY, "N/PICTURE")["state"] == "accepted"
    assert gaps(register, "picture_not_accepted") == []


# ---- what was typed wrongly of a party is struck ----


def all_that_is_said(register: Register, *days: str) -> dict[str, object]:
    """States, parties, duties and who there is, on some days, and what is overdue."""
    answer: dict[str, object] = {"overdue": register.overdue(TODAY)}
    for day in days:
        as_of = ("--as-of", day)
        rows = register.ask(TODAY, "agreement", "list", *as_of)
        answer[f"agreements {day}"] = [(row["reference"], row["state"], row["parties"]) for row in rows]
        answer[f"parties {day}"] = register.ask(TODAY, "party", "list", *as_of)
    answer["duties"] = register.ask(TODAY, "duty", "list")
    answer["now"] = register.whole(TODAY, "N", "N/PICTURE", "N/SUB", "DRAFT", "NACKA/LAW-PLAN")
    return answer


def before_the_reform(register: Register) -> None:
    """What `renamed` begins with, and three parties more, one of them another municipality."""
    register.play(
        *signed_in_time(),
        ("2026-01-01", "person", "add", "anna"),
        ("2026-05-04", "agreement", "new", "DRAFT", *NACKA, *SAYS, "--from", "2030-01-01"),
        ("2026-05-04", "sign", "DRAFT", "Nacka", "--on", "2026-05-04"),
        ("2026-06-01", "advance", "N/PICTURE", "gather"),
        (TODAY, "party", "add", NEW, "--side", "police"),
        (TODAY, "party", "add", "LPO Täby", "--side", "police"),
        (TODAY, "party", "add", "Värmdö", "--side", "municipality"),
        (TODAY, "party", "function", OLD, "samordnare", "--holder", "anna", "--from", "2026-01-01"),
        (TODAY, "tick"),
    )


SLIPS = {
    "the wrong heir": (succeed(OLD, "LPO Täby"), "LPO Täby"),
    "the wrong day": (succeed(OLD, NEW, "2026-03-01"), NEW),
    "the wrong municipality": (succeed("Nacka", "Värmdö"), "Värmdö"),
    "a leaving": (leave("Nacka"), None),
    "a merger": (merge(OLD, "LPO Täby"), "LPO Täby"),
}


@pytest.mark.parametrize("line", [line for line, _ in SLIPS.values()], ids=list(SLIPS))
def test_what_was_typed_wrongly_of_a_party_is_struck_in_one_act(
    either: Register, line: tuple[str, ...]
) -> None:
    before_the_reform(either)
    days = ("2025-12-20", "2026-03-02", BEFORE, FROM, TODAY)
    before = all_that_is_said(either, *days)
    functions = either.ask(TODAY, "party", "show", OLD)["functions"]
    either.do(TODAY, *line)
    assert all_that_is_said(either, *days) != before

    either.do(TODAY, *line, "--strike")

    assert all_that_is_said(either, *days) == before
    assert either.ask(TODAY, "party", "show", OLD)["functions"] == functions
    either.sound(TODAY)
    either.refuse(TODAY, *line, "--strike", codes=(4,))
    either.do(TODAY, *succeed(OLD, NEW))
    assert parties(either, "N", BEFORE) == [OLD, "Nacka"]
    assert parties(either, "N") == [NEW, "Nacka"]
    either.sound(TODAY)


@pytest.mark.parametrize("kind", ["the wrong heir", "a merger"])
def test_what_people_did_with_the_wrong_party_is_named_and_stops_it(register: Register, kind: str) -> None:
    before_the_reform(register)
    line, heir = SLIPS[kind]
    assert heir is not None
    register.do(TODAY, *line)
    register.do(TODAY, "sign", "DRAFT", heir, "--on", TODAY)

    said = register.refuse(TODAY, *line, "--strike")

    seq = register.act(TODAY, "DRAFT", "signed", heir)
    assert "DRAFT" in said
    assert f"row {seq}" in said
    register.do(TODAY, "correct", "DRAFT", seq, *WHY)
    register.do(TODAY, *line, "--strike")
    assert parties(register, "DRAFT") == [OLD, "Nacka"]
    register.sound(TODAY)


def test_a_successor_made_with_the_wrong_party_is_named_and_stops_it(register: Register) -> None:
    before_the_reform(register)
    line = succeed(OLD, "LPO Täby")
    register.do(TODAY, *line)
    register.do(TODAY, "renew", "N", "--as-reference", "N2")

    assert "N2" in register.refuse(TODAY, *line, "--strike")

    register.do(TODAY, "correct", "N2", f"parties=Nacka; {OLD}", *WHY)
    register.do(TODAY, *line, "--strike")
    assert parties(register, "N2") == parties(register, "N") == [OLD, "Nacka"]
    register.sound(TODAY)


def test_of_two_successions_the_later_one_is_struck_first(register: Register) -> None:
    before_the_reform(register)
    register.do(TODAY, *succeed(OLD, "LPO Täby", "2026-07-02"))
    register.do(TODAY, *succeed("LPO Täby", NEW, "2026-07-04"))
    assert "N" in register.refuse(TODAY, *succeed(OLD, "LPO Täby", "2026-07-02"), "--strike")

    register.do(TODAY, *succeed("LPO Täby", NEW, "2026-07-04"), "--strike")
    register.do(TODAY, *succeed(OLD, "LPO Täby", "2026-07-02"), "--strike")

    assert parties(register, "N") == [OLD, "Nacka"]
    register.sound(TODAY)


def test_striking_is_seen_beforehand_and_then_nothing_is_written(register: Register) -> None:
    before_the_reform(register)
    register.do(TODAY, *succeed(OLD, "LPO Täby"))
    before = register.seal(TODAY)
    register.do(TODAY, *succeed(OLD, "LPO Täby"), "--strike", "--preview")
    assert register.seal(TODAY) == before


# ---- who was party then, and who came after ----

CHAIR = "kommunstyrelsens ordförande"


def heired(register: Register) -> None:
    """N of three, and its heir in Tyresö's place from July; the chair of Tyresö had no mandate in May."""
    of_three(register)
    register.play(
        ("2026-05-04", "party", "mandate", "Tyresö", CHAIR, "--kind", "main", "--from", "2026-06-01"),
        ("2026-05-04", "decide", "N", "Tyresö", "--on", "2026-05-04", "--by", CHAIR, "--item", "§ 4"),
        (TODAY, "party", "add", HEIR, "--side", "municipality"),
        (TODAY, *succeed("Tyresö", HEIR)),
    )


def test_what_an_heir_decides_later_approves_what_the_old_party_did_without_mandate(
    register: Register,
) -> None:
    heired(register)
    (gap,) = register.ask(TODAY, "audit", "gaps", "N", "--only", "act_without_mandate")["gaps"]
    assert (gap["about"], gap["closes"]["arguments"]) == ("Tyresö", ["N", HEIR]), gap
    assert (gap["closes"]["command"], "on" in gap["closes"]["options"]) == ("decide", True), gap
    register.do(TODAY, "decide", "N", "Nacka", "--on", TODAY, "--item", "§ 7")
    assert gaps(register, "act_without_mandate") != []  # another party approves nothing
    register.do(TODAY, "decide", "N", HEIR, "--on", "2026-07-02", "--item", "§ 8")
    assert gaps(register, "act_without_mandate") != []  # nobody says which function took it
    register.do(TODAY, "party", "mandate", HEIR, CHAIR, "--kind", "main", "--from", FROM)
    register.do(TODAY, "decide", "N", HEIR, "--on", TODAY, "--by", CHAIR, "--item", "§ 9")
    assert gaps(register, "act_without_mandate") == []
    register.sound(TODAY)


@pytest.mark.parametrize("said", [(), ("--oral",), ("--goes-on",)])
def test_what_an_old_party_did_is_typed_late_by_a_word_of_its_name(
    either: Register, said: tuple[str, ...]
) -> None:
    heired(either)
    either.do(TODAY, "party", "change", HEIR, "--name", "Storkommunen", "--mistyped")
    done = either.do(TODAY, "decide", "N", "tyr", "--on", "2026-06-10", *said)
    assert "Tyresö" in done
    acts = [(act["party"], act["on"]) for act in either.shown(TODAY, "N")["acts"]]
    assert ("Tyresö", "2026-06-10") in acts
    either.sound(TODAY)


def test_what_an_old_party_was_consulted_on_or_accepted_is_typed_late(either: Register) -> None:
    of_three(either)
    problems = ("problems=unga | long-standing | yes | få vuxna ute; inbrott | temporary | no",)
    sources = ("sources=crime statistics; interviews",)
    either.play(
        ("2026-02-02", "advance", "N/PICTURE", "gather", "--on", "2026-02-02"),
        ("2026-02-20", "advance", "N/PICTURE", "fill in", "--on", "2026-02-20", *sources, *problems),
        ("2026-03-02", "advance", "N/PICTURE", "draft", "--on", "2026-03-02", "--reason", "i korthet"),
        ("2026-03-10", "accept", "N/PICTURE", "Nacka", "--on", "2026-03-10"),
        ("2026-03-10", "accept", "N/PICTURE", "LPO Nacka", "--on", "2026-03-10"),
    )
    tyreso_is_succeeded(either)
    either.do(TODAY, "consult", "N", "--with", "Tyresö", "--on", "2026-03-09")
    either.do(TODAY, "accept", "N/PICTURE", "Tyresö", "--on", "2026-03-10")
    days = ("2026-03-09", "2026-03-10", TODAY)
    assert [either.state(TODAY, "N/PICTURE", day) for day in days] == ["drafted", "accepted", "accepted"]
    either.sound(TODAY)


@pytest.mark.parametrize(
    "words", [("decide", "N"), ("decide", "N", "--goes-on"), ("decide", "N", "--until", "2032-12-31")]
)
def test_nobody_acts_before_it_came_after_another(either: Register, words: tuple[str, ...]) -> None:
    heired(either)
    what, reference, *said = words
    refused = either.refuse(TODAY, what, reference, HEIR, "--on", BEFORE, *said)
    assert "Party then: Tyresö" in refused
    either.do(TODAY, what, reference, HEIR, "--on", FROM, *said)
    row = str(either.rows(TODAY, "N")[-1]["seq"])
    assert "Party then: Tyresö" in either.refuse(TODAY, "correct", "N", row, f"on={BEFORE}", *WHY)


def test_nobody_signs_or_accepts_before_it_came_after_another(register: Register) -> None:
    renamed(register)
    register.do(TODAY, "party", "add", "Nacka kommunalförbund", "--side", "municipality")
    assert f"Party then: {OLD}" in register.refuse(TODAY, "sign", "DRAFT", NEW, "--on", BEFORE)
    assert f"Party then: {OLD}" in register.refuse(TODAY, "accept", "N/PICTURE", NEW, "--on", BEFORE)
    notice = ("give-notice", "N", NEW, "--on", BEFORE)
    assert f"Party then: {OLD}" in register.refuse(TODAY, *notice)
    consult = ("consult", "N", "--with", NEW, "--on", BEFORE)
    assert f"Party then: {OLD}" in register.refuse(TODAY, *consult)
    extend = ("extend", "N", "--until", "2031-12-31", "--with", NEW, "--on", BEFORE, "--reason", "beslut")
    assert f"Party then: {OLD}" in register.refuse(TODAY, *extend)
    assert "is no party" in register.refuse(TODAY, *extend[:5], "Nacka kommunalförbund", *extend[6:])


def test_no_step_is_decided_for_whoever_had_not_yet_come_after_another(either: Register) -> None:
    renamed(either)
    hold = ("advance", "N", "put_on_hold", "--by", "chef", *WHY)
    assert f"Party then: {OLD}" in either.refuse(TODAY, *hold, "--for", NEW, "--on", BEFORE)
    either.do(TODAY, *hold, "--for", OLD, "--on", BEFORE)
    either.do(TODAY, "advance", "N", "resume", "--for", NEW, "--on", FROM, *WHY)


AFTER = "2026-07-03"


def test_nobody_acts_after_another_came_in_its_place(register: Register) -> None:
    heired(register)
    rows = {row["seq"]: row for row in register.rows(TODAY, "N")}
    decided = next(seq for seq, row in rows.items() if any(act["kind"] == "decided" for act in row["acts"]))
    for day in (FROM, AFTER):
        said = register.refuse(TODAY, "correct", "N", str(decided), f"on={day}", *WHY)
        assert f"Tyresö was no longer party on {day}. Party then: LPO Nacka, Nacka, {HEIR}." in said
    register.do(TODAY, "correct", "N", str(decided), f"on={BEFORE}", *WHY)
    for line in (("decide", "N"), ("give-notice", "N")):
        assert "no longer party" in register.refuse(TODAY, *line, "Tyresö", "--on", AFTER)
    register.sound(TODAY)


def test_what_was_decided_for_an_old_party_is_not_moved_into_its_heirs_time(register: Register) -> None:
    renamed(register)
    hold = ("advance", "N", "put_on_hold", "--by", "chef", *WHY)
    assert "no longer party" in register.refuse(TODAY, *hold, "--for", OLD, "--on", AFTER)
    register.do(TODAY, *hold, "--for", OLD, "--on", BEFORE)
    row = str(register.rows(TODAY, "N")[-1]["seq"])
    assert "no longer party" in register.refuse(TODAY, "correct", "N", row, f"on={AFTER}", *WHY)
    register.sound(TODAY)


# ---- asked twice is once ----


def test_what_became_of_a_party_is_said_twice_and_is_once(either: Register) -> None:
    before_the_reform(either)
    double = "Polisen Nacka"
    either.play(
        (TODAY, "party", "add", double, "--side", "police", "--new"),
        (TODAY, *merge(double, OLD), "--reason", "samma"),
        (TODAY, *leave("Nacka")),
    )
    seal = either.seal(TODAY)
    assert f"{double} is {OLD} already. Nothing has changed." in either.do(TODAY, *merge(double.upper(), OLD))
    assert f"Nacka has left the register from {FROM} on already" in re.sub(
        r"\d+ July 2026|2026-07-01", FROM, either.do(TODAY, *leave("nacka"))
    )
    for line in (merge(double, OLD), leave("Nacka")):
        said = either.ask(TODAY, *line)
        assert said["written"] is False
        assert either.ask(TODAY, *line, "--preview")["written"] is False
    assert either.seal(TODAY) == seal
    # Another day, another one, or itself is something else.
    either.refuse(TODAY, *leave("Nacka", BEFORE))
    either.refuse(TODAY, *merge(OLD, OLD))
    either.refuse(TODAY, *merge(OLD, double))
    either.refuse(TODAY, *merge("Nacka", OLD))


OLDER, NEWER = "Polisen Nacka", "LPO Värmdö"
"""What they were called before March."""


@pytest.mark.parametrize(
    ("typed", "struck"),
    [
        (leave(OLD), leave(OLDER)),
        (succeed(OLD, NEW), succeed(OLDER, NEWER)),
        (merge(OLD, NEW), merge(OLDER, NEWER)),
    ],
    ids=["left", "succeeded", "merged"],
)
def test_what_was_typed_wrongly_is_struck_by_a_name_that_it_had_before(
    register: Register, typed: tuple[str, ...], struck: tuple[str, ...]
) -> None:
    register.play(
        ("2026-01-02", "party", "add", OLDER, "--side", "police", "--new"),
        ("2026-01-02", "party", "add", NEWER, "--side", "police"),
        ("2026-03-02", "party", "change", OLDER, "--name", OLD, "--from", "2026-03-01"),
        ("2026-03-02", "party", "change", NEWER, "--name", NEW, "--from", "2026-03-01"),
        (TODAY, *typed),
    )
    register.do(TODAY, *struck, "--strike")
    assert register.ask(TODAY, "party", "show", OLD)["ended_by"] is None
    register.refuse(TODAY, *struck, "--strike", codes=(4,))
    register.sound(TODAY)


def test_what_a_merger_mended_follows_from_no_other_record(register: Register) -> None:
    # U has nothing to do with N but that the double was party to both.
    double = ("--parties", "Tyresö; Polisen Nacka")
    register.play(
        ("2026-05-04", "party", "add", "Polisen Nacka", "--side", "police", "--new"),
        ("2026-05-04", "agreement", "new", "N", "--parties", "Nacka; Polisen Nacka", *SAYS, "--from", FROM),
        ("2026-05-04", "agreement", "new", "U", *double, *SAYS, "--from", FROM),
        ("2026-05-04", "sign", "U", "Polisen Nacka", "--on", "2026-05-04"),
        (TODAY, "party", "add", OLD, "--side", "police"),
        (TODAY, *merge("Polisen Nacka", OLD)),
    )
    merged = {one: register.rows(TODAY, one)[-1] for one in ("N", "U")}
    assert {row["kind"]: row["caused_by"] for row in merged.values()} == {"corrected": None}
    assert {row["reason"] for row in merged.values()} == {f"Polisen Nacka = {OLD}"}
    assert "because of" not in register.do(TODAY, "audit", "corrections")

    register.do(TODAY, *merge("Polisen Nacka", OLD), "--strike")
    struck = {one: register.rows(TODAY, one)[-1] for one in ("N", "U")}
    assert {row["caused_by"] for row in struck.values()} == {None}
    # What hangs on a record and was somebody else's with it follows from that one, as before.
    register.do(TODAY, "sign", "N", "Nacka", "--on", TODAY)
    register.do(TODAY, "sign", "N", "Polisen Nacka", "--on", TODAY)
    register.do(TODAY, "correct", "N", "party=Nacka->Tyresö", *WHY)
    below = [row["caused_by"] for row in register.rows(TODAY, "N/PICTURE") if row["kind"] == "corrected"]
    assert below in ([], ["N"])


# ---- who was there ----


def test_nobody_was_at_a_meeting_after_another_came_in_its_place_at_any_door(register: Register) -> None:
    there = "attendees=Nacka | samordnare | own; LPO Nacka | chef | own"
    held = ("advance", "N/FORUM/2026-06-10", "hold", there, "--on", "2026-06-10", "--reason", "x")
    register.play(
        *signed_in_time(),
        ("2026-03-02", "forum", "new", "N", "title=Styrgrupp", "cadence=monthly"),
        ("2026-03-02", "advance", "N/FORUM", "establish", "--on", "2026-03-02", "--reason", "x"),
        ("2026-03-02", "meeting", "new", "N/FORUM", "meets_on=2026-06-10"),
        ("2026-06-15", *held),
        (TODAY, "party", "add", NEW, "--side", "police", "--new"),
        (TODAY, *succeed(OLD, NEW)),
        (TODAY, "meeting", "new", "N/FORUM", "meets_on=2026-07-02"),
    )
    late = ("advance", "N/FORUM/2026-07-02", "hold", there, "--on", "2026-07-02", "--reason", "x")
    moved = ("correct", "N/FORUM/2026-06-10", "held_on=2026-07-03", "--reason", "fel dag")
    for line in (late, moved):
        said = register.refuse(TODAY, *line)
        assert "LPO Nacka was no longer party on 2026-07-0" in said
    register.do(TODAY, "correct", "N/FORUM/2026-06-10", "held_on=2026-06-30", "--reason", "fel dag")
    register.do(TODAY, *(word.replace("LPO Nacka", NEW) for word in late))
    early = there.replace("LPO Nacka", NEW)
    said = register.refuse(TODAY, "correct", "N/FORUM/2026-06-10", early, "--reason", "fel part")
    assert f"{NEW} was not yet party on 2026-06-30." in said
    register.sound(TODAY)
