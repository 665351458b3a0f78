"""The naive register under two times: what was so on a day, by what was known on another.

Every statement is kept with the day on which it was typed and the day of which it tells. Whoever asks gets
those that were typed by then, as mended by those that were typed by then; they are lived day by day from the
first day on. Nothing is remembered between two questions.

Where the decisions leave room it reads them so:
- a text has no legal day (0022): a draft is there from the first day, and shown from its earliest fact on;
- nothing that people typed is dropped (0006): a step for which there is no place makes the whole not fit;
- what every party has agreed on happens as soon as it can: a sub-agreement waits for its main agreement;
- what is only being written comes to nothing with its main agreement, unless that is renewed by then, and
  then with the last renewal that comes to nothing; a renewal typed later is there for what is told after it;
- a notice that lapses leaves the end that held before it was given, whatever was amended meanwhile;
- an agreement covers its term's days, also those before it was signed, up to the day on which it ended;
- who came after a party is a fact of a draft, like what a party did with it; where its main agreement went is
  none. What is prepared after it, on its day or later, has a day to come after it (0025), and hides no draft;
- nobody acts in another's time: neither who was succeeded by then, nor whoever had not come yet (0025);
- what a text says of an end that is tied is not asked of days before it was typed;
- what outlived an agreement that ran out, or was ended, goes on under the next when that begins (0040);
- a draft that came to nothing by itself was there on that day, though all that was told of it is later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tests.time import naive
from tests.time.leaving import Leaves, last_day
from tests.time.naive import DAY, OVER, STANDING, UNSIGNED, DoesNotFit, is_working

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
    "confirm": "confirmed",
    "decide": "decided",
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
    function: str = ""
    """By which function a party acted, or which may bind it."""
    starts: date | None = None
    ends: date | None = None
    above: str | None = None
    renews: str | None = None
    tied: bool = False
    """It ends with its main agreement."""
    clause: bool = False
    """It provides for extension after consultation; of a notice: that the rest go on."""
    dated: bool = True
    """It has a legal day, though it may only prepare."""
    papers: tuple[str, ...] = ()
    """In which of them one party comes after another."""
    parties: tuple[str, ...] = ()
    """Of an agreement, or who was consulted."""
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
    bound: list[tuple[str, str, date, str]] = field(default_factory=list)
    """The same, and the function by which it acted."""
    agreed: list[tuple[str, date]] = field(default_factory=list)
    """Who agreed on which later last day since the last extension."""
    consulted_on: list[tuple[set[str], date]] = field(default_factory=list)
    """Who agreed in one consultation on which later last day since then."""
    clause: bool = False
    """It provides for extension after consultation."""
    notices: dict[str, Leaves] = field(default_factory=dict)
    """Who leaves."""
    heirs: dict[str, str] = field(default_factory=dict)
    """Who came after whom: what was said to a notice is the heir's, every other act stays whose it was."""
    before_notice: tuple[date, bool] | None = None
    lies_from: date = date.min
    """From when it is there for others: since it was typed, or the earliest day told of after that."""
    facts: dict[date, bool] = field(default_factory=dict)
    """The days of all that is known of it, whatever day is asked about; and whether they are legal days."""

    def step(self, trigger: str, state: str, on: date, due: date | None = None) -> None:
        self.history.append(naive.Step(trigger, on, due))
        self.since = on if state != self.state else self.since
        self.state = state

    def act(self, said: Said, *units: str) -> None:
        self.acts += [(ACTS[said.verb], unit, said.on) for unit in units]
        self.bound += [(ACTS[said.verb], unit, said.on, said.function) for unit in units]

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

    def has_agreed(self, kind: str) -> bool:
        return self.parties <= {unit for said, unit, _ in self.acts if said == kind}

    def whose(self, unit: str) -> str:
        """Whose it is now, what a unit said of a notice."""
        while unit in self.heirs:
            unit = self.heirs[unit]
        return unit

    def answered(self, kind: str) -> list[tuple[str, date]]:
        """Who said something to a notice, and when."""
        return [(self.whose(unit), on) for said, unit, on in self.acts if said == kind]

    def drops(self) -> set[str]:
        """Who agrees that what stands of notices lapses."""
        given = max(one.on for one in self.notices.values())
        return {unit for unit, on in self.answered("unnoticed") if on >= given}

    def agrees(self) -> date | None:
        """The latest later day on which all who stay agree: in one consultation, or each by itself."""
        stay = self.parties - self.notices.keys()
        by_each = [
            until for _, until in self.agreed if stay <= {who for who, day in self.agreed if day == until}
        ]
        together = [until for there, until in self.consulted_on if self.clause and stay <= there]
        return max((until for until in (*by_each, *together) if until > self.ends), default=None)


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
    paper.parties, paper.tied, paper.clause = set(said.parties), said.tied, said.clause
    paper.state = "signed" if paper.imported else "draft"
    return paper


