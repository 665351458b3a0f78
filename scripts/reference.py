"""Write the pages that follow from the code, and play every example anew: `python scripts/reference.py`.

What is in docs/reference/ (but benchmarks.md, exit-codes.md and register-file.md) and the tables of
docs/glossary.md is made of commands, definitions, guards, catalogues and real answers. `--check` writes
nothing, and ends with 1 when a page is not what the code says; tests/house/test_docs.py asks the same,
test_tampering_table.py of the page that is made of what is found.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from cli.table import COMMANDS  # noqa: E402 -- see above
from lifecycle.effects import EFFECTS  # noqa: E402 -- see above
from lifecycle.fields import FIELDS, ROWS  # noqa: E402 -- see above
from lifecycle.guards import GUARDS  # noqa: E402 -- see above
from lifecycle.machine.definition import End, MachineDefinition, Timer, Transition  # noqa: E402 -- see above
from lifecycle.machine.diagram import mermaid  # noqa: E402 -- see above
from scripts.console import call, replayed, with_blocks_of  # noqa: E402 -- see above
from scripts.json_documents import ALONE, NAMED, Document, documents  # noqa: E402 -- see above
from scripts.json_meanings import MEANINGS  # noqa: E402 -- see above
from scripts.proof_page import PAGE, proof_page  # noqa: E402 -- see above
from scripts.traceability import DEMANDS, GAP_CLAIMS, GUARD_CLAIMS, Demand  # noqa: E402 -- see above
from words.texts import Texts, texts_in  # noqa: E402 -- see above
from workflows.configuration.definitions import load_definitions  # noqa: E402 -- see above
from workflows.configuration.file_schemas import SCHEMAS  # noqa: E402 -- see above

SV: Final = texts_in("sv")
EN: Final = texts_in("en")

MADE: Final = "*This page is made by `scripts/reference.py`; change the code or the texts, then run it.*"

TRACEABILITY_SAYS: Final = """\
What Part A of the handbook (Handbok för avtalsarbete mellan polis och kommun, 2014) says that there must,
should and may be; what Vek (an article of the police on operations, economy and competence) asks of an
activity, and Vision (a column on results beyond the budget) of a year; what Lag (2023:196) asks of a
municipality, paragraph by paragraph; and what Brå asks for.
A guard's level says how much it asks: *must* always blocks, *reason* passes with a reason and stays listed in
`audit gaps`, *note* is shown. The claims of each guard, met and unmet, stand in `tests/engine/test_guards.py`
under its name, those of each gap in `tests/stories/test_audit_gaps.py`. A test that does not go through the
code beside which it is named fails, whatever it asserts (`tests/touched.py`). The table is
`scripts/traceability.toml`."""

COMMANDS_SAY: Final = """\
What `handslag COMMAND --help --lang en` says, with the Swedish short help above it.
Before or after every command the common options can stand: `--db URL`, `--lang sv|en`, `--as PERSON`,
`--today DAY` and `--json`. [Exit codes](exit-codes.md), [JSON](json.md)."""

MACHINES_SAY: Final = """\
A machine says in which states an agreement can be, and which steps lead on. Its file is
`config/machines/NAME.vN.toml`; how to change one is told in [configuring](../how-to/configuring.md), what
each guard asks in [guards](guards.md)."""

GUARDS_SAY: Final = """\
A guard is asked before a step. **must**: logic and law, always in the way. **reason**: the handbook's
other demands; passes with `--reason`, which history keeps. **note**: shown, never in the way. Sources:
H-numbers are items of the handbook *Handbok för avtalsarbete mellan polis och kommun* (2014)."""

JSON_SAYS: Final = """\
Every command takes `--json`, before or after its name, and answers with one document on standard output:
UTF-8, one object or a list of objects. It is in no language: whatever `--lang` says, the document is the
same, codes and facts. Codes and keys are stable; keys may be added. What a refusal or an error looks like is
told in [exit codes](exit-codes.md).

What can be done about something is an *action*: a command, what it is about, and what is said in it. It is
typed as `handslag COMMAND ARGUMENT… FIELD=VALUE… FIELD+=VALUE… --OPTION VALUE…`, the fields of `added` with
`+=`. A value is a text, or a list, written with `; ` between its items: texts, or rows whose cells are
written in their order with ` | ` between them. `{"blank": "day"}` stands where only a person knows.

