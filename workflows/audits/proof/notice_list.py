"""What people were told: every notice and every mail as the rules, the daily runs and each other say.

What a notice says follows from its deadline and the rules; when it was made and told, from the days of the
runs, which the register's own chain has; what was told stands in a mail, which tells of nothing else; and the
mark of each mail, to whom it goes and what it says, stands in that chain too.
What became of a mail on its way out is known to nobody but the outbox: `declared` says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import and_, select, true

from lifecycle.deadlines import PROMISE
from lifecycle.errors import Finding
from lifecycle.ledger import NEUTRAL, LedgerRow
from lifecycle.notice_schedule import (
    ESCALATIONS,
    FIELD_TO_BE_DECIDED,
    LATE,
    NOTIFIED,
    WHEN_IT_HAPPENS,
    NoticeRule,
    days_told,
    digest_day,
    escalation_days,
    mail_day,
)
from lifecycle.records import Chain, FunctionHolding, HistoryRow, Mandate, Message, Notice, Person, Record
from lifecycle.rulebook import Rulebook
from lifecycle.table import some_at_a_time, table
from lifecycle.values import dataclass
from workflows.audits.proof.stored import AT_ONCE, TAMPERED, batched, unreadable
from workflows.notices.due import OF_PEOPLE
from workflows.notices.told import MAILS, mark_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Table

    from workflows.audits.proof.stored import Stored, StoredRecord

_NOTICE, _MESSAGE = table(Notice), table(Message)
_RECORD, _PERSON, _HISTORY, _CHAIN = table(Record), table(Person), table(HistoryRow), table(Chain)
_HOLDING, _MANDATE = table(FunctionHolding), table(Mandate)

_HIGHER: Final = frozenset(tier for tier, _ in ESCALATIONS)
"""Tiers that follow the last one when nobody has taken a matter up."""

_DAY: Final = timedelta(days=1)

Said: TypeAlias = tuple[str, str, str, str]
"""A notice as mails name it: what it is about, its rule, its day and its tier."""


Thing: TypeAlias = tuple[str, date]
"""What is due of a record: rule and day."""

_Reader: TypeAlias = tuple[UUID, Said, str]
"""Who was told what, on which day."""


@dataclass(frozen=True, slots=True)
class _Days:
    """The days that the register's chain has of daily runs, and of what took them back."""

    runs: frozenset[date]
    undone: frozenset[date]
    """Days whose runs were taken back."""
    undoing: frozenset[date]
    """Days on which somebody took a run back."""
    last: date | None


@dataclass(slots=True)
class _Mails:
    """What all mails say together, gathered one by one."""

    marks_left: set[str]
    """Marks that the register's chain has and of which no mail was met yet."""
    named: set[Said] = field(default_factory=set)
    """Notices that mails name."""
    mailed: dict[Said, set[date]] = field(default_factory=lambda: defaultdict(set))
    """Notice -> days of the mails that tell of it."""
    read: dict[_Reader, int] = field(default_factory=lambda: defaultdict(int))
    """What one person was told on a day -> how often."""
    live: dict[_Reader, int] = field(default_factory=lambda: defaultdict(int))
    """The same by mails that were not cancelled, and not of what somebody new was told again."""
    backs: dict[_Reader, int] = field(default_factory=lambda: defaultdict(int))
    """What one person was told on a day -> how often they were told that it does not hold."""
    live_backs: dict[_Reader, int] = field(default_factory=lambda: defaultdict(int))
    """The same by mails that were not cancelled."""

    def add(self, row: Stored) -> None:
        """Add a mail. What somebody new was told again stands by the day on which others were told.

        That may be another one by now.
        """
        self.marks_left.discard(str(row["id"]))
        is_live = row["status"] != "cancelled"
        for item in row["said"]:
            said, back, again = _said_in(item), item.get("taken_back"), item.get("again")
            reader = row["person_id"], said, str(back or row["day"].isoformat())
            self.named.add(said)
            if back:
                self.backs[reader] += 1
                self.live_backs[reader] += is_live
                continue
            self.read[reader] += 1
            if not again:
                self.mailed[said].add(row["day"])
                self.live[reader] += is_live


