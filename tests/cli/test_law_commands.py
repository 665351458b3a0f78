"""`handslag audit law` as a coordinator and a county board type it: one municipality, or many registers."""

from __future__ import annotations

import csv
import json
import re
import shlex
from io import StringIO
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.cli.town import Say, speak, speaking_of, typed
from words.actions import command_line
from workflows.audits.law.exported import read_export
from workflows.audits.law.line import ASKED
from workflows.configuration.geography import municipalities
from workflows.lookup.typed import NOTHING

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

    from lifecycle.law import Asked
    from workflows.audits.law.line import Line

TODAY: Final = "2028-03-01"
SET_ON: Final = "2027-04-30"
"""The day on which two municipalities set how often their councils are to be told."""

COUNTY: Final = [one.name for one in municipalities().values() if one.county_code == "01"]
"""The 26 municipalities of Stockholms län, in three registers; Nacka stands in two of them."""

PARTS: Final = {"norr": COUNTY[:9], "mitt": [*COUNTY[9:18], "Nacka"], "syd": COUNTY[18:]}
PLAN: Final = {"mitt": ("2026-09-14", "§ 31"), "syd": ("2027-02-01", "§ 8")}
"""When the plan of Nacka was decided, as each of the two has it."""


def lines_of(part: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What is typed in one register, and on which days."""
    parties = "; ".join([*PARTS[part], f"LPO {PARTS[part][0]}"])
    lines: list[tuple[str, tuple[str, ...]]] = [
        (SET_ON, ("agreement", "register", part.upper(), "--parties", parties))
    ]
    if part in PLAN:
        on, paragraph = PLAN[part]
        own = ("parties=Nacka", "areas=Nacka", "--as-reference")
        decided = (f"decided_on={on}", f"paragraph={paragraph}", "decided_by=kommunfullmäktige")
        lines += [
            (SET_ON, ("picture", "new", *own, "BILD")),
            (SET_ON, ("plan", "new", "municipal_plan", "picture=BILD", *own, "KPLAN")),
            (SET_ON, ("advance", "KPLAN", "decide", *decided, "diary_number=KS 7")),
        ]
    if part == "syd":
        report = ("duty", "record", "reported_to_council")
        told = ("met_on=2027-04-30", "paragraph=§ 60", "diary_number=KF 2027/9")
        prepared = ("prepared_on=2028-02-14", "prepared_at=§ 45")
        lines += [
            (SET_ON, (*report, "Solna", "cadence=yearly")),
            (SET_ON, (*report, "Nacka", "board=trygghetsnämnden", "cadence=yearly")),
            (TODAY, (*report, "Nacka", *told)),
            (TODAY, (*report, "Nacka", *prepared)),
            (TODAY, (*report, "Solna", *prepared)),
        ]
    return tuple(lines)


def register(template: Path, part: str) -> Path:
    return typed(template, f"law-{part}", lines_of(part))


@pytest.fixture
def exports(sqlite_template: Path, tmp_path: Path) -> list[str]:
    """What three registers answer, each in a file."""
    paths = []
    for part in PARTS:
        answer = speak(register(sqlite_template, part), "audit", "law", "--json", today=TODAY)
        path = tmp_path / f"{part}.json"
        path.write_text(answer.stdout, "utf-8")
        paths.append(str(path))
    return paths


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    """Type at the register of the south, where Nacka has most."""
    register(sqlite_template, "syd")
    speaking = speaking_of(register(sqlite_template, "syd"), tmp_path)
    return lambda *line, **said: speaking(*line, **{"today": TODAY, **said})


def anywhere(tmp_path: Path, *line: str, **said: str) -> Result:
    """Type a command where there is no register at all."""
    return speak(tmp_path / "none.db", *line, today=TODAY, **said)


def whole(text: str) -> str:
    """Join what was folded to fit a screen."""
    return " ".join(text.split())


def demand(said: Any, name: str, asked: str) -> Any:  # noqa: ANN401 -- JSON
    [one] = [one for one in said["municipalities"] if one["municipality"] == name]
    return one["demands"][ASKED.index(asked)]


# ---- a county ----


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_a_county_of_26_is_audited_in_one_command_from_three_registers_answers(
    exports: list[str], tmp_path: Path, lang: str
) -> None:
    result = anywhere(tmp_path, "--lang", lang, "audit", "law", "--county", "01", "--from", *exports)

    assert (result.exit_code, result.stderr) == (0, "")
    rows = {line.split("  ")[0] for line in result.stdout.splitlines()}
    assert len(COUNTY) == 26
    assert set(COUNTY) <= rows
    said = whole(result.stdout)
    assert "26 kommuner i Stockholms län" in said or "26 municipalities in Stockholms län" in said
    for name in PARTS:
        assert f"Register {name}: " in said


def test_a_county_counts_each_municipality_once_under_each_demand(exports: list[str], tmp_path: Path) -> None:
    said = json.loads(
        anywhere(tmp_path, "audit", "law", "--county", "01", "--from", *exports, "--json").stdout
    )

    assert [len(said["municipalities"]), said["county"]] == [26, "01"]
    assert [one["called"] for one in said["answered_by"]] == sorted(PARTS)
    for asked in ASKED:
        assert sum(one["how_many"] for one in said["tally"] if one["asked"] == asked) == 26
    plans = {one["standing"]: one["how_many"] for one in said["tally"] if one["asked"] == "plan"}
    assert plans == {"incomplete": 1, "not_seen": 25}  # its picture is only begun


@pytest.mark.parametrize(("lang", "kept"), [("sv", "Det första räknas här"), ("en", "The first counts here")])
def test_two_registers_that_show_different_plans_are_named_and_the_later_plan_counts(
    exports: list[str], tmp_path: Path, lang: str, kept: str
) -> None:
    line = ("audit", "law", "Nacka", "--from", *exports)
    said = json.loads(anywhere(tmp_path, *line, "--json").stdout)

    plan = demand(said, "Nacka", "plan")
    assert (plan["shown_by"], plan["proofs"][0]["on"]) == ("syd", PLAN["syd"][0])
    assert said["municipalities"][0]["known_by"] == ["mitt", "syd"]
    [told] = [one for one in anywhere(tmp_path, "--lang", lang, *line).stdout.splitlines() if one[:1] == "!"]
    for part in (*PLAN["syd"], *PLAN["mitt"], "syd", "mitt", "Nacka", kept):
        assert part in told


def test_what_several_registers_answer_together_is_an_answer_too(exports: list[str], tmp_path: Path) -> None:
    both = tmp_path / "both.json"
    both.write_text(anywhere(tmp_path, "audit", "law", "--from", *exports[:2], "--json").stdout, "utf-8")

    said = json.loads(anywhere(tmp_path, "audit", "law", "--from", str(both), exports[2], "--json").stdout)

    assert len(said["municipalities"]) == 26
    assert [one["called"] for one in said["answered_by"]] == ["both/mitt", "both/norr", "syd"]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_files_that_are_no_answers_are_all_named_and_nothing_is_told(
    exports: list[str], tmp_path: Path, lang: str
) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text('{"format": "something else"}')

    paths = [str(tmp_path / name) for name in ("a.json", "b.json")]
    result = anywhere(tmp_path, "--lang", lang, "audit", "law", "--from", exports[0], *paths)

    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.splitlines()[0] == {"sv": "2 fel i filerna.", "en": "2 faults in the files."}[lang]
    assert all(path in result.stderr for path in paths)
    assert exports[0] not in result.stderr


def test_a_word_beside_files_that_is_no_file_is_a_municipality(exports: list[str], tmp_path: Path) -> None:
    found = json.loads(anywhere(tmp_path, "audit", "law", "--from", *exports, "Solna", "--json").stdout)
    assert [one["municipality"] for one in found["municipalities"]] == ["Solna"]

    unknown = anywhere(tmp_path, "audit", "law", "--from", *exports, "Sonla")
    assert (unknown.exit_code, unknown.stdout) == (4, "")
    assert "Solna" in unknown.stderr


def test_a_folder_that_is_called_as_a_municipality_is_no_file(
    exports: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Nacka").mkdir()
    monkeypatch.chdir(tmp_path)

    result = anywhere(tmp_path, "audit", "law", "Nacka", "--from", *exports)

    assert result.exit_code == 0, result.output


def test_a_day_is_asked_where_the_file_is_written(exports: list[str], tmp_path: Path) -> None:
    result = anywhere(tmp_path, "audit", "law", "--as-of", "2027-01-01", "--from", *exports)

    assert result.exit_code == 2
    assert "--as-of" in result.stderr


# ---- one municipality ----


SAID: Final = {
    "Sigtuna": {
        "sv": """Ingen beslutad åtgärdsplan syns i registret (5 §, krav sedan 1 juli 2024). Uppföljningen
            enligt 6 § kan därför inte bedömas.""",
        "en": """No decided action plan is seen in the register (section 5, demanded since 1 July 2024). The
            follow-up by section 6 can therefore not be judged.""",
    },
    "Solna": {
        "sv": """Styrelsen behandlade rapporten, § 45. Att fullmäktige har fått den syns inte. Lagen anger
            inget antal dagar; kommunens egen gräns är 30 april 2028. Den räknas
            från 30 april 2027, då kommunen bestämde hur ofta: varje år. Vilken nämnd som leder arbetet
            syns inte.""",
        "en": """The board dealt with the report, § 45. That the council has had it is not seen. The law
            names no number of days; the municipality's own limit is 30 April 2028. It is
            counted from 30 April 2027, when the municipality set how often: every year. Which board
            leads the work is not seen.""",
    },
    "Nacka": {
        "sv": """Fullmäktige fick en rapport den 2027-04-30, för 306 dagar sedan. Trygghetsnämnden behandlade
            rapporten, § 45. Att fullmäktige har fått den syns inte. Lagen anger inget antal dagar;
            kommunens egen gräns är 30 april 2028. Trygghetsnämnden leder arbetet.""",
        "en": """The council had a report on 2027-04-30, 306 days ago. Trygghetsnämnden dealt with the
            report, § 45. That the council has had it is not seen. The law names no number of days; the
            municipality's own limit is 30 April 2028. Trygghetsnämnden leads the work.""",
    },
}


