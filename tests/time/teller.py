"""Somebody who tells a story: from a few numbers, what could be said next, and fits what is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from tests.time.answered import Telling
from tests.time.leaving import DOUBLE, HEIR, HOUSING, NEIGHBOUR, SIDES
from tests.time.naive import DAY, OVER, POLICE, STANDING, TOWN, UNSIGNED, DoesNotFit
from tests.time.offices_then import CHIEF, CLERK, Offices
from tests.time.two_times import ACTS, IN_FORCE, MENDING, Life, Paper, Said, holding

RENEWABLE = (*STANDING, "expired")
DATED = (*ACTS, "withdraw", "amend")


@dataclass(frozen=True)
class Deed:
    """So many days later somebody wants to say this, of these, of a day so long ago."""

    gap: int
    verb: str
    a: int = 0
    b: int = 0
    back: int = 0


def is_prepared(paper: Paper | None) -> bool:
    """Whether it is only being written: nobody renews what is, nor can what is being renewed become so."""
    return paper is not None and paper.state in (*UNSIGNED, "awaiting_signatures")


class Teller:
    def __init__(self, first: date) -> None:
        self.first = self.today = first
        self.said: list[Said] = []
        self.life = Life({}, first)
        self.stirred: set[date] = {first}

    def tell(self, deed: Deed) -> None:
        """Let the days pass, and say what is meant if it can be said."""
        self.pass_days(self.today + deed.gap * DAY)
        meant = next(iter(getattr(self, f"mean_{deed.verb}")(deed)), None)
        if meant is not None and (life := self.fits(meant)) is not None:
            self.said.append(meant)
            self.life = life

    def pass_days(self, upto: date) -> None:
        before = self.steps()
        for day in self.life.live_on(upto):
            if (now := self.steps()) != before:
                self.stirred.add(day)
                before = now
        self.today = upto

    def steps(self) -> int:
        return sum(len(paper.history) for paper in self.life.papers.values())

    def fits(self, meant: Said) -> Life | None:
        """The life with it, up to today, if nothing in that contradicts itself."""
        life = Life(holding([*self.said, meant], self.today), self.first)
        try:
            for _ in life.live_on(self.today):
                pass
        except DoesNotFit:
            return None
        papers = life.papers.values()
        early = any(one.tied and one.there_since() < one.written_on for one in papers)
        fell = any(is_prepared(one) and is_prepared(life.papers.get(one.renews or "")) for one in papers)
        return None if early or fell or any(one.starts > one.ends for one in papers) else life

    def telling(self) -> Telling:
        return Telling(self.first, self.said, self.awake())

    def awake(self) -> set[date]:
        return self.stirred | {one.typed for one in self.said} | {self.today}

    # ---- what is at hand ----

    @property
    def known(self) -> dict[int, Said]:
        return holding(self.said, self.today)

    def on(self, deed: Deed) -> date:
        return max(self.today - deed.back * DAY, self.first)

    def papers(self, deed: Deed, *states: str) -> Iterator[Paper]:
        """The one that is meant among those in these states."""
        found = [one for one in self.life.papers.values() if one.state in states or not states]
        yield from found[deed.a % len(found) :] if found else ()

    def say(self, deed: Deed, **said: object) -> Said:
        return Said(**{"typed": self.today, "verb": deed.verb, "on": self.on(deed), **said})  # type: ignore[arg-type]  # by name

    def a_party(self, paper: Paper, deed: Deed) -> str:
        """One of those who were parties on the day that is told of."""
        then = self.telling().lives(self.today, self.on(deed)).papers[paper.name]
        return self.one_of(then.parties, deed)

    def by(self, deed: Deed) -> str:
        return ("", CHIEF, CLERK)[deed.b // 3 % 3]

    def one_of(self, units: Iterable[str], deed: Deed) -> str:
        there = sorted(units)
        return there[deed.b % len(there)]

    def succeeded(self) -> dict[str, Said]:
        return {one.unit: one for one in self.known.values() if one.verb == "succeed"}

    def is_gone(self, unit: str) -> bool:
        return any(
            one.unit == unit for one in self.known.values() if one.verb in ("succeed", "leave", "merge")
        )

    # ---- agreements ----

    def mean_draft(self, deed: Deed) -> Iterator[Said]:
        starts, ends = self.term(deed)
        stand = [one for one in self.papers(deed) if one.kind == "main_agreement" and one.state not in OVER]
        if not stand or deed.b % 4 == 0:
            yield self.text(deed, f"M{len(self.said)}", starts=starts, ends=ends, parties=self.sides(deed))
            return
        main = stand[0]
        tied = deed.b % 3 == 0 and main.ends >= starts >= self.today
        yield self.text(
            deed,
            f"S{len(self.said)}",
            kind="sub_agreement",
            above=main.name,
            starts=starts,
            ends=main.ends if tied else ends,
            tied=tied,
            parties=tuple(sorted(main.parties)),
        )

    def mean_register(self, deed: Deed) -> Iterator[Said]:
        starts, ends = self.term(deed)
        name, early = f"R{len(self.said)}", starts - deed.back * DAY
        yield self.text(deed, name, verb="register", starts=early, ends=ends, parties=self.sides(deed))

    def term(self, deed: Deed) -> tuple[date, date]:
        starts = self.today + (deed.b * 37 % 200 - 100) * DAY
        return starts, starts + (300 + deed.b * 97 % 900) * DAY

    def sides(self, deed: Deed) -> tuple[str, ...]:
        """The town and the police, and sometimes a third: another town, or somebody of no side."""
        town = DOUBLE if deed.b % 5 == 0 and not self.is_gone(DOUBLE) else TOWN
        third = (None, NEIGHBOUR, HOUSING)[deed.a % 3]
        there = {self.now(town), POLICE, *([] if third is None else [self.now(third)])}
        return tuple(sorted(there - {unit for unit in there if unit == third and self.is_gone(unit)}))

    def now(self, unit: str) -> str:
        heirs = self.succeeded()
        while unit in heirs:
            unit = heirs[unit].other
        return unit

    def text(self, deed: Deed, name: str, **said: object) -> Said:
        """What is written has no legal day."""
        usual = {"verb": "draft", "kind": "main_agreement", "on": self.today, "name": name}
        return self.say(deed, **{**usual, "clause": deed.b % 2 == 0, **said})

    def mean_renew(self, deed: Deed) -> Iterator[Said]:
        for old in self.papers(deed, *RENEWABLE):
            main = self.life.papers.get(old.above or "")
            starts = old.ends + (1 + (0, 0, 10, -40)[deed.b % 4]) * DAY
            starts = self.today + deed.b * DAY if deed.b % 3 else starts
            if self.life.successors(old) or (main is not None and main.state in OVER):
                continue
            if starts > old.starts:
                yield self.text(
                    deed,
                    f"N{len(self.said)}",
                    kind=old.kind,
                    above=old.above,
                    renews=old.name,
                    starts=starts,
                    ends=starts + (300 + deed.b * 97 % 900) * DAY,
                    parties=tuple(sorted(old.parties)),
                    clause=deed.b % 2 == 0 if old.above else old.clause,  # which is taken over
                )

    def mean_sign(self, deed: Deed) -> Iterator[Said]:
        unsigned = self.papers(deed, *UNSIGNED)
        for paper in [*unsigned, *self.papers(deed)]:
            signed = {unit for kind, unit, _ in paper.acts if kind == "signed"}
            units = sorted(paper.parties - signed)
            written = next(one.parties for one in self.known.values() if one.name == paper.name)
            for old, said in self.succeeded().items():
                if said.other in paper.parties and paper.name in said.papers and self.on(deed) < said.on:
                    units = [one for one in units if one != said.other or one in written]
                    units += [old] if old not in signed else []
            if units:
                yield self.say(deed, name=paper.name, unit=units[deed.b % len(units)], function=self.by(deed))

    def mean_send(self, deed: Deed) -> Iterator[Said]:
        for paper in self.papers(deed, "draft"):
            dated = any(paper.name in one.papers and one.on <= self.on(deed) for one in self.known.values())
            yield self.say(deed, name=paper.name, dated=dated)

    def mean_withdraw(self, deed: Deed) -> Iterator[Said]:
        for paper in self.papers(deed, *UNSIGNED, "signed"):
            yield self.say(deed, name=paper.name)

    def mean_consult(self, deed: Deed) -> Iterator[Said]:
        """Each party is named, or all but one; sometimes they agree on a later last day."""
        for paper in self.papers(deed, *IN_FORCE, "expired"):
            then = self.telling().lives(self.today, self.on(deed)).papers[paper.name]
            away = {self.one_of(then.parties, deed)} if deed.b % 5 == 4 else set()
            until = then.ends + (30 + deed.b * 31 % 400) * DAY if deed.b % 3 else None
            again = any(kind == "consulted" and on == self.on(deed) for kind, _, on in paper.acts)
            if not again and (until is None or self.on(deed) <= paper.ends < until):
                yield self.say(deed, name=paper.name, parties=tuple(sorted(then.parties - away)), ends=until)

    def mean_extend(self, deed: Deed) -> Iterator[Said]:
        for paper in self.papers(deed, "active", "expired"):
            until = next((goal for _, goal in paper.agreed), paper.ends + (30 + deed.b * 31 % 400) * DAY)
            unit = self.a_party(paper, deed)
            said = self.say(deed, name=paper.name, unit=unit, ends=until, function=self.by(deed))
            in_time = self.was_signed(paper.name, self.on(deed)) and self.on(deed) <= paper.ends < until
            if in_time and (unit, until) not in paper.agreed:
                yield said

    def mean_notice(self, deed: Deed) -> Iterator[Said]:
        for paper in self.papers(deed, *IN_FORCE):
            unit, last = self.a_party(paper, deed), self.on(deed) + (40 + deed.b * 7 % 300) * DAY
            said = {"ends": last, "clause": deed.b % 7 == 0, "function": self.by(deed)}
            if self.was_signed(paper.name, self.on(deed)):
                yield self.say(deed, name=paper.name, unit=unit, **said)

    def was_signed(self, name: str, on: date) -> bool:
        """Nobody lengthens or leaves what was not signed by then."""
        then = self.telling().lives(self.today, on).papers.get(name)
        return then is not None and then.state not in (*UNSIGNED, "awaiting_signatures")

    def mean_decide(self, deed: Deed) -> Iterator[Said]:
        for paper in self.papers(deed):
            unit = self.a_party(paper, deed)
            if paper.state != "withdrawn" and ("decided", unit, self.on(deed)) not in paper.acts:
                yield self.say(deed, name=paper.name, unit=unit, function=self.by(deed))

    def mean_drop(self, deed: Deed) -> Iterator[Said]:
        yield from self.answer(deed, "unnoticed")

    def mean_confirm(self, deed: Deed) -> Iterator[Said]:
        yield from self.answer(deed, "confirmed")

    def answer(self, deed: Deed, kind: str) -> Iterator[Said]:
        """What somebody has to say to a notice, and has not said yet."""
        for paper in self.papers(deed, *IN_FORCE):
            if not paper.notices or (kind == "confirmed" and paper.state == "under_notice"):
                continue
            given = max(one.on for one in paper.notices.values())
            said = {unit for unit, on in paper.answered(kind) if on >= given}
            done = said | (paper.notices.keys() if kind == "confirmed" else set())
            then = self.telling().lives(self.today, self.on(deed)).papers.get(paper.name, paper)
            units = {one for one in then.parties if not done & {one, self.now(one)}}
            if units and self.on(deed) >= given:
                unit = self.one_of(units, deed)
                yield self.say(deed, name=paper.name, unit=unit, function=self.by(deed))

    def mean_amend(self, deed: Deed) -> Iterator[Said]:
        """What binds is made shorter only; longer is what each party agrees on."""
        for paper in self.papers(deed, "signed", "active"):
            then = self.telling().lives(self.today, self.on(deed)).papers[paper.name]
            ends = then.ends - (1 + deed.b * 53 % 200) * DAY
            if not paper.tied and ends > max(paper.starts, self.on(deed)):
                yield self.say(deed, name=paper.name, ends=ends)

    # ---- what was wrong ----

    def mendable(self, *verbs: str) -> list[int]:
        return [n for n, one in self.known.items() if one.verb in verbs]

    def mean_strike(self, deed: Deed) -> Iterator[Said]:
        found = self.mendable(*DATED, "send", "hold")
        if found:
            yield self.say(deed, on=self.today, mends=found[-1 - deed.a % len(found)])

    def mean_restore(self, deed: Deed) -> Iterator[Said]:
        """What a mending had set aside holds again."""
        struck = {one.mends for one in self.said if one.verb == "strike"}
        found = [
            n
            for n, one in enumerate(self.said)
            if one.verb in ("strike", "redate", "restate")
            and n not in struck
            and self.said[one.mends].verb not in ("hold", "mandate", *MENDING)
        ]
        if found:
            yield self.say(deed, verb="strike", on=self.today, mends=found[-1 - deed.a % len(found)])

    def mean_redate(self, deed: Deed) -> Iterator[Said]:
        found = self.mendable(*DATED)
        if found:
            n = found[-1 - deed.a % len(found)]
            on = max(min(self.known[n].on + (deed.b % 61 - 30) * DAY, self.today), self.first)
            if on != self.known[n].on:
                yield self.say(deed, on=on, mends=n)

    def mean_restate(self, deed: Deed) -> Iterator[Said]:
        found = [
            n for n in self.mendable("draft", "register", "amend", "notice", "hold") if not self.known[n].tied
        ]
        if found:
            n = found[-1 - deed.a % len(found)]
            wrong = self.known[n]
            ends = (wrong.ends or self.today) + (deed.b * 53 % 400 - 200) * DAY
            if ends != wrong.ends and ends > (wrong.starts or date.min):
                yield self.say(deed, on=self.today, ends=ends, mends=n)

    # ---- parties and people ----

    def mean_rename(self, deed: Deed) -> Iterator[Said]:
        unit = sorted(SIDES)[deed.a % len(SIDES)]
        if not self.is_gone(unit):
            yield self.say(deed, unit=unit, other=f"{unit} {len(self.said)}")

    def mean_misname(self, deed: Deed) -> Iterator[Said]:
        """The name that was said of the latest day was mistyped."""
        unit = sorted(SIDES)[deed.a % len(SIDES)]
        found = [(one.on, n) for n, one in self.known.items() if one.verb == "rename" and one.unit == unit]
        if found and not self.is_gone(unit):
            yield self.say(deed, on=self.today, other=f"{unit} {len(self.said)}", mends=max(found)[1])

    def mean_succeed(self, deed: Deed) -> Iterator[Said]:
        on = self.on(deed)
        old, new = ((TOWN, HEIR), (NEIGHBOUR, HEIR), (NEIGHBOUR, TOWN))[deed.a % 3]
        acts = [act for paper in self.life.papers.values() for act in paper.acts]
        if (
            self.is_gone(old)
            or self.is_gone(new)
            or any(unit == old and since >= on for _, unit, since in acts)
            or any(one.other == old and one.on >= on for one in self.succeeded().values())
        ):
            return
        then = self.telling().lives(self.today, on)
        names = []
        for paper in self.life.papers.values():
            before = then.papers[paper.name]
            running = paper.state not in OVER or (on >= before.there_since() and before.state not in OVER)
            if old in paper.parties and running:
                names.append(paper.name)
        yield self.say(deed, unit=old, other=new, papers=tuple(names))

    def mean_merge(self, deed: Deed) -> Iterator[Said]:
        if not self.is_gone(DOUBLE) and not self.is_gone(TOWN):
            yield self.say(deed, on=self.today, unit=DOUBLE, other=TOWN)

    def mean_leave(self, deed: Deed) -> Iterator[Said]:
        unit = (POLICE, NEIGHBOUR, HOUSING)[deed.a % 3]
        if not self.is_gone(unit) and deed.b % 4 == 0:
            yield self.say(deed, unit=unit)

    def mean_hold(self, deed: Deed) -> Iterator[Said]:
        units = [unit for unit in sorted(SIDES) if not self.is_gone(unit)]
        starts = self.today + (deed.b * 53 % 400 - 200) * DAY
        ends = starts + deed.back * DAY if deed.b % 2 else None
        yield self.say(
            deed,
            on=self.today,
            name=f"p{len(self.said)}",
            unit=units[deed.a % len(units)],
            starts=starts,
            ends=ends,
        )

    def mean_left(self, deed: Deed) -> Iterator[Said]:
        left = {one.name for one in self.known.values() if one.verb == "left"}
        found = [one.name for one in self.known.values() if one.verb == "hold" and one.name not in left]
        if found:
            yield self.say(deed, name=found[deed.a % len(found)])

    # ---- who may bind whom ----

    def mean_mandate(self, deed: Deed) -> Iterator[Said]:
        units = [unit for unit in sorted(SIDES) if not self.is_gone(unit)]
        unit, kind = units[deed.a % len(units)], ("main_agreement", "sub_agreement")[deed.b % 2]
        starts = self.today + (deed.b * 53 % 400 - 200) * DAY
        ends = starts + deed.back * DAY if deed.b % 3 else None
        others = Offices(self.known).bindings(unit, kind)
        if all(
            (one.ends or date.max) < starts or (ends or date.max) < (one.starts or date.min) for one in others
        ):
            said = {"unit": unit, "kind": kind, "function": CLERK, "starts": starts, "ends": ends}
            yield self.say(deed, on=self.today, **said)

    def mean_lengthen(self, deed: Deed) -> Iterator[Said]:
        """Or make shorter, or until further notice."""
        for n, one in self.mandates(deed):
            assert one.starts is not None
            ends = None if deed.b % 4 == 0 else one.starts + deed.b * 7 * DAY
            alone = len(Offices(self.known).bindings(one.unit, one.kind)) == 1
            if alone and ends != one.ends:
                yield self.say(deed, verb="restate", on=self.today, ends=ends, mends=n)

    def mean_unmandate(self, deed: Deed) -> Iterator[Said]:
        for n, _ in self.mandates(deed):
            yield self.say(deed, verb="strike", on=self.today, mends=n)

    def mandates(self, deed: Deed) -> list[tuple[int, Said]]:
        found = [(n, one) for n, one in self.known.items() if one.verb == "mandate"]
        return [(n, one) for n, one in found[deed.a % 3 :] if not self.is_gone(one.unit)]