@dataclass(frozen=True, slots=True)
class _Sources:
    """Everything there is to compare with."""

    rulebook: Rulebook
    rules_since: date
    days: _Days
    marks: Mapping[str, str]
    """Id of every mail that was written -> its mark, as the register's chain has them."""
    mails: _Mails
    standing: frozenset[UUID]
    """Ids of functions held and mandates that were not struck."""
    people: frozenset[UUID] = frozenset()
    """Ids of those, and of those that were struck as far as a notice of the present page is of one."""
    records: Mapping[UUID, tuple[str, str]] = field(default_factory=dict)
    """Kind and reference of the present page's records."""


class Told:
    """Every notice and every mail, beside the rules, the runs and each other; notices some at a time."""

    def __init__(
        self,
        connection: Connection,
        register: Sequence[LedgerRow],
        rulebook: Rulebook,
        rules_since: date | None,
    ) -> None:
        """Read what all mails say together.

        Args:
            connection: where notices and mails are read.
            register: the rows of the register's own history.
            rulebook: the rules of today.
            rules_since: the day of the first run by today's rules; None when the last was by others, and
                then only what no rule decides is compared.
        """
        self._connection = connection
        self._cannot: BaseException | None = None
        self._unreadable: list[str] = []
        self._of_notices: list[tuple[UUID, Finding]] = []
        self._of_deadlines: list[tuple[UUID, Finding]] = []
        self._named: dict[Said, tuple[Stored, str | None]] = {}
        """Notices that mails name, and the kind of their record."""
        self._sources: _Sources | None = None
        try:
            marks = _marks(register)
            mails = _Mails(set(marks))
            for row in self._readable(_MESSAGE, true()):
                mails.add(row)
            if not self._unreadable:
                standing = _standing(connection)
                since = rules_since or date.max
                self._sources = _Sources(rulebook, since, _days_of(register), marks, mails, standing)
        except TAMPERED as error:
            self._cannot = error

    def look_at(self, page: Sequence[StoredRecord], notices: Mapping[UUID, Sequence[Stored]] | None) -> None:
        """Look at what was told of some records; what cannot be compared is told when all were seen.

        Args:
            page: the records.
            notices: theirs; None where they cannot be read.
        """
        if notices is None:
            self._unreadable.append("notice")
        elif self._sources is not None and self._cannot is None:
            records = {
                one.record_id: (one.row["machine"], one.row["reference"])
                for one in page
                if one.row is not None
            }
            try:
                self._look_at(self._sources, records, {one.record_id: one for one in page}, notices)
            except TAMPERED as error:
                self._cannot = error

    def findings(self) -> Iterator[Finding]:
        """Look at the rest, and tell what was found: by what it is about, then by mail.

        Raises:
            ValueError, LookupError, TypeError: something there cannot have been written by the engine.
        """
        self._look_at_what_is_of_no_record()
        if self._unreadable:
            for name in dict.fromkeys(self._unreadable):
                yield unreadable(name, name, table=name)
            return
        yield from (one for _, one in sorted(self._of_notices, key=itemgetter(0)))
        if self._cannot is not None:
            raise self._cannot
        if self._sources is not None:
            yield from _messages(self._connection, self._sources, self._named)
        yield from (one for _, one in sorted(self._of_deadlines, key=itemgetter(0)))

    def _readable(self, of: Table, where: ColumnElement[bool]) -> Iterator[Stored]:
        """Read rows as far as they can be read, and say where they cannot."""
        try:
            yield from _each(self._connection, of, where)
        except TAMPERED:
            self._unreadable.append(of.name)

    def _look_at_what_is_of_no_record(self) -> None:
        known = [select(_RECORD.c.id), select(_CHAIN.c.id).where(_CHAIN.c.kind == "record")]
        rows = self._readable(_NOTICE, and_(*(_NOTICE.c.subject_id.not_in(ids) for ids in known)))
        by_subject = ((subject, [*own]) for subject, own in groupby(rows, key=itemgetter("subject_id")))
        for some in batched(by_subject, AT_ONCE):
            self.look_at((), dict(some))

    def _look_at(
        self,
        sources: _Sources,
        records: Mapping[UUID, tuple[str, str]],
        page: Mapping[UUID, StoredRecord],
        notices: Mapping[UUID, Sequence[Stored]],
    ) -> None:
        people = _people(self._connection, sources.standing, notices)
        here = replace(sources, records=records, people=people)
        for subject in {**notices, **page}:
            of_thing: dict[Thing, dict[str, Stored]] = defaultdict(dict)
            for row in notices.get(subject, ()):
                of_thing[row["rule"], row["due_on"]][row["tier"]] = row
                if here.mails.named and (said := _said_of(row)) in here.mails.named:
                    self._named[said] = row, records.get(subject, (None, ""))[0]
            for tiers in of_thing.values():
                for row in tiers.values():
                    self._of_notices += ((subject, one) for one in _notice(here, row, tiers))
                self._of_notices += ((subject, one) for one in _none_left_out(here, tiers))
            if subject in page:
                looked_at = [row for row in page[subject].owned["deadline"] if row["tell_on"] is not None]
                self._of_deadlines += ((subject, one) for one in _looked_at(here, looked_at, of_thing))


