"""`handslag audit gaps` as an auditor types it, and then its command lines, as a coordinator types them."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from lifecycle.store import Store
from tests.cli.conftest import ROOT
from tests.cli.town import Say, copy, speak, town
from tests.engine.world import POLICE, TOWN, World
from tests.stories.gaps_scene import (
    ACT,
    ALL_POLICE,
    COMM,
    NEXT_ROUND,
    PICTURE,
    PLAN,
    ROUND,
    SUB,
    TODAY,
    Scene,
    Spec,
    becomes,
    gone,
    torn,
)
from tests.stories.test_audit_gaps import CLAIMS, LAWFUL, Claim
from words.texts import texts_in
from workflows.audits.gaps.kinds import KINDS

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

KEYS = [
    *("kind", "severity", "reference", "machine", "about"),
    *("concerns", "source", "facts", "closes"),
]
CODES = set(KINDS) | {"None", "main_agreement", "action_plan", "in_force"}
"""What no sentence may hold: a code is for programs."""

FILLED = {
    "AREA": "Norrby",
    "BASELINE": "34",
    "CARRIED_OUT_BY": "both",
    "CHANGED_CHARACTER": "no",
    "DAY": "2025-03-01",
    "DIMENSION": "process",
    "DIRECTION": "lower",
    "FROM_ON": "2026-01-01",
    "FUNCTION": "chef",
    "INTEGER": "9",
    "INSTEAD": f"{ALL_POLICE}->LPO Mark",
    "LEVEL": "4",
    "MANDATE": "own",
    "MEASURES": "fler vuxna",
    "MEETING": "styrgruppen i mars",
    "PARENT": "OTHER",
    "PARTY": TOWN,
    "PERSON": "anna",
    "REFERENCE": "NEW",
    "ROW": "1",
    "SOURCE": "staff",
    "TEXT": "något",
    "VALUE": "30",
}
"""What somebody would fill in for each blank."""

FIRST_OF_SEVERAL = frozenset(
    {
        *("picture_late", "picture_too_old", "area_without_problem", "sub_late"),
        *("no_picture", "main_without_sub"),
        *(
            "round_late",
            "round_concluded_early",
            "round_with_dissent",
            "passed_with_reason",
            "municipal_plan_not_seen",
        ),
        *("picture_not_seen", "plan_on_unfinished_picture", "counts_disagree"),
    }
)
"""Kinds that take more than one step: the line is the first of them."""

AGREED = tuple(("accept", PICTURE, party, "--on", "2025-03-03") for party in (TOWN, POLICE))
PRIORITIES = "problems=ungdomar | long_term | yes | leda; buller | temporary | no"

A_TERM = ("--from", "2025-03-03", "--to", "2027-03-02", "--parties", f"{TOWN}; {POLICE}")

TAKEN_AWAY: dict[str, tuple[tuple[str, ...], ...]] = {
    "no_picture": (
        ("picture", "new", "MAIN"),
        ("advance", PICTURE, "gather"),
        ("advance", PICTURE, "fill_in", PRIORITIES),
        ("advance", PICTURE, "draft", "--reason", "i korthet"),
    ),
    "main_without_sub": (
        ("agreement", "new", "MAIN/SUB-2", "--level", "sub", "--under", "MAIN", *A_TERM),
        *(("sign", "MAIN/SUB-2", party, "--on", "2025-03-03") for party in (TOWN, POLICE)),
    ),
    "plan_on_unfinished_picture": (
        ("advance", "BEGUN", "draft", "--reason", "i korthet"),
        *(("accept", "BEGUN", party, "--on", "2025-03-03") for party in (TOWN, POLICE)),
    ),
    "counts_disagree": (("correct", ACT, "counts=5 | 2024", "--reason", "fel tal"),),
    "picture_not_seen": (("advance", "LAW", "meet", "met_on=2025-03-01", "diary_number=KS 2025/4"),),
    "municipal_plan_not_seen": (
        ("plan", "new", "municipal_plan", "--as-reference", "NEW", f"parties={TOWN}", f"picture={PICTURE}"),
        (
            "advance",
            "NEW",
            "decide",
            "decided_by=KS",
            "decided_on=2025-03-01",
            "paragraph=§ 1",
            "diary_number=1",
        ),
    ),
    "picture_late": (
        ("advance", PICTURE, "draft", "--reason", "i korthet"),
        *AGREED,
        ("advance", PICTURE, "prioritise", PRIORITIES, "--on", "idag", "--reason", "i korthet"),
    ),
    "picture_too_old": (("correct", PICTURE, "updated_on=2024-12-01", "--reason", "fel dag"),),
    "area_without_problem": (("amend", SUB, "priorities=ungdomar", "--reason", "tilläggsavtal"),),
    "sub_late": tuple(("sign", "MAIN/SUB-2", party, "--on", "2025-03-03") for party in (TOWN, POLICE)),
    "round_late": (("advance", NEXT_ROUND, "postpone", "conclude_by=2025-06-30", "--reason", "väntar"),),
    "round_concluded_early": (("correct", ROUND, "1", "on=2025-01-20", "--reason", "fel dag"),),
    "round_with_dissent": (
        ("correct", ROUND, "1", f"party={POLICE}", "remark=", "--reason", "togs tillbaka"),
    ),
}
"""What takes away the gaps that no single line closes; what passed with a reason stays with its step."""

Written = Callable[[Scene], Callable[..., "Result"]]


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


@pytest.fixture
def written(sqlite_template: Path, tmp_path: Path) -> Written:
    """Write a scene into a register, and give what types commands at it on the scene's day."""
    path = tmp_path / "scene.db"
    copy(sqlite_template, path)

    def write(scene: Scene) -> Callable[..., Result]:
        scene.write(World(Store.open(f"sqlite:///{path}")).found())

        def typed(*line: str, **said: str) -> Result:
            return speak(path, *line, today=scene.today.isoformat(), **said)

        return typed

    return write


