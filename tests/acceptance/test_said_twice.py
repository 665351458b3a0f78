"""Asking twice is asking once; what is said otherwise the second time is written or refused, never dropped.

What a party did on a day is one act: a paragraph, a function or a capacity more is mended in its row. So it
is with a successor that stands, and with the consultation that an extension rests on.
"""

from __future__ import annotations

import re

import pytest

from tests.acceptance.hand import NACKA, Register, signed_in_time
from tests.acceptance.test_corrections_obey import town

TODAY = "2026-06-02"
DRAFT = (TODAY, "agreement", "new", "A", *NACKA, "--from", "2026-07-01")
MORE = (
    ("--item", "§ 7", "item"),
    ("--dnr", "KS 1", "diary_number"),
    ("--by", "ordförande", "function"),
    ("--basis", "3.1", "basis"),
    ("--capacity", "acting", "capacity"),
    ("--original", "arkivet", "original_at"),
)


def remedy(refusal: str) -> list[str]:
    """The command that a refusal names, in words as a shell splits them."""
    [_, line] = " ".join(refusal.split()).split("handslag correct ")
    return [quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|(\S+)', line)]


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("kind", ["sign", "decide"])
@pytest.mark.parametrize(("option", "text", "field"), MORE)
def test_what_is_said_more_of_an_act_is_refused_with_what_writes_it(
    register: Register, kind: str, option: str, text: str, field: str, lang: str
) -> None:
    """D10: the paragraph comes with the adjusted minutes. It is typed as the refusal says."""
    register.play(DRAFT)
    line = (kind, "A", "Nacka", "--on", "2026-05-05")
    register.do(TODAY, *line)
    register.refuse(TODAY, *line, option, text)
    refusal = register.type(TODAY, *line, option, text, HANDSLAG_LANG=lang).output
    reference, row, pair, *_ = remedy(refusal)
    register.do(TODAY, "correct", reference, row, pair, "--reason", "protokollet är justerat")
    [act] = register.shown(TODAY, "A")["acts"]
    assert act[field] == text
    before = register.stored()
    assert "already" in register.do(TODAY, *line, option, text)
    assert "already" in register.do(TODAY, *line)
    assert register.stored() == before


def test_what_is_said_otherwise_of_an_act_is_refused(either: Register) -> None:
    either.play(
        DRAFT, (TODAY, "decide", "A", "Nacka", "--on", "2026-05-05", "--item", "§ 7", "--capacity", "acting")
    )
    assert "§ 8" in either.refuse(TODAY, "decide", "A", "Nacka", "--on", "2026-05-05", "--item", "§ 8")
    assert "ordinary" in either.refuse(
        TODAY, "decide", "A", "Nacka", "--on", "2026-05-05", "--capacity", "ordinary"
    )
    either.do(TODAY, "decide", "A", "Nacka", "--on", "2026-05-06", "--item", "§ 8")
    either.do(TODAY, "decide", "A", "Nacka", "--on", "2026-05-05", "--oral")
    acts = {(act["kind"], act["item"]) for act in either.shown(TODAY, "A")["acts"]}
    assert acts == {("oral", ""), ("decided", "§ 7"), ("decided", "§ 8")}
    either.sound(TODAY)


def test_a_reservation_that_comes_with_a_second_acceptance_is_refused(register: Register) -> None:
    town(register)
    again = ("accept", "N/PICTURE", "Nacka", "--on", "2026-03-10", "--reservation", "saknar Orminge")
    reference, row, pair, *_ = remedy(register.refuse(TODAY, *again))
    register.do(TODAY, "correct", reference, row, pair, "--reason", "föll bort")
    acts = register.shown(TODAY, "N/PICTURE")["acts"]
    assert {act["party"]: act["remark"] for act in acts} == {"Nacka": "saknar Orminge", "LPO Nacka": ""}


def test_what_is_said_more_of_a_notice_is_refused(register: Register) -> None:
    notice = ("give-notice", "N", "Nacka", "--on", "2026-05-05", "--ends", "2026-12-31")
    register.play(*signed_in_time(), (TODAY, *notice))
    reference, row, pair, *_ = remedy(register.refuse(TODAY, *notice, "--item", "KF § 90"))
    assert row == register.act(TODAY, "N", "noticed", "Nacka")
    register.do(TODAY, "correct", reference, row, pair, "--reason", "protokollet är justerat")
    register.do(TODAY, "amend", "N", "diary_number=KS 1", "--reason", "saknades")
    assert f"row {row}" in register.do(TODAY, *notice, "--item", "KF § 90")


THREE = ("--parties", "Nacka; LPO Nacka; Tyresö", "--from", "2025-01-01", "--to", "2028-12-31")
ONCE = {
    "a notice on another day": (
        ("give-notice", "P", "Tyresö", "--on", "2026-05-05", "--ends", "2026-12-31"),
        ("give-notice", "P", "Tyresö", "--on", "2026-05-07", "--ends", "2026-12-31"),
        ["on=2026-05-07"],
    ),
    "a notice with another last day": (
        ("give-notice", "P", "Tyresö", "--on", "2026-05-05", "--ends", "2026-12-31"),
        ("advance", "P", "give_notice", "ends_on=2026-11-30", "--for", "Tyresö", "--on", "2026-05-06"),
        ["on=2026-05-06", "last day=2026-11-30"],
    ),
    "an answer to a notice": (
        ("decide", "P", "Nacka", "--goes-on", "--on", "2026-05-08"),
        ("decide", "P", "Nacka", "--goes-on", "--on", "2026-05-09"),
        ["on=2026-05-09"],
    ),
    "that a notice lapses": (
        ("withdraw-notice", "P", "Nacka", "--on", "2026-05-08"),
        ("withdraw-notice", "P", "Nacka", "--on", "2026-05-09"),
        ["on=2026-05-09"],
    ),
    "the same decision": (
        ("decide", "P", "Nacka", "--item", "§ 214", "--dnr", "KS 412", "--on", "2026-05-08"),
        ("decide", "P", "Nacka", "--item", "§ 214", "--dnr", "KS 412", "--on", "2026-05-18"),
        ["on=2026-05-18"],
    ),
    "a signature, and by whom": (
        ("sign", "P", "Nacka", "--on", "2026-05-08"),
        ("sign", "P", "Nacka", "--by", "kommunchef", "--on", "2026-05-07"),
        ["on=2026-05-07", "function=kommunchef"],
    ),
    "an extension": (
        ("decide", "P", "Nacka", "--until", "2029-12-31", "--on", "2026-05-08"),
        ("extend", "P", "--until", "2029-12-31", "--with", "Nacka", "--on", "2026-05-09"),
        ["on=2026-05-09"],
    ),
}


@pytest.mark.parametrize("what", ONCE)
def test_what_a_party_does_once_is_asked_back_on_another_day_and_written_with_a_reason(
    register: Register, what: str
) -> None:
    """The refusal names the row that says it and what mends it; a reason says that it was twice."""
    first, second, pairs = ONCE[what]
    register.play((TODAY, "agreement", "register", "P", *THREE))
    if first[0] in ("withdraw-notice", "decide") and "--until" not in first:
        register.do(TODAY, "give-notice", "P", "LPO Nacka", "--on", "2026-05-01", "--ends", "2026-12-31")
    register.do(TODAY, *first)
    row = str(len(register.rows(TODAY, "P")))

    refusal = register.refuse(TODAY, *second)
    reference, seq, *rest = remedy(refusal)
    assert (reference, seq, rest[: len(pairs)]) == ("P", row, pairs)
    assert "2026-05-0" in refusal
    register.do(TODAY, "correct", reference, seq, *pairs, "--reason", "fel dag", "--preview")

    if second[0] == "extend":  # which waits for the others
        second = (*first[:-1], "2026-05-09")
    register.do(TODAY, *second, "--reason", "de gjorde det två gånger")
    assert len(register.rows(TODAY, "P")) == int(row) + 1


def test_who_has_decided_on_another_last_day_is_told_from_who_has_not_decided(register: Register) -> None:
    register.play((TODAY, "agreement", "register", "P", *THREE))
    register.do(TODAY, "decide", "P", "Nacka", "--until", "2029-12-31", "--on", "2026-05-08")
    police = ("decide", "P", "LPO Nacka", "--on", "2026-05-09", "--until")

    said = register.do(TODAY, *police, "2029-06-30")

    other = "Decided on another last day: Nacka: 2029-12-31. The agreement is extended when all have decided"
    assert "Still to decide on extending: Tyresö.\n" in said
    assert other in " ".join(said.split())
    assert other in " ".join(register.refuse(TODAY, "extend", "P", "--until", "2029-06-30").split())
    reference, seq, pair, *_ = remedy(register.refuse(TODAY, *police, "2029-12-31"))
    register.do(TODAY, "correct", reference, seq, pair, "--reason", "fel dag")
    register.do(TODAY, "decide", "P", "Tyresö", "--until", "2029-12-31", "--on", "2026-05-10")
    assert register.shown(TODAY, "P")["ends_on"] == "2029-12-31"


def test_who_signs_what_all_have_signed_is_asked_and_told_what_waits(register: Register) -> None:
    """The sub-agreement was meant; a second function that signs while others are waited for is not asked."""
    term = ("--from", "2026-01-01")
    register.play(("2025-12-01", "agreement", "new", "N", *NACKA, "--areas", "Nacka", *term))
    register.do("2025-12-20", "sign", "N", "Nacka", "--on", "2025-12-11", "--by", "ordförande")
    register.do("2025-12-20", "sign", "N", "Nacka", "--on", "2025-12-12", "--by", "kommunchef")
    register.do("2025-12-20", "sign", "N", "LPO Nacka", "--on", "2025-12-18", "--by", "tf chef")
    late = ("sign", "N", "LPO Nacka", "--on", "2026-03-25", "--by", "chef")

    refusal = " ".join(register.refuse("2026-03-25", *late).split())

    assert "N row 4 (signature) says that it is done, on 2025-12-18 (tf chef)" in refusal
    assert "Did you mean N/SUB? That waits for LPO Nacka." in refusal
    register.do("2026-03-25", "sign", "N/SUB", "LPO Nacka", "--on", "2026-03-25", "--by", "chef")
    assert "N/SUB" not in register.refuse("2026-03-25", *late)
    register.do("2026-03-25", *late, "--reason", "skrev också under")
    assert register.act("2026-03-25", "N", "signed", "LPO Nacka") == "7"


def test_a_notice_that_has_lapsed_may_be_given_again(register: Register) -> None:
    notice = ("give-notice", "P", "Nacka", "--ends", "2026-12-31", "--on")
    register.play((TODAY, "agreement", "register", "P", *NACKA, "--from", "2025-01-01", "--to", "2028-12-31"))
    register.do(TODAY, *notice, "2026-05-01")
    for party in ("Nacka", "LPO Nacka"):
        register.do(TODAY, "withdraw-notice", "P", party, "--on", "2026-05-08")
    register.do(TODAY, *notice, "2026-05-20")
    for party in ("Nacka", "LPO Nacka"):
        register.do(TODAY, "withdraw-notice", "P", party, "--on", "2026-05-28")


def test_a_notice_said_again_without_its_last_day_is_recorded_already(register: Register) -> None:
    """With less said nothing is new; with a paragraph it is the row's to mend; nothing says to strike it."""
    notice = ("give-notice", "P", "Tyresö", "--on", "2026-05-05")
    register.play((TODAY, "agreement", "register", "P", *THREE), (TODAY, *notice, "--ends", "2026-12-31"))
    before = register.stored()
    assert "already (row 2)" in register.do(TODAY, *notice)
    assert "already" in register.do(TODAY, "advance", "P", "give_notice", "--for", *notice[2:])
    assert remedy(register.refuse(TODAY, *notice, "--item", "§ 9"))[:3] == ["P", "2", "item=§ 9"]
    assert register.stored() == before


def test_one_row_of_several_parties_is_asked_back_once_or_says_whose_act_is_meant(register: Register) -> None:
    extend = ("extend", "P", "--until", "2029-12-31", "--all", "--on")
    register.play((TODAY, "agreement", "register", "P", *THREE), (TODAY, *extend, "2026-05-05"))
    asked = {
        "of all": ((*extend, "2026-05-07", "--deviation", "annat"), ["on=2026-05-07"]),
        "of one": (
            ("decide", "P", "Nacka", "--until", "2029-12-31", "--on", "2026-05-04"),
            ["party=Nacka", "on=2026-05-04"],
        ),
    }
    for line, pairs in asked.values():
        reference, seq, *rest = remedy(register.refuse(TODAY, *line))
        assert (reference, seq, rest[: rest.index("--reason")]) == ("P", "2", pairs)
        register.do(TODAY, "correct", reference, seq, *pairs, "--reason", "fel dag", "--preview")


def test_an_extension_is_agreed_on_again_when_its_end_holds_no_more(register: Register) -> None:
    extend = ("extend", "P", "--until", "2029-12-31", "--all", "--on")
    register.play(
        (TODAY, "agreement", "register", "P", *THREE),
        ("2026-06-02", *extend, "2026-06-02"),
        ("2026-06-03", "amend", "P", "last day=2027-03-31", "--reason", "parterna ändrade sig"),
        ("2026-06-04", *extend, "2026-06-04"),
    )
    assert register.shown("2026-06-04", "P")["ends_on_written"] == "2029-12-31"
    assert "on=2026-06-05" in register.refuse(
        "2026-06-05", "decide", "P", "Nacka", "--until", "2029-12-31", "--on", "2026-06-05"
    )


def test_what_is_said_of_notices_is_asked_back_of_whoever_came_after(register: Register) -> None:
    """An heir has said what the old party said; no correction makes it the heir's own, a reason does."""
    notice = ("give-notice", "P", "Tyresö", "--ends", "2026-12-31", "--on")
    lapse = ("withdraw-notice", "P")
    register.play(
        (TODAY, "agreement", "register", "P", *THREE),
        (TODAY, *notice, "2026-05-05"),
        (TODAY, "party", "add", "Tyresö-Haninge", "--side", "municipality", "--new"),
        (TODAY, "party", "add", "LPO Nacka-Värmdö", "--side", "polis", "--new"),
        (TODAY, "party", "succeed", "Tyresö", "Tyresö-Haninge", "--from", "2026-05-10"),
    )
    refusal = register.refuse(TODAY, "give-notice", "P", "Tyresö-Haninge", "--on", "2026-05-12")
    assert "that Tyresö did so on 2026-05-05" in " ".join(refusal.split())
    assert "handslag correct" not in refusal
    for party in ("Nacka", "Tyresö-Haninge", "LPO Nacka"):
        register.do(TODAY, *lapse, party, "--on", "2026-05-14")
    register.do(TODAY, "party", "succeed", "LPO Nacka", "LPO Nacka-Värmdö", "--from", "2026-05-16")
    assert "LPO Nacka did so" in " ".join(
        register.refuse(TODAY, *lapse, "LPO Nacka-Värmdö", "--on", "2026-05-17").split()
    )
    register.do(TODAY, "give-notice", "P", "Tyresö-Haninge", "--on", "2026-05-18")
    register.do(TODAY, *lapse, "LPO Nacka-Värmdö", "--on", "2026-05-20")


def test_the_paragraph_of_a_decision_typed_with_others_is_put_into_its_own(register: Register) -> None:
    """`extend --all` wrote one row of both; the municipality's paragraph comes with the minutes."""
    register.play(
        *signed_in_time(),
        (TODAY, "extend", "N", "--until", "2031-12-31", "--all", "--on", "2026-05-05"),
    )
    decided = ("decide", "N", "Nacka", "--on", "2026-05-05", "--until", "2031-12-31", "--item", "§ 7")
    reference, row, whose, pair, *_ = remedy(register.refuse(TODAY, *decided))
    register.do(TODAY, "correct", reference, row, whose, pair, "--reason", "protokollet är justerat")
    acts = register.shown(TODAY, "N")["acts"]
    assert {act["party"]: act["item"] for act in acts if act["kind"] == "extended"} == {
        "Nacka": "§ 7",
        "LPO Nacka": "",
    }
    register.sound(TODAY)


def test_an_extension_does_not_rest_on_another_consultation_than_its_own(register: Register) -> None:
    extend = ("extend", "N", "--until", "2031-12-31", "--all", "--consulted")
    register.play(*signed_in_time(), (TODAY, *extend, "2026-05-01"))
    register.refuse(TODAY, *extend, "2026-05-02")
    assert "already" in register.do(TODAY, *extend, "2026-05-01")
    assert "already" in register.do(TODAY, "extend", "N", "--until", "2031-12-31")


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    ("otherwise", "how"),
    [
        (("--as-reference", "N9"), "correct"),
        (("--from", "2028-01-01"), "amend"),
        (("--to", "2031-06-30"), "amend"),
        (("--deviation", "interim"), "amend"),
    ],
)
def test_another_renewal_than_the_one_that_stands_is_refused(
    register: Register, otherwise: tuple[str, str], how: str, lang: str
) -> None:
    register.play(*signed_in_time(), (TODAY, "renew", "N"))
    register.refuse(TODAY, "renew", "N", *otherwise)
    refusal = register.type(TODAY, "renew", "N", *otherwise, HANDSLAG_LANG=lang).output
    [pair] = re.findall(r'"([^"]*=[^"]*)"', " ".join(refusal.split()))
    why = ("--reason", "annat bestämdes") if how == "correct" else ()
    register.do(TODAY, how, "N-2030", pair, *why)
    assert "already" in register.do(TODAY, "renew", "N", *otherwise)


def test_the_same_renewal_stands_there_already(register: Register) -> None:
    line = ("renew", "N", "--as-reference", "N9", "--from", "2030-01-01", "--to", "2031-12-31")
    register.play(*signed_in_time(), (TODAY, *line))
    before = register.stored()
    assert "N9" in register.do(TODAY, *line)
    assert "N9" in register.do(TODAY, "renew", "N")
    assert "N9" in register.do(TODAY, "renew", "N", "--as-reference", "n9")
    assert register.stored() == before


def test_another_version_of_a_picture_than_the_one_that_stands_is_refused(register: Register) -> None:
    town(register)
    register.do(TODAY, "revise", "N/PICTURE")
    refusal = register.refuse(TODAY, "revise", "N/PICTURE", "--as-reference", "BILD-2")
    [pair] = re.findall(r'"([^"]*=[^"]*)"', refusal)
    register.do(TODAY, "correct", "N/PICTURE-2", pair, "--reason", "annat bestämdes")
    assert "already" in register.do(TODAY, "revise", "N/PICTURE", "--as-reference", "BILD-2")
    assert "already" in register.do(TODAY, "revise", "N/PICTURE", "--as-reference", "N/PICTURE-2")
