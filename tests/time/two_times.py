"""The naive register under two times: what was so on a day, by what was known on another.

Every statement is kept with the day on which it was typed and the day of which it tells. Whoever asks gets
those that were typed by then, as mended by those that were typed by then; they are lived day by day from the
first day on. Nothing is remembered between two questions.

Where the decisions leave room it reads them so:
- a text has no legal day (0022): a draft is there from the first day, and shown from its earliest fact on;
- nothing that people typed is dropped (0006): a step for which there is no place makes the whole not fit;
- what every party has agreed on happens as soon as it can: a sub-agreement waits for its main agreement;
- a notice that lapses leaves the end that held before it was given, whatever was amended meanwhile;
- an agreement covers its term's days, also those before it was signed, up to the day on which it ended;
- who came after a party is a fact of a draft, like what a party did with it; where its main agreement went is
  none. What is prepared after it has a day (0025);
- what a text says of an end that is tied is not asked of days before it was typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tests.time import naive
from tests.time.naive import DAY, OVER, POLICE, STANDING, TOWN, UNSIGNED, DoesNotFit, every_day, is_working

HEIR, DOUBLE = "Nya staden", "Borås, en gång till"
SIDES = {TOWN: "municipality", HEIR: "municipality", DOUBLE: "municipality", POLICE: "police"}
"""Everybody who may be a party, by the name at first, which is also what this file calls them for ever."""
IN_FORCE = ("active", "under_notice")
RIGHT = {"redate": "on", "restate": "ends", "misname": "other"}
"""What a mending says instead of what."""
MENDING = ("strike", *RIGHT)
TEXTS = ("draft", "register")
ACTS = {
    "sign": "signed",
    "extend": "extended",
    "drop": "unnoticed",
    "notice": "noticed",
    "consult": "consulted",
}
LAW_SINCE = date(2023, 7, 1)


@dataclass(frozen=True)
class Said:
    """What somebody typed on a day, and the day of which it tells."""

    typed: date
    verb: str
    on: date
    name: str = ""
    """The agreement, or the person."""
    unit: str = ""
    other: str = ""
    """Who comes after a unit, or what it is called."""
    kind: str = ""
    starts: date | None = None
    ends: date | None = None
    above: str | None = None
    renews: str | None = None
    tied: bool = False
    """It ends with its main agreement."""
    dated: bool = True
    """It has a legal day, though it may only prepare."""
    papers: tuple[str, ...] = ()
    """In which of them one party comes after another."""
    parties: tuple[str, ...] = ()
    mends: int = -1
    """Which statement was wrong, by its number."""


def holding(said: Sequence[Said], known_on: date) -> dict[int, Said]:
    """Number -> what holds of it, by what was known: struck statements do not, nor do struck mendings."""
    known = {n: one for n, one in enumerate(said) if one.typed <= known_on}
    struck: set[int] = set()
    for n, one in reversed(known.items()):
        if one.verb == "strike" and n not in struck:
            struck.add(one.mends)
    holds = {n: one for n, one in known.items() if one.verb not in MENDING and n not in struck}
    for n, one in known.items():
        if (what := RIGHT.get(one.verb)) is not None and n not in struck and one.mends in holds:
            holds[one.mends] = replace(holds[one.mends], **{what: getattr(one, what)})
    doubles = {one.unit: one.other for one in holds.values() if one.verb == "merge"}

    def itself(unit: str) -> str:
        return doubles.get(unit, unit)

    return {
        n: one
        if one.verb in ("merge", "rename")
        else replace(one, unit=itself(one.unit), parties=tuple(map(itself, one.parties)))
        for n, one in holds.items()
    }


# ---- agreements ----


@dataclass
class Paper(naive.Paper):
    """One agreement, with its parties and what each of them did."""

    parties: set[str] = field(default_factory=set)
    tied: bool = False
    acts: list[tuple[str, str, date]] = field(default_factory=list)
    """Kind, party and day."""
    agreed: list[tuple[str, date]] = field(default_factory=list)
    """Who agreed on which later last day since the last extension."""
    heirs: dict[str, str] = field(default_factory=dict)
    """Who came after whom: what was said to a notice is the heir's, every other act stays whose it was."""
    before_notice: tuple[date, bool] | None = None
    facts: dict[date, bool] = field(default_factory=dict)
    """The days of all that is known of it, whatever day is asked about; and whether they are legal days."""

    def step(self, trigger: str, state: str, on: date, due: date | None = None) -> None:
        self.history.append(naive.Step(trigger, on, due))
        self.since = on if state != self.state else self.since
        self.state = state

    def act(self, said: Said, *units: str) -> None:
        self.acts += [(ACTS[said.verb], unit, said.on) for unit in units]

    def there_since(self) -> date:
        """Its earliest fact; that it was typed is one of a register's row, or while there is no other."""
        typed = [] if any(self.facts.values()) and not self.imported else [self.written_on]
        return min([self.starts, *self.facts, *typed])

    def deadlines(self) -> list[tuple[str, date, date]]:
        """What is open: rule, day, and the working day on which to act."""
        found = [] if (move := self.move()) is None else [(move[2], move[0], move[0])]
        if (notice := self.deadline()) is not None:
            act_by = notice[1]
            while not is_working(act_by):
                act_by -= DAY
            found.append((*notice, act_by))
        return sorted(found, key=lambda one: one[1])

    def has_agreed(self, kind: str, since: date = date.min) -> bool:
        heirs = self.heirs if kind == "unnoticed" else {}
        agreed = {heirs.get(unit, unit) for said, unit, on in self.acts if said == kind and on >= since}
        return self.parties <= agreed


