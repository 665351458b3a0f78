"""What shows that a municipality does what the law asks of it, and what does not (Lag 2023:196)."""

from __future__ import annotations

from tests.acceptance.hand import Answer, Register

TODAY = "2026-09-01"
PARTIES = "parties=Strängnäs; LPO Strängnäs"
TOWN = (
    (TODAY, "party", "add", "Strängnäs", "--side", "municipality"),
    (TODAY, "party", "add", "LPO Strängnäs", "--side", "police"),
)
PICTURE = "STRÄNGNÄS/LAW-PICTURE"
PARTS = ("mapping=anmälda brott", "other_information=medborgardialog", "analysis=två platser")


def picture(*says: str, purpose: str = "law") -> tuple[tuple[str, ...], ...]:
    """A picture of the municipality that both have accepted, put together with a reason."""
    return (
        (
            *(TODAY, "picture", "new", "--as-reference", "LB", PARTIES, "areas=Strängnäs"),
            *(f"legal_purpose={purpose}", "title=Lägesbild"),
        ),
        (TODAY, "advance", "LB", "gather"),
        (TODAY, "advance", "LB", "fill_in", "problems=bränder", *says),
        (TODAY, "advance", "LB", "draft", "--reason", "det är bråttom"),
        (TODAY, "accept", "LB", "Strängnäs", "--on", "2026-08-20"),
        (TODAY, "accept", "LB", "LPO Strängnäs", "--on", "2026-08-20"),
    )


def council(chair: str) -> tuple[tuple[str, ...], ...]:
    """A strategic council of no agreement."""
    return (
        (
            *(TODAY, "forum", "new", "--as-reference", "RÅD", PARTIES, "areas=Strängnäs"),
            *("forum_kind=strategic_council", "perspectives=strategic", "cadence=yearly", f"chair={chair}"),
            "members=Strängnäs | kommundirektör; LPO Strängnäs | områdeschef",
        ),
        (TODAY, "advance", "RÅD", "establish", "--on", TODAY),
    )


def gaps(register: Register, *kinds: str) -> dict[str, Answer]:
    """The gaps of some kinds, by kind."""
    found = register.ask(TODAY, "audit", "gaps")["gaps"]
    return {one["kind"]: one for one in found if one["kind"] in kinds}


def duty(register: Register, reference: str) -> Answer:
    [one] = [one for one in register.ask(TODAY, "duty", "list") if one["reference"] == reference]
    return one


def test_an_accepted_picture_without_the_laws_parts_leaves_the_duty_open(
    register: Register,
) -> None:
    register.play(*TOWN, *picture())

    assert duty(register, PICTURE)["met_on"] is None
    assert gaps(register, "picture_incomplete", "duty_not_recorded").keys() == {
        "picture_incomplete",
        "duty_not_recorded",
    }
    register.sound(TODAY)


def test_a_joint_picture_with_the_laws_parts_serves_each_municipality_in_its_area(register: Register) -> None:
    register.play(*TOWN, *picture(*PARTS, purpose="joint"))

    assert duty(register, PICTURE)["met_on"] == "2026-08-20"
    assert not gaps(register, "picture_incomplete", "duty_not_recorded")
    register.sound(TODAY)


def test_what_is_not_seen_of_a_municipality_without_agreements_is_told_and_closed(
    register: Register,
) -> None:
    register.play(*TOWN)
    asked = ("municipal_plan_not_seen", "council_not_seen", "tasks_not_seen", "report_not_seen")

    found = gaps(register, *asked)

    assert {kind: one["severity"] for kind, one in found.items()} == {
        "municipal_plan_not_seen": "law",
        "council_not_seen": "note",
        "tasks_not_seen": "note",
        "report_not_seen": "note",
    }
    assert {one["about"] for one in found.values()} == {"Strängnäs"}
    register.play(
        *picture(*PARTS),
        (
            *(TODAY, "plan", "new", "kommunens handlingsplan", "--as-reference", "HP", "parties=Strängnäs"),
            *("areas=Strängnäs", "picture=LB"),
        ),
        (
            *(TODAY, "advance", "HP", "decide", "decided_by=kommunstyrelsen", "decided_on=2026-08-25"),
            *("paragraph=§ 12", "diary_number=KS 2026/4"),
        ),
        *council("kommundirektör | Strängnäs"),
        (
            *(TODAY, "duty", "record", "function_tasks", "Strängnäs"),
            "tasks=coordinates | varje vecka; contact_point | växeln; informs_residents | webben",
        ),
        (
            *(TODAY, "duty", "record", "reported_to_council", "Strängnäs", "met_on=2026-08-31"),
            *("paragraph=KF § 7", "diary_number=KS 2026/4"),
        ),
    )
    assert not gaps(register, *asked)
    register.sound(TODAY)