def says(say: Say, name: str, lang: str) -> bool:
    return whole(SAID[name][lang]) in whole(say("--lang", lang, "audit", "law", name).stdout)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_without_a_plan_its_follow_up_is_said_not_to_be_judged(say: Say, lang: str) -> None:
    assert says(say, "Sigtuna", lang)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_boards_paragraph_is_preparation_and_the_limit_the_municipalitys_own(say: Say, lang: str) -> None:
    assert says(say, "Solna", lang)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_days_since_the_last_report_and_which_board_leads_are_told(say: Say, lang: str) -> None:
    assert says(say, "Nacka", lang)


def test_what_a_file_says_of_days_is_told_in_words_too(exports: list[str], tmp_path: Path) -> None:
    told = whole(anywhere(tmp_path, "--lang", "sv", "audit", "law", "Solna", "--from", *exports).stdout)

    assert "Den räknas från 30 april 2027, då kommunen bestämde hur ofta: varje år." in told


def test_of_a_report_on_the_day_itself_it_is_said_that_it_was_today(say: Say) -> None:
    told = " ".join(say("--lang", "sv", "audit", "law", "Nacka", "--as-of", "2027-04-30").stdout.split())

    assert "Fullmäktige fick en rapport den 2027-04-30, i dag." in told


def test_the_log_has_every_report_with_its_day_paragraph_and_registry_number(say: Say) -> None:
    [one] = json.loads(say("audit", "law", "Nacka", "--json").stdout)["municipalities"]

    assert [(each["on"], each["to_the_council"], each["paragraph"]) for each in one["reports"]] == [
        ("2027-04-30", True, "§ 60"),
        ("2028-02-14", False, "§ 45"),
    ]
    assert one["reports"][0]["diary_number"] == "KF 2027/9"
    shown = say("audit", "law", "Nacka").stdout
    assert "trygghetsnämnden (beredning)" in shown


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_a_report_is_late_only_after_the_day_that_the_municipality_has_set(say: Say, lang: str) -> None:
    def report(day: str) -> Any:  # noqa: ANN401 -- JSON
        return demand(json.loads(say("audit", "law", "--json", today=day).stdout), "Nacka", "report")

    assert [report(day)["standing"] == "overdue" for day in ("2028-04-30", "2028-05-01")] == [False, True]
    assert say("audit", "law", "Nacka", "--fail", today="2028-04-30").exit_code == 0
    late = say("--lang", lang, "audit", "law", "Nacka", "--fail", today="2028-05-02")
    assert late.exit_code == 1
    assert ("för 2 dagar sedan" if lang == "sv" else "2 days ago") in whole(late.stdout)
    assert say("audit", "law", "Solna", "--fail", today="2028-04-30").exit_code == 0
    never = say("--lang", lang, "audit", "law", "Solna", "--fail", today="2028-05-02")
    assert never.exit_code == 1  # it set how often on 30 April 2027, and no report is seen since
    assert ("för 2 dagar sedan" if lang == "sv" else "2 days ago") in whole(never.stdout)
    others = json.loads(say("audit", "law", "Sigtuna", "--json", today="2040-01-01").stdout)
    assert demand(others, "Sigtuna", "report")["standing"] == "not_seen"


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("whom", [("Nacka",), (), ("--county", "skåne"), ("Nacka", "Malmö"), ("Malmö",)])
def test_whatever_is_asked_is_answered_in_words_on_a_narrow_screen(
    say: Say, lang: str, whom: tuple[str, ...]
) -> None:
    result = say("--lang", lang, "audit", "law", *whom, COLUMNS="60")

    assert (result.exit_code, result.stderr) == (0, "")
    assert not {"None", "not_seen", "municipal_plan", "picture_updated"} & set(result.stdout.split())
    assert max(len(line) for line in result.stdout.splitlines() if "handslag" not in line) <= 60


