"""What a refusal says is so, leads somewhere, and is said once and in the language of whoever asks."""

from __future__ import annotations

import pytest

from tests.acceptance.hand import NACKA, Register, main_and_subs, signed_in_time
from tests.acceptance.test_corrections_obey import town

TODAY = "2026-06-02"
WHY = ("--reason", "fel inskrivet")

SHOWN = {"uppfyllt den", "bevis", "paragraf", "diarienummer"}
REPORTED = {"behandlat i nämnden den", "nämndens paragraf", "ansvarig nämnd", "hur ofta"}
OTHERS = {"överordnad post", "kommer efter", "rubrik", "lagkrav", "krävs sedan", "parter"}
ALL = SHOWN | REPORTED | OTHERS | {"samordningsfunktionens uppgifter"}
DUTIES = [
    ("rapport", SHOWN | REPORTED, OTHERS),
    ("10 §", SHOWN, REPORTED | OTHERS | {"samordningsfunktionens uppgifter"}),
    ("12 §", {"samordningsfunktionens uppgifter"}, REPORTED | OTHERS),
]
"""A kind of duty by law, what can be said of it, and what cannot."""

CALLED = {"råd": "NACKA/LAW-COUNCIL", "överenskommelser": "NACKA/LAW-AGREEMENTS", "4 §": "NACKA/LAW-PICTURE"}


def answer(register: Register, *line: str) -> str:
    """What a command answers in Swedish, at 80 columns, line by line."""
    done = register.type(TODAY, *line, HANDSLAG_LANG="sv", COLUMNS="80")
    assert [row for row in done.output.splitlines() if len(row) > 80] == []
    return done.output


def said(register: Register, *line: str) -> str:
    """The same, without its line breaks."""
    return " ".join(answer(register, *line).split())


# ---- it leads somewhere ------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["updated_on=2026-02-02", "owed_within=P30Y", "owed_since=2026-02-02"])
def test_a_field_that_nobody_amends_is_not_sent_to_amend(register: Register, field: str) -> None:
    register.play(*signed_in_time(), (TODAY, "advance", "N/PICTURE", "gather"))
    refusal = said(register, "advance", "N/PICTURE", "fyll i", field)
    assert "handslag amend" not in refusal
    assert "följer av stegen" in refusal


def test_a_field_of_another_step_that_is_amended_is_sent_to_amend(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "advance", "N/PICTURE", "gather"))
    step = ("advance", "N", "samråd", "title=X", "--for", "Nacka", "--on", TODAY)
    assert "handslag amend" in said(register, *step)
    register.do(TODAY, "amend", "N", "title=X", *WHY)


def test_a_duty_by_law_is_no_text_that_lies_with_the_parties(register: Register) -> None:
    register.play(*signed_in_time())
    refusal = said(register, "amend", "NACKA/LAW-PICTURE", "clock_from=2026-01-01")
    assert "ligger texten hos parterna" not in refusal
    assert "ändras inte för hand" in refusal


def test_a_duty_that_was_met_is_not_amended_either(register: Register) -> None:
    town(register)
    assert "handslag correct" in register.refuse(TODAY, "amend", "NACKA/LAW-PLAN", "met_on=2026-05-01", *WHY)


def test_what_the_law_demands_is_not_struck(register: Register) -> None:
    register.play(*signed_in_time())
    register.refuse(TODAY, "correct", "NACKA/LAW-PICTURE", "1", *WHY)
    refusal = said(register, "correct", "NACKA/LAW-PICTURE", "1", *WHY)
    assert "avsluta med ett steg" not in refusal
    assert "handslag party succeed" in refusal


@pytest.mark.parametrize(
    "line",
    [
        ("extend", "N", "--until", "main", "--all", "--on", TODAY),
        ("consult", "N", "--on", TODAY, "--until", "main", "--all"),
        ("decide", "N", "Nacka", "--on", TODAY, "--until", "main"),
        ("agreement", "new", "M", *NACKA, "--from", "2027-01-01", "--to", "main"),
    ],
)
def test_a_main_agreement_has_none_above_it(register: Register, line: tuple[str, ...]) -> None:
    register.play(*signed_in_time())
    refusal = said(register, *line)
    assert "(\N{EN DASH})" not in refusal
    assert "hänger inte på något huvudavtal" in refusal


