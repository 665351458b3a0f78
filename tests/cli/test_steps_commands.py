"""Steps, changes and corrections as they are typed; and whatever is typed ends with a sentence and a code."""

from __future__ import annotations

import json
import re
from contextlib import chdir
from typing import TYPE_CHECKING, Any

import click
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.frame.command import load
from cli.table import COMMANDS
from tests.cli.town import DRIVEN, TODAY, Say, copy, founded, speak, town, typed
from tests.long import often

if TYPE_CHECKING:
    from pathlib import Path

ON = ("--on", TODAY)

NO_DEFECT = {0, 1, 2, 3, 4, 5}
"""Every way to end that is no defect of ours."""

NOT_TRIED = {"demo", "db upgrade"}

RECORDS = [
    *("MAIN/PICTURE", "MAIN/SUB", "MAIN/SUB/PLAN-1", "MAIN/SUB/PLAN-2", "MAIN/SUB/COMM", "MAIN/SUB/FOLLOWUP"),
    *("MAIN/SUB/ACT", "MAIN/FORUM", "MAIN/SUB/2026-03", "MAIN/SUB/2026-03/1", "MAIN/SUB/2026-04", "KPLAN"),
]
REFERENCES = ["MAIN", "main", "SUB", "DRAFT", "OLD", "VAGUE", "OPEN", "PLEDGE", "MAINE", "", "Å-1", "no such"]
PARTIES = [
    "Borås",
    "borås",
    "LPO Borås",
    "Borås; LPO Borås",
    "Bor",
    "LPO",
    "Atlantis",
    "Malmö; LPO Malmö; Malmö",
]
DAYS = [
    "2026-03-02",
    "2026-03-01",
    "2024-01-01",
    "2026-12-31",
    "2030-12-31",
    "2027",
    "2026-02",
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "idag",
]
STEPS = [
    "sign",
    "skriv-under",
    "extend",
    "förläng",
    "consult",
    "samråd",
    "give_notice",
    "terminate",
    "withdraw",
    "rehome",
    "expire",
    "confirm_active",
    "review",
    "send_for_decision",
    "send_for_signature",
    "publish",
    "report",
    *("fyll i", "gather", "sammanställ", "godkänn", "prioritera", "return_to_gathering", "abandon"),
    *("besluta", "begin", "carry_over", "end", "lay_out_rounds", "follow_up", "establish", "dissolve"),
    *("move", "hold", "cancel", "start", "count", "reschedule", "done", "not_done"),
    *("lay_out", "conclude", "postpone", "skip", "record", "reopen"),
    "dansa",
    "1",
]
PAIRS = [
    "ends_on=2030-12-31",
    "ends_on=2020",
    "ends_on=main",
    "starts_on=2026",
    "title=Ny",
    "parties=Borås",
    "parties=Borås;Borås",
    "areas=1490",
    "areas=Atlantis",
    "parent=MAIN",
    "parent=SUB",
    "parent=",
    "predecessor=OLD",
    "predecessor=MAIN",
    "term_years=4",
    "term_years=x",
    "revised_every_years=2",
    "extension_clause=ja",
    "ends_with_parent=ja",
    "ends_with_parent=",
    "deviation=interim",
    "deviation=nej",
    "reviewed_on=2026",
    "reviewed_on=2026-01-01",
    "purposes=a;b",
    "purposes=",
    "colour=red",
    "title",
    "=",
    "on=2026-01-15",
    "1",
    "2",
    "99",
    "-1",
    "without_main_since=2026-01-01",
    "to_be_decided=x",
    "signed_on=2020-13",
    "forums=2027-01-01",
]
ROWS = [
    "källor=brottsstatistik | Brå | 2026; intervjuer",
    "sources+=staff",
    "sources=rykten",
    "källor=intervjuer | a | b | c",
    "problem=ungdomar | långvarigt | ja; inbrott | tillfälligt | nej",
    "problem+=;",
    "reviews=youth | sedd; crime_victims | sedd",
    "reviews+=slag: ungdomar",
    "grupper som har nåtts=kvinnor; unga",
    "coordination=Borås | samordnare | 50; lpo | kommunpolis | 9999999999",
    "åtaganden=Borås | fältassistenter; Malmö | inget",
    "items=organisation | process | per_tertial | samordnare | samtal; action_plans | effect | weekly",
    "punkter+=åtgärdsplaner | effekt | varje år",
    "indicators=rån | lower | 34,5 | 2025 | Skövde",
    "counts=3 | 2026-03 | 2026-03-31 | regn",
    "counts+=8",
    "redovisat+=två",
    "members=Borås | kommundirektör; lpo | chef",
    "attendees=Borås | kommundirektör",
    "decisions=Vandring | fritidschef | 2026-09-30",
    "improvements=Fler vuxna | fritidschef | 2026-02-30",
    "commitments_kept=Borås | delvis | ont om folk",
    "perspektiv=strategiskt; operativt; strategiskt",
    "hur ofta=varje vecka",
    "mötesdag=2026-05-16",
    "måltal=minst 8",
    "måltal=ja",
    "period=2026-T1",
    "period=2026-T9",
    "owed_since=9999-12-01",
    "owed_within=P999Y",
    "updated_on=9999-01-01",
    "period_ends_on=2020-01-01",
    "conclude_by=2026-05-31",
    "no_measures=ja",
    "iakttagelser=som planerat",
    "value=29,5 %",
    "baseline=1e9",
    "extent=minskade",
    "direction=lower",
    "samverkansområde=ungdomar",
    "picture=MAIN/PICTURE",
    "picture=MAIN",
    "subject_id=MAIN",
    "parent=MAIN/SUB/PLAN-1",
    "predecessor=MAIN/PICTURE",
]
KINDS = ["åtgärdsplan", "kommunikationsplan", "follow_up_plan", "kontaktlista", "municipal_plan", "dansplan"]
WORDS = [
    "interim",
    "avtalsperiod",
    "main",
    "sub",
    "huvudavtal",
    "pledge",
    "gäller",
    "active",
    "ordinary",
    "tf-chef",
    "municipality",
    "kommun",
    "police",
    "other",
    "coordinator",
    "auditor",
]
ODD = [
    "",
    " ",
    "-x",
    "%",
    "'",
    "\udc80",
    "\ufb00",
    "\U0001d538",
    "x" * 3000,
    "\u0663",
    "\xb2",
    "1e9",
    "9" * 5000,
]

