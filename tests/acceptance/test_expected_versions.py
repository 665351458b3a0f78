"""Whoever writes may say on which version it was decided: tried for every story that writes.

A story that writes is a function of `workflows/` that a command or a page calls and that is handed a
transaction or opens one. A new one that is in none of `LINES`, `ON_A_PAGE` and `WITHOUT` fails here.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from sqlalchemy import update

from cli.frame.command import load
from cli.table import COMMANDS
from lifecycle.records import Person
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.veiling import as_they_read
from tests.acceptance.hand import Register
from tests.cli.town import BOTH, DRIVEN

ROOT = Path(__file__).parents[2]
DAY = "2026-04-02"
STALE = 5
"""What a command ends with when somebody was faster."""

WITHOUT = {
    "workflows.agreements.drafting:draft": "it begins something; what is owed already is filled in by a step",
    "workflows.agreements.entering:draft": "it begins something",
    "workflows.agreements.entering:register": "it begins something",
    "workflows.directory.parties:add_unit": "it begins something",
    "workflows.directory.people:add_person": "it begins something",
    "workflows.register.importing:import_register": "it begins everything in a file, or nothing",
    "workflows.register.backup:restore": "it begins a register",
    "workflows.follow_up.recording:write_lines": "it goes over several lines, each of which has its own",
    "workflows.follow_up.recording:close": "it goes over every round that is left, each of which has its own",
    "workflows.follow_up.whole_sheet:fill_in_from_file": "the file says at which version it was made",
    "workflows.directory.people:hand_over": "it is written at every unit at which something is held",
    "workflows.daily.forecast:forecast": "it writes on a copy that is thrown away",
    "workflows.lookup.then:as_it_was": "it writes on a copy that is thrown away",
    "workflows.demo.play:perform": "it plays in a register of its own",
    "workflows.register.versions:migrate_machine": "it goes over every record on a machine",
    "workflows.register.versions:upgrade_machines": "it goes over every record that runs",
    "workflows.daily.tick:tick": "it goes over the whole register",
    "workflows.daily.undo:undo_run": "it names a run, and is refused when anything rests on it",
    "workflows.daily.heartbeat:heartbeat_of": "it is the daily run, at its hour",
    "workflows.daily.heartbeat:stop_heartbeat": "it says that nobody runs any more",
    "workflows.notices.delivery:deliver": "mails are claimed one by one",
    "workflows.notices.delivery:retry": "mails have no version",
    "workflows.replies.mails:ask_by_mail": "mails are claimed one by one",
    "workflows.replies.mails:try_again": "mails have no version",
    "workflows.replies.answering:link_to": "a link is to whatever is asked when somebody opens it",
    "workflows.directory.administration:end_logins_of": "logins have no version",
    "workflows.directory.administration:end_login": "logins have no version",
    "workflows.directory.logins:bind": "an account is bound or it is not",
    "workflows.directory.administration:unbind_person": "an account is bound or it is not",
    "workflows.directory.sharing:name_host": "the register has no version: whoever says it last is right",
    "workflows.directory.invitations:invite_person": "it begins something, and ends what was begun before",
}
"""Stories in which it makes no sense, and why."""

GROUND = ("--decided-by", "Borås", "--on", DAY, "--dnr", "KS 1", "--yes")
SCENE = (
    *((day, *line) for day, line in DRIVEN),
    (DAY, "person", "add", "olle"),
    (DAY, "party", "function", "Borås", "kommunchef", "--holder", "anna", "--from", "2026-01-01"),
    (DAY, "party", "mandate", "Borås", "kommunchef", "--kind", "huvudavtal", "--from", "2026-01-01"),
    (DAY, "party", "add", "Bor", "--side", "kommun"),
    (DAY, "party", "add", "Slip", "--side", "kommun"),
    (DAY, "agreement", "new", "DRAFT", *BOTH, "--from", "2026-05-01", "--purposes", "trygghet"),
    (DAY, "plan", "new", "development_plan", "--as-reference", "DEVELOPMENT", "parties=Borås"),
    (DAY, "agreement", "register", "SHORT", *BOTH, "--from", "2025-01-01", "--to", "2026-12-31"),
)
ROUND = ("round", "record", "MAIN/SUB", "2026-03")

RECORD, UNIT, PERSON = "record", "unit", "person"

LINES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "workflows.agreements.steps:change": (RECORD, "DRAFT", ("amend", "DRAFT", "title=Nytt")),
    "workflows.agreements.steps:mend": (
        RECORD,
        "SHORT",
        ("correct", "SHORT", "ends_on=2026-11-30", "--reason", "fel"),
    ),
    "workflows.agreements.renewal:extend": (
        RECORD,
        "SHORT",
        ("extend", "SHORT", "--until", "2027-12-31", "--all", "--on", DAY, "--reason", "valår"),
    ),
    "workflows.agreements.renewal:consult": (RECORD, "SHORT", ("consult", "SHORT", "--on", DAY, "--all")),
    "workflows.agreements.renewal:renew": (RECORD, "SHORT", ("renew", "SHORT")),
    "workflows.agreements.signing:note": (
        RECORD,
        "DRAFT",
        ("decide", "DRAFT", "Borås", "--on", DAY),
    ),
    "workflows.agreements.advancing:advance": (
        RECORD,
        "DRAFT",
        ("advance", "DRAFT", "sign", "--for", "Borås", "--on", DAY),
    ),
    "workflows.agreements.signing:decide_to_extend": (
        RECORD,
        "SHORT",
        ("decide", "SHORT", "Borås", "--on", DAY, "--until", "2027-12-31"),
    ),
    "workflows.agreements.signing:act_for": (
        RECORD,
        "SHORT",
        ("withdraw-notice", "SHORT", "Borås", "--on", DAY),
    ),
    "workflows.agreements.parting:give_notice": (
        RECORD,
        "SHORT",
        ("give-notice", "SHORT", "Borås", "--on", DAY),
    ),
    "workflows.agreements.duties:record_duty": (
        RECORD,
        "BORÅS/LAW-PICTURE",
        ("duty", "record", "picture_updated", "Borås", f"met_on={DAY}", "proof=KS 2026/1"),
    ),
    "workflows.agreements.drafting:revise": (RECORD, "MAIN/PICTURE", ("revise", "MAIN/PICTURE")),
    "workflows.capability.writing:write_tables": (
        RECORD,
        "DEVELOPMENT",
        ("plan", "read", "DEVELOPMENT", str(ROOT / "config/examples/sorsele")),
    ),
    "workflows.follow_up.counting:count": (
        RECORD,
        "MAIN/SUB/ACT",
        ("count", "MAIN/SUB/ACT", "3"),
    ),
    "workflows.follow_up.recording:write_line": (
        RECORD,
        "MAIN/SUB/2026-03/1",
        (*ROUND, "1", "finding=gjort"),
    ),
    "workflows.follow_up.recording:conclude": (
        RECORD,
        "MAIN/SUB/2026-03",
        (
            "round",
            "conclude",
            "MAIN/SUB",
            "2026-03",
            "--no-measures",
            "--meeting",
            "Styrgrupp",
            "--on",
            "idag",
            "--reason",
            "i korthet",
        ),
    ),
    "workflows.directory.parties:change_unit": (
        UNIT,
        "Borås",
        ("party", "change", "Borås", "--address", "Torget 1"),
    ),
    "workflows.directory.people:hold_function": (
        UNIT,
        "Borås",
        ("party", "function", "Borås", "samordnare", "--holder", "olle", "--from", DAY),
    ),
    "workflows.directory.people:end_holding": (
        UNIT,
        "Borås",
        ("party", "function", "Borås", "kommunchef", "--holder", "anna", "--to", DAY),
    ),
    "workflows.directory.people:strike_holding": (
        UNIT,
        "Borås",
        ("party", "function", "Borås", "kommunchef", "--holder", "anna", "--strike"),
    ),
    "workflows.directory.people:give_mandate": (
        UNIT,
        "Borås",
        ("party", "mandate", "Borås", "kommunchef", "--kind", "medborgarlöfte", "--from", DAY),
    ),
    "workflows.directory.people:end_mandate": (
        UNIT,
        "Borås",
        ("party", "mandate", "Borås", "kommunchef", "--kind", "huvudavtal", "--to", DAY),
    ),
    "workflows.directory.people:strike_mandate": (
        UNIT,
        "Borås",
        ("party", "mandate", "Borås", "kommunchef", "--kind", "huvudavtal", "--strike"),
    ),
    "workflows.directory.people:change_person": (
        PERSON,
        "olle",
        ("person", "change", "olle", "--name", "Olle"),
    ),
    "workflows.directory.succession:succeed": (
        UNIT,
        "LPO Borås",
        ("party", "succeed", "LPO Borås", "LPO Sjuhärad", "--from", DAY),
    ),
    "workflows.directory.succession:merge": (UNIT, "Bor", ("party", "merge", "Bor", "Borås")),
    "workflows.directory.succession:remove": (UNIT, "Slip", ("party", "remove", "Slip")),
    "workflows.directory.succession:leave": (UNIT, "Slip", ("party", "leave", "Slip", "--from", DAY)),
    "workflows.directory.never_succeeded:strike_end_of": (
        UNIT,
        "Slip",
        ("party", "leave", "Slip", "--from", DAY, "--strike"),
    ),
    "workflows.directory.forgetting:forget_person": (PERSON, "olle", ("person", "forget", "olle", *GROUND)),
    "workflows.directory.sharing:share": (RECORD, "DRAFT", ("share", "DRAFT", "Bor")),
    "workflows.directory.forgetting:forget_row_texts": (RECORD, "DRAFT", ("forget", "DRAFT", "1", *GROUND)),
}
"""Of each story: whose version it asks for, and a line by which it is called."""

ON_A_PAGE = {
    "workflows.follow_up.whole_sheet:fill_in_sheet": "of a round and its lines: stories/test_whole_sheet.py",
    "workflows.replies.answering:answer": "of a question put otherwise meanwhile: stories/test_replies.py",
}
"""Stories that no command calls, and what shows that they ask for the version."""

BEFORE: dict[str, tuple[tuple[str, ...], ...]] = {
    "workflows.agreements.signing:act_for": (("give-notice", "SHORT", "LPO Borås", "--on", DAY),),
    "workflows.directory.succession:succeed": (("party", "add", "LPO Sjuhärad", "--side", "polis"),),
    "workflows.directory.never_succeeded:strike_end_of": (("party", "leave", "Slip", "--from", DAY),),
    "workflows.follow_up.recording:conclude": (
        (*ROUND, "1", "finding=gjort", "commitments_kept=Borås | ja; LPO | ja"),
        (*ROUND, "2", "finding=gjort"),
    ),
}
"""What has to be so before."""


# ---- which stories there are ----


def writes(story: Callable[..., Any]) -> bool:
    """Whether a function of workflows is handed a transaction, or opens one, itself or by its own module."""
    first = next(iter(inspect.signature(story).parameters.values()), None)
    return (first is not None and first.annotation == "Transaction") or any(
        ".writing(" in inspect.getsource(one) for one in own_calls(story)
    )


def own_calls(story: Callable[..., Any]) -> Iterator[Callable[..., Any]]:
    """A function and all of its module that it calls, at whatever remove."""
    module, waiting, seen = inspect.getmodule(story), [story.__name__], set[str]()
    while waiting:
        name = waiting.pop()
        found = getattr(module, name, None)
        if name in seen or not inspect.isfunction(found) or found.__module__ != story.__module__:
            continue
        seen.add(name)
        whole = inspect.unwrap(found)
        yield whole
        waiting += [
            node.id for node in ast.walk(ast.parse(inspect.getsource(whole))) if isinstance(node, ast.Name)
        ]


def stories_in(tree: ast.AST) -> dict[str, Callable[..., Any]]:
    """The stories that write of those that a piece of a front imports, by module and name."""
    found: dict[str, Callable[..., Any]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("workflows"):
            module = importlib.import_module(str(node.module))
            for alias in node.names:
                story = getattr(module, alias.name, None)
                asked_of = [(module, alias.name)]
                if inspect.ismodule(story):
                    asked_of = [(story, name) for name in attributes_of(tree, alias.asname or alias.name)]
                found |= {
                    f"{where.__name__}:{name}": story
                    for where, name in asked_of
                    if inspect.isfunction(story := getattr(where, name, None))
                    and story.__module__ == where.__name__
                    and writes(story)
                }
    return found


def attributes_of(tree: ast.AST, name: str) -> set[str]:
    """What a piece of a front takes of a module that it imports whole."""
    attributes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return {one.attr for one in attributes if isinstance(one.value, ast.Name) and one.value.id == name}


def trees_of(front: str) -> list[ast.AST]:
    return [ast.parse(file.read_text("utf-8")) for file in (ROOT / front).rglob("*.py")]


def stories() -> dict[str, Callable[..., Any]]:
    trees = (*trees_of("cli"), *trees_of("web"))
    return {name: story for tree in trees for name, story in stories_in(tree).items()}


STORIES = stories()


def test_every_story_that_writes_is_tried_or_says_why_not() -> None:
    assert {*STORIES} - {*LINES} - {*ON_A_PAGE} - {*WITHOUT} == set()
    assert ({*LINES} | {*ON_A_PAGE} | {*WITHOUT}) - {*STORIES} == set(), "there is no such story any more"
    assert {*LINES} & {*WITHOUT} == set()


@pytest.mark.parametrize("name", sorted(STORIES))
def test_it_takes_the_version_or_is_among_those_that_do_not(name: str) -> None:
    takes = "expected_version" in inspect.signature(STORIES[name]).parameters

    assert takes == (name not in WITHOUT)


def test_every_page_says_on_which_version_it_rests() -> None:
    takes = {
        name.partition(":")[2]
        for name, story in STORIES.items()
        if "expected_version" in inspect.signature(story).parameters
    }

    silent = []
    for tree in trees_of("web"):
        asked = takes & {name.partition(":")[2] for name in stories_in(tree)}
        silent += [
            ast.unparse(node)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in asked
            if "expected_version" not in {one.arg for one in node.keywords}
        ]

    assert silent == []


# ---- which commands ----


def functions_of(target: str) -> list[ast.stmt]:
    """A command's function, or what makes it, with those of its module that it calls."""
    module, _, name = target.partition(":")
    tree = ast.parse(inspect.getsource(importlib.import_module(module)))
    there: dict[str, ast.stmt] = {one.name: one for one in tree.body if isinstance(one, ast.FunctionDef)}
    made = [(node.targets[0], node) for node in tree.body if isinstance(node, ast.Assign)]
    there |= {target.id: node for target, node in made if isinstance(target, ast.Name)}
    waiting, found = [name], []
    while waiting:
        if (one := there.pop(waiting.pop(), None)) is not None:
            found.append(one)
            waiting += [node.id for node in ast.walk(one) if isinstance(node, ast.Name)]
    return found


