"""Reading `config/` into one frozen rulebook; every finding of every file is reported at once."""

from __future__ import annotations

import tomllib
from pathlib import Path

from lifecycle.deadlines import DATES
from lifecycle.effects import EFFECTS
from lifecycle.errors import DefinitionError, Finding
from lifecycle.fields import AGREEMENT
from lifecycle.guards import GUARDS
from lifecycle.machine.checks import KnownNames, check
from lifecycle.machine.definition import MachineDefinition, parse
from lifecycle.records.act import ACT_KINDS
from lifecycle.rulebook import Rulebook
from workflows.swedish_days import is_working_day

STORIES = frozenset({"renew", "amend", "decide", "correct"})
"""What people do about a deadline without asking the machine for a step of that name."""

NOTICES = frozenset(
    {"main_agreement_ends", "sub_agreement_ends", "pledge_unpublished", "review_due", "term_begins_unsigned"}
)
"""What a timer may say. When and to whom it is said is not decided here."""


def config_folder() -> Path:
    """Give the folder of the shipped configuration: beside the packages, in a checkout and in a wheel."""
    return Path(__file__).parent.parent / "config"


def read_rulebook(folder: Path | None = None) -> Rulebook:
    """Read and check every machine, the standard terms and the calendar.

    Raises:
        DefinitionError: with every finding of every file.
    """
    base = folder or config_folder()
    definitions, findings = read_machines(base)
    years, term_findings = _standard_years(base / "terms.toml", {one.machine for one in definitions})
    if findings or term_findings:
        raise DefinitionError([*findings, *term_findings])
    return Rulebook(
        definitions={(one.machine, one.version): one for one in definitions},
        standard_years=years,
        is_working_day=is_working_day,
    )


def read_machines(folder: Path) -> tuple[list[MachineDefinition], list[Finding]]:
    """Read every machine file of a configuration folder, with what is wrong in them."""
    definitions: list[MachineDefinition] = []
    findings: list[Finding] = []
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
        findings += check(definition, where=where, names=known_names())
        definitions.append(definition)
    if not definitions and not findings:
        findings.append(Finding("definition.no_machines", str(folder / "machines")))
    return definitions, findings


def known_names() -> KnownNames:
    """Give the names that a definition may use, from what is written in code."""
    return KnownNames(
        guards=frozenset(GUARDS),
        effects=frozenset(EFFECTS),
        dates=frozenset(DATES),
        fields=frozenset(AGREEMENT),
        notices=NOTICES,
        stories=STORIES,
        acts=frozenset(ACT_KINDS),
    )


def _file_name(definition: MachineDefinition, path: Path, where: str) -> list[Finding]:
    expected = f"{definition.machine}.v{definition.version}.toml"
    return [] if path.name == expected else [Finding("definition.file_name", where, {"expected": expected})]


def _standard_years(path: Path, machines: set[str]) -> tuple[dict[str, int], list[Finding]]:
    where = path.name
    try:
        said = tomllib.loads(path.read_text("utf-8"))
    except OSError:
        return {}, [Finding("definition.missing_file", where)]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return {}, [Finding("definition.bad_toml", where, {"detail": str(error)})]
    findings = [
        Finding("definition.unknown_key", where, {"key": key, "allowed": ("standard_years",)})
        for key in said
        if key != "standard_years"
    ]
    years: dict[str, int] = {}
    table = said.get("standard_years", {})
    if not isinstance(table, dict):
        facts = {"key": "standard_years", "value": table, "expected": "table"}
        return {}, [*findings, Finding("definition.wrong_value", where, facts)]
    for machine, length in table.items():
        if machine not in machines:
            facts = {"key": machine, "allowed": tuple(sorted(machines))}
            findings.append(Finding("definition.unknown_key", f"{where}: standard_years", facts))
        elif not isinstance(length, int) or isinstance(length, bool) or not 1 <= length <= 30:  # noqa: PLR2004 -- as the table
            facts = {"key": machine, "value": length, "expected": "years"}
            findings.append(Finding("definition.wrong_value", f"{where}: standard_years.{machine}", facts))
        else:
            years[machine] = length
    return years, findings
