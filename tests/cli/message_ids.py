"""Which message ids the product needs, read from what it is made of: commands, machines, guards, sources.

`required` must all have a text; an id that nothing in the product could ask for is dead.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache

import click

import lifecycle
import workflows
from cli.frame.command import PLAIN, load
from cli.main import root
from cli.table import COMMANDS
from lifecycle.codes import CODES
from lifecycle.errors import LifecycleError
from lifecycle.fields import FIELDS, ROWS
from lifecycle.guards import GUARDS
from lifecycle.log import EVENTS
from lifecycle.notice_schedule import STATUSES as NOTICE_STATUSES
from tests.cli.conftest import ROOT
from words.machine import text_codes
from words.refusals import LEVELS
from workflows.audits.gaps.gap import SEVERITIES
from workflows.audits.gaps.kinds import KINDS
from workflows.audits.law.line import ASKED, STATUSES
from workflows.configuration.definitions import load_definitions
from workflows.configuration.loading import read_rulebook
from workflows.configuration.notice_rules import ROLES as NOTICE_ROLES
from workflows.demo.life import SCENES

PACKAGES = ("cli", "lifecycle", "web", "words", "workflows")
MESSAGE = re.compile(
    r"(?:activity|advice|audit|board|calendar|capability|copy|count|db|definition|delivery|demo|doctor|duty|effect|error|forecast|forum|gap|geography|help|history|init|letter|listing|logins|machine|meeting|next|notice|now|outcome|party|pair|person|picture|plan|refusal|register|result|round|rule|run|schema|serve|signing|sketch|source|tick|timeline|usage|value|web|needs)"
    r"\.[a-z_0-9]+(?:\.[a-z_0-9]+)*"
)
FAMILIES = {
    "act",
    "area_role",
    "effect_verdict",
    "area_when",
    "basis",
    "by",
    "capacity",
    "deviation",
    "error.field_twice",
    "error.file",
    "error.has_no_parties_of_its_own",
    "error.named_twice",
    "error.no_development_plan",
    "error.no_pair",
    "error.not_allowed",
    "error.placed",
    "error.unknown_record",
    "error.never_ended",
    "error.wrong_row",
    "error.party_is_named",
    "error.invalid_date",
    "error.invalid_value",
    "error.party_is_over",
    "error.wrong_text",
    "expected",
    "field",
    "function",
    "ground",
    "history",
    "kind",
    "mail_status",
}
FAMILIES |= {
    "level",
    "metavar",
    "noted",
    "place",
    "reason",
    "role",
    "rules",
    "side",
    "since",
    "source",
    "status",
    "usage.missing_argument",
    "usage.missing_option",
    "usage.no_such_option",
    "usage.not_a_day",
    "usage.not_a_number",
    "trigger",
    "web.accessibility",
    "web.act",
    "web.audit",
    "web.came",
    "web.language",
    "web.listing",
    "web.means",
    "web.mending.wrong",
    "web.party_act",
    "web.party_means",
    "web.title",
    "what",
}
"""Families whose ids are made at run time of a code; the code must stand somewhere in the sources."""

WORDS = ("audit.gap",)
"""Families of words whose name looks like an id."""

REASONED = {
    "DatabaseUnusable": "database_unusable",
    "ClockRefused": "clock_refused",
    "CopyRefused": "copy_refused",
}
"""Errors whose first argument is a reason with a sentence of its own."""

CODED = {
    "Column": "field.{}",
    "Finding": "{}",
    "InvalidValue": "field.{}",
    "UnknownRecord": "what.{}",
    "Unmet": "guard.{}.unmet",
    "logic": "guard.{}.unmet",
}
"""Calls whose first argument is a code, and the id that it needs."""

VOCABULARIES = {
    "act": "ACT_KINDS",
    "basis": "BASES",
    "capacity": "CAPACITIES",
    "ground": "GROUNDS",
    "role": "ROLES",
    "side": "SIDES",
    "status": "STATUSES",
}
"""Families that say the register's own codes, and the tuple in lifecycle.records that lists them."""


