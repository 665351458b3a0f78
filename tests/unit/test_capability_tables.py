"""Reading the tables of a development plan: whole, or every finding by file, row and column."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lifecycle.capability import Map
from lifecycle.errors import Finding, InputRefused
from lifecycle.languages import Language
from tests import sorsele
from words.findings import finding_line
from words.texts import texts_in
from words.vocabulary import read_code
from workflows.capability.tables import ReadTables, read_folder, read_tables

GOALS = "delmål;mätparameter;målnivå\nHME;enkät;≥80\n"
CAPABILITIES = "förmåga;angivet R.Gap\nTrygghet;32\nKommunikation;\n"


def read(files: Mapping[str, str | bytes], **said: Any) -> ReadTables:  # noqa: ANN401 -- an encoding
    whole = {name: one if isinstance(one, bytes) else one.encode() for name, one in files.items()}
    return read_tables(whole, read_code, **said)


def findings(files: Mapping[str, str | bytes], **said: Any) -> list[Finding]:  # noqa: ANN401 -- see `read`
    with pytest.raises(InputRefused) as refused:
        read(files, **said)
    return list(refused.value.findings)


def told(files: Mapping[str, str]) -> list[tuple[str, str]]:
    """Each finding's place and code, both with what they have in common left out."""
    return [(one.where, one.code.removeprefix("capability.file.")) for one in findings(files)]


def test_the_tables_of_sorsele_are_read_whole_and_nothing_of_them_is_left_out() -> None:
    found = sorsele.tables()

    assert {name: len(rows) for name, rows in found.values.items()} == {
        "sub_goals": 3,
        "capabilities": 10,
        "ratings": 35,
        "supports": 19,
        "capability_goals": 66,
        "packages": 83,
    }
    assert found.unread == ()
    assert found.values["sub_goals"][1] == {
        "sub_goal": "Våld som arbetsgivarfråga",
        "measured_by": "RUS-samtal mellan varje medarbetare och närmaste chef; årlig uppföljning av SAM",
        "target": "1gång/år; om våldsutsatthet förekommer ska stöd erbjudas",
        "target_kind": "per_period",
        "figure": "1",
        "per": "year",
        "condition": "vid våldsutsatthet: stöd ska erbjudas",
        "aim": "Nöjda och friska medarbetare",
        "area": "Verksamhetsstöd",
    }


def test_a_folder_of_ones_own_is_read_by_swedish_names_with_semicolons_and_what_is_none_is_named(
    tmp_path: Path,
) -> None:
    (tmp_path / "Delmål.csv").write_bytes(GOALS.encode("utf-8-sig"))
    (tmp_path / "förmågor.csv").write_text(CAPABILITIES, "utf-8")
    (tmp_path / "mognadsnivåer.csv").write_text(
        "förmåga;dimension;nuläge;börläge;ort\nTrygghet;Organisering;2;4;Sorsele\nTrygghet;Teknik;1;3;\n",
        "utf-8",
    )
    (tmp_path / "matris.csv").write_text("förmåga;delmål;X\nTrygghet;HME;X\nKommunikation;HME;\n", "utf-8")
    (tmp_path / "expected.csv").write_text("a,b\n1,2\n", "utf-8")
    (tmp_path / "läs mig.txt").write_text("ingen tabell", "utf-8")

    found = read_folder(tmp_path, words=read_code, encoding=None)

    assert [row["dimension"] for row in found.values["ratings"]] == ["organisation", "technology"]
    assert found.values["supports"] == ({"capability": "Trygghet", "sub_goal": "HME"},)
    assert found.values["capabilities"] == (
        {"capability": "Trygghet", "stated": "32"},
        {"capability": "Kommunikation"},
    )
    assert found.unread == ("expected.csv", "mognadsnivåer.csv: ort")


@pytest.mark.parametrize(
    ("table", "text", "found"),
    [
        (
            "ratings",
            "capability,dimension,now,target\nTrygghet,process,2,6\n",
            [("2:level_target", "no_level")],
        ),
        (
            "ratings",
            "capability,dimension,now,target\nTrygghet,process,två,5\n",
            [("2:level_now", "no_level")],
        ),
        ("ratings", "capability,dimension,now,target\nTrygghet,mod,2,5\n", [("2:dimension", "unknown_code")]),
        (
            "ratings",
            "capability,dimension,now,target\nTrygghet,process,,5\n",
            [("2:level_now", "cell_missing")],
        ),
        ("ratings", "capability,dimension,now\nTrygghet,process,2\n", [("1", "no_column")]),
        (
            "ratings",
            "capability,dimension,now,target\nTrygghet,process,2,5\ntrygghet,process,3,5\n",
            [("3:capability", "twice")],
        ),
        (
            "ratings",
            "capability,dimension,now,target\nTryghet,process,2,5\n",
            [("2:capability", "no_such_capability.nearest")],
        ),
        ("ratings", "capability,dimension,now,target\nTrygghet,process,2,5,9\n", [("2", "too_many_cells")]),
        ("capabilities", "capability,stated\nTrygghet,många\n", [("2:stated", "no_numeral")]),
        (
            "goals",
            "sub_goal,target_kind\nHME,at_least\n",
            [("2:target_kind", "target_without_number")],
        ),
        (
            "goals",
            "sub_goal,target_kind,number\nHME,per_period,1\n",
            [("2:target_kind", "target_without_period")],
        ),
        ("goal_matrix", "capability,sub_goal\nTrygghet,sjuk\n", [("2:sub_goal", "no_such_sub_goal")]),
        (
            "work_packages",
            "sub_goal,capability,dimension,package,cell,activity\nHME,Trygghet,process,1,filled,\n",
            [("2:cell", "filled_without_activity")],
        ),
        (
            "work_packages",
            "sub_goal,capability,dimension,package,cell,activity\nHME,Trygghet,process,1,empty,öva\n",
            [("2:cell", "activity_in_an_empty_cell")],
        ),
        (
            "work_packages",
            "sub_goal,capability,dimension,package,activity\n" + 2 * "HME,Trygghet,process,1,öva\n",
            [("3:sub_goal", "twice")],
        ),
        (
            "work_packages",
            "sub_goal,capability,dimension,package,activity\nHME,Trygghet,process,,öva\n",
            [("2:package", "cell_missing")],
        ),
        (
            "work_packages",
            "sub_goal,capability,dimension,package,activity,starts,ends\nHME,Trygghet,process,1,öva,2028,2027\n",
            [("2:ends", "ends_before_it_starts")],
        ),
        (
            "work_packages",
            "sub_goal,capability,dimension,package,activity,starts\nHME,Trygghet,process,1,öva,snart\n",
            [("2:starts", "no_day")],
        ),
    ],
)
def test_what_is_wrong_is_told_by_file_row_and_column(
    table: str, text: str, found: list[tuple[str, str]]
) -> None:
    others = {"goals.csv": "sub_goal\nHME\n", "capabilities.csv": "capability,area\nTrygghet,\n"}
    files = {**others, f"{table}.csv": text}
    assert told(files) == [(f"{table}.csv:{place}", code) for place, code in found]


