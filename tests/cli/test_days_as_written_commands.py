"""Days are typed as people write them, at every door: options, fields, corrections, register files."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.town import BOTH, Say, speak

TODAY = "2026-12-10"


@pytest.fixture
def say(sqlite_url: str) -> Say:
    """A practice register with one draft agreement, on 10 December 2026."""

    def found(*line: str) -> Result:
        return speak(Path(sqlite_url.removeprefix("sqlite:///")), *line, today=TODAY)

    for line in (
        ("party", "add", "Borås", "--side", "municipality"),
        ("party", "add", "LPO Borås", "--side", "police"),
        ("agreement", "new", "N", *BOTH, "--purposes", "trygghet", "--from", "20270101"),
    ):
        assert found(*line).exit_code == 0, line
    return found


@pytest.mark.parametrize("written", ["20261209", "9 december 2026", "igår", "2026-12-09 00:00:00", "i går"])
def test_an_act_has_the_day_that_was_meant(say: Say, written: str) -> None:
    result = say("decide", "N", "Borås", "--on", written)

    assert result.exit_code == 0, result.output
    assert "2026-12-09" in say("show", "N", "--history").output


def test_what_may_be_two_days_is_asked_back_with_both(say: Say) -> None:
    result = say("decide", "N", "Borås", "--on", "9/12 2026")

    assert result.exit_code == 2
    assert "kan betyda flera dagar" in result.stderr
    assert "Menade du 2026-12-09, 2026-09-12?" in result.stderr


def test_it_is_asked_back_where_a_whole_day_is_wanted_too(say: Say) -> None:
    result = say("party", "leave", "Borås", "--from", "9/12 2026")

    assert result.exit_code == 2
    assert "--from: ”9/12 2026” kan betyda flera dagar." in result.stderr


WITHOUT_YEAR = {
    "an act": ("decide", "N", "Borås", "--on", "{}"),
    "a whole day": ("party", "leave", "Borås", "--from", "{}"),
    "a new agreement": ("agreement", "new", "M", *BOTH, "--from", "{}"),
    "an end": ("agreement", "new", "M", *BOTH, "--from", "2027", "--to", "{}"),
    "a field": ("amend", "N", "från={}"),
    "a promise": ("amend", "N", "--undecided", "dnr={}"),
    "a correction": ("correct", "N", "1", "dag={}", "--reason", "x"),
    "a step": ("do", "N", "1", "--on", "{}"),
    "a look back": ("agreement", "list", "--as-of", "{}"),
}


@pytest.mark.parametrize("door", WITHOUT_YEAR)
@pytest.mark.parametrize("written", ["24 maj", "24/5"])
def test_a_day_without_its_year_is_asked_back_with_those_about_today(
    say: Say, door: str, written: str
) -> None:
    result = say(*(word.format(written) for word in WITHOUT_YEAR[door]))

    assert result.exit_code == 2
    assert f"”{written}” säger inte vilket år. Skriv det först: ÅÅÅÅ-05-24." in result.stderr
    assert "Menade du 2026-05-24, 2027-05-24?" in " ".join(result.stderr.split())


def test_a_leap_day_without_its_year_is_asked_back_with_the_one_that_has_come_and_the_next(say: Say) -> None:
    told = say("decide", "N", "Borås", "--on", "29/2").stderr

    assert "Menade du 2024-02-29, 2028-02-29?" in " ".join(told.split())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("24 maj", "säger inte vilket år; skriv det först: ÅÅÅÅ-05-24"),
        ("3/4", "säger inte vilket år och kan betyda två dagar; skriv ÅÅÅÅ-04-03 eller ÅÅÅÅ-03-04"),
    ],
)
def test_a_day_without_its_year_in_a_file_is_told_how_it_is_written(
    say: Say, tmp_path: Path, written: str, said: str
) -> None:
    file = tmp_path / "in.csv"
    file.write_text(f"reference,level,municipalities,signed_on\nA,main,Nacka,{written}\n", "utf-8")

    told = say("register", "import", str(file)).stderr

    assert f"”{written}” {said}" in " ".join(told.split())


def test_a_month_is_no_day_where_a_day_is_wanted(say: Say) -> None:
    result = say("party", "leave", "Borås", "--from", "december 2026")

    assert result.exit_code == 2
    assert "är ingen dag" in result.stderr


def test_fields_take_days_as_people_write_them(say: Say) -> None:
    assert say("amend", "N", "till=31 december 2030", "från=1/1 2027").exit_code == 0

    assert "2030-12-31" in say("show", "N").output


def test_until_further_notice_is_an_end(say: Say) -> None:
    assert say("amend", "N", "till=2030-12-31").exit_code == 0

    assert say("amend", "N", "till=tills vidare", "revised_every_years=2").exit_code == 0

    assert "2030-12-31" not in say("show", "N").output


def test_today_itself_cannot_be_told_by_today(say: Say) -> None:
    result = say("show", "N", "--today", "igår")

    assert result.exit_code == 2
    assert "--today" in result.stderr


def test_a_row_is_corrected_to_the_day_that_was_meant(say: Say) -> None:
    assert say("decide", "N", "Borås", "--on", "idag").exit_code == 0

    assert say("correct", "N", "2", "on=igår", "--reason", "fel dag").exit_code == 0

    assert "2026-12-09" in say("show", "N").output


def test_a_register_file_has_days_as_spreadsheets_write_them(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    head = "reference;level;municipalities;police_unit;signed_on;starts_on;ends_on;revised_every_years"
    file.write_text(
        f"{head}\nA;main;Borås;LPO Borås;2020-12-11 00:00:00;20210101;31/12 2027;\n"
        "B;main;Borås;LPO Borås;;1 januari 2022;tills vidare;2\n",
        "utf-8",
    )

    taken = say("register", "import", str(file))

    assert taken.exit_code == 0, taken.output
    assert "2027-12-31" in say("show", "A").output
    assert "ska ses över" in say("show", "B").output


def test_a_register_file_is_asked_back_too(say: Say, tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_text("reference;level;municipalities;signed_on\nA;main;Borås;9/12 2026\n", "utf-8")

    refused = say("register", "import", str(file))

    assert refused.exit_code == 3
    assert "”9/12 2026” kan betyda flera dagar; skriv 2026-12-09, 2026-09-12" in refused.stderr


FAR = "mer än tio år från i dag (2026-12-10)"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (("agreement", "new", "M", *BOTH, "--to", "2062-12-31"), ("--deviation", "interim")),
        (("agreement", "register", "M", *BOTH, "--from", "2024", "--to", "2062"), ("--deviation", "interim")),
        (("amend", "N", "till=2062-12-31"), ("--reason", "så länge")),
        (("amend", "N", "till=2062-12-31"), ("avvikelse=interim",)),
        (("amend", "N", "--undecided", "samverkansområden=2062-03-01"), ("--reason", "så länge")),
        (("advance", "N", "fyll i", "till=2062-12-31"), ("--reason", "så länge")),
        (("meeting", "new", "N/FORUM", "mötesdag=2062-03-01"), ("--reason", "så länge")),
    ],
    ids=lambda part: " ".join(part[:3]),
)
def test_a_day_in_another_decade_is_asked_back_in_every_field(
    say: Say, line: tuple[str, ...], meant: tuple[str, ...]
) -> None:
    assert say("forum", "new", "N", "rubrik=Styrgrupp").exit_code == 0

    refused = say(*line)

    assert (refused.exit_code, FAR in refused.stderr) == (1, True), refused.output
    assert say(*line, *meant).exit_code == 0


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (("agreement", "new", "M", *BOTH, "--years", "3", "--to", "2031-12-31"), ("--deviation", "interim")),
        (("agreement", "new", "M", *BOTH, "--years", "3", "--to", "4 år"), ("--deviation", "interim")),
        (("amend", "N", "avtalstid=3", "till=2028-05-31"), ("--reason", "så står det")),
        (("amend", "N", "avtalstid=3", "till=2028-05-31"), ("avvikelse=interim",)),
        (("advance", "N", "fyll i", "avtalstid=3", "till=2028-05-31"), ("--reason", "så står det")),
    ],
    ids=lambda part: " ".join(part[:2] + part[-1:]),
)
def test_a_length_and_another_last_day_are_asked_back_at_every_door(
    say: Say, line: tuple[str, ...], meant: tuple[str, ...]
) -> None:
    if "--from" not in line and line[0] == "agreement":
        line = (*line, "--from", "2027-01-01")

    refused, told = say(*line), say(*line, "--lang", "en")

    assert (refused.exit_code, "Avtalstiden 3 år slutar" in refused.stderr) == (1, True), refused.output
    assert (told.exit_code, "The term of 3 years ends on" in told.stderr) == (1, True), told.output
    assert say(*line, *meant).exit_code == 0


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("sv", "Avtalstiden 3 år slutar 2020-12-31"), ("en", "The term of 3 years ends on 2020-12-31")],
)
def test_an_old_paper_that_says_two_lengths_is_taken_and_told_of(
    say: Say, language: str, sentence: str
) -> None:
    paper = ("--from", "2018-01-01", "--years", "3", "--to", "2030-05-31", "--lang", language)

    taken = say("agreement", "register", "M", *BOTH, *paper)

    assert (taken.exit_code, sentence in " ".join(taken.stdout.split())) == (0, True), taken.output


def test_a_notice_gives_another_last_day_than_the_length_that_the_paper_states(say: Say) -> None:
    paper = ("--signed", "2025-01-01", "--from", "2025-01-01", "--years", "4")
    assert say("agreement", "register", "M", *BOTH, *paper).exit_code == 0

    noticed = say("give-notice", "M", BOTH[1].split(";")[0], "--on", "2026-12-01", "--ends", "6 månader")

    assert noticed.exit_code == 0, noticed.output


def test_a_register_file_is_asked_back_unless_it_says_that_the_day_is_right(say: Say, tmp_path: Path) -> None:
    row = "reference;level;municipalities;starts_on;ends_on;confirmed\nA;main;Borås;2024-01-01;2062-12-31;"
    file, out = tmp_path / "register.csv", tmp_path / "out.csv"
    file.write_text(f"{row}\n", "utf-8")
    refused = say("register", "import", str(file))
    assert (refused.exit_code, FAR in refused.stderr, "bekräftat" in refused.stderr) == (3, True, True)

    file.write_text(f"{row}2062-12-31\n", "utf-8")
    assert say("register", "import", str(file)).exit_code == 0

    assert say("register", "export", str(out), "--plain").exit_code == 0
    assert "2024-01-01,2062-12-31,,,,,,,2062-12-31\n" in out.read_text("utf-8")
