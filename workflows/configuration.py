"""Reading `config/` into one frozen rulebook; every finding of every file is reported at once."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from lifecycle.effects import EFFECTS
from lifecycle.errors import DefinitionError, Finding
from lifecycle.fields import FIELDS, Shape
from lifecycle.guards import GUARDS
from lifecycle.machine.checks import KnownNames, check
from lifecycle.machine.definition import MachineDefinition, fingerprint, parse
from lifecycle.nouns import NOUNS
from lifecycle.records.act import ACT_KINDS
from lifecycle.rulebook import Rulebook
from workflows.notice_rules import notice_codes, read_notice_rules
from workflows.swedish_days import calendar_fingerprint, is_working_day
from workflows.terms import read_terms

STORIES = frozenset({"renew", "revise", "amend", "decide", "correct"})
"""What people do about a deadline without asking the machine for a step of that name."""

ASKED_BY_EFFECTS = frozenset({"replace", "supersede", "conclude"})
"""Steps of the engine's that no timer takes: other records ask for them."""


def config_folder() -> Path:
    """Give the folder of the shipped configuration: beside the packages, in a checkout and in a wheel."""
    return Path(__file__).parent.parent / "config"


def read_rulebook(folder: Path | None = None) -> Rulebook:
    """Read and check every machine, the standard terms, and who is told of what.

    Raises:
        DefinitionError: with every finding of every file.
    """
    base = folder or config_folder()
    definitions, findings = read_machines(base)
    terms = read_terms(base / "terms.toml", {one.machine for one in definitions})
    notices, wrong = read_notice_rules(base / "notices.toml", definitions)
    if findings or terms.findings or wrong:
        raise DefinitionError([*findings, *terms.findings, *wrong])
    return Rulebook(
        definitions={(one.machine, one.version): one for one in definitions},
        standard_years=terms.standard_years,
        is_working_day=is_working_day,
        owes=terms.owes,
        notices=notices,
    )


def rules_fingerprint(rulebook: Rulebook) -> str:
    """Hash what deadlines and notices are planned by (SHA-256, hex): definitions, leads, holidays."""
    parts = [fingerprint(rulebook.definitions[key]) for key in sorted(rulebook.definitions)]
    parts += [calendar_fingerprint(), repr(rulebook.notices)]
    return sha256("\n".join(parts).encode()).hexdigest()


def read_machines(folder: Path) -> tuple[list[MachineDefinition], list[Finding]]:
    """Read every machine file of a configuration folder, with what is wrong in them."""
    definitions: list[MachineDefinition] = []
    findings: list[Finding] = []
    notices = notice_codes(folder / "notices.toml")
    for path in sorted((folder / "machines").glob("*.toml")):
        where = f"{path.parent.name}/{path.name}"
        try:
            definition = parse(path.read_text("utf-8"), where=where)
        except DefinitionError as error:
            findings += error.findings
            continue
        except OSError:
            findings.append(Finding("definition.missing_file", where))
            continue
        except UnicodeDecodeError:
            findings.append(Finding("definition.not_utf8", where))
            continue
        findings += _file_name(definition, path, where)
        if definition.machine not in NOUNS:
            facts = {"machine": definition.machine, "allowed": tuple(sorted(NOUNS))}
            findings.append(Finding("definition.unknown_machine", where, facts))
            continue
        names = replace(known_names(definition.machine), notices=notices)
        findings += check(definition, where=where, names=names)
        definitions.append(definition)
    if not definitions and not findings:
        findings.append(Finding("definition.no_machines", str(folder / "machines")))
    return definitions, findings


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
        notices=frozenset(),
        stories=STORIES,
        acts=frozenset(ACT_KINDS),
    )


def _file_name(definition: MachineDefinition, path: Path, where: str) -> list[Finding]:
    expected = f"{definition.machine}.v{definition.version}.toml"
    return [] if path.name == expected else [Finding("definition.file_name", where, {"expected": expected})]