def _each(connection: Connection, of: Table, where: ColumnElement[bool]) -> Iterator[Stored]:
    rows = select(of).where(where).order_by(*of.primary_key.columns)
    for page in some_at_a_time(connection, rows, AT_ONCE):
        yield from (row._mapping for row in page)  # noqa: SLF001 -- SQLAlchemy's public name for it


def _days_of(register: Sequence[LedgerRow]) -> _Days:
    runs: list[date] = []
    last: list[date] = []
    undone, undoing = set(), set()
    for row in register:
        if row.kind == "run":
            runs.append(date.fromisoformat(str(row.said["day"])))
            last.append(runs[-1])
        elif row.kind == "run_undone":
            day = date.fromisoformat(str(row.said["day"]))
            undone.add(day)
            undoing.add(row.today)
            last = [one for one in last if one != day]
    return _Days(frozenset(runs), frozenset(undone), frozenset(undoing), max(last, default=None))


def _people(
    connection: Connection, standing: frozenset[UUID], notices: Mapping[UUID, Sequence[Stored]]
) -> frozenset[UUID]:
    """Functions held and mandates; one that was struck stands only in the history of its unit."""
    struck = set()
    for subject, rows in notices.items():
        if subject not in standing and any(row["rule"] in OF_PEOPLE for row in rows):
            named = select(_HISTORY.c.seq).where(_HISTORY.c.body.contains(str(subject))).limit(1)
            if connection.execute(named).first() is not None:
                struck.add(subject)
    return standing | struck if struck else standing


def _standing(connection: Connection) -> frozenset[UUID]:
    found = (connection.execute(select(of.c.id)).scalars().all() for of in (_HOLDING, _MANDATE))
    return frozenset(one for ids in found for one in ids)


# ---- notices ----


def _notice(sources: _Sources, row: Stored, tiers: Mapping[str, Stored]) -> Iterator[Finding]:
    machine, where = sources.records.get(row["subject_id"], (None, str(row["subject_id"])))
    of_people = row["rule"] in OF_PEOPLE
    if row["subject_id"] not in sources.people if of_people else machine is None:
        yield Finding("history.notice_of_nothing", where, _named(row))
        return
    said = dict(_said_by_runs(sources, row))
    said["subject"] = OF_PEOPLE[row["rule"]][0] if of_people else "record"
    if row["made_on"] >= sources.rules_since:
        said |= _said_by_rules(sources, row, tiers, machine)
    for column, expected in said.items():
        if not (row[column] in expected if isinstance(expected, frozenset) else row[column] == expected):
            facts = {**_named(row), "column": column, "stored": row[column]}
            yield Finding("history.notice_differs", where, facts)
    yield from _of_a_struck_part(sources, row, where)
    if row["status"] in NOTIFIED and row["notified_on"] not in sources.mails.mailed.get(_said_of(row), ()):
        yield Finding("history.notice_in_no_mail", where, _named(row))


def _of_a_struck_part(sources: _Sources, row: Stored, where: str) -> Iterator[Finding]:
    """The end of a function or a mandate that never was is no longer told, once the next run has looked."""
    if row["rule"] in OF_PEOPLE and row["status"] in NOTIFIED:
        struck = row["subject_id"] not in sources.standing
        if struck is (row["status"] == "notified"):
            code = "history.notice_does_not_hold" if struck else "history.notice_not_in_doubt"
            yield Finding(code, where, _named(row))


