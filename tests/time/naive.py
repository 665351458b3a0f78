"""A second opinion about time: a register so plain that one can see that it is right, stepping day by day.

Written from the decisions (0004, 0006, 0007, 0014) and the machines' and notices' files alone; nothing of the
engine is imported. It knows main and sub-agreements, five kinds of notice, and who holds which function.
Whatever it is asked, it walks every single day from the first one; a correction is the same life lived again.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

DAY = timedelta(days=1)
NOTICES = Path(__file__).parents[2] / "config" / "notices.toml"

STANDING = ("signed", "active", "under_notice")
UNSIGNED = ("draft", "awaiting_decision")
OVER = ("expired", "terminated", "replaced", "withdrawn")
ANSWERS = {
    "term_begins_unsigned": ("sign", "withdraw"),
    "main_agreement_ends": ("extend",),
    "sub_agreement_ends": ("extend",),
    "ends_by_notice": (),
}
"""What settles a day that people are reminded of, as the machines' files say."""
CODES = (
    *("main_agreement_ends", "sub_agreement_ends", "ends_by_notice"),
    *("term_begins_unsigned", "agreement_has_ended"),
)

TOWN, POLICE = "Borås stad", "Lokalpolisområde Borås"


# ---- the calendar, from first principles ----


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def length_of(year: int, month: int) -> int:
    return [31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]


