"""Reading `config/notices.toml`: who is told of which deadline, and how long before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from lifecycle.dates import Period
from lifecycle.errors import Finding
from lifecycle.machine.definition import MachineDefinition
from lifecycle.names import name_key
from lifecycle.owed import FIELD_TO_BE_DECIDED, NoticeRule, NoticeRules, Quiet, Tier
from workflows.toml_tables import (
    missing_keys,
    parse_table,
    period_of,
    read_table,
    read_text,
    unknown_keys,
    unknown_value,
    wrong_value,
)

ROLES: Final = ("coordinator", "signatory", "responsible", "deputy", "manager")
"""Who can be told; how each is found stands in `workflows/recipients`."""

ALWAYS_NEEDED: Final = ("function_ends", "mandate_ends")
"""Notices that no machine names: of days that stand with people, not with records."""

STORIES: Final = ("renew", "revise")
"""What shows that somebody has taken a matter up without being a step of the record itself."""

_KEYS: Final = ("digest_on", "daily_within", "quiet", "functions", "notice")
_AHEAD_KEYS: Final = ("code", "tiers", "acknowledged_by", "escalates_after")
_AFTER_KEYS: Final = ("code", "happens", "to")
_TIER_KEYS: Final = ("lead", "to")
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BY_NAME: Final = ("coordinator", "manager")
_MONTH_AND_DAY: Final = re.compile(r"[0-9]{2}-[0-9]{2}")
_LEAP_YEAR: Final = 2024
_MOST_DAYS: Final = 366

Value = TypeVar("Value")


@dataclass(slots=True)
class _Reading:
    """What is known while the file is read, and what was found wrong with it."""

    where: str
    triggers: frozenset[str]
    steps: frozenset[str]
    findings: list[Finding] = field(default_factory=list)

    def checked(
        self, key: str, value: object, read: Callable[[object], Value | None], expected: str, default: Value
    ) -> Value:
        """Give what the value means, or the default and a finding."""
        found = read(value)
        if found is None:
            self.findings.append(wrong_value(self.where, key, value, expected))
        return default if found is None else found

    def among(self, key: str, value: object, allowed: Iterable[str]) -> tuple[str, ...]:
        """Give a list of words that all come from a closed list."""
        known = tuple(allowed)
        if not isinstance(value, list):
            self.findings.append(wrong_value(self.where, key, value, "texts"))
            return ()
        self.findings += [
            unknown_value(self.where, key, str(one), known) for one in value if one not in known
        ]
        return tuple(str(one) for one in value)


def read_notice_rules(
    path: Path, definitions: Iterable[MachineDefinition]
) -> tuple[NoticeRules, list[Finding]]:
    """Read the file; every finding at once, none of them raised."""
    text, findings = read_text(path)
    return (NoticeRules(), findings) if findings else parse_notice_rules(text, path.name, definitions)


def parse_notice_rules(
    text: str, where: str, definitions: Iterable[MachineDefinition]
) -> tuple[NoticeRules, list[Finding]]:
    """Parse what the file says, or said on some day."""
    said, findings = parse_table(text, where)
    if findings:
        return NoticeRules(), findings
    known = list(definitions)
    steps = frozenset(f"{one.machine}.{trigger}" for one in known for trigger in one.triggers)
    triggers = frozenset(trigger for one in known for trigger in one.triggers)
    reading = _Reading(where, triggers, steps, unknown_keys(said, _KEYS, where))
    by_code, happens = _notices(reading, said.get("notice", []))
    rules = NoticeRules(
        by_code=by_code,
        when_it_happens=happens,
        functions=_functions(reading, said.get("functions", {})),
        quiet=_quiet(reading, said.get("quiet", [])),
        digest_weekday=_weekday(reading, said.get("digest_on", _WEEKDAYS[0])),
        daily_within=reading.checked("daily_within", said.get("daily_within", 7), _days, "days", 7),
    )
    reading.findings += [
        Finding("definition.notice_without_rule", where, {"name": code})
        for code in (FIELD_TO_BE_DECIDED, *ALWAYS_NEEDED)
        if code not in by_code
    ]
    return rules, reading.findings


def notice_codes(path: Path) -> frozenset[str]:
    """Name the notices that the file describes: what the timers of machines may say."""
    said, _ = read_table(path)
    tables = said.get("notice", [])
    listed = tables if isinstance(tables, list) else []
    return frozenset(str(one["code"]) for one in listed if isinstance(one, dict) and "code" in one)


def _notices(reading: _Reading, said: object) -> tuple[dict[str, NoticeRule], dict[tuple[str, str], str]]:
    by_code: dict[str, NoticeRule] = {}
    happens: dict[tuple[str, str], str] = {}
    for number, table in enumerate(said if isinstance(said, list) else [], start=1):
        place = f"notice[{number}]"
        if not isinstance(table, dict):
            reading.findings.append(wrong_value(reading.where, place, table, "table"))
            continue
        when = "happens" in table
        allowed = _AFTER_KEYS if when else _AHEAD_KEYS
        reading.findings += unknown_keys(table, allowed, reading.where, f"{place}.")
        needed = ("code", "to") if when else ("code", "tiers")
        reading.findings += missing_keys(table, needed, reading.where, f"{place}.")
        code = str(table.get("code", ""))
        if code in by_code:
            facts = {"key": f"{place}.code", "name": code}
            reading.findings.append(Finding("definition.duplicate_name", f"{reading.where}: {place}", facts))
        by_code[code] = _rule(reading, table, place)
        for step in reading.among(f"{place}.happens", table.get("happens", []), sorted(reading.steps)):
            machine, _, trigger = step.partition(".")
            if (machine, trigger) in happens:
                facts = {"key": f"{place}.happens", "name": step}
                reading.findings.append(
                    Finding("definition.duplicate_name", f"{reading.where}: {place}", facts)
                )
            happens[machine, trigger] = code
    if not isinstance(said, list):
        reading.findings.append(wrong_value(reading.where, "notice", said, "tables"))
    return by_code, happens


def _rule(reading: _Reading, table: Mapping[str, object], place: str) -> NoticeRule:
    if "happens" in table:
        return NoticeRule((Tier(Period(), _to(reading, table, place)),))
    tiers = []
    said = table.get("tiers", [])
    if "tiers" in table and (not isinstance(said, list) or not said):
        reading.findings.append(wrong_value(reading.where, f"{place}.tiers", said, "tables"))
    for number, tier in enumerate(said if isinstance(said, list) else [], start=1):
        where = f"{place}.tiers[{number}]"
        if not isinstance(tier, dict):
            reading.findings.append(wrong_value(reading.where, where, tier, "table"))
            continue
        reading.findings += unknown_keys(tier, _TIER_KEYS, reading.where, f"{where}.")
        reading.findings += missing_keys(tier, _TIER_KEYS, reading.where, f"{where}.")
        lead = Period()
        if "lead" in tier:
            lead = reading.checked(f"{where}.lead", tier["lead"], period_of, "period", lead)
        tiers.append(Tier(lead, _to(reading, tier, where)))
    if len({tier.code for tier in tiers}) < len(tiers):
        facts = {"key": f"{place}.tiers", "name": str(table.get("code", ""))}
        reading.findings.append(Finding("definition.duplicate_name", f"{reading.where}: {place}", facts))
    after = table.get("escalates_after")
    known = sorted(reading.triggers.union(STORIES))
    return NoticeRule(
        tiers=tuple(tiers),
        escalates_after=None
        if after is None
        else reading.checked(f"{place}.escalates_after", after, _days, "days", 1),
        acknowledged_by=reading.among(f"{place}.acknowledged_by", table.get("acknowledged_by", []), known),
    )


def _to(reading: _Reading, table: Mapping[str, object], place: str) -> tuple[str, ...]:
    """Read who is told; a notice that nobody gets is a mistake, one without the key is found elsewhere."""
    said = table.get("to", [])
    if "to" in table and said == []:
        reading.findings.append(wrong_value(reading.where, f"{place}.to", said, "texts"))
    return reading.among(f"{place}.to", said, ROLES)


def _functions(reading: _Reading, said: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(said, dict):
        reading.findings.append(wrong_value(reading.where, "functions", said, "table"))
        return {}
    reading.findings += unknown_keys(said, _BY_NAME, reading.where, "functions.")
    found = {}
    for role, names in said.items():
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            reading.findings.append(wrong_value(reading.where, f"functions.{role}", names, "texts"))
            continue
        found[str(role)] = tuple(name_key(str(name)) for name in names)
    return found


def _quiet(reading: _Reading, said: object) -> tuple[Quiet, ...]:
    spans = said if isinstance(said, list) else [said]
    found = [
        reading.checked(f"quiet[{number}]", span, _span, "span_of_days", Quiet((1, 1), (1, 1)))
        for number, span in enumerate(spans, start=1)
    ]
    if sum(_length(one) for one in found) > _MOST_DAYS // 2:  # else no day might be left to tell on
        reading.findings.append(wrong_value(reading.where, "quiet", said, "span_of_days"))
        return ()
    return tuple(found)


def _span(value: object) -> Quiet | None:
    """Read `07-01/07-31`."""
    first, slash, last = str(value).partition("/")
    try:
        days = [date.fromisoformat(f"{_LEAP_YEAR}-{day}") for day in (first, last)]
    except ValueError:
        return None
    if not slash or not all(_MONTH_AND_DAY.fullmatch(day) for day in (first, last)):  # ISO has weeks too
        return None
    if (2, 29) in [(day.month, day.day) for day in days]:
        return None
    return Quiet(*((day.month, day.day) for day in days))


def _length(quiet: Quiet) -> int:
    first, last = date(_LEAP_YEAR, *quiet.first), date(_LEAP_YEAR + (quiet.last < quiet.first), *quiet.last)
    return (last - first).days + 1


def _weekday(reading: _Reading, said: object) -> int:
    if said not in _WEEKDAYS:
        reading.findings.append(unknown_value(reading.where, "digest_on", said, _WEEKDAYS))
        return 0
    return _WEEKDAYS.index(str(said))


def _days(value: object) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _MOST_DAYS
    return value if fits and isinstance(value, int) else None
