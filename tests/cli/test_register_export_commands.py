"""`handslag register export`: read back it says the same, and what a register file cannot hold is told."""

from __future__ import annotations

import json
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lifecycle.languages import LANGUAGES
from tests.cli.conftest import ROOT, Run

SHIPPED = str(ROOT / "config" / "examples" / "register.csv")
TODAY = ("--today", "2026-11-22")
ASKED = ("agreement list", "audit terms --coverage", "audit gaps", "audit overdue", "party list", "duty list")
FORMS = [("--plain",), *(("--lang", lang) for lang in LANGUAGES)]

Of = Callable[..., str]


@pytest.fixture
def other_url(tmp_path: Path, sqlite_template: Path) -> str:
    """Another empty register."""
    shutil.copy(sqlite_template, tmp_path / "other.db")
    return f"sqlite:///{tmp_path / 'other.db'}"


@pytest.fixture
def of(run: Run) -> Of:
    """Type a line in a register, and give what it says."""

    def call(url: str, *line: str, ending: int = 0) -> str:
        answered = run(*line, *TODAY, "--db", url)
        assert answered.exit_code == ending, answered.output
        return answered.stdout

    return call


def everything(of: Of, url: str) -> list[object]:
    """Answer what is listed and audited, without what only says which register it is."""
    rows: list[object] = []
    for line in ASKED:
        answer = json.loads(of(url, *line.split(), "--json"))
        rows.append(answer)
    return rows


def written(of: Of, url: str, path: Path, *form: str) -> bytes:
    path.unlink(missing_ok=True)
    of(url, "register", "export", str(path), *form)
    return path.read_bytes()


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_the_shipped_register_comes_back_whole_from_its_own_file(
    of: Of, database_url: str, other_url: str, tmp_path: Path, form: tuple[str, ...]
) -> None:
    path = tmp_path / "out.csv"
    of(database_url, "register", "import", SHIPPED)

    first = written(of, database_url, path, *form)
    of(other_url, "register", "import", str(path))

    assert everything(of, other_url) == everything(of, database_url)
    assert written(of, other_url, path, *form) == first


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_what_was_written_changes_nothing_where_it_came_from(
    of: Of, sqlite_url: str, tmp_path: Path, form: tuple[str, ...]
) -> None:
    path = tmp_path / "out.csv"
    of(sqlite_url, "register", "import", SHIPPED)
    of(sqlite_url, "agreement", "new", "N", "--parties", "Nacka; LPO Nacka", "--from", "2027-01-01")
    of(
        sqlite_url,
        "agreement",
        "register",
        "D",
        "--parties",
        "Borås",
        "--signed",
        "2020",
        "--from",
        "2020-06",
    )
    written(of, sqlite_url, path, *form)

    again = json.loads(of(sqlite_url, "register", "import", str(path), "--json"))

    assert (again["created"], again["changed"], len(again["unchanged"])) == ([], [], 68)


NASTY = {
    "title": '=1+1; "citerat"',
    "diary_number": "'=KS 1",
    "priorities": r"a\; b; =x; \"q\"; -c; '=y; @z; \\\; ö",
    "signatory_roles": "+46; kommundirektör",
    "forums": '-EST;\nvarje vecka, "torsdagar"\n\nstyrgrupp  (två mellanslag)',
    "source": "@arkivet",
}


