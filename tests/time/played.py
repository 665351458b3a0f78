"""The same story in the product: what the naive register did, done by a world on the same days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select

from lifecycle.dates import parse_partial
from lifecycle.fields import Dated, Value
from lifecycle.outcome import Done, Outcome
from lifecycle.records import Message, Notice, Person
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import World
from tests.time.naive import CODES, Fact, Holding, Key, Row
from workflows.agreements.renewal import Extension, Successor, consult, extend, renew
from workflows.daily.tick import tick
from workflows.directory.people import add_person, hold_function

MESSAGE, PERSON, NOTICE = table(Message), table(Person), table(Notice)
MANAGERS = {"Borås stad": "kommundirektör", "Lokalpolisområde Borås": "lokalpolisområdeschef"}
FUNCTIONS = {"coordinator": "samordnare", "chef": "chef"}
WHY = "så blev det"


def founded(url: str, holdings: Sequence[Holding]) -> World:
    """Two parties, and everybody who holds something, with the days on which they come and go."""
    world = World(Store.open(url)).found()
    with world.writing() as tx:
        for one in holdings:
            add_person(tx, handle=one.person, name=one.person, email=f"{one.person}@example.org")
            hold_function(
                tx,
                unit=one.unit,
                function=MANAGERS[one.unit] if one.function == "manager" else FUNCTIONS[one.function],
                person=one.person,
                from_on=one.first,
                to_on=one.last,
                capacity=one.capacity,
            )
    return world


def play(world: World, done: Iterable[Fact], runs: set[date], *, people_first: bool = False) -> World:
    """Do on each day what people did, and run on the days on which there was a run."""
    by_day: dict[date, list[Fact]] = {}
    for fact in done:
        by_day.setdefault(fact.day, []).append(fact)
    for today in sorted(runs | set(by_day)):
        world.today = today
        if today in runs and not people_first:
            tick(world.request(), after_silence=True)
        for fact in by_day.get(today, ()):
            do(world, fact)
        if today in runs and people_first:
            tick(world.request(), after_silence=True)
    return world


def do(world: World, fact: Fact) -> None:
    if fact.verb in ("draft", "register"):
        come_to_be(world, fact)
        return
    outcome = mend(world, fact) if fact.verb in ("correct", "strike", "redate") else take(world, fact)
    assert isinstance(outcome, Done), (fact, outcome)


def take(world: World, fact: Fact) -> Outcome:
    if fact.verb == "sign":
        return world.sign(fact.name)
    if fact.verb == "amend":
        return world.amend(fact.name, ends_on=Dated.on(last_day_in(fact)), reason=WHY)
    if fact.verb in ("consult", "extend", "extend_late"):
        return prolong(world, fact)
    trigger = "send_for_decision" if fact.verb == "send" else fact.verb
    changes = {"ends_on": Dated.on(last_day_in(fact))} if fact.verb == "give_notice" else {}
    return world.take(fact.name, trigger, changes=changes, reason=WHY)


def prolong(world: World, fact: Fact) -> Outcome:
    with world.writing() as tx:
        if fact.verb == "consult":
            return consult(tx, fact.name, parse_partial(fact.day.isoformat()), everyone=True)
        longer = Extension(Dated.on(last_day_in(fact)), everyone=True)
        return extend(tx, fact.name, longer, on=fact.on or fact.day, reason=WHY)


def mend(world: World, fact: Fact) -> Outcome:
    if fact.verb == "correct":
        return world.correct(fact.name, changes={"ends_on": Dated.on(last_day_in(fact))})
    # an extension or a notice follows from what the parties did: that is what was typed wrongly
    follows_from = {"extend": "extended", "give_notice": "noticed"}.get(fact.struck)
    wrong = (
        world.seq(fact.name, fact.struck or "consult")
        if follows_from is None
        else world.acted(fact.name, follows_from)
    )
    return world.correct(fact.name, seq=wrong, on=fact.on)


def last_day_in(fact: Fact) -> date:
    assert fact.ends is not None
    return fact.ends


def come_to_be(world: World, fact: Fact) -> None:
    assert fact.starts is not None
    starts, ends = Dated.on(fact.starts), Dated.on(last_day_in(fact))
    if fact.renews is not None and fact.kind == "main_agreement":
        with world.writing() as tx:
            said = Successor(reference=fact.name, starts_on=starts, ends_on=ends, deviation="other")
            outcome = renew(tx, fact.renews, said)
        assert isinstance(outcome, Done), outcome
        world.ids[fact.name] = outcome.step.record
        return
    changes: dict[str, Value] = {"starts_on": starts, "ends_on": ends}
    if fact.above is not None:
        changes["parent_id"] = world.id_of(fact.above)
    if fact.renews is not None:
        changes["predecessor_id"] = world.id_of(fact.renews)
    make = world.create if fact.verb == "draft" else world.register
    make(fact.kind, fact.name, **changes)


# ---- what is compared ----


def notices_of(world: World, names: Iterable[str]) -> dict[Key, Row]:
    by_id = {world.id_of(name): name for name in names}
    with world.reading() as connection:
        found = connection.execute(select(NOTICE).where(NOTICE.c.code.in_(CODES))).all()
    return {
        Key(by_id[row.subject_id], row.rule, row.due_on, row.tier): Row(
            row.code, row.falls_on, row.made_on, row.mail_on, tuple(row.roles), row.status, row.notified_on
        )
        for row in found
        if row.subject_id in by_id
    }


def mails_of(
    world: World, names: Iterable[str], *, taken_back: bool = False
) -> dict[tuple[str, date, int], set[Key]]:
    """Person, day and number of each mail, with what it tells of these agreements; or takes back of them."""
    wanted = set(names)
    asked = select(PERSON.c.handle, MESSAGE.c.day, MESSAGE.c.n, MESSAGE.c.said)
    with world.reading() as connection:
        found = connection.execute(asked.join(PERSON, PERSON.c.id == MESSAGE.c.person_id)).all()
    mails = {}
    for row in found:
        said = [one for one in row.said if bool(one.get("taken_back")) is taken_back and "again" not in one]
        kept = [one for one in said if one["code"] in CODES and one["reference"] in wanted]
        keys = [
            Key(one["reference"], one["rule"], date.fromisoformat(one["due_on"]), one["tier"]) for one in kept
        ]
        assert len(keys) == len(set(keys)), "one mail says the same twice"
        if keys:
            mails[row.handle, row.day, row.n] = set(keys)
    return mails


def history_of(world: World, name: str) -> list[tuple[str, date]]:
    """The steps that hold, with their legal days; what an amendment changed is no step."""
    return [(trigger, date.fromisoformat(on)) for trigger, on in world.steps_of(name) if trigger is not None]