def written(said: Said) -> Paper:
    """A text lies there from the first day: it has no legal day."""
    assert said.starts is not None
    assert said.ends is not None
    paper = Paper(
        *(
            said.name,
            said.kind,
            said.starts,
            said.ends,
            said.above,
            said.renews,
            "draft",
            said.typed,
            said.typed,
        ),
        imported=said.verb == "register",
    )
    paper.parties, paper.tied = set(said.parties), said.tied
    paper.state = "signed" if paper.imported else "draft"
    return paper


class Life:
    """All agreements on one day, as what is known makes them; `live_on` lets days pass."""

    def __init__(self, holds: Mapping[int, Said], first: date) -> None:
        texts = [said for said in holds.values() if said.verb in TEXTS]
        self.papers = {said.name: written(said) for said in texts}
        for paper in self.papers.values():
            if paper.tied and paper.above is not None:
                paper.ends = self.papers[paper.above].ends
        self.by_day: dict[date, list[Said]] = {}
        for _, said in sorted(holds.items()):
            facts = [one.facts for one in self.papers.values() if one.name in (said.name, *said.papers)]
            if facts and said.verb not in TEXTS:
                self.by_day.setdefault(said.on, []).append(said)
                for days in facts:
                    days[said.on] = days.get(said.on, False) or said.dated
        for paper in self.papers.values():
            paper.since = paper.there_since()
        self.day = min([first, *(one.starts for one in self.papers.values() if one.imported)]) - DAY

    def live_on(self, upto: date) -> Iterator[date]:
        """Let day after day pass, each with what was due and what people did on it."""
        while self.day < upto:
            self.day += DAY
            self.settle()
            for said in self.by_day.get(self.day, ()):
                getattr(self, f"do_{said.verb}")(said)
                self.settle()
            yield self.day

    # ---- what happens by itself ----

    def settle(self) -> None:
        """Let happen what every party has agreed on, then what is due, until nothing is left."""
        while True:
            if any(self.conclude(paper) for paper in self.papers.values()):
                continue
            moves = [(move, one.name) for one in self.papers.values() if (move := one.move()) is not None]
            due = [(move[0], move[1], name) for move, name in moves if move[0] <= self.day]
            if not due:
                return
            self.happen(self.papers[min(due)[2]])

    def happen(self, paper: Paper) -> None:
        move = paper.move()
        assert move is not None
        paper.step(move[2], move[3], self.day)
        if paper.state != "active":
            self.over(paper)
            return
        old = self.papers.get(paper.renews or "")
        if old is not None and old.state in STANDING:
            self.give_way(old)
        if any(one.state in IN_FORCE for one in self.successors(paper)):
            self.give_way(paper)

    def give_way(self, old: Paper) -> None:
        """A successor takes its place, and what is below moves under that, unless it ends with this one."""
        old.step("replace", "replaced", self.day)
        standing = [one for one in self.successors(old) if one.state in STANDING]
        new = min(standing, key=lambda one: one.state != "active")
        self.over(old)
        for paper in self.below(old):
            if not (paper.tied and paper.state in STANDING):
                paper.above = new.name
                paper.step("rehome", paper.state, self.day)
                paper.ends = new.ends if paper.tied else paper.ends

    def over(self, main: Paper) -> None:
        for paper in self.below(main):
            if paper.tied and paper.state in STANDING:
                paper.ends = min(paper.ends, self.day - DAY)

    def ends_on(self, paper: Paper, ends: date) -> None:
        paper.ends = ends
        for one in self.below(paper):
            if one.tied:
                self.ends_on(one, ends)

    def below(self, main: Paper) -> list[Paper]:
        return [one for one in self.papers.values() if one.above == main.name and one.state not in OVER]

    def successors(self, old: Paper) -> list[Paper]:
        return [one for one in self.papers.values() if one.renews == old.name and one.state != "withdrawn"]

    # ---- what every party has agreed on ----

    def conclude(self, paper: Paper) -> bool:
        """Take the step that acts bring about, if every party has acted."""
        if paper.state in UNSIGNED:
            main = self.papers.get(paper.above or "")
            if paper.has_agreed("signed") and (main is None or main.state in STANDING):
                paper.step("sign", "signed", self.day)
                return True
        elif paper.state == "active":
            for until in sorted({until for _, until in paper.agreed if until > paper.ends}, reverse=True):
                if paper.parties <= {unit for unit, goal in paper.agreed if goal == until}:
                    paper.step("extend", "active", self.day)
                    paper.agreed, paper.tied = [], False
                    self.ends_on(paper, until)
                    return True
        elif paper.before_notice is not None and paper.state == "under_notice":
            given = max(on for kind, _, on in paper.acts if kind == "noticed")
            if paper.has_agreed("unnoticed", since=given):
                paper.step("withdraw_notice", "active", self.day)
                ends, paper.tied = paper.before_notice
                self.ends_on(paper, self.papers[paper.above].ends if paper.tied and paper.above else ends)
                return True
        return False

    # ---- what people do ----

    def do_sign(self, said: Said) -> None:
        self.papers[said.name].act(said, said.unit)

    do_drop = do_sign

    def do_extend(self, said: Said) -> None:
        assert said.ends is not None
        self.papers[said.name].act(said, said.unit)
        self.papers[said.name].agreed.append((said.unit, said.ends))

    def do_send(self, said: Said) -> None:
        paper = self.papers[said.name]
        if paper.state != "draft" and said.dated:
            raise DoesNotFit
        if paper.state == "draft":  # else it was signed before: what only prepared it is of no account
            paper.step("send_for_decision", "awaiting_decision", said.on)

    def do_withdraw(self, said: Said) -> None:
        paper = self.in_states(said, *UNSIGNED, "signed")
        if any(one.state in STANDING for one in self.below(paper)):
            raise DoesNotFit
        paper.step("withdraw", "withdrawn", said.on)

    def do_consult(self, said: Said) -> None:
        paper = self.in_states(said, "active")
        paper.step("consult", "active", said.on)
        paper.act(said, *paper.parties)

    def do_notice(self, said: Said) -> None:
        assert said.ends is not None
        paper = self.in_states(said, "active")
        if not said.on <= said.ends < paper.ends:
            raise DoesNotFit
        paper.before_notice = (paper.ends, paper.tied)
        paper.step("give_notice", "under_notice", said.on)
        paper.act(said, said.unit)
        paper.tied = False
        self.ends_on(paper, said.ends)

    def do_amend(self, said: Said) -> None:
        assert said.ends is not None
        paper = self.in_states(said, *STANDING)
        if said.ends > paper.ends:  # that is an extension
            raise DoesNotFit
        self.ends_on(paper, said.ends)

    def do_succeed(self, said: Said) -> None:
        for name in said.papers:
            paper = self.papers[name]
            if said.unit in paper.parties:
                paper.parties = paper.parties - {said.unit} | {said.other}
                paper.heirs[said.unit] = said.other

    def in_states(self, said: Said, *states: str) -> Paper:
        if self.papers[said.name].state not in states:
            raise DoesNotFit
        return self.papers[said.name]


