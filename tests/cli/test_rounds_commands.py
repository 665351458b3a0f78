"""`handslag round …`, `count` and `activity …`: what people type at a follow-up meeting, and read there."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import insert

from cli.frame.command import Root
from lifecycle.records import Area
from lifecycle.store import Store
from lifecycle.table import table
from tests.cli.town import Say, copy, speak
from tests.engine.world import BORAS, POLICE, TOWN, World
from tests.stories.test_rounds import followed_up

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

    from tests.cli.conftest import Run

LANGUAGES = ("sv", "en")
NORRBY = "1490/norrby"
MAY = "2024-05-20"
"""A day on which the first tertial is over and its round is open."""

SEPTEMBER = "2024-09-20"
"""A day on which the second tertial is over, too."""


@cache
def founded(template: Path) -> Path:
    """Make the register once for a test run, beside the empty one that it is made from."""
    path = template.with_name("rounds.db")
    copy(template, path)
    with closing(Store.open(f"sqlite:///{path}")) as store:
        followed_up(World(store).found())
    for line in (("person", "add", "anna"), ("person", "add", "revisor", "--role", "auditor")):
        assert speak(path, *line, today="2024-03-01").exit_code == 0
    assert speak(path, "tick", today=MAY).exit_code == 0
    return path


@cache
def founded_in_a_district(template: Path) -> Path:
    """Make a register whose sub-agreement is about Norrby, a district of Borås, and let its round open."""
    path = template.with_name("rounds-district.db")
    copy(template, path)
    with closing(Store.open(f"sqlite:///{path}")) as store:
        world = World(store).found()
        with world.writing() as tx:
            tx.connection.execute(
                insert(table(Area)).values(code=NORRBY, name="Norrby", kind="district", within=BORAS)
            )
        followed_up(world, areas=(NORRBY,))
    assert speak(path, "person", "add", "anna", today="2024-03-01").exit_code == 0
    assert speak(path, "tick", today=MAY).exit_code == 0
    return path


@cache
def written_whole(template: Path) -> Path:
    """Say in the first round, once for a test run, all that it asks for, but its conclusion."""
    path = template.with_name("rounds-written.db")
    copy(founded(template), path)
    say = speaking_in(path)
    note(say, "1", f"commitments_kept={TOWN} | ja; {POLICE} | delvis | vakanser", "finding=mötena hålls")
    done(say, "count", "ACT", "12", "--period", "2024-T1")
    note(say, "otrygga", "värde=30", "extent=minskade", "changed_character=nej")
    note(say, "otrygga", "jämförelser=Norrby | 36 | 35,5", "mått=andel")
    for line in data(say, "round", "list")[:1]:
        for number in range(2, line["lines"] + 1):
            note(say, str(number), "finding=gjort")
    return path


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    """Of a sub-agreement's first round, to which nobody has said anything yet."""
    copy(founded(sqlite_template), tmp_path / "rounds.db")
    return speaking_in(tmp_path / "rounds.db")


@pytest.fixture
def written(sqlite_template: Path, tmp_path: Path) -> Say:
    """Of a round that only has to be concluded."""
    copy(written_whole(sqlite_template), tmp_path / "rounds.db")
    return speaking_in(tmp_path / "rounds.db")


@pytest.fixture
def in_norrby(sqlite_template: Path, tmp_path: Path) -> Say:
    """Of the first round of a sub-agreement about a district: three walks, a problem that fell."""
    copy(founded_in_a_district(sqlite_template), tmp_path / "rounds.db")
    say = speaking_in(tmp_path / "rounds.db")
    done(say, "count", "ACT", "3", "--period", "2024-03")
    note(say, "otrygga", "utgångsvärde=12", "värde=4", "jämförelser+=Hestra | 2 | 35,5")
    return say


def speaking_in(path: Path) -> Say:
    def typed(*line: str, today: str = MAY, **said: str) -> Any:  # noqa: ANN401 -- click's result
        return speak(path, *line, today=today, **said)

    return typed


def done(say: Say, *line: str, **said: str) -> str:
    result = say(*line, **said)
    assert result.exit_code == 0, result.output
    return str(result.stdout)


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    return json.loads(done(say, *line, "--json", **said))


def note(say: Say, *line: str, **said: str) -> str:
    return done(say, "round", "record", "SUB", "2024-T1", *line, **said)


# ---- the group ----


def test_a_group_with_a_command_show_needs_not_be_told_it(run: Run) -> None:
    table = {
        "board show": "tests.cli.sample_commands:sign",
        "board list": "tests.cli.sample_commands:board",
        "asking list": "tests.cli.sample_commands:board",
        "show": "tests.cli.sample_commands:settings",
    }

    shown = run("board", "ABC-1", "Borås", "--on", "2027-01-01", of=Root(table))

    assert shown.stdout == run("board", "show", "ABC-1", "Borås", "--on", "2027-01-01", of=Root(table)).stdout
    assert "ABC-1" in shown.stdout
    slip = run("board", "lsit", of=Root(table))
    assert (slip.exit_code, "Menade du list?" in slip.stderr) == (2, True)
    assert run("asking", "ABC-1", of=Root(table)).exit_code == 2  # it has nothing to show
    assert run("ABC-1", of=Root(table)).exit_code == 2  # nor is it meant for the root


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_round_is_shown_by_its_agreement_and_period_in_any_spelling(say: Say, lang: str) -> None:
    shown = done(say, "round", "sub", "2024-t1", "--lang", lang)

    assert shown == done(say, "round", "show", "SUB/2024-T1", "--lang", lang)
    assert {"sv": "PROCESS: hur", "en": "PROCESS: how"}[lang] in shown