VALUES = st.sampled_from(
    [*REFERENCES, *RECORDS, *PARTIES, *DAYS, *STEPS, *PAIRS, *ROWS, *KINDS, *WORDS, *ODD]
) | st.text(st.characters(exclude_characters="\0"), max_size=12)  # no operating system passes NUL
DAY_OPTIONS = [
    "until",
    "on",
    "as_of",
    "known_on",
    "starts_on",
    "ends_on",
    "signed_on",
    "decided_on",
    "consulted_on",
    "from_on",
    "to_on",
    "left_on",
    "since",
    "until_on",
]
LIKELY: dict[str, list[str]] = {
    **{key: [*REFERENCES, *RECORDS, *RECORDS] for key in ("reference", "parent", "successor", "under")},
    **{key: [*PAIRS, *ROWS] for key in ("pairs", "undecided")},
    "words": [*PAIRS, *ROWS, *RECORDS, "MAIN", "MAIN/SUB"],
    "kind": KINDS,
    **dict.fromkeys(("party", "parties", "areas"), PARTIES),
    **dict.fromkeys(("level", "state", "deviation", "capacity", "side", "role"), WORDS),
    **dict.fromkeys(DAY_OPTIONS, DAYS),
    "trigger": STEPS,
    "number": [str(number) for number in range(1, 20)],
    "name": [*PARTIES, "anna"],
    "handle": ["anna", "olle", "revisor"],
    "term_years": ["1", "4", "31"],
    "old": ["anna"],
    "new": ["olle", "revisor"],
    "if_version": ["1", "2", "3", "99"],
}