def data(typed: Callable[..., Result], *line: str) -> Any:  # noqa: ANN401 -- JSON
    return json.loads(typed("audit", "gaps", *line, "--json").stdout)


def whereabouts(found: Any) -> set[tuple[str, str, str]]:  # noqa: ANN401 -- JSON
    return {(one["kind"], one["reference"], one["about"]) for one in found["gaps"]}


def as_typed(action: Any) -> list[str]:  # noqa: ANN401 -- JSON
    """Write an action from its JSON, as docs/reference/json.md says, and fill its blanks in."""

    def written(value: Any) -> str:  # noqa: ANN401 -- JSON
        match value:
            case {"blank": blank}:
                return FILLED[blank.upper()]
            case list():
                return "; ".join(map(written, value))
            case dict():
                return " | ".join(map(written, value.values()))
            case _:
                return str(value)

    words = [*action["command"].split(), *map(written, action["arguments"])]
    words += [f"{name}={written(value)}" for name, value in action["fields"].items()]
    words += [f"{name}+={written(value)}" for name, value in action["added"].items()]
    for name, value in action["options"].items():
        words += [f"--{name.replace('_', '-')}", *([] if value is True else [written(value)])]
    return words


def elsewhere(found: Any) -> list[Any]:  # noqa: ANN401 -- JSON
    """What is told of the agreement that has nothing to do with the others."""
    return [one for one in found["gaps"] if one["concerns"] == ["OTHER"]]


# ---- every gap can be said, and closed ----


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_kind_has_a_name_a_demand_and_a_sentence(lang: Any) -> None:  # noqa: ANN401 -- one of two
    texts = texts_in(lang)
    names = [texts.text(f"audit.gap.{kind}") for kind in KINDS]

    assert len(set(names)) == len(KINDS)
    for kind in KINDS:
        assert {f"audit.gap.{kind}{end}" in texts for end in ("", ".asks", ".found")} == {True}


@pytest.mark.parametrize("case", CLAIMS, ids=str)
def test_the_line_that_is_given_closes_the_gap(written: Written, case: Claim) -> None:
    scene = torn(*case.tears)
    main = scene.specs["MAIN"]
    scene.specs["OTHER"] = Spec("main_agreement", "active", since=main.since, parties=main.parties)
    typed = written(scene)
    gap = (case.kind, case.reference, case.about)
    before = data(typed)
    [found] = [one for one in before["gaps"] if (one["kind"], one["reference"], one["about"]) == gap]
    assert typed("audit", "gaps", case.reference, COLUMNS="80").exit_code == 0

    words = as_typed(found["closes"])
    result = typed(*words)

    if case.kind in FIRST_OF_SEVERAL:
        assert result.exit_code in (0, 1), result.output
    else:
        assert result.exit_code == 0, result.output
        after = data(typed)
        assert gap not in whereabouts(after)
        if not any("OTHER" in word for word in words):
            assert elsewhere(after) == elsewhere(before)


