"""The register file: what is read from it, and that everything wrong with it is said at once."""

from __future__ import annotations

import csv
import random
import re
import time
import tracemalloc
import unicodedata
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lifecycle.dates import parse_partial
from lifecycle.errors import DefinitionError, Finding, InputRefused
from lifecycle.fields import Dated, Value
from lifecycle.languages import LANGUAGES, Language
from lifecycle.legible import fault_in
from lifecycle.nouns import noun_with
from lifecycle.records import Agreement
from lifecycle.snapshot import the
from words.register import heading_of
from words.synonyms import SYNONYMS
from words.texts import texts_in
from words.vocabulary import nearest_codes, read_code
from workflows.configuration.geography import (
    POLICE_AUTHORITY_NUMBER,
    load_municipalities,
    organisation_number_is_valid,
)
from workflows.lookup.typed import list_of
from workflows.register.file import COLUMNS, LEVELS, MANDATORY, RegisterFile, RegisterRow, read_register
from workflows.register.rows import CODE_OF_LEVEL, cells_of
from workflows.register.values import days_in, values_of_row
from workflows.spreadsheets.cells import MAX_CELL, MAX_REFERENCE
from workflows.spreadsheets.guarded import CALCULATED, guarded, unguarded
from workflows.spreadsheets.headings import TITLE_ROWS
from workflows.spreadsheets.text import MAX_BYTES, MAX_CELLS_PER_ROW, MAX_ROWS, read_bytes

ROOT = Path(__file__).parents[2]
SHIPPED_REGISTER = ROOT / "config" / "examples" / "register.csv"
MUNICIPALITIES = load_municipalities(ROOT / "config" / "geography" / "municipalities.csv")
DATA = ROOT / "tests" / "data" / "register"

HEADER = "reference,level,parent,municipalities,starts_on,ends_on,title"


def read(
    data: str | bytes, *, encoding: str | None = None, known_references: dict[str, str] | None = None
) -> RegisterFile:
    return read_register(
        data.encode() if isinstance(data, str) else data,
        name="r.csv",
        encoding=encoding,
        municipalities=MUNICIPALITIES,
        known_references=known_references,
    )


def findings(
    data: str | bytes, *, encoding: str | None = None, known_references: dict[str, str] | None = None
) -> tuple[Finding, ...]:
    with pytest.raises(InputRefused) as refusal:
        read(data, encoding=encoding, known_references=known_references)
    return refusal.value.findings


def places(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.where, finding.code) for finding in found]


def only(found: tuple[Finding, ...]) -> Finding:
    assert len(found) == 1, [str(finding) for finding in found]
    return found[0]


def one_row(**cells: str) -> str:
    """Write a file of one row that is right but for the cells that are given."""
    row = {"reference": "SALA-2023", "level": "main", "municipalities": "Sala"} | cells
    return written([row])


def said_by(text: str) -> dict[str, Value]:
    """Give what is taken in of a file's one row."""
    [row] = read(text).rows
    return values_of_row(row, days_in(row), parties=(), areas=(), parent_id=None)


def written(rows: list[dict[str, str]], *, delimiter: str = ",", columns: tuple[str, ...] = COLUMNS) -> str:
    text = StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


# ---- what is read ----------------------------------------------------------------------------------------


def test_the_shipped_register_reads_without_a_finding() -> None:
    register = read(SHIPPED_REGISTER.read_bytes())

    assert len(register.rows) == 66
    assert (register.delimiter, register.encoding) == (",", "utf-8")


def test_the_shipped_register_has_the_shapes_that_occur_in_the_country() -> None:
    rows = {row.reference: row for row in read(SHIPPED_REGISTER.read_bytes()).rows}

    assert rows["SODRA-LAPPLAND"].municipalities == (
        "Dorotea",
        "Lycksele",
        "Sorsele",
        "Storuman",
        "Vilhelmina",
        "Åsele",
    )
    assert rows["STHLM-HAGERSTEN-ALVSJO"].police_units == ("LPO Globen", "LPO Skärholmen")
    assert rows["STHLM-JARVA"].districts == ("Rinkeby-Kista", "Spånga-Tensta")
    assert rows["SODERTALJE-2016"].other_parties == ("Södertörns brandförsvarsförbund",)
    assert rows["VALLENTUNA-TABY-LPO"].parent is None
    assert rows["HERRLJUNGA-2017"].revised_every_years == 3


def test_a_row_holds_every_column() -> None:
    row = read(
        one_row(
            reference="nacka/2024.1",
            level="Underavtal",
            parent="nacka-2022",
            municipalities="Nacka; värmdö",
            district="Nacka/Fisksätra; Nacka/Saltsjöbaden",
            police_unit="LPO Nacka",
            other_parties="Nackahem; Stena",
            title="Trygg  i\nNacka",
            diary_number="KS 2024/17",
            decided_on="2023-12-11",
            signed_on="2023-12",
            starts_on="2024",
            ends_on="2025",
            term_years="2",
            revised_every_years="1",
            signatory_roles="kommundirektör; lokalpolisområdeschef; kommundirektör",
            priorities="unga; platser",
            forums="EST weekly; styrgrupp",
            source="https://example.org/nacka",
            confirmed="Stena",
        ),
        known_references={"NACKA-2022": "main_agreement"},
    ).rows[0]

    assert row == RegisterRow(
        line=2,
        reference="NACKA/2024.1",
        level="sub_agreement",
        parent="NACKA-2022",
        municipalities=("Nacka", "Värmdö"),
        districts=("Nacka/Fisksätra", "Nacka/Saltsjöbaden"),
        police_units=("LPO Nacka",),
        other_parties=("Nackahem", "Stena"),
        title="Trygg i Nacka",
        diary_number="KS 2024/17",
        decided=parse_partial("2023-12-11"),
        signed=parse_partial("2023-12"),
        starts=parse_partial("2024"),
        ends=parse_partial("2025"),
        ends_with_main=False,
        term_years=2,
        revised_every_years=1,
        signatory_roles=("kommundirektör", "lokalpolisområdeschef", "kommundirektör"),
        priorities=("unga", "platser"),
        forums="EST weekly; styrgrupp",
        source="https://example.org/nacka",
        confirmed=("Stena",),
    )


def test_the_columns_are_those_that_the_shipped_register_has_and_what_only_an_export_needs() -> None:
    with SHIPPED_REGISTER.open(encoding="utf-8", newline="") as file:
        assert (*next(csv.reader(file)), "confirmed") == COLUMNS