def parameters(name: str) -> list[click.Parameter]:
    common = {"--db", "--lang", "--as", "--today", "--json", "--csv=plain", "--help"}
    params = load(COMMANDS[name], name=name.rsplit(maxsplit=1)[-1]).params
    return [one for one in params if not common & set(one.opts)]


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    """A command with some of its arguments and options, likely values more often than odd ones."""
    name = draw(st.sampled_from([one for one in COMMANDS if one not in NOT_TRIED]))
    line = name.split()
    for one in parameters(name):
        likely = LIKELY.get(str(one.name))
        value = (
            VALUES
            if likely is None
            else st.sampled_from(likely) | st.sampled_from(likely) | st.sampled_from(likely) | VALUES
        )
        match one:
            case click.Option() if one.required or draw(st.integers(0, 3)) == 0:
                line += [one.opts[0]] if one.is_flag else [one.opts[0], draw(value)]
            case click.Argument():
                most = 1 if one.nargs == 1 else 2
                line += draw(st.lists(value, min_size=int(one.required), max_size=most))
            case _:
                pass
    line += draw(
        st.lists(
            st.sampled_from(["--json", "--csv=plain", "--lang=en", "--as=anna", "--as=nobody"]), max_size=2
        )
    )
    return line


@pytest.fixture(params=["town", "driven"])
def register(request: pytest.FixtureRequest, sqlite_template: Path) -> Path:
    """What is typed at: each agreement by itself, or one that has gone the whole way."""
    return founded(sqlite_template) if request.param == "town" else typed(sqlite_template, "driven", DRIVEN)