BLANKS: Final = {"DAY": "2028-02-01", "TEXT": "KS 2028/4", "PERSON": "anna"}


@pytest.mark.parametrize("columns", ["80", "60"])
def test_all_nine_demands_of_each_municipality_of_a_county_stand_beside_its_name_on_a_narrow_screen(
    say: Say, columns: str
) -> None:
    lines = say("--lang", "sv", "audit", "law", "--county", "01", COLUMNS=columns).stdout.splitlines()

    assert [line.split()[:3] for line in lines if line.startswith("kommun ")] == [
        ["kommun", "4", "§"],
        ["kommun", "9", "§"],
    ]
    assert [line.split() for line in lines if line.startswith("Värmdö *")] == [
        ["Värmdö", "*", *(NOTHING * 3), "?"],
        ["Värmdö", "*", *(NOTHING * 5)],
    ]
    assert "* finns inte i registret." in lines
    assert not any("i register" in line for line in lines)


def test_of_a_municipality_in_none_of_the_files_it_is_said_that_none_tells_of_it(
    exports: list[str], tmp_path: Path
) -> None:
    told = anywhere(tmp_path, "--lang", "en", "audit", "law", "Kiruna", "--from", *exports).stdout

    assert "None of the files says anything of Kiruna." in told


def test_of_a_county_in_files_a_star_says_once_what_is_in_none_of_them(
    exports: list[str], tmp_path: Path
) -> None:
    told = anywhere(tmp_path, "audit", "law", "--county", "01", "--from", exports[0], COLUMNS="100").stdout

    assert sum("finns i ingen av filerna" in line for line in told.splitlines()) == 1
    assert "* finns i ingen av filerna." in told.splitlines()