def test_only_three_columns_must_be_there_and_their_order_is_free() -> None:
    row = read("Municipalities;Level;REFERENCE\nLund;medborgarlöfte;LUND-P").rows[0]

    assert (row.reference, row.level, row.municipalities, row.title) == ("LUND-P", "pledge", ("Lund",), "")


@pytest.mark.parametrize(("word", "kind"), LEVELS.items())
def test_a_level_may_be_in_english_or_swedish(word: str, kind: str) -> None:
    assert read(one_row(level=word.upper())).rows[0].level == kind


@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-with-mark", "utf-16-be-with-mark"]
)
def test_encodings_that_prove_themselves_need_not_be_named(codec: str, delimiter: str) -> None:
    text = written(
        [{"reference": "ÅMÅL-1", "level": "main", "municipalities": "Åmål; Säffle"}], delimiter=delimiter
    )
    mark = "\ufeff" if codec.endswith("-with-mark") else ""
    register = read((mark + text).encode(codec.removesuffix("-with-mark")))

    assert register.rows[0].municipalities == ("Åmål", "Säffle")
    assert register.delimiter == delimiter
    assert codec.startswith(register.encoding)


@pytest.mark.parametrize("encoding", ["cp1252", "CP1252", "windows-1252", "latin-1", "iso-8859-1"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_an_old_windows_file_is_read_when_its_encoding_is_named(encoding: str, delimiter: str) -> None:
    text = written(
        [{"reference": "ÅMÅL-1", "level": "huvudavtal", "municipalities": "Åmål"}], delimiter=delimiter
    )

    assert read(text.encode("cp1252"), encoding=encoding).rows[0].reference == "ÅMÅL-1"


@pytest.mark.parametrize("encoding", ["utf-8", "utf8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_unicode_encoding_may_be_named_too(encoding: str) -> None:
    text = one_row(municipalities="Åmål")

    assert read(text.encode(encoding), encoding=encoding).rows[0].municipalities == ("Åmål",)


def test_plain_ascii_is_what_every_named_encoding_says_it_is() -> None:
    assert read(one_row(), encoding="cp1252").encoding == "cp1252"


def test_blank_rows_are_skipped_and_still_counted() -> None:
    text = f"\n,,,\n{HEADER}\n\n,,,,,,\nSALA-1,main,,Sala,,,\n   \nSALA-2,main,,Sala,,,\n\n"

    assert [row.line for row in read(text).rows] == [6, 8]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them() -> None:
    text = f'{HEADER}\nSALA-1,main,,Sala,,,"two\nlines"\nSALA-2,main,,Sala,2021-13,,\n'

    assert places(findings(text)) == [("r.csv:3:starts_on", "register.date")]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_ends_a_row(line_end: str) -> None:
    text = line_end.join([HEADER, "SALA-1,main,,Sala,,,", 'SALA-2,main,,Sala,,,"a ""b"", c"', ""])

    assert [row.title for row in read(text).rows] == ["", 'a "b", c']


def test_trailing_empty_cells_of_a_spreadsheet_are_no_columns() -> None:
    assert len(read(f"{HEADER},,\nSALA-1,main,,Sala,,,,,\n").rows) == 1


def test_an_en_dash_is_text_and_no_formula() -> None:
    assert read(one_row(title="\u2013 övrigt \u2013")).rows[0].title == "\u2013 övrigt \u2013"


def test_letters_in_two_code_points_are_the_same_letters() -> None:
    row = read(one_row(reference="a\u030amal-1", municipalities="A\u030ama\u030al")).rows[0]

    assert (row.reference, row.municipalities) == ("ÅMAL-1", ("Åmål",))


def test_signing_long_after_the_end_is_a_fact() -> None:
    assert read(one_row(starts_on="2019", ends_on="2020", signed_on="2023-05-02")).rows


def test_an_end_that_may_lie_after_the_start_is_no_finding() -> None:
    assert read(one_row(starts_on="2023-06-01", ends_on="2023")).rows


# ---- what is refused: the file ---------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"\n\n  \r\n", b"\xef\xbb\xbf", b"\xff\xfe", b",,\n", b'""'])
def test_a_file_with_nothing_in_it_is_empty(data: bytes) -> None:
    assert only(findings(data)).code == "register.empty"


def test_a_file_with_only_a_header_has_no_rows() -> None:
    assert only(findings(f"{HEADER}\n,,,,,,\n")).code == "register.no_rows"


def test_a_spreadsheet_is_told_from_a_table(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")

    assert only(findings(path.read_bytes())).code == "register.spreadsheet_file"
    assert (
        only(findings(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))).code == "register.spreadsheet_file"
    )


@pytest.mark.parametrize("encoding", [None, "cp1252", "latin-1"])
def test_random_bytes_are_not_text(encoding: str | None) -> None:
    data = random.Random(2).randbytes(5_000)  # noqa: S311 -- no secret, only noise that is the same every time

    assert only(findings(data, encoding=encoding)).code == "register.not_text"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32"])
def test_wide_characters_without_their_mark_are_not_text(codec: str) -> None:
    assert only(findings(one_row().encode(codec))).code == "register.not_text"


def test_an_unnamed_old_encoding_is_not_guessed() -> None:
    found = only(findings(one_row(municipalities="Åmål").encode("cp1252")))

    assert (found.code, found.facts["line"]) == ("register.not_utf8", 2)


@pytest.mark.parametrize("encoding", ["klingon", "hex", "utf-7", "utf-32", "", "a\0b", "å"])
def test_an_encoding_that_is_not_offered_is_refused_with_those_that_are(encoding: str) -> None:
    found = only(findings(one_row(), encoding=encoding))

    assert found.code == "register.encoding_unknown"
    assert "cp1252" in str(found.facts["allowed"])


@pytest.mark.parametrize(
    ("written_in", "named", "really"),
    [
        ("utf-8", "cp1252", "utf-8"),
        ("utf-8-sig", "latin-1", "utf-8"),
        ("utf-16", "cp1252", "utf-16"),
        ("utf-16", "utf-8", "utf-16"),
        ("utf-8-sig", "utf-16", "utf-8"),
    ],
)
def test_a_wrongly_named_encoding_is_contradicted_by_the_bytes(
    written_in: str, named: str, really: str
) -> None:
    found = only(findings(one_row(municipalities="Åmål").encode(written_in), encoding=named))

    assert (found.code, found.facts["found"]) == ("register.encoding_contradicted", really)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [(b"reference\n\x81", "cp1252"), (b"reference\n\xe5", "utf-8"), (b"\xff\xfea", None)],
)
def test_bytes_that_the_encoding_does_not_have_are_refused(data: bytes, encoding: str | None) -> None:
    assert only(findings(data, encoding=encoding)).code == "register.not_in_encoding"


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_half_a_character_is_refused(codec: str) -> None:
    text = "\ufeff" + one_row(title="a \ud83d b")
    data = text.removeprefix("\ufeff" if codec == "utf-16" else "").encode(codec, "surrogatepass")

    found = only(findings(data))
    assert (found.code, found.facts["line"]) == ("register.lone_surrogate", 2)


def test_a_table_divided_by_tabs_is_refused_as_that() -> None:
    assert only(findings("reference\tlevel\tmunicipalities\nA\tmain\tSala")).code == "register.tabs"


def test_a_first_line_without_a_known_column_is_no_header() -> None:
    found = only(findings("SALA-2023,main,Sala\nSALA-2024,main,Sala\n"))

    assert (found.where, found.code) == ("r.csv:1", "register.no_header")
    assert found.facts["known_columns"] == COLUMNS


@pytest.mark.parametrize(
    "header",
    [
        "reference,machine,state,since,starts_on,ends_on,parties,title,under,version",
        "\ufeffbeteckning;slag;läge;första dag;sista dag;parter",
        "reference;kind;state;first day;last day;parties",
        "dag;när;beteckning;bevakning;vems;så blir det gjort",
    ],
)
def test_a_listing_of_ours_is_no_register_and_is_said_to_be_one(header: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_register(
            f"{header}\nA\n".encode(), name="r.csv", encoding=None, municipalities={}, words=read_code
        )

    assert [found.code for found in refused.value.findings] == ["register.a_listing"]


def in_words(text: str) -> RegisterFile:
    return read_register(
        text.encode(),
        name="r.csv",
        encoding=None,
        municipalities=MUNICIPALITIES,
        words=read_code,
        alike=nearest_codes,
    )


def wrong_in_words(text: str) -> tuple[Finding, ...]:
    with pytest.raises(InputRefused) as refused:
        in_words(text)
    return refused.value.findings


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headings_may_be_what_the_columns_are_called_in_either_language(lang: Language) -> None:
    called = [heading_of(texts_in(lang), column) for column in COLUMNS]
    row = ["A-1", "main", "", "Sala", *[""] * (len(COLUMNS) - 4)]

    read_back = in_words(f"{';'.join(called)}\n{';'.join(row)}\n")

    assert read_back.columns == COLUMNS
    assert dict(read_back.headings) == dict(zip(COLUMNS, called, strict=True))


def test_every_other_name_of_a_column_is_of_that_column_alone() -> None:
    for table in SYNONYMS:
        for name, meant in table.items():
            columns = [code for code in meant if code in COLUMNS]
            assert len(columns) < 2, name
            assert read_code("field", name, COLUMNS) == next(iter(columns), None), name


def test_headings_are_known_in_any_case_with_any_spaces_and_by_other_names() -> None:
    text = "  BETECKNING ;Nivå:;Överordnat   avtal;KOMMUN;dnr;Gäller från\nA-1;Huvudavtal;;Sala;KS 1;2024\n"

    found = in_words(text)

    assert found.columns == ("reference", "level", "parent", "municipalities", "diary_number", "starts_on")
    assert (found.rows[0].level, found.rows[0].diary_number) == ("main_agreement", "KS 1")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Huvudavtal", "main_agreement"),
        ("sub-agreement", "sub_agreement"),
        ("Main agreement", "main_agreement"),
    ],
)
def test_a_level_may_be_what_it_is_called_in_either_language(word: str, kind: str) -> None:
    assert in_words(f"Beteckning;Nivå;Kommuner\nA-1;{word};Sala\n").rows[0].level == kind


@pytest.mark.parametrize("said", ["sep=;", "SEP=;", '"sep=;"', "\ufeffsep=;"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_line_that_says_what_separates_cells_is_obeyed_and_not_counted(said: str, line_end: str) -> None:
    found = in_words(line_end.join([said, "reference;level;municipalities", "A-1;main;Sala"]))

    assert (found.delimiter, found.rows[0].line) == (";", 2)


def test_a_separator_that_is_said_wins_over_one_that_would_be_read() -> None:
    found = in_words("sep=;\nlista,a,b,c\nreference;level;municipalities\nA-1;main;Sala\n")

    assert found.rows[0].municipalities == ("Sala",)


@pytest.mark.parametrize(("mark", "code"), [("|", "register.separator"), ("\t", "register.tabs")])
def test_another_separator_is_refused_as_that(mark: str, code: str) -> None:
    assert only(wrong_in_words(f"sep={mark}\nreference{mark}level\nA{mark}main\n")).code == code


def test_a_title_above_the_headings_is_passed_over_and_rows_are_counted_with_it() -> None:
    text = (
        "Samverkansöverenskommelser;;\n\nUttag, 2026-11-01;;\nBeteckning;Nivå;Kommuner\nA-1;huvudavtal;Sala\n"
    )

    assert [(row.line, row.reference) for row in in_words(text).rows] == [(5, "A-1")]


def test_more_than_a_title_above_the_headings_is_no_register() -> None:
    text = "Lista\n" * TITLE_ROWS + "Beteckning;Nivå;Kommuner\nA-1;huvudavtal;Sala\n"

    assert only(wrong_in_words(text)).code.startswith("register.no_header")


def test_where_no_heading_is_known_the_row_and_the_nearest_are_named() -> None:
    found = only(wrong_in_words("Titel på listan\nBeteckninng;Nivo;Komuner\nA;main;Sala\n"))

    assert (found.where, found.code) == ("r.csv:2", "register.no_header.nearest")
    assert (found.facts["value"], found.facts["meant_columns"]) == ("Beteckninng", ("reference",))


def test_a_finding_has_the_heading_as_the_file_has_it() -> None:
    text = "Beteckning;Nivå;Kommuner;Gäller  från;Polisenhett\nA-1;main;Sala;i våras;\n"

    found = wrong_in_words(text)

    assert places(found) == [
        ("r.csv:1:Polisenhett", "register.column_unknown.nearest"),
        ("r.csv:2:starts_on", "register.date"),
    ]
    assert found[0].facts["meant_columns"] == ("police_unit",)
    assert found[1].facts["heading"] == "Gäller från"


def test_a_column_under_two_of_its_names_is_refused_with_both() -> None:
    found = only(wrong_in_words("Beteckning;Nivå;Kommuner;dnr;Diarienummer\nA-1;main;Sala;1;2\n"))

    assert (found.where, found.code) == ("r.csv:1:diary_number", "register.column_twice")
    assert [found.facts[name] for name in ("first", "first_number", "value", "number")] == [
        *("dnr", 4, "Diarienummer", 5)
    ]


def test_columns_unknown_twice_missing_or_unnamed_are_all_reported() -> None:
    found = findings("reference,leval,title,title,,xyzzy\nA-1,main,t,t,,\n")

    assert places(found) == [
        ("r.csv:1", "register.column_unnamed"),
        ("r.csv:1:level", "register.column_missing"),
        ("r.csv:1:municipalities", "register.column_missing"),
        ("r.csv:1:title", "register.column_twice"),
        ("r.csv:1:leval", "register.column_unknown.nearest"),
        ("r.csv:1:xyzzy", "register.column_unknown"),
    ]
    assert found[4].facts["meant_columns"] == ("level",)
    assert found[5].facts["known_columns"] == COLUMNS


@pytest.mark.parametrize("column", MANDATORY)
def test_a_mandatory_column_may_not_be_missing(column: str) -> None:
    columns = tuple(name for name in COLUMNS if name != column)
    row = {"reference": "A-1", "level": "main", "municipalities": "Sala"}
    del row[column]

    assert places(findings(written([row], columns=columns))) == [
        (f"r.csv:1:{column}", "register.column_missing")
    ]


def test_a_header_cannot_steer_the_terminal() -> None:
    found = findings("reference,level,municipalities,\x1b[2Jx\nA-1,main,Sala,\n")

    assert "\x1b" not in "".join(f"{finding}{finding.facts}" for finding in found)


# ---- what is refused: rows and cells ---------------------------------------------------------------------


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("cell", ["=1+1", "+46", "-5", "@SUM(A1)", "\tx", "  =1", '=cmd|"/C calc"!A0'])
def test_a_formula_is_refused_in_every_column(column: str, cell: str) -> None:
    assert places(findings(one_row(**{column: cell}))) == [(f"r.csv:2:{column}", "register.formula")]


def test_of_a_guarded_cell_exactly_one_apostrophe_is_taken_away_and_of_no_other() -> None:
    cells = ("'=1+1", "''t Hof", "'t Hof", "'98 års avtal", "O'Connor")

    titles = [read(one_row(title=cell)).rows[0].title for cell in cells]

    assert titles == ["=1+1", "'t Hof", "'t Hof", "'98 års avtal", "O'Connor"]
    assert unguarded("'") == "'"


@given(st.text())
def test_what_is_guarded_for_a_spreadsheet_is_read_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(CALCULATED)


def test_a_formula_hides_behind_no_semicolon() -> None:
    assert places(findings(one_row(priorities="unga; =1+1"))) == [("r.csv:2:priorities", "register.formula")]


@pytest.mark.parametrize("column", COLUMNS)
def test_a_dash_for_nothing_is_refused_in_every_column(column: str) -> None:
    assert places(findings(one_row(**{column: " - "}))) == [(f"r.csv:2:{column}", "register.dash")]


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("character", ["\0", "\x07", "\x1b", "\x7f", "\x85", "\u200b", "\u202e", "\ufeff"])
def test_what_nobody_can_see_is_refused_in_every_column(column: str, character: str) -> None:
    found = only(findings(one_row(**{column: f"a{character}b"})))

    assert (found.where, found.code) == (f"r.csv:2:{column}", "register.control_character")
    assert found.facts["character"] == f"U+{ord(character):04X}"


@pytest.mark.parametrize("column", COLUMNS)
def test_a_cell_has_room_for_so_much_and_no_more(column: str) -> None:
    found = only(findings(one_row(**{column: "x" * (MAX_CELL + 1)})))

    assert (found.where, found.code) == (f"r.csv:2:{column}", "register.cell_too_long")
    assert read(one_row(title="x" * MAX_CELL)).rows


@pytest.mark.parametrize(
    ("cells", "code"), [(",", "register.too_many_cells"), ("", "register.too_few_cells")]
)
def test_a_row_has_as_many_cells_as_there_are_columns(cells: str, code: str) -> None:
    found = only(
        findings(f"reference,level,municipalities,title\nA-1,main,Sala{cells}{cells}{cells and 'x'}\n")
    )

    assert (found.where, found.code, found.facts["expected"]) == ("r.csv:2", code, 4)


def test_a_quote_that_is_never_closed_is_named_where_it_opens() -> None:
    text = f'{HEADER}\nSALA-1,main,,Sala,,,"open\nSALA-2,main,,Sala,,,\n'

    assert places(findings(text)) == [("r.csv:2:title", "register.unclosed_quote")]


def test_reading_goes_on_after_text_behind_a_closing_quote() -> None:
    text = f'{HEADER}\nSALA-1,main,,"Sala" kommun,,,\nSALA-2,main,,Sala,2021-13,,\n'

    assert places(findings(text)) == [
        ("r.csv:2:municipalities", "register.text_after_quote"),
        ("r.csv:3:starts_on", "register.date"),
    ]


@pytest.mark.parametrize("text", ['"reference,level', '"reference"x,level'])
def test_a_broken_header_is_refused(text: str) -> None:
    assert only(findings(text)).code in {"register.unclosed_quote", "register.text_after_quote"}


@pytest.mark.parametrize("column", MANDATORY)
def test_a_mandatory_cell_may_not_be_empty(column: str) -> None:
    assert places(findings(one_row(**{column: " "}))) == [(f"r.csv:2:{column}", "register.missing_value")]


@pytest.mark.parametrize("column", ["decided_on", "signed_on", "starts_on", "ends_on"])
@pytest.mark.parametrize(
    "cell",
    ["2023-02-30", "2023-02-29", "2023-13", "1899", "2200", "31 april 2023", "i maj", "23", "2023/2024"],
)
def test_a_day_that_no_calendar_has_is_refused(column: str, cell: str) -> None:
    assert places(findings(one_row(**{column: cell}))) == [(f"r.csv:2:{column}", "register.date")]


@pytest.mark.parametrize(
    ("starts", "ends"), [("2023-01-02", "2023-01-01"), ("2024", "2023"), ("2023-05", "2023-04-30")]
)
def test_an_end_that_certainly_lies_before_the_start_is_refused(starts: str, ends: str) -> None:
    found = only(findings(one_row(starts_on=starts, ends_on=ends)))

    assert (found.where, found.code) == ("r.csv:2:ends_on", "guard.term_is_in_order.unmet")
    first, last = parse_partial(starts).earliest, parse_partial(ends).latest
    assert (found.facts["starts_on"], found.facts["ends_on"]) == (first, last)


@pytest.mark.parametrize("column", ["term_years", "revised_every_years"])
@pytest.mark.parametrize("cell", ["0", "31", "4.5", "4,0", "fyra", "18 månader", "٤", "1000000"])
def test_a_number_of_years_is_whole_and_from_1_to_30(column: str, cell: str) -> None:
    assert places(findings(one_row(**{column: cell}))) == [(f"r.csv:2:{column}", "register.years")]


@pytest.mark.parametrize("cell", ["4 år", "48 månader", "P4Y"])
def test_a_number_of_years_may_be_written_as_a_length(cell: str) -> None:
    [row] = read(one_row(term_years=cell)).rows
    assert row.term_years == 4


@pytest.mark.parametrize(
    "cell", ["SALA 2023", "SALA#1", "x" * (MAX_REFERENCE + 1), "A,B", "A²", "A\u0308\u0308"]
)
def test_a_reference_has_letters_digits_and_four_marks(cell: str) -> None:
    assert places(findings(one_row(reference=cell))) == [("r.csv:2:reference", "register.reference")]


def test_a_district_of_several_municipalities_says_in_which_one_it_lies() -> None:
    bare = only(findings(one_row(municipalities="Solna; Sundbyberg", district="Råsunda")))

    assert (bare.where, bare.code) == ("r.csv:2:district", "register.district_of_which")
    assert bare.facts["allowed"] == "Solna/Råsunda, Sundbyberg/Råsunda"


def test_a_name_of_201_characters_is_refused_and_one_of_200_is_read() -> None:
    assert read(one_row(police_unit="x" * 200)).rows[0].police_units == ("x" * 200,)
    found = only(findings(one_row(police_unit="x" * 201)))
    assert (found.where, found.code) == ("r.csv:2:police_unit", "register.name_too_long")


@pytest.mark.parametrize("cell", ["_A", ".A", "/A"])
def test_a_reference_begins_with_a_letter_or_a_digit(cell: str) -> None:
    assert places(findings(one_row(reference=cell))) == [("r.csv:2:reference", "register.reference")]


def test_a_reference_used_twice_names_both_rows() -> None:
    text = f"{HEADER}\nåmål-1,main,,Åmål,,,\nSALA-1,main,,Sala,,,\nÅmål-1,main,,Åmål,,,\n"
    found = only(findings(text))

    assert (found.where, found.code) == ("r.csv:4:reference", "register.reference_twice")
    assert (found.facts["value"], found.facts["first_row"]) == ("ÅMÅL-1", 2)


def test_an_unknown_level_is_refused_with_those_there_are() -> None:
    found = only(findings(one_row(level="avtal")))

    assert found.code == "register.level"
    assert found.facts["allowed"] == "main, sub, pledge, huvudavtal, underavtal, medborgarlöfte"


@pytest.mark.parametrize(
    ("cell", "nearest"),
    [("Göteborgs sta", "Göteborg"), ("Soderhamn", "Söderhamn"), ("Gottland", "Gotland")],
)
def test_an_unknown_municipality_is_refused_with_the_one_that_was_meant(cell: str, nearest: str) -> None:
    found = only(findings(one_row(municipalities=f"Sala; {cell}")))

    assert (found.code, found.facts["value"]) == ("register.municipality_unknown.nearest", cell)
    assert nearest in str(found.facts["nearest"]).split(", ")


def test_municipalities_with_commas_between_are_refused_as_that() -> None:
    found = only(findings(one_row(municipalities="Sala, Solna")))

    assert (found.code, found.facts["value"]) == ("register.commas_between", "Sala, Solna")


def test_a_municipality_like_no_other_is_refused_without_a_guess() -> None:
    found = only(findings(one_row(municipalities="Wxyzzq")))

    assert (found.code, "nearest" in found.facts) == ("register.municipality_unknown", False)


@pytest.mark.parametrize("between", ["\n", "\r\n", ";\n"])
def test_parties_on_lines_of_their_own_in_a_cell_are_several(between: str) -> None:
    register = read(one_row(municipalities=f"Sala{between}Solna"))

    assert register.rows[0].municipalities == ("Sala", "Solna")


def test_a_party_that_is_said_to_be_new_is_one_of_the_row() -> None:
    said = {"police_unit": "LPO Sala", "other_parties": "Sallahem"}

    found = only(findings(one_row(**said, confirmed="lpo  sala; Salahem")))

    assert (found.where, found.code) == ("r.csv:2:confirmed", "register.confirmed_is_nothing")
    assert found.facts["value"] == "Salahem"


@pytest.mark.parametrize("column", ["municipalities", "district", "police_unit", "other_parties"])
def test_a_party_stands_once_in_a_cell(column: str) -> None:
    assert places(findings(one_row(**{column: "Sala; Köping; SALA"}))) == [
        (f"r.csv:2:{column}", "register.named_twice")
    ]


# ---- what is refused: parents ----------------------------------------------------------------------------


def family(*rows: tuple[str, str, str]) -> str:
    return written(
        [
            {"reference": reference, "level": level, "parent": parent, "municipalities": "Sala"}
            for reference, level, parent in rows
        ]
    )


def test_every_allowed_parent_is_taken_from_the_file_in_any_order() -> None:
    register = read(
        family(("P-1", "pledge", "s-1"), ("S-1", "sub", "M-1"), ("M-1", "main", ""), ("P-2", "pledge", "m-1"))
    )

    assert [row.parent for row in register.rows] == ["S-1", "M-1", None, "M-1"]


def test_a_parent_may_be_known_from_elsewhere() -> None:
    known = {"M-0": "main_agreement"}

    assert read(family(("S-1", "sub", "m-0")), known_references=known).rows[0].parent == "M-0"


def test_an_unknown_parent_is_refused_with_the_one_that_was_meant() -> None:
    found = findings(
        family(("SALA-2023", "main", ""), ("S-1", "sub", "SALA-2032"), ("S-2", "sub", "QQQQQQQQ"))
    )

    assert places(found) == [
        ("r.csv:3:parent", "register.parent_unknown.nearest"),
        ("r.csv:4:parent", "register.parent_unknown"),
    ]
    assert found[0].facts["nearest"] == "SALA-2023"


def test_a_row_that_could_not_be_read_is_still_somebody_s_parent() -> None:
    text = f"{HEADER}\nM-1,main,,Sala\nS-1,sub,M-1,Sala,,,\n"

    assert places(findings(text)) == [("r.csv:2", "register.too_few_cells")]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("M-1", "main", "M-2"), ("M-2", "main", "")], "register.parent_of_main"),
        ([("S-1", "sub", "P-1"), ("P-1", "pledge", "")], "register.parent_of_sub"),
        ([("S-1", "sub", "S-2"), ("S-2", "sub", "")], "register.parent_of_sub"),
        ([("P-1", "pledge", "P-2"), ("P-2", "pledge", "")], "register.parent_of_pledge"),
        ([("S-1", "sub", "s-1")], "register.parent_is_itself"),
    ],
)
def test_a_parent_of_the_wrong_level_is_refused(rows: list[tuple[str, str, str]], code: str) -> None:
    assert places(findings(family(*rows))) == [("r.csv:2:parent", code)]


