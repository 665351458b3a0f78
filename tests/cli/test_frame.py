"""Every command has the common options, before and after it; help imports nothing of the machine room."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from time import perf_counter

import pytest

from cli.frame.command import Root
from cli.table import COMMANDS
from lifecycle.errors import InvalidValue, LifecycleError, UnknownRecord
from tests.cli.conftest import ROOT, Run, process
from tests.cli.sample_commands import SAMPLE_ROOT, SAMPLES
from words.faults import Fault, sentence_of
from words.synonyms import COMMANDS as CALLED_OTHERWISE
from words.texts import texts_in
from workflows.lookup.field_values import UnknownField

HEAVY = ("sqlmodel", "sqlalchemy", "transitions", "apscheduler", "alembic", "pydantic", "babel", "rich")


def test_the_root_help_imports_no_library_of_the_machine_room() -> None:
    program = f"""
import contextlib, sys
from cli.main import root
with contextlib.suppress(SystemExit):
    root.main(["--help"])
print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)
"""

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stderr.strip() == "[]"


def test_the_help_of_a_group_imports_none_of_its_commands() -> None:
    program = """
import contextlib, sys
from cli.main import root
with contextlib.suppress(SystemExit):
    root.main(["machine", "--help"])
print("cli.commands.machine" in sys.modules, file=sys.stderr)
"""

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stderr.strip() == "False"


def test_the_root_help_is_quick() -> None:
    began = perf_counter()
    process("--help")

    assert perf_counter() - began < 2  # a tenth of that on an idle machine


@pytest.mark.parametrize(
    "arguments",
    [
        (
            "--db",
            "sqlite:///a.db",
            "--lang",
            "en",
            "--as",
            "eva",
            "--today",
            "2027-01-02",
            "--json",
            "settings",
        ),
        (
            "settings",
            "--db",
            "sqlite:///a.db",
            "--lang",
            "en",
            "--as",
            "eva",
            "--today",
            "2027-01-02",
            "--json",
        ),
        ("--db", "sqlite:///a.db", "--lang=en", "settings", "--as", "eva", "--today=2027-01-02", "--json"),
    ],
)
def test_common_options_hold_before_and_after_the_command(run: Run, arguments: tuple[str, ...]) -> None:
    said = run(*arguments, of=SAMPLE_ROOT).stdout

    assert "db='sqlite:///a.db', lang='en', acting_as='eva', today=datetime.date(2027, 1, 2)" in said
    assert "output='json'" in said


def test_what_stands_nearer_the_command_wins(run: Run) -> None:
    said = run("--as", "eva", "--json", "settings", "--as", "maria", of=SAMPLE_ROOT).stdout

    assert "acting_as='maria'" in said
    assert "output='json'" in said


@pytest.mark.parametrize(("lang", "heading"), [("sv", "Kommandon:"), ("en", "Commands:")])
@pytest.mark.parametrize("before", [True, False])
def test_help_speaks_the_language_asked_for_wherever_it_stands(
    run: Run, lang: str, heading: str, *, before: bool
) -> None:
    option = ("--lang", lang)
    arguments = (*option, "--help") if before else ("--help", *option)

    assert heading in run(*arguments).stdout


def test_the_root_explains_the_common_options_and_the_others_mention_them(run: Run) -> None:
    root_help, command_help = run("--help").stdout, run("machine", "list", "--help").stdout

    assert "--db ADRESS" in root_help
    assert "--csv" not in root_help
    assert "--db ADRESS" not in command_help
    assert "--csv" in command_help
    assert "handslag --help" in command_help


def test_help_names_arguments_and_requirements_in_the_language(run: Run) -> None:
    said = run("machine", "show", "--help").stdout

    assert "handslag machine show [VAL] FLÖDE" in said


def test_a_call_without_a_command_shows_the_help_where_nothing_better_is_named(run: Run) -> None:
    result = run(of=Root({"machine list": "cli.commands.machine:list_machines"}))

    assert result.exit_code == 0
    assert "Kommandon:" in result.stdout


@pytest.mark.parametrize("arguments", [("party",), ("party", "--today", "2027-01-01")])
def test_a_group_without_a_command_shows_the_page_that_its_help_shows(
    run: Run, arguments: tuple[str, ...]
) -> None:
    alone, asked = run(*arguments, COLUMNS="60"), run("party", "--help", COLUMNS="60")

    assert (alone.exit_code, alone.stdout, alone.stderr) == (2, "", asked.stdout)
    assert json.loads(run("party", "--json").stdout)["error"] == "usage.no_command"


@pytest.mark.parametrize(
    ("line", "order"),
    [(("count", "1", "ACT"), "BETECKNING ANTAL"), (("party", "mandate", "A", "b"), None)],
)
def test_of_a_word_that_cannot_stand_where_it_does_the_order_is_said(
    run: Run, line: tuple[str, ...], order: str | None
) -> None:
    said = run(*line).stderr

    assert (f"Ordningen är {order}." in said) == (order is not None), said


@pytest.mark.parametrize(
    ("line", "right"),
    [
        (("register", "export", "ut.xlsx"), "ut.csv"),
        (("register", "export", "avtal"), "avtal.csv"),
        (("calendar", "kal"), "kal.ics"),
        (("forecast", "--ics", "kal.csv"), "kal.ics"),
    ],
)
def test_no_file_gets_a_name_by_which_other_programs_take_it_for_something_else(
    run: Run, line: tuple[str, ...], right: str
) -> None:
    result = run(*line)

    assert result.exit_code == 2
    assert f"Ge den namnet {right}." in result.stderr


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        *(("ångra", "correct"), ("delete", "correct"), ("hjälp", "--help"), ("sök", "agreement list")),
        *(("uppföljning", "round"), ("lägesbild", "picture"), ("Möte", "meeting"), ("lag", "audit law")),
        ("rapport", "round, duty record, audit law"),
    ],
)
def test_what_other_programs_call_it_leads_to_what_does_it_here(run: Run, word: str, meant: str) -> None:
    assert f"Menade du {meant}" in run(word).stderr


def test_what_people_type_for_commands_leads_to_commands_that_there_are() -> None:
    there = {" ".join(name.split()[:end]) for name in COMMANDS for end in (1, 2)}
    meant = {one.partition(" --")[0] for several in CALLED_OTHERWISE.values() for one in several}
    assert meant - there == {"--help"}
    assert not CALLED_OTHERWISE.keys() & {name for name in there if " " not in name}


def test_one_code_is_asked_for_where_several_are_written(run: Run, sqlite_url: str) -> None:
    line = ("party", "add", "X", "--side", "kommun,polis", "--db", sqlite_url)

    assert "--side tar ett i taget, inte ”kommun,polis”." in run(*line).stderr


def test_a_page_of_help_keeps_a_number_with_its_unit(run: Run) -> None:
    pages = [run("duty", "list", "--help", COLUMNS=str(width)).stdout for width in range(50, 80)]

    assert [page for page in pages if re.search(r"\d\n *§", page)] == []


def test_the_list_of_duties_says_by_which_command_what_was_done_is_noted(run: Run) -> None:
    page = " ".join(run("duty", "list", "--help").stdout.split())

    assert "handslag duty record LAGKRAV KOMMUN" in page


def test_a_call_without_a_command_runs_what_is_named_for_it(run: Run) -> None:
    alone = Root(SAMPLES, alone="tests.cli.sample_commands:settings")

    assert "output='json'" in run("--json", of=alone).stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("sing",), "Kommandot ”sing” finns inte. Menade du sign?"),
        (("board", "lsit"), "Kommandot ”lsit” finns inte. Menade du list?"),
        (("board", "list", "--row"), "Valet --row finns inte här. Menade du --rows?"),
        (("board", "list", "--färg"), "Valet --färg finns inte här. De som finns: --rows, --csv, --help."),
        (("sign", "A", "--csv=plain"), "Valet --csv finns inte här."),
        (("sign", "A", "--dag", "2027-01-01"), "Valet --dag finns inte här. Menade du --on?"),
        (("sign", "--on", "2027-01-01"), "BETECKNING saknas. Vilka som finns visar handslag status"),
        (("sign", "A"), "Ange --on: dagen för underskriften"),
        (("sign", "A", "--on"), "Valet --on behöver ett värde efter sig."),
        (("sign", "A", "--on", "2027-02-30"), "--on: ”2027-02-30” är ingen dag. Skriv den som 2026-12-31."),
        (("sign", "A", "--on", "20270231"), "--on: ”20270231” är ingen dag. Skriv den som 2026-12-31."),
        (("sign", "A", "--side", "x"), "--side kan bara vara municipality, police."),
        (("sign", "A", "--years", "31"), "--years måste vara ett heltal från 1 till 30, inte ”31”."),
        (("board", "list", "--rows", "x"), "--rows måste vara ett heltal, inte ”x”."),
        (("board", "list", "x y"), "För mycket på raden: x y."),
        (("board", "list", "--json", "--csv"), "Välj antingen --json eller --csv."),
        (("board", "list", "rows=3"), '”rows=3” är inget som tas emot här. Skriv --rows "3".'),
        (
            ("board", "list", "--csv=foo"),
            "--csv=foo går inte. Skriv --csv för ett kalkylprogram eller --csv=plain",
        ),
        (
            ("board", "list", "--csv", "plain"),
            "--csv plain går inte. Skriv --csv för ett kalkylprogram eller",
        ),
        (("board", "list", "färg=röd"), "”färg=röd” är inget som tas emot här: kommandot tar inga fält."),
        (("board", "list", "-5"), "-5 är inget val, och negativa tal tas inte emot."),
        (("sign", "A", "--on", ""), "--on: ingen dag är angiven. Skriv den som 2026-12-31."),
        (("settings", "--json=1"), "Valet --json tar inget värde."),
        (("settings", "--lang", "fr"), "--lang kan bara vara sv, en."),
    ],
)
def test_wrong_usage_is_said_in_one_sentence(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    result = run(*arguments, of=SAMPLE_ROOT)

    assert result.exit_code == 2
    assert sentence in result.stderr
    assert "--help" in result.stderr


def test_of_a_closed_list_all_are_named_where_one_is_missing_or_like_another(run: Run) -> None:
    others = "kommunikationsplan, uppföljningsplan, kontaktlista, utvecklingsplan, kommunens åtgärdsplan."
    plans = f"åtgärdsplan (handlingsplan), {others}"

    assert f"SLAG saknas. Det kan vara {plans}" in run("plan", "new").stderr
    assert f"SLAG kan bara vara {plans}" in run("plan", "new", "dansplan").stderr
    assert (
        "--side måste anges. Det kan vara kommunen, polisen, annan part." in run("party", "add", "X").stderr
    )


@pytest.mark.parametrize(
    ("error", "begins"),
    [
        (
            UnknownRecord("party", "Nacka, LPO Nacka"),
            "Hittar inte parten ”Nacka, LPO Nacka”. Flera skrivs med semikolon",
        ),
        (UnknownRecord("reference", "X"), "Hittar inte beteckningen ”X”. handslag status --all visar"),
        (UnknownRecord("reference", "X", nearest=("Y",)), "Hittar inte beteckningen ”X”. Menade du Y?"),
        (
            UnknownField("slag", ("title", "forum_kind")),
            "Hittar inte fältet ”slag”. Menade du slag av forum?",
        ),
        (
            UnknownField("xyz", ("title", "goal", "purpose", "target")),
            "Hittar inte fältet ”xyz”. Det kan vara rubrik, mål, syfte, måltal.",
        ),
        (InvalidValue("reason", "", expected="reason"), "skäl är tomt. Det ska vara ett skäl, i ord."),
    ],
)
def test_what_is_not_found_is_answered_with_what_there_is(error: LifecycleError, begins: str) -> None:
    assert sentence_of(error, texts_in("sv")).startswith(begins)


def test_choices_with_commas_in_them_are_told_from_those_around_them() -> None:
    facts = {"argument": "--state", "family": "state", "choices": ("active", "on_hold")}

    said = Fault("usage.bad_choice", facts).sentence(texts_in("sv"))

    assert said == "--state kan bara vara ”gäller”, ”vilande, gäller”."


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("gaps", "audit gaps"),
        ("gap", "audit gaps"),
        ("handover", "person handover"),
        ("avtal", "agreement"),
        ("part", "party"),
        ("underskrift", "sign"),
        ("förlänga", "extend"),
        ("Luckor", "audit gaps"),
        ("audit luckor", "gaps"),
        ("audit lag", "law"),
        ("audit brister", "gaps"),
        ("audit hstory", "history"),
    ],
)
def test_a_command_is_found_wherever_it_stands_and_by_a_word_of_what_it_does(
    run: Run, written: str, meant: str
) -> None:
    result = run(*written.split())

    assert (result.exit_code, f"Menade du {meant}?" in result.stderr) == (2, True), result.stderr


def test_what_is_like_no_command_is_answered_without_a_guess(run: Run) -> None:
    assert "Menade du" not in run("xyzzy").stderr


def test_wrong_usage_is_said_in_english_too(run: Run) -> None:
    assert (
        "There is no command “sing”. Did you mean sign?" in run("sing", "--lang", "en", of=SAMPLE_ROOT).stderr
    )


def test_the_program_says_its_version(run: Run) -> None:
    assert run("--version").stdout.startswith("handslag ")
