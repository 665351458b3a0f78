"""Reading `config/terms.toml`: how long an agreement runs, and what is owed once it is signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from lifecycle.effects.owing import CALLED
from lifecycle.errors import Finding
from lifecycle.nouns import NOUNS
from lifecycle.placement import PARENTS
from lifecycle.rulebook import Owing
from workflows.toml_tables import (
    missing_keys,
    parse_table,
    period_of,
    read_text,
    unknown_keys,
    unknown_value,
    wrong_value,
)

_KEYS: Final = ("standard_years", "owed")
_OWED_KEYS: Final = ("by", "owes", "within", "each")
_EACH: Final = ("once", "area", "priority", "period")
_LONGEST_TERM: Final = 30


@dataclass(frozen=True, slots=True)
class Terms:
    """What the file says, and what is wrong with it."""

    standard_years: Mapping[str, int] = field(default_factory=dict)
    owes: Mapping[str, tuple[Owing, ...]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def read_terms(path: Path, machines: Iterable[str]) -> Terms:
    """Read the file; every finding at once, none of them raised."""
    text, findings = read_text(path)
    return Terms(findings=tuple(findings)) if findings else parse_terms(text, path.name, machines)


def parse_terms(text: str, where: str, machines: Iterable[str]) -> Terms:
    """Parse what the file says, or said on some day."""
    known = tuple(sorted(machines))
    said, findings = parse_table(text, where)
    if findings:
        return Terms(findings=tuple(findings))
    findings = unknown_keys(said, _KEYS, where)
    years = _standard_years(said.get("standard_years", {}), known, where, findings)
    owes = _owes(said.get("owed", []), known, where, findings)
    return Terms(years, owes, tuple(findings))


def _standard_years(
    said: object, machines: tuple[str, ...], where: str, findings: list[Finding]
) -> dict[str, int]:
    if not isinstance(said, dict):
        findings.append(wrong_value(where, "standard_years", said, "table"))
        return {}
    years: dict[str, int] = {}
    for machine, length in said.items():
        if machine not in machines:
            facts = {"key": machine, "allowed": machines}
            findings.append(Finding("definition.unknown_key", f"{where}: standard_years", facts))
        elif not isinstance(length, int) or isinstance(length, bool) or not 1 <= length <= _LONGEST_TERM:
            facts = {"key": machine, "value": length, "expected": "years"}
            findings.append(Finding("definition.wrong_value", f"{where}: standard_years.{machine}", facts))
        else:
            years[machine] = length
    return years


def _owes(
    said: object, machines: tuple[str, ...], where: str, findings: list[Finding]
) -> dict[str, tuple[Owing, ...]]:
    if not isinstance(said, list):
        findings.append(wrong_value(where, "owed", said, "tables"))
        return {}
    owes: dict[str, tuple[Owing, ...]] = {}
    for number, table in enumerate(said, start=1):
        place = f"owed[{number}]"
        if not isinstance(table, dict):
            findings.append(wrong_value(where, place, table, "table"))
            continue
        wrong = unknown_keys(table, _OWED_KEYS, where, f"{place}.")
        wrong += missing_keys(table, _OWED_KEYS, where, f"{place}.")
        wrong += [
            unknown_value(where, f"{place}.{key}", table[key], allowed)
            for key, allowed in _choices(table, machines).items()
            if key in table and table[key] not in allowed
        ]
        if "within" in table and period_of(table["within"]) is None:
            wrong.append(wrong_value(where, f"{place}.within", table["within"], "period"))
        findings += wrong
        if not wrong:
            owing = Owing(table["owes"], table["within"], table["each"])
            owes[table["by"]] = (*owes.get(table["by"], ()), owing)
    return owes


def _choices(table: Mapping[str, object], machines: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """List what may stand under each key, as far as the other keys say: what can hang on what."""
    owing = tuple(one for one in machines if _owed_by(one))
    by, owes = table.get("by"), table.get("owes")
    owed = {one for other in ((str(by),) if by in owing else owing) for one in _owed_by(other)}
    fitting = tuple(one for one in machines if one in owed)
    return {"by": owing, "owes": fitting, "each": _each_of(str(owes)) if owes in fitting else _EACH}


def _owed_by(machine: str) -> tuple[str, ...]:
    """Name what may be owed because of such a record: of a follow-up plan rounds, else what hangs on it."""
    if machine == "follow_up_plan":
        return ("round",)
    return tuple(one for one in CALLED if "owed_since" in NOUNS[one].fields and machine in PARENTS[one])


def _each_of(machine: str) -> tuple[str, ...]:
    """Of what there may be one each: it takes a field to say which."""
    if machine == "round":
        return ("period",)
    fields = {"once": "owed_since", "area": "areas", "priority": "priority"}
    return tuple(each for each, field in fields.items() if field in NOUNS[machine].fields)