def test_a_known_parent_of_the_wrong_level_is_refused() -> None:
    found = findings(family(("S-1", "sub", "P-0")), known_references={"P-0": "pledge"})

    assert places(found) == [("r.csv:2:parent", "register.parent_of_sub")]


def test_each_circle_of_parents_is_reported_once_with_its_path() -> None:
    found = findings(
        family(
            ("P-0", "pledge", "S-2"),
            ("S-3", "sub", "S-1"),
            ("S-1", "sub", "S-2"),
            ("S-2", "sub", "S-3"),
            ("M-1", "main", "S-9"),
            ("S-9", "sub", "M-1"),
        )
    )
    circles = [finding for finding in found if finding.code == "register.parent_cycle"]

    assert [(finding.where, finding.facts["path"]) for finding in circles] == [
        ("r.csv:3:parent", "S-3 → S-1 → S-2 → S-3"),
        ("r.csv:6:parent", "M-1 → S-9 → M-1"),
    ]


# ---- all of it -------------------------------------------------------------------------------------------


def test_a_faulty_file_is_refused_with_every_finding_in_order() -> None:
    path = DATA / "faulty.csv"
    with pytest.raises(InputRefused) as refusal:
        read_register(path.read_bytes(), name=path.name, encoding=None, municipalities=MUNICIPALITIES)
    expected = (DATA / "faulty.findings.txt").read_text("utf-8").splitlines()

    assert [f"{finding.where}: {finding.code}" for finding in refusal.value.findings] == expected