# ---- who is there, and what they are called ----


class Offices:
    """Units and people by what is known."""

    def __init__(self, holds: Mapping[int, Said]) -> None:
        self.holds = holds

    def of(self, *verbs: str) -> list[Said]:
        return [one for one in self.holds.values() if one.verb in verbs]

    def name(self, unit: str, day: date) -> str:
        """The name of a day: the one that was said of the latest day until then, of one day the last."""
        name, since = unit, date.min
        for said in self.of("rename"):
            if said.unit == unit and since <= said.on <= day:
                name, since = said.other, said.on
        return name

    def units(self, day: date) -> list[str]:
        """Who is listed on a day."""
        gone = {one.unit for one in self.of("succeed", "leave") if one.on <= day}
        gone |= {one.unit for one in self.of("merge")}
        return sorted(self.name(unit, day) for unit in SIDES if unit not in gone)

    def coordinators(self, unit: str, day: date) -> list[str]:
        left = {one.name for one in self.of("left") if one.on <= day}
        return sorted(
            one.name
            for one in self.of("hold")
            if one.unit == unit and one.name not in left and is_between(one.starts, day, one.ends)
        )


def is_between(first: date | None, day: date, last: date | None) -> bool:
    return first is not None and first <= day and (last is None or day <= last)


# ---- what is answered ----


@dataclass
class Answers:
    """What the register says of a day, by what was known on another."""

    stands: dict[str, tuple[object, ...]]
    status: dict[str, tuple[object, ...]]
    overdue: list[tuple[object, ...]]
    terms: dict[str, tuple[object, ...]]
    uncovered: set[date]
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
        units=offices.units(day),
        people={one.name: is_between(one.starts, day, one.ends) for one in offices.of("hold")},
    )


def on_the_board(paper: Paper, day: date) -> tuple[object, ...]:
    sections = {"running": STANDING, "ended": OVER}
    section = next((name for name, states in sections.items() if paper.state in states), "prepared")
    notice, move = paper.deadline(), paper.move()
    coming = notice if notice is not None and notice[1] >= day else (None, None)
    late = notice is not None and notice[1] < day
    left = ended(paper, day)[-1]
    return section, left, *coming, int(late), int(move is not None and move[0] <= day)


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
