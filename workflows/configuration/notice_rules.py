"""How `config/notices.toml` is written: who is told of which deadline, and how long before it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Final, Literal, TypeAlias, get_args

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, WithJsonSchema

from lifecycle.dates import Period
from lifecycle.errors import Finding
from lifecycle.file_format import (
    PeriodText,
    Table,
    Text,
    Wrong,
    expected,
    known_word,
    lacks,
    listed,
    named_twice,
    read,
    wrong_value,
)
from lifecycle.machine.definition import MachineDefinition
from lifecycle.names import name_key
from lifecycle.notice_schedule import FIELD_TO_BE_DECIDED, NoticeRule, NoticeRules, Quiet, Tier
from lifecycle.patterns import pattern
from lifecycle.values import dataclass

Role: TypeAlias = Literal["coordinator", "signatory", "responsible", "deputy", "manager", "asked"]
Weekday: TypeAlias = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

ROLES: Final[tuple[Role, ...]] = get_args(Role)
"""Who can be told; how each is found stands in `workflows/notices/recipients`, and of who is asked, who does
not log in, in `workflows/replies/mails`."""

ALWAYS_NEEDED: Final = ("function_ends", "mandate_ends")
"""Notices that no machine names: of days that stand with people, not with records."""

STORIES: Final = ("renew", "revise")
"""What shows that somebody has taken a matter up without being a step of the record itself."""

_MONTH_AND_DAY: Final = pattern(r"[0-9]{2}-[0-9]{2}")
_LEAP_YEAR: Final = 2024
_MOST_DAYS: Final = 366


@dataclass(frozen=True, slots=True)
class _Known:
    """What the machines have of which notices may speak."""

    steps: tuple[str, ...]
    deeds: tuple[str, ...]


def _span(value: object) -> Quiet:
    """Read `07-01/07-31`."""
    first, slash, last = str(value).partition("/")
    try:
        days = [date.fromisoformat(f"{_LEAP_YEAR}-{day}") for day in (first, last)]
    except ValueError:
        raise wrong_value(value, "span_of_days") from None
    if not slash or not all(_MONTH_AND_DAY.fullmatch(day) for day in (first, last)):  # ISO has weeks too
        raise wrong_value(value, "span_of_days")
    if (2, 29) in [(day.month, day.day) for day in days]:
        raise wrong_value(value, "span_of_days")
    return Quiet(*((day.month, day.day) for day in days))


def _spans(value: object) -> list[object]:
    """Take one alone as a list of one; too many leave no day to tell on."""
    return value if isinstance(value, list) else [value]


def _leaves_days(spans: tuple[Quiet, ...]) -> tuple[Quiet, ...]:
    if sum(map(_length, spans)) > _MOST_DAYS // 2:
        raise wrong_value([str(one) for one in spans], "span_of_days")
    return spans


def _length(quiet: Quiet) -> int:
    first, last = date(_LEAP_YEAR, *quiet.first), date(_LEAP_YEAR + (quiet.last < quiet.first), *quiet.last)
    return (last - first).days + 1


_Days = Annotated[int, Field(strict=True, ge=1, le=_MOST_DAYS), expected("days")]
_Spans = Annotated[
    tuple[Annotated[Quiet, BeforeValidator(_span), WithJsonSchema({"type": "string"})], ...],
    BeforeValidator(_spans),
    AfterValidator(_leaves_days),
]
_Roles = Annotated[tuple[Role, ...], listed("texts", least=1)]
_Functions = Annotated[tuple[Text, ...], listed("texts")]
_Steps = Annotated[tuple[Annotated[str, known_word(lambda known: known.steps)], ...], listed("texts")]
_Deeds = Annotated[tuple[Annotated[str, known_word(lambda known: known.deeds)], ...], listed("texts")]


class _Tier(Table):
    lead: PeriodText
    to: _Roles


class _Ahead(Table):
    code: Text
    tiers: Annotated[tuple[_Tier, ...], listed("tables", least=1)]
    acknowledged_by: _Deeds = ()
    escalates_after: _Days | None = None
    late: _Roles = ()

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find two tiers of one day: they would be one."""
        del known
        tiers = said.get("tiers")
        leads = [one.get("lead") for one in tiers if isinstance(one, dict)] if isinstance(tiers, list) else []
        if any(leads.count(one) > 1 for one in leads if one is not None):
            yield ("tiers",), named_twice(str(said.get("code", "")))


class _After(Table):
    code: Text
    happens: _Steps
    to: _Roles
    acknowledged_by: _Deeds = ()


class _Untold(Table):
    steps: _Steps
    when: Annotated[tuple[Literal["before", "after"], ...], listed("texts", least=1)]
    because: Text


class _Named(Table):
    coordinator: _Functions = ()
    police_coordinator: _Functions = ()
    manager: _Functions = ()


def _kind(said: object) -> str:
    return "<after>" if isinstance(said, dict) and "happens" in said else "<ahead>"


