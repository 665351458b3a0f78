"""Tables fit the screen and never cut a reference; JSON and CSV carry everything."""

from __future__ import annotations

import csv
import json
from datetime import date
from io import StringIO

import pytest

from cli.frame.output import Answer, draw, show, tell
from cli.frame.settings import Settings
from lifecycle.languages import Language
from tests.cli.conftest import Run
from tests.cli.sample_commands import COLUMNS, SAMPLE_ROOT
from words.document import Column, Items, Line, Listing, Prose, Remedy, Sheet
from words.texts import texts_in
from workflows.lookup.typed import NOTHING

REFERENCE = "BORÅS-ÖVERENSKOMMELSE-OM-SAMVERKAN-0000"


def test_a_pipe_gets_whole_lines_without_colour(run: Run) -> None:
    lines = run("board", "list", of=SAMPLE_ROOT).stdout.splitlines()

    assert lines[0].split() == ["beteckning", "rubrik", "parter", "sista", "dag"]
    assert len(lines) == 3
    assert "\x1b" not in lines[1]
    assert lines[1].startswith(REFERENCE)
    assert lines[1].endswith("2027-12-31")


def test_on_sixty_columns_the_least_important_stands_under_its_row(run: Run) -> None:
    said = run("board", "list", of=SAMPLE_ROOT, COLUMNS="60").stdout
    lines = said.splitlines()

    assert REFERENCE in said
    assert "rubrik" not in lines[0]
    assert lines[1].startswith(REFERENCE)
    assert any(line.startswith("    rubrik: ") for line in lines[2:])
    assert max(map(len, lines)) <= 60


def test_where_that_there_is_nothing_is_what_is_told_it_stands_under_the_row_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    told = {"reference": "NACKA", "report": NOTHING, "title": NOTHING, "state": "x" * 18}
    columns = (
        Column("reference", 0),
        Column("state", 0),
        Column("report", 1, tells_nothing=True, title=lambda _: "13 §"),
        Column("title", 1),
    )

    draw(texts_in("sv"), Listing(columns, [told]))

    assert capsys.readouterr().out.splitlines()[1:] == [f"NACKA       {'x' * 18}", f"    13 §: {NOTHING}"]


def test_a_screen_too_narrow_for_a_table_gets_a_sheet_per_row(run: Run) -> None:
    said = run("board", "list", of=SAMPLE_ROOT, COLUMNS="30").stdout

    assert REFERENCE in said
    assert "sista dag   2027-12-31" in said


@pytest.mark.parametrize("columns", ["²", "٣", "-5", "x", "0", "9" * 5000])
def test_a_width_that_is_none_stops_nothing(run: Run, columns: str) -> None:
    done = run("board", "list", of=SAMPLE_ROOT, COLUMNS=columns, LINES=columns)

    assert (done.exit_code, done.stderr) == (0, "")