def months_before(day: date, months: int) -> date:
    """Step back one month at a time, remembering the day of the month from which one started."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return date(year, month, min(day.day, length_of(year, month)))


def last_day_of_years(first: date, years: int) -> date:
    """The day before the same date so many years on; 29 February is 28 February in a common year."""
    year = first.year + years
    return date(year, first.month, min(first.day, length_of(year, first.month))) - DAY


def easter_sunday(year: int) -> date:
    """The Sunday after the ecclesiastical full moon, by Gauss's rule with Lilius's corrections."""
    golden, century = year % 19, year // 100
    moved = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = moved - (moved // 28) * (1 - (29 // (moved + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    after = moon - weekday
    return date(year, 3, 28) + after * DAY


def first_weekday_from(day: date, weekday: int) -> date:
    while day.weekday() != weekday:
        day += DAY
    return day


@cache
def days_off(year: int) -> frozenset[date]:
    """Swedish public holidays (Lag 1989:253) and the three eves that count as Sundays (Lag 1930:173 2 §)."""
    easter = easter_sunday(year)
    fixed = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26)]
    eves = [(12, 24), (12, 31)]
    midsummer_eve = first_weekday_from(date(year, 6, 19), 4)
    all_saints = first_weekday_from(date(year, 10, 31), 5)
    movable = [easter - 2 * DAY, easter, easter + DAY, easter + 39 * DAY, easter + 49 * DAY]
    return frozenset(
        [date(year, *each) for each in fixed + eves]
        + [*movable, midsummer_eve, midsummer_eve + DAY, all_saints]
    )


def is_working(day: date) -> bool:
    return day.weekday() < 5 and day not in days_off(day.year)


def working_day_before(day: date) -> date:
    day -= DAY
    while not is_working(day):
        day -= DAY
    return day


def nth_working_day_after(day: date, number: int) -> date:
    """Quiet times do not count: nobody is there who could act."""
    while number:
        day += DAY
        number -= is_working(day) and not rules().is_quiet(day)
    return day


def every_day(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += DAY


# ---- what is told, as the file says ----


@dataclass(frozen=True)
class Tier:
    code: str
    months: int
    days: int
    to: tuple[str, ...]

    def before(self, due: date) -> date:
        return months_before(due, self.months) - self.days * DAY


@dataclass(frozen=True)
class Rule:
    tiers: tuple[Tier, ...] = ()
    escalates_after: int | None = None
    acknowledged_by: tuple[str, ...] = ()
    renewing: bool = False
    to: tuple[str, ...] = ()
    late: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rules:
    by_code: dict[str, Rule]
    quiet: tuple[tuple[tuple[int, int], tuple[int, int]], ...]
    weekday: int
    within: int

    def quiet_since(self, day: date) -> date | None:
        """First day of the quiet time around a day, found by walking back to it."""
        if not self.is_quiet(day):
            return None
        while self.is_quiet(day - DAY):
            day -= DAY
        return day

    def is_quiet(self, day: date) -> bool:
        here = (day.month, day.day)
        for first, last in self.quiet:
            within = first <= here <= last if first <= last else here >= first or here <= last
            if within:
                return True
        return False

    def mail_day(self, made_on: date, due: date) -> date:
        """The weekly one; at once before it would be late, or before a quiet time; made in one, after it."""
        digest = first_weekday_from(made_on, self.weekday)
        if not self.is_quiet(made_on) and self.is_quiet(digest):
            return made_on
        while self.is_quiet(digest):
            digest += DAY * 7
        return made_on if (due - digest).days < self.within else digest


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def month_and_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)


def tier_in(entry: dict[str, Any]) -> Tier:
    lead = entry["lead"]
    number = int(lead[1:-1])
    months, days = (number, 0) if lead.endswith("M") else (0, number)
    return Tier(lead, months, days, tuple(entry["to"]))


@cache
def rules() -> Rules:
    said = tomllib.loads(NOTICES.read_text(encoding="utf-8"))
    by_code = {
        each["code"]: Rule(
            tuple(tier_in(one) for one in each.get("tiers", ())),
            each.get("escalates_after"),
            tuple(each.get("acknowledged_by", ())),
            "renew" in each.get("acknowledged_by", ()),
            tuple(each.get("to", ())),
            tuple(each.get("late", ())),
        )
        for each in said["notice"]
        if each["code"] in CODES
    }
    spans = [span.split("/") for span in said["quiet"]]
    quiet = tuple((month_and_day(first), month_and_day(last)) for first, last in spans)
    return Rules(by_code, quiet, WEEKDAYS.index(said["digest_on"]), said["daily_within"])


@cache
def falls_on(tier: Tier, due: date) -> date:
    """The day of a tier: before a quiet time, when it would be in one."""
    day = tier.before(due)
    began = rules().quiet_since(day)
    return day if began is None else working_day_before(began)


def is_late_on(due: date) -> date:
    """The first working day, outside quiet times, after the working day that comes on the day or next."""
    in_time = due
    while not is_working(in_time):
        in_time += DAY
    return nth_working_day_after(in_time, 1)


# ---- what people do ----


@dataclass(frozen=True)
class Fact:
    """What somebody did on a day; `ends` and `by` (days after the present end) name the last day."""

    day: date
    verb: str
    name: str
    kind: str = ""
    above: str | None = None
    renews: str | None = None
    starts: date | None = None
    ends: date | None = None
    by: int = 0
    struck: str = ""
    """The step that never happened."""
    on: date | None = None
    """The right day of a consultation; the day of an extension that was typed too late."""


@dataclass(frozen=True)
class Step:
    trigger: str
    on: date
    due: date | None = None
    """The day that a step of the daily run was due."""


@dataclass
class Paper:
    """One agreement."""

    name: str
    kind: str
    starts: date
    ends: date
    above: str | None
    renews: str | None
    state: str
    since: date
    written_on: date
    imported: bool = False
    history: list[Step] = field(default_factory=list)
    consulted: list[date] = field(default_factory=list)
    trail: list[tuple[date, str, tuple[str, date] | None]] = field(default_factory=list)
    """What it was to be reminded of after each thing that happened to it, with its day and its name."""

    def note(self, on: date, what: str) -> None:
        self.trail.append((on, what, self.deadline()))

    def was_rightly_notified(self, rule: str, due: date, notified_on: date) -> bool:
        """Whether it had that day to be reminded of when a mail told of it, or since; or had answered it."""
        stands = False
        for on, what, deadline in self.trail:
            if stands and deadline != (rule, due) and (on >= notified_on or what in ANSWERS[rule]):
                return True
            stands = deadline == (rule, due)
        return stands

    def step(self, trigger: str, state: str, on: date, due: date | None = None) -> None:
        self.history.append(Step(trigger, on, due))
        if state != self.state:
            prepared = (*UNSIGNED, "awaiting_signatures")
            since = self.since if state in prepared and self.state in prepared else on
            self.state, self.since = state, since

    def deadline(self) -> tuple[str, date] | None:
        """The one thing that people are reminded of in this state."""
        if self.state in (*UNSIGNED, "awaiting_signatures"):
            return "term_begins_unsigned", self.starts
        if self.state == "under_notice":
            return "ends_by_notice", self.ends
        return (f"{self.kind}_ends", self.ends) if self.state == "active" else None

    def move(self) -> tuple[date, int, str, str] | None:
        """What happens by itself next: day, order on that day, trigger and state."""
        order = 2 if self.kind == "main_agreement" else 1
        after = self.ends + DAY
        moves = {
            "signed": (self.starts, 0, "begin", "active"),
            "active": (after, order, "expire", "expired"),
            "under_notice": (after, order, "terminate", "terminated"),
        }
        return moves.get(self.state)


class DoesNotFit(Exception):
    """Somebody's step has no place in the state in which the agreement was that day."""