SIGNED = """\
agreement new N --parties "Nacka; LPO Nacka" --from 2026-12-01 --years 4 --priorities unga
agreement new U --level sub --under N --parties "Nacka; LPO Nacka" --from 2026-12-01 --to huvudavtalet
agreement new P --parties "Solna; LPO Solna" --from 2026-12-01 --to 2027-11-30
agreement new R --level sub --under P --parties "Solna; LPO Solna" --from 2026-12-01 --to huvudavtalet
decide N Nacka --on 2026-11 --reason x
decide N "LPO Nacka" --on 2026-10-15 --reason x
decide P Solna --on 2026-10-15 --reason x
agreement new L --parties "Sala; LPO Sala" --from 2026-11-01 --to 2027-11-30
decide L Sala --on 2026-11-10 --reason x
decide L "LPO Sala" --on 2026-11-12 --reason x
sign L Sala --on 2026-11-12 --reason x
sign L "LPO Sala" --on 2026-11-13 --reason x
sign N Nacka --on 2026-11-20 --by kommundirektör --reason x
sign N "LPO Nacka" --on 2026-11-19 --by lokalpolisområdeschef --reason x
sign U Nacka --on 2026-11-21 --reason x
sign U "LPO Nacka" --on 2026-11-21 --reason x
sign P Solna --on 2026-11-21 --reason x
sign R Solna --on 2026-11-21 --reason x
agreement new A --parties "Boden; LPO Boden" --from 2026-10-01 --to 2027-11-30
sign A Boden --on 2026-09-20 --reason x
sign A "LPO Boden" --on 2026-09-21 --reason x
decide A Boden --on 2026-11-10 --reason x
decide A "LPO Boden" --on 2026-11-12 --reason x
decide A Boden --on 2026-11-18 --reason x
"""
"""What is signed here, and does not only stand on an old paper; P and R have one signature of two, P has one
decision. What was decided for L was decided after its first day, for A after the last signature too, where
Boden decided on something else later. A sub-agreement of L and of A is owed."""

GAINED: dict[str, dict[str, object]] = {
    "N": {
        "decided_on": "2026-11-30",
        "decided_on_written": "2026-11",
        "signed_on": "2026-11-20",
        "signatory_roles": ["lokalpolisområdeschef", "kommundirektör"],
    },
    "L": {"decided_on": "2026-11-12", "signed_on": "2026-11-13"},
    "A": {"decided_on": "2026-11-12", "signed_on": "2026-09-21"},
    "U": {"signed_on": "2026-11-21", "ends_on": "2030-11-30", "ends_on_basis": "computed"},
}
"""What acts have said, and the file says of the paper."""


LATE = """\
agreement new P --parties "Solna; LPO Solna" --from 2026-12-01 --to 2027-11-30
decide P Solna --on 2026-10-15 --reason x
sign P Solna --on 2026-11-21 --reason x
agreement new A --parties "Boden; LPO Boden" --from 2026-10-01 --to 2027-11-30
sign A Boden --on 2026-09-20 --reason x
sign A "LPO Boden" --on 2026-09-21 --reason x
decide A Boden --on 2026-11-12 --reason x
advance A terminate --on 2026-11-20 --reason x
"""
"""P waits for the police; Boden may have decided on ending A."""

SAME = (
    *("reference", "machine", "parties", "areas", "under", "priorities", "term_years"),
    *(f"{day}{part}" for day in ("starts_on", "ends_on") for part in ("", "_written", "_basis")),
)


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_what_acts_said_of_a_paper_and_that_it_ends_with_another_come_back(
    of: Of, database_url: str, other_url: str, tmp_path: Path, form: tuple[str, ...]
) -> None:
    for line in SIGNED.splitlines():
        of(database_url, *shlex.split(line))
    before = {name: json.loads(of(database_url, "agreement", "show", name, "--json")) for name in "NUPRLA"}

    first = written(of, database_url, tmp_path / "out.csv", *form)
    again = json.loads(of(database_url, "register", "import", str(tmp_path / "out.csv"), "--json"))
    read = json.loads(of(other_url, "register", "import", str(tmp_path / "out.csv"), "--json"))

    after = {name: json.loads(of(other_url, "agreement", "show", name, "--json")) for name in "NUPRLA"}
    assert (again["created"], again["changed"], len(again["unchanged"])) == ([], [], 8)
    for name, says in after.items():
        assert {field: says[field] for field in (*SAME, "ends_with_parent")} == {
            field: before[name][field] for field in (*SAME, "ends_with_parent")
        }
    for name, gained in GAINED.items():
        assert {field: after[name][field] for field in gained} == gained
        assert after[name]["state"] == before[name]["state"] != "draft"
    assert [after[name][field] for name in "PR" for field in ("signed_on", "decided_on")] == [None] * 4
    unknown = {one["reference"]: one["left_open"] for one in read["created"]}
    assert "signed_on" not in unknown["N"] + unknown["U"]
    assert "signed_on" in unknown["P"]
    assert written(of, other_url, tmp_path / "out.csv", *form) == first


