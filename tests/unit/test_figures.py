"""Figures of an effect out of a file: long or wide, years or months, and what is wrong with which cell."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from lifecycle.comparable import Partners
from lifecycle.effect_assessment import Figure, Role, assess
from lifecycle.errors import Finding, InputRefused, InvalidValue
from lifecycle.periods import parse_reporting_period
from workflows.figures.choosing import Asked, Proposal, choose
from workflows.figures.file import called, read_figures
from workflows.follow_up.effects import EffectOfALine
from workflows.follow_up.round_sheet import Effect

ROOT = Path(__file__).resolve().parents[2]

LONG = """Anmälda brott\r
Kommun;Brottstyp;År;Antal\r
Borås;rån;2023;1 034\r
Borås;rån;2025;900\r
Borås;stöld;2023;7\r
Nacka;rån;2023;80\r
Nacka;rån;2025;75\r
Källa: Brå;;;\r
"""
WIDE = """Område,2023,2024,2025,Enhet
Borås,1034,950,900,antal
Nacka,80,..,75,antal
Solna,60,55,,antal
"""
MONTHS = [f"{year}-{month:02}" for year in (2023, 2024) for month in range(1, 13)]


def of_months(counts: dict[str, int], *, wide: bool = False) -> str:
    if wide:
        return "\n".join(
            [",".join(["område", *counts]), ",".join(["Borås", *(str(one) for one in counts.values())])]
        )
    return "\n".join(
        ["område;år;månad;antal", *(f"Borås;{one[:4]};{one[5:]};{counts[one]}" for one in counts)]
    )


def line(title: str = "rån", measured_as: str | None = "count") -> EffectOfALine:
    nothing = assess((), measured_as=measured_as, direction="lower")
    effect = Effect("lower", measured_as, None, None, None, None, None, (), nothing)
    return EffectOfALine("SUB/2025/1", 1, title, None, "2025", "", effect)


def chosen(
    text: str | bytes,
    *,
    before: str | None = "2023",
    after: str | None = "2025",
    area: str | None = "Borås",
    measured_as: str | None = "count",
    encoding: str | None = None,
    **asked: Any,  # noqa: ANN401 -- whatever is asked of the file
) -> Proposal:
    data = text if isinstance(text, bytes) else text.encode()
    file = read_figures(data, name="f.csv", encoding=encoding)
    first, last = (None if one is None else parse_reporting_period(one) for one in (before, after))
    return choose(line(measured_as=measured_as), file, Asked(first, last, area, **asked))


def findings(text: str | bytes, **asked: Any) -> tuple[Finding, ...]:  # noqa: ANN401 -- see `chosen`
    with pytest.raises(InputRefused) as refused:
        chosen(text, **asked)
    return refused.value.findings


def only(text: str | bytes, **asked: Any) -> Finding:  # noqa: ANN401 -- see `chosen`
    [finding] = findings(text, **asked)
    return finding


def test_a_row_a_year_and_a_column_a_year_say_the_same() -> None:
    control = [("control", "nacka")]
    long, wide = chosen(LONG, others=control), chosen(WIDE, others=control)

    assert long.said() == wide.said()
    assert long.said() == {
        "baseline": "1034",
        "value": "900",
        "months_before": 12,
        "months_after": 12,
        "comparisons": [{"area": "Nacka", "before": "80", "after": "75", "role": "control", "size": None}],
    }
    assert [(one.row, one.column) for taken in long.taken for one in taken.cells] == [
        (row, "Antal") for row in (3, 4, 6, 7)
    ]
    assert [(one.row, one.column) for taken in wide.taken for one in taken.cells] == [
        (row, column) for row in (2, 3) for column in ("2023", "2025")
    ]
    assert (long.unread, wide.unread, wide.of_whom) == ((), (), (("Enhet", "antal"),))
    assert (long.file.says, wide.file.says) == (("Anmälda brott", "Källa: Brå"), ())
    assert (long.kind, long.source) == ("rån", "f.csv: rån, 2023, 2025")


def test_that_the_area_of_the_work_lies_in_what_it_is_compared_with_is_told() -> None:
    text = "område;år;antal\n" + "\n".join(
        f"{area};{year};{number}"
        for area, number in (("Sydväst", 10), ("Göteborg kommun", 90), ("Malmö", 80))
        for year in (2023, 2025)
    )
    file = read_figures(text.encode(), name="f.csv", encoding=None)
    first, last = (parse_reporting_period(one) for one in ("2023", "2025"))
    others = [("control", area) for area in ("Göteborg kommun", "Malmö")]
    of_parties = replace(line(), parties=("Göteborg", "PO Storgöteborg"))

    def told(area: str, compared: list[Any]) -> tuple[str, ...]:
        return choose(of_parties, file, Asked(first, last, area, compared)).around_its_own

    assert told("Sydväst", others) == ("Göteborg kommun",)
    assert told("Malmö", others[:1]) == ()


def test_a_file_of_an_older_excel_is_read_when_its_encoding_is_said() -> None:
    assert chosen(LONG.encode("cp1252"), encoding="cp1252").said()["value"] == "900"
    assert only(LONG.encode("cp1252")).code == "register.not_utf8"


@pytest.mark.parametrize("wide", [False, True])
def test_months_are_summed_to_the_year_that_they_make_up_and_kept_one_by_one(*, wide: bool) -> None:
    text = of_months(dict(zip(MONTHS, range(24), strict=True)), wide=wide)
    found = chosen(text, after="2024-T1").said()

    assert (found["baseline"], found["value"]) == (str(sum(range(12))), str(sum(range(12, 16))))
    assert (found["months_before"], found["months_after"]) == (12, 4)
    assert found["monthly"] == [{"number": str(at), "period": MONTHS[at]} for at in range(12)]


@pytest.mark.parametrize("written", ["2023M04", "april 2023", "2023-04", "apr 2023"])
def test_a_month_is_read_as_statistics_write_it(written: str) -> None:
    text = f"region,period,värde\nBorås,{written},5\nBorås,2025,6\n"

    assert chosen(text, before="2023-04").said()["baseline"] == "5"


@pytest.mark.parametrize(
    ("heading", "written", "parts"),
    [
        ("Kvartal", "{}", 4),
        ("Quarter", "K{}", 4),
        ("Tertial", "{}", 3),
        ("Tertial", "T{}", 3),
        ("Halvår", "{}", 2),
        ("Månad", "{}", 12),
    ],
)
def test_a_part_of_a_year_in_a_column_of_its_own_is_no_whole_year(
    heading: str, written: str, parts: int
) -> None:
    """`Kvartal` beside `År`: what is in the first quarter is not what is in the year."""
    named = [written.format(number) for number in range(1, parts + 1)]
    rows = [f"Borås;{year};{one};{year - 2020}" for year in (2023, 2025) for one in named]
    long = (f"Kommun;År;{heading};Antal", *rows)
    wide = (f"Kommun;{heading};2023;2025", *(f"Borås;{one};3;5" for one in named))

    for file in (long, wide):
        said = chosen("\n".join(file)).said()
        assert (said["baseline"], said["value"]) == (str(3 * parts), str(5 * parts))
        assert {one.code for one in findings("\n".join(file[:-1]))} == {"effect.file.own_figure_missing"}


def test_a_quarter_or_a_week_of_a_year_may_be_what_is_meant() -> None:
    quarters = "Kommun;År;Månad;Kvartal;Antal\nBorås;2023;4;2;5\nBorås;2025;4;2;6"
    months, weeks = (
        chosen(text, before=None, after=None)
        for text in (quarters, "Kommun;År;Vecka;Antal\nBorås;2023;7;5\nBorås;2025;7;6")
    )
    assert (months.before.code, months.unread) == ("2023-04", ("Kvartal",))
    assert (weeks.before.code, weeks.after.code, weeks.said()["months_after"]) == (
        "2023-W07",
        "2025-W07",
        None,
    )
    quarter = quarters.replace("Månad;", "").replace(";4;", ";")
    assert chosen(quarter, before="2023-Q2", after="2025-Q2").said()["value"] == "6"


@pytest.mark.parametrize("written", ["2023K{}", "2023-K{}", "2023Q{}", "kvartal {} 2023"])
def test_quarters_are_read_as_statistics_write_them_and_a_row_with_their_sum_is_the_year(
    written: str,
) -> None:
    rows = "".join(f"Borås;;{written.format(one)};5\n" for one in range(1, 5))
    text = f"region;år;period;värde\n{rows}Borås;2025;Summa;6\n"

    found = chosen(text).said()
    assert (found["baseline"], found["value"], found["months_before"]) == ("20", "6", 12)


def test_what_there_is_only_one_of_need_not_be_said() -> None:
    found = chosen("kommun,2023,2025\nBorås,3,4\n", before=None, after=None, area=None)

    assert (found.said()["baseline"], found.said()["value"], found.kind) == ("3", "4", "")


def test_a_missing_figure_of_a_control_is_named_and_the_rest_is_read() -> None:
    found = chosen(WIDE, before="2024", others=[("control", "Nacka"), ("displacement", "Solna")])

    assert [(one.role, one.area, one.missing) for one in found.taken if one.number is None] == [
        ("control", "Nacka", ("2024",)),
        ("displacement", "Solna", ("2025",)),
    ]
    rows = found.said()["comparisons"]
    assert isinstance(rows, list)
    assert [(row["before"], row["after"]) for row in rows] == [(None, "75"), ("55", None)]


def test_a_dash_is_asked_about_since_it_may_be_a_nought() -> None:
    dash, missing = findings("kommun;2023;2025\nBorås;\N{EN DASH};2\n")

    assert (dash.code, dash.where) == ("effect.file.dash", "f.csv:2:2023")
    assert (missing.code, missing.facts["there"]) == ("effect.file.own_figure_missing", ("2025",))


def test_a_year_that_lacks_months_names_them() -> None:
    counts = {one: 1 for one in MONTHS if one not in ("2023-04", "2023-05", "2024-12")}
    finding, other = findings(of_months(counts), after="2024")

    assert finding.code == other.code == "effect.file.own_figure_missing"
    assert finding.facts["periods"] == ("2023-04 \N{EN DASH} 2023-05",)
    assert other.facts["periods"] == ("2024-12",)


def test_a_wrong_cell_is_named_by_row_and_column_and_only_where_it_is_asked_for() -> None:
    text = "område;2023;2025\nBorås;12a;1,5\nNacka;x1;2\n"
    number, count = findings(text)
    period = only("område;år;antal\nBorås;2o23;1\nBorås;2023;1\nBorås;2025;1\n")
    shifted = only("område,år,antal\nBorås,2023,1\nBorås,2025,12,5\n", measured_as="share")

    assert (number.code, number.where) == ("effect.file.no_number", "f.csv:2:2023")
    assert (count.code, count.where) == ("effect.file.no_count", "f.csv:2:2025")
    assert (period.code, period.where, period.facts["value"]) == (
        "effect.file.no_period",
        "f.csv:2:antal",
        "2o23",
    )
    assert (shifted.code, shifted.facts["row"]) == ("effect.file.too_many_cells", 3)


def test_two_rows_of_the_same_are_asked_back() -> None:
    finding = only("Kommun;År;Värde;Andel\nBorås;2023;1;2,5\nBorås;2023;2;3,5\nBorås;2025;3;4,5\n")

    assert (finding.code, finding.facts["row"], finding.facts["first_row"]) == ("effect.file.twice", 3, 2)


BY_SEX = """Kommun;Nyckeltal;Kön;År;Värde
Borås;otrygga;K;2023;34,5
Borås;otrygga;M;2023;12,1
Borås;otrygga;T;2023;23,3913043478261
Borås;otrygga;K;2025;30
Borås;otrygga;M;2025;12
Borås;otrygga;T;2025;21
"""


@pytest.mark.parametrize(
    ("text", "column", "there"),
    [
        (BY_SEX, "Kön", ("K", "M", "T")),
        ("Kommun,Kön,2023,2025\nBorås,Kvinnor,1,2\nBorås,Män,3,4\n", "Kön", ("Kvinnor", "Män")),
        ("Kommun;Kön;År;Värde\nBorås;K;2023;1\nBorås;M;2025;2\n", "Kön", ("K", "M")),
        ("Kommun;Ålder;2023;2025\nBorås;16-24;1;2\nBorås;25-34;3;4\n", "Ålder", ("16-24", "25-34")),
        ("Kommun;Plats;2023;2025\nBorås;ute;1;2\nBorås;inne;3;4\n", "Plats", ("ute", "inne")),
        (
            "Kommun;Brott;Mått;2023;2025\nBorås;rån;Antal;1;2\nBorås;rån;Per 100 000;3;4\n",
            "Mått",
            ("Antal", "Per 100 000"),
        ),
    ],
    ids=["sex long", "sex wide", "another sex after", "age", "any column", "counts beside rates"],
)
def test_a_column_that_splits_the_figures_is_asked_about_with_what_it_has(
    text: str, column: str, there: tuple[str, ...]
) -> None:
    finding = only(text, measured_as="share" if text is BY_SEX else "count")

    assert (finding.code, finding.facts["named"], finding.facts["there"]) == (
        "effect.file.which_part",
        column,
        there,
    )


def test_the_part_that_is_meant_is_taken_and_told() -> None:
    found = chosen(BY_SEX, measured_as="share", only=[("kön", "t")])
    column = only(BY_SEX, only=[("Ort", "T")])
    part = only(BY_SEX, only=[("Kön", "Totalt")])

    assert (found.said()["baseline"], found.said()["value"]) == ("23.391304", "21")
    assert (found.of_whom, found.unread) == ((("Kön", "T"),), ())
    assert found.source == "f.csv: otrygga, T, 2023, 2025"
    assert (column.code, column.facts["there"]) == ("effect.file.no_such_column", ("Kön",))
    assert (part.code, part.facts["there"]) == ("effect.file.no_such_part", ("K", "M", "T"))


@pytest.mark.parametrize("column", ["kommun", "Kvartal", "år", "2023"])
def test_a_column_that_says_where_or_when_is_not_told_to_be_missing_from_the_file(column: str) -> None:
    """`--only "Kvartal=K1"` is `--before 2023-Q1`."""
    long = "Kommun;År;Kvartal;Antal\nBorås;2023;1;5\nBorås;2025;1;6"
    text = WIDE.replace("Område", "Kommun") if column == "2023" else long

    assert only(text, only=[(column, "1")]).code == "effect.file.column_is_read"
    assert only(text, only=[("Antal brott", "1")]).code == "effect.file.no_such_column"


def test_rows_that_leave_the_column_empty_which_splits_the_figures_can_be_meant() -> None:
    """A pivot table leaves it empty in the rows of all together."""
    text = "Kommun;Kön;2023;2025\nBorås;K;1;2\nBorås;;3;4\n"
    which, part, found = only(text), only(text, only=[("Kön", "M")]), chosen(text, only=[("Kön", "")])

    assert (which.code, which.facts["there"]) == ("effect.file.which_part.or_empty", ("K",))
    assert (part.code, part.facts["there"]) == ("effect.file.no_such_part.or_empty", ("K",))
    assert (found.said()["baseline"], found.of_whom, found.unread) == ("3", (("Kön", ""),), ())
    assert found.source == "f.csv: 2023, 2025"


@pytest.mark.parametrize("measured_as", ["count", "share"])
def test_what_stands_around_the_table_may_say_that_nothing_is_counted(measured_as: str) -> None:
    around = ("Andel som känner sig otrygga, procent", "Källa: Brå, per 100 000 invånare")
    text = f"Nationella trygghetsundersökningen\n{around[0]}\nkommun;2023;2025\nBorås;12;15\n{around[1]}\n"

    assert chosen(text, measured_as=measured_as).says_no_counts == (around if measured_as == "count" else ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("kommun;2023;2025\nBorås;1.000;900\n", "effect.file.thousands"),
        ('kommun,2023,2025\nBorås,"2,000",900\n', "effect.file.thousands"),
        ("kommun;2023;2025\nBorås;12 %;11\n", "effect.file.no_count"),
        (
            "kommun;nyckeltal;2023;2025\nBorås;våldsbrott, antal/100 000 inv;1034;900\n",
            "effect.file.says_no_count",
        ),
        ("kommun;mått;2023;2025\nBorås;per 100 000 av folkmängden;12;11\n", "effect.file.says_no_count"),
        (
            "kommun;brott;2023;;2025;\n;;/100 000;Antal;/100 000;Antal\nBorås;rån;12;3;15;4\n",
            "effect.file.two_headings",
        ),
    ],
    ids=["point", "comma", "percent", "rate", "rate as a unit", "two rows of headings"],
)
def test_what_only_looks_like_a_count_is_not_taken_for_one(text: str, code: str) -> None:
    assert only(text).code == code


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("Antal per 100 000 av medelfolkmängden", False),
        ("våldsbrott, antal/100\N{NO-BREAK SPACE}000 inv", False),
        ("per 1000 invånare", False),
        ("Andel (%) otrygga", False),
        ("Våldsbrott per capita", False),
        ("Brott per hundratusen invånare", False),
        ("antal/tusen inv", False),
        ("Andelen otrygga", False),
        ("Förändring i procentenheter", False),
        ("Lagförda, promille", False),
        ("Genomsnittlig utredningstid", False),
        ("Medianålder", False),
        ("Incidence rate", False),
        ("Index", False),
        ("Indextal för brott, antal", True),
        ("Pirate copies", True),
        ("Stöld på medeltida marknad", True),
        ("Medelsvår misshandel", True),
        ("ärende 2024/100", True),
        ("stöld per månad", True),
        ("Means of transport stolen", True),
    ],
)
def test_a_kind_that_is_a_rate_or_a_share_is_told_from_one_that_is_counted(
    said: str, *, counts: bool
) -> None:
    text = f"kommun;brott;2023;2025\nBorås;{said};12;15\n"

    if counts:
        assert chosen(text).said()["baseline"] == "12"
    else:
        assert only(text).code == "effect.file.says_no_count"


@pytest.mark.parametrize("measured_as", ["share", "mean", None])
def test_only_counts_are_added_up(measured_as: str | None) -> None:
    """Twelve months of 5 % are no year of 60 %."""
    found = findings(of_months(dict.fromkeys(MONTHS, 5)), after="2024", measured_as=measured_as)

    assert [(one.code, one.facts["period"]) for one in found] == [
        ("effect.file.not_summed", "2023"),
        ("effect.file.not_summed", "2024"),
    ]


def test_months_beside_a_year_are_read_as_strictly_and_a_year_that_is_not_their_sum_is_told() -> None:
    months = of_months(dict.fromkeys(MONTHS, 5))
    year = "\nBorås;2023;;70\nBorås;2024;;60"
    told = chosen(months + year, after="2024")
    again, wrong = (
        only(months.replace("\nBorås;2023;02;5", more) + year, after="2024")
        for more in ("\nBorås;2023;02;5\nBorås;2023;02;6", "\nBorås;2023;02;x1")
    )

    assert [(one.number, one.parts) for one in told.taken] == [("70", "60"), ("60", None)]
    assert (again.code, again.facts["period"]) == ("effect.file.twice", "2023-02")
    assert (wrong.code, wrong.facts["value"]) == ("effect.file.no_number", "x1")


def test_rows_without_an_area_and_columns_without_a_heading_are_named() -> None:
    """A spreadsheet merges cells; in its file all but the first are empty."""
    merged = "Kommun;Brott;2023;;2025\nBorås;stöld;1;7;2\n;rån;3;;4\n"
    found = chosen(merged)
    missing, rows = findings("Kommun;År;Antal\nBorås;2023;1\n;2024;5\n;2025;2\n")

    assert (found.kind, found.file.without_area, found.unread) == ("stöld", (3,), ("D",))
    assert (missing.code, rows.code) == ("effect.file.own_figure_missing", "effect.file.rows_without_area")
    assert rows.facts["rows"] == (3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "Län;Kommun;Kommunkod;2023;2025\nVästra Götaland;Borås;1490;3;4\n",
        "region;2023;2025\n1490 Borås;3;4\n1480 Göteborg;5;6\n",
        "kpi;municipality;period;value\nN07403;1490;2023;3\nN07403;1490;2025;4\n",
        "Period;2023;2025\nKälla;Kolada\nKommun;2023;2025\nBorås;3;4\nKälla: Brå, bearbetat;;\n",
        "Kommun;Brottstyp;2023;2025\nBorås;stöld;3;4\nPreliminära siffror;;;\n",
    ],
    ids=["county and code beside", "code before the name", "code alone", "lines above and below", "a note"],
)
def test_an_area_is_found_as_each_publisher_writes_it(text: str) -> None:
    said = chosen(text).said()

    assert (said["baseline"], said["value"]) == ("3", "4")


@pytest.mark.parametrize("written", ["1480", "1480 Göteborg"])
def test_a_control_that_a_file_calls_by_its_code_is_the_one_that_the_line_has_by_its_name(
    written: str,
) -> None:
    had = Figure("control", "Göteborg", Decimal(1), Decimal(2), size=Decimal(600))
    file = read_figures(f"kommun;2023;2025\n1490;3;4\n{written};5;6\n".encode(), name="f.csv", encoding=None)
    of = line()
    of = replace(of, effect=replace(of.effect, figures=(had,)))
    found = choose(of, file, Asked(area="Borås", others=[("control", "Göteborg")]))

    assert found.dropped == ()
    assert found.said()["comparisons"] == [
        {"area": "Göteborg", "before": "5", "after": "6", "role": "control", "size": "600"}
    ]


def test_a_control_that_learns_together_with_the_parties_is_told_before_anything_is_written() -> None:
    partner = replace(line(), partners=Partners(names=frozenset(("nacka",))))
    roles: list[tuple[Role, str]] = [("control", "Nacka"), ("displacement", "Solna")]
    file = read_figures(WIDE.encode(), name="f.csv", encoding=None)
    first, last = parse_reporting_period("2023"), parse_reporting_period("2025")

    found = choose(partner, file, Asked(first, last, "Borås", roles))
    assert found.left_out == ("Nacka",)
    assert choose(line(), file, Asked(first, last, "Borås", roles)).left_out == ()


def test_a_time_after_outside_of_the_period_that_is_followed_up_is_told() -> None:
    assert not chosen(LONG).is_outside
    assert chosen(WIDE, after="2024", before="2023").is_outside


def test_an_unknown_area_or_kind_is_asked_back_with_what_was_meant() -> None:
    area, control = findings(LONG, area="Boras", others=[("control", "Kiruna")])
    kind = only(LONG, kind="rån och stöld")

    assert (area.code, area.facts["nearest"]) == ("effect.file.no_such_area.nearest", ("Borås",))
    assert (control.code, control.facts["there"]) == ("effect.file.no_such_area", ("Borås", "Nacka"))
    assert kind.code.startswith("effect.file.no_such_kind")


@pytest.mark.parametrize(
    ("text", "asked", "code", "there"),
    [
        (LONG.replace("rån", "bråk"), {}, "effect.file.which_kind", ("bråk", "stöld")),
        (WIDE, {"area": None}, "effect.file.which_area", ("Borås", "Nacka", "Solna")),
        (WIDE, {"after": None}, "effect.file.which_periods", ("2023", "2024", "2025")),
    ],
)
def test_what_a_file_leaves_open_is_asked_for_with_what_there_is(
    text: str, asked: dict[str, Any], code: str, there: tuple[str, ...]
) -> None:
    finding = only(text, **asked)

    assert (finding.code, finding.facts["there"]) == (code, there)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "register.empty"),
        ("område,2023\n", "register.no_rows"),
        ("Var,När\nBorås,då\n", "effect.file.no_headings"),
        ("brott,år,antal\nrån,2023,1\n", "effect.file.no_area"),
        ("kommun,brott\nBorås,rån\n", "effect.file.no_figures"),
        ("kommun,år,antal,värde\nBorås,2023,1,2\n", "register.column_twice"),
        ('kommun,år,antal\nBorås,2023,"1\n', "register.unclosed_quote"),
    ],
)
def test_what_is_no_file_of_figures_is_refused_with_what_would_be(text: str, code: str) -> None:
    assert only(text).code == code


@pytest.mark.parametrize(
    ("name", "area", "code"),
    [
        ("Bor\N{ZERO WIDTH SPACE}ås", "Borås", "register.control_character"),
        ("?", "?", "register.means_unknown"),
        ("19121212-1212", "19121212-1212", "register.personal_number"),
    ],
)
def test_a_name_of_a_file_that_no_door_takes_is_refused_by_its_row(name: str, area: str, code: str) -> None:
    own = only(WIDE.replace("Borås", name), area=area)
    other = only(WIDE.replace("Borås", name), area="Nacka", others=[("control", area)])

    assert {(one.code, one.facts["row"]) for one in (own, other)} == {(code, 2)}


def test_the_work_lies_between_the_periods_and_an_area_is_named_once() -> None:
    with pytest.raises(InvalidValue):
        chosen(WIDE, before="2025", after="2023")
    assert only(WIDE, others=[("control", "Borås")]).code == "effect.file.area_twice"


def test_the_shipped_exercise_says_that_it_is_one_and_is_read() -> None:
    data = (ROOT / "config" / "examples" / "goteborg.csv").read_bytes()
    found = choose(
        line("stöld ur fordon"),
        read_figures(data, name="goteborg.csv", encoding=None),
        Asked(
            parse_reporting_period("2023"),
            parse_reporting_period("2025"),
            "Sydväst",
            [("control", "Hisingen")],
        ),
    )

    assert data.decode().startswith("Övning: ")
    assert "Ingen insats" in data.decode()
    assert [one.number for one in found.taken] == ["657", "301", "1080", "772"]


def test_of_comparisons_without_an_intervention_some_look_like_more_than_chance() -> None:
    """Every kind of crime, every two areas, every two years: what the page of the exercise says."""
    file = read_figures(
        (ROOT / "config" / "examples" / "goteborg.csv").read_bytes(), name="goteborg.csv", encoding=None
    )
    counts = {(one.kind, one.area, one.period_written): Decimal(one.written) for one in file.cells}
    areas = [one for one in called(file.cells, "area") if one != "Göteborg kommun"]
    kinds, years = called(file.cells, "kind"), ("2023", "2024", "2025")
    verdicts = [
        assess(
            [
                Figure("treated", own, counts[kind, own, before], counts[kind, own, after]),
                Figure("control", other, counts[kind, other, before], counts[kind, other, after]),
            ],
            measured_as="count",
            direction="lower",
            was_done=False,
        )
        for kind in kinds
        for own, other in combinations(areas, 2)
        for before, after in combinations(years, 2)
    ]
    alarms = [one for one in verdicts if one.verdict in ("fewer", "more")]

    assert all("no_intervention" in one.reasons for one in verdicts)
    for page, said in {"effects.md": "of", "sv/effects.md": "av"}.items():
        text = (ROOT / "docs" / "how-to" / page).read_text("utf-8")
        assert f" {len(alarms)} {said} {len(verdicts)} " in text