@cache
def trees() -> tuple[ast.AST, ...]:
    """Parse every module of the product."""
    paths = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    return tuple(ast.parse(path.read_text("utf-8")) for path in paths if "versions" not in path.parts)


@cache
def said_by_templates() -> frozenset[str]:
    """Every id that a page's template says."""
    pages = (path.read_text("utf-8") for path in sorted((ROOT / "web" / "templates").glob("*.html")))
    return frozenset(code for page in pages for code in re.findall(r"\bt\('([a-z_.]+[a-z_])'", page))


@cache
def constants() -> frozenset[str]:
    """Every text that stands in the sources as such, and every name of a keyword or field."""
    found = set(said_by_templates())
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.arg | ast.keyword) and node.arg:
                found.add(node.arg)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                found.add(node.target.id)
    return frozenset(found)


@cache
def beginnings() -> frozenset[str]:
    """How the ids begin that the sources finish at run time: `schema.missing_` and what is missing."""
    formatted = (
        node.values[0] for tree in trees() for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)
    )
    found = {
        part.value for part in formatted if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }
    return frozenset(text for text in found if re.fullmatch(r"[a-z]+\.[a-z_.]*", text))


def required() -> set[str]:
    """Every id that must have a text in each language."""
    found = {name for name in constants() if MESSAGE.fullmatch(name) and not name.endswith(("_", ".id"))}
    found -= {*WORDS, *EVENTS}
    found |= {
        "help.root",
        *of_commands(),
        *of_machines(),
        *of_guards(),
        *of_errors(),
        *of_calls(),
        *of_records(),
        *of_gaps(),
        *of_the_law(),
        *of_the_demo(),
    }
    found |= {f"refusal.mark.{level}" for level in LEVELS}
    return found


def of_commands() -> Iterator[str]:
    """Each command's and group's help, and each of their options'."""
    for path, target in COMMANDS.items():
        words = path.split()
        yield from (f"help.command.{'.'.join(words[: depth + 1])}" for depth in range(len(words)))
        yield from of_options(load(target, name=words[-1]), words)
    yield from of_options(root, [])


def of_options(command: click.Command, path: list[str]) -> Iterator[str]:
    texts = texts_of_sources()
    for option in command.params:
        if isinstance(option, click.Option) and option.opts != [PLAIN]:  # which nobody sees
            own = f"help.option.{'.'.join((*path, option.name or ''))}"
            yield own if own in texts else f"help.option.{option.name}"


@cache
def texts_of_sources() -> frozenset[str]:
    """The ids of the Swedish catalogue, without reading it as one."""
    source = (ROOT / "config" / "locale" / "sv" / "LC_MESSAGES" / "handslag.po").read_text("utf-8")
    return frozenset(re.findall(r'^msgid "(.+)"$', source, re.MULTILINE))


def of_machines() -> Iterator[str]:
    """What the definitions name; an own text of one machine is as good as the one for all."""
    for definition in load_definitions():
        for codes in text_codes(definition):
            yield next((code for code in codes if code in texts_of_sources()), codes[-1])


def of_guards() -> Iterator[str]:
    """Every guard there is, named by a machine or not yet."""
    for guard in GUARDS:
        yield from (f"guard.{guard}", f"guard.{guard}.unmet")


def errors_of_ours() -> list[type[LifecycleError]]:
    """List every class that can reach a user, the root first."""
    for package in (lifecycle, workflows):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".migrations" not in module.name:
                importlib.import_module(module.name)
    kinds: list[type[LifecycleError]] = [LifecycleError]
    for kind in kinds:
        kinds.extend(each for each in kind.__subclasses__() if each.__module__.startswith(PACKAGES))
    return kinds