# ---- for the council ----


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_council_is_not_shown_stands_neither_on_the_sheet_nor_in_what_follows_from_it(
    in_norrby: Say, lang: str
) -> None:
    shown = done(in_norrby, "round", "SUB", "2024-T1", "--council", "--lang", lang)

    words = " ".join(shown.split())
    wanted = {
        "sv": (
            "utgångsvärde 12, värde färre än 5",
            "jämförelseområde Hestra: färre än 5 före, 35,5 efter",
            "Nattvandring färre än 5",
            "färre än 5 av 30, tid kvar",
            "3 antal är dolda",
            "Vilket område ett av dem gäller står inte i registret",
            "Originalet är oförändrat: handslag round show SUB/2024-T1",
        ),
        "en": (
            "baseline 12, value fewer than 5",
            "control area Hestra: fewer than 5 before, 35.5 after",
            "Nattvandring fewer than 5",
            "fewer than 5 of 30, time left",
            "3 counts are hidden",
            "of which area one of them is",
            "The original is unchanged: handslag round show SUB/2024-T1",
        ),
    }
    for text in wanted[lang]:
        assert text in words
    assert not re.search(r"\b8\b|66[,.]7|1675", words)  # how much the problem fell, and the other rose


def test_a_program_that_asks_for_the_council_gets_no_more_than_the_council(in_norrby: Say) -> None:
    found = data(in_norrby, "round", "SUB", "2024-T1", "--council")

    [made] = found["production_lines"]
    [effect] = found["effect_lines"]
    assert found["for_the_council"] == {"masked_below": 5, "figures_hidden": 3, "of_unknown_areas": 1}
    assert (made["reported"], made["count"], made["counts"], made["verdict"]) == (
        None,
        None,
        [],
        "not_reached",
    )
    assert made["hidden"] == ["reported", "count", "counts"]
    assert effect["hidden"] == [
        *("value", "comparisons.Hestra.before", "change", "towards", "net_change"),
    ]
    computed = ("change", "change_percent", "towards", "control_change_percent", "net_change")
    assert [effect[name] for name in computed] == [None, None, "unknown", None, None]
    [hestra] = [one for one in effect["comparisons"] if one["area"] == "Hestra"]
    assert (effect["baseline"], hestra["before"], hestra["after"]) == ("12", None, "35.5")


def test_what_was_done_so_far_is_not_shown_where_it_gives_away_a_small_count_of_an_earlier_round(
    in_norrby: Say,
) -> None:
    done(in_norrby, "count", "ACT", "6", "--period", "2024-06", today=SEPTEMBER)

    found = data(in_norrby, "round", "SUB", "2024-T2", "--council", today=SEPTEMBER)

    [made] = found["production_lines"]
    assert (made["reported"], made["count"], made["verdict"]) == (6, None, "not_shown")  # 9 so far, less 6: 3
    assert made["hidden"] == ["count", "reached", "verdict"]
    assert found["for_the_council"]["figures_hidden"] == 1
    shown = " ".join(done(in_norrby, "round", "SUB", "2024-T2", "--council", today=SEPTEMBER).split())
    assert "hittills 9" not in shown
    assert "Inget är dolt" not in shown
    done(in_norrby, "count", "ACT", "9", "--period", "2024", today=SEPTEMBER)  # the same, said of the year
    found = data(in_norrby, "round", "SUB", "2024-T2", "--council", today=SEPTEMBER)
    assert found["production_lines"][0]["beyond"] == []


def test_the_original_is_shown_whole_before_and_after(in_norrby: Say) -> None:
    before = done(in_norrby, "round", "SUB", "2024-T1", "--json")
    done(in_norrby, "round", "SUB", "2024-T1", "--council")

    assert done(in_norrby, "round", "SUB", "2024-T1", "--json") == before
    found = json.loads(before)
    assert found["for_the_council"] is None
    assert (found["production_lines"][0]["reported"], found["effect_lines"][0]["value"]) == (3, "4")
    assert found["effect_lines"][0]["hidden"] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_the_municipality_as_a_whole_nothing_is_hidden(say: Say, lang: str) -> None:
    done(say, "count", "ACT", "3", "--period", "2024-03")

    shown = done(say, "round", "SUB", "2024-T1", "--council", "--lang", lang)

    original = done(say, "round", "SUB", "2024-T1", "--lang", lang)
    left = {"sv": "Kvar att anteckna", "en": "To be recorded"}[lang]
    assert left in original
    assert shown.startswith(original.partition(left)[0])
    assert {"sv": "Inget är dolt", "en": "Nothing is hidden"}[lang] in shown
    assert not any(code in shown for code in (left, "handslag round record", "handslag round conclude"))


# ---- the list ----


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rounds_are_listed_with_how_much_of_their_sheet_is_recorded(say: Say, lang: str) -> None:
    note(say, "1", "finding=mötena hålls")

    first = done(say, "round", "list", "--lang", lang).splitlines()[1]

    assert first.startswith("SUB/2024-T1")
    assert {"sv": "1 av 7", "en": "1 of 7"}[lang] in first