class Life:
    """All agreements on one day, as facts and the calendar make them."""

    def __init__(self) -> None:
        self.papers: dict[str, Paper] = {}

    # ---- what happens by itself ----

    def settle(self, today: date) -> None:
        """Let everything happen that is due: beginnings, then sub-agreements' ends, then the mains'."""
        while due := self.due(today):
            _, _, name = min(due)
            self.happen(self.papers[name])

    def due(self, today: date) -> list[tuple[date, int, str]]:
        found = [(paper.move(), paper.name) for paper in self.papers.values()]
        return [(move[0], move[1], name) for move, name in found if move is not None and move[0] <= today]

    def happen(self, paper: Paper) -> None:
        move = paper.move()
        assert move is not None
        due, _, trigger, state = move
        on = max([due, *(step.on for step in paper.history)])
        if paper.imported:
            on = max(on, due)
        paper.step(trigger, state, on, due)
        paper.note(on, trigger)
        if trigger == "begin" and paper.renews is not None:
            self.succeed(self.papers[paper.renews], paper, on)
        if state in OVER:
            self.call_off_what_was_drafted_under(paper, on)

    def call_off_what_was_drafted_under(self, ended: Paper, on: date) -> None:
        """With an agreement that ends without a next one, drafted or agreed, its drafts come to nothing."""
        if any(one.state not in OVER for one in self.successors(ended.name)):
            return
        for paper in self.papers.values():
            if paper.above == ended.name and paper.state in UNSIGNED:
                paper.step("withdraw", "withdrawn", on)
                paper.note(on, "withdraw")

    def succeed(self, old: Paper, new: Paper, on: date) -> None:
        if old.state in STANDING:
            old.step("replace", "replaced", on)
            old.note(on, "replace")
        elif old.state not in ("expired", "terminated"):
            return
        for paper in self.papers.values():
            if paper.above == old.name and paper.state not in OVER:
                paper.above = new.name
                paper.step("rehome", paper.state, on)

    # ---- what people do ----

    def apply(self, fact: Fact) -> None:
        getattr(self, f"do_{fact.verb}")(fact)
        self.papers[fact.name].note(fact.day, fact.verb)

    def do_draft(self, fact: Fact) -> None:
        assert fact.starts is not None
        assert fact.ends is not None
        self.papers[fact.name] = Paper(
            fact.name,
            fact.kind,
            fact.starts,
            fact.ends,
            fact.above,
            fact.renews,
            "draft",
            fact.day,
            fact.day,
            history=[Step("create", fact.day)],
        )

    def do_register(self, fact: Fact) -> None:
        """An agreement out of an old register: in the state that its dates imply that day."""
        self.do_draft(fact)
        paper = self.papers[fact.name]
        paper.imported, paper.history = True, []
        if paper.ends < fact.day:
            paper.state = "expired"
        else:
            paper.state = "active" if paper.starts <= fact.day else "signed"

    def do_sign(self, fact: Fact) -> None:
        self.from_states(fact, *UNSIGNED).step("sign", "signed", fact.day)

    def do_send(self, fact: Fact) -> None:
        self.from_states(fact, "draft").step("send_for_decision", "awaiting_decision", fact.day)

    def do_withdraw(self, fact: Fact) -> None:
        paper = self.from_states(fact, *UNSIGNED, "signed")
        paper.step("withdraw", "withdrawn", fact.day)
        before = self.papers.get(paper.renews or "")
        if before is not None and before.state in OVER:
            self.call_off_what_was_drafted_under(before, fact.day)

    def do_consult(self, fact: Fact) -> None:
        paper = self.from_states(fact, "active")
        paper.step("consult", "active", fact.day)
        paper.consulted.append(fact.day)

    def do_extend(self, fact: Fact) -> None:
        assert fact.ends is not None
        paper = self.from_states(fact, "active")
        paper.step("extend", "active", fact.day)
        paper.ends = fact.ends

    def do_give_notice(self, fact: Fact) -> None:
        assert fact.ends is not None
        paper = self.from_states(fact, "active")
        paper.step("give_notice", "under_notice", fact.day)
        paper.ends = fact.ends

    def do_amend(self, fact: Fact) -> None:
        assert fact.ends is not None
        paper = self.from_states(fact, *UNSIGNED, *STANDING)
        paper.ends = fact.ends
        paper.history.append(Step("", fact.day))

    def from_states(self, fact: Fact, *states: str) -> Paper:
        paper = self.papers[fact.name]
        if paper.state not in states:
            raise DoesNotFit
        return paper

    # ---- what else is there ----

    def successors(self, name: str) -> list[Paper]:
        return [one for one in self.papers.values() if one.renews == name and one.state != "withdrawn"]

    def taken_up_on(self, paper: Paper, rule: Rule) -> date | None:
        """The last day on which somebody showed that they have the matter in hand."""
        days = [step.on for step in paper.history if step.trigger in rule.acknowledged_by]
        if rule.renewing:
            successors = self.successors(paper.name)
            days += [date.max if one.state in STANDING else one.written_on for one in successors]
        return max(days, default=None)