def _said_by_runs(sources: _Sources, row: Stored) -> Iterator[tuple[str, object]]:
    """What holds by whatever rules: on which days there were runs, and what a status says of the rest."""
    if row["tier"] != WHEN_IT_HAPPENS:  # which comes with its step, in a run that may have been cut short
        yield "made_on", sources.days.runs
    yield "notified_on", sources.days.runs if row["status"] in NOTIFIED else None
    last = sources.days.last
    looked_at = last is not None and row["mail_on"] <= last
    since = (
        row["tier"] == WHEN_IT_HAPPENS and row["made_on"] == last
    )  # a correction let it happen after the run
    if row["status"] == "owed" and looked_at and not since:
        yield "status", "notified"  # the run looked at it, or put it off


def _said_by_rules(
    sources: _Sources, row: Stored, tiers: Mapping[str, Stored], machine: str | None
) -> Iterator[tuple[str, object]]:
    rules = sources.rulebook.notices
    codes = _codes(sources.rulebook, row, machine)
    yield "code", frozenset(codes)
    code = row["code"] if row["code"] in codes else next(iter(sorted(codes)), None)
    rule = None if code is None else rules.by_code.get(code)
    if rule is None:
        return
    yield from _tier(sources, row, tiers, rule)
    usual = mail_day(row["made_on"], row["due_on"], rules)
    if row["mail_on"] != usual:
        yield "mail_on", frozenset() if row["status"] == "not_owed" else _put_off(sources, row)
    if row["status"] == "collapsed" and not _more_urgent(row, tiers.values()):
        yield "status", "owed"
    if row["status"] == "acknowledged" and not rule.acknowledged_by and row["rule"] not in OF_PEOPLE:
        yield "status", "owed"


def _none_left_out(sources: _Sources, tiers: Mapping[str, Stored]) -> Iterator[Finding]:
    """The tiers of a thing are made in the order of their days: where one is, those before it are too."""
    rows = [row for row in tiers.values() if row["tier"] != WHEN_IT_HAPPENS]
    if not rows or any(row["made_on"] < sources.rules_since for row in rows):
        return
    rule = sources.rulebook.notices.by_code.get(rows[0]["code"])
    if rule is None:
        return
    standing = [row["falls_on"] for row in rows if row["status"] != "withdrawn"]
    latest = max(standing, default=date.min)  # of a run that was taken back a later tier is as if never made
    for tier, (day, _) in _known(sources, rows[0]["due_on"], tiers, rule).items():
        if day < latest and tier not in tiers:
            where = sources.records.get(rows[0]["subject_id"], ("", str(rows[0]["subject_id"])))[1]
            facts = {"rule": rows[0]["rule"], "due_on": rows[0]["due_on"], "tier": tier, "day": day}
            yield Finding("history.notice_missing", where, facts)


def _known(
    sources: _Sources, due_on: date, tiers: Mapping[str, Stored], rule: NoticeRule
) -> dict[str, tuple[date, list[str]]]:
    """Every tier of a deadline, with its day and for whom it is."""
    rules, is_working_day = sources.rulebook.notices, sources.rulebook.is_working_day
    days = days_told(rule, due_on, rules, is_working_day)
    known = {tier: (day, list(to)) for day, tier, to in days}
    before_it = [tier for _, tier, _ in days if tier != LATE]
    base = tiers.get(before_it[-1]) if before_it else None
    if rule.escalates_after is not None and base is not None:
        for tier, role, day in escalation_days(rule.escalates_after, base["made_on"], rules, is_working_day):
            known[tier] = (day, [role])
    return known


def _codes(rulebook: Rulebook, row: Stored, machine: str | None) -> set[str]:
    if row["rule"] in OF_PEOPLE:
        return {row["rule"]}
    if row["tier"] == WHEN_IT_HAPPENS:
        return {code for (of, _), code in rulebook.notices.when_it_happens.items() if of == machine}
    if str(row["rule"]).startswith(PROMISE):
        return {FIELD_TO_BE_DECIDED}
    return {
        timer.notice
        for (name, _), definition in rulebook.definitions.items()
        if name == machine
        for timer in definition.timers
        if timer.rule == row["rule"] and timer.notice is not None
    }