# ---- it is so ----------------------------------------------------------------------------------------------


def holding(register: Register) -> None:
    """Anna is coordinator, and chair, of Nacka from April on; the chair may sign from then on."""
    register.play(
        *signed_in_time(),
        (TODAY, "person", "add", "anna.ek"),
        (TODAY, "party", "function", "Nacka", "samordnare", "--holder", "anna.ek", "--from", "2026-04-01"),
        (TODAY, "party", "function", "Nacka", "ordf", "--holder", "anna.ek", "--from", "2026-04-01"),
        (TODAY, "party", "mandate", "Nacka", "ordf", "--from", "2026-04-01", "--kind", "main"),
    )


@pytest.mark.parametrize(
    "line",
    [
        ("function", "Nacka", "ordf", "--holder", "anna.ek", "--from", "2026-04-02", "--strike"),
        ("function", "Nacka", "ordf", "--holder", "anna.ek", "--to", "2026-03-02"),
        ("mandate", "Nacka", "ordf", "--kind", "main", "--from", "2026-04-02", "--strike"),
        ("mandate", "Nacka", "ordf", "--kind", "main", "--to", "2026-03-02"),
    ],
)
def test_a_function_that_is_there_is_told_by_its_days(register: Register, line: tuple[str, ...]) -> None:
    holding(register)
    register.refuse(TODAY, "party", *line, codes=(4,))
    refusal = said(register, "party", *line)
    assert "Menade du" not in refusal
    assert "2026-04-01" in refusal


def test_a_function_that_nobody_ever_held_is_not_found(register: Register) -> None:
    holding(register)
    line = ("party", "function", "Nacka", "revisor", "--holder", "anna.ek", "--strike")
    assert "Hittar inte funktionen ”revisor”" in said(register, *line)


# ---- in the language of whoever asks -----------------------------------------------------------------------


def test_functions_that_are_still_held_are_called_as_in_every_list(register: Register) -> None:
    holding(register)
    forget = ("person", "forget", "anna.ek", "--decided-by", "KS", "--on", TODAY, "--dnr", "1", "--yes")
    assert "har fortfarande: samordnare, ordf." in said(register, *forget)


@pytest.mark.parametrize(
    "line",
    [
        ("sign", "N", "Nacka", "--on", "2025-12-11", "--capacity", "vikarie"),
        ("correct", "N", "2", "capacity=vikarie", *WHY),
    ],
)
def test_capacities_are_named_as_they_are_typed(register: Register, line: tuple[str, ...]) -> None:
    register.play(*signed_in_time())
    refusal = said(register, *line)
    assert "ordinary" not in refusal
    assert "ordinarie, tillförordnad" in refusal
    assert "ställföreträdande" in refusal
    register.do(TODAY, "correct", "N", "2", "egenskap=ställföreträdande", *WHY)
    assert register.shown(TODAY, "N")["acts"][0]["capacity"] == "deputy"
    register.do(TODAY, "correct", "N", "2", "egenskap=tf", *WHY)
    assert register.shown(TODAY, "N")["acts"][0]["capacity"] == "acting"


@pytest.mark.parametrize(
    "line",
    [
        ("agreement", "new", "Q", *NACKA, "--from", "2027-01-01", "--deviation", "lust"),
        ("amend", "N", "deviation=lust", *WHY),
        ("renew", "N", "--deviation", "lust"),
    ],
)
def test_deviations_are_named_as_they_are_typed(register: Register, line: tuple[str, ...]) -> None:
    register.play(*signed_in_time())
    refusal = said(register, *line)
    assert "calendar_year" not in refusal
    assert "följer kalenderåret" in refusal
    register.do(TODAY, "amend", "N", "avvikelse=följer kalenderåret", *WHY)


def test_states_are_named_as_they_are_typed(register: Register) -> None:
    register.play(*signed_in_time())
    refusal = said(register, "agreement", "list", "--state", "qqqqqq")
    assert "active" not in refusal
    assert "gäller" in refusal


