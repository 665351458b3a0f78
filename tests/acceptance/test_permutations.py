"""The same facts in any order, late, with typos mended there and back, answer alike (issue 8; D1, D2).

One family: N, a main agreement; its picture; its sub-agreement; a steering group that met and decided; an
activity that was counted and done; the duty by law. Each fact has its own day. The answers as of every day
on which something happened, and of the day before it, are those of a register in which everything was typed
in time.

What may be refused for the time being is named with each fact (`needs`): as long as one of those is not
typed, a step may say no, and it is typed again later. Nothing else may say no. One order is kept, `after`:
the sub-agreement's text is typed before its signatures, since a text that is signed is changed by an
amendment, and that is another fact.

`HANDSLAG_LONG=1` plays more orders.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.acceptance.hand import NACKA, SAYS, Answer, Register
from tests.cli.town import copy
from tests.long import LONG

TODAY = "2026-11-28"
"""When the answers are asked for, and the last day on which something is typed late."""

MEETING = "N/FORUM/2026-03-05"
NEXT_MEETING = "N/FORUM/2026-04-05"
LIGHT = "decisions=ny belysning | gatuchef | 2026-06-30"
PROBLEMS = "problems=unga | long-standing | yes | få vuxna ute; inbrott | temporary | no"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened on a day, how it is typed, and what it builds on."""

    name: str
    day: str
    line: tuple[str, ...]
    needs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


SIGNED = ("signed by Nacka", "signed by LPO")

FACTS = (
    Fact("new", "2025-12-09", ("agreement", "new", "N", *NACKA, *SAYS, "--from", "2026-01-01")),
    Fact(
        "decided", "2025-12-09", ("decide", "N", "Nacka", "--on", "2025-12-09", "--item", "§ 214"), ("new",)
    ),
    Fact("signed by Nacka", "2025-12-11", ("sign", "N", "Nacka", "--on", "2025-12-11"), ("new",)),
    Fact("signed by LPO", "2025-12-18", ("sign", "N", "LPO Nacka", "--on", "2025-12-18"), ("new",)),
    Fact("gathering", "2026-02-02", ("advance", "N/PICTURE", "gather", "--on", "2026-02-02"), SIGNED),
    Fact("forum", "2026-02-05", ("forum", "new", "N", "title=Styrgrupp", "cadence=monthly"), ("new",)),
    Fact(
        "established",
        "2026-02-05",
        ("advance", "N/FORUM", "establish", "--on", "2026-02-05", "--reason", "i korthet"),
        ("forum",),
    ),
    Fact(
        "filled in",
        "2026-02-20",
        (
            *("advance", "N/PICTURE", "fill in", "--on", "2026-02-20"),
            *("sources=crime statistics; interviews", PROBLEMS),
        ),
        (*SIGNED, "gathering"),
    ),
    Fact(
        "amended",
        "2026-03-01",
        ("amend", "N", "priorities=unga; inbrott", "--on", "2026-03-01", "--reason", "tilläggsavtal"),
        SIGNED,
        # In a draft this would be its text, which has no day of its own.
        after=SIGNED,
    ),
    Fact(
        "walk",
        "2026-03-01",
        (
            *("activity", "new", "N", "--as-reference", "WALK", "title=Nattvandring"),
            *("from=2026-03-01", "to=2026-09-30", "target=min 3"),
        ),
        ("new",),
    ),
    Fact(
        "drafted",
        "2026-03-02",
        ("advance", "N/PICTURE", "draft", "--on", "2026-03-02", "--reason", "i korthet"),
        (*SIGNED, "gathering", "filled in"),
    ),
    Fact(
        "met",
        "2026-03-05",
        (
            *("advance", MEETING, "hold", "--on", "2026-03-05", LIGHT),
            "attendees=Nacka | chef; LPO Nacka | chef",
        ),
        ("forum", "established"),
    ),
    Fact(
        "accepted by Nacka",
        "2026-03-10",
        ("accept", "N/PICTURE", "Nacka", "--on", "2026-03-10"),
        (*SIGNED, "gathering", "filled in", "drafted"),
    ),
    Fact(
        "accepted by LPO",
        "2026-03-12",
        ("accept", "N/PICTURE", "LPO Nacka", "--on", "2026-03-12"),
        (*SIGNED, "gathering", "filled in", "drafted"),
    ),
    Fact(
        "prioritised",
        "2026-04-01",
        ("advance", "N/PICTURE", "prioritise", "--on", "2026-04-01", "--reason", "i korthet"),
        (*SIGNED, "gathering", "filled in", "drafted", "accepted by Nacka", "accepted by LPO"),
    ),
    Fact(
        "sub filled in",
        "2026-04-15",
        (
            *("advance", "N/SUB", "fill in", "--on", "2026-04-15", "purposes=trygghet", "priorities=unga"),
            *("from=2026-05-01", "to=2028-04-30"),
        ),
        SIGNED,
    ),
    Fact(
        "sub signed by Nacka",
        "2026-04-15",
        ("sign", "N/SUB", "Nacka", "--on", "2026-04-15"),
        (*SIGNED, "sub filled in"),
        after=("sub filled in",),
    ),
    Fact(
        "sub signed by LPO",
        "2026-04-20",
        ("sign", "N/SUB", "LPO Nacka", "--on", "2026-04-20"),
        (*SIGNED, "sub filled in"),
        after=("sub filled in",),
    ),
    Fact("counted in May", "2026-05-10", ("count", "WALK", "2", "--on", "2026-05-10"), ("walk",)),
    Fact(
        "duty met", "2026-05-12", ("do", "NACKA/LAW-PLAN", "1", "met_on=2026-05-12", "proof=KS § 5"), ("new",)
    ),
    Fact("counted in June", "2026-06-01", ("count", "WALK", "1", "--on", "2026-06-01"), ("walk",)),
    Fact("done", "2026-09-15", ("activity", "done", "WALK", "--on", "2026-09-15"), ("walk",)),
)
"""In the order in which they happened."""