def _tier(
    sources: _Sources, row: Stored, tiers: Mapping[str, Stored], rule: NoticeRule
) -> Iterator[tuple[str, object]]:
    """Which tiers a rule has, on which day each falls, and whom it is for."""
    if row["tier"] == WHEN_IT_HAPPENS:
        yield "roles", list(rule.tiers[0].to)
        return
    known = _known(sources, row["due_on"], tiers, rule)
    yield "tier", frozenset(known)
    if row["tier"] not in known:
        return
    falls_on, roles = known[row["tier"]]
    yield "roles", roles
    if row["status"] == "withdrawn":  # what it followed may have been made anew since
        return
    made_anew = sources.days.undone or any(one["made_on"] > row["made_on"] for one in tiers.values())
    yield "falls_on", _after_any_run(sources, rule) if row["tier"] in _HIGHER and made_anew else falls_on


def _after_any_run(sources: _Sources, rule: NoticeRule) -> frozenset[date]:
    """On which days it can go higher, whichever run made what it follows: that may have been made anew."""
    rules, is_working_day = sources.rulebook.notices, sources.rulebook.is_working_day
    working_days = rule.escalates_after or 0
    return frozenset(
        day
        for run in sources.days.runs
        for _, _, day in escalation_days(working_days, run, rules, is_working_day)
    )


def _put_off(sources: _Sources, row: Stored) -> frozenset[date]:
    """On which days a notice can be looked at again that found nobody to be told."""
    rules, due_on = sources.rulebook.notices, row["due_on"]
    days = {
        again
        for run in sources.days.runs
        if run >= row["made_on"]
        for again in (digest_day(run + _DAY, rules), mail_day(run + _DAY, due_on, rules))
    }
    return frozenset(days | {mail_day(day, due_on, rules) for day in sources.days.undoing})


def _more_urgent(row: Stored, tiers: Iterable[Stored]) -> bool:
    return any(
        one["falls_on"] >= row["falls_on"]
        and one["status"] in ("owed", *NOTIFIED, "withdrawn", "acknowledged")
        for one in tiers
        if one is not row
    )


def _looked_at(
    sources: _Sources, deadlines: Iterable[Stored], of_thing: Mapping[Thing, Mapping[str, Stored]]
) -> Iterator[Finding]:
    """A closed deadline is looked at no more; an open one on the day of one of its tiers."""
    for row in deadlines:
        machine, where = sources.records.get(row["record_id"], (None, str(row["record_id"])))
        allowed: set[date] = set()
        if row["status"] == "open":
            tiers = of_thing.get((row["rule"], row["due_on"]), {})
            asked: Any = {**row, "tier": ""}
            for code in _codes(sources.rulebook, asked, machine):
                if (rule := sources.rulebook.notices.by_code.get(code)) is not None:
                    allowed |= {day for day, _ in _known(sources, row["due_on"], tiers, rule).values()}
            allowed |= {one["falls_on"] for one in tiers.values()}  # a run that was taken back looks again
        if row["tell_on"] not in allowed and (row["status"] != "open" or sources.rules_since != date.max):
            facts = {"rule": row["rule"], "due_on": row["due_on"], "day": row["tell_on"]}
            yield Finding("history.deadline_looked_at_otherwise", where, facts)


# ---- mails ----


def _messages(
    connection: Connection, sources: _Sources, notices: Mapping[Said, tuple[Stored, str | None]]
) -> Iterator[Finding]:
    persons = {row.id: row.handle for row in connection.execute(select(_PERSON.c.id, _PERSON.c.handle))}
    again: set[_Reader] = set()
    numbers: dict[tuple[object, date], list[int]] = defaultdict(list)
    for gone in sorted(sources.mails.marks_left):
        yield Finding("history.mail_gone", gone)
    for row in _each(connection, _MESSAGE, true()):
        numbers[row["person_id"], row["day"]].append(row["n"])
        where = str(row["id"])
        if sources.marks.get(where) != mark_of(row):
            code = "mail_altered" if where in sources.marks else "mail_added"
            yield Finding(f"history.{code}", where, {"day": row["day"]})
        for column, fits in _message(sources, row, persons):
            if not fits:
                facts = {"column": column, "stored": row[column], "day": row["day"]}
                yield Finding("history.mail_differs", where, facts)
        yield from _items(sources, row, notices, again)
    yield from _taken_back(sources.mails, notices, persons)
    for (person, day), found in numbers.items():
        if sorted(found) != list(range(1, len(found) + 1)):
            yield Finding("history.mail_missing", str(person), {"person": str(person), "day": day})