# ---- once, in order, and within the screen -----------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        ("extend", "N", "--until", "2033-12-31", "--all", "--on", "2026-09-01"),
        ("extend", "N", "--until", "2033-12-31", "--all", "--consulted", "2026-09-01"),
        ("sign", "N", "Nacka", "--on", "2026-09-01", "--by", "chef"),
        ("advance", "N", "samråd", "--for", "Nacka", "--on", "2026-09-01"),
    ],
)
def test_a_thing_is_said_once(register: Register, line: tuple[str, ...]) -> None:
    register.play(*signed_in_time())
    assert said(register, *line).count("har inte kommit än") == 1


def test_what_follows_from_a_correction_stands_after_it(register: Register) -> None:
    town(register)
    line = ("correct", "N/FORUM/2026-03-05", "decisions=belysning | gatuchef | 2026-09-01", *WHY)
    answer = said(register, *line, "--preview")
    assert (
        answer.index("har rättats") < answer.index("Det här följde:") < answer.index("N/ACT-2 har lagts upp")
    )
    assert "Först:" not in answer
    done = register.ask(TODAY, *line)
    assert done["before"] == []
    assert [step["reference"] for step in done["after"]] == ["N/ACT-2"]


def test_an_end_that_follows_from_a_correction_stands_after_it(register: Register) -> None:
    register.play(*signed_in_time())
    answer = said(register, "correct", "N", "ends_on=2026-05-31", *WHY)
    assert "Först:" not in answer
    assert answer.index("har rättats") < answer.index("löp ut")


def test_what_follows_from_a_main_agreements_new_end_stands_after_it(register: Register) -> None:
    register.play(*main_and_subs())
    line = ("correct", "M", "ends_on=2024-12-31", *WHY)
    answer = " ".join(register.type("2022-03-01", *line, HANDSLAG_LANG="sv", COLUMNS="80").output.split())
    assert "Först:" not in answer
    assert answer.index("M har rättats") < answer.index("W har ändrats")


def test_a_question_fits_on_the_screen(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "person", "add", "anna.ek"))
    ground = ("--decided-by", "KS", "--on", TODAY, "--dnr", "1")
    assert "anna.ek är kvar" in said(register, "person", "forget", "anna.ek", *ground)
    assert "?" in said(register, "forget", "N", "1", *ground)


# ---- what is written down of the law's demands -------------------------------------------------------------


@pytest.mark.parametrize(("kind", "own", "not_its"), DUTIES)
def test_of_a_duty_nothing_is_written_when_nothing_is_said_and_what_can_be_said_is_named(
    register: Register, kind: str, own: set[str], not_its: set[str]
) -> None:
    register.play((TODAY, "party", "add", "Nacka", "--side", "municipality"))
    for line in ((), ("beredd den=2026-01-01",)):
        register.refuse(TODAY, "duty", "record", kind, "Nacka", *line, codes=(2, 4))
        refusal = said(register, "duty", "record", kind, "Nacka", *line)
        named = {one for one in ALL if f"{one}," in refusal or f"{one}." in refusal}
        assert own <= named
        assert not named & not_its


def test_a_duty_is_called_by_its_paragraph_or_the_one_word_that_only_it_has(register: Register) -> None:
    register.play((TODAY, "party", "add", "Nacka", "--side", "municipality"))
    for number, called in enumerate(("13 §", "rapport", "§13", "13"), 1):
        register.do(TODAY, "duty", "record", called, "Nacka", f"board=nämnd {number}")
    for called, reference in CALLED.items():
        done = said(register, "duty", "record", called, "Nacka", "uppfyllt den=2026-03-01", "bevis=KS 2026/1")
        assert reference in done, done


def test_a_duty_that_is_misspelt_or_one_of_several_is_asked_back(register: Register) -> None:
    refusals = {one: said(register, "duty", "record", one, "Nacka") for one in ("raport", "6 §", "11 §", "x")}
    assert "Menade du rapport till fullmäktige?" in refusals["raport"]
    assert "Menade du kommunens egen lägesbild uppdateras, kommunens egen åtg" in refusals["6 §"]
    for one in ("11 §", "x"):
        assert 'duty record "13 §" KOMMUN "uppfyllt den=DAG"' in refusals[one]
        assert "samordningsfunktionens uppgifter=samordnar och" in refusals[one]