@pytest.mark.parametrize("kind", TAKEN_AWAY)
def test_what_takes_more_than_the_first_line_is_taken_away_too(written: Written, kind: str) -> None:
    case = next(one for one in CLAIMS if one.kind == kind)
    typed = written(torn(*case.tears))
    gap = (case.kind, case.reference, case.about)
    assert gap in whereabouts(data(typed))

    for line in TAKEN_AWAY[kind]:
        result = typed(*line)
        assert result.exit_code == 0, result.output

    assert gap not in whereabouts(data(typed))


def test_every_gap_can_be_taken_away() -> None:
    assert TAKEN_AWAY.keys() | {"passed_with_reason"} == FIRST_OF_SEVERAL


# ---- what is shown ----


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("line", [(), ("MAIN",), ("--only", "no_coordinator"), ("--kinds",)], ids=str)
def test_it_is_in_words_on_a_narrow_screen(say: Say, lang: str, line: tuple[str, ...]) -> None:
    result = say("--lang", lang, "--as", "revisor", "audit", "gaps", *line, COLUMNS="60")

    assert (result.exit_code, result.stderr) == (0, "")
    assert not CODES & set(result.stdout.split())


def test_the_chain_shows_the_gap_where_it_is_and_below_it_what_would_close_it(written: Written) -> None:
    case = next(one for one in CLAIMS if one.kind == "activity_past_its_time")

    shown = written(torn(*case.tears))("audit", "gaps", SUB).stdout

    assert shown == (
        "underavtal MAIN/SUB · gäller\n"
        "  problembild MAIN/PICTURE · prioriterad\n"
        "    problem: ungdomar\n"
        "      samverkansområde: ungdomar (MAIN/SUB)\n"
        "        åtgärdsplan MAIN/SUB/PLAN-1 · gäller\n"
        "          aktivitet MAIN/SUB/PLAN-1/ACT: Nattvandring · pågår\n"
        "            ! 1  aktivitet vars tid gått ut\n"
        "            uppföljd: 2024-T3 (MAIN/SUB/2024-T3/2)\n"
        "          effekt, otrygga: 34 → 30, går inte att bedöma (2024-T3, MAIN/SUB/2024-T3/3)\n"
        "\n"
        "En lucka den 2025-03-03; krav i lag: 0.\n"
        "1  bör  Tiden för MAIN/SUB/PLAN-1/ACT gick ut 2025-03-02, och ingen har antecknat"
        " vad det blev av den. (handboken H-133, H-137)\n"
        '        handslag advance MAIN/SUB/PLAN-1/ACT "markera som genomförd"\n'
    )


def test_a_whole_chain_says_so(written: Written) -> None:
    typed = written(torn())

    assert "Inga luckor den 2025-03-03." in typed("audit", "gaps").stdout
    assert typed("audit", "gaps", "--fail").exit_code == 0


def test_of_a_draft_that_is_owed_by_no_day_no_day_is_said(written: Written) -> None:
    shown = written(torn(becomes(COMM, "draft")))(
        "audit", "gaps", "--only", "bilaga som bara är utkast"
    ).stdout

    assert "kommunikationsplan) är än så länge ett utkast. (" in " ".join(shown.split())


