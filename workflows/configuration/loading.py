"""Reading `config/` into one frozen rulebook; every finding of every file is reported at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lifecycle.effects import EFFECTS
from lifecycle.errors import DefinitionError, Finding, LifecycleError
from lifecycle.fields import FIELDS, Shape
from lifecycle.file_format import text_of
from lifecycle.guards import GUARDS
from lifecycle.machine.checks import KnownNames, check
from lifecycle.machine.definition import MachineDefinition, fingerprint
from lifecycle.machine.file import parse
from lifecycle.nouns import NOUNS
from lifecycle.records.act import ACT_KINDS
from lifecycle.rule_texts import hash_of, texts_then
from lifecycle.rulebook import Rulebook
from workflows.configuration.folder import config_folder
from workflows.configuration.geography import code_of_municipality
from workflows.configuration.labels import wrong_labels
from workflows.configuration.notice_rules import (
    codes_told_late,
    notice_codes,
    parse_notice_rules,
    steps_with_notice,
    untold_steps,
)
from workflows.configuration.swedish_days import calendar, is_working_day, working_days_by
from workflows.configuration.terms import parse_terms

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

_FILES: Final = {"terms": "terms.toml", "notices": "notices.toml"}
_LABELS: Final = "labels.toml"
"""It may be left out: then everything is called as the catalogues call it."""
WORKING_DAYS: Final = "working_days"
"""Name of the list of days on which people are not at work, among the texts of the rules."""

STORIES = frozenset({"renew", "revise", "amend", "decide", "correct"})
"""What people do about a deadline without asking the machine for a step of that name."""

ASKED_BY_EFFECTS = frozenset({"replace", "supersede", "conclude"})
"""Steps of the engine's that no timer takes: other records ask for them."""

ENDED_BY_EFFECTS = frozenset({"abandon", "cancel", "dissolve", "skip", "withdraw"})
"""Steps of people's by which something ends, that also follow from the end of another record."""


def read_rulebook(folder: Path | None = None) -> Rulebook:
    """Read and check every machine, the standard terms, and who is told of what.

    Raises:
        DefinitionError: with every finding of every file.
    """
    base = folder or config_folder()
    return _rulebook_of(base, tuple((path, _content(path)) for path in sorted(base.rglob("*.toml"))))


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None  # told as a finding when it is read


@lru_cache(maxsize=8)
def _rulebook_of(base: Path, content: tuple[tuple[Path, bytes | None], ...]) -> Rulebook:
    """Make the rule book of a folder's files; kept by their content, for a process that asks many times."""
    del content
    definitions, findings = read_machines(base)
    read = {name: text_of(base / file, file) for name, file in _FILES.items()}
    unread = [one for _, wrong in read.values() for one in wrong]
    texts = {name: text for name, (text, wrong) in read.items() if not wrong}
    if (base / _LABELS).exists():
        labels, wrong = text_of(base / _LABELS, _LABELS)
        unread += wrong or wrong_labels(labels, _LABELS)
    texts[WORKING_DAYS] = calendar()
    rulebook = Rulebook(
        definitions={(one.machine, one.version): one for one in definitions},
        standard_years={},
        is_working_day=is_working_day,
        municipality=code_of_municipality,
        texts=texts,
    )
    rulebook, wrong = _as_they_say(rulebook, texts)
    if len(_machine_files(base)) > len(definitions):
        wrong = [one for one in wrong if not _asks_for_a_name(one, definitions)]
    if findings or unread or wrong:
        raise DefinitionError([*findings, *unread, *wrong])
    return rulebook


def _asks_for_a_name(finding: Finding, definitions: Iterable[MachineDefinition]) -> bool:
    """Whether a machine or a step is missed: nobody knows of one whose own file could not be read.

    What is wrong there is said of that file, and whether names are right when it has been mended.
    """
    allowed = finding.facts.get("allowed")
    names = {name for one in definitions for name in (one.machine, *one.triggers)}
    if not isinstance(allowed, tuple):
        return False
    return not allowed or any(str(name).rpartition(".")[2] in names for name in allowed)


class RulesUnreadable(LifecycleError):
    """What rules a register had on a day cannot be read: `audit history` says what is wrong with it."""

    code = "error.rules_unreadable"

    def __init__(self, day: date) -> None:
        super().__init__(f"the rules of {day} cannot be read", day=day)