def test_no_word_of_a_table_is_cut_whatever_the_width(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = (
        Column("number", 0, right=True),
        Column("about", 0, folds=True),
        Column("title", 1, folds=True),
        Column("verdict", 1, folds=True),
        Column("parties", 2, folds=True),
    )
    row = {
        "number": 1400,
        "about": "BORAS-2027/SUB/ACT BORAS-2027/SUB/ACT-2",
        "title": "Kvällsvandringar i hela kommunen med föreningarna, skolorna och alla fältarbetare",
        "verdict": "målet ”minst fyra kvällar” går inte att räkna",
        "parties": ("Borås", "LPO Borås", "Länsstyrelsen"),
    }
    words = {word for cell in row.values() if isinstance(cell, str) for word in cell.split()}

    cut = []
    for width in range(48, 160):
        monkeypatch.setenv("COLUMNS", str(width))
        draw(texts_in("sv"), Listing(columns, (row,)))
        said = capsys.readouterr().out
        whole = not words - {*said.split()} and "Länsstyrelsen" in said and "parter" in said
        if not whole or max(map(len, said.splitlines())) > width:
            cut.append(width)

    assert cut == []


def test_two_hundred_rows_are_shown_and_the_rest_counted(run: Run) -> None:
    said = run("board", "list", "--rows", "1500", of=SAMPLE_ROOT).stdout.splitlines()

    assert len(said) == 1 + 200 + 1
    assert said[-1] == "och 1\N{NO-BREAK SPACE}300 rader till; --json eller --csv visar alla"


def test_of_alike_items_two_hundred_are_told_and_the_rest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    items = (iter((Line(f"{number}"), Remedy("handslag next A", indent=2))) for number in range(1500))

    draw(texts_in("sv"), Items(items))

    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["0", "  handslag next A"]
    assert len(said) == 2 * 200 + 1
    assert said[-1] == "och 1\N{NO-BREAK SPACE}300 rader till; --json eller --csv visar alla"


def test_an_empty_listing_says_so(run: Run) -> None:
    assert run("board", "list", "--rows", "0", of=SAMPLE_ROOT).stdout == "Inget att visa.\n"


def test_json_is_one_document_with_every_column_in_order(run: Run) -> None:
    rows = json.loads(run("board", "list", "--json", "--rows", "300", of=SAMPLE_ROOT).stdout)

    assert len(rows) == 300
    assert list(rows[0]) == [column.key for column in COLUMNS]
    assert rows[0]["parties"] == ["Borås", "LPO Borås"]
    assert rows[0]["source"] is None


def test_json_of_nothing_is_an_empty_list(run: Run) -> None:
    assert json.loads(run("board", "list", "--json", "--rows", "0", of=SAMPLE_ROOT).stdout) == []


def test_json_rows_stand_on_lines_of_their_own(run: Run) -> None:
    assert len(run("board", "list", "--json", of=SAMPLE_ROOT).stdout.splitlines()) == 4


def test_csv_has_a_header_and_every_row(run: Run) -> None:
    rows = list(
        csv.DictReader(StringIO(run("board", "list", "--csv=plain", "--rows", "300", of=SAMPLE_ROOT).stdout))
    )

    assert len(rows) == 300
    assert rows[0]["reference"] == REFERENCE
    assert rows[0]["parties"] == "Borås; LPO Borås"
    assert rows[0]["source"] == ""


def test_a_sheet_labels_each_field(run: Run) -> None:
    said = run("board", "sheet", of=SAMPLE_ROOT).stdout

    assert f"beteckning  {REFERENCE}" in said
    assert "sista dag   31 december 2027" in said


def test_a_sheet_folds_between_words_on_a_narrow_screen(run: Run) -> None:
    said = run("board", "sheet", of=SAMPLE_ROOT, COLUMNS="40").stdout

    assert REFERENCE in said
    assert "\n            " in said


def test_a_sheet_is_an_object_in_json(run: Run) -> None:
    said = json.loads(run("board", "sheet", "--json", of=SAMPLE_ROOT).stdout)

    assert said["ends_on"] == "2027-12-31"


def test_control_characters_of_a_register_never_reach_the_screen(run: Run) -> None:
    assert "\x1b" not in run("board", "sheet", of=SAMPLE_ROOT).stdout


def test_a_line_folds_under_its_own_beginning_on_a_narrow_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")

    tell("  skäl   Inget samråd mellan parterna är noterat under avtalstiden.")

    assert capsys.readouterr().out.splitlines() == [
        "  skäl   Inget samråd mellan parterna är",
        "         noterat under avtalstiden.",
    ]


def test_a_number_stays_with_what_it_is_a_number_of_however_narrow_the_screen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    amount = texts_in("sv").kronor("1120000")
    said = (
        "Lag 2023:196 6 § och 7 a § följs upp inom 9 månader, senast efter 24 months, och 40 % i § 214; "
        f"ram {amount}."
    )
    whole = ("6 §", "7 a §", "9 månader", "24 months", "40 %", "§ 214", amount)
    columns = (Column("reference", 0), Column("about", 0, folds=True), Column("title", 2, folds=True))
    blocks = (
        *(Line(said), Line(said, "- "), Prose(said), Sheet({"about": said})),
        Listing(columns[:2], ({"reference": "A", "about": said},)),
        Listing(columns, ({"reference": "A", "about": "Ett ord till", "title": said},)),
    )

    torn = []
    for width in range(34, 100):
        monkeypatch.setenv("COLUMNS", str(width))
        for block in blocks:
            draw(texts_in("sv"), block)
            lines = capsys.readouterr().out
            torn += [(width, block) for one in whole if one not in lines]

    assert torn == []


def test_a_line_is_not_folded_for_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)

    tell("ord " * 100)

    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.parametrize(("lang", "decimals"), [("sv", "3,5"), ("en", "3.5")])
def test_in_a_sheet_a_number_can_be_summed_and_a_day_sorted_and_nothing_is_calculated(
    capsys: pytest.CaptureFixture[str], lang: Language, decimals: str
) -> None:
    columns = (
        Column("days_left", show=lambda texts, row: texts.number(row["days_left"])),
        Column("ends_on", show=lambda _, row: f"{row['ends_on']} *"),
        Column("ends_on_basis", on_screen=False, in_sheet=True),
        Column("next", in_words=True, in_sheet=False, show=lambda _texts, _row: "for the screen"),
        Column("title"),
        Column("version", on_screen=False),
    )
    rows = [
        {"days_left": 2224, "ends_on": date(2032, 12, 31), "ends_on_basis": True, "title": "=1+1"},
        {"days_left": -91.0, "ends_on": None, "ends_on_basis": None, "title": "'98"},
        {"days_left": 3.5, "ends_on": None, "ends_on_basis": None, "title": "-5"},
    ]
    settings = Settings(db="", lang=lang, acting_as=None, today=None, output="csv")

    show(settings, Answer(Listing(columns, rows)))

    yes = texts_in(lang).text("value.yes")
    assert capsys.readouterr().out.splitlines()[1:] == [
        f"2224;2032-12-31;{yes};'=1+1",
        "-91;None *;;''98",
        f"{decimals};None *;;'-5",
    ]


@pytest.mark.parametrize(
    "line", ["list", "list --csv", "list --csv=plain", "list --json", "sheet", "sheet --json"]
)
def test_what_turns_or_hides_words_leaves_in_no_form(run: Run, line: str) -> None:
    said = run("board", *line.split(), of=SAMPLE_ROOT).stdout

    assert "Borås Stad" in said
    assert not {"\x1b", "\u202e", "\u200b"} & {*said}
    assert ("\\u202e\\u200b" in said) == line.endswith("--json")


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_nor_does_it_in_an_error(run: Run, form: tuple[str, ...]) -> None:
    done = run("machine", "show", "a\u202eb\u200b", *form)

    assert done.exit_code == 4
    assert not {"\u202e", "\u200b"} & {*done.output}