def of_errors() -> Iterator[str]:
    """Each error's sentence."""
    yield from (kind.code for kind in errors_of_ours())


def of_calls() -> Iterator[str]:
    """What calls in the sources ask for by their first argument, or by `expected=`."""
    for call in (node for tree in trees() for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        first = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
        if name in CODED and isinstance(first, str):
            yield CODED[name].format(first)
        if name in REASONED and isinstance(first, str):
            yield f"error.{REASONED[name]}.{first}"
        if name == "InvalidValue":
            yield from (f"expected.{expected}" for expected in expectations(call))


def expectations(call: ast.Call) -> Iterator[object]:
    """What an InvalidValue expects, where that is written as a code."""
    for keyword in call.keywords:
        if keyword.arg == "expected":
            either = keyword.value
            choices = (either.body, either.orelse) if isinstance(either, ast.IfExp) else (either,)
            yield from (choice.value for choice in choices if isinstance(choice, ast.Constant))


def of_records() -> Iterator[str]:
    """Every field of every noun, every column of its small tables, and every code that one may hold."""
    yield from (f"field.{name}" for name in FIELDS)
    yield from (f"cell.{column}" for columns in ROWS.values() for column in columns)
    yield from (f"{family}.{code}" for family, codes in families_of_codes() for code in codes)
    modules = [f"lifecycle.records.{name}" for name in ("act", "agreement", "deadline", "party", "person")]
    for family, tuple_name in VOCABULARIES.items():
        codes = {code for name in modules for code in getattr(importlib.import_module(name), tuple_name, ())}
        yield from (f"{family}.{code}" for code in codes)
    yield from (f"notice_status.{status}" for status in NOTICE_STATUSES)
    yield from (f"recipient.{role}" for role in NOTICE_ROLES)
    yield from (f"letter.{part}{code}" for code in notices_of_what_happens() for part in ("", "short."))


def families_of_codes() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Name the family in which the words of each closed list stand; the oldest list has one of its own."""
    for key, codes in CODES.items():
        yield (key if key == "deviation" else f"code.{key}"), codes


def of_gaps() -> Iterator[str]:
    """Each kind of gap: its name, what is asked for, what was found; and how heavy a gap is."""
    yield from (f"audit.gap.{kind}{part}" for kind in KINDS for part in ("", ".asks", ".found"))
    yield from (f"audit.severity.{severity}" for severity in SEVERITIES)


def of_the_law() -> Iterator[str]:
    """What is said of each demand of the law, and of how it may stand."""
    yield from (f"audit.law.{part}.{asked}" for part in ("asked", "column") for asked in ASKED)
    yield from (f"audit.law.status.{status}" for status in STATUSES)
    yield from (f"audit.law.mark.{status}" for status in STATUSES if status != "due")


def of_the_demo() -> Iterator[str]:
    """Give the words that the demo's commands are typed in: `@demo.word.chair`."""
    yield from re.findall(r"(?<!\w)@([a-z_]+(?:\.[a-z_]+)+)", repr(SCENES))


@cache
def notices_of_what_happens() -> frozenset[str]:
    """Name the notices that have a sentence of their own: they tell of what the daily run has done."""
    return frozenset(read_rulebook().notices.when_it_happens.values())


def may_be_made(code: str) -> bool:
    """Whether the sources could make the id at run time, of a family and a code."""
    if code in constants():
        return True
    base, _, last = code.rpartition(".")
    if base in FAMILIES:
        return last in constants() or base in {"metavar", "error.file"}
    if base in {
        "error.clock_refused",
        "error.copy_refused",
        "error.database_busy",
        "error.database_lost",
        "error.database_unusable",
        "error.periods_overlap",
        "error.reference_taken",
    }:
        return last in constants()
    if any(code.startswith(begin) and code.removeprefix(begin) in constants() for begin in beginnings()):
        return True
    return code == "help.option.help" or (last == "nearest" and base in constants())