def test_every_finding_of_every_file_is_told_at_once() -> None:
    files = {
        "goals.csv": "sub_goal,packages_worked_out\nHME,yes\n",
        "capabilities.csv": "capability,stated\nTrygghet,x\nTrygghet,1\n",
        "ratings.csv": "capability,dimension,now,target\nTrygghet,process,3.5,6\nAnnat,process,1,x\n",
        "work_packages.csv": 'sub_goal,capability\nHME,"Trygghet\n',
    }

    assert told(files) == [
        ("capabilities.csv:2:stated", "no_numeral"),
        ("capabilities.csv:3:capability", "twice"),
        ("ratings.csv:2:level_now", "no_level"),
        ("ratings.csv:2:level_target", "no_level"),
        ("ratings.csv:3:level_target", "no_level"),
        ("work_packages.csv:2", "register.unclosed_quote"),
        ("ratings.csv:3:capability", "no_such_capability"),
        ("goals.csv:2:worked_out", "worked_out_without_packages"),
    ]


def test_a_name_is_held_against_the_plan_where_the_folder_does_not_describe_it() -> None:
    ratings = {"ratings.csv": "capability,dimension,now,target\nTryghet,process,2,5\n"}
    plan: dict[str, Any] = {"capabilities": ({"capability": "Trygghet"},), "sub_goals": ()}

    [finding] = findings(ratings, plan=("PLAN", plan))

    assert (finding.where, finding.code) == (
        "ratings.csv:2:capability",
        "capability.file.no_such_capability.nearest",
    )
    assert finding.facts["file"] == "PLAN"
    assert len(read(ratings).values["ratings"]) == 1


def test_what_is_no_table_is_refused_whole() -> None:
    assert [one.code for one in findings({"annat.csv": "a,b\n"})] == ["capability.file.no_tables"]
    assert [one.code for one in findings({"goals.csv": "", "delmål.csv": GOALS})] == [
        "capability.file.table_twice",
        "register.empty",
    ]
    assert [one.code for one in findings({"ratings.csv": "a,b\n1,2\n"})] == ["capability.file.no_headings"]
    old = GOALS.replace("≥", ">").encode("cp1252")
    assert [one.code for one in findings({"goals.csv": old})] == ["register.not_utf8"]
    assert read({"goals.csv": old}, encoding="cp1252").values["sub_goals"][0]["target"] == ">80"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "  ratings.csv, rad 2, now: nivån ”9” finns inte; nivåerna är hela tal från 0 till 5"),
        ("en", "  ratings.csv, row 2, now: there is no level “9”; levels are whole numbers from 0 to 5"),
    ],
)
def test_a_finding_says_where_it_is_and_what_would_be_right(lang: Language, said: str) -> None:
    [one] = findings({"ratings.csv": "capability,dimension,now,target\nTrygghet,process,9,5\n"})

    assert finding_line(texts_in(lang, strict=True), one) == said


HOSTILE = (
    "",
    " ",
    "-1",
    "0",
    "7",
    "99999999999",
    "1e9",
    "½",
    "TBD",
    "okänt",
    '"',
    "a" * 3000,
    "\u202e",
    ";",
    "X",
)


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_whatever_stands_in_a_cell_the_folder_is_read_or_refused_with_places(data: st.DataObject) -> None:
    files = dict(sorsele.files())
    name = data.draw(st.sampled_from(sorted(files)))
    lines = files[name].decode().splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    cells = lines[at].split(",")
    cells[data.draw(st.integers(0, len(cells) - 1))] = data.draw(
        st.sampled_from(HOSTILE) | st.text(max_size=5)
    )
    lines[at] = ",".join(cells)
    files[name] = "\n".join(lines).encode("utf-8", "replace")

    wrong: tuple[Finding, ...] = ()
    try:
        found = read(files).values
    except InputRefused as refused:
        found, wrong = {}, refused.findings

    assert bool(found) is not bool(wrong)
    assert all(one.where.partition(":")[0] in files for one in wrong)
    assert all(finding_line(texts_in("sv", strict=True), one).strip() for one in wrong)
    assert all(0 <= (one.r_gap.computed or 0) <= 100 for one in Map.of(found).capabilities)
