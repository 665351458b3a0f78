"""Whoever was told something that no longer holds is told again (D1), after corrections and late facts.

N is of Nacka and LPO Nacka, in force from 2026 and ending on 30 June 2027. Anna coordinates for Nacka. Twelve
months before the end is 30 June 2026, a Tuesday; Monday's mail would fall in quiet July, so she is told on
the very day. What was sent stays sent: the next daily run sends her what does not hold of it.
"""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, SAYS, Register

END, LATER_END = "2027-06-30", "2028-06-30"
NOTIFIED_ON, NEXT = "2026-06-30", "2026-07-02"
WHY = ("--reason", "fel i avskriften")
BOTH = ("--with", "Nacka", "--with", "LPO Nacka")


def in_force(register: Register) -> Register:
    """N, typed in time, and Anna, who reads Swedish."""
    new = ("agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01", "--to", END, "--extension-clause")
    anna = ("person", "add", "anna", "--name", "Anna Ek", "--email", "anna@nacka.example", "--language", "sv")
    register.play(
        ("2025-12-01", *anna),
        ("2025-12-01", *new),
        ("2025-12-01", "do", "NACKA/LAW-PLAN", "1", "met_on=2024-07-01", "proof=KS 2024/8"),
        (
            "2025-12-01",
            "party",
            "function",
            "Nacka",
            "samordnare",
            "--holder",
            "anna",
            "--from",
            "2025-01-01",
        ),
        ("2025-12-11", "sign", "N", "Nacka", "--on", "2025-12-11"),
        ("2025-12-18", "sign", "N", "LPO Nacka", "--on", "2025-12-18"),
        ("2026-01-01", "tick"),
    )
    return register


@pytest.fixture
def notified(register: Register) -> Register:
    """Anna was told on 30 June 2026 that N ends a year later."""
    in_force(register).do(NOTIFIED_ON, "tick")
    assert statuses(register, NOTIFIED_ON)["P12M", END] == "notified"
    return register


def statuses(register: Register, today: str, reference: str = "N") -> dict[tuple[str, str], str]:
    """(Tier, day) -> what became of the notice of a record."""
    rows = register.ask(today, "notice", "list", "--all")["notices"]
    return {(row["tier"], row["due_on"]): row["status"] for row in rows if row["reference"] == reference}


def run(register: Register, today: str) -> list[tuple[str, int]]:
    """A daily run; who gets a mail, and of how many things."""
    return [(mail["person"], mail["notice_count"]) for mail in register.ask(today, "tick")["mails"]]


def mail(register: Register, today: str) -> str:
    """The newest mail to Anna, as she reads it."""
    return " ".join(register.do(today, "notice", "preview", "anna").split())


def no_longer(day: str, item: str) -> str:
    start = f"Det som stod i brevet den {day} gäller inte, "
    return f"{start}för registret har rättats eller kompletterats sedan dess: ”{item}”"


LAST_DAY = no_longer(NOTIFIED_ON, "huvudavtalets sista dag")

NOTICED = "vtalets sista dag efter uppsägning"
AFTER_JULY = "2026-08-03"
"""The first Monday on which people are told what could wait."""


# ---- corrections ----


def test_whoever_was_told_of_an_end_that_was_mistyped_is_told_again(either: Register) -> None:
    in_force(either).do(NOTIFIED_ON, "tick")
    either.do("2026-07-01", "correct", "N", f"ends_on={LATER_END}", *WHY)

    assert run(either, NEXT) == [("anna", 1)]

    said = mail(either, NEXT)
    assert f"{END} (om 363 dagar) N, huvudavtal {LAST_DAY} handslag next N" in said
    assert statuses(either, NEXT) == {("P12M", END): "withdrawn"}
    assert run(either, NEXT) == run(either, "2026-07-03") == []
    either.sound("2026-07-03")
    run(either, "2027-06-30")
    assert (
        statuses(either, "2027-06-30")["P12M", LATER_END] == "notified"
    )  # the right end has tiers of its own
    either.sound("2027-06-30")


def test_what_was_corrected_there_and_back_between_two_runs_is_told_to_nobody(notified: Register) -> None:
    notified.do(NEXT, "correct", "N", f"ends_on={LATER_END}", *WHY)
    notified.sound(NEXT)
    notified.do(NEXT, "correct", "N", f"ends_on={END}", *WHY)
    notified.sound(NEXT)

    assert run(notified, NEXT) == []

    assert statuses(notified, NEXT)["P12M", END] == "notified"
    notified.sound(NEXT)