def lived(facts: Sequence[Fact], first: date, today: date) -> Life:
    """A life, day by day, until today."""
    life = Life()
    for day in every_day(first, today):
        life.settle(day)
        for fact in facts:
            if fact.day == day:
                life.apply(fact)
                life.settle(day)
    return life


# ---- who is there ----


@dataclass(frozen=True)
class Holding:
    """Somebody is coordinator, may sign or leads a party, from a day to a day; both count."""

    person: str
    unit: str
    function: str
    first: date
    last: date | None = None
    capacity: str = "ordinary"

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


ROLES = {"coordinator": "coordinator", "signatory": "chef", "deputy": "coordinator", "manager": "manager"}


def notified_at(unit: str, role: str, holdings: Iterable[Holding], today: date) -> set[str]:
    """Who has a role today: the function's holder, or else the deputy, or else the other's coordinator."""
    there = [one for one in holdings if one.holds(today)]

    def who(at: str, function: str, *, deputies: bool) -> set[str]:
        return {
            one.person
            for one in there
            if one.unit == at and one.function == function and (one.capacity == "deputy") == deputies
        }

    def held(role: str) -> set[str]:
        return who(unit, ROLES[role], deputies=role == "deputy")

    if role in ("deputy", "manager"):  # what nobody took up goes higher, never back
        return held(role) or held("manager")
    other = POLICE if unit == TOWN else TOWN
    return held(role) or who(unit, ROLES[role], deputies=True) or who(other, "coordinator", deputies=False)


# ---- what is told ----


@dataclass(frozen=True)
class Key:
    name: str
    rule: str
    due: date
    tier: str


@dataclass
class Row:
    code: str
    falls_on: date
    made_on: date
    mail_on: date
    to: tuple[str, ...]
    status: str
    notified_on: date | None = None
    made_owed: bool = field(default=False, compare=False)