FAULTS = {
    "reference": ("A B", "register.reference"),
    "level": ("avtal", "register.level"),
    "parent": ("QQQQQQ", "register.parent_unknown"),
    "municipalities": ("Wxyzzq", "register.municipality_unknown"),
    "district": ("A; a", "register.named_twice"),
    "police_unit": ("=1", "register.formula"),
    "other_parties": ("-", "register.dash"),
    "title": ("a\x07", "register.control_character"),
    "diary_number": ("x" * (MAX_CELL + 1), "register.cell_too_long"),
    "decided_on": ("2023-02-30", "register.date"),
    "signed_on": ("igår", "register.date"),
    "starts_on": ("2023-00", "register.date"),
    "ends_on": ("0", "register.date"),
    "term_years": ("99", "register.years"),
    "revised_every_years": ("tre", "register.years"),
    "signatory_roles": ("@x", "register.formula"),
    "priorities": ("x; +1", "register.formula"),
    "forums": ("\u202ex", "register.control_character"),
    "source": ("\thttps", "register.formula"),
    "confirmed": ("x; =1", "register.formula"),
}


def test_there_is_a_fault_for_every_column() -> None:
    assert tuple(FAULTS) == COLUMNS


@given(st.lists(st.sets(st.sampled_from(COLUMNS)), min_size=1, max_size=6).filter(any))
def test_as_many_independent_faults_as_there_are_so_many_are_reported(faulty: list[set[str]]) -> None:
    rows = [
        {"reference": f"P-{number}", "level": "pledge", "municipalities": "Sala"}
        | {column: FAULTS[column][0] for column in columns}
        for number, columns in enumerate(faulty)
    ]
    expected = [
        (f"r.csv:{row}:{column}", FAULTS[column][1])
        for row, columns in enumerate(faulty, start=2)
        for column in COLUMNS
        if column in columns
    ]

    assert places(findings(written(rows))) == expected