def _items(
    sources: _Sources, row: Stored, notices: Mapping[Said, tuple[Stored, str | None]], again: set[_Reader]
) -> Iterator[Finding]:
    """A mail tells of notices that there are, each person of each once a day.

    More often on a day on which a run was taken back, or what was told has not held meanwhile.
    """
    taken_back = row["day"] in sources.days.undone | sources.days.undoing
    for item in row["said"]:
        said = _said_in(item)
        facts = {"rule": said[1], "due_on": said[2], "day": row["day"]}
        if said not in notices:
            yield Finding("history.mail_of_no_notice", str(row["id"]), facts)
        elif notices[said][0]["notified_on"] == row["day"] and not _says_the_same(*notices[said], item):
            yield Finding("history.mail_says_otherwise", str(row["id"]), facts)
        reader = (row["person_id"], said, row["day"].isoformat())
        if item.get("taken_back"):
            continue
        if reader in again and not taken_back and reader not in sources.mails.backs:
            yield Finding("history.mail_twice", str(row["id"]), facts)
        again.add(reader)


def _taken_back(
    mails: _Mails, notices: Mapping[Said, tuple[Stored, str | None]], persons: Mapping[UUID, str]
) -> Iterator[Finding]:
    """Whoever was told something is told once that it does not hold, if it does not; else never.

    A mail that was cancelled told nobody anything, unless it was on its way already.
    """
    for reader in sorted(mails.read.keys() | mails.backs.keys(), key=str):
        person, said, day = reader
        if said not in notices or persons.get(person, "").startswith(NEUTRAL):
            continue
        stands = str(notices[said][0]["notified_on"]) == day
        fewest, most = mails.live.get(reader, 0) - stands, mails.read.get(reader, 0) - stands
        if mails.backs.get(reader, 0) < fewest or mails.live_backs.get(reader, 0) > most:
            facts = {"rule": said[1], "due_on": said[2], "day": day}
            yield Finding("history.mail_taken_back_otherwise", str(person), facts)


def _says_the_same(notice: Stored, of_record: str | None, item: Mapping[str, object]) -> bool:
    """Names and versions in a mail are those of its day; codes stand in the notice too."""
    said = {"subject": notice["subject"], "code": notice["code"]}
    said |= {"machine": of_record} if notice["subject"] == "record" else {}
    return all(item.get(name) == expected for name, expected in said.items())


def _message(sources: _Sources, row: Stored, persons: Mapping[UUID, str]) -> Iterator[tuple[str, bool]]:
    sent = row["status"] == "sent"
    forgotten = persons.get(row["person_id"], "").startswith(NEUTRAL)
    yield "status", row["status"] != "cancelled" or bool(row["failure"]) or forgotten  # it is said why
    yield "person_id", row["person_id"] in persons
    yield "day", row["day"] in sources.days.runs | sources.days.undoing
    yield "said", bool(row["said"])
    yield "sent_at", (row["sent_at"] is not None) == sent
    yield "attempts", row["attempts"] >= (1 if sent or row["status"] == "sending" else 0)


def _marks(register: Iterable[LedgerRow]) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in register:
        mails = row.said["mails"] if row.kind == MAILS else []
        assert isinstance(mails, list)  # noqa: S101 -- written by workflows.notices.mails; the chain proves it
        for one in mails:
            which, _, mark = str(one).partition(" ")
            found[which] = mark
    return found


def _said_of(row: Stored) -> Said:
    return str(row["subject_id"]), str(row["rule"]), str(row["due_on"]), str(row["tier"])


def _said_in(item: Mapping[str, object]) -> Said:
    return str(item.get("id")), str(item.get("rule")), str(item.get("due_on")), str(item.get("tier"))


def _named(row: Stored) -> dict[str, object]:
    return {"rule": row["rule"], "due_on": row["due_on"], "tier": row["tier"]}