# ---- typos, mended there and back --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Typo:
    """Something mended wrongly after a fact was typed, and mended back."""

    follows: str
    reference: str
    wrong: str
    right: str
    act: tuple[str, str] | None = None

    def mend(self, register: Register, today: str, said: str) -> tuple[str, ...]:
        """The line that says it: of an act by the number of its row, of a value by its name."""
        row = () if self.act is None else (register.act(today, self.reference, *self.act),)
        return ("correct", self.reference, *row, said, "--reason", "fel inskrivet")


TYPOS = (
    Typo("new", "N", "starts_on=2026-01-20", "starts_on=2026-01-01"),
    Typo("signed by LPO", "N", "on=2025-12-16", "on=2025-12-18", ("signed", "LPO Nacka")),
    Typo("amended", "N", "priorities=rån", "priorities=unga; inbrott"),
    Typo("walk", "WALK", "ends_on=2026-08-31", "ends_on=2026-09-30"),
    Typo("met", MEETING, LIGHT.replace("06-30", "08-31"), LIGHT),
    Typo("accepted by LPO", "N/PICTURE", "on=2026-03-11", "on=2026-03-12", ("accepted", "LPO Nacka")),
    Typo("sub filled in", "N/SUB", "ends_on=2028-03-31", "ends_on=2028-04-30"),
    Typo("duty met", "NACKA/LAW-PLAN", "met_on=2026-05-08", "met_on=2026-05-12"),
)


# ---- answers -----------------------------------------------------------------------------------------------


