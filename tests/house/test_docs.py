"""The documentation says what the code does: pages are made, examples are played, links lead somewhere."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from cli.frame.command import load
from cli.frame.exit_codes import ExitCode
from cli.main import root
from cli.table import COMMANDS
from lifecycle.machine.definition import dump
from scripts.console import Player, Unplayable, own_folder, replayed
from scripts.json_documents import ALONE, FORMS, NAMED
from scripts.json_meanings import MEANINGS
from scripts.proof_page import PAGE as PROOF  # which test_tampering_table.py asks about
from scripts.reference import PAGES, as_it_should_be, in_swedish, played
from workflows.configuration.definitions import load_definitions

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "tests" / "README.md")
}
HOW_TO_MEND = "python scripts/reference.py writes the pages anew; look at what changed before you keep it"

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
MAKE = re.compile(r"\bmake ([a-z][a-z-]*)")


@pytest.mark.parametrize("place", [place for place in PAGES if place != PROOF])
def test_a_made_page_is_what_the_code_says(place: str) -> None:
    assert (ROOT / place).read_text("utf-8") == as_it_should_be(place), HOW_TO_MEND


@pytest.mark.parametrize("place", played())
def test_the_examples_of_a_page_are_what_happens(place: str) -> None:
    assert TEXTS[place] == as_it_should_be(place), HOW_TO_MEND


@pytest.mark.parametrize("place", in_swedish())
def test_a_swedish_page_has_the_examples_of_the_english_one(place: str) -> None:
    assert TEXTS[place] == as_it_should_be(place), HOW_TO_MEND


def test_every_page_for_coordinators_is_there_in_swedish() -> None:
    assert {Path(place).stem for place in in_swedish()} >= {
        *("a-year", "agreements", "auditing", "configuring", "notices", "parties-and-persons")
    }


def test_commands_that_a_page_only_names_are_understood() -> None:
    lines = re.findall(r"^handslag .*$", TEXTS["docs/how-to/parties-and-persons.md"], re.MULTILINE)

    with own_folder() as folder:
        player = Player(folder, today="2028-09-01")
        player.type("handslag init")
        misunderstood = [line for line in lines if player.type(line) and player.code == ExitCode.USAGE]

    assert lines
    assert misunderstood == []


def test_the_readme_plays_a_first_agreement() -> None:
    assert len(re.findall(r"^\$ handslag ", TEXTS["README.md"], re.MULTILINE)) >= 9


@pytest.mark.parametrize(
    "page",
    [
        "```console\n$ rm -rf .\n```\n",
        "```console\n$ handslag status\n```\n",
        "```console\nstatus\n```\n",
    ],
    ids=["not_ours", "fails", "nothing_typed"],
)
def test_an_example_that_cannot_be_played_fails(page: str) -> None:
    with pytest.raises(Unplayable):
        replayed(page)


def test_an_example_keeps_what_it_leaves_out() -> None:
    page = "```console\n$ handslag machine list\n…\nold\n```\n"

    assert re.fullmatch(
        r"```console\n\$ handslag machine list\n…\nunderavtal .*\n```\n", replayed(page), re.DOTALL
    )


def section(page: str, heading: str) -> str:
    """The text under a heading of the second order."""
    return TEXTS[page].partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented_with_all_its_options(name: str) -> None:
    command = load(COMMANDS[name], name=name.rsplit(maxsplit=1)[-1])
    said = section("docs/reference/commands.md", name)
    options = [option for option in command.params if isinstance(option, click.Option) and not option.hidden]

    assert said
    assert [option.opts for option in options if not any(each in said for each in option.opts)] == []


def test_no_two_keys_of_json_mean_the_same() -> None:
    assert len(set(MEANINGS.values())) == len(MEANINGS)


def types_of(said: str) -> Iterator[str]:
    """What a key may be, as the page has it: a text of a form is a text, an object that returns an object."""
    said = said.replace("true or false", "boolean")
    is_list = said.startswith("list")
    for word in said.removeprefix("list of ").split(" or "):
        kind = "text" if word in {"text", *FORMS} else "object" if word in NAMED else word
        if kind not in ("null", "list"):  # nothing, or an empty list: of whatever type the others are
            yield f"list of {kind}" if is_list else kind


def test_a_key_of_json_is_of_one_type_in_all_documents() -> None:
    found: dict[str, dict[str, set[str]]] = {}
    page = TEXTS["docs/reference/json.md"].partition(f"\n## {ALONE}\n")[2]  # after the objects that return
    for part in re.split(r"^## ", f"{ALONE}\n{page}", flags=re.MULTILINE):
        for path, said in re.findall(r"^\| `([^`]+)` \| ([^|]+) \|", part, re.MULTILINE):
            key = path.replace("[]", "").rpartition(".")[2]
            for kind in types_of(said.strip()):
                found.setdefault(key, {}).setdefault(kind, set()).add(part.partition("\n")[0])

    assert len(found) > 300
    assert {key: kinds for key, kinds in found.items() if len(kinds) > 1} == {}


def test_every_command_is_documented_with_its_json() -> None:
    documented = set(HEADING.findall(TEXTS["docs/reference/json.md"]))

    go_on_until_stopped = {"handslag run", "handslag serve"}

    assert {f"handslag {name}" for name in COMMANDS} - documented == go_on_until_stopped


def test_every_common_option_is_documented() -> None:
    said = section("docs/reference/commands.md", "handslag")

    assert [option.opts for option in root.params if not any(each in said for each in option.opts)] == []


def test_the_glossary_knows_every_kind_state_and_step() -> None:
    codes = {
        code
        for definition in load_definitions()
        for code in (definition.machine, *definition.states, *definition.triggers)
    }

    assert {code for code in codes if f"`{code}`" not in TEXTS["docs/glossary.md"]} == set()


def test_every_key_of_a_machine_is_explained() -> None:
    said = set(re.findall(r"`(\w+)`", TEXTS["docs/how-to/configuring.md"]))
    tables = [tomllib.loads(dump(definition)) for definition in load_definitions()]
    keys = {
        key
        for table in tables
        for part in ("transition", "timer")
        for row in table.get(part, ())
        for key in row
    }

    keys |= {key for table in tables for key in table}

    assert keys - said == set()


def anchors(text: str) -> set[str]:
    """The anchors of a page, as the usual renderers make them of headings."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in HEADING.findall(FENCED.sub("", text)))
    return {heading.strip().replace(" ", "-") for heading in plain}


def dead_links(place: str) -> Iterator[str]:
    """Each link of a page that leads to no file of ours, or to no heading in it."""
    for target in LINK.findall(FENCED.sub("", TEXTS[place])):
        if target.startswith(("https:", "http:")):
            continue
        path, _, anchor = target.partition("#")
        file = (ROOT / place).parent / path if path else ROOT / place
        if not file.exists() or (anchor and anchor not in anchors(file.read_text("utf-8"))):
            yield target


@pytest.mark.parametrize("place", TEXTS)
def test_every_link_leads_somewhere(place: str) -> None:
    assert list(dead_links(place)) == []


def test_every_recipe_that_is_named_exists() -> None:
    recipes = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {name for text in (TEXTS["README.md"], TEXTS["CONTRIBUTING.md"]) for name in MAKE.findall(text)}

    assert named - recipes == set()


def test_contributing_is_short_enough_to_be_read() -> None:
    assert len(TEXTS["CONTRIBUTING.md"].splitlines()) <= 150


def test_no_page_has_a_gap() -> None:
    assert [place for place, text in TEXTS.items() if "GAP(" in text] == []
