"""Notices that are owed: on which day each tier of a deadline falls, and what becomes of what was missed.

Arithmetic on plain values: which rows there are, and who is to be told, is known by the callers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from functools import partial
from typing import Final

from lifecycle.dates import (
    Period,
    before,
    working_day_on_or_after,
    working_day_on_or_before,
    working_days_after,
)
from lifecycle.values import dataclass

WHEN_IT_HAPPENS: Final = "now"
"""Tier of a notice that says what the daily run has just let happen."""

LATE: Final = "late"
"""Tier of a notice that says that the day has passed, and that nothing is recorded."""

ESCALATIONS: Final = (("E1", "deputy"), ("E2", "manager"))
"""Tiers after the last one, and to whom each goes, at the same party."""

STATUSES: Final = ("owed", "notified", "doubted", "collapsed", "not_owed", "acknowledged", "withdrawn")
"""What a notice can be. What was told is doubted after a correction, or a fact typed late, until the next run
has seen whether it still holds; what was withdrawn may be owed anew; the others are ends."""

NOTIFIED: Final = ("notified", "doubted")
"""Statuses of what stands in a mail that was written."""

FIELD_TO_BE_DECIDED: Final = "field_to_be_decided"
"""Notice of a deadline that somebody set by promising to decide a field."""


@dataclass(frozen=True, slots=True)
class Tier:
    """One notice of several about the same deadline: how long before it, and which roles are told."""

    lead: Period
    to: tuple[str, ...]

    @property
    def code(self) -> str:
        """What it is called: its lead, as ISO 8601 writes it."""
        return str(self.lead)


@dataclass(frozen=True, slots=True)
class NoticeRule:
    """How people are told of one kind of deadline, the longest lead first."""

    tiers: tuple[Tier, ...]
    escalates_after: int | None = None
    """Working days after the last tier was made until the deputy is told, and as many more the manager."""
    acknowledged_by: tuple[str, ...] = ()
    """Steps and stories that show that somebody has taken the matter up."""
    late: tuple[str, ...] = ()
    """Who is told once more when the day has passed and it is still open."""

    def __hash__(self) -> int:
        """Tell rules roughly apart: what follows from one is looked for by it again and again."""
        return hash((len(self.tiers), self.escalates_after))


@dataclass(frozen=True, slots=True)
class Quiet:
    """A time of year in which nobody is reminded: month and day of its first and last day."""

    first: tuple[int, int]
    last: tuple[int, int]

    def began(self, day: date) -> date | None:
        """First day of the quiet time in which the day lies; it may have begun the year before."""
        for year in (day.year, day.year - 1):
            first = date(year, *self.first)
            last = date(year + (self.last < self.first), *self.last)
            if first <= day <= last:
                return first
        return None


@dataclass(frozen=True, slots=True)
class NoticeRules:
    """What `config/notices.toml` says."""

    by_code: Mapping[str, NoticeRule] = field(default_factory=dict)
    when_it_happens: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Machine and trigger of a step of the daily run -> the notice that tells of it."""
    functions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Role -> names of the functions that have it, where an agreement does not say."""
    of_police: tuple[str, ...] = ()
    """Names among the coordinators' that are the police's own: no municipality coordinates by them (11 §).

    In order, as all that stands here: it is compared as a text (`rules_fingerprint`), and no two processes
    write a set alike.
    """
    quiet: tuple[Quiet, ...] = ()
    digest_weekday: int = 0
    """0 is Monday."""
    daily_within: int = 7
    """Days before a deadline, from which on notices do not wait for the weekly digest."""
    _began: dict[date, date | None] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Of each day that was asked about: an audit asks of the same few thousand again and again."""

    _there: dict[tuple[date, IsWorkingDay], bool] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The same of days on which somebody is there."""
    _told: dict[tuple[object, ...], list[tuple[date, str, tuple[str, ...]]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The same of the days of every tier of a deadline."""
    _escalated: dict[tuple[int, date, IsWorkingDay], list[tuple[str, str, date]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The same of the days of the tiers after the last one, by the day on which that was made."""

    def began_quiet(self, day: date) -> date | None:
        """First day of the quiet time in which the day lies, if it lies in one."""
        if day not in self._began:
            began = (first for one in self.quiet if (first := one.began(day)) is not None)
            self._began[day] = next(began, None)
        return self._began[day]


@dataclass(frozen=True, slots=True)
class Known:
    """A tier of which there is a row already."""

    status: str
    falls_on: date
    made_on: date


@dataclass(frozen=True, slots=True)
class Made:
    """A tier whose day has come: what is to be written of it."""

    tier: str
    falls_on: date
    """The day on which it fell."""
    status: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoticeList:
    """What of a deadline's tiers is to be written today, and when to look again."""

    made: tuple[Made, ...]
    next_on: date | None


IsWorkingDay = Callable[[date], bool]


def day_of(tier: Tier, due_on: date, rules: NoticeRules, is_working_day: IsWorkingDay) -> date:
    """Count back from the deadline; what falls in a quiet time comes on the last working day before it."""
    day = before(due_on, tier.lead)
    while (first := rules.began_quiet(day)) is not None:
        day = working_day_on_or_before(first - timedelta(days=1), is_working_day)
    return day


def tier_days(
    rule: NoticeRule, due_on: date, rules: NoticeRules, is_working_day: IsWorkingDay
) -> list[tuple[date, Tier]]:
    """Give every tier with its day, the most urgent last: the latest day, on one day the shortest lead."""
    return sorted(
        ((day_of(tier, due_on, rules, is_working_day), tier) for tier in rule.tiers),
        key=lambda pair: (pair[0], before(due_on, pair[1].lead)),
    )


def late_day(due_on: date, rules: NoticeRules, is_working_day: IsWorkingDay) -> date:
    """Give the working day outside the quiet times after the one by which it was to be done at the latest.

    What the law demands by a day that is no working day may be done on the next one.
    """
    last = working_day_on_or_after(due_on, is_working_day)
    return working_days_after(last, 1, partial(_somebody_is_there, rules, is_working_day))


def days_told(
    rule: NoticeRule, due_on: date, rules: NoticeRules, is_working_day: IsWorkingDay
) -> list[tuple[date, str, tuple[str, ...]]]:
    """Give the day of every tier, before and after the deadline, its code and who is told, in their order."""
    asked = (rule, due_on, is_working_day)
    if asked not in rules._told:  # noqa: SLF001 -- kept with the rules, as all that follows from them
        rules._told[asked] = _days_told(rule, due_on, rules, is_working_day)  # noqa: SLF001 -- the same
    return rules._told[asked]  # noqa: SLF001 -- the same


def _days_told(
    rule: NoticeRule, due_on: date, rules: NoticeRules, is_working_day: IsWorkingDay
) -> list[tuple[date, str, tuple[str, ...]]]:
    days = [(day, tier.code, tier.to) for day, tier in tier_days(rule, due_on, rules, is_working_day)]
    if rule.late:
        days.append((late_day(due_on, rules, is_working_day), LATE, rule.late))
    return days


def first_day(
    rule: NoticeRule, due_on: date, rules: NoticeRules, is_working_day: IsWorkingDay
) -> date | None:
    """Day on which the deadline is first to be looked at because of its notices."""
    return min((day for day, *_ in days_told(rule, due_on, rules, is_working_day)), default=None)


def mail_day(made_on: date, due_on: date, rules: NoticeRules) -> date:
    """Day of the mail that a notice made on that day goes out with.

    That is the next weekly digest; or the very day, when the digest would come within the last days before
    the deadline, or a quiet time begins before it. What is made in a quiet time waits for the first after it.
    """
    digest = digest_day(made_on, rules)
    if rules.began_quiet(made_on) is None and rules.began_quiet(digest) is not None:
        return made_on
    while rules.began_quiet(digest) is not None:
        digest += timedelta(days=7)
    return made_on if due_on - digest < timedelta(days=rules.daily_within) else digest


def digest_day(day: date, rules: NoticeRules) -> date:
    """First day on or after the day on which the weekly mails go out."""
    return day + timedelta(days=(rules.digest_weekday - day.weekday()) % 7)


def notice_list(  # noqa: PLR0913 -- everything that what is told follows from, each named at the call
    rule: NoticeRule,
    due_on: date,
    *,
    since: date,
    today: date,
    known: Mapping[str, Known],
    acknowledged_on: date | None,
    rules: NoticeRules,
    is_working_day: IsWorkingDay,
    ended_on: date | None = None,
) -> NoticeList:
    """Say what becomes today of every tier whose day has come and of which there is no row yet.

    Tiers before `since`, the day on which the record came into its state or was imported, are not owed. Those
    on or before the day on which somebody took the matter up are acknowledged. Of the others the most urgent
    is owed and the rest collapse into it; nothing is owed that is less urgent than what was told already.
    From `ended_on` on, the day on which what it belongs to ended, one is owed, and nothing goes higher.
    """
    days = days_told(rule, due_on, rules, is_working_day)
    over = ended_on or date.max
    told_since = any(day >= over and code in known and _is_told(known[code]) for day, code, _ in days)
    made: list[Made] = []
    candidates: list[Made] = []
    for day, code, to in days:
        if day > today or code in known:
            continue
        if day < since or (told_since and day >= over):
            made.append(Made(code, day, "not_owed", to))
        elif acknowledged_on is not None and day <= acknowledged_on:
            made.append(Made(code, day, "acknowledged", to))
        else:
            candidates.append(Made(code, day, "owed", to))
    said = max(
        (known[code].falls_on for _, code, _ in days if code in known and _is_told(known[code])),
        default=date.min,
    )
    made += _collapsed(candidates, said)
    ahead = [day for day, *_ in days if day > today]
    before_it = [code for _, code, _ in days if code != LATE]
    if rule.escalates_after is not None and before_it:
        last = before_it[-1]
        base = known.get(last) or next(
            (Known(one.status, one.falls_on, today) for one in made if one.tier == last), None
        )
        if base is not None and _is_told(base):
            escalations = list(
                _escalations(rule.escalates_after, base, acknowledged_on, rules, is_working_day)
            )
            due = [one for one in escalations if one.falls_on <= today and one.tier not in known]
            made += _collapsed([one for one in due if one.falls_on < over], date.min)
            made += [replace(one, status="not_owed") for one in due if one.falls_on >= over]
            ahead += [one.falls_on for one in escalations if one.falls_on > today]
    return NoticeList(tuple(made), min(ahead, default=None))


def _is_told(one: Known) -> bool:
    return one.status in ("owed", *NOTIFIED)


def _collapsed(candidates: list[Made], said: date) -> Iterator[Made]:
    """Only the last of those that would be told is, and only if nothing as urgent was told before."""
    for number, one in enumerate(candidates, start=1):
        status = one.status
        if status == "owed" and (number < len(candidates) or one.falls_on < said):
            status = "collapsed"
        yield Made(one.tier, one.falls_on, status, one.to)


def _escalations(
    working_days: int,
    base: Known,
    acknowledged_on: date | None,
    rules: NoticeRules,
    is_working_day: IsWorkingDay,
) -> Iterator[Made]:
    taken_up = acknowledged_on is not None and acknowledged_on >= base.falls_on
    for tier, role, day in escalation_days(working_days, base.made_on, rules, is_working_day):
        yield Made(tier, day, "acknowledged" if taken_up else "owed", (role,))


def escalation_days(
    working_days: int, made_on: date, rules: NoticeRules, is_working_day: IsWorkingDay
) -> Sequence[tuple[str, str, date]]:
    """Give the tiers after the last one, which was made on that day: each with its role and its day."""
    asked = (working_days, made_on, is_working_day)
    if asked not in rules._escalated:  # noqa: SLF001 -- kept with the rules, as all that follows from them
        days = _escalation_days(working_days, made_on, rules, is_working_day)
        rules._escalated[asked] = [*days]  # noqa: SLF001 -- the same
    return rules._escalated[asked]  # noqa: SLF001 -- the same


def _escalation_days(
    working_days: int, made_on: date, rules: NoticeRules, is_working_day: IsWorkingDay
) -> Iterator[tuple[str, str, date]]:
    somebody_is_there = partial(_somebody_is_there, rules, is_working_day)
    for number, (tier, role) in enumerate(ESCALATIONS, start=1):
        yield tier, role, working_days_after(made_on, number * working_days, somebody_is_there)


def _somebody_is_there(rules: NoticeRules, is_working_day: IsWorkingDay, day: date) -> bool:
    asked = (day, is_working_day)
    if asked not in rules._there:  # noqa: SLF001 -- kept with the rules, as all that follows from them
        rules._there[asked] = is_working_day(day) and rules.began_quiet(day) is None  # noqa: SLF001 -- the same
    return rules._there[asked]  # noqa: SLF001 -- the same