def days_asked() -> list[str]:
    """Every day on which something happened or was due, and the day before it; from the first fact on.

    With every run a third of them, and those on which something is expected by name.
    """
    happened = {fact.day for fact in FACTS}
    due = {"2026-01-01", "2026-04-06", "2026-05-01", "2026-05-21", "2026-06-20", "2026-07-01", "2026-07-20"}
    days = {*happened, *due, "2026-09-30", TODAY}
    days |= {(date.fromisoformat(day) - timedelta(1)).isoformat() for day in days}
    asked = sorted(day for day in days if day >= FACTS[0].day)
    return asked if LONG else sorted({*asked[::3], *WHOLE, "2026-03-31"})


RECORDS = ("N", "N/PICTURE", "N/SUB", "N/FORUM", MEETING, NEXT_MEETING, "N/ACT", "WALK", "NACKA/LAW-PLAN")
WHOLE = ("2025-12-18", "2026-03-05", "2026-05-10", TODAY)
"""The days on which every record is shown whole, and the gaps are asked for."""


def shown(register: Register, reference: str, day: str) -> Answer:
    """A record as of a day, without what counts or orders the rows that tell of it."""
    shown = register.shown(TODAY, reference, day)
    if shown is None:
        return None
    shown.pop("version")
    for rows in ("acts", "counts", "deadlines"):
        if rows in shown:
            shown[rows] = sorted(shown[rows], key=str)
    return shown


def answers(register: Register) -> dict[str, Answer]:
    """What the register says as of every day, asked today."""
    answers: dict[str, Answer] = {}
    for day in days_asked():
        proof = register.ask(TODAY, "audit", "history", "--as-of", day)
        answers[f"states on {day}"] = sorted(proof["states"], key=lambda row: str(row["reference"]))
        answers[f"found on {day}"] = proof["findings"]
        answers[f"status on {day}"] = register.ask(TODAY, "status", "--all", "--as-of", day)
        answers[f"overdue on {day}"] = register.overdue(TODAY, day)
    for day in WHOLE:
        answers[f"gaps on {day}"] = register.ask(TODAY, "audit", "gaps", "--as-of", day)["gaps"]
        for reference in RECORDS:
            answers[f"{reference} on {day}"] = shown(register, reference, day)
    return answers


def differences(one: dict[str, Answer], other: dict[str, Answer]) -> list[str]:
    """Where two registers answer differently, each in a line."""
    return [
        f"{name}:\n  {one.get(name)!s:.600}\n  {other.get(name)!s:.600}"
        for name in [*one, *(name for name in other if name not in one)]
        if one.get(name) != other.get(name)
    ]


# ---- typing ------------------------------------------------------------------------------------------------


def dice(seed: int) -> random.Random:
    """An order that can be played again."""
    return random.Random(seed)  # noqa: S311 -- dice, not secrets


def in_time(register: Register) -> None:
    """Type every fact on its day, with a daily run now and then."""
    for fact in FACTS:
        register.do(fact.day, *fact.line)
    for day in ("2026-09-16", TODAY):
        register.do(day, "tick")


def any_order(chance: random.Random) -> list[Fact]:
    """The facts in any order in which each comes `after` what it has to."""
    left, order = list(FACTS), list[Fact]()
    while left:
        typed = {fact.name for fact in order}
        fact = chance.choice([fact for fact in left if typed >= set(fact.after)])
        left.remove(fact)
        order.append(fact)
    return order