def test_what_holds_again_after_it_was_taken_back_is_told_anew(notified: Register) -> None:
    notified.do("2026-07-01", "correct", "N", f"ends_on={LATER_END}", *WHY)
    run(notified, "2026-07-01")
    notified.do(NEXT, "correct", "N", f"ends_on={END}", *WHY)

    assert run(notified, NEXT) == []
    assert statuses(notified, NEXT)["P12M", END] == "owed"
    notified.sound(NEXT)

    assert [who for who, _ in run(notified, AFTER_JULY)] == ["anna"]

    assert "huvudavtalets sista dag handslag next N" in mail(notified, AFTER_JULY)
    assert statuses(notified, AFTER_JULY)["P12M", END] == "notified"
    assert run(notified, AFTER_JULY) == []
    notified.sound(AFTER_JULY)


def test_all_of_it_may_happen_on_one_day(notified: Register) -> None:
    notified.do(NOTIFIED_ON, "correct", "N", f"ends_on={LATER_END}", *WHY)
    assert run(notified, NOTIFIED_ON) == [("anna", 1)]
    notified.do(NOTIFIED_ON, "correct", "N", f"ends_on={END}", *WHY)
    assert run(notified, NOTIFIED_ON) == [("anna", 1)]
    notified.sound(NOTIFIED_ON)
    notified.do(NOTIFIED_ON, "correct", "N", f"ends_on={LATER_END}", *WHY)
    assert run(notified, NOTIFIED_ON) == [("anna", 1)]
    assert run(notified, NOTIFIED_ON) == []
    notified.sound(NOTIFIED_ON)


def test_a_correction_of_something_else_tells_nobody_anything(notified: Register) -> None:
    notified.do(NEXT, "correct", "N", "title=Samverkan i Nacka", *WHY)
    notified.sound(NEXT)

    assert run(notified, NEXT) == []

    assert statuses(notified, NEXT)["P12M", END] == "notified"
    notified.sound(NEXT)


def test_when_the_signature_is_struck_nothing_that_follows_from_it_holds(either: Register) -> None:
    in_force(either).do(NOTIFIED_ON, "tick")
    either.do(NEXT, "correct", "N", either.act(NEXT, "N", "signed", "LPO Nacka"), *WHY)

    run(either, NEXT)

    said = mail(either, NEXT)
    assert LAST_DAY in said
    assert no_longer(NOTIFIED_ON, "underavtalet ska vara undertecknat") in said
    assert no_longer(NOTIFIED_ON, "problembilden ska vara gjord och prioriterad") in said
    either.sound(NEXT)


def test_it_stands_in_the_ordinary_mail_of_that_run_if_there_is_one(notified: Register) -> None:
    notified.do("2026-08-20", "correct", "N", f"ends_on={LATER_END}", *WHY)

    assert run(notified, "2026-08-24") == [("anna", 5)]  # with a picture, a sub-agreement, two duties by law

    assert LAST_DAY in mail(notified, "2026-08-24")
    notified.sound("2026-08-24")


def test_a_preview_says_it_and_the_run_after_does_it(notified: Register) -> None:
    notified.do("2026-07-01", "correct", "N", f"ends_on={LATER_END}", *WHY)
    foreseen = notified.ask("2026-07-01", "forecast", "--until", "2026-07-20")["foreseen"]
    previewed = notified.ask("2026-07-01", "tick", "--preview")["mails"]

    assert [(one["kind"], one["count"]) for one in foreseen if one["kind"] == "mail"] == [("mail", 1)]
    assert [one["notice_count"] for one in previewed] == [1]
    assert run(notified, "2026-07-01") == [("anna", 1)]


def test_what_a_correction_lets_happen_after_the_run_is_told_by_the_next(notified: Register) -> None:
    notified.play(("2027-05-03", "tick"), ("2027-05-03", "correct", "N", "ends_on=2027-03-31", *WHY))
    notified.sound("2027-05-03")

    run(notified, "2027-05-04")

    assert "Avtalet gäller inte längre" in mail(notified, "2027-05-04")
    assert LAST_DAY in mail(notified, "2027-05-04")
    notified.sound("2027-05-04")


# ---- typed late ----


