"""What somebody typed as proof stands on the screen again, and who typed it for whom (issue 10, point 5)."""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, Register

TODAY = "2026-06-02"
DRAFT = (TODAY, "agreement", "new", "A", *NACKA, "--from", "2026-07-01")
SIGNED = (
    *(TODAY, "sign", "A", "Nacka", "--on", "2026-05-05", "--by", "kommundirektör"),
    *("--capacity", "acting", "--original", "arkivskåp 3", "--basis", "arbetsordning 4.1"),
)
SHOWN = {
    "sv": ("tillförordnad", "originalet förvaras: arkivskåp 3", "vilar på: arbetsordning 4.1"),
    "en": ("acting", "arkivskåp 3", "arbetsordning 4.1"),
}


def screen(register: Register, *line: str, lang: str = "sv") -> str:
    done = register.type(TODAY, *line, HANDSLAG_LANG=lang, COLUMNS="110")
    assert done.exit_code in {0, 1}, done.output
    return " ".join(done.stdout.split())


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_capacity_basis_and_original_stand_in_the_history(register: Register, lang: str) -> None:
    register.play(DRAFT, SIGNED)

    said = screen(register, "show", "A", "--history", lang=lang)

    assert all(one in said for one in SHOWN[lang]), said
    [act] = register.ask(TODAY, "show", "A", "--history")["history"][-1]["acts"]
    assert (act["capacity"], act["basis"], act["original_at"]) == (
        "acting",
        "arbetsordning 4.1",
        "arkivskåp 3",
    )


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_evidence_stands_in_the_history_with_who_decided(register: Register, lang: str) -> None:
    register.play(DRAFT)
    whom = ("--for", "LPO Nacka", "--by", "lokalpolisområdeschef", "--evidence", "A 2027/33")
    register.do(TODAY, "amend", "A", "purposes=lugn", "--reason", "nytt", *whom)

    said = screen(register, "show", "A", "--history", lang=lang)

    assert "A 2027/33" in said
    assert "lokalpolisområdeschef" in said
    assert register.ask(TODAY, "show", "A", "--history")["history"][-1]["evidence"] == "A 2027/33"


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_history_says_what_a_correction_said(register: Register, lang: str) -> None:
    register.play(DRAFT)
    register.do(TODAY, "amend", "A", "purposes=trygghet; ro")
    register.do(TODAY, "correct", "A", "2", "purposes=trygghet; lugn", "--reason", "felskrivet")

    said = screen(register, "show", "A", "--history", lang=lang)

    assert "trygghet; lugn" in said
    [mended] = register.ask(TODAY, "show", "A", "--history")["history"][-1]["mended"]
    assert [(one["what"], one["new"]) for one in mended["changed"]] == [("purposes", ["trygghet", "lugn"])]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_audit_of_corrections_says_who_typed_it_also_without_a_name_in_the_register(
    register: Register, lang: str
) -> None:
    register.play(DRAFT)
    register.do(TODAY, "amend", "A", "purposes=trygghet; ro")
    register.do(TODAY, "correct", "A", "2", "purposes=lugn", "--reason", "felskrivet")

    said = screen(register, "audit", "corrections", lang=lang)
    [correction] = register.ask(TODAY, "audit", "corrections")

    assert correction["principal"]
    assert correction["principal"] in said


def test_what_was_signed_is_not_signed_once_more_on_another_day(either: Register) -> None:
    either.play(DRAFT, (TODAY, "sign", "A", "Nacka", "--on", "2026-05-05"))

    refusal = either.refuse(TODAY, "sign", "A", "Nacka", "--on", "2026-05-06", "--dnr", "KS 1")

    assert 'correct A 2 "on=2026-05-06"' in " ".join(refusal.split())
    other = ("sign", "A", "Nacka", "--on", "2026-05-06", "--by", "ekonomichef")
    assert 'correct A 2 "on=2026-05-06" "function=ekonomichef"' in " ".join(
        either.refuse(TODAY, *other).split()
    )
    either.do(TODAY, *other, "--reason", "skrev också under")
    assert len(either.shown(TODAY, "A")["acts"]) == 2