class Life:
    """All agreements on one day, as what is known makes them; `live_on` lets days pass."""

    def __init__(self, holds: Mapping[int, Said], first: date) -> None:
        texts = [said for said in holds.values() if said.verb in TEXTS]
        self.papers = {said.name: written(said) for said in texts}
        self.lay_out(holds)
        for paper in self.papers.values():
            if paper.tied and paper.above is not None:
                paper.ends = self.papers[paper.above].ends
        self.by_day: dict[date, list[Said]] = {}
        for _, said in sorted(holds.items()):
            facts = [one.facts for one in self.papers.values() if one.name in (said.name, *said.papers)]
            if facts and said.verb not in TEXTS:
                self.by_day.setdefault(said.on, []).append(said)
                # who came after a party is told of the party, what prepares it then only comes after that
                is_of_it = said.verb not in ("succeed", "send")
                for days in facts:
                    days[said.on] = days.get(said.on, False) or is_of_it
        for paper in self.papers.values():
            paper.since = paper.there_since()
        self.day = min([first, *(one.starts for one in self.papers.values() if one.imported)]) - DAY

    def lay_out(self, holds: Mapping[int, Said]) -> None:
        """A text is there for what is told after it was typed, whatever day that is of (0022)."""
        for number, said in holds.items():
            if said.verb in TEXTS:
                self.papers[said.name].lies_from = self.told_after(number, holds)

    def told_after(self, number: int, holds: Mapping[int, Said]) -> date:
        """The earliest day that was told of since a text was typed, of what lives together with it."""
        near = self.together(holds[number].name)
        days = [
            said.on
            for n, said in holds.items()
            if n > number and said.dated and said.verb not in TEXTS and {said.name, *said.papers} & near
        ]
        return min([holds[number].typed, *days])

    def together(self, name: str) -> set[str]:
        """What hangs on, or comes after, one another."""
        near = {name}
        ties = [{one.name, one.above, one.renews} - {None} for one in self.papers.values()]
        while any(tie & near and not tie <= near for tie in ties):
            near |= {str(one) for tie in ties if tie & near for one in tie}
        return near

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
        elif old is not None and old.state in ("expired", "terminated"):
            self.move_below(old, paper)
        if any(one.state in IN_FORCE for one in self.successors(paper)):
            self.give_way(paper)

    def give_way(self, old: Paper) -> None:
        """A successor takes its place, and what is below moves under that, unless it ends with this one."""
        old.step("replace", "replaced", self.day)
        standing = [one for one in self.successors(old) if one.state in STANDING]
        new = min(standing, key=lambda one: one.state != "active")
        self.over(old)
        self.move_below(old, new)

    def move_below(self, old: Paper, new: Paper) -> None:
        for paper in self.below(old):
            if not (paper.tied and paper.state in STANDING):
                paper.above = new.name
                paper.step("rehome", paper.state, self.day)
                paper.ends = new.ends if paper.tied else paper.ends

    def over(self, main: Paper) -> None:
        goes_on = any(one.state not in OVER and one.lies_from <= self.day for one in self.successors(main))
        for paper in self.below(main):
            if paper.tied and paper.state in STANDING:
                paper.ends = min(paper.ends, self.day - DAY)
            if paper.state not in STANDING and not goes_on:
                paper.facts.setdefault(self.day, False)
                paper.step("withdraw", "withdrawn", self.day)

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
        elif paper.state in IN_FORCE and paper.notices and paper.parties <= paper.drops():
            paper.notices = {}
            if paper.before_notice is not None and paper.state == "under_notice":
                paper.step("withdraw_notice", "active", self.day)
                ends, paper.tied = paper.before_notice
                self.ends_on(paper, self.papers[paper.above].ends if paper.tied and paper.above else ends)
            return True
        elif paper.state == "active" and (until := paper.agrees()) is not None:
            paper.step("extend", "active", self.day)
            paper.agreed, paper.consulted_on, paper.tied = [], [], False
            self.ends_on(paper, until)
            return True
        return False

    # ---- what people do ----

    def do_sign(self, said: Said) -> None:
        self.whose_turn(said).act(said, said.unit)

    do_decide = do_sign

    def do_drop(self, said: Said) -> None:
        """Of what nobody has signed nobody says that it ends, goes on or is longer."""
        paper = self.whose_turn(said)
        if paper.state in (*UNSIGNED, "awaiting_signatures"):
            raise DoesNotFit
        paper.act(said, said.unit)

    do_confirm = do_drop

    def do_extend(self, said: Said) -> None:
        assert said.ends is not None
        self.do_drop(said)
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
        self.over(paper)
        before = self.papers.get(paper.renews or "")
        if before is not None and before.state in OVER:
            self.over(before)

    def do_consult(self, said: Said) -> None:
        paper = self.in_states(said, *IN_FORCE)
        again = any(kind == "consulted" and on == said.on for kind, _, on in paper.acts)
        if again or not paper.parties >= set(said.parties):
            raise DoesNotFit
        paper.step("consult", paper.state, said.on)
        paper.act(said, *said.parties)
        if said.ends is not None:
            paper.consulted_on.append((set(said.parties), said.ends))

    def do_notice(self, said: Said) -> None:
        """Who leaves takes the whole with it, or the rest go on: then it is no step."""
        assert said.ends is not None
        paper = self.in_states(said, *IN_FORCE)
        self.whose_turn(said)
        if not said.on <= said.ends < paper.ends or said.unit in paper.notices:
            raise DoesNotFit
        if paper.notices and paper.drops():  # the decisions leave open what becomes of half a lapse
            raise DoesNotFit
        paper.notices[said.unit] = Leaves(said.unit, said.on, said.ends, said.clause)
        paper.act(said, said.unit)
        if (last := last_day(paper.parties, paper.notices)) is not None:
            if paper.state == "active":
                paper.before_notice = (paper.ends, paper.tied)
            paper.step("give_notice", "under_notice", said.on)
            paper.tied = False
            self.ends_on(paper, min(paper.ends, last))

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
                if any(unit == said.unit and on == said.on for _, unit, on in paper.acts):
                    raise DoesNotFit  # that day is its heir's
                if paper.notices and said.other in paper.parties:  # the decisions do not say who leaves then
                    raise DoesNotFit
                paper.parties = paper.parties - {said.unit} | {said.other}
                paper.heirs[said.unit] = said.other
                if said.unit in paper.notices:
                    paper.notices[said.other] = paper.notices.pop(said.unit)

    def whose_turn(self, said: Said) -> Paper:
        """Who was succeeded does nothing from that day on, who comes after it nothing before (0025)."""
        if said.unit not in self.papers[said.name].parties:
            raise DoesNotFit
        return self.papers[said.name]

    def in_states(self, said: Said, *states: str) -> Paper:
        if self.papers[said.name].state not in states:
            raise DoesNotFit
        return self.papers[said.name]