The tables are made of real answers: a type is what was seen there. `day` is `2026-12-31`, `instant` a point
in time in UTC, `id` a UUID, `hash` a SHA-256 in hexadecimal; `[]` stands for each item of a list."""

_TABLES: Final = re.compile(r"(?<=<!-- made by scripts/reference\.py -->\n).*?(?=<!-- end -->)", re.DOTALL)


class Undescribed(Exception):
    """A document has a key that nobody has explained."""


def commands_page() -> str:
    """Every command with its help in English, and its first sentence in Swedish."""
    lines = [
        "# Commands",
        MADE,
        COMMANDS_SAY,
        *_command("handslag", ""),
    ]
    for name in COMMANDS:
        lines += _command(name, name)
    return "\n\n".join(lines) + "\n"


def _command(title: str, name: str) -> list[str]:
    code = f"help.command.{name.replace(' ', '.')}" if name else "help.root"
    short = SV.text(code).partition("\n")[0]
    _, said = call(*name.split(), "--help", environment={"HANDSLAG_LANG": "en", "COLUMNS": "100"})
    return [f"## {title}", f"*{short}*", f"```text\n{said.strip()}\n```"]


def machines_page() -> str:
    """Each machine: states, steps with what they ask, timers, diagram."""
    lines = [
        "# Machines",
        MADE,
        MACHINES_SAY,
    ]
    for definition in load_definitions():
        lines += _machine(definition)
    return "\n\n".join(lines) + "\n"


def _machine(definition: MachineDefinition) -> Iterator[str]:
    machine = definition.machine
    yield f"## {machine}, version {definition.version}"
    yield f"{SV.text(f'kind.{machine}')} / {EN.text(f'kind.{machine}')}"
    yield "### States"
    yield _table(
        ("state", "Swedish", "English", ""),
        [
            (f"`{state}`", SV.state(machine, state), EN.state(machine, state), _remark(definition, state))
            for state in definition.states
        ],
    )
    yield "### Steps"
    yield "A step without guards asks nothing. A guard's level stands in brackets."
    rows = [_step(definition, arrow) for arrow in definition.transitions]
    yield _table(("step", "Swedish", "English", "from", "to", "by", "guards", "and"), rows)
    yield "### Timers"
    rows = [_timer(timer) for timer in definition.timers]
    yield _table(("rule", "Swedish", "English", "due", "in state", "does", "settled by"), rows)
    yield "### Diagram"
    yield f"```mermaid\n{mermaid(definition)}```"


_ENDS: Final[Mapping[End | None, str]] = {
    None: "",
    "in_its_time": "ended in its time",
    "before_its_time": "ended before its time",
    "replaced": "ended, since another took its place",
    "came_to_nothing": "came to nothing",
}


def _remark(definition: MachineDefinition, state: str) -> str:
    means = definition.means(state)
    holds = "binding and in force" if means.in_force else "binding"
    phase = {
        "prepared": "being prepared",
        "binding": holds,
        "unverified": "unverified",
        "ended": _ENDS[means.end],
    }
    remarks = [phase[means.phase]]
    if state == definition.initial:
        remarks.append("initial")
    if means.waits_for is not None:
        remarks.append(f"waits for every party's `{means.waits_for}`")
    if definition.imported is not None and state == definition.imported.unknown:
        remarks.append("only from a register, when its dates are unknown")
    if means.amend == "freely":
        remarks.append("may be amended")
    if means.amend == "with_reason":
        remarks.append("may be amended with a reason")
    return "; ".join(remarks)


def _step(definition: MachineDefinition, arrow: Transition) -> tuple[str, ...]:
    machine = definition.machine
    guards = [f"[{name}](guards.md#{name}) ({GUARDS[name].level})" for name in arrow.guards]
    also = [
        *(f"effect [{name}](guards.md#effects)" for name in arrow.effects),
        *(f"may say `{name}`" for name in arrow.carries),
        *(f"voids acts: {kind}" for kind in arrow.voids),
        *(f"stamps `{name}`" for name in arrow.stamps),
        *(f"empties `{name}`, if not said" for name in arrow.clears),
        *([] if arrow.acts is None else [f"follows when every party has `{arrow.acts}`"]),
        *([] if arrow.dated_by is None else [f"is dated by `{arrow.dated_by}`"]),
    ]
    return (
        f"`{arrow.trigger}`",
        SV.trigger(machine, arrow.trigger),
        EN.trigger(machine, arrow.trigger),
        _codes(arrow.sources),
        f"`{arrow.dest}`",
        "people" if arrow.by == "person" else "calendar or effect",
        "<br>".join(guards),
        "<br>".join(also),
    )


def _timer(timer: Timer) -> tuple[str, ...]:
    stories = ", ".join(f"`{code}`" for code in timer.settled_by)
    return (
        f"`{timer.rule}`",
        SV.text(f"rule.{timer.rule}"),
        EN.text(f"rule.{timer.rule}"),
        f"the day after `{timer.date}`" if timer.days_after else f"`{timer.date}`",
        _codes(timer.states),
        f"takes the step `{timer.trigger}`" if timer.trigger else "says so",
        stories,
    )


def guards_page() -> str:
    """Each guard: level, source, sentence in both languages, and the steps that ask it."""
    lines = [
        "# Guards",
        MADE,
        GUARDS_SAY,
    ]
    for name, guard in GUARDS.items():
        lines.append(f"## {name}")
        lines.append(f"{SV.text(f'guard.{name}')}\n{EN.text(f'guard.{name}')}".replace("\n", "<br>\n"))
        rows: list[tuple[str, ...]] = [
            ("level", guard.level),
            ("source", guard.source),
            ("when it is unmet, in Swedish", SV.text(f"guard.{name}.unmet")),
            ("in English", EN.text(f"guard.{name}.unmet")),
            ("asked before", "<br>".join(_asked(name)) or "nothing yet"),
        ]
        lines.append(_table(("", ""), rows))
    lines.append("## Effects")
    lines.append("What follows from a step for other agreements; each gets a history row of its own.")
    rows = [(f"`{name}`", SV.text(f"effect.{name}"), EN.text(f"effect.{name}")) for name in EFFECTS]
    lines.append(_table(("effect", "Swedish", "English"), rows))
    return "\n\n".join(lines) + "\n"


def _asked(guard: str) -> Iterator[str]:
    for definition in load_definitions():
        steps = dict.fromkeys(arrow.trigger for arrow in definition.transitions if guard in arrow.guards)
        if steps:
            yield f"{definition.machine}, version {definition.version}: {_codes(list(steps))}"


def json_page(found: Mapping[str, Document]) -> str:
    """Each command's document, key by key, as real answers have it."""
    lines = [
        "# JSON",
        MADE,
        JSON_SAYS,
        "## Objects that return",
        *(_named(name, keys) for name, keys in NAMED.items()),
    ]
    for name in (ALONE, *COMMANDS):
        if name in found:
            lines += _document(name, found[name])
    return "\n\n".join(lines) + "\n"