@given(line=lines())
@settings(
    max_examples=often(short=12, long=200),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_is_typed_ends_with_a_sentence_and_a_code(
    register: Path, tmp_path: Path, line: list[str]
) -> None:
    path = tmp_path / "tried.db"
    copy(register, path)
    if line[0] == "init":
        path.unlink()

    folder = tmp_path / "here"  # a copy of the register is written wherever somebody says
    folder.mkdir(exist_ok=True)
    with chdir(folder):
        result = speak(path, *line)

    assert result.exit_code in NO_DEFECT, (line, result.stderr)
    assert "Traceback" not in result.output, line
    if result.exit_code not in (0, 1):
        assert result.stderr.strip(), line
    if "--json" in line and not {"--csv=plain", "--"} & set(line):
        json.loads(result.stdout)


@pytest.fixture
def say(sqlite_template: Path, tmp_path: Path) -> Say:
    return town(sqlite_template, tmp_path)


def data(say: Say, *line: str, **said: str) -> Any:  # noqa: ANN401 -- JSON
    result = say(*line, "--json", **said)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def number_of(say: Say, reference: str, trigger: str) -> str:
    return next(
        str(one["number"]) for one in data(say, "next", reference)["steps"] if one["trigger"] == trigger
    )


@pytest.mark.parametrize("step", ["give_notice", "säg upp", "Säg-upp", "give notice", "GIVE_NOTICE"])
def test_a_step_is_found_by_its_code_and_by_its_name_in_words(say: Say, step: str) -> None:
    lang = "en" if step == "give notice" else "sv"

    found = data(say, "--lang", lang, "advance", "MAIN", step, "ends_on=2026-12-31", *ON, "--for", "Borås")

    assert (found["step"]["trigger"], found["step"]["dest"]) == ("give_notice", "under_notice")


def test_do_takes_the_number_that_next_shows_and_it_means_the_same_later(say: Say) -> None:
    number = number_of(say, "DRAFT", "withdraw")
    assert say("do", "DRAFT", number_of(say, "DRAFT", "send_for_decision")).exit_code == 0

    assert number_of(say, "DRAFT", "withdraw") == number
    assert data(say, "do", "DRAFT", number)["step"]["trigger"] == "withdraw"


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        (("advance", "MAIN", "dansa"), 4, "dansa"),
        (("advance", "MIAN", "consult"), 4, "MAIN"),
        (("do", "MAIN", "99"), 2, "99"),
        (("do", "MAIN", "ett"), 2, "NUMMER"),
        (("advance", "MAIN", "expire"), 1, "löp ut"),
        (("advance", "OLD", "extend", "ends_on=2030-12-31"), 1, "OLD"),
        (("advance", "MAIN", "give_notice", "ends_on=snart"), 2, "snart"),
        (("advance", "MAIN", "give_notice", "colour=red"), 4, "colour"),
        (("advance", "MAIN", "give_notice", "ends_on"), 2, "ends_on"),
        (("advance", "MAIN", "consult", "--on", "2026-03-03"), 1, "MAIN"),
        (("advance", "MAIN", "consult", "--on", "2026-02-30"), 2, "2026-02-30"),
        (("advance", "MAIN", "consult", "--for", "Borås", "--if-version", "0"), 5, "MAIN"),
        (("advance", "MAIN", "consult", "--by", "chef"), 2, "--for"),
        (("advance", "MAIN", "consult", *ON, "--for", "Atlantis"), 4, "Atlantis"),
        (("advance", "MAIN", "consult", "--as", "revisor"), 1, "revisor granskar"),
        (("advance", "MAIN", "consult", "--as", "nobody"), 4, "nobody"),
        (("amend", "MAIN"), 2, "fält=värde"),
        (("amend", "MAIN", "title=Ny", "--if-version", "9"), 5, "MAIN"),
        (("amend", "MAIN", "ends_on=2030-12-31"), 1, "MAIN"),
        (("amend", "DRAFT", "--undecided", "purposes=2027"), 2, "2027"),
        (("amend", "DRAFT", "--undecided", "colour=2027-01-01"), 4, "colour"),
        (("correct", "MAIN", "99", "--reason", "x"), 1, "99"),
        (("correct", "MAIN", "ends_on=2028"), 2, "--reason"),
        (("correct", "MAIN", "ends_on=2028", "--reason", " "), 2, ""),
        (("extend", "MAIN", "--until", "snart"), 2, "snart"),
        (("extend", "MAIN"), 2, "--until"),
        (("extend", "MAIN", "--until", "tills vidare"), 2, "ordet huvudavtalet"),
        (("extend", "MAIN", "--until", ""), 2, "ordet huvudavtalet"),
        (("extend", "MAIN", "--until", "main"), 1, "MAIN"),
        (("extend", "MAIN", "--until", "2030", "--reason", "\udc80"), 2, ""),
        (("consult", "MAIN", "--on", "2026-03-01", "--all", "--reason", "\udc80"), 2, ""),
        (("advance", "MAIN", "consult", "--for", "Borås", "--evidence", "\udc80"), 2, ""),
        (("advance", "\udc80", "consult"), 4, ""),
        (("advance", "MAIN", "consult", "--as", "\udc80"), 4, ""),
        (("advance", "MAIN", "consult", *ON, "--for", "\udc80"), 4, ""),
        (("extend", "MAIN", "--until", "2030-12-31"), 1, "LPO Borås"),
        (("consult", "MAIN", "--on", "2026-03-01"), 1, "LPO Borås"),
        (("give-notice", "MAIN", "Atlantis", "--on", "2026-03-01"), 4, "Atlantis"),
        (("decide", "MAIN", "Borås", "--on", "2026-03-01", "--oral", "--until", "2030-12-31"), 2, "--oral"),
        (("consult", "MAIN", "--on", "2027"), 1, "MAIN"),
        (("renew", "VAGUE"), 1, "VAGUE"),
        (("renew", "MAIN", "--as-reference", "SUB"), 1, "SUB"),
        (("renew", "MAIN", "--deviation", "lust"), 2, "--deviation"),
        (("renew", "MAIN", "--from", "2030", "--to", "2029"), 1, ""),
        (("renew", "MAIN", "--as-reference", "två ord"), 2, "två ord"),
    ],
)
def test_what_cannot_be_done_is_said_in_words_and_writes_nothing(
    say: Say, line: tuple[str, ...], code: int, sentence: str
) -> None:
    before = data(say, "agreement", "show", "MAIN", "--history"), data(say, "status")

    result = say(*line)

    assert (result.exit_code, result.stdout) == (code, "")
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr
    assert (data(say, "agreement", "show", "MAIN", "--history"), data(say, "status")) == before
    error = json.loads(say(*line, "--json").stdout)
    assert {"error", "facts"} <= error.keys()