_Notice = Annotated[
    Annotated[_Ahead, Tag("<ahead>")] | Annotated[_After, Tag("<after>")], Discriminator(_kind)
]


class NoticesFile(Table):
    """The format of the file."""

    digest_on: Weekday = "monday"
    daily_within: _Days = 7
    quiet: _Spans = ()
    functions: _Named = _Named()
    notice: Annotated[tuple[_Notice, ...], listed("tables")] = ()
    untold: Annotated[tuple[_Untold, ...], listed("tables")] = ()

    @classmethod
    def together(cls, said: Mapping[str, Any], known: Any) -> Iterator[Wrong]:  # noqa: ANN401 -- as the base says
        """Find what is said twice, what is never said."""
        del known
        notices = [(at, one) for at, one in enumerate(_listed(said, "notice")) if isinstance(one, dict)]
        codes = [one.get("code") for _, one in notices]
        for place, (at, one) in enumerate(notices):
            if one.get("code") in codes[:place] and "code" in one:
                yield ("notice", at, "code"), named_twice(str(one["code"]))
        steps: set[str] = set()
        for at, one in notices:
            happens = [str(step) for step in _listed(one, "happens")]
            for step in happens:
                if step in steps:
                    yield ("notice", at, "happens"), named_twice(step)
            steps |= {*happens}
        for code in (FIELD_TO_BE_DECIDED, *ALWAYS_NEEDED):
            if code not in codes:
                yield (), lacks(code)


def _listed(table: Mapping[str, Any], key: str) -> Sequence[Any]:
    said = table.get(key)
    return said if isinstance(said, list) else ()


def parse_notice_rules(
    text: str, where: str, definitions: Iterable[MachineDefinition]
) -> tuple[NoticeRules, list[Finding]]:
    """Read what the file says, or said on some day; everything that is wrong in it is told at once."""
    of_machines = [(one.machine, trigger) for one in definitions for trigger in one.triggers]
    steps = tuple(sorted({f"{machine}.{trigger}" for machine, trigger in of_machines}))
    deeds = tuple(sorted({trigger for _, trigger in of_machines} | {*STORIES}))
    said, findings = read(NoticesFile, text, where, known=_Known(steps, deeds))
    if said is None:
        return NoticeRules(), findings
    return NoticeRules(
        by_code={one.code: _rule(one) for one in said.notice},
        when_it_happens={
            _step(step): one.code for one in said.notice if isinstance(one, _After) for step in one.happens
        },
        functions=_functions(said.functions),
        of_police=tuple(map(name_key, said.functions.police_coordinator)),
        quiet=said.quiet,
        digest_weekday=get_args(Weekday).index(said.digest_on),
        daily_within=said.daily_within,
    ), []


def _functions(said: _Named) -> dict[str, tuple[str, ...]]:
    """Give who has which role; the police's own coordinators are told as all others are."""
    named = {
        "coordinator": (*said.coordinator, *said.police_coordinator),
        "manager": said.manager,
    }
    return {role: tuple(map(name_key, names)) for role, names in named.items() if names}


def notice_codes(text: str) -> frozenset[str]:
    """Name the notices that the file describes, whatever else is wrong in it: what timers may say."""
    return frozenset(str(one["code"]) for one in _notices_in(text) if "code" in one)


def codes_told_late(text: str) -> frozenset[str]:
    """Name the notices of which people are told once more when the day has passed."""
    return frozenset(str(one["code"]) for one in _notices_in(text) if "code" in one and _listed(one, "late"))


def steps_with_notice(text: str) -> frozenset[tuple[str, str]]:
    """Name the steps, machine and trigger, of which people are told when the daily run has taken them."""
    return frozenset(_step(step) for one in _notices_in(text) for step in _listed(one, "happens"))


def untold_steps(text: str) -> frozenset[tuple[str, str, str]]:
    """Name the steps, machine and trigger, of which nobody is told `before` or `after`: it is said why."""
    return frozenset(
        (*_step(step), str(when))
        for one in _tables_in(text, "untold")
        for step in _listed(one, "steps")
        for when in _listed(one, "when")
    )


def _step(name: object) -> tuple[str, str]:
    machine, _, trigger = str(name).partition(".")
    return machine, trigger


def _notices_in(text: str) -> list[dict[str, object]]:
    return _tables_in(text, "notice")


def _tables_in(text: str, key: str) -> list[dict[str, object]]:
    try:
        said = tomllib.loads(text)
    except (ValueError, RecursionError):
        return []
    return [one for one in _listed(said, key) if isinstance(one, dict)]


def _rule(said: _Ahead | _After) -> NoticeRule:
    if isinstance(said, _After):
        return NoticeRule((Tier(Period(), said.to),), acknowledged_by=said.acknowledged_by)
    tiers = tuple(Tier(one.lead, one.to) for one in said.tiers)
    return NoticeRule(tiers, said.escalates_after, said.acknowledged_by, said.late)
