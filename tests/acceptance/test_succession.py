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
    assert register.shown(TODAY, "N", "2026-04-01")["ends_on"]["text"] == "2030-12-31"
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
        told = re.sub(r'"seal": "[0-9a-f]+"', "", said)
        assert not ID.search(told), f"{line} shows an id: {told}"
        assert OLD in told


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
        ("2026-02-02", "party", "add", "LPO Naka", "--side", "police"),
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


def test_a_municipality_entered_twice_has_its_duties_once(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "Nacka kommun", "--side", "municipality", "--area", "Nacka"),
        (TODAY, *merge("Nacka kommun", "Nacka")),
    )
    duties = [row for row in register.ask(TODAY, "duty", "list") if row["state"] != "ended"]
    assert [row["municipality"] for row in duties] == ["Nacka", "Nacka"]


def test_a_slip_is_taken_out(register: Register) -> None:
    register.play(
        *signed_in_time(),
        ("2026-02-02", "party", "add", "Nakca", "--side", "municipality"),
        (TODAY, *remove("Nakca")),
    )
    assert [row["name"] for row in register.ask(TODAY, "party", "list")] == ["Nacka", "LPO Nacka"]
    assert {row["municipality"] for row in register.ask(TODAY, "duty", "list")} == {"Nacka"}
    register.sound(TODAY)


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
    assert register.overdue("2026-10-01") == [
        ("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due"),
        ("2026-07-01", "NACKA/LAW-PLAN", "duty_falls_due"),
    ]


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