def test_extend_renew_and_correct_as_the_commonest_tasks_are_written(say: Say) -> None:
    extended = data(say, "extend", "MAIN", "--until", "2029-12-31", "--consulted", "2026-02-20", "--all")
    renewed = data(say, "renew", "MAIN")
    corrected = data(say, "correct", "MAIN", "ends_on=2030-12-31", "--reason", "läste fel")

    assert extended["outcome"] == renewed["outcome"] == corrected["outcome"] == "done"
    assert renewed["step"]["reference"] == "MAIN-2030"
    assert data(say, "agreement", "show", "SUB")["ends_on_written"] == "2030-12-31"
    assert data(say, "renew", "MAIN")["outcome"] == "already_done"


def test_an_interim_extension_says_that_it_is_one(say: Say) -> None:
    extended = data(
        say,
        *("extend", "MAIN", "--until", "2029-06-30", "--consulted", "2026-02-20", "--all"),
        "--deviation",
        "interim",
    )

    assert extended["outcome"] == "done"
    assert data(say, "show", "MAIN")["deviation"] == "interim"


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    "line",
    [
        ("advance", "MAIN", "give_notice", "ends_on=2026-12-31", *ON, "--for", "Borås"),
        ("extend", "MAIN", "--until", "2029-12-31", "--all", *ON),
        ("amend", "DRAFT", "title=Ny"),
        ("correct", "MAIN", "ends_on=2028-12-31", "--reason", "x"),
    ],
)
def test_a_preview_says_that_nothing_was_written_and_nothing_was(
    say: Say, lang: str, line: tuple[str, ...]
) -> None:
    before = data(say, "status")

    shown = say("--lang", lang, *line, "--preview", COLUMNS="60")

    assert shown.exit_code == 0
    assert {"sv": "ingenting är skrivet", "en": "nothing has been written"}[lang] in shown.stdout
    assert data(say, *line, "--preview")["outcome"] == "preview"
    assert data(say, "status") == before
    assert data(say, *line)["outcome"] == "done"


@pytest.mark.parametrize(
    ("lang", "which"),
    [("sv", "MAIN: vilken dag skedde det? Ange --on DAG"), ("en", "MAIN: on which day did it")],
)
@pytest.mark.parametrize(
    "line",
    [
        ("advance", "MAIN", "give_notice", "--for", "Borås"),
        ("advance", "MAIN", "consult", "--for", "Borås"),
        ("advance", "MAIN", "review"),
        ("advance", "MAIN", "terminate"),
        ("advance", "MAIN", "put_on_hold"),
        ("extend", "MAIN", "--until", "2029-12-31", "--all"),
        ("extend", "MAIN", "--until", "2029-12-31", "--with", "Borås"),
    ],
)
def test_what_somebody_did_needs_its_day(say: Say, line: tuple[str, ...], lang: str, which: str) -> None:
    before = data(say, "show", "MAIN", "--history")

    refused = say("--lang", lang, *line)

    assert (refused.exit_code, which in refused.stderr) == (2, True), refused.output
    assert data(say, "show", "MAIN", "--history") == before
    assert which not in say("--lang", lang, *line, *ON).stderr