def test_what_ends_with_an_agreement_that_has_no_end_or_is_none_is_refused(
    run: Run, sqlite_url: str, tmp_path: Path
) -> None:
    head = "reference,level,parent,municipalities,starts_on,ends_on,revised_every_years"
    rows = (
        "N,main,,Nacka,2026,tills vidare,2",
        "U,sub,N,Nacka,2026,huvudavtalet,",
        "P,main,,Nacka,2026,main,",
    )
    (tmp_path / "in.csv").write_text("\n".join((head, *rows[:2])), "utf-8")
    (tmp_path / "none.csv").write_text("\n".join((head, rows[2])), "utf-8")

    told = [
        run("register", "import", str(tmp_path / name), *TODAY, "--db", sqlite_url, "--lang", "sv").stderr
        for name in ("in.csv", "none.csv")
    ]

    assert "Huvudavtalet (N) har ingen sista dag att följa." in told[0]
    assert "Det hänger inte på något huvudavtal" in told[1]


LIKE_OTHERS = {
    "LPO Naka": "police",
    "LPO Nacka": "police",
    "Lokalpolisområde Nacka": "police",
    "Bostad": "other",
}
"""Parties of whose names everybody is asked, and that are right."""


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_parties_that_are_like_others_come_back_without_a_question(
    of: Of, sqlite_url: str, other_url: str, tmp_path: Path, form: tuple[str, ...]
) -> None:
    for name, side in LIKE_OTHERS.items():
        of(sqlite_url, "party", "add", name, "--side", side, "--new")
    named = ("--parties", "; ".join(("Nacka", *LIKE_OTHERS)))
    of(sqlite_url, "agreement", "register", "N", *named, "--signed", "2023-06", "--from", "2023")

    first = written(of, sqlite_url, tmp_path / "out.csv", *form)
    of(other_url, "register", "import", str(tmp_path / "out.csv"))

    assert everything(of, other_url) == everything(of, sqlite_url)
    assert written(of, other_url, tmp_path / "out.csv", *form) == first


def test_of_the_shipped_register_nothing_is_confirmed_and_nothing_is_said_to_be_read_otherwise(
    of: Of, sqlite_url: str, tmp_path: Path
) -> None:
    of(sqlite_url, "register", "import", SHIPPED)

    told = json.loads(of(sqlite_url, "register", "export", str(tmp_path / "out.csv"), "--plain", "--json"))

    assert (told["differing"], told["other_states"], told["findings"]) == ([], [], [])
    lines = (tmp_path / "out.csv").read_text("utf-8").splitlines()

    assert lines[0].endswith(",source,confirmed")
    assert all(line.endswith(",") for line in lines[1:])


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_a_dash_is_stdout_and_stdin_and_what_is_said_goes_to_stderr(
    of: Of, run: Run, sqlite_url: str, other_url: str, tmp_path: Path, form: tuple[str, ...]
) -> None:
    of(sqlite_url, "agreement", "new", "N", "--parties", "Nacka", "--from", "2027", "--purposes", "trygghet")
    wanted = written(of, sqlite_url, tmp_path / "out.csv", *form)

    answered = run("register", "export", "-", *form, *TODAY, "--db", sqlite_url)
    taken = run("register", "import", "-", *TODAY, "--db", other_url, stdin=answered.stdout_bytes)

    assert (answered.exit_code, answered.stdout_bytes) == (0, wanted)
    assert "handslag backup" in answered.stderr
    assert "skrivits till standard ut" in answered.stderr or "written to standard output" in answered.stderr
    assert (taken.exit_code, json.loads(of(other_url, "agreement", "list", "--json"))[0]["reference"]) == (
        0,
        "N",
    )
    assert [one.name for one in tmp_path.glob("*.csv")] == ["out.csv"]


def test_a_dash_is_said_to_be_stdin_where_something_in_it_is_wrong(run: Run, sqlite_url: str) -> None:
    faulty = b"reference,level,municipalities\nA,main,Nackka\n"

    told = run("register", "import", "-", *TODAY, "--db", sqlite_url, "--lang", "sv", stdin=faulty).stderr
    none = run("register", "import", "-", *TODAY, "--db", sqlite_url, "--lang", "sv", stdin=b"").stderr

    assert "  standard in, rad 2, kommuner" in told
    assert "  standard in: filen är tom" in none