@given(
    st.one_of(
        st.binary(max_size=300),
        st.text(max_size=200).map(str.encode),
        st.binary(max_size=200).map(lambda tail: f"{HEADER}\n".encode() + tail),
        st.text(alphabet=',;"\n\r\t =-A1å\0\u200b', max_size=200).map(
            lambda tail: f"{HEADER}\n{tail}".encode()
        ),
    ),
    st.sampled_from([None, "utf-8", "utf-16", "cp1252", "latin-1", "nonsense"]),
)
@example(b"\xff\xfe\x00", None)
@example(b"reference\r\n\x1f\r\n", None)
def test_whatever_the_bytes_are_they_are_read_or_refused(data: bytes, encoding: str | None) -> None:
    try:
        outcome: RegisterFile | InputRefused = read(data, encoding=encoding)
    except InputRefused as refusal:
        outcome = refusal

    if isinstance(outcome, InputRefused):
        assert all(finding.code.startswith("register.") for finding in outcome.findings)
        assert outcome.findings
    else:
        assert outcome.rows


texts = (
    st.text(
        st.characters(exclude_categories=["C"], exclude_characters=";\u2010\u2011\ufe63\uff0d"), max_size=30
    )
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: not text.startswith(("=", "+", "-", "@")) and fault_in(text) is None)
)
parts = st.lists(texts.filter(bool), max_size=3, unique_by=str.casefold).map(list_of)
years = st.one_of(st.just(""), st.integers(1, 30).map(str))
days = st.one_of(
    st.just(""),
    st.dates(date(1900, 1, 1), date(2199, 12, 31)).flatmap(
        lambda day: st.sampled_from([f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}"])
    ),
)
references = st.text("abcÅÄÖåäöXYZ0123456789-_./", min_size=1, max_size=MAX_REFERENCE).filter(
    lambda text: text[0].isalnum()
)


def with_districts_in_a_place(row: dict[str, str]) -> dict[str, str]:
    """Say of each district in which of several municipalities it lies."""
    first, _, more = row["municipalities"].partition("; ")
    if not more or not row["district"].strip():
        return row
    return row | {
        "district": "; ".join(f"{first}/{part}" for part in row["district"].split(";") if part.strip())
    }


valid_rows = st.fixed_dictionaries(
    {
        "reference": references,
        "level": st.sampled_from(list(LEVELS)),
        "municipalities": st.lists(
            st.sampled_from(sorted(MUNICIPALITIES)), min_size=1, max_size=4, unique=True
        ).map(list_of),
        "district": parts,
        "police_unit": parts,
        "other_parties": parts,
        "title": texts,
        "diary_number": texts,
        "decided_on": days,
        "signed_on": days,
        "starts_on": days,
        "term_years": years,
        "revised_every_years": years,
        "signatory_roles": parts,
        "priorities": parts,
        "forums": texts,
        "source": texts,
    }
).map(with_districts_in_a_place)


def as_cells(row: RegisterRow) -> dict[str, str]:
    """Write a row as a register file states it."""
    levels = {kind: word for word, kind in LEVELS.items()}
    return {
        "reference": row.reference,
        "level": levels[row.level],
        "parent": row.parent or "",
        "municipalities": list_of(row.municipalities),
        "district": list_of(row.districts),
        "police_unit": list_of(row.police_units),
        "other_parties": list_of(row.other_parties),
        "title": guarded(row.title),
        "diary_number": guarded(row.diary_number),
        "decided_on": str(row.decided or ""),
        "signed_on": str(row.signed or ""),
        "starts_on": str(row.starts or ""),
        "ends_on": str(row.ends or ""),
        "term_years": str(row.term_years or ""),
        "revised_every_years": str(row.revised_every_years or ""),
        "signatory_roles": list_of(row.signatory_roles),
        "priorities": list_of(row.priorities),
        "forums": guarded(row.forums),
        "source": guarded(row.source),
        "confirmed": list_of(row.confirmed),
    }


@given(
    st.lists(valid_rows, min_size=1, max_size=5, unique_by=lambda row: row["reference"].upper()),
    st.sampled_from([",", ";"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_was_read_is_the_same_when_it_is_written_and_read_again(
    rows: list[dict[str, str]], delimiter: str, codec: str
) -> None:
    first = read(written(rows, delimiter=delimiter).encode(codec))
    again = read(written([as_cells(row) for row in first.rows], delimiter=delimiter).encode(codec))

    assert again == first
    assert [row.title for row in first.rows] == [
        " ".join(_nfc(unguarded(row["title"])).split()) for row in rows
    ]


afraid_of = st.text("abÅäö01 ;|\"'\\=+-@,/()", max_size=12).map(str.strip)
said = afraid_of.filter(lambda text: not text or any(map(str.isalpha, text)))
on_one_line = said.map(lambda text: " ".join(text.split()))
items = st.lists(on_one_line.filter(bool), max_size=4).map(tuple)
lines = st.lists(said, max_size=3).map(lambda texts: "\n".join(texts).strip())


@given(on_one_line, on_one_line, items, items, lines, lines, st.sampled_from([",", ";"]))
def test_whatever_a_row_says_is_written_so_that_it_is_read_back(
    title: str,
    number: str,
    priorities: tuple[str, ...],
    roles: tuple[str, ...],
    forums: str,
    source: str,
    delimiter: str,
) -> None:
    row = replace(
        read("reference,level,municipalities\nA-1,main,Sala\n").rows[0],
        title=title,
        diary_number=number,
        priorities=priorities,
        signatory_roles=roles,
        forums=forums,
        source=source,
    )

    cells = cells_of(row, CODE_OF_LEVEL.__getitem__, "main")

    assert read(written([cells], delimiter=delimiter)).rows == (row,)


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


# ---- limits ----------------------------------------------------------------------------------------------


def test_a_cell_of_200_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.write(f"{HEADER}\nSALA-1,main,,Sala,,,".encode())
        file.truncate(200_000_000)
    tracemalloc.start()
    began = time.perf_counter()
    try:
        with pytest.raises(InputRefused) as refusal:
            read_bytes(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert time.perf_counter() - began < 2
    assert peak < 3 * MAX_BYTES
    found = only(refusal.value.findings)
    assert (found.code, found.facts["limit_megabytes"]) == ("register.too_large", 20)


def test_bytes_beyond_the_limit_are_refused_before_they_are_looked_at() -> None:
    assert only(findings(bytes(MAX_BYTES + 1))).code == "register.too_large"


def test_one_cell_as_long_as_the_limit_allows_is_refused_by_its_length() -> None:
    text = f"{HEADER}\nSALA-1,main,,Sala,,," + "x" * 1_000_000 + "\nSALA-2,main,,Sala,2021-13,,\n"

    assert places(findings(text)) == [
        ("r.csv:2:title", "register.cell_too_long"),
        ("r.csv:3:starts_on", "register.date"),
    ]


def test_a_row_too_wide_ends_the_reading() -> None:
    found = only(findings(f"{HEADER}\n" + "," * (MAX_CELLS_PER_ROW + 5) + "\n"))

    assert (found.where, found.code) == ("r.csv:2", "register.row_too_wide")


def test_more_rows_than_a_register_has_end_the_reading() -> None:
    text = f"{HEADER}\nSALA-1,main,,Sala,,,\n" + "\n" * MAX_ROWS

    assert only(findings(text)).code == "register.too_many_rows"


def test_a_file_of_nothing_but_faults_ends_the_list_at_some_point() -> None:
    text = f"{HEADER}\n" + "".join(
        f"S-{number},sub,P{number},Wxyz{number},x,x,=1\n" for number in range(4_000)
    )
    began = time.perf_counter()
    found = findings(text)

    assert time.perf_counter() - began < 20
    assert found[-1].code == "register.stopped"
    assert len(found) < 11_000


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InputRefused) as refusal:
            read_bytes(path)
        assert only(refusal.value.findings).code == "register.unreadable"


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(b"abc")

    assert read_bytes(path, limit=3) == b"abc"


# ---- terms -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "starts", "ends"),
    [
        ({}, ("", "unknown"), ("", "unknown")),
        ({"signed_on": "2023-07-01"}, ("", "unknown"), ("", "unknown")),
        ({"decided_on": "2023-07-01", "term_years": "4"}, ("", "unknown"), ("", "unknown")),
        ({"starts_on": "2019-01-01"}, ("2019-01-01", "stated"), ("", "unknown")),
        (
            {"starts_on": "2020-01-01", "ends_on": "2023-12-31"},
            ("2020-01-01", "stated"),
            ("2023-12-31", "stated"),
        ),
        ({"starts_on": "2020", "ends_on": "2023-12"}, ("2020", "assumed"), ("2023-12", "assumed")),
        (
            {"starts_on": "2020-02-29", "term_years": "1"},
            ("2020-02-29", "stated"),
            ("2021-02-27", "computed"),
        ),
        (
            {"starts_on": "2020-01-01", "ends_on": "2021-12-31", "term_years": "4"},
            ("2020-01-01", "stated"),
            ("2021-12-31", "stated"),
        ),
        (
            {"signed_on": "2023-07", "term_years": "4"},
            ("2023-07", "computed"),
            ("2027-06-30/2027-07-30", "computed"),
        ),
        (
            {"signed_on": "2017-12-19", "revised_every_years": "3"},
            ("2017-12-19", "computed"),
            ("", "open_ended"),
        ),
        (
            {"signed_on": "2017-12-19", "revised_every_years": "3", "term_years": "2"},
            ("2017-12-19", "computed"),
            ("2019-12-18", "computed"),
        ),
        ({"revised_every_years": "3"}, ("", "unknown"), ("", "open_ended")),
        (
            {"signed_on": "2016-07-04", "ends_on": "2017-12-31"},
            ("2016-07-04", "computed"),
            ("2017-12-31", "stated"),
        ),
        ({"signed_on": "2018-07-04", "ends_on": "2017"}, ("", "unknown"), ("2017", "assumed")),
        ({"signed_on": "2017", "ends_on": "2017-06-30"}, ("2017", "computed"), ("2017-06-30", "stated")),
    ],
)
def test_a_term_says_what_each_of_its_ends_rests_on(
    cells: dict[str, str], starts: tuple[str, str], ends: tuple[str, str]
) -> None:
    agreement = the(Agreement, noun_with("main_agreement", UUID(int=0), said_by(one_row(**cells))))

    assert (agreement.starts_on_text, agreement.starts_on_basis or "unknown") == starts
    open_or_not = "open_ended" if agreement.is_open_ended else "unknown"
    assert (agreement.ends_on_text, agreement.ends_on_basis or open_or_not) == ends


def test_a_computed_end_keeps_the_bounds_of_its_start() -> None:
    term = said_by(one_row(starts_on="2023", term_years="4"))

    days = (date(2026, 12, 31), date(2027, 12, 30))
    assert term["ends_on"] == Dated("2026-12-31/2027-12-30", *days, "computed")


# ---- geography -------------------------------------------------------------------------------------------


def test_the_country_has_290_municipalities_in_21_counties() -> None:
    assert len(MUNICIPALITIES) == 290
    assert len({municipality.county_code for municipality in MUNICIPALITIES.values()}) == 21
    assert MUNICIPALITIES["Botkyrka"].organisation_number == "212000-2882"
    assert MUNICIPALITIES["Sala"].organisation_number is None


@pytest.mark.parametrize("number", [POLICE_AUTHORITY_NUMBER, "2120001355", "212000-2882"])
def test_a_right_organisation_number_passes(number: str) -> None:
    assert organisation_number_is_valid(number)


@given(st.integers(0, 8), st.integers(1, 9))
def test_any_one_wrong_digit_of_an_organisation_number_is_found(position: int, difference: int) -> None:
    digits = [int(digit) for digit in "2120001355"]
    digits[position] = (digits[position] + difference) % 10

    assert not organisation_number_is_valid("".join(map(str, digits)))


@pytest.mark.parametrize(
    "number", ["", "212000-135", "212000--1355", "21200-01355", "٢120001355", "811228-9874"]
)
def test_what_is_no_organisation_number_is_refused(number: str) -> None:
    assert not organisation_number_is_valid(number)


GEOGRAPHY_HEADER = "code,name,county_code,county_name,organisation_number"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("code,name\n", ["geography.header"]),
        ("", ["geography.header"]),
        (f"{GEOGRAPHY_HEADER}\n", ["geography.empty"]),
        (f"{GEOGRAPHY_HEADER}\n1,Sala\n", ["geography.cells"]),
        (
            f"{GEOGRAPHY_HEADER}\n198,Sala ,20,X,212000-0002\n1981,Sala,19,X,\n1981,Köping,19,Y,\n",
            [
                "geography.code",
                "geography.name",
                "geography.county_code",
                "geography.organisation_number",
                "geography.twice",
                "geography.county_name",
            ],
        ),
    ],
)
def test_a_faulty_table_of_municipalities_is_refused_with_every_finding(
    tmp_path: Path, text: str, codes: list[str]
) -> None:
    path = tmp_path / "municipalities.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DefinitionError) as refusal:
        load_municipalities(path)

    assert [finding.code for finding in refusal.value.findings] == codes


def test_a_table_of_municipalities_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "municipalities.csv"
    path.write_bytes("Åmål".encode("cp1252"))
    for unreadable in (path, tmp_path / "none.csv"):
        with pytest.raises(DefinitionError) as refusal:
            load_municipalities(unreadable)
        assert only(refusal.value.findings).code == "geography.unreadable"


def test_every_code_of_a_finding_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "register-file.md").read_text("utf-8")
    modules = [path.read_text("utf-8") for path in (ROOT / "workflows").glob("register_*.py")]
    used = {code for text in modules for code in re.findall(r'"(register\.[a-z_]+[a-z0-9])"', text)}

    assert {code for code in used if f"`{code}`" not in page} == set()