def test_an_extension_agreed_in_time_and_typed_after_the_expiry(either: Register) -> None:
    in_force(either).play((NOTIFIED_ON, "tick"), ("2027-07-01", "tick"))
    assert "Avtalet gäller inte längre" in mail(either, "2027-07-01")
    either.do("2027-07-05", "consult", "N", "--on", "2027-05-20", *BOTH, "--until", LATER_END)

    run(either, "2027-07-06")

    said = mail(either, "2027-07-06")
    ended = (
        f"Avtalet gäller inte längre, och inget nytt har tagit vid. Sista dagen var {END}. Det som bara "
        "förbereddes under det är avslutat; uppföljning och aktiviteter som hade börjat är kvar att avsluta."
    )
    assert no_longer("2027-07-01", ended) in said
    assert LAST_DAY not in said  # it was true when it was told
    assert statuses(either, "2027-07-06")["now", "2027-07-01"] == "withdrawn"
    assert statuses(either, "2027-07-06")["P12M", END] == "notified"
    assert run(either, "2027-07-06") == []
    either.sound("2027-07-06")


def test_an_ordinary_extension_tells_nobody_that_the_old_end_does_not_hold(notified: Register) -> None:
    notified.do("2026-09-02", "consult", "N", "--on", "2026-09-01", *BOTH, "--until", LATER_END)

    run(notified, "2026-09-03")

    assert statuses(notified, "2026-09-03")["P12M", END] == "notified"
    assert "gäller inte" not in mail(notified, "2026-09-03")
    notified.sound("2026-09-03")


def test_what_was_done_before_the_mail_and_typed_after_it_is_answered(notified: Register) -> None:
    assert statuses(notified, NOTIFIED_ON, "NACKA/LAW-PLAN")["P60D", "2026-07-01"] == "notified"
    notified.do(NEXT, "do", "NACKA/LAW-PLAN", "1", "met_on=2026-06-15", "proof=KS 2026/88")

    assert run(notified, NEXT) == []

    assert statuses(notified, NEXT, "NACKA/LAW-PLAN")["P60D", "2026-07-01"] == "notified"
    notified.sound(NEXT)


def test_a_notice_received_before_the_mail_and_typed_after_it(notified: Register) -> None:
    """By then the agreement was under notice; what was to be told is the day on which that ends it."""
    notified.do(NEXT, "give-notice", "N", "Nacka", "--on", "2026-06-15", "--ends", "2026-12-31", *WHY)

    assert run(notified, NEXT) == [("anna", 1)]
    assert LAST_DAY in mail(notified, NEXT)
    notified.sound(NEXT)

    run(notified, AFTER_JULY)

    assert NOTICED in mail(notified, AFTER_JULY)
    notified.sound(AFTER_JULY)


def test_a_notice_received_on_the_day_of_the_mail(notified: Register) -> None:
    notified.do(NEXT, "give-notice", "N", "Nacka", "--on", NOTIFIED_ON, "--ends", "2026-12-31", *WHY)

    assert run(notified, NEXT) == []
    assert statuses(notified, NEXT)["P12M", END] == "notified"
    notified.sound(NEXT)

    run(notified, AFTER_JULY)

    assert NOTICED in mail(notified, AFTER_JULY)
    assert LAST_DAY not in mail(notified, AFTER_JULY)


# ---- people ----


def test_the_end_of_a_function_that_was_never_held(notified: Register) -> None:
    holding = ("party", "function", "Nacka", "trygghetschef")
    notified.play(
        ("2026-08-03", *holding, "--holder", "anna", "--from", "2026-01-01", "--to", "2026-09-30"),
        ("2026-08-10", "tick"),
        ("2026-08-11", *holding, "--holder", "anna", "--strike"),
    )
    notified.sound("2026-08-11")

    assert run(notified, "2026-08-11") == [("anna", 1)]

    never = "Sista dagen i funktionen, och ingen efterträdare är utsedd."
    assert no_longer("2026-08-10", never) in mail(notified, "2026-08-11")
    assert run(notified, "2026-08-11") == []
    notified.sound("2026-08-11")


def test_whoever_was_forgotten_is_told_nothing_any_more(notified: Register) -> None:
    ground = ("--decided-by", "kommunstyrelsen", "--on", "2026-06-30", "--dnr", "KS 2026/7", "--yes")
    notified.play(
        (NOTIFIED_ON, "party", "function", "Nacka", "samordnare", "--holder", "anna", "--to", "2026-06-30"),
        (NEXT, "person", "forget", "anna", *ground),
        (NEXT, "correct", "N", f"ends_on={LATER_END}", *WHY),
    )

    assert run(notified, NEXT) == []

    assert statuses(notified, NEXT)["P12M", END] == "withdrawn"
    notified.sound(NEXT)