def test_a_calendar_without_a_day_leaves_nothing_on_stdout(run: Run, sqlite_url: str) -> None:
    answered = run("calendar", "-", *TODAY, "--db", sqlite_url)

    assert (answered.exit_code, answered.stdout) == (0, "")
    assert answered.stderr


@pytest.mark.parametrize(
    "line",
    [
        ("register", "export", "-", "--json"),
        ("backup", "-"),
        ("restore", "-"),
        ("notice", "preview", "anna", "--html", "-"),
    ],
    ids=" ".join,
)
def test_where_a_stream_will_not_do_it_is_said_and_no_file_is_called_dash(
    of: Of, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)

    of(sqlite_url, *line, ending=2)

    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_texts_that_files_are_afraid_of_come_back_as_they_are(
    of: Of, database_url: str, other_url: str, tmp_path: Path, form: tuple[str, ...]
) -> None:
    path = tmp_path / "out.csv"
    of(database_url, "party", "add", "Bostad", "--side", "other", "--new")
    of(database_url, "party", "add", "Ö-bo", "--side", "other")
    of(
        *(database_url, "agreement", "register", "N", "--parties", "Göteborg; LPO Hisingen; Bostad; Ö-bo"),
        *("--areas", "Göteborg/Hisingen; Göteborg/Centrum", "--signed", "2023-06", "--from", "2023"),
        *("--to", "2027-06-30"),
    )
    of(database_url, "amend", "N", *(f"{name}={value}" for name, value in NASTY.items()), "--reason", "x")
    before = json.loads(of(database_url, "agreement", "show", "N", "--json"))

    first = written(of, database_url, path, *form)
    of(other_url, "register", "import", str(path))

    after = json.loads(of(other_url, "agreement", "show", "N", "--json"))
    days = (
        f"{day}{part}" for day in ("signed_on", "starts_on", "ends_on") for part in ("", "_written", "_basis")
    )
    for name in (*NASTY, "parties", "areas", *days):
        assert after[name] == before[name], name
    assert before["priorities"] == ["a; b", "=x", r"\"q\"", "-c", "'=y", "@z", "\\; ö"]
    assert written(of, other_url, path, *form) == first