def test_a_file_that_is_not_there_is_told_in_the_readers_language_and_of_nothing_that_was_to_be_saved(
    tmp_path: Path,
) -> None:
    missing = str(tmp_path / "skåne.json")

    told = anywhere(tmp_path, "--lang", "sv", "audit", "law", "Malmö", "--from", missing)

    assert (told.exit_code, whole(told.stderr)) == (3, f"Filen {missing} finns inte.")
    folder = anywhere(tmp_path, "--lang", "sv", "audit", "law", "Malmö", "--from", str(tmp_path))
    assert (folder.exit_code, f"--from: ”{tmp_path}” är en mapp" in whole(folder.stderr)) == (2, True)


@pytest.mark.parametrize(
    ("proof", "is_told"), [("hört av Lisa", True), ("KS 2028/4", False), ("https://nacka.example/§4", False)]
)
def test_a_proof_in_which_nothing_can_be_looked_up_is_told_when_it_is_noted(
    say: Say, proof: str, *, is_told: bool
) -> None:
    noted = say("duty", "record", "council_worked_for", "Nacka", "met_on=2028-02-01", f"proof={proof}")

    assert noted.exit_code == 0, noted.output
    mended = say("correct", "NACKA/LAW-COUNCIL", f"proof={proof} igen", "--reason", "fel")
    told = "I ”{}” finns ingenting att slå upp, så det här är utan bevis i granskningen."
    assert (told.format(proof) in whole(noted.stdout)) == is_told
    assert (told.format(f"{proof} igen") in whole(mended.stdout)) == is_told