def type_late(register: Register, order: list[Fact], chance: random.Random, *, with_typos: bool) -> list[str]:
    """Type facts in an order, on the last days before today; give what was done, for a failure to be read.

    A fact that is refused because something that it needs is not typed yet is typed again after the
    others. A refusal for any other cause fails.
    """
    queue, typed, trail = list(order), set[str](), list[str]()
    typos = list(TYPOS) if with_typos else []
    first = date.fromisoformat(TODAY) - timedelta(20)
    step = 0
    while queue:
        step += 1
        assert step < 400, f"still not typed: {[fact.name for fact in queue]}; {trail}"
        today = min(first + timedelta(step // 4), date.fromisoformat(TODAY)).isoformat()
        if chance.random() < 0.05:
            register.do(today, "tick")
            trail.append("tick")
        fact = next(one for one in queue if typed >= set(one.after))
        queue.remove(fact)
        done = register.type(today, *fact.line)
        missing = [name for name in fact.needs if name not in typed]
        assert done.exit_code == 0 or (missing and done.exit_code in {1, 2, 4}), (
            f"{fact.name} was refused though all it needs is there, after {trail}: {done.output}"
        )
        if done.exit_code != 0:
            trail.append(f"({fact.name})")
            queue.append(fact)
            continue
        trail.append(fact.name)
        typed.add(fact.name)
        for typo in [typo for typo in typos if typo.follows in typed and chance.random() < 0.4]:
            typos.remove(typo)
            for said in (typo.wrong, typo.right):
                register.do(today, *typo.mend(register, today, said))
                trail.append(f"{typo.reference} {said}")
    for typo in typos:
        for said in (typo.wrong, typo.right):
            register.do(TODAY, *typo.mend(register, TODAY, said))
            trail.append(f"{typo.reference} {said}")
    register.do(TODAY, "tick")
    return trail


@pytest.fixture(scope="session")
def right(tmp_path_factory: pytest.TempPathFactory) -> tuple[Register, dict[str, Answer]]:
    """A register in which everything was typed in time, and its answers."""
    register = Register(f"sqlite:///{tmp_path_factory.mktemp('right') / 'handslag.db'}")
    register.do("2025-12-01", "init", "--simulated")
    in_time(register)
    return register, answers(register)


# ---- what the right answers are ----------------------------------------------------------------------------

LIFE: dict[str, list[tuple[str, str | None]]] = {
    "N": [
        *(("2025-12-09", "draft"), ("2025-12-17", "draft"), ("2025-12-18", "signed")),
        *(("2025-12-31", "signed"), ("2026-01-01", "active"), (TODAY, "active")),
    ],
    "N/PICTURE": [
        *(("2025-12-17", None), ("2025-12-18", "planned"), ("2026-02-02", "gathering")),
        *(("2026-03-02", "drafted"), ("2026-03-11", "drafted"), ("2026-03-12", "accepted")),
        *(("2026-04-01", "prioritised"), (TODAY, "prioritised")),
    ],
    "N/SUB": [
        *(("2025-12-18", "draft"), ("2026-04-19", "draft"), ("2026-04-20", "signed")),
        *(("2026-04-30", "signed"), ("2026-05-01", "active")),
    ],
    "N/FORUM": [("2026-02-05", "standing"), (TODAY, "standing")],
    MEETING: [
        ("2026-02-04", None),
        ("2026-02-05", "planned"),
        ("2026-03-04", "planned"),
        ("2026-03-05", "held"),
    ],
    NEXT_MEETING: [("2026-03-04", None), ("2026-03-05", "planned"), (TODAY, "planned")],
    "N/ACT": [("2026-03-04", None), ("2026-03-05", "planned"), (TODAY, "planned")],
    "WALK": [("2026-05-10", "under_way"), ("2026-09-14", "under_way"), ("2026-09-15", "done")],
    "NACKA/LAW-PLAN": [("2026-05-11", "open"), ("2026-05-12", "met"), (TODAY, "met")],
    "NACKA/LAW-PICTURE": [(TODAY, "open")],
    # Owed 30, 60 and 90 days after the sub-agreement was signed.
    "N/SUB/COMM": [("2026-04-19", None), ("2026-04-20", "draft")],
    "N/SUB/FOLLOWUP": [("2026-04-19", None), ("2026-04-20", "draft")],
    "N/SUB/PLAN-1": [("2026-04-19", None), ("2026-04-20", "draft")],
}


@pytest.mark.parametrize("reference", list(LIFE))
def test_typed_in_time_every_record_has_its_days(
    right: tuple[Register, dict[str, Answer]], reference: str
) -> None:
    register, _ = right
    assert [(day, register.state(TODAY, reference, day)) for day, _ in LIFE[reference]] == LIFE[reference]


def test_typed_in_time_what_is_overdue_is_overdue(right: tuple[Register, dict[str, Answer]]) -> None:
    # 20 April + 30, 60 and 90 days: 20 May, 19 June, 19 July.
    _, expected = right
    assert expected[f"overdue on {TODAY}"] == [
        ("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due"),
        ("2026-04-05", NEXT_MEETING, "meeting_to_be_held"),
        ("2026-05-20", "N/SUB/COMM", "communication_plan_owed"),
        ("2026-06-19", "N/SUB/FOLLOWUP", "follow_up_plan_owed"),
        ("2026-06-30", "N/ACT", "activity_time_is_up"),
        ("2026-07-19", "N/SUB/PLAN-1", "action_plan_owed"),
    ]
    assert expected["overdue on 2026-03-31"] == [("2025-07-01", "NACKA/LAW-PICTURE", "duty_falls_due")]
    assert not [name for name in expected if name.startswith("found") and expected[name]]


def same(expected: dict[str, Answer], register: Register, typed: list[str]) -> None:
    """A register answers as the right one does."""
    found = differences(expected, answers(register))
    if found:
        text = "\n".join(found[:6])
        pytest.fail(f"{len(found)} answers differ after {typed}:\n{text}", pytrace=False)
    register.sound(TODAY)


def test_in_the_order_of_life_but_late(register: Register, right: tuple[Register, dict[str, Answer]]) -> None:
    _, expected = right
    same(expected, register, type_late(register, list(FACTS), dice(0), with_typos=False))


def test_in_the_reverse_order(register: Register, right: tuple[Register, dict[str, Answer]]) -> None:
    _, expected = right
    same(expected, register, type_late(register, list(reversed(FACTS)), dice(0), with_typos=False))


def test_in_time_with_typos_mended_there_and_back(
    register: Register, right: tuple[Register, dict[str, Answer]]
) -> None:
    _, expected = right
    typed = []
    for fact in FACTS:
        register.do(fact.day, *fact.line)
        for typo in [typo for typo in TYPOS if typo.follows == fact.name]:
            for said in (typo.wrong, typo.right):
                register.do(fact.day, *typo.mend(register, fact.day, said))
                typed.append(f"{typo.reference} {said}")
    for day in ("2026-09-16", TODAY):
        register.do(day, "tick")
    same(expected, register, typed)


SEEDS = range(60 if LONG else 1)
TYPED = (True, False) if LONG else (True,)
MENDED_ALONE = TYPOS if LONG else TYPOS[:1]
"""All of them are mended in one life with every run, and each alone in the long one."""


@pytest.mark.parametrize("with_typos", TYPED, ids=lambda one: "typos" if one else "right")
@pytest.mark.parametrize("seed", SEEDS)
def test_in_any_order_with_typos_mended_there_and_back(
    either: Register, seed: int, right: tuple[Register, dict[str, Answer]], *, with_typos: bool
) -> None:
    chance = dice(1000 * with_typos + seed)
    _, expected = right
    same(expected, either, type_late(either, any_order(chance), chance, with_typos=with_typos))


@pytest.mark.parametrize(
    "typo", MENDED_ALONE, ids=[f"{typo.reference} {typo.wrong}" for typo in MENDED_ALONE]
)
def test_one_typo_mended_there_and_back(
    tmp_path: Path, typo: Typo, right: tuple[Register, dict[str, Answer]]
) -> None:
    # Everything was typed in time; much later one thing is mended wrongly, and mended back.
    typed_in_time, expected = right
    copy(Path(typed_in_time.url.removeprefix("sqlite:///")), tmp_path / "mended.db")
    register = Register(f"sqlite:///{tmp_path / 'mended.db'}")
    for said in (typo.wrong, typo.right):
        register.do(TODAY, *typo.mend(register, TODAY, said))
    same(expected, register, [typo.wrong, typo.right])
