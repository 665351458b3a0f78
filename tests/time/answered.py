"""What the naive register of two times answers: of a day, by what was known on another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tests.time.leaving import SIDES, not_confirmed
from tests.time.naive import DAY, OVER, STANDING, UNSIGNED, every_day
from tests.time.offices_then import Offices
from tests.time.two_times import IN_FORCE, LAW_SINCE, Life, Paper, Said, holding


@dataclass
class Answers:
    """What the register says of a day, by what was known on another."""

    stands: dict[str, tuple[object, ...]]
    status: dict[str, tuple[object, ...]]
    overdue: list[tuple[object, ...]]
    terms: dict[str, tuple[object, ...]]
    uncovered: set[date]
    gaps: list[tuple[object, ...]]
    units: list[str]
    people: dict[str, bool]


class Telling:
    """Everything that was said, in the order in which it was typed."""

    def __init__(self, first: date, said: Sequence[Said], awake: set[date]) -> None:
        self.first, self.said, self.awake = first, said, awake

    def asked(self, known_on: date, days: Iterable[date]) -> dict[date, Answers]:
        """What the register says of each day by what was known on one, and what runs had settled then."""
        holds = holding(self.said, known_on)
        life, offices = Life(holds, self.first), Offices(holds)
        wanted, found = set(days), {}
        for day in life.live_on(max((day for day in self.awake if day <= known_on), default=self.first)):
            if day in wanted:
                found[day] = answers(life, offices, day)
        return found | {day: answers(life, offices, day) for day in wanted if day not in found}

    def lives(self, known_on: date, day: date) -> Life:
        """The life of a day."""
        life = Life(holding(self.said, known_on), self.first)
        for _ in life.live_on(day):
            pass
        return life


def answers(life: Life, offices: Offices, day: date) -> Answers:
    there = {name: paper for name, paper in life.papers.items() if day >= paper.there_since()}

    def called(units: Iterable[str], on: date = day) -> tuple[str, ...]:
        return tuple(name for _, name in sorted((SIDES[unit], offices.name(unit, on)) for unit in units))

    return Answers(
        stands={
            name: (
                *(paper.state, paper.since, paper.starts, paper.ends, paper.above, paper.renews),
                sorted(one for one in there if there[one].renews == name),
                called(paper.parties),
                sorted((kind, on, *called([unit], on)) for kind, unit, on in paper.acts),
                paper.deadlines(),
            )
            for name, paper in there.items()
        },
        status={name: on_the_board(paper, day) for name, paper in there.items()},
        overdue=sorted(
            (name, rule, due, (day - due).days, whose(paper, offices, day))
            for name, paper in there.items()
            for rule, due, _ in paper.deadlines()
            if due < day
        ),
        terms={name: (*ended(paper, day), *overlaps(paper, there)) for name, paper in there.items()},
        uncovered={
            one
            for one in every_day(LAW_SINCE, day)
            if not any(covers(paper, one) for paper in there.values())
        },
        gaps=sorted(
            ("act_without_mandate", name, *called([unit], on), function, kind, on.isoformat())
            for name, paper in there.items()
            for kind, unit, on, function in offices.without_mandate(paper)
        )
        + sorted(
            ("rest_has_not_confirmed", name, *called([giver], on), sorted(called(rest)))
            for name, paper in there.items()
            if paper.state == "active"
            for giver, on, rest in not_confirmed(paper.parties, paper.notices, paper.answered("confirmed"))
        ),
        units=offices.units(day),
        people=offices.people(day),
    )


def on_the_board(paper: Paper, day: date) -> tuple[object, ...]:
    sections = {"running": STANDING, "ended": OVER}
    section = next((name for name, states in sections.items() if paper.state in states), "prepared")
    notice, move = paper.deadline(), paper.move()
    coming = notice if notice is not None and notice[1] >= day else (None, None)
    late = notice is not None and notice[1] < day
    return section, ended(paper, day)[-1], *coming, int(late), int(move is not None and move[0] <= day)


def whose(paper: Paper, offices: Offices, day: date) -> list[tuple[str, str]]:
    found = [
        (offices.name(unit, day), person)
        for unit in paper.parties
        for person in offices.coordinators(unit, day)
    ]
    return sorted(found or [(offices.name(unit, day), "") for unit in paper.parties])


def ended(paper: Paper, day: date) -> tuple[object, ...]:
    """State, first and last day, the day on which it really ended, days left."""
    cut = paper.since - DAY if paper.state in ("terminated", "replaced") else None
    return paper.state, paper.starts, paper.ends, cut, ((cut or paper.ends) - day).days


def covers(paper: Paper, day: date) -> bool:
    if not paper.starts <= day <= paper.ends or paper.state in ("withdrawn", "signed", *UNSIGNED):
        return False
    return paper.state in IN_FORCE or day < paper.since


def overlaps(paper: Paper, there: Mapping[str, Paper]) -> list[tuple[str, date, date]]:
    """Which others of its kind and between the same parties bind on the same days, from when to when."""
    found = []
    for one in there.values():
        if one.name == paper.name or (one.kind, one.parties) != (paper.kind, paper.parties):
            continue
        common = every_day(max(one.starts, paper.starts), min(one.ends, paper.ends))
        days = [day for day in common if covers(one, day) and covers(paper, day)]
        if days:
            found.append((one.name, days[0], days[-1]))
    return sorted(found)