def test_a_municipality_is_shown_by_its_name_and_asked_for_by_it(written: Written) -> None:
    typed = written(torn(*LAWFUL, gone(PICTURE)))
    whole = data(typed)["gaps"]

    found = data(typed, TOWN)
    assert (found["agreement"], found["municipality"]) == (None, TOWN)
    assert {one["kind"] for one in found["gaps"] if one["machine"] == "duty"} == {
        one["kind"] for one in whole if one["about"] == TOWN and one["machine"] == "duty"
    }
    assert {one["reference"] for one in found["gaps"]} >= {"MAIN", "LAW"}
    shown = typed("--lang", "sv", "audit", "gaps", TOWN).stdout
    assert shown.startswith(f"{TOWN}: det som lagen kräver")


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (
            ("Malmö",),
            4,
            "Hittar inte parten ”Malmö”. handslag party list visar dem som finns; en ny läggs till",
        ),
        (("Bårås stad",), 4, f"Hittar inte beteckningen ”Bårås stad”. Menade du {TOWN}"),
        ((TOWN, "--as-of", "2020-01-01"), 2, f"{TOWN} fanns inte i registret 2020-01-01."),
    ],
)
def test_of_a_municipality_that_the_register_does_not_know_it_is_said_that_it_is_none_of_its_parties(
    written: Written, asked: tuple[str, ...], code: int, said: str
) -> None:
    answer = written(torn(*LAWFUL))("--lang", "sv", "audit", "gaps", *asked)

    assert answer.exit_code == code
    assert answer.stderr.startswith(said)


def test_that_nothing_is_asked_of_an_agreement_that_has_ended_is_said(say: Say) -> None:
    shown = say("audit", "gaps", "OLD").stdout

    assert "Inga luckor" in shown
    assert "OLD gäller inte den dagen" in shown
    assert "gäller inte" not in say("audit", "gaps", "PLEDGE").stdout


def test_a_sentence_folds_under_its_own_beginning_and_a_command_stays_whole(written: Written) -> None:
    case = next(one for one in CLAIMS if one.kind == "commitment_without_responsible")

    lines = written(torn(*case.tears))("audit", "gaps", SUB, COLUMNS="60").stdout.splitlines()

    [command] = [line for line in lines if "handslag amend" in line]
    assert command.endswith("--reason TEXT")
    assert all(len(line) <= 60 for line in lines if line != command)


def test_the_register_of_examples_is_told_in_a_handful_of_kinds(tmp_path: Path) -> None:
    path = tmp_path / "examples.db"

    def typed(*line: str, **said: str) -> Result:
        return speak(path, *line, today="2026-03-02", **said)

    assert typed("init", "--simulated").exit_code == 0
    assert typed("register", "import", str(ROOT / "config" / "examples" / "register.csv")).exit_code == 0

    shown = typed("audit", "gaps", COLUMNS="100")

    assert shown.exit_code == 0
    assert len(shown.stdout.splitlines()) <= 60
    assert shown.stdout.count("ingen problembild") == 1
    assert "handslag audit gaps --only ingen-problembild" in shown.stdout
    lines = shown.stdout.splitlines()
    counted = [
        (int(found[1]), *map(int, re.findall(r" och (\d+) till$", lines[at + 1])))
        for at, line in enumerate(lines)
        if (found := re.match(r"(?:lag|måste|bör|obs) +(\d+)  ", line))
    ]
    assert (49, 45) in counted
    assert {more for many, more in counted} == {many - 4 for many, _ in counted}
    assert "Arboga, Boden, Bollebygd, Borås och 45 till" in shown.stdout
    found = data(typed)
    assert len(found["gaps"]) > len({one["kind"] for one in found["gaps"]})
    assert found["unverified"] > 0


@pytest.mark.parametrize(
    "written_as", ["no_coordinator", "ingen samordnare", "Ingen-samordnare", "no coordinator"]
)
def test_a_kind_is_asked_for_by_its_name_or_its_code(say: Say, written_as: str) -> None:
    found = data(say, "--only", written_as)

    assert {one["kind"] for one in found["gaps"]} == {"no_coordinator"}


def test_of_no_gaps_of_one_kind_it_is_said_which_kind_was_meant(say: Say) -> None:
    shown = say("audit", "gaps", "--only", "rapporten till fullm").stdout

    assert shown.startswith("Inga luckor av slaget ”rapporten till fullmäktige är sen” den ")


def test_all_gaps_of_one_kind_are_told_one_by_one(say: Say) -> None:
    shown = say("audit", "gaps", "--only", "ingen samordnare").stdout

    assert shown.count("Ingen i registret är samordnare hos") == 2
    assert shown.count("handslag party function") == 2