@pytest.mark.parametrize(
    ("kind", "said", "left"),
    [
        (
            "rapport",
            ("hur ofta=varje år",),
            "Nästa rapport senast 2029-03-01, som kommunen själv har bestämt.",
        ),
        (
            "rapport",
            ("behandlat i nämnden den=2028-02-14", "nämndens paragraf=§ 4"),
            "När fullmäktige har fått den: handslag do VAXHOLM/LAW-REPORT 1",
        ),
        (
            "12 §",
            ("samordningsfunktionens uppgifter=samordnar | samordnaren kallar",),
            "är kontaktpunkt för andra aktörer, hjälper till att informera invånarna.",
        ),
    ],
)
def test_what_is_left_of_a_duty_is_told_when_something_of_it_is_noted(
    say: Say, kind: str, said: tuple[str, ...], left: str
) -> None:
    noted = say("duty", "record", kind, "Vaxholm", *said)

    assert noted.exit_code == 0, noted.output
    assert left in whole(noted.stdout)
    assert "Det här följde" not in noted.stdout


def test_what_was_told_late_is_put_in_its_place_and_not_said_to_be_corrected(say: Say) -> None:
    report = ("duty", "record", "rapport", "Vaxholm")
    say(*report, "hur ofta=varje år")

    noted = say(*report, "uppfyllt den=2027-06-01", "bevis=KF § 12", "hur ofta=varje halvår")

    assert noted.exit_code == 0, noted.output
    assert "VAXHOLM/LAW-REPORT: steget ”uppfyll”. Läget var ”ska uppfyllas” och är nu ”uppfyllt”." in whole(
        noted.stdout
    )
    assert "har rättats" not in noted.stdout


