"""`audit law` beside a naive computation, in lives whose facts happen and are typed on days that dice choose.

What is expected is told from the facts alone, without looking at how the register keeps them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import pytest

from lifecycle.by_law import TASKS
from lifecycle.dates import add_years, parse_partial
from lifecycle.store import Store
from tests.engine.plain import plain_values
from tests.engine.world import POLICE, TOWN, World, day, rulebook, term
from tests.long import often
from tests.stories.lives import Chance, dice
from tests.stories.test_audit_law import Fact, done, of_town, step
from workflows.agreements.duties import record_duty
from workflows.agreements.signing import act_for
from workflows.agreements.steps import Why
from workflows.audits.law.line import ASKED
from workflows.directory.parties import add_unit
from workflows.directory.people import add_person, end_holding, hold_function

LAW_SINCE, PLAN_SINCE = day("2023-07-01"), day("2024-07-01")
BOTH: Final = (TOWN, POLICE)
BEGUN: Final = day("2023-07-03")
"""The day on which the register was made."""
GROUND_ON: Final = day("2023-06-01")
"""When the police accepted the picture of their own on which the plan rests."""

LIVES: Final = often(short=1, long=60)
ASKED_OF_EACH: Final = 10
MOSTLY: Final = 0.7


@dataclass(frozen=True, slots=True)
class Life:
    """What happened, when, and when it was typed; and what it lacked."""

    facts: dict[str, Fact]
    last: date
    """The last day on which something was typed."""
    picture_is_whole: bool
    plan_has_proof: bool
    agreement_says_why: bool
    chair: str
    second_report_is_shown: bool
    """Else it is only said that there was one."""

    @classmethod
    def of(cls, chance: Chance) -> Life:
        """Throw the dice; what ends or follows something happens and is typed after it."""

        def fact(after: Fact | None = None) -> Fact:
            on = (BEGUN if after is None else after.on) + timedelta(days=chance.randint(1, 700))
            typed = max(on, BEGUN if after is None else after.typed) + timedelta(days=chance.randint(0, 200))
            return Fact(on, typed)

        alone = ("accepted", "decided", "signed", "established", "held", "told", "reported")
        facts = {name: fact() for name in (*alone, "agreements_worked_for", "council_worked_for")}
        after = {"followed_up": "decided", "given_up": "held", "reported_again": "reported"}
        facts |= {name: fact(facts[before]) for name, before in after.items()}
        return cls(
            facts,
            last=max(one.typed for one in facts.values()),
            picture_is_whole=chance.random() < MOSTLY,
            plan_has_proof=chance.random() < MOSTLY,
            agreement_says_why=chance.random() < MOSTLY,
            chair=chance.choice((TOWN, TOWN, POLICE, "")),
            second_report_is_shown=chance.random() < MOSTLY,
        )

    def expected(self, as_of: date, known_on: date) -> Iterator[str]:
        """Tell how it stands with each demand, in the law's order."""
        seen = {name: one.on for name, one in self.facts.items() if one.is_seen(as_of, known_on)}
        if as_of < LAW_SINCE:
            yield from ("not_yet" for _ in ASKED)
            return
        yield ("met" if self.picture_is_whole else "incomplete") if "accepted" in seen else "not_seen"
        yield self._plan(seen, as_of)
        updated = seen.get("accepted") if self.picture_is_whole else None
        yield _clock(updated, LAW_SINCE, as_of)
        if "decided" in seen:
            yield _clock(seen.get("followed_up"), max(seen["decided"], PLAN_SINCE), as_of)
        else:
            yield "not_yet" if as_of < PLAN_SINCE else "cannot_be_judged"
        yield _worked_for(seen, "agreements", "signed", is_right=self.agreement_says_why)
        yield _worked_for(seen, "council", "established", is_right=self.chair == TOWN)
        holds = "vacant" if "given_up" in seen else "met"
        yield holds if "held" in seen else "not_seen"
        yield "met" if "told" in seen else "not_seen"
        is_shown = "reported" in seen or self.second_report_is_shown
        is_told = "reported" in seen or "reported_again" in seen
        yield ("met" if is_shown else "without_proof") if is_told else "not_seen"

    def _plan(self, seen: dict[str, date], as_of: date) -> str:
        if as_of < PLAN_SINCE:
            return "not_yet"
        return ("met" if self.plan_has_proof else "without_proof") if "decided" in seen else "not_seen"