TOLD = {
    "sv": """\
Ett avtal har skrivits till out.csv.
Ett avtal går inte att skriva i en registerfil och står inte i den:
  P, kommuner: cellen måste vara ifylld
Läget står inte i en registerfil utan räknas ut av dagarna. Ett avtal skulle få ett annat läge när filen
läses in i ett tomt register:
  N: är ”utkast”, skulle bli ”undertecknat”
Filen har ingen kolumn för (antal avtal som har det): syften (1), kan förlängas (1).
Det här finns i registret men inte i filen: lagkrav (2), samverkansforum (1), personer (1).
Historiken står inte heller i filen. Hela registret tas över med handslag backup och handslag restore.
""",
    "en": """\
One agreement has been written to out.csv.
One agreement cannot be written in a register file, and is not in it:
  P, municipalities: the cell must be filled in
A register file does not hold the state, which is worked out from the days. One agreement would have another
state if the file were read into an empty register:
  N: is “draft”, would be “signed”
The file has no column for (number of agreements that say it): purposes (1), can be extended (1).
This is in the register and not in the file: duty by law (2), forum (1), persons (1).
Nor does the file hold the history. The whole register is taken over by handslag backup and handslag
restore.
""",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_file_cannot_hold_is_told(
    of: Of, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.chdir(tmp_path)
    parties = ("--parties", "Nacka; LPO Nacka")
    of(sqlite_url, "person", "add", "anna", "--name", "Anna Ek")
    of(
        *(sqlite_url, "agreement", "new", "N", *parties, "--from", "2027-01-01"),
        *("--purposes", "trygghet", "--extension-clause"),
    )
    of(sqlite_url, "forum", "new", "N", "title=Styrgrupp")
    of(sqlite_url, "party", "add", "LPO Solna", "--side", "police")
    of(
        sqlite_url,
        "agreement",
        "register",
        "P",
        "--parties",
        "LPO Solna",
        "--signed",
        "2020",
        "--from",
        "2020",
    )

    told = of(sqlite_url, "register", "export", "out.csv", "--lang", lang, ending=1)

    assert told.split() == TOLD[lang].split()


def test_a_program_is_told_the_same(of: Of, sqlite_url: str, tmp_path: Path) -> None:
    of(sqlite_url, "agreement", "new", "N", "--parties", "Nacka", "--from", "2027", "--purposes", "trygghet")

    told = json.loads(of(sqlite_url, "register", "export", str(tmp_path / "o.csv"), "--json"))

    assert told == {
        "file": str(tmp_path / "o.csv"),
        "records": 1,
        "findings": [],
        "differing": [],
        "acts_left_out": [],
        "other_states": [
            {"reference": "N", "machine": "main_agreement", "state": "draft", "would_be": "signed"}
        ],
        "without_column": [{"field": "purposes", "records": 1}],
        "not_in_file": [
            {"what": "duty", "item_count": 2},
            *({"what": what, "item_count": 0} for what in ("act", "function", "mandate", "person")),
        ],
    }


LEFT_OUT = {
    "sv": """\
Dagarna för 3 beslut och underskrifter står inte i filen:
  A, beslut: Boden 2026-11-12. Det togs efter att avtalet hade skrivits under och börjat gälla, och kan
  handla om att avtalet ska upphöra.
  P, beslut: Solna 2026-10-15. Har inte beslutat än: LPO Solna.
  P, underskrift: Solna 2026-11-21. Har inte skrivit under än: LPO Solna.
""",
    "en": """\
The days of 3 decisions and signatures are not in the file:
  A, decision: Boden 2026-11-12. It was taken when the agreement had been signed and had begun, and may be
  about ending it.
  P, decision: Solna 2026-10-15. Still to decide: LPO Solna.
  P, signature: Solna 2026-11-21. Still to sign: LPO Solna.
""",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_decision_and_signature_of_which_the_file_has_no_day_is_told_with_why(
    of: Of, sqlite_url: str, tmp_path: Path, lang: str
) -> None:
    for line in LATE.splitlines():
        of(sqlite_url, *shlex.split(line))

    told = of(sqlite_url, "register", "export", str(tmp_path / "o.csv"), "--lang", lang)

    assert " ".join(LEFT_OUT[lang].split()) in " ".join(told.split())


def test_what_is_read_otherwise_is_named_by_its_fields(of: Of, sqlite_url: str, tmp_path: Path) -> None:
    of(sqlite_url, "agreement", "new", "N", "--parties", "Nacka; LPO Nacka", "--from", "2027-01-01")
    of(sqlite_url, "party", "add", "Solna", "--side", "municipality")
    of(sqlite_url, "amend", "N", "title=rad ett\nrad två", "parties=Nacka; LPO Nacka", "areas=Nacka; Solna")

    told = json.loads(of(sqlite_url, "register", "export", str(tmp_path / "o.csv"), "--json"))

    assert told["differing"] == [{"reference": "N", "differing_fields": ["title", "areas"]}]


def test_a_file_that_is_there_is_left_alone(of: Of, sqlite_url: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mitt", "utf-8")

    of(sqlite_url, "register", "export", str(path), ending=3)

    assert path.read_text("utf-8") == "mitt"
    assert sorted(one.name for one in tmp_path.glob("*.csv*")) == ["mine.csv"]


def test_a_sheet_opens_in_a_spreadsheet_program_and_codes_in_every_other(
    of: Of, sqlite_url: str, tmp_path: Path
) -> None:
    of(sqlite_url, "register", "import", SHIPPED)

    sheet, codes = (written(of, sqlite_url, tmp_path / "o.csv", *form) for form in ((), ("--plain",)))

    assert sheet.startswith("\ufeffbeteckning;nivå;överordnat avtal;kommuner;".encode())
    assert sheet.count(b"\r\n") == 67
    assert codes.startswith(b"reference,level,parent,municipalities,")
    assert b"\r" not in codes