def test_a_version_of_a_duty_that_is_not_there_was_seen_by_nobody(register: Register) -> None:
    register.play((TODAY, "party", "add", "Nacka", "--side", "municipality"))
    line = ("duty", "record", "13", "Nacka", "met_on=2026-03-01", "paragraph=§ 3", "--if-version")
    for version in ("0", "1"):
        assert "NACKA/LAW-REPORT" in register.refuse(TODAY, *line, version, codes=(4,))


# ---- what a plan is, and where it belongs ------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        ("plan", "new", "handlingsplan", "parter=Nacka", "områden=Nacka", "--as-reference", "X"),
        ("plan", "new", "åtgärdsplan", "parter=Nacka"),
        ("plan", "new", "action_plan", "N", "parter=Nacka"),
    ],
)
def test_of_a_plan_with_parties_it_is_said_that_it_belongs_to_an_agreement_or_is_the_municipalitys_own(
    register: Register, line: tuple[str, ...]
) -> None:
    register.play(*signed_in_time())
    refusal = said(register, *line)
    assert "hör till" in refusal
    assert 'plan new "kommunens åtgärdsplan" parter=KOMMUN --as-reference' in refusal
    register.refuse(TODAY, "activity", "new", "N", "parter=Nacka", "rubrik=vandring")


def test_a_kind_of_plan_that_is_misspelt_is_asked_back_and_the_fields_own_word_is_named(
    register: Register,
) -> None:
    for slip, meant in {"komunikationsplan": "kommunikationsplan", "handligsplan": "åtgärdsplan"}.items():
        refusal = said(register, "plan", "new", slip)
        assert f"Menade du {meant}?" in refusal
        assert "åtgärdsplan (handlingsplan), kommunikationsplan" in refusal
    assert "Menade du" not in said(register, "plan", "new", "avtal")


# ---- what is shown or filled in is said whole --------------------------------------------------------------


def test_all_fields_that_were_filled_in_are_named_also_beside_a_last_day(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "plan", "new", "action_plan", "N", "priority=unga"))
    both = said(register, "advance", "N/PLAN", "fyll i", "mål=lugn", "sista dag=2026-12-31")
    assert "N/PLAN: steget ”fyll i” (mål, sista dag). Sista dag: 2026-12-31." in both


def test_a_record_that_is_shown_by_the_command_of_another_kind_is_said_to_be_none(register: Register) -> None:
    register.play(*signed_in_time())
    assert said(register, "picture", "show", "N").startswith("N är ingen problembild. Det är av slaget huvud")
    assert said(register, "agreement", "show", "N/PICTURE").startswith("N/PICTURE är inget avtal.")
    assert "är ingen" not in said(register, "picture", "show", "N/PICTURE") + said(register, "show", "N")


def test_a_refusal_begins_with_a_capital_letter_also_with_the_field_that_it_is_of(register: Register) -> None:
    register.play(*signed_in_time(), (TODAY, "plan", "new", "action_plan", "N", "priority=unga"))
    assert said(register, "amend", "N/PLAN", "överordnad post=XYZ").startswith("Överordnad post: hittar inte")


def test_what_a_municipality_makes_alone_is_its_situation_picture_and_shared_with_nobody(
    register: Register,
) -> None:
    register.play((TODAY, "party", "add", "Nacka", "--side", "municipality"))
    alone = ("parter=Nacka", "områden=Nacka", "--as-reference")
    register.do(TODAY, "picture", "new", *alone, "LB")
    register.do(TODAY, "forum", "new", *alone, "RÅD")
    steps = said(register, "next", "LB") + said(register, "show", "LB")
    assert steps.startswith("LB, lägesbild:")
    assert "slag lägesbild" in steps
    assert "varje part" not in steps
    assert "gemensamt" not in said(register, "next", "RÅD")