WRITING = {
    name: called
    for name, target in COMMANDS.items()
    if (called := {one for each in functions_of(target) for one in stories_in(each)})
}

NOTHING_TO_SEE = {"run", "demo", "forecast"}
"""One goes on until it is stopped, two write in a register of their own."""


@pytest.mark.parametrize("name", sorted({*WRITING} - NOTHING_TO_SEE))
def test_every_command_that_writes_may_be_previewed_and_asks_for_the_version_where_there_is_one(
    name: str,
) -> None:
    options = {
        option
        for param in load(COMMANDS[name], name=None).params
        if isinstance(param, click.Option)
        for option in param.opts
    }

    assert "--preview" in options
    assert ("--if-version" in options) == any(story not in WITHOUT for story in WRITING[name])


# ---- what it does ----

DONE = {("written", True), ("erased", True), ("outcome", "done"), ("act", "recorded")}


def says_it_was_done(answer: object) -> set[tuple[str, object]]:
    """What an answer says of which a preview may say nothing."""
    if isinstance(answer, list):
        return {said for one in answer for said in says_it_was_done(one)}
    if not isinstance(answer, dict):
        return set()
    said = {(key, value) for key, value in answer.items() if isinstance(value, str | bool)}
    return said & DONE | says_it_was_done(list(answer.values()))