def test_a_council_led_by_the_police_is_recorded_and_stays_a_gap_until_the_municipality_leads_it(
    register: Register,
) -> None:
    *before, establishes = council("områdeschef | LPO Strängnäs")
    register.play(*TOWN, *before)
    register.refuse(*establishes, codes=(1,))
    register.do(*establishes, "--reason", "rådet fanns före lagen")

    [gap] = gaps(register, "council_led_by_another", "council_not_seen").values()
    assert (gap["kind"], gap["severity"], gap["reference"]) == ("council_led_by_another", "law", "RÅD")
    assert gap["facts"]["led_by"] == ["LPO Strängnäs"]

    register.do(TODAY, "amend", "RÅD", "chair=kommundirektör | Strängnäs", "--reason", "lagen")
    assert register.shown(TODAY, "RÅD")["chair"] == [{"function": "kommundirektör", "party": "Strängnäs"}]
    assert not gaps(register, "council_led_by_another", "council_not_seen")
    register.sound(TODAY)


def test_what_the_board_dealt_with_is_no_report_to_the_council(register: Register) -> None:
    record = ("duty", "record", "reported_to_council", "Strängnäs")
    register.play(
        *TOWN,
        (TODAY, *record, "cadence=yearly", "board=kommunstyrelsen"),
        (TODAY, *record, "prepared_on=2026-04-22", "prepared_at=§ 45"),
    )

    [gap] = gaps(register, "report_not_seen").values()
    assert (gap["facts"]["prepared_on"], gap["facts"]["prepared_at"]) == ("2026-04-22", "§ 45")

    register.do(TODAY, *record, "met_on=2025-08-31", "paragraph=KF § 3")
    [late] = gaps(register, "report_not_seen", "report_late").values()
    assert (late["kind"], late["severity"], late["facts"]["due_on"]) == (
        "report_late",
        "reason",
        "2026-08-31",
    )
    board = ("prepared_on=2026-04-22", "prepared_at=§ 45")
    register.refuse(TODAY, "duty", "record", "function_tasks", "Strängnäs", *board, codes=(4,))
    register.refuse(TODAY, "advance", PICTURE, "prepare", *board)
    register.sound(TODAY)


def test_a_report_names_the_board_that_was_said_with_it_and_a_preview_says_all_that_will_be(
    register: Register,
) -> None:
    register.play(*TOWN)
    record = ("duty", "record", "reported_to_council", "Strängnäs")
    reports = {
        "2025": ("kommunstyrelsen", "cadence=yearly"),
        "2026": ("trygghetsnämnden",),
    }
    for year, (board, *more) in reports.items():
        said = (f"prepared_on={year}-03-03", "prepared_at=§ 45", f"board={board}", *more)
        council = (f"met_on={year}-04-05", f"paragraph=§ {year}")
        seen = register.do(TODAY, *record, *said, *council, "--preview").split("\n", 1)[1]
        assert seen == register.do(TODAY, *record, *said, *council)

    [told] = register.ask(TODAY, "audit", "law", "Strängnäs")["municipalities"]
    assert [(one["on"], one["body"]) for one in told["reports"] if not one["to_the_council"]] == [
        ("2025-03-03", "kommunstyrelsen"),
        ("2026-03-03", "trygghetsnämnden"),
    ]
    register.sound(TODAY)


def test_an_activity_comes_of_a_pledge_and_is_called_off_when_that_ends(register: Register) -> None:
    register.play(
        *TOWN,
        (
            *(
                TODAY,
                "agreement",
                "new",
                "LÖFTE",
                "--level",
                "pledge",
                "--parties",
                "Strängnäs; LPO Strängnäs",
            ),
            *("--from", "2026-09-01", "--to", "2026-12-31"),
        ),
        (TODAY, "sign", "LÖFTE", "Strängnäs", "--on", "2026-08-25"),
        (TODAY, "sign", "LÖFTE", "LPO Strängnäs", "--on", "2026-08-25"),
        (TODAY, "activity", "new", "LÖFTE", "title=trafikkontroll", "ends_on=2026-11-30"),
    )

    [one] = register.ask(TODAY, "activity", "list")
    assert one["reference"] == "LÖFTE/ACT"
    register.do("2027-01-04", "tick")
    assert register.state("2027-01-04", "LÖFTE/ACT") == "cancelled"
    register.sound("2027-01-04")


def test_the_help_offers_no_paper_for_what_no_paper_meets(register: Register) -> None:
    """Of 12 § it is said how each task is done; a paper with it was offered, and refused by the step."""
    shown = register.type(TODAY, "duty", "record", "--help", HANDSLAG_LANG="sv").output
    tasks = shown.split("12 § ")[1].split("13 § ")[0]

    assert "samordningsfunktionens uppgifter=" in tasks
    assert not [paper for paper in ("bevis", "paragraf", "diarienummer", "uppfyllt den") if paper in tasks]