def _named(name: str, keys: frozenset[str]) -> str:
    rows = [(f"`{key}`", MEANINGS[key]) for key in sorted(keys)]
    return f"**{name}**\n\n{_table(('key', 'meaning'), rows)}"


def _document(name: str, document: Document) -> Iterator[str]:
    title = name if name == ALONE else f"handslag {name}"
    yield f"## {title}"
    yield "A list; each item:" if document.listing else "One object:"
    rows = []
    for path, types in document.shape.items():
        items = document.shape.get(f"{path}[]", set())
        if path.endswith("[]"):
            continue
        said = " or ".join(sorted(types - {"null"})) + (" or null" if "null" in types else "")
        if "list" in types and items:
            said = said.replace("list", f"list of {' or '.join(sorted(items))}")
        key = path.replace("[]", "").rpartition(".")[2]
        rows.append((f"`{path}`", said.removeprefix(" or "), _meaning(name, key)))
    yield _table(("key", "type", "meaning"), rows)


def _meaning(name: str, key: str) -> str:
    """What a key means: said by hand, or what its field is called."""
    if key in MEANINGS:
        return MEANINGS[key]
    if key in FIELDS:
        return f"the field “{EN.text(f'field.{key}')}”"
    if any(key in columns for columns in ROWS.values()):
        return f"the cell “{EN.text(f'cell.{key}')}”"
    raise Undescribed(f"say in scripts/json_meanings.py what the key {key!r} of {name!r} means")


def glossary_tables() -> str:
    """Kinds, states, steps and deadlines as the catalogues name them."""
    definitions = list({one.machine: one for one in load_definitions()}.values())  # the newest of each
    lines = ["### Kinds of agreement"]
    rows = [
        (f"`{one.machine}`", SV.text(f"kind.{one.machine}"), EN.text(f"kind.{one.machine}"))
        for one in definitions
    ]
    lines.append(_table(("code", "Swedish", "English"), rows))
    for title, family, pick in (
        ("### States", "state", lambda one: one.states),
        ("### Steps", "trigger", lambda one: one.triggers),
    ):
        lines += [
            title,
            _table(("code", "Swedish", "English", "where"), list(_words(definitions, family, pick))),
        ]
    return "\n" + "\n\n".join(lines) + "\n\n"


