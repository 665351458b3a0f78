"""The same statements typed into the product, and the same questions asked of it, through its real doors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lifecycle.advance import advance
from lifecycle.agreeing import Goal
from lifecycle.amend import amend
from lifecycle.dates import PartialDate, parse_partial
from lifecycle.fields import Dated, Value
from lifecycle.history import Entry
from lifecycle.offices import Since
from lifecycle.outcome import Done
from lifecycle.store import Store
from lifecycle.transaction import Transaction
from tests.at_once import board, overdue, terms
from tests.engine.plain import each
from tests.engine.world import World, rulebook
from tests.time.answered import Answers
from tests.time.leaving import DOUBLE, HEIR, NEIGHBOUR
from tests.time.naive import every_day
from tests.time.offices_then import Offices
from tests.time.two_times import Said, holding
from workflows.agreements.parting import Notice, give_notice
from workflows.agreements.renewal import Successor, consult, renew
from workflows.agreements.signing import Noted, Papers, act_for, decide_to_extend, note
from workflows.audits.gaps import gaps
from workflows.audits.gaps.gap import Gap
from workflows.daily.tick import tick
from workflows.directory.known_parties import list_units
from workflows.directory.known_people import list_people
from workflows.directory.parties import add_unit, change_unit
from workflows.directory.people import (
    add_person,
    change_person,
    end_holding,
    end_mandate,
    give_mandate,
    hold_function,
    strike_holding,
    strike_mandate,
)
from workflows.directory.succession import Hindered, leave, merge, succeed
from workflows.lookup.snapshot import Shown, shown, snapshots_on

WHY = "så var det"
FUNCTION = "samordnare"


class Typist:
    """A register, and what was typed into it: the row of each statement."""

    def __init__(self, url: str) -> None:
        self.world = World(Store.open(url)).found()
        self.rows: dict[int, int] = {}
        with self.world.writing() as tx:
            for name in (HEIR, DOUBLE, NEIGHBOUR):
                self.world.ids[name] = add_unit(tx, name=name, side="municipality").unit.id

    def play(self, said: Sequence[Said], runs: set[date]) -> None:
        """Type each statement on its day, after the daily run of that day if there was one."""
        for today in sorted(runs | {one.typed for one in said}):
            self.world.today = today
            if today in runs:
                tick(self.world.request(), after_silence=True)
            for n, one in enumerate(said):
                if one.typed == today:
                    self.type(said, n)

    def type(self, said: Sequence[Said], n: int) -> None:
        one = said[n]
        offices = Offices(holding(said[:n], one.typed))
        if one.verb in ("draft", "register"):
            self.write(one)
            self.rows[n] = 1
        elif one.verb in ("strike", "redate", "restate") and said[one.mends].verb not in OF_UNITS:
            wrong = said[one.mends] if said[one.mends].name else said[said[one.mends].mends]
            changes: dict[str, Value] = {} if one.ends is None else {"ends_on": Dated.on(one.ends)}
            on = one.on if one.verb == "redate" else None
            outcome = self.world.correct(wrong.name, seq=self.rows[one.mends], on=on, changes=changes)
            assert isinstance(outcome, Done), (one, outcome)
            self.rows[n] = outcome.step.seq
        else:
            with self.world.writing() as tx:
                outcome = getattr(self, f"type_{one.verb}")(tx, one, offices, said)
            outcome = outcome.act if isinstance(outcome, Noted) else outcome
            assert not isinstance(outcome, Hindered), (one, outcome)
            if one.name and one.verb in STEPS:
                assert isinstance(outcome, Done), (one, outcome)
                self.rows[n] = outcome.step.seq
                if one.verb == "notice":  # the step may have followed from it
                    noticed = [row for row in self.world.history(one.name) if _tells_of_a_notice(row)]
                    self.rows[n] = noticed[-1].seq

    def write(self, one: Said) -> None:
        assert one.starts is not None
        assert one.ends is not None
        said: dict[str, Value] = {"starts_on": Dated.on(one.starts), "ends_on": Dated.on(one.ends)}
        if one.renews is not None and one.above is None:
            successor = Successor(one.name, Dated.on(one.starts), Dated.on(one.ends), "other")
            with self.world.writing() as tx:
                outcome = renew(tx, one.renews, successor)
            assert isinstance(outcome, Done), outcome
            self.world.ids[one.name] = outcome.step.record
        else:
            said["parties"] = parties = tuple(self.world.ids[unit] for unit in one.parties)
            said |= {"ends_with_parent": one.tied, "extension_clause": one.clause}
            if one.kind == "sub_agreement":
                said["coordination"] = each("coordination", parties, "samordnare | 25")
            for field, name in (("parent_id", one.above), ("predecessor_id", one.renews)):
                said |= {} if name is None else {field: self.world.ids[name]}
            make = self.world.create if one.verb == "draft" else self.world.register
            make(one.kind, one.name, **said)

    # ---- one for each verb: gives what became of it ----

    def type_sign(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        return act_for(tx, one.name, "sign", offices.name(one.unit, date.max), day(one), by(one))

    def type_drop(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        return act_for(tx, one.name, "withdraw_notice", offices.name(one.unit, date.max), day(one), by(one))

    def type_extend(self, tx: Transaction, one: Said, offices: Offices, said: Sequence[Said]) -> object:
        """Who decides twice on a day, on two ends, is asked whether it did."""
        same = [(known.name, known.on) for known in said if known.verb == "extend" and known.ends != one.ends]
        reason = WHY if (one.name, one.on) in same else ""
        papers = replace(by(one), until=Goal(one.ends), reason=reason)
        return decide_to_extend(tx, one.name, offices.name(one.unit, date.max), day(one), papers)

    def type_notice(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        assert one.ends is not None
        papers = replace(by(one), basis="överenskommelsen 8 §" if one.clause else "")
        notice = Notice(day(one), Dated.on(one.ends), papers)
        return give_notice(tx, one.name, offices.name(one.unit, date.max), notice, reason=WHY)

    def type_confirm(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        return note(tx, one.name, offices.name(one.unit, date.max), "confirmed", day(one), by(one))

    def type_decide(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        return note(tx, one.name, offices.name(one.unit, date.max), "decided", day(one), by(one))

    def type_consult(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        until = None if one.ends is None else Goal(one.ends)
        named = tuple(offices.name(unit, date.max) for unit in one.parties)
        return consult(tx, one.name, day(one), parties=named, until=until)

    def type_send(self, tx: Transaction, one: Said, *_: object) -> object:
        return advance(tx, self.world.ids[one.name], "send_for_decision", on=one.on, reason=WHY)

    def type_withdraw(self, tx: Transaction, one: Said, *_: object) -> object:
        return advance(tx, self.world.ids[one.name], "withdraw", on=one.on, reason=WHY)

    def type_amend(self, tx: Transaction, one: Said, *_: object) -> object:
        assert one.ends is not None
        changes: dict[str, Value] = {"ends_on": Dated.on(one.ends)}
        return amend(tx, self.world.ids[one.name], changes, on=one.on, reason=WHY)

    def type_rename(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        return change_unit(tx, offices.name(one.unit, date.max), new_name=one.other, since=Since(one.on))

    def type_misname(self, tx: Transaction, one: Said, offices: Offices, said: Sequence[Said]) -> object:
        now = offices.name(said[one.mends].unit, date.max)
        return change_unit(tx, now, new_name=one.other, since=Since(mistyped=True))

    def type_succeed(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        old, new = (offices.name(unit, date.max) for unit in (one.unit, one.other))
        return succeed(tx, old=old, new=new, from_on=one.on)

    def type_merge(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        double, party = (offices.name(unit, date.max) for unit in (one.unit, one.other))
        return merge(tx, double=double, party=party)

    def type_leave(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        return leave(tx, name=offices.name(one.unit, date.max), from_on=one.on)

    def type_hold(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        assert one.starts is not None
        unit = offices.name(one.unit, date.max)
        add_person(tx, handle=one.name)
        return hold_function(
            tx, unit=unit, function=FUNCTION, person=one.name, from_on=one.starts, to_on=one.ends
        )

    def type_strike(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        held = offices.holds[one.mends]
        unit = offices.name(held.unit, date.max)
        if held.verb == "mandate":
            return strike_mandate(
                tx, unit=unit, function=held.function, machine=held.kind, from_on=held.starts
            )
        return strike_holding(tx, unit=unit, function=FUNCTION, person=held.name)

    def type_restate(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        held = offices.holds[one.mends]
        unit = offices.name(held.unit, date.max)
        if held.verb == "mandate":
            return end_mandate(tx, unit=unit, function=held.function, machine=held.kind, to_on=one.ends)
        return end_holding(tx, unit=unit, function=FUNCTION, person=held.name, to_on=one.ends)

    def type_mandate(self, tx: Transaction, one: Said, offices: Offices, _: object) -> object:
        assert one.starts is not None
        unit, machine = offices.name(one.unit, date.max), one.kind
        return give_mandate(
            tx, unit=unit, function=one.function, machine=machine, from_on=one.starts, to_on=one.ends
        )

    def type_left(self, tx: Transaction, one: Said, *_: object) -> object:
        return change_person(tx, one.name, left_on=one.on)

    # ---- what it answers ----

    def asked(self, as_of: date | None, known_on: date | None, today: date, names: set[str]) -> Answers:
        """What the product says; of these agreements, and of nothing that it made itself."""
        with self.world.reading() as connection:
            there = [
                shown(connection, rulebook(), one.reference, as_of=as_of, known_on=known_on)
                for one in snapshots_on(connection, rulebook(), as_of=as_of, known_on=known_on)
                if one.reference in names
            ]
            morning = board(connection, rulebook(), today, as_of=as_of, known_on=known_on)
            late = overdue(connection, rulebook(), today=today, as_of=as_of, known_on=known_on)
            spans = terms(connection, rulebook(), today=today, as_of=as_of, known_on=known_on)
            found = gaps(connection, rulebook(), today=today, as_of=as_of, known_on=known_on)
            units = list_units(connection, as_of=as_of, known_on=known_on)
            people = list_people(connection, on=today, as_of=as_of, known_on=known_on)
        # While the register knows of nothing about it, the municipality has had no agreement on any day.
        here = [one.uncovered for one in spans.coverage if one.municipality == "Borås"]
        without = here[0] if here or spans.window is None else (spans.window,)
        return Answers(
            stands={one.snapshot.reference: stand(one) for one in there if one is not None},
            status={
                line.reference: (
                    *(section, line.days_left, line.next_rule, line.next_due_on),
                    *(line.overdue, line.unsettled),
                )
                for section in ("running", "prepared", "ended")
                for line in getattr(morning, section)
                if line.reference in names
            },
            overdue=sorted(
                (
                    one.reference,
                    one.rule,
                    one.due_on,
                    one.days_ago,
                    sorted((w.party, w.person or "") for w in one.whose),
                )
                for one in late
                if one.reference in names
            ),
            terms={
                one.reference: (
                    *(one.state, one.starts_on, one.ends_on, one.ended_on, one.days_left),
                    *sorted((other.reference, other.first, other.last) for other in one.overlaps),
                )
                for one in spans.terms
                if one.reference in names
            },
            uncovered={day for span in without for day in every_day(span.first, span.last)},
            gaps=sorted(
                as_gap(one)
                for one in (found.gaps if found is not None else ())
                if one.kind in GAPS and one.reference in names
            ),
            units=sorted(one.name for one in units),
            people={one.person.handle: function.holds for one in people for function in one.functions},
        )


OF_UNITS = ("hold", "mandate")
GAPS = ("act_without_mandate", "rest_has_not_confirmed")
STEPS = ("sign", "confirm", "decide", "drop", "extend", "notice", "consult", "send", "withdraw", "amend")


def day(one: Said) -> PartialDate:
    return parse_partial(one.on.isoformat())


def stand(page: Shown) -> tuple[object, ...]:
    one = page.snapshot
    acts = zip(one.acts, page.acting, strict=True)
    return (
        *(one.state, one.since, one.agreement.starts_on, one.agreement.ends_on, one.parent, page.predecessor),
        sorted(page.successors),
        tuple(unit.name for unit in one.parties),
        sorted((act.kind, act.on, name) for act, name in acts),
        [(each.rule, each.due_on, each.act_by) for each in one.deadlines],
    )


def _tells_of_a_notice(row: Entry) -> bool:
    return any(act["kind"] == "noticed" for act in row.acts)


def by(one: Said) -> Papers:
    return Papers(function=one.function)


def as_gap(one: Gap) -> tuple[object, ...]:
    if one.kind == "act_without_mandate":
        return (one.kind, one.reference, one.about, *(one.facts[name] for name in ("function", "act", "on")))
    parties = one.facts.get("parties")
    return (one.kind, one.reference, one.about, *([sorted(parties)] if isinstance(parties, tuple) else []))