def test_the_list_is_complete_for_programs(say: Say) -> None:
    rows = list(csv.DictReader(io.StringIO(done(say, "round", "list", "SUB", "--csv=plain"))))
    found = data(say, "round", "list", "MAIN")

    assert [row["reference"] for row in rows] == [one["reference"] for one in found]
    assert (rows[0]["state"], rows[0]["conclude_by"], rows[0]["days_left"], rows[0]["lines"]) == (
        "open",
        "2024-05-30",
        "10",
        "7",
    )
    assert found[0] == {
        "reference": "SUB/2024-T1",
        "under": "SUB",
        "period": "2024-T1",
        "state": "open",
        "opens_on": "2024-05-01",
        "conclude_by": "2024-05-30",
        "days_left": 10,
        "is_overdue": False,
        "lines": 7,
        "recorded": 0,
        "meeting": "",
        "ended_agreement": None,
        "ended_agreement_on": None,
        "version": 2,
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_there_are_no_rounds_the_list_says_what_makes_them(say: Say, lang: str) -> None:
    assert "--all" in done(say, "round", "list", "MAIN/SUB", "--lang", lang)


# ---- the sheet ----


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", ["", "60", "34"])
def test_the_sheet_is_read_on_screens_of_any_width(say: Say, lang: str, columns: str) -> None:
    done(say, "count", "ACT", "4", "--period", "2024-03")
    done(say, "count", "ACT", "2", "--period", "2024-T1")
    done(say, "count", "ACT", "9", "--period", "2024-H1")
    note(say, "nattvandring", "counted=5", "finding=mest på fredagar")
    note(say, "1", f"commitments_kept={POLICE} | no | vakanser")

    shown = done(say, "round", "SUB", "2024-T1", "--lang", lang, COLUMNS=columns)

    words = " ".join(shown.split())
    for text in ("Nattvandring", "mest på fredagar", "2024-H1", "vakanser", "Norrby", "går ut varje fredag"):
        assert text in words
    wanted = {
        "sv": (
            "hittills 5 av",
            "30, tid kvar",
            "4 (2024-03), 2 (2024-T1)",
            "Kvar att anteckna",
            "hållet: nej",
        ),
        "en": ("so far 5 of", "30, time left", "4 (2024-03), 2 (2024-T1)", "To be recorded", "kept: no"),
    }
    for text in wanted[lang] if columns != "34" else wanted[lang][3:]:
        assert text in words
    if columns:
        assert max(map(len, shown.splitlines())) <= int(columns)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_round_that_is_not_open_shows_what_would_be_on_its_sheet_and_when_it_opens(
    say: Say, lang: str
) -> None:
    shown = done(say, "round", "SUB", "2024-T2", "--lang", lang, "--as", "revisor")

    assert "2024-09-01" in shown
    assert "Nattvandring" in shown
    assert "tick" not in shown
    assert "tick" in done(say, "round", "SUB", "2024-T2", "--lang", lang, today="2024-09-03")
    assert data(say, "round", "SUB", "2024-T2")["state"] == "scheduled"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_of_a_concluded_round_says_which_counts_nobody_followed_up(say: Say, lang: str) -> None:
    done(say, "count", "ACT", "12", "--period", "2024-T1")
    [number] = [one["number"] for one in data(say, "round", "SUB", "2024-T1")["production_lines"]]
    said = {
        "sv": "utgår, och är inte uppföljd i perioden",
        "en": "left out, and not followed up in the period",
    }
    assert said[lang] not in done(say, "round", "SUB", "2024-T1", "--lang", lang)

    done(
        say,
        "round",
        "conclude",
        "SUB",
        "2024-T1",
        "--meeting",
        "Styrgruppen 2024-05-16",
        "--no-measures",
        *("--reason", "hann inte"),
    )

    assert f"{number:>3}  {said[lang]}" in done(say, "round", "SUB", "2024-T1", "--lang", lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_target_that_cannot_be_counted_is_shown_as_it_was_written(say: Say, lang: str) -> None:
    done(say, "amend", "ACT", "target=(no number)")
    done(say, "count", "ACT", "303", "--on", "2024-05-03")

    shown = done(say, "round", "SUB", "2024-T2", "--lang", lang)

    assert {"sv": "måltalet ”(no number)” går inte att räkna mot", "en": "“(no number)” cannot be counted"}[
        lang
    ] in shown
    assert "303 *" in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_effect_shows_what_its_figures_say_and_what_they_can_bear(say: Say, lang: str) -> None:
    done(say, "count", "ACT", "4", "--period", "2024-03")
    note(say, "otrygga", "value=30")
    weak = done(say, "round", "SUB", "2024-T1", "--lang", lang)
    note(say, "otrygga", "comparisons=Norrby | 36 | 35", "measured_as=count", "extent=fell")
    compared = " ".join(done(say, "round", "SUB", "2024-T1", "--lang", lang).split())

    untold = {
        "sv": "Det går inte att säga om förändringen är mer än slump",
        "en": "It cannot be told whether",
    }
    assert untold[lang] in weak
    assert {"sv": "åt önskat håll", "en": "in the direction wanted"}[lang] in weak
    assert {"sv": "förändring -4: åt", "en": "change -4: in"}[lang] in weak  # of what may be a share
    assert {"sv": "-4 (-11,8 %)", "en": "-4 (-11.8 %)"}[lang] in compared
    assert untold[lang] not in compared
    assert {"sv": "36 före, 35 efter: -1 (-2,8 %)", "en": "36 before, 35 after: -1 (-2.8 %)"}[
        lang
    ] in compared
    by_chance = {
        "sv": "går inte att skilja från slumpen: -3 mot väntat (95 %: -35,2 till 29,2)",
        "en": "cannot be told from chance: -3 against what was expected (95 %: -35.2 to 29.2)",
    }
    assert by_chance[lang] in compared


def test_the_sheet_for_programs_has_three_blocks_and_every_figure(say: Say) -> None:
    done(say, "count", "ACT", "4", "--period", "2024-03", "--note", "fredagar")
    note(say, "otrygga", "value=30")

    found = data(say, "round", "SUB", "2024-T1")

    made, effect = found["production_lines"][0], found["effect_lines"][0]
    assert found["process_lines"][0]["subject"] == "agreement"
    assert (made["counted"], made["reported"], made["wanted"], made["reached"]) == (None, 4, "30", False)
    assert made["counts"] == [{"number": 4, "period": "2024-03", "on": MAY, "note": "fredagar"}]
    assert (effect["change"], effect["towards"], effect["verdict"]) == ("-4", "wanted", "unknown")
    assert effect["reasons"] == ["kind_unsaid", "no_control_figures"]
    assert "every_line_is_written" in {one["guard"] for one in found["unmet"]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_has_come_since_and_what_says_otherwise_is_told(say: Say, lang: str) -> None:
    done(say, "activity", "new", "SUB", "title=Trygghetsvandring", "--as-reference", "LATE")
    done(say, "advance", "LATE", "count", 'counts="3"'.replace('"', ""))
    note(say, "nattvandring", "counted=6")
    done(say, "count", "ACT", "4", "--period", "2024-T1")

    shown = done(say, "round", "SUB", "2024-T1", "--lang", lang)
    done(say, "advance", "SUB/2024-T1", "lay_out")
    again = done(say, "round", "SUB", "2024-T1", "--lang", lang)

    remedy = {"sv": 'handslag advance SUB/2024-T1 "ta fram', "en": "lay_out"}[lang]
    assert remedy in " ".join(shown.split())
    assert remedy not in " ".join(again.split())
    assert {"sv": "På bladet står 6", "en": "The sheet says 6"}[lang] in shown
    assert {"sv": "3 redovisade utan period", "en": "3 reported without period"}[lang] in again


# ---- recording ----


@pytest.mark.parametrize("lang", LANGUAGES)
def test_parties_that_meet_early_lay_the_sheet_out_by_recording(say: Say, lang: str) -> None:
    line = ("round", "record", "SUB", "2024-T2", "1", "finding=mötena hålls", "--lang", lang)
    program = data(say, *line, "--preview")
    preview = done(say, *line, "--preview")

    first = done(say, *line)

    assert {"sv": "framtaget, med 7 rader", "en": "laid out, with 7 lines"}[lang] in first
    assert {"sv": "framtaget", "en": "laid out"}[lang] not in preview
    assert [step["trigger"] for step in program["before"]][:2] == ["lay_out", "create"]
    assert data(say, *line)["outcome"] == "already_done"


def test_a_rounds_own_reference_needs_no_period(say: Say) -> None:
    done(say, "round", "record", "SUB/2024-T1", "1", "finding=a = b")
    done(say, "count", "ACT", "4", "--period", "2024-T1")
    done(say, "round", "record", "SUB/2024-T1", "nattvandring")

    found = data(say, "round", "SUB/2024-T1")
    assert found["process_lines"][0]["finding"] == "a = b"
    assert found["production_lines"][0]["counted"] == 4


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_round_that_was_not_held_is_shown_as_such(say: Say, lang: str) -> None:
    done(say, "advance", "SUB/2024-T1", "skip", "--reason", "avtalet sägs upp")

    shown = done(say, "round", "SUB", "2024-T1", "--lang", lang)

    assert {"sv": "Läge: utgår.", "en": "State:"}[lang] in shown
    assert "round record" not in shown


def test_fields_are_called_by_their_words(say: Say) -> None:
    note(say, "otrygga", "utgångsvärde=40", "värde=31", "problemets omfattning=minskade")
    note(say, "1", f"hållna åtaganden={TOWN} | ja")

    found = data(say, "round", "SUB", "2024-T1")
    assert (found["effect_lines"][0]["extent"], found["effect_lines"][0]["change"]) == ("fell", "-9")
    assert found["process_lines"][0]["commitments_kept"] == [
        {"party": TOWN, "kept": "yes", "remark": "", "commitment": ""}
    ]


def test_a_commitment_that_its_party_has_not_made_is_asked_back_and_one_that_it_has_shows_how_it_went(
    say: Say,
) -> None:
    def kept(party: str, commitment: str, *more: str) -> Result:
        return say(
            "round", "record", "SUB", "2024-T1", "1", f"commitments_kept={party} | ja | | {commitment}", *more
        )

    done(
        say,
        "amend",
        "SUB/PLAN-1",
        f"commitments+={TOWN} | öppnar lokalen | chef",
        "--reason",
        "sagt på mötet",
    )
    misspelt, of_another = kept(POLICE, "går ut varje fredg"), kept(POLICE, "öppnar lokalen")
    assert (misspelt.exit_code, of_another.exit_code) == (1, 1)
    assert "går ut varje fredag" in " ".join(misspelt.stderr.split())
    assert (kept(POLICE, "Går ut varje fredag").exit_code, kept(TOWN, "öppnar lokalen").exit_code) == (0, 0)

    shown = done(say, "round", "SUB", "2024-T1")
    assert "går ut varje fredag, gruppchef (SUB/PLAN-1), hållet: ja (rad 1)" in " ".join(shown.split())
    assert kept(TOWN, "samordnare 25 %").exit_code == 0
    assert kept(POLICE, "kör förbi", "--reason", "sagt på mötet").exit_code == 0


def test_what_is_left_on_a_sheet_is_proposed_by_the_title_that_it_has_on_every_sheet(say: Say) -> None:
    called = (
        "avtalet",
        "samverkansorganisationen",
        "problembildens källor",
        "Vuxna på torget",
        "Nattvandring",
    )
    for title in called:
        left = " ".join(done(say, "round", "SUB", "2024-T1").split()).partition("Till exempel: ")[2]
        typed = shlex.split(left.partition("=")[0] + "=gjort")
        assert typed[4] == title
        done(say, *typed[1:])


def test_a_line_without_a_title_that_is_misspelt_is_asked_back_by_what_it_is_about(say: Say) -> None:
    for line in (("Avtaet=bra",), ("Avtaet", "iakttagelse=bra")):
        refused = say("round", "record", "SUB", "2024-T1", *line)
        assert (refused.exit_code, "Menade du 1 avtalet?" in refused.stderr) == (4, True), refused.stderr


def test_a_line_that_is_like_none_is_asked_back_by_all_that_the_sheet_calls_its_lines(say: Say) -> None:
    refused = say("round", "record", "SUB", "2024-T1", "Simskola=3")

    asked = "Det kan vara ”1 avtalet”, ”2 samverkansorganisationen”, ”3 problembildens källor”, ”4 Vuxna"
    assert (refused.exit_code, asked in " ".join(refused.stderr.split())) == (4, True), refused.stderr


def test_a_line_that_is_called_as_a_field_is_named_by_its_title_and_a_field_alone_is_no_line(
    say: Say,
) -> None:
    done(say, "activity", "new", "SUB/PLAN-1", "rubrik=Värde", "måltal=minst 4", "--on", "2024-02-01")
    done(say, "advance", "SUB/2024-T1", "lay_out", "--on", "2024-05-02")

    done(say, "round", "record", "SUB", "2024-T1", "värde=12", "1=gick bra")
    found = [
        one for one in data(say, "round", "SUB", "2024-T1")["production_lines"] if one["title"] == "Värde"
    ]
    assert [one["counted"] for one in found] == [12]
    for line in (("iakttagelse=bra",), ("1=bra", "iakttagelse=bra"), ("counted=12",)):
        refused = say("round", "record", "SUB", "2024-T1", *line)
        assert refused.exit_code == 2
        assert "det är ett fält" in refused.stderr


def test_whichever_way_an_outcome_is_written_its_party_has_made_the_commitment(say: Say) -> None:
    said = f"commitments_kept={POLICE} | ja | | går ut varje fredg"
    done(say, "round", "record", "SUB", "2024-T1", "1", "finding=ja", f"commitments_kept={POLICE} | ja")
    reference = data(say, "round", "SUB", "2024-T1")["process_lines"][0]["reference"]
    before = done(say, "show", reference, "--history")
    doors = (
        ("round", "record", "SUB", "2024-T1", "1", said),
        ("advance", reference, "record", said),
        ("amend", reference, said),
        ("correct", reference, said, "--reason", "så sades det"),
    )
    for door in doors:
        refused = say(*door)
        assert refused.exit_code == 1, door
        assert "går ut varje fredag. Skriv det med samma ord" in " ".join(refused.stderr.split()), door
    assert done(say, "show", reference, "--history") == before
    for door in doors[1:3]:
        done(say, *door, "--reason", "sagt på mötet")


def test_a_plan_of_the_main_agreement_is_followed_up_by_neither_line_nor_commitment_below_and_that_is_said(
    say: Say,
) -> None:
    done(
        say,
        *("plan", "new", "action_plan", "MAIN", "samverkansområde=ungdomar", "--as-reference", "ABOVE"),
        f"åtaganden={TOWN} | grannsamverkan | chef",
    )
    done(say, "activity", "new", "ABOVE", "rubrik=Vandringar", "måltal=minst 4")
    done(say, "advance", "ABOVE", "decide", "--on", "2024-04-02", "--reason", "i korthet")

    shown = done(say, "round", "SUB", "2024-T1")
    assert "grannsamverkan" not in shown
    assert "Vandringar" not in shown
    assert "Här följs inte upp: ABOVE. De hör till MAIN" in " ".join(shown.split())


# ---- concluding ----


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_round_is_concluded_with_dissent_and_measures_and_shown_so(written: Say, lang: str) -> None:
    line = (
        *("round", "conclude", "SUB", "2024-T1", "--meeting", "Styrgruppen 2024-05-16"),
        *(
            "--conclusions",
            "det går åt rätt håll",
            "--measure",
            "Fler vuxna ute | fritidschefen | 2024-10-31",
        ),
        *("--dissent", f"{POLICE}: för tidigt", "--lang", lang),
    )

    concluded = data(written, *line)
    again = data(written, *line, today="2024-06-01")
    shown = done(written, "round", "SUB", "2024-T1", "--lang", lang)

    assert (concluded["step"]["dest"], concluded["step"]["on"]) == ("concluded", "2024-05-16")
    assert again["outcome"] == "already_done"
    for text in ("Styrgruppen 2024-05-16", "för tidigt", "Fler vuxna ute", "det går åt rätt håll", "SUB/ACT"):
        assert text in shown
    assert {"sv": f"Avvikande mening, {POLICE}", "en": f"Dissent of {POLICE}"}[lang] in shown
    found = data(written, "round", "SUB", "2024-T1")
    assert found["concluded_by"] == [
        {"party": TOWN, "on": "2024-05-16", "dissent": ""},
        {"party": POLICE, "on": "2024-05-16", "dissent": "för tidigt"},
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_round_without_measures_says_that_none_are_needed(written: Say, lang: str) -> None:
    ready = done(written, "round", "SUB", "2024-T1", "--lang", lang)
    done(
        written, "round", "conclude", "SUB", "2024-T1", "--meeting", "Styrgruppen 2024-05-16", "--no-measures"
    )

    shown = done(written, "round", "SUB", "2024-T1", "--lang", lang)

    assert {"sv": "Inga förbättringsåtgärder behövs.", "en": "No measures of improvement are needed."}[
        lang
    ] in shown
    assert "round conclude SUB/2024-T1" in ready
    assert {"sv": "Kvar att anteckna", "en": "To be recorded"}[lang] not in ready
    assert "SUB/2024-T1" in done(written, "round", "list", "--all")
    assert "SUB/2024-T1" not in done(written, "round", "list")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_refusal_lists_everything_that_is_missing(say: Say, lang: str) -> None:
    result = say("round", "conclude", "SUB", "2024-T1", "--lang", lang)
    refused = json.loads(say("round", "conclude", "SUB", "2024-T1", "--json").stdout)

    assert (result.exit_code, result.stdout) == (1, "")
    assert len(refused["unmet"]) == 8
    assert {"sv": "möte", "en": "meeting"}[lang] in result.stderr
    assert f"{TOWN}: går ut varje fredag, {POLICE}: går ut varje fredag" in result.stderr


def test_a_preview_of_concluding_says_what_would_follow_and_changes_nothing(written: Say) -> None:
    before = data(written, "round", "SUB", "2024-T1")

    preview = data(
        written,
        "round",
        "conclude",
        "SUB",
        "2024-T1",
        "--meeting",
        "x",
        "--on",
        "idag",
        "--measure",
        "Ljus",
        "--preview",
    )

    assert preview["outcome"] == "preview"
    assert "activity" in {step["machine"] for step in preview["after"]}
    assert data(written, "round", "SUB", "2024-T1") == before


# ---- activities ----


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_count_says_how_far_it_has_come(say: Say, lang: str) -> None:
    first = done(say, "count", "ACT", "12", "--period", "2024-T1", "--lang", lang)
    again = done(say, "count", "ACT", "12", "--period", "2024-T1", "--lang", lang)
    more = done(say, "count", "ACT", "12", "--period", "2024-T1", "--again", "--lang", lang)

    assert {"sv": "hittills 12 av", "en": "so far 12 of"}[lang] in first
    assert {"sv": "det står redan", "en": "already"}[lang] in again
    assert {"sv": "hittills 24 av", "en": "so far 24 of"}[lang] in more


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("yes", ("hittills 3 redovisade; måltalet ”yes”", "so far 3 reported; the target “yes”")),
        ("", ("inget måltal", "no target")),
        ("högst 2", ("hittills 3 av högst 2, över gränsen", "so far 3 of at most 2, exceeded")),
        ("högst 6", ("hittills 3 av högst 6, inom gränsen", "so far 3 of at most 6, within")),
        ("min 4", ("hittills 3 av 4, tid kvar", "so far 3 of 4, time left")),
    ],
)
def test_each_kind_of_target_has_its_words(
    say: Say, lang: str, target: str, sentence: tuple[str, str]
) -> None:
    done(say, "amend", "ACT", f"target={target}")

    said = done(say, "count", "ACT", "3", "--lang", lang)
    assert sentence[LANGUAGES.index(lang)] in said
    assert ("handslag amend ACT" in said) == (target == "yes")


def test_a_count_that_is_added_to_another_says_so_and_what_puts_it_in_its_place(say: Say) -> None:
    assert "fanns redan" not in done(say, "count", "ACT", "2", "--period", "2024-T1")
    assert "fanns redan" not in done(say, "count", "ACT", "7", "--on", "2024-05-03")

    said = " ".join(done(say, "count", "ACT", "3", "--period", "2024-T1").split())

    assert "För 2024-T1 fanns redan 2; med de nya 3 är det 5. Skulle 3 stå i stället för 2:" in said
    [pair] = re.findall(r'handslag correct ACT "([^"]*)" --reason', said)
    done(say, "correct", "ACT", pair, "--reason", "fel antal")
    counts = data(say, "show", "ACT")["counts"]
    assert [(row["number"], row.get("period")) for row in counts] == [("7", None), ("3", "2024-T1")]


def test_of_two_percentages_of_a_period_the_last_one_holds_and_what_stood_there_is_said(say: Say) -> None:
    done(say, "amend", "ACT", "target=30 %")
    done(say, "count", "ACT", "20", "--period", "2024-T1")

    said = " ".join(done(say, "count", "ACT", "10", "--period", "2024-T1").split())

    assert "hittills 10 % av 30 %" in said
    assert "För 2024-T1 fanns redan 20 %" in said
    assert "det som gäller nu är 10 %" in said


@pytest.mark.parametrize("of", ["round", "activity", "notice"])
def test_an_empty_list_that_holds_everything_points_to_no_more(
    sqlite_template: Path, tmp_path: Path, of: str
) -> None:
    copy(sqlite_template, tmp_path / "empty.db")
    say = speaking_in(tmp_path / "empty.db")
    only, everything = (done(say, of, "list", *more) for more in ((), ("--all",)))

    assert "--all" in only
    assert everything.startswith("Här finns inga")
    assert "--all" not in everything


@pytest.mark.parametrize("lang", LANGUAGES)
def test_activities_are_listed_with_target_and_count(say: Say, lang: str) -> None:
    nothing = done(say, "activity", "list", "--lang", lang)
    done(say, "count", "ACT", "12", "--on", "2024-05-03")

    shown = done(say, "activity", "list", "SUB", "--lang", lang)
    found = data(say, "activity", "list", "SUB")
    rows = list(csv.DictReader(io.StringIO(done(say, "activity", "list", "--csv=plain"))))

    assert {"sv": "inget redovisat", "en": "nothing counted yet"}[lang] in nothing
    assert {"sv": "hittills 12 av 30, tid kvar", "en": "so far 12 of 30, time left"}[lang] in shown
    assert (found[0]["counted"], found[0]["wanted"], found[0]["verdict"]) == (12, "30", "not_reached")
    assert (rows[0]["reference"], rows[0]["target"], rows[0]["reached"]) == ("ACT", "30 per år", "false")


def test_what_has_ended_is_listed_only_when_asked(say: Say) -> None:
    refused = say("activity", "not-done", "ACT")
    done(say, "activity", "not-done", "ACT", "--reason", "ingen ville gå")

    assert refused.exit_code == 1
    assert "--all" in done(say, "activity", "list")
    assert data(say, "activity", "list", "--all")[0]["state"] == "not_done"


@pytest.mark.parametrize("written", ["T1", "tertial 1", "t1 2024"])
def test_a_period_without_its_year_is_this_year_s_wherever_one_is_typed(say: Say, written: str) -> None:
    counted = done(say, "count", "ACT", "3", "--period", written)
    shown = done(say, "round", "show", "SUB", written)
    recorded = data(say, "round", "record", "SUB", written, "1", "finding=gjort")
    concluded = data(
        say,
        "round",
        "conclude",
        "SUB",
        written,
        "--preview",
        "--reason",
        "x",
        "--meeting",
        "M 2024-05-02",
        "--no-measures",
    )

    assert "Antalet gäller 2024-T1: 2024-01-01 till och med 2024-04-30." in counted
    assert "2024-T1" in shown.splitlines()[0]
    assert recorded["step"]["reference"].startswith("SUB/2024-T1/")
    assert concluded["step"]["reference"] == "SUB/2024-T1"


def test_a_correction_of_a_concluded_line_says_when_the_parties_concluded_it(say: Say) -> None:
    number = data(say, "round", "show", "SUB", "2024-T1")["production_lines"][0]["number"]
    note(say, f"{number}=12")
    concluding = ("M 2024-05-02", "--no-measures", "--reason", "resten följs upp senare")
    done(say, "round", "conclude", "SUB", "2024-T1", "--meeting", *concluding)
    line = ("correct", f"SUB/2024-T1/{number}", "antal=13", "--reason", "räknade fel")
    assert "gemensam avstämning 2024-05-02" in " ".join(done(say, *line).split())


ASKED = {"process": ("finding", "mötena hålls"), "production": ("counted", "12"), "effect": ("value", "12")}
"""What a line of each kind asks for, and an answer."""


@pytest.mark.parametrize("named", [("SUB", "2024-T1"), ("SUB/2024-T1",)])
def test_several_lines_are_recorded_in_one_command_each_with_what_it_asks_for(
    say: Say, named: tuple[str, ...]
) -> None:
    sheet = data(say, "round", "show", "SUB", "2024-T1")
    said = [f"{line['number']}={ASKED[aspect][1]}" for aspect in ASKED for line in sheet[f"{aspect}_lines"]]

    answers = data(say, "round", "record", *named, *said)

    assert [one["outcome"] for one in answers] == ["done"] * len(said)
    found = data(say, "round", "show", "SUB", "2024-T1")
    for aspect, (field, answer) in ASKED.items():
        assert {(line["state"], str(line[field])) for line in found[f"{aspect}_lines"]} == {
            ("recorded", answer)
        }


def test_lines_are_recorded_of_a_period_that_is_written_without_its_year(say: Say) -> None:
    done(say, "round", "record", "SUB", "T1", "1=gick bra")
    done(say, "round", "record", "SUB", "tertial 1", "1", "finding=gick mycket bra")

    assert "gick mycket bra" in done(say, "round", "show", "SUB", "2024-T1")


def test_the_answer_says_of_which_line_what_was_recorded(say: Say) -> None:
    line = data(say, "round", "show", "SUB", "2024-T1")["production_lines"][0]
    number = str(line["number"])
    for said, expected in (((f"{number}=12",), "antal 12"), ((number, "counted=13"), "antal 13")):
        assert f"  {number} {line['title']}: {expected}\n" in note(say, *said)


def test_a_line_is_recorded_by_its_title_or_left_out_as_by_its_number(say: Say) -> None:
    first = data(say, "round", "show", "SUB", "2024-T1")["production_lines"][0]
    number, title = str(first["number"]), first["title"]

    assert f"  {number} {title}: antal 12\n" in note(say, f"{title}=12", "1=mötena hålls")
    assert f"  {number} {title}: antal 13\n" in say("round", "record", "SUB/2024-T1", f"{title}=13").stdout
    refused = say("round", "record", "SUB", "2024-T1", f"{number}=utgår")
    assert (refused.exit_code, "--reason" in refused.stderr) == (1, True)
    note(say, f"{number}=utgår", "--reason", "räknas inte")
    again = data(say, "round", "show", "SUB", "2024-T1")["production_lines"][0]
    assert (again["counted"], again["state"]) == (13, "skipped")


@pytest.mark.parametrize(("wrong", "code"), [("99=4", 4), ("{0}=många", 2), ("{0}=5", 2), ("{1}=5", 2)])
def test_of_several_lines_all_are_recorded_or_none(say: Say, wrong: str, code: int) -> None:
    before = data(say, "round", "show", "SUB", "2024-T1")
    number, title = (before["production_lines"][0][name] for name in ("number", "title"))

    first = "1=mötena hålls" if "många" in wrong else f"{number}=4"
    refused = say("round", "record", "SUB", "2024-T1", first, wrong.format(number, title))

    assert refused.exit_code == code, refused.output
    assert data(say, "round", "show", "SUB", "2024-T1") == before


@pytest.mark.parametrize(
    ("lang", "named"),
    [
        ("sv", ("hållna åtaganden=PART | ja", "RAD=12", "--meeting")),
        ("en", ("commitments kept=PARTY | yes", "LINE=12", "--meeting")),
    ],
)
def test_what_a_round_lacks_is_named_with_its_field_and_the_command(
    say: Say, lang: str, named: tuple[str, ...]
) -> None:
    refused = say("--lang", lang, "round", "conclude", "SUB", "2024-T1")

    assert refused.exit_code == 1
    assert [one for one in named if one not in refused.stderr] == []


@pytest.mark.parametrize(
    "line",
    [
        ("round", "conclude", "SUB", "2024-T1", "--meeting", "Styrgruppen", "--no-measures"),
        ("advance", "SUB/2024-T1", "conclude", "möte=Styrgruppen", "inga åtgärder behövs=ja"),
    ],
    ids=lambda line: line[0],
)
def test_a_round_is_concluded_on_the_day_on_which_the_parties_met_by_either_door(
    written: Say, line: tuple[str, ...]
) -> None:
    asked = written(*line)
    assert (asked.exit_code, "vilken dag skedde det? Ange --on DAG" in asked.stderr) == (2, True)
    assert data(written, "show", "SUB/2024-T1")["state"] == "open"

    done(written, *(word.replace("Styrgruppen", "Styrgruppen 2024-05-16") for word in line))

    assert {act["on"] for act in data(written, "show", "SUB/2024-T1")["acts"]} == {"2024-05-16"}


def test_an_activity_is_marked_as_done(say: Say) -> None:
    done(say, "count", "ACT", "30")

    assert data(say, "activity", "done", "ACT", "--on", MAY)["step"]["dest"] == "done"
    assert data(say, "activity", "done", "ACT")["outcome"] == "already_done"


def test_an_activity_is_done_on_its_planned_last_day_when_none_is_said(say: Say) -> None:
    done(say, "amend", "ACT", "till=2024-05-10", "--reason", "x")

    finished = data(say, "activity", "done", "ACT", "--reason", "x")

    assert (finished["step"]["dest"], finished["step"]["on"]) == ("done", "2024-05-10")


# ---- what cannot be ----


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("round", "SUB", "2024-02"), 4, "perioden följs upp med 2024-T1"),
        (("round", "SUB", "2031"), 4, "De som finns: 2024-T1, 2024-T2"),
        (("round", "SUB"), 2, "Ange vilken period du menar för SUB: 2024-T1"),
        (("round", "MAIN/SUB", "2024-T1"), 4, "MAIN/SUB har inga uppföljningstillfällen"),
        (("round", "SUB", "våren"), 2, "våren"),
        (("round", "SUBB", "2024-T1"), 4, "Menade du SUB"),
        (("round", "lsit"), 2, "Menade du list?"),
        (("round", "record", "SUB", "2024-T1"), 2, "RAD saknas"),
        (("round", "record", "SUB", "nattvandring", "finding=x"), 2, "vilken period"),
        (("round", "record", "SUB", "2024-T1", "1"), 2, "fält=värde"),
        (("round", "record", "SUB", "2024-T1", "9", "finding=x"), 4, "Nattvandring"),
        (("round", "record", "SUB", "2024-T1", "1", "extent=lite"), 2, "lite"),
        (("round", "record", "SUB", "2024-T3", "1", "finding=x"), 1, "2024-09-01"),
        (("round", "record", "SUB", "2024-T1", "1", "finding=x", "--as", "revisor"), 1, "revisor granskar"),
        (("round", "conclude", "SUB", "2024-T1", "--dissent", "nej"), 2, "nej"),
        (("round", "conclude", "SUB", "2024-T1", "--dissent", "Ingen: nej"), 4, "Ingen"),
        (("round", "conclude", "SUB", "2024-T1", "--measure", "a|b|2024|d"), 2, "2024"),
        (("count", "ACT", "många"), 2, "heltal"),
        (("count", "ACT", "1000000000"), 2, "999999999"),
        (("count", "SUB", "1"), 4, "aktiviteten"),
        (("count", "ACT", "1", "--period", "2024-T2", "--on", "2024-04-01"), 1, "2024-05-01"),
        (("count", "ACT", "1", "--period", "våren"), 2, "våren"),
        (("activity", "done", "SUB"), 4, "aktiviteten"),
        (("activity", "list", "NOBODY"), 4, "NOBODY"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_and_nothing_is_written(
    say: Say, line: tuple[str, ...], code: int, sentence: str
) -> None:
    before = data(say, "round", "SUB", "2024-T1")

    result = say(*line)

    assert (result.exit_code, result.stdout) == (code, ""), result.output
    assert sentence in result.stderr
    assert data(say, "round", "SUB", "2024-T1") == before


# ---- before its period is over ----


def test_a_round_is_concluded_before_its_period_is_over_for_a_reason_only(say: Say) -> None:
    early = ("round", "conclude", "SUB", "2024-T2", "--meeting", f"Styrgrupp {MAY}", "--no-measures")

    refused = say(*early)
    told = " ".join(refused.output.split())

    assert refused.exit_code == 1
    assert f"2024-T2 pågår till och med 2024-08-31. Stämmer parterna av redan {MAY} följs" in told
    done(say, *early, "--reason", "gruppen läggs ned")
    gaps = data(say, "audit", "gaps", "--only", "round_concluded_early")["gaps"]
    assert [one["reference"] for one in gaps] == ["SUB/2024-T2"]


def test_a_round_that_was_concluded_too_early_is_struck_and_concluded_when_it_is_over(say: Say) -> None:
    line = ("round", "conclude", "SUB", "2024-T2", "--no-measures", "--reason", "kort", "--meeting")
    done(say, *line, f"Styrgrupp {MAY}")

    told = " ".join(say(*line, f"Styrgrupp {SEPTEMBER}", today=SEPTEMBER).output.split())

    strike = re.findall(r"stryks steget först: handslag (correct .+?) --reason", told)
    assert len(strike) == 1, told
    done(say, *shlex.split(strike[0]), "--reason", "för tidigt", today=SEPTEMBER)
    done(say, *line, f"Styrgrupp {SEPTEMBER}", today=SEPTEMBER)
    assert data(say, "audit", "gaps", "--only", "round_concluded_early", today=SEPTEMBER)["gaps"] == []