def version_of(register: Register, kind: str, called: str) -> int:
    """The version as a program reads it."""
    match kind:
        case "record":
            return int(register.ask(DAY, "show", called)["version"])
        case "unit":
            return int(register.ask(DAY, "party", "show", called)["version"])
        case _:
            people = json.loads(register.do(DAY, "person", "list", "--json"))
            return int(next(one["version"] for one in people if one["handle"] == called))


@pytest.mark.parametrize("name", sorted(LINES))
def test_on_another_version_nothing_is_written_and_on_the_right_one_it_is(
    either: Register, name: str
) -> None:
    either.play(*SCENE)
    for before in BEFORE.get(name, ()):
        either.do(DAY, *before)
    kind, called, line = LINES[name]
    version = version_of(either, kind, called)

    for other in (version - 1, version + 1):
        said = either.refuse(DAY, *line, "--if-version", str(other), codes=(STALE,))
        assert f"(version {other}; now {version})" in said
    stored = either.stored()
    seen = either.ask(DAY, *line, "--if-version", str(version), "--preview")
    assert either.stored() == stored
    assert seen.get("preview") is True or seen.get("outcome") in {"preview", "already_done"}, seen
    assert not says_it_was_done(seen), seen
    either.do(DAY, *line, "--if-version", str(version))
    if seen.get("outcome") != "already_done":
        assert either.stored() != stored