class Register:
    """A register with its notices and mails; `runs` are the days on which the daily run happened."""

    def __init__(self, first: date, holdings: Sequence[Holding]) -> None:
        self.first = first
        self.holdings = holdings
        self.facts: list[Fact] = []
        self.life = Life()
        self.rows: dict[Key, Row] = {}
        self.mails: dict[tuple[str, date], set[Key]] = {}
        self.taken_back: dict[tuple[str, date], set[Key]] = {}
        """Person and day of a mail -> what it says does not hold, that they had been told."""
        self.done: list[Fact] = []
        """What people did, and could do, with the days that it came to."""
        self.stirred: set[date] = set()
        """Days on which something happened, was told, or should have been."""

    def play(self, asked: Iterable[Fact], last: date, runs: set[date], *, people_first: bool = False) -> None:
        by_day: dict[date, list[Fact]] = {}
        for fact in asked:
            by_day.setdefault(fact.day, []).append(fact)
        for day in every_day(self.first, last):
            before = self.size()
            self.life.settle(day)
            if day in runs and not people_first:
                self.run(day)
            for fact in by_day.get(day, ()):
                self.ask(fact)
            if day in runs and people_first:
                self.run(day)
            if self.size() != before:
                self.stirred.add(day)

    def size(self) -> tuple[int, int, int, int]:
        steps = sum(len(paper.history) for paper in self.life.papers.values())
        return steps, len(self.rows), len(self.mails), len(self.done)

    # ---- people ----

    def ask(self, fact: Fact) -> None:
        """Do what is asked if it makes sense and the papers allow it; else it is left undone."""
        meant = self.resolved(fact)
        if meant is None:
            return
        if meant.verb in ("correct", "strike", "redate", "extend_late"):
            if not self.corrected(meant):
                return
        else:
            try:
                self.life.apply(meant)
            except DoesNotFit:
                return
            self.facts.append(meant)
        self.life.settle(meant.day)
        self.done.append(meant)

    def resolved(self, fact: Fact) -> Fact | None:
        """Complete what is asked by what is there; None when it is no sensible thing to ask."""
        if fact.verb in ("draft", "register"):
            return self.resolved_new(fact)
        paper = self.life.papers.get(fact.name)
        if paper is None:
            return None
        find = getattr(self, f"resolved_{fact.verb}", None)
        return fact if find is None else find(fact, paper)

    def resolved_new(self, fact: Fact) -> Fact | None:
        papers = self.life.papers
        if fact.name in papers or (fact.above is not None and fact.above not in papers):
            return None
        if fact.renews is not None:
            old = papers.get(fact.renews)
            if old is None or old.state not in (*STANDING, "expired") or self.life.successors(old.name):
                return None
            starts = old.ends + (1 + fact.by) * DAY
            if starts <= old.starts:
                return None
            ends = last_day_of_years(starts, 2 if old.kind == "sub_agreement" else 4)
            fact = replace(fact, kind=old.kind, above=old.above, starts=starts, ends=ends)
        if fact.above is not None and papers[fact.above].state in OVER:
            return None
        return fact

    def resolved_sign(self, fact: Fact, paper: Paper) -> Fact | None:
        if paper.above is not None and self.life.papers[paper.above].state not in STANDING:
            return None
        return fact

    def resolved_withdraw(self, fact: Fact, paper: Paper) -> Fact | None:
        rests = any(one.above == paper.name for one in self.life.papers.values())
        return None if rests or paper.state not in UNSIGNED else fact

    def resolved_consult(self, fact: Fact, paper: Paper) -> Fact | None:
        return None if fact.day in paper.consulted else fact

    def resolved_extend(self, fact: Fact, paper: Paper) -> Fact | None:
        return replace(fact, ends=paper.ends + max(1, fact.by) * DAY)

    def resolved_give_notice(self, fact: Fact, paper: Paper) -> Fact | None:
        return replace(fact, ends=min(fact.day + abs(fact.by) * DAY, paper.ends))

    def resolved_amend(self, fact: Fact, paper: Paper) -> Fact | None:
        """What binds is made longer by an extension only."""
        said = self.another_end(fact, paper)
        return None if said is None or (fact.by > 0 and paper.state in STANDING) else said

    def resolved_correct(self, fact: Fact, paper: Paper) -> Fact | None:
        return None if self.was_succeeded(paper) else self.another_end(fact, paper)

    def another_end(self, fact: Fact, paper: Paper) -> Fact | None:
        ends = paper.ends + fact.by * DAY
        return None if fact.by == 0 or ends < paper.starts else replace(fact, ends=ends)

    def resolved_strike(self, fact: Fact, paper: Paper) -> Fact | None:
        return None if self.was_succeeded(paper) else fact

    def resolved_redate(self, fact: Fact, paper: Paper) -> Fact | None:
        """The last consultation was held some days before it was said to be, with nothing in between."""
        last = self.last_fact(fact, "consult")
        if last is None or self.was_succeeded(paper) or not paper.history:
            return None
        wrong = self.facts[last].day
        right = wrong - max(1, abs(fact.by) % 60) * DAY
        if right < paper.written_on:  # this register does not know it before it was entered
            return None
        later = [one for one in self.facts[last + 1 :] if one.name == fact.name]
        between = any(right <= step.on <= wrong for step in paper.history if step != Step("consult", wrong))
        return None if later or between else replace(fact, on=right)

    def resolved_extend_late(self, fact: Fact, paper: Paper) -> Fact | None:
        """Agreed in time, typed when the register had let it expire already."""
        if paper.state != "expired" or self.was_succeeded(paper) or paper.imported:
            return None
        on = paper.ends - abs(fact.by) % 30 * DAY
        said_before = max(step.on for step in paper.history[:-1])
        if on < said_before or paper.history[-1].on != paper.ends + DAY:
            return None
        return replace(fact, on=on, ends=paper.ends + max(1, abs(fact.by)) * DAY)

    def was_succeeded(self, paper: Paper) -> bool:
        """Whether something else has followed from it already, or its main agreement has gone before it."""
        if paper.above is not None and self.life.papers[paper.above].state in OVER:
            return True
        if any(step.trigger == "rehome" for step in paper.history):
            return True
        begun = [one for one in self.life.successors(paper.name) if one.state not in UNSIGNED]
        return bool(begun) or paper.state in ("replaced", "withdrawn")

    # ---- what was wrong ----

    def corrected(self, fact: Fact) -> bool:
        """Live the whole life again with the facts as they should have been."""
        mended = getattr(self, f"mended_by_{fact.verb}")(fact)
        if mended is None:
            return False
        try:
            self.life = lived(mended, self.first, fact.day)
        except DoesNotFit:
            return False
        self.facts = mended
        return True

    def mended_by_correct(self, fact: Fact) -> list[Fact] | None:
        """Another last day instead of the one said last: by notice within the term, by extension after it."""
        *earlier, last = (
            n for n, one in enumerate(self.facts) if one.name == fact.name and one.ends is not None
        )
        assert fact.ends is not None
        until_now = self.facts[earlier[-1]].ends if earlier else None
        if self.facts[last].verb == "extend" and until_now is not None and fact.ends <= until_now:
            return None
        longer = until_now is not None and fact.ends > until_now
        if self.facts[last].verb == "give_notice" and (fact.ends < self.facts[last].day or longer):
            return None
        return [replace(one, ends=fact.ends) if n == last else one for n, one in enumerate(self.facts)]

    def mended_by_strike(self, fact: Fact) -> list[Fact] | None:
        last = self.last_fact(fact, fact.struck)
        return None if last is None else [one for n, one in enumerate(self.facts) if n != last]

    def mended_by_redate(self, fact: Fact) -> list[Fact]:
        last = self.last_fact(fact, "consult")
        assert fact.on is not None
        return [replace(one, day=fact.on) if n == last else one for n, one in enumerate(self.facts)]

    def mended_by_extend_late(self, fact: Fact) -> list[Fact]:
        assert fact.on is not None
        return [*self.facts, replace(fact, verb="extend", day=fact.on)]

    def last_fact(self, fact: Fact, verb: str) -> int | None:
        found = [n for n, one in enumerate(self.facts) if one.name == fact.name and one.verb == verb]
        return max(found, default=None)

    # ---- the daily run ----

    def run(self, today: date) -> None:
        for paper in self.life.papers.values():
            self.tell_of_the_end(paper, today)
            if (deadline := paper.deadline()) is not None:
                self.tell_before(paper, *deadline, today)
        self.mail(today)

    def tell_of_the_end(self, paper: Paper, today: date) -> None:
        for step in paper.history:
            if step.trigger not in ("expire", "terminate") or step.due is None:
                continue
            key = Key(paper.name, step.trigger, step.due, "now")
            if self.standing(key) is None:
                status = "not_owed" if step.on <= paper.written_on else "owed"
                to = rules().by_code["agreement_has_ended"].to
                self.make(key, "agreement_has_ended", step.on, today, to, status)

    def tell_before(self, paper: Paper, code: str, due: date, today: date) -> None:
        rule = rules().by_code[code]
        taken_up = self.life.taken_up_on(paper, rule)
        since = max(paper.since, paper.written_on) if paper.imported else paper.since
        if paper.imported and paper.since <= paper.written_on <= due:  # nobody could be told before
            since = date.min
        fallen = [(falls_on(tier, due), tier) for tier in rule.tiers]
        if rule.late:
            fallen.append((is_late_on(due), Tier("late", 0, -1, rule.late)))
        new = [
            (day, -tier.months * 31 - tier.days, tier)
            for day, tier in fallen
            if day <= today and self.standing(Key(paper.name, code, due, tier.code)) is None
        ]
        open_ones = [one for one in new if one[0] >= since and (taken_up is None or one[0] > taken_up)]
        urgent = max(open_ones, key=lambda one: one[:2], default=None)
        for one in new:
            day, _, tier = one
            if day < since:
                status = "not_owed"
            elif one not in open_ones:
                status = "acknowledged"
            else:
                status = "owed" if one is urgent else "collapsed"
            self.make(Key(paper.name, code, due, tier.code), code, day, today, tier.to, status)
        self.escalate(paper, code, due, today, taken_up)

    def escalate(self, paper: Paper, code: str, due: date, today: date, taken_up: date | None) -> None:
        """Nobody took it up after the last tier: the deputy is told, then the manager."""
        rule = rules().by_code[code]
        last = self.standing(Key(paper.name, code, due, rule.tiers[-1].code))
        if last is None or not last.made_owed or rule.escalates_after is None:
            return
        if last.status == "acknowledged":  # taken up before it was told
            return
        higher = Key(paper.name, code, due, "E2")
        for tier, role, times in (("E2", "manager", 2), ("E1", "deputy", 1)):
            key = Key(paper.name, code, due, tier)
            day = nth_working_day_after(last.made_on, times * rule.escalates_after)
            if day > today or self.standing(key) is not None:
                continue
            if taken_up is not None and taken_up >= last.falls_on:
                status = "acknowledged"
            else:
                status = "owed" if self.standing(higher) is None else "collapsed"
            self.make(key, code, day, today, (role,), status)

    def standing(self, key: Key) -> Row | None:
        """A row, unless it was withdrawn: a deadline that is open again is told of again."""
        row = self.rows.get(key)
        return None if row is None or row.status == "withdrawn" else row

    def make(
        self, key: Key, code: str, falls_on: date, today: date, to: tuple[str, ...], status: str
    ) -> None:
        mail_on = rules().mail_day(today, key.due)
        self.rows[key] = Row(code, falls_on, today, mail_on, to, status, made_owed=status == "owed")

    # ---- mails ----

    def look_at_doubts(self, today: date) -> None:
        """What was told and turns out not to have been so is told again, and is as if never made."""
        for key, row in self.rows.items():
            if row.status != "notified" or row.notified_on is None or self.holds(key, row.notified_on):
                continue
            for (person, day), keys in self.mails.items():
                if day == row.notified_on and key in keys:
                    self.taken_back.setdefault((person, today), set()).add(key)
            row.status, row.notified_on = "withdrawn", None

    def holds(self, key: Key, notified_on: date) -> bool:
        paper = self.life.papers[key.name]
        if key.tier == "now":
            return any(step.trigger == key.rule and step.due == key.due for step in paper.history)
        return paper.was_rightly_notified(key.rule, key.due, notified_on)

    def mail(self, today: date) -> None:
        self.look_at_doubts(today)
        due = [key for key, row in self.rows.items() if row.status == "owed" and row.mail_on <= today]
        for key in due:
            row = self.rows[key]
            higher = ("E1", "E2")
            same = [
                one
                for one in due
                if replace(one, tier="") == replace(key, tier="")
                and (one.tier in higher) == (key.tier in higher)
            ]
            if key != max(same, key=lambda one: (self.rows[one].falls_on, one.tier)):
                row.status = "collapsed"
                continue
            row.status = self.looked_at_again(key, row)
            if row.status != "owed":
                continue
            people = {
                person
                for unit in (TOWN, POLICE)
                for role in row.to
                for person in notified_at(unit, role, self.holdings, today)
            }
            if people:
                row.status, row.notified_on = "notified", today
            else:
                tomorrow, passed = today + DAY, key.due < today
                digest = first_weekday_from(tomorrow, rules().weekday)
                row.mail_on = digest if passed else rules().mail_day(tomorrow, key.due)
            for person in people:
                self.mails.setdefault((person, today), set()).add(key)

    def looked_at_again(self, key: Key, row: Row) -> str:
        paper = self.life.papers[key.name]
        if key.tier == "now":
            return "owed" if self.holds(key, row.made_on) else "withdrawn"
        if paper.deadline() != (key.rule, key.due):
            return "withdrawn"
        rule = rules().by_code[key.rule]
        taken_up = self.life.taken_up_on(paper, rule)
        since = row.falls_on
        if key.tier in ("E1", "E2"):
            since = self.rows[Key(key.name, key.rule, key.due, rule.tiers[-1].code)].falls_on
        return "acknowledged" if taken_up is not None and taken_up >= since else "owed"