def _words(
    definitions: list[MachineDefinition], family: str, pick: Callable[[MachineDefinition], tuple[str, ...]]
) -> Iterator[tuple[str, ...]]:
    where: dict[tuple[str, str, str], list[str]] = {}
    for one in definitions:
        for code in pick(one):
            said = tuple(_said(texts, family, one.machine, code) for texts in (SV, EN))
            where.setdefault((code, said[0], said[1]), []).append(one.machine)
    for (code, swedish, english), machines in where.items():
        everywhere = len(machines) == len(definitions)
        yield f"`{code}`", swedish, english, "" if everywhere else ", ".join(machines)


def _said(texts: Texts, family: str, machine: str, code: str) -> str:
    return texts.state(machine, code) if family == "state" else texts.trigger(machine, code)


def _codes(codes: Sequence[str]) -> str:
    return ", ".join(f"`{code}`" for code in codes)


def _table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in lines)


def glossary_page() -> str:
    """The glossary as it stands, its tables made anew."""
    written = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    return _TABLES.sub(lambda _: glossary_tables(), written)


def traceability_page() -> str:
    """Every demand of the handbook and the law, with what holds it and which test shows it."""
    rows = [
        (
            demand.item,
            demand.strength,
            demand.asks,
            "<br>".join((*_held(demand), *(f"rests on {_entry(entry)}" for entry in demand.rests_on))),
        )
        for demand in DEMANDS
    ]
    table = _table(("item", "strength", "demand", "held by: shown by"), rows)
    return f"# From the handbook and the law to the code\n\n{MADE}\n\n{TRACEABILITY_SAYS}\n\n{table}\n"


def _held(demand: Demand) -> Iterator[str]:
    """Tell each holder once, with the tests that show it."""
    for holder in dict.fromkeys(pair.holder for pair in demand.pairs):
        tests = (pair.test for pair in demand.pairs if pair.holder == holder)
        yield f"{_holder(holder)}: {', '.join(map(_shown_by, tests))}"


def _shown_by(test: str) -> str:
    name, _, case = test.partition("[")
    if name in (GUARD_CLAIMS, GAP_CLAIMS):
        return "its claims"
    return f"`{name}`" + (f" (`{case.rstrip('-')}`)" if case else "")


def _holder(holder: str) -> str:
    kind, _, name = holder.rpartition(" ")
    level = f" ({GUARDS[name.rpartition('.')[2]].level})" if kind == "guard" else ""
    return f"{kind or 'function'} `{name}`{level}"


def _entry(entry: str) -> str:
    kind, _, name = entry.partition(" ")
    return f"{kind} `{name}`"


def _schema(make: Callable[[], Mapping[str, object]]) -> str:
    return f"{json.dumps(make(), indent=2)}\n"


PAGES: Final[Mapping[str, Callable[[], str]]] = {
    "docs/reference/commands.md": commands_page,
    "docs/reference/machines.md": machines_page,
    "docs/reference/guards.md": guards_page,
    "docs/reference/json.md": lambda: json_page(documents()),
    "docs/reference/traceability.md": traceability_page,
    "docs/glossary.md": glossary_page,
    PAGE: proof_page,
    **{f"config/schemas/{name}.schema.json": partial(_schema, make) for name, make in SCHEMAS.items()},
}
"""The pages that are made, by their place."""


def played() -> list[str]:
    """Name the pages with examples, in the order in which somebody reads them."""
    return [
        "README.md",
        *(
            path.relative_to(ROOT).as_posix()
            for folder in ("how-to", "scenarios")
            for path in sorted((ROOT / "docs" / folder).glob("*.md"))
        ),
    ]


def in_swedish() -> list[str]:
    """Name the Swedish pages; each has the examples of the page of its name beside its folder."""
    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs/how-to/sv").glob("*.md"))]


def as_it_should_be(place: str) -> str:
    """Make a page, or play its examples.

    Raises:
        Unplayable: an example cannot be played, or a Swedish page has others than the English one.
    """
    if place in in_swedish():
        original = ROOT / "docs" / "how-to" / Path(place).name
        return with_blocks_of((ROOT / place).read_text("utf-8"), original.read_text("utf-8"))
    return PAGES[place]() if place in PAGES else replayed((ROOT / place).read_text("utf-8"))


def main(arguments: list[str]) -> int:
    """Write what differs, or with --check only name it; pages named as arguments, else all."""
    wanted = [
        place
        for place in (*PAGES, *played(), *in_swedish())
        if not arguments or place in arguments or "--check" in arguments
    ]
    stale = 0
    for place in wanted:
        path = ROOT / place
        text = as_it_should_be(place)
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale += 1
        print(place)
        if "--check" not in arguments:
            path.write_text(text, "utf-8", newline="\n")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