@pytest.mark.parametrize(("lang", "word"), [("sv", "syften"), ("en", "purposes"), ("sv", "Syften")])
def test_a_field_that_is_to_be_decided_is_named_in_the_words_that_next_shows(
    say: Say, lang: str, word: str
) -> None:
    data(say, "--lang", lang, "amend", "DRAFT", "--undecided", f"{word}=2027-06-01")

    assert data(say, "show", "DRAFT")["to_be_decided"] == {"purposes": "2027-06-01"}


def test_an_agreement_rests_a_forum_meets_and_work_begins_on_a_day_that_somebody_says(say: Say) -> None:
    data(say, "forum", "new", "MAIN", "title=Styrgrupp")
    data(say, "plan", "new", "action_plan", "MAIN", "priority=unga")
    data(say, "activity", "new", "MAIN/PLAN", "title=vandring")
    rests = [("MAIN", "put_on_hold"), ("MAIN", "resume")]
    meets = [("MAIN/FORUM", "establish"), ("MAIN/FORUM", "dissolve")]
    for reference, trigger in (*rests, *meets, ("MAIN/ACT", "start")):
        line = ("--lang", "sv", "advance", reference, trigger, "--reason", "x")

        refused, done = say(*line), say(*line, *ON)

        assert (refused.exit_code, "vilken dag skedde det? Ange --on DAG" in refused.stderr) == (2, True)
        assert done.stdout.startswith(f"{TODAY}  {reference}: "), done.output


def test_what_an_office_does_is_done_today_and_says_so(say: Say) -> None:
    assert say("advance", "DRAFT", "send_for_decision").stdout.startswith(f"{TODAY}  DRAFT: ")


def test_a_decider_function_and_evidence_stand_in_the_history(say: Say) -> None:
    whose = (
        "--for",
        "LPO Borås",
        "--by",
        "tf chef",
        "--evidence",
        "A 1/2026",
        "--reason",
        "mandatet är inte infört",
    )
    data(say, "advance", "MAIN", "give_notice", "ends_on=2026-12-31", *ON, *whose)

    history = data(say, "agreement", "show", "MAIN", "--history")["history"]
    row = next(row for row in history if any(act["kind"] == "noticed" for act in row["acts"]))

    assert (row["decided_for"], row["function"]) == ("LPO Borås", "tf chef")


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_help_of_every_command_is_in_words(say: Say, lang: str) -> None:
    for name in COMMANDS:
        result = say("--lang", lang, *name.split(), "--help", COLUMNS="60")

        assert result.exit_code == 0, name
        assert not re.search(r"\b(help|usage|guard|trigger|metavar)\.[a-z_]+", result.stdout), name


@pytest.mark.parametrize("word", ["huvudavtal", "huvudavtalet", "main agreement", "main"])
def test_an_end_with_the_main_agreement_is_said_in_any_form_of_its_name(say: Say, word: str) -> None:
    line = ("--level", "sub", "--under", "MAIN", "--parties", "Borås; LPO Borås", "--from", "2026-03-01")

    assert say("agreement", "new", "NEXT", *line, "--to", word).exit_code == 0
    assert data(say, "agreement", "show", "NEXT")["ends_with_parent"] is True


@pytest.mark.parametrize("its_day", ["on", "dag"])
def test_the_day_of_a_row_is_mended_by_the_word_for_it_in_both_languages(say: Say, its_day: str) -> None:
    assert say("sign", "DRAFT", "Borås", "--on", "2026-02-20").exit_code == 0

    assert say("correct", "DRAFT", "2", f"{its_day}=2026-02-19", "--reason", "felskrivet").exit_code == 0
    assert [act["on"] for act in data(say, "agreement", "show", "DRAFT")["acts"]] == ["2026-02-19"]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_a_step_named_where_its_number_is_asked_for_is_led_to_the_command_that_takes_names(
    say: Say, lang: str
) -> None:
    refused = say("--lang", lang, "do", "DRAFT", "skriv under")

    assert (refused.exit_code, "handslag advance" in " ".join(refused.stderr.split())) == (2, True)