def test_what_begins_as_one_kind_and_is_a_word_of_another_is_asked_back_and_nothing_found_says_of_what(
    say: Say,
) -> None:
    several = say("audit", "gaps", "--only", "råd")
    none = say("audit", "gaps", "--only", "rådet")

    assert several.exit_code == 2
    said = " ".join(several.stderr.split())
    assert all(kind in said for kind in ("rådet leds inte av kommunen", "inget strategiskt råd syns"))
    assert "Inga luckor av slaget ”rådet leds inte av kommunen” den 2026-03-02." in none.stdout


# ---- what programs read ----


def test_a_program_gets_codes_facts_and_the_line(say: Say) -> None:
    found = data(say)

    assert list(found) == ["day", "agreement", "municipality", "in_force", "unverified", "chain", "gaps"]
    assert (found["day"], found["agreement"], found["chain"]) == ("2026-03-02", None, [])
    assert {tuple(one) for one in found["gaps"]} == {tuple(KEYS)}
    picture = next(one for one in found["gaps"] if one["kind"] == "no_picture")
    assert picture["closes"] == {
        "command": "picture new",
        "arguments": [picture["reference"]],
        "fields": {},
        "added": {},
        "options": {},
    }


def test_of_an_agreement_a_program_gets_the_chain_with_the_numbers_of_its_gaps(written: Written) -> None:
    case = next(one for one in CLAIMS if one.kind == "plan_without_baseline")

    found = data(written(torn(*case.tears)), PLAN)

    assert found["agreement"] == SUB
    assert [link["reference"] for link in found["chain"] if link["numbers"]] == [PLAN]
    assert [link["part"] for link in found["chain"]] == [
        *("agreement", "picture", "problem", "area", "plan", "activity", "followed_up", "effect"),
    ]
    assert found["chain"][5]["reference"] == ACT


def test_csv_has_a_row_for_each_gap(say: Say) -> None:
    rows = list(csv.reader(StringIO(say("audit", "gaps", "--csv=plain").stdout), strict=True))

    assert rows[0] == KEYS
    assert len(rows) == len(data(say)["gaps"]) + 1


@pytest.mark.parametrize(
    "then", [("--as-of", "2025-06-01"), ("--known-on", "2026-03-02"), ("--known-on", "2020-01-01")]
)
@pytest.mark.parametrize("output", ["--json", "--csv=plain"])
def test_it_takes_both_kinds_of_then_and_both_outputs(say: Say, then: tuple[str, str], output: str) -> None:
    result = say("audit", "gaps", *then, output)

    assert (result.exit_code, result.stderr) == (0, "")


# ---- how it ends ----


def test_it_ends_well_unless_it_is_asked_to_fail(say: Say) -> None:
    assert say("audit", "gaps").exit_code == 0
    assert say("audit", "gaps", "--fail").exit_code == 1


def test_notes_alone_do_not_fail(written: Written) -> None:
    case = next(one for one in CLAIMS if one.kind == "effect_is_weak")
    typed = written(torn(*case.tears))

    assert len(data(typed)["gaps"]) == 1
    assert typed("audit", "gaps", "--fail").exit_code == 0


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("MIAN",), 4, "MAIN"),
        (("--only", "igen samordnare"), 2, "ingen samordnare"),
        (
            ("--only", "MISSPELT"),
            2,
            "--only kan inte vara ”MISSPELT”. Alla som finns visas med: handslag audit gaps --kinds.\n",
        ),
        (("MAIN", "--as-of", "2019-01-01"), 2, "2019-01-01"),
        (("--as-of", "2026"), 2, "2026"),
    ],
)
def test_wrong_usage_is_one_sentence(say: Say, line: tuple[str, ...], code: int, sentence: str) -> None:
    result = say("audit", "gaps", *line)

    assert result.exit_code == code
    assert sentence in result.stderr
    assert "Traceback" not in result.output


def test_the_list_of_kinds_needs_no_register(tmp_path: Path) -> None:
    result = speak(tmp_path / "nothing.db", "audit", "gaps", "--kinds", "--json", today=TODAY.isoformat())

    assert [one["kind"] for one in json.loads(result.stdout)] == list(KINDS)
    assert PICTURE not in result.stdout