class Teller:
    """Whoever types a life into a register: each fact on its day, by the method of its name."""

    def __init__(self, world: World, life: Life) -> None:
        """Make the register, with the two parties and somebody who may hold a function."""
        self.world, self.life = world.on(str(BEGUN)), life
        with world.writing() as tx:
            for name, side in zip(BOTH, ("municipality", "police"), strict=True):
                world.ids[name] = add_unit(tx, name=name, side=side).unit.id
            add_person(tx, handle="anna")
        self.about: dict[str, Any] = {"parties": (world.ids[TOWN], world.ids[POLICE]), "areas": ("1490",)}
        self._is_accepted("GROUND", GROUND_ON, {**self.about, "parties": (world.ids[POLICE],)})

    def types(self) -> None:
        """Type everything."""
        for name, one in sorted(self.life.facts.items(), key=lambda item: item[1].typed):
            self.world.on(str(one.typed))
            getattr(self, name)(one.on)

    def accepted(self, on: date) -> None:
        lacking = () if self.life.picture_is_whole else ("analysis",)
        self._is_accepted("P", on, self.about, lacking)

    def _is_accepted(
        self, reference: str, on: date, about: dict[str, Any], lacking: tuple[str, ...] = ()
    ) -> None:
        self.world.create("problem_picture", reference, **about, **dict.fromkeys(lacking, ""))
        self.world.done(reference, "gather")
        there, whole = self.world.values(reference), plain_values("problem_picture", self.world.parties)
        said = {name: value for name, value in whole.items() if not there[name] and name not in lacking}
        self.world.done(reference, "fill_in", changes=said)
        self.world.done(reference, "draft", reason="i korthet")
        parties = tuple(name for name in BOTH if self.world.ids[name] in about["parties"])
        self._acted(reference, "accept", on, parties=parties)

    def signed(self, on: date) -> None:
        purposes: dict[str, Any] = {} if self.life.agreement_says_why else {"purposes": ()}
        self.world.main(**term(str(on), "2032-12-31"), **purposes)
        self._acted("MAIN", "sign", on)

    def decided(self, on: date) -> None:
        parties = self.about["parties"]
        proof = {} if self.life.plan_has_proof else {"paragraph": "", "diary_number": ""}
        said: dict[str, Any] = plain_values("municipal_plan", parties, picture_id=self.world.ids["GROUND"])
        said |= {**self.about, **proof, "parties": parties[:1], "decided_on": None}
        self.world.create("municipal_plan", "PLAN", **said)
        step(self.world, "PLAN", "decide", f"decided_on={on}")

    def followed_up(self, on: date) -> None:
        step(self.world, "PLAN", "follow_up", f"followed_up_on={on}", "finding=hälften", "proof=KS 8")

    def established(self, on: date) -> None:
        led_by = self.life.chair
        chair = {"function": "chef"} | ({"party": str(self.world.ids[led_by])} if led_by else {})
        said: dict[str, Any] = {"forum_kind": "strategic_council", "chair": (chair,), "members": ()}
        self.world.create("forum", "COUNCIL", **self.about, **said)
        step(self.world, "COUNCIL", "establish", on=on)

    def held(self, on: date) -> None:
        with self.world.writing() as tx:
            hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=on)

    def given_up(self, on: date) -> None:
        last = on - timedelta(days=1)
        with self.world.writing() as tx:
            end_holding(tx, unit=TOWN, function="samordnare", person="anna", to_on=last)

    def told(self, on: date) -> None:
        tasks = "; ".join(f"{task} | samordnaren" for task in TASKS)
        self._recorded("function_tasks", on, f"tasks={tasks}")

    def reported(self, on: date) -> None:
        self._recorded("reported_to_council", on, f"met_on={on}", f"paragraph=§ {on.year}")

    def reported_again(self, on: date) -> None:
        proof = f"paragraph=§ {on.year}" if self.life.second_report_is_shown else "proof=hört"
        self._recorded("reported_to_council", on, f"met_on={on}", proof)

    def agreements_worked_for(self, on: date) -> None:
        self._recorded("agreements_worked_for", on, f"met_on={on}", "proof=KS 4")

    def council_worked_for(self, on: date) -> None:
        self._recorded("council_worked_for", on, f"met_on={on}", "proof=KS 5")

    def _acted(self, reference: str, trigger: str, on: date, *, parties: tuple[str, ...] = BOTH) -> None:
        with self.world.writing() as tx:
            for party in parties:
                act_for(tx, reference, trigger, party, parse_partial(str(on)))

    def _recorded(self, kind: str, on: date, *pairs: str) -> None:
        with self.world.writing() as tx:
            done(record_duty(tx, kind, TOWN, pairs, on=on, why=Why(reason="så är det")))


def _clock(last: date | None, since: date, as_of: date) -> str:
    """What two years come to, the next working day where the last is none."""
    due_on = add_years(last or since, 2)
    while not rulebook().is_working_day(due_on):
        due_on += timedelta(days=1)
    is_late = due_on < as_of
    return ("not_seen" if is_late else "due") if last is None else "overdue" if is_late else "met"


def _worked_for(seen: dict[str, date], asked: str, done_by: str, *, is_right: bool) -> str:
    if done_by in seen:
        return "met" if is_right else "incomplete"
    return "worked_for" if f"{asked}_worked_for" in seen else "not_seen"


@pytest.mark.parametrize("seed", range(LIVES))
def test_every_paragraph_of_any_day_by_any_knowledge_is_what_dice_came_to(sqlite_url: str, seed: int) -> None:
    chance = dice(seed)
    life, world = Life.of(chance), World(Store.open(sqlite_url))
    Teller(world, life).types()
    world.on(str(life.last + timedelta(days=900)))

    for _ in range(ASKED_OF_EACH):
        as_of = LAW_SINCE + timedelta(days=chance.randint(-2, (life.last - LAW_SINCE).days + 900))
        known_on = BEGUN + timedelta(days=chance.randint(0, (life.last - BEGUN).days))
        found = [line.status for line in of_town(world, as_of=as_of, known_on=known_on).lines]
        alone = zip(ASKED, life.expected(as_of, known_on), strict=True)
        assert dict(zip(ASKED, found, strict=True)) == dict(alone), (as_of, known_on, life)