# ---- who may ----

MADE: dict[str, tuple[str, ...]] = {
    "workflows.agreements.drafting:draft": ("picture", "new", "MAIN"),
    "workflows.agreements.entering:draft": ("agreement", "new", "NEW", *BOTH),
    "workflows.agreements.entering:register": ("agreement", "register", "NEW", *BOTH),
    "workflows.directory.parties:add_unit": ("party", "add", "Ny", "--side", "kommun"),
    "workflows.directory.people:add_person": ("person", "add", "ny"),
    "workflows.directory.people:hand_over": ("person", "handover", "anna", "olle", "--from", DAY),
}
"""Of each story by which a person begins something: a line by which it is called."""


@pytest.mark.parametrize("name", sorted(MADE))
def test_a_preview_of_what_begins_something_does_not_say_that_it_was_written(
    register: Register, name: str
) -> None:
    register.play(*SCENE)

    seen = register.ask(DAY, *MADE[name], "--preview")

    assert seen.get("preview") is True or seen["outcome"] == "preview"
    assert not says_it_was_done(seen), seen


def test_a_preview_says_no_to_whoever_may_not_do_it_in_the_same_words(register: Register) -> None:
    """By somebody of no party, in a register that an administrator has closed."""
    register.play(*SCENE, (DAY, "person", "add", "eva"))
    store, people = Store.open(register.url), table(Person)
    with store.writing() as connection:
        for handle, role, login in (
            ("revisor", "coordinator", store.principal()),
            ("eva", "administrator", "x"),
        ):
            is_one = people.c.handle == handle
            connection.execute(update(people).where(is_one).values(role=role, login=login))
    stored = register.stored()

    for name, line in {**{name: line for name, (*_, line) in LINES.items()}, **MADE}.items():
        done, seen = (register.type(DAY, *line, *how, "--json") for how in ((), ("--preview",)))
        assert (seen.exit_code, seen.output) == (done.exit_code, done.output), name
        if name not in BEFORE:
            assert json.loads(done.stdout)["error"].startswith("error.not_allowed."), (name, done.output)
    assert register.stored() == stored


def test_every_story_about_a_record_tells_no_more_than_whoever_asks_may_read() -> None:
    """Of the others the doorkeeper lets in only administrators, who read everything."""
    about_records = {story for story, (kind, _, _) in LINES.items() if kind == RECORD}
    about_records -= {"workflows.directory.forgetting:forget_row_texts"}

    bare = []
    for story in sorted(about_records):
        module, _, name = story.partition(":")
        told = getattr(importlib.import_module(module), name)
        if told.__code__.co_filename != as_they_read.__code__.co_filename:
            bare.append(story)
    assert bare == []