def test_each_demand_that_is_not_met_is_closed_by_its_command(say: Say) -> None:
    def demands() -> dict[Asked, Line]:
        [one] = read_export(say("audit", "law", "Sigtuna", "--json").stdout_bytes, name="-").municipalities
        return {line.asked: line for line in one.lines}

    assert say("person", "add", "anna").exit_code == 0
    before = demands()
    assert {asked for asked, line in before.items() if line.closes is None} == {"plan_followed_up"}
    for asked, line in before.items():
        if line.closes is None:
            continue
        words = shlex.split(command_line(line.closes))[1:]
        for blank, filled in {**BLANKS, "REFERENCE": f"NY-{asked}"}.items():
            words = [re.sub(rf"\b{blank}\b", filled, word) for word in words]
        assert say(*words).exit_code == 0, words

    after = demands()
    open_yet = {asked for asked, line in after.items() if line.status not in {"met", "worked_for"}}
    # drafted now, and has to be decided before that; and somebody has to know whether what is there binds
    assert open_yet == {"plan", "plan_followed_up", "agreements"}


def test_a_municipality_that_the_register_does_not_know_is_first_to_be_added(say: Say) -> None:
    shown = say("audit", "law", "Malmö").stdout

    assert shown.count("handslag party add Malmö --side") == 1
    [one] = json.loads(say("audit", "law", "Malmö", "--json").stdout)["municipalities"]
    assert one["known_by"] == []
    assert "party add" not in say("audit", "law", "Malmö", "--known-on", TODAY).stdout


def test_a_municipality_that_another_has_come_after_is_not_to_be_added_anew(say: Say) -> None:
    for line in (("party", "add", "Malmö", "--side", "kommun"), ("party", "succeed", "Sigtuna", "Malmö")):
        assert say(*line, *(("--from", TODAY) if "succeed" in line else ())).exit_code == 0

    assert "party add" not in say("audit", "law", "Sigtuna").stdout
    assert "plan new" in say("audit", "law", "Malmö").stdout


def test_every_municipality_of_sweden_is_asked_with_all(say: Say) -> None:
    said = json.loads(say("audit", "law", "--all", "--json").stdout)

    assert len(said["municipalities"]) == len(municipalities())
    assert sum(one["known_by"] == [""] for one in said["municipalities"]) == len(PARTS["syd"])


def test_a_sheet_has_a_row_for_each_municipality_and_demand(say: Say) -> None:
    sheet = say("audit", "law", "--csv").stdout.removeprefix("\ufeff")

    rows = list(csv.DictReader(StringIO(sheet), delimiter=";", strict=True))
    assert len(rows) == len(PARTS["syd"]) * len(ASKED)
    [plan] = [row for row in rows if row["kommun"] == "Nacka" and row["krav"] == "beslutad åtgärdsplan"]
    assert (plan["läge"], plan["den"], plan["lag"]) == ("ofullständigt", "2027-02-01", "5 §")
    assert "§ 8" in plan["visas av"]
    plain = list(csv.DictReader(StringIO(say("audit", "law", "--csv=plain").stdout), strict=True))
    assert {row["asked"] for row in plain} == {*ASKED}


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("Nakca",), 4),
        (("--county", "99"), 4),
        (("Nacka", "--all"), 2),
        (("--all", "--county", "01"), 2),
    ],
)
def test_what_is_asked_of_nobody_or_of_two_at_once_is_refused_in_words(
    say: Say, lang: str, line: tuple[str, ...], code: int
) -> None:
    result = say("--lang", lang, "audit", "law", *line)

    assert (result.exit_code, result.stdout) == (code, "")
    assert result.stderr.strip()


@pytest.mark.parametrize(("lang", "several"), [("sv", "8 kommuner"), ("en", "8 municipalities")])
def test_what_nobody_has_recorded_of_the_law_is_one_line_of_what_is_overdue(
    say: Say, lang: str, several: str
) -> None:
    found = json.loads(say("audit", "overdue", "--json").stdout)
    assert [one["duty"] for one in found] == ["picture_updated"] * 8

    shown = say("--lang", lang, "audit", "overdue").stdout
    [line] = [one for one in shown.splitlines() if "6 §" in one]
    assert several in line
    assert "2025-07-01" in line
    assert "LAW-PICTURE" not in shown
    assert "handslag audit law" in shown
