"""Consultation, extension and notice are acts of named parties (issue 8, point 7; D10).

N is signed by Nacka and LPO Nacka and runs from 1 January 2026 through 31 December 2029 (four years, the
standard). Its paper provides for extension after consultation, unless a test says that it does not. Nobody
is presumed present; nothing is lengthened or ended that no party decided; what a party did is a fact and is
never refused.

How a consultation names the new last day that was agreed on, D10 does not say: these tests write `--until
DAY` with `consult`. How a party decides on an extension where the paper has no clause, it does not say
either: they write `decide … --until DAY`. Both stand here once, in `agreed_by_all` and `decided_by`.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, SAYS, Answer, Register, main_and_subs, runs, signed_in_time

DAY = "2029-03-12"
"""A day in N's last year."""

END = "2029-12-31"
NEW_END = "2033-12-31"
PARTIES = ("Nacka", "LPO Nacka")
WHY = ("--reason", "parterna vill fortsätta")


def last_year(register: Register, *, clause: bool = True) -> None:
    """N in its last year; the daily run has gone every new year's day."""
    provides = "--extension-clause" if clause else "--no-extension-clause"
    register.play(
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01", provides),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
        ("2025-12-18", "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
        *runs(2026, 2029),
    )


def agreed_by_all(on: str, until: str = NEW_END, parties: tuple[str, ...] = PARTIES) -> tuple[str, ...]:
    """A consultation in which each of these parties took part and agreed on a new last day."""
    named = [word for party in parties for word in ("--with", party)]
    return ("consult", "N", "--on", on, *named, "--until", until)


def decided_by(party: str, on: str, until: str = NEW_END) -> tuple[str, ...]:
    """A party's own decision to extend."""
    return ("decide", "N", party, "--on", on, "--until", until)


EXTEND = ("extend", "N", "--until", NEW_END)


def ends(register: Register, today: str = DAY, as_of: str | None = None) -> str | None:
    """N's last day."""
    return str(register.shown(today, "N", as_of)["ends_on_written"])


def acts(register: Register, kind: str, today: str = DAY) -> list[tuple[str, str]]:
    """Who did something of a kind, and when."""
    return [(act["party"], act["on"]) for act in register.shown(today, "N")["acts"] if act["kind"] == kind]


# ---- consultation ------------------------------------------------------------------------------------------


def test_what_all_decided_before_the_term_began_extends_when_it_begins(register: Register) -> None:
    register.play(
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01"),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
        ("2025-12-18", "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
        ("2025-12-20", *decided_by("Nacka", "2025-12-20")),
        ("2025-12-22", *decided_by("LPO Nacka", "2025-12-22")),
        ("2026-01-01", "tick"),
    )
    today = "2026-01-02"
    assert (ends(register, today), ends(register, today, "2025-12-31")) == (NEW_END, END)
    assert [row["on"] for row in register.rows(today, "N") if row["trigger"] == "extend"] == ["2026-01-01"]
    register.sound(today)


def test_a_consultation_without_names_is_none(either: Register) -> None:
    last_year(either)
    either.refuse(DAY, "consult", "N", "--on", "2029-03-01")
    assert acts(either, "consulted") == []


def test_only_who_is_named_took_part(register: Register) -> None:
    last_year(register)
    register.do(DAY, "consult", "N", "--on", "2029-03-01", "--with", "Nacka")
    assert acts(register, "consulted") == [("Nacka", "2029-03-01")]


def test_each_of_several_who_are_named_took_part(register: Register) -> None:
    last_year(register)
    register.do(DAY, "consult", "N", "--on", "2029-03-01", "--with", "Nacka", "--with", "LPO Nacka")
    assert sorted(acts(register, "consulted")) == [("LPO Nacka", "2029-03-01"), ("Nacka", "2029-03-01")]


def test_who_is_no_party_took_no_part(register: Register) -> None:
    last_year(register)
    register.do(DAY, "party", "add", "Tyresö", "--side", "municipality")
    register.refuse(DAY, "consult", "N", "--on", "2029-03-01", "--with", "Tyresö", codes=(1, 2, 4))


# ---- extension ---------------------------------------------------------------------------------------------


def test_nothing_is_extended_that_nobody_decided(either: Register) -> None:
    last_year(either)
    # A reason is no act of a party.
    either.refuse(DAY, *EXTEND, *WHY)
    assert ends(either) == END
    assert either.forecast_ends(DAY, "N") == ["2030-01-01"]


def test_a_consultation_in_the_same_breath_presumes_nobody_present(register: Register) -> None:
    last_year(register)
    register.refuse(DAY, *EXTEND, "--consulted", "2029-03-01", *WHY)
    assert ends(register) == END
    assert acts(register, "consulted") == []


def test_one_party_does_not_extend_for_both(register: Register) -> None:
    last_year(register)
    register.do(DAY, *agreed_by_all("2029-03-01", parties=("Nacka",)))
    said = register.refuse(DAY, *EXTEND, *WHY)
    assert "LPO Nacka" in said
    assert ends(register) == END


def test_with_a_clause_a_consultation_that_agreed_on_the_day_extends(either: Register) -> None:
    last_year(either)
    either.play((DAY, *agreed_by_all("2029-03-01")), (DAY, *EXTEND))
    assert ends(either) == NEW_END
    assert either.forecast_ends(DAY, "N") == ["2034-01-01"]
    either.play(*runs(2030, 2030))
    assert either.state("2030-01-01", "N") == "active"
    either.sound("2030-01-01")


def test_what_was_agreed_on_this_month_was_agreed_on_by_today(register: Register) -> None:
    # The agreement ends on the 15th, and it is the 10th: what happened "in December" happened in time.
    register.play(
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01", "--to", "2026-12-15"),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
        ("2025-12-11", "sign", "N", "LPO Nacka", "--on", "2025-12-11"),
        ("2026-12-10", "decide", "N", "Nacka", "--on", "2026-12", "--until", "2028-12-31"),
        ("2026-12-10", "decide", "N", "LPO Nacka", "--on", "2026-12", "--until", "2028-12-31"),
    )
    assert register.shown("2026-12-10", "N")["ends_on_written"] == "2028-12-31"
    register.sound("2026-12-10")


def test_an_extension_falls_with_the_consultation_that_made_it(register: Register) -> None:
    # D2: a step that acts bring about is a consequence; its act struck, it falls.
    last_year(register)
    register.play((DAY, *agreed_by_all("2029-03-01")), (DAY, *EXTEND))
    register.do(
        DAY, "correct", "N", register.act(DAY, "N", "consulted", "LPO Nacka"), "--reason", "var inte med"
    )
    assert ends(register) == END
    assert register.forecast_ends(DAY, "N") == ["2030-01-01"]
    register.sound(DAY)


def test_a_consultation_that_agreed_on_another_day_does_not(register: Register) -> None:
    last_year(register)
    register.do(DAY, *agreed_by_all("2029-03-01", "2031-12-31"))
    register.refuse(DAY, *EXTEND, *WHY)
    # By D10 the consultation is the act that extends: to the day that was agreed on, and no other.
    assert ends(register) == "2031-12-31"


def test_a_consultation_that_agreed_on_no_day_does_not(register: Register) -> None:
    last_year(register)
    register.do(DAY, "consult", "N", "--on", "2029-03-01", "--with", "Nacka", "--with", "LPO Nacka")
    register.refuse(DAY, *EXTEND, *WHY)
    assert ends(register) == END


def test_without_a_clause_a_consultation_does_not_extend(register: Register) -> None:
    last_year(register, clause=False)
    register.do(DAY, *agreed_by_all("2029-03-01"))
    register.refuse(DAY, *EXTEND, *WHY)
    assert ends(register) == END


@pytest.mark.parametrize(
    "line",
    [
        decided_by("Nacka", "2025-12-05", "2031-12-31"),
        ("give-notice", "N", "Nacka", "--on", "2025-12-05", "--ends", "2027-12-31"),
        ("withdraw-notice", "N", "Nacka", "--on", "2025-12-05"),
    ],
)
def test_nobody_lengthens_or_leaves_what_was_not_signed_by_then(
    register: Register, line: tuple[str, ...]
) -> None:
    # It was put into the register on 1 December, and signed on the 11th and the 18th.
    register.play(*signed_in_time(), *runs(2026, 2026))
    refusal = register.refuse("2026-03-01", *line)
    assert "N was not signed on 2025-12-05" in refusal.replace("\n", " ")


def test_without_a_clause_each_party_decides(either: Register) -> None:
    last_year(either, clause=False)
    either.do(DAY, *decided_by("Nacka", "2029-02-05"))
    assert "LPO Nacka" in either.refuse(DAY, *EXTEND, *WHY)
    either.do(DAY, *decided_by("LPO Nacka", "2029-02-26"))
    either.do(DAY, *EXTEND)
    assert ends(either) == NEW_END
    assert either.forecast_ends(DAY, "N") == ["2034-01-01"]


def test_a_decision_to_enter_is_no_decision_to_extend(register: Register) -> None:
    last_year(register, clause=False)
    register.play(
        (DAY, "decide", "N", "Nacka", "--on", "2025-12-09"),
        (DAY, "decide", "N", "LPO Nacka", "--on", "2025-12-10"),
    )
    register.refuse(DAY, *EXTEND, *WHY)
    assert ends(register) == END


def test_what_an_extension_says_it_wrote_it_wrote(register: Register) -> None:
    last_year(register)
    register.do(DAY, *EXTEND, "--all", "--on", "2029-03-10")
    said = register.do(DAY, "extend", "N", "--until", "2035-12-31", "--consulted", "2029-02-01", "--all")
    assert ends(register) == "2035-12-31"
    assert "Nothing was written" not in said
    assert '2029-02-01  N: step "consult"' in said


def test_agreed_in_time_and_typed_later_binds(register: Register) -> None:
    # Agreed on 3 December 2029, before the last day; typed in February, when the run had ended N.
    last_year(register)
    late = "2030-02-11"
    register.play(*runs(2030, 2030))
    assert register.state("2030-01-01", "N") == "expired"
    register.play((late, *agreed_by_all("2029-12-03")), (late, *EXTEND, "--on", "2029-12-03"))
    assert register.state(late, "N") == "active"
    assert ends(register, late) == NEW_END
    assert [register.state(late, "N", day) for day in (END, "2030-01-01", late)] == [
        "active",
        "active",
        "active",
    ]
    register.sound(late)


@pytest.mark.parametrize("on", ["2029-12-31", "2030-01-01", "2030-01-15"])
def test_agreed_on_the_last_day_binds_and_a_day_later_is_a_new_agreement(register: Register, on: str) -> None:
    # A day later N had ended, and nothing that is agreed then can make it run on: its days are uncovered.
    last_year(register)
    late = "2030-02-11"
    register.play(*runs(2030, 2030))
    for line in (agreed_by_all(on), (*EXTEND, "--on", on, *WHY)):
        register.type(late, *line)
    bound = on <= END
    assert register.state(late, "N") == ("active" if bound else "expired")
    assert ends(register, late) == (NEW_END if bound else END)


@pytest.mark.parametrize("end", ["ends_on=2045-01-01", "ends_with_parent=yes"])
def test_under_another_main_agreement_it_binds_no_longer(register: Register, end: str) -> None:
    today = "2022-06-01"
    register.play(
        *main_and_subs(),
        (today, "agreement", "new", "Q", *NACKA, *SAYS, "--from", "2022-02-01", "--to", "2026-01-31"),
        (today, "sign", "Q", "Nacka", "--on", "2022-02-02"),
        (today, "sign", "Q", "LPO Nacka", "--on", "2022-02-02"),
    )
    register.refuse(today, "advance", "U", "rehome", "parent=Q", end, *WHY)
    register.do(today, "advance", "U", "rehome", "parent=Q", *WHY)
    shown = register.shown(today, "U")
    assert (shown["under"], shown["ends_on_written"]) == ("Q", "2024-01-31")
    register.sound(today)


# ---- notice ------------------------------------------------------------------------------------------------

NOTICE = "2027-03-15"
LAST_DAY = "2027-12-31"


def give_notice(*said: str) -> tuple[str, ...]:
    """What is typed of a notice that a party has given."""
    return ("advance", "N", "give notice", *said)


def gaps(register: Register, today: str) -> list[Answer]:
    """What the audit finds missing about N itself."""
    gaps = register.ask(today, "audit", "gaps", "N")["gaps"]
    return [gap for gap in gaps if gap["reference"] == "N"]


def new_gaps(register: Register, today: str, before: list[Answer]) -> list[Answer]:
    """What is missing now and was not before."""
    known = {(gap["kind"], gap["about"]) for gap in before}
    return [gap for gap in gaps(register, today) if (gap["kind"], gap["about"]) not in known]


def two_years_on(register: Register) -> None:
    """N in March 2027."""
    register.play(*signed_in_time(), *runs(2027, 2027))


def test_a_notice_of_nobody_is_none(either: Register) -> None:
    two_years_on(either)
    either.refuse(NOTICE, *give_notice(f"ends_on={LAST_DAY}", *WHY))
    assert either.state(NOTICE, "N") == "active"


def test_who_is_no_party_gives_no_notice_also_under_notice_and_late(register: Register) -> None:
    two_years_on(register)
    register.do(NOTICE, "party", "add", "Tyresö", "--side", "municipality")
    stranger = ("give-notice", "N", "Tyresö", "--on")
    register.refuse(NOTICE, *stranger, "2027-03-02")
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-01", "--ends", LAST_DAY)
    register.refuse(NOTICE, *stranger, "2027-03-02")
    register.do("2028-01-01", "tick")
    register.refuse("2028-01-01", *stranger, "2027-03-02")
    assert acts(register, "noticed", "2028-01-01") == [("Nacka", "2027-03-01")]


def test_a_notice_with_its_last_day_ends_the_agreement_then(either: Register) -> None:
    # Of two parties one leaves: a whole side, so it ends.
    two_years_on(either)
    said = (f"ends_on={LAST_DAY}", "--for", "Nacka", "--on", "2027-03-01", "--evidence", "KF 2027-02-22 § 9")
    either.do(NOTICE, *give_notice(*said, *WHY))
    shown = either.shown(NOTICE, "N")
    assert (shown["state"], shown["since"], shown["ends_on_written"]) == (
        "under_notice",
        "2027-03-01",
        LAST_DAY,
    )
    assert ("Nacka", "2027-03-01") in [(act["party"], act["on"]) for act in shown["acts"]]
    either.do("2028-01-01", "tick")
    assert [either.state("2028-01-01", "N", day) for day in (LAST_DAY, "2028-01-01")] == [
        *("under_notice", "terminated")
    ]
    either.sound("2028-01-01")


def test_a_notice_that_names_no_last_day_is_recorded_and_is_a_gap(register: Register) -> None:
    two_years_on(register)
    before = gaps(register, NOTICE)
    register.do(NOTICE, *give_notice("--for", "Nacka", "--on", "2027-03-01"))
    assert register.state(NOTICE, "N") == "under_notice"
    assert ("Nacka", "2027-03-01") in [
        (act["party"], act["on"]) for act in register.shown(NOTICE, "N")["acts"] if act["kind"] != "signed"
    ]
    # Its last day is not made clear: the audit says so, and no day is made up on which it would end.
    assert new_gaps(register, NOTICE, before)
    foreseen = register.ask(NOTICE, "forecast", "N", "--until", "2029-11-30")["foreseen"]
    assert not [item for item in foreseen if (item["reference"], item["dest"]) == ("N", "terminated")]


@pytest.mark.parametrize("published", [False, True], ids=["signed", "published"])
def test_no_notice_is_given_of_a_pledge(register: Register, *, published: bool) -> None:
    # 0023: a pledge is neither extended nor given notice of, whatever its state; nothing would come of it.
    register.play(
        (
            DAY,
            "agreement",
            "new",
            "P",
            "--level",
            "pledge",
            *NACKA,
            "--from",
            "2029-01-01",
            "--to",
            "2029-12-31",
        ),
        (DAY, "sign", "P", "Nacka", "--on", DAY),
        (DAY, "sign", "P", "LPO Nacka", "--on", DAY),
    )
    if published:
        register.do(DAY, "advance", "P", "publish", "--on", DAY)
    register.refuse(DAY, "give-notice", "P", "Nacka", "--on", DAY, codes=(1,))
    register.refuse(DAY, "withdraw-notice", "P", "Nacka", "--on", DAY, codes=(1,))


NOTICES = {
    "the same party's, one without a day": (("Nacka", "2027-01-10", LAST_DAY), ("Nacka", "2027-01-20", None)),
    "the same party's, sooner": (("Nacka", "2027-01-10", LAST_DAY), ("Nacka", "2027-01-20", "2027-06-30")),
    "the same party's, later": (("Nacka", "2027-01-10", "2027-06-30"), ("Nacka", "2027-01-20", LAST_DAY)),
    "both parties', sooner": (("Nacka", "2027-01-10", LAST_DAY), ("LPO Nacka", "2027-01-20", "2027-06-30")),
    "both parties', later": (("Nacka", "2027-01-10", "2027-06-30"), ("LPO Nacka", "2027-01-20", LAST_DAY)),
    "both parties', the first without": (
        ("Nacka", "2027-01-10", None),
        ("LPO Nacka", "2027-01-20", LAST_DAY),
    ),
    "both parties', the second without": (
        ("Nacka", "2027-01-10", LAST_DAY),
        ("LPO Nacka", "2027-01-20", None),
    ),
}
"""Two notices of N: whose, when, until when; and on which day N ends by them."""

AGAIN = ("--reason", "parten skrev två gånger")


@pytest.mark.parametrize("step", [1, -1], ids=["in their order", "the later first"])
@pytest.mark.parametrize("given", NOTICES.values(), ids=NOTICES)
def test_notices_say_the_same_in_whichever_order_they_are_typed(
    register: Register, given: tuple[tuple[str, str, str | None], ...], step: int
) -> None:
    two_years_on(register)
    for party, on, last in given[::step]:
        ending = () if last is None else ("--ends", last)
        register.do(NOTICE, "give-notice", "N", party, "--on", on, *ending, *AGAIN)
    register.sound(NOTICE)
    # Nobody stays behind when a whole side has left: the first such day is the agreement's last.
    for day, known in (("2027-01-15", given[:1]), ("2027-01-25", given), (NOTICE, given)):
        named = [last for _, _, last in known if last is not None]
        shown = register.shown(NOTICE, "N", day)
        assert (shown["state"], shown["since"]) == ("under_notice", "2027-01-10")
        assert shown["ends_on_written"] == min(named, default=END)
        assert shown["ends_on_basis"] == ("stated" if named else "assumed")


def test_an_earlier_notice_typed_after_a_later_one_is_told_as_itself(register: Register) -> None:
    two_years_on(register)
    register.do(NOTICE, "give-notice", "N", "LPO Nacka", "--on", "2027-01-20", "--ends", "2027-06-30")
    noted = register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-01-10", "--ends", LAST_DAY)
    own, followed = noted.split("What followed:")
    assert own.splitlines() == ["2027-01-10  N: recorded: notice until 2027-12-31 by Nacka."]
    assert '2027-01-20  N: step "give notice"' in followed
    assert "First:" not in noted


def test_a_notice_without_a_day_leaves_the_end_that_held_also_when_that_is_typed_later(
    register: Register,
) -> None:
    two_years_on(register)
    register.play(
        (NOTICE, "give-notice", "N", "Nacka", "--on", "2027-01-20"),
        (NOTICE, *agreed_by_all("2027-01-05")),
    )
    assert register.shown(NOTICE, "N")["ends_on_basis"] == "assumed"
    assert (register.state(NOTICE, "N"), ends(register, NOTICE)) == ("under_notice", NEW_END)
    register.sound(NOTICE)


def test_the_last_day_of_a_notice_can_be_mended_and_stays_so_whatever_is_typed_later(
    register: Register,
) -> None:
    two_years_on(register)
    register.play(
        (NOTICE, "give-notice", "N", "Nacka", "--on", "2027-01-20", "--ends", "2027-06-30"),
        (NOTICE, "correct", "N", f"ends_on={LAST_DAY}", "--reason", "misläst"),
        (NOTICE, "give-notice", "N", "LPO Nacka", "--on", "2027-01-10"),
    )
    assert ends(register, NOTICE) == LAST_DAY
    assert [act["until"] for act in register.shown(NOTICE, "N")["acts"] if act["kind"] == "noticed"] == [
        *(None, LAST_DAY)
    ]
    register.sound(NOTICE)


def test_a_notice_of_tomorrow_has_not_been_received(either: Register) -> None:
    two_years_on(either)
    for on in ("2027-03-16", "2027-04"):
        either.refuse(NOTICE, "give-notice", "N", "Nacka", "--on", on)
    assert either.state(NOTICE, "N") == "active"


def test_no_notice_names_a_day_on_which_it_had_ended_anyway(register: Register) -> None:
    # Neither the first one, nor a second one that makes clear what the first had left open.
    two_years_on(register)
    after = ("--ends", "2035-12-31")
    why = "The agreement ends on 2029-12-31 anyway"
    said = register.refuse(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-01", *after)
    assert why in said
    assert "extension" not in said, "a notice is no attempt to make it longer"
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-01")
    assert why in register.refuse(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-02", *after, *AGAIN)
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-02", "--ends", LAST_DAY, *AGAIN)
    assert register.shown(NOTICE, "N")["ends_on_written"] == LAST_DAY


def test_a_notice_before_the_term_of_an_agreement_without_an_end_says_which_day_is_wrong(
    register: Register,
) -> None:
    register.play(
        (
            "2025-12-01",
            "agreement",
            "new",
            "N",
            *NACKA,
            *SAYS,
            "--from",
            "2026-01-01",
            "--revised-every",
            "4",
        ),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
        ("2025-12-18", "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
    )
    line = ("give-notice", "N", "Nacka", "--on", "2025-12-19", "--ends", "2025-12-31")
    said = register.refuse("2025-12-20", *line)
    assert "The last day 2025-12-31 lies before the agreement's first day, 2026-01-01." in said
    register.do("2025-12-20", *line[:-2])


def test_a_notice_typed_after_a_later_consultation_is_put_in_its_place(either: Register) -> None:
    two_years_on(either)
    either.do(NOTICE, "consult", "N", "--on", "2027-03-10", "--all")
    either.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-01", "--ends", LAST_DAY)
    days = ("2027-02-28", "2027-03-01", NOTICE)
    assert [either.state(NOTICE, "N", day) for day in days] == ["active", "under_notice", "under_notice"]
    assert acts(either, "consulted", NOTICE) == [("Nacka", "2027-03-10"), ("LPO Nacka", "2027-03-10")]
    either.sound(NOTICE)


REVIEWED, RECEIVED = "2027-03-10", "2027-03-01"
REVIEW = ("advance", "N", "review", "--on", REVIEWED)
LEAVING = ("give-notice", "N", "Nacka", "--on", RECEIVED)


@pytest.mark.parametrize("last", [(), ("--ends", LAST_DAY)])
@pytest.mark.parametrize("typed", [(REVIEW, LEAVING), (LEAVING, REVIEW)])
def test_a_notice_received_before_a_review_is_a_fact_and_so_is_the_review(
    either: Register, typed: tuple[tuple[str, ...], ...], last: tuple[str, ...]
) -> None:
    # Neither is dropped for the other, whichever was typed first; the review can be mended and struck.
    either.play(
        (
            "2025-12-01",
            "agreement",
            "new",
            "N",
            *NACKA,
            *SAYS,
            "--from",
            "2026-01-01",
            "--revised-every",
            "4",
        ),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
        ("2025-12-18", "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
        *runs(2026, 2027),
    )
    for line in typed:
        either.do(NOTICE, *line, *(last if line is LEAVING else ()))
    days = ("2027-02-28", RECEIVED, NOTICE)
    assert [either.state(NOTICE, "N", day) for day in days] == ["active", "under_notice", "under_notice"]
    assert either.shown(NOTICE, "N")["reviewed_on"] == REVIEWED
    (row,) = [row for row in either.rows(NOTICE, "N") if row["trigger"] == "review"]
    either.do(NOTICE, "correct", "N", str(row["seq"]), "on=2027-03-11", "--reason", "fel dag")
    assert either.shown(NOTICE, "N")["reviewed_on"] == "2027-03-11"
    either.do(NOTICE, "correct", "N", str(row["seq"]), "--reason", "den hölls aldrig")
    assert either.shown(NOTICE, "N")["reviewed_on"] is None
    either.sound(NOTICE)


def test_a_consultation_under_notice_lengthens_nothing_until_the_notice_lapses(register: Register) -> None:
    two_years_on(register)
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-01", "--ends", LAST_DAY)
    register.do(NOTICE, "consult", "N", "--on", "2027-03-10", "--all", "--until", NEW_END)
    assert (register.state(NOTICE, "N"), ends(register, NOTICE)) == ("under_notice", LAST_DAY)
    register.sound(NOTICE)


LAPSED = {
    "E": ("extend", "N", "--until", NEW_END, "--all", "--consulted", "2029-03-01"),
    "C": agreed_by_all("2029-03-01"),
    "D": decided_by("Nacka", "2029-03-01"),
    "F": decided_by("LPO Nacka", "2029-03-01"),
    "N": ("give-notice", "N", "Nacka", "--on", "2029-02-20", "--ends", "2029-10-01"),
    "w": ("withdraw-notice", "N", "Nacka", "--on", "2029-03-10"),
    "v": ("withdraw-notice", "N", "LPO Nacka", "--on", "2029-03-10"),
}
"""A notice that lapses, and what was agreed on meanwhile: by `consult`, by `extend`, by decisions."""


@pytest.mark.parametrize("order", ["NwvE", "ENwv", "CNwv", "NCwv", "NwvC", "DFNwv", "NDFwv", "NwvDF"])
def test_what_all_agreed_on_in_time_extends_when_a_notice_lapses_in_whichever_order_it_is_typed(
    register: Register, order: str
) -> None:
    register.play(*signed_in_time(), *runs(2027, 2029), *((DAY, *LAPSED[one]) for one in order))

    assert ends(register) == NEW_END
    days = ("2029-02-19", "2029-02-20", "2029-03-09", "2029-03-10")
    assert [(register.state(DAY, "N", day), ends(register, DAY, day)) for day in days] == [
        ("active", END),
        ("under_notice", "2029-10-01"),
        ("under_notice", "2029-10-01"),
        ("active", NEW_END),
    ]
    register.sound(DAY)


SIGNED = "2025-12-22"


def signed_and_left(register: Register, typed_on: str, *said: str) -> None:
    """N signed, of which Nacka gives notice before the term begins; typed then or later."""
    register.play(*signed_in_time()[:-1])
    for today in (day for day in ("2026-01-01", "2027-01-01") if day < typed_on):
        register.do(today, "tick")
    register.do(typed_on, "give-notice", "N", "Nacka", "--on", "2025-12-20", *said)


@pytest.mark.parametrize("typed_on", [SIGNED, "2026-01-01", NOTICE], ids=["in time", "on the day", "late"])
def test_a_notice_received_before_the_term_begins_counts_when_it_begins(
    either: Register, typed_on: str
) -> None:
    signed_and_left(either, typed_on, "--ends", LAST_DAY)
    for today in (day for day in ("2026-01-01", "2027-01-01") if day >= typed_on):
        either.do(today, "tick")
    days = ("2025-12-20", "2025-12-31", "2026-01-01", NOTICE)
    assert [either.state(NOTICE, "N", day) for day in days] == [
        *("signed", "signed", "under_notice", "under_notice")
    ]
    assert either.shown(NOTICE, "N")["ends_on_written"] == LAST_DAY
    assert either.forecast_ends(NOTICE, "N") == ["2028-01-01"]
    either.sound(NOTICE)
    # Struck, it was none.
    either.do(NOTICE, "correct", "N", either.act(NOTICE, "N", "noticed", "Nacka"), *WHY)
    assert (either.state(NOTICE, "N"), ends(either, NOTICE)) == ("active", END)
    either.sound(NOTICE)


def test_one_before_the_term_without_a_last_day_is_a_gap_and_lapses_by_all(register: Register) -> None:
    signed_and_left(register, SIGNED)
    register.do("2026-01-01", "tick")
    kinds = [gap["kind"] for gap in gaps(register, "2026-01-01")]
    assert "notice_without_last_day" in kinds
    for party in ("Nacka", "LPO Nacka"):
        register.do("2026-02-01", "withdraw-notice", "N", party, "--on", "2026-02-01")
    assert (register.state("2026-02-01", "N"), ends(register, "2026-02-01")) == ("active", END)
    register.sound("2026-02-01")


def test_one_before_the_term_that_has_lapsed_by_then_counts_no_more(register: Register) -> None:
    signed_and_left(register, SIGNED)
    for party in ("Nacka", "LPO Nacka"):
        register.do("2025-12-30", "withdraw-notice", "N", party, "--on", "2025-12-30")
    register.do("2026-01-01", "tick")
    assert register.state("2026-01-01", "N") == "active"


@pytest.mark.parametrize("day", ["2025-12-31", "2030-01-01"])
def test_one_before_the_term_names_no_day_outside_it(register: Register, day: str) -> None:
    register.play(*signed_in_time()[:-1])
    register.refuse(SIGNED, "give-notice", "N", "Nacka", "--on", "2025-12-20", "--ends", day)


def test_a_notice_shown_beforehand_is_not_written(register: Register) -> None:
    register.play(*signed_in_time()[:-1])
    before = register.seal(SIGNED)
    step = ("advance", "N", "give notice", "--for", "Nacka", "--on", "2025-12-20", "--preview")
    register.do(SIGNED, *step)
    assert register.seal(SIGNED) == before


def test_a_notice_is_never_refused_for_want_of_a_mandate(register: Register) -> None:
    two_years_on(register)
    register.do(
        NOTICE,
        *give_notice(f"ends_on={LAST_DAY}", "--for", "Nacka", "--by", "gatuchef", "--on", "2027-03-01"),
    )
    assert register.state(NOTICE, "N") == "under_notice"


def test_from_a_notice_a_step_leads_back_that_takes_all_parties(register: Register) -> None:
    two_years_on(register)
    register.do(NOTICE, *give_notice(f"ends_on={LAST_DAY}", "--for", "Nacka", "--on", "2027-03-01", *WHY))
    steps = register.ask(NOTICE, "next", "N")["steps"]
    back = [step for step in steps if step["dest"] == "active"]
    assert len(back) == 1, f"no step leads back: {[step['trigger'] for step in steps]}"
    # One alone cannot take it.
    register.type("2027-04-12", "do", "N", str(back[0]["number"]), "--for", "Nacka", "--on", "2027-04-01")
    assert register.state("2027-04-12", "N") == "under_notice"


def test_a_notice_typed_wrongly_can_be_struck(register: Register) -> None:
    two_years_on(register)
    before = register.whole(NOTICE, "N", "N/SUB", "N/PICTURE")
    register.do(NOTICE, *give_notice(f"ends_on={LAST_DAY}", "--for", "Nacka", "--on", "2027-03-01", *WHY))
    rows = [row["seq"] for row in register.rows(NOTICE, "N") if row["written_on"] == NOTICE]
    done = register.type(NOTICE, "correct", "N", str(rows[0]), "--reason", "gällde ett annat avtal")
    if register.state(NOTICE, "N") == "under_notice":  # the step is a row of its own
        done = register.type(NOTICE, "correct", "N", str(rows[-1]), "--reason", "gällde ett annat avtal")
    assert done.exit_code == 0, done.output
    assert register.whole(NOTICE, "N", "N/SUB", "N/PICTURE") == before
    register.sound(NOTICE)


BOTH = ("--parties", "Nacka; Tyresö; LPO Nacka")


def of_three(register: Register) -> None:
    """N, this time of two municipalities and the police."""
    register.play(
        ("2025-12-01", "agreement", "new", "N", *BOTH, *SAYS, "--from", "2026-01-01"),
        *(
            ("2025-12-18", "sign", "N", party, "--on", "2025-12-18")
            for party in ("Nacka", "Tyresö", "LPO Nacka")
        ),
        *runs(2026, 2027),
    )


def test_when_a_whole_side_leaves_the_agreement_ends(register: Register) -> None:
    of_three(register)
    said = (f"ends_on={LAST_DAY}", "--for", "LPO Nacka", "--on", "2027-03-01")
    register.play((NOTICE, *give_notice(*said, *WHY)), ("2028-01-01", "tick"))
    assert register.state("2028-01-01", "N") == "terminated"


def test_of_several_one_may_leave_and_the_rest_are_asked(register: Register) -> None:
    # "The rest go on by clause or confirmation": until one or the other is there, that is a gap, not an
    # end.
    of_three(register)
    before = gaps(register, NOTICE)
    said = (f"ends_on={LAST_DAY}", "--for", "Tyresö", "--on", "2027-03-01")
    register.do(NOTICE, *give_notice(*said, *WHY))
    assert new_gaps(register, NOTICE, before), "nothing says that Nacka and LPO Nacka are to confirm"
    assert register.state(NOTICE, "N", "2027-02-28") == "active"
    assert register.state(NOTICE, "N") in {"active", "under_notice"}


def test_a_municipality_that_has_left_is_without_an_agreement_that_goes_on(register: Register) -> None:
    of_three(register)
    register.play(
        (NOTICE, "give-notice", "N", "Tyresö", "--on", "2027-01-10", "--ends", "2027-02-28"),
        (NOTICE, "decide", "N", "Nacka", "--on", "2027-02-01", "--goes-on"),
        (NOTICE, "decide", "N", "LPO Nacka", "--on", "2027-02-01", "--goes-on"),
    )
    coverage = register.ask(NOTICE, "audit", "terms", "--since", "2027-01-01")["coverage"]
    days = {one["municipality"]: (one["covered_days"], one["uncovered_days"]) for one in coverage}
    assert days == {"Nacka": (74, 0), "Tyresö": (59, 15)}
    # Nor is it asked whether the others may extend.
    [extend] = [one for one in register.ask(NOTICE, "next", "N")["steps"] if one["trigger"] == "extend"]
    assert "Nacka" in str(extend["unmet"])
    assert "Tyresö" not in str(extend["unmet"])


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)], ids=str)
def test_several_leave_together_in_whichever_order_their_notices_are_typed(
    register: Register, order: tuple[int, ...]
) -> None:
    of_three(register)
    given = (
        ("give-notice", "N", "Nacka", "--on", "2027-01-10", "--ends", LAST_DAY),
        ("give-notice", "N", "Tyresö", "--on", "2027-01-20", "--ends", "2027-09-30"),
        ("give-notice", "N", "LPO Nacka", "--on", "2027-02-10", "--ends", "2027-06-30"),
    )
    register.play(*((NOTICE, *given[place]) for place in order))
    days = ("2027-01-15", "2027-01-25", "2027-02-15")
    then = [register.shown(NOTICE, "N", day) for day in days]
    assert [one["state"] for one in then] == ["active", "under_notice", "under_notice"]
    assert then[-1]["since"] == "2027-01-20"
    assert [one["ends_on_written"] for one in then] == [END, LAST_DAY, "2027-06-30"]
    register.sound(NOTICE)
    # The first of them struck, the towns' side is left with one, and the police leave alone.
    register.do(
        NOTICE, "correct", "N", register.act(NOTICE, "N", "noticed", "Nacka"), "--reason", "fel avtal"
    )
    assert [register.state(NOTICE, "N", day) for day in days] == ["active", "active", "under_notice"]
    register.sound(NOTICE)


def test_when_both_sides_leave_it_ends_with_the_first(register: Register) -> None:
    # The other side's notice stands, but when the police have left there is nothing to leave any more.
    two_years_on(register)
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-01", "--ends", LAST_DAY)
    register.do(NOTICE, "give-notice", "N", "LPO Nacka", "--on", "2027-03-02", "--ends", "2027-09-30")
    assert register.shown(NOTICE, "N")["ends_on_written"] == "2027-09-30"
    register.do("2027-10-01", "tick")
    assert register.state("2027-10-01", "N") == "terminated"
    register.sound("2027-10-01")


def test_a_last_day_of_a_notice_that_was_mistyped_is_mended_in_the_notice(register: Register) -> None:
    # Tyresö leaves and the rest go on: its day is no day on which the agreement ends. It does matter when
    # Nacka leaves too, since a whole side has left then.
    of_three(register)
    register.do(NOTICE, "give-notice", "N", "Tyresö", "--on", "2027-03-01", "--ends", LAST_DAY)
    row, mended = register.act(NOTICE, "N", "noticed", "Tyresö"), ("--reason", "läst fel")
    register.do(NOTICE, "correct", "N", row, "ends_on=2028-06-30", *mended)
    assert (register.state(NOTICE, "N"), register.shown(NOTICE, "N")["ends_on_written"]) == ("active", END)
    register.refuse(NOTICE, "correct", "N", row, "ends_on=2035-06-30", *mended)
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-02", "--ends", "2027-09-30")
    assert (register.state(NOTICE, "N"), register.shown(NOTICE, "N")["ends_on_written"]) == (
        "under_notice",
        "2028-06-30",
    )
    register.sound(NOTICE)


def test_whoever_left_first_left_first_in_whatever_order_it_is_typed(register: Register) -> None:
    # Nacka's notice is typed first, of a later day: under notice since both municipalities have said so.
    of_three(register)
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-02", "--ends", LAST_DAY)
    assert register.state(NOTICE, "N") == "active"
    register.do(NOTICE, "give-notice", "N", "Tyresö", "--on", "2027-03-01", "--ends", "2027-09-30")
    days = ("2027-03-01", "2027-03-02", NOTICE)
    assert [register.state(NOTICE, "N", day) for day in days] == ["active", "under_notice", "under_notice"]
    assert register.shown(NOTICE, "N")["ends_on_written"] == LAST_DAY
    # Tyresö never gave notice: the rest go on without Nacka.
    row = register.act(NOTICE, "N", "noticed", "Tyresö")
    register.do(NOTICE, "correct", "N", row, "--reason", "gällde ett annat avtal")
    assert [register.state(NOTICE, "N", day) for day in days] == ["active"] * 3
    assert register.shown(NOTICE, "N")["ends_on_written"] == END
    register.sound(NOTICE)


def test_the_last_day_by_a_notice_is_mended_in_the_notice(register: Register) -> None:
    two_years_on(register)
    register.do(NOTICE, "give-notice", "N", "Nacka", "--on", "2027-03-01", "--ends", LAST_DAY)
    mended = ("--reason", "läst fel")
    register.do(NOTICE, "correct", "N", "ends_on=2028-06-30", *mended)
    assert register.shown(NOTICE, "N")["ends_on_written"] == "2028-06-30"
    register.refuse(NOTICE, "correct", "N", "ends_on=2035-06-30", *mended)
    # The police leave before that, and what was mended is what their day is compared with.
    register.do(NOTICE, "give-notice", "N", "LPO Nacka", "--on", "2027-03-02", "--ends", "2028-03-31")
    assert register.shown(NOTICE, "N")["ends_on_written"] == "2028-03-31"
    register.sound(NOTICE)


# ---- mandates and paragraphs -------------------------------------------------------------------------------

CHAIR = "kommunstyrelsens ordförande"


def signed_by_chair(register: Register, mandate: tuple[str, ...]) -> None:
    """N, signed for Nacka by the chair on 11 December 2025; the chair held the function and left it since."""
    register.play(
        ("2025-01-02", "party", "add", "Nacka", "--side", "municipality"),
        ("2025-01-02", "person", "add", "eva"),
        ("2025-01-02", "party", "function", "Nacka", CHAIR, "--holder", "eva", "--from", "2025-01-01"),
        ("2025-01-02", "party", "mandate", "Nacka", CHAIR, "--kind", "main", *mandate),
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01"),
        (
            "2025-12-01",
            *("party", "mandate", "LPO Nacka", "lokalpolisområdeschef", "--kind", "main"),
            *("--from", "2025-01-01"),
        ),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11", "--by", CHAIR),
        ("2025-12-18", "sign", "N", "LPO Nacka", "--on", "2025-12-18", "--by", "lokalpolisområdeschef"),
        ("2026-01-01", "tick"),
        ("2026-02-02", "party", "function", "Nacka", CHAIR, "--holder", "eva", "--to", "2026-01-31"),
    )


def telling_of(register: Register, today: str, word: str) -> list[Answer]:
    """The gaps of N that tell of a thing; what their kinds are called is not said in the issue."""
    return [gap for gap in gaps(register, today) if word in gap["kind"]]


def test_a_mandate_is_tested_on_the_acts_own_day(register: Register) -> None:
    signed_by_chair(register, ("--from", "2025-01-01", "--to", "2025-12-31"))
    # It ended with the year, and its holder has left; on 11 December it held.
    assert telling_of(register, "2026-03-02", "mandate") == []


def test_a_signature_without_a_mandate_on_its_day_is_a_gap(register: Register) -> None:
    signed_by_chair(register, ("--from", "2026-01-01"))
    assert len(telling_of(register, "2026-03-02", "mandate")) == 1


def test_a_later_approval_closes_the_gap(register: Register) -> None:
    # The board approves on 9 March 2026 what its chair had signed: a decision of the party.
    signed_by_chair(register, ("--from", "2026-01-01"))
    board = ("party", "mandate", "Nacka", "kommunstyrelsen", "--kind", "main", "--from", "2025-01-01")
    approval = ("decide", "N", "Nacka", "--on", "2026-03-09", "--item", "§ 41", "--by", "kommunstyrelsen")
    register.play(("2026-03-16", *board), ("2026-03-16", *approval))
    assert telling_of(register, "2026-03-16", "mandate") == []


def test_an_approval_by_nobody_in_particular_closes_no_gap(register: Register) -> None:
    signed_by_chair(register, ("--from", "2026-01-01"))
    register.do("2026-03-16", "decide", "N", "Nacka", "--on", "2026-03-09", "--item", "§ 41")
    assert len(telling_of(register, "2026-03-16", "mandate")) == 1


@pytest.mark.parametrize("council", ["kommunfullmäktige", "Fullmäktige", "KF"])
def test_the_council_needs_no_mandate_and_approves_what_others_did_without(
    register: Register, council: str
) -> None:
    signed_by_chair(register, ("--from", "2026-01-01"))
    approval = ("decide", "N", "Nacka", "--on", "2026-03-09", "--item", "§ 41", "--by", council)
    register.do("2026-03-16", *approval)
    assert telling_of(register, "2026-03-16", "mandate") == []


def test_the_coordinator_may_bind_by_either_name(register: Register) -> None:
    mandate = ("party", "mandate", "Nacka", "samordnare", "--kind", "main", "--from", "2025-01-01")
    decided = ("decide", "N", "Nacka", "--on", "2026-02-09", "--by", "Samordnare", "--item", "§ 1")
    register.play(*signed_in_time(), ("2026-02-10", *mandate), ("2026-02-10", *decided))
    assert telling_of(register, "2026-02-10", "mandate") == []


@pytest.mark.parametrize("function", ["ordförande i kommunfullmäktige", "kommunstyrelsen"])
def test_nobody_else_is_the_council_nor_have_the_police_one(register: Register, function: str) -> None:
    register.play(
        *signed_in_time(),
        ("2026-02-10", "decide", "N", "Nacka", "--on", "2026-02-09", "--by", function, "--item", "§ 1"),
        ("2026-02-10", "decide", "N", "LPO Nacka", "--on", "2026-02-09", "--by", "fullmäktige"),
    )
    found = telling_of(register, "2026-02-10", "mandate")
    assert sorted(one["about"] for one in found) == ["LPO Nacka", "Nacka"]


def test_what_is_changed_for_a_party_without_mandate_is_a_gap_until_it_is_approved(
    register: Register,
) -> None:
    by_the_janitor = ("--for", "Nacka", "--by", "vaktmästare", "--reason", "enighet")
    register.play(
        ("2025-12-01", "agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01"),
        ("2025-12-02", "amend", "N", "priorities=unga; platser", *by_the_janitor),  # binds nobody yet
        *signed_in_time()[1:],
        ("2026-02-10", "amend", "N", "diarienummer=KS 1", *by_the_janitor),  # the register's own
    )
    assert telling_of(register, "2026-02-10", "mandate") == []

    register.do("2026-02-11", "amend", "N", "priorities+=våld", "--on", "2026-02-10", *by_the_janitor)

    (gap,) = telling_of(register, "2026-02-11", "mandate")
    said = (gap["about"], gap["facts"]["function"], gap["facts"]["act"], gap["facts"]["on"])
    assert said == ("Nacka", "vaktmästare", "amended", "2026-02-10")
    assert (gap["closes"]["command"], gap["closes"]["arguments"]) == ("decide", ["N", "Nacka"])
    register.do(
        *("2026-02-20", "decide", "N", "Nacka", "--on", "2026-02-16"),
        *("--by", "kommunfullmäktige", "--item", "§ 12"),
    )
    assert telling_of(register, "2026-02-20", "mandate") == []
    register.sound("2026-02-20")


def test_a_decision_without_its_paragraph_is_a_gap_until_the_minutes_are_adjusted(register: Register) -> None:
    register.play(*signed_in_time(), ("2026-02-10", "decide", "N", "Nacka", "--on", "2026-02-09"))
    assert len(telling_of(register, "2026-02-10", "paragraph")) == 1
    row = register.act("2026-02-10", "N", "decided", "Nacka")
    register.do("2026-02-24", "correct", "N", row, "item=§ 17", "--reason", "justerat protokoll")
    assert telling_of(register, "2026-02-24", "paragraph") == []
    [decided] = [act for act in register.shown("2026-02-24", "N")["acts"] if act["kind"] == "decided"]
    assert (decided["item"], decided["on"]) == ("§ 17", "2026-02-09")


def test_nothing_is_agreed_to_end_with_a_main_agreement_that_there_is_not(register: Register) -> None:
    last_year(register)
    for door in (
        ("decide", "N", "Nacka", "--on", DAY),
        ("consult", "N", "--on", DAY, "--all"),
        ("extend", "N", "--on", DAY, "--all", "--reason", "beslut"),
    ):
        refused = register.refuse(DAY, *door, "--until", "main")
        assert f"The step “{door[0] if door[0] == 'consult' else 'extend'}” cannot be taken for N" in refused
        assert "no last day to follow" in refused
    assert acts(register, "extended") == acts(register, "consulted") == []
    register.sound(DAY)
