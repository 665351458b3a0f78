"""Registers that were lived at random, rich in gaps, for what has to hold of any of them.

A life begins in a scene and goes on with what people do: steps in earnest, acts of parties with and without
mandate, people who come and go, corrections, days that pass. The same seed lives the same life, with other
ids each time.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

from sqlalchemy import select

from lifecycle.codes import CODES
from lifecycle.errors import LifecycleError
from lifecycle.fields import Dated, dated
from lifecycle.history import effective
from lifecycle.records import Record
from lifecycle.table import table
from tests.engine.people import earnest
from tests.engine.plain import each, items, rows, term
from tests.engine.world import POLICE, TOWN, World, act
from tests.stories.gaps_scene import TODAY, whole
from tests.stories.test_audit_gaps import CLAIMS
from workflows.audits.gaps import gaps
from workflows.audits.gaps.gap import Gap
from workflows.directory.people import add_person, end_holding, give_mandate, hold_function

Chance: TypeAlias = random.Random
Said: TypeAlias = tuple[str, ...]
"""Everything that is said of each gap, in the order in which it is told."""

BEGINS: Final = date(2024, 1, 10)
REASON: Final = "så är det överenskommet"
WHO: Final = ("bo", "eva")
FUNCTIONS: Final = ("coordinator", "gatuchef", "fältgruppen", "chef")


def dice(seed: int) -> Chance:
    """Chances that come again with their seed."""
    return random.Random(seed)  # noqa: S311 -- dice, not secrets


# ---- what is asked ----


def asked(world: World, **said: Any) -> tuple[Gap, ...]:  # noqa: ANN401 -- as the story takes it
    """The gaps of today, or of another day."""
    with world.reading() as connection:
        found = gaps(connection, world.request().rulebook, today=world.today, **said)
    assert found is not None
    return tuple(found.gaps)


def said_of(found: Sequence[Gap]) -> Said:
    """All that is said of them."""
    return tuple(map(repr, found))


# ---- a life ----


@dataclass(slots=True)
class Life:
    """A register in which somebody has lived, and what was told of its gaps in the evening of each day."""

    world: World
    seed: int = 0
    evenings: dict[date, Said] = field(default_factory=dict)

    def evening(self) -> None:
        """The daily run goes, and somebody asks."""
        self.world.tick()
        self.evenings[self.world.today] = said_of(asked(self.world))

    def days_pass(self, count: int) -> None:
        self.world.today += timedelta(days=count)


Deed: TypeAlias = Callable[[World, Chance], object]


def lived(world: World, seed: int) -> Life:
    """Live a life in a founded world."""
    chance = dice(seed)
    life = Life(world.on(BEGINS), seed)
    with world.writing() as tx:
        for handle in WHO:
            add_person(tx, handle=handle)
    SCENES[seed % len(SCENES)](world, chance)
    life.evening()
    live_on(life, chance, chance.randint(6, 14))
    return life


def live_on(life: Life, chance: Chance, deeds: int) -> None:
    """Do some things more, on days that come."""
    for _ in range(deeds):
        if chance.random() < 0.6:
            life.days_pass(chance.choice((1, 7, 30, 100, 300)))
            life.world.tick()
        do_something(life.world, chance)
        life.evening()


def do_something(world: World, chance: Chance) -> None:
    """One deed; what the rules refuse is left undone."""
    deed: Deed = chance.choice(DEEDS)
    with world.writing() as tx, tx.attempt() as attempt:
        try:
            deed(world, chance)
        except LifecycleError:
            return
        attempt.keep()


# ---- how it begins ----


def signed(world: World, _: Chance) -> None:
    """Both agreements are signed, and owe what follows."""
    world.main(purposes=(), extension_clause=True)
    world.sub(**term("2024-02-01", "2025-12-31"))
    world.sign("MAIN")
    world.sign("SUB")


def at_work(world: World, chance: Chance) -> None:
    """What is owed was decided, with something left out; there are a forum, a plan, activities, rounds."""
    signed(world, chance)
    world.amended("SUB/FOLLOWUP", items=items(chance.choice(("monthly", "per_tertial"))))
    world.amended("SUB/PLAN-1", indicators=(), commitments=each("commitments", world.parties[:1], "går ut"))
    for annex in ("SUB/FOLLOWUP", "SUB/PLAN-1"):
        world.decided(annex, reason=REASON)
    world.activity("WALKS", under="SUB/PLAN-1", **term("2024-01-15", "2024-04-30"))
    world.activity("LIGHT", under="SUB/PLAN-1", responsible="", **term("2024-01-15", "2024-06-30"))
    world.forum(members=())
    world.done("FORUM", "establish", reason=REASON)
    world.on("2024-02-01").tick()


def meeting(world: World, chance: Chance) -> None:
    """The parties have chosen among their problems, the municipality has its plan, a forum meets."""
    signed(world, chance)
    world.duties()
    world.prioritised("MAIN/PICTURE")
    world.amended(
        "MAIN/PICTURE",
        problems=rows("problems", "ungdomar | long_term | yes", "bilar | temporary | yes | vägen", "buller"),
        reason=REASON,
    )
    world.municipal_plan(picture_id=world.id_of("MAIN/PICTURE"), decided_on=None)
    world.done("MUNICIPAL", "decide", changes={"decided_on": Dated.on(world.today)})
    world.forum()
    world.done("FORUM", "establish")


def alone(world: World, chance: Chance) -> None:
    """A picture of its own, a main agreement of old, a pledge, and drafts that nobody has signed."""
    world.register("main_agreement", "OLD", **term("2022-02-01", "2025-06-30"))
    world.picture("ALONE", under=None)
    world.drafted("ALONE")
    world.pledge(under="OLD")
    world.main("NEW", to_be_decided={"purposes": "2024-03-01"}, purposes=())
    world.sign("PLEDGE")
    world.take("NEW", "sign", acts=world.by_both("signed")[: chance.randint(1, 2)], reason=REASON)


def torn(world: World, chance: Chance) -> None:
    """The whole chain from problem to effect, as it stands, with gaps of several kinds torn into it."""
    scene = whole()
    for claim in chance.sample(CLAIMS, 6):
        try:
            for tear in claim.tears:
                tear(scene)
        except KeyError:  # another tear has taken it away
            continue
    scene.today = TODAY
    scene.write(world)


SCENES: Final[Sequence[Deed]] = (at_work, torn, meeting, torn, signed, torn, alone)


# ---- what people do ----


def references(world: World, *machines: str) -> list[str]:
    """Of these kinds, or of all."""
    record = table(Record)
    with world.reading() as connection:
        found = connection.execute(select(record.c.reference, record.c.machine).order_by(record.c.reference))
        return [row.reference for row in found if not machines or row.machine in machines]


def one_of(world: World, chance: Chance, *machines: str) -> str:
    """A machine first, then one of its records: there are many more rounds than agreements."""
    record = table(Record)
    with world.reading() as connection:
        found = connection.execute(select(record.c.reference, record.c.machine)).all()
    kinds = sorted({row.machine for row in found if not machines or row.machine in machines})
    if not kinds:
        raise NothingThere
    kind = chance.choice(kinds)
    here: list[str] = sorted(row.reference for row in found if row.machine == kind)
    return chance.choice(here)


class NothingThere(LifecycleError):
    """There is nothing of that kind."""

    code = "error.unknown_record"

    def __init__(self) -> None:
        super().__init__("nothing of that kind")


def a_step(world: World, chance: Chance) -> None:
    """Steps of one record, as far as they lead."""
    reference = one_of(world, chance)
    for _ in range(chance.randint(1, 4)):
        open_now = sorted(world.options(reference))
        if not open_now:
            return
        trigger = chance.choice(open_now)

        def choose(several: Sequence[Any], _: str) -> Any:  # noqa: ANN401 -- whatever there is
            return chance.choice(list(several))

        said = earnest(world, reference, trigger, choose, reason=REASON)
        world.take(reference, trigger, **said)


def an_act(world: World, chance: Chance) -> None:
    """A party does something, by somebody, on some day."""
    reference = one_of(world, chance, "main_agreement", "sub_agreement", "problem_picture")
    kinds = ("decided", "decided", "noticed", "confirmed", "accepted", "signed")
    done = act(
        chance.choice(kinds),
        chance.choice(world.parties),
        world.today - timedelta(days=chance.choice((0, 3, 60))),
        function=chance.choice(("", "chef", "gatuchef")),
        item=chance.choice(("", "§ 9")),
    )
    world.record(reference, done)


def somebody_comes(world: World, chance: Chance) -> None:
    with world.writing() as tx:
        hold_function(
            tx,
            unit=chance.choice((TOWN, POLICE)),
            function=chance.choice(FUNCTIONS),
            person=chance.choice(WHO),
            from_on=world.today - timedelta(days=chance.choice((0, 10, 400))),
        )


def somebody_goes(world: World, chance: Chance) -> None:
    with world.writing() as tx:
        end_holding(
            tx,
            unit=chance.choice((TOWN, POLICE)),
            function=chance.choice(FUNCTIONS),
            person=chance.choice(WHO),
            to_on=world.today,
        )


def a_mandate(world: World, chance: Chance) -> None:
    with world.writing() as tx:
        give_mandate(
            tx,
            unit=chance.choice((TOWN, POLICE)),
            function="gatuchef",
            machine=chance.choice(("main_agreement", "sub_agreement")),
            from_on=world.today - timedelta(days=chance.choice((0, 30))),
        )


LESS: Final[dict[str, dict[str, tuple[Any, ...]]]] = {
    "main_agreement": {"purposes": ((), ("trygghet",)), "priorities": (("ungdomar", "våld"), ("bilar",))},
    "sub_agreement": {"priorities": (("bilar",), ("ungdomar",)), "annex_decider": ("", "gatuchef")},
    "problem_picture": {"analysis": ("", "två platser"), "mapping": ("", "anmälda brott")},
    "action_plan": {"priority": ("bilar", "ungdomar"), "responsible": ("gatuchef",), "indicators": ((),)},
    "activity": {
        "responsible": ("", "gatuchef"),
        "carried_out_by": (None, *CODES["carried_out_by"][:1]),
        "budget_holder": ("", "gatuchef"),
    },
    "forum": {"chair": ((), ({"function": "kommundirektör"},)), "cadence": (None, "monthly")},
    "follow_up": {"baseline": (None, "34"), "comparisons": ((), ({"area": "Norrby"},))},
}
"""Machine -> what somebody leaves out or puts in."""


def a_change(world: World, chance: Chance) -> None:
    reference = one_of(world, chance, *LESS)
    name, values = chance.choice(sorted(LESS[world.stored(reference).machine].items()))
    world.amend(reference, **{name: chance.choice(values)}, reason=REASON)


def a_correction(world: World, chance: Chance) -> None:
    """Something was written wrongly, or never happened."""
    reference = one_of(world, chance)
    held = [row.seq for row in effective(world.history(reference))]
    fields = LESS.get(world.stored(reference).machine)
    if fields and chance.random() < 0.5:
        name, values = chance.choice(sorted(fields.items()))
        world.correct(reference, changes={name: chance.choice(values)})
    else:
        world.correct(reference, seq=chance.choice(held[1:] or held))


def an_activity(world: World, chance: Chance) -> None:
    name = f"ACT-{len(references(world))}"
    under = one_of(world, chance, "sub_agreement", "action_plan")
    last = (world.today + timedelta(days=chance.choice((-10, 20, 200)))).isoformat()
    responsible = chance.choice(("", "fältgruppen"))
    world.activity(
        name, under=under, responsible=responsible, starts_on=dated("2024-01-01"), ends_on=dated(last)
    )


def a_promise(world: World, chance: Chance) -> None:
    reference = one_of(world, chance, "main_agreement", "sub_agreement")
    by = world.today + timedelta(days=chance.choice((5, 60)))
    name = chance.choice(("purposes", "goal", "diary_number"))
    if name in world.values(reference):
        world.amend(reference, to_be_decided={name: by.isoformat()}, reason=REASON)


DEEDS: Final[Sequence[Deed]] = (
    *(a_step,) * 6,
    *(an_act, an_act, a_change, a_change, a_correction, a_correction),
    *(somebody_comes, somebody_goes, a_mandate, an_activity, a_promise),
)