def rulebook_then(connection: Connection, rulebook: Rulebook, known_on: date | None) -> Rulebook:
    """Give the rules that the register had at the end of a day: what was known then is judged by them.

    Definitions are the same: one that records run on is never changed.

    Raises:
        RulesUnreadable: what the register kept of them is not what it wrote.
    """
    if known_on is None:
        return rulebook
    try:
        then, wrong = _as_they_say(rulebook, _otherwise(rulebook, texts_then(connection, known_on)))
    except (ValueError, LookupError, TypeError) as error:
        raise RulesUnreadable(known_on) from error
    if wrong:
        raise RulesUnreadable(known_on)
    return then


def _otherwise(rulebook: Rulebook, texts: Mapping[str, str]) -> dict[str, str]:
    """Give those texts that say something else than what holds: those that hold have been read already."""
    return {name: text for name, text in texts.items() if rulebook.texts.get(name) != text}


def _as_they_say(rulebook: Rulebook, texts: Mapping[str, str]) -> tuple[Rulebook, list[Finding]]:
    """Let rules be as texts say, as far as there are texts; with what is wrong in them."""
    findings: list[Finding] = []
    if "terms" in texts:
        terms = parse_terms(texts["terms"], _FILES["terms"], set(rulebook.machines()))
        findings += terms.findings
        rulebook = replace(
            rulebook,
            standard_years=terms.standard_years,
            owes=terms.owes,
            masked_below=terms.masked_below,
        )
    if "notices" in texts:
        known = list(rulebook.definitions.values())
        notices, wrong = parse_notice_rules(texts["notices"], _FILES["notices"], known)
        findings += wrong
        rulebook = replace(rulebook, notices=notices)
    if WORKING_DAYS in texts:
        rulebook = replace(rulebook, is_working_day=working_days_by(texts[WORKING_DAYS]))
    return rulebook, findings


def rules_fingerprint(rulebook: Rulebook) -> str:
    """Hash what deadlines and notices are planned by (SHA-256, hex): definitions, leads, holidays."""
    parts = [fingerprint(rulebook.definitions[key]) for key in sorted(rulebook.definitions)]
    parts += [hash_of(calendar()), repr(rulebook.notices)]
    return hash_of("\n".join(parts))


def read_machines(folder: Path) -> tuple[list[MachineDefinition], list[Finding]]:
    """Read every machine file of a configuration folder, with what is wrong in them."""
    definitions: list[MachineDefinition] = []
    findings: list[Finding] = []
    notices = text_of(folder / _FILES["notices"], _FILES["notices"])[0]
    codes, late = notice_codes(notices), codes_told_late(notices)
    steps, untold = steps_with_notice(notices), untold_steps(notices)
    for path in _machine_files(folder):
        where = f"{path.parent.name}/{path.name}"
        text, unread = text_of(path, where)
        if unread:
            findings += unread
            continue
        try:
            definition = parse(text, where=where)
        except DefinitionError as error:
            findings += error.findings
            continue
        findings += _file_name(definition, path, where)
        if definition.machine not in NOUNS:
            facts = {"machine": definition.machine, "allowed": tuple(sorted(NOUNS))}
            findings.append(Finding("definition.unknown_machine", where, facts))
            continue
        of_code = known_names(definition.machine)
        names = replace(of_code, notices=codes, told_late=late, steps_with_notice=steps, untold=untold)
        findings += check(definition, where=where, names=names)
        definitions.append(definition)
    if not definitions and not findings:
        findings.append(Finding("definition.no_machines", str(folder / "machines")))
    return definitions, findings


def _machine_files(folder: Path) -> list[Path]:
    return sorted((folder / "machines").glob("*.toml"))


def known_names(machine: str) -> KnownNames:
    """Give the names that the definition of a machine may use, from what is written in code: no notices."""
    noun = NOUNS.get(machine)
    fields = frozenset(noun.fields) if noun is not None else frozenset(FIELDS)
    return KnownNames(
        guards=frozenset(GUARDS),
        effects=frozenset(EFFECTS),
        dates=frozenset(noun.dates) if noun is not None else frozenset(),
        fields=fields,
        stamps=frozenset(name for name in fields if FIELDS[name] is Shape.DAY),
        asked_by_effects=ASKED_BY_EFFECTS,
        ended_by_effects=ENDED_BY_EFFECTS,
        notices=frozenset(),
        stories=STORIES,
        acts=frozenset(ACT_KINDS),
    )


def _file_name(definition: MachineDefinition, path: Path, where: str) -> list[Finding]:
    expected = f"{definition.machine}.v{definition.version}.toml"
    return [] if path.name == expected else [Finding("definition.file_name", where, {"expected": expected})]
